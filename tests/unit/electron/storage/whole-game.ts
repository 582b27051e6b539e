import type { SoloEvent } from "../../../../game/solo/model.ts";

/** 14 March 2027, 20:15 UTC. */
export const EVENING = Date.UTC(2027, 2, 14, 20, 15);

export const questionId = (number: number): string => `q${number}`;

export type Began = Extract<SoloEvent, { type: "began" }>;

export function began(
  change: Partial<Began["setup"]> & { readonly at?: number; readonly length?: number } = {},
): Began {
  const { at = EVENING, length = 3, ...setup } = change;
  const draw = Array.from({ length }, (_, index) => ({
    kind: "choice" as const,
    questionId: questionId(index),
    order: [2, 0, 1, 3],
    key: 1,
    topic: index % 2 === 0 ? "cast" : "awards",
  }));
  const usual = { mode: "classic", packId: "pack", packTitle: "A film", count: 10, seconds: 20, seed: 1 } as const;
  return { type: "began", at, setup: { ...usual, ...setup }, draw };
}

/** A whole game, a second and a half a question; `right` says which answers are. */
export function wholeGame(right: readonly boolean[], start: Began = began({ length: right.length })): SoloEvent[] {
  const rounds = right.flatMap((isRight, index): SoloEvent[] => {
    const at = start.at + index * 10_000;
    return [
      { type: "shown", at: at + 1000, index },
      { type: "chose", at: at + 3000, place: isRight ? 1 : 0 },
    ];
  });
  return [start, ...rounds];
}
