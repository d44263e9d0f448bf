// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";

// How packages of specmill are used in the measurements of the shared kit: its option --apps takes this file.
// A bundle imports from `/functions` or `/unvalidated`, which are there for small bundles; all else is the kit's own.

/** @typedef {{ method: string, path: string, pathParams: readonly [string, unknown][], query?: object }} Call */

/**
 * The text of a program beside the package in `gen`.
 *
 * @param {{ gen: string, calls: readonly Call[], token?: string, validate: boolean, use: "check" | "bundle" | "run" }} options
 */
export function app({ gen, calls, token, validate, use }) {
  const { operations } = JSON.parse(readFileSync(join(gen, "specmill.json"), "utf8"));
  const found = calls.map(({ method, path }) => operations[`${method.toUpperCase()} ${path}`]);
  const isBundle = use === "bundle";
  const names = isBundle ? [...new Set(found.map((operation) => operation.function))] : [];
  const entry = isBundle ? (validate ? "functions" : "unvalidated") : "index";
  const file = use === "check" ? `./gen/src/${entry}` : `./gen/dist/${entry}.js`;
  const options = {
    baseUrl: "https://x.test",
    ...(token && { auth: { apiKeyAuth: token } }),
    ...(!validate && { validate: { request: "off", response: "off" } }),
  };
  const lines = calls.map((call, index) => {
    const target = isBundle
      ? `${found[index].function}(client, `
      : `${member(found[index].method)}(`;
    return `export const r${index} = async () => { const r = await ${target}${requestOf(call)}); return r; };`;
  });
  return [
    `import { ${["createClient", ...names].join(", ")} } from ${JSON.stringify(file)};`,
    `const client = createClient(${JSON.stringify(options)});`,
    ...lines,
    "",
  ].join("\n");
}

/** @param {readonly string[]} names */
const member = (names) => ["client", ...names.map((name) => `[${JSON.stringify(name)}]`)].join("");

/** @param {Call} call */
const requestOf = ({ pathParams, query }) =>
  JSON.stringify({
    ...(pathParams.length > 0 && { path: Object.fromEntries(pathParams) }),
    ...(query && { query }),
  });
