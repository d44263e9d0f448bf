/**
* How long to wait before the next attempt, in milliseconds.
*
* What the server asks for is taken whole, in `Retry-After-Ms` or `Retry-After` (RFC 9110 section 10.2.3: seconds or a
* date). Otherwise full jitter over 0.5 s, doubled with each attempt up to 8 s, so that clients do not return together.
*/
export function retryDelay(attempt, headers) {
	const at = headers?.get("retry-after") || "";
	const waits = [
		+(headers?.get("retry-after-ms") || NaN),
		1e3 * +(at || NaN),
		Date.parse(at) - Date.now()
	];
	return waits.find((wait) => wait >= 0) ?? Math.random() * Math.min(8e3, 250 * 2 ** attempt);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmV0cnkuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3JldHJ5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7Ozs7OztBQU1BLE9BQU8sU0FBUyxXQUNkLFNBQ0EsU0FDUTtDQUNSLE1BQU0sS0FBSyxTQUFTLElBQUksYUFBYSxLQUFLO0NBQzFDLE1BQU0sUUFBUTtFQUNaLEVBQUUsU0FBUyxJQUFJLGdCQUFnQixLQUFLO0VBQ3BDLE1BQU8sRUFBRSxNQUFNO0VBQ2YsS0FBSyxNQUFNLEVBQUUsSUFBSSxLQUFLLElBQUk7Q0FDNUI7Q0FDQSxPQUNFLE1BQU0sTUFBTSxTQUFTLFFBQVEsQ0FBQyxLQUM5QixLQUFLLE9BQU8sSUFBSSxLQUFLLElBQUksS0FBTSxNQUFNLEtBQUssT0FBTztBQUVyRCJ9
