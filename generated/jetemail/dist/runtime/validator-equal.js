import { isObject } from "./validator-type.js";
/** Equality of JSON Schema 2020-12, section 4.2.2: deep, members in any order. */
export function isEqual(a, b) {
	if (a === b) return true;
	if (Array.isArray(a)) {
		return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
	}
	if (!isObject(a) || !isObject(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLWVxdWFsLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3ItZXF1YWwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxnQkFBZ0I7O0FBR3pCLE9BQU8sU0FBUyxRQUFRLEdBQVksR0FBcUI7Q0FDdkQsSUFBSSxNQUFNLEdBQUcsT0FBTztDQUNwQixJQUFJLE1BQU0sUUFBUSxDQUFDLEdBQUc7RUFDcEIsT0FDRSxNQUFNLFFBQVEsQ0FBQyxLQUNmLEVBQUUsV0FBVyxFQUFFLFVBQ2YsRUFBRSxPQUFPLE1BQU0sVUFBVSxRQUFRLE1BQU0sRUFBRSxNQUFNLENBQUM7Q0FFcEQ7Q0FDQSxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssQ0FBQyxTQUFTLENBQUMsR0FBRyxPQUFPO0NBQ3pDLE1BQU0sT0FBTyxPQUFPLEtBQUssQ0FBQztDQUMxQixPQUNFLEtBQUssV0FBVyxPQUFPLEtBQUssQ0FBQyxDQUFDLENBQUMsVUFDL0IsS0FBSyxPQUFPLFFBQVEsT0FBTyxPQUFPLEdBQUcsR0FBRyxLQUFLLFFBQVEsRUFBRSxNQUFNLEVBQUUsSUFBSSxDQUFDO0FBRXhFIn0=
