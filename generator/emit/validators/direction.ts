import { requiredNames as requiredIn } from "../../plan/required-names.js";
import type { Place, Places } from "./place.js";

/** Names that must be there in the direction at hand. */
export const requiredNames = (places: Places, place: Place): ReadonlySet<string> =>
  requiredIn(place, place.direction, {
    get: (pointer) => places.start(pointer, place.direction, place.isOpen),
  });
