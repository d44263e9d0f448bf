import type { Config } from "specmill";

export default {
  packages: [{ source: "openapi.json", out: "generated/jetemail", name: "jetemail-api" }],
} satisfies Config;
