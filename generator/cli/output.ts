/** Where a command's text goes, and what is known of the place. */
export interface Output {
  /** Results. */
  stdout(text: string): void;
  /** Diagnostics, progress and notes. */
  stderr(text: string): void;
  /** Whether `stderr` is a terminal that a person looks at: colours, and lines that are written over. */
  readonly isTerminal: boolean;
}

/** What a command knows of the world. */
export interface CommandContext {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly output: Output;
  /** Ends a command that watches. */
  readonly signal?: AbortSignal;
}

/** 0 done, 1 faults in the document (or in specmill), 2 wrong arguments or unreadable input, 3 `--check` found stale output. */
export type ExitCode = 0 | 1 | 2 | 3;
