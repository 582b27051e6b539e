import type { Draft } from "./draft.ts";
import { contentWords } from "./gates/gate.ts";
import { Limits } from "./limits.ts";
import { worthOf } from "./rank.ts";
import type { Scope } from "./scope.ts";

/** The drafts that go into the pack, best first, and the names of what stopped the others. */
export type Selection = { readonly chosen: readonly Draft[]; readonly stopped: readonly string[] };

/**
 * One question per fact and aspect, none that asks the same again, none whose key another's stem reveals. `facts`: of
 * how many the article tells well enough, by which goes how many questions of one kind are enough.
 */
export function select(drafts: readonly Draft[], facts: number, scope: Scope): Selection {
  const ranked = drafts
    .map((draft) => ({ draft, worth: worthOf(draft, scope) }))
    .sort((a, b) => b.worth - a.worth || (a.draft.id < b.draft.id ? -1 : 1));
  const taken = new Taken(facts);
  const stopped: string[] = [];
  for (const { draft } of ranked) {
    const reason = taken.against(draft);
    if (reason === null) taken.add(draft);
    else stopped.push(reason);
  }
  return { chosen: taken.drafts, stopped };
}

/** "Which of these stars in it?" can be asked for every star: so often is enough, and a little more often of a film of which much is told. */
const OF_MANY = { least: 3, most: 6, share: 0.15 };

/** What is in the pack already, found by fact, by place, by key and by the words of stems, so that no pair is compared in vain. */
class Taken {
  readonly drafts: Draft[] = [];
  private readonly aspects = new Map<object, Set<string>>();
  private readonly marks = new Set<string>();
  private readonly byKey = new Map<string, Draft[]>();
  private readonly byPlace = new Map<object, Draft[]>();
  private readonly byWork = new Map<string, Draft[]>();
  private readonly byStemWord = new Map<string, Draft[]>();
  private readonly byKeyWord = new Map<string, Draft[]>();

  private readonly manyOf = new Map<string, number>();
  private readonly limits: Limits;

  private readonly mostOfMany: number;

  constructor(facts: number) {
    this.limits = new Limits(facts);
    this.mostOfMany = Math.min(OF_MANY.most, Math.max(OF_MANY.least, Math.round(OF_MANY.share * facts)));
  }

  /** Why the draft has to stay out; null where nothing speaks against it. */
  against(draft: Draft): string | null {
    if (this.aspects.get(draft.fact)?.has(draft.ask.aspect ?? "") === true) return "same-fact";
    if (marksOf(draft).some((mark) => this.marks.has(mark))) return "same-fact";
    if (draft.ask.many === true && (this.manyOf.get(draft.relation.name) ?? 0) >= this.mostOfMany)
      return "enough-of-these";
    if (this.limits.reached(draft)) return "enough-of-these";
    const alike = this.byKey.get(draft.answer.key) ?? [];
    if (alike.some((other) => restates(other, draft) || restates(draft, other))) return "restates-another";
    const here = [draft.fact.reading, ...draft.fact.also].flatMap((reading) => this.byPlace.get(reading) ?? []);
    if (here.some((other) => mirrors(other, draft))) return "same-fact";
    const kin = draft.ask.free === true ? [...here, ...(this.byWork.get(workOf(draft)) ?? [])] : [];
    if (kin.some((other) => tellsOn(other, draft) || tellsOn(draft, other))) return "reveals-another";
    if ((this.byStemWord.get(firstWord(draft.key)) ?? []).some((other) => reveals(other, draft)))
      return "reveals-another";
    const words = [...contentWords(draft.stem.text)];
    const hinted = words.flatMap((word) => this.byKeyWord.get(word) ?? []);
    return hinted.some((other) => reveals(draft, other)) ? "reveals-another" : null;
  }

  add(draft: Draft): void {
    this.drafts.push(draft);
    this.limits.add(draft);
    if (draft.ask.many === true) this.manyOf.set(draft.relation.name, (this.manyOf.get(draft.relation.name) ?? 0) + 1);
    const aspects = this.aspects.get(draft.fact) ?? new Set();
    this.aspects.set(draft.fact, aspects.add(draft.ask.aspect ?? ""));
    for (const mark of marksOf(draft)) this.marks.add(mark);
    for (const reading of [draft.fact.reading, ...draft.fact.also]) {
      this.byPlace.set(reading, [...(this.byPlace.get(reading) ?? []), draft]);
    }
    append(this.byWork, workOf(draft), draft);
    append(this.byKey, draft.answer.key, draft);
    append(this.byKeyWord, firstWord(draft.key), draft);
    for (const word of contentWords(draft.stem.text)) append(this.byStemWord, word, draft);
  }
}

function append(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else list.push(draft);
}

function firstWord(text: string): string {
  return [...contentWords(text)][0] ?? "";
}

/**
 * What makes two drafts one and the same: the prompt; the same number or date at the same place, with or without its year; the same slot of the
 * same relation with the same answer, asked with the same slots.
 */
function marksOf({ stem, fact, answer, relation, ask }: Draft): string[] {
  const given = stem.slots.map((slot) => `${slot}=${fact.values[slot]?.key}`).sort();
  const marks = [`prompt ${stem.text}`, `asked ${relation.name}|${ask.answer}|${answer.key}|${given.join("|")}`];
  if (answer.mention?.quantity == null) return marks;
  const amount = answer.text.toLowerCase().replace(/(?<=[a-z] \d{1,2}),? \d{4}$/, "");
  return [...marks, ...[fact.reading, ...fact.also].map((reading) => `place ${reading.index} ${amount}`)];
}

/** Two questions about one sentence, each of which holds the other's key: one fact, asked from both ends. */
function mirrors(one: Draft, other: Draft): boolean {
  return holds(one.stem.text, other.key) && holds(other.stem.text, one.key);
}

/** The work that a draft of film history speaks of; its own id where there is none. */
const workOf = ({ fact: { values }, id }: Draft): string => (values.work ?? values.title)?.key ?? id;

/** The one says in its stem what the other asks about the same thing: "Who directed the 1931 film M?", "From which year is M?" */
function tellsOn(one: Draft, other: Draft): boolean {
  if (one.ask.free !== true || other.ask.free !== true || !holds(one.stem.text, other.key)) return false;
  const words = contentWords(one.stem.text);
  return [...contentWords(other.stem.text)].some((word) => words.has(word) && !ASKING.has(word));
}

/** What nearly every such question says. */
const ASKING = new Set("which who what whose was were did is are these direct directed year city plays one".split(" "));

function holds(stem: string, key: string): boolean {
  const words = contentWords(stem);
  const wanted = [...contentWords(key)];
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/** The same answer, asked with no more than the other one's stem already says. */
function restates(one: Draft, other: Draft): boolean {
  if (one.relation.topic !== other.relation.topic || one.answer.key !== other.answer.key) return false;
  if (one.answer.mention?.quantity != null || one.stem.slots.length === 0) return false;
  const said = new Set(other.stem.slots.map((slot) => other.fact.values[slot]?.key));
  return one.stem.slots.every((slot) => said.has(one.fact.values[slot]?.key));
}

/** The one's stem holds the other's key together with everything else that the other's stem speaks of. */
function reveals(one: Draft, other: Draft): boolean {
  if (one.relation !== other.relation && one.relation.topic !== other.relation.topic) return false;
  const stem = contentWords(one.stem.text);
  const key = contentWords(other.key);
  if (key.size === 0 || ![...key].every((word) => stem.has(word))) return false;
  const named = other.stem.slots.map((slot) => other.fact.values[slot]).filter((value) => value !== undefined);
  if (named.length === 0) return one.relation === other.relation;
  return named.every((value) => [...contentWords(value.text)].every((word) => stem.has(word)));
}
