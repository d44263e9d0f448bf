import { closeSync, openSync, readSync } from "node:fs";

/** @returns What is in a file, until the next call; `undefined` where it cannot be read. */
export type FileReader = (path: string) => Uint8Array | undefined;

/** Reads file after file into one buffer: a new one for each of thousands is a third of the time of reading them. */
export function createFileReader(): FileReader {
  let buffer = new Uint8Array(2 ** 20);
  return (path) => {
    try {
      const file = openSync(path, "r");
      try {
        let length = 0;
        for (let count = 1; count > 0; length += count) {
          if (length === buffer.length) buffer = grown(buffer);
          count = readSync(file, buffer, length, buffer.length - length, null);
        }
        return buffer.subarray(0, length);
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  };
}

function grown(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(buffer.length * 2);
  larger.set(buffer);
  return larger;
}
