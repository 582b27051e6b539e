import type { Question } from "../../questions/model.ts";
import { seedFor, shuffle } from "../random.ts";
import { readFigures } from "./figures.ts";

type OptionsOf = { readonly id: string; readonly kind: Question["kind"]; readonly options: readonly string[] };

/**
 * The order in which a question's options are shown: `order[shown place]` = index in `options`. Figures and dates read
 * best sorted: they stand as they were written where that is sorted up or down, else from small to large. All else is
 * shuffled by seed, and so is a timeline: "Part 2" before "Part 3" would be its key.
 */
export function optionOrder(question: OptionsOf, seed: number): number[] {
  const indexes = [...question.options.keys()];
  const figures = question.kind === "timeline" ? null : readFigures(question.options);
  if (figures === null) return shuffle(indexes, seedFor(seed, `options:${question.id}`))[0];
  const up = indexes.toSorted((a, b) => compare(figures[a] ?? [], figures[b] ?? []));
  const down = indexes.toSorted((a, b) => compare(figures[b] ?? [], figures[a] ?? []));
  return isAsWritten(down) ? down : up;
}

function isAsWritten(order: readonly number[]): boolean {
  return order.every((index, place) => index === place);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
