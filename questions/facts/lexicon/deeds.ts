/**
 * What people in stories do to one another, in the present tense of a plot. A line holds deeds that may be told of the
 * same event: an option is not sure to be wrong when a sentence tells any of them.
 */
const COMPLETE = `
kills murders shoots stabs strangles poisons executes assassinates slays beheads drowns
rescues saves frees releases revives
kidnaps abducts captures arrests apprehends imprisons handcuffs
marries weds
divorces leaves abandons dumps
kisses seduces
betrays deceives tricks double-crosses frames impersonates
hires employs recruits enlists
fires sacks dismisses
attacks assaults beats hits punches slaps bites tackles
defeats overpowers subdues disarms
interrogates tortures
blackmails bribes robs
drugs sedates hypnotizes
befriends adopts forgives
avenges mourns buries
`;

/** These say too little without more: "tells Anna". */
const INCOMPLETE = `
persuades convinces urges encourages advises begs
tells informs reminds warns
orders instructs forces commands
invites asks
accuses blames suspects
helps assists
gives hands sends lends sells offers
takes brings leads drives carries escorts
shows teaches
introduces
finds discovers locates
meets visits joins
confronts threatens challenges
leaves follows chases pursues
catches traps locks throws pushes
stops prevents
mistakes recognizes
promises
engages calls contacts
lets allows
`;

/** With a word of their own before the other one. */
const PHRASES = `
falls in love with|is in love with|is attracted to
has an affair with|begins an affair with|starts an affair with
teams up with|joins forces with
breaks up with
is married to|gets married to
is engaged to|gets engaged to|becomes engaged to
proposes to
escapes from|flees from|runs away from
apologizes to
moves in with
`;

export type Deed = {
  /** "marries" */
  readonly does: string;
  /** "marry" */
  readonly base: string;
  /** It is worth asking without more. */
  readonly complete: boolean;
  /** All deeds of its line. */
  readonly kin: readonly string[];
};

/** marries -> marry, kisses -> kiss, is in love with -> be in love with */
export function baseForm(does: string): string {
  const [verb = "", ...rest] = does.split(" ");
  return [baseOfVerb(verb), ...rest].join(" ");
}

function baseOfVerb(verb: string): string {
  if (verb === "is") return "be";
  if (verb === "has") return "have";
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.replace(/s$/, "");
}

function load(list: string, split: RegExp, complete: boolean): [string, Deed][] {
  return list
    .trim()
    .split("\n")
    .flatMap((line) => {
      const kin = line.split(split);
      return kin.map((does): [string, Deed] => [does, { does, base: baseForm(does), complete, kin }]);
    });
}

const deeds: ReadonlyMap<string, Deed> = new Map([
  ...load(INCOMPLETE, / /, false),
  ...load(COMPLETE, / /, true),
  ...load(PHRASES, /\|/, true),
]);

export function deedOf(does: string): Deed | undefined {
  return deeds.get(does);
}

/** All of them, the longest first, to be tried in this order. */
export const DEEDS: readonly string[] = [...deeds.keys()].sort((a, b) => b.length - a.length);

/** Only people do these, with or to nobody in particular. */
const ALONE = new Set(
  "arrives returns dies escapes flees decides realizes realises reveals agrees tries wants explains says sees knows learns attempts refuses survives awakens wakes works lives confesses admits believes claims thinks feels hears watches recalls remembers laughs cries weeps sleeps drinks falls walks runs climbs hides waits tells fights wins loses".split(
    " ",
  ),
);

/** Whether it is what somebody does in a story. */
export function isDeed(word: string): boolean {
  return deeds.has(word) || ALONE.has(word);
}
