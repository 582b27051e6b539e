import type { PhoneScreen } from "../../../game/night/messages.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { number } from "../parts/figures.ts";
import { title } from "./title.ts";

type TieReveal = Extract<PhoneScreen, { screen: "tie-reveal" }>;

/** Letters from which on the number is set smaller: "$12,500,000". */
const LONG = 5;

/** The number that was looked for, how near the own team came, and who came nearer. */
export function tieReveal({ prompt, shown, guesses, own, playing }: TieReveal): HTMLElement[] {
  return [
    h(
      own?.place === 1 ? "section.win.screen" : "section.win.flat",
      {},
      h("p.label", {}, t("tie.answer")),
      title(shown.length > LONG ? "pts.long.sign" : "pts.sign", shown),
      h("p.large.figure", {}, verdict(own, playing)),
    ),
    h("p.card.soft.asked", {}, prompt),
    guesses.length > 0 &&
      h(
        "div.board.screen",
        {},
        h(
          "ol.rows.sign",
          { "aria-label": t("tie.list") },
          guesses.map(({ name, value, off }, index) => {
            const isOwn = own !== null && own.name === name;
            return h(
              isOwn ? "li.own" : "li",
              { "aria-current": isOwn ? "true" : null },
              h("span.rank", {}, index + 1),
              h("span.name", {}, h("bdi", {}, name)),
              h("span.move", {}, away(off)),
              h("span.points", {}, number(value)),
            );
          }),
        ),
      ),
  ].filter((part) => part !== false);
}

function verdict(own: TieReveal["own"], playing: boolean): Child {
  if (own === null) return t(playing ? "tie.none" : "tie.others");
  return t("tie.place", { place: own.place, away: away(own.off) });
}

function away(off: number): string {
  return t("tie.off", { off, shown: number(off) });
}
