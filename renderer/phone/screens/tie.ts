import type { PhoneScreen, PhoneView } from "../../../game/night/messages.ts";
import { isOpen } from "../../night/clock.ts";
import { readNumber } from "../../night/read-number.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { number } from "../parts/figures.ts";
import { leader } from "../parts/leader.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

type Tie = Extract<PhoneScreen, { screen: "tie" }>;

const UNITS = ["year", "minutes", "money", "count"] as const;

/** Whoever comes nearest: a number is typed, and may change until the clock ends. */
export function tie(view: PhoneView, now: Tie, tools: Tools): HTMLElement[] {
  return [
    h(
      "section.ask",
      { "data-key": now.ask },
      h("p.label", {}, t("tie.title")),
      h("div.gate", {}, leader(now.clock, tools)),
      title("card", now.prompt),
    ),
    now.playing ? form(view, now, tools) : h("p.soft.large", {}, t("tie.watch")),
  ];
}

function form(view: PhoneView, now: Tie, tools: Tools): HTMLElement {
  const unit = UNITS.find((known) => known === now.unit) ?? "count";
  const mayGuess = isOpen(now.clock, tools.hostNow) && view.held === "no";
  const submit = (event: Event) => {
    event.preventDefault();
    if (!mayGuess || !(event.currentTarget instanceof HTMLFormElement)) return;
    const field = event.currentTarget.elements.namedItem("guess");
    const value = field instanceof HTMLInputElement ? readNumber(field.value) : null;
    event.currentTarget.toggleAttribute("data-bad", value === null);
    if (value !== null) tools.tell({ type: "guess", ask: now.ask, value, at: tools.at });
  };
  const about = { id: "guess-unit" };
  return h(
    "form.tie",
    { onsubmit: submit, "data-key": `tie-${now.ask}`, novalidate: true, autocomplete: "off" },
    h("label", { for: "guess" }, t("tie.guess")),
    h("input.field.sign.digits", {
      id: "guess",
      name: "guess",
      inputmode: unit === "money" ? "decimal" : "numeric",
      maxlength: 24,
      "aria-describedby": "guess-unit",
      value: now.guess ?? "",
    }),
    h("p.hint", about, t(`tie.unit.${unit}`)),
    h("p.note.bad.if-bad", { role: "alert" }, t("tie.bad")),
    h("button.button.lamp", { type: "submit", "aria-disabled": mayGuess ? null : "true" }, t("tie.send")),
    h("p.small", {}, sent(now, tools)),
  );
}

function sent({ ask, guess }: Tie, { state: { pending } }: Tools): Child {
  if (pending?.ask === ask) return t(pending.n === null ? "question.waits" : "question.sending");
  return guess === null ? null : t("tie.sent", { value: number(guess) });
}
