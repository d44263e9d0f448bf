import { listOutboundLogs as listOutboundLogs_ } from "../operations/outbound.js";
/**
* Get outbound email logs
*
* Retrieves logs of outbound email activity with comprehensive filtering options
*
* OpenAPI: `#/paths/~1outbound~1logs/get`
*/
export declare const listOutboundLogs: typeof listOutboundLogs_;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3V0Ym91bmQuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3ZhbGlkYXRlZC9vdXRib3VuZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFFQSxTQUFTLG9CQUFvQix5QkFBeUI7Ozs7Ozs7O0FBZXRELE9BQU8sY0FBTSx5QkFBeUIifQ==
