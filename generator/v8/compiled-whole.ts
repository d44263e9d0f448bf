import module from "node:module";
import { setFlag } from "./flag.js";

/**
 * Loads modules, compiled whole where Node.js keeps what it compiles. It keeps what is there when a module is loaded; functions
 * that wait for their first call would be compiled anew in each run.
 */
export async function compiledWhole<Modules>(load: () => Promise<Modules>): Promise<Modules> {
  if (!isKept()) return load();
  setFlag("--no-lazy");
  try {
    return await load();
  } finally {
    setFlag("--lazy");
  }
}

/** Absent before Node.js 22.8. */
const isKept = (): boolean =>
  "getCompileCacheDir" in module &&
  typeof module.getCompileCacheDir === "function" &&
  module.getCompileCacheDir() !== undefined;
