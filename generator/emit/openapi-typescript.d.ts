// The package's root also loads a linter that specmill does not use; these modules are what the root exports too.

declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
  import type { ts } from "ts-morph";

  export default function transformSchema(schema: OpenAPI3, context: GlobalContext): ts.Node[];
}

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type { TransformNodeOptions } from "openapi-typescript";
  import type { ts } from "ts-morph";

  export default function transformSchemaObject(
    schema: object,
    options: TransformNodeOptions,
  ): ts.TypeNode;
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type { ts } from "ts-morph";

  export function astToString(ast: ts.Node[]): string;
}
