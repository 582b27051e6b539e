import { z } from "zod";

/** How well a card was known, from 1 to 4 as FSRS counts them. */
export const GRADES = ["again", "hard", "good", "easy"] as const;
export const gradeSchema = z.enum(GRADES);
export type Grade = z.infer<typeof gradeSchema>;

export const PHASES = ["learning", "review", "relearning"] as const;

/** What FSRS knows of a card after its first review. Times are milliseconds since the epoch, lengths days. */
export type Memory = {
  readonly phase: (typeof PHASES)[number];
  readonly due: number;
  /** Days after which it is recalled nine times in ten. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  /** Which of the short steps of learning it stands at. */
  readonly step: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly lastReview: number;
};

export const DAY = 86_400_000;
