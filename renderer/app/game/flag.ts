import { t } from "../../messages/t.ts";
import { bridge } from "../bridge/client.ts";
import { announce } from "../store/announcements.ts";
import { noteFailure } from "../store/notices.ts";
import { useGame } from "./store.ts";

/** Reports the question as wrong, or takes the report back. */
export async function toggleFlag(questionId: string | undefined): Promise<void> {
  const { game } = useGame.getState();
  if (game === null || questionId === undefined) return;
  const flagged = !game.flagged.has(questionId);
  setFlag(questionId, flagged);
  announce(t(flagged ? "say.flagged" : "say.unflagged"));
  const { packId } = game.state.setup;
  const result = await bridge().call("questions.flag", { packId, questionId, flagged });
  if (result.ok) return;
  setFlag(questionId, !flagged);
  noteFailure(result);
}

function setFlag(questionId: string, flagged: boolean): void {
  const { game } = useGame.getState();
  if (game === null) return;
  const others = [...game.flagged].filter((id) => id !== questionId);
  useGame.setState({ game: { ...game, flagged: new Set(flagged ? [...others, questionId] : others) } });
}
