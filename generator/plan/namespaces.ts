import type { OperationModel, TagModel } from "../model/types.js";
import { tagWords } from "./tag-words.js";
import { camelCase, wordsOf } from "./words.js";

/** Names that a client has for itself, or that every object has. */
const clientMembers = new Set(["http", "core", "constructor", "prototype", "then", "__proto__"]);

/**
 * @returns Names of the namespaces on the client that an operation is in, the outermost first: those of the tags that its
 *   tag stands under, and that of the tag itself. A parent that no tag has counts for nothing, and so does one that the
 *   way led through already.
 * @see OpenAPI 3.2 "Tag Object", `parent`
 */
export function namespacesBy(
  tags: readonly TagModel[],
): (operation: OperationModel) => readonly string[] {
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  return (operation) => {
    const own = byName.get(operation.tags[0] ?? "");
    const passed = new Set(own && [own]);
    const parentOf = (tag: TagModel | undefined): TagModel | undefined =>
      byName.get(tag?.parent ?? "");
    for (let at = parentOf(own); at && !passed.has(at); at = parentOf(at)) passed.add(at);
    const parents = [...passed].filter((tag) => tag !== own).map(({ name }) => wordsOf(name));
    return [tagWords(operation), ...parents]
      .filter((words) => words.length > 0)
      .map(namespaceName)
      .toReversed();
  };
}

function namespaceName(words: readonly string[]): string {
  const name = camelCase(words);
  return clientMembers.has(name) ? `${name}Api` : name;
}
