import type { NightPlan } from "../../../game/night/plan.ts";
import { keysOf, optionsOf } from "../../../questions/key.ts";
import { randomFrom } from "../../../scripts/fuzz/random.ts";

/** What a team will have answered when a question closes: the option's text by the question's prompt, or nothing. */
export type Script = { readonly team: string; readonly answers: ReadonlyMap<string, string | null> };

/** One question in this many is left out by a team. */
const LEFT_OUT = 12;

export function scriptsFor(plan: NightPlan, teams: number, seed: number): Script[] {
  const random = randomFrom(seed);
  return Array.from({ length: teams }, (_, number) => {
    const answers = new Map<string, string | null>();
    for (const { question } of plan.rounds.flatMap(({ items }) => items)) {
      const option = optionsOf(question)[random.below(optionsOf(question).length)] ?? null;
      answers.set(question.prompt, random.below(LEFT_OUT) === 0 ? null : option);
    }
    return { team: `Team ${number + 1}`, answers };
  });
}

/** Points of each team where a right answer has the round's points and a wrong one none. */
export function expectedPoints(plan: NightPlan, scripts: readonly Script[]): Map<string, number> {
  return new Map(
    scripts.map(({ team, answers }) => {
      const points = plan.rounds.flatMap(({ items, scoring }) =>
        items.map(({ question }) => (answers.get(question.prompt) === keysOf(question)[0] ? scoring.points : 0)),
      );
      return [team, points.reduce((sum, each) => sum + each, 0)];
    }),
  );
}
