import type { Fact, Reading, Value } from "../../../facts/model.ts";
import { FEMALE, MALE } from "../../../facts/story/bound.ts";
import { tellingWords } from "../../../facts/story/said.ts";
import { textValue } from "../../../facts/values.ts";
import type { Gender } from "../../../pools/index.ts";
import { contentWords } from "../../gates/gate.ts";
import { LONGEST } from "../../gates/length.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import { sexOfCharacter } from "../cast.ts";
import { isOdd, mayBeOne } from "../figures.ts";
import { nearby } from "../nearby.ts";
import { sexOfWords } from "../sexes.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/**
 * What the article tells in the same way of others of the story: true of them, and nothing that it says in any words of
 * whoever is asked about.
 */
export function others(asked: Asked, scope: Scope): Drawn {
  const { relation, ask, fact } = asked;
  const { who } = fact.values;
  if (who === undefined) return { told: [], pooled: [] };
  const sex = sexOfCharacter(who, scope);
  const alike = [...scope.store.of(relation.name), ...(relation.name === "story-description" ? jobs(scope) : [])];
  const near = nearby(alike, ({ reading }) => reading.index, fact.reading.index);
  const fitting = near.flatMap((other) => {
    const value = other.values[ask.answer];
    if (value === undefined || OF_THE_PLOT.test(value.text) || !isAnothers(value, other, who, scope)) return [];
    return couldBeSaidOf(value.text, sex) && isAsLong(value.text, asked.answer.text) ? [{ value, of: other }] : [];
  });
  const ofOneSex = fitting.filter(
    ({ of }) => of.values.who !== undefined && sexOfCharacter(of.values.who, scope) === sex,
  );
  const most = relation.name === "story-description" ? 1 : 2;
  const mates = perHead(ofOneSex, most);
  if (tellsSexOf(asked.answer.text) || mates.length >= ENOUGH) return { told: mates, pooled: [] };
  const neutral = fitting.filter(({ value }) => !tellsSexOf(value.text));
  return { told: perHead(neutral, most), pooled: [] };
}

/** What somebody is to whoever tells the story, and not in it. */
const OF_THE_PLOT =
  /\b(?:protagonist|antagonist|(?:main|title|titular|central|lead|leading|supporting) (?:character|role|villain)|hero|heroine|narrator)\b/i;

/** What people do for a living, as the words that describe them: "an architect". */
const jobs = perScope(({ store }): readonly Fact[] =>
  store.of("story-job").flatMap((fact) => {
    const { who, job } = fact.values;
    if (who === undefined || job === undefined) return [];
    const article = /^(?:[aeio]|u(?!ni|se)|FBI|MI)/.test(job.text) ? "an" : "a";
    return [{ ...fact, values: { who, what: textValue(`${article} ${job.text}`) } }];
  }),
);

/** From so many on, nobody of the other sex is needed. */
const ENOUGH = 3;

/** Said of somebody of whose sex whoever is loved, or how they look, leaves little doubt. */
const LOVED =
  /\b(?:love|lover|sweetheart|crush|romantic|date|beau|flame|mistress|spouse|beautiful|pretty|gorgeous|handsome|attractive|female|male)\b/i;

const tellsSexOf = (text: string) =>
  LOVED.test(text) || MALE.test(text) || FEMALE.test(text) || sexOfWords(text) !== undefined;

type Told = { readonly value: Value; readonly of: Fact };

/** What two descriptions of one person say is right or wrong together; of deeds nobody has too many. */
function perHead(all: readonly Told[], most: number): readonly Value[] {
  const counts = new Map<string, number>();
  return all.flatMap(({ value, of }) => {
    const key = of.values.who?.key ?? "";
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < most ? [value] : [];
  });
}

/** Letters: no more than can be read aloud, and not so many more than the key has that it stands out by it. */
function isAsLong({ length }: string, key: string): boolean {
  return length <= LONGEST.option && length <= Math.max(key.length * 2, key.length + 25);
}

/** Told of somebody else alone, and not in other sentences of whoever is asked about. */
function isAnothers(value: Value, { values, modality, reading, also }: Fact, who: Value, scope: Scope): boolean {
  const other = values.who;
  if (other === undefined || modality !== "asserted" || other.key === who.key) return false;
  if (mayBeOne(other.key, who.key, scope)) return false;
  // among people a machine stands out, but not where all of them are drawn
  if (scope.cinema !== "animation" && isOdd(other, scope) !== isOdd(who, scope)) return false;
  if (namesPart(value.text, who.text) || isWithAnother(other, reading)) return false;
  const own = [reading, ...also];
  return !(scope.mentionedIn.get(who.key) ?? []).some((told) => !own.includes(told) && tellsAsMuch(value.text, told));
}

/** "Anna and Martin burn": somebody else does it as well. */
function isWithAnother({ mention }: Value, { text, sentence }: Reading): boolean {
  if (mention === null) return true;
  const [before, after] = [text.slice(0, mention.start - sentence.start), text.slice(mention.end - sentence.start)];
  return (
    /\b(?:and|or|with) (?:the )?$/.test(before) || /^(?: \([^()]*\))?,? (?:and|or|with) (?:the )?\p{Lu}/u.test(after)
  );
}

/** A word of the name: "Edda Vane's first navigator" is not Edda. */
function namesPart(text: string, name: string): boolean {
  const words = contentWords(text);
  return [...contentWords(name)].some((word) => words.has(word));
}

/** A sentence holds half of the words that carry something. */
function tellsAsMuch(text: string, { words }: Reading): boolean {
  const telling = tellingWords(text);
  return telling.filter((word) => words.has(word)).length * 2 >= Math.max(2, telling.length);
}

/** No word of it tells the other sex. */
function couldBeSaidOf(text: string, sex: Gender | undefined): boolean {
  const told = [MALE.test(text) ? "m" : undefined, FEMALE.test(text) ? "f" : undefined, sexOfWords(text)];
  return told.every((one) => one === undefined || one === sex);
}
