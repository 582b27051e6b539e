import type { PackSummary, SessionSummary } from "../../../../../../electron/api/contract/data.ts";
import type { SoloSetup } from "../../../../../../game/solo/model.ts";

export const setup: SoloSetup = {
  mode: "classic",
  packId: "p",
  packTitle: "Night Train",
  count: 10,
  seconds: 20,
  seed: 1,
};

/** A finished game of ten, eight of them right. */
export function summary(over: Partial<SessionSummary> = {}): SessionSummary {
  return {
    id: "s",
    setup,
    startedAt: 1000,
    endedAt: 2000,
    score: 6000,
    right: 8,
    answered: 10,
    of: 10,
    bestStreak: 4,
    ...over,
  };
}

export function packWithBest(best: PackSummary["best"]): PackSummary {
  return {
    id: "p",
    title: "Night Train",
    kind: "film",
    builtIn: false,
    addedAt: 0,
    questions: 40,
    flagged: 0,
    answered: 10,
    best,
    topics: {},
    difficulties: {},
    report: null,
  };
}
