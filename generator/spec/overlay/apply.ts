import { type JSONValue, jsonpath } from "json-p3";
import type { Reporter } from "../../diagnostics/diagnostic.js";
import type { JsonValue, SourceDocument } from "../../source/document.js";
import { childPointer } from "../../source/pointer.js";
import { type Overlay, type OverlayAction, readOverlay } from "./document.js";
import { type Draft, type Location, createDraft, merge, remove } from "./draft.js";

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
  const draft = createDraft(source.uri, source.value);
  const read = overlays.map((overlay) => readOverlay(overlay, reporter));
  for (const overlay of read) applyOverlay(draft, overlay, reporter);
  return { ...source, value: draft.value, origins: draft.origins };
}

function applyOverlay(draft: Draft, { actions, uri }: Overlay, reporter: Reporter): void {
  for (const action of actions) {
    const found = locations(draft.value, action, { uri, reporter });
    applyAction(draft, action, { found, uri });
  }
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

function applyAction(draft: Draft, action: OverlayAction, { found, uri }: Selected): void {
  const { remove: isRemoval, update, pointer } = action;
  if (isRemoval) {
    // From the last to the first: what goes from an array moves those behind it.
    for (const location of found.toReversed()) remove(draft, location);
  } else if (update !== undefined) {
    const from = { uri, pointer: childPointer(pointer, "update") };
    for (const location of found) merge(draft, location, update, from);
  }
}
