import { unreachable } from "../../questions/result.ts";
import { type Deck, EVERYTHING } from "./deck.ts";
import { type DeskEvent, type Numbered, standing } from "./events.ts";

export type Session = { readonly id: string; readonly deckId: string; readonly at: number };

/** Everything of practice that is no card: decks in the order in which they were made, the team, the open session. */
export type Desk = {
  readonly decks: readonly Deck[];
  readonly team: string | null;
  /** Begun last and not ended. */
  readonly session: Session | null;
};

export const EMPTY_DESK: Desk = { decks: [EVERYTHING], team: null, session: null };

export function stepDesk(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case "deck":
      return { ...desk, decks: withDeck(desk.decks, event.deck) };
    case "deck-removed":
      return { ...desk, decks: desk.decks.filter(({ id }) => id !== event.deckId || id === EVERYTHING.id) };
    case "team":
      return { ...desk, team: event.team };
    case "began":
      return { ...desk, session: { id: event.sessionId, deckId: event.deckId, at: event.at } };
    case "ended":
      return desk.session?.id === event.sessionId ? { ...desk, session: null } : desk;
    default:
      return unreachable(event);
  }
}

export function replayDesk(events: readonly Numbered[]): Desk {
  return standing(events).reduce((desk, { event }) => (isDeskEvent(event) ? stepDesk(desk, event) : desk), EMPTY_DESK);
}

function isDeskEvent(event: Numbered["event"]): event is DeskEvent {
  return !("card" in event) && event.type !== "undone";
}

function withDeck(decks: readonly Deck[], deck: Deck): readonly Deck[] {
  return decks.some(({ id }) => id === deck.id)
    ? decks.map((each) => (each.id === deck.id ? deck : each))
    : [...decks, deck];
}
