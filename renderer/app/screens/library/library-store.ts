import { create } from "zustand";
import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import type {
  LibraryCounts,
  LibraryHistory,
  LibraryPage,
  LibraryQuery,
  LibraryRow,
  LibrarySort,
} from "../../../../electron/api/contract/library.ts";
import type { Failure } from "../../../../questions/result.ts";
import { NONE_PICKED, type Picked } from "./picked.ts";

/** All but what was put away: what games and nights are made of. */
export const EVERYTHING: LibraryQuery = {
  text: "",
  packId: null,
  film: null,
  topic: null,
  difficulty: null,
  kind: null,
  decade: null,
  country: null,
  states: ["new", "checked", "flagged"],
  only: null,
};

export type Found = {
  readonly status: "loading" | "ready" | "failed";
  readonly failure: Failure<FailureCode> | null;
  readonly counts: LibraryCounts | null;
  /** The pages that have come, by their place in the order. */
  readonly pages: ReadonlyMap<number, LibraryPage>;
};

type Library = Found & {
  readonly query: LibraryQuery;
  readonly sort: LibrarySort;
  /** Place of the question that is looked at, from 0. */
  readonly at: number;
  readonly picked: Picked;
  readonly history: LibraryHistory;
};

/** Stays when another screen is looked at: whoever comes back finds the list as they left it. */
export const useLibrary = create<Library>(() => ({
  query: EVERYTHING,
  sort: "newest",
  status: "loading",
  failure: null,
  counts: null,
  pages: new Map(),
  at: 0,
  picked: NONE_PICKED,
  history: { undo: null, redo: null },
}));

/** Questions that are asked for at once. */
export const PAGE = 60;

/** The question in a place of the order; undefined while it is on its way. */
export function rowAt({ pages }: Pick<Found, "pages">, place: number): LibraryRow | undefined {
  return pages.get(Math.floor(place / PAGE))?.rows[place % PAGE];
}

export function totalOf({ counts }: Pick<Found, "counts">): number {
  return counts?.total ?? 0;
}
