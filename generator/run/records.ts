import { join } from "node:path";
import type { PackageReceipts } from "../emit/reuse/package.js";
import type { OutputRecords } from "../run/job.js";
import { type FileHashes, manifestName, sha256 } from "../write/manifest.js";
import { createTextCache } from "../write/text-cache.js";

/** Receipts as they are kept: a folder has those of one package. */
interface KeptReceipts {
  readonly build: string;
  /** SHA-256 of the package's manifest. */
  readonly manifest: string;
  readonly receipts: PackageReceipts;
}

/**
 * @param cache The folder of all that is kept between runs.
 * @param build Tells one state of the program from another; it does not see what another has kept.
 * @returns The records of this build.
 */
export function createRecords(cache: string, build: string): OutputRecords {
  const outputs = createTextCache(join(cache, "outputs"), build);
  const output = (manifest: string) => ({ path: manifestName, text: sha256(manifest) });
  const folders = createTextCache(join(cache, "receipts"), "receipts");
  const folderEntry = (folder: string) => ({ path: folder, text: "" });
  return {
    async find(manifest) {
      return readRecord<FileHashes>(await outputs.get(output(manifest)));
    },
    add: (manifest, drafts) => outputs.set(output(manifest), JSON.stringify(drafts)),
    async receipts(folder, manifest) {
      const kept = readRecord<KeptReceipts>(await folders.get(folderEntry(folder)));
      const isOwn = kept?.build === build && kept.manifest === sha256(manifest);
      return isOwn ? kept.receipts : undefined;
    },
    keepReceipts(folder, manifest, receipts) {
      const kept: KeptReceipts = { build, manifest: sha256(manifest), receipts };
      return folders.set(folderEntry(folder), JSON.stringify(kept));
    },
  };
}

/** What was written as JSON by a run before; `undefined` where there is none, or the file was damaged. */
function readRecord<Value>(text: string | undefined): Value | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Value); // by this module
  } catch {
    return undefined;
  }
}
