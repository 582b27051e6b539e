import type { PhoneScreen } from "../../../game/night/messages.ts";
import type { PhoneState } from "../machine/state.ts";
import { t } from "../messages/t.ts";
import { choices } from "../parts/answers.ts";
import { letterAt } from "../parts/mark.ts";

/** What a screen reader is told when one state follows another; null where the page speaks for itself. */
export function announcement(before: PhoneState, after: PhoneState): string | null {
  const said = [
    lineNews(before, after),
    noteNews(before, after),
    orderNews(before, after),
    clueNews(before, after),
    screenNews(before, after),
  ].filter((each) => each !== null);
  return said.length === 0 ? null : said.join(" ");
}

function lineNews(before: PhoneState, after: PhoneState): string | null {
  if (before.line === after.line) return null;
  if (after.line === "lost") return t("line.lost");
  return before.line === "lost" ? t("line.back") : null;
}

function noteNews(before: PhoneState, after: PhoneState): string | null {
  return after.note === null || after.note === before.note ? null : t(`note.${after.note}`);
}

/** A clue that was told while the question stood; the first comes with the question. */
function clueNews(before: PhoneState, after: PhoneState): string | null {
  const [was, now] = [nowOf(before), nowOf(after)];
  if (was?.screen !== "question" || now?.screen !== "question" || was.question.ask !== now.question.ask) return null;
  const { clues } = now.question;
  const clue = clues[clues.length - 1];
  return clue === undefined || clues.length === was.question.clues.length ? null : t("say.clue", { clue });
}

/** Where the film stands that was moved. */
function orderNews(before: PhoneState, after: PhoneState): string | null {
  const [is, now] = [after.arranged, nowOf(after)];
  if (is === null || before.arranged === is || now?.screen !== "question") return null;
  const text = now.question.options[is.moved] ?? "";
  return t("order.moved", { text, at: is.places.indexOf(is.moved) + 1, of: is.places.length });
}

function nowOf({ place }: PhoneState): PhoneScreen | null {
  return place.at === "seat" ? place.view.now : null;
}

/** The same screen about the same thing: nothing to say again. */
function keyOf(now: PhoneScreen | null): string {
  if (now === null) return "";
  if (now.screen === "question" || now.screen === "verdict") return `${now.screen} ${now.question.ask}`;
  if (now.screen === "tie" || now.screen === "tie-reveal") return `${now.screen} ${now.ask}`;
  return now.screen === "round" ? `round ${now.round}` : now.screen;
}

function screenNews(before: PhoneState, after: PhoneState): string | null {
  const now = nowOf(after);
  const heldBefore = before.place.at === "seat" ? before.place.view.held : "no";
  const held = after.place.at === "seat" ? after.place.view.held : "no";
  const hold = held !== "no" && held !== heldBefore ? t(`held.${held}`) : null;
  if (now === null || keyOf(now) === keyOf(nowOf(before))) return hold;
  return [hold, spoken(now)].filter((each) => each !== null).join(" ");
}

function spoken(now: PhoneScreen): string | null {
  switch (now.screen) {
    case "question": {
      const { round, number, of, prompt, clues } = now.question;
      const all = choices(now.question).map((text, place) => t("say.option", { letter: letterAt(place), text }));
      return [t("say.question", { round, number, of, prompt }), ...clues, ...all].join(" ");
    }
    case "verdict": {
      const { right, written } = now.answer;
      const texts = choices(now.question);
      const answers = written === null ? right.map((place) => texts[place] ?? "") : [written.text];
      const answer = t("say.answer", { count: answers.length, answers: answers.join(", ") });
      const { outcome, points } = now.verdict;
      return t("say.verdict", { verdict: t(`verdict.${outcome}`), points, answer: outcome === "right" ? "" : answer });
    }
    case "waiting":
      return t("waiting.title");
    case "tie":
      return `${t("tie.title")}. ${now.prompt}`;
    case "tie-reveal":
      return t("say.tie", { shown: now.shown, place: now.own?.place ?? 0 });
    case "standings":
    case "end":
      return now.own === null ? null : t("say.standings", { place: now.own.place, points: now.own.points });
    case "round":
      return `${t("round.number", { round: now.round, of: now.of })}. ${now.title}.`;
    case "break":
      return t("break.title");
    case "lobby":
      return t("lobby.title");
  }
}

/** Seconds that are called out while a question is open. */
const CALLED = new Set([10, 5, 3, 2, 1]);

/** What is called out when the seconds on the leader change; null for all that are not. */
export function secondsCalled(seconds: number, before: number): string | null {
  return seconds < before && CALLED.has(seconds) ? t("say.seconds", { seconds }) : null;
}
