import type { PhoneView } from "../../../game/night/messages.ts";
import { h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { button } from "../parts/button.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

/** Seated, and nothing has begun: a ticket with the team's name and its code. */
export function lobby({ seat, night }: PhoneView, seats: number, { tell }: Tools): HTMLElement[] {
  return [
    h(
      "section.screen.seat-ticket",
      { "data-seat": seat.colour },
      h("p.card", {}, night.title),
      title("card", t("lobby.title")),
      h("p.team.sign", {}, h("bdi", {}, seat.name)),
      h("p.label", {}, t("seat.code")),
      h("p.code.sign", {}, seat.code),
      h("p.hint", {}, t("lobby.code")),
    ),
    h(
      "div.mid",
      {},
      h("p.large", {}, t("lobby.teams", { count: seats })),
      h("p.soft", {}, t("lobby.about")),
      h("p.soft", {}, t("line.lost.wifi")),
    ),
    h("footer.foot", {}, button({ look: "quiet", onPress: () => tell({ type: "leave" }) }, t("seat.leave"))),
  ];
}
