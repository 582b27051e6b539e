import type { Section } from "../article/model.ts";
import { matchesOf } from "../matches.ts";
import { mentionAt, unmask } from "./mentions/mask.ts";
import { modalityOf } from "./modality.ts";
import type { Fact, Mention, Reading, Value } from "./model.ts";
import { mayMeet, offerOf } from "./needs.ts";
import type { Pattern } from "./pattern.ts";
import { nothing, type Relation } from "./relation.ts";
import { textValue, valueFrom } from "./values.ts";

type Rule = { readonly relation: Relation; readonly pattern: Pattern };

/** The rules by the words that must stand in a sentence for them to match. */
export type Rulebook = {
  readonly byCue: ReadonlyMap<string, readonly Rule[]>;
  readonly always: readonly Rule[];
  /** Relations that look at the sentence, or at the row, with code of their own. */
  readonly finders: readonly Relation[];
  readonly rowFinders: readonly Relation[];
  /** Relations that are looked for in a section, worked out once for each. */
  readonly within: (section: Section) => ReadonlySet<Relation>;
};

export function rulebook(relations: readonly Relation[]): Rulebook {
  const byCue = new Map<string, Rule[]>();
  const always: Rule[] = [];
  for (const relation of relations) {
    for (const pattern of relation.patterns) {
      const rule = { relation, pattern };
      if (pattern.cues.length === 0) always.push(rule);
      for (const cue of pattern.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), rule]);
    }
  }
  const finders = relations.filter((relation) => relation.find !== nothing);
  const rowFinders = relations.filter((relation) => relation.findInRow !== nothing);
  return { byCue, always, finders, rowFinders, within: placing(relations) };
}

function placing(relations: readonly Relation[]): Rulebook["within"] {
  const known = new WeakMap<Section, ReadonlySet<Relation>>();
  return (section) => {
    const placed = known.get(section) ?? new Set(relations.filter((relation) => belongs(relation, section)));
    known.set(section, placed);
    return placed;
  };
}

function belongs({ within, sections, ofOthers }: Relation, section: Section): boolean {
  if (ofOthers !== true && underHeading(section, OTHER_WORKS)) return false;
  const fits = within === "everywhere" || (within === "story") === underHeading(section, STORY);
  return fits && (sections === undefined || underHeading(section, sections));
}

/** "Sequels", "Possible remake", "Television series": who is hired there and what is shot there is not this film's. */
const OTHER_WORKS =
  /^(?:(?:possible|potential|planned|proposed|cancell?ed|unmade|unproduced|future|film) )?(?:sequels?|prequels?|remakes?|spin-offs?|follow-ups?)(?: (?:and|or) [a-z -]+)?$|^(?:stage|broadway|theatre|theatrical|television|tv|radio|comic(?: book)?|video game) (?:adaptations?|series|shows?|musicals?|plays?|reboot|versions?)$|^(?:musical(?: adaptation)?|related projects|(?:adaptations )?(?:in )?other media|video games?)$/i;

const STORY = /^(?:plot|synopsis|story|premise|summary|plot summary|storyline)$/i;

export function isStory({ section }: Pick<Reading, "section">): boolean {
  return underHeading(section, STORY);
}

function underHeading({ path }: Section, wanted: RegExp): boolean {
  return path.some((heading) => wanted.test(heading));
}

/** What one sentence says. A damaged one says nothing. */
export function extract(reading: Reading, rules: Rulebook): Fact[] {
  if (reading.sentence.damaged) return [];
  const row = isRow(reading);
  const here = rules.within(reading.section);
  const byPattern = [...rulesFor(reading, rules, here)]
    .filter(({ pattern }) => !row || pattern.row)
    .flatMap((rule) => apply(rule, reading));
  const byFinder = (row ? rules.rowFinders : rules.finders)
    .filter((relation) => here.has(relation))
    .flatMap((relation) =>
      (row ? relation.findInRow : relation.find)(reading).map((values) =>
        factOf(relation, values, relation.modality, reading),
      ),
    );
  return [...byPattern, ...byFinder];
}

/** The rules whose patterns might match, in the order of the words that called for them. */
function rulesFor(reading: Reading, { always, byCue }: Rulebook, here: ReadonlySet<Relation>): ReadonlySet<Rule> {
  const offer = offerOf(reading.mask, reading.mentions);
  const chosen = new Set<Rule>();
  const consider = (rule: Rule) => {
    if (mayMeet(offer, rule.pattern.needs) && here.has(rule.relation)) chosen.add(rule);
  };
  always.forEach(consider);
  for (const word of reading.words) byCue.get(word)?.forEach(consider);
  return chosen;
}

/** A row of a table or of a box, whose cells are all it says. */
function isRow({ sentence }: Reading): boolean {
  return sentence.cells !== undefined;
}

function factOf(relation: Relation, values: Fact["values"], modality: Fact["modality"], reading: Reading): Fact {
  return { relation: relation.name, values, modality, reading, also: [] };
}

/** "The score for" the film was written: what follows is not said of the film. */
const LEANS = /\b(?:of|for|to|from|in|on|about|by|into|at|behind|like|than|based on|besides|alongside) (?:the )?$/i;

function apply({ relation, pattern }: Rule, reading: Reading): Fact[] {
  return matchesOf(pattern.regex, reading.mask).flatMap((match) => {
    if (pattern.subject && LEANS.test(reading.mask.slice(0, match.index))) return [];
    const end = match.index + match[0].length;
    const seen = relation.attributes || isRow(reading) ? "asserted" : modalityOf(reading.mask, match.index, end);
    const modality = relation.modality === "asserted" || seen === "negated" ? seen : relation.modality;
    return combinations(slotsOf(pattern, match, reading))
      .filter((values) => relation.guard?.(values, reading) ?? true)
      .flatMap((values) => refined(relation, values, reading))
      .map((values) => factOf(relation, values, modality, reading));
  });
}

function refined({ refine }: Relation, values: Fact["values"], reading: Reading): Fact["values"][] {
  if (refine === undefined) return [values];
  const made = refine(values, reading);
  if (made === null) return [];
  return [
    Object.fromEntries(Object.entries(made).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  ];
}

function slotsOf(pattern: Pattern, match: RegExpExecArray, reading: Reading): Map<string, Value[]> {
  const slots = new Map<string, Value[]>();
  for (const [index, { name, kind, types }] of pattern.slots.entries()) {
    const captured = match[index + 1];
    if (captured === undefined || name === "" || slots.has(name)) continue;
    if (kind === "list" && isRow(reading)) slots.set(name, wholeList(captured, reading).map(valueFrom));
    else if (kind === "text") slots.set(name, [textValue(said(captured, reading))]);
    else {
      const meant = mentionsIn(captured, reading).filter(({ type }) => types?.includes(type) ?? true);
      slots.set(name, meant.map(valueFrom));
    }
  }
  return slots;
}

/** Words of the sentence, without the capital that only its beginning gave them. */
function said(captured: string, reading: Reading): string {
  const text = unmask(captured, reading.mentions);
  const opens = reading.mask.startsWith(captured) && /^[A-Z][a-z]/.test(captured);
  return opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** All of a row's mentions from the first one on: what stands in brackets between them does not end the list. */
function wholeList(captured: string, reading: Reading): Mention[] {
  const [first] = mentionsIn(captured, reading);
  return reading.mentions.filter(({ start, type }) => start >= (first?.start ?? 0) && LISTED.has(type));
}

const LISTED: ReadonlySet<string> = new Set(["person", "name", "organisation"]);

function mentionsIn(captured: string, reading: Reading): Mention[] {
  return [...captured].flatMap((char) =>
    char >= "\uE100" && char <= "\uF8FF" ? (mentionAt(reading.mentions, char) ?? []) : [],
  );
}

/** A list in a slot gives a fact for each member. */
function combinations(slots: ReadonlyMap<string, readonly Value[]>): Record<string, Value>[] {
  let rows: Record<string, Value>[] = [{}];
  for (const [name, values] of slots) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  }
  return rows.slice(0, 12);
}
