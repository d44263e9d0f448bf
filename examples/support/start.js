// @ts-check
// Starts the local server on a port of one's choice, to look at it with a browser's tools or curl:
//   PORT=8080 node start.js
import { startServer } from "./server.js";

const server = await startServer({ port: Number(process.env["PORT"] ?? 0) });
console.log(`curl -H "Authorization: Bearer api_local" "${server.url}/outbound/logs?limit=1"`);
