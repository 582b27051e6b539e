import type { PhoneScreen } from "../../../game/night/messages.ts";
import { h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { standings as rows } from "../parts/rows.ts";
import { title } from "./title.ts";

type Standings = Extract<PhoneScreen, { screen: "standings" | "end" }>;

/** The first eight and the own place; at the end with a word of thanks. */
export function standings(now: Standings): HTMLElement[] {
  const { own, seats } = now;
  const isEnd = now.screen === "end";
  const heading = isEnd && own?.place === 1 ? t("end.won") : t(isEnd ? "end.title" : "standings.title");
  return [
    h(
      "section.titlecard.short",
      {},
      title("card", heading),
      own !== null && h("p.large.figure", {}, t("standings.of", { place: own.place, seats })),
      isEnd && h("p.soft", {}, t("end.about")),
    ),
    rows(now.rows, own),
  ];
}
