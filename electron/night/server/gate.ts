/** Who may talk to the night's server, decided by comparing whole; the PIN and the tokens come after it. */

export type GateFacts = { readonly host: string | undefined; readonly origin: string | undefined };

export type Gate = {
  /** A page or its file. A request may do without an origin; a name that somebody's DNS points here arrives as the host. */
  readonly mayRead: (facts: GateFacts) => boolean;
  /** A socket: a browser always says which page asks, and only the server's own pages may. */
  readonly mayConnect: (facts: GateFacts) => boolean;
};

/** @param hosts the names and addresses of the server with its port, asked for each time: they change with the network. */
export function createGate(hosts: () => readonly string[]): Gate {
  const known = (host: string | undefined): host is string => host !== undefined && hosts().includes(host);
  return {
    mayRead: ({ host, origin }) => known(host) && (origin === undefined || origin === `http://${host}`),
    mayConnect: ({ host, origin }) => known(host) && origin === `http://${host}`,
  };
}
