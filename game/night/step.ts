import { unreachable } from "../../questions/result.ts";
import { markPaper, takeAnswer } from "./answers.ts";
import { adjust, correct, declineAppeal, takeAppeal } from "./appeals.ts";
import {
  beginRound,
  closeQuestion,
  cutRound,
  endNight,
  endRound,
  openClue,
  putQuestion,
  revealAnswer,
  showStandings,
  skipQuestion,
} from "./asking.ts";
import { beginBreak, endBreak, extend, pause, recover, resume } from "./breaks.ts";
import type { NightEvent } from "./events.ts";
import { changeSeat, leaveSeat, markJoker, mergeSeats, playJoker, takeSeat } from "./seats.ts";
import type { NightState } from "./state.ts";
import { askTie, markGuess, takeGuess } from "./ties.ts";

/** What seats do, and what the program does by itself. */
const NOT_THE_HOSTS: ReadonlySet<NightEvent["type"]> = new Set([
  "opened",
  "recoloured",
  "answered",
  "guessed",
  "joker",
  "appealed",
  "undone",
  "recovered",
  "clue",
]);

/**
 * The state after an event that stands. Total: an event that does not apply, such as an answer to a question that was
 * taken back, changes nothing but the count. An `undone` needs all events: `advance` in `replay.ts` sees to it.
 */
export function step(state: NightState, event: NightEvent): NightState {
  const next = apply(state, event);
  const counted = { count: state.count + 1, at: event.at };
  if (next === state || !isHosts(event)) return { ...next, ...counted };
  return { ...next, ...counted, steps: [...next.steps, { event: state.count, type: event.type }] };
}

/**
 * A step of the host's, which undo can take back: a team on paper is seated by the host. A closing counts as one whatever
 * its reason, so that a question may be opened again.
 */
function isHosts(event: NightEvent): boolean {
  return event.type === "seated" ? event.paper : !NOT_THE_HOSTS.has(event.type);
}

/** Whether it would change anything. */
export function applies(state: NightState, event: NightEvent): boolean {
  return apply(state, event) !== state;
}

function apply(state: NightState, event: NightEvent): NightState {
  switch (event.type) {
    case "opened":
    case "undone":
      return state;
    case "seated":
      return takeSeat(state, event);
    case "renamed":
      return changeSeat(state, event.seat, { name: event.name });
    case "recoloured":
      return changeSeat(state, event.seat, { colour: event.colour });
    case "merged":
      return mergeSeats(state, event);
    case "removed":
      return leaveSeat(state, event.seat, "removed");
    case "locked":
      return state.locked ? state : { ...state, locked: true };
    case "unlocked":
      return state.locked ? { ...state, locked: false } : state;
    case "joker":
      return playJoker(state, event);
    case "clue":
      return openClue(state, event);
    case "answered":
      return takeAnswer(state, event);
    case "guessed":
      return takeGuess(state, event);
    case "appealed":
      return takeAppeal(state, event);
    case "appeal-declined":
      return declineAppeal(state, event);
    case "corrected":
      return correct(state, event);
    case "adjusted":
      return adjust(state, event);
    case "marked":
      return markPaper(state, event);
    case "marked-guess":
      return markGuess(state, event);
    case "marked-joker":
      return markJoker(state, event);
    default:
      return run(state, event);
  }
}

type RunEvent = Extract<
  NightEvent,
  {
    type:
      | "round-begun"
      | "asked"
      | "paused"
      | "resumed"
      | "extended"
      | "closed"
      | "revealed"
      | "skipped"
      | "round-cut"
      | "standings"
      | "round-ended"
      | "break-begun"
      | "break-ended"
      | "tie-asked"
      | "ended"
      | "recovered";
  }
>;

/** What moves the night along. */
function run(state: NightState, event: RunEvent): NightState {
  switch (event.type) {
    case "round-begun":
      return beginRound(state, event);
    case "asked":
      return putQuestion(state, event);
    case "paused":
      return pause(state, event.at);
    case "resumed":
      return resume(state, event.at);
    case "extended":
      return extend(state, event);
    case "closed":
      return closeQuestion(state);
    case "revealed":
      return revealAnswer(state, event);
    case "skipped":
      return skipQuestion(state, event);
    case "round-cut":
      return cutRound(state, event);
    case "standings":
      return showStandings(state);
    case "round-ended":
      return endRound(state, event);
    case "break-begun":
      return beginBreak(state, event);
    case "break-ended":
      return endBreak(state);
    case "tie-asked":
      return askTie(state, event);
    case "ended":
      return endNight(state);
    case "recovered":
      return recover(state);
    default:
      return unreachable(event);
  }
}
