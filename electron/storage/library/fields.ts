import { z } from "zod";

/**
 * What the log keeps of a question, each as SQL that makes the JSON of it and as the schema that reads it back. A change
 * holds only what it changed.
 */
export const FIELDS = {
  checked: "json_object('checked', checked)",
  putAway: "json_object('putAway', put_away)",
  flags: `json_object('flags', (
    SELECT json_group_array(json_object('person', person, 'at', flagged_at)) FROM flags
    WHERE flags.pack_id = questions.pack_id AND flags.question_id = questions.id))`,
  words: "json_object('body', body, 'original', original, 'changedAt', changed_at)",
} as const;

const words = { body: z.string(), original: z.string().nullable(), changedAt: z.number() };

export const sideSchema = z.union([
  z.strictObject({ checked: z.int() }),
  z.strictObject({ putAway: z.int() }),
  z.strictObject({ flags: z.array(z.object({ person: z.int(), at: z.number() })) }),
  z.strictObject(words),
]);
export type Side = z.infer<typeof sideSchema>;
