// @ts-check
// What the features are built from.

/** @typedef {Record<string, unknown>} Fields */

/**
 * What a run is given.
 *
 * @typedef {object} Input
 * @property {Fields | string} description An object is written as JSON, text as YAML.
 * @property {Record<string, Fields>} [files] Further JSON files beside it, by name.
 * @property {Fields} [config] Options beside `source`, `out` and `name`.
 */

/**
 * A description by how many there are of what its name says; with an `n` of its own where the usual one is out of its bounds.
 *
 * @typedef {((n: number) => Input) | { n: number, input: (n: number) => Input }} Feature
 */

/** @typedef {Record<string, Feature>} Features */

export const STRING = { type: "string" };

/** @param {Fields} properties */
export function object(properties) {
  return { type: "object", properties };
}

export const SMALL = object({ a: STRING });

/**
 * @template T
 * @param {number} n
 * @param {(index: number) => T} item
 */
export function list(n, item) {
  return Array.from({ length: n }, (_, index) => item(index));
}

/**
 * @param {number} n
 * @param {(index: number) => readonly [string, unknown]} entry
 * @returns {Fields}
 */
export function record(n, entry) {
  return Object.fromEntries(list(n, entry));
}

/**
 * @param {Fields} fields
 * @param {string} [openapi]
 * @returns {Input & { description: Fields }}
 */
export function described(fields, openapi = "3.1.0") {
  return { description: { openapi, info: { title: "t", version: "1" }, paths: {}, ...fields } };
}

/** @param {unknown} schema */
export function json(schema) {
  return { content: { "application/json": { schema } } };
}

/** @param {unknown} schema */
export function responding(schema) {
  return { responses: { 200: { description: "ok", ...json(schema) } } };
}

/**
 * @param {number} index
 * @param {Fields} [fields]
 */
export function operation(index, fields) {
  return { operationId: `op${index}`, tags: ["t"], ...responding(SMALL), ...fields };
}

/**
 * The field `paths`, with an operation a path.
 *
 * @param {"get" | "post"} method
 * @param {number} n
 * @param {(index: number) => Fields} [fields]
 */
export function operations(method, n, fields) {
  return {
    paths: record(n, (i) => [`/p${i}`, { [method]: operation(i, fields?.(i)) }]),
  };
}

/**
 * The field `components`, with schemas named S0, S1 and so on.
 *
 * @param {number} n
 * @param {(index: number) => unknown} schema
 */
export function schemas(n, schema) {
  return { components: { schemas: record(n, (i) => [`S${i}`, schema(i)]) } };
}

/** @param {number} index */
export function schemaPointer(index) {
  return `#/components/schemas/S${index}`;
}

/** @param {number} index */
export function schemaRef(index) {
  return { $ref: schemaPointer(index) };
}

/**
 * Schemas each of which is the body of a request and of its response.
 *
 * @param {number} n
 * @param {(index: number) => unknown} schema
 * @param {string} [openapi]
 */
export function exchanged(n, schema, openapi) {
  const bodies = (/** @type {number} */ i) => ({
    requestBody: json(schemaRef(i)),
    ...responding(schemaRef(i)),
  });
  return described({ ...operations("post", n, bodies), ...schemas(n, schema) }, openapi);
}
