/** How a body of a media type is carried. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "binary";

/** The media type without parameters, lower case: `application/json` of `application/json; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] as string).trim().toLowerCase();
}

const kinds: readonly BodyKind[] = ["json", "form", "multipart", "text", "binary"];

/**
 * Media types, the preferred one first, in an order of their own: `content` is a map, whose order means nothing.
 *
 * `application/json`, other types of JSON, forms, text, bytes; ranges after all types.
 */
export function byPreference<Media extends { readonly mediaType: string }>(
  content: readonly Media[],
): Media[] {
  const rank = ({ mediaType }: Media): number => {
    if (essence(mediaType) === "application/json") return -1;
    return mediaType.includes("*") ? kinds.length : kinds.indexOf(bodyKind(mediaType));
  };
  const before = (a: Media, b: Media): boolean =>
    rank(a) === rank(b) ? a.mediaType < b.mediaType : rank(a) < rank(b);
  return [...content].sort((a, b) => (before(a, b) ? -1 : 1));
}

/** How the body of an answer is read: forms are not taken apart. */
export function answerKind(mediaType: string): BodyKind {
  const kind = bodyKind(mediaType);
  return kind === "form" ? "text" : kind === "multipart" ? "binary" : kind;
}

/**
 * @returns `json` for JSON and `+json` (RFC 6839) and for ranges that take it; `text` for text, XML and other
 *   textual types, whose schema describes a value that nobody parses here.
 */
export function bodyKind(mediaType: string): BodyKind {
  const type = essence(mediaType);
  if (type === "*/*" || type === "application/*") return "json";
  if (/^[^/]+\/(?:.+\+)?json$/.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  if (
    type.startsWith("text/") ||
    /[/+](?:xml|yaml|x-yaml|javascript|graphql)$/.test(type) ||
    isLines(type)
  ) {
    return "text";
  }
  return "binary";
}

/** JSON texts one a line, or a JSON text sequence. */
const isLines = (type: string): boolean =>
  sequenceKind(type) === "lines" || sequenceKind(type) === "records";

/** How the items of a sequential media type follow each other. */
export type SequenceKind = "events" | "lines" | "records";

/**
 * How a body is a sequence of items, if it is one that can be read item by item: server-sent events, JSON texts one a line
 * (also called JSON Lines, NDJSON), or a JSON text sequence (RFC 7464).
 *
 * @see OpenAPI 3.2 "Sequential Media Types"
 */
export function sequenceKind(mediaType: string): SequenceKind | undefined {
  const type = essence(mediaType);
  if (type === "text/event-stream") return "events";
  if (/[/+]json-seq$/.test(type)) return "records";
  return /[/+](?:x-)?(?:jsonl|ndjson|jsonlines|json-lines)$/.test(type) ? "lines" : undefined;
}
