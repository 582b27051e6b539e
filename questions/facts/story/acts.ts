import { matchesOf } from "../../matches.ts";
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
  const heads = headsOf(verbs);
  return (reading) => {
    const { mask, words } = reading;
    if (!mask.includes(SOMEBODY_HERE) || (heads !== null && !shareWord(heads, words))) return [];
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
    return [...first, ...besides, ...further];
  };
}

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
