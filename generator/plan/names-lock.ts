import { reservedWords } from "./identifier.js";
import { isIdentifierName } from "./letters.js";
import { operationKey } from "./operation-names.js";
import type { FilterLock, NamesLock, FilterBuilderPlan, OperationPlan } from "./types.js";

/** A lock with all its parts. */
export type WholeLock = Required<Omit<NamesLock, "client">> & Pick<NamesLock, "client">;

type Names = { readonly [key: string]: string };

/** What is to be kept of a lock: it comes from a file that people can edit, and what cannot be a name is no name to keep. */
export function usableLock(lock: NamesLock | undefined): WholeLock {
  const {
    types = {},
    operations = {},
    builders = {},
    members = {},
    filters = {},
    client,
  } = lock ?? {};
  return {
    types: filtered(types, isName),
    operations: filtered(operations, isName),
    builders: filtered(builders, isName),
    members: filtered(members, isMember),
    filters: Object.fromEntries(
      Object.entries(filters).map(([operation, one]) => [operation, usableFilter(one)]),
    ),
    ...(client !== undefined && isName(client) && { client }),
  };
}

const isName = (name: string): boolean => isIdentifierName(name) && !reservedWords.has(name);

/** A namespace, or several, and a name in it; reserved words can be names of members. */
function isMember(member: string): boolean {
  const names = member.split(".");
  return names.length > 1 && names.every(isIdentifierName);
}

const usableFilter = ({ methods, ranges }: FilterLock): FilterLock => ({
  methods: filtered(methods, isIdentifierName),
  ranges: Object.fromEntries(Object.entries(ranges).filter(([method]) => isIdentifierName(method))),
});

const filtered = (names: Names, isUsable: (name: string) => boolean): Names =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => isUsable(name)));

/** The names that a plan publishes. */
export function lockOf(
  types: Names,
  operations: readonly OperationPlan[],
  client: string,
): NamesLock {
  const keyed = operations
    .map((operation) => ({ key: operationKey(operation.model), operation }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const filters = keyed.flatMap(({ key, operation: { list } }) =>
    list?.filter === undefined ? [] : [{ key, filter: list.filter }],
  );
  return {
    types,
    operations: Object.fromEntries(keyed.map(({ key, operation }) => [key, operation.name])),
    builders: Object.fromEntries(filters.map(({ key, filter }) => [key, filter.builder])),
    members: Object.fromEntries(
      keyed.map(({ key, operation }) => [key, operation.memberPath.join(".")]),
    ),
    filters: Object.fromEntries(filters.map(({ key, filter }) => [key, filterLockOf(filter)])),
    client,
  };
}

const filterLockOf = ({ methods: { methods, ranges } }: FilterBuilderPlan): FilterLock => ({
  methods: Object.fromEntries(methods),
  ranges: Object.fromEntries(ranges),
});
