import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { transformSync } from "oxc-transform";

import { type Reporter, createReporter } from "../../generator/diagnostics/diagnostic.js";
import { isMade } from "../../generator/emit/reuse/kept-module.js";
import { createValueHashes } from "../../generator/emit/reuse/parts.js";
import { hashPlan } from "../../generator/emit/reuse/plan-hashes.js";
import { emitValidators } from "../../generator/emit/validators/index.js";
import { normalise } from "../../generator/model/normalise.js";
import type { SchemaIndex } from "../../generator/model/types.js";
import { planSchemas } from "../../generator/plan/schemas.js";
import type { Direction, ModelPlan, PackagePlan } from "../../generator/plan/types.js";
import type { JsonObject, JsonValue } from "../../generator/source/document.js";
import { type Pointer, childPointer } from "../../generator/source/pointer.js";
import { lift } from "../../generator/spec/lift.js";
import type { JsonSchema } from "../../templates/runtime/validator-schema.js";
import type { Validator } from "../../templates/runtime/validator.js";

const runtimeFolder = fileURLToPath(new URL("../../templates/runtime/", import.meta.url));

/** A generated package's validators, as files that plain Node loads. */
export interface BuiltValidators {
  readonly folder: string;
  /** JavaScript by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly reporter: Reporter;
  validator(model: string): Promise<Validator<unknown>>;
  /** The validator of the schema word by word; the same where the model's form is so. */
  asWritten(model: string): Promise<Validator<unknown>>;
  /** The JSON Schema that is exported beside a validator. */
  jsonSchema(model: string): Promise<JsonSchema>;
  remove(): void;
}

/** An OpenAPI document with these component schemas. */
export function documentOf(
  schemas: { readonly [name: string]: JsonValue },
  openapi = "3.1.0",
): JsonObject {
  const info = { title: "Test", version: "1.0.0" };
  return { openapi, info, paths: {}, components: { schemas } };
}

/** A plan with a model for every component of a document. */
export function planOf(
  document: JsonObject,
  direction: Direction,
  reporter: Reporter,
): PackagePlan {
  const text = JSON.stringify(document);
  const source = {
    uri: "openapi.json",
    text,
    format: "json",
    value: document,
    sha256: "",
  } as const;
  const lifted = lift(source, reporter);
  if (!lifted) throw new Error(JSON.stringify(reporter.diagnostics));
  const api = normalise(lifted, reporter);
  const models = api.components.map(({ name, pointer }) => modelOf(name, pointer, direction));
  return planFrom(models, planSchemas(api, [], undefined).schemas);
}

function planFrom(models: readonly ModelPlan[], schemas: SchemaIndex): PackagePlan {
  const modelNames = new Map(
    models.map(({ name, pointer }) => [pointer, { request: name, response: name }] as const),
  );
  return {
    packageName: "suite",
    packageVersion: "1.0.0",
    api: { uri: "openapi.json", origins: new Map(), schemas: new Map() },
    schemas,
    models,
    modelNames,
    operations: [],
    lists: [],
  } as unknown as PackagePlan; // validators are made of these fields alone
}

function modelOf(component: string, pointer: Pointer, direction: Direction): ModelPlan {
  const name = component.replaceAll(/[^\p{L}\p{N}_]/gu, "_");
  const validator = name.charAt(0).toLowerCase() + name.slice(1);
  const asWritten = direction === "neutral" ? validator : `${validator}AsWritten`;
  return {
    name,
    pointer,
    sourcePointer: pointer,
    aliases: [],
    direction,
    isMarked: true,
    openEnums: direction === "response",
    shape: { kind: "unknown" },
    shapeOf: () => ({ kind: "unknown" }),
    doc: { facts: [], examples: [], deprecated: false },
    validator: {
      name: validator,
      asWritten,
      schema: `${validator}Schema`,
      file: name.toLowerCase(),
    },
  };
}

/** The pointer of a component. */
export const component = (name: string): Pointer => childPointer("#/components/schemas", name);

/** Emits, prints and compiles the validators of a document. */
export function buildValidators(
  document: JsonObject,
  direction: Direction = "neutral",
): BuiltValidators {
  const reporter = createReporter();
  const plan = planOf(document, direction, reporter);
  const history = { hashes: hashPlan(plan, document, createValueHashes()) };
  const { files } = emitValidators(plan, "Made by a test.", history, reporter);
  const scripts = files.filter(isMade).filter(({ path }) => path.endsWith(".js"));
  const sources = new Map(scripts.map(({ path, text }) => [path, text]));
  const folder = mkdtempSync(join(tmpdir(), "specmill-validators-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "sideEffects": false }');
  for (const [path, text] of sources) writeInto(folder, path.replace(/^src/, "dist"), text);
  for (const file of readdirSync(runtimeFolder).filter((name) => /^(valid|format)/.test(name))) {
    compileFile(folder, `src/runtime/${file}`, readFileSync(join(runtimeFolder, file), "utf8"));
  }
  const modelNamed = (name: string): ModelPlan =>
    plan.models.find((model) => model.name === name) as ModelPlan; // named by the test
  const load = (name: string): Promise<{ readonly [name: string]: unknown }> =>
    importFrom(join(folder, "dist", "validators", `${modelNamed(name).validator.file}.js`));
  return {
    folder,
    sources,
    reporter,
    async validator(name) {
      const module = await load(name);
      return module[modelNamed(name).validator.name] as Validator<unknown>; // that is what is being tested
    },
    async asWritten(name) {
      return (await load(name))[modelNamed(name).validator.asWritten] as Validator<unknown>; // as above
    },
    async jsonSchema(name) {
      const schemas = await importFrom(join(folder, "dist", "schemas.js"));
      return schemas[modelNamed(name).validator.schema] as JsonSchema; // as above
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const importFrom = async (file: string): Promise<{ readonly [name: string]: unknown }> =>
  (await import(pathToFileURL(file).href)) as { readonly [name: string]: unknown }; // a module

function compileFile(folder: string, path: string, text: string): void {
  const { code, errors } = transformSync(path, text, {
    lang: "ts",
    sourceType: "module",
    typescript: { onlyRemoveTypeImports: true },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}\n${text}`);
  writeInto(folder, path.replace(/^src/, "dist").replace(/\.ts$/, ".js"), code);
}

function writeInto(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
