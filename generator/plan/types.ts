import type { JsonValue } from "../source/document.js";
import type { Pointer } from "../source/pointer.js";
import type {
  ApiModel,
  OperationModel,
  ParameterModel,
  ParameterPlace,
  SchemaIndex,
  SchemaLookup,
} from "../model/types.js";
import type { FilterMethods } from "./filter-methods.js";
import type { Unconverted } from "./held.js";
import type { ItemsPlan } from "./items.js";
import type { ListPlan } from "./lists/types.js";

/** What a package holds: everything, or `types` alone. */
export type PackageContent = "all" | "types";

/** A TypeScript type, without its text. */
export type TypeShape =
  | { readonly kind: "unknown" | "never" | "undefined" | "null" | "boolean" | "number" | "string" }
  /** Any value but `undefined`: `{} | null`. */
  | { readonly kind: "present" }
  /** Any object: `object`, which interfaces fit that have no index signature. */
  | { readonly kind: "nonPrimitive" }
  /** Items of an answer as they come: `ItemStream<Item>`; items to be sent: `Iterable<Item> | AsyncIterable<Item>`. */
  | { readonly kind: "stream" | "iterable"; readonly items: TypeShape }
  /** Bytes: `Blob`. */
  | { readonly kind: "binary" }
  /** An instant or a day: `Date`. */
  | { readonly kind: "date" }
  /** A `bigint`; exactly one where its digits are given. */
  | { readonly kind: "bigint"; readonly digits?: string }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** Known members, others possible: `"a" | "b" | (string & {})`. */
  | {
      readonly kind: "open";
      readonly base: "string" | "number";
      readonly members: readonly (string | number)[];
    }
  | { readonly kind: "array"; readonly items: TypeShape; readonly readonly: boolean }
  | {
      readonly kind: "tuple";
      readonly items: readonly TypeShape[];
      /** How many of `items` must be there. */
      readonly required: number;
      /** Type of further items; absent where there may be none. */
      readonly rest?: TypeShape;
      readonly readonly: boolean;
    }
  | ObjectShape
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "union" | "intersection"; readonly members: readonly TypeShape[] };

export interface ObjectShape {
  readonly kind: "object";
  /** In document order, names distinct. */
  readonly properties: readonly PropertyShape[];
  /** Type of the index signature, already wide enough for every property; absent where there is none. */
  readonly index?: TypeShape;
}

export interface PropertyShape {
  readonly name: string;
  readonly type: TypeShape;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly doc: Doc;
}

/** What a doc block says, as the description has it. */
export interface Doc {
  readonly summary?: string;
  readonly description?: string;
  /** Facts of the schema that types cannot say: format, limits, pattern, default. */
  readonly facts: readonly { readonly label: string; readonly value: JsonValue }[];
  readonly examples: readonly JsonValue[];
  readonly deprecated: boolean;
  /** Where it stands in the user's files; printed as ``OpenAPI: `#/…` ``. */
  readonly pointer?: string;
}

/**
 * Whose values a type describes: those that callers send, those that the service sends, or (`neutral`) both alike:
 * the schema word by word.
 */
export type Direction = "request" | "response" | "neutral";

/** One exported type with one validator. */
export interface ModelPlan {
  /** Exported type, unique in the package. */
  readonly name: string;
  /** The schema that it is made of; a key of `PackagePlan.schemas`. */
  readonly pointer: Pointer;
  /** Where that stands in the user's files: `#/components/schemas/Pet`, `pets.yaml#/Pet`. */
  readonly sourcePointer: string;
  /** Other places of the same shape that share this name. */
  readonly aliases: readonly Pointer[];
  readonly direction: Direction;
  /** Whether `readOnly` or `writeOnly` somewhere in it makes directions ask for other properties. */
  readonly isMarked: boolean;
  /** Whether enums take unknown members, in type and validator alike. */
  readonly openEnums: boolean;
  /** Made when it is first asked for: most are read once, and all at once take more memory than the rest of a plan. */
  readonly shape: TypeShape;
  /** The same, which is not kept. All schemas that it is made of come from the lookup. */
  shapeOf(schemas: SchemaLookup): TypeShape;
  /** For a parameter group: how its type is narrower than its schema. */
  readonly narrowing?: QueryNarrowing;
  readonly doc: Doc;
  readonly validator: ValidatorPlan;
}

/** How the type of an operation's parameters in one place is narrower than their schema. */
export interface QueryNarrowing {
  /** The parameter that names the field to sort by, with fields for completion. */
  readonly sort?: { readonly by: string; readonly fields: readonly string[] };
  /** Parameters that exclude each other. */
  readonly exclusive: readonly (readonly string[])[];
}

/** Where the validator of a model lies. */
export interface ValidatorPlan {
  /** Exported constant, unique among validators: `outboundLog`. */
  readonly name: string;
  /** Exported constant that checks the schema word by word; `name` where the model's form does so. */
  readonly asWritten: string;
  /** Exported constant of `schemas.js`, its JSON Schema: `outboundLogSchema`. */
  readonly schema: string;
  /** File in `validators/`, without extension and unique without regard to case: `outbound-log`, `operations/outbound`. */
  readonly file: string;
}

/** The parameters of one place of one operation, as one object type. */
export interface ParameterGroupPlan {
  readonly place: ParameterPlace;
  /** Name of a model whose schema is made of the parameters. */
  readonly model: string;
  readonly required: boolean;
  readonly parameters: readonly ParameterModel[];
}

export interface BodyPlan {
  readonly mediaType: string;
  readonly shape: TypeShape;
  /** Schema to validate by; absent where the media type has none. */
  readonly schema?: Pointer;
  /** Validator for it: that of a model. Absent where there is nothing to check. */
  readonly model?: string;
  /** Under a range of media types: a value that may be carried as bytes. */
  readonly holdsBytes?: true;
  /** How it is read or written item by item; `schema` and `model` are those of an item then. */
  readonly items?: ItemsPlan;
}

export interface AnswerPlan {
  readonly status: string;
  readonly description: string;
  /** By media type; empty where the response has no body. */
  readonly bodies: readonly BodyPlan[];
}

/** A request that the service sends, of a webhook or callback. */
export interface IncomingPlan {
  readonly name: string;
  /** For callbacks: the runtime expression of the URL. */
  readonly expression?: string;
  readonly method: string;
  readonly bodies: readonly BodyPlan[];
}

export interface OperationPlan {
  readonly model: OperationModel;
  /** Of each declaration of it. */
  readonly doc: Doc;
  readonly method: string;
  /** Exported function: `listOutboundLogs`. */
  readonly name: string;
  /** Names on the client: `["outbound", "listLogs"]`. */
  readonly memberPath: readonly string[];
  /** File stem in `operations/`, one a tag: `outbound`. */
  readonly file: string;
  /** Exported types `ListOutboundLogsRequest`, `ListOutboundLogsResult`. */
  readonly requestType: string;
  readonly resultType: string;
  readonly groups: readonly ParameterGroupPlan[];
  readonly requestBodies: readonly BodyPlan[];
  readonly isBodyRequired: boolean;
  readonly answers: readonly AnswerPlan[];
  readonly callbacks: readonly IncomingPlan[];
  readonly list?: OperationListPlan;
  /** Type of the items of its streams; absent where it answers with none, and where it is a list. */
  readonly streamItem?: TypeShape;
}

/** What a list operation means, and what is made of it. */
export interface OperationListPlan {
  readonly plan: ListPlan;
  /** Absent where it has no query parameters. */
  readonly filter?: FilterBuilderPlan;
  /** Type of an item. */
  readonly item: TypeShape;
}

/** The filter builder of a list operation. */
export interface FilterBuilderPlan {
  /** Exported function: `outboundLogs`. */
  readonly builder: string;
  /** Exported type of the chain: `OutboundLogsFilter`. */
  readonly chainType: string;
  /** File stem in `filters/`. */
  readonly file: string;
  /** Model of the query parameters: `ListOutboundLogsQuery`. */
  readonly queryType: string;
  readonly methods: FilterMethods;
}

/** The models that one schema has; equal where its forms do not differ. */
export interface ModelNames {
  readonly request: string;
  readonly response: string;
}

/** All that emitters need to know; names are settled, no text is made. */
export interface PackagePlan {
  readonly packageName: string;
  readonly packageVersion: string;
  /** Type of the client: `JetEmailClient`. */
  readonly clientType: string;
  /** Service as the description has it. */
  readonly api: ApiModel;
  /** Schemas of the model, with those that the plan made or replaced (parameter groups, overrides). */
  readonly schemas: SchemaIndex;
  readonly models: readonly ModelPlan[];
  /** Model by schema pointer and direction; both directions name the same model where the forms do not differ. */
  readonly modelNames: ReadonlyMap<Pointer, ModelNames>;
  readonly operations: readonly OperationPlan[];
  readonly webhooks: readonly IncomingPlan[];
  /** Schemas of configured formats whose values stay as they are on the wire. */
  readonly unconverted: readonly Unconverted[];
  /** Names to be kept in later versions. */
  readonly lock: NamesLock;
}

/** Published names by what they name; a later run with this lock gives the same things the same names. */
export interface NamesLock {
  /** Type by schema pointer; the request form has the pointer with ` request` behind it. */
  readonly types: { readonly [pointer: string]: string };
  /** Function by `METHOD /path`. */
  readonly operations: { readonly [operation: string]: string };
  /** Builder by `METHOD /path`. */
  readonly builders: { readonly [operation: string]: string };
  /** Namespaces and name on the client by `METHOD /path`, with dots between: `outbound.listLogs`. Older locks lack what follows. */
  readonly members?: { readonly [operation: string]: string };
  /** Methods of filters by `METHOD /path`. */
  readonly filters?: { readonly [operation: string]: FilterLock };
  /** Type of the client. */
  readonly client?: string;
}

/** The methods of a filter that are published. */
export interface FilterLock {
  /** By parameter. */
  readonly methods: { readonly [param: string]: string };
  /** Parameters of the bounds, by the method of the range. */
  readonly ranges: { readonly [method: string]: readonly [lower: string, upper: string] };
}

/** A file of the generated package, path relative to its root with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** True where the text is laid out already: runtime modules are copied as they are. */
  readonly isLaidOut?: true;
  /** What is in `dist/` for a module that is neither JavaScript nor a declaration file. */
  readonly dist?: readonly OutputFile[];
}
