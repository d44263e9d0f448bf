import type { Config } from "specmill";

export default {
  packages: [
    {
      source: "openapi.json",
      out: "generated/jetemail",
      name: "jetemail-api",
      lists: {
        "GET /outbound/logs": {
          filters: {
            // "Searches across email fields": which ones is JetEmail's word, not to be read off the description.
            search: {
              itemField: "/subject",
              itemFieldsMore: [
                "/from_address",
                "/to_address",
                "/sender",
                "/receiver",
                "/user",
                "/headerFrom",
                "/message_id",
              ],
            },
          },
        },
      },
    },
  ],
} satisfies Config;
