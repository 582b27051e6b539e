import { failure, ok, type Result } from "../../questions/result.ts";
import { type Skeletons, skeletons } from "./look-alikes.ts";

export const LONGEST_NAME = 24;

/**
 * Counts what a person sees as one character. It comes from outside, because its rules are large tables that grow with
 * each Unicode version, and the runtime has them.
 */
export type GraphemeCount = (text: string) => number;

export type NameCode = "name-empty" | "name-too-long" | "name-taken" | "name-not-allowed";

/**
 * The name as it will stand: NFKC, spaces tidied, 1 to 24 graphemes. Refused with `name-not-allowed` where it holds
 * characters that nobody sees or that turn the text around, or heaps of marks; with `name-taken` where it looks like
 * one of `others`, which come as their skeletons.
 */
export function readName(
  raw: string,
  others: readonly Skeletons[],
  graphemes: GraphemeCount,
): Result<string, NameCode> {
  const name = raw.normalize("NFKC").replace(/\s+/gu, " ").trim();
  if (!VISIBLE.test(name)) return failure("name-empty", "A name has at least one letter, digit or sign.");
  if (isHidden(name) || HEAP.test(name))
    return failure("name-not-allowed", "This name holds characters that nobody sees.");
  if (graphemes(name) > LONGEST_NAME) return failure("name-too-long", "A name has 24 characters at most.");
  const own = skeletons(name);
  const taken = others.some((other) => other.some((skeleton) => own.includes(skeleton)));
  return taken ? failure("name-taken", "Another team has this name, or one that looks like it.") : ok(name);
}

/** Fillers of Hangul and the empty Braille cell count as letters or signs, and show nothing. */
const VISIBLE = /(?![\u115f\u1160\u3164\uffa0\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** More marks in a row than any script's spelling needs climb over the lines above and below. */
const HEAP = /[\p{Mn}\p{Me}]{5}/u;

/** Controls, format and bidi characters, private and unassigned ones, half surrogates, fillers. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]|\u034f/u;

/** A joiner between emoji, tags of a regional flag, a non-joiner or joiner inside a word of a script that needs it. */
const NEEDED =
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)\u200d(?=\p{Extended_Pictographic})|(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0020}-\u{e007f}]|(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;

function isHidden(name: string): boolean {
  return HIDDEN.test(name.replace(NEEDED, ""));
}

/** Free text of a phone's, in one line, without what nobody sees. */
export function tidyText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").replace(NEVER, "").trim();
}

/** Controls, bidi characters, private and unassigned ones, half surrogates; joiners may stay. */
const NEVER = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
