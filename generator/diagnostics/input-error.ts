/**
 * The outside world is not as it must be: an unreadable file, a wrong argument, a folder that cannot be written.
 *
 * The command line prints `message` and `fix` and ends with exit code 2. What went wrong beneath is in `cause`.
 */
export class InputError extends Error {
  /** What to do, as a sentence of its own. */
  readonly fix: string | undefined;

  constructor(message: string, options: { readonly fix?: string; readonly cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = "InputError";
    this.fix = options.fix;
  }
}

/** @returns The error code of a failed system call (`ENOENT`), or `undefined` for any other value. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EACCES: "permission is denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOSPC: "no space is left on the device",
  EMFILE: "too many files are open",
  ELOOP: "its symbolic links lead back to themselves",
  ENAMETOOLONG: "its name is too long",
  EEXIST: "it is a file, not a folder",
  ENOTFOUND: "its host is not known",
  ECONNREFUSED: "its host refuses the connection",
  ECONNRESET: "its host broke the connection off",
  ETIMEDOUT: "its host does not answer",
};

/** @returns Why a system call failed, as the end of a sentence: `permission is denied`. */
export function failureReason(error: unknown): string {
  const code = systemErrorCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return code === undefined ? message : (reasons[code] ?? message);
}
