import { h } from "../dom.ts";
import type { Place } from "../machine/state.ts";
import { t } from "../messages/t.ts";
import { button } from "../parts/button.ts";
import type { Tools } from "../tools.ts";
import { standings } from "./standings.ts";
import { title } from "./title.ts";

/** The host has closed the doors, or taken the seat away. What was shown at the end stays. */
export function gone({ reason, last }: Extract<Place, { at: "gone" }>, { tell }: Tools): HTMLElement {
  const shownLast = reason === "ended" && last?.now.screen === "end" ? standings(last.now) : [];
  const again = button({ look: "lamp", onPress: () => tell({ type: "start-over" }) }, t("gone.again"));
  const words = [
    shownLast.length === 0 && title("card", t(`gone.${reason}`)),
    h("p.soft", {}, t(`gone.${reason}.about`)),
    reason === "removed" && again,
  ];
  return h("main.page.seated", { "data-key": "gone" }, ...shownLast, h("section.titlecard", {}, ...words));
}

export function outdated(): HTMLElement {
  const reload = button({ look: "lamp", onPress: () => location.reload() }, t("outdated.reload"));
  const words = [title("card", t("outdated.title")), h("p.soft", {}, t("outdated.about")), reload];
  return h("main.page", { "data-key": "outdated" }, h("section.titlecard", {}, ...words));
}
