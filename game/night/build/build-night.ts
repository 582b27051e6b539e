import { hashId } from "../../../questions/hash.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { keysFirst, rising } from "../../solo/running-order.ts";
import type { NightItem, NightPlan, Round } from "../plan.ts";
import { chooseRound, filmBound } from "./choose.ts";
import { closestFrom } from "./closest.ts";
import type { NightSettings, Source, Theme, Wanted } from "./model.ts";
import { type Candidate, poolOf } from "./pool.ts";
import { ofTheme, themesFor } from "./themes.ts";

/**
 * A whole night in one go. The same packs, settings and seed give the same night, in whatever order the questions stand.
 *
 * - No question's prompt says the key of another; where the packs have too few for that, the key is asked first.
 * - What the club had in its last nights waits until all else that gives nothing away is used up.
 * - No film has more than its bound (`filmBound`) while others are left.
 * - Where there are few figures and enough else, one is kept back for a tie.
 * - Topics and difficulties are balanced; each round rises from easy to hard; no sentence proves two questions.
 *
 * Fails with `not-enough` (`details.questions`: how many there are) where the packs cannot fill it.
 */
export function buildNight(wanted: Wanted): Result<NightPlan, "not-enough"> {
  const { sources, settings, had, seed } = wanted;
  const size = settings.rounds * settings.questionsPerRound;
  const pool = poolOf(sources, had, seed);
  if (pool.length < size) {
    return failure("not-enough", "The packs have too few questions for this night.", { questions: pool.length });
  }
  const asked = withoutLastFigure(pool, size, settings);
  const themes = settings.themed
    ? themesFor(asked, settings.rounds, settings.questionsPerRound, seed)
    : Array.from({ length: settings.rounds }, () => null);
  const chosen = chooseAll(asked, themes, settings, filmBound(asked, size));
  const rounds = inOrder(chosen).map((items, index) => roundFrom(items, index, themes[index] ?? null, wanted));
  const { id, title, subtitle, lateJoin, jokers } = settings;
  return ok({ id, title, subtitle, rounds, tieBreaks: tieBreaks(pool, chosen.flat(), settings), lateJoin, jokers });
}

/** So many figures are left over by themselves, whatever the rounds take. */
const MANY_FIGURES = 4;

/** The pool without one figure, and without what would give it away, so that a tie can be broken. */
function withoutLastFigure(pool: readonly Candidate[], size: number, { tieBreaks: most }: NightSettings) {
  const figures = pool.filter(({ question }) => closestFrom([question]).length > 0);
  const [kept] = figures;
  if (kept === undefined || most === 0 || figures.length >= MANY_FIGURES) return pool;
  const clashing = new Set([kept.question.id, ...kept.clashes]);
  const asked = pool.filter(({ question, sentence }) => !clashing.has(question.id) && sentence !== kept.sentence);
  return asked.length >= 2 * size ? asked : pool;
}

/** A round's questions at a time; a theme that runs dry is filled up from the whole pool. */
function chooseAll(
  pool: readonly Candidate[],
  themes: readonly (Theme | null)[],
  { questionsPerRound: size }: NightSettings,
  filmBound: number,
): Candidate[][] {
  const rounds: Candidate[][] = [];
  for (const theme of themes) {
    const before = rounds.flat();
    const goal = before.length + size;
    const own = chooseRound(ofTheme(pool, theme), before, { filmBound, size, goal });
    const more = chooseRound(pool, [...before, ...own], { filmBound, size: size - own.length, goal });
    rounds.push([...own, ...more]);
  }
  return rounds;
}

/** Rising in each round; over the whole night a key is asked before a prompt says it, where one does. */
function inOrder(rounds: readonly Candidate[][]): Candidate[][] {
  const byId = new Map(rounds.flat().map((candidate) => [candidate.question.id, candidate]));
  const risen = rounds.map((round) => rising(round.map(({ question }) => question)));
  const ordered = keysFirst(risen.flat()).flatMap(({ id }) => byId.get(id) ?? []);
  let start = 0;
  return rounds.map(({ length }) => {
    start += length;
    return ordered.slice(start - length, start);
  });
}

function roundFrom(
  sources: readonly Source[],
  index: number,
  theme: Theme | null,
  { settings, titleOf }: Wanted,
): Round {
  const { seconds, scoring, reveal, breakSeconds, rounds } = settings;
  return {
    id: `r${index + 1}`,
    title: titleOf(index + 1, theme),
    seconds,
    scoring,
    reveal,
    breakSeconds: index + 1 < rounds ? breakSeconds : 0,
    note: "",
    items: sources.map((source) => itemFrom(source, settings.id)),
  };
}

/** Its id says nothing of the question to those who do not have the night's plan. What the question notes, the host is told. */
export function itemFrom({ packId, question }: Source, planId: string): NightItem {
  return { id: hashId(`${planId}|${packId}|${question.id}`), packId, question, note: question.note ?? "" };
}

/** From what is left, and nothing that a question of the night proves or gives away. */
function tieBreaks(pool: readonly Candidate[], chosen: readonly Candidate[], { tieBreaks: most }: NightSettings) {
  const used = new Set(chosen.flatMap(({ question, gives }) => [question.id, ...gives]));
  const read = new Set(chosen.map(({ sentence }) => sentence));
  const left = pool.filter(({ question, sentence }) => !used.has(question.id) && !read.has(sentence));
  return closestFrom(left.map(({ question }) => question)).slice(0, most);
}
