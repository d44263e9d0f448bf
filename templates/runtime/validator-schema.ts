/** A JSON Schema, dialect 2020-12. */
export interface JsonSchema {
  readonly $schema: "https://json-schema.org/draft/2020-12/schema";
  readonly $ref: string;
  /** The schema and all that it refers to, by name. */
  readonly $defs: { readonly [name: string]: unknown };
}

/** The schemas of one module, and those of other modules that they refer to. */
export interface SchemaDefinition {
  readonly schemas: { readonly [name: string]: unknown };
  readonly uses: readonly (() => SchemaDefinition)[];
}

/**
 * Bundles a schema with all that it refers to.
 *
 * `$defs` is put together when it is first read: modules refer to each other in circles.
 */
export function bundle(
  name: string,
  definition: () => SchemaDefinition,
): JsonSchema {
  let schemas: JsonSchema["$defs"] | undefined;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $ref: `#/$defs/${name}`,
    get $defs(): JsonSchema["$defs"] {
      return (schemas ??= collect(definition));
    },
  };
}

function collect(definition: () => SchemaDefinition): JsonSchema["$defs"] {
  const seen = new Set([definition]);
  const all: { [name: string]: unknown } = {};
  // A set gives what is added to it while it is read.
  seen.forEach((one) => {
    const { schemas, uses } = one();
    Object.assign(all, schemas);
    uses.forEach((use) => seen.add(use));
  });
  return all;
}
