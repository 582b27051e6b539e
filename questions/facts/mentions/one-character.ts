import { groupBy } from "../../group.ts";
import { TITLES } from "../lexicon/occupations.ts";
import type { Draft } from "./draft.ts";

/** First names and what their bearers are called. */
const SHORT = `
James Jim Jimmy Jamie|William Bill Will Billy|Robert Bob Bobby Rob|Thomas Tom Tommy|Joseph Joe Joey|Michael Mike Mikey|Richard Dick Rick Richie
Edward Ed Eddie Ted|Samuel Sam Sammy|Daniel Dan Danny|Elizabeth Liz Beth Betty|Katherine Kate Kathy|Catherine Cathy Kate|Margaret Maggie Peggy
Jennifer Jen Jenny|Christopher Chris|Anthony Tony|Benjamin Ben|Alexander Alex|Matthew Matt|Nicholas Nick|Patrick Pat|Charles Charlie Chuck
David Dave|Steven Steve|Stephen Steve|Peter Pete|Gregory Greg|Timothy Tim|Walter Walt|Frederick Fred|Dominick Dom|Dominic Dom|John Jack Johnny|Andrew Drew Andy|Theodore Ted Theo Teddy|Henry Harry Hank|Lawrence Larry|Gerald Jerry|Ronald Ron|Donald Don Donnie|Kenneth Ken|Douglas Doug|Susan Sue|Deborah Debbie|Patricia Pat Patty|Rebecca Becky|Victoria Vicky Vicki|Francis Frank|Harold Harry Hal|Albert Al Bert|Raymond Ray|Philip Phil|Leonard Len Leo|Eugene Gene|Abigail Abby|Barbara Barb|Dorothy Dot|Eleanor Ellie Nell|Florence Flo|Josephine Jo|Judith Judy|Sandra Sandy|Zachary Zach Zack|Jacob Jake|Joshua Josh|Nathaniel Nathan Nate|Vincent Vince|Jeffrey Jeff|Geoffrey Geoff
`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.split(" "));

/** "Andrew" and "Drew", "bill" and "will": what one person may be called. */
export function areForms(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return SHORT.some((row) => {
    const names = row.map((name) => name.toLowerCase());
    return names.includes(a) && names.includes(b);
  });
}

const NICKNAME = / ["“'‘](\p{L}+)["”'’](?= )/u;
const AGE = /^(?:Young|Younger|Old|Older|Adult|Teenage|Teen|Little|Elderly) /;

/** James “Jim” Gordon -> James Gordon */
export function withoutNickname(form: string): string {
  return form.replace(/ ["“'‘][^"“”'’]+["”'’](?= )/u, "");
}

/** What the name itself says in quotation marks. */
export function nicknamesOf({ forms }: Draft): string[] {
  return [...forms].flatMap((form) => NICKNAME.exec(form)?.[1] ?? []);
}

/** Says that a part is somebody at another age: "Young Anna Vane". */
export function isAtAnotherAge(name: string): boolean {
  return AGE.test(name);
}

/** One character under several names becomes one: "Jim Gordon" and "James Gordon", "Young Anna Vane" and "Anna Vane". */
export function mergeCharacters(drafts: Map<string, Draft>): void {
  mergeWhere(drafts, isTitled);
  mergeCalledByTitle(drafts);
  mergeWhere(drafts, isSame);
  mergeFirstNames(drafts);
}

/** "Princess Edda" is "Edda Vane", if nobody else is called Edda. */
function mergeFirstNames(drafts: Map<string, Draft>): void {
  const all = [...new Set(drafts.values())].filter((draft) => draft.type === "character");
  for (const draft of all) {
    const [title = "", name, more] = draft.name.split(" ");
    if (!TITLES.has(title) || name === undefined || more !== undefined || drafts.get(draft.name) !== draft) continue;
    const called = all.filter((other) => other !== draft && other.name.startsWith(`${name} `));
    const [only] = called;
    if (only !== undefined && called.length === 1 && drafts.get(only.name) === only) mergeInto(drafts, draft, only);
  }
}

function mergeWhere(drafts: Map<string, Draft>, same: (draft: Draft, other: Draft) => boolean): void {
  const all = [...new Set(drafts.values())].filter((draft) => draft.type === "character");
  const byLastWord = groupBy(all, lastWord);
  for (const draft of all) {
    const others = (byLastWord.get(lastWord(draft)) ?? []).filter(
      (other) => other !== draft && [...other.forms].some((form) => drafts.get(form) === other),
    );
    const found = others.filter((other) => same(draft, other));
    const [only] = found;
    if (only !== undefined && found.length === 1) mergeInto(drafts, draft, only);
  }
}

/** All names of one character end alike. */
const lastWord = ({ name }: Draft) => name.split(" ").at(-1) ?? name;

function mergeInto(drafts: Map<string, Draft>, draft: Draft, other: Draft): void {
  for (const form of [draft.name, ...draft.forms]) {
    drafts.set(form, other);
    other.forms.add(form);
  }
  other.count += draft.count;
  if (other.gender === "unknown") other.gender = draft.gender;
}

/** The first is another name of the second, which is the fuller or the better known one. */
function isSame(draft: Draft, other: Draft): boolean {
  if (draft.name === other.name) return draft.forms.size < other.forms.size || draft.count < other.count;
  if (AGE.test(draft.name)) return draft.name.replace(AGE, "") === other.name;
  const mine = draft.name.split(" ");
  const theirs = other.name.split(" ");
  if (mine.length === 1) return theirs.length > 1 && theirs.at(-1) === mine[0];
  if (isCalledByTitle(draft)) return false;
  if (mine.slice(1).join(" ") !== theirs.slice(1).join(" ")) return false;
  const [short = "", full = ""] = [mine[0], theirs[0]];
  return nicknamesOf(other).includes(short) || SHORT.some((row) => row[0] === full && row.indexOf(short) > 0);
}

/** "Miss Vane": a title and a surname, and nothing more. */
function isCalledByTitle({ name }: Draft): boolean {
  const words = name.split(" ");
  return words.length === 2 && TITLES.has(words[0] ?? "");
}

/**
 * "Miss Vane" is the one whom the article calls "Miss Clara Vane", else the only bearer of the surname who can be meant.
 * Where several can, a title and a surname name nobody but themselves.
 */
function mergeCalledByTitle(drafts: Map<string, Draft>): void {
  const all = [...new Set(drafts.values())].filter((draft) => draft.type === "character");
  for (const draft of all.filter(isCalledByTitle)) {
    if (drafts.get(draft.name) !== draft) continue;
    const [title = "", surname = ""] = draft.name.split(" ");
    const bearers = all.filter(
      (other) =>
        other !== draft && !isCalledByTitle(other) && drafts.get(other.name) === other && isOfFamily(other, surname),
    );
    const titled = bearers.filter(({ name }) => name.startsWith(`${title} `));
    const meant = titled.length > 0 ? titled : bearers.filter(({ gender }) => couldBeCalled(title, gender));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) mergeInto(drafts, draft, only);
  }
}

const isOfFamily = ({ name }: Draft, surname: string) =>
  name.includes(" ") && name.replace(/ the (?:Elder|Younger)$/, "").endsWith(` ${surname}`);

const MANS = new Set(["Mr.", "Lord", "Sir", "King", "Prince", "Baron", "Count", "Duke", "Father", "Brother", "Uncle"]);
const WOMANS = new Set([
  "Mrs.",
  "Ms.",
  "Miss",
  "Lady",
  "Dame",
  "Queen",
  "Princess",
  "Countess",
  "Duchess",
  "Sister",
  "Mother",
  "Aunt",
]);

function couldBeCalled(title: string, gender: Draft["gender"]): boolean {
  return !(MANS.has(title) && gender === "female") && !(WOMANS.has(title) && gender === "male");
}

/** Captain Edda Vane, Edda Vane */
function isTitled(draft: Draft, other: Draft): boolean {
  const [title = "", ...rest] = draft.name.split(" ");
  return TITLES.has(title) && rest.length > 1 && rest.join(" ") === other.name;
}
