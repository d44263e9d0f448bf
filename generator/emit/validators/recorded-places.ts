import type { Pointer } from "../../source/pointer.js";
import { isBelow, partOf } from "../reuse/parts.js";
import type { Place, Places } from "./place.js";

/** Places, and the parts of the description that were read through them. */
export interface RecordedPlaces {
  readonly places: Places;
  parts(): readonly Pointer[];
}

/** Notes where a walk enters. What it reads from there on lies in the same part, until it is led elsewhere. */
export function recordPlaces(places: Places): RecordedPlaces {
  const entered = new Set<Pointer>();
  const noted = <Found extends Place | undefined>(place: Found): Found => {
    if (place !== undefined) entered.add(place.pointer);
    return place;
  };
  // Members of a parameter group are schemas of parameters, which can stand anywhere.
  const below = (place: Place, child: Place): Place =>
    isBelow(child.pointer, place.pointer) ? child : noted(child);
  return {
    places: {
      ...places,
      start: (...place) => noted(places.start(...place)),
      child: (place, keyword) => below(place, places.child(place, keyword)),
      children: (place, keyword, isAsked) => {
        const found = places.children(place, keyword, isAsked);
        for (const child of found) below(place, child);
        return found;
      },
      reference: (place) => noted(places.reference(place)),
      dynamicReference: (place) => noted(places.dynamicReference(place)),
    },
    parts: () => [...new Set(Array.from(entered, partOf))].sort(),
  };
}
