/** `date`: a full-date of RFC 3339, section 5.6. */
export declare function isDate(text: string): boolean;
/** `time`: a full-time of RFC 3339, section 5.6. */
export declare function isTime(text: string): boolean;
/** `date-time` of RFC 3339, section 5.6. */
export declare function isDateTime(text: string): boolean;
//# sourceMappingURL=format-date.d.ts.map
