import { create } from "zustand";
import type { CallOutput } from "../../../../electron/api/contract/calls.ts";
import { bridge } from "../../bridge/client.ts";
import { keepAll } from "../../game/act.ts";
import { LOADING, type Loadable } from "../../store/loadable.ts";
import { noteFailure } from "../../store/notices.ts";
import { joinPages } from "./join-pages.ts";

export type GamePage = CallOutput<"sessions.list">;

type Listing = {
  /** The newest games, as many as have been asked for. */
  readonly games: Loadable<GamePage>;
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

/** Asks for the next page. */
export async function loadMore(): Promise<void> {
  const { games, loadingMore } = useListing.getState();
  if (games.status !== "ready" || loadingMore) return;
  useListing.setState({ loadingMore: true });
  const page = await askFor(games.value.sessions.length);
  useListing.setState({ loadingMore: false });
  if (page.ok) useListing.setState({ games: { status: "ready", value: joinPages(page.value, games.value) } });
  else noteFailure(page);
}
