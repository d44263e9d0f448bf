import type { ApiErrorClass } from "./errors.js";
import type { RequestOptions } from "./options.js";
import type {
  CheckedAnswer,
  ClientCore,
  RunnableOperation,
} from "./perform.js";

/** Where a parameter stands in a request. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/**
 * How one parameter is written, where that is not the default of its place (OpenAPI 3.2, "Parameter Object").
 *
 * `tabDelimited` is `collectionFormat: tsv` of Swagger 2.0. Defaults: `form` for query and cookie, `simple` for path and header; `form` and `cookie`
 * explode, other styles do not.
 */
export interface ParameterRule {
  readonly style?:
    | "simple"
    | "label"
    | "matrix"
    | "form"
    | "spaceDelimited"
    | "pipeDelimited"
    | "tabDelimited"
    | "deepObject"
    | "cookie";
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** Media type of a `content` parameter: the value is written in it. */
  readonly mediaType?: string;
}

/** Writes a body in a media type; with it the value of `Content-Type`, null where the platform writes that. */
export type BodyEncoder = (
  body: unknown,
  mediaType: string,
) => readonly [BodyInit, string | null];

/** How the body of an answer is read. */
export type BodyForm = readonly [
  /** Without parameters, lower case; where the answer names none, that which is assumed, `""` for none. */
  mediaType: string,
  isText: boolean,
  /** JSON is documented: what is no other documented body is read as such, and kept where it is none. */
  takesJson: boolean,
  /** The media type is documented. */
  isListed?: boolean,
];

/** Finds how the body of an answer is read, before and after that. */
export type BodyJudge = (
  operation: Pick<OperationDescriptor, "statuses">,
  response: Response,
) => BodyForm;

/** Gives the items of an answer as they come: an `ItemStream`. */
export type StreamReader = (
  core: ClientCore,
  operation: RunnableOperation,
  answer: Pick<CheckedAnswer, "status" | "response">,
  options: RequestOptions,
) => AsyncIterable<unknown>;

/** What writes the parameters, and the rules of those that are not written by the default of their place. */
export type ParameterTable = {
  readonly [place in ParameterPlace]?: ParameterRules;
} & {
  /** `writeParameters`: a function here, so that it is in a bundle only where it is used. */
  readonly write: ParameterWriter;
};

/** Rules of one place by parameter name. */
export interface ParameterRules {
  readonly [name: string]: ParameterRule;
}

/** Values of one place by parameter name. */
export type ParameterValues = { readonly [name: string]: unknown };

/** Parameters as they are sent. */
export interface WrittenParameters {
  /** The path template, filled in. */
  readonly path: (template: string) => string;
  /** Without `?`. */
  readonly query: string;
  /** Header fields, `cookie` among them. */
  readonly headers: { readonly [name: string]: string };
}

/** Writes the parameters of a request. */
export type ParameterWriter = (
  operation: OperationDescriptor,
  input: { readonly [place in ParameterPlace]?: ParameterValues },
) => WrittenParameters;

/** Names of security schemes that must hold together; an empty list needs no credentials. */
export type SecurityAlternative = readonly string[];

/** One operation as data: all that the client must know to send it and read its answer. */
export interface OperationDescriptor {
  /** Exported name of the function, `listOutboundLogs`. */
  readonly name: string;
  /** Upper case. */
  readonly method: string;
  /** Path template, `/pets/{petId}`. */
  readonly path: string;
  /** Absent where there are none but single values and arrays of these, in the query, in its default style. */
  readonly parameters?: ParameterTable;
  /** Media types of the request body, in the description's order; the first is sent unless the caller names another. */
  readonly requestTypes?: readonly string[];
  /**
   * What writes the body in a media type; `undefined` for JSON.
   *
   * Functions (`encodersOf`, and in it `formBody`, `multipartBody`, `rawBody`) rather than data, so that a bundle holds only
   * those in use.
   */
  readonly encodeBody?: (mediaType: string) => BodyEncoder | undefined;
  /** The request must have a body. */
  readonly bodyRequired?: boolean;
  /** Reads the JSON of an answer into values in memory; absent where these are as in JSON. Throws where it is none. */
  readonly read?: (text: string, response: Response) => unknown;
  /**
   * What gives the items of a success as they come, by media type; `undefined` for bodies that are read to their end first.
   *
   * A function (`streamed`), so that a bundle holds only the formats in use.
   */
  readonly streams?: (mediaType: string) => StreamReader | undefined;
  /**
   * Finds how an answer is read; absent where no other bodies than JSON are documented.
   *
   * A function (`documentedBodies`), so that it is in a bundle only where it is used.
   */
  readonly bodies?: BodyJudge;
  /** Value of `Accept`; absent where no response has a body. */
  readonly accept?: string;
  /** Documented statuses in the description's order: numbers, ranges (`4XX`), `default`. */
  readonly statuses: readonly (number | string)[];
  /** Class of the error thrown for a documented status; `ApiError` for others. */
  readonly errors?: { readonly [status: string]: ApiErrorClass };
  /** Alternatives; absent: those of the client. */
  readonly security?: readonly SecurityAlternative[];
  /** Base URL, where the operation has servers of its own. */
  readonly baseUrl?: string;
  readonly pagination?: Pagination;
  /** Set by `validated()`. */
  readonly validation?: OperationValidation;
}

/** Checks of one operation. Each gives the issues found, an empty list where the value is right. */
export interface OperationValidation {
  readonly request?: {
    readonly [part in ParameterPlace | "body"]?: ValueCheck;
  };
  /** By documented status. */
  readonly responses?: { readonly [status: string]: ValueCheck };
}

/** The part of a validator that the client calls; `Validator` has it. A body comes with its media type. */
export interface ValueCheck {
  is(value: unknown, mediaType?: string): boolean;
  issues(value: unknown, mediaType?: string): readonly Issue[];
  /** Additive changes that `is` lets through: unknown properties, unknown enum members. */
  drift(value: unknown, mediaType?: string): readonly Issue[];
}

/** One fault of a value, in the terms of JSON Schema 2020-12 section 12 (output). */
export interface Issue {
  /** JSON Pointer into the value, `""` for the value itself. */
  readonly instanceLocation: string;
  /** JSON Pointer into the description, fragment form. */
  readonly keywordLocation: string;
  readonly keyword: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
}

export type PageRole =
  "size" | "num" | "offset" | "cursor" | "after" | "before" | "around";

/** A way to learn of the next page; `at` is a JSON Pointer into the body, for `header` a name. */
export interface NextSignal {
  readonly via:
    | "more"
    | "more-not"
    | "cursor"
    | "offset"
    | "page"
    | "url"
    | "pages"
    | "total"
    | "link"
    | "rel"
    | "item"
    | "header"
    | "short";
  readonly at?: string;
  readonly rel?: string;
}

/** A page, what was asked for it, and where it stands. */
export interface ReadPage {
  readonly query: { readonly [name: string]: unknown };
  readonly data: unknown;
  readonly response: Response;
  readonly items: readonly unknown[];
  /** Number of the page. */
  readonly number: number;
  /** How many items are before it. */
  readonly offset: number;
  /** How many items a full page has, as far as that is known. */
  readonly size: number | undefined;
}

/** How the pages of a list operation follow each other. */
export interface Pagination {
  readonly params: { readonly [role in PageRole]?: string };
  /** Usable signals, most trusted first. */
  readonly next: readonly NextSignal[];
  /** JSON Pointer to the array of items, `""` where the body is the array. */
  readonly items: string;
  /** Number of the first page; 1 unless said otherwise. */
  readonly firstPage?: number;
  /** Where the body says how large its pages are. */
  readonly sizeAt?: string;
  /** Where the body numbers the page. */
  readonly pageAt?: string;
  readonly total?: { readonly at: string; readonly limitedAt?: string };
  /** JSON Pointer into an item to its identity, for `stable`. */
  readonly itemId?: string;
  /** Query parameters that `stable` sets to now where none of them is given: the first; and how time is written in it. */
  readonly upper?: {
    readonly params: readonly string[];
    readonly unit: "unix-s" | "unix-ms" | "date-time";
  };
}

/**
 * How a security scheme puts a credential into a request.
 *
 * Without `put`, in the field `Authorization`: `Bearer`, or the HTTP scheme that is named. The HTTP scheme `basic` needs
 * `putBasic`. Mutual TLS is the connection's affair: it is left out of the alternatives.
 */
export type SecurityScheme =
  | {
      readonly type: "http";
      /** As it is sent. */
      readonly scheme: string;
      readonly put?: CredentialWriter;
    }
  | {
      readonly type: "oauth2" | "openIdConnect";
      readonly put?: CredentialWriter;
    }
  | {
      readonly type: "apiKey";
      readonly in: "query" | "header" | "cookie";
      readonly name: string;
      /** `putApiKey`; the service needs `guard` too. */
      readonly put: CredentialWriter;
    };

/** Puts a credential into the header fields, or gives the query pair for it. What it throws is not shown. */
export type CredentialWriter = (
  scheme: SecurityScheme,
  secret: Secret,
  headers: Headers,
) => string | void;

/** A token or key; user name and password for the HTTP scheme `basic`. */
export type Secret =
  string | { readonly username: string; readonly password: string };

/**
 * Fetches a request with keys in its query, and follows its redirects without credentials where they lead to another origin.
 *
 * @param pairs What the schemes' `put` gave for the query.
 */
export type RedirectGuard = (
  fetch: (request: Request) => Promise<Response>,
  request: Request,
  pairs: readonly string[],
  service: ServiceDescriptor,
) => Promise<Response>;

/** What the description says of the whole service. */
export interface ServiceDescriptor {
  readonly baseUrl?: string;
  readonly schemes: { readonly [name: string]: SecurityScheme };
  /** Alternatives for operations that do not name their own. */
  readonly security: readonly SecurityAlternative[];
  /**
   * `guardRedirects`, where a scheme is an `apiKey`: platforms follow redirects, and take away nothing but `Authorization`
   * and cookies when they go to another origin.
   */
  readonly guard?: RedirectGuard;
}
