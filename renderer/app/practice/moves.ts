import type { Turn } from "../../../electron/api/contract/practice.ts";
import type { Given } from "../../../game/given.ts";
import { EVERYTHING } from "../../../game/practice/deck.ts";
import type { CardRef } from "../../../game/practice/events.ts";
import type { Grade } from "../../../game/practice/memory.ts";
import { t } from "../../messages/t.ts";
import { bridge } from "../bridge/client.ts";
import { now } from "../clock.ts";
import { keyText } from "../game/answer-text.ts";
import { newId } from "../night/random.ts";
import { play } from "../sound/play.ts";
import { announceNow } from "../store/announcements.ts";
import { sendFlag } from "../store/flags.ts";
import { noteFailure } from "../store/notices.ts";
import { go, replace } from "../store/view.ts";
import { ASKING, answered, useTable } from "./table.ts";

function lay(turn: Turn): void {
  useTable.setState({ table: { turn, phase: ASKING, shownAt: now() } });
}

/** Begins a session of a deck, or goes on with one. */
export async function practise(deckId: string = EVERYTHING.id, sessionId: string = newId()): Promise<void> {
  const turn = await bridge().call("practice.begin", { sessionId, deckId });
  if (!turn.ok) {
    noteFailure(turn);
    return;
  }
  lay(turn.value);
  go({ name: "practice-session" });
}

/** Practises a pack: in its deck, which is made where there is none yet. */
export async function practisePack(packId: string, title: string): Promise<void> {
  const overview = await bridge().call("practice.overview", {});
  if (!overview.ok) return noteFailure(overview);
  const { decks, session } = overview.value;
  const known = decks.find(({ deck: { scope } }) => scope.kind === "pack" && scope.packId === packId)?.deck;
  const deck = known ?? {
    ...EVERYTHING,
    id: newId(),
    name: title.trim().slice(0, 80),
    scope: { kind: "pack", packId },
  };
  const saved = known === undefined ? await bridge().call("practice.save-deck", { deck }) : null;
  if (saved !== null && !saved.ok) return noteFailure(saved);
  await practise(deck.id, session?.deckId === deck.id ? session.id : newId());
}

export function give(given: Given): void {
  const { table } = useTable.getState();
  const card = table?.turn.next ?? null;
  if (table === null || card === null || table.phase.name !== "asking") return;
  const phase = answered(table, card, given, now());
  useTable.setState({ table: { ...table, phase } });
  if (phase.name === "asking") {
    play("select");
    announceNow(t("answer.near", { text: phase.near ?? "" }));
    return;
  }
  play(phase.right ? "right" : "wrong");
  announceNow(t(phase.right ? "practice.say.right" : "practice.say.wrong", { answer: keyText(card.question) }));
}

/** Shows the answer to somebody who does not know it. */
export function look(): void {
  const { table } = useTable.getState();
  const card = table?.turn.next ?? null;
  if (table === null || card === null || table.phase.name !== "asking") return;
  const takenMs = now() - table.shownAt;
  const phase = {
    name: "shown",
    given: null,
    right: false,
    close: false,
    guessed: false,
    takenMs,
    sent: false,
    flagged: false,
  } as const;
  useTable.setState({ table: { ...table, phase } });
  play("reveal");
  announceNow(t("practice.say.wrong", { answer: keyText(card.question) }));
}

/** Says that a right answer was a guess, or that a close one counts; said again, it is taken back. */
export function turn(what: "guessed" | "right"): void {
  const { table } = useTable.getState();
  if (table === null || table.phase.name !== "shown") return;
  useTable.setState({ table: { ...table, phase: { ...table.phase, [what]: !table.phase[what] } } });
}

export async function grade(as: Grade): Promise<void> {
  const { table } = useTable.getState();
  const card = table?.turn.next ?? null;
  if (table === null || card === null || table.phase.name !== "shown" || table.phase.sent) return;
  const { phase, turn: before } = table;
  if (phase.flagged) return next();
  useTable.setState({ table: { ...table, phase: { ...phase, sent: true } } });
  const { right, guessed, takenMs } = phase;
  const of = { sessionId: before.sessionId, card: card.card, id: newId(), grade: as };
  const most = 3_600_000;
  const result = await bridge().call("practice.review", {
    ...of,
    right,
    guessed,
    way: card.way,
    takenMs: Math.min(takenMs, most),
  });
  if (result.ok) {
    lay(result.value);
    return;
  }
  noteFailure(result);
  useTable.setState({ table: { ...table, phase } });
}

/** Shows the next card, or one that is asked for. */
async function next(first: CardRef | null = null): Promise<void> {
  const { table } = useTable.getState();
  if (table === null) return;
  const result = await bridge().call("practice.next", { sessionId: table.turn.sessionId, first });
  if (result.ok) lay(result.value);
  else noteFailure(result);
}

export async function undo(): Promise<void> {
  const result = await bridge().call("practice.undo", {});
  if (!result.ok) {
    noteFailure(result);
    return;
  }
  announceNow(t("practice.undone", { what: result.value.what }));
  await next(result.value.card);
}

/** Leaves the card for tomorrow, or takes it out of every deck. */
export async function putAside(how: "bury" | "suspend"): Promise<void> {
  const card = useTable.getState().table?.turn.next?.card;
  if (card === undefined) return;
  const result =
    how === "bury"
      ? await bridge().call("practice.bury", { card })
      : await bridge().call("practice.suspend", { card, suspended: true });
  if (!result.ok) {
    noteFailure(result);
    return;
  }
  announceNow(t(how === "bury" ? "practice.say.buried" : "practice.say.suspended"));
  await next();
}

/** Calls the question wrong, or takes that back while it is in view. */
export async function callWrong(): Promise<void> {
  const { table } = useTable.getState();
  const card = table?.turn.next?.card;
  if (table === null || card === undefined || table.phase.name !== "shown") return;
  const flagged = !table.phase.flagged;
  if (!(await sendFlag(card.packId, card.questionId, flagged))) return;
  const now = useTable.getState().table;
  if (now?.turn !== table.turn || now.phase.name !== "shown") return;
  useTable.setState({ table: { ...now, phase: { ...now.phase, flagged } } });
}

/** Looks again whether a card has come back. */
export function again(): void {
  void next();
}

/** Leaves the session open: it can be taken up again today. */
export function leave(): void {
  replace({ name: "practice" });
}

/** Ends the session: there is nothing left in it. */
export async function end(): Promise<void> {
  const { table } = useTable.getState();
  if (table !== null) await bridge().call("practice.end", { sessionId: table.turn.sessionId });
  leave();
}
