import { type JsonObject, type JsonValue, isJsonObject } from "../source/document.js";
import { type Pointer, childPointer } from "../source/pointer.js";
import { follow } from "../spec/reference.js";
import { type Context, reportAt } from "./context.js";
import { entriesOf, fieldsOf, text, texts } from "./fields.js";
import type { SecurityRequirement, SecuritySchemeModel } from "./types.js";

const schemeTypes = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"] as const;
const keyPlaces = ["query", "header", "cookie"] as const;

/** The security schemes of `components`; one of an unknown type is reported and left out. */
export function normaliseSecuritySchemes(
  context: Context,
  components: JsonObject,
): SecuritySchemeModel[] {
  return entriesOf(components["securitySchemes"]).flatMap(([name, value]) => {
    const start = { value, pointer: childPointer("#/components/securitySchemes", name) };
    const resolved = follow(context.document, start, context.reporter);
    return resolved === undefined
      ? []
      : normaliseScheme(context, name, fieldsOf(resolved.value), resolved.pointer);
  });
}

function normaliseScheme(
  context: Context,
  name: string,
  scheme: JsonObject,
  pointer: Pointer,
): SecuritySchemeModel[] {
  const type = schemeTypes.find((known) => known === scheme["type"]);
  const place = keyPlaces.find((known) => known === scheme["in"]);
  if (type === undefined || (type === "apiKey" && place === undefined)) {
    const field = type === undefined ? "type" : "in";
    if (scheme[field] === undefined && field === "type") return []; // the check has reported that
    reportAt(context, childPointer(pointer, field), {
      code: "structure-invalid",
      severity: "error",
      message: `"${text(scheme, field) ?? ""}" is no ${field} of a security scheme.`,
    });
    return [];
  }
  const parameterName = text(scheme, "name");
  const httpScheme = text(scheme, "scheme");
  return [
    {
      name,
      pointer,
      type,
      ...texts(scheme, "description"),
      ...(type === "http" && httpScheme !== undefined && { scheme: httpScheme }),
      ...(type === "apiKey" && place !== undefined && { in: place }),
      ...(type === "apiKey" && parameterName !== undefined && { parameterName }),
      ...(isJsonObject(scheme["flows"]) && { flows: scheme["flows"] }),
    },
  ];
}

/**
 * The alternatives of a `security` field; one that names an unknown scheme is reported and left out.
 *
 * @param schemes Names of those that are known.
 */
export function normaliseRequirements(
  context: Context,
  requirements: JsonValue | undefined,
  pointer: Pointer,
  schemes: ReadonlySet<string>,
): SecurityRequirement[] {
  const list = Array.isArray(requirements) ? requirements.filter(isJsonObject) : [];
  return list
    .filter((requirement, index) =>
      Object.keys(requirement)
        .map((name) => isDefined(context, name, childPointer(pointer, index, name), schemes))
        .every(Boolean),
    )
    .map((requirement) =>
      entriesOf(requirement).map(([scheme, scopes]) => ({ scheme, scopes: strings(scopes) })),
    );
}

const strings = (value: JsonValue): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];

function isDefined(
  context: Context,
  name: string,
  pointer: Pointer,
  schemes: ReadonlySet<string>,
): boolean {
  if (schemes.has(name)) return true;
  reportAt(context, pointer, {
    code: "security-scheme-undefined",
    severity: "warning",
    message: `No security scheme is named "${name}".`,
  });
  return false;
}
