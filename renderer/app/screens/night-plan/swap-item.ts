import { bridge } from "../../bridge/client.ts";
import { anywhereBut } from "../../night/build-request.ts";
import { newSeed } from "../../night/random.ts";
import { noteFailure } from "../../store/notices.ts";
import { itemOf } from "./plan-edit.ts";
import { editPlan, planOnTable, usePlanning } from "./plan-store.ts";

/** Questions that were swapped away while this plan is on the table: they are not offered again. */
const turnedDown: { planId: string; ids: string[] } = { planId: "", ids: [] };

/** Puts another question in a place of the plan, one that suits the round and gives nothing away. */
export async function swapItem(itemId: string): Promise<void> {
  const stored = planOnTable();
  const item = stored === null ? undefined : itemOf(stored.plan, itemId);
  if (stored === null || item === undefined) return;
  if (turnedDown.planId !== stored.plan.id) Object.assign(turnedDown, { planId: stored.plan.id, ids: [] });
  turnedDown.ids.push(item.question.id);
  const at = placeOf(stored.plan, itemId);
  const from = anywhereBut(turnedDown.ids);
  const swapped = await bridge().call("nights.swap", { ...stored, itemId, from, seed: newSeed() });
  if (!swapped.ok) {
    noteFailure(swapped);
    return;
  }
  if (planOnTable() !== stored) return;
  editPlan(() => swapped.value);
  const fresh = at === null ? undefined : swapped.value.rounds[at.round]?.items[at.index];
  usePlanning.setState({ itemId: fresh?.id ?? null });
}

function placeOf(plan: Parameters<typeof itemOf>[0], itemId: string): { round: number; index: number } | null {
  const round = plan.rounds.findIndex(({ items }) => items.some(({ id }) => id === itemId));
  const index = plan.rounds[round]?.items.findIndex(({ id }) => id === itemId);
  return index === undefined ? null : { round, index };
}
