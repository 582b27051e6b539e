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
takes brings leads drives flies carries escorts
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

/** Told "to" somebody. */
const TELLINGS = `
confesses to|admits to|confides to|reveals to|explains to
announces to|declares to
complains to|boasts to
promises to|swears to|vows to
`;

/** With a word of their own before the other one, and too little by themselves. */
const MEETINGS = `
meets with|meets up with|has dinner with|has lunch with|dines with
argues with|fights with|quarrels with
stays with|lives with|moves in with
goes with|leaves with|travels with|elopes with|returns with
trades places with|switches places with
`;

/** With a word of their own before the other one. */
const PHRASES = `
falls in love with|is in love with|is attracted to
has an affair with|begins an affair with|starts an affair with
teams up with|joins forces with
breaks up with
gets married to
is engaged to|gets engaged to|becomes engaged to
proposes to
escapes from|flees from|runs away from
apologizes to
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
  if (/^[dlt]ies$/.test(verb)) return verb.replace(/s$/, "");
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.replace(/s$/, "");
}

/** "stealing" -> "steals", of verbs in the third person; of phrases nothing. */
export function doingForms(verbs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    verbs
      .filter((does) => /^[a-z]{3,}$/.test(does) && does !== "gets")
      .flatMap((does) => doingFormsOf(baseForm(does)).map((form): [string, string] => [form, does])),
  );
}

/** take -> taking, die -> dying, rob -> robbing and, where the last letter stays single, robing. */
function doingFormsOf(base: string): readonly string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return /[^aeiou][aeiou][bdgklmnprtv]$/.test(base) ? [`${base}ing`, `${base}${base.slice(-1)}ing`] : [`${base}ing`];
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

const IRREGULAR: Readonly<Record<string, string>> = {
  shoot: "shot",
  slay: "slain",
  leave: "left",
  hit: "hit",
  beat: "beaten",
  bite: "bitten",
  catch: "caught",
  give: "given",
  send: "sent",
  lend: "lent",
  sell: "sold",
  take: "taken",
  bring: "brought",
  lead: "led",
  drive: "driven",
  fly: "flown",
  show: "shown",
  teach: "taught",
  tell: "told",
  find: "found",
  meet: "met",
  throw: "thrown",
  let: "let",
  forgive: "forgiven",
  wed: "wed",
  stop: "stopped",
  trap: "trapped",
  stab: "stabbed",
  rob: "robbed",
  kidnap: "kidnapped",
  drug: "drugged",
  dump: "dumped",
  slap: "slapped",
  frame: "framed",
};

/** kill -> killed, marry -> married, shoot -> shot */
function participle(base: string): string {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) return irregular;
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const tellings = load(TELLINGS, /\|/, false);

const deeds: ReadonlyMap<string, Deed> = new Map([
  ...tellings,
  ...load(MEETINGS, /\|/, false),
  ...load(INCOMPLETE, / /, false),
  ...load(COMPLETE, / /, true),
  ...load(PHRASES, /\|/, true),
]);

export function deedOf(does: string): Deed | undefined {
  return deeds.get(does);
}

const longestFirst = (verbs: Iterable<string>) => [...verbs].sort((a, b) => b.length - a.length);
const told = new Set(tellings.map(([does]) => does));

/** All that is done to somebody, the longest first, to be tried in this order. */
export const DEEDS: readonly string[] = longestFirst([...deeds.keys()].filter((does) => !told.has(does)));

const byParticiple = new Map(
  [...deeds.values()].filter(({ does }) => !does.includes(" ")).map((deed) => [participle(deed.base), deed] as const),
);

/** "killed", "rescued": done by somebody. */
export const DONE: readonly string[] = longestFirst(byParticiple.keys());

export function deedDone(done: string): Deed | undefined {
  return byParticiple.get(done);
}

/** "confesses", "admits": what is told to somebody. */
export const TOLD_TO: readonly string[] = longestFirst([...told].map((does) => does.replace(/ to$/, "")));

/** What is done with things. */
const THINGS = `
steals takes robs seizes grabs
buys purchases sells
burns destroys ignites detonates
finds discovers uncovers unearths
writes composes compiles publishes gathers collects
builds constructs creates designs invents
opens founds runs
hides buries
plants
throws drops
inherits receives
loses
wins
performs plays sings
kills shoots murders
saves rescues
drives pilots lands steers
hijacks infiltrates raids
disables sabotages repairs fixes
forges fakes
records films photographs
deciphers decodes translates
activates triggers
becomes
`;

const things: ReadonlyMap<string, readonly string[]> = new Map(
  THINGS.trim()
    .split("\n")
    .flatMap((line) => line.split(" ").map((verb) => [verb, line.split(" ")] as const)),
);

export const THING_DEEDS: readonly string[] = longestFirst(things.keys());

/** Verbs that may be told of the same event. */
export function thingKin(does: string): readonly string[] {
  return things.get(does) ?? [does];
}

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
