import { create } from "zustand";
import type { PackSummary } from "../../../electron/api/contract/data.ts";
import { bridge } from "../bridge/client.ts";
import { LOADING, type Loadable } from "./loadable.ts";

/** The packs on the shelf, newest first, built-in ones last. */
export const usePacks = create<{ readonly packs: Loadable<readonly PackSummary[]> }>(() => ({ packs: LOADING }));

/** Puts a pack on the shelf that has just been written, without asking: where it stood already, it is brought up to date. */
export function shelve(pack: PackSummary): void {
  const { packs } = usePacks.getState();
  if (packs.status !== "ready") return;
  const others = packs.value.filter(({ id }) => id !== pack.id);
  usePacks.setState({ packs: { status: "ready", value: [pack, ...others] } });
}

/** Asks again; what is on the screen stays there until the answer comes. */
export async function loadPacks(): Promise<void> {
  const result = await bridge().call("packs.list", {});
  if (result.ok) usePacks.setState({ packs: { status: "ready", value: result.value } });
  else usePacks.setState({ packs: { status: "failed", failure: result } });
}
