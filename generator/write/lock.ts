import { readdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { InputError, systemErrorCode } from "../diagnostics/input-error.js";
import { makeFolder } from "./folder.js";
import { createRunId, isRunAlive, processIdOf } from "./process-identity.js";

/** The right to write, held by one run at a time. */
export interface Lock {
  /** Names this run; no other run ever has it. */
  readonly runId: string;
  /** Gives the right up, and removes the folder when nothing else is in it. */
  release(): Promise<void>;
}

/** Time between two looks at who else is waiting, in milliseconds. */
const interval = 25;

/**
 * Waits until this run alone holds the lock of a folder.
 *
 * Lamport's bakery algorithm over file names: each run takes a number higher than any it sees, and the lowest number
 * goes first. The files of a run that has died can be removed by anyone at any time without a race, since no other
 * run ever has its name: that is what a lock file with a fixed name cannot offer.
 *
 * @param folder Where the numbers lie; made where it does not exist.
 * @param patience How long to wait, in milliseconds.
 * @throws InputError when that time has passed, naming the process that holds the lock.
 */
export async function acquireLock(folder: string, patience: number): Promise<Lock> {
  const runId = createRunId();
  const ticket = await takeTicket(folder, runId);
  const release = async (): Promise<void> => {
    await rm(join(folder, ticketName(ticket)), { force: true });
    // Fails while another run is waiting in it, which then removes it.
    await rmdir(folder).catch(() => undefined);
  };
  try {
    await waitForTurn(folder, ticket, Date.now() + patience);
  } catch (error) {
    await release();
    throw error;
  }
  return { runId, release };
}

interface Ticket {
  /** 0 while the run is still choosing. */
  readonly number: number;
  readonly runId: string;
}

const ticketName = ({ number, runId }: Ticket): string => `ticket.${number}.${runId}`;

async function takeTicket(folder: string, runId: string): Promise<Ticket> {
  const choosing = ticketName({ number: 0, runId });
  await createIn(folder, choosing);
  const highest = (await liveTickets(folder)).reduce(
    (most, { number }) => Math.max(most, number),
    0,
  );
  const ticket = { number: highest + 1, runId };
  await createIn(folder, ticketName(ticket));
  await rm(join(folder, choosing), { force: true });
  return ticket;
}

/** How often a run makes the folder anew before it takes for granted that no file can be made in it. */
const maxAttempts = 100;

/** Another run may remove the folder, once empty, between the two calls. */
async function createIn(folder: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    makeFolder(folder);
    try {
      return await writeFile(join(folder, name), "", { flag: "wx" });
    } catch (error) {
      if (systemErrorCode(error) !== "ENOENT" || attempt === maxAttempts) throw error;
    }
  }
}

async function waitForTurn(folder: string, own: Ticket, deadline: number): Promise<void> {
  // One look can miss a run that puts its number down while the folder is being listed; a second one cannot.
  for (let clear = 0; clear < 2;) {
    const ahead = (await liveTickets(folder)).find((ticket) => goesBefore(ticket, own));
    clear = ahead ? 0 : clear + 1;
    if (!ahead) continue;
    if (Date.now() > deadline) {
      throw new InputError(`Process ${processIdOf(ahead.runId)} is writing the same folder.`, {
        fix: "Let that run of specmill end, then run again.",
      });
    }
    await sleep(interval);
  }
}

function goesBefore(ticket: Ticket, own: Ticket): boolean {
  if (ticket.runId === own.runId) return false;
  if (ticket.number !== own.number) return ticket.number < own.number;
  return ticket.runId < own.runId;
}

async function liveTickets(folder: string): Promise<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  for (const name of await readdir(folder)) {
    const match = /^ticket\.(\d+)\.(.+)$/.exec(name);
    if (!match) continue;
    const ticket = { number: Number(match[1]), runId: match[2] ?? "" };
    const file = join(folder, name);
    if (isRunAlive(ticket.runId, file)) tickets.push(ticket);
    else await rm(file, { force: true });
  }
  return tickets;
}
