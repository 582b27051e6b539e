import type { NightClock } from "../../../game/night/messages.ts";
import { leftOf, minutesAndSeconds } from "../../night/clock.ts";
import { h } from "../dom.ts";
import { t } from "../messages/t.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

export function intermission(clock: NightClock, { hostNow }: Tools): HTMLElement[] {
  return [
    h(
      "section.titlecard",
      {},
      title("card", t("break.title")),
      countdown(clock, hostNow),
      h("p.soft", {}, t("break.about")),
    ),
  ];
}

function countdown(clock: NightClock, hostNow: number): HTMLElement {
  const element = h("p.countdown.sign", { role: "timer", "data-key": "countdown" });
  countDown(element, clock, hostNow);
  return element;
}

/** Brings a countdown that stands on the page to the present second. */
export function countDown(element: Element, clock: NightClock, hostNow: number): void {
  const left = minutesAndSeconds(leftOf(clock, hostNow));
  const text = t("break.time", left);
  if (element.textContent === text) return;
  element.textContent = text;
  element.setAttribute("aria-label", t("break.label", left));
}
