import type { PhoneScreen, PhoneView } from "../../../game/night/messages.ts";
import { isOpen } from "../../night/clock.ts";
import { h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { leader } from "../parts/leader.ts";
import { prompt } from "../parts/text.ts";
import type { Tools } from "../tools.ts";
import { answering, givenOnTheWay } from "./answering.ts";
import { title } from "./title.ts";

/** Letters from which on words are set smaller, so that all of a question stays in view. */
const LONG_PROMPT = 120;

type Question = Extract<PhoneScreen, { screen: "question" }>;

const HINTS = {
  choice: "question.choose",
  truth: "question.choose",
  several: "question.send",
  timeline: "question.send",
  typed: "question.send",
  number: "question.send",
} as const;

/** A question that may be answered: its words, its clock, its options. */
export function question(view: PhoneView, now: Question, tools: Tools): HTMLElement[] {
  const { media, round, number, of, ask } = now.question;
  return [
    h(
      now.question.prompt.length > LONG_PROMPT ? "section.ask.long" : "section.ask",
      { "data-key": ask },
      h("p.label.figure", {}, t("question.where", { round, number, of })),
      h("div.gate", {}, leader(now.clock, tools)),
      title("card", ...prompt(now.question)),
    ),
    ...clues(now.question),
    ...(media === null ? [] : shown(media)),
    answering(view, now, tools),
    h("footer.foot", {}, h("p.small", {}, hint(view, now, tools))),
  ];
}

/** Those that have been told; the next comes by itself. */
function clues({ clues: told, clueCount, ask }: Question["question"]): HTMLElement[] {
  if (clueCount === 0) return [];
  return [
    h(
      "div.clues",
      { "data-key": `${ask} clues` },
      h("p.label.figure", {}, t("question.clues", { told: told.length, of: clueCount })),
      h(
        "ol",
        {},
        told.map((clue) => h("li", {}, clue)),
      ),
    ),
  ];
}

/** A picture stands here too, in its smaller copy; sounds and clips are the stage's alone. */
function shown({ kind, url, alt }: NonNullable<Question["question"]["media"]>): HTMLElement[] {
  if (kind === "picture") return [h("img.shown", { src: `${url}/small`, alt, "data-key": url })];
  return [h("p.label.media", {}, alt === "" ? t(`question.media.${kind}`) : t("question.media", { alt }))];
}

function hint(view: PhoneView, now: Question, { state, hostNow }: Tools): string {
  if (now.clock.kind === "running" && hostNow < now.clock.opensAt) return t("question.soon");
  const isAnswered = now.own.given !== null || givenOnTheWay(state, now.question.ask) !== null;
  if (!isOpen(now.clock, hostNow) && view.held === "no") return t("question.over");
  if (!isAnswered) return t(view.seat.joker === "played" ? "question.joker" : HINTS[now.question.kind]);
  return t(now.mayChange ? "question.may-change" : "question.final");
}
