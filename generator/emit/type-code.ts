import { unreachable } from "../diagnostics/unreachable.js";
import type { ObjectShape, PropertyShape, TypeShape } from "../plan/types.js";
import {
  type Code,
  bigintLiteral,
  code,
  importedType,
  join,
  literal,
  propertyKey,
} from "./code.js";
import { commentCode } from "./doc.js";

const streamRuntime = "./runtime/stream-operation.js";

/** A shape as a TypeScript type. Models are imported from `models.d.ts`. */
export function typeCode(shape: TypeShape): Code {
  switch (shape.kind) {
    case "undefined":
    case "unknown":
    case "never":
    case "null":
    case "boolean":
    case "number":
    case "string":
      return keywords[shape.kind];
    case "present":
      return code`{} | null`;
    case "nonPrimitive":
      return code`object`;
    case "binary":
      return code`Blob`;
    case "stream":
      return code`${importedType(streamRuntime, "ItemStream")}<${typeCode(shape.items)}>`;
    case "iterable":
      return code`Iterable<${typeCode(shape.items)}> | AsyncIterable<${typeCode(shape.items)}>`;
    case "date":
      return code`Date`;
    case "bigint":
      return shape.digits === undefined ? code`bigint` : bigintLiteral(shape.digits);
    case "literal":
      return literal(shape.value);
    case "open":
      return openCode(shape.base, shape.members);
    case "array":
      return code`${readonlyCode(shape.readonly)}${grouped(shape.items)}[]`;
    case "tuple":
      return tupleCode(shape);
    case "object":
      return objectCode(shape);
    case "reference":
      return code`${importedType("./models.js", shape.name)}`;
    case "union":
      return join(shape.members.map(grouped), " | ");
    case "intersection":
      return join(shape.members.map(grouped), " & ");
    default:
      return unreachable(shape);
  }
}

const keywords = {
  undefined: code`undefined`,
  unknown: code`unknown`,
  never: code`never`,
  null: code`null`,
  boolean: code`boolean`,
  number: code`number`,
  string: code`string`,
};

const readonlyCode = (isReadonly: boolean): Code => (isReadonly ? code`readonly ` : code``);

/** Members for completion; `string & {}` keeps TypeScript from folding them into `string`. */
function openCode(base: "string" | "number", members: readonly (string | number)[]): Code {
  const rest = base === "string" ? code`(string & {})` : code`(number & {})`;
  return join([...members.map((member) => literal(member)), rest], " | ");
}

/** A type that stands inside another: with parentheses where operators would come apart. */
function grouped(shape: TypeShape): Code {
  const needsParentheses =
    shape.kind === "union" ||
    shape.kind === "intersection" ||
    shape.kind === "open" ||
    shape.kind === "present" ||
    ((shape.kind === "array" || shape.kind === "tuple") && shape.readonly);
  return needsParentheses ? code`(${typeCode(shape)})` : typeCode(shape);
}

function tupleCode(shape: Extract<TypeShape, { kind: "tuple" }>): Code {
  const items = shape.items.map((item, index) =>
    index < shape.required ? typeCode(item) : code`${grouped(item)}?`,
  );
  const rest = shape.rest === undefined ? [] : [code`...${grouped(shape.rest)}[]`];
  return code`${readonlyCode(shape.readonly)}[${join([...items, ...rest], ", ")}]`;
}

function objectCode(shape: ObjectShape): Code {
  if (shape.properties.length === 0 && shape.index !== undefined) {
    return code`{ [key: string]: ${typeCode(shape.index)} }`;
  }
  const index = shape.index === undefined ? [] : [code`[key: string]: ${typeCode(shape.index)};`];
  return code`{\n${join([...shape.properties.map(propertyCode), ...index], "\n")}\n}`;
}

function propertyCode(property: PropertyShape): Code {
  const name = code`${readonlyCode(property.readonly)}${propertyKey(property.name)}`;
  const mark = property.optional ? code`?` : code``;
  return code`${commentCode(property.doc)}${name}${mark}: ${typeCode(property.type)};`;
}
