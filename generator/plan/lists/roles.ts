import type { PageRole } from "./types.js";
import type { ParameterView } from "./parameter-view.js";

/** What a query parameter is for, other than filtering. */
export type OtherRole = "select" | "format" | "group" | "count" | "mode" | "scope" | "auth";

const sizeNames = new Set(
  "limit perpage pagesize pagelimit count size take top maxresults maxitems maxresultsperpage resultsperpage itemsperpage rpp results pagecount first last num numresults max maxpagesize".split(
    " ",
  ),
);
const pageNames = new Set(
  "page pagenumber pageno pagenum pageindex currentpage pageid p pagepage startpage".split(" "),
);
const offsetNames = new Set(
  "offset skip start startindex startat startfrom pageoffset firstresult startposition from".split(
    " ",
  ),
);
const cursorNames = new Set(
  "cursor pagecursor pagetoken nextpagetoken nexttoken token marker pagemarker continuationtoken continuation scrollid scrollparam scroll bookmark position nextcursor resumetoken paginationtoken startkey exclusivestartkey iterator lastevaluatedkey nextpage startcursor".split(
    " ",
  ),
);
const afterNames = new Set(
  "after startingafter pageafter aftercursor aftertoken afterid sinceid lastid  startafter idafter since minid".split(
    " ",
  ),
);
const beforeNames = new Set(
  "before endingbefore pagebefore beforecursor beforeid maxid endbefore until".split(" "),
);

const cursorWords =
  /\bcursor\b|\b(page|pagination|continuation|paging|next)[ -]?token\b|\bopaque\b|\bmarker\b|\bnext_\w+|\bpagination\b|\bfetch (the )?next\b/i;
const identityWords =
  /\b(id|identifier|uuid|object id)\b[^.]*\b(after|before|greater|larger|less|last|cursor|page|pagination|list)\b|\b(after|before|greater|larger|less|start)\b[^.]*\b(id|identifier)\b/i;
/** Words of instants. `date` alone is too common in prose to count for strings. */
const timeWords =
  /\b(time ?stamp|iso[ -]?8601|rfc[ -]?3339|unix|epoch|posix|yyyy|date-?time|seconds|milliseconds|dates?|time)\b/i;
const indexWords =
  /\b(offset|skip(ped)?|index|zero-based|position|starting (point|at|from|position)|first (record|row|item|host|result)|number of \w+ to)\b/i;

/** Whether a parameter's type and words are those of an instant or a day. */
export function isTime(parameter: ParameterView): boolean {
  const { format } = parameter.value;
  if (format === "date" || format === "date-time" || format === "timestamp") return true;
  if (parameter.isBoolean || parameter.enum !== undefined) return false;
  return timeWords.test(parameter.text);
}

/** @returns The part that a parameter plays in paging, judged by its name, type and words together. */
export function pageRoleOf(parameter: ParameterView): PageRole | undefined {
  if (parameter.isArray || parameter.isBoolean) return undefined;
  if (parameter.isObject && !parameter.isString) return undefined;
  const { folded, text } = parameter;
  if (isSize(parameter)) return "size";
  if (folded === "around") return "around";
  const isOpaque = cursorWords.test(text);
  if (afterNames.has(folded) || beforeNames.has(folded)) {
    const isPosition =
      (isOpaque || identityWords.test(text) || /^(after|before|starting|ending)/.test(folded)) &&
      !isTimeBound(parameter);
    return isPosition ? (afterNames.has(folded) ? "after" : "before") : undefined;
  }
  if (isLastIdentity(text)) return "after";
  if (cursorNames.has(folded)) return isCursor(parameter) ? "cursor" : undefined;
  if (pageNames.has(folded)) return parameter.isNumeric || !isOpaque ? "num" : "cursor";
  if (!offsetNames.has(folded)) return undefined;
  if (folded === "offset" && parameter.isString && isOpaque) return "cursor";
  return isOffset(parameter) ? "offset" : undefined;
}

/** Words that ask for the last identifier of the page before, whatever the parameter is called. */
function isLastIdentity(text: string): boolean {
  return (
    /\bpaginat|\bpage through\b|\bnext page\b/i.test(text) &&
    /\b(last|previous)\b[^.]*\b(id|identifier)\b/i.test(text)
  );
}

/** `after` and `before` of time: an integer may as well be an identifier, so words decide. */
function isTimeBound(parameter: ParameterView): boolean {
  return (
    isTime(parameter) && !identityWords.test(parameter.text) && !/\bcursor\b/i.test(parameter.text)
  );
}

function isSize(parameter: ParameterView): boolean {
  if (
    !sizeNames.has(parameter.folded) ||
    parameter.enum?.some((member) => typeof member === "string" && !/^\d+$/.test(member))
  ) {
    return false;
  }
  if (parameter.isNumeric) return true;
  if (/^(limit|perpage|page(size|limit))$/.test(parameter.folded)) return true;
  return (
    parameter.folded.startsWith("max") &&
    (typeof parameter.default === "number" ||
      /\b(number|maximum|limit|how many|page size|per page)\b/i.test(parameter.text))
  );
}

function isCursor(parameter: ParameterView): boolean {
  if (/cursor|pagetoken|nexttoken|marker|continuation|scroll|iterator/.test(parameter.folded))
    return true;
  return (
    cursorWords.test(parameter.text) ||
    /\b(next|previous|subsequent|page|results)\b/i.test(parameter.text)
  );
}

function isOffset(parameter: ParameterView): boolean {
  if (/^(offset|skip|pageoffset|startindex|firstresult)$/.test(parameter.folded)) return true;
  return parameter.isNumeric && !isTime(parameter) && indexWords.test(parameter.text);
}

const selectNames =
  /^(fields?|select|selectedfields|expand|embed|with[a-z]+|include(s|d)?|includefields|excludefields|view|properties|attributes|columns|projection|metrics|fieldset.*|return.?fields)$/;
const formatNames =
  /^(format|responseformat|timezone|tz|locale|lang|acceptlanguage|pretty|prettyprint|callback|alt|contenttype|datasource|hide[a-z]+|redact[a-z]*|envelope|nulls?|compact|units?|api-?version|version)$/;
const groupNames =
  /^(groupby|granularity|bucketwidth|bucketsize|interval|dimensions|rollup|aggregat\w*)$/;
const countNames =
  /^(includecount|counts?|includetotal|totalcount|withcount|includetotalcount|returncount|count)$/;
const modeNames = /^(paginated|mode|searchtype|advancedsearch|async|strict|dryrun|fuzzy|scope)$/;
const scopeNames = /^(directory|workspace|tenant)$/;
const authNames =
  /^(apikey|accesstoken|authtoken|oauthtoken|auth|sessiontoken|clientsecret|xapikey)$/;

/** @returns What a parameter does to the answer where it does not choose the rows. */
export function otherRoleOf(parameter: ParameterView): OtherRole | undefined {
  const { folded } = parameter;
  if (authNames.test(folded)) return "auth";
  if (countNames.test(folded) && parameter.isBoolean) return "count";
  if (groupNames.test(folded)) return "group";
  if (formatNames.test(folded) && parameter.value.format !== "uuid") return "format";
  if (selectNames.test(folded) || /^(additional-?)?(fields|include|expand)\[/i.test(parameter.name))
    return "select";
  if (scopeNames.test(folded)) return "scope";
  if (modeNames.test(folded) && !isRowField(parameter)) return "mode";
  return shapesAnswer(parameter) ? "select" : undefined;
}

/** `scope` and `mode` may also be fields of a row; then the values are listed and the words say "filter". */
function isRowField(parameter: ParameterView): boolean {
  return parameter.enum !== undefined && /\b(filter|only|with this|whose)\b/i.test(parameter.text)
    ? true
    : /\bscope of the\b/i.test(parameter.text);
}

/** Switches such as `include_metadata`: more of each row, not more rows. */
function shapesAnswer(parameter: ParameterView): boolean {
  if (!parameter.isBoolean && !parameter.isArray) return false;
  return (
    /^(include|exclude|with|show|expand|return)/.test(parameter.folded) &&
    /\b(in|with|of|to|from) (the|each|every) (response|result|item|record|object|host|notebook)s?\b|\b(metadata|details|data|information|cells|properties|count)\b/i.test(
      parameter.text,
    )
  );
}
