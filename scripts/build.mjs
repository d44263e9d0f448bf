// Bundles the program into dist/: code in chunks, so that what a command does not need is not loaded.
import { createHash } from "node:crypto";
import { chmod, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildTemplates } from "./templates.mjs";
import { tsMorphPart } from "./ts-morph.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(await readFile(`${root}/package.json`, "utf8"));
const external = new Set([...Object.keys(manifest.dependencies), ...builtinModules]);

/**
 * Dependencies in CommonJS form, which sources import statically. They are required, not imported: an import has Node
 * read a module once for the names that it exports before it runs it.
 */
const commonJs = new Set(["jiti"]);

const packageOf = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/**
 * Dependencies stay imports; development dependencies are bundled: one file is read several times as fast as dozens.
 *
 * openapi-typescript is bundled with what it reads of the compiler that ts-morph carries as its `typescript`: so specmill runs beside any
 * version of TypeScript, or none. What it takes of Redocly, two functions on references, is written anew in a module
 * without the rest. Of ts-morph itself a part is bundled, without the compiler.
 */
const dependencies = {
  name: "dependencies",
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      if (commonJs.has(path) && kind !== "require-call") return { path, namespace: "required" };
      if (path.startsWith("node:") || external.has(packageOf(path)))
        return { path, external: true };
      if (path === "typescript") return { path: `${root}/generator/emit/paths/typescript.ts` };
      if (path === "@redocly/openapi-core/lib/ref-utils.js") {
        return { path: `${root}/generator/emit/paths/redocly-references.ts` };
      }
      if (path === "@redocly/openapi-core") return { path, namespace: "absent" };
      return undefined;
    });
    builder.onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
    builder.onLoad({ filter: /.*/, namespace: "absent" }, () => ({
      contents: "module.exports = {};",
    }));
  },
};

const templates = await buildTemplates(root);
const prebuilt = {
  name: "prebuilt",
  setup(builder) {
    builder.onLoad({ filter: /generator[\\/]templates\.ts$/ }, () => ({
      contents: templates.module,
    }));
  },
};

await rm(`${root}/dist`, { recursive: true, force: true });
await build({
  entryPoints: {
    cli: `${root}/generator/cli.ts`,
    index: `${root}/generator/index.ts`,
    "producer-thread": `${root}/generator/run/producer-thread.ts`, // a thread is started by its file, beside the code that starts it
  },
  outdir: `${root}/dist`,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  mainFields: ["module", "main"], // the other form of jsonc-parser reads files beside itself
  target: "node20.19",
  chunkNames: "[name]-[hash]",
  legalComments: "none",
  banner: {
    js: 'import { createRequire as createRequireHere } from "node:module"; const require = createRequireHere(import.meta.url);',
  },
  logLevel: "warning",
  logOverride: { "import-is-undefined": "silent" },
  plugins: [prebuilt, tsMorphPart, dependencies],
});

await writeFile(`${root}/dist/runtime.json`, templates.runtime);
await writeFile(`${root}/dist/fingerprint`, await fingerprint(`${root}/dist`));

const program = `${root}/dist/cli.js`;
await writeFile(program, `#!/usr/bin/env node\n${await readFile(program, "utf8")}`);
await chmod(program, 0o755);

/** Tells this build from others of the same version: `toolFingerprint` in generator/tool.ts. */
async function fingerprint(folder) {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).sort()) {
    hash.update(name).update(await readFile(`${folder}/${name}`));
  }
  return hash.digest("hex");
}
