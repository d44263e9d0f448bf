/** `ipv4`: dotted quad (RFC 2673, section 3.2), without leading zeros. */
export declare function isIpv4(text: string): boolean;
/** `ipv6` of RFC 4291, section 2.2, without a zone. */
export declare function isIpv6(text: string): boolean;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZm9ybWF0LWlwLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2Zvcm1hdC1pcC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBR0EsT0FBTyxpQkFBUyxPQUFPOztBQVF2QixPQUFPLGlCQUFTLE9BQU8ifQ==
