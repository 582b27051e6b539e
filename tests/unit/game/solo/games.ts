import type { Drawn, SoloEvent, SoloSetup } from "../../../../game/solo/model.ts";
import type { Asking, SoloState } from "../../../../game/solo/state.ts";
import { replay, step } from "../../../../game/solo/step.ts";
import type { ChoiceQuestion } from "../../../../questions/model.ts";

export function setup(over: Partial<SoloSetup> = {}): SoloSetup {
  return { mode: "classic", packId: "pack", packTitle: "Pack", count: 10, seconds: 20, seed: 7, ...over };
}

/** A question as dealt, key first. */
export function dealt(index: number, options = 4): Drawn {
  const order = Array.from({ length: options }, (_, place) => place);
  return { kind: "choice", questionId: `q${index}`, order, key: 0, topic: index % 2 === 0 ? "cast" : "crew" };
}

export function began(over: Partial<SoloSetup> = {}, questions = 3, options = 4): SoloEvent {
  const draw = Array.from({ length: questions }, (_, index) => dealt(index, options));
  return { type: "began", at: 0, setup: setup(over), draw };
}

export const RIGHT = 0;
export const WRONG = 1;

/** Folds events that must all be legal. */
export function played(...events: SoloEvent[]): SoloState {
  const replayed = replay(events);
  if (!replayed.ok) throw new Error(replayed.code);
  return replayed.value;
}

export function asking(...events: SoloEvent[]): Asking {
  const state = played(...events);
  if (state.phase !== "asking") throw new Error(`in phase ${state.phase}`);
  return state;
}

/** The code with which an event is refused; null where it is legal. */
export function refusal(state: SoloState | null, event: SoloEvent): string | null {
  const stepped = step(state, event);
  return stepped.ok ? null : stepped.code;
}

export function question(over: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    kind: "choice",
    id: "q",
    prompt: "Who directed the film?",
    italics: [],
    options: ["Ann", "Bea", "Cid", "Dee"],
    answer: 0,
    topic: "crew",
    difficulty: "easy",
    proof: { kind: "none" },
    origin: "person",
    tags: [],
    lang: "en",
    revision: 1,
    ...over,
  };
}
