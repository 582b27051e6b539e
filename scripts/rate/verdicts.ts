import { RUBRIC } from "../evaluate/sheet/rubric.ts";
import type { Judgement } from "./read-sheet.ts";
import { type Share, wilson } from "./wilson.ts";

export type Shares = {
  readonly questions: number;
  /** Of each point of the rubric, how many have a yes. */
  readonly points: readonly { readonly yes: number; readonly share: Share }[];
  /** All ten are yes. */
  readonly acceptable: { readonly yes: number; readonly share: Share };
};

export const isAcceptable = ({ points }: Judgement) => points.every((yes) => yes);

export function sharesOf(judgements: readonly Judgement[]): Shares {
  const count = (holds: (judgement: Judgement) => boolean) => {
    const yes = judgements.filter(holds).length;
    return { yes, share: wilson(yes, judgements.length) };
  };
  return {
    questions: judgements.length,
    points: RUBRIC.map((_, point) => count(({ points }) => points[point] === true)),
    acceptable: count(isAcceptable),
  };
}

/** Of the questions that a reader answered before seeing the keys, how many with the key. */
export function answered(judgements: readonly Judgement[]): { readonly right: number; readonly of: number } {
  const tried = judgements.filter(({ answer }) => answer !== null);
  return { right: tried.filter(({ answer, key }) => answer === key).length, of: tried.length };
}

/** Two readings as one: what either refuses is refused. In the order of the first; both have the same questions. */
export function together(first: readonly Judgement[], second: readonly Judgement[]): Judgement[] {
  return pairs(first, second).map(([one, other]) => ({
    ...one,
    points: one.points.map((yes, point) => yes && other.points[point] === true),
    note: [one.note, other.note].filter((note) => note !== "").join(" / "),
  }));
}

export type Disagreement = {
  readonly number: number;
  /** Points of the rubric, from 1, that one reader grants and the other does not. */
  readonly refusedByFirst: readonly number[];
  readonly refusedBySecond: readonly number[];
  /** One of the two accepts the question. */
  readonly onAcceptance: boolean;
  readonly notes: readonly [string, string];
};

export function disagreements(first: readonly Judgement[], second: readonly Judgement[]): Disagreement[] {
  return pairs(first, second).flatMap(([one, other]): Disagreement[] => {
    const refused = (by: Judgement, granted: Judgement) =>
      by.points.flatMap((yes, point) => (!yes && granted.points[point] === true ? [point + 1] : []));
    const [refusedByFirst, refusedBySecond] = [refused(one, other), refused(other, one)];
    if (refusedByFirst.length + refusedBySecond.length === 0) return [];
    const onAcceptance = isAcceptable(one) !== isAcceptable(other);
    return [{ number: one.number, refusedByFirst, refusedBySecond, onAcceptance, notes: [one.note, other.note] }];
  });
}

function pairs(first: readonly Judgement[], second: readonly Judgement[]): [Judgement, Judgement][] {
  const byNumber = new Map(second.map((judgement) => [judgement.number, judgement]));
  return first.flatMap((one): [Judgement, Judgement][] => {
    const other = byNumber.get(one.number);
    return other === undefined ? [] : [[one, other]];
  });
}
