import type { StandingRow } from "../../../game/night/messages.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { icon } from "./icon.ts";

/** As many as the first screen of a phone holds. */
const SHOWN = 8;

function movement(moved: number | null): Child {
  if (moved === null || moved === 0) return null;
  const count = Math.abs(moved);
  const said = moved > 0 ? t("standings.up", { count }) : t("standings.down", { count });
  return [icon(moved > 0 ? "up" : "down"), h("span", { "aria-hidden": "true" }, count), h("span.unseen", {}, said)];
}

function row({ seat, name, points, place, moved, colour }: StandingRow, isOwn: boolean): HTMLElement {
  return h(
    isOwn ? "li.own" : "li",
    { "data-key": seat, "data-seat": colour, "aria-current": isOwn ? "true" : null },
    h("span.rank", {}, place),
    h(
      "span.name",
      {},
      h("i.chip", { "aria-hidden": "true" }),
      h("bdi", {}, name),
      isOwn && h("span.unseen", {}, ` (${t("standings.you")})`),
    ),
    h("span.move", {}, movement(moved)),
    h("span.points", {}, t("standings.points", { points })),
  );
}

/** The first eight, and where the own team is not among them, its row below. */
export function standings(rows: readonly StandingRow[], own: StandingRow | null): HTMLElement {
  const first = rows.slice(0, SHOWN);
  const isAmong = own === null || first.some(({ seat }) => seat === own.seat);
  return h(
    "div.board.screen",
    {},
    h(
      "ol.rows.sign",
      { "aria-label": t("standings.list") },
      first.map((each) => row(each, each.seat === own?.seat)),
    ),
    !isAmong &&
      own !== null &&
      h("ol.rows.sign.apart", { start: own.place, "aria-label": t("standings.you") }, row(own, true)),
  );
}
