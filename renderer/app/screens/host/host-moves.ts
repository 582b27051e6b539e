import type { HostCommand } from "../../../../game/night/commands.ts";
import type { HOST_MOVES, HostView } from "../../../../game/night/host-view.ts";
import type { MessageId } from "../../../messages/catalogue.ts";
import type { ActionName } from "../../keyboard/keys.ts";

type Move = (typeof HOST_MOVES)[number];

/** Seconds that one press of "more time" gives. */
export const MORE_SECONDS = 10;

/** A command that is given at once, without a dialog. */
export type DeskMove = {
  readonly action: ActionName;
  /** Offered when one of these may be taken now; the first that may is. */
  readonly moves: readonly Move[];
  readonly label: MessageId & `host.${string}`;
};

/** Every such command with its key; the buttons, the keyboard and the table of keys are made from this list. */
export const DESK_MOVES = [
  { action: "go-on", moves: ["next", "resume"], label: "host.key.next" },
  { action: "pause", moves: ["pause", "resume"], label: "host.key.pause" },
  { action: "more-time", moves: ["extend"], label: "host.key.more-time" },
  { action: "close-question", moves: ["close"], label: "host.key.close" },
  { action: "reveal", moves: ["reveal"], label: "host.key.reveal" },
  { action: "skip", moves: ["skip"], label: "host.key.skip" },
  { action: "standings", moves: ["standings"], label: "host.key.standings" },
  { action: "end-round", moves: ["end-round"], label: "host.key.end-round" },
  { action: "undo", moves: ["undo"], label: "host.key.undo" },
  { action: "lock-room", moves: ["lock", "unlock"], label: "host.key.lock" },
] as const satisfies readonly DeskMove[];

/** The keys of the desk that ask something first, or only change what is looked at. */
export const DESK_KEYS = [
  { action: "break", label: "host.key.break" },
  { action: "void-question", label: "host.key.void" },
  { action: "fix", label: "host.key.fix" },
  { action: "allow-appeal", label: "host.key.allow" },
  { action: "tie-break", label: "host.key.tie" },
  { action: "paper-team", label: "host.key.paper" },
  { action: "earlier", label: "host.key.earlier" },
  { action: "later", label: "host.key.later" },
  { action: "peek", label: "host.key.peek" },
  { action: "open-stage", label: "host.key.stage" },
  { action: "doctor", label: "host.key.doctor" },
  { action: "key-table", label: "host.key.keys" },
  { action: "end-night", label: "host.key.end" },
] as const satisfies readonly { readonly action: ActionName; readonly label: MessageId & `host.${string}` }[];

/** The command that a move is, or null where it may not be taken now. */
export function commandOf({ moves }: Pick<DeskMove, "moves">, may: HostView["may"]): HostCommand | null {
  const move = moves.find((each) => may.includes(each));
  if (move === undefined) return null;
  if (move === "extend") return { type: "extend", seconds: MORE_SECONDS };
  return move === "break" ? null : { type: move };
}
