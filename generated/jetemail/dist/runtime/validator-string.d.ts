import { type Check } from "./validator-scope.js";
/** Whether a text has more code points than a limit. */
export declare function isLonger(text: string, limit: number): boolean;
/** Whether a text has fewer code points than a limit. */
export declare function isShorter(text: string, limit: number): boolean;
/** `minLength`. */
export declare const checkMinLength: (limit: number) => Check;
/** `maxLength`. */
export declare const checkMaxLength: (limit: number) => Check;
/** `pattern`. */
export declare function checkPattern(pattern: RegExp): Check;
/** `format` of a string. */
export declare function checkFormat(name: string, isFormat: (text: string) => boolean): Check;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXN0cmluZy5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3Itc3RyaW5nLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUNBLGNBQWMsYUFBbUI7O0FBUWpDLE9BQU8saUJBQVMsU0FBUyxjQUFjOztBQVF2QyxPQUFPLGlCQUFTLFVBQVUsY0FBYzs7QUFReEMsT0FBTyxjQUFNLGlCQUFpQixrQkFBa0I7O0FBT2hELE9BQU8sY0FBTSxpQkFBaUIsa0JBQWtCOztBQU9oRCxPQUFPLGlCQUFTLGFBQWEsU0FBUyxTQUFTOztBQWUvQyxPQUFPLGlCQUFTLFlBQ2QsY0FDQSxXQUFXLDJCQUNWIn0=
