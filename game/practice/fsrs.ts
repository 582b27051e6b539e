import {
  type CardInput,
  computeDecayFactor,
  createEmptyCard,
  default_w,
  forgetting_curve,
  fsrs,
  type Grade as LibraryGrade,
  Rating,
  State,
} from "ts-fsrs";
import { unreachable } from "../../questions/result.ts";
import { DAY, type GRADES, type Grade, type Memory } from "./memory.ts";

/**
 * FSRS-6 as ts-fsrs has it, with its own parameters, in our words. Nothing is added: the memory after a review is the one
 * that ts-fsrs gives for the same reviews and the same retention asked for. No fuzz: the same reviews give the same days.
 */

type Scheduler = ReturnType<typeof fsrs>;
const schedulers = new Map<number, Scheduler>();

function schedulerFor(retention: number): Scheduler {
  const known = schedulers.get(retention);
  if (known !== undefined) return known;
  // Retentions are rounded to thousandths, so there are few.
  const made = fsrs({ request_retention: retention, enable_fuzz: false });
  schedulers.set(retention, made);
  return made;
}

/**
 * The memory after a review; `before` is null for a card that was never reviewed. `retention` in (0, 1]. Where the machine's
 * clock was set back, the review counts as one made right after the one before.
 */
export function review(before: Memory | null, grade: Grade, reviewedAt: number, retention: number): Memory {
  const at = before === null ? reviewedAt : Math.max(reviewedAt, before.lastReview);
  const { card } = schedulerFor(retention).next(cardOf(before, at), at, ratingOf(grade));
  return {
    phase: phaseOf(card.state),
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    step: card.learning_steps,
    reviews: card.reps,
    lapses: card.lapses,
    lastReview: at,
  };
}

/** When the card would be due after each grade. */
export function preview(before: Memory | null, at: number, retention: number): Readonly<Record<Grade, number>> {
  const due = (grade: Grade) => review(before, grade, at, retention).due;
  return { again: due("again"), hard: due("hard"), good: due("good"), easy: due("easy") };
}

/** The share of such cards that is recalled at a time, by the model. */
export function recall({ lastReview, stability }: Pick<Memory, "lastReview" | "stability">, at: number): number {
  return recallAfter(Math.max(0, at - lastReview) / DAY, stability);
}

export function recallAfter(days: number, stability: number): number {
  return forgetting_curve(default_w, days, stability);
}

/** After how many stabilities recall has come down to a share: 1 at 0.9. The curve of `recallAfter`, turned round. */
export function stabilitiesUntil(share: number): number {
  const { decay, factor } = computeDecayFactor(default_w);
  return (share ** (1 / decay) - 1) / factor;
}

function cardOf(memory: Memory | null, at: number): CardInput {
  if (memory === null) return createEmptyCard(at);
  return {
    due: memory.due,
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.step,
    reps: memory.reviews,
    lapses: memory.lapses,
    state: stateOf(memory.phase),
    last_review: memory.lastReview,
  };
}

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<(typeof GRADES)[number], LibraryGrade>;

function ratingOf(grade: Grade): LibraryGrade {
  return RATINGS[grade];
}

function stateOf(phase: Memory["phase"]): State {
  switch (phase) {
    case "learning":
      return State.Learning;
    case "review":
      return State.Review;
    case "relearning":
      return State.Relearning;
    default:
      return unreachable(phase);
  }
}

function phaseOf(state: State): Memory["phase"] {
  if (state === State.Review) return "review";
  return state === State.Relearning ? "relearning" : "learning";
}
