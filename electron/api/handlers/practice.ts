import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type PracticeHandlers = Pick<Handlers, Extract<keyof Handlers, `practice.${string}`>>;

/** Calls of practice. The first one waits for the packs that come with the program, which may just be written. */
export function practiceHandlers({ practice, writer }: Ports): PracticeHandlers {
  return {
    "practice.overview": async () => {
      await writer.builtInReady();
      return practice.overview();
    },
    "practice.save-deck": ({ deck }) => practice.saveDeck(deck),
    "practice.remove-deck": ({ deckId }) => practice.removeDeck(deckId),
    "practice.team": ({ team }) => practice.setTeam(team),
    "practice.begin": ({ sessionId, deckId }) => practice.begin(sessionId, deckId),
    "practice.next": ({ sessionId, first }) => practice.next(sessionId, first),
    "practice.review": (review) => practice.review(review),
    "practice.end": ({ sessionId }) => practice.end(sessionId),
    "practice.suspend": ({ card, suspended }) => practice.suspend(card, suspended),
    "practice.bury": ({ card }) => practice.bury(card),
    "practice.undo": () => practice.undo(),
    "practice.trouble": () => practice.trouble(),
  };
}
