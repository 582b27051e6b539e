import type { Given } from "../../../game/given.ts";
import type { OpenQuestion } from "../../../game/night/messages.ts";
import { type Child, h } from "../dom.ts";
import type { PhoneState } from "../machine/state.ts";
import { t } from "../messages/t.ts";
import { icon } from "../parts/icon.ts";
import { mark } from "../parts/mark.ts";
import type { Tools } from "../tools.ts";

/** Places as they stand: as they were moved last, else as they were sent, else as the room sees them. */
export function orderOf(question: OpenQuestion, chosen: Given | null, { arranged }: PhoneState): readonly number[] {
  if (arranged?.ask === question.ask) return arranged.places;
  return chosen?.kind === "timeline" ? chosen.places : [...question.options.keys()];
}

/** A row for each, the earliest on top, with a large button for either way. */
export function orderRows(question: OpenQuestion, chosen: Given | null, tools: Tools): Child[] {
  const places = orderOf(question, chosen, tools.state);
  const move = (at: number, way: Way) => {
    const to = at + STEPS[way];
    const [one, other] = [places[at], places[to]];
    if (one === undefined || other === undefined) return;
    const swapped = places.map((place, index) => (index === at ? other : index === to ? one : place));
    tools.tell({ type: "arrange", ask: question.ask, places: swapped, moved: one });
    document.getElementById(idOf(to, way))?.focus();
  };
  const row = (place: number, at: number) => {
    const text = question.options[place] ?? "";
    const button = (way: Way) =>
      h(
        "button.mover",
        {
          id: idOf(at, way),
          type: "button",
          "aria-label": t(`order.${way}`, { text }),
          "aria-disabled": places[at + STEPS[way]] === undefined ? "true" : null,
          onclick: () => move(at, way),
        },
        icon(way),
      );
    return h("li.plate.step", {}, mark(place), h("span.text", {}, text), button("up"), button("down"));
  };
  return [h("p.note", {}, t("order.how")), h("ol.plates.figure", { "aria-label": t("order.how") }, places.map(row))];
}

type Way = "up" | "down";
const STEPS: Readonly<Record<Way, number>> = { up: -1, down: 1 };
const idOf = (at: number, way: Way) => `${way}-${at}`;
