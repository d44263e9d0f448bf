import type { ResponseModel, SchemaIndex } from "../../model/types.js";
import { escapeToken, type Pointer } from "../../source/pointer.js";
import { type SchemaView, viewSchema } from "./schema-view.js";
import type { NextSignal, PageRole } from "./types.js";
import { foldName } from "./words.js";

/** A value of the body beside the items, which may say something of the pages. */
export interface BodyFact {
  readonly at: string;
  /** Folded names from the body down: `pagination`, `nextoffset`. */
  readonly trail: readonly string[];
  readonly view: SchemaView;
}

/** How deep paging facts lie under the body: `/meta/pagination/total` has three names. */
const maximumDepth = 3;

/** Everything beside the items that has a scalar type, in document order. */
export function factsOf(schemas: SchemaIndex, body: Pointer, items: string): readonly BodyFact[] {
  const view = viewSchema(schemas, body);
  return view === undefined ? [] : factsUnder(schemas, view, { at: "", trail: [], items });
}

interface Place {
  readonly at: string;
  readonly trail: readonly string[];
  readonly items: string;
}

function factsUnder(schemas: SchemaIndex, view: SchemaView, place: Place): BodyFact[] {
  if (place.trail.length >= maximumDepth) return [];
  return [...view.properties].flatMap(([name, pointer]): BodyFact[] => {
    const at = `${place.at}/${escapeToken(name)}`;
    if (at === place.items) return [];
    const child = viewSchema(schemas, pointer);
    if (child === undefined) return [];
    const trail = [...place.trail, foldName(name)];
    const nested = child.types.has("array")
      ? []
      : factsUnder(schemas, child, { ...place, at, trail });
    return child.types.has("array") && !/^links?$/.test(foldName(name))
      ? []
      : [{ at, trail, view: child }, ...nested];
  });
}

/** Trust in a kind of signal: what the server says outright comes before what must be computed. */
const trust: { readonly [via in NextSignal["via"]]: number } = {
  more: 0,
  "more-not": 0,
  offset: 1,
  cursor: 1,
  url: 2,
  link: 2,
  rel: 3,
  page: 4,
  pages: 5,
  header: 6,
  total: 7,
  item: 8,
  short: 9,
};

interface SignalInput {
  readonly facts: readonly BodyFact[];
  readonly response: ResponseModel;
  readonly params: { readonly [role in PageRole]?: string };
  /** Pointer into an item to the value that `after` wants, where there is one. */
  readonly itemId: string | undefined;
  /** The description speaks of a Link header, which responses seldom declare. */
  readonly saysLink: boolean;
}

/** @returns The signals that the operation can use, most trusted first; those that its parameters cannot use come last. */
export function findSignals(input: SignalInput): readonly NextSignal[] {
  const signals = [
    ...input.facts.flatMap((fact) => signalsOf(fact, input.params)),
    ...headerSignals(input.response, input.saysLink),
  ];
  const { params } = input;
  const hasPosition = Object.keys(params).some((role) => role !== "size");
  const position = signals.some(({ via }) => via === "cursor" && hasCursor(params));
  const isMoving = (params.after ?? params.before ?? params.around) !== undefined;
  if (
    isMoving &&
    input.itemId !== undefined &&
    !signals.some(({ via }) => via === "url" || via === "link")
  ) {
    signals.push({ via: "item", at: input.itemId });
  }
  if (hasPosition && !position && !signals.some(({ via }) => via === "more"))
    signals.push({ via: "short" });
  if (!hasPosition)
    return signals
      .filter(({ via }) => /^(url|link|rel|cursor|total|pages|more)/.test(via))
      .sort(compare(params));
  return signals.sort(compare(params));
}

function compare(params: SignalInput["params"]): (a: NextSignal, b: NextSignal) => number {
  const rank = (signal: NextSignal): number =>
    trust[signal.via] +
    (isUsable(signal, params) ? 0 : 5) +
    (signal.via === "total" && !/filter|match/i.test(signal.at ?? "") ? 0.5 : 0);
  return (a, b) => rank(a) - rank(b);
}

function hasCursor(params: SignalInput["params"]): boolean {
  return (params.cursor ?? params.after) !== undefined;
}

function isUsable({ via }: NextSignal, params: SignalInput["params"]): boolean {
  if (via === "cursor") return hasCursor(params);
  if (via === "offset") return params.offset !== undefined;
  if (via === "page" || via === "pages") return params.num !== undefined;
  return true;
}

function headerSignals(response: ResponseModel, saysLink: boolean): readonly NextSignal[] {
  const declared = declaredHeaders(response);
  return saysLink && !declared.some(({ via }) => via === "link")
    ? [{ via: "link" }, ...declared]
    : declared;
}

function declaredHeaders(response: ResponseModel): readonly NextSignal[] {
  return response.headers.flatMap(({ name }): NextSignal[] => {
    const folded = foldName(name);
    if (folded === "link") return [{ via: "link" }];
    if (/^(x)?(pagination)?(next(page|cursor|token|offset)|paginationstart)$/.test(folded)) {
      return [{ via: "header", at: name }];
    }
    return [];
  });
}

const moreNames =
  /^(has(more|next|nextpage|morepages|moreitems|moredata|moreresults|additionalpages)|more|moreavailable|ismore|nextpageexists|existsnext)$/;
const lastNames =
  /^(is)?(last|lastpage|end|endoflist|endofresults|finished|done|exhausted|complete)$/;
const cursorFacts =
  /^(next(page)?(cursor|token|marker|key)|nextpagetoken|endcursor|cursornext|continuationtoken|continuation|nextstartingafter|scrollid|lastevaluatedkey|lastid|nextid)$/;
const urlFacts =
  /^(next(url|link|href|uri|pageurl|pagelink|pageuri|pagepath)|odatanextlink|nextpageurl)$/;
const totalFacts =
  /^(total|totals|totalcount|totalitems|totalresults|totalelements|totalrecords|totalhits|totalsize|totalentries|totalmatching|total(filtered|matching)(count)?|totalnumber(of\w+)?|totalrows|itemcount|resultcount|totalfilteredcount)$/;
const pagesFacts =
  /^(totalpages|pagecount|numpages|lastpagenumber|totalpagecount|pages|pagestotal|pagetotal|numberofpages)$/;
const pageFacts = /^(currentpage|page|pagenumber|pageno|pageindex|number)$/;
const wrapperFacts =
  /^(meta\w*|pag\w*|links?|cursors?|responsemetadata|info|response|result|data|paging|summary|hits)$/;

function signalsOf(fact: BodyFact, params: SignalInput["params"]): readonly NextSignal[] {
  const name = fact.trail.at(-1) ?? "";
  const parent = fact.trail.at(-2) ?? "";
  if (fact.trail.slice(0, -1).some((part) => !wrapperFacts.test(part) && part !== "next"))
    return [];
  const { types } = fact.view;
  const at = fact.at;
  if (types.has("boolean")) {
    if (moreNames.test(name) && !/prev/.test(name)) return [{ via: "more", at }];
    return lastNames.test(name) ? [{ via: "more-not", at }] : [];
  }
  if (name === "links" && types.has("array")) return [{ via: "rel", at, rel: "next" }];
  const next = nextValue(fact, name, parent, params);
  if (next !== undefined) return [{ via: next, at }];
  if (!isCount(types)) return [];
  if (/^next(offset|start|skip|startindex)$/.test(name)) return [{ via: "offset", at }];
  if (/^nextpage(number|num)?$/.test(name)) return [{ via: "page", at }];
  if (pagesFacts.test(name)) return [{ via: "pages", at }];
  if (pageFacts.test(name) && params.num !== undefined) return [{ via: "page", at }];
  if (totalFacts.test(name) || (name === "count" && params.offset !== undefined && parent === "")) {
    return [{ via: "total", at }];
  }
  return [];
}

function isCount(types: SchemaView["types"]): boolean {
  return types.has("integer") || types.has("number");
}

/** A value that leads to the next page by itself: a cursor or an address. */
function nextValue(
  fact: BodyFact,
  name: string,
  parent: string,
  params: SignalInput["params"],
): "cursor" | "url" | undefined {
  const { types, keywords } = fact.view;
  if (types.size > 0 && !types.has("string") && !(isCount(types) && cursorFacts.test(name)))
    return undefined;
  const isUrl =
    /^(uri|url|uri-reference)$/.test(keywords.format ?? "") ||
    /\b(url|uri|href|hyperlink|link to)\b/i.test(keywords.description ?? "");
  if (urlFacts.test(name) || (name === "href" && parent === "next")) return "url";
  if (name === "next") {
    if (types.size === 0 && fact.view.properties.size > 0) return undefined;
    if (/^cursors?$/.test(parent)) return "cursor";
    return isUrl || /^links?$/.test(parent) || !hasCursor(params) ? "url" : "cursor";
  }
  if (cursorFacts.test(name)) return "cursor";
  if (
    /^(startingafter|after|cursor|token)$/.test(name) &&
    (parent === "next" || /^cursors?$/.test(parent))
  )
    return "cursor";
  if (name === "nextpage" && types.has("string"))
    return isUrl ? "url" : hasCursor(params) ? "cursor" : "url";
  return isParameterEcho(name, params) ? "cursor" : undefined;
}

/** The body's `cursor` (or `scroll_param`) is what the parameter of the same name wants next. */
function isParameterEcho(name: string, params: SignalInput["params"]): boolean {
  if (params.cursor === undefined) return false;
  const cursor = foldName(params.cursor);
  return name === cursor || name === `next${cursor}`;
}
