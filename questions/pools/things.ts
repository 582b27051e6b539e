import { THINGS } from "./films/things.ts";
import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/** Things of one kind that could be taken for one another: kind | Kinetoscope/Mutoscope/Vitascope. */
export const thingCircles = once((): readonly (readonly string[])[] =>
  rowsOf(THINGS).map(([, names = ""]) => names.split("/")),
);

/** The name without its article: a question may ask for "the Kinetoscope". */
const keyOf = (name: string) => foldName(name.replace(/^the /i, ""));

/**
 * Movements, techniques, companies, magazines, festivals, towns, characters, authors and the like that could be taken for
 * that one: those that share most circles with it first. None for a thing that the tables do not know.
 */
export function thingsLike(name: string): readonly string[] {
  const key = keyOf(name);
  const shared = new Map<string, { readonly name: string; readonly circles: number }>();
  for (const names of thingCircles()) {
    if (!names.some((each) => keyOf(each) === key)) continue;
    for (const mate of names.filter((each) => keyOf(each) !== key)) {
      const circles = (shared.get(keyOf(mate))?.circles ?? 0) + 1;
      shared.set(keyOf(mate), { name: mate, circles });
    }
  }
  return [...shared.values()].sort((a, b) => b.circles - a.circles).map((each) => each.name);
}
