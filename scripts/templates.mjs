// The module that stands in the built program for generator/templates.ts: templates as they are needed at run time, so
// that no frame is compiled and no runtime module transformed again and again.
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import Handlebars from "handlebars";

/**
 * @param {string} root Folder of the project.
 * @returns {Promise<{ module: string, runtime: string }>} The module's text, and that of `runtime.json`, which it reads
 *   beside itself.
 */
export async function buildTemplates(root) {
  const { frameOptions, readRuntime } = await importSources(root);
  const frame = async (name) => {
    const text = await readFile(`${root}/templates/${name}.hbs`, "utf8");
    return `Handlebars.template(${Handlebars.precompile(text, frameOptions)})`;
  };
  return {
    module: `
      import { readFileSync } from "node:fs";
      import Handlebars from "handlebars/runtime.js";

      const frames = {
        readme: ${await frame("readme")},
        types: ${await frame("readme-types")},
        license: ${await frame("license")},
      };

      export async function loadTemplates() {
        const text = readFileSync(new URL("runtime.json", import.meta.url), "utf8");
        return { frames, runtime: JSON.parse(text) };
      }
    `,
    runtime: JSON.stringify(await readRuntime(`${root}/templates/runtime`)),
  };
}

/** The generator's own functions, so that what is made beforehand is what a run would have made. */
async function importSources(root) {
  const file = `${root}/node_modules/.cache/specmill-build/sources.mjs`;
  await build({
    stdin: {
      contents: `
        export { frameOptions, readRuntime } from "./generator/templates.js";
      `,
      resolveDir: root,
    },
    outfile: file,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
  });
  return import(file);
}
