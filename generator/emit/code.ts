import { reservedWords } from "../plan/identifier.js";
import { isIdentifierName } from "../plan/letters.js";
import type { JsonValue } from "../source/document.js";

/**
 * TypeScript text whose every piece is known to be safe.
 *
 * Text of a description enters only through `literal()` (or a value in a `code` template), `identifier()` and
 * `propertyKey()`: it can become a literal or a checked name and nothing else. Emitters never join strings.
 */
export type Code = SafeText;

/** A class, which only this module makes instances of: no value of a document can pass for code. */
class SafeText {
  declare protected readonly kind: "code";
  /** Symbols of other modules stand in it as marks, to which `spell` gives names. */
  readonly text: string;
  /** What stands in its parentheses, where it was put in some. */
  readonly inner: string | undefined;

  constructor(text: string, inner: string | undefined) {
    this.text = text;
    this.inner = inner;
  }
}

const make = (text: string): Code => new SafeText(text, undefined);

/** An expression in parentheses. */
export const enclosed = ({ text }: Code): Code => new SafeText(`(${text})`, text);

/** An expression without the parentheses that it was put in, for a place that has its own. */
export const unenclosed = (expression: Code): Code =>
  expression.inner === undefined ? expression : make(expression.inner);

export const isCode = (value: object): value is Code => value instanceof SafeText;

/** A name that another module exports; printing it imports it. */
export type ImportedSymbol = ModuleExport;

class ModuleExport {
  declare protected readonly kind: "symbol";
  /** Module specifier, relative to the package's `src/` (`./models.js`, `./runtime/call.js`) or bare. */
  readonly module: string;
  readonly name: string;
  /** True where this use needs the type alone; a symbol is imported as a type while all its uses are types. */
  readonly isType: boolean;

  private mark: string | undefined;

  constructor(module: string, name: string, isType: boolean) {
    this.module = module;
    this.name = name;
    this.isType = isType;
  }

  /** The mark that stands for it in code. */
  get text(): string {
    return (this.mark ??= markOf(this));
  }
}

/** Divides a mark, and sets it off. Nothing else writes it: literals escape it, and comments are refused with it. */
const nul = "\0";

const markOf = ({ name, module, isType }: ImportedSymbol): string =>
  `${nul}${(isType ? "type" : "") satisfies Type}${nul}${module}${nul}${name}${nul}`;

/** The text of code in which each symbol is what a function makes of it. */
export function spell({ text }: Code, nameOf: (symbol: ImportedSymbol) => string): string {
  if (!text.includes(nul)) return text;
  const pieces = text.split(nul);
  let spelled = pieces[0] as string; // there is always one
  for (let index = 1; index < pieces.length; index += piecesOfMark) {
    spelled += nameOf(symbolAt(pieces, index)) + (pieces[index + piecesOfMark - 1] as string);
  }
  return spelled;
}

type Type = "type" | "";

/** The kind, the module and the name of a symbol, and the text between its mark and the next. */
const piecesOfMark = 4;

function symbolAt(pieces: readonly string[], index: number): ImportedSymbol {
  const [type, module, name] = [pieces[index] as Type, pieces[index + 1], pieces[index + 2]];
  return new ModuleExport(module as string, name as string, type === "type"); // as `markOf` wrote them
}

/** The symbols that code has, each as often as it stands there. */
export function symbolsIn(fragment: Code): readonly ImportedSymbol[] {
  const found: ImportedSymbol[] = [];
  spell(fragment, (symbol) => {
    found.push(symbol);
    return "";
  });
  return found;
}

/** The text of code without symbols. */
export const ownText = (fragment: Code): string => spell(fragment, () => " ");

/**
 * A name that declares something.
 *
 * @throws RangeError where the text is not an identifier or is a reserved word: names are settled in `plan`, so this
 *   is a fault of specmill.
 */
export function identifier(name: string): Code {
  if (!isIdentifierName(name) || reservedWords.has(name)) {
    throw new RangeError(`not an identifier: ${JSON.stringify(name)}`);
  }
  return make(name);
}

/** A property name in an object literal, interface or class: bare, a number, quoted, or computed for `__proto__`. */
export function propertyKey(name: string): Code {
  if (name === "__proto__") return make('["__proto__"]');
  const isBare = isIdentifierName(name) || /^(?:0|[1-9]\d{0,9})$/.test(name);
  return make(isBare ? name : stringLiteral(name));
}

/** The name of a method in an interface, where a bare `new` would be what is constructed. */
export const methodKey = (name: string): Code =>
  name === "new" ? make(stringLiteral(name)) : propertyKey(name);

/** Reads a member: `.name` or `["na me"]`. */
export function member(name: string): Code {
  return make(isIdentifierName(name) ? `.${name}` : `[${stringLiteral(name)}]`);
}

/**
 * A string as a literal that no HTML, JSON or JavaScript reader takes for anything else, in the quotes that ask for fewer
 * escapes, as prettier has it.
 */
export function stringLiteral(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return inFewerEscapes(JSON.stringify(text).replace(unreadable, escaped));
}

/** A text in double quotes in those of which fewer have to be escaped in it, as prettier has it. */
export function inFewerEscapes(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (!hasMoreDouble(inner)) return quoted;
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Whether a text has more double quotes than single ones; looks at no more of the double ones than it must. */
function hasMoreDouble(text: string): boolean {
  const singles = text.includes("'") ? text.split("'").length - 1 : 0;
  return text.split('"', singles + 2).length === singles + 2;
}

/** Texts in which nothing is to be escaped, as most are: names and paths. */
const plain = /^[\w $./:-]*$/;

const unreadable =
  /[\u2028\u2029\u007f-\u009f\ufeff\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]|<(?=[/!])/g;

const escaped = (letter: string): string =>
  `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * The JSON text of a value as a literal, which readers of code pass over whatever its size. Parsed, it gives `__proto__`
 * as an own property, too.
 */
export function jsonLiteral(value: JsonValue): Code {
  const json = JSON.stringify(value);
  if (!hasMoreDouble(json)) return make(stringLiteral(json));
  // As `stringLiteral` has it: of what a literal may not have, JSON has no more.
  return make(`'${json.replaceAll(/[\\']/g, "\\$&").replace(unreadable, escaped)}'`);
}

/** A JSON value as an expression. Key order is kept; `__proto__` becomes an own property. */
export function literal(value: JsonValue | undefined): Code {
  return make(literalText(value));
}

function literalText(value: JsonValue | undefined): string {
  if (value === undefined) return "undefined";
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, item]) => `${propertyKey(key).text}: ${literalText(item)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function numberLiteral(value: number): string {
  // Without the sign of an exponent, as prettier has it, and with none before a zero, as in JSON Schemas.
  if (Number.isFinite(value)) return String(value).replace("e+", "e");
  throw new RangeError(`not a JSON number: ${value}`);
}

/** Code that is a value. */
export type Expression = Code | ImportedSymbol;

/** What may stand in a `code` template: code and symbols as they are, anything else as a literal. */
export type CodeValue = Expression | JsonValue;

/**
 * An integer as a `bigint` literal.
 *
 * @param digits With its sign, if it has one.
 * @throws RangeError where it is anything else
 */
export function bigintLiteral(digits: string): Code {
  if (/^-?\d+$/.test(digits)) return make(`${BigInt(digits)}n`);
  throw new RangeError(`not an integer: ${JSON.stringify(digits)}`);
}

/**
 * Code with values put in.
 *
 * @example
 * code`export const ${identifier("limit")} = ${20};`; // export const limit = 20;
 */
export function code(strings: TemplateStringsArray, ...values: readonly CodeValue[]): Code {
  let text = strings[0] as string; // a template has one text more than values
  for (let index = 0; index < values.length; index++) {
    text += textOf(values[index] as CodeValue) + (strings[index + 1] as string);
  }
  return make(text);
}

function textOf(value: CodeValue): string {
  if (typeof value === "string") return stringLiteral(value); // as many are
  return value instanceof SafeText || value instanceof ModuleExport
    ? value.text
    : literalText(value);
}

/** Code that an earlier run of the same build made, by its text. */
export const keptCode = (text: string): Code => make(text);

/** A value that another module exports. */
export function importedValue(module: string, name: string): ImportedSymbol {
  return new ModuleExport(module, name, false);
}

/** The values that another module exports, by name; each is made once. */
export function valuesOf(module: string): (name: string) => ImportedSymbol {
  const made = new Map<string, ImportedSymbol>();
  return (name) => {
    const value = made.get(name) ?? importedValue(module, name);
    made.set(name, value);
    return value;
  };
}

/** A type that another module exports. */
export function importedType(module: string, name: string): ImportedSymbol {
  return new ModuleExport(module, name, true);
}

/** Fragments with a separator between them. */
export function join(codes: readonly Code[], separator: Code | string = ""): Code {
  const between = typeof separator === "string" ? separator : separator.text;
  // Not by `Array.join`, which copies all texts: most are joined into others.
  let text = codes[0]?.text ?? "";
  for (let index = 1; index < codes.length; index++) text += between + (codes[index] as Code).text;
  return make(text);
}

/** Fragments on lines of their own. */
export function lines(...codes: readonly Code[]): Code {
  return join(codes, "\n");
}

/** An object literal with a member a line; members that are `undefined` are left out. */
export function objectLiteral(
  members: readonly (readonly [string, CodeValue | undefined])[],
): Code {
  const present = members.flatMap(([key, value]) =>
    value === undefined ? [] : [code`${propertyKey(key)}: ${value},`],
  );
  return present.length === 0 ? code`{}` : code`{\n${join(present, "\n")}\n}`;
}

/** A comment on a line of its own, whatever the text: a file may be called anything. */
export const lineComment = (text: string): string =>
  `// ${text.replaceAll(/[\r\n\u2028\u2029]/g, " ")}`;

/**
 * A doc block of lines that `docLines` has made harmless: nothing in them ends the comment.
 *
 * @throws RangeError where a line could, or has a letter that is none: that is a fault of specmill.
 */
export function comment(text: readonly string[]): Code {
  if (text.length === 0) return make("");
  if (text.some((line) => line.includes("*/"))) throw new RangeError("a comment would end early");
  if (text.some((line) => line.includes(nul))) throw new RangeError("a comment with a NUL");
  const [only] = text;
  if (text.length === 1) return make(`/** ${only} */\n`);
  return make(`/**\n${text.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`);
}
