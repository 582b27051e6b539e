import { create } from "zustand";
import type { Person } from "../../../electron/api/contract/persons.ts";
import { bridge } from "../bridge/client.ts";
import { keepAll } from "../game/act.ts";
import { noteFailure } from "./notices.ts";

/** The people of this computer, and who of them is at it. Empty until the other side has said so. */
export const usePersons = create<{ readonly present: number | null; readonly persons: readonly Person[] }>(() => ({
  present: null,
  persons: [],
}));

export async function loadPersons(): Promise<void> {
  const result = await bridge().call("persons.list", {});
  if (result.ok) usePersons.setState(result.value);
}

/** Somebody else sits down. What was played is kept first; then every page is loaded again (`app.changed`). */
export async function sitDown(id: number): Promise<void> {
  await keepAll();
  const result = await bridge().call("persons.be", { id });
  if (!result.ok) noteFailure(result);
}
