export interface paths {
	"/outbound/logs": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		/**
		* Get outbound email logs
		* @description Retrieves logs of outbound email activity with comprehensive filtering options
		*/
		get: {
			parameters: {
				query?: {
					/** @description Number of records to return (1-100) */
					limit?: number;
					/** @description Page number for pagination (starts from 1) */
					page?: number;
					/** @description Number of records to skip (alternative to page) */
					offset?: number;
					/** @description Field to sort by */
					sort_by?: string;
					/** @description Sort order */
					sort_order?: "ASC" | "DESC";
					/** @description Filter by record ID */
					id?: string;
					/** @description Filter by unique identifier */
					uid?: string;
					/** @description Filter by email action status */
					action?: "ACCEPTED" | "REJECTED" | "BOUNCED_HARD" | "BOUNCED_SOFT" | "DEFERRED" | "SPAM" | "VIRUS" | "QUEUED";
					/** @description Filter by zone */
					zone?: string;
					/** @description Filter by message ID */
					message_id?: string;
					/** @description Filter by sender email address */
					from_address?: string;
					/** @description Filter by recipient email address */
					to_address?: string;
					/** @description Filter by MX server */
					mx?: string;
					/** @description Filter by host server */
					host?: string;
					/** @description Filter by IP address */
					ip?: string;
					/** @description Filter by server response */
					response?: string;
					/** @description Filter by username */
					user?: string;
					/** @description Filter by protocol */
					protocol?: "smtp" | "http" | "https";
					/** @description Filter by source */
					src?: string;
					/** @description Filter by email subject */
					subject?: string;
					/** @description Filter by MD5 hash */
					md5?: string;
					/** @description Filter by interface */
					interface?: string;
					/** @description Filter by origin host */
					originhost?: string;
					/** @description Filter by transport type */
					transtype?: "smtp" | "http" | "api";
					/** @description Filter by header From field */
					headerFrom?: string;
					/** @description Filter by start date (Unix timestamp) */
					date_from?: number;
					/** @description Filter by end date (Unix timestamp) */
					date_to?: number;
					/** @description Filter by start date (YYYY-MM-DD or ISO format) */
					from?: string;
					/** @description Filter by end date (YYYY-MM-DD or ISO format) */
					to?: string;
					/** @description Filter by rule ID */
					rule_id?: string;
					/** @description General search term (searches across email fields) */
					search?: string;
				};
				header?: never;
				path?: never;
				cookie?: never;
			};
			requestBody?: never;
			responses: {
				/** @description Successfully retrieved logs grouped by message uid */
				200: {
					headers: {
						[name: string]: unknown;
					};
					content: {
						"application/json": {
							/** @example true */
							success?: boolean;
							pagination?: {
								/** @description Total number of matching messages */
								total_count?: number;
								total_pages?: number;
								current_page?: number;
								per_page?: number;
								offset?: number;
								has_next_page?: boolean;
								has_previous_page?: boolean;
								next_offset?: number | null;
								previous_offset?: number | null;
								showing_from?: number;
								showing_to?: number;
								/** @description True when total_count was truncated at max_count_limit; the real total may be higher */
								count_limited?: boolean;
								max_count_limit?: number;
							};
							/** @description One entry per message, aggregated from all events recorded against its uid */
							data?: {
								/**
								* @description Unique message identifier
								* @example abc123
								*/
								uid?: string;
								id?: string;
								message_id?: string;
								subject?: string;
								/** Format: email */
								from_address?: string;
								/** Format: email */
								to_address?: string;
								sender?: string;
								receiver?: string;
								user?: string;
								src?: string;
								originhost?: string;
								transtype?: string;
								headerFrom?: string;
								rule_id?: string;
								/**
								* Format: int64
								* @description Milliseconds since epoch when the message was first recorded
								*/
								first_seen?: number;
								/**
								* Format: int64
								* @description Milliseconds since epoch of the most recent event for this message
								*/
								last_updated?: number;
								/** @description Total number of events recorded against this message */
								action_count?: number;
								/**
								* @description Overall message status
								* @enum {string}
								*/
								delivery_status?: "queued_pending" | "deferred" | "delivered" | "opened" | "clicked" | "bounced" | "rejected" | "dropped" | "spam" | "virus_detected" | "unknown";
								/** @enum {integer} */
								was_queued?: 0 | 1;
								/** @enum {integer} */
								was_delivered?: 0 | 1;
								/** @enum {integer} */
								was_deferred?: 0 | 1;
								/** @enum {integer} */
								was_rejected?: 0 | 1;
								/** @enum {integer} */
								was_bounced?: 0 | 1;
								/** @enum {integer} */
								was_dropped?: 0 | 1;
								/** @enum {integer} */
								was_spam?: 0 | 1;
								/** @enum {integer} */
								was_virus?: 0 | 1;
								/**
								* @description 1 if the message has been opened at least once
								* @enum {integer}
								*/
								was_opened?: 0 | 1;
								/**
								* @description 1 if a tracked link in the message has been clicked at least once
								* @enum {integer}
								*/
								was_clicked?: 0 | 1;
								/** @description MX server used for the final delivery attempt */
								final_mx?: string;
								/** @description Receiving host of the final delivery attempt */
								final_host?: string;
								/** @description IP of the final delivery attempt */
								final_ip?: string;
								final_protocol?: string;
								/** @description Server response from the final delivery attempt */
								final_response?: string;
								/** @description Response body of the bounce, if the message bounced */
								bounce_reason?: string | null;
								bounce_mx?: string | null;
								bounce_host?: string | null;
								/** @description Every delivery attempt against this message, oldest first */
								delivery_attempts?: {
									/** @description Outcome of this attempt (ACCEPTED, DELIVERED, DEFERRED, REJECTED, BOUNCED_HARD, BOUNCED_SOFT, BOUNCED_UNKNOWN, DROP, DROPPED) */
									action?: string;
									receiver?: string;
									mx?: string;
									host?: string;
									ip?: string;
									response?: string;
									protocol?: string;
									/**
									* Format: int64
									* @description Milliseconds since epoch
									*/
									date?: number;
									/**
									* Format: date-time
									* @description Same instant as `date`, in RFC3339 form
									*/
									timestamp?: string;
								}[];
								delivery_summary?: {
									total_attempts?: number;
									successful_deliveries?: number;
									failed_deliveries?: number;
									unique_recipients?: number;
								};
								/** @description Every recorded open of the message, oldest first. Absent if the message has not been opened. */
								opens?: {
									/**
									* Format: int64
									* @description Milliseconds since epoch when the open occurred
									*/
									date: number;
									/** @description Approximate location of the reader (e.g. "Brisbane, QLD, AU") */
									country?: string;
									/** @description Email client that loaded the message (e.g. "Gmail", "Outlook (web)") */
									email_client?: string;
								}[];
								/** @description Every recorded click on a tracked link in the message, oldest first. Absent if no links have been clicked. */
								clicks?: {
									/**
									* Format: int64
									* @description Milliseconds since epoch when the click occurred
									*/
									date: number;
									/** @description Approximate location of the clicker */
									country?: string;
									/** @description Browser or email client that made the request */
									email_client?: string;
									/** @description Destination URL of the clicked link, when known */
									original_url?: string;
								}[];
							}[];
						};
					};
				};
				/** @description Bad Request - Invalid parameters */
				400: {
					headers: {
						[name: string]: unknown;
					};
					content: {
						"application/json": {
							/** @example Invalid parameter format */
							error?: string;
						};
					};
				};
				/** @description Unauthorized - User not authenticated */
				401: {
					headers: {
						[name: string]: unknown;
					};
					content: {
						"application/json": {
							/** @example false */
							success?: boolean;
							/** @example User authentication, log location, or db_uuid not found */
							error?: string;
						};
					};
				};
				/** @description Server error */
				500: {
					headers: {
						[name: string]: unknown;
					};
					content: {
						"application/json": {
							/** @example false */
							success?: boolean;
							/** @example Failed to fetch outbound logs */
							error?: string;
							/** @description Additional error details */
							details?: string;
						};
					};
				};
			};
		};
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: never;
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
//# sourceMappingURL=paths.d.ts.map
