import { createServer, type RequestListener, type Server } from "node:http";

/** More sockets than phones in any room, and few enough for any laptop. */
const MOST_CONNECTIONS = 4000;
/** Long enough for a slow phone, short enough for whoever only wants to keep a connection, milliseconds. */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
const IDLE_FOR = 5000;

export function makeServer(onRequest: RequestListener): Server {
  const limits = { headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN, keepAliveTimeout: IDLE_FOR };
  const server = createServer({ ...limits, maxHeaderSize: 8192 }, onRequest);
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

/** Listens on one address; of the ports offered the first that is free, 0 for any. Null where none can be had. */
export async function listenOn(server: Server, address: string, ports: readonly number[]): Promise<number | null> {
  for (const port of ports) {
    if (!(await tryPort(server, address, port))) continue;
    const bound = server.address();
    if (bound !== null && typeof bound === "object") return bound.port;
  }
  return null;
}

function tryPort(server: Server, address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const failed = () => resolve(false);
    server.once("error", failed);
    server.listen(port, address, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

/** Ends listening and every connection. */
export function closeServer(server: Server): void {
  server.closeAllConnections();
  server.close();
}
