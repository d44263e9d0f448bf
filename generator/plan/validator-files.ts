import { type Pointer, childPointer, pointerTokens } from "../source/pointer.js";
import { groupBy } from "./group.js";
import { settleNames } from "./settle.js";
import { kebabCase, reservedFiles, wordsOf } from "./words.js";

/** An operation, by the pointer of its Operation Object, and its file stem in `operations/`. */
export interface OperationFile {
  readonly pointer: Pointer;
  readonly file: string;
}

/**
 * The files in `validators/` of models, by their pointers, without extension.
 *
 * A component has a file, and all that is inside of it lies there: `pet`; of other sections than schemas
 * `responses/not-found`. What stands in operations lies with that of the other operations of their file:
 * `operations/pets`. What stands in a webhook lies in `webhooks/new-pet`.
 */
export function validatorFiles(
  pointers: readonly Pointer[],
  operations: readonly OperationFile[],
): ReadonlyMap<Pointer, string> {
  const operationFile = findOperationFile(operations);
  const files = new Map<Pointer, string>();
  const others: [Pointer, Holder][] = [];
  for (const pointer of new Set(pointers)) {
    const file = operationFile(pointer);
    if (file === undefined) others.push([pointer, holderOf(pointer)]);
    else files.set(pointer, `operations/${file}`);
  }
  const holders = settleFiles(others.map(([, holder]) => holder));
  for (const [pointer, { pointer: holder }] of others) {
    files.set(pointer, holders.get(holder) as string); // every holder has a file
  }
  return files;
}

/** The operation that a pointer leads into; what a path item has for all its operations counts as the first one's. */
function findOperationFile(
  operations: readonly OperationFile[],
): (pointer: Pointer) => string | undefined {
  const files = new Map<Pointer, string>();
  for (const { pointer, file } of operations) files.set(pointer, file);
  for (const { pointer, file } of operations) {
    const item = parentOf(pointer);
    if (!files.has(item)) files.set(item, file);
  }
  return (pointer) => {
    for (let at = pointer; at.length > 1; at = parentOf(at)) {
      const file = files.get(at);
      if (file !== undefined) return file;
    }
    return undefined;
  };
}

const parentOf = (pointer: Pointer): Pointer => pointer.slice(0, pointer.lastIndexOf("/"));

/** What a file is for: a component, a webhook, or a schema that stands elsewhere. */
interface Holder {
  readonly pointer: Pointer;
  readonly folder: string;
  readonly words: readonly string[];
}

function holderOf(pointer: Pointer): Holder {
  const [first = "", second = "", third] = pointerTokens(pointer);
  if (first === "components" && third !== undefined) {
    return {
      pointer: childPointer("#", first, second, third),
      folder: second === "schemas" ? "" : `${kebabCase(wordsOf(second))}/`,
      words: wordsOf(third),
    };
  }
  if (first === "webhooks") {
    const own = childPointer("#", first, second);
    return { pointer: own, folder: "webhooks/", words: wordsOf(second) };
  }
  return { pointer, folder: "", words: pointerTokens(pointer).slice(-2).flatMap(wordsOf) };
}

/** Files of holders by their pointers: each folder has names of its own. */
function settleFiles(holders: readonly Holder[]): Map<Pointer, string> {
  const distinct = new Map(holders.map((holder) => [holder.pointer, holder]));
  const sorted = [...distinct.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
  const folders = [...groupBy(sorted, ({ folder }) => folder)];
  return new Map(
    folders.flatMap(([folder, own]) => {
      const claims = own.map(({ pointer, words }) => ({
        key: pointer,
        candidates: [kebabCase(words)],
      }));
      const names = settleNames(claims, reservedFiles, (name) => name.toLowerCase());
      return [...names].map(([pointer, name]) => [pointer, folder + name] as const);
    }),
  );
}
