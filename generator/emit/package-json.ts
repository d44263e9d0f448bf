import { isKnownMarkdown, markdownText, wellFormed } from "./markdown.js";
import { wordsOf } from "../plan/words.js";
import type { OutputFile, PackageContent, PackagePlan } from "../plan/types.js";

/** Version of openapi-fetch that generated packages depend on: pinned, since it gets no more releases. */
export const openapiFetchVersion = "0.17.0";

const entryPoints = [
  [".", "index"],
  ["./functions", "functions"],
  ["./unvalidated", "unvalidated"],
  ["./validators", "validators/index"],
  ["./schemas", "schemas"],
] as const;

const wholeExports = Object.fromEntries(
  entryPoints.map(([name, file]) => [
    name,
    { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  ]),
);

/** `package.json` of the generated package. */
export function emitPackageJson(plan: PackagePlan, content: PackageContent): OutputFile {
  const { info } = plan.api;
  const isWhole = content === "all";
  const manifest = {
    name: plan.packageName,
    version: plan.packageVersion,
    description: `${isWhole ? "Typed client, validators and filters" : "Types"} for ${oneLine(info.title) || "an API"}.`,
    keywords: [
      ...new Set([
        ...wordsOf(info.title).slice(0, 5),
        "openapi",
        ...(isWhole ? ["client"] : []),
        "typescript",
      ]),
    ],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ...(isWhole ? wholeExports : { ".": { types: "./dist/index.d.ts" } }),
      "./package.json": "./package.json",
    },
    files: ["dist", "src", "CHANGELOG.md", "specmill.json"],
    ...(isWhole && { dependencies: { "openapi-fetch": openapiFetchVersion } }),
  };
  // Prettier has this form of its own accord for a file of this name.
  return { path: "package.json", text: `${JSON.stringify(manifest, null, 2)}\n`, isLaidOut: true };
}

const oneLine = (text: string): string =>
  wellFormed(
    text
      .replaceAll(/[\s\u2028\u2029]+/g, " ")
      .trim()
      .slice(0, 120),
  );

/** `CHANGELOG.md`: what this version of the package is. */
export function emitChangelog(plan: PackagePlan): OutputFile {
  const { title, version } = plan.api.info;
  const of = markdownText([title, version].filter(Boolean).join(" "));
  const text = `# Changelog\n\n## ${plan.packageVersion}\n\n- Made from ${of || "the description"}.\n`;
  return { path: "CHANGELOG.md", text, ...(isKnownMarkdown(text) && { isLaidOut: true }) };
}
