import { groupBy } from "./group.js";

/** Which data of events are JSON. */
export interface EventRule {
  /** Whether data are JSON where nothing else is said. */
  readonly json?: true;
  /** Names of events whose data are otherwise. */
  readonly except?: readonly string[];
  /** Data that are text with whatever event they come. */
  readonly texts?: readonly string[];
  /** Set where `event` must be there: that of an event without a name is `message`. */
  readonly isNamed?: true;
}

/** An alternative of events, and whether its data are JSON. */
export interface DataKind {
  /** Values of `event`; absent where it is any other event. */
  readonly events: readonly string[] | undefined;
  readonly isJson: boolean;
  /** The texts that its data may be, where they are listed. */
  readonly texts: readonly string[] | undefined;
}

/** The group of events of which no alternative has the name. */
const others = "";

/**
 * Tells by name which events have data in JSON, and by their text where events of one name have either.
 *
 * @returns `undefined` where that cannot be told.
 */
export function eventRule(kinds: readonly DataKind[]): EventRule | undefined {
  const named = kinds.flatMap((kind) =>
    (kind.events ?? [others]).map((name) => ({ ...kind, name })),
  );
  const groups = [...groupBy(named, ({ name }) => name)];
  const mixed = groups.filter(([, group]) => new Set(group.map(({ isJson }) => isJson)).size > 1);
  const texts = mixed.flatMap(([, group]) => group.filter(({ isJson }) => !isJson));
  if (texts.some((kind) => kind.texts === undefined)) return undefined;
  const inJson = groups.filter(([, group]) => group.some(({ isJson }) => isJson));
  if (inJson.length === 0) return {};
  const names = (of: readonly (readonly [string, unknown])[]): string[] =>
    of
      .map(([name]) => name)
      .filter((name) => name !== others)
      .sort();
  const json = inJson.some(([name]) => name === others);
  const except = names(json ? groups.filter((group) => !inJson.includes(group)) : inJson);
  const listed = [...new Set(texts.flatMap((kind) => kind.texts ?? []))].sort();
  return {
    ...(json && { json }),
    ...(except.length > 0 && { except }),
    ...(listed.length > 0 && { texts: listed }),
  };
}
