import fc from "fast-check";

/**
 * Imported by property tests: the same values in each run, so that a red run says what the change did. Another seed looks
 * further: `FC_SEED=5 npx vitest run test/property`.
 */
export const seed = Number(process.env["FC_SEED"] ?? 20261126);

fc.configureGlobal({ seed });
