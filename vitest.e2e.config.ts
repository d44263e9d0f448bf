import { defineConfig } from "vitest/config";

/** Tests that pack, install and run what users get: slow, and run one file at a time. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
