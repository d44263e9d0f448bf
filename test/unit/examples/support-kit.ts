import { afterEach } from "vitest";
import { startServer } from "../../../examples/support/server.js";

type LocalServer = Awaited<ReturnType<typeof startServer>>;
type ServerOptions = NonNullable<Parameters<typeof startServer>[0]>;
type LogEvent = LocalServer["events"][number];

interface Issue {
  param: string;
  code: string;
  message: string;
  allowed?: string[];
}

/** Bodies of all answers in one: a test that reads what its answer does not have fails. */
interface Body {
  data: { uid: string }[];
  pagination: Record<string, unknown>;
  issues?: Issue[];
}

/** An instant in seconds and the same in milliseconds. */
export const NOON_S = 1_795_348_800;
export const NOON_MS = NOON_S * 1000;

let server: LocalServer | undefined;

afterEach(closeServer);

/** Starts the server that the other functions ask, in place of the one before; it is closed after the test. */
export async function useServer(options: ServerOptions = {}): Promise<LocalServer> {
  await closeServer();
  server = await startServer(options);
  return server;
}

async function closeServer(): Promise<void> {
  await server?.close();
  server = undefined;
}

/** Sends one request with a query string as it stands. */
export async function ask(
  query: string,
): Promise<{ status: number; headers: Headers; body: Body }> {
  if (!server) throw new Error("no server: call useServer first");
  const response = await fetch(`${server.url}/outbound/logs?${query}`, {
    headers: { authorization: "Bearer api_local" },
  });
  const body = (await response.json()) as Body; // tests compare what they read of it
  return { status: response.status, headers: response.headers, body };
}

/** `uid`s of the rows found, in order. */
export async function uids(query: string): Promise<string[]> {
  return (await ask(query)).body.data.map(({ uid }) => uid);
}

/** The answer's `pagination`. */
export async function pagination(query: string): Promise<Record<string, unknown>> {
  return (await ask(query)).body.pagination;
}

/** The issues of a refusal; none for a success. */
export async function issues(query: string): Promise<readonly Issue[]> {
  return (await ask(query)).body.issues ?? [];
}

/** The issues as `param code`. */
export async function codes(query: string): Promise<string[]> {
  return (await issues(query)).map(({ param, code }) => `${param} ${code}`);
}

/** An attempt at noon, with every column filled in. */
export function createEvent(fields: Partial<LogEvent>): LogEvent {
  return { ...MESSAGE, ...ATTEMPT, id: `${fields.uid ?? "m"}-${fields.action}`, ...fields };
}

/** An attempt that succeeded. */
export function delivered(fields: Partial<LogEvent>): LogEvent {
  return createEvent({ action: "ACCEPTED", ...fields });
}

const MESSAGE = {
  uid: "m",
  message_id: "m@shop.example",
  subject: "Receipt",
  from_address: "billing@shop.example",
  to_address: "ada@example.com",
  user: "mailer@shop.example",
  headerFrom: "billing@shop.example",
  src: "api",
  originhost: "app.shop.example",
  transtype: "api",
  rule_id: "r1",
  zone: "eu",
  md5: "ab".repeat(16),
  interface: "public",
};

const ATTEMPT = {
  kind: "attempt",
  action: "ACCEPTED",
  date: NOON_MS,
  mx: "mx.example",
  host: "out.mx.example",
  ip: "192.0.2.1",
  response: "250 OK",
  protocol: "smtp",
};
