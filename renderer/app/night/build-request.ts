import type { BuildRequest, SourceFilter } from "../../../electron/api/contract/nights.ts";
import type { NightPlan, Scoring } from "../../../game/night/plan.ts";
import { t } from "../../messages/t.ts";
import { newId, newSeed } from "./random.ts";

/** What a round is played with unless the host says otherwise. */
export const USUAL_SCORING: Scoring = { kind: "pub", points: 1, streak: false, penalty: 0 };
const USUAL = { seconds: 30, scoring: USUAL_SCORING, reveal: "each", breakSeconds: 0 } as const;
const BREAK_SECONDS = 600;
const TIE_BREAKS = 3;
const MOST_ROUNDS = 20;

const ANYWHERE: SourceFilter = { packIds: null, topics: null, difficulties: null, without: [] };

export type WholeNight = {
  readonly title: string;
  readonly club: string;
  readonly rounds: number;
  readonly questionsPerRound: number;
  readonly themed: boolean;
};

/** A whole night in one go, from all packs. */
export function wholeNight({ title, club, ...shape }: WholeNight): BuildRequest {
  return {
    ...common(),
    ...shape,
    id: newId(),
    title,
    club,
    breakSeconds: BREAK_SECONDS,
    tieBreaks: TIE_BREAKS,
    from: ANYWHERE,
  };
}

export type Picking = {
  readonly packId: string | null;
  readonly topic: string | null;
  readonly difficulty: "easy" | "medium" | "hard" | null;
  readonly count: number;
};

/** Questions for a plan that stands: as a night of one round, whose questions are taken over. None stands in it already. */
export function moreQuestions(plan: NightPlan, club: string, picking: Picking): BuildRequest {
  const { packId, topic, difficulty, count } = picking;
  return {
    ...common(),
    id: plan.id,
    title: plan.title,
    club,
    rounds: 1,
    questionsPerRound: count,
    themed: false,
    tieBreaks: 0,
    from: { ...sourcesOf(packId, topic, difficulty), without: questionIds(plan) },
  };
}

/** Where another question for a place of the plan may come from. */
export function anywhereBut(without: readonly string[]): SourceFilter {
  return { ...ANYWHERE, without: [...without] };
}

function sourcesOf(packId: string | null, topic: string | null, difficulty: Picking["difficulty"]): SourceFilter {
  return {
    packIds: packId === null ? null : [packId],
    topics: topic === null ? null : [topic],
    difficulties: difficulty === null ? null : [difficulty],
    without: [],
  };
}

function questionIds({ rounds }: NightPlan): string[] {
  return rounds.flatMap(({ items }) => items.map(({ question }) => question.id));
}

function common() {
  const rounds = Array.from({ length: MOST_ROUNDS }, (_, index) => t("nights.round", { round: index + 1 }));
  return {
    ...USUAL,
    subtitle: "",
    lateJoin: "zero" as const,
    jokers: true,
    seed: newSeed(),
    titles: { rounds, themes: themeTitles() },
  };
}

function themeTitles(): BuildRequest["titles"]["themes"] {
  return {
    people: t("nights.theme.people"),
    making: t("nights.theme.making"),
    story: t("nights.theme.story"),
    music: t("nights.theme.music"),
    release: t("nights.theme.release"),
    praise: t("nights.theme.praise"),
    history: t("nights.theme.history"),
  };
}
