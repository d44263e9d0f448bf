import type { Reporter } from "../../diagnostics/diagnostic.js";
import {
  type JsonObject,
  type JsonValue,
  type SourceDocument,
  isJsonObject,
} from "../../source/document.js";
import { type Pointer, childPointer } from "../../source/pointer.js";

/** One change of an overlay. */
export interface OverlayAction {
  /** Of the Action Object. */
  readonly pointer: Pointer;
  /** A JSONPath (RFC 9535) that selects the nodes to change. */
  readonly target: string;
  /** Taken away rather than updated. */
  readonly remove: boolean;
  /** Absent where nothing is to be merged. */
  readonly update?: JsonValue;
}

/** An Overlay Document, checked. */
export interface Overlay {
  readonly uri: string;
  /** In the order in which they are carried out. */
  readonly actions: readonly OverlayAction[];
}

type Say = (pointer: Pointer, message: string) => void;

/**
 * Reads an Overlay Document.
 *
 * @param reporter Told `overlay-invalid` of all that is not as the specification has it.
 * @see Overlay Specification 1.0.0, section 4.4
 */
export function readOverlay({ uri, value }: SourceDocument, reporter: Reporter): Overlay {
  const say: Say = (pointer, message) =>
    reporter.report({
      code: "overlay-invalid",
      severity: "error",
      origin: { uri, pointer },
      message,
    });
  if (!isJsonObject(value) || !Object.hasOwn(value, "overlay")) {
    say("#", 'The document is no overlay: it has no field "overlay".');
    return { uri, actions: [] };
  }
  const { overlay, actions } = value;
  if (typeof overlay !== "string" || !/^1\.\d+(\.|$)/.test(overlay)) {
    say("#/overlay", `The version is ${JSON.stringify(overlay)}; 1.0 is supported.`);
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    const at = actions === undefined ? "#" : "#/actions";
    say(at, 'An overlay has a list "actions" of at least one action.');
    return { uri, actions: [] };
  }
  return {
    uri,
    actions: actions.flatMap((action: JsonValue, index) =>
      readAction(action, childPointer("#/actions", index), say),
    ),
  };
}

function readAction(action: JsonValue, pointer: Pointer, say: Say): OverlayAction[] {
  if (!isJsonObject(action)) {
    say(pointer, "An action is an object.");
    return [];
  }
  const { target, remove = false } = action;
  if (typeof target !== "string") {
    const at = target === undefined ? pointer : childPointer(pointer, "target");
    say(at, 'An action has a JSONPath as its "target".');
    return [];
  }
  if (typeof remove !== "boolean") {
    say(childPointer(pointer, "remove"), '"remove" is true or false.');
    return [];
  }
  return [{ pointer, target, remove, ...updateOf(action) }];
}

const updateOf = (action: JsonObject): { readonly update?: JsonValue } =>
  Object.hasOwn(action, "update") ? { update: action["update"] as JsonValue } : {}; // it is there
