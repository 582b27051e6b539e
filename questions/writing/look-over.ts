import { keysOf, optionsOf } from "../key.ts";
import type { Question } from "../model.ts";
import { looksDamaged } from "./gates/damaged.ts";
import { toldWords } from "./gates/leak.ts";
import { LONGEST, standsOut } from "./gates/length.ts";
import { saysNo } from "./gates/negative.ts";
import { overlapping } from "./gates/overlap.ts";
import { leansOnText } from "./gates/stands-alone.ts";
import { mayPass } from "./gates/time.ts";
import { clash } from "./options/clash.ts";

/** What the writer's gates see in any question, whoever wrote it. `holds` is false where it would be thrown away. */
export type Check =
  | { readonly name: "apart"; readonly holds: boolean; readonly places: readonly number[] }
  | { readonly name: "secret"; readonly holds: boolean; readonly words: readonly string[] }
  | { readonly name: "even" | "one-form" | "some-wrong"; readonly holds: boolean }
  | { readonly name: "positive" | "stands-alone" | "lasts" | "short" | "clean"; readonly holds: boolean };

/** The checks that concern a question of its kind, in the order in which they are read. */
export function lookOver(question: Question): readonly Check[] {
  const options = optionsOf(question);
  return [...(options.length > 0 ? checksOfOptions(question, options) : []), ...checksOfPrompt(question)];
}

function checksOfOptions(question: Question, options: readonly string[]): Check[] {
  const keys = keysOf(question);
  const wrong = options.filter((option) => !keys.includes(option));
  const places = firstClash(options);
  const forms = new Set(options.map(isFigure));
  return [
    { name: "apart", holds: places === null, places: places ?? [] },
    ...checksOfKeys(question, keys, wrong),
    { name: "one-form", holds: forms.size < 2 },
  ];
}

/** In a timeline all options are right, and none is wrong. */
function checksOfKeys({ kind }: Question, keys: readonly string[], wrong: readonly string[]): Check[] {
  if (kind === "timeline") return [];
  if (kind === "several") return [{ name: "some-wrong", holds: wrong.length > 0 }];
  return [{ name: "even", holds: !keys.some((key) => standsOut(key, wrong)) }];
}

function checksOfPrompt(question: Question): Check[] {
  const { prompt, italics } = question;
  const texts = [...optionsOf(question), ...keysOf(question)];
  const words = tellsOf(question);
  const lasts: Check = { name: "lasts", holds: !mayPass(prompt, prompt) };
  return [
    ...(words === null ? [] : [{ name: "secret", holds: words.length === 0, words } as const]),
    ...(question.kind === "truth" ? [] : [{ name: "positive", holds: !saysNo(prompt, italics) } as const]),
    { name: "stands-alone", holds: !leansOnText(prompt) },
    lasts,
    { name: "short", holds: prompt.length <= LONGEST.stem && texts.every(({ length }) => length <= LONGEST.option) },
    { name: "clean", holds: ![prompt, ...texts].some(looksDamaged) },
  ];
}

/** Words of the key that the prompt tells; null where a key cannot be told by a word. */
function tellsOf(question: Question): string[] | null {
  if (question.kind === "truth" || question.kind === "number" || question.kind === "timeline") return null;
  const keys = question.kind === "typed" ? question.accepted.slice(0, 1) : keysOf(question);
  const wrong = optionsOf(question).filter((option) => !keys.includes(option));
  return [...new Set(keys.flatMap((key) => toldWords(question.prompt, key, wrong)))];
}

/** The first two options, by place, that cannot stand side by side. */
function firstClash(options: readonly string[]): readonly [number, number] | null {
  for (const [i, one] of options.entries()) {
    const other = options.findIndex((each, j) => j > i && (overlapping(one, each) || clash(one, each)));
    if (other > 0) return [i, other];
  }
  return null;
}

/** "$47.4 million", "1994", "126 minutes" */
function isFigure(text: string): boolean {
  return /^[^\p{L}]*\d/u.test(text);
}
