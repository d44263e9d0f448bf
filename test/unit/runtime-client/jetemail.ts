// What the emitter writes for JetEmail's description, by hand: the runtime is tested and measured through it.
import type {
  BaseClientOptions,
  Credential,
  ServiceDescriptor,
} from "../../../templates/runtime/client.js";
import {
  BadRequestError,
  InternalServerError,
  UnauthorizedError,
} from "../../../templates/runtime/errors.js";
import { createHttpClient, type Client } from "../../../templates/runtime/http-client.js";
import {
  listOperation,
  type Answer,
  type ListOperation,
  type QueryInput,
} from "../../../templates/runtime/operation.js";

export interface OutboundLog {
  readonly uid: string;
  readonly subject?: string;
}
export interface OutboundLogPage {
  readonly success: boolean;
  readonly data: readonly OutboundLog[];
  readonly pagination: { readonly has_next_page: boolean; readonly next_offset: number | null };
}
export interface ListOutboundLogsQuery {
  readonly limit?: number;
  readonly page?: number;
  readonly offset?: number;
  readonly action?: string;
  readonly date_from?: number;
  readonly date_to?: number;
  readonly to?: string;
}
export interface ListOutboundLogsRequest {
  readonly query?: QueryInput<ListOutboundLogsQuery>;
}
export type ListOutboundLogsResult =
  | Answer<200, OutboundLogPage>
  | Answer<400, { readonly error: string }>
  | Answer<401, { readonly success: false; readonly error: string }>
  | Answer<500, { readonly success: false; readonly error: string }>;

export const listOutboundLogs: ListOperation<
  ListOutboundLogsRequest,
  ListOutboundLogsResult,
  OutboundLog
> = /* @__PURE__ */ listOperation({
  name: "listOutboundLogs",
  method: "GET",
  path: "/outbound/logs",
  accept: "application/json",
  statuses: [200, 400, 401, 500],
  errors: { 400: BadRequestError, 401: UnauthorizedError, 500: InternalServerError },
  pagination: {
    params: { size: "limit", num: "page", offset: "offset" },
    next: [
      { via: "more", at: "/pagination/has_next_page" },
      { via: "offset", at: "/pagination/next_offset" },
      { via: "page", at: "/pagination/current_page" },
    ],
    items: "/data",
    sizeAt: "/pagination/per_page",
    pageAt: "/pagination/current_page",
    total: { at: "/pagination/total_count", limitedAt: "/pagination/count_limited" },
    itemId: "/uid",
    upper: { params: ["date_to", "to"], unit: "unix-s" },
  },
});

const service: ServiceDescriptor = {
  baseUrl: "https://api.jetemail.com",
  schemes: { apiKeyAuth: { type: "http", scheme: "Bearer" } },
  security: [["apiKeyAuth"]],
};
export interface Auth {
  readonly apiKeyAuth?: Credential;
}
export interface ClientOptions extends BaseClientOptions {
  readonly auth?: Auth;
}
export interface paths {
  "/outbound/logs": {
    get: {
      parameters: { query?: ListOutboundLogsQuery };
      responses: {
        200: { content: { "application/json": OutboundLogPage } };
        400: { content: { "application/json": { error: string } } };
      };
    };
  };
}

/** As in `src/client.ts`, without its methods. */
export function createClient(options: ClientOptions = {}): Client<paths> {
  return /* @__PURE__ */ createHttpClient<paths>(service, options);
}
