import type { Given } from "../../../game/given.ts";
import { LONGEST_ANSWER } from "../../../game/matching/match.ts";
import type { PhoneScreen, PhoneView } from "../../../game/night/messages.ts";
import { isSameGiven, placesIn } from "../../../game/places.ts";
import { isOpen } from "../../night/clock.ts";
import { readNumber } from "../../night/read-number.ts";
import { type Child, h } from "../dom.ts";
import { buzz } from "../effects/buzz.ts";
import type { Pending } from "../machine/state.ts";
import { t } from "../messages/t.ts";
import { choices, givenText } from "../parts/answers.ts";
import { icon } from "../parts/icon.ts";
import { mark } from "../parts/mark.ts";
import type { Tools } from "../tools.ts";
import { orderOf, orderRows } from "./order.ts";

/** Options of more letters are set smaller. */
const LONG_OPTION = 32;

type Question = Extract<PhoneScreen, { screen: "question" }>;

/** What a team answers with, and what it has answered so far. */
type Answering = {
  readonly now: Question;
  readonly mayAnswer: boolean;
  readonly chosen: Given | null;
  readonly isOnTheWay: boolean;
  readonly pending: Pending | null;
  readonly say: (given: Given) => void;
};

/** What was said and is on its way to the host. */
export function givenOnTheWay({ pending }: Tools["state"], ask: string): Given | null {
  return pending?.ask === ask && pending.said.kind === "given" ? pending.said.given : null;
}

/** Where the question is answered, by its kind. */
export function answering(view: PhoneView, now: Question, tools: Tools): HTMLElement {
  const { ask, kind } = now.question;
  const onTheWay = givenOnTheWay(tools.state, ask);
  const chosen = onTheWay ?? now.own.given;
  const mayAnswer = isOpen(now.clock, tools.hostNow) && view.held === "no" && now.mayChange;
  const say = (given: Given) => {
    if (!mayAnswer || (chosen !== null && isSameGiven(chosen, given))) return;
    buzz("tap");
    tools.tell({ type: "answer", ask, given, at: tools.at });
  };
  const all = { now, mayAnswer, chosen, isOnTheWay: onTheWay !== null, pending: tools.state.pending, say };
  if (kind === "timeline") return timeline(all, tools);
  if (kind === "several") return several(all);
  return kind === "typed" || kind === "number" ? field(all) : plates(all);
}

/** One of a few: each acts at once. */
function plates({ now: { question }, mayAnswer, chosen, isOnTheWay, pending, say }: Answering): HTMLElement {
  const texts = choices(question);
  const [mine] = chosen === null ? [] : placesIn(chosen);
  const given = (place: number): Given =>
    question.kind === "truth" ? { kind: "truth", value: place === 0 } : { kind: "choice", place };
  return h(
    texts.some((text) => text.length > LONG_OPTION) ? "div.plates.long.figure" : "div.plates.figure",
    { role: "group", "aria-label": t("question.options"), "data-key": question.ask },
    texts.map((text, place) => {
      const isMine = place === mine;
      return h(
        isMine ? "button.plate.is-mine" : "button.plate",
        {
          type: "button",
          "aria-pressed": String(isMine),
          "aria-disabled": mayAnswer ? null : "true",
          onclick: () => say(given(place)),
        },
        mark(place),
        h("span.text", {}, text),
        isMine && h("span.sent", {}, ...sent(pending, isOnTheWay)),
      );
    }),
  );
}

/** Boxes to tick, and a button that sends them all. */
function several(all: Answering): HTMLElement {
  const { question } = all.now;
  const taken = all.chosen === null ? [] : placesIn(all.chosen);
  const submit = (form: HTMLFormElement) => {
    const places = new FormData(form)
      .getAll("place")
      .map(Number)
      .sort((a, b) => a - b);
    if (places.length > 0) all.say({ kind: "several", places });
    return places.length > 0;
  };
  const boxes = question.options.map((text, place) =>
    h(
      "label.plate.tick",
      { "data-key": place },
      h("input", { type: "checkbox", name: "place", value: place, checked: taken.includes(place) }),
      mark(place),
      h("span.text", {}, text),
    ),
  );
  return form(all, submit, t("answer.none"), [
    h("fieldset.plates.figure", {}, h("legend", {}, t("question.several")), boxes),
  ]);
}

/** Films that are moved up and down, and a button that sends their order. */
function timeline(all: Answering, tools: Tools): HTMLElement {
  const submit = () => {
    all.say({ kind: "timeline", places: [...orderOf(all.now.question, all.chosen, tools.state)] });
    return true;
  };
  return form(all, submit, "", orderRows(all.now.question, all.chosen, tools));
}

/** What is typed, in letters or as a number. */
function field(all: Answering): HTMLElement {
  const { kind, unit, nearness } = all.now.question;
  const isNumber = kind === "number";
  const submit = (form: HTMLFormElement) => {
    const text = String(new FormData(form).get("answer") ?? "").trim();
    const value = isNumber ? readNumber(text) : null;
    if (isNumber ? value === null : text === "") return false;
    all.say(value === null ? { kind: "typed", text } : { kind: "number", value });
    return true;
  };
  const label =
    isNumber && unit !== "" ? t("answer.number.unit", { unit }) : t(isNumber ? "answer.number" : "answer.typed");
  return form(all, submit, t(isNumber ? "tie.bad" : "answer.empty"), [
    h("label", { for: "answer" }, label),
    nearness && h("p.note", { id: "nearness" }, t("answer.nearness")),
    h(isNumber ? "input.field.sign.digits" : "input.field", {
      id: "answer",
      name: "answer",
      type: "text",
      inputmode: isNumber ? "decimal" : "text",
      maxlength: isNumber ? 24 : LONGEST_ANSWER,
      autocapitalize: "off",
      autocorrect: "off",
      spellcheck: "false",
      enterkeyhint: "send",
      value: all.chosen === null ? "" : typedIn(all.chosen),
    }),
  ]);
}

function typedIn(given: Given): string {
  if (given.kind === "number") return String(given.value);
  return given.kind === "typed" ? given.text : "";
}

/** @param submit says whether there was something to send */
function form(
  { now, mayAnswer, chosen, isOnTheWay, pending }: Answering,
  submit: (form: HTMLFormElement) => boolean,
  bad: string,
  fields: readonly Child[],
): HTMLElement {
  const onsubmit = (event: Event) => {
    event.preventDefault();
    if (!mayAnswer || !(event.currentTarget instanceof HTMLFormElement)) return;
    event.currentTarget.toggleAttribute("data-bad", !submit(event.currentTarget));
  };
  return h(
    "form.answering",
    { onsubmit, "data-key": now.question.ask, novalidate: true, autocomplete: "off" },
    ...fields,
    h("p.note.bad.if-bad", { role: "alert" }, bad),
    h("button.button.lamp", { type: "submit", "aria-disabled": mayAnswer ? null : "true" }, t("answer.send")),
    h(
      "p.said-so-far",
      { "aria-live": "polite" },
      chosen !== null && [
        h("span.text", {}, givenText(now.question, chosen)),
        h("span.sent", {}, ...sent(pending, isOnTheWay)),
      ],
    ),
  );
}

/** How far the answer has come: waiting for the line, on its way, on the host's disk. */
function sent(pending: Pending | null, isOnTheWay: boolean): Child[] {
  if (!isOnTheWay) return [icon("check"), t("question.sent")];
  return [t(pending?.n === null ? "question.waits" : "question.sending")];
}
