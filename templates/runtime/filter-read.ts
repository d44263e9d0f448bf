import { type FilterIssue, issue, unknownParameter } from "./filter-check.js";
import { styleFaults } from "./filter-style-faults.js";
import type { FilterTable, StyledFilters, ValueShape } from "./filter-table.js";
import {
  decode,
  numberIn,
  type RawPair,
  type ReadValues,
  repeated,
  scalar,
} from "./filter-text.js";
import {
  delimiterOf,
  isExplodedObject,
  propertiesOf,
  typesOf,
} from "./filter-shape.js";

/** A text of a parameter: of itself, or of a member that names lead to. */
interface Part {
  readonly path: readonly string[];
  readonly rawText: string;
}

/** A member that holds others, or the texts of one. */
type Members = Map<string, Members | string[]>;

/** What is being read of one parameter. */
interface Reading {
  readonly table: FilterTable;
  readonly name: string;
  readonly issues: FilterIssue[];
}

/** Names in brackets, `a` and `b` of `[a][b]`, as deep as anyone nests them; `undefined` for what is none. */
const namesIn = (text: string): readonly string[] | undefined =>
  /^(\[[^[\]]*\]){1,32}$/.test(text)
    ? text.slice(1, -1).split("][")
    : undefined;

/** The parameter in `deepObject` that a name is of, with the names that lead into it; brackets may be escaped as well. */
const deepMember = (
  { name, rawName }: RawPair,
  { chain }: FilterTable,
): readonly [string, readonly string[]] | undefined => {
  const isRaw = rawName.includes("[");
  const text = isRaw ? rawName : name;
  const owner = chain.names.find((own) => {
    const start = isRaw ? encodeURIComponent(own) : own;
    return (
      chain.styles?.[own]?.style === "deepObject" &&
      text.startsWith(start + "[")
    );
  });
  if (owner === undefined) return undefined;
  const names = namesIn(text.slice(text.indexOf("[")));
  return names && [owner, isRaw ? names.map(decode) : names];
};

/** Parameters whose members stand as parameters of their own, of which a name can be one. */
const objectsWith = (member: string, table: FilterTable): readonly string[] => {
  const exploded = table.chain.names.filter((name) =>
    isExplodedObject(name, table),
  );
  const { shapes = {} } = table;
  const described = exploded.filter((name) =>
    Object.hasOwn(propertiesOf(shapes[name]), member),
  );
  if (described.length > 0) return described;
  return exploded.filter((name) => {
    const shape = shapes[name];
    return typeof shape === "object" && shape.rest !== undefined;
  });
};

/** The parameter that a pair is of, with the names that lead into it; else the issue of a pair that is of none. */
const ownerOf = (
  pair: RawPair,
  table: FilterTable,
): readonly [string, readonly string[]] | FilterIssue => {
  const { name } = pair;
  if (table.chain.names.includes(name) && !isExplodedObject(name, table))
    return [name, []];
  const deep = deepMember(pair, table);
  if (deep) return deep;
  const [owner, ...others] = objectsWith(name, table);
  if (owner === undefined) return unknownParameter(name, table);
  return others.length === 0
    ? [owner, [name]]
    : issue(name, "unknown", `may be of ${[owner, ...others].join(" or ")}`);
};

/** Reads the values of a query in any style. */
const read = (pairs: readonly RawPair[], table: FilterTable): ReadValues => {
  const parts = new Map<string, Part[]>();
  const issues: FilterIssue[] = [];
  for (const pair of pairs) {
    const owner = ownerOf(pair, table);
    if ("code" in owner) {
      issues.push(owner);
    } else {
      const [name, path] = owner;
      const own = parts.get(name) ?? [];
      own.push({ path, rawText: pair.rawText });
      parts.set(name, own);
    }
  }
  const values = new Map<string, unknown>();
  parts.forEach((own, name) =>
    values.set(name, valueOf(own, { table, name, issues })),
  );
  return { values, issues };
};

/** The value of one parameter, `undefined` for what cannot be read. */
const valueOf = (parts: readonly Part[], reading: Reading): unknown => {
  const { table, name, issues } = reading;
  const rule = table.rules[name] ?? {};
  const shape = table.shapes?.[name];
  const style = table.chain.styles?.[name] ?? {};
  const [first = { path: [], rawText: "" }, ...others] = parts;
  const delimiter = delimiterOf(style);
  if (style.mediaType) {
    if (others.length > 0) issues.push(repeated(name));
    return jsonIn(decode(first.rawText), name, reading);
  }
  if (parts.some(({ path }) => path.length > 0))
    return treeOf(parts, shape, reading);
  if (rule.list)
    return parts
      .flatMap(({ rawText }) =>
        delimiter ? rawText.split(delimiter) : [rawText],
      )
      .map((raw) => itemOf(decode(raw), reading));
  if (others.length > 0) issues.push(repeated(name));
  return delimiter && typesOf(shape) === "object"
    ? treeOf(membersIn(first.rawText.split(delimiter), reading), shape, reading)
    : scalar(decode(first.rawText), rule);
};

/** An item of a list; those that are lists or objects stand in JSON. */
const itemOf = (text: string, reading: Reading): unknown => {
  const { table, name } = reading;
  const shape = table.shapes?.[name];
  const items = typeof shape === "object" ? shape.items : undefined;
  return items === undefined
    ? scalar(text, table.rules[name] ?? {})
    : leafOf(text, items, name, reading);
};

/** Members of an object that is written as one text: names and values by turns. */
const membersIn = (
  raws: readonly string[],
  { name, issues }: Reading,
): readonly Part[] => {
  if (raws.length % 2 > 0)
    issues.push(issue(name, "style", "must be names and values by turns"));
  return raws.flatMap((raw, index) =>
    index % 2 === 0 && raws[index + 1] !== undefined
      ? [{ path: [decode(raw)], rawText: raws[index + 1] ?? "" }]
      : [],
  );
};

/** Puts a text where its names lead to; false where what is there is a value and would hold others, or the reverse. */
const put = (
  members: Members,
  [key, ...inner]: readonly string[],
  text: string,
): boolean => {
  if (key === undefined) return false;
  const at = members.get(key);
  if (inner.length === 0) {
    if (at instanceof Map) return false;
    const texts = at ?? [];
    texts.push(text);
    members.set(key, texts);
    return true;
  }
  if (Array.isArray(at)) return false;
  const below: Members = at ?? new Map<string, never>();
  members.set(key, below);
  return put(below, inner, text);
};

/** An object by its parts. */
const treeOf = (
  parts: readonly Part[],
  shape: ValueShape | undefined,
  reading: Reading,
): unknown => {
  const { name, issues, table } = reading;
  const root: Members = new Map();
  for (const { path, rawText } of parts) {
    if (!put(root, path, decode(rawText)))
      issues.push(
        told(name, labelOf(name, path), "is a value, and others stand in it"),
      );
  }
  const isDeep = table.chain.styles?.[name]?.style === "deepObject";
  return memberOf(root, shape, name, { ...reading, isDeep });
};

const labelOf = (name: string, path: readonly string[]): string =>
  name + path.map((key) => `[${key}]`).join("");

/** A member by what it holds, or by its texts. */
const memberOf = (
  member: Members | string[],
  shape: ValueShape | undefined,
  label: string,
  reading: Reading & { readonly isDeep: boolean },
): unknown => {
  const { name, issues, isDeep } = reading;
  const types = typesOf(shape);
  if (member instanceof Map) {
    if (types !== "" && !types.includes("object")) {
      issues.push(told(name, label, `cannot be read back as ${types}`));
      return undefined;
    }
    const described = propertiesOf(shape);
    const rest = typeof shape === "object" ? shape.rest : undefined;
    return Object.fromEntries(
      [...member].map(([key, inner]) => {
        const own = Object.hasOwn(described, key) ? described[key] : rest;
        return [key, memberOf(inner, own, `${label}[${key}]`, reading)];
      }),
    );
  }
  const [first = "", ...others] = member;
  if (isDeep && types.includes("array")) {
    const items = typeof shape === "object" ? shape.items : undefined;
    return member.map((text) => leafOf(text, items ?? "", label, reading));
  }
  if (isDeep && types === "") {
    issues.push(unsure(name, label, first));
    return others.length > 0 ? member : first;
  }
  if (others.length > 0) issues.push(repeated(name, label));
  return leafOf(first, shape ?? "", label, reading);
};

/** The fault of a member of a parameter. */
const told = (name: string, label: string, text: string): FilterIssue => ({
  ...issue(label, "style", text),
  param: name,
});

const unsure = (name: string, label: string, text: string): FilterIssue => ({
  ...issue(
    label,
    "type",
    `${text} is read as text, its type is not described`,
    "warning",
  ),
  param: name,
});

type JsonReader = (text: string) => unknown;

/** How values of a type are read from a text; `undefined` for texts that are none. */
const readers: {
  readonly [type: string]: (
    text: string,
    parse: (text: string) => unknown,
  ) => unknown;
} = {
  boolean: (text) =>
    /^(true|false)$/.test(text) ? text === "true" : undefined,
  integer: numberIn,
  number: numberIn,
  bigint: (text) => (/^-?\d{1,20}$/.test(text) ? BigInt(text) : undefined),
  array: (text, parse) => parsed(text, parse, "["),
  object: (text, parse) => parsed(text, parse, "{"),
};

const parsed = (
  text: string,
  parse: (text: string) => unknown,
  start: string,
): unknown => {
  try {
    return text.startsWith(start) ? parse(text) : undefined;
  } catch {
    return undefined;
  }
};

/** A text as one of the types of its shape. Where it may be a text as well as something else, it stays one, and that is told. */
const leafOf = (
  text: string,
  shape: ValueShape,
  label: string,
  { name, issues, table: { readJson = JSON.parse } }: Reading,
): unknown => {
  const types = typesOf(shape);
  const members = (typeof shape === "object" && shape.enum) || [];
  const member = members.find((value) => String(value) === text);
  if (member !== undefined) return member;
  const found = (types ? types.split(" ") : Object.keys(readers))
    .map((type) => readers[type]?.(text, readJson as JsonReader))
    .filter((value) => value !== undefined);
  const isText = types === "" || types.includes("string");
  if (isText && found.length > 0) issues.push(unsure(name, label, text));
  if (!isText && found.length === 0) {
    const expected = types.replace(/ /g, " or ");
    issues.push({
      ...issue(label, "type", `${text} is not of type ${expected}`),
      param: name,
    });
  }
  return isText ? text : found[0];
};

/** The value of a text in JSON. */
const jsonIn = (
  text: string,
  name: string,
  { issues, table: { readJson = JSON.parse } }: Reading,
): unknown => {
  try {
    return readJson(text) as unknown;
  } catch {
    issues.push(issue(name, "type", `${text} is not JSON`));
    return text;
  }
};

/** What a table has whose parameters are in other styles than the default. */
export const styledFilters: StyledFilters = { read, faults: styleFaults };
