import { setFlagsFromString } from "node:v8";

/** Sets a flag of V8, for what is compiled and the threads that are started from here on. */
export function setFlag(flag: string): void {
  try {
    setFlagsFromString(flag);
  } catch {
    // Other runtimes than Node.js have the function and not the flags.
  }
}
