/** `email`: a mailbox of RFC 5321, section 4.1.2. */
export declare function isEmail(text: string): boolean;
/** An address in place of a domain (RFC 5321, section 4.1.3). */
export declare function isAddressLiteral(domain: string): boolean;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWVtYWlsLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Zvcm1hdC1lbWFpbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBUUEsT0FBTyxpQkFBUyxRQUFROztBQWlCeEIsT0FBTyxpQkFBUyxpQkFBaUIifQ==
