import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { partOf } from "./part-of.mjs";

const require = createRequire(import.meta.url);

/** What the generator imports of ts-morph. */
const imported = ["CodeBlockWriter", "SyntaxKind", "Writers"];

/**
 * ts-morph as far as the generator imports it: structures of types, the writer, and the compiler's kinds of nodes. Whole,
 * it loads a compiler, which takes longer than all else of a small run.
 */
export const tsMorphPart = {
  name: "ts-morph-part",
  setup(builder) {
    const texts = readParts();
    const namespace = "ts-morph-part";
    builder.onResolve({ filter: /^(?:ts-morph|@ts-morph\/common)$/ }, ({ path }) => ({
      path,
      namespace,
    }));
    builder.onResolve({ filter: /^\.\/typescript$/, namespace }, ({ path }) => ({
      path,
      namespace,
    }));
    builder.onLoad({ filter: /.*/, namespace }, async ({ path }) => ({
      contents: (await texts)[path],
      resolveDir: import.meta.dirname,
    }));
  },
};

/** By the names that they are imported under: ts-morph, the package that it wraps the compiler in, and the compiler. */
async function readParts() {
  const morph = partOf(await readFile(require.resolve("ts-morph"), "utf8"), imported);
  const common = await readFile(require.resolve("@ts-morph/common"), "utf8");
  return {
    "ts-morph": morph,
    "@ts-morph/common": partOf(common, propertiesRead("common", morph)),
    "./typescript": compilerPart(),
  };
}

const propertiesRead = (name, text) =>
  Array.from(text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g")), ([, property]) => property);

/** In the compiler's place: ts-morph makes a scanner when it is loaded, for lists that are not written through it here. */
function compilerPart() {
  const { SyntaxKind } = require("@ts-morph/common");
  return `
    exports.SyntaxKind = ${JSON.stringify(SyntaxKind)};
    exports.ScriptTarget = {};
    exports.createScanner = () => undefined;
  `;
}
