/**
 * Reads where members are in the upper levels of a JSON text, and below them what is asked for: of each object and array on
 * the way to a place. The text is one that a parser has taken.
 *
 * @returns A function from the tokens of a pointer to where in a JSON text its node, or nearest ancestor, starts.
 */
export function createJsonOffsets(text: string): (tokens: readonly string[]) => number {
  const known: Known = new Map();
  const membersAt = (at: number): ReadonlyMap<string, Member> => {
    if (!known.has(at)) readMembers(text, at, 0, known);
    return known.get(at) ?? new Map();
  };
  const start = skipSpace(text, 0);
  readMembers(text, start, levels, known);
  return (tokens) => {
    let place: Member = { start, value: start };
    for (const token of tokens) {
      const member = membersAt(place.value).get(token);
      if (!member) break;
      place = member;
    }
    return place.start;
  };
}

/** A member of an object or array: where it starts, with its key if it has one, and where its value does. */
interface Member {
  readonly start: number;
  readonly value: number;
}

/** Members of objects and arrays, by name or index, by where these start. */
type Known = Map<number, ReadonlyMap<string, Member>>;

/** Below the document itself, what is read at once: paths, path items, kinds of components. To pass over a value takes as long. */
const levels = 2;

/**
 * Reads the members of the object or array at an offset, and of those inside to so many levels.
 *
 * @returns The end of the value.
 */
function readMembers(text: string, at: number, depth: number, known: Known): number {
  const isObject = text[at] === "{";
  if (!isObject && text[at] !== "[") return endOfValue(text, at);
  const members = new Map<string, Member>();
  known.set(at, members);
  let start = skipSpace(text, at + 1);
  while (start < text.length && text[start] !== "}" && text[start] !== "]") {
    const end = isObject ? endOfString(text, start) : start;
    const value = isObject ? skipSpace(text, skipSpace(text, end) + 1) : start; // past the colon
    const name = isObject ? (JSON.parse(text.slice(start, end)) as string) : String(members.size);
    members.set(name, { start, value }); // of equal keys the last, whose value JSON.parse keeps
    const valueEnd =
      depth > 0 ? readMembers(text, value, depth - 1, known) : endOfValue(text, value);
    const next = skipSpace(text, valueEnd);
    start = text[next] === "," ? skipSpace(text, next + 1) : next;
  }
  return start + 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n\ufeff".includes(text[at] as string)) at++; // within the text
  return at;
}

/** The end of the string that starts at an offset. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/** The end of the value that starts at an offset. What is passed over can be most of the text: an expression finds its signs. */
function endOfValue(text: string, from: number): number {
  if (text[from] === '"') return endOfString(text, from);
  if (text[from] !== "{" && text[from] !== "[") return endOfWord(text, from);
  const sign = /["{}[\]]/g;
  sign.lastIndex = from;
  for (let depth = 0; sign.test(text);) {
    const at = sign.lastIndex - 1;
    if (text[at] === '"') sign.lastIndex = endOfString(text, at);
    else depth += text[at] === "{" || text[at] === "[" ? 1 : -1;
    if (depth === 0) return sign.lastIndex;
  }
  return text.length;
}

/** The end of a number, `true`, `false` or `null`. */
function endOfWord(text: string, from: number): number {
  const letters = /[^\s,}\]]*/y;
  letters.lastIndex = from;
  return letters.test(text) ? letters.lastIndex : from;
}
