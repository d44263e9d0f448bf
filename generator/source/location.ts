import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Whether a text that names a document is a URL; `C:\pets.yaml` is a path. */
export const isUrl = (uri: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(uri);

/**
 * The absolute URL of a document.
 *
 * @param uri A path relative to `cwd`, a URL, or `-` for standard input, whose references are relative to `cwd`.
 */
export function locationOf(uri: string, cwd: string): URL {
  if (uri === "-") return pathToFileURL(join(cwd, "stdin"));
  return isUrl(uri) ? new URL(uri) : pathToFileURL(resolve(cwd, uri));
}

/** A document's URL as the output names it: relative to the folder of the main document where both are of one place. */
export function relativeUri(main: URL, url: URL): string {
  if (url.protocol === "file:" && main.protocol === "file:") {
    return relative(dirname(fileURLToPath(main)), fileURLToPath(url)).replaceAll("\\", "/");
  }
  if (url.origin !== main.origin || url.protocol === "file:") return url.href;
  const path = relative(dirname(main.pathname), url.pathname);
  return readable(path) + url.search;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * What `relativeUri` gave, as the user would name it.
 *
 * @param main The main document as the user named it.
 */
export function userUri(main: string, uri: string): string {
  if (isUrl(uri)) return uri;
  if (isUrl(main)) return new URL(encodeURI(uri), main).href;
  return main === "stdin" ? uri : join(dirname(main), uri).replaceAll("\\", "/");
}
