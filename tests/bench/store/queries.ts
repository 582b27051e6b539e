import { LIBRARY_SORTS, LIBRARY_STATES, type LibrarySearch } from "../../../electron/api/contract/library.ts";
import { createStorage, type Storage } from "../../../electron/storage/index.ts";
import { measure, type Spread } from "./measure.ts";
import type { StoreSize } from "./size.ts";

/** As people type: a letter, a word, two, a film, what nobody asked. */
const TYPED = ["", "s", "lighthouse", "who was asked", "paper gar", "score scene 4711", "nothing at all"];
const PAGE = 50;

const SEARCH_AIM = 30;
/** They come beside the first page, which does not wait for them. */
const COUNTS_AIM = 100;
const STATISTICS_AIM = 50;
const QUEUE_AIM = 20;

/** What each page asks of a store, again and again. */
export function measureQueries(path: string, { now }: StoreSize): Spread[] {
  const storage = createStorage({
    path,
    now: () => now,
    utcOffset: () => 0,
    log: () => {},
    onNotice: () => {},
    onNoticeOver: () => {},
  });
  try {
    return [...searches(storage), ...statistics(storage), ...queue(storage)];
  } finally {
    storage.close();
  }
}

function searches({ library }: Storage): Spread[] {
  const search = (text: string): LibrarySearch => ({
    query: {
      text,
      packId: null,
      film: null,
      topic: null,
      difficulty: null,
      kind: null,
      decade: null,
      country: null,
      states: [...LIBRARY_STATES],
      only: null,
    },
    sort: "newest",
    from: { kind: "skip", rows: 0 },
    limit: PAGE,
  });
  const far: LibrarySearch["from"] = { kind: "skip", rows: 40_000 };
  const page = (name: string, change: Partial<LibrarySearch>) =>
    measure(name, SEARCH_AIM, () => must(library.search({ ...search(""), ...change })));
  const { query } = search("");
  return [
    ...TYPED.map((text) => measure(`search "${text}"`, SEARCH_AIM, () => must(library.search(search(text))))),
    ...LIBRARY_SORTS.map((sort) => page(`library by ${sort}`, { sort })),
    page("library, far down by question", { sort: "prompt", from: far }),
    page("library, a kind that is rare", { query: { ...query, kind: "number", states: ["flagged"] } }),
    page("library, a decade", { query: { ...query, decade: "1930s" } }),
    page("library, a country by question", { query: { ...query, country: "France" }, sort: "prompt" }),
    page("library, a decade of a country", { query: { ...query, decade: "1930s", country: "France" }, sort: "film" }),
    measure("library, counts", COUNTS_AIM, () => must(library.counts(query))),
    measure("library, counts of a search", COUNTS_AIM, () => must(library.counts(search("paper gar").query))),
  ];
}

function statistics({ statistics }: Storage): Spread[] {
  return [
    measure("statistics, figures", STATISTICS_AIM, () => must(statistics.summary())),
    measure("statistics, days", STATISTICS_AIM, () => must(statistics.days())),
    measure("statistics, totals", STATISTICS_AIM, () => must(statistics.totals())),
    measure("statistics, best games", STATISTICS_AIM, () => must(statistics.games())),
    measure("statistics, nights", STATISTICS_AIM, () => must(statistics.nights())),
    measure("statistics, cards ahead", STATISTICS_AIM, () => must(statistics.due())),
  ];
}

function queue({ practice }: Storage): Spread[] {
  const { decks } = must(practice.overview());
  const deckId = decks[0]?.deck.id ?? "";
  must(practice.begin("bench", deckId));
  return [
    measure("practice, overview", QUEUE_AIM, () => must(practice.overview())),
    measure("practice queue", QUEUE_AIM, () => must(practice.next("bench", null))),
  ];
}

/** A failure would be quick, and say nothing. */
function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string },
): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}
