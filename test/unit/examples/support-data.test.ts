import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { createEvents } from "../../../examples/support/events.js";
import { groupMessages } from "../../../examples/support/messages.js";
import { PARAMETERS, SORT_FIELDS } from "../../../examples/support/parameters.js";
import { NOON_MS } from "./support-kit.js";

const description = JSON.parse(readFileSync("openapi.json", "utf8"));
const operation = description.paths["/outbound/logs"].get;
const rowSchema =
  operation.responses["200"].content["application/json"].schema.properties.data.items;
const events = createEvents(300, NOON_MS);
const rows = groupMessages(events);

describe("the server's parameters", () => {
  test("are those of the description, in its order and with its limits", () => {
    const described = operation.parameters.map(
      ({ name, schema }: { name: string; schema: Record<string, unknown> }) => {
        const { default: _, ...limits } = schema;
        return { name, ...limits };
      },
    );
    const played = PARAMETERS.map(({ pattern, ...rest }) =>
      pattern ? { ...rest, pattern: pattern.source } : rest,
    );
    expect(played).toEqual(described);
  });
});

describe("made-up rows", () => {
  test("are the same each time, and move with the clock", () => {
    const later = createEvents(300, NOON_MS + 1000);
    expect(createEvents(300, NOON_MS)).toEqual(events);
    expect(later.map(({ date, ...rest }) => ({ ...rest, date: date - 1000 }))).toEqual(events);
  });

  test("lie in the two weeks before the clock", () => {
    const dates = events.map(({ date }) => date);
    expect(Math.min(...dates)).toBeGreaterThanOrEqual(NOON_MS - 14 * 86_400_000);
    expect(Math.max(...dates)).toBeLessThanOrEqual(NOON_MS);
  });

  test("are what the description says, with no property besides", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv, ["email", "date-time"]);
    ajv.addFormat("int64", { type: "number", validate: Number.isSafeInteger });
    const validate = ajv.compile(closed(rowSchema));
    expect(rows.filter((row) => !validate(row)).map((row) => [row, validate.errors])).toEqual([]);
  });

  test("show every status of the description but unknown", () => {
    const shown = new Set(rows.map((row) => row.delivery_status));
    expect([...shown, "unknown"].sort()).toEqual(
      [...rowSchema.properties.delivery_status.enum].sort(),
    );
  });

  test("47: have integers for was_*", () => {
    expect(new Set(rows.map((row) => row.was_bounced))).toEqual(new Set([0, 1]));
  });

  test("48: have opens and clicks where there are some, else neither", () => {
    for (const row of rows) {
      expect("opens" in row).toBe(row.was_opened === 1);
      expect("clicks" in row).toBe(row.was_clicked === 1);
    }
  });

  test("have every field that can be sorted by", () => {
    const [row] = rows;
    expect(SORT_FIELDS.filter((field) => field !== "date" && !(field in (row ?? {})))).toEqual([]);
  });
});

/** The schema with no unknown properties allowed, at any depth. */
function closed(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === "object" ? { ...value, additionalProperties: false } : value,
  );
}
