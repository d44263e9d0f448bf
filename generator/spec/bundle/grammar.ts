import type { JsonObject } from "../../source/document.js";
import { isPath } from "../path-keys.js";
import {
  type KeyRule,
  type ObjectName,
  type ObjectRule,
  type Rule,
  grammar,
  isStatus,
} from "../grammar.js";

/** Where references may stand in a version, and where what they lead to is kept. */
export interface ReferenceGrammar {
  readonly root: Rule;
  readonly objects: { readonly [name: string]: ObjectRule };
  /** The field that keeps shared objects of a kind, as tokens; kinds without one take the reference's place. */
  readonly homes: { readonly [kind in ObjectName | "schema"]?: readonly string[] };
  /** Fields of a response that may have any body. */
  readonly anyBody: JsonObject;
}

const root: Rule = { kind: "object", name: "document" };
const schema: Rule = { kind: "schema" };
const object = (name: ObjectName): Rule => ({ kind: "object", name });
const map = (of: Rule, keys?: KeyRule): Rule => ({ kind: "map", of, ...(keys && { keys }) });
const parameters: Rule = { kind: "list", of: object("parameter") };

const current: ReferenceGrammar = {
  root,
  objects: grammar,
  homes: {
    schema: ["components", "schemas"],
    parameter: ["components", "parameters"],
    response: ["components", "responses"],
    requestBody: ["components", "requestBodies"],
    header: ["components", "headers"],
    securityScheme: ["components", "securitySchemes"],
    callback: ["components", "callbacks"],
    pathItem: ["components", "pathItems"],
    mediaType: ["components", "mediaTypes"],
  },
  anyBody: { content: { "*/*": {} } },
};

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** @see Swagger 2.0 "Schema", the objects in which references and schemas stand */
const swagger: ReferenceGrammar = {
  root,
  objects: {
    ...grammar,
    document: {
      title: "Swagger Object",
      fields: {
        info: object("info"),
        paths: map(object("pathItem"), isPath),
        definitions: map(schema),
        parameters: map(object("parameter")),
        responses: map(object("response")),
        securityDefinitions: map(object("securityScheme")),
        tags: { kind: "list", of: object("tag") },
      },
    },
    pathItem: {
      title: "Path Item Object",
      fields: {
        ...Object.fromEntries(methods.map((method) => [method, object("operation")])),
        parameters,
      },
    },
    operation: {
      title: "Operation Object",
      fields: { parameters, responses: map(object("response"), isStatus) },
    },
    parameter: { title: "Parameter Object", fields: { schema } },
    response: { title: "Response Object", fields: { schema } },
  },
  homes: { schema: ["definitions"], parameter: ["parameters"], response: ["responses"] },
  anyBody: { schema: {} },
};

/** @param version As `versionOf` gives it. */
export function referenceGrammar(version: string): ReferenceGrammar {
  return version.startsWith("2.") ? swagger : current;
}

/** The field that keeps shared objects of a kind. */
export function homeOf(rule: Rule, { homes }: ReferenceGrammar): readonly string[] | undefined {
  if (rule.kind === "schema") return homes.schema;
  return rule.kind === "object" ? homes[rule.name] : undefined;
}
