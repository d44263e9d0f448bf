import { expect, test } from "vitest";

import { planItems } from "../../../generator/plan/items.js";
import type { JsonObject, JsonValue } from "../../../generator/source/document.js";
import { modelOf } from "../../support/model-of.js";

const json = (contentSchema?: JsonValue): JsonObject => ({
  contentMediaType: "application/json",
  ...(contentSchema !== undefined && { contentSchema }),
});
const event = (properties: JsonObject): JsonObject => ({ type: "object", properties });
const named = (name: string, data: JsonObject): JsonObject =>
  event({ event: { const: name }, data });
const text = { type: "string" };

/** The plan of a response's body, the place of its item's schema relative to the body; schemas by what takes their places. */
function itemsOf(mediaType: string, media: JsonObject, schemas: JsonObject = {}) {
  const responses = { "200": { description: "", content: { [mediaType]: media } } };
  const { model } = modelOf({ paths: { "/a": { get: { responses } } }, components: { schemas } });
  const { items, nodes } = planItems(model, model.schemas);
  const [body = "", plan] = [...items][0] ?? [];
  const short = (pointer: string): string =>
    pointer.replace(body, "").replace("#/components/schemas", "");
  const changed = nodes.filter((node) => model.schemas.get(node.pointer) !== node);
  return {
    ...plan,
    ...(plan?.schema !== undefined && { schema: short(plan.schema) }),
    changed: Object.fromEntries(
      changed.map(({ pointer, target, schema }) => [
        short(pointer),
        target === undefined ? schema : short(target),
      ]),
    ),
  };
}

const events = "text/event-stream";

test.each<{ about: string; mediaType: string; media: JsonObject; want: object }>([
  { about: "JSON", mediaType: "application/json", media: { schema: {} }, want: {} },
  { about: "parts", mediaType: "multipart/mixed", media: { itemSchema: {} }, want: {} },
  {
    about: "lines",
    mediaType: "Application/X-NDJSON; charset=utf-8",
    media: { itemSchema: text },
    want: { format: "lines", schema: "/itemSchema" },
  },
  {
    about: "lines of which nothing is said",
    mediaType: "application/jsonl",
    media: {},
    want: { format: "lines" },
  },
  {
    about: "records, described as an array",
    mediaType: "application/geo+json-seq",
    media: { schema: { type: "array", items: text } },
    want: { format: "records", schema: "/schema/items" },
  },
  {
    about: "lines as a text",
    mediaType: "application/jsonl",
    media: { schema: { type: "string", format: "binary" } },
    want: { format: "lines" },
  },
  {
    about: "an array of anything",
    mediaType: "application/jsonl",
    media: { schema: { type: "array" } },
    want: { format: "lines" },
  },
  {
    about: "both: the schema is about the whole",
    mediaType: "application/jsonl",
    media: { schema: { type: "array", maxItems: 9 }, itemSchema: text },
    want: { format: "lines", schema: "/itemSchema" },
  },
  {
    about: "events of which nothing is said",
    mediaType: events,
    media: {},
    want: { format: "events" },
  },
  {
    about: "events as a text",
    mediaType: events,
    media: { schema: { type: ["string", "null"], format: "binary" } },
    want: { format: "events" },
  },
  {
    about: "an object that is no event",
    mediaType: events,
    media: { schema: event({ data: text, created: text }) },
    want: { format: "event-data", schema: "/schema" },
  },
  {
    about: "an object of which nothing is said",
    mediaType: events,
    media: { schema: { type: "object" } },
    want: { format: "event-data", schema: "/schema" },
  },
  {
    about: "events with text",
    mediaType: events,
    media: { itemSchema: event({ data: text, id: text }) },
    want: { format: "events", schema: "/itemSchema", rule: {} },
  },
])("items of $about", ({ mediaType, media, want }) => {
  expect(itemsOf(mediaType, media)).toEqual({ ...want, changed: {} });
});

test("an array behind a reference", () => {
  const schemas = { Pets: { type: "array", items: { type: "object" } } };
  const schema = { $ref: "#/components/schemas/Pets" };
  expect(itemsOf("application/jsonl", { schema }, schemas).schema).toBe("/Pets/items");
});

const at = "/itemSchema";
const ref = "#/paths/~1a/get/responses/200/content/text~1event-stream/itemSchema";

test.each<{
  about: string;
  itemSchema: JsonObject;
  rule?: object;
  isUnclear?: true;
  changed: object;
}>([
  {
    about: "in all",
    itemSchema: event({ data: json({ type: "number" }) }),
    rule: { json: true },
    changed: { [`${at}/properties/data`]: `${at}/properties/data/contentSchema` },
  },
  {
    about: "without a schema of its own",
    itemSchema: event({ data: json() }),
    rule: { json: true },
    changed: { [`${at}/properties/data`]: true },
  },
  {
    about: "in another encoding",
    itemSchema: event({ data: { ...json({}), contentEncoding: "base64" } }),
    rule: {},
    changed: {},
  },
  {
    about: "by a type that is no text",
    itemSchema: event({ data: { type: "object" } }),
    rule: { json: true },
    changed: {},
  },
  {
    about: "by alternatives that are no texts",
    itemSchema: event({ data: { oneOf: [{ type: "object" }, { type: "array" }] } }),
    rule: { json: true },
    changed: {},
  },
  {
    about: "in text or something else",
    itemSchema: event({ data: { oneOf: [{ type: "object" }, text] } }),
    rule: {},
    changed: {},
  },
  {
    about: "in some, by name",
    itemSchema: {
      oneOf: [named("a", json({})), named("b", text), named("c", { type: "integer" })],
    },
    rule: { except: ["a", "c"] },
    changed: { [`${at}/oneOf/0/properties/data`]: `${at}/oneOf/0/properties/data/contentSchema` },
  },
  {
    about: "in some, where all events have data",
    itemSchema: { ...event({ data: text }), oneOf: [named("a", json({})), event({ id: text })] },
    rule: { except: ["a"] },
    changed: {
      [`${at}/properties/data`]: {
        anyOf: [text, { $ref: `${ref}/oneOf/0/properties/data/contentSchema` }],
      },
      [`${at}/properties/data/anyOf/0`]: text,
      [`${at}/properties/data/anyOf/1`]: `${at}/oneOf/0/properties/data/contentSchema`,
      [`${at}/oneOf/0/properties/data`]: `${at}/oneOf/0/properties/data/contentSchema`,
    },
  },
  {
    about: "in all but those of a name",
    itemSchema: { oneOf: [event({ data: { type: "object" } }), named("b", text)] },
    rule: { json: true, except: ["b"] },
    changed: {},
  },
  {
    about: "in all but for a text",
    itemSchema: {
      oneOf: [event({ data: { type: "object" } }), event({ data: { const: "[DONE]" } })],
    },
    rule: { json: true, texts: ["[DONE]"] },
    changed: {},
  },
  {
    about: "in some of a name",
    itemSchema: {
      oneOf: [named("a", { type: "object" }), named("a", { enum: ["y", "x"] }), named("b", text)],
    },
    rule: { except: ["a"], texts: ["x", "y"] },
    changed: {},
  },
  {
    about: "in the only alternative, of events that have a name",
    itemSchema: {
      ...event({ event: text, data: text }),
      required: ["event"],
      oneOf: [{ properties: { data: json({ type: "object" }) } }],
    },
    rule: { json: true, isNamed: true },
    changed: {
      [`${at}/properties/data`]: {
        anyOf: [text, { $ref: `${ref}/oneOf/0/properties/data/contentSchema` }],
      },
      [`${at}/properties/data/anyOf/0`]: text,
      [`${at}/properties/data/anyOf/1`]: `${at}/oneOf/0/properties/data/contentSchema`,
      [`${at}/oneOf/0/properties/data`]: `${at}/oneOf/0/properties/data/contentSchema`,
    },
  },
  {
    about: "in alternatives of alternatives, of schemas that lead back",
    itemSchema: {
      anyOf: [{ oneOf: [named("a", { type: "object" }), named("b", text)] }, { $ref: `${ref}` }],
    },
    rule: { except: ["a"] },
    changed: {},
  },
  {
    about: "in all, over a part that says text",
    itemSchema: { allOf: [event({ data: text }), event({ data: { type: "array" } })] },
    rule: { json: true },
    changed: {
      [`${at}/allOf/0/properties/data`]: {
        anyOf: [text, { $ref: `${ref}/allOf/1/properties/data` }],
      },
      [`${at}/allOf/0/properties/data/anyOf/0`]: text,
      [`${at}/allOf/0/properties/data/anyOf/1`]: `${at}/allOf/1/properties/data`,
    },
  },
  {
    about: "in some, nobody knows which",
    itemSchema: { anyOf: [event({ data: text }), event({ data: json({}) })] },
    isUnclear: true,
    changed: {},
  },
])("data in JSON: $about", ({ about: _, itemSchema, changed, ...data }) => {
  const want = { format: "events", schema: at, ...data };
  expect(itemsOf(events, { itemSchema })).toEqual({ ...want, changed });
});

test("data that stand in JSON elsewhere stay text", () => {
  const schemas = { Event: event({ data: json({}) }) };
  const schema = { $ref: "#/components/schemas/Event" };
  const content = {
    [events]: { itemSchema: schema },
    "application/json": { schema: { type: "array", items: schema } },
  };
  const responses = { "200": { description: "", content } };
  const { model } = modelOf({ paths: { "/a": { get: { responses } } }, components: { schemas } });
  const { items, nodes } = planItems(model, model.schemas);
  expect([...items.values()]).toMatchObject([{ format: "events" }]);
  expect([...items.values()][0]).not.toHaveProperty("json");
  expect(nodes).toEqual([]);
});
