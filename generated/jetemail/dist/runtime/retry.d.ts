/**
* How long to wait before the next attempt, in milliseconds.
*
* What the server asks for is taken whole, in `Retry-After-Ms` or `Retry-After` (RFC 9110 section 10.2.3: seconds or a
* date). Otherwise full jitter over 0.5 s, doubled with each attempt up to 8 s, so that clients do not return together.
*/
export declare function retryDelay(attempt: number, headers: Headers | undefined): number;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmV0cnkuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcmV0cnkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7O0FBTUEsT0FBTyxpQkFBUyxXQUNkLGlCQUNBLFNBQVMifQ==
