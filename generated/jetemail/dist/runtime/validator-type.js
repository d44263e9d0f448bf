/** Whether a value is an integer of JSON Schema: `1.0` is one. */
export function isInteger(value) {
	// The first test is one machine instruction for the integers that occur most.
	return typeof value === "number" && ((value | 0) === value || Number.isInteger(value));
}
/** Whether a value is an object of JSON. */
export function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXR5cGUuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3ZhbGlkYXRvci10eXBlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7QUFDQSxPQUFPLFNBQVMsVUFBVSxPQUFpQzs7Q0FFekQsT0FDRSxPQUFPLFVBQVUsY0FDZixRQUFRLE9BQU8sU0FBUyxPQUFPLFVBQVUsS0FBSztBQUVwRDs7QUFHQSxPQUFPLFNBQVMsU0FDZCxPQUM4QztDQUM5QyxPQUFPLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxDQUFDLE1BQU0sUUFBUSxLQUFLO0FBQzVFIn0=
