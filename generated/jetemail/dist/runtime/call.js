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
//# sourceMappingURL=call.js.map
