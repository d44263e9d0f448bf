import type { OperationModel, ResponseModel, SchemaIndex } from "../../model/types.js";
import { escapeToken, type Pointer } from "../../source/pointer.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import { singularWord, wordsOf } from "../words.js";
import { foldName } from "./words.js";

/** The array of items in the success response of a list operation. */
export interface Envelope {
  readonly response: ResponseModel;
  readonly body: Pointer;
  /** JSON Pointer into the body to the array, `""` where the body is the array. */
  readonly items: string;
  /** Schema of an item; absent where the array says nothing of its items. */
  readonly itemSchema?: Pointer;
  readonly because: string;
}

/** What speaks for a list before the body is looked at. */
export interface ListEvidence {
  /** A parameter asks for a page of it. */
  readonly hasPosition: boolean;
  readonly hasSize: boolean;
  /** Folded names of the query parameters, which some bodies repeat. */
  readonly echoes: ReadonlySet<string>;
}

interface Candidate {
  readonly path: readonly string[];
  readonly view: SchemaView;
  readonly name: string;
}

const genericNames = new Set(
  "data items item results result records entries values list rows hits elements content objects value resources members collection".split(
    " ",
  ),
);
const wrapperNames = new Set("data result results response payload body embedded page".split(" "));
const pagingWords =
  /^(object|has.*|is.?(last|first).*|first.?page|last.?page|first.?id|last.?id|next.*|prev.*|self|links?|cursors?|meta.*|page.*|paging|pagination|total.*|count|size|limit|offset|per.?page|url|type|success|ok|errors?|warnings?|status|message|code|.*count|.*cursor|.*marker|.*token|kind|etag|request.?id|included|order|sort.*|version|took|time.*)$/i;

/** @returns Where the items of a list are; `undefined` where the operation gives a single resource. */
export function findEnvelope(
  operation: OperationModel,
  schemas: SchemaIndex,
  evidence: ListEvidence,
): Envelope | undefined {
  for (const { response, schema } of successBodies(operation)) {
    const view = viewSchema(schemas, schema);
    if (view === undefined) continue;
    if (view.types.has("array")) {
      return envelope(response, schema, [], view, "the success response is an array");
    }
    const found = arrayOf(operation, schemas, view, evidence);
    if (found !== undefined) {
      return envelope(
        response,
        schema,
        found.path,
        found.view,
        `\`${found.name}\` is the array of the response's envelope`,
      );
    }
  }
  return undefined;
}

function envelope(
  response: ResponseModel,
  body: Pointer,
  path: readonly string[],
  view: SchemaView,
  because: string,
): Envelope {
  return {
    response,
    body,
    items: path.map((token) => `/${escapeToken(token)}`).join(""),
    ...(view.items === undefined ? {} : { itemSchema: view.items }),
    because,
  };
}

function successBodies(
  operation: OperationModel,
): readonly { readonly response: ResponseModel; readonly schema: Pointer }[] {
  return operation.responses
    .filter((response) => response.status.startsWith("2"))
    .flatMap((response) =>
      response.content
        .filter(({ mediaType }) => /[/+]json\b|^\*\/\*/i.test(mediaType))
        .flatMap(({ schema }) => (schema === undefined ? [] : [{ response, schema }])),
    );
}

function arrayOf(
  operation: OperationModel,
  schemas: SchemaIndex,
  body: SchemaView,
  evidence: ListEvidence,
): Candidate | undefined {
  const candidates = knownCandidates.get(body) ?? candidatesOf(schemas, body);
  knownCandidates.set(body, candidates);
  const scored = candidates
    .map((candidate) => ({
      candidate,
      score:
        scoreOf(candidate, operation, candidates.length) -
        (evidence.echoes.has(foldName(candidate.name)) ? 3 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return undefined;
  return best.score + evidenceOf(operation, body, evidence) >= 2 ? best.candidate : undefined;
}

/** By body: many operations may give the same one. */
const knownCandidates = new WeakMap<SchemaView, readonly Candidate[]>();

/** Arrays of the body and, where the body wraps them once more, of its wrappers. */
function candidatesOf(
  schemas: SchemaIndex,
  body: SchemaView,
  path: readonly string[] = [],
): Candidate[] {
  return [...body.properties].flatMap(([name, pointer]): Candidate[] => {
    const view = viewSchema(schemas, pointer);
    if (view === undefined) return [];
    if (view.types.has("array")) return [{ path: [...path, name], view, name }];
    const isWrapper = path.length === 0 && wrapperNames.has(foldName(name));
    return isWrapper ? candidatesOf(schemas, view, [...path, name]) : [];
  });
}

function scoreOf(candidate: Candidate, operation: OperationModel, count: number): number {
  const name = foldName(candidate.name);
  let score = count === 1 ? 1 : 0;
  if (genericNames.has(name)) score += 2;
  if (isResourceOf(operation.path, candidate.name)) score += 2;
  if (/^(links?|errors?|warnings?|included|meta.*|facets|aggregations)$/.test(name)) score -= 4;
  return score - (candidate.path.length - 1) / 2;
}

function evidenceOf(operation: OperationModel, body: SchemaView, evidence: ListEvidence): number {
  const names = [...body.properties.keys()];
  const isOne = /\}\/?$/.test(operation.path);
  let score = evidence.hasPosition ? 3 : evidence.hasSize ? 1 : 0;
  if (
    names.some((name) =>
      /^(has.?(more|next)|next.?(page|cursor|token)|total.?(count|pages))/i.test(name),
    )
  )
    score += 3;
  if (body.properties.has("id")) score -= 4;
  if (isOne) score -= 3;
  const others = names.filter(
    (name) =>
      !pagingWords.test(name) &&
      !genericNames.has(foldName(name)) &&
      !evidence.echoes.has(foldName(name)),
  );
  return others.length <= 1 ? score + 1 : score - others.length / 2;
}

/** Whether a name is that of the resource that the path ends with: `outbound_logs` in `/outbound/logs`. */
function isResourceOf(path: string, name: string): boolean {
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const wanted = wordsOf(name).map(singularWord);
  const last = wanted.at(-1);
  return segments.some((segment, index) => {
    const words = wordsOf(segment).map(singularWord);
    return index >= segments.length - 2 && words.at(-1) === last;
  });
}
