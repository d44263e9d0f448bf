import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** openapi-typescript imports the package `typescript`; as in the build, it gets what it reads of the compiler that ts-morph carries. */
export const typescriptShim: string = fileURLToPath(
  new URL("generator/emit/paths/typescript.ts", import.meta.url),
);

/** What openapi-typescript takes of Redocly is written anew, as in the build. */
const referencesShim: string = fileURLToPath(
  new URL("generator/emit/paths/redocly-references.ts", import.meta.url),
);

export default defineConfig({
  resolve: {
    alias: [
      { find: /^typescript$/, replacement: typescriptShim },
      { find: /^@redocly\/openapi-core\/lib\/ref-utils\.js$/, replacement: referencesShim },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/corpus/**", "test/golden/**/expected/**", "**/node_modules/**"],
    server: { deps: { inline: ["openapi-typescript"] } },
    testTimeout: 30_000,
  },
});
