import type { Drawn, Mode, SoloEvent } from "../../../../../game/solo/model.ts";
import { replay } from "../../../../../game/solo/step.ts";
import type { Game } from "../../../../../renderer/app/game/model.ts";

const draw: Drawn[] = Array.from({ length: 20 }, (_, index) => ({
  kind: "choice",
  questionId: `q${index}`,
  order: [0, 1, 2, 3],
  key: 0,
  topic: "cast",
}));

/** A game over twenty questions whose right answer is always the first place, after these moves. */
export function gameAfter(mode: Mode, moves: readonly SoloEvent[]): Game {
  const setup = { mode, packId: "p", packTitle: "Her", count: 20, seconds: 20, seed: 1 };
  const events: SoloEvent[] = [{ type: "began", at: 0, setup, draw }, ...moves];
  const replayed = replay(events);
  if (!replayed.ok) throw new Error(replayed.message);
  return {
    sessionId: "s",
    title: "Her",
    kind: "film",
    questions: new Map(),
    events,
    state: replayed.value,
    flagged: new Set(),
  };
}

export const shown = (index: number): SoloEvent => ({ type: "shown", at: index * 1000, index });
export const chose = (index: number, place: number): SoloEvent => ({ type: "chose", at: index * 1000 + 500, place });
