import { matchesOf } from "../../matches.ts";
import { doingForms } from "../lexicon/deeds.ts";
import { typeChar } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";
import { ADVERB, isTold, PLAYED_BY, SOMEBODY, somebody, subjectBefore, UNREAL } from "./clauses.ts";

/** Somebody does something; `tail` holds the groups captured after the verb. */
export type Act = { readonly who: Mention; readonly does: string; readonly tail: readonly (string | undefined)[] };

/**
 * Finds who does one of `verbs`, followed by what the pattern `tail` asks for: "Anna marries ..." and "Anna comes home
 * and marries ...", "..., Anna, who marries ...", wherever the sentence tells it as true.
 */
export function actFinder(verbs: readonly string[], tail: string): (reading: Reading) => Act[] {
  const does = `${ADVERB}(${verbs.join("|")}) ${tail}`;
  const direct = new RegExp(`${SOMEBODY}${PLAYED_BY} ${does}`, "g");
  const relative = new RegExp(`${SOMEBODY}${PLAYED_BY}, who ${does}`, "g");
  const second = new RegExp(`(?: and|, then| then) ${does}`, "g");
  const listed = new RegExp(`, ${does}`, "g");
  const heads = headsOf(verbs);
  const beside = participleFinder(verbs, tail);
  return (reading) => {
    const { mask, words } = reading;
    if (!mask.includes(SOMEBODY_HERE) || (heads !== null && !shareWord(heads, words))) return beside(reading);
    const first = matchesOf(direct, mask).flatMap(([all, char, verb = "", ...rest]) =>
      act(reading, { char, from: mask.indexOf(all) }, verb, rest),
    );
    const further = matchesOf(second, mask).flatMap((match) => {
      const [, verb = "", ...rest] = match;
      return act(reading, subjectBefore(mask, match.index), verb, rest);
    });
    const besides = (mask.includes(", who ") ? matchesOf(relative, mask) : []).flatMap((match) => {
      const [, char, verb = "", ...rest] = match;
      const who = somebody(char, reading);
      return who === undefined || UNREAL.test(mask.slice(0, match.index)) ? [] : [{ who, does: verb, tail: rest }];
    });
    const middle = (IN_A_LIST.test(mask) ? matchesOf(listed, mask).slice(0, MOST) : []).flatMap((match) => {
      const [, verb = "", ...rest] = match;
      const subject = subjectBefore(mask, match.index);
      const isMain = subject !== null && !SUBORDINATE.test(mask.slice(0, subject.from));
      return isMain && IN_A_LIST.test(mask.slice(match.index + 2)) ? act(reading, subject, verb, rest) : [];
    });
    return [...first, ...besides, ...further, ...middle, ...beside(reading)];
  };
}

/** Deeds of one sentence that hang on another: no sentence that anybody reads has more. */
const MOST = 8;

// Anna leaves home, steals a boat, and sails
const IN_A_LIST = /, and [a-z]+s /;
/** What is told in a clause of its own goes no further than its comma: "Anna, as Martin calls her, steals". */
const SUBORDINATE =
  /\b(?:as|who|whom|whose|that|which|where|when|while|after|before|because|if|although|though|until|since)\b|,.*,/;

/** Somebody of the story is named: nobody else does anything in it. */
const SOMEBODY_HERE = typeChar("character");

/** The first words of all verbs, one of which must stand in the sentence; null where they are no plain words. */
function headsOf(verbs: readonly string[]): ReadonlySet<string> | null {
  const heads = verbs.map((verb) => verb.split(" ")[0] ?? "");
  return heads.every((head) => /^[a-z]+$/.test(head)) ? new Set(heads) : null;
}

function shareWord(heads: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (heads.has(word)) return true;
  return false;
}

type Subject = { readonly char: string | undefined; readonly from: number };

function act(reading: Reading, subject: Subject | null, does: string, tail: Act["tail"]): Act[] {
  const who = subject === null ? undefined : somebody(subject.char, reading);
  if (subject === null || who === undefined || !isTold(reading.mask.slice(0, subject.from))) return [];
  return [{ who, does, tail }];
}

// ..., stealing the boat
const TRAILING = new RegExp(`, ${ADVERB}([a-z]+ing) `, "g");
// After stealing the boat, Anna sails | Wearing a mask, Anna robs
const OPENING = new RegExp(
  `^(?:(?:After|By|Upon|While) )?([A-Za-z][a-z]+ing) ([^,;:.()!?“”]{5,100}), (?:the )?${SOMEBODY}${PLAYED_BY} ${ADVERB}[a-z]+s `,
);

/** What comes of a deed is as often the deed's as the doer's. */
const OUTCOME =
  /^(?:leaving|forcing|bringing|making|causing|leading|giving|allowing|letting|ending|starting|putting|taking (?:place|part))$/;

/** The same deeds told beside another of the same person: "Anna flees, stealing the boat". */
function participleFinder(verbs: readonly string[], tail: string): (reading: Reading) => Act[] {
  const forms = doingForms(verbs);
  const told = new RegExp(`^${tail}`);
  return (reading) => {
    const { mask } = reading;
    if (forms.size === 0 || !mask.includes("ing ")) return [];
    const after = mask.includes(", ") ? matchesOf(TRAILING, mask).slice(0, MOST) : [];
    const trailing = after.flatMap((match) => {
      const [all, participle = ""] = match;
      const does = OUTCOME.test(participle) ? undefined : forms.get(participle);
      const rest = does === undefined ? null : told.exec(mask.slice(match.index + all.length));
      const subject = rest === null ? null : subjectBefore(mask, match.index);
      if (does === undefined || rest === null || subject === null) return [];
      if (isSuffering(mask, subject) || SEES.test(mask.slice(subject.from, match.index))) return [];
      return act(reading, subject, does, rest.slice(1));
    });
    return [...openingAct(reading, forms, told), ...trailing];
  };
}

/** "Anna finds Martin in the cellar, burning a portrait": it is Martin who burns it. */
const SEES =
  / (?:finds|sees|spots|watches|observes|notices|witnesses|discovers|catches|hears|meets|encounters|recogni[sz]es|shows|imagines|remembers) /;

/** "Anna is caught by Martin, stealing the boat": nobody knows who steals it. */
const isSuffering = (mask: string, { from }: { readonly from: number }) =>
  / (?:is|gets) /.test(mask.slice(from, from + 24));

function openingAct(reading: Reading, forms: ReadonlyMap<string, string>, told: RegExp): Act[] {
  const [, participle = "", inner = "", char] = OPENING.exec(reading.mask) ?? [];
  const does = forms.get(participle.toLowerCase());
  const rest = does === undefined || UNREAL.test(inner) ? null : told.exec(inner);
  const who = somebody(char, reading);
  return does === undefined || rest === null || who === undefined ? [] : [{ who, does, tail: rest.slice(1) }];
}
