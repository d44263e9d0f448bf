import { documentedStatus } from "./answer.js";
import type { BodyJudge } from "./descriptor.js";
import { mediaTypeOf, readBodies, textual } from "./send.js";

/** Media types of one status by how they are read: in lower case, without parameters, ranges (`image/*`) among them. */
export interface DocumentedTypes {
  readonly json?: readonly string[];
  readonly text?: readonly string[];
  readonly bytes?: readonly string[];
  /** Read item by item. */
  readonly streams?: readonly string[];
  /** Ranges under which a body is JSON or anything else. */
  readonly either?: readonly string[];
}

const isJsonText = (body: string | Blob | undefined): boolean => {
  if (typeof body !== "string") return false;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return !body;
  }
};

/**
 * The media type of a body that comes without one: that of the only kind which is documented.
 *
 * Of several kinds it is bytes, where these are among them, since nothing is lost so; JSON and text are told apart by what has
 * been read (RFC 9110 section 8.3).
 */
function assumedType(
  {
    json = [],
    text = [],
    bytes = [],
    streams = [],
    either = [],
  }: DocumentedTypes,
  body: string | Blob | undefined,
): string {
  const [textType = either[0] && "text/plain"] = text;
  const [jsonType] = json;
  if (bytes[0]) return bytes[0];
  if (jsonType && textType === undefined) return jsonType;
  const isOther = !jsonType && !either[0] && (text[0] ?? streams[0]);
  if (!isOther && isJsonText(body)) return jsonType ?? "application/json";
  return textType ?? streams[0] ?? "";
}

/** A media type, the range that it falls under, and the range of all. */
const rangesOf = (type: string): readonly string[] => [
  type,
  type.replace(/\/.*/, "/*"),
  "*/*",
];

/** Whether a body is text: as its type is documented, else the range of its type, else as all operations read it. */
function isTextual(
  { json = [], text = [], bytes = [] }: DocumentedTypes,
  type: string,
): boolean {
  const [own = "", range = ""] = rangesOf(type);
  const found = [own, range].find((one) =>
    [json, text, bytes].some((types) => types.includes(one)),
  );
  return found === undefined ? textual.test(type) : !bytes.includes(found);
}

/**
 * Finds how answers of an operation are read whose bodies are more than JSON.
 *
 * @param byStatus Has the documented statuses that have bodies.
 */
export function documentedBodies(byStatus: {
  readonly [status: string]: DocumentedTypes;
}): BodyJudge {
  return (operation, response) => {
    const status = documentedStatus(operation, response);
    const types = (status !== undefined && byStatus[status]) || {};
    const type =
      mediaTypeOf(response) || assumedType(types, readBodies.get(response));
    const listed = Object.values(types).flat();
    return [
      type,
      isTextual(types, type),
      !!(types.json ?? types.either),
      rangesOf(type).some((range) => listed.includes(range)),
    ];
  };
}
