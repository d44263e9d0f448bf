/** What the description says of the whole service. */
export const service = {
	baseUrl: "https://api.jetemail.com",
	schemes: { apiKeyAuth: {
		type: "http",
		scheme: "bearer"
	} },
	security: [["apiKeyAuth"]]
};
//# sourceMappingURL=service.js.map
