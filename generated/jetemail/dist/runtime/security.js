import { CallError } from "./call-errors.js";
const putToken = (scheme, token, headers) => {
	const kind = scheme.type === "http" ? scheme.scheme : "bearer";
	// An `Authorization` field of the caller's own stays.
	if (!headers.has("authorization")) headers.set("authorization", kind[0].toUpperCase() + kind.slice(1) + " " + token);
};
/**
* Puts credentials into the header of a request, for the first alternative of which all are there.
*
* @param headers Changed.
* @returns Pairs for the query.
* @throws CallError where one cannot be written, without a cause: the platform's message quotes the credential
*/
export async function putCredentials(service, operation, credentials, headers) {
	const pairs = [];
	const alternatives = operation?.security ?? service.security;
	const isGiven = (name) => credentials[name] !== undefined;
	for (const name of alternatives.find((all) => all[0] && all.every(isGiven)) ?? []) {
		const credential = credentials[name];
		const secret = typeof credential === "function" ? await credential() : credential;
		const scheme = service.schemes[name];
		try {
			pairs.push((scheme.put ?? putToken)(scheme, secret, headers) || "");
		} catch {
			throw new CallError(`${name}: the credential cannot be written`, operation?.name);
		}
	}
	return pairs.filter(Boolean);
}
//# sourceMappingURL=security.js.map
