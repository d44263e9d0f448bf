/** A JSON Schema, dialect 2020-12. */
export interface JsonSchema {
	readonly $schema: "https://json-schema.org/draft/2020-12/schema";
	readonly $ref: string;
	/** The schema and all that it refers to, by name. */
	readonly $defs: {
		readonly [name: string]: unknown;
	};
}
/** The schemas of one module, and those of other modules that they refer to. */
export interface SchemaDefinition {
	readonly schemas: {
		readonly [name: string]: unknown;
	};
	readonly uses: readonly (() => SchemaDefinition)[];
}
/**
* Bundles a schema with all that it refers to.
*
* `$defs` is put together when it is first read: modules refer to each other in circles.
*/
export declare function bundle(name: string, definition: () => SchemaDefinition): JsonSchema;
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidmFsaWRhdG9yLXNjaGVtYS5kLnRzIiwic291cmNlcyI6WyIuLi8uLi9zcmMvcnVudGltZS92YWxpZGF0b3Itc2NoZW1hLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7QUFDQSxpQkFBaUIsV0FBVztVQUNqQixTQUFTO1VBQ1Q7O1VBRUEsT0FBTzs7Q0FBbUM7QUFDckQ7O0FBR0EsaUJBQWlCLGlCQUFpQjtVQUN2QixTQUFTOztDQUFtQztVQUM1QyxzQkFBc0I7QUFDakM7Ozs7OztBQU9BLE9BQU8saUJBQVMsT0FDZCxjQUNBLGtCQUFrQixtQkFDakIifQ==
