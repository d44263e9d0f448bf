/** The part of Standard Schema, version 1, that a validator offers (https://standardschema.dev). */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "specmill";
    validate(value: unknown): StandardResult<T>;
    /** Exists for type inference only. */
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** What `validate` gives; never a promise. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}
