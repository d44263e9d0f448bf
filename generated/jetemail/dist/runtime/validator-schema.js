/**
* Bundles a schema with all that it refers to.
*
* `$defs` is put together when it is first read: modules refer to each other in circles.
*/
export function bundle(name, definition) {
	let schemas;
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$ref: `#/$defs/${name}`,
		get $defs() {
			return schemas ??= collect(definition);
		}
	};
}
function collect(definition) {
	const seen = new Set([definition]);
	const all = {};
	// A set gives what is added to it while it is read.
	seen.forEach((one) => {
		const { schemas, uses } = one();
		Object.assign(all, schemas);
		uses.forEach((use) => seen.add(use));
	});
	return all;
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXNjaGVtYS5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLXNjaGVtYS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7OztBQW1CQSxPQUFPLFNBQVMsT0FDZCxNQUNBLFlBQ1k7Q0FDWixJQUFJO0NBQ0osT0FBTztFQUNMLFNBQVM7RUFDVCxNQUFNLFdBQVc7RUFDakIsSUFBSSxRQUE2QjtHQUMvQixPQUFRLFlBQVksUUFBUSxVQUFVO0VBQ3hDO0NBQ0Y7QUFDRjtBQUVBLFNBQVMsUUFBUSxZQUF5RDtDQUN4RSxNQUFNLE9BQU8sSUFBSSxJQUFJLENBQUMsVUFBVSxDQUFDO0NBQ2pDLE1BQU0sTUFBbUMsQ0FBQzs7Q0FFMUMsS0FBSyxTQUFTLFFBQVE7RUFDcEIsTUFBTSxFQUFFLFNBQVMsU0FBUyxJQUFJO0VBQzlCLE9BQU8sT0FBTyxLQUFLLE9BQU87RUFDMUIsS0FBSyxTQUFTLFFBQVEsS0FBSyxJQUFJLEdBQUcsQ0FBQztDQUNyQyxDQUFDO0NBQ0QsT0FBTztBQUNUIn0=
