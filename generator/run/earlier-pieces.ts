import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { EarlierPieces } from "../emit/reuse/package.js";
import { type EarlierPackage, isAsDrafted } from "../write/kept.js";
import { sha256 } from "../write/manifest.js";

/** The pieces of a package that the stages may take over. Of files that were laid out as they were printed, texts are to be had. */
export function earlierPieces(earlier: EarlierPackage): EarlierPieces | undefined {
  const { receipts } = earlier;
  return receipts && { receipts, textOf: (path) => draftText(path, earlier) };
}

/** The text of a file that is still what it was. */
function draftText(path: string, earlier: EarlierPackage): string | undefined {
  if (!isAsDrafted(path, earlier)) return undefined;
  const content = readFileIfThere(join(earlier.folder, path));
  const isSame = content && sha256(content) === earlier.files[path];
  return isSame ? content.toString("utf8") : undefined;
}

function readFileIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
