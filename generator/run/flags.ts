/** How a package is to be made; each is `false` by default. */
export interface RunFlags {
  /** Compare, and write nothing. */
  readonly check?: boolean | undefined;
  /** Take warnings for errors. */
  readonly strict?: boolean | undefined;
  /** Make the package anew, and overwrite files that specmill did not write. */
  readonly force?: boolean | undefined;
}
