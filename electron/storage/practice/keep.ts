import type { DatabaseSync } from "node:sqlite";
import { isCardEvent, replayCard, stepCard } from "../../../game/practice/card.ts";
import { isUndoable, type Numbered, type PracticeEvent } from "../../../game/practice/events.ts";
import { dayOf } from "../days.ts";
import type { Clock } from "../sessions.ts";
import { createCardTable } from "./cards.ts";
import { createPracticeLog } from "./event-log.ts";
import { createReviewTable } from "./reviews.ts";

/** How far back an undo looks, in events. */
const LOOKS_BACK = 500;

/** Keeps events, and what follows from them, together; to be used in a transaction. */
export function createKeeping(db: DatabaseSync, person: number, clock: Clock) {
  const log = createPracticeLog(db, person);
  const cards = createCardTable(db, person);
  const reviews = createReviewTable(db, person);

  function append(event: PracticeEvent): void {
    const card = isCardEvent(event) ? event.card : null;
    const offset = clock.utcOffset(event.at);
    const seq = log.append(event, card, offset);
    if (!isCardEvent(event)) return;
    const before = cards.read(event.card);
    if (event.type === "reviewed") reviews.add(seq, event, before.memory, dayOf(event.at, offset));
    cards.write(event.card, stepCard(before, event));
  }

  /** The newest deed that stands; null where there is none to take back. */
  function newestDeed(): Numbered | null {
    const undone = new Set<number>();
    let looked = 0;
    for (const each of log.newest()) {
      if (looked++ >= LOOKS_BACK) return null;
      if (each.event.type === "undone") undone.add(each.event.event);
      else if (isUndoable(each.event) && !undone.has(each.seq)) return each;
    }
    return null;
  }

  /** The card is worked out anew from all its events but that one. */
  function undo({ seq, event }: Numbered): void {
    const at = clock.now();
    const card = isCardEvent(event) ? event.card : null;
    log.append({ type: "undone", at, event: seq }, card, clock.utcOffset(at));
    if (card === null) return;
    cards.write(card, replayCard(log.ofCard(card)));
    if (event.type === "reviewed") reviews.remove(seq);
  }

  return { log, cards, reviews, append, newestDeed, undo };
}
