import type { ListOutboundLogsQuery } from "../models.js";
import type { Filter, FilterBounds, FilterTable } from "../runtime/filter-table.js";
/** Filter of `GET /outbound/logs`; immutable, each call gives a new one. */
export interface OutboundLogsFilter extends Filter<ListOutboundLogsQuery> {
	/**
	* Number of records to return (1-100)
	*
	* minimum: `1`
	* maximum: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/0`
	*
	* @default `50`
	*/
	limit(value: NonNullable<ListOutboundLogsQuery["limit"]>): OutboundLogsFilter;
	/**
	* Page number for pagination (starts from 1)
	*
	* minimum: `1`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/1`
	*
	* @default `1`
	*/
	page(value: NonNullable<ListOutboundLogsQuery["page"]>): OutboundLogsFilter;
	/**
	* Number of records to skip (alternative to page)
	*
	* minimum: `0`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/2`
	*
	* @default `0`
	*/
	offset(value: NonNullable<ListOutboundLogsQuery["offset"]>): OutboundLogsFilter;
	/**
	* Sort order
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/4`
	*
	* @default `DESC`
	*/
	sortOrder(value: NonNullable<ListOutboundLogsQuery["sort_order"]>): OutboundLogsFilter;
	/**
	* Filter by record ID
	*
	* maxLength: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/5`
	*/
	id(value: NonNullable<ListOutboundLogsQuery["id"]>): OutboundLogsFilter;
	/**
	* Filter by unique identifier
	*
	* pattern: `^[A-Za-z0-9-_]{1,100}$`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/6`
	*/
	uid(value: NonNullable<ListOutboundLogsQuery["uid"]>): OutboundLogsFilter;
	/**
	* Filter by email action status
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/7`
	*/
	action(value: NonNullable<ListOutboundLogsQuery["action"]>): OutboundLogsFilter;
	/**
	* Filter by zone
	*
	* maxLength: `50`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/8`
	*/
	zone(value: NonNullable<ListOutboundLogsQuery["zone"]>): OutboundLogsFilter;
	/**
	* Filter by message ID
	*
	* maxLength: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/9`
	*/
	messageId(value: NonNullable<ListOutboundLogsQuery["message_id"]>): OutboundLogsFilter;
	/**
	* Filter by sender email address
	*
	* format: `email`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/10`
	*/
	fromAddress(value: NonNullable<ListOutboundLogsQuery["from_address"]>): OutboundLogsFilter;
	/**
	* Filter by recipient email address
	*
	* format: `email`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/11`
	*/
	toAddress(value: NonNullable<ListOutboundLogsQuery["to_address"]>): OutboundLogsFilter;
	/**
	* Filter by MX server
	*
	* maxLength: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/12`
	*/
	mx(value: NonNullable<ListOutboundLogsQuery["mx"]>): OutboundLogsFilter;
	/**
	* Filter by host server
	*
	* maxLength: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/13`
	*/
	host(value: NonNullable<ListOutboundLogsQuery["host"]>): OutboundLogsFilter;
	/**
	* Filter by IP address
	*
	* pattern: `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/14`
	*/
	ip(value: NonNullable<ListOutboundLogsQuery["ip"]>): OutboundLogsFilter;
	/**
	* Filter by server response
	*
	* maxLength: `500`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/15`
	*/
	response(value: NonNullable<ListOutboundLogsQuery["response"]>): OutboundLogsFilter;
	/**
	* Filter by username
	*
	* format: `email`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/16`
	*/
	user(value: NonNullable<ListOutboundLogsQuery["user"]>): OutboundLogsFilter;
	/**
	* Filter by protocol
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/17`
	*/
	protocol(value: NonNullable<ListOutboundLogsQuery["protocol"]>): OutboundLogsFilter;
	/**
	* Filter by source
	*
	* maxLength: `50`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/18`
	*/
	src(value: NonNullable<ListOutboundLogsQuery["src"]>): OutboundLogsFilter;
	/**
	* Filter by email subject
	*
	* maxLength: `500`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/19`
	*/
	subject(value: NonNullable<ListOutboundLogsQuery["subject"]>): OutboundLogsFilter;
	/**
	* Filter by MD5 hash
	*
	* pattern: `^[a-fA-F0-9]{32}$`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/20`
	*/
	md5(value: NonNullable<ListOutboundLogsQuery["md5"]>): OutboundLogsFilter;
	/**
	* Filter by interface
	*
	* maxLength: `50`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/21`
	*/
	interface(value: NonNullable<ListOutboundLogsQuery["interface"]>): OutboundLogsFilter;
	/**
	* Filter by origin host
	*
	* maxLength: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/22`
	*/
	originhost(value: NonNullable<ListOutboundLogsQuery["originhost"]>): OutboundLogsFilter;
	/**
	* Filter by transport type
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/23`
	*/
	transtype(value: NonNullable<ListOutboundLogsQuery["transtype"]>): OutboundLogsFilter;
	/**
	* Filter by header From field
	*
	* format: `email`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/24`
	*/
	headerFrom(value: NonNullable<ListOutboundLogsQuery["headerFrom"]>): OutboundLogsFilter;
	/**
	* Filter by start date (Unix timestamp)
	*
	* A `Date` is written as Unix time in seconds; a number is taken as such.
	*
	* minimum: `0`
	* maximum: `99999999999`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/25`
	*/
	dateFrom(value: NonNullable<ListOutboundLogsQuery["date_from"]> | Date): OutboundLogsFilter;
	/**
	* Filter by end date (Unix timestamp)
	*
	* A `Date` is written as Unix time in seconds; a number is taken as such.
	*
	* minimum: `0`
	* maximum: `99999999999`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/26`
	*/
	dateTo(value: NonNullable<ListOutboundLogsQuery["date_to"]> | Date): OutboundLogsFilter;
	/**
	* Filter by start date (YYYY-MM-DD or ISO format)
	*
	* A `Date` is written as a date-time in UTC; a day stands for all of it.
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/27`
	*/
	from(value: NonNullable<ListOutboundLogsQuery["from"]> | Date): OutboundLogsFilter;
	/**
	* Filter by end date (YYYY-MM-DD or ISO format)
	*
	* A `Date` is written as a date-time in UTC; a day stands for all of it.
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/28`
	*/
	to(value: NonNullable<ListOutboundLogsQuery["to"]> | Date): OutboundLogsFilter;
	/**
	* Filter by rule ID
	*
	* maxLength: `100`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/29`
	*/
	ruleId(value: NonNullable<ListOutboundLogsQuery["rule_id"]>): OutboundLogsFilter;
	/**
	* General search term (searches across email fields)
	*
	* maxLength: `200`
	*
	* OpenAPI: `#/paths/~1outbound~1logs/get/parameters/30`
	*/
	search(value: NonNullable<ListOutboundLogsQuery["search"]>): OutboundLogsFilter;
	/** Sets `date_from` and `date_to`; `before` leaves its instant out. A `Date` is written as Unix time in seconds; a number is taken as such. */
	date(bounds: FilterBounds<NonNullable<ListOutboundLogsQuery["date_from"]> | Date, NonNullable<ListOutboundLogsQuery["date_to"]> | Date>): OutboundLogsFilter;
	/** Sets `date_from` and `date_to`. A `Date` is written as Unix time in seconds; a number is taken as such. */
	dateBetween(lower: NonNullable<ListOutboundLogsQuery["date_from"]> | Date, upper: NonNullable<ListOutboundLogsQuery["date_to"]> | Date): OutboundLogsFilter;
	/**
	* Orders the list by a field.
	*
	* @default `date DESC`
	*/
	sortBy(field: NonNullable<ListOutboundLogsQuery["sort_by"]>, order?: NonNullable<ListOutboundLogsQuery["sort_order"]>): OutboundLogsFilter;
}
/** What the query parameters of `GET /outbound/logs` mean. */
export declare const outboundLogsTable: FilterTable<ListOutboundLogsQuery>;
/**
* Starts a filter of `GET /outbound/logs`, empty or from a value that was saved.
*
* OpenAPI: `#/paths/~1outbound~1logs/get`
*/
export declare const outboundLogs: (query?: ListOutboundLogsQuery) => OutboundLogsFilter;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0Ym91bmQtbG9ncy5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvZmlsdGVycy9vdXRib3VuZC1sb2dzLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUVBLGNBQWMsNkJBQTZCO0FBQzNDLGNBRUUsUUFDQSxjQUNBLG1CQUNLOztBQUlQLGlCQUFpQiwyQkFBMkIsT0FBTyx1QkFBdUI7Ozs7Ozs7Ozs7O0NBV3hFLE1BQU0sT0FBTyxZQUFZLHNCQUFzQixZQUFZOzs7Ozs7Ozs7O0NBVTNELEtBQUssT0FBTyxZQUFZLHNCQUFzQixXQUFXOzs7Ozs7Ozs7O0NBVXpELE9BQ0UsT0FBTyxZQUFZLHNCQUFzQixhQUN4Qzs7Ozs7Ozs7Q0FRSCxVQUNFLE9BQU8sWUFBWSxzQkFBc0IsaUJBQ3hDOzs7Ozs7OztDQVFILEdBQUcsT0FBTyxZQUFZLHNCQUFzQixTQUFTOzs7Ozs7OztDQVFyRCxJQUFJLE9BQU8sWUFBWSxzQkFBc0IsVUFBVTs7Ozs7O0NBTXZELE9BQ0UsT0FBTyxZQUFZLHNCQUFzQixhQUN4Qzs7Ozs7Ozs7Q0FRSCxLQUFLLE9BQU8sWUFBWSxzQkFBc0IsV0FBVzs7Ozs7Ozs7Q0FRekQsVUFDRSxPQUFPLFlBQVksc0JBQXNCLGlCQUN4Qzs7Ozs7Ozs7Q0FRSCxZQUNFLE9BQU8sWUFBWSxzQkFBc0IsbUJBQ3hDOzs7Ozs7OztDQVFILFVBQ0UsT0FBTyxZQUFZLHNCQUFzQixpQkFDeEM7Ozs7Ozs7O0NBUUgsR0FBRyxPQUFPLFlBQVksc0JBQXNCLFNBQVM7Ozs7Ozs7O0NBUXJELEtBQUssT0FBTyxZQUFZLHNCQUFzQixXQUFXOzs7Ozs7OztDQVF6RCxHQUFHLE9BQU8sWUFBWSxzQkFBc0IsU0FBUzs7Ozs7Ozs7Q0FRckQsU0FDRSxPQUFPLFlBQVksc0JBQXNCLGVBQ3hDOzs7Ozs7OztDQVFILEtBQUssT0FBTyxZQUFZLHNCQUFzQixXQUFXOzs7Ozs7Q0FNekQsU0FDRSxPQUFPLFlBQVksc0JBQXNCLGVBQ3hDOzs7Ozs7OztDQVFILElBQUksT0FBTyxZQUFZLHNCQUFzQixVQUFVOzs7Ozs7OztDQVF2RCxRQUNFLE9BQU8sWUFBWSxzQkFBc0IsY0FDeEM7Ozs7Ozs7O0NBUUgsSUFBSSxPQUFPLFlBQVksc0JBQXNCLFVBQVU7Ozs7Ozs7O0NBUXZELFVBQ0UsT0FBTyxZQUFZLHNCQUFzQixnQkFDeEM7Ozs7Ozs7O0NBUUgsV0FDRSxPQUFPLFlBQVksc0JBQXNCLGlCQUN4Qzs7Ozs7O0NBTUgsVUFDRSxPQUFPLFlBQVksc0JBQXNCLGdCQUN4Qzs7Ozs7Ozs7Q0FRSCxXQUNFLE9BQU8sWUFBWSxzQkFBc0IsaUJBQ3hDOzs7Ozs7Ozs7OztDQVdILFNBQ0UsT0FBTyxZQUFZLHNCQUFzQixnQkFBZ0IsT0FDeEQ7Ozs7Ozs7Ozs7O0NBV0gsT0FDRSxPQUFPLFlBQVksc0JBQXNCLGNBQWMsT0FDdEQ7Ozs7Ozs7O0NBUUgsS0FDRSxPQUFPLFlBQVksc0JBQXNCLFdBQVcsT0FDbkQ7Ozs7Ozs7O0NBUUgsR0FDRSxPQUFPLFlBQVksc0JBQXNCLFNBQVMsT0FDakQ7Ozs7Ozs7O0NBUUgsT0FDRSxPQUFPLFlBQVksc0JBQXNCLGNBQ3hDOzs7Ozs7OztDQVFILE9BQ0UsT0FBTyxZQUFZLHNCQUFzQixhQUN4Qzs7Q0FFSCxLQUNFLFFBQVEsYUFDTixZQUFZLHNCQUFzQixnQkFBZ0IsTUFDbEQsWUFBWSxzQkFBc0IsY0FBYyxRQUVqRDs7Q0FFSCxZQUNFLE9BQU8sWUFBWSxzQkFBc0IsZ0JBQWdCLE1BQ3pELE9BQU8sWUFBWSxzQkFBc0IsY0FBYyxPQUN0RDs7Ozs7O0NBTUgsT0FDRSxPQUFPLFlBQVksc0JBQXNCLGFBQ3pDLFFBQVEsWUFBWSxzQkFBc0IsaUJBQ3pDO0FBQ0w7O0FBNkRBLE9BQU8sY0FBTSxtQkFBbUIsWUFBWTs7Ozs7O0FBNkc1QyxPQUFPLGNBQU0sZUFDWCxRQUFRLDBCQUNMIn0=
