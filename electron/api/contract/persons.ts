import { z } from "zod";

/** The people who use one computer: what the calls carry. */

/** Of seats and people; the interface has a shade for each (`renderer/ui/theme/seats.css`). */
export const PERSON_COLOURS = ["amber", "rose", "jade", "steel", "straw", "violet", "coral", "mint"] as const;
const colourSchema = z.enum(PERSON_COLOURS);
export type PersonColour = z.infer<typeof colourSchema>;

/** Who needs more than that has a school. */
export const MOST_PERSONS = 24;
export const PERSON_NAME = 24;

const nameSchema = z.string().trim().min(1).max(PERSON_NAME);

const personSchema = z.object({
  id: z.int(),
  /** Empty for the first one, until somebody gives a name. */
  name: z.string(),
  colour: colourSchema,
});
export type Person = z.infer<typeof personSchema>;

const nothing = z.object({});

export const personCalls = {
  /** In the order in which they came; `present` is who is at the computer. */
  "persons.list": { input: nothing, output: z.object({ present: z.int(), persons: z.array(personSchema) }) },
  "persons.add": { input: z.object({ name: nameSchema, colour: colourSchema }), output: personSchema },
  "persons.change": { input: z.object({ id: z.int(), name: nameSchema, colour: colourSchema }), output: personSchema },
  /** Somebody else sits down: from here on, settings, history, flags and practice are theirs. */
  "persons.be": { input: z.object({ id: z.int() }), output: nothing },
  /** Takes a person off the list. What they played is kept; adding one of the same name brings them back. */
  "persons.remove": { input: z.object({ id: z.int() }), output: nothing },
} as const;
