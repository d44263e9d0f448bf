import { CallError } from "./call-errors.js";
const putToken = (scheme, token, headers) => {
	// An `Authorization` field of the caller's own stays.
	if (!headers.has("authorization")) headers.set("authorization", (scheme.type === "http" ? scheme.scheme : "Bearer") + " " + token);
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
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VjdXJpdHkuanMiLCJzb3VyY2VzIjpbIi4uLy4uL3NyYy9ydW50aW1lL3NlY3VyaXR5LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLFNBQVMsaUJBQWlCO0FBVzFCLE1BQU0sWUFBOEIsUUFBUSxPQUFPLFlBQVk7O0NBRTdELElBQUksQ0FBQyxRQUFRLElBQUksZUFBZSxHQUM5QixRQUFRLElBQ04sa0JBQ0MsT0FBTyxTQUFTLFNBQVMsT0FBTyxTQUFTLFlBQVksTUFBTSxLQUM5RDtBQUNKOzs7Ozs7OztBQVNBLE9BQU8sZUFBZSxlQUNwQixTQUNBLFdBQ0EsYUFDQSxTQUNtQjtDQUNuQixNQUFNLFFBQWtCLENBQUM7Q0FDekIsTUFBTSxlQUFlLFdBQVcsWUFBWSxRQUFRO0NBQ3BELE1BQU0sV0FBVyxTQUEwQixZQUFZLFVBQVU7Q0FDakUsS0FBSyxNQUFNLFFBQVEsYUFBYSxNQUFNLFFBQVEsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPLENBQUMsS0FDeEUsQ0FBQyxHQUFHO0VBQ0osTUFBTSxhQUFhLFlBQVk7RUFDL0IsTUFBTSxTQUNKLE9BQU8sZUFBZSxhQUFhLE1BQU0sV0FBVyxJQUFJO0VBQzFELE1BQU0sU0FBUyxRQUFRLFFBQVE7RUFDL0IsSUFBSTtHQUNGLE1BQU0sTUFBTSxPQUFPLE9BQU8sU0FBUSxBQUFDLENBQUMsUUFBUSxRQUFRLE9BQU8sS0FBSyxFQUFFO0VBQ3BFLFFBQVE7R0FDTixNQUFNLElBQUksVUFDUixHQUFHLEtBQUsscUNBQ1IsV0FBVyxJQUNiO0VBQ0Y7Q0FDRjtDQUNBLE9BQU8sTUFBTSxPQUFPLE9BQU87QUFDN0IifQ==
