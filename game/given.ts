import { z } from "zod";
import { LONGEST_ANSWER } from "./matching/match.ts";

/** Place of an option as shown. */
const place = z.int().min(0).max(5);

/** What somebody answers. Other kinds of question join here. */
export const givenSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("choice"), place }),
  z.object({
    kind: z.literal("several"),
    /** Rising, each once, so that the same answer is the same data. */
    places: z
      .array(place)
      .min(1)
      .max(6)
      .refine((places) => places.every((each, at) => at === 0 || each > (places[at - 1] ?? each)), "places must rise"),
  }),
  z.object({ kind: z.literal("truth"), value: z.boolean() }),
  z.object({ kind: z.literal("typed"), text: z.string().trim().min(1).max(LONGEST_ANSWER) }),
  z.object({ kind: z.literal("number"), value: z.number() }),
  z.object({
    kind: z.literal("timeline"),
    /** All places, the earliest first. */
    places: z
      .array(place)
      .min(2)
      .max(6)
      .refine((places) => new Set(places).size === places.length, "a place stands once"),
  }),
]);
export type Given = z.infer<typeof givenSchema>;
