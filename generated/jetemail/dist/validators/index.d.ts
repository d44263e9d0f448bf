export { click } from "./click.js";
export { deliveryAttempt } from "./delivery-attempt.js";
export { deliverySummary } from "./delivery-summary.js";
export { listOutboundLogsBadRequest } from "./list-outbound-logs-bad-request.js";
export { listOutboundLogsInternalServerError } from "./list-outbound-logs-internal-server-error.js";
export { listOutboundLogsQuery } from "./list-outbound-logs-query.js";
export { listOutboundLogsUnauthorized } from "./list-outbound-logs-unauthorized.js";
export { open } from "./open.js";
export { outboundLog } from "./outbound-log.js";
export { outboundLogPage } from "./outbound-log-page.js";
export { pagination } from "./pagination.js";
//# sourceMappingURL=index.d.ts.map
