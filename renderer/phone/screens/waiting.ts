import type { PhoneScreen } from "../../../game/night/messages.ts";
import { h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { givenLines } from "../parts/answers.ts";
import { prompt } from "../parts/text.ts";
import { title } from "./title.ts";

type Waiting = Extract<PhoneScreen, { screen: "waiting" }>;

/** Closed, and not revealed: the phone stays dark. */
export function waiting({ question, own }: Waiting): HTMLElement[] {
  if (question === null) {
    return [h("section.titlecard", {}, title("card", t("waiting.next")), h("p.soft", {}, t("waiting.between")))];
  }
  const { round, number, of } = question;
  return [
    h(
      "section.titlecard",
      {},
      h("p.label.figure", {}, t("question.where", { round, number, of })),
      title("card", t("waiting.title")),
      h("p.card.soft.asked", {}, ...prompt(question)),
    ),
    h(
      "div.mid",
      {},
      own.given === null
        ? h("p.large", {}, t("waiting.none"))
        : [h("p.label", {}, t("waiting.yours")), h("div.plate.figure.mine", {}, ...givenLines(question, own.given))],
    ),
    h("footer.foot", {}, h("p.small", {}, t("waiting.about"))),
  ];
}
