import { type JsonValue, isJsonObject } from "./document.js";

/** Fragment form of an RFC 6901 JSON Pointer: `#`, `#/paths/~1pets/get`. Not percent-encoded. */
export type Pointer = string;

/** Escapes one reference token (RFC 6901 section 3). */
export function escapeToken(token: string): string {
  // Asked of each key of a description: an expression takes several times as long.
  const isSafe = !token.includes("/") && !token.includes("~");
  return isSafe ? token : token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Appends tokens to a pointer. */
export function childPointer(pointer: Pointer, ...tokens: readonly (string | number)[]): Pointer {
  let at = pointer;
  for (const token of tokens) {
    at += `/${typeof token === "number" ? token : escapeToken(token)}`;
  }
  return at;
}

/** A pointer as a reference has it: a URI fragment, in which a percent sign is encoded (RFC 6901 section 6). */
export const referenceTo = (pointer: Pointer): string => pointer.replaceAll("%", "%25");

/** A URI fragment, or a part of one, percent-decoded (RFC 6901 section 6). One that is malformed stands for itself. */
export function percentDecoded(fragment: string): string {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** @returns The tokens of a pointer, unescaped; `#` has none. */
export function pointerTokens(pointer: Pointer): string[] {
  const path = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (path === "") return [];
  const tokens = path.slice(1).split("/");
  if (!path.includes("~")) return tokens;
  return tokens.map((token) =>
    token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token,
  );
}

/** @returns The value at a pointer, or `undefined` where there is none. Sees own properties only. */
export function valueAt(root: JsonValue, pointer: Pointer): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(value))
      value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}

/** Values by the tokens that lead to them. */
interface Branch {
  value?: JsonValue;
  readonly below: Map<string, Branch>;
}

/**
 * @returns A copy of a value with others in the places that pointers lead to, where there are such; made at once, since a copy of
 *   a large map for each of its entries takes forever. A place within another is looked for in what stands there then.
 */
export function withValues(at: JsonValue, values: ReadonlyMap<Pointer, JsonValue>): JsonValue {
  const root: Branch = { below: new Map() };
  for (const [pointer, value] of values) {
    let branch = root;
    for (const token of pointerTokens(pointer)) {
      const next: Branch = branch.below.get(token) ?? { below: new Map() };
      branch.below.set(token, next);
      branch = next;
    }
    branch.value = value;
  }
  return values.size === 0 ? at : grown(at, root);
}

function grown(before: JsonValue, { value = before, below }: Branch): JsonValue {
  if (below.size === 0 || typeof value !== "object" || value === null) return value;
  const change = (item: JsonValue, key: string): JsonValue => {
    const branch = below.get(key);
    return branch === undefined ? item : grown(item, branch);
  };
  if (Array.isArray(value))
    return value.map((item: JsonValue, index) => change(item, String(index)));
  // fromEntries defines own properties, so a key `__proto__` stays a key.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item, key)]));
}

/** @returns A copy of a value with another in the place that tokens lead to, where there is one. */
export const withValue = (at: JsonValue, tokens: readonly string[], value: JsonValue): JsonValue =>
  grown(
    at,
    tokens.reduceRight<Branch>((branch, token) => ({ below: new Map([[token, branch]]) }), {
      value,
      below: new Map(),
    }),
  );
