import { isTooLong } from "../laid-out.js";
import type { Spot } from "../type-layout/page.js";

/** Whether so many columns have place at a spot. */
export const hasPlace = (columns: number, { page, tail }: Spot): boolean =>
  !isTooLong(page.line.length + columns + tail);
