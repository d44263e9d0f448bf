import { fail } from "./validator-scope.js";
/** The schema `false`. */
export const checkNever = (_value, scope) => fail(scope, "false", "must not be there");
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLW5ldmVyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3ItbmV2ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBcUIsWUFBWTs7QUFHakMsT0FBTyxNQUFNLGNBQXFCLFFBQVEsVUFDeEMsS0FBSyxPQUFPLFNBQVMsbUJBQW1CIn0=
