import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { InspectOptions } from "../../generator/inspect.js";
import { type JsonObject, isJsonObject } from "../../generator/source/document.js";
import { type Generate, produce } from "../../generator/run/produce.js";
import type { LazyStages } from "../../generator/run/lazy-stages.js";

export interface FakeStages extends LazyStages {
  readonly calls: Parameters<Generate>[1][];
  /** What descriptions were inspected with. */
  readonly inspected: InspectOptions[];
  /** Called once, while a package is made. */
  meanwhile?: (() => Promise<void>) | undefined;
}

/**
 * Stages that make a small package of any document: a constant a key of `paths`.
 *
 * `x-error` and `x-warning` at the top of the document are reported as diagnostics. What the stages were called with
 * is kept in `calls`.
 */
export function createFakeStages(): FakeStages {
  const calls: Parameters<Generate>[1][] = [];
  const inspected: InspectOptions[] = [];
  const stages: FakeStages = {
    calls,
    inspected,
    produce: (order, onStep) =>
      produce(order, onStep, async (source, options) => {
        calls.push(options);
        const { meanwhile } = stages;
        stages.meanwhile = undefined;
        await meanwhile?.();
        const root = isJsonObject(source.value) ? source.value : {};
        const diagnostics = diagnosticsOf(root, source.uri);
        const paths = isJsonObject(root["paths"]) ? Object.keys(root["paths"]) : [];
        const modules = paths.map((path, index) => ({
          path: `src/path-${index}.ts`,
          text: `// From ${source.uri}\nexport   const path: string = ${JSON.stringify(path)}`,
          dist: [
            {
              path: `dist/path-${index}.js`,
              text: `export const path = ${JSON.stringify(path)};\n`,
            },
            { path: `dist/path-${index}.d.ts`, text: "export declare const path: string;\n" },
          ],
        }));
        return {
          files: [
            ...modules,
            {
              path: "package.json",
              text: JSON.stringify({ name: options.packageName, version: options.packageVersion }),
            },
          ],
          kept: [],
          receipts: {},
          manifest: {
            source: { file: source.uri, sha256: source.sha256, openapi: "3.1.0" },
            schemas: {},
            operations: {},
            names: { types: { "#/a": `A${calls.length}` }, operations: {}, builders: {} },
          },
          diagnostics,
        };
      }),
    async inspect(source, options = {}) {
      inspected.push(options);
      const root = isJsonObject(source.value) ? source.value : {};
      return {
        operations: [],
        schemas: [],
        lists: [],
        diagnostics: diagnosticsOf(root, source.uri),
      };
    },
  };
  return stages;
}

function diagnosticsOf(root: JsonObject, uri: string): readonly Diagnostic[] {
  return (["error", "warning"] as const)
    .filter((severity) => `x-${severity}` in root)
    .map((severity) => ({
      code: severity === "error" ? "reference-not-found" : "format-unenforced",
      severity,
      origin: { uri, pointer: `#/x-${severity}` },
      message: String(root[`x-${severity}`]),
    }));
}
