import type { LibraryQuery, LibraryTarget } from "../../../../electron/api/contract/library.ts";

/** The questions that a change is meant for: some, or all that are found but some. */
export type Picked =
  | { readonly kind: "these"; readonly numbers: ReadonlySet<number> }
  | { readonly kind: "all-but"; readonly numbers: ReadonlySet<number> };

export const NONE_PICKED: Picked = { kind: "these", numbers: new Set() };
export const ALL_PICKED: Picked = { kind: "all-but", numbers: new Set() };

export function isPicked({ kind, numbers }: Picked, number: number): boolean {
  return numbers.has(number) === (kind === "these");
}

export function countPicked({ kind, numbers }: Picked, total: number): number {
  return kind === "these" ? numbers.size : Math.max(0, total - numbers.size);
}

/** Picks a question, or lets it go. */
export function togglePicked({ kind, numbers }: Picked, number: number): Picked {
  const others = [...numbers].filter((each) => each !== number);
  return { kind, numbers: new Set(numbers.has(number) ? others : [...others, number]) };
}

export function pickAlso(picked: Picked, more: readonly number[]): Picked {
  return more.reduce((all, number) => (isPicked(all, number) ? all : togglePicked(all, number)), picked);
}

export function targetOf({ kind, numbers }: Picked, query: LibraryQuery): LibraryTarget {
  return kind === "these" ? { kind, numbers: [...numbers] } : { kind: "found", query, except: [...numbers] };
}
