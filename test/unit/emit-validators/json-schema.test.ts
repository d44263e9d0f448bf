import { expect, test } from "vitest";

import { buildValidators, documentOf } from "../../support/validators.js";

test("a schema has all of what it refers to beside its own `allOf`", async () => {
  const built = buildValidators(
    documentOf({
      Node: { $dynamicAnchor: "node", type: "object" },
      Both: {
        $ref: "#/components/schemas/Node",
        $dynamicRef: "#node",
        allOf: [{ required: ["a"] }],
      },
    }),
    "neutral",
  );
  try {
    const { $defs } = await built.jsonSchema("Both");
    const reference = expect.stringMatching(/^#\/\$defs\//) as unknown;
    expect($defs["Both"]).toEqual({
      $ref: reference,
      allOf: [{ $ref: reference }, { required: ["a"] }],
    });
  } finally {
    built.remove();
  }
});
