import { definitionOf } from "../../article/know/subject.ts";
import { type Article, type ArticleKind, textOf } from "../../article/model.ts";
import { PARTICLES } from "../lexicon/words.ts";
import type { Entity, Gender } from "../model.ts";
import { type Found, found } from "./found.ts";
import { plainTitle } from "./title.ts";
import { type Token, tokenise } from "./tokens.ts";

/** Whom or what an article that is not about a film is about, and by what words it is named. */
export type Subject = {
  readonly kind: Exclude<ArticleKind, "film">;
  readonly entity: Entity;
  /** Words of each of its names, the longest first. */
  readonly names: readonly (readonly string[])[];
  /** What it is called without its name: "the festival". */
  readonly nouns: RegExp | null;
};

const NOUNS: Readonly<Partial<Record<ArticleKind, string>>> = {
  award: "awards?|prizes?|ceremony",
  festival: "festival",
  studio: "company|studio|firm",
  series: "series|franchise|trilogy|saga",
  show: "show|series|programme|program|sitcom",
  movement: "movement|genre",
  technology: "system|process|format",
};

/** What may follow "the festival" where it means just that: never another noun, as in "the festival director". */
const FOLLOWS =
  "(?=[,.;:)’']|$| (?:is|was|were|are|has|had|have|also|would|will|in|at|by|from|on|for|with|to|and|as|began|opened|closed|premiered|debuted|originally|first|tells|told|centers|centres|revolves|spawned|made|produced|released|moved|took|ran|runs|aired|won|received|moved|became|first|began|begins|ended|ends|stars?|starred|features?|featured|follows|followed|celebrated|that|which|who|until|since|during|after|before)\\b)";

/** Null for a film, whose own name is a mention of another type. */
export function subjectOfArticle(article: Article): Subject | null {
  const { kind } = article;
  if (kind === "film") return null;
  const name = plainTitle(article.title);
  const texts = [...new Set([name, ...otherNames(article, name)])];
  const names = texts.map((text) => tokenise(text.replace(/^The /, "")).map((token) => token.text));
  const entity: Entity = {
    name,
    type: "subject",
    gender: kind === "person" ? genderIn(article.text) : "unknown",
    roles: new Set(),
    forms: new Set(texts),
    count: 1,
  };
  const nouns = NOUNS[kind];
  return {
    kind,
    entity,
    names: names.filter((words) => words.length > 0).sort((a, b) => b.length - a.length),
    nouns: nouns === undefined ? null : new RegExp(`\\b[Tt]he (?:${nouns})\\b${FOLLOWS}`, "g"),
  };
}

/** The longer form of the first sentence, the surname of a person, and what else the first sentence says it is called. */
function otherNames(article: Article, name: string): string[] {
  const first = article.sections[0]?.paragraphs[0]?.sentences[0];
  const text = first === undefined ? "" : textOf(article, first);
  const [defined = ""] = (definitionOf(text)?.subject ?? "").split(",");
  if (article.kind !== "person") return [...aliasesIn(text), ...(isNear(defined, name) ? [defined] : [])];
  const surname = surnameOf(name);
  const long = defined.endsWith(surname) && !defined.includes("<") ? [defined] : [];
  const words = defined.split(" ");
  const short = long.length > 0 && words.length > 2 ? [`${words[0]} ${surname}`] : [];
  return [surname, ...long, ...short];
}

const isNear = (defined: string, name: string) => defined.length > 3 && name.includes(defined.replace(/^The /, ""));

/** The Academy Awards, or “Oscars”, is ... | better known as the Lanterns */
function aliasesIn(text: string): string[] {
  const head = text.slice(0, 250);
  const match =
    /(?:, or|(?:also|popularly|commonly|better|simply) (?:known|called|referred to) as)(?: the)? [“"]?(\p{Lu}[\p{L} ]{3,40}?)[”",]/u.exec(
      head,
    );
  return match?.[1] === undefined ? [] : [match[1]];
}

/** "van Dijk" in "Anna van Dijk" */
export function surnameOf(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr|II|III)\.?$/, "").split(" ");
  const at = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  return words.slice(at > 0 ? at : -1).join(" ");
}

/** By the pronouns of the article, where nearly all of them agree. */
function genderIn(text: string): Gender {
  const he = text.match(/\b(?:[Hh]e|[Hh]is|him)\b/g)?.length ?? 0;
  const she = text.match(/\b(?:[Ss]he|[Hh]ers?)\b/g)?.length ?? 0;
  if (he > 2 * she) return "male";
  return she > 2 * he ? "female" : "unknown";
}

/** Every place where the subject is named, or called by its noun. */
export function findSubject(text: string, tokens: readonly Token[], { kind, names, nouns }: Subject): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const words = names.find((name) => standsAt(name, tokens, i));
    if (words === undefined) continue;
    const led = kind !== "person" && /^the$/i.test(tokens[i - 1]?.text ?? "");
    const start = tokens[led ? i - 1 : i]?.start ?? 0;
    out.push(found(text, start, tokens[i + words.length - 1]?.end ?? start, "subject"));
    i += words.length - 1;
  }
  const called = nouns === null ? [] : [...text.matchAll(nouns)];
  return [
    ...out,
    ...called.map((match) => ({
      ...found(text, match.index, match.index + match[0].length, "subject"),
      pronoun: true,
    })),
  ];
}

/** No part of a longer name: "Wes Vane", "Vane Street", "the 12th Lantern Awards". */
function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  if (!words.every((word, offset) => tokens[at + offset]?.text === word)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + words.length];
  if (after?.joined === true && (after.capital || /^\d/.test(after.text))) return false;
  if (before === undefined || tokens[at]?.joined !== true) return true;
  if (/^\d/.test(before.text)) return false;
  return !before.capital || at === 1 ? !isFirstName(before, at) : /^The$/.test(before.text);
}

/** A capital before the name belongs to it, unless the sentence begins with it. */
function isFirstName(before: Token, at: number): boolean {
  return before.capital && at === 1 && !OPENERS.has(before.text);
}

const OPENERS = new Set(
  "The In At On For From With After Before While When As Although Though Since During By To Of And But Like Unlike Both Actor Actress Director Later Then Also".split(
    " ",
  ),
);
