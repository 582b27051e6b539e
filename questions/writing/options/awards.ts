import { ACTING, fieldOf } from "../../facts/lexicon/categories.ts";
import type { Value } from "../../facts/model.ts";
import { awardBodyCalled, categoriesLike, categoryGroup } from "../../pools/index.ts";
import { remembering } from "../../remember.ts";
import type { Scope } from "../scope.ts";
import { genderOf } from "./trade.ts";
import type { Asked } from "./truth.ts";

/** What somebody of a trade can win for a film; the groups are those of the pools. */
const BY_TRADE: Readonly<Record<string, readonly string[]>> = {
  director: ["director", "picture"],
  writer: ["screenplay", "director", "picture"],
  producer: ["picture"],
  composer: ["score", "song", "soundtrack"],
  lyricist: ["song", "lyrics"],
  musician: ["score", "song", "soundtrack"],
  actress: ["leading actress", "supporting actress", "newcomer", "ensemble"],
  actor: ["leading actor", "supporting actor", "newcomer", "ensemble"],
};

/** What goes to the film itself, whoever its people are. */
const OF_A_FILM = new Set(
  "picture,director,leading actor,leading actress,supporting actor,supporting actress,screenplay,cinematography,editing,production design,score,song,ensemble,fantasy film,science fiction film,action film,horror film,thriller,comedy,costumes,make-up,sound,visual effects".split(
    ",",
  ),
);

/** For bodies whose categories the pools do not list: what nearly all of them give. */
const USUAL = [
  "Best Film",
  "Best Director",
  "Best Actor",
  "Best Actress",
  "Best Supporting Actor",
  "Best Supporting Actress",
  "Best Original Screenplay",
  "Best Adapted Screenplay",
  "Best Cinematography",
];

/** The body without its edition: "86th Academy Awards" and "Academy Award" are the Academy Awards. */
export function bodyOf(ceremony: Value | undefined): ReturnType<typeof awardBodyCalled> {
  const name = ceremony?.text.replace(/^(?:the )?(?:\d+(?:st|nd|rd|th)|\d{4}) (?:annual )?/i, "") ?? "";
  return awardBodyCalled(name) ?? awardBodyCalled(name.replace(/ \(?\d{4}\)?$/, ""));
}

/** Longer names cannot be read aloud beside the others. */
const LONGEST = 45;

const GUILD = /\bguild\b|\bsociety of cinematographers\b|\bcinema editors\b|\bsociety of composers\b/i;

/** A guild honours its own trade alone: its name tells the category. */
export function tellsTrade(ceremony: Value | undefined): boolean {
  return ceremony !== undefined && (bodyOf(ceremony)?.field === "guild" || GUILD.test(ceremony.text));
}

/** Categories of the same body that the winner, or where none is named the film, could have won. */
export function awardsLike(asked: Asked, scope: Scope): readonly string[] {
  const { answer, fact } = asked;
  const body = bodyOf(fact.values.ceremony);
  const salt = scope.article.title;
  const own = body === null ? [] : categoriesLike({ body: body.id, like: answer.text, excluding: [], salt });
  const names = own.length > 0 ? own.flatMap(({ name }) => nameThen(name, body?.id, scope.year) ?? []) : USUAL;
  const twins = twinsOf(answer.text);
  const fits = names.filter(
    (name) =>
      name.length <= LONGEST &&
      couldWin(name, asked, scope) &&
      (!OF_A_GENRE.test(name) || OF_A_GENRE.test(answer.text)),
  );
  if (fact.values.who !== undefined) return [...twins, ...fits];
  if (ACTING.has(fieldOf(answer.text))) return [...twins, ...fits.filter((name) => mayBesideActing(name, answer.text))];
  // a film without a leading actress is no rival for her prize
  const drawn = scope.cinema === "animation";
  const others = fits.filter(
    (name) =>
      !(drawn && OF_FLESH.has(categoryGroup(name) ?? "")) &&
      !/^leading /.test(categoryGroup(name) ?? "") &&
      areOfOneCraft(name, answer.text),
  );
  return [...twins, ...others].sort(
    (one, other) => Number(ACTING.has(fieldOf(one))) - Number(ACTING.has(fieldOf(other))),
  );
}

/** The first year of a prize of the Academy for costumes and for faces; until when rooms were called art direction. */
const COSTUMES = 1948;
const FACES = 1981;
const ART_DIRECTION = 2011;

/** What the Academy called a prize when the film was made; null where it did not give it yet. */
function nameThen(name: string, body: string | undefined, year: number | null): string | null {
  if (body !== "academy" || year === null) return name;
  const group = categoryGroup(name);
  if ((group === "costumes" && year < COSTUMES) || (group === "make-up" && year < FACES)) return null;
  if (group === "make-up" && year <= ART_DIRECTION) return "Best Makeup";
  return group === "production design" && year <= ART_DIRECTION ? "Best Art Direction" : name;
}

/** A glance at the film tells that it could not have been up for it. */
const OF_A_GENRE =
  /\b(?:Sci-?Fi|Science Fiction|Horror|Fantasy|Comedy|Musical|Animated|Animation|Documentary|Foreign|International|Action|Western|Thriller|Short|Family|Children)\b/i;

/** What is honoured together: whoever half knows the film knows whether it is one to look at, to hear or to be moved by. */
const CRAFTS: readonly (readonly string[])[] = [
  ["costumes", "production design", "make-up", "cinematography"],
  ["cinematography", "production design", "editing", "director", "costumes"],
  ["visual effects", "sound", "editing", "cinematography", "production design"],
  ["sound", "visual effects", "editing", "cinematography", "production design", "score"],
  ["editing", "sound", "cinematography", "director", "screenplay"],
  ["make-up", "costumes", "production design", "cinematography"],
  ["production design", "costumes", "cinematography", "make-up"],
  ["score", "sound", "cinematography", "editing"],
  ["song", "score", "sound", "costumes"],
];

/** The first of each row may stand beside the others of it; honours that are of no craft stand beside each other. */
function areOfOneCraft(category: string, key: string): boolean {
  const [other, own] = [categoryGroup(category) ?? "", categoryGroup(key) ?? ""];
  const row = CRAFTS.find(([first]) => first === own);
  return row === undefined ? CRAFTS.every(([first]) => first !== other) : row.includes(other);
}

/** What a film that is honoured for its players might have been honoured for as well, whatever is in it. */
const BESIDE_ACTING = new Set(
  "picture,director,screenplay,supporting actor,supporting actress,cinematography,editing,score".split(","),
);

/** Not every film has a lead of the other sex. */
const mayBesideActing = (category: string, key: string): boolean =>
  BESIDE_ACTING.has(categoryGroup(category) ?? "") || fieldOf(category) === fieldOf(key);

/** What nobody wins for a film that is drawn. */
const OF_FLESH = new Set(
  "supporting actor,supporting actress,leading actor,leading actress,costumes,make-up,production design,cinematography,ensemble".split(
    ",",
  ),
);

/** Original beside adapted: two awards of which one film can have only one. */
function twinsOf(category: string): string[] {
  if (/^Best Original Screenplay$/.test(category)) return ["Best Adapted Screenplay"];
  return /^Best Adapted Screenplay$/.test(category) ? ["Best Original Screenplay"] : [];
}

/** Whether the body gives an award of that name, as far as the pools know. */
export function isGiven(category: string, { fact }: Asked): boolean {
  const body = bodyOf(fact.values.ceremony);
  const own = body === null ? [] : listOf(body.id);
  return (own.length > 0 ? own : USUAL).includes(category);
}

const listOf = remembering((body): readonly string[] =>
  categoriesLike({ body, excluding: [], limit: 99 }).map(({ name }) => name),
);

/** Whether the winner works, as far as the article tells, in what the category honours. */
export function couldWin(category: string, { fact, answer }: Asked, scope: Scope): boolean {
  const group = categoryGroup(category);
  if (group === null) return false;
  const { who } = fact.values;
  if (who === undefined) return OF_A_FILM.has(group);
  return tradesOf(who, answer, scope).some((trade) => BY_TRADE[trade]?.includes(group) === true);
}

function tradesOf(who: Value, category: Value, scope: Scope): string[] {
  const field = fieldOf(category.text) ?? "";
  const entity = who.mention?.entity;
  const told = entity == null ? [] : [...(scope.rolesOf.get(entity) ?? [])];
  const acts = field === "actor" || field === "actress" || field === "performer";
  if (acts) return [genderOf(who) === "f" || field === "actress" ? "actress" : "actor"];
  return [field, ...told.filter((role) => role !== "actor")];
}
