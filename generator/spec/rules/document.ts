import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { isPath, withSlash } from "../path-keys.js";
import { checkExamples } from "./example.js";
import {
  type Finding,
  type ObjectCheck,
  allMissing,
  broken,
  contradictory,
  has,
  missing,
} from "./rule.js";

/** @see OpenAPI 3.2 "OpenAPI Object", "Info Object", "Components Object" */
export const checkDocument: ObjectCheck = (value, { version }) => [
  ...checkParts(value, version),
  ...(version < "3.1" && has(value, "webhooks")
    ? [broken(["webhooks"], `OpenAPI ${version} has no webhooks; they are read as those of 3.1.`)]
    : []),
  ...checkPaths(value),
  ...checkTags(value),
  ...checkExternalDocs(value),
];

/** @see OpenAPI 3.2 "Tag Object", `parent`: a tag that is there, and none that the tag itself stands above */
function checkTags({ tags }: JsonObject): Finding[] {
  const list = (Array.isArray(tags) ? tags : []).filter(isJsonObject);
  const parents = new Map(list.map(({ name, parent }) => [name, parent]));
  return list.flatMap(({ name, parent }, index) => {
    if (typeof parent !== "string") return [];
    const at = ["tags", String(index), "parent"];
    if (!parents.has(parent))
      return [broken(at, `"${parent}" is the name of no tag: it is left out.`)];
    return isAbove(name, parent, parents)
      ? [broken(at, `The tag stands below itself: where its parents lead back to it, they end.`)]
      : [];
  });
}

/** Whether a tag is among the parents of another. */
function isAbove(
  name: JsonValue | undefined,
  from: JsonValue,
  parents: ReadonlyMap<JsonValue | undefined, JsonValue | undefined>,
): boolean {
  const passed = new Set<JsonValue>();
  for (
    let at: JsonValue | undefined = from;
    at !== undefined && !passed.has(at);
    at = parents.get(at)
  ) {
    if (at === name) return true;
    passed.add(at);
  }
  return false;
}

/** @see OpenAPI 3.1 "Paths Object": a path begins with a slash */
function checkPaths({ paths }: JsonObject): Finding[] {
  const items = isJsonObject(paths) ? paths : {};
  return Object.entries(items)
    .filter(([path, item]) => isPath(path, item) && !path.startsWith("/"))
    .map(([path]) =>
      has(items, withSlash(path))
        ? contradictory(["paths", path], `The path "${withSlash(path)}" is there already.`)
        : broken(
            ["paths", path],
            `The path "${path}" does not begin with "/"; it is read as if it did.`,
          ),
    );
}

function checkParts(value: JsonObject, version: string): Finding[] {
  if (version < "3.1") return allMissing(value, "OpenAPI Object", "paths");
  if (["paths", "components", "webhooks"].some((field) => has(value, field))) return [];
  return [
    {
      code: "field-missing",
      tokens: [],
      message:
        'The OpenAPI Object has none of "paths", "components" and "webhooks": it describes nothing.',
    },
  ];
}

/** @see OpenAPI 3.1 "External Documentation Object" */
export function checkExternalDocs(value: JsonObject): Finding[] {
  const docs = value["externalDocs"];
  return isJsonObject(docs) && !has(docs, "url")
    ? [{ ...missing("External Documentation Object", "url"), tokens: ["externalDocs"] }]
    : [];
}

export const checkInfo: ObjectCheck = (value, { version }) => {
  const { contact, license } = value;
  return [
    ...allMissing(value, "Info Object", "title", "version"),
    ...(isJsonObject(contact) ? textFields(contact, "contact", ["name", "url", "email"]) : []),
    ...(isJsonObject(license) ? checkLicense(license, version) : []),
  ];
};

function checkLicense(license: JsonObject, version: string): Finding[] {
  return [
    ...allMissing(license, "License Object", "name").map((one) => ({
      ...one,
      tokens: ["license"],
    })),
    ...textFields(license, "license", ["name", "url", "identifier"]),
    ...(version < "3.1" && has(license, "identifier")
      ? [broken(["license", "identifier"], `OpenAPI ${version} has no field "identifier".`)]
      : []),
  ];
}

const textFields = (value: JsonObject, at: string, fields: readonly string[]): Finding[] =>
  fields
    .filter((field) => has(value, field) && typeof value[field] !== "string")
    .map((field) => broken([at, field], `"${field}" is not a string.`));

export const checkComponents: ObjectCheck = (value, { version }) => [
  ...(version < "3.1" && has(value, "pathItems")
    ? [broken(["pathItems"], `OpenAPI ${version} has no field "pathItems".`)]
    : []),
  ...checkExamples(value),
];

/** @see OpenAPI 3.1 "Server Object" */
export const checkServer: ObjectCheck = ({ url }) =>
  typeof url === "string" && /\s/.test(url)
    ? [broken(["url"], `"${url}" has white space, which no URL has.`)]
    : [];

/** @see OpenAPI 3.1 "Server Variable Object" */
export const checkServerVariable: ObjectCheck = (value, { version }) => {
  const { enum: values } = value;
  const emptyEnum = version < "3.1" ? broken : contradictory;
  return [
    ...allMissing(value, "Server Variable Object", "default"),
    ...(Array.isArray(values) && values.length === 0
      ? [emptyEnum(["enum"], "The enum is empty.")]
      : []),
  ];
};
