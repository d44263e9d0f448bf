import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { expect, test } from "vitest";

import { createJsonOffsets } from "../../generator/source/json-offsets.js";
import { seed } from "../support/seed.js";

/** Every path in a value, as tokens. */
function pathsIn(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    [],
    ...entries.flatMap(([key, item]: [string | number, unknown]) =>
      pathsIn(item).map((path) => [key, ...path]),
    ),
  ];
}

test("places are those that a parser finds", () => {
  const spaces = fc.constantFrom(undefined, 1, "\t", "\r\n");
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), spaces, (value, space) => {
      const text = ` ${JSON.stringify(value, null, space)}`;
      const offsetOf = createJsonOffsets(text);
      const root = parseTree(text);
      for (const path of pathsIn(JSON.parse(text))) {
        const node = root && findNodeAtLocation(root, path);
        const start = node?.parent?.type === "property" ? node.parent : node;
        expect([path, offsetOf(path.map(String))]).toEqual([path, start?.offset]);
      }
    }),
    { seed },
  );
});
