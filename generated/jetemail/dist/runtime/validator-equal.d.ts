/** Equality of JSON Schema 2020-12, section 4.2.2: deep, members in any order. */
export declare function isEqual(a: unknown, b: unknown): boolean;
//# sourceMappingURL=validator-equal.d.ts.map
