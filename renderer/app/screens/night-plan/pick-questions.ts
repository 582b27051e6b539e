import type { StoredPlan } from "../../../../electron/api/contract/nights.ts";
import type { Round } from "../../../../game/night/plan.ts";
import { t } from "../../../messages/t.ts";
import { bridge } from "../../bridge/client.ts";
import { moreQuestions, type Picking } from "../../night/build-request.ts";
import { newId } from "../../night/random.ts";
import { noteFailure } from "../../store/notices.ts";
import { addItems, addRound } from "./plan-edit.ts";
import { editPlan, usePlanning } from "./plan-store.ts";

/** Adds so many questions of a kind to a round, or as a round of their own; false where there are too few, which is told. */
export async function pickQuestions(
  { plan, club }: StoredPlan,
  roundId: string | null,
  picking: Picking,
): Promise<boolean> {
  const built = await bridge().call("nights.build", moreQuestions(plan, club, picking));
  if (!built.ok) {
    noteFailure(built);
    return false;
  }
  const fresh = built.value.rounds.flatMap(({ items }) => items).map((item) => ({ ...item, id: newId() }));
  const [shape] = built.value.rounds;
  if (roundId !== null) editPlan((before) => addItems(before, roundId, fresh));
  else if (shape !== undefined) putRound({ ...shape, items: fresh }, plan.rounds.at(-1), plan.rounds.length);
  return true;
}

/** A new round is played like the one before it. */
function putRound(shape: Round, before: Round | undefined, count: number): void {
  const { seconds, scoring, reveal } = before ?? shape;
  const title = t("nights.round", { round: count + 1 });
  const round = { ...shape, id: newId(), title, seconds, scoring, reveal };
  editPlan((plan) => addRound(plan, round));
  usePlanning.setState({ roundId: round.id, itemId: null });
}
