import { t } from "../../../messages/t.ts";
import type { Game } from "../../game/model.ts";
import { quizBarProps } from "./quiz-bar-props.ts";

/** "Question 5 of 12", for the window's title bar. */
export function windowTitle(game: Game): string {
  const { number, of } = quizBarProps(game);
  return of === null ? t("game.number.open", { number }) : t("game.number", { number, of });
}
