import type { OperationModel } from "../model/types.js";
import { wordsOf } from "./words.js";

/** The first tag's words, else those of the path's first segment, else `api`. */
export function tagWords(operation: OperationModel): readonly string[] {
  const tag = wordsOf(operation.tags[0] ?? "");
  if (tag.length > 0) return tag;
  const segment = tellingSegments(operation.path).find((part) => !part.includes("{"));
  const words = wordsOf(segment ?? "");
  return words.length > 0 ? words : ["api"];
}

/** Segments of a path without those at its beginning that every path of a service has: `/api/v1`. */
export function tellingSegments(path: string): string[] {
  const segments = path.split("/").filter((segment) => segment !== "");
  const first = segments.findIndex(
    (segment) => !/^(?:api|rest|v\d+(?:[._-]?\w+)*)$/i.test(segment),
  );
  return first === -1 ? segments : segments.slice(first);
}
