/** Makes a call of what carries it out. */
export function createCall(run) {
	let settled;
	const settle = () => settled ??= run();
	const withResponse = async () => {
		const { outcome, thrown } = await settle();
		if (thrown) throw thrown;
		// Where nothing is thrown, there are data.
		return outcome;
	};
	const data = () => withResponse().then((answer) => answer.data);
	return {
		// The union of outcomes is told apart by the caller's own type, which this function does not know.
		result: async () => (await settle()).outcome,
		withResponse,
		then: (onData, onError) => data().then(onData, onError),
		catch: (onError) => data().catch(onError),
		finally: (onEnd) => data().finally(onEnd),
		[Symbol.toStringTag]: "Call"
	};
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FsbC5qcyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvY2FsbC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiO0FBdUZBLE9BQU8sU0FBUyxXQUFXLEtBQWtEO0NBQzNFLElBQUk7Q0FDSixNQUFNLGVBQWtDLFlBQVksSUFBSTtDQUN4RCxNQUFNLGVBQWUsWUFHZjtFQUNKLE1BQU0sRUFBRSxTQUFTLFdBQVcsTUFBTSxPQUFPO0VBQ3pDLElBQUksUUFBUSxNQUFNOztFQUVsQixPQUFPO0NBQ1Q7Q0FDQSxNQUFNLGFBQ0osYUFBYSxDQUFDLENBQUMsTUFBTSxXQUFXLE9BQU8sSUFBSTtDQUM3QyxPQUFPOztFQUVMLFFBQVEsYUFBYSxNQUFNLE9BQU8sRUFBQyxBQUFDLENBQUM7RUFDckM7RUFDQSxPQUFPLFFBQVEsWUFBWSxLQUFLLENBQUMsQ0FBQyxLQUFLLFFBQVEsT0FBTztFQUN0RCxRQUFRLFlBQVksS0FBSyxDQUFDLENBQUMsTUFBTSxPQUFPO0VBQ3hDLFVBQVUsVUFBVSxLQUFLLENBQUMsQ0FBQyxRQUFRLEtBQUs7R0FDdkMsT0FBTyxjQUFjO0NBQ3hCO0FBQ0YifQ==
