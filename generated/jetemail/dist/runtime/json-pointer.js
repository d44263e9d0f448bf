/** Value at a JSON Pointer (RFC 6901), among own members only; `undefined` where there is none. */
export function valueAt(value, pointer = "") {
	return pointer.split("/").slice(1).reduce((at, token) => {
		const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
		// Any object may be read by a name of its own.
		return at instanceof Object && Object.hasOwn(at, key) ? at[key] : undefined;
	}, value);
}
/** The number that a value is or is written as; `undefined` for others, `""`, null and true among them. */
export function numberOf(value) {
	const number = typeof value === "string" || typeof value === "bigint" ? parseFloat(`${value}`) : value;
	return typeof number === "number" && isFinite(number) ? number : undefined;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoianNvbi1wb2ludGVyLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9qc29uLXBvaW50ZXIudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUNBLE9BQU8sU0FBUyxRQUFRLE9BQWdCLFVBQVUsSUFBYTtDQUM3RCxPQUFPLFFBQ0osTUFBTSxHQUFHLENBQUMsQ0FDVixNQUFNLENBQUMsQ0FBQyxDQUNSLFFBQWlCLElBQUksVUFBVTtFQUM5QixNQUFNLE1BQU0sTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDLENBQUMsUUFBUSxPQUFPLEdBQUc7O0VBRXhELE9BQU8sY0FBYyxVQUFVLE9BQU8sT0FBTyxJQUFJLEdBQUcsSUFDL0MsR0FBK0IsT0FDaEM7Q0FDTixHQUFHLEtBQUs7QUFDWjs7QUFHQSxPQUFPLFNBQVMsU0FBUyxPQUFvQztDQUMzRCxNQUFNLFNBQ0osT0FBTyxVQUFVLFlBQVksT0FBTyxVQUFVLFdBQzFDLFdBQVcsR0FBRyxPQUFPLElBQ3JCO0NBQ04sT0FBTyxPQUFPLFdBQVcsWUFBWSxTQUFTLE1BQU0sSUFBSSxTQUFTO0FBQ25FIn0=
