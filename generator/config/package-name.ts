import { isBuiltin } from "node:module";

/** Longest name that the npm registry takes. */
const maxLength = 214;

/** @returns What keeps a text from being the name of an npm package, as the end of a sentence, or `undefined`. */
export function packageNameFault(name: string): string | undefined {
  if (name.length > maxLength) return `it is longer than ${maxLength} characters`;
  if (/[A-Z]/.test(name)) return "it has upper-case letters";
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    return "it is not of letters, digits, -, . and _, with an optional @scope/ before them";
  }
  if (name === "node_modules" || name === "favicon.ico" || isBuiltin(name))
    return "the name is reserved";
  return undefined;
}

/** @returns A name for the package of an API: its title in kebab case, `api-client` where nothing of it is left. */
export function defaultPackageName(title: string): string {
  const name = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxLength - "-client".length)
    .replace(/^-+|-+$/g, "");
  if (name === "") return "api-client";
  return packageNameFault(name) === undefined ? name : `${name}-client`;
}
