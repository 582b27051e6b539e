import { TITLES } from "../lexicon/occupations.ts";
import type { Run } from "./runs.ts";
import { beside, runText, type Sight } from "./sight.ts";

/** A character and who plays it, as the article writes it. */
export type RolePair = {
  readonly character: string;
  readonly actor: string;
  /** The other name of the same character: "Theodora Vane / The Owl". */
  readonly alias?: string;
};

/** Theodora Vane (Ines Calloway) | Ines Calloway as Theodora Vane */
export function findRolePairs(sights: readonly Sight[]): RolePair[] {
  return sights.flatMap((sight) =>
    sight.runs.flatMap((run, index) => pairAt(sight, run, sight.runs[index + 1], sight.runs[index + 2])),
  );
}

function pairAt(sight: Sight, run: Run, next: Run | undefined, third: Run | undefined): RolePair[] {
  if (next === undefined) return [];
  const left = runText(sight, run);
  const right = runText(sight, next);
  const between = sight.tokens.slice(run.last + 1, next.first).map((token) => token.text);
  if (between.length === 1 && between[0] === "(" && beside(sight, next, 1) === ")" && right.includes(" ")) {
    return [{ character: left, actor: right }];
  }
  if (between[0] === "as" && left.includes(" ") && isPart(sight, run, next, between.slice(1))) {
    return [{ character: right, actor: left, ...aliasOf(sight, next, third) }];
  }
  if (between.length === 1 && PLAYS.test(between[0] ?? "") && left.includes(" ") && isWhole(sight, next)) {
    return [{ character: right, actor: left }];
  }
  return [];
}

// Of these films the cast is told: "The film stars Ines Calloway as Theodora Vane".
const TELLS_CAST = /\b(?:star(?:s|red|ring)?|co-star\w*|cast|casting|features?|featuring|appears?|reprises?)\b/;

/** Somebody is measured by another or gave the part away: "behind Ines Calloway as ...", "replaced Ines Calloway as ...". */
const NOT_HIS_PART = /^(?:behind|like|unlike|than|after|replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|over|to)$/i;

/** What may follow a name that is whole: never a common noun, as in "as Vane Industries clerk". */
const AFTER_NAME =
  /^(?:[,.;:)(["“/–—-]|and|or|but|in|who|while|with|which|alongside|opposite|as|for|on|at|from|to|was|is|)$/;

/** Ines Calloway as Theodora Vane | in the list of the cast also: as harbour master Theodora Vane */
function isPart(sight: Sight, run: Run, next: Run, words: readonly string[]): boolean {
  if (!sight.story && !TELLS_CAST.test(sight.text)) return false;
  if (words.length > 0 && !(sight.story && words.length <= 3 && words.every(isCommonNoun))) return false;
  if (!AFTER_NAME.test(beside(sight, next, 1)) || NOT_HIS_PART.test(beside(sight, run, -1))) return false;
  return !isRoleless(runText(sight, next));
}

/** Theodora Vane / The Owl */
function aliasOf(sight: Sight, run: Run, next: Run | undefined): { alias?: string } {
  return next?.first === run.last + 2 && beside(sight, run, 1) === "/" ? { alias: runText(sight, next) } : {};
}

function isCommonNoun(word: string): boolean {
  return (
    /^[a-z-]{3,}$/.test(word) &&
    !/^(?:and|for|from|with|who|his|her|its|their|not|but|one|young|younger|old|older|adult|elderly|teenage|grown)$/.test(
      word,
    )
  );
}

/** "plays Theodora's aunt" is not the part of Theodora. */
function isWhole(sight: Sight, run: Run): boolean {
  return !isRoleless(runText(sight, run)) && !/^['’]/.test(beside(sight, run, 1));
}

// Ines Calloway plays Theodora Vane
const PLAYS = /^(?:plays|played|portrays|portrayed|voices|voiced)$/;

/** What nameless parts are called: "Doctor", "School Principal". */
const CALLINGS = new Set(
  "doctor administrator principal school nurse officer police policeman detective narrator man woman boy girl captain king queen prince princess soldier guard driver waiter waitress teacher mother father judge reporter announcer host himself herself themselves old young businessman elderly lady gentleman priest student agent secretary clerk bartender pilot president director producer prisoner thug sergeant inspector commissioner mayor senator lawyer cop".split(
    " ",
  ),
);

/** "Vane as Best Actress", "Vane as Director" name no character. */
function isRoleless(name: string): boolean {
  if (name.split(" ").every((word) => CALLINGS.has(word.toLowerCase()))) return true;
  return (
    /^(?:Best|Director|Producer|Writer|Executive|President|Chairman)\b/.test(name) &&
    !TITLES.has(name.split(" ")[0] ?? "")
  );
}
