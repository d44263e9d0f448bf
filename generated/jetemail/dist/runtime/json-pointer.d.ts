/** Value at a JSON Pointer (RFC 6901), among own members only; `undefined` where there is none. */
export declare function valueAt(value: unknown, pointer?: string): unknown;
/** The number that a value is or is written as; `undefined` for others, `""`, null and true among them. */
export declare function numberOf(value: unknown): number | undefined;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoianNvbi1wb2ludGVyLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2pzb24tcG9pbnRlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBQ0EsT0FBTyxpQkFBUyxRQUFRLGdCQUFnQjs7QUFjeEMsT0FBTyxpQkFBUyxTQUFTIn0=
