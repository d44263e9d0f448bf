/** From here on a number is milliseconds: as seconds it would be the year 5138. */
export declare const leastMilliseconds = 1e11;
/** Whether values of a type are instants or days. */
export declare const isTimeType: (type: string | undefined) => boolean;
/**
* Milliseconds since the epoch of a day (its beginning) or a date-time, in UTC where no zone is written.
*
* @returns `undefined` where the text is neither, or the day does not exist.
*/
export declare const parseInstant: (text: string) => number | undefined;
/** An instant in milliseconds, whatever a row writes it in: seconds and milliseconds are told apart by their size. */
export declare const instantOf: (value: unknown) => number | undefined;
/** A bound as instants: from `first`, itself included, to `end`, itself left out; absent where it is open. */
export interface Interval {
	readonly first?: number;
	readonly end?: number;
}
/** The instants that a bound allows. Its value covers a whole second or day, where it is written in such. */
export declare const intervalOf: (op: string, value: unknown, type: string | undefined) => Interval | undefined;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLWluc3RhbnQuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZmlsdGVyLWluc3RhbnQudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUdBLE9BQU8sY0FBTSxvQkFBb0I7O0FBR2pDLE9BQU8sY0FBTSxhQUFjOzs7Ozs7QUFXM0IsT0FBTyxjQUFNLGVBQWdCOztBQW1CN0IsT0FBTyxjQUFNLFlBQWE7O0FBUzFCLGlCQUFpQixTQUFTO1VBQ2Y7VUFDQTtBQUNYOztBQUdBLE9BQU8sY0FBTSxhQUNYLFlBQ0EsZ0JBQ0EsNkJBQ0MifQ==
