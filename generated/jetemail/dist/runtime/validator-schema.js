/**
* Bundles a schema with all that it refers to.
*
* `$defs` is put together when it is first read: modules refer to each other in circles.
*/
export function bundleSchema(name, definition) {
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
//# sourceMappingURL=validator-schema.js.map
