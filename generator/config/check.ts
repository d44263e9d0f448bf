import { resolve } from "node:path";
import { InputError } from "../diagnostics/input-error.js";
import { nearestName } from "../diagnostics/nearest-name.js";
import { formatTypes } from "../plan/format-types.js";
import type { ListOverride } from "../plan/lists/index.js";
import { filterFields, listFields, paginationFields } from "../plan/lists/override-fields.js";
import type { Config, PackageConfig } from "./config.js";
import { packageNameFault } from "./package-name.js";

/** What one field may hold. */
interface Rule {
  readonly expected: string;
  readonly required?: boolean;
  fits(value: unknown): boolean;
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const oneOf = (...names: readonly string[]): Rule => ({
  expected: `one of ${names.map((name) => `"${name}"`).join(", ")}`,
  fits: (value) => typeof value === "string" && names.includes(value),
});

const operationRules: Rule = {
  expected:
    'a list of objects such as { tag: "pets" }, with path, method, tag, operationId (texts) and deprecated (true or false)',
  fits: (value) => Array.isArray(value) && value.every(isOperationRule),
};

const places: Rule = {
  expected: "a list of paths and URLs",
  fits: (value) => Array.isArray(value) && value.every(isText),
};

type Rules = Readonly<Record<string, Rule>>;

const formatRules: Rules = Object.fromEntries(
  Object.entries(formatTypes).map(([format, types]) => [format, oneOf(...types)]),
);

const listRules: Readonly<Record<keyof ListOverride, Rule>> = {
  pagination: { expected: 'an object such as { itemId: "/id" }', fits: isObject },
  filters: {
    expected:
      'an object with names of parameters, such as { name: { operator: "contains" }, debug: false }',
    fits: (value) =>
      isObject(value) && Object.values(value).every((item) => item === false || isObject(item)),
  },
  ...listFields,
};

const rules: Readonly<Record<keyof PackageConfig, Rule>> = {
  source: { expected: "the path of an OpenAPI description", required: true, fits: isText },
  out: { expected: "the path of a folder", required: true, fits: isText },
  name: {
    expected: "a name that npm accepts",
    fits: (value) => typeof value === "string" && packageNameFault(value) === undefined,
  },
  version: {
    expected: 'a version such as "1.2.3"',
    fits: (value) =>
      typeof value === "string" && /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(value),
  },
  formatter: oneOf("oxfmt", "prettier", "none"),
  openEnums: oneOf("responses", "always", "never"),
  formats: {
    expected: 'an object such as { "date-time": "Date", int64: "bigint" }',
    fits: isObject,
  },
  only: oneOf("types"),
  include: operationRules,
  exclude: operationRules,
  allowRef: places,
  overlays: places,
  lists: {
    expected: 'an object with keys such as "GET /pets" whose values are objects or false',
    fits: isListOverrides,
  },
};

/**
 * Checks what a config file exports.
 *
 * @param file Names it in messages.
 * @throws InputError that names file, key, what is expected and what was found.
 */
export function checkConfig(value: unknown, file: string): Config {
  if (!isObject(value)) {
    throw fault(
      file,
      `exports ${describe(value)}, not an object`,
      'Export { source: "openapi.json", out: "generated" }.',
    );
  }
  if (!("packages" in value)) {
    checkPackage(value, file, "");
    return { packages: [value] };
  }
  checkKeys(value, ["packages"], file, "");
  const { packages } = value;
  if (!Array.isArray(packages) || packages.length === 0) {
    throw fault(
      file,
      `has ${describe(packages)} as "packages"`,
      "Give a list of at least one package.",
    );
  }
  const checked: PackageConfig[] = [];
  for (const [index, item] of packages.entries()) {
    const at = `packages[${index}]`;
    if (!isObject(item))
      throw fault(file, `has ${describe(item)} as "${at}"`, "Give an object with source and out.");
    checkPackage(item, file, `${at}.`);
    checked.push(item);
  }
  checkFolders(checked, file);
  return { packages: checked };
}

/** Two packages in one folder would overwrite each other at every run. */
function checkFolders(packages: readonly PackageConfig[], file: string): void {
  const taken = new Map<string, number>();
  for (const [index, { out }] of packages.entries()) {
    const folder = resolve(out);
    const first = taken.get(folder);
    if (first !== undefined) {
      const fact = `has ${describe(out)} as "out" of packages[${first}] and packages[${index}]`;
      throw fault(file, fact, "Give each package a folder of its own.");
    }
    taken.set(folder, index);
  }
}

function checkPackage(
  value: Record<string, unknown>,
  file: string,
  prefix: string,
): asserts value is Record<string, unknown> & PackageConfig {
  checkFields(value, rules, file, prefix);
  const { formats, lists } = value;
  if (isObject(formats)) checkFields(formats, formatRules, file, `${prefix}formats.`);
  for (const [key, list] of Object.entries(isObject(lists) ? lists : {})) {
    if (isObject(list)) checkList(list, file, `${prefix}lists["${key}"].`);
  }
}

function checkList(list: Record<string, unknown>, file: string, prefix: string): void {
  checkFields(list, listRules, file, prefix);
  const { pagination, filters } = list;
  if (isObject(pagination)) checkFields(pagination, paginationFields, file, `${prefix}pagination.`);
  for (const [param, filter] of Object.entries(isObject(filters) ? filters : {})) {
    if (isObject(filter)) checkFields(filter, filterFields, file, `${prefix}filters["${param}"].`);
  }
}

function checkFields(
  value: Record<string, unknown>,
  known: Rules,
  file: string,
  prefix: string,
): void {
  checkKeys(value, Object.keys(known), file, prefix);
  for (const [key, rule] of Object.entries(known)) {
    const found = value[key];
    if (found === undefined && !rule.required) continue;
    if (found === undefined) {
      throw fault(file, `has no "${prefix}${key}"`, `Add it: ${rule.expected}.`);
    }
    if (!rule.fits(found)) {
      throw fault(file, `has ${describe(found)} as "${prefix}${key}"`, `Give ${rule.expected}.`);
    }
  }
}

function checkKeys(
  value: Record<string, unknown>,
  known: readonly string[],
  file: string,
  prefix: string,
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearestName(key, known);
    const fix =
      near === undefined ? `Known keys are ${known.join(", ")}.` : `Did you mean "${near}"?`;
    throw fault(file, `has the unknown key "${prefix}${key}"`, fix);
  }
}

function fault(file: string, fact: string, fix: string): InputError {
  return new InputError(`"${file}" ${fact}.`, { fix });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOperationRule(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length === 0) return false;
  return Object.entries(value).every(([key, item]) =>
    key === "deprecated"
      ? typeof item === "boolean"
      : ["path", "method", "tag", "operationId"].includes(key) && isText(item),
  );
}

function isListOverrides(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([key, item]) => /^[A-Z]+ \//.test(key) && (item === false || isObject(item)),
    )
  );
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "function") return "a function";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
