import { useEffect, useMemo, useRef, useState } from "react";
import type { Place } from "../../store/route.ts";
import { loadMade, useMade } from "../pack/made.ts";
import { askedIn, NOTHING_ASKED } from "./asked.ts";
import { type ArticleText, sentenceAt } from "./find-sentence.ts";
import type { Looking } from "./looking.ts";

/** What stands beside the page, and whether the person has just opened it there. */
type Opened = { readonly start: number; readonly entered: boolean };

type Reading = { readonly looking: Looking; readonly entered: boolean; readonly close: () => void };

/** In the middle of a game the sentences of other questions are not marked: they would tell what is still to come. */
export function useLooking(article: ArticleText, packId: string, place: Place | null, inGame: boolean): Reading {
  const made = useMade();
  useEffect(() => {
    if (!inGame) void loadMade(packId);
  }, [packId, inGame]);
  const proof = useRef<HTMLElement>(null);
  const from = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState(() => openedAt(place));
  const sought = useMemo(() => (place === null ? null : sentenceAt(article, place.start)), [article, place]);
  const known = !inGame && made.packId === packId && made.questions.status === "ready" ? made.questions.value : null;
  const asked = useMemo(() => (known === null ? NOTHING_ASKED : askedIn(article, known)), [article, known]);

  function close(): void {
    setOpened(null);
    from.current?.focus();
  }
  function toggle(start: number, element: HTMLElement): void {
    from.current = element;
    setOpened(opened?.start === start ? null : { start, entered: true });
  }
  const looking: Looking = {
    sought,
    mark: place?.mark ?? null,
    proof,
    asked,
    open: opened?.start ?? null,
    answers: made.answers,
    toggle,
  };
  return { looking, entered: opened?.entered ?? false, close };
}

function openedAt(place: Place | null): Opened | null {
  return place?.questionId === undefined ? null : { start: place.start, entered: false };
}
