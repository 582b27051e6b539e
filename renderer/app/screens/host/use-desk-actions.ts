import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import type { HostView } from "../../../../game/night/host-view.ts";
import type { Actions } from "../../keyboard/registry.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { tellHost } from "../../night/tell-host.ts";
import { lookAt, openDialog, useDesk } from "./desk.ts";
import { questionAfter, questionBefore } from "./earlier.ts";
import { commandOf, DESK_MOVES } from "./host-moves.ts";
import { lampOf } from "./lamp.ts";
import { openStage } from "./open-stage.ts";

/** The keys of the desk. Where an earlier question is looked at, Enter leads back to what is now, and steps nothing on. */
export function useDeskActions(night: OpenNight): void {
  const looking = useDesk((desk) => desk.looking);
  const { view } = night;
  const back = looking === null ? undefined : () => lookAt(null);
  useActions({
    ...movesOf(view),
    ...asksOf(view, looking),
    "open-stage": () => void openStage(),
    ...(back !== undefined && { "go-on": back, leave: back }),
  });
}

/** What is done at once. */
function movesOf(view: HostView): Actions {
  const actions: { -readonly [Name in keyof Actions]: Actions[Name] } = {};
  for (const move of DESK_MOVES) {
    const command = commandOf(move, view.may);
    if (command !== null) actions[move.action] = () => void tellHost(command);
  }
  actions["go-on"] = lampAction(view);
  return actions;
}

export function lampAction(view: HostView): (() => void) | undefined {
  const lamp = lampOf(view);
  if (lamp.kind === "none") return undefined;
  return () => void tellHost({ type: lamp.kind });
}

/** What asks first, or changes what is looked at. */
function asksOf(view: HostView, looking: string | null): Actions {
  const { asked, may } = view;
  const inView = view.question?.ask ?? null;
  const subject = looking ?? inView;
  const previous = questionBefore(asked, looking, inView);
  const appeal = view.appeals.find(({ state }) => state === "open");
  return {
    break: breakAction(may),
    "void-question": subject === null ? undefined : () => voidQuestion(subject),
    fix: subject === null ? undefined : () => openDialog({ kind: "fix", ask: subject }),
    "allow-appeal": appeal === undefined ? undefined : () => openDialog({ kind: "fix", ask: appeal.ask }),
    "tie-break": canBreakTie(view) ? () => openDialog({ kind: "tie" }) : undefined,
    "paper-team": () => openDialog({ kind: "paper" }),
    earlier: previous === null ? undefined : () => lookAt(previous),
    later: looking === null ? undefined : () => lookAt(questionAfter(asked, looking, inView)),
    doctor: () => openDialog({ kind: "doctor" }),
    "key-table": () => openDialog({ kind: "keys" }),
    "end-night": () => openDialog({ kind: "end" }),
  };
}

function breakAction(may: HostView["may"]): (() => void) | undefined {
  if (may.includes("end-break")) return () => void tellHost({ type: "end-break" });
  return may.includes("break") ? () => openDialog({ kind: "break" }) : undefined;
}

export function voidQuestion(ask: string): void {
  void tellHost({ type: "correct", ask, correction: { kind: "void" } });
}

/** While nothing is open, with two teams and a question that was not put. */
export function canBreakTie({ may, seats, tieBreaks, phase }: HostView): boolean {
  return (
    may.includes("break") && phase !== "lobby" && seats.length >= 2 && tieBreaks.some((tieBreak) => !tieBreak.used)
  );
}
