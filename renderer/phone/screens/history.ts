import type { HistoryRow } from "../../../game/night/messages.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { button } from "../parts/button.ts";
import { signed } from "../parts/figures.ts";
import { icon } from "../parts/icon.ts";
import type { Tools } from "../tools.ts";
import { appeal } from "./appeal.ts";
import { title } from "./title.ts";

/** What was asked, what the team said, what was right: only what has been revealed. */
export function history(tools: Tools): HTMLElement[] {
  const { history: rows, appealing } = tools.state;
  const contested = rows?.find(({ ask }) => ask === appealing);
  if (contested !== undefined) return appeal(contested.ask, [contested.prompt], tools);
  return [
    h("section.titlecard.short", {}, title("card", t("history.title"))),
    body(rows, tools),
    h(
      "footer.foot",
      {},
      button({ onPress: () => tools.tell({ type: "back" }), key: "back" }, icon("back"), t("seat.back")),
    ),
  ];
}

function body(rows: readonly HistoryRow[] | null, tools: Tools): HTMLElement {
  if (rows === null) return h("p.soft", {}, t("history.loading"));
  if (rows.length === 0) return h("p.soft", {}, t("history.empty"));
  return h(
    "ol.past",
    {},
    rows.map((row) => line(row, tools)),
  );
}

function line(
  { ask, round, number, kind, prompt, given, right, verdict, appeal, mayAppeal }: HistoryRow,
  { tell }: Tools,
): HTMLElement {
  return h(
    `li.past-row.${verdict.outcome}`,
    { "data-key": ask },
    h("p.number.sign", {}, h("span.unseen", {}, t("history.round", { round })), `${round}.${number}`),
    h(
      "div",
      {},
      h("p.card", {}, prompt),
      h("p.given", {}, given === null ? t("history.you.none") : t("history.you", { given: worded(kind, given) })),
      verdict.outcome !== "right" && h("p.given", {}, t("history.right", { right: worded(kind, right) })),
      appeal !== "none" && h("p.given.appealed", {}, t(`history.appeal.${appeal}`)),
      mayAppeal && offer(() => tell({ type: "write-appeal", ask })),
    ),
    h(
      "p.gained.sign",
      {},
      h("span.unseen", {}, t(`verdict.${verdict.outcome}`)),
      outcomeIcon(verdict.outcome),
      signed(verdict.points),
    ),
  );
}

/** A statement's two answers come as data. */
function worded(kind: HistoryRow["kind"], text: string): string {
  return kind === "truth" ? t(text.startsWith("true") ? "answer.true" : "answer.false") : text;
}

function outcomeIcon(outcome: HistoryRow["verdict"]["outcome"]): Child {
  return icon(outcome === "right" ? "check" : outcome === "wrong" ? "cross" : "dash");
}

function offer(onPress: () => void): HTMLElement {
  return button({ look: "quiet", onPress }, icon("flag"), t("appeal.offer"));
}
