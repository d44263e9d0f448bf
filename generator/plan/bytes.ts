import type { ApiModel, MediaTypeModel, SchemaIndex, SchemaNode } from "../model/types.js";
import type { Pointer } from "../source/pointer.js";
import { childrenAt, closureInPlace } from "./in-place.js";
import { type BodyKind, bodyKind, sequenceKind } from "./media-type.js";
import { reach } from "./usage.js";

/**
 * The schemas whose values are carried as bytes, so marked: bodies that are neither text nor JSON, and parts of a multipart body.
 *
 * `format: binary` says that a value is bytes where it can be; in JSON, it is a string all the same.
 *
 * @see OpenAPI 3.1 "Considerations for File Uploads", OpenAPI 3.0 "Media Type Object"
 */
export function markBytes(api: ApiModel, schemas: SchemaIndex): readonly SchemaNode[] {
  const carried = carriedSchemas(api, schemas);
  return carried.bytes.map((node) => ({
    ...node,
    carried: carried.values.has(node.pointer) ? "either" : "bytes",
  }));
}

interface Carried {
  readonly bytes: readonly SchemaNode[];
  /** Carried as values: in JSON, forms and parameters. */
  readonly values: ReadonlySet<Pointer>;
}

function carriedSchemas(api: ApiModel, schemas: SchemaIndex): Carried {
  const requests = api.operations.flatMap((one) => one.requestBody?.content ?? []);
  const incoming = [...api.webhooks, ...api.operations.flatMap(({ callbacks }) => callbacks)];
  const answers = [...api.operations.flatMap(({ responses }) => responses), ...incoming].flatMap(
    ({ content }) => content,
  );
  const all = [...requests, ...answers];
  const bodies = closureInPlace([...rootsOf(all, "binary"), ...rangeRoots(all)], schemas);
  const { parts, inside } = formParts(rootsOf(requests, "multipart"), schemas);
  const roots = [
    ...rootsOf(all, "json"),
    ...itemRoots(all),
    ...rootsOf(requests, "form"),
    ...valuesBesideBodies(api),
    ...inside,
  ];
  const bytes = [...bodies, ...parts].filter(isBinary);
  return { bytes, values: bytes.length === 0 ? new Set() : reach(roots, schemas) };
}

const members = ["properties", "additionalProperties"] as const;

/** The schemas of a form's parts, of which each item of a list is one, and what is inside them: that is written in JSON. */
function formParts(
  forms: readonly Pointer[],
  schemas: SchemaIndex,
): { parts: readonly SchemaNode[]; inside: readonly Pointer[] } {
  const properties = closureInPlace(
    closureInPlace(forms, schemas).flatMap((form) => childrenAt(form, members)),
    schemas,
  );
  const items = closureInPlace(
    properties.flatMap((property) => childrenAt(property, ["items"])),
    schemas,
  );
  return {
    parts: [...properties, ...items],
    inside: [
      ...properties.flatMap((property) => childrenAt(property, members)),
      ...items.flatMap((item) => childrenAt(item, [...members, "items"])),
    ],
  };
}

const valuesBesideBodies = ({ operations }: ApiModel): Pointer[] =>
  operations
    .flatMap(({ parameters, responses }) => [
      ...parameters,
      ...responses.flatMap(({ headers }) => headers),
    ])
    .flatMap(({ schema }) => schema ?? []);

const rootsOf = (content: readonly MediaTypeModel[], kind: BodyKind): Pointer[] =>
  content.flatMap(({ mediaType, schema }) =>
    schema !== undefined && bodyKind(mediaType) === kind ? [schema] : [],
  );

/** In a range of types, JSON is one of many: a text is carried in the others, too. */
const rangeRoots = (content: readonly MediaTypeModel[]): Pointer[] =>
  rootsOf(
    content.filter(({ mediaType }) => mediaType.includes("*")),
    "json",
  );

/** Items of sequences are JSON. */
const itemRoots = (content: readonly MediaTypeModel[]): Pointer[] =>
  content.flatMap(({ mediaType, schema, itemSchema }) => {
    const root = itemSchema ?? schema;
    return root !== undefined && sequenceKind(mediaType) !== undefined ? [root] : [];
  });

/** A text whose content is bytes, not written as text. */
function isBinary({ schema }: SchemaNode): boolean {
  if (typeof schema === "boolean" || schema.contentEncoding !== undefined) return false;
  const isText = schema.type !== undefined && [schema.type].flat().includes("string");
  const { format, contentMediaType } = schema;
  const isContent = contentMediaType !== undefined && bodyKind(contentMediaType) === "binary";
  return isText && (format === "binary" || isContent);
}
