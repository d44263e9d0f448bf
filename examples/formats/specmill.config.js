// @ts-check

/** @type {import("specmill").Config} */
export default {
  packages: [
    {
      source: "openapi.yaml",
      out: "node_modules/ledger-api",
      name: "ledger-api",
      formats: { "date-time": "Date", date: "Date", int64: "bigint" },
    },
  ],
};
