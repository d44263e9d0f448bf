import type { JsonObject, JsonValue } from "../../source/document.js";
import { textList } from "./context.js";

/** Schemes that a call over HTTP can use, the safe one first. */
const callSchemes = ["https", "http"];

/**
 * The servers that `schemes`, `host` and `basePath` stand for; none where the document has none of them.
 *
 * @param holder What has `schemes`: the document, or an operation that has its own.
 * @see Swagger 2.0 "Swagger Object"
 */
export function liftServers(root: JsonObject, holder: JsonObject): JsonValue | undefined {
  const host = typeof root["host"] === "string" ? root["host"] : undefined;
  const basePath = typeof root["basePath"] === "string" ? root["basePath"] : "";
  if (host === undefined) {
    return basePath === "" || basePath === "/" ? undefined : [{ url: basePath }];
  }
  const path = basePath === "" || basePath.startsWith("/") ? basePath : `/${basePath}`;
  const declared = textList(holder, "schemes") ?? textList(root, "schemes") ?? [];
  const schemes = callSchemes.filter((scheme) => declared.includes(scheme));
  // Without `schemes` it is the one by which the description was read; a file tells none.
  return (schemes.length > 0 ? schemes : ["https"]).map((scheme) => ({
    url: `${scheme}://${host}${path === "/" ? "" : path}`,
  }));
}
