import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { isUrl } from "./location.js";

/** Decides which documents references may lead to. */
export interface Gate {
  /** What keeps a reference from leading to a URL, as the end of a sentence with the argument that would allow it. */
  refusal(url: URL): { readonly reason: string; readonly allow?: string } | undefined;
  /** Whether the user named a host: that of the description, or one of those allowed. */
  isNamedHost(hostname: string): boolean;
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
      return isAllowed ? undefined : { reason: "leads to another host", allow: url.origin };
    },
  };
}

function fileRefusal(url: URL, main: URL, paths: readonly string[]): ReturnType<Gate["refusal"]> {
  if (main.protocol !== "file:") return { reason: "leads from a host into files" };
  const path = realPath(fileURLToPath(url));
  return paths.some((folder) => isWithin(path, folder, sep))
    ? undefined
    : { reason: "leads outside the description's folder", allow: fileURLToPath(url) };
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
