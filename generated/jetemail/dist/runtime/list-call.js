import { createCall } from "./call.js";
import { perform } from "./perform.js";
/** Makes a call of a list operation. */
export function createListCall(source) {
	const { core, operation, input, options } = source;
	return Object.assign(createCall(() => perform(core, operation, input, options)), { source: () => source });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibGlzdC1jYWxsLmpzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS9saXN0LWNhbGwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsU0FBUyxrQkFBaUQ7QUFHMUQsU0FDRSxlQUlLOztBQTZCUCxPQUFPLFNBQVMsZUFBZSxRQUE4QztDQUMzRSxNQUFNLEVBQUUsTUFBTSxXQUFXLE9BQU8sWUFBWTtDQUM1QyxPQUFPLE9BQU8sT0FDWixpQkFBaUIsUUFBUSxNQUFNLFdBQVcsT0FBTyxPQUFPLENBQUMsR0FDekQsRUFBRSxjQUFjLE9BQU8sQ0FDekI7QUFDRiJ9
