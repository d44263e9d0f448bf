import type { OperationChecks } from "./perform.js";
/** Checks a request before it is sent. */
export declare const checkRequest: OperationChecks["request"];
/** Checks the body of an answer; drift is looked for only where someone asks for it. */
export declare const checkResponse: OperationChecks["response"];
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hlY2tzLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2NoZWNrcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFNQSxjQUFjLHVCQUF1Qzs7QUE0Q3JELE9BQU8sY0FBTSxjQUFjLGdCQUFnQjs7QUF3QjNDLE9BQU8sY0FBTSxlQUFlLGdCQUFnQiJ9
