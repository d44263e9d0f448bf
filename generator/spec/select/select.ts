import { type Reporter, createReporter } from "../../diagnostics/diagnostic.js";
import { type JsonObject, type JsonValue, isJsonObject } from "../../source/document.js";
import { childPointer } from "../../source/pointer.js";
import { type PathItemOperation, operationsOf } from "../path-item.js";
import { follow } from "../reference.js";
import type { OpenApiDocument } from "../types.js";
import { reachedComponents } from "./reach.js";
import {
  type OperationRule,
  type OperationTraits,
  type Selection,
  fits,
  isSelected,
} from "./rules.js";

/**
 * Leaves operations out, and the components that only they lead to.
 *
 * Operations stay in the document, named by `leftOut`: references may lead into them.
 *
 * @param reporter Told `selection-unmatched` of rules that no operation fits, and `selection-empty` where none is left.
 */
export function select(
  document: OpenApiDocument,
  selection: Selection,
  reporter: Reporter,
): OpenApiDocument {
  const operations = pathItemsOf(document).flatMap(({ path, operations: own }) =>
    own.map((operation) => traitsOf(path, operation)),
  );
  reportUnmatched(document, selection, { operations, reporter });
  const leftOut = new Set(
    operations
      .filter((operation) => !isSelected(selection, operation))
      .map(({ method, path }) => operationKey(method, path)),
  );
  if (leftOut.size === 0) return document;
  if (leftOut.size === operations.length && !hasWebhooks(document)) reportEmpty(document, reporter);
  const selected = { ...document, leftOut };
  const { components, paths: _, ...rest } = document.root;
  if (!isJsonObject(components)) return selected;
  const reached = reachedComponents(document.root, [rest, selectedPaths(selected)]);
  return { ...selected, root: { ...document.root, components: kept(components, reached) } };
}

/** How `leftOut` names an operation. */
export const operationKey = (method: string, path: string): string => `${method} ${path}`;

/** The Paths Object without the operations that were left out, and without path items that have no others. */
export function selectedPaths(document: OpenApiDocument): JsonObject {
  const { leftOut = new Set<string>() } = document;
  const paths = document.root["paths"];
  const without = new Map(Object.entries(isJsonObject(paths) ? paths : {}));
  for (const { path, item, operations } of pathItemsOf(document)) {
    const gone = operations.filter(({ method }) => leftOut.has(operationKey(method, path)));
    if (gone.length > 0 && gone.length === operations.length) without.delete(path);
    // Written out where it is a reference: what that leads to may be gone. Its operationIds are another path item's.
    else if (item !== without.get(path))
      without.set(path, withoutIds(withoutOperations(item, gone)));
    else if (gone.length > 0) without.set(path, withoutOperations(item, gone));
  }
  return Object.fromEntries(without);
}

interface PathItem {
  readonly path: string;
  /** References followed. */
  readonly item: JsonObject;
  readonly operations: readonly PathItemOperation[];
}

function pathItemsOf(document: OpenApiDocument): PathItem[] {
  const { paths } = document.root;
  return Object.entries(isJsonObject(paths) ? paths : {}).flatMap(([path, value]) => {
    const start = { value, pointer: childPointer("#/paths", path) };
    // What cannot be followed is reported where operations are read.
    const item = follow(document, start, createReporter())?.value;
    return isJsonObject(item) ? [{ path, item, operations: operationsOf(item) }] : [];
  });
}

function traitsOf(path: string, { method, operation }: PathItemOperation): OperationTraits {
  const { tags, operationId, deprecated } = operation;
  return {
    path,
    method,
    tags: (Array.isArray(tags) ? tags : []).filter((tag) => typeof tag === "string"),
    operationId: typeof operationId === "string" ? operationId : undefined,
    isDeprecated: deprecated === true,
  };
}

function withoutOperations(item: JsonObject, gone: readonly PathItemOperation[]): JsonObject {
  const names = new Set(gone.map(({ tokens }) => tokens.join(" ")));
  const keep = (holder: JsonObject, prefix: string): JsonObject =>
    Object.fromEntries(Object.entries(holder).filter(([key]) => !names.has(prefix + key)));
  const { additionalOperations: added, ...own } = item;
  const rest = isJsonObject(added) ? keep(added, "additionalOperations ") : {};
  return {
    ...keep(own, ""),
    ...(Object.keys(rest).length > 0 && { additionalOperations: rest }),
  };
}

function withoutIds(item: JsonObject): JsonObject {
  const strip = (value: JsonValue): JsonValue =>
    isJsonObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== "operationId"))
      : value;
  return Object.fromEntries(Object.entries(item).map(([field, value]) => [field, strip(value)]));
}

/** Components that are reached; security schemes belong to the service, and stay. */
function kept(components: JsonObject, reached: ReadonlySet<string>): JsonObject {
  const ofSection = (section: string, entries: JsonValue): JsonValue =>
    section === "securitySchemes" || !isJsonObject(entries)
      ? entries
      : Object.fromEntries(
          Object.entries(entries).filter(([name]) =>
            reached.has(childPointer("#/components", section, name)),
          ),
        );
  return Object.fromEntries(
    Object.entries(components).map(([section, entries]) => [section, ofSection(section, entries)]),
  );
}

interface Judged {
  readonly operations: readonly OperationTraits[];
  readonly reporter: Reporter;
}

function reportUnmatched(
  { uri }: OpenApiDocument,
  { include = [], exclude = [] }: Selection,
  { operations, reporter }: Judged,
): void {
  const say = (list: string, rule: OperationRule): void =>
    reporter.report({
      code: "selection-unmatched",
      severity: "warning",
      origin: { uri, pointer: "#/paths" },
      message: `No operation fits ${JSON.stringify(rule)} of "${list}".`,
    });
  const isUnmatched = (rule: OperationRule): boolean =>
    !operations.some((operation) => fits(rule, operation));
  for (const rule of include.filter(isUnmatched)) say("include", rule);
  for (const rule of exclude.filter(isUnmatched)) say("exclude", rule);
}

/** A package without operations is nothing that someone asks for: it would take the place of one that has some. */
function reportEmpty({ uri }: OpenApiDocument, reporter: Reporter): void {
  reporter.report({
    code: "selection-empty",
    severity: "error",
    origin: { uri, pointer: "#/paths" },
    message: 'No operation is left by "include" and "exclude".',
  });
}

const hasWebhooks = ({ root: { webhooks } }: OpenApiDocument): boolean =>
  isJsonObject(webhooks) && Object.keys(webhooks).length > 0;
