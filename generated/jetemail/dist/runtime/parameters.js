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
	return Object.entries(query).flatMap(([name, value]) => [value].flat().filter((each) => each !== undefined && each !== null).map((each) => writeName(name) + "=" + encodeURIComponent(textOf(each)))).join("&");
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicGFyYW1ldGVycy5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvcGFyYW1ldGVycy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBR0EsT0FBTyxTQUFTLE9BQU8sT0FBd0I7Q0FDN0MsT0FBTyxpQkFBaUIsT0FBTyxNQUFNLFlBQVksSUFBSSxHQUFHO0FBQzFEOztBQUdBLE9BQU8sU0FBUyxVQUFVLE1BQXNCO0NBQzlDLE9BQU8sbUJBQW1CLElBQUksQ0FBQyxDQUFDLFFBQVEsV0FBVyxrQkFBa0I7QUFDdkU7Ozs7OztBQU9BLE9BQU8sU0FBUyxXQUFXLE9BQWdDO0NBQ3pELE9BQU8sT0FBTyxRQUFRLEtBQUssQ0FBQyxDQUN6QixTQUFTLENBQUMsTUFBTSxXQUNmLENBQUMsS0FBSyxDQUFDLENBQ0osS0FBSyxDQUFDLENBQ04sUUFBUSxTQUFTLFNBQVMsYUFBYSxTQUFTLElBQUksQ0FBQyxDQUNyRCxLQUNFLFNBQVMsVUFBVSxJQUFJLElBQUksTUFBTSxtQkFBbUIsT0FBTyxJQUFJLENBQUMsQ0FDbkUsQ0FDSixDQUFDLENBQ0EsS0FBSyxHQUFHO0FBQ2IifQ==
