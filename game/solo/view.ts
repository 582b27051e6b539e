import type { Mode, SoloSetup } from "./model.ts";
import { CLOCK_TOTAL_MS } from "./scoring.ts";
import { type Answer, isOver, type SoloState } from "./state.ts";

export type Frame = "right" | "wrong" | "now" | "to-come";

/** One frame for each question dealt. */
export function reel(state: SoloState): Frame[] {
  return state.draw.map((_, index) => {
    const answer = state.answers[index];
    if (answer !== undefined) return answer.right ? "right" : "wrong";
    return index === state.answers.length && !isOver(state) ? "now" : "to-come";
  });
}

export type TopicTally = { readonly topic: string; readonly right: number; readonly of: number };

/** Right answers by topic, best first, then by how much was asked, then by name. */
export function byTopic(state: SoloState): TopicTally[] {
  const tallies = new Map<string, TopicTally>();
  for (const answer of state.answers) {
    const topic = state.draw[answer.index]?.topic ?? "";
    const { right, of } = tallies.get(topic) ?? { right: 0, of: 0 };
    tallies.set(topic, { topic, right: right + (answer.right ? 1 : 0), of: of + 1 });
  }
  const share = ({ right, of }: TopicTally) => right / of;
  return [...tallies.values()].sort((a, b) => share(b) - share(a) || b.of - a.of || (a.topic < b.topic ? -1 : 1));
}

export function missed(state: SoloState): Answer[] {
  return state.answers.filter(({ right }) => !right);
}

export function rightCount(state: SoloState): number {
  return state.answers.length - missed(state).length;
}

/** What was counted while questions were in view, milliseconds. */
export function playedMs(state: SoloState): number {
  return state.answers.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
}

/** Reading the proof and going on, seconds: what a question takes beside its own clock. */
const REVEAL_SECONDS = 10;

/** How long a game of `count` questions takes where every clock runs to its end, whole minutes, at least one. */
export function minutesFor(mode: Mode, count: number, seconds: SoloSetup["seconds"]): number {
  if (mode === "clock") return Math.round((CLOCK_TOTAL_MS / 1000 + 60) / 60);
  return Math.max(1, Math.round((count * (seconds + REVEAL_SECONDS)) / 60));
}
