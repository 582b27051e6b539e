import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { button } from "../parts/button.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

const LONGEST = 280;

/** A team contests a question, in a sentence of its own. */
export function appeal(ask: string, words: readonly Child[], { state, tell }: Tools): HTMLElement[] {
  const isBusy = state.request?.kind === "appeal";
  const submit = (event: Event) => {
    event.preventDefault();
    if (isBusy || !(event.currentTarget instanceof HTMLFormElement)) return;
    tell({ type: "appeal", ask, text: String(new FormData(event.currentTarget).get("text") ?? "").trim() });
  };
  return [
    h(
      "form.appeal",
      { onsubmit: submit, "data-key": `appeal-${ask}` },
      title("card", t("appeal.title")),
      h("p.card.soft.asked", {}, ...words),
      h("p.soft", { id: "appeal-about" }, t("appeal.about")),
      h("label", { for: "text" }, t("appeal.text")),
      h("textarea.field", {
        id: "text",
        name: "text",
        rows: 4,
        maxlength: LONGEST,
        "aria-describedby": "appeal-about",
      }),
      h(
        "button.button.lamp",
        { type: "submit", "aria-disabled": isBusy ? "true" : null },
        t(isBusy ? "appeal.sending" : "appeal.send"),
      ),
      button({ look: "quiet", onPress: () => tell({ type: "write-appeal", ask: null }) }, t("seat.back")),
    ),
  ];
}
