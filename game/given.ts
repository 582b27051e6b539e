import { z } from "zod";
import { unreachable } from "../questions/result.ts";
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
]);
export type Given = z.infer<typeof givenSchema>;

/** Places of a statement's two answers, where they are shown or counted like options. */
export const TRUTH_PLACES = [true, false] as const;

/** The places that an answer takes among the options, a statement's two counted as such; none where it is written. */
export function placesIn(given: Given): readonly number[] {
  switch (given.kind) {
    case "choice":
      return [given.place];
    case "several":
      return given.places;
    case "truth":
      return [TRUTH_PLACES.indexOf(given.value)];
    case "typed":
    case "number":
      return [];
    default:
      return unreachable(given);
  }
}

export function isSameGiven(a: Given, b: Given): boolean {
  switch (a.kind) {
    case "choice":
    case "several":
    case "truth":
      return a.kind === b.kind && placesIn(a).join() === placesIn(b).join();
    case "typed":
      return b.kind === "typed" && a.text === b.text;
    case "number":
      return b.kind === "number" && a.value === b.value;
    default:
      return unreachable(a);
  }
}
