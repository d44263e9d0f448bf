import type { BodyEncoder, ParameterRule } from "./descriptor.js";
import { writeStyled } from "./styles.js";

/** How one property of a form is written (OpenAPI 3.1 "Encoding Object"). */
export interface PropertyEncoding extends Pick<
  ParameterRule,
  "style" | "explode" | "allowReserved"
> {
  /** Media type of the property's part; JSON is written where it is a JSON type. */
  readonly contentType?: string;
}

/** Encodings of a form by property name. */
export type FormEncoding = { readonly [property: string]: PropertyEncoding };

const isJson = (mediaType: string): boolean =>
  /[/+]json *(?:;|$)/.test(mediaType);

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !(value instanceof Date) &&
  !(value instanceof Blob) &&
  !Array.isArray(value);

function encodingOf(encoding: FormEncoding, name: string): PropertyEncoding {
  return Object.hasOwn(encoding, name) ? encoding[name]! : {};
}

/** Properties of a body that is an object; those that are undefined or null are not sent. */
function propertiesOf(body: unknown): [string, unknown][] {
  return Object.entries(body as object).filter(
    ([, value]) => value !== undefined && value !== null,
  );
}

/** Writes JSON: `JSON.stringify`, or one that knows how to write a `bigint`. */
type JsonWriter = (value: unknown) => string;

/**
 * Encodes `application/x-www-form-urlencoded`: values and lists as in a query, objects as JSON unless a style is given.
 *
 * Texts and `URLSearchParams` are sent as they are.
 */
export function formBody(
  encoding: FormEncoding = {},
  write: JsonWriter = JSON.stringify,
): BodyEncoder {
  return (body, mediaType) => {
    if (typeof body === "string" || body instanceof URLSearchParams)
      return [body, mediaType];
    const pairs = propertiesOf(body).map(([name, value]) => {
      const { contentType, ...own } = encodingOf(encoding, name);
      const asJson = own.style
        ? false
        : contentType
          ? isJson(contentType)
          : isPlainObject(value);
      return writeStyled("query", name, asJson ? write(value) : value, own);
    });
    return [pairs.filter(Boolean).join("&"), mediaType];
  };
}

/** A value of a `Content-Disposition` parameter in a form (HTML Standard, "multipart/form-data encoding algorithm"). */
function quoted(text: string): string {
  return `"${text.replace(/\r\n?|\n/g, "%0D%0A").replace(/"/g, "%22")}"`;
}

/** One part of a form, with the line that ends it. */
function formPart(
  name: string,
  value: unknown,
  contentType: string | undefined,
  write: JsonWriter,
): BlobPart[] {
  const isBlob = value instanceof Blob;
  // `File` is not in every platform: what tells it is that it has a name.
  const fileName = isBlob
    ? ((value as Partial<File>).name ?? "blob")
    : undefined;
  const isObject = isPlainObject(value) || Array.isArray(value);
  const type = contentType?.split(",")[0]!.trim();
  const own = isBlob
    ? value.type || type || "application/octet-stream"
    : (type ?? (isObject ? "application/json" : undefined));
  const text =
    isObject || (own && isJson(own))
      ? write(value)
      : value instanceof Date
        ? value.toISOString()
        : `${value as string}`;
  const head = `Content-Disposition: form-data; name=${quoted(name)}${fileName === undefined ? "" : `; filename=${quoted(fileName)}`}\r\n`;
  return [
    head +
      (own ? `Content-Type: ${own.replace(/[\r\n]/g, "")}\r\n` : "") +
      "\r\n",
    isBlob ? value : text,
    "\r\n",
  ];
}

/**
 * Encodes `multipart/form-data`: blobs and files as they are, objects as JSON, each item of a list as a part of its own.
 *
 * Written here rather than by `FormData`, which can give no media type to a part that is not a file. `FormData` is sent as it is.
 */
export function multipartBody(
  encoding: FormEncoding = {},
  write: JsonWriter = JSON.stringify,
): BodyEncoder {
  return (body, mediaType) => {
    if (body instanceof FormData) return [body, null];
    const boundary =
      "----" +
      Math.random().toString(36).slice(2) +
      Math.random().toString(36).slice(2);
    const parts = propertiesOf(body).flatMap(([name, value]) =>
      [value]
        .flat()
        .flatMap((item) => [
          `--${boundary}\r\n`,
          ...formPart(
            name,
            item,
            encodingOf(encoding, name).contentType,
            write,
          ),
        ]),
    );
    return [
      new Blob([...parts, `--${boundary}--\r\n`]),
      `${mediaType}; boundary=${boundary}`,
    ];
  };
}

/** Sends texts, blobs, buffers and streams as they are; where the description gives a range of types, in the blob's own. */
export const rawBody: BodyEncoder = (body, mediaType) => {
  const own = (body instanceof Blob && body.type) || "application/octet-stream";
  // A value of a binary or text body is one of these, by its type; numbers and booleans of a text body become texts.
  const sent =
    typeof body === "object" ? (body as BodyInit) : `${body as string}`;
  return [sent, mediaType.includes("*") ? own : mediaType];
};

const isBytes = (value: unknown): boolean =>
  value instanceof Blob ||
  value instanceof ArrayBuffer ||
  value instanceof ReadableStream ||
  ArrayBuffer.isView(value);

/**
 * Encodes a range of types that JSON is one of: bytes, and texts in a type that is none of JSON's, as `rawBody` does, all else
 * as JSON. Where the caller names no type, the value tells it.
 */
export const rangeBody =
  (write: JsonWriter = JSON.stringify): BodyEncoder =>
  (body, mediaType) => {
    const isRange = mediaType.includes("*");
    const isText = typeof body === "string" && !isRange && !isJson(mediaType);
    return isText || isBytes(body)
      ? rawBody(body, mediaType)
      : [write(body), isRange ? "application/json" : mediaType];
  };
