import type { Question } from "../../../questions/model.ts";
import type { NightPlan, Scoring } from "../plan.ts";

/** A question that a night may take, and where it comes from. */
export type Source = {
  readonly packId: string;
  /** What its pack is about: a film, a person, a festival. */
  readonly film: string;
  readonly question: Question;
};

/** Topics that make a round of their own. */
export const THEMES = ["people", "making", "story", "music", "release", "praise", "history"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_TOPICS: Readonly<Record<Theme, readonly string[]>> = {
  people: ["cast", "crew", "directing", "writing"],
  making: ["production", "cinematography"],
  story: ["story"],
  music: ["music"],
  release: ["release", "box-office"],
  praise: ["reception", "awards", "festivals"],
  history: ["film", "history", "life", "world", "timeline", "odd-one-out", "five-clues", "chain", "closest-year"],
};

export type NightSettings = Pick<NightPlan, "id" | "title" | "subtitle" | "lateJoin" | "jokers"> & {
  readonly rounds: number;
  readonly questionsPerRound: number;
  readonly seconds: number;
  readonly scoring: Scoring;
  readonly reveal: "each" | "end";
  /** After every round but the last. */
  readonly breakSeconds: number;
  /** Each round about something else where the packs allow it; else every round is mixed. */
  readonly themed: boolean;
  /** Tie-break questions wanted. */
  readonly tieBreaks: number;
};

export type Wanted = {
  readonly sources: readonly Source[];
  readonly settings: NightSettings;
  /** Ids of questions that this club had in its last nights. */
  readonly had: ReadonlySet<string>;
  /** 32-bit seed: the same seed, packs and settings give the same night. */
  readonly seed: number;
  /** Wording of a round's title; rounds count from 1, null where it is mixed. */
  readonly titleOf: (round: number, theme: Theme | null) => string;
};
