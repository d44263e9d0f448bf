import { defineConfig, mergeConfig } from "vitest/config";

import base from "./vitest.config.js";

/** Tests over each description of a large corpus, which lies beside the project: slow, and skipped where it is absent. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ["test/corpus/**/*.test.ts"],
      testTimeout: 120_000,
    },
  }),
);
