import type { PhoneScreen, PhoneView } from "../../../game/night/messages.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { button } from "../parts/button.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

type Round = Extract<PhoneScreen, { screen: "round" }>;

/** The round's title, and the last moment for the joker. */
export function round({ seat }: PhoneView, now: Round, tools: Tools): HTMLElement[] {
  return [
    h(
      "section.titlecard",
      {},
      h("p.label", {}, t("round.number", { round: now.round, of: now.of })),
      title("card", now.title),
      h("p.soft", {}, t("round.questions", { count: now.questions })),
    ),
    h("div.mid.joker", {}, joker(seat.joker, now.jokerOpen, tools)),
    h("footer.foot", {}, h("p.small", {}, t("round.soon"))),
  ];
}

function joker(joker: PhoneView["seat"]["joker"], isOpen: boolean, { state, tell }: Tools): Child {
  switch (joker) {
    case "none":
      return null;
    case "played":
      return h("p.ticket.lit", {}, t("round.joker.played"));
    case "spent":
      return h("p.soft", {}, t("round.joker.spent"));
    case "ready": {
      if (!isOpen) return h("p.soft", {}, t("round.joker.kept"));
      const isBusy = state.request?.kind === "joker";
      return [
        button({ look: "lamp", onPress: () => isBusy || tell({ type: "joker" }), isBusy }, t("round.joker.offer")),
        h("p.soft", {}, t("round.joker.about")),
      ];
    }
  }
}
