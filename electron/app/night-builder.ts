import { buildNight } from "../../game/night/build/build-night.ts";
import type { Source } from "../../game/night/build/model.ts";
import { swap } from "../../game/night/build/swap.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { SourceFilter } from "../api/contract/nights.ts";
import type { NightBuilderPort } from "../api/ports.ts";
import type { NightResults } from "../storage/night-results.ts";
import type { PackStore } from "../storage/packs.ts";

/** What a club had in so many of its last nights waits. */
const LAST_NIGHTS = 6;

/** Builds nights from the packs in the store. */
export function createNightBuilder(packs: PackStore, nights: NightResults): NightBuilderPort {
  const hadBy = (club: string): ReadonlySet<string> => {
    const had = nights.recentQuestions(club, LAST_NIGHTS);
    return new Set(had.ok ? had.value : []);
  };
  return {
    build: ({ club, seed, from, titles, ...settings }) => {
      const sources = sourcesFrom(packs, from);
      if (!sources.ok) return sources;
      const titleOf: Parameters<typeof buildNight>[0]["titleOf"] = (round, theme) =>
        theme === null ? (titles.rounds[round - 1] ?? String(round)) : titles.themes[theme];
      const built = buildNight({ sources: sources.value, settings, had: hadBy(club), seed, titleOf });
      return built.ok ? built : failure("too-few-questions", built.message, built.details);
    },
    swap: ({ plan, club, itemId, from, seed }) => {
      const sources = sourcesFrom(packs, from);
      return sources.ok ? swap(plan, itemId, { sources: sources.value, had: hadBy(club), seed }) : sources;
    },
  };
}

/** Every question that a night may take, those that were called wrong left out. */
function sourcesFrom(packs: PackStore, filter: SourceFilter): Result<Source[], FailureCode> {
  const listed = packs.list();
  if (!listed.ok) return listed;
  const without = new Set(filter.without);
  const chosen = listed.value.filter(({ id }) => filter.packIds?.includes(id) ?? true);
  const sources = chosen.flatMap(({ id, title }) =>
    questionsOf(packs, id).map((question) => ({ packId: id, film: title, question })),
  );
  return ok(sources.filter(({ question }) => !without.has(question.id) && fits(question, filter)));
}

function fits({ topic, difficulty }: Source["question"], { topics, difficulties }: SourceFilter): boolean {
  return (topics?.includes(topic) ?? true) && (difficulties?.includes(difficulty) ?? true);
}

function questionsOf(packs: PackStore, packId: string): readonly Source["question"][] {
  const pack = packs.get(packId);
  const flagged = packs.flagged(packId);
  const wrong = new Set(flagged.ok ? flagged.value.questionIds : []);
  return pack.ok ? pack.value.questions.filter(({ id }) => !wrong.has(id)) : [];
}
