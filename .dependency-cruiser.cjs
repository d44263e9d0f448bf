// Import rules between the stages of the generator, as docs/architecture.md draws them.
//
//   source -> spec -> model -> plan -> emit -> write
//
// A stage imports itself and earlier stages, and diagnostics, which imports source alone (places in a document).

const STAGES = ["source", "spec", "model", "plan", "emit", "write"];

/** What stands above the stages: files, or folders of that name. */
const TOP = [
  "cli",
  "config",
  "description",
  "generate",
  "index",
  "inspect",
  "make-package",
  "planning",
  "run",
  "runtime-dist",
  "templates",
  "tool",
  "v8",
];

/** Development dependencies that scripts/build.mjs puts into dist/. */
const BUNDLED = [
  "chokidar",
  "commander",
  "fastest-levenshtein",
  "handlebars",
  "inflection",
  "js-yaml",
  "json-p3",
  "jsonc-parser",
  "marked",
  "openapi-typescript",
  "ts-morph",
  "yaml",
];

const folders = (names) => `^generator/(?:${names.join("|")})/`;

const stageRules = STAGES.map((stage, index) => ({
  name: `${stage}-imports-earlier-stages-only`,
  comment: `"${stage}" may import ${[...STAGES.slice(0, index + 1), "diagnostics"].join(", ")}.`,
  severity: "error",
  from: { path: folders([stage]) },
  to: {
    path: "^generator/",
    pathNot: folders([...STAGES.slice(0, index + 1), "diagnostics"]),
  },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    {
      name: "diagnostics-imports-source-only",
      comment:
        "Every stage reports; so diagnostics must not know any stage but where text comes from.",
      severity: "error",
      from: { path: "^generator/diagnostics/" },
      to: { path: "^generator/", pathNot: folders(["diagnostics", "source"]) },
    },
    {
      name: "stages-know-nothing-above-them",
      comment: "The command line, the config and the list of stages stand on top.",
      severity: "error",
      from: { path: folders([...STAGES, "diagnostics"]) },
      to: { path: `^generator/(?:${TOP.join("|")})(?:/|\\.ts$)` },
    },
    {
      name: "generate-touches-no-disk",
      comment: "generate.ts is the stages in order: no file system, no environment.",
      severity: "error",
      from: { path: "^generator/generate\\.ts$" },
      to: { path: "^(?:node:)?(?:fs|fs/promises|process|child_process|os)$" },
    },
    {
      name: "emit-reads-file-plans-only",
      comment: "An emitter gets the plan of its file; the config was used up by plan.",
      severity: "error",
      from: { path: "^generator/emit/" },
      to: { path: "^generator/(?:config|source/load)(?:/|\\.ts$)" },
    },
    {
      name: "runtime-stands-alone",
      comment: "Runtime files are copied into generated packages as they are.",
      severity: "error",
      from: { path: "^templates/runtime/", pathNot: "^templates/runtime/http\\.ts$" },
      to: { pathNot: "^templates/runtime/" },
    },
    {
      name: "runtime-http-imports-openapi-fetch-only",
      comment: "The one dependency of a generated package is touched in one module.",
      severity: "error",
      from: { path: "^templates/runtime/http\\.ts$" },
      to: { pathNot: "^templates/runtime/|/openapi-fetch/" },
    },
    {
      name: "openapi-typescript-in-one-module",
      comment: "No more releases are to come: the day it is replaced, one module changes.",
      severity: "error",
      from: {
        path: "^generator/",
        pathNot: "^generator/emit/paths/(?:index\\.ts|openapi-typescript\\.d\\.ts)$",
      },
      to: { path: "/node_modules/openapi-typescript/|^node_modules/openapi-typescript/" },
    },
    {
      name: "generator-does-not-import-runtime",
      comment: "templates/ is text to the generator.",
      severity: "error",
      from: { path: "^generator/" },
      to: {
        path: "^(?:templates|generated|examples|test|bench)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-cycles",
      comment: "Types may refer to each other; code may not.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependencies-in-what-is-published",
      comment:
        "The build bundles what is no dependency: each such package is named here, and its licence in THIRD-PARTY-NOTICES.md.",
      severity: "error",
      // The built program has what runtime-dist.ts makes, in place of it.
      from: { path: "^generator/", pathNot: "^generator/runtime-dist\\.ts$" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: `node_modules/(?:${BUNDLED.join("|")})/`,
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      mainFields: ["module", "main", "types"],
    },
    moduleSystems: ["es6"],
  },
};
