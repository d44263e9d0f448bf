import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { isPrivateHost } from "./addresses.js";
import { isUrl } from "./location.js";

/** Decides which documents references may lead to. */
export interface Gate {
  /** What keeps a reference from leading to a URL. */
  refusal(url: URL): Refusal | undefined;
  /** Whether the user named a host: that of the description, or one of those allowed. */
  isNamedHost(hostname: string): boolean;
}

export interface Refusal {
  /** The end of a sentence. */
  readonly reason: string;
  /** What the user may name to allow it. */
  readonly allow?: URL;
  /** Whether honest descriptions have such references: they do not lead into private networks. */
  readonly isUsual?: true;
}

/**
 * References may lead to files in the description's folder and below it, or to its own host; further ones are allowed
 * by name.
 *
 * @param main The description.
 * @param allowed Paths of files or folders relative to `cwd`, and URLs with which others may begin.
 */
export function createGate(main: URL, allowed: readonly string[], cwd: string): Gate {
  const urls = allowed.filter(isUrl).map((url) => new URL(url));
  const named = new Set([main, ...urls].map(({ hostname }) => hostname));
  const folders = main.protocol === "file:" ? [realPath(dirname(fileURLToPath(main)))] : [];
  const paths = [
    ...folders,
    ...allowed.filter((path) => !isUrl(path)).map((path) => realPath(resolve(cwd, path))),
    ...urls
      .filter(({ protocol }) => protocol === "file:")
      .map((url) => realPath(fileURLToPath(url))),
  ];
  return {
    isNamedHost: (hostname) => named.has(hostname),
    refusal(url) {
      if (url.protocol === "file:") return fileRefusal(url, main, paths);
      if (url.protocol !== "https:" && url.protocol !== "http:")
        return { reason: `is neither a file nor fetched over HTTP` };
      const isAllowed =
        (main.protocol !== "file:" && url.origin === main.origin) ||
        urls.some(
          (prefix) => url.origin === prefix.origin && isWithin(url.pathname, prefix.pathname, "/"),
        );
      if (isAllowed) return undefined;
      const refusal = { reason: "leads to another host", allow: new URL(url.origin) };
      return isPrivateHost(url.hostname) ? refusal : { ...refusal, isUsual: true };
    },
  };
}

function fileRefusal(url: URL, main: URL, paths: readonly string[]): Refusal | undefined {
  if (main.protocol !== "file:") return { reason: "leads from a host into files" };
  const path = realPath(fileURLToPath(url));
  if (paths.some((folder) => isWithin(path, folder, sep))) return undefined;
  const reason = "leads outside the description's folder";
  return { reason, allow: folderOf(url, main), isUsual: true };
}

/** The folder of a file, whose documents tend to refer to each other; the file where that folder contains the description's. */
function folderOf(url: URL, main: URL): URL {
  const folder = new URL(".", url);
  return main.pathname.startsWith(folder.pathname) ? url : folder;
}

const isWithin = (path: string, folder: string, separator: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(separator) ? folder : folder + separator);

/** Symbolic links followed, as far as there is something. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}
