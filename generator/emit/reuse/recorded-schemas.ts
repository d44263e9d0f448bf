import type { SchemaLookup } from "../../model/types.js";
import type { Pointer } from "../../source/pointer.js";
import { isBelow, partOf } from "./parts.js";

/** Schemas, and the parts of the description that were read through them. */
export interface RecordedSchemas {
  readonly schemas: SchemaLookup;
  parts(): readonly Pointer[];
}

/** Notes what is read that does not stand below a schema. */
export function recordSchemas(schemas: SchemaLookup, root: Pointer): RecordedSchemas {
  const read = new Set([root]);
  return {
    schemas: {
      get(pointer) {
        if (!isBelow(pointer, root)) read.add(pointer);
        return schemas.get(pointer);
      },
    },
    parts: () => [...new Set(Array.from(read, partOf))].sort(),
  };
}
