import type { BodyPlan, Doc, OperationPlan, PropertyShape, TypeShape } from "../plan/types.js";
import { type JsonValue, isJsonObject } from "../source/document.js";
import { type Code, bigintLiteral, code, join, literal, member, objectLiteral } from "./code.js";
import { fittingExample } from "./fitting-example.js";
import type { Models } from "./models-by-name.js";

/** How deep a sample value goes; beyond it a recursive schema would never end. */
const mostDepth = 16;

/**
 * A call of an operation as a reader would write it first, on a constant `client`: the members that are required, and the
 * body, with the description's own examples where it has any.
 */
export function exampleCall(operation: OperationPlan, models: Models): Code {
  const name = code`client${join(operation.memberPath.map(member))}`;
  const groups = operation.groups
    .filter(({ required }) => required)
    .map((group): [string, Code] => [group.place, modelSample(group.model, models, 0)]);
  const [body] = sendsBody(operation) ? operation.requestBodies : [];
  const members: [string, Code][] =
    body === undefined ? groups : [...groups, ["body", bodySample(operation, body, models)]];
  const request = members.length === 0 ? code`` : objectLiteral(members);
  return code`${name}(${request})`;
}

/** Methods of requests that are about their body: authors often forget to say that it is required, which is not the default. */
const bodyMethods: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

const sendsBody = ({ isBodyRequired, method }: OperationPlan): boolean =>
  isBodyRequired || bodyMethods.has(method);

/** Whether the items of what an operation gives are read one by one: of a list, and of a success that is a stream whatever is asked for. */
export const isIterated = ({ answers, list, streamItem }: OperationPlan): boolean =>
  list !== undefined ||
  (streamItem !== undefined &&
    answers
      .filter(({ status }) => status.startsWith("2"))
      .every(({ bodies }) => bodies.every(({ shape }) => shape.kind === "stream")));

/** The example of a body beside its media type, else of its schema. */
function bodySample({ model }: OperationPlan, body: BodyPlan, models: Models): Code {
  const media = model.requestBody?.content.find(({ mediaType }) => mediaType === body.mediaType);
  const doc = models.get(body.model ?? "")?.doc;
  const examples = [...(media?.examples ?? []), ...(doc?.examples ?? [])];
  const given = fittingExample(examples, body.shape, models);
  return given === undefined ? sample(body.shape, models, 0) : valueCode(given);
}

/** A JSON value, with a member of an object a line. */
function valueCode(value: JsonValue): Code {
  if (isJsonObject(value))
    return objectLiteral(Object.entries(value).map(([key, item]) => [key, valueCode(item)]));
  return Array.isArray(value) ? code`[${join(value.map(valueCode), ", ")}]` : literal(value);
}

function modelSample(name: string, models: Models, depth: number): Code {
  const model = models.get(name);
  return model === undefined || depth > mostDepth
    ? code`{}`
    : sample(model.shape, models, depth + 1, model.doc);
}

/** A value of a type: the first example of its description, else the shortest that the type allows. */
function sample(shape: TypeShape, models: Models, depth: number, doc?: Doc): Code {
  const given = fittingExample(doc?.examples ?? [], shape, models);
  if (given !== undefined) return valueCode(given);
  switch (shape.kind) {
    case "string":
    case "number":
    case "boolean":
      return literal(primitiveSample(shape.kind, doc));
    case "literal":
      return literal(shape.value);
    case "open":
      return literal(shape.members[0]);
    case "null":
      return literal(null);
    case "undefined":
    case "never":
      return code`undefined`;
    case "unknown":
    case "present":
    case "nonPrimitive":
      return code`{}`;
    case "stream":
    case "iterable":
      return depth > mostDepth ? code`[]` : code`[${sample(shape.items, models, depth + 1)}]`;
    case "binary":
      return code`new Blob(["…"])`;
    case "date":
      return code`new Date(${instantSample(doc)})`;
    case "bigint":
      return bigintLiteral(shape.digits ?? integerSample(doc));
    case "array":
      return depth > mostDepth ? code`[]` : code`[${sample(shape.items, models, depth + 1)}]`;
    case "tuple":
      return code`[${join(
        shape.items.slice(0, shape.required).map((item) => sample(item, models, depth + 1)),
        ", ",
      )}]`;
    case "reference":
      return modelSample(shape.name, models, depth);
    case "union":
      return sample(shape.members[0] as TypeShape, models, depth, doc); // no union is empty
    case "object":
    case "intersection":
      return objectLiteral(
        propertiesOf(shape, models, depth).map((property): [string, Code] => [
          property.name,
          sample(property.type, models, depth + 1, property.doc),
        ]),
      );
  }
}

/** Required properties of an object, or of all parts of an intersection; of alternatives the first. */
function propertiesOf(shape: TypeShape, models: Models, depth: number): PropertyShape[] {
  if (depth > mostDepth) return [];
  if (shape.kind === "object") return shape.properties.filter(({ optional }) => !optional);
  if (shape.kind === "reference") {
    const model = models.get(shape.name);
    return model === undefined ? [] : propertiesOf(model.shape, models, depth + 1);
  }
  if (shape.kind === "union") return propertiesOf(shape.members[0] as TypeShape, models, depth + 1); // no union is empty
  if (shape.kind !== "intersection") return [];
  const all = shape.members.flatMap((part) => propertiesOf(part, models, depth + 1));
  // Of a property in several parts, the one that says most: unknown is what only `required` names.
  const telling = [
    ...all.filter(({ type }) => type.kind === "unknown"),
    ...all.filter(({ type }) => type.kind !== "unknown"),
  ];
  return [...new Map(telling.map((property) => [property.name, property])).values()];
}

const samplesByFormat = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "person@example.com",
  "idn-email": "person@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  int64: "1",
  uint64: "1",
};

function instantSample(doc: Doc | undefined): JsonValue {
  const text = primitiveSample("string", doc);
  // What a composition says of its parts is not in the words of the whole.
  return Number.isNaN(Date.parse(String(text))) ? samplesByFormat["date-time"] : text;
}

/** Digits of an example, which may be written as a text or as a number. */
function integerSample(doc: Doc | undefined): string {
  const given = [...(doc?.examples ?? []), ...(doc?.facts ?? []).map(({ value }) => value)];
  const digits = given.map(String).find((text) => /^-?\d+$/.test(text));
  return digits ?? "1";
}

function primitiveSample(kind: "string" | "number" | "boolean", doc: Doc | undefined): JsonValue {
  const fact = (label: string): JsonValue | undefined =>
    doc?.facts.find((one) => one.label === label)?.value;
  const given = [...(doc?.examples ?? []), fact("default")].find((value) => typeof value === kind);
  if (given !== undefined) return given;
  if (kind === "boolean") return true;
  if (kind === "number")
    return typeof fact("Minimum") === "number" ? (fact("Minimum") as number) : 1;
  const format = fact("Format");
  return typeof format === "string" && Object.hasOwn(samplesByFormat, format)
    ? samplesByFormat[format as keyof typeof samplesByFormat] // it has it
    : "…";
}
