import type { SecuritySchemeModel } from "../model/types.js";
import { emptyDoc } from "../plan/doc.js";
import type { Doc, OperationPlan, PackagePlan } from "../plan/types.js";
import {
  type Code,
  type CodeValue,
  code,
  importedType,
  importedValue,
  objectLiteral,
} from "./code.js";
import { callerSchemes, securityAlternatives } from "./credentials.js";
import { type Namespace, methodName, namespacesOf } from "./methods.js";
import { serverUrl } from "./server.js";
import { typeNode } from "./shape-node.js";
import type { FunctionStatement, ScriptPlan, ScriptStatement } from "./statement.js";
import { factory } from "./type-layout/factory.js";
import { symbolNode } from "./type-nodes.js";

const httpRuntime = "./runtime/http-client.js";
const bareRuntime = "./runtime/client.js";

/** `src/service.js`: what the description says of the whole service, and the options of its clients. */
export function emitService(plan: PackagePlan, banner: string): ScriptPlan {
  return {
    path: "src/service.js",
    banner,
    statements: [serviceStatement(plan), authStatement(plan), optionsStatement()],
  };
}

function serviceStatement({ api }: PackagePlan): ScriptStatement {
  const hasKey = api.securitySchemes.some(({ type }) => type === "apiKey");
  return {
    kind: "const",
    name: "service",
    type: symbolNode(importedType("./runtime/descriptor.js", "ServiceDescriptor")),
    initializer: objectLiteral([
      ["baseUrl", serverUrl(api.servers)],
      [
        "schemes",
        objectLiteral(callerSchemes(api).map((scheme) => [scheme.name, schemeCode(scheme)])),
      ],
      ["security", securityAlternatives(api.security, api)],
      ["guard", hasKey ? importedValue("./runtime/redirects.js", "guardRedirects") : undefined],
    ]),
    doc: note("What the description says of the whole service."),
  };
}

function schemeCode(scheme: SecuritySchemeModel): Code {
  return objectLiteral([
    ["type", scheme.type],
    ["scheme", scheme.type === "http" ? authorizationScheme(scheme.scheme) : undefined],
    ["in", scheme.in],
    ["name", scheme.parameterName],
    ["put", credentialWriter(scheme)],
  ]);
}

/**
 * The scheme of the field `Authorization` as it is sent: in the spelling of the description, which services may compare narrowly.
 *
 * In lower case the description gives no spelling of its own: those that are registered begin with a capital, and so does this.
 */
function authorizationScheme(scheme = "bearer"): string {
  const lower = scheme.toLowerCase();
  const isSpelled = scheme !== lower && lower !== "bearer";
  return isSpelled ? scheme : lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** What writes a credential that is no token in the field `Authorization`. */
function credentialWriter({ type, scheme }: SecuritySchemeModel): CodeValue | undefined {
  if (type === "apiKey") return importedValue("./runtime/credentials.js", "putApiKey");
  return type === "http" && scheme?.toLowerCase() === "basic"
    ? importedValue("./runtime/credentials.js", "putBasic")
    : undefined;
}

function authStatement({ api }: PackagePlan): ScriptStatement {
  if (callerSchemes(api).length === 0) {
    // An interface without properties would take any object.
    const doc = note("The description has no security scheme that callers have credentials for.");
    return { kind: "type", name: "Auth", type: emptyRecord, doc };
  }
  return {
    kind: "interface",
    name: "Auth",
    properties: callerSchemes(api).map((scheme) => ({
      name: scheme.name,
      type: symbolNode(importedType("./runtime/options.js", "Credential")),
      optional: true,
      readonly: true,
      ...(scheme.description !== undefined && { doc: note(scheme.description) }),
    })),
    doc: note(
      "Credentials by security scheme: a value, or a function that gives it for each attempt.",
    ),
  };
}

const emptyRecord = factory.createTypeReferenceNode("Record", [
  typeNode({ kind: "string" }),
  typeNode({ kind: "never" }),
]);

function optionsStatement(): ScriptStatement {
  return {
    kind: "interface",
    name: "ClientOptions",
    extends: symbolNode(importedType("./runtime/options.js", "BaseClientOptions")),
    properties: [
      {
        name: "auth",
        type: symbolNode(importedType("./service.js", "Auth")),
        optional: true,
        readonly: true,
      },
    ],
    doc: note("How a client calls the service."),
  };
}

/** `src/client.js`: the client with a method for every operation. */
export function emitClient(plan: PackagePlan, banner: string): ScriptPlan {
  const spaces = namespacesOf(plan.operations);
  const methods = objectLiteral(spaces.map((space) => [space.name, namespaceCode(space)]));
  const base = code`${importedValue(httpRuntime, "createHttpClient")}(${service}, options)`;
  const statement = createClientStatement({
    returnType: symbolNode(importedType("./methods.js", plan.clientType)),
    body: code`return ${importedValue("./runtime/methods.js", "withMethods")}(${base}, ${methods});`,
    doc: note(
      "A client with a method for every operation. Bundles that make few calls are smaller with the functions.",
    ),
  });
  return { path: "src/client.js", banner, statements: [statement] };
}

const functionSymbol = (operation: OperationPlan) =>
  importedValue(`./validated/${operation.file}.js`, operation.name);

const namespaceCode = ({ operations, children }: Namespace): Code =>
  objectLiteral([
    ...operations.map((one): [string, CodeValue] => [methodName(one), functionSymbol(one)]),
    ...children.map((child): [string, CodeValue] => [child.name, namespaceCode(child)]),
  ]);

/** `src/bare-client.js`: the client for the operations as functions, without methods and without openapi-fetch's client. */
export function emitBareClient(plan: PackagePlan, banner: string): ScriptPlan {
  const statement = createClientStatement({
    returnType: symbolNode(importedType(bareRuntime, "AnyClient")),
    body: code`return ${importedValue(bareRuntime, "createBaseClient")}(${service}, options);`,
    doc: note(
      `A client of ${plan.api.info.title} for the operations as functions: without methods and without \`http\`.`,
    ),
  });
  return { path: "src/bare-client.js", banner, statements: [statement] };
}

const service = importedValue("./service.js", "service");

const createClientStatement = (
  made: Pick<FunctionStatement, "returnType" | "body" | "doc">,
): FunctionStatement => ({
  kind: "function",
  name: "createClient",
  parameters: [
    {
      name: "options",
      type: symbolNode(importedType("./service.js", "ClientOptions")),
      optional: true,
    },
  ],
  ...made,
});

const note = (description: string): Doc => ({ ...emptyDoc, description });
