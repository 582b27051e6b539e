import type { LibraryPage, LibraryQuery, LibrarySort } from "../../../../electron/api/contract/library.ts";
import { t } from "../../../messages/t.ts";
import { bridge } from "../../bridge/client.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";
import { loadPacks } from "../../store/packs.ts";
import { EVERYTHING, PAGE, totalOf, useLibrary } from "./library-store.ts";
import { NONE_PICKED } from "./picked.ts";

/** Pages that are kept: those far from what is looked at go first. */
const MOST_PAGES = 40;

/** Changes with everything that makes the pages that are on their way worthless. */
let turn = 0;
/** The page that is on its way, and the one that is wanted after it. */
let asking = false;
let wanted: readonly number[] = [];

/** Asks for what is found now; what was there stays on the screen until the answer comes. */
export async function loadLibrary({ from = 0 } = {}): Promise<void> {
  turn += 1;
  const mine = turn;
  const { query, sort } = useLibrary.getState();
  const first = Math.floor(from / PAGE);
  const [page, counts, history] = await Promise.all([
    bridge().call("library.search", { query, sort, from: { kind: "skip", rows: first * PAGE }, limit: PAGE }),
    bridge().call("library.counts", { query }),
    bridge().call("library.history", {}),
  ]);
  if (mine !== turn) return;
  const failed = page.ok ? (counts.ok ? null : counts) : page;
  if (failed !== null || !page.ok || !counts.ok) {
    useLibrary.setState({ status: "failed", failure: failed });
    return;
  }
  const at = Math.min(useLibrary.getState().at, Math.max(0, counts.value.total - 1));
  useLibrary.setState({
    status: "ready",
    failure: null,
    counts: counts.value,
    pages: new Map([[first, page.value]]),
    at,
    ...(history.ok && { history: history.value }),
  });
}

/** The list as it is after a change, at the place where it was; the shelf too. */
export async function lookAgain(): Promise<void> {
  await loadLibrary({ from: useLibrary.getState().at });
  void loadPacks();
}

/** Looks for something else; what was picked is let go, because it may not be found any more. */
export function lookFor(change: Partial<LibraryQuery>, sort?: LibrarySort): void {
  const { query, sort: before } = useLibrary.getState();
  useLibrary.setState({ query: { ...query, ...change }, sort: sort ?? before, at: 0, picked: NONE_PICKED });
  void loadLibrary();
}

/** Looks at the questions that ask what another asks as well. */
export async function lookForAlike(): Promise<void> {
  const found = await bridge().call("library.alike", {});
  if (!found.ok) return noteFailure(found);
  announce(t("library.say.alike", { groups: found.value.groups.length }));
  lookFor({ ...EVERYTHING, only: found.value.groups.flat() }, "prompt");
}

/** Makes sure that the questions in these places come; what is asked for last comes first. */
export function wantRows(first: number, last: number): void {
  const total = totalOf(useLibrary.getState());
  const pages: number[] = [];
  for (let page = Math.floor(first / PAGE); page * PAGE <= Math.min(last, total - 1); page++) pages.push(page);
  wanted = pages;
  void askNext();
}

/** One page at a time: whoever drags the bar past a thousand of them gets those where it comes to rest. */
async function askNext(): Promise<void> {
  const next = wanted.find((page) => !useLibrary.getState().pages.has(page));
  if (asking || next === undefined || useLibrary.getState().status !== "ready") return;
  asking = true;
  const mine = turn;
  const { query, sort, pages } = useLibrary.getState();
  const cursor = pages.get(next - 1)?.next ?? null;
  const from = cursor === null ? ({ kind: "skip", rows: next * PAGE } as const) : ({ kind: "after", cursor } as const);
  const result = await bridge().call("library.search", { query, sort, from, limit: PAGE });
  asking = false;
  if (mine === turn) {
    if (result.ok) useLibrary.setState({ pages: withPage(useLibrary.getState().pages, next, result.value) });
    else {
      wanted = [];
      noteFailure(result);
    }
  }
  void askNext();
}

function withPage(pages: ReadonlyMap<number, LibraryPage>, place: number, page: LibraryPage) {
  const near = [...pages].sort(([a], [b]) => Math.abs(a - place) - Math.abs(b - place)).slice(0, MOST_PAGES - 1);
  return new Map([...near, [place, page] as const]);
}
