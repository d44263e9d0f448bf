import type { ApiModel, SecuritySchemeModel } from "../model/types.js";
import { emptyDoc } from "../plan/doc.js";
import { groupBy } from "../plan/group.js";
import type { Doc, OperationPlan, PackagePlan } from "../plan/types.js";
import { operationDoc } from "../plan/doc.js";
import { capital } from "../plan/words.js";
import {
  type Code,
  type CodeValue,
  code,
  importedType,
  importedValue,
  objectLiteral,
} from "./code.js";
import { securityAlternatives } from "./descriptor.js";
import { operationType } from "./operations.js";
import { serverUrl } from "./server.js";
import type { InterfaceStatement, ModulePlan, PropertySignature, Statement } from "./statement.js";

const httpRuntime = "./runtime/http-client.js";
const bareRuntime = "./runtime/client.js";
const paths = importedType("./paths.js", "paths");

/** `src/service.ts`: what the description says of the whole service, and the options of its clients. */
export function emitService(plan: PackagePlan, banner: string): ModulePlan {
  return {
    path: "src/service.ts",
    banner,
    statements: [serviceStatement(plan), authStatement(plan), optionsStatement()],
  };
}

function serviceStatement({ api }: PackagePlan): Statement {
  const hasKey = api.securitySchemes.some(({ type }) => type === "apiKey");
  return {
    kind: "const",
    name: "service",
    type: code`${importedType("./runtime/descriptor.js", "ServiceDescriptor")}`,
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

/** Schemes that callers have credentials for: mutual TLS is the connection's affair. */
const callerSchemes = ({ securitySchemes }: ApiModel): SecuritySchemeModel[] =>
  securitySchemes.filter(({ type }) => type !== "mutualTLS");

function schemeCode(scheme: SecuritySchemeModel): Code {
  return objectLiteral([
    ["type", scheme.type],
    ["scheme", scheme.type === "http" ? (scheme.scheme ?? "bearer") : undefined],
    ["in", scheme.in],
    ["name", scheme.parameterName],
    ["put", credentialWriter(scheme)],
  ]);
}

/** What writes a credential that is no token in the field `Authorization`. */
function credentialWriter({ type, scheme }: SecuritySchemeModel): CodeValue | undefined {
  if (type === "apiKey") return importedValue("./runtime/credentials.js", "putApiKey");
  return type === "http" && scheme === "basic"
    ? importedValue("./runtime/credentials.js", "putBasic")
    : undefined;
}

function authStatement({ api }: PackagePlan): Statement {
  if (callerSchemes(api).length === 0) {
    // An interface without properties would take any object.
    const doc = note("The description has no security scheme that callers have credentials for.");
    return { kind: "type", name: "Auth", type: code`Record<string, never>`, doc };
  }
  return {
    kind: "interface",
    name: "Auth",
    properties: callerSchemes(api).map((scheme) => ({
      name: scheme.name,
      type: code`${importedType("./runtime/options.js", "Credential")}`,
      optional: true,
      readonly: true,
      ...(scheme.description !== undefined && { doc: note(scheme.description) }),
    })),
    doc: note(
      "Credentials by security scheme: a value, or a function that gives it for each attempt.",
    ),
  };
}

function optionsStatement(): Statement {
  return {
    kind: "interface",
    name: "ClientOptions",
    extends: [code`${importedType("./runtime/options.js", "BaseClientOptions")}`],
    properties: [
      {
        name: "auth",
        type: code`${importedType("./service.js", "Auth")}`,
        optional: true,
        readonly: true,
      },
    ],
    doc: note("How a client calls the service."),
  };
}

/** `src/client.ts`: the client with a method for every operation. */
export function emitClient(plan: PackagePlan, banner: string): ModulePlan {
  const spaces = namespacesOf(plan.operations);
  return {
    path: "src/client.ts",
    banner,
    statements: [
      ...spaces.flatMap(namespaceStatements),
      clientStatement(plan, spaces),
      createClientStatement(plan, spaces),
    ],
  };
}

/** A group of operations on the client, and the groups in it. */
interface Namespace {
  readonly name: string;
  /** Interface of its methods: local to the module, so it needs no place among the exports. */
  readonly type: string;
  readonly operations: readonly OperationPlan[];
  readonly children: readonly Namespace[];
}

/** @param outer Names of the namespaces around them. */
function namespacesOf(
  operations: readonly OperationPlan[],
  outer: readonly string[] = [],
): Namespace[] {
  const depth = outer.length;
  const groups = groupBy(operations, ({ memberPath }) => memberPath[depth] as string); // those with more names alone come here
  return [...groups].map(([name, own]) => {
    const path = [...outer, name];
    const isHere = ({ memberPath }: OperationPlan): boolean => memberPath.length === depth + 2;
    return {
      name,
      type: `${path.map(capital).join("_")}Methods`,
      operations: own.filter(isHere),
      children: namespacesOf(
        own.filter((operation) => !isHere(operation)),
        path,
      ),
    };
  });
}

function namespaceStatements(space: Namespace): InterfaceStatement[] {
  const methods = space.operations.map((operation) => ({
    name: methodName(operation),
    type: operationType(operation, {
      one: "OperationMethod",
      list: "ListMethod",
      stream: "StreamMethod",
    }),
    optional: false,
    readonly: true,
    doc: operationDoc(operation.model),
  }));
  return [
    ...space.children.flatMap(namespaceStatements),
    {
      kind: "interface",
      name: space.type,
      properties: [...methods, ...space.children.map(namespaceProperty)],
    },
  ];
}

const methodName = ({ memberPath }: OperationPlan): string => memberPath.at(-1) as string; // it has two names at least

const namespaceProperty = ({ name, type }: Namespace): PropertySignature => ({
  name,
  type: code`${importedType("./client.js", type)}`,
  optional: false,
  readonly: true,
});

const functionSymbol = (operation: OperationPlan) =>
  importedValue(`./validated/${operation.file}.js`, operation.name);

function clientStatement(plan: PackagePlan, spaces: readonly Namespace[]): Statement {
  const { title, description } = plan.api.info;
  return {
    kind: "interface",
    name: plan.clientType,
    extends: [code`${importedType(httpRuntime, "Client")}<${paths}>`],
    properties: spaces.map(namespaceProperty),
    doc: { ...emptyDoc, summary: title, ...(description !== undefined && { description }) },
  };
}

function createClientStatement(plan: PackagePlan, spaces: readonly Namespace[]): Statement {
  const methods = objectLiteral(spaces.map((space) => [space.name, namespaceCode(space)]));
  const base = code`${importedValue(httpRuntime, "createHttpClient")}<${paths}>(${service}, options)`;
  const client = importedType("./client.js", plan.clientType);
  return {
    kind: "function",
    name: "createClient",
    parameters: [{ name: "options", type: code`${clientOptions}`, initializer: code`{}` }],
    returnType: code`${client}`,
    body: code`return ${importedValue("./runtime/methods.js", "withMethods")}<${client}>(${base}, ${methods});`,
    doc: note(
      "A client with a method for every operation. Bundles that make few calls are smaller with the functions.",
    ),
  };
}

const namespaceCode = ({ operations, children }: Namespace): Code =>
  objectLiteral([
    ...operations.map((one): [string, CodeValue] => [methodName(one), functionSymbol(one)]),
    ...children.map((child): [string, CodeValue] => [child.name, namespaceCode(child)]),
  ]);

const service = importedValue("./service.js", "service");
const clientOptions = importedType("./service.js", "ClientOptions");

/** `src/bare-client.ts`: the client for the operations as functions, without methods and without openapi-fetch's client. */
export function emitBareClient(plan: PackagePlan, banner: string): ModulePlan {
  return {
    path: "src/bare-client.ts",
    banner,
    statements: [
      {
        kind: "function",
        name: "createClient",
        parameters: [{ name: "options", type: code`${clientOptions}`, initializer: code`{}` }],
        returnType: code`${importedType(bareRuntime, "AnyClient")}`,
        body: code`return ${importedValue(bareRuntime, "createBaseClient")}(${service}, options);`,
        doc: note(
          `A client of ${plan.api.info.title} for the operations as functions: without methods and without \`http\`.`,
        ),
      },
    ],
  };
}

const note = (description: string): Doc => ({ ...emptyDoc, description });
