import { remembering } from "../../remember.ts";
import type { Draft } from "../draft.ts";
import type { Scope } from "../scope.ts";

/** A question before its wrong options are looked for. */
export type Bare = Omit<Draft, "wrong" | "candidates">;

/** A reason to throw a question away whatever its wrong options are: nobody needs to look for them first. */
export type EarlyGate = { readonly name: string; readonly stops: (bare: Bare, scope: Scope) => boolean };

/** A reason to throw a question away. `stops` is true where it has to go. */
export type Gate = { readonly name: string; readonly stops: (draft: Draft, scope: Scope) => boolean };

const FUNCTION_WORDS = new Set(
  "the a an of in on at by to for and or with from film films best award awards new festival international academy prize pictures picture studio million billion stars out years year day days weeks months minutes hours first city st national critics guild society circle association board review american british world place wide limited studios orchestra symphony philharmonic".split(
    " ",
  ),
);

/** Words that carry meaning, lower-case. */
export const contentWords = remembering((text): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:['’.-][\p{L}\d]+)*/gu) ?? [];
  return new Set(
    words.map((word) => word.replace(/['’]s$/, "")).filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)),
  );
});

export const allOptions = (draft: Draft): string[] => [draft.key, ...draft.wrong.map((option) => option.text)];
