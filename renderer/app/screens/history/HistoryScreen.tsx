import { GamesScreen } from "./GamesScreen.tsx";
import { PlayedScreen } from "./PlayedScreen.tsx";

/** All games, or one of them with its questions. */
export default function HistoryScreen({ sessionId }: { readonly sessionId?: string | undefined }) {
  return sessionId === undefined ? <GamesScreen /> : <PlayedScreen key={sessionId} sessionId={sessionId} />;
}
