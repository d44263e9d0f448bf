import { setFlag } from "./flag.js";

/** In UTF-16 code units: below, all that is read and made is too little to be collected early. */
const large = 2 * 1024 * 1024;

/** In per cent of what lives. Left to itself, V8 lets up to four times as much gather where it may use gibibytes. */
const mostGarbage = 200;

/**
 * Runs what is made of a description with a heap that is collected before much garbage has gathered.
 *
 * @param length Of the documents that it is made of, in UTF-16 code units.
 */
export async function withLeanHeap<Result>(
  length: number,
  work: () => Promise<Result>,
): Promise<Result> {
  if (length < large) return work();
  setFlag(`--heap-growing-percent=${mostGarbage}`);
  try {
    return await work();
  } finally {
    setFlag("--heap-growing-percent=0");
  }
}
