import type { PhoneScreen, PhoneView } from "../../../game/night/messages.ts";
import { isOpen } from "../../night/clock.ts";
import { type Child, h } from "../dom.ts";
import { buzz } from "../effects/buzz.ts";
import type { Pending } from "../machine/state.ts";
import { t } from "../messages/t.ts";
import { icon } from "../parts/icon.ts";
import { leader } from "../parts/leader.ts";
import { mark } from "../parts/mark.ts";
import { prompt } from "../parts/text.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

/** Letters from which on words are set smaller, so that all of a question stays in view. */
const LONG_PROMPT = 120;
const LONG_OPTION = 32;

type Question = Extract<PhoneScreen, { screen: "question" }>;

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
    ...(media === null ? [] : shown(media)),
    options(view, now, tools),
    h("footer.foot", {}, h("p.small", {}, hint(view, now, tools))),
  ];
}

/** A picture stands here too, in its smaller copy; sounds and clips are the stage's alone. */
function shown({ kind, url, alt }: NonNullable<Question["question"]["media"]>): HTMLElement[] {
  if (kind === "picture") return [h("img.shown", { src: `${url}/small`, alt, "data-key": url })];
  return [h("p.label.media", {}, alt === "" ? t(`question.media.${kind}`) : t("question.media", { alt }))];
}

function pendingPlace({ pending }: Tools["state"], ask: string): number | null {
  return pending?.ask === ask && pending.said.kind === "given" ? pending.said.given.place : null;
}

function options(view: PhoneView, now: Question, tools: Tools): HTMLElement {
  const { ask, options: texts } = now.question;
  const onTheWay = pendingPlace(tools.state, ask);
  const chosen = onTheWay ?? now.own.given?.place ?? null;
  const mayAnswer = isOpen(now.clock, tools.hostNow) && view.held === "no" && now.mayChange;
  const choose = (place: number) => {
    if (!mayAnswer || place === chosen) return;
    buzz("tap");
    tools.tell({ type: "answer", ask, given: { kind: "choice", place }, at: tools.at });
  };
  return h(
    texts.some((text) => text.length > LONG_OPTION) ? "div.plates.long.figure" : "div.plates.figure",
    { role: "group", "aria-label": t("question.options"), "data-key": ask },
    texts.map((text, place) => {
      const isMine = place === chosen;
      return h(
        isMine ? "button.plate.is-mine" : "button.plate",
        {
          type: "button",
          "aria-pressed": String(isMine),
          "aria-disabled": mayAnswer ? null : "true",
          onclick: () => choose(place),
        },
        mark(place),
        h("span.text", {}, text),
        isMine && h("span.sent", {}, ...sent(tools.state.pending, onTheWay !== null)),
      );
    }),
  );
}

/** How far the answer has come: waiting for the line, on its way, on the host's disk. */
function sent(pending: Pending | null, isOnTheWay: boolean): Child[] {
  if (!isOnTheWay) return [icon("check"), t("question.sent")];
  return [t(pending?.n === null ? "question.waits" : "question.sending")];
}

function hint(view: PhoneView, now: Question, { state, hostNow }: Tools): string {
  if (now.clock.kind === "running" && hostNow < now.clock.opensAt) return t("question.soon");
  const isAnswered = now.own.given !== null || pendingPlace(state, now.question.ask) !== null;
  if (!isOpen(now.clock, hostNow) && view.held === "no") return t("question.over");
  if (!isAnswered) return t(view.seat.joker === "played" ? "question.joker" : "question.choose");
  return t(now.mayChange ? "question.may-change" : "question.final");
}
