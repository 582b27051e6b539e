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

/** A question as it stands, all of it, for a pack that is set aside. */
export const ROW = `json_object('row', json_object('number', number, 'position', position, 'absent', absent, 'putAway', put_away,
  'checked', checked, 'changedAt', changed_at, 'body', body, 'original', original, 'flags', (
    SELECT json_group_array(json_object('person', person, 'at', flagged_at)) FROM flags
    WHERE flags.pack_id = questions.pack_id AND flags.question_id = questions.id)))`;

const flags = z.array(z.object({ person: z.int(), at: z.number() }));
const words = { body: z.string(), original: z.string().nullable(), changedAt: z.number() };

const row = z.strictObject({
  number: z.int(),
  position: z.int(),
  absent: z.int(),
  putAway: z.int(),
  checked: z.int(),
  flags,
  ...words,
});
export type StoredRow = z.infer<typeof row>;

export const sideSchema = z.union([
  z.strictObject({ checked: z.int() }),
  z.strictObject({ putAway: z.int() }),
  z.strictObject({ flags }),
  z.strictObject(words),
  z.strictObject({ row }),
]);
export type Side = z.infer<typeof sideSchema>;
