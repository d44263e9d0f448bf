/** Text of one value, dates in RFC 3339. */
export function textOf(value) {
	return value instanceof Date ? value.toISOString() : `${value}`;
}
/** A name in the query. Brackets stay: not every server decodes before it looks for them, as in `ids[]`. */
export function writeName(name) {
	return encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent);
}
/**
* Writes a query of single values and lists by the default of OpenAPI, style `form` exploded, in the order given.
*
* undefined and null are not sent, alone or in a list.
*/
export function writeQuery(query) {
	return Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each])).filter(([, value]) => value !== undefined && value !== null).map(([name, value]) => writeName(name) + "=" + encodeURIComponent(textOf(value))).join("&");
}
//# sourceMappingURL=parameters.js.map
