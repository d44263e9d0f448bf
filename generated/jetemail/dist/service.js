/** What the description says of the whole service. */
export const service = {
	baseUrl: "https://api.jetemail.com",
	schemes: { apiKeyAuth: {
		type: "http",
		scheme: "Bearer"
	} },
	security: [["apiKeyAuth"]]
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VydmljZS5qcyIsInNvdXJjZXMiOlsiLi4vc3JjL3NlcnZpY2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQU1BLE9BQU8sTUFBTSxVQUE2QjtDQUN4QyxTQUFTO0NBQ1QsU0FBUyxFQUNQLFlBQVk7RUFDVixNQUFNO0VBQ04sUUFBUTtDQUNWLEVBQ0Y7Q0FDQSxVQUFVLENBQUMsQ0FBQyxZQUFZLENBQUM7QUFDM0IifQ==
