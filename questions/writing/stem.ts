import type { Article, Sentence } from "../article/model.ts";
import { kindOfPlace } from "../facts/lexicon/places.ts";
import type { Fact, Value } from "../facts/model.ts";
import { ITALIC_OFF, ITALIC_ON, italic } from "../italics.ts";
import type { Range } from "../model.ts";
import { remembering } from "../remember.ts";
import { filmName, type Marks, subjectName } from "./naming.ts";
import { isOfOriginal } from "./original-voices.ts";

/** A finished prompt: plain text, and where titles stand in it. */
export type Stem = { readonly text: string; readonly italics: readonly Range[]; readonly slots: readonly string[] };

const SLOT = /\{(?:(on|the):)?([a-zA-Z]+)\}/g;

/** Slots that are said without being slots of the fact. */
const SPOKEN = new Set(["film", "subject", "When", "when", "kind", "plays", "play", "played", "seen"]);

/** Slots of the fact that a wording needs, the film aside. */
export const slotsOf = remembering((template): readonly string[] => {
  const names = [...template.matchAll(SLOT)].map((match) => match[2] ?? "");
  return names.filter((name) => !SPOKEN.has(name));
});

/** What the film is called with. */
export type Naming = { readonly article: Article; readonly seed: string; readonly marks: Marks };

/** Whether a fact has all that a wording says. */
export const isFilledBy = (template: string, { values }: Fact): boolean =>
  slotsOf(template).every((name) => values[name] !== undefined);

/** Fills a wording; null where one of its slots is empty. */
export function fill(template: string, fact: Fact, answer: Value, { article, seed, marks }: Naming): Stem | null {
  if (!isFilledBy(template, fact)) return null;
  const slots = slotsOf(template);
  let missing = false;
  const own = ownName(article, seed, marks);
  const film = isOfOriginal(fact) ? `the original version of ${own}` : own;
  const filled = template.replace(SLOT, (_, how: string | undefined, name: string) => {
    if (name === "film") return film;
    if (name === "subject") return subjectName(article);
    if (name === "When") return when(answer);
    if (name === "when") return lowerFirst(when(answer));
    if (name === "kind") return placeNoun(answer.text);
    if (name in VOICED) return isVoiced(fact, article) ? (VOICED[name] ?? name) : name;
    const value = fact.values[name];
    if (value === undefined) {
      missing = true;
      return "";
    }
    if (value.type === "film") return film;
    return how === "on" ? onDate(value) : say(value);
  });
  return missing ? null : { ...finish(nameOnce(filled, film)), slots };
}

/** What is said of a part that is only heard. */
const VOICED: Readonly<Record<string, string>> = {
  plays: "voices",
  play: "voice",
  played: "voiced",
  seen: "heard",
};

/** Of an actor who is not seen; "in a female voice" may be said of anybody. */
const HEARD =
  /(?<!\balso )\b(?:voices|voiced|voicing|(?:provid\w+|suppl\w+|is|was|as) the voice|voice (?:of|for|role|actor|actress|cast|work)|(?:lend|lends|lent) (?:his|her|their) voice|'s voice|through an? (?:[a-z]+ )?voice)\b|\(voice\)/gi;

/** The article says so of the part, or the whole film is drawn. */
function isVoiced(fact: Fact, article: Article): boolean {
  return isSaidToBeHeard(fact) || isDrawn(article);
}

const drawn = new WeakMap<Article, boolean>();

function isDrawn(article: Article): boolean {
  const known = drawn.get(article) ?? saysThatItIsDrawn(article);
  drawn.set(article, known);
  return known;
}

function saysThatItIsDrawn({ sections, text }: Article): boolean {
  const first = sections[0]?.paragraphs[0]?.sentences[0];
  if (first !== undefined && /\b(?:animated|anime)\b/i.test(text.slice(first.start, first.end))) return true;
  return sections.some(({ heading }) => /^voice cast$/i.test(heading));
}

/** The sentence tells of a voice, and nobody else is named between it and the part: it might be theirs. */
function isSaidToBeHeard({ values, reading: { text, sentence, mentions } }: Fact): boolean {
  if (sentence.cells !== undefined && sentence.cells.length > 1) return isHeardInCell(values.character, text, sentence);
  const own = [values.actor, values.character].flatMap((value) => value?.mention ?? []);
  const others = mentions.filter(
    ({ type, start }) => (type === "person" || type === "character") && own.every((mention) => mention.start !== start),
  );
  return [...text.matchAll(HEARD)].some(({ index }) => {
    const at = sentence.start + index;
    return own.some(
      ({ start }) => !others.some((other) => other.start > Math.min(at, start) && other.start < Math.max(at, start)),
    );
  });
}

/** "Edda Vane (voice)": what another cell says is said of another part. */
function isHeardInCell(character: Value | undefined, text: string, { cells, start }: Sentence): boolean {
  const at = character?.mention?.start ?? -1;
  const own = cells?.find(({ values }) => values.some((value) => value.start <= at && at < value.end));
  const said = own?.values.map((value) => text.slice(value.start - start, value.end - start)).join(", ") ?? "";
  return said.search(HEARD) >= 0 || cells?.some(({ label }) => /\bvoic/i.test(label)) === true;
}

/** Words of the article that hold the film's own name: it is said there, and "For the film ..., " is not needed. */
function nameOnce(text: string, film: string): string {
  if (!text.includes("{film}")) return text;
  const bare = text
    .replace(`For ${film}, `, "")
    .replace(`In the making of ${film}, `, "")
    .replace(`, for ${film},`, "");
  return bare.replaceAll("{film}", film);
}

/** A value as it is said inside a question. */
export function say(value: Value): string {
  if (value.type === "work") return italic(value.text);
  if (value.type === "place")
    return withArticle(
      value.text,
      /^(?:United|Netherlands|Philippines|Bahamas|Soviet|U\.[SK]\.|US$|UK$|Czech Republic)/,
    );
  if (value.type === "festival" || value.type === "ceremony")
    return withArticle(value.text, /^(?!Cannes$|Sundance$|BAFTA$)/);
  if (value.type === "outlet") return withArticle(value.text, NEWSPAPER);
  return value.text;
}

/** Newspapers are said with an article: "the Chicago Reader", but "Variety". */
const NEWSPAPER =
  /(?:Chronicle|Tribune|Times|Reader|Post|Globe|Herald|Journal|Inquirer|Monitor|News|Bulletin|Examiner|Standard|Observer|Sentinel|Gazette|Enquirer|Register|Phoenix|Telegraph|Mail|Mirror|Star|Union|Bee|Dispatch|Ledger|Press)$/;

function withArticle(text: string, needs: RegExp): string {
  return needs.test(text) && !/^the /i.test(text) ? `the ${text}` : text;
}

/** on December 18, 2013 | in the spring of 2013 | in mid-2012 */
export function onDate(value: Value): string {
  const unit = value.mention?.quantity?.unit ?? "";
  const day = /^date (?:mdy|dmy|md|dm)$/.test(unit);
  const text =
    unit === "date season" && !/^the /.test(value.text) && / of /.test(value.text) ? `the ${value.text}` : value.text;
  return `${day ? "on" : "in"} ${lowerFirstWord(text)}`;
}

/** "Late 2011" and "The early 2000s" lose the capital that a sentence gave them. */
export function lowerFirstWord(text: string): string {
  return text.replace(/^(?:The|Early|Mid|Late|Spring|Summer|Autumn|Fall|Winter)\b/, (word) => word.toLowerCase());
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function placeNoun(place: string): string {
  const kind = kindOfPlace(place);
  return kind === "city" || kind === "country" ? kind : "place";
}

function when(value: Value): string {
  const unit = value.mention?.quantity?.unit;
  if (unit === "date mdy" || unit === "date dmy" || unit === "date md" || unit === "date dm") return "On what date";
  if (unit === "date month") return "In which month";
  if (unit === "date year") return "In which year";
  return "When";
}

/** "Who's Afraid of Virginia Woolf??": the mark of the title is enough. */
const doubled = new RegExp(`\\?${ITALIC_OFF}\\?$`);

function finish(filled: string): { text: string; italics: Range[] } {
  const marked = filled.replace(doubled, `?${ITALIC_OFF}`);
  let text = "";
  const italics: Range[] = [];
  let from = 0;
  for (const char of upperFirst(marked)) {
    if (char === ITALIC_ON) from = text.length;
    else if (char === ITALIC_OFF) italics.push([from, text.length]);
    else text += char;
  }
  return { text, italics };
}

function upperFirst(text: string): string {
  const at = text.startsWith(ITALIC_ON) ? 1 : 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

/** Relations that hold for films and for series of television say "{film}" of both. */
function ownName(article: Article, seed: string, marks: Marks): string {
  return article.kind === "film" ? filmName(article, seed, marks) : subjectName(article);
}
