import type { Article } from "../../article/model.ts";
import { personCalled } from "../../pools/index.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { BEFORE_TITLE, type Medium } from "../lexicon/media.ts";
import { OUTLETS } from "../lexicon/organisations.ts";
import { kindOfPlace, NATIONALITIES } from "../lexicon/places.ts";
import { STARTERS } from "../lexicon/words.ts";
import type { Entity } from "../model.ts";
import { type Found, found } from "./found.ts";
import type { Subject } from "./subject.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Works that an article about somebody or something else than a film names, by their first words. */
export type OwnWorks = {
  readonly byWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly entities: ReadonlyMap<string, Entity>;
};

const MOST = 400;
/** So many places of one kind are looked at: each is looked up in the whole text. */
const MOST_PLACES = 600;
const NONE: OwnWorks = { byWord: new Map(), entities: new Map() };
const SMALL = new Set("of the a an in & is or de la le".split(" "));
const NATIONS = new Set(NATIONALITIES.trim().split("|"));
const OUTLET_NAMES = new Set(OUTLETS.trim().split(/(?<!\s)\s*[|\n]\s*/));
/** Endings and openings of what is no title. */
const NO_TITLE =
  /^(?:The )?(?:Festival|Academy|Awards?|Institute|School|Society|Board|Guild|Council|[A-Z]+TV)\b|\b(?:Festival|Awards?|Academy|Theatre|Theater|University|College)$|\b(?:Prix|Prize|Jury|d['’]Or)\b/;

/** Titles that the source sets in italics, and those that a noun announces: "the 1993 film Low Tide". */
export function ownWorks(article: Article, subject: Subject | null): OwnWorks {
  if (subject === null) return NONE;
  const media = new Map<string, Medium | null>();
  const marked = (article.italics ?? []).map((title) => title.replace(/(?<=\p{Ll})[.,;]$/u, ""));
  const unmarked = [...announced(article.text), ...dated(article.text)].map(withoutMaker);
  for (const title of [...marked, ...unmarked.filter((one) => !holdsOneOf(marked, one))]) {
    if (media.size < MOST && isTitle(title, subject, article.text)) media.set(title, null);
  }
  for (const title of media.keys()) media.set(title, mediumOf(title, article.text));
  const byWord = new Map<string, string[][]>();
  for (const title of media.keys()) {
    const words = tokenise(title).map((token) => token.text);
    const [first] = words;
    if (first !== undefined) byWord.set(first, [...(byWord.get(first) ?? []), words]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.length - a.length);
  return { byWord, entities: new Map([...media].map(([title, medium]) => [title, entityOf(title, medium)])) };
}

/** Otto Brandt's Low Tide -> Low Tide, where a first name shows that it is somebody's. */
function withoutMaker(title: string): string {
  const [, maker = "", rest = ""] = /^(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){1,2})['’]s (\p{Lu}.*)$/u.exec(title) ?? [];
  const [first = ""] = maker.split(" ");
  return rest !== "" && (isGivenName(first) || personCalled(maker) !== null) ? rest : title;
}

/** A title that the source sets apart, with words about it. */
function holdsOneOf(marked: readonly string[], title: string): boolean {
  return marked.some((one) => one !== title && title.endsWith(` ${one}`));
}

function entityOf(name: string, medium: Medium | null): Entity {
  const roles = new Set(medium === null ? [] : [medium]);
  return { name, type: "work", gender: "unknown", roles, forms: new Set([name]), count: 1 };
}

/** A whole title, as far as the text shows: none that a hole cuts off. */
function isTitle(title: string, { names, entity }: Subject, text: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(title) || title.length > 70 || title === entity.name) return false;
  if (text.includes(`${title} <unk>`) || text.includes(`${title} of <unk>`)) return false;
  if (kindOfPlace(title) !== null || OUTLET_NAMES.has(title) || NO_TITLE.test(title) || /[<>@]/.test(title))
    return false;
  const words = tokenise(title).map((token) => token.text);
  const [only = ""] = words;
  if (words.length === 1 && (STARTERS.has(only.toLowerCase()) || NATIONS.has(only) || only.length < 3)) return false;
  return !names.some((name) => name.join(" ") === words.join(" "));
}

const ANNOUNCES =
  /\b(?:film|movie|feature|short|comedy|drama|thriller|documentary|series|sitcom|serial|(?<!\b(?:to|would|could|will|might) )play|musical|mini-?series|soap opera|novel|biopic|comedy-drama|remake|sequel|television film|starr?(?:ed|ing) in|debut (?:in|with)|(?:starring|lead|leading|title|recurring) roles? in)(?: titled| called| entitled| named)? (?=(?:\p{Lu}|\d+ \p{Lu}))/gu;

/** What stands after "the film": capitals, and small words between them. */
function announced(text: string): string[] {
  return [...text.matchAll(ANNOUNCES)].slice(0, MOST_PLACES).flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 80).split("\n")[0] ?? "";
    const ends = endsOf(rest, tokenise(rest));
    const long = rest.slice(0, ends.long);
    return [ends.sure > 0 && !occursTwice(text, long) ? rest.slice(0, ends.sure) : long];
  });
}

/** Where a title may end: before a word that may lead out of it ("for the ..."), and where the capitals end. */
function endsOf(rest: string, tokens: readonly Token[]): { readonly sure: number; readonly long: number } {
  let [last, sure] = [-1, 0];
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && !token.joined) break;
    if (token.capital || (/^\d/.test(token.text) && last < 0)) last = i;
    else if (last < 0 || i - last > 2) break;
    else if (LEADS_OUT.has(token.text) || isPlace(token, tokens[i + 1])) sure ||= tokens[last]?.end ?? 0;
    else if (!SMALL.has(token.text) && !/^['’]s$/.test(token.text)) break;
  }
  const long = tokens[last]?.end ?? 0;
  return { sure: sure < long ? sure : 0, long: rest.slice(0, long).length };
}

/** "in Morocco" */
function isPlace(token: Token, next: Token | undefined): boolean {
  return token.text === "in" && next !== undefined && (kindOfPlace(next.text) !== null || MONTH.test(next.text));
}

const LEADS_OUT = new Set(["and", "for", "with", "on", "at", "from", "by", "to", "as"]);
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Low Tide (1993) | in Low Tide (Anna Vane, 1993): the capitals before the bracket, without what only leads to them. */
function dated(text: string): string[] {
  return [...text.matchAll(DATED)].slice(0, MOST_PLACES).flatMap((match) => {
    const whole = match[1] ?? "";
    const words = whole.split(" ");
    const tails = words.flatMap((word, at) =>
      LEADS_TO.has(word.toLowerCase()) ? [words.slice(at + 1).join(" ")] : [],
    );
    const better = tails.findLast(
      (tail) => /^[\p{Lu}\d]/u.test(tail) && kindOfPlace(tail) === null && countOf(text, tail) > countOf(text, whole),
    );
    const somebody = isGivenName(words[0] ?? "") && LEADS_TO.has(words[1] ?? "");
    const led = somebody || FIRST_SOMEBODY.test(text.slice(Math.max(0, match.index - 60), match.index));
    const inPart = led ? tails[0] : undefined;
    const bare = better ?? inPart ?? whole.replace(/^(?:In|On|For|With|As|From|And|At) /, "");
    return /^[\p{Lu}\d]/u.test(bare) ? [bare] : [];
  });
}

const DATED =
  /(?<![\p{L}\d])((?:\p{Lu}[\p{L}\d'’.&-]{0,30},? (?:(?:\p{Lu}[\p{L}\d'’.&-]{0,30},?|of|the|a|an|in|to|for|with|on|at|from|and|as|&|is) ){0,7})?\p{Lu}[\p{L}\d'’.&!?-]{0,30}(?: (?:\d|II|III|IV))?) \((?:[\p{L}'’. -]{2,40}, )?(?:18|19|20)\d\d[)–,]/gu;
/** A part or a partner stands before the title: "playing Edda Vane in Low Tide (1993)". */
const FIRST_SOMEBODY =
  /\b(?:play(?:s|ed|ing)|portray(?:s|ed|ing)|as|role of|part of|opposite|alongside|with)(?: [a-z-]+){0,3} $/;
const LEADS_TO = new Set(["in", "as", "for", "with", "from", "and", "at", "on"]);

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function occursTwice(text: string, title: string): boolean {
  const first = text.indexOf(title);
  return first >= 0 && text.indexOf(title, first + title.length) >= 0;
}

function mediumOf(title: string, text: string): Medium | null {
  const seen = new Set<Medium>();
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    const before = text.slice(Math.max(0, at - 60), at);
    const medium = BEFORE_TITLE.find(([, words]) => words.test(before))?.[0];
    if (medium !== undefined) seen.add(medium);
    if (/\bdirected $/.test(before) || DIRECTED.test(text.slice(at + title.length, at + title.length + 30)))
      seen.add("film");
  }
  const [only = null] = seen;
  return seen.size === 1 ? only : null;
}

/** Low Tide (1931), directed by ...: a film, though a novel of that name is told of as well. */
const DIRECTED = /^ \((?:18|19|20)\d\d\)(?:, directed| was directed)/;

/** Every place where one of them is named. */
export function findOwnWorks(text: string, tokens: readonly Token[], works: OwnWorks): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const words = works.byWord.get(tokens[i]?.text ?? "")?.find((title) => standsAt(title, tokens, i));
    if (words === undefined) continue;
    const start = tokens[i]?.start ?? 0;
    out.push(found(text, start, tokens[i + words.length - 1]?.end ?? start, "work"));
    i += words.length - 1;
  }
  return out;
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (!words.every((word, offset) => tokens[at + offset]?.text === word)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + words.length];
  if (after?.capital === true && after.joined && /^\p{L}/u.test(after.text)) return false;
  return words.length > 1 || before === undefined || !before.capital || !(tokens[at]?.joined ?? false) || at === 1;
}
