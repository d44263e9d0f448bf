// Writes docs/diagnostics.md from the catalogue of diagnostics. With --check it writes nothing and exits with 1 where the file differs.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { format, resolveConfig } from "prettier";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = `${root}/docs/diagnostics.md`;
const { catalogue } = await createJiti(import.meta.url).import(
  "../generator/diagnostics/catalogue.ts",
);

const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
const sections = entries.map(
  ([code, { title, cause, fix }]) =>
    `## ${code}\n\n${title}.\n\n- **Cause:** ${cause}\n- **Fix:** ${fix}\n`,
);
const introduction = `# Diagnostics

Made from \`generator/diagnostics/catalogue.ts\` by \`node scripts/docs.mjs\`.

What specmill says about a description has a code. Codes are stable, so tools can match on them. A message names the place and
the value at hand, and often a fix that is closer to it than the one here. Warnings become errors with \`--strict\`.
`;
const text = await format([introduction, ...sections].join("\n"), {
  ...(await resolveConfig(file)),
  parser: "markdown",
});

if (!process.argv.includes("--check")) {
  await writeFile(file, text);
} else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
  console.error("docs/diagnostics.md is not what the catalogue says: run node scripts/docs.mjs");
  process.exitCode = 1;
}
