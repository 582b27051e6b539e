import { sendFlag, withFlag } from "../store/flags.ts";
import { useGame } from "./store.ts";

/** Reports the question as wrong, or takes the report back. */
export async function toggleFlag(questionId: string | undefined): Promise<void> {
  const { game } = useGame.getState();
  if (game === null || questionId === undefined) return;
  const flagged = !game.flagged.has(questionId);
  setFlag(questionId, flagged);
  if (!(await sendFlag(game.state.setup.packId, questionId, flagged))) setFlag(questionId, !flagged);
}

function setFlag(questionId: string, flagged: boolean): void {
  const { game } = useGame.getState();
  if (game !== null) useGame.setState({ game: { ...game, flagged: withFlag(game.flagged, questionId, flagged) } });
}
