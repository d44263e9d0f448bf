import { getHeapStatistics } from "node:v8";

export const mebibyte = 1024 * 1024;

/** In mebibytes: what the stages ask for at the most, for a description of so many UTF-16 code units. GitHub's (13 MB) asks for a quarter of it. */
export const mostFor = (length: number): number => 100 * Math.ceil(length / mebibyte);

/** In UTF-16 code units: a longer description could ask for more memory than this program may use, which would end it without a word. */
export const mostLength = (): number => Math.floor((heapLimit() * 0.75) / mostFor(1)) * mebibyte;

/** In mebibytes. */
export const heapLimit = (): number => getHeapStatistics().heap_size_limit / mebibyte;
