/** The name that was probably meant, if one is near enough. */
export const nearestName = (name, names) => {
	const fold = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
	const ranked = names.map((candidate) => ({
		candidate,
		distance: distanceOf(fold(name), fold(candidate))
	})).sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.candidate : undefined;
};
/** Edits between two names; two neighbours changed over count as one (Damerau, restricted). */
const distanceOf = (a, b) => {
	if (a.length > 64 || b.length > 64) return Infinity;
	const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		for (let column = 1; column <= b.length; column++) {
			const cell = (up, left) => (up === 0 ? line : rows[row - up])?.[column - left] ?? 0;
			const cost = a[row - 1] === b[column - 1] ? 0 : 1;
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			line.push(Math.min(cell(1, 0) + 1, cell(0, 1) + 1, cell(1, 1) + cost, swapped ? cell(2, 2) + 1 : Infinity));
		}
		rows.push(line);
	}
	return rows[a.length]?.[b.length] ?? 0;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZmlsdGVyLW5lYXJlc3QuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL2ZpbHRlci1uZWFyZXN0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7QUFDQSxPQUFPLE1BQU0sZUFDWCxNQUNBLFVBQ3VCO0NBQ3ZCLE1BQU0sUUFBUSxTQUNaLEtBQUssUUFBUSxtQkFBbUIsRUFBRSxDQUFDLENBQUMsWUFBWTtDQUNsRCxNQUFNLFNBQVMsTUFDWixLQUFLLGVBQWU7RUFDbkI7RUFDQSxVQUFVLFdBQVcsS0FBSyxJQUFJLEdBQUcsS0FBSyxTQUFTLENBQUM7Q0FDbEQsRUFBRSxDQUFDLENBQ0YsTUFBTSxHQUFHLE1BQU0sRUFBRSxXQUFXLEVBQUUsUUFBUTtDQUN6QyxNQUFNLENBQUMsUUFBUTtDQUNmLE9BQU8sUUFBUSxLQUFLLFlBQVksS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsSUFDbkUsS0FBSyxZQUNMO0FBQ047O0FBR0EsTUFBTSxjQUFjLEdBQVcsTUFBc0I7Q0FDbkQsSUFBSSxFQUFFLFNBQVMsTUFBTSxFQUFFLFNBQVMsSUFBSSxPQUFPO0NBQzNDLE1BQU0sT0FBbUIsQ0FDdkIsTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLFNBQVMsRUFBRSxJQUFJLEdBQUcsV0FBVyxNQUFNLENBQzVEO0NBQ0EsS0FBSyxJQUFJLE1BQU0sR0FBRyxPQUFPLEVBQUUsUUFBUSxPQUFPO0VBQ3hDLE1BQU0sT0FBTyxDQUFDLEdBQUc7RUFDakIsS0FBSyxJQUFJLFNBQVMsR0FBRyxVQUFVLEVBQUUsUUFBUSxVQUFVO0dBQ2pELE1BQU0sUUFBUSxJQUFZLFVBQ3ZCLE9BQU8sSUFBSSxPQUFPLEtBQUssTUFBTSxJQUFHLEFBQUMsR0FBRyxTQUFTLFNBQVM7R0FDekQsTUFBTSxPQUFPLEVBQUUsTUFBTSxPQUFPLEVBQUUsU0FBUyxLQUFLLElBQUk7R0FDaEQsTUFBTSxVQUNKLE1BQU0sS0FDTixTQUFTLEtBQ1QsRUFBRSxNQUFNLE9BQU8sRUFBRSxTQUFTLE1BQzFCLEVBQUUsTUFBTSxPQUFPLEVBQUUsU0FBUztHQUM1QixLQUFLLEtBQ0gsS0FBSyxJQUNILEtBQUssR0FBRyxDQUFDLElBQUksR0FDYixLQUFLLEdBQUcsQ0FBQyxJQUFJLEdBQ2IsS0FBSyxHQUFHLENBQUMsSUFBSSxNQUNiLFVBQVUsS0FBSyxHQUFHLENBQUMsSUFBSSxJQUFJLFFBQzdCLENBQ0Y7RUFDRjtFQUNBLEtBQUssS0FBSyxJQUFJO0NBQ2hCO0NBQ0EsT0FBTyxLQUFLLEVBQUUsT0FBTyxHQUFHLEVBQUUsV0FBVztBQUN2QyJ9
