import { create } from "zustand";
import type { CallOutput } from "../../../../electron/api/contract/calls.ts";
import { bridge } from "../../bridge/client.ts";
import { keepAll } from "../../game/act.ts";
import { LOADING, type Loadable } from "../../store/loadable.ts";
import { noteFailure } from "../../store/notices.ts";
import { joinPages } from "./join-pages.ts";
import { returnTo } from "./return-place.ts";

export type GamePage = CallOutput<"sessions.list">;

type Listing = {
  /** The newest games, as many as have been asked for. */
  readonly games: Loadable<GamePage>;
  /** The next page is on its way. */
  readonly loadingMore: boolean;
};

const PAGE = 50;

/** Stays when another screen is looked at: whoever comes back finds as much of the list as they had opened. */
export const useListing = create<Listing>(() => ({ games: LOADING, loadingMore: false }));

const askFor = (offset: number) => bridge().call("sessions.list", { limit: PAGE, offset });

/** Asks for the newest games. What a game has just sent to the store is waited for. */
export async function loadGames(): Promise<void> {
  await keepAll();
  const newest = await askFor(0);
  if (!newest.ok) {
    useListing.setState({ games: { status: "failed", failure: newest } });
    return;
  }
  const { games } = useListing.getState();
  const older = games.status === "ready" ? games.value : newest.value;
  useListing.setState({ games: { status: "ready", value: joinPages(newest.value, older) } });
}

/** Asks for the next page; reading goes on at its first game. */
export async function loadMore(): Promise<void> {
  const { games, loadingMore } = useListing.getState();
  if (games.status !== "ready" || loadingMore) return;
  useListing.setState({ loadingMore: true });
  const page = await askFor(games.value.sessions.length);
  useListing.setState({ loadingMore: false });
  if (!page.ok) {
    noteFailure(page);
    return;
  }
  const known = new Set(games.value.sessions.map(({ id }) => id));
  const firstNew = page.value.sessions.find(({ id }) => !known.has(id));
  if (firstNew !== undefined) returnTo(firstNew.id);
  useListing.setState({ games: { status: "ready", value: joinPages(page.value, games.value) } });
}
