// The package's root also loads a linter that specmill does not use; these modules are what the root exports too. Their nodes
// are those of the factory that they are bundled with: `DeclarationNode` and `TypeNode`.

declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";

  export default function transformSchema(schema: OpenAPI3, context: GlobalContext): object[];
}

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type { TransformNodeOptions } from "openapi-typescript";

  export default function transformSchemaObject(
    schema: object,
    options: TransformNodeOptions,
  ): object;
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  export function astToString(ast: readonly object[]): string;
}
