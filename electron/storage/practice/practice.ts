import { askedRetention } from "../../../game/practice/calibration.ts";
import { isCardEvent } from "../../../game/practice/card.ts";
import type { Deck } from "../../../game/practice/deck.ts";
import { type Desk, replayDesk } from "../../../game/practice/desk.ts";
import type { CardRef, PracticeEvent } from "../../../game/practice/events.ts";
import { type Failure, failure, ok } from "../../../questions/result.ts";
import type { FailureCode } from "../../api/contract/codes.ts";
import type { PracticePort } from "../../api/ports.ts";
import { dayOf } from "../days.ts";
import type { NightStore } from "../nights.ts";
import type { Clock } from "../sessions.ts";
import type { Store } from "../store.ts";
import { createKeeping } from "./keep.ts";
import { createMissedFinder } from "./missed.ts";
import { endOfToday } from "./moment.ts";
import { createShares } from "./shares.ts";
import { createTrouble } from "./trouble.ts";
import { createTurnCards } from "./turns.ts";

/** A card in its short steps may be shown so much before its time when nothing else is left, milliseconds. */
const LEARN_AHEAD = 20 * 60_000;

/** Spaced repetition: every call reads the queue anew, so that a session goes on wherever it stopped. */
export function createPractice(
  store: Store,
  nights: Pick<NightStore, "read">,
  person: number,
  clock: Clock,
): PracticePort {
  const { db } = store;
  const keeping = createKeeping(db, person, clock);
  const { log, cards, reviews } = keeping;
  const shares = createShares(db, reviews, person, clock);
  const finder = createMissedFinder(db, nights, person);
  const trouble = createTrouble(db, person);
  const turnCard = createTurnCards(db);
  const desk = (): Desk => replayDesk(log.ofDesk());

  /** Does something and keeps it; all of it or nothing. */
  const keep = (event: PracticeEvent) =>
    store.transaction(() => {
      keeping.append(event);
      return ok({});
    });

  function turn(sessionId: string, first: CardRef | null = null): ReturnType<PracticePort["next"]> {
    const { session, decks } = desk();
    const deck = decks.find(({ id }) => id === session?.deckId);
    if (session?.id !== sessionId || deck === undefined) return noSession();
    const { counts, moment, learningAt } = shares.of(deck);
    const card = first ?? shares.next(deck, counts, moment, LEARN_AHEAD);
    const { now, pace } = moment;
    const next = card === null ? null : turnCard(card, cards.read(card), deck, now, pace);
    const backAt = next === null ? learningAt : null;
    const deed = keeping.newestDeed();
    const mayUndo = deed !== null && deed.event.at >= session.at;
    return ok({ sessionId, deck, counts, ...reviews.session(sessionId), next, backAt, mayUndo, now });
  }

  return {
    overview: () =>
      store.transaction(() => {
        const { decks, session, team } = desk();
        for (const event of finder.find(team)) keeping.append(event);
        return ok({
          decks: decks.map((deck) => shares.summary(deck)),
          session:
            openToday(session, clock) && session !== null ? sessionOf(session, reviews.session(session.id)) : null,
          team,
          teams: finder.teams(),
          ...trouble.count(),
        });
      }),
    saveDeck: (deck) => keep({ type: "deck", at: clock.now(), deck }),
    removeDeck: (deckId) => keep({ type: "deck-removed", at: clock.now(), deckId }),
    setTeam: (team) => keep({ type: "team", at: clock.now(), team }),
    begin: (sessionId, deckId) =>
      store.transaction(() => {
        const { session, decks } = desk();
        if (!decks.some(({ id }) => id === deckId)) return failure("not-found", "This deck is not there any more.");
        if (session?.id !== sessionId) keeping.append({ type: "began", at: clock.now(), sessionId, deckId });
        return turn(sessionId);
      }),
    next: (sessionId, first) => store.attempt(() => turn(sessionId, first)),
    review: ({ sessionId, ...review }) =>
      store.transaction(() => {
        const { session, decks } = desk();
        const deck = decks.find(({ id }) => id === session?.deckId);
        if (session?.id !== sessionId || deck === undefined) return noSession();
        if (!reviews.has(review.id)) keeping.append(reviewed(review, sessionId, deck));
        return turn(sessionId);
      }),
    end: (sessionId) => keep({ type: "ended", at: clock.now(), sessionId }),
    suspend: (card, on) => keep({ type: "suspended", at: clock.now(), card, on }),
    bury: (card) => keep({ type: "buried", at: clock.now(), card, until: endOfToday(clock) }),
    undo: () => store.transaction(() => undo()),
    trouble: () => store.attempt(() => ok(trouble.list())),
  };

  function reviewed(
    review: Omit<Parameters<PracticePort["review"]>[0], "sessionId">,
    sessionId: string,
    deck: Deck,
  ): PracticeEvent {
    const asked = askedRetention(deck.retention, shares.pace());
    return { type: "reviewed", at: clock.now(), sessionId, deckId: deck.id, asked, ...review };
  }

  function undo(): ReturnType<PracticePort["undo"]> {
    const deed = keeping.newestDeed();
    if (deed === null) return failure("nothing-to-undo", "There is nothing to take back.");
    keeping.undo(deed);
    const { event } = deed;
    switch (event.type) {
      case "reviewed":
      case "suspended":
      case "buried":
        return ok({ what: event.type, card: isCardEvent(event) ? event.card : null });
      case "deck":
      case "deck-removed":
        return ok({ what: event.type, card: null });
      default:
        return failure("nothing-to-undo", "There is nothing to take back.");
    }
  }
}

function noSession(): Failure<FailureCode> {
  return failure("not-found", "This session has ended.");
}

function openToday(session: Desk["session"], clock: Clock): boolean {
  if (session === null) return false;
  const now = clock.now();
  return dayOf(session.at, clock.utcOffset(session.at)) === dayOf(now, clock.utcOffset(now));
}

function sessionOf({ id, deckId }: { id: string; deckId: string }, { done, right }: { done: number; right: number }) {
  return { id, deckId, done, right };
}
