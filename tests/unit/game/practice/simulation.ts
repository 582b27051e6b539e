import { type Aim, isPutOff, lastReviewsToday } from "../../../../game/practice/aim.ts";
import { askedRetention, paceOf, SAMPLES, type Sample } from "../../../../game/practice/calibration.ts";
import { type CardState, stepCard, UNSEEN } from "../../../../game/practice/card.ts";
import { recall } from "../../../../game/practice/fsrs.ts";
import { DAY, type Grade } from "../../../../game/practice/memory.ts";
import { nextRandom, type RandomState } from "../../../../game/random.ts";

/**
 * A year of somebody's practice. Their memory is none of FSRS: recall falls along a stretched exponential, every question is
 * easier or harder to them than the scheduler can know, and what a recall adds follows another law.
 */

export type Learner = {
  readonly seed: number;
  /** How well they remember: stabilities are multiplied by it. */
  readonly strength: number;
  readonly wished: number;
  readonly newPerDay: number;
  readonly days: number;
  /** Whether the last day is one to be ready for. */
  readonly aims: boolean;
};

type Trace = { strength: number; last: number; readonly ease: number };
type Card = { state: CardState; trace: Trace | null; readonly ease: number };

const CURVE = 0.9;
const MORNING = 9 * 3_600_000;
const STEP = 11 * 60_000;
/** The last days bring nothing new. */
const NOTHING_NEW = 30;

export function simulate(learner: Learner) {
  const random = generator(learner.seed);
  const cards: Card[] = Array.from({ length: learner.newPerDay * learner.days }, () => ({
    state: UNSEEN,
    trace: null,
    ease: learner.strength * Math.exp(0.4 * random.normal()),
  }));
  const samples: Sample[] = [];
  const end = learner.days * DAY;
  const perDay: number[] = [];
  for (let day = 0; day < learner.days; day++) {
    const now = day * DAY + MORNING;
    const pace = paceOf(samples.slice(-SAMPLES));
    const asked = askedRetention(learner.wished, pace);
    const aim = learner.aims ? { at: end, daysLeft: learner.days - day } : null;
    const fresh = day < learner.days - NOTHING_NEW ? cards.filter(isUnseen).slice(0, learner.newPerDay) : [];
    perDay.push(practise([...dueOn(cards, day, now, aim, pace), ...fresh], cards, now, asked));
  }
  const learnt = cards.flatMap(({ trace }) => (trace === null ? [] : [chance(trace, end)]));
  return {
    reviews: perDay.reduce((sum, count) => sum + count, 0),
    most: Math.max(...perDay.slice(60)),
    retention: mean(samples.map(({ recalled }) => (recalled ? 1 : 0))),
    recallAtEnd: mean(learnt),
  };

  function practise(today: readonly Card[], all: readonly Card[], morning: number, asked: number): number {
    let [queue, now, count] = [today, morning, 0];
    for (let turn = 0; turn < 12 && queue.length > 0; turn++) {
      for (const card of queue) answer(card, now, asked);
      count += queue.length;
      now += STEP;
      queue = all.filter(({ state: { memory } }) => memory !== null && memory.phase !== "review" && memory.due <= now);
    }
    return count;
  }

  function answer(card: Card, at: number, asked: number): void {
    const { memory } = card.state;
    const known = memory === null || card.trace === null ? random.next() < 0.3 : random.next() < chance(card.trace, at);
    const grade: Grade = known ? (random.next() < 0.1 ? "hard" : "good") : "again";
    if (memory?.phase === "review") {
      samples.push({ days: (at - memory.lastReview) / DAY, stability: memory.stability, recalled: known });
    }
    card.trace = card.trace === null ? firstTrace(card, known, at) : laterTrace(card.trace, known, at);
    const of = { card: { packId: "p", questionId: "q" }, id: "r", sessionId: "s", deckId: "d" };
    const how = { right: known, guessed: false, way: "choice", takenMs: 5000 } as const;
    card.state = stepCard(card.state, { type: "reviewed", at, grade, asked, ...of, ...how });
  }
}

function dueOn(cards: readonly Card[], day: number, now: number, aim: Aim | null, pace: number): Card[] {
  const learnt = cards.flatMap((card) => {
    const { memory, after } = card.state;
    return memory === null || after === null ? [] : [{ card, memory, scheduled: { ...memory, after } }];
  });
  const due = learnt.filter(({ memory }) => memory.due < (day + 1) * DAY);
  if (aim === null) return due.map(({ card }) => card);
  const isOff = ({ memory, scheduled }: (typeof learnt)[number]) =>
    memory.phase === "review" && isPutOff(scheduled, aim, pace);
  const off = learnt.filter(isOff).toSorted((a, b) => recall(a.memory, now) - recall(b.memory, now));
  const must = due.filter((each) => !isOff(each));
  const last = off.slice(0, lastReviewsToday({ due: must.length, putOff: off.length, reviewed: 0 }, aim));
  return [...must, ...last].map(({ card }) => card);
}

function isUnseen({ state }: Card): boolean {
  return state.memory === null;
}

function chance({ strength, last }: Trace, at: number): number {
  return Math.exp(Math.log(0.9) * ((at - last) / DAY / strength) ** CURVE);
}

function firstTrace({ ease }: Card, known: boolean, last: number): Trace {
  return { strength: (known ? 2.5 : 0.9) * ease, last, ease };
}

function laterTrace(trace: Trace, known: boolean, last: number): Trace {
  const { strength, ease } = trace;
  if (!known) return { strength: Math.max(0.4 * ease, Math.min(strength, 1.6 * strength ** 0.35 * ease)), last, ease };
  const spaced = 6 * strength ** -0.25 * (Math.exp(1.2 * (1 - chance(trace, last))) - 1) * ease + 0.1;
  return { strength: strength * (1 + (last - trace.last < DAY / 2 ? 0.15 : spaced)), last, ease };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function generator(seed: number) {
  let state: RandomState = seed;
  const next = () => {
    const [value, after] = nextRandom(state);
    state = after;
    return value;
  };
  /** Box and Muller, 1958. */
  const normal = () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
