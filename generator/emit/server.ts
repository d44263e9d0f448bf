import type { ServerModel } from "../model/types.js";

/** The first server's URL with the defaults of its variables put in; `undefined` where there is none. */
export function serverUrl(servers: readonly ServerModel[]): string | undefined {
  const [server] = servers;
  if (server === undefined) return undefined;
  return server.url.replaceAll(/\{([^{}]+)\}/g, (expression, name: string) => {
    const variable = server.variables.find((one) => one.name === name);
    return variable === undefined ? expression : variable.default;
  });
}
