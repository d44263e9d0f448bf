import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/** What a test server answers: status 200 and no header unless said otherwise; `undefined` keeps the connection open. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string | string[]>;
  /** Text as it is, other values as JSON. */
  readonly body?: unknown;
  /** Breaks the connection after the body, or in place of an answer. */
  readonly breaks?: boolean;
}

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface TestServer {
  readonly url: string;
  readonly received: Received[];
}

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on 127.0.0.1 for the running test. */
export async function serve(
  reply: (request: Received, count: number) => Reply | undefined,
): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString("latin1") };
      received.push(seen);
      const answer = reply(seen, received.length);
      if (!answer) return;
      const { status = 200, body, breaks } = answer;
      if (breaks && body === undefined) return void request.socket.destroy();
      const isText = typeof body === "string" || body === undefined;
      response.writeHead(status, {
        ...(isText ? {} : { "content-type": "application/json" }),
        ...answer.headers,
      });
      if (!breaks) return void response.end(isText ? body : JSON.stringify(body));
      response.write(body as string);
      setTimeout(() => request.socket.destroy(), 20);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
