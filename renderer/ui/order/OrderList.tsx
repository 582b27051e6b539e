import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { answerAction } from "../../app/keyboard/answer-action.ts";
import { useActions } from "../../app/keyboard/use-actions.ts";
import { announceNow } from "../../app/store/announcements.ts";
import { t } from "../../messages/t.ts";
import { KeyHint } from "../button/KeyHint.tsx";
import { classes } from "../classes.ts";
import { letterAt } from "../option/letters.ts";
import { OptionMark } from "../option/OptionMark.tsx";
import { moved } from "./move.ts";
import css from "./OrderList.module.css";

type OrderListProps = {
  /** What there is to order, by place. */
  readonly texts: readonly string[];
  /** Places as they stand, the first on top. */
  readonly order: readonly number[];
  readonly onChange: (order: readonly number[]) => void;
  /** Enter on one of them. */
  readonly onSend: () => void;
};

/** Things put in order: dragged, moved by arrow keys where the letter has led, or by the buttons beside them. */
export function OrderList({ texts, order, onChange, onSend }: OrderListProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const handles = useRef(new Map<number, HTMLButtonElement>());
  const keep = useRef<number | null>(null);
  useActions(
    Object.fromEntries(texts.map((_, place) => [answerAction(place), () => handles.current.get(place)?.focus()])),
  );
  useLayoutEffect(() => {
    // An element that is moved on the page loses the focus.
    if (keep.current !== null) handles.current.get(keep.current)?.focus();
    keep.current = null;
  });
  const move = (place: number, to: number, focus: boolean) => {
    if (to < 0 || to >= order.length) return;
    keep.current = focus ? place : null;
    onChange(moved(order, order.indexOf(place), to));
    announceNow(t("order.moved", { text: texts[place] ?? "", at: to + 1, of: order.length }));
  };
  return (
    <ol className={css.list} aria-label={t("order.list")}>
      {order.map((place, at) => (
        <li
          key={place}
          className={classes(css.row, dragged === place && css.dragged)}
          draggable
          onDragStart={() => setDragged(place)}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            if (dragged !== place) move(dragged, at, false);
          }}
        >
          <button
            type="button"
            ref={(element) => {
              if (element === null) handles.current.delete(place);
              else handles.current.set(place, element);
            }}
            className={css.handle}
            aria-label={t("order.item", {
              letter: letterAt(place),
              text: texts[place] ?? "",
              at: at + 1,
              of: order.length,
            })}
            onKeyDown={(event) => onKey(event, (by) => move(place, at + by, true), onSend)}
          >
            <OptionMark letter={letterAt(place)} />
            <span className={css.text}>{texts[place]}</span>
            <KeyHint action={answerAction(place)} />
          </button>
          <Mover text={texts[place] ?? ""} way="up" stuck={at === 0} onMove={() => move(place, at - 1, false)} />
          <Mover
            text={texts[place] ?? ""}
            way="down"
            stuck={at === order.length - 1}
            onMove={() => move(place, at + 1, false)}
          />
        </li>
      ))}
    </ol>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function onKey(event: KeyboardEvent, onMove: (by: number) => void, onSend: () => void): void {
  const by = STEPS[event.key];
  if (by === undefined && event.key !== "Enter") return;
  event.preventDefault();
  if (by === undefined) onSend();
  else onMove(by);
}

type MoverProps = {
  readonly text: string;
  readonly way: "up" | "down";
  /** At the end already. */
  readonly stuck: boolean;
  readonly onMove: () => void;
};

function Mover({ text, way, stuck, onMove }: MoverProps) {
  const Icon = way === "up" ? ChevronUp : ChevronDown;
  return (
    <button
      type="button"
      className={css.mover}
      aria-label={t(`order.${way}`, { text })}
      aria-disabled={stuck}
      onClick={onMove}
    >
      <Icon className="icon" strokeWidth={1.75} aria-hidden={true} />
    </button>
  );
}
