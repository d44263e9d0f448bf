import { type JSONValue, jsonpath } from "json-p3";
import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { JsonValue, SourceDocument } from "../../source/document.js";
import { childPointer } from "../../source/pointer.js";
import { type Overlay, type OverlayAction, readOverlay } from "./document.js";
import { type Draft, type Location, merged, removed } from "./draft.js";

/**
 * Applies Overlay Documents to a document, in order, before anything else is read of it.
 *
 * @param reporter Told `overlay-invalid`, and `overlay-target-unmatched` of actions that select nothing.
 * @returns The document with the origins of what overlays brought or moved.
 * @see Overlay Specification 1.0.0
 */
export function applyOverlays(
  source: SourceDocument,
  overlays: readonly SourceDocument[],
  reporter: Reporter,
): SourceDocument {
  const { uri, value } = source;
  const start: Draft = { uri, value, origins: new Map() };
  const draft = overlays
    .map((overlay) => readOverlay(overlay, reporter))
    .reduce((at, overlay) => applyOverlay(at, overlay, reporter), start);
  return { ...source, value: draft.value, origins: draft.origins };
}

function applyOverlay(draft: Draft, overlay: Overlay, reporter: Reporter): Draft {
  return overlay.actions.reduce((at, action) => {
    const found = locations(at.value, action, { uri: overlay.uri, reporter });
    return applyAction(at, action, { found, uri: overlay.uri });
  }, draft);
}

/** The nodes that an action selects. None where its target is no JSONPath, which is reported. */
function locations(
  value: JsonValue,
  { target, pointer }: OverlayAction,
  { uri, reporter }: { readonly uri: string; readonly reporter: Reporter },
): Location[] {
  const origin = { uri, pointer: childPointer(pointer, "target") };
  try {
    const nodes = [...jsonpath.query(target, value as JSONValue)]; // its arrays could be written to, and are not
    const found = inDocumentOrder(nodes.map(({ location }) => location.map(String)));
    if (found.length === 0) {
      const message = `"${target}" selects nothing.`;
      reporter.report({ code: "overlay-target-unmatched", severity: "warning", origin, message });
    }
    return found;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `"${target}" is no JSONPath: ${reason}.`;
    reporter.report({ code: "overlay-invalid", severity: "error", origin, message });
    return [];
  }
}

/** Each location once, that of an item after those of the items before it. */
function inDocumentOrder(locations: readonly Location[]): Location[] {
  const unique = new Map(locations.map((location) => [JSON.stringify(location), location]));
  return [...unique.values()].toSorted((a, b) => {
    const at = a.findIndex((token, index) => token !== b[index]);
    const [one, other] = [a[at], b[at]];
    if (one === undefined || other === undefined) return a.length - b.length;
    const isIndex = /^\d+$/.test(one) && /^\d+$/.test(other);
    return isIndex ? Number(one) - Number(other) : one < other ? -1 : 1;
  });
}

interface Selected {
  readonly found: readonly Location[];
  /** Of the overlay. */
  readonly uri: string;
}

function applyAction(draft: Draft, action: OverlayAction, { found, uri }: Selected): Draft {
  const { remove, update, pointer } = action;
  // From the last to the first: what goes from an array moves those behind it.
  if (remove) return found.toReversed().reduce(removed, draft);
  if (update === undefined) return draft;
  const from = { uri, pointer: childPointer(pointer, "update") };
  return found.reduce((at, location) => merged(at, location, update, from), draft);
}
