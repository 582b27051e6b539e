import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import { closeServer, listenOn, makeServer } from "./listen.ts";

const LOOPBACK = "127.0.0.1";

/** Where a night is at home: one address of the network, and this machine's own for its stage window and the doctor. */
export type Place = {
  readonly address: () => string;
  readonly port: () => number;
  /** Host and port for windows on this machine, whatever becomes of the network. */
  readonly ownHost: () => string;
  /** Names and addresses that requests may be addressed to, with the port. */
  readonly hosts: () => readonly string[];
  /** Goes to another address; false where it cannot be had, and the old one stays. */
  readonly moveTo: (address: string) => Promise<boolean>;
  /** Machines other than this one that have reached the server so far. */
  readonly visitors: () => number;
  readonly close: () => void;
};

export type PlaceOptions = {
  readonly address: string;
  /** To be tried in this order; 0 is any. */
  readonly ports: readonly number[];
  /** A name that is answered to beside the addresses. */
  readonly hostName: string | null;
  readonly onRequest: RequestListener;
  readonly onServer: (server: Server) => void;
};

/** Null where no port can be had on the address. */
export async function openPlace(options: PlaceOptions): Promise<Place | null> {
  const visitors = new Set<string>();
  const make = () => {
    const server = makeServer(options.onRequest);
    server.on("connection", (socket) => noteVisitor(visitors, socket));
    options.onServer(server);
    return server;
  };
  let network = make();
  let address = options.address;
  const found = await listenOn(network, address, options.ports);
  if (found === null) return null;
  let port = found;
  const own = address === LOOPBACK ? null : make();
  const ownPort = own === null ? port : await listenOn(own, LOOPBACK, [port, 0]);

  const moveTo = async (next: string) => {
    const server = make();
    const free = await listenOn(server, next, [port, 0]);
    if (free === null) return false;
    closeServer(network);
    [network, address, port] = [server, next, free];
    return true;
  };
  return {
    address: () => address,
    port: () => port,
    ownHost: () => `${LOOPBACK}:${ownPort ?? port}`,
    hosts: () => {
      const names = options.hostName === null ? [address] : [address, options.hostName];
      return [...names.map((name) => `${name}:${port}`), `${LOOPBACK}:${ownPort ?? port}`];
    },
    moveTo,
    visitors: () => visitors.size,
    close: () => {
      closeServer(network);
      if (own !== null) closeServer(own);
    },
  };
}

/** Most visitors that are told apart: the doctor only wants to know whether there was any. */
const MOST_VISITORS = 5000;

/** Whoever comes from the address that they came to is this machine. */
function noteVisitor(visitors: Set<string>, { remoteAddress, localAddress }: Socket): void {
  if (remoteAddress === undefined || remoteAddress === localAddress) return;
  if (visitors.size < MOST_VISITORS) visitors.add(remoteAddress);
}
