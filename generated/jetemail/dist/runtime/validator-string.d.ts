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
//# sourceMappingURL=validator-string.d.ts.map
