/** The name that was probably meant, if one is near enough. */
export declare const nearestName: (name: string, names: readonly string[]) => string | undefined;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLW5lYXJlc3QuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZmlsdGVyLW5lYXJlc3QudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUNBLE9BQU8sY0FBTSxjQUNYLGNBQ0EifQ==
