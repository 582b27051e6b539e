import type { Adapter } from "../../api/contract/nights.ts";
import { type Interfaces, listAdapters } from "./adapters.ts";

/** How often the adapters are looked at while a night is open, milliseconds: no system tells it to everybody alike. */
const LOOK_EVERY = 3000;

/**
 * Says at each look whether the address that the night listens on is there; where it is gone, with the one to go to, null
 * while there is no network.
 */
export function watchAddress(options: {
  readonly address: () => string;
  readonly interfaces: () => Interfaces;
  readonly onHere: () => void;
  readonly onGone: (next: Adapter | null) => void;
}): { readonly look: () => void; readonly stop: () => void } {
  let name = adapterOf(options.address(), listAdapters(options.interfaces()))?.name;
  const look = () => {
    const adapters = listAdapters(options.interfaces());
    const current = adapterOf(options.address(), adapters);
    if (current === undefined) return options.onGone(nextAdapter(adapters, name));
    name = current.name;
    options.onHere();
  };
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}

function adapterOf(address: string, adapters: readonly Adapter[]): Adapter | undefined {
  return adapters.find((adapter) => adapter.address === address);
}

/** The same adapter with another address, else the likely one; this machine alone is no network. */
export function nextAdapter(adapters: readonly Adapter[], name: string | undefined): Adapter | null {
  const reachable = adapters.filter(({ kind }) => kind !== "loopback");
  return reachable.find((adapter) => adapter.name === name) ?? reachable.find(({ likely }) => likely) ?? null;
}
