import { unreachable } from "../../questions/result.ts";
import type { Given } from "../given.ts";
import type { Match } from "../matching/match.ts";
import { creditFor, isVoid, judgeAsk } from "./key.ts";
import type { Verdict } from "./messages.ts";
import { perBasis } from "./per-basis.ts";
import type { Scoring } from "./plan.ts";
import { slotAt } from "./slots.ts";
import { type Adjustment, type Ask, type Basis, roundOf, type Seat, type SeatAnswer, seatsOf } from "./state.ts";

/** What a right answer in `speed` starts from. */
const SPEED_POINTS = 1000;
/** A row of right answers pays more up to this many before the present one. */
const LONGEST_ROW = 5;

export type RightAnswer = {
  readonly scoring: Scoring;
  /** T, seconds. */
  readonly seconds: number;
  /** t, milliseconds; null where it was marked on paper. */
  readonly tookMs: number | null;
  /** What the host made it worth instead; null where nothing was changed. */
  readonly worth: number | null;
  /** The share of the points that it earns, by `creditOf`. */
  readonly credit: number;
};

/**
 * Points of a right answer, without its row.
 *
 * - `pub`: P, the round's points.
 * - `speed`: `round(1000 * (1 - t / 2T))` with t between 0 and T, so 1000 at once and 500 at the end. T is the time that
 *   the question was put with: seconds added by the host take nothing from those who answered before. A mark on paper
 *   counts as t = T.
 * - Where the host gave the question other points, those, however quick.
 *
 * Of all that, the share `credit`, rounded; but a right answer to a question that pays points earns one at least.
 */
export function basePoints({ credit, ...answer }: RightAnswer): number {
  const full = fullPoints(answer);
  return full > 0 ? Math.max(Math.round(full * credit), 1) : full;
}

function fullPoints({ scoring, seconds, tookMs, worth }: Omit<RightAnswer, "credit">): number {
  if (worth !== null) return worth;
  switch (scoring.kind) {
    case "pub":
      return scoring.points;
    case "speed": {
      const t = Math.min((tookMs ?? Number.POSITIVE_INFINITY) / 1000, seconds);
      return SPEED_POINTS * (1 - t / (2 * seconds));
    }
    default:
      return unreachable(scoring.kind);
  }
}

/**
 * What the n-th right answer in a row adds: `s * min(n - 1, 5)` with `s = max(1, round(P / 10))`, P being the round's
 * points in `pub` and 1000 in `speed`; 0 where the round pays no streaks. A wrong answer or none ends a row, a void
 * question neither ends nor lengthens it, and rows go on from round to round.
 */
export function streakPoints(scoring: Scoring, inARow: number): number {
  if (!scoring.streak) return 0;
  const full = scoring.kind === "speed" ? SPEED_POINTS : scoring.points;
  return Math.max(1, Math.round(full / 10)) * Math.min(Math.max(inARow - 1, 0), LONGEST_ROW);
}

export type SeatScore = {
  readonly points: number;
  /** One for each question played, in their order. */
  readonly verdicts: readonly Verdict[];
};

/**
 * What a seat has: `start + sum of its verdicts' points + sum of its adjustments`. A verdict's points are
 * `base + streak` where right, `-penalty` where wrong, 0 without an answer or where void; all of a round's are doubled
 * for a seat that played its joker for it. What is right is told by `judge` (`game/judge.ts`), and by the host's
 * corrections beside it; what is only near is wrong until the host counts it.
 */
function scoreSeat(seat: Seat, sheets: readonly Sheet[], adjusted: readonly Adjustment[]): SeatScore {
  const verdicts: Verdict[] = [];
  let inARow = 0;
  let points = seat.start;
  for (const sheet of sheets) {
    const verdict = judge(sheet, slotAt(sheet.ask.answers, seat.slot), inARow, seat.joker === sheet.ask.round);
    inARow = verdict.inARow;
    points += verdict.points;
    verdicts.push(verdict);
  }
  for (const adjustment of adjusted) points += adjustment.seat === seat.seat ? adjustment.points : 0;
  return { points, verdicts };
}

/** A question played, with all that its verdicts need looked up once. */
type Sheet = {
  readonly ask: Ask;
  readonly scoring: Scoring;
  readonly judge: (given: Given) => Match;
  readonly credit: (answer: SeatAnswer) => number;
  readonly isVoid: boolean;
  readonly worth: number | null;
};

function sheetOf(basis: Basis, ask: Ask): Sheet[] {
  const scoring = roundOf(basis.plan, ask.round)?.scoring;
  if (scoring === undefined) return [];
  const worth = ask.corrections.findLast((correction) => correction.kind === "points")?.points ?? null;
  return [{ ask, scoring, judge: judgeAsk(basis, ask), credit: creditFor(basis, ask), isVoid: isVoid(ask), worth }];
}

function judge(sheet: Sheet, answer: SeatAnswer | undefined, before: number, doubled: boolean): Verdict {
  const times = doubled ? 2 : 1;
  if (sheet.isVoid) return { outcome: "void", points: 0, inARow: before };
  if (answer === undefined) return { outcome: "none", points: 0, inARow: 0 };
  const { scoring, worth } = sheet;
  if (sheet.judge(answer.given) !== "right") {
    return { outcome: "wrong", points: scoring.penalty === 0 ? 0 : -scoring.penalty * times, inARow: 0 };
  }
  const inARow = before + 1;
  const credit = sheet.credit(answer);
  const base = basePoints({ scoring, seconds: sheet.ask.seconds, tookMs: answer.tookMs, worth, credit });
  return { outcome: "right", points: (base + streakPoints(scoring, inARow)) * times, inARow };
}

export type Tally = ReadonlyMap<string, SeatScore>;

/** Points of all seats that play. */
export const tallyOf = perBasis((basis: Basis): Tally => {
  const sheets = basis.played.flatMap((ask) => sheetOf(basis, ask));
  return new Map(seatsOf(basis).map((seat) => [seat.seat, scoreSeat(seat, sheets, basis.adjusted)]));
});

/** What a question gave a seat; null before it is revealed. */
export function verdictOf(basis: Basis, ask: string, seat: string): Verdict | null {
  const at = basis.played.findLastIndex((played) => played.ask === ask);
  return tallyOf(basis).get(seat)?.verdicts[at] ?? null;
}

/** Where those who come late begin: at zero, or at the room's average, rounded. */
export function lateStart(basis: Basis): number {
  if (basis.plan.lateJoin === "zero") return 0;
  const points = [...tallyOf(basis).values()].map((score) => score.points);
  return points.length === 0 ? 0 : Math.round(points.reduce((sum, each) => sum + each, 0) / points.length);
}
