/** What is done to or by one thing in film history, and by it alone: base, past, participle. */
export type Verb = { readonly base: string; readonly past: string; readonly participle: string };

const LIST = `
invent introduce found establish open launch create develop patent coin publish pioneer perfect
demonstrate release produce close dissolve abolish replace rename acquire merge emigrate
nationalise nationalize restore complete ban premiere purchase revive rediscover discover
direct photograph compose edit adapt design animate score standardise adopt remake|remade
unveil inaugurate install commission license found
begin|began|begun write|wrote|written shoot|shot build|built make|made win|won sell|sold buy|bought
die|died flee|fled leave|left end
`;

/** stop -> stopped is in none of these: only what ends in e, in a consonant and y, or in anything else. */
function pastOf(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const verbs: readonly Verb[] = LIST.trim()
  .split(/\s+/)
  .map((entry) => {
    const [base = "", past = pastOf(base), participle = past] = entry.split("|");
    return base === "found" ? { base, past: "founded", participle: "founded" } : { base, past, participle };
  });

const byPast: ReadonlyMap<string, Verb> = new Map(verbs.map((verb) => [verb.past, verb]));
const byParticiple: ReadonlyMap<string, Verb> = new Map(verbs.map((verb) => [verb.participle, verb]));

export const verbOfPast = (word: string): Verb | undefined => byPast.get(word);
export const verbOfParticiple = (word: string): Verb | undefined => byParticiple.get(word);
