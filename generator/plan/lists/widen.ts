import type { Schema } from "../../spec/types.js";
import type { ParameterView } from "./parameter-view.js";
import type { FilterPlan, Reason } from "./types.js";
import { leastMilliseconds } from "./value-type.js";

/** A date-time without a zone, which RFC 3339 does not have and servers read as UTC. */
const zonelessPattern = "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$";

/** Parameter schemas that the description's words change, with the reason for each. */
export function findOverrides(
  filters: readonly FilterPlan[],
  parameters: readonly ParameterView[],
): {
  readonly overrides: { readonly [param: string]: Schema };
  readonly reasons: readonly Reason[];
} {
  const entries: [string, Schema][] = [];
  const reasons: Reason[] = [];
  for (const filter of filters) {
    const parameter = parameters.find(({ name }) => name === filter.param);
    if (parameter === undefined || parameter.isArray) continue;
    const found = widenedDate(parameter) ?? boundedSeconds(parameter, filter);
    if (found === undefined) continue;
    entries.push([filter.param, found.schema]);
    reasons.push({ about: filter.param, because: found.because });
  }
  return { overrides: Object.fromEntries(entries), reasons };
}

interface Widened {
  readonly schema: Schema;
  readonly because: string;
}

/** One of the two formats is declared while the words allow both. */
function widenedDate(parameter: ParameterView): Widened | undefined {
  const { format, ...rest } = parameter.value;
  const allowsTime =
    /\biso\b(?![ -]?8601 dates?\b)|\bdate-?time\b|\brfc ?3339\b|\btime ?stamp\b/i.test(
      parameter.text,
    );
  const allowsDay = /YYYY-MM-DD(?!T)/.test(parameter.text);
  if (!(format === "date" && allowsTime) && !(format === "date-time" && allowsDay))
    return undefined;
  return {
    schema: {
      ...rest,
      anyOf: [{ format: "date" }, { format: "date-time" }, { pattern: zonelessPattern }],
    },
    because: `format ${format} is widened: the description allows days and date-times`,
  };
}

/** Seconds that would be the year 5138 are milliseconds by mistake. */
function boundedSeconds(parameter: ParameterView, filter: FilterPlan): Widened | undefined {
  if (
    filter.valueType !== "unix-s" ||
    !parameter.isNumeric ||
    parameter.value.maximum !== undefined
  )
    return undefined;
  return {
    schema: { ...parameter.value, maximum: leastMilliseconds - 1 },
    because: "Unix timestamps are seconds here: a larger number looks like milliseconds",
  };
}
