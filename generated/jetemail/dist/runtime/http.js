import createHttpClient from "openapi-fetch";
/** Makes a client of openapi-fetch. */
export function createHttp(options) {
	return createHttpClient(options);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaHR0cC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvaHR0cC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLHNCQUFzQjs7QUFjN0IsT0FBTyxTQUFTLFdBQ2QsU0FDbUI7Q0FDbkIsT0FBTyxpQkFBd0IsT0FBTztBQUN4QyJ9
