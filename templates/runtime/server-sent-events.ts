import {
  createCutter,
  parseItem,
  type StreamFormat,
  type StreamState,
} from "./stream-format.js";

/** An event as it is sent; a field that does not come with it is absent. */
interface SentEvent {
  readonly data: string;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: number;
}

/** Makes what cuts a text into lines, which end in CR LF, LF or CR; the two characters of CR LF may come apart. */
function createLines(state: StreamState): (piece: string) => string[] {
  const cut = createCutter(/\r\n|\n|\r/, state);
  let isAfterReturn = false;
  return (piece) => {
    const text =
      isAfterReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    if (piece) isAfterReturn = piece.endsWith("\r");
    return cut(text);
  };
}

/** Name and value of a line's field; the name of a comment is empty. */
function fieldOf(line: string): readonly [string, string] {
  const [name = ""] = line.split(":", 1);
  return [name, line.slice(name.length + 1).replace(/^ /, "")];
}

/** The draft of an event with the field of a line added, if it is one. */
function withField(
  draft: Partial<SentEvent>,
  line: string,
  state: StreamState,
): Partial<SentEvent> {
  const [name, value] = fieldOf(line);
  if (name === "data") {
    const data = draft.data === undefined ? value : `${draft.data}\n${value}`;
    if (data.length > state.limit)
      throw state.fault(`an item of more than ${state.limit} characters`, data);
    return { ...draft, data };
  }
  if (name === "event" && value) return { ...draft, event: value };
  if (name === "id" && !value.includes("\0")) return { ...draft, id: value };
  return name === "retry" && /^\d+$/.test(value)
    ? { ...draft, retry: Number(value) }
    : draft;
}

/**
 * Makes what reads events (HTML Standard, "Interpreting an event stream"). Events without data are none; one that has not
 * ended when the stream does is lost.
 */
function createEvents(
  state: StreamState,
): (piece: string) => Generator<SentEvent> {
  const lines = createLines(state);
  let draft: Partial<SentEvent> = {};
  return function* (piece) {
    for (const line of lines(piece)) {
      if (line) {
        draft = withField(draft, line, state);
        continue;
      }
      const { data, id, retry } = draft;
      const event = { ...draft, data: data ?? "" };
      draft = {};
      if (id !== undefined) state.lastEventId = id;
      if (retry !== undefined) state.retryMs = retry;
      if (data !== undefined) yield event;
    }
  };
}

/** What the events of a stream are. */
export interface EventRule {
  /** Whether data are JSON where nothing else is said. */
  readonly json?: boolean;
  /** Names of events whose data are otherwise. */
  readonly except?: readonly string[];
  /** Data that are text with whatever event they come. */
  readonly texts?: readonly string[];
  /** Whether an event without a name gets that which it has by default. */
  readonly isNamed?: boolean;
}

/** The name of events that are sent without one. */
const defaultName = "message";

/**
 * Server-sent events whole.
 *
 * @see OpenAPI 3.2 "Special Considerations for Server-Sent Events"
 */
export const events =
  ({
    json = false,
    except = [],
    texts = [],
    isNamed,
  }: EventRule = {}): StreamFormat =>
  (state) => {
    const take = createEvents(state);
    return function* (piece) {
      for (const sent of take(piece)) {
        const { data, event = defaultName } = sent;
        const isJson = except.includes(event) !== json && !texts.includes(data);
        yield {
          ...(isNamed && { event }),
          ...sent,
          ...(isJson && { data: parseItem(data, state) }),
        };
      }
    };
  };

/**
 * The data of server-sent events, which are JSON.
 *
 * `[DONE]` is none: services say with it that the stream ends.
 */
export const eventData: StreamFormat = (state) => {
  const take = createEvents(state);
  return function* (piece) {
    for (const { data } of take(piece)) {
      state.isOver = data.trim() === "[DONE]";
      if (state.isOver) return;
      yield parseItem(data, state);
    }
  };
};
