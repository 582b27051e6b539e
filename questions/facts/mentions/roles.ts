import type { Span } from "../../article/model.ts";
import { PART, PLAYER } from "../lexicon/labels.ts";
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
  const pairs = sights.flatMap((sight) =>
    sight.sentence.cells !== undefined
      ? pairInRow(sight)
      : sight.runs.flatMap((run, index) => pairAt(sight, run, sight.runs[index + 1], sight.runs[index + 2])),
  );
  const lone = new Set(pairs.map(({ actor }) => actor).filter((actor) => !actor.includes(" ")));
  return lone.size === 0 ? pairs : [...pairs, ...sights.flatMap((sight) => lonePairs(sight, lone))];
}

/** Theodora Vane (Ines), where the list of the cast says that Ines is an actor. */
function lonePairs(sight: Sight, lone: ReadonlySet<string>): RolePair[] {
  return sight.runs.flatMap((run, index) => {
    const next = sight.runs[index + 1];
    if (next === undefined || !lone.has(runText(sight, next)) || !isBracketed(sight, run, next)) return [];
    return [{ character: runText(sight, run), actor: runText(sight, next) }];
  });
}

function isBracketed(sight: Sight, run: Run, next: Run): boolean {
  return next.first === run.last + 2 && beside(sight, run, 1) === "(" && beside(sight, next, 1) === ")";
}

/** Actor: Ines Calloway; Role: Theodora Vane */
function pairInRow(sight: Sight): RolePair[] {
  const under = (label: RegExp): string[] =>
    (sight.sentence.cells ?? [])
      .filter((cell) => label.test(cell.label))
      .flatMap(({ values }) => values)
      .flatMap(({ start, end }) =>
        sight.runs
          .filter(({ first, last }) => isWithin(sight, first, last, { start, end }))
          .map((run) => runText(sight, run)),
      );
  const [actor, second] = under(PLAYER);
  const [character, alias] = under(PART).filter((name) => !isRoleless(name));
  if (actor === undefined || second !== undefined || character === undefined || actor === character) return [];
  return [{ character, actor, ...(alias !== undefined && { alias }) }];
}

function isWithin({ tokens, sentence }: Sight, first: number, last: number, { start, end }: Span): boolean {
  const [from, to] = [(tokens[first]?.start ?? 0) + sentence.start, (tokens[last]?.end ?? 0) + sentence.start];
  return from >= start && to <= end;
}

function pairAt(sight: Sight, run: Run, next: Run | undefined, third: Run | undefined): RolePair[] {
  if (next === undefined) return [];
  const left = runText(sight, run);
  const right = runText(sight, next);
  if (left === right) return [];
  const between = sight.tokens.slice(run.last + 1, next.first).map((token) => token.text);
  if (between.length === 1 && between[0] === "(" && beside(sight, next, 1) === ")" && right.includes(" ")) {
    return [{ character: left, actor: right }];
  }
  if (isLine(sight, run, between.join("")) && isWhole(sight, next)) return [{ character: right, actor: left }];
  const given = partAfter(between);
  if (given !== null && isActorLike(sight, run, left) && isPart(sight, run, next, given)) {
    return [{ character: right, actor: left, ...aliasOf(sight, next, third) }];
  }
  const plays = PLAYS.test(between[0] ?? "") && between.slice(1).every(isCommonNoun) && between.length <= 4;
  if (plays && left.includes(" ") && isWhole(sight, next) && (between.length === 1 || sight.story)) {
    return [{ character: right, actor: left }];
  }
  const played = PLAYED_BY.test(between.join(" ")) && right.includes(" ") && !LEANS.test(beside(sight, run, -1));
  if (played) return [{ character: left, actor: right }];
  return [];
}

/** A line of the cast: "Ines Calloway ... Theodora Vane". */
function isLine(sight: Sight, run: Run, between: string): boolean {
  return sight.story && !sight.plot && run.first === 0 && /^(?:\.{2,}|…|[–—-])$/.test(between);
}

// Edda Vane is played by Ines Calloway | Edda Vane, voiced by Ines Calloway
const LEANS = /^(?:['’]s|in|of|from|for|by)$/;
const PLAYED_BY = /^(?:, |is |was |)(?:played|portrayed|voiced) by$/;

// Ines Calloway ... as | appears as | reprises her role as | provides the voice of
const GIVES =
  /^(?:(?:also |later |again |briefly )?(?:appears|appeared|stars|starred|co-stars|co-starred|returns|returned|features|featured|cameos|reprises (?:his|her|their) roles?|reprised (?:his|her|their) roles?) )?as(?= |$)|^(?:also )?(?:provides|provided|is|was) the voice of(?= |$)/;

/** The words between an actor and the part, without those that bind the two; null where none do. */
function partAfter(between: readonly string[]): readonly string[] | null {
  const text = between.join(" ");
  const bond = GIVES.exec(text)?.[0];
  return bond === undefined ? null : text.slice(bond.length).trim().split(" ").filter(Boolean);
}

/** A name of two words; at the head of a line of the cast also one. */
function isActorLike(sight: Sight, run: Run, name: string): boolean {
  return name.includes(" ") || (sight.story && !sight.plot && run.first === 0 && run.last === 0);
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
  if (words.length > 0 && !(sight.story && (isCalling(words, sight) || isNickname(words)))) return false;
  if (!AFTER_NAME.test(beside(sight, next, 1)) || NOT_HIS_PART.test(beside(sight, run, -1))) return false;
  return !isRoleless(runText(sight, next));
}

/** "harbour master", "Norwegian captain" */
function isCalling(words: readonly string[], { found }: Sight): boolean {
  if (words.length > 3) return false;
  return words.every(
    (word) => isCommonNoun(word) || found.some(({ type, text }) => type === "nationality" && text === word),
  );
}

/** “Big Jim” Vane */
function isNickname(words: readonly string[]): boolean {
  const inside = words.slice(1, -1);
  if (!/^["“'‘]$/.test(words[0] ?? "") || !/^["”'’]$/.test(words.at(-1) ?? "")) return false;
  return inside.length > 0 && inside.length < 4 && inside.every((word) => /^\p{Lu}/u.test(word));
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
  return !isRoleless(runText(sight, run)) && AFTER_NAME.test(beside(sight, run, 1));
}

// Ines Calloway plays Theodora Vane
const PLAYS = /^(?:plays|played|portrays|portrayed|voices|voiced)$/;

/** What nameless parts are called: "Doctor", "School Principal". */
const CALLINGS = new Set(
  "doctor administrator principal school nurse officer police policeman detective narrator man woman boy girl captain king queen prince princess soldier guard driver waiter waitress teacher mother father judge reporter announcer host himself herself themselves cameo appearance cinematographer actor actress security investor angry seller umpire referee umpire extra singer dancer villager shopkeeper landlord farmer bystander receptionist maid cook butler old young businessman elderly lady gentleman priest student agent secretary clerk bartender pilot president director producer prisoner thug car sergeant inspector commissioner mayor senator lawyer cop".split(
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
