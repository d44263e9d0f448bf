import { createGate, type Gate } from "../source/gate.js";
import type { SourceText } from "../source/load.js";
import { isUrl, locationOf, userUri } from "../source/location.js";
import { absent, readDocument } from "./documents.js";
import { mainLocation } from "./names.js";

/** Whether the documents beside the main one are what they were: facts as sentences where they are not. */
export async function changedDocuments(
  source: SourceText,
  others: { readonly [uri: string]: string },
  { cwd, allowRef }: { readonly cwd: string; readonly allowRef: readonly string[] },
): Promise<readonly string[]> {
  const entries = Object.entries(others);
  if (entries.length === 0) return [];
  const main = mainLocation(source, cwd);
  const gate = createGate(main, allowRef, cwd);
  const facts = await Promise.all(
    entries.map(async ([uri, hash]) => {
      const name = userUri(source.uri, uri);
      if (isUrl(name) && !URL.canParse(name)) return [`"${name}" is no URL.`];
      const url = locationOf(name, cwd);
      const isRefused = gate.refusal(url) !== undefined;
      if (isRefused && hash !== absent) return [`"${name}" may no longer be referred to.`];
      const found = isRefused ? absent : await hashOf(url, name, gate);
      return found === hash ? [] : [`"${name}" has changed.`];
    }),
  );
  return facts.flat();
}

async function hashOf(url: URL, uri: string, gate: Gate): Promise<string> {
  const text = await readDocument(url, uri, gate);
  return "code" in text ? absent : text.sha256;
}
