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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VjdXJpdHkuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3NlY3VyaXR5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsaUJBQWlCO0FBVzFCLE1BQU0sWUFBOEIsUUFBUSxPQUFPLFlBQVk7Q0FDN0QsTUFBTSxPQUFPLE9BQU8sU0FBUyxTQUFTLE9BQU8sU0FBUzs7Q0FFdEQsSUFBSSxDQUFDLFFBQVEsSUFBSSxlQUFlLEdBQzlCLFFBQVEsSUFDTixpQkFDQSxLQUFLLEVBQUUsQ0FBRSxZQUFZLElBQUksS0FBSyxNQUFNLENBQUMsSUFBSSxNQUFNLEtBQ2pEO0FBQ0o7Ozs7Ozs7O0FBU0EsT0FBTyxlQUFlLGVBQ3BCLFNBQ0EsV0FDQSxhQUNBLFNBQ21CO0NBQ25CLE1BQU0sUUFBa0IsQ0FBQztDQUN6QixNQUFNLGVBQWUsV0FBVyxZQUFZLFFBQVE7Q0FDcEQsTUFBTSxXQUFXLFNBQTBCLFlBQVksVUFBVTtDQUNqRSxLQUFLLE1BQU0sUUFBUSxhQUFhLE1BQU0sUUFBUSxJQUFJLE1BQU0sSUFBSSxNQUFNLE9BQU8sQ0FBQyxLQUN4RSxDQUFDLEdBQUc7RUFDSixNQUFNLGFBQWEsWUFBWTtFQUMvQixNQUFNLFNBQ0osT0FBTyxlQUFlLGFBQWEsTUFBTSxXQUFXLElBQUk7RUFDMUQsTUFBTSxTQUFTLFFBQVEsUUFBUTtFQUMvQixJQUFJO0dBQ0YsTUFBTSxNQUFNLE9BQU8sT0FBTyxTQUFRLEFBQUMsQ0FBQyxRQUFRLFFBQVEsT0FBTyxLQUFLLEVBQUU7RUFDcEUsUUFBUTtHQUNOLE1BQU0sSUFBSSxVQUNSLEdBQUcsS0FBSyxxQ0FDUixXQUFXLElBQ2I7RUFDRjtDQUNGO0NBQ0EsT0FBTyxNQUFNLE9BQU8sT0FBTztBQUM3QiJ9
