/** The name that was probably meant, if one is near enough. */
export declare const nearestName: (name: string, names: readonly string[]) => string | undefined;
//# sourceMappingURL=filter-nearest.d.ts.map
