import { type Check } from "./validator-scope.js";
/** The schema `false`. */
export declare const checkNever: Check;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLW5ldmVyLmQudHMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci1uZXZlci50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxjQUFjLGFBQW1COztBQUdqQyxPQUFPLGNBQU0sWUFBWSJ9
