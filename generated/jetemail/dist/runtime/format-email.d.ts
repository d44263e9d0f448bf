/** `email`: a mailbox of RFC 5321, section 4.1.2. */
export declare function isEmail(text: string): boolean;
/** An address in place of a domain (RFC 5321, section 4.1.3). */
export declare function isAddressLiteral(domain: string): boolean;
//# sourceMappingURL=format-email.d.ts.map
