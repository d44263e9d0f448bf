import type { ApiModel, OperationModel } from "../model/types.js";
import { namespacesBy } from "./namespaces.js";
import { type Claim, settleNames } from "./settle.js";
import { tagWords, tellingSegments } from "./tag-words.js";
import type { NamesLock } from "./types.js";
import { camelCase, capital, singular, wordsOf } from "./words.js";

/** The names of one operation. */
export interface OperationNames {
  /** `listOutboundLogs`. */
  readonly name: string;
  /** Namespaces on the client, the outermost first, and the name there: `["outbound", "listLogs"]`. */
  readonly memberPath: readonly string[];
  /** Words of what it is about: ["outbound", "logs"]. */
  readonly resource: readonly string[];
}

/** `GET /outbound/logs`: how manifests and locks name an operation. */
export function operationKey(operation: Pick<OperationModel, "method" | "path">): string {
  return `${operation.method} ${operation.path}`;
}

/**
 * Names every operation: by its operationId, else by method and path.
 *
 * @param lists Keys of the list operations, whose verb is `list`.
 * @param lock Published functions and members by operation key.
 * @param taken Exported names that no function may have.
 */
export function planOperationNames(
  model: ApiModel,
  lists: ReadonlySet<string>,
  lock: Pick<NamesLock, "operations" | "members">,
  taken: Iterable<string>,
): Map<OperationModel, OperationNames> {
  // Where names are numbered, the order of the document must not decide.
  const keyed = model.operations
    .map((operation) => ({ operation, key: operationKey(operation) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const operations = keyed.map(({ operation }) => operation);
  const words = new Map(
    keyed.map(({ operation, key }) => [operation, operationWords(operation, lists.has(key))]),
  );
  const wordsFor = (operation: OperationModel): readonly string[] => words.get(operation) ?? [];
  const claims = operations.map((operation) =>
    claimOf(operation, wordsFor(operation), lock.operations),
  );
  const names = settleNames(claims, taken);
  const members = planMembers(operations, names, namespacesBy(model.tags), lock.members);
  return new Map(
    model.operations.map((operation) => [
      operation,
      {
        name: names.get(operation) as string, // every claim gets a name
        memberPath: members.get(operation) as readonly string[], // as above
        resource: resourceWords(wordsFor(operation), operation),
      },
    ]),
  );
}

function claimOf(
  operation: OperationModel,
  words: readonly string[],
  locked: { readonly [operation: string]: string },
): Claim<OperationModel> {
  const key = operationKey(operation);
  const name = camelCase(words);
  return {
    key: operation,
    candidates: [name, camelCase([operation.method.toLowerCase(), ...pathWords(operation.path)])],
    exact: name === operation.operationId ? name : undefined,
    locked: Object.hasOwn(locked, key) ? locked[key] : undefined,
  };
}

function operationWords(operation: OperationModel, isList: boolean): readonly string[] {
  const own = wordsOf(operation.operationId ?? "");
  if (own.length > 0) return own;
  const noun = nounWords(operation, isList);
  return [...verbOf(operation, isList), ...(noun.length > 0 ? noun : rootWords(operation))];
}

const verbs: Readonly<Record<string, string>> = {
  GET: "get",
  POST: "create",
  PUT: "replace",
  PATCH: "update",
  DELETE: "delete",
  HEAD: "head",
  OPTIONS: "options",
  TRACE: "trace",
};

/** Of a method that HTTP does not define the verb is the method. */
const verbOf = ({ method }: OperationModel, isList: boolean): readonly string[] => {
  if (isList) return ["list"];
  const verb = Object.hasOwn(verbs, method) ? verbs[method] : undefined;
  return verb === undefined ? wordsOf(method.toLowerCase()) : [verb];
};

/** A segment before a path parameter names one item, so it is in the singular; so is what a POST creates. */
function nounWords(operation: OperationModel, isList: boolean): string[] {
  const segments = tellingSegments(operation.path);
  const isVariable = (segment: string | undefined): boolean => segment?.includes("{") === true;
  return segments.flatMap((segment, index) => {
    if (isVariable(segment)) return [];
    const isCreated = index === segments.length - 1 && operation.method === "POST" && !isList;
    const isOne = isVariable(segments[index + 1]) || isCreated;
    return isOne ? singular(wordsOf(segment)) : wordsOf(segment);
  });
}

/** What a path is about that names nothing but parameters, or nothing at all. */
const rootWords = ({ path }: OperationModel): string[] => {
  const words = pathWords(path);
  return words.length > 0 ? words : ["root"];
};

const pathWords = (path: string): string[] =>
  path
    .split("/")
    .flatMap((segment) => (segment.includes("{") ? ["by", ...wordsOf(segment)] : wordsOf(segment)));

const leadingVerbs = new Set([
  ...Object.values(verbs),
  ..."list find search query fetch read retrieve show add insert put patch set edit modify remove destroy post all".split(
    " ",
  ),
]);

function resourceWords(words: readonly string[], operation: OperationModel): string[] {
  const rest = leadingVerbs.has(words[0] ?? "") ? words.slice(1) : [...words];
  const isVerbFirst = rest[0] === "all" && rest.length > 1;
  const noun = isVerbFirst ? rest.slice(1) : rest;
  return noun.length > 0 ? noun : pathWords(operation.path).filter((word) => word !== "by");
}

/** Namespaces and member on the client; distinct within a namespace, and from the namespaces in it. */
function planMembers(
  operations: readonly OperationModel[],
  names: ReadonlyMap<OperationModel, string>,
  namespaces: (operation: OperationModel) => readonly string[],
  published: NonNullable<NamesLock["members"]> = {},
): Map<OperationModel, readonly string[]> {
  const claims = operations.map((operation) => {
    const name = names.get(operation) as string; // every operation has a name by now
    const key = operationKey(operation);
    const locked = Object.hasOwn(published, key) ? published[key]?.split(".") : undefined;
    const space = (locked?.slice(0, -1) ?? namespaces(operation)).join(" ");
    const short = memberName(name, tagWords(operation));
    return { operation, space, short, name, locked: locked?.join(" ") };
  });
  const members = settleNames(
    claims.map(({ operation, space, short, name, locked }) => ({
      key: operation,
      candidates: [`${space} ${short}`, `${space} ${name}`],
      locked,
    })),
    claims.flatMap(({ space }) => outerSpaces(space)),
  );
  return new Map(
    claims.map(({ operation }) => [
      operation,
      (members.get(operation) as string).split(" "), // every claim gets one
    ]),
  );
}

/** `a b c` and `a b` of `a b c`: what a namespace has in it that is no operation. */
const outerSpaces = (space: string): string[] => {
  const names = space.split(" ");
  return names.map((_, index) => names.slice(0, index + 1).join(" ")).slice(1);
};

/** The function's name without the tag's words, which the namespace says already: `listLogs`. */
function memberName(name: string, tag: readonly string[]): string {
  const words = wordsOf(name);
  const forms = [tag, singular(tag)].map((form) => form.join(" "));
  for (let at = 0; at + tag.length <= words.length; at++) {
    const part = words.slice(at, at + tag.length);
    const rest = [...words.slice(0, at), ...words.slice(at + tag.length)];
    const isTag = forms.includes(part.join(" ")) || forms.includes(singular(part).join(" "));
    if (isTag && rest.length > 0) return camelCase(rest);
  }
  return name;
}

/** `ListOutboundLogs` of `listOutboundLogs`: the stem of its types. */
export const typeStem = capital;
