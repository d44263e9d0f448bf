/** `date`: a full-date of RFC 3339, section 5.6. */
export declare function isDate(text: string): boolean;
/** `time`: a full-time of RFC 3339, section 5.6. */
export declare function isTime(text: string): boolean;
/** `date-time` of RFC 3339, section 5.6. */
export declare function isDateTime(text: string): boolean;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWRhdGUuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvZm9ybWF0LWRhdGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQXlCQSxPQUFPLGlCQUFTLE9BQU87O0FBS3ZCLE9BQU8saUJBQVMsT0FBTzs7QUFLdkIsT0FBTyxpQkFBUyxXQUFXIn0=
