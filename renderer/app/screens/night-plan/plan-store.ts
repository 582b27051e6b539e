import { create } from "zustand";
import type { StoredPlan } from "../../../../electron/api/contract/nights.ts";
import type { NightPlan } from "../../../../game/night/plan.ts";
import { bridge } from "../../bridge/client.ts";
import { LOADING, type Loadable } from "../../store/loadable.ts";
import { noteFailure } from "../../store/notices.ts";
import { isKeepable } from "./keepable.ts";

type Planning = {
  readonly stored: Loadable<StoredPlan>;
  readonly kept: "kept" | "keeping" | "incomplete" | "failed";
  /** The round in view, and the question that is looked at; null where none is. */
  readonly roundId: string | null;
  readonly itemId: string | null;
  /** Plans before each change, newest last, to be taken back. */
  readonly past: readonly StoredPlan[];
};

const NOTHING: Planning = { stored: LOADING, kept: "kept", roundId: null, itemId: null, past: [] };

/** The plan on the table. What is changed shows at once and is kept a moment later. */
export const usePlanning = create<Planning>(() => NOTHING);

/** A pause in typing after which a change is kept, milliseconds. */
const KEEP_AFTER = 500;
const MOST_PAST = 50;

let timer: number | undefined;

export async function loadPlan(id: string): Promise<void> {
  await keepNow();
  if (planOnTable()?.plan.id !== id) usePlanning.setState(NOTHING);
  const result = await bridge().call("nights.get", { id });
  if (!result.ok) {
    usePlanning.setState({ stored: { status: "failed", failure: result } });
    return;
  }
  const [first] = result.value.plan.rounds;
  const { roundId } = usePlanning.getState();
  const known = result.value.plan.rounds.some((round) => round.id === roundId);
  usePlanning.setState({
    stored: { status: "ready", value: result.value },
    kept: "kept",
    past: [],
    ...(!known && { roundId: first?.id ?? null, itemId: null }),
  });
}

export function planOnTable(): StoredPlan | null {
  const { stored } = usePlanning.getState();
  return stored.status === "ready" ? stored.value : null;
}

/** Changes the plan. A change that comes to nothing is not kept. */
export function editPlan(edit: (plan: NightPlan) => NightPlan): void {
  const before = planOnTable();
  if (before === null) return;
  const plan = edit(before.plan);
  if (plan !== before.plan) put({ ...before, plan }, before);
}

export function changeClub(club: string): void {
  const before = planOnTable();
  if (before !== null) put({ ...before, club }, before);
}

/** Takes the last change back. */
export function undoEdit(): void {
  const { past } = usePlanning.getState();
  const last = past.at(-1);
  if (last === undefined) return;
  usePlanning.setState({ past: past.slice(0, -1), stored: { status: "ready", value: last } });
  keepSoon();
}

function put(value: StoredPlan, before: StoredPlan): void {
  const { past } = usePlanning.getState();
  usePlanning.setState({ stored: { status: "ready", value }, past: [...past, before].slice(-MOST_PAST) });
  keepSoon();
}

function keepSoon(): void {
  window.clearTimeout(timer);
  usePlanning.setState({ kept: "keeping" });
  timer = window.setTimeout(() => void keepNow(), KEEP_AFTER);
}

/** Keeps what was changed without waiting any longer. */
export async function keepNow(): Promise<void> {
  window.clearTimeout(timer);
  const stored = planOnTable();
  if (stored === null || usePlanning.getState().kept === "kept") return;
  if (!isKeepable(stored.plan)) {
    usePlanning.setState({ kept: "incomplete" });
    return;
  }
  const result = await bridge().call("nights.save", stored);
  if (planOnTable() !== stored) return;
  usePlanning.setState({ kept: result.ok ? "kept" : "failed" });
  if (!result.ok) noteFailure(result);
}
