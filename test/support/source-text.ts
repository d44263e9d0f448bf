import { createHash } from "node:crypto";

import type { SourceText } from "../../generator/source/load.js";

/** A document in JSON as it is read. */
export const sourceText = (uri: string, text: string): SourceText => ({
  uri,
  text,
  format: "json",
  sha256: createHash("sha256").update(text).digest("hex"),
});
