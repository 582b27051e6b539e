import { ok, type Result } from "../../questions/result.ts";
import type { HostCommand } from "./commands.ts";
import { endRound, next, reveal, skip, tieBreak, undo } from "./decide-run.ts";
import { onSeats } from "./decide-seats.ts";
import { type Choice, type DecideCode, type DecideContext, refuse } from "./deciding.ts";
import type { NightEvent } from "./events.ts";
import { nextStep } from "./next-step.ts";
import type { NightState } from "./state.ts";
import { applies } from "./step.ts";

/** What a command of the host's makes happen, or why it may not. Each command is one event, so that one undo takes it back. */
export function decide(
  state: NightState,
  command: HostCommand,
  context: DecideContext,
): Result<NightEvent[], DecideCode> {
  const event = eventFor(state, command, context);
  if ("ok" in event) return event;
  return event.type === "undone" || applies(state, event) ? ok([event]) : refuse.notNow;
}

function eventFor(state: NightState, command: HostCommand, context: DecideContext): Choice {
  const at = context.now;
  switch (command.type) {
    case "next":
      return next(state, context);
    case "pause":
      return { type: "paused", at };
    case "resume":
      return { type: "resumed", at };
    case "extend":
      return { type: "extended", at, seconds: command.seconds };
    case "close":
      return { type: "closed", at, reason: "host" };
    case "reveal":
      return nextStep(state) === "reveal" ? reveal(state, at) : refuse.notNow;
    case "skip":
      return skip(state, at);
    case "standings":
      return state.now.phase === "standings" ? refuse.notNow : { type: "standings", at };
    case "end-round":
      return endRound(state, at);
    case "break":
      return { type: "break-begun", at, seconds: command.seconds };
    case "end-break":
      return { type: "break-ended", at };
    case "undo":
      return undo(state, at);
    case "lock":
      return { type: "locked", at };
    case "unlock":
      return { type: "unlocked", at };
    case "end":
      return { type: "ended", at };
    case "tie-break":
      return tieBreak(state, command.seats, command.tieBreak, context);
    default:
      return onSeats(state, command, context);
  }
}
