import { createBaseClient } from "../../../templates/runtime/client.js";
import { createHttpClient } from "../../../templates/runtime/http-client.js";

/** The two kinds of client: operations are sent alike through both. */
export const clients = [
  ["a bare client", createBaseClient],
  ["a client with openapi-fetch", createHttpClient],
] as const;
