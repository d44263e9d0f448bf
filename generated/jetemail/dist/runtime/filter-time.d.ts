/** Milliseconds that one value of a type covers: a second, a day, or the instant itself. */
export declare const stepOf: (type: string | undefined) => number;
/**
* A `Date` as a parameter of this type is written, an address without spaces around it; other values stay as they are.
*
* @throws RangeError for an invalid date
*/
export declare const writeValue: (value: unknown, type?: string) => unknown;
/** The greatest value of an inclusive upper bound that lies before an instant. */
export declare const lastBefore: (value: unknown, type?: string) => unknown;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLXRpbWUuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZmlsdGVyLXRpbWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUNBLE9BQU8sY0FBTSxTQUFVOzs7Ozs7QUFRdkIsT0FBTyxjQUFNLGFBQWMsZ0JBQWdCOztBQVUzQyxPQUFPLGNBQU0sYUFBYyxnQkFBZ0IifQ==
