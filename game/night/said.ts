import type { Given } from "../given.ts";
import { fold } from "../matching/fold.ts";
import type { Match } from "../matching/match.ts";
import { judgeAsk, textOf } from "./key.ts";
import { slotAt } from "./slots.ts";
import { type Ask, type Basis, itemOf, seatsOf } from "./state.ts";

/** The same answer from so many teams. */
export type Said = { readonly given: Given; readonly text: string; readonly teams: number; readonly match: Match };

/** Most answers that are told apart. */
const MOST = 40;

/**
 * What teams gave where no options were counted, the right first, then the near, then by how many; typed ones that differ in
 * case, accents or punctuation alone are one. `several` is counted as sets, a timeline by its whole order.
 */
export function saidTo(basis: Basis, ask: Ask): Said[] {
  const question = itemOf(basis.plan, ask)?.question;
  if (question === undefined || question.kind === "choice" || question.kind === "truth") return [];
  const judge = judgeAsk(basis, ask);
  const given = seatsOf(basis).flatMap(({ slot }) => slotAt(ask.answers, slot)?.given ?? []);
  const groups = [...Map.groupBy(given, nameOf).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ given: first, text: textOf(question, first), teams: others.length + 1, match: judge(first) }],
  );
  return groups.sort((a, b) => RANK[a.match] - RANK[b.match] || b.teams - a.teams).slice(0, MOST);
}

const RANK: Readonly<Record<Match, number>> = { right: 0, near: 1, wrong: 2 };

function nameOf(given: Given): string {
  if (given.kind !== "typed") return JSON.stringify(given);
  const words = fold(given.text).join("");
  return words === "" ? given.text : words;
}

/** Groups that a stage has room for. */
const ON_STAGE = 5;

/**
 * What the stage shows of it at the reveal. A projector is no place for whatever somebody types: a wrong or near answer in
 * words stands there only where two teams or more gave it. The rest is a number.
 */
export function saidOnStage(said: readonly Said[]): { said: Omit<Said, "given">[]; others: number } {
  const fit = said.filter(({ given, teams, match }) => given.kind === "number" || match === "right" || teams > 1);
  const shown = fit.filter(({ given }) => given.kind !== "several" && given.kind !== "timeline").slice(0, ON_STAGE);
  const all = said.reduce((sum, { teams }) => sum + teams, 0);
  const told = shown.reduce((sum, { teams }) => sum + teams, 0);
  return { said: shown.map(({ text, teams, match }) => ({ text, teams, match })), others: all - told };
}
