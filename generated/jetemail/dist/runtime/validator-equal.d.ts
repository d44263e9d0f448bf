/** Equality of JSON Schema 2020-12, section 4.2.2: deep, members in any order. */
export declare function isEqual(a: unknown, b: unknown): boolean;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWVxdWFsLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1lcXVhbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBR0EsT0FBTyxpQkFBUyxRQUFRLFlBQVkifQ==
