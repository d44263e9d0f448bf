import { readFileSync } from "node:fs";

import type { ListOverrides } from "../../../generator/plan/lists/index.js";
import { type JsonObject, isJsonObject } from "../../../generator/source/document.js";
import { type EmittedFilter, loadFilter } from "./emitted.js";

/** What the description leaves open and a person has decided: where the free-text search looks. */
export const jetemailOverrides: ListOverrides = {
  "GET /outbound/logs": {
    filters: {
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
};

/** Methods of the chain that the tests call. */
export type JetEmailMethod =
  | "limit"
  | "page"
  | "offset"
  | "sortBy"
  | "sortOrder"
  | "id"
  | "uid"
  | "action"
  | "messageId"
  | "fromAddress"
  | "toAddress"
  | "mx"
  | "ip"
  | "response"
  | "subject"
  | "md5"
  | "interface"
  | "headerFrom"
  | "dateFrom"
  | "dateTo"
  | "from"
  | "to"
  | "date"
  | "dateBetween"
  | "search"
  | "zone"
  | "user";

/** JetEmail's description as it stands in the repository. */
export function readJetEmail(): JsonObject {
  const value: unknown = JSON.parse(
    readFileSync(new URL("../../../openapi.json", import.meta.url), "utf8"),
  );
  if (!isJsonObject(value)) throw new Error("openapi.json is not an object");
  return value;
}

/** The emitted filter of `GET /outbound/logs`. */
export function loadJetEmail(): Promise<EmittedFilter<JetEmailMethod>> {
  return loadFilter(readJetEmail(), "/outbound/logs", jetemailOverrides);
}
