/** Whether a value is an integer of JSON Schema: `1.0` is one. */
export declare function isInteger(value: unknown): value is number;
/** Whether a value is an object of JSON. */
export declare function isObject(value: unknown): value is {
	readonly [key: string]: unknown;
};
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXR5cGUuZC50cyIsInNvdXJjZXMiOlsiLi4vLi4vc3JjL3J1bnRpbWUvdmFsaWRhdG9yLXR5cGUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IjtBQUNBLE9BQU8saUJBQVMsVUFBVSxpQkFBaUI7O0FBUzNDLE9BQU8saUJBQVMsU0FDZCxpQkFDQyxTQUFTOztBQUFrQyJ9
