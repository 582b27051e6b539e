import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { PlayedGame } from "./PlayedGame.tsx";
import { usePlayedGame } from "./use-played-game.ts";

/** How a game went: the one just played, or one from the history. */
export default function ResultScreen({ sessionId }: { readonly sessionId: string }) {
  const { played, again } = usePlayedGame(sessionId);
  return (
    <House curtains bar={<MainBar />}>
      {played.status === "ready" ? <PlayedGame game={played.value} /> : <Waiting on={played} again={again} />}
    </House>
  );
}
