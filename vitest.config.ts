import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** openapi-typescript imports the package `typescript`; as in the build, it gets the compiler that ts-morph carries. */
export const typescriptShim: string = fileURLToPath(
  new URL("generator/emit/typescript.ts", import.meta.url),
);

export default defineConfig({
  resolve: { alias: [{ find: /^typescript$/, replacement: typescriptShim }] },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/golden/**/expected/**", "**/node_modules/**"],
    server: { deps: { inline: ["openapi-typescript"] } },
    testTimeout: 30_000,
  },
});
