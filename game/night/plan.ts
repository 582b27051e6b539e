import { z } from "zod";
import { questionSchema } from "../../questions/model.ts";

/** A quiz night as it is planned: rounds of questions, each copied into the plan so that no later edit changes it. */

const idSchema = z.string().regex(/^[0-9a-zA-Z_-]{1,64}$/);

/** How a right answer is paid. The formulas stand in `scoring.ts`. */
export const scoringSchema = z.object({
  /** `pub`: answers may change until the clock ends. `speed`: the first answer is final. */
  kind: z.enum(["pub", "speed"]),
  /** Points of a right answer in `pub`; `speed` starts from 1000. */
  points: z.int().min(1).max(1000),
  /** Right answers in a row pay more. */
  streak: z.boolean(),
  /** Points taken off for a wrong answer; 0 for none. */
  penalty: z.int().min(0).max(1000),
});
export type Scoring = z.infer<typeof scoringSchema>;

export const itemSchema = z.object({
  /** Names the item within the night; never sent to phones or stage. */
  id: idSchema,
  /** Pack that the question was taken from; null where it was written for the night. */
  packId: z.string().nullable(),
  question: questionSchema,
  /** For the host alone. */
  note: z.string().max(2000),
});
export type NightItem = z.infer<typeof itemSchema>;

export const roundSchema = z.object({
  id: idSchema,
  title: z.string().min(1).max(80),
  /** Time for each question. */
  seconds: z.int().min(5).max(300),
  scoring: scoringSchema,
  /** After each question, or all together at the end of the round as in a pub. */
  reveal: z.enum(["each", "end"]),
  /** Break after the round, seconds; 0 for none. */
  breakSeconds: z.int().min(0).max(7200),
  note: z.string().max(2000),
  items: z.array(itemSchema).min(1).max(100),
});
export type Round = z.infer<typeof roundSchema>;

/** What breaks a tie: who comes nearest to the number. */
export const closestSchema = z.object({
  id: idSchema,
  prompt: z.string().min(1).max(1000),
  value: z.number(),
  unit: z.enum(["year", "minutes", "money", "count"]),
  /** As the answer is read out: "$114 million". */
  shown: z.string().min(1).max(80),
  /** Sentence that bears it out, with its article; null where a person wrote the question. */
  proof: z.object({ sentence: z.string(), article: z.string() }).nullable(),
});
export type Closest = z.infer<typeof closestSchema>;

export const planSchema = z.object({
  id: idSchema,
  title: z.string().min(1).max(80),
  /** One line under the title on the stage. */
  subtitle: z.string().max(160),
  rounds: z.array(roundSchema).min(1).max(20),
  tieBreaks: z.array(closestSchema).max(20),
  /** What those who come late begin with. */
  lateJoin: z.enum(["zero", "average"]),
  /** Each seat may double one round. */
  jokers: z.boolean(),
});
export type NightPlan = z.infer<typeof planSchema>;
