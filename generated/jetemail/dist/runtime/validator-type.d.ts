/** Whether a value is an integer of JSON Schema: `1.0` is one. */
export declare function isInteger(value: unknown): value is number;
/** Whether a value is an object of JSON. */
export declare function isObject(value: unknown): value is {
	readonly [key: string]: unknown;
};
//# sourceMappingURL=validator-type.d.ts.map
