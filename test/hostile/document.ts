import type { JsonObject, JsonValue } from "../../generator/source/document.js";
import { escapeToken } from "../../generator/source/pointer.js";

/** Texts that try to end what they stand in, to name what must not be named, or to break a reader. */
export const hostileTexts: readonly string[] = [
  '"; PWNED_1(); "',
  "'; PWNED_1(); '",
  "`; PWNED_1(); `",
  '\\"; PWNED_1(); //',
  "${PWNED_1()}",
  "*/ PWNED_1(); /*",
  "*\u0001/ PWNED_1(); /*",
  "</script><script>PWNED_1()</script>",
  "<img src=x onerror=PWNED_1()>",
  "<!-- PWNED_1() --> ]]>",
  "\npwned();\n",
  "\r\npwned();\r",
  "\u2028pwned();\u2029",
  "\u0000pwned()\u0001\u001b[31m\u007f\u0085\ufeff\uffff",
  "\u202epwned()\u2066\u200f",
  "\ud800pwned()\udc00",
  "{{PWNED_1}} {{{PWNED_1}}} {{#each PWNED_1}}",
  "{PWNED_1()}",
  "../../../PWNED_1",
  "/../..\\..\\PWNED_1",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "@deprecated {@link PWNED_1()}",
  "# PWNED_1\n\n## PWNED_1 | PWNED_1\n\n```ts\npwned()\n```",
  "[PWNED_1](javascript:PWNED_1()) ![PWNED_1](https://PWNED_1.example)",
  "%2e%2e%2fpwned%00%",
  "~0~1#/$ref",
  "$& $1 $` $'",
  `${"PWNED_1 ".repeat(2000)}`,
  "",
  " ",
  "🚀 ñ 都市 𝒜",
];

/**
 * A description with a text in every position where it may stand.
 *
 * @param text Stands as it is in values, and after a letter where an empty or equal name would be a fault.
 */
export function hostileDocument(text: string): JsonObject {
  const name = (letter: string): string => `${letter}${text}`;
  return {
    openapi: "3.1.0",
    info: {
      title: text,
      version: text,
      description: text,
      termsOfService: text,
      contact: { name: text, url: text, email: text },
      license: { name: text, url: text },
    },
    servers: [
      {
        url: `https://example.com/${text}/{${name("v")}}`,
        description: text,
        variables: { [name("v")]: { default: text, enum: [text], description: text } },
      },
    ],
    tags: [{ name: text, description: text }],
    security: [{ [name("s")]: [text] }],
    externalDocs: { url: text, description: text },
    [`x-${text}`]: text,
    webhooks: {
      [text]: {
        post: {
          operationId: name("w"),
          summary: text,
          requestBody: {
            content: { "application/json": { schema: { title: text, const: text } } },
          },
          responses: {},
        },
      },
    },
    paths: {
      [`/a${text}/{id}`]: { summary: text, description: text, ...operations(text, name) },
      "/list": { get: listOperation(text, name) },
      "/stream": { get: streamOperation(text, name) },
    },
    components: {
      schemas: schemas(text, name),
      securitySchemes: {
        [name("s")]: { type: "apiKey", in: "header", name: text, description: text },
        [name("b")]: { type: "http", scheme: text, description: text },
        [name("o")]: { type: "oauth2", flows: { implicit: { scopes: { [text]: text } } } },
      },
      parameters: { [text]: { name: name("r"), in: "query", schema: { type: "string" } } },
      responses: { [text]: { description: text } },
    },
  };
}

type Name = (letter: string) => string;

/** A reference to the schema of a name: as a fragment is written where the text can be, else as it stands. */
function reference(kind: string, key: string): JsonObject {
  const token = escapeToken(key);
  return {
    $ref: `#/components/${kind}/${/\p{Surrogate}/u.test(token) ? token : encodeURIComponent(token)}`,
  };
}

function operations(text: string, name: Name): JsonObject {
  const about = { summary: text, description: text, tags: [text], [`x-${text}`]: text };
  return {
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    get: {
      ...about,
      operationId: text,
      parameters: [...parameters(text, name), reference("parameters", text)],
      responses: responses(text, name),
    },
    post: {
      ...about,
      operationId: name("post "),
      requestBody: {
        description: text,
        required: true,
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/Main" }, example: text },
          [name("application/x-")]: { schema: { type: "string", title: text } },
          "multipart/form-data": {
            schema: { type: "object", properties: { [text]: { type: "string" } } },
            encoding: { [text]: { contentType: text } },
          },
        },
      },
      responses: { "200": reference("responses", text), [name("4")]: { description: text } },
      callbacks: { [text]: { [text]: { post: { responses: {} } } } },
    },
  };
}

function parameters(text: string, name: Name): JsonObject[] {
  const schema = { type: "string", description: text, default: text, enum: [text, "other"] };
  return [
    { name: text, in: "query", description: text, example: text, schema },
    { name: name("q"), in: "query", content: { [name("application/")]: { schema } } },
    { name: name("h"), in: "header", description: text, schema },
    { name: name("c"), in: "cookie", description: text, schema },
    {
      name: name("d"),
      in: "query",
      style: "deepObject",
      schema: { type: "object", properties: { [text]: schema } },
    },
  ];
}

function responses(text: string, name: Name): JsonObject {
  const schema = {
    type: "object",
    title: text,
    description: text,
    properties: { [text]: { type: "object", properties: { [text]: { type: "string" } } } },
  };
  return {
    "200": {
      description: text,
      headers: { [name("h")]: { description: text, schema: { type: "string", const: text } } },
      content: {
        "application/json": { schema, examples: { [text]: { value: text } } },
        [text]: {},
      },
      links: { [text]: { operationId: text, description: text } },
    },
    default: { description: text },
  };
}

function listOperation(text: string, name: Name): JsonObject {
  const item = {
    type: "object",
    properties: { id: { type: "string" }, [text]: { type: "string" } },
  };
  return {
    operationId: name("list "),
    tags: [name("t")],
    parameters: [
      { name: "limit", in: "query", description: text, schema: { type: "integer" } },
      { name: "offset", in: "query", description: text, schema: { type: "integer" } },
      {
        name: `${name("f")}_from`,
        in: "query",
        description: `Unix timestamp. ${text}`,
        schema: { type: "integer" },
      },
      { name: `${name("f")}_to`, in: "query", description: text, schema: { type: "integer" } },
      { name: text, in: "query", description: text, schema: { type: "string", enum: [text] } },
      {
        name: "sort_by",
        in: "query",
        schema: { type: "string", enum: [text, "id"], default: text },
      },
      { name: "order", in: "query", schema: { type: "string", enum: ["asc", "desc"] } },
    ],
    responses: {
      "200": {
        description: text,
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: {
                [name("i")]: { type: "array", items: item },
                total: { type: "integer" },
              },
            },
          },
        },
      },
    },
  };
}

/** Events that are told apart by the text, whose data are in JSON. */
function streamOperation(text: string, name: Name): JsonObject {
  const event = (value: string, data: JsonObject): JsonObject => ({
    type: "object",
    title: text,
    description: text,
    required: ["event", "data"],
    properties: { event: { const: value }, data },
  });
  const data = { contentMediaType: "application/json", description: text };
  const itemSchema = {
    oneOf: [
      event(text, { ...data, contentSchema: { type: "object", properties: { [text]: {} } } }),
      event(name("e"), { type: "string" }),
    ],
  };
  return {
    operationId: name("stream "),
    tags: [name("t")],
    responses: { "200": { description: text, content: { "text/event-stream": { itemSchema } } } },
  };
}

/** Dates and integers, which a package may hold in other types than those on the wire. */
function held(text: string, name: Name): JsonObject {
  const instant = { type: "string", format: "date-time", description: text };
  const branch = (kind: string, at: JsonObject): JsonObject => ({
    type: "object",
    required: [text],
    properties: { [text]: { const: kind }, at },
  });
  return {
    type: "object",
    description: text,
    required: ["some"],
    properties: {
      [text]: { ...instant, enum: [text], default: text, examples: [text] },
      some: { type: ["integer", "string"], format: "int64", enum: [text, 1], examples: [text] },
      tagged: { oneOf: [branch(text, instant), branch(name("k"), { type: "string" })] },
      chosen: { anyOf: [{ properties: { [text]: instant } }, { required: [text] }] },
    },
    patternProperties: { [text]: instant },
    additionalProperties: { type: "integer", format: "int64" },
  };
}

function schemas(text: string, name: Name): JsonObject {
  const self = reference("schemas", text);
  return {
    [text]: {
      type: "object",
      title: text,
      description: text,
      $comment: text,
      required: [text],
      properties: {
        [text]: { type: "string", description: text, examples: [text], default: text },
      },
      additionalProperties: self,
      dependentRequired: { [text]: [text] },
      [`x-${text}`]: { [text]: text },
    },
    [name("n")]: self,
    [name("d")]: held(text, name),
    Main: {
      type: "object",
      properties: {
        [text]: self,
        held: reference("schemas", name("d")),
        values: { enum: [text, name("e"), 1] satisfies JsonValue[] },
        constant: { const: text },
        record: { const: { [text]: [text], a: { [text]: text } } },
        text: {
          type: "string",
          pattern: text,
          format: text,
          contentEncoding: text,
          contentMediaType: text,
        },
        anchored: { $anchor: "a", type: "object", properties: { [text]: { type: "boolean" } } },
        toAnchor: { $ref: "#a" },
        inside: {
          type: "object",
          $defs: { [text]: { type: "string" } },
          properties: { [text]: self },
        },
        mapped: {
          type: "object",
          patternProperties: { [text]: { type: "string" } },
          propertyNames: { pattern: text },
        },
        either: {
          oneOf: [
            self,
            { type: "object", required: [text], properties: { [text]: { const: name("x") } } },
          ],
          discriminator: {
            propertyName: text,
            mapping: { [text]: self["$ref"] as string, other: text },
          }, // made of a string
        },
        map: {
          type: "object",
          properties: { [text]: { type: "number" } },
          additionalProperties: { type: "string" },
        },
        tags: { type: "array", items: { type: "string", enum: [text] } },
        reader: { type: "string", readOnly: true, title: text, description: `${text}\n${text}` },
      },
    },
  };
}
