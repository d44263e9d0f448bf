import type { Pagination, SignalReader } from "./descriptor.js";
/** `short`: a page that is not full is the last. Where no size is known, an empty one is. */
export declare const readShort: SignalReader;
/** `pages`: how many pages there are. */
export declare const readPages: SignalReader;
/** `total`: how many items there are; says nothing where the service has cut the count off. */
export declare const readTotal: SignalReader;
/** Whether a total is only a lower bound. */
export declare function isCut(total: Pagination["total"], data: unknown): boolean;
/** `link`: the target of a link in the field `Link` (RFC 8288 section 3). */
export declare const readLink: SignalReader;
/** `rel`: the `href` of an entry of a list of `{ rel, href }`. */
export declare const readRel: SignalReader;
/** `url`: a URL, or an object with one in `href`, as JSON:API and HAL have them. */
export declare const readUrl: SignalReader;
/** `header`: a token, number or URL in a header field. */
export declare const readHeader: SignalReader;
/** `item`: a property of the last item. */
export declare const readItem: SignalReader;
//# sourceMappingURL=page-signals.d.ts.map
