import type { Fact } from "./model.ts";

/** Relations of which a box's bare figure says less than what any of them tells. */
const GROSSES = new Set(["gross-worldwide", "gross-domestic", "rentals", "gross-territory", "gross-elsewhere"]);

/**
 * Takes out what other facts of the article make doubtful: the takings that a box gives without saying where, beside
 * takings of a sentence; a singer who is the composer, and so stands in a list of pieces, not of songs.
 */
export function settle(facts: readonly Fact[]): Fact[] {
  const grossTold = facts.some(({ relation }) => GROSSES.has(relation));
  const composers = new Set(
    facts.flatMap(({ relation, values }) => (relation === "composer" ? [values.who?.key] : [])),
  );
  const shared = sharedByMore(facts);
  const told = facts.filter(({ relation, values }) => {
    if (relation === "box-office") return !grossTold;
    return relation !== "song-singer" || !composers.has(values.who?.key);
  });
  return told.map((fact) => (shared.has(fact.relation) ? alone(fact) : fact));
}

/** The same fact, and nothing of whom it was done with. */
function alone(fact: Fact): Fact {
  const { other: _, ...values } = fact.values;
  return { ...fact, values };
}

/** Trades of which one place names two and another somebody else: who worked with whom is not to be told then. */
function sharedByMore(facts: readonly Fact[]): ReadonlySet<string> {
  const people = new Map<string, Set<string>>();
  for (const { relation, values, modality } of facts) {
    if (!PAIRED.has(relation) || modality !== "asserted") continue;
    const known = people.get(relation) ?? new Set();
    for (const value of [values.who, values.other]) if (value !== undefined) known.add(value.key);
    people.set(relation, known);
  }
  return new Set([...people].flatMap(([relation, known]) => (known.size > 2 ? [relation] : [])));
}

const PAIRED = new Set(["director", "writer", "producer", "composer", "cinematographer", "editor"]);
