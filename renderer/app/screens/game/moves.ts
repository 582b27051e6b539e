import type { Given } from "../../../../game/given.ts";
import { cutTwo } from "../../../../game/solo/lifelines.ts";
import type { Lifeline } from "../../../../game/solo/model.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { now } from "../../clock.ts";
import { act } from "../../game/act.ts";
import { drawnInView } from "../../game/question-in-view.ts";
import { useGame } from "../../game/store.ts";
import { play } from "../../sound/play.ts";
import { tellClue, tellFirstTake, tellLifeline, tellNear, tellResumed, tellVerdict } from "./tell.ts";

/** What a player can do, with what is heard and read out when it is done. */

export function answer(given: Given): void {
  const { game: before } = useGame.getState();
  const at = now();
  if (!act(given.kind === "choice" ? { type: "chose", at, place: given.place } : { type: "answered", at, given }))
    return;
  const { game } = useGame.getState();
  if (game?.state.phase === "revealed") tellVerdict(game);
  else if (isNearNow(before?.state, game?.state) && given.kind === "typed") tellNear(given.text);
  else tellFirstTake();
}

function isNearNow(before: SoloState | undefined, now: SoloState | undefined): boolean {
  return before?.phase === "asking" && now?.phase === "asking" && before.near !== now.near;
}

export function timeIsUp(): void {
  if (!act({ type: "time-ran-out", at: now() })) return;
  const { game } = useGame.getState();
  if (game !== null) tellVerdict(game);
}

export function takeLifeline(lifeline: Lifeline): void {
  const { game } = useGame.getState();
  const drawn = game === null ? undefined : drawnInView(game);
  if (game === null || drawn === undefined) return;
  const cut = lifeline === "cut-two" ? cutTwo(drawn, game.state.setup.seed) : [];
  if (act({ type: "lifeline", at: now(), lifeline, cut })) tellLifeline(lifeline, cut);
}

export function nextClue(): void {
  if (!act({ type: "clue", at: now() })) return;
  const { game } = useGame.getState();
  if (game?.state.phase === "asking") tellClue(game, game.state.clues);
}

export function pause(): void {
  if (act({ type: "paused", at: now() })) play("select");
}

export function resume(): void {
  if (!act({ type: "resumed", at: now() })) return;
  play("select");
  tellResumed();
}

export function nextQuestion(): void {
  const { game } = useGame.getState();
  if (game !== null) act({ type: "shown", at: now(), index: game.state.answers.length });
}
