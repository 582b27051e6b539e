import { mentionAt, unmask } from "./mentions/mask.ts";
import { modalityOf } from "./modality.ts";
import type { Fact, Mention, Reading, Value } from "./model.ts";
import type { Pattern } from "./pattern.ts";
import type { Relation } from "./relation.ts";
import { textValue, valueFrom } from "./values.ts";

type Rule = { readonly relation: Relation; readonly pattern: Pattern };

/** The rules by the words that must stand in a sentence for them to match. */
export type Rulebook = { readonly byCue: ReadonlyMap<string, readonly Rule[]>; readonly always: readonly Rule[] };

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
  return { byCue, always };
}

const STORY = /^(?:plot|synopsis|story|premise|summary|plot summary|storyline)$/i;

export function isStory(reading: Reading): boolean {
  return underHeading(reading, STORY);
}

function underHeading(reading: Reading, wanted: RegExp): boolean {
  return reading.section.path.some((heading) => wanted.test(heading));
}

/** What one sentence says. A damaged one says nothing. */
export function extract(reading: Reading, rules: Rulebook): Fact[] {
  if (reading.sentence.damaged) return [];
  const tried = new Set<Rule>(rules.always);
  for (const word of reading.words) for (const rule of rules.byCue.get(word) ?? []) tried.add(rule);
  const story = isStory(reading);
  return [...tried]
    .filter(({ relation }) => relation.within === "everywhere" || (relation.within === "story") === story)
    .filter(({ relation: { sections } }) => sections === undefined || underHeading(reading, sections))
    .flatMap((rule) => apply(rule, reading));
}

function apply({ relation, pattern }: Rule, reading: Reading): Fact[] {
  return [...reading.mask.matchAll(pattern.regex)].flatMap((match) => {
    const end = match.index + match[0].length;
    const seen = relation.attributes ? "asserted" : modalityOf(reading.mask, match.index, end);
    const modality = relation.modality === "asserted" || seen === "negated" ? seen : relation.modality;
    return combinations(slotsOf(pattern, match, reading))
      .filter((values) => relation.guard?.(values, reading) ?? true)
      .map((values): Fact => ({ relation: relation.name, values, modality, reading, also: [] }));
  });
}

function slotsOf(pattern: Pattern, match: RegExpExecArray, reading: Reading): Map<string, Value[]> {
  const slots = new Map<string, Value[]>();
  for (const [index, { name, kind }] of pattern.slots.entries()) {
    const captured = match[index + 1];
    if (captured === undefined || slots.has(name)) continue;
    if (kind === "text") slots.set(name, [textValue(unmask(captured, reading.mentions))]);
    else slots.set(name, mentionsIn(captured, reading).map(valueFrom));
  }
  return slots;
}

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
