import { isLeaf } from "../../spec/leaves.js";
import type { SchemaObject } from "../../spec/types.js";
import type { Code } from "../code.js";
import type { Form } from "./form.js";
import type { Place } from "./place.js";

/** What is known of a leaf (`spec/leaves.ts`) wherever it stands: those that are alike are one object. */
export interface Leaf {
  /** How it is checked where no model stands for it. */
  form?: Form;
  /** Code that is made of it alone, by what it is for: as the schema says, and with open enums. */
  readonly closed: Map<string, Code>;
  readonly open: Map<string, Code>;
}

/** The leaves of a package. */
export interface Leaves {
  /** @returns `undefined` where what is asked at a place is not all in the schema's text. */
  at(place: Place): Leaf | undefined;
}

/** @returns Leaves of which nothing is known. */
export function createLeaves(): Leaves {
  const known = new Map<SchemaObject, Leaf | undefined>();
  return {
    at({ schema, carried, held }) {
      if (typeof schema === "boolean" || carried !== undefined || held !== undefined)
        return undefined;
      let leaf = known.get(schema);
      if (leaf === undefined && !known.has(schema)) {
        leaf = isLeaf(schema) ? { closed: new Map(), open: new Map() } : undefined;
        known.set(schema, leaf);
      }
      return leaf;
    },
  };
}
