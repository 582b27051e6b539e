import type { Lifeline } from "../../../../game/solo/model.ts";
import { cluesOf } from "../../../../questions/key.ts";
import type { NumberQuestion, Question } from "../../../../questions/model.ts";
import { unreachable } from "../../../../questions/result.ts";
import { t } from "../../../messages/t.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import { keyText } from "../../game/answer-text.ts";
import type { Game } from "../../game/model.ts";
import { drawnInView, optionsInOrder, questionInView } from "../../game/question-in-view.ts";
import { play } from "../../sound/play.ts";
import { announce, announceNow } from "../../store/announcements.ts";

/** A row of right answers is cheered when it reaches one of these, and every fifth from there. */
const CHEERED = [3, 5];

export function tellQuestion(game: Game, number: number): void {
  const question = questionInView(game);
  const drawn = drawnInView(game);
  if (question === undefined || drawn === undefined) return;
  const options = optionsInOrder(question, drawn).map((text, place) =>
    t("say.option", { letter: letterAt(place), text }),
  );
  const [clue] = cluesOf(question);
  const first = clue === undefined ? [] : [t("say.clue", { number: 1, clue }), t("clues.cost")];
  const said = [...first, howToAnswer(question), ...options].join(" ");
  announce(t("say.question", { number, prompt: question.prompt, options: said }));
}

/** The clue told last, from 1. */
export function tellClue(game: Game, number: number): void {
  const question = questionInView(game);
  const clue = question === undefined ? undefined : cluesOf(question)[number - 1];
  if (clue !== undefined) announceNow(t("say.clue", { number, clue }));
}

export function tellVerdict(game: Game): void {
  const answer = game.state.answers.at(-1);
  if (answer === undefined) return;
  if (answer.right) {
    play(isCheered(game.state.streak) ? "streak" : "right");
    announceNow(t("say.right", { points: answer.points.total, score: game.state.score }));
    return;
  }
  play(answer.given === null ? "reveal" : "wrong");
  announceNow(t(answer.given === null ? "say.time" : "say.wrong", { answer: rightAnswer(game) }));
}

export function tellNear(text: string): void {
  play("select");
  announceNow(t("answer.near", { text }));
}

export function tellFirstTake(): void {
  play("wrong");
  announceNow(t("say.tried"));
}

export function tellLifeline(lifeline: Lifeline, cut: readonly number[]): void {
  play("lifeline");
  announceNow(lifelineText(lifeline, cut));
}

/** The question that was read out before does not stand in the page while it is hidden. */
export function tellPaused(): void {
  announce(t("say.paused"));
}

export function tellResumed(): void {
  announceNow(t("say.resumed"));
}

function lifelineText(lifeline: Lifeline, cut: readonly number[]): string {
  switch (lifeline) {
    case "cut-two":
      return t("say.cut", { letters: cut.map(letterAt).join(", ") });
    case "freeze-frame":
      return t("say.freeze");
    case "second-take":
      return t("say.second-take");
    default:
      return unreachable(lifeline);
  }
}

function isCheered(streak: number): boolean {
  return CHEERED.includes(streak) || (streak > 5 && streak % 5 === 0);
}

/** "B, Ingrid Holm" of a choice. */
function rightAnswer(game: Game): string {
  const question = questionInView(game);
  const drawn = drawnInView(game);
  const answer = question === undefined ? "" : keyText(question);
  return drawn?.kind === "choice" ? t("say.lettered", { letter: letterAt(drawn.key), answer }) : answer;
}

function howToCount({ unit, tolerance, nearness }: NumberQuestion): string {
  const said = unit === "" ? t("say.number") : t("say.number.unit", { unit });
  return nearness === true ? `${said} ${t("say.nearness", { tolerance })}` : said;
}

/** What is not heard from the options. */
function howToAnswer(question: Question): string {
  switch (question.kind) {
    case "choice":
    case "truth":
      return "";
    case "several":
      return t("say.several");
    case "timeline":
      return t("say.timeline");
    case "typed":
      return t("say.typed");
    case "number":
      return howToCount(question);
    default:
      return unreachable(question);
  }
}
