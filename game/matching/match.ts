import { distance } from "./distance.ts";
import { fold, foldWhole, spellOut } from "./fold.ts";
import { isSamePerson, isSameSurname, type PersonName, readPerson } from "./person.ts";

/** `near`: not what was asked for, but so close to it that a person should be asked. */
export const MATCHES = ["right", "near", "wrong"] as const;
export type Match = (typeof MATCHES)[number];

export type Expected = {
  /** Everything that counts as right. */
  readonly accepted: readonly string[];
  /**
   * What is asked for: a thing, to be named in full; a person, whose surname is enough; or a person beside whom another
   * bears that surname, so that it is not. `personAsked` tells which.
   */
  readonly naming: Naming;
};

export const NAMINGS = ["thing", "person", "namesake"] as const;
export type Naming = (typeof NAMINGS)[number];

/** Longer texts are no answers, and are not looked at. */
export const LONGEST_ANSWER = 120;

type Form = {
  readonly words: readonly string[];
  /** Without spaces: "grandbudapesthotel". */
  readonly letters: string;
  /** With the article that may stand before: "lalaland". */
  readonly whole: string;
  readonly person: PersonName | null;
};

/** Judges what is typed against what is right, which is read once. */
export function matcher({ accepted, naming }: Expected): (typed: string) => Match {
  const forms = accepted.flatMap((text) => formsOf(text, naming));
  return (typed) => {
    if (typed.length > LONGEST_ANSWER) return "wrong";
    const given = formsOf(typed, naming).filter(({ letters }) => letters !== "");
    if (given.some((form) => forms.some((meant) => isRight(form, meant, naming)))) return "right";
    return given.some((form) => forms.some((meant) => isNear(form, meant))) ? "near" : "wrong";
  };
}

export function match(typed: string, expected: Expected): Match {
  return matcher(expected)(typed);
}

function formsOf(text: string, naming: Naming): Form[] {
  const spelt = spellOut(text);
  return [formOf(text, naming), ...(spelt === null ? [] : [formOf(spelt, naming)])];
}

function formOf(text: string, naming: Naming): Form {
  const words = fold(text);
  return {
    words,
    letters: words.join(""),
    whole: foldWhole(text).join(""),
    person: naming === "thing" ? null : readPerson(text),
  };
}

function isRight(typed: Form, meant: Form, naming: Naming): boolean {
  if (typed.letters === meant.letters || typed.whole === meant.whole) return true;
  if (meant.person === null) return false;
  if (typed.person !== null && isSamePerson(typed.person, meant.person)) return true;
  return naming === "person" && isSameSurname(typed.words, meant.person.surname);
}

function isNear(typed: Form, meant: Form): boolean {
  if (figuresOf(typed.words) !== figuresOf(meant.words)) return false;
  if (isMisspelt(typed.letters, meant.letters) || isPart(meant.words, typed.words)) return true;
  if (meant.person === null) return isPart(typed.words, meant.words);
  // who has a name of their own before the surname is somebody else
  if (typed.person !== null && typed.words.length > meant.person.surname.length) return false;
  return isMisspelt(typed.letters, meant.person.surname.join("")) || isSameSurname(typed.words, meant.person.surname);
}

/** One slip in four letters, two in eight, three in fourteen. */
function isMisspelt(typed: string, target: string): boolean {
  const shorter = Math.min(typed.length, target.length);
  const most = shorter >= 14 ? 3 : shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  return most > 0 && distance(typed, target, most) <= most;
}

/** "Grand Budapest" of "Grand Budapest Hotel": words in a row that are more than half of its letters. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length === 0 || part.length >= whole.length) return false;
  const starts = whole.findIndex((_, at) => part.every((word, index) => whole[at + index] === word));
  return starts >= 0 && part.join("").length * 2 > whole.join("").length;
}

/** A wrong figure is no slip: "Rocky 2" is another film than "Rocky 3". */
function figuresOf(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(" ");
}
