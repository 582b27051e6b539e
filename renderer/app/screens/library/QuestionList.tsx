import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import { stopWriting, useEditing } from "./drafts.ts";
import { rowAt, totalOf, useLibrary } from "./library-store.ts";
import { wantRows } from "./load.ts";
import { placeAfter } from "./moves.ts";
import { ALL_PICKED, pickAlso, togglePicked } from "./picked.ts";
import { QuestionLine } from "./QuestionLine.tsx";
import css from "./QuestionList.module.css";
import { useRowHeight } from "./use-row-height.ts";
import { scrolledTo, spanOf } from "./window-of.ts";

type View = { readonly top: number; readonly seen: number };

/** All that is found, of which only what is seen is drawn. The list has the focus, its current row is told. */
export function QuestionList({ onOpen }: { readonly onOpen: () => void }) {
  const library = useLibrary();
  const total = totalOf(library);
  const rowHeight = useRowHeight();
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, seen: 800 });
  const { first, last } = spanOf(view.top, view.seen, rowHeight, total);
  const { pages, at } = library;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the pages that are there say which are still wanted
  useEffect(() => wantRows(first, last), [first, last, pages]);
  useLayoutEffect(() => {
    if (list.current === null) return;
    const { scrollTop, clientHeight } = list.current;
    list.current.scrollTop = scrolledTo(at, scrollTop, clientHeight, rowHeight);
  }, [at, rowHeight]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setView({ top: element.scrollTop, seen: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== list.current || event.altKey) return;
    if (handleKey(event, Math.floor(view.seen / rowHeight), onOpen)) event.preventDefault();
  };
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of fifty thousand rows is not drawn, this is
    <div
      ref={list}
      role="grid"
      className={classes(css.list, total === 0 && css.none)}
      tabIndex={0}
      aria-label={t("library.list")}
      aria-rowcount={total}
      aria-multiselectable="true"
      aria-activedescendant={total === 0 ? undefined : lineId(at)}
      aria-keyshortcuts="Space"
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) => setView({ top: scrollTop, seen: clientHeight })}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className={css.rows} style={{ height: total * rowHeight }}>
        {places.map((place) => (
          <QuestionLine
            key={place}
            id={lineId(place)}
            place={place}
            row={rowAt(library, place)}
            top={place * rowHeight}
            height={rowHeight}
          />
        ))}
      </div>
    </div>
  );
}

const lineId = (place: number) => `question-${place}`;

/** Says whether the key was the list's. */
function handleKey(event: KeyboardEvent, rowsSeen: number, onOpen: () => void): boolean {
  const library = useLibrary.getState();
  const { at, picked } = library;
  const row = rowAt(library, at);
  const total = totalOf(library);
  if ((event.ctrlKey || event.metaKey) && event.key === "a") {
    useLibrary.setState({ picked: ALL_PICKED });
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === " " && row !== undefined) {
    useLibrary.setState({ picked: togglePicked(picked, row.number) });
    return true;
  }
  if (event.key === "Enter") {
    onOpen();
    return true;
  }
  const to = placeAfter(event.key, at, total, rowsSeen);
  if (to === null) return false;
  const passed = event.shiftKey ? [row, rowAt(library, to)].flatMap((each) => each?.number ?? []) : [];
  useLibrary.setState({ at: to, picked: pickAlso(picked, passed) });
  if (useEditing.getState().writing) stopWriting();
  return true;
}
