/** `ipv4`: dotted quad (RFC 2673, section 3.2), without leading zeros. */
export declare function isIpv4(text: string): boolean;
/** `ipv6` of RFC 4291, section 2.2, without a zone. */
export declare function isIpv6(text: string): boolean;
//# sourceMappingURL=format-ip.d.ts.map
