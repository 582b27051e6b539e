import { unreachable } from "../../questions/result.ts";
import type { CardEvent, Numbered } from "./events.ts";
import { standing } from "./events.ts";
import { review } from "./fsrs.ts";
import type { Memory } from "./memory.ts";

/** What is known of one card. */
export type CardState = {
  /** Null before the first review. */
  readonly memory: Memory | null;
  /** When it would be due again if it were recalled when it is due; null before the first review. */
  readonly after: number | null;
  readonly suspended: boolean;
  readonly buriedUntil: number | null;
  /** When it was missed in a game or at a night, since its last review. */
  readonly missedAt: number | null;
};

export const UNSEEN: CardState = { memory: null, after: null, suspended: false, buriedUntil: null, missedAt: null };

export function stepCard(card: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case "reviewed": {
      const memory = review(card.memory, event.grade, event.at, event.asked);
      const after = review(memory, "good", memory.due, event.asked).due;
      return { ...card, memory, after, missedAt: null, buriedUntil: null };
    }
    case "missed":
      // What was reviewed since has been seen to already.
      return card.memory !== null && card.memory.lastReview >= event.at
        ? card
        : { ...card, missedAt: Math.max(card.missedAt ?? 0, event.at) };
    case "suspended":
      return { ...card, suspended: event.on };
    case "buried":
      return { ...card, buriedUntil: event.until };
    default:
      return unreachable(event);
  }
}

/** The card as the events of its log leave it, undone ones left out. */
export function replayCard(events: readonly Numbered[]): CardState {
  return standing(events).reduce((card, { event }) => (isCardEvent(event) ? stepCard(card, event) : card), UNSEEN);
}

export function isCardEvent(event: Numbered["event"]): event is CardEvent {
  return "card" in event;
}

/** After so many lapses a card costs more than it gives; it is pointed out. */
export const LEECH_LAPSES = 6;

export function isLeech(lapses: number): boolean {
  return lapses >= LEECH_LAPSES;
}
