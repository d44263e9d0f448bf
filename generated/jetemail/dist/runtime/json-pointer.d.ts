/** Value at a JSON Pointer (RFC 6901), among own members only; `undefined` where there is none. */
export declare function valueAt(value: unknown, pointer?: string): unknown;
/** The number that a value is or is written as; `undefined` for others, `""`, null and true among them. */
export declare function numberOf(value: unknown): number | undefined;
//# sourceMappingURL=json-pointer.d.ts.map
