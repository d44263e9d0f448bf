import { createHash, randomUUID } from "node:crypto";
import { readFileSync, readlinkSync, statSync } from "node:fs";
import { hostname } from "node:os";

/** Age in milliseconds after which a trace of a process counts as left over when nothing better can be known. */
const maxAge = 10 * 60 * 1000;

/**
 * A text that names one run of one process for good, fit for file names: process id, start time, machine, nonce.
 *
 * Process ids are used again and containers number theirs alike, so the id alone would not do.
 */
export function createRunId(): string {
  return [process.pid, startOf(process.pid) ?? 0, machine(), randomUUID().slice(0, 8)].join("-");
}

/** @returns The process id in a run id. */
export function processIdOf(runId: string): string {
  return runId.split("-", 1)[0] ?? runId;
}

/**
 * Whether the run that left a file may still go on.
 *
 * @param file Its age decides where the process cannot be asked after: one of another machine, or of a system that
 *   does not tell start times.
 */
export function isRunAlive(runId: string, file: string): boolean {
  const [pid = "", start, host] = runId.split("-");
  if (host !== machine()) return isYoung(file);
  if (!doesProcessExist(Number(pid))) return false;
  const current = startOf(Number(pid));
  return current === undefined ? isYoung(file) : String(current) === start;
}

function isYoung(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < maxAge;
}

function doesProcessExist(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process exists though it may not be signalled.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** @returns Start in clock ticks since boot, -1 for a process that has ended, `undefined` where it is not told. */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Fields follow the name in parentheses, which may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? -1 : Number(fields[19]);
  } catch {
    return undefined;
  }
}

/** Where process ids mean the same: host and, on Linux, process namespace. */
function machine(): string {
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid");
  } catch {
    // Systems without namespaces have one numbering a host.
  }
  return createHash("sha256").update(`${hostname()} ${namespace}`).digest("hex").slice(0, 8);
}
