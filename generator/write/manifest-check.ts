import { isJsonObject } from "../source/document.js";
import { pathFault } from "./output-path.js";

/**
 * Checks what was read as a manifest: files are deleted by what it says.
 *
 * @returns What is wrong with it, as the end of a sentence, or `undefined`.
 */
export function checkManifest(value: unknown): string | undefined {
  if (!isJsonObject(value)) return "it is not an object";
  const { specmill, source, options, schemas, operations, names, files } = value;
  if (typeof specmill !== "string") return '"specmill" is not a version';
  if (
    !isJsonObject(source) ||
    !["file", "sha256", "openapi"].every((key) => typeof source[key] === "string")
  ) {
    return '"source" is not an object with "file", "sha256" and "openapi"';
  }
  if (source["others"] !== undefined && !isTextMap(source["others"])) {
    return '"source.others" is not an object of hashes';
  }
  if (typeof options !== "string") return '"options" is not a hash';
  if (!isJsonObject(schemas)) return '"schemas" is not an object';
  if (!isJsonObject(operations)) return '"operations" is not an object';
  if (!isNamesLock(names))
    return '"names" is not an object of names by "types", "operations", "builders" and the like';
  return checkFiles(files);
}

function isNamesLock(names: unknown): boolean {
  if (!isJsonObject(names)) return false;
  const { members = {}, filters = {}, client = "" } = names;
  return (
    ["types", "operations", "builders"].every((kind) => isTextMap(names[kind])) &&
    isTextMap(members) &&
    isJsonObject(filters) &&
    Object.values(filters).every(isFilterLock) &&
    typeof client === "string"
  );
}

const isFilterLock = (value: unknown): boolean =>
  isJsonObject(value) &&
  isTextMap(value["methods"]) &&
  isJsonObject(value["ranges"]) &&
  Object.values(value["ranges"]).every(isBounds);

const isBounds = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((param) => typeof param === "string");

function isTextMap(value: unknown): boolean {
  return isJsonObject(value) && Object.values(value).every((text) => typeof text === "string");
}

function checkFiles(files: unknown): string | undefined {
  if (!isJsonObject(files)) return '"files" is not an object';
  for (const [path, hash] of Object.entries(files)) {
    const fault = pathFault(path);
    if (fault !== undefined) return `"files" has the path ${JSON.stringify(path)}: ${fault}`;
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) {
      return `"files" has no SHA-256 for ${JSON.stringify(path)}`;
    }
  }
  return undefined;
}
