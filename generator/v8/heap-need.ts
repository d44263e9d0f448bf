import { getHeapStatistics } from "node:v8";
import type { SourceText } from "../source/load.js";

export const mebibyte = 1024 * 1024;

/** Whether a description could ask for more memory than this program may use, which would end it without a word. */
export const isHeavy = (source: SourceText): boolean => mostFor(source) > heapLimit() * 0.75;

/** In mebibytes: what the stages ask for at the most. GitHub's description (13 MB) asks for a quarter of it. */
export const mostFor = ({ text }: SourceText): number => 100 * Math.ceil(text.length / mebibyte);

/** In mebibytes. */
export const heapLimit = (): number => getHeapStatistics().heap_size_limit / mebibyte;
