/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/clicks/items` */
export interface Click {
	/**
	* Milliseconds since epoch when the click occurred
	*
	* Format: `int64`
	*/
	date: number;
	/** Approximate location of the clicker */
	country?: string;
	/** Browser or email client that made the request */
	email_client?: string;
	/** Destination URL of the clicked link, when known */
	original_url?: string;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_attempts/items` */
export interface DeliveryAttempt {
	/** Outcome of this attempt (ACCEPTED, DELIVERED, DEFERRED, REJECTED, BOUNCED_HARD, BOUNCED_SOFT, BOUNCED_UNKNOWN, DROP, DROPPED) */
	action?: string;
	receiver?: string;
	mx?: string;
	host?: string;
	ip?: string;
	response?: string;
	protocol?: string;
	/**
	* Milliseconds since epoch
	*
	* Format: `int64`
	*/
	date?: number;
	/**
	* Same instant as `date`, in RFC3339 form
	*
	* Format: `date-time`
	*/
	timestamp?: string;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/delivery_summary` */
export interface DeliverySummary {
	total_attempts?: number;
	successful_deliveries?: number;
	failed_deliveries?: number;
	unique_recipients?: number;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/400/content/application~1json/schema` */
export interface ListOutboundLogsBadRequest {
	/** @example `Invalid parameter format` */
	error?: string;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/500/content/application~1json/schema` */
export interface ListOutboundLogsInternalServerError {
	/** @example `false` */
	success?: boolean;
	/** @example `Failed to fetch outbound logs` */
	error?: string;
	/** Additional error details */
	details?: string;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/parameters/query` */
export type ListOutboundLogsQuery = {
	/**
	* Number of records to return (1-100)
	*
	* Minimum: `1`
	* Maximum: `100`
	*
	* @default `50`
	*/
	readonly limit?: number;
	/**
	* Field to sort by
	*
	* Maximum length: `50`
	*
	* @default `date`
	*/
	readonly sort_by?: "date" | "uid" | "id" | "message_id" | "subject" | "from_address" | "to_address" | "sender" | "receiver" | "user" | "src" | "originhost" | "transtype" | "headerFrom" | "rule_id" | "first_seen" | "last_updated" | "action_count" | "delivery_status" | "was_queued" | "was_delivered" | "was_deferred" | "was_rejected" | "was_bounced" | "was_dropped" | "was_spam" | "was_virus" | "was_opened" | "was_clicked" | "final_mx" | "final_host" | "final_ip" | "final_protocol" | "final_response" | "bounce_reason" | "bounce_mx" | "bounce_host" | (string & {});
	/**
	* Sort order
	*
	* @default `DESC`
	*/
	readonly sort_order?: "ASC" | "DESC";
	/**
	* Filter by record ID
	*
	* Maximum length: `100`
	*/
	readonly id?: string;
	/**
	* Filter by unique identifier
	*
	* Pattern: `^[A-Za-z0-9-_]{1,100}$`
	*/
	readonly uid?: string;
	/** Filter by email action status */
	readonly action?: "ACCEPTED" | "REJECTED" | "BOUNCED_HARD" | "BOUNCED_SOFT" | "DEFERRED" | "SPAM" | "VIRUS" | "QUEUED";
	/**
	* Filter by zone
	*
	* Maximum length: `50`
	*/
	readonly zone?: string;
	/**
	* Filter by message ID
	*
	* Maximum length: `100`
	*/
	readonly message_id?: string;
	/**
	* Filter by sender email address
	*
	* Format: `email`
	*/
	readonly from_address?: string;
	/**
	* Filter by recipient email address
	*
	* Format: `email`
	*/
	readonly to_address?: string;
	/**
	* Filter by MX server
	*
	* Maximum length: `100`
	*/
	readonly mx?: string;
	/**
	* Filter by host server
	*
	* Maximum length: `100`
	*/
	readonly host?: string;
	/**
	* Filter by IP address
	*
	* Pattern: `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`
	*/
	readonly ip?: string;
	/**
	* Filter by server response
	*
	* Maximum length: `500`
	*/
	readonly response?: string;
	/**
	* Filter by username
	*
	* Format: `email`
	*/
	readonly user?: string;
	/** Filter by protocol */
	readonly protocol?: "smtp" | "http" | "https";
	/**
	* Filter by source
	*
	* Maximum length: `50`
	*/
	readonly src?: string;
	/**
	* Filter by email subject
	*
	* Maximum length: `500`
	*/
	readonly subject?: string;
	/**
	* Filter by MD5 hash
	*
	* Pattern: `^[a-fA-F0-9]{32}$`
	*/
	readonly md5?: string;
	/**
	* Filter by interface
	*
	* Maximum length: `50`
	*/
	readonly interface?: string;
	/**
	* Filter by origin host
	*
	* Maximum length: `100`
	*/
	readonly originhost?: string;
	/** Filter by transport type */
	readonly transtype?: "smtp" | "http" | "api";
	/**
	* Filter by header From field
	*
	* Format: `email`
	*/
	readonly headerFrom?: string;
	/**
	* Filter by start date (Unix timestamp)
	*
	* Minimum: `0`
	* Maximum: `99999999999`
	*/
	readonly date_from?: number;
	/**
	* Filter by end date (Unix timestamp)
	*
	* Minimum: `0`
	* Maximum: `99999999999`
	*/
	readonly date_to?: number;
	/** Filter by start date (YYYY-MM-DD or ISO format) */
	readonly from?: string;
	/** Filter by end date (YYYY-MM-DD or ISO format) */
	readonly to?: string;
	/**
	* Filter by rule ID
	*
	* Maximum length: `100`
	*/
	readonly rule_id?: string;
	/**
	* General search term (searches across email fields)
	*
	* Maximum length: `200`
	*/
	readonly search?: string;
} & ({
	/**
	* Page number for pagination (starts from 1)
	*
	* Minimum: `1`
	*
	* @default `1`
	*/
	readonly page?: number;
	/**
	* Number of records to skip (alternative to page)
	*
	* Minimum: `0`
	*
	* @default `0`
	*/
	readonly offset?: never;
} | {
	/**
	* Page number for pagination (starts from 1)
	*
	* Minimum: `1`
	*
	* @default `1`
	*/
	readonly page?: never;
	/**
	* Number of records to skip (alternative to page)
	*
	* Minimum: `0`
	*
	* @default `0`
	*/
	readonly offset?: number;
});
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/401/content/application~1json/schema` */
export interface ListOutboundLogsUnauthorized {
	/** @example `false` */
	success?: boolean;
	/** @example `User authentication, log location, or db_uuid not found` */
	error?: string;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items/properties/opens/items` */
export interface Open {
	/**
	* Milliseconds since epoch when the open occurred
	*
	* Format: `int64`
	*/
	date: number;
	/** Approximate location of the reader (e.g. "Brisbane, QLD, AU") */
	country?: string;
	/** Email client that loaded the message (e.g. "Gmail", "Outlook (web)") */
	email_client?: string;
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/data/items` */
export interface OutboundLog {
	/**
	* Unique message identifier
	*
	* @example `abc123`
	*/
	uid?: string;
	id?: string;
	message_id?: string;
	subject?: string;
	/** Format: `email` */
	from_address?: string;
	/** Format: `email` */
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
	* Milliseconds since epoch when the message was first recorded
	*
	* Format: `int64`
	*/
	first_seen?: number;
	/**
	* Milliseconds since epoch of the most recent event for this message
	*
	* Format: `int64`
	*/
	last_updated?: number;
	/** Total number of events recorded against this message */
	action_count?: number;
	/** Overall message status */
	delivery_status?: "queued_pending" | "deferred" | "delivered" | "opened" | "clicked" | "bounced" | "rejected" | "dropped" | "spam" | "virus_detected" | "unknown" | (string & {});
	was_queued?: 0 | 1 | (number & {});
	was_delivered?: 0 | 1 | (number & {});
	was_deferred?: 0 | 1 | (number & {});
	was_rejected?: 0 | 1 | (number & {});
	was_bounced?: 0 | 1 | (number & {});
	was_dropped?: 0 | 1 | (number & {});
	was_spam?: 0 | 1 | (number & {});
	was_virus?: 0 | 1 | (number & {});
	/** 1 if the message has been opened at least once */
	was_opened?: 0 | 1 | (number & {});
	/** 1 if a tracked link in the message has been clicked at least once */
	was_clicked?: 0 | 1 | (number & {});
	/** MX server used for the final delivery attempt */
	final_mx?: string;
	/** Receiving host of the final delivery attempt */
	final_host?: string;
	/** IP of the final delivery attempt */
	final_ip?: string;
	final_protocol?: string;
	/** Server response from the final delivery attempt */
	final_response?: string;
	/** Response body of the bounce, if the message bounced */
	bounce_reason?: string | null;
	bounce_mx?: string | null;
	bounce_host?: string | null;
	/** Every delivery attempt against this message, oldest first */
	delivery_attempts?: DeliveryAttempt[];
	delivery_summary?: DeliverySummary;
	/** Every recorded open of the message, oldest first. Absent if the message has not been opened. */
	opens?: Open[];
	/** Every recorded click on a tracked link in the message, oldest first. Absent if no links have been clicked. */
	clicks?: Click[];
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema` */
export interface OutboundLogPage {
	/** @example `true` */
	success?: boolean;
	pagination?: Pagination;
	/** One entry per message, aggregated from all events recorded against its uid */
	data?: OutboundLog[];
}
/** OpenAPI: `#/paths/~1outbound~1logs/get/responses/200/content/application~1json/schema/properties/pagination` */
export interface Pagination {
	/** Total number of matching messages */
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
	/** True when total_count was truncated at max_count_limit; the real total may be higher */
	count_limited?: boolean;
	max_count_limit?: number;
}
//# sourceMappingURL=models.d.ts.map
