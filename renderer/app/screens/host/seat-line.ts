import type { Given } from "../../../../game/given.ts";
import type { Match } from "../../../../game/matching/match.ts";
import type { HostSeat, HostView } from "../../../../game/night/host-view.ts";

/** What the host reads under a team's name. */
export type SeatLine =
  /** Its answer is in; after so many milliseconds where a phone gave it. */
  | { readonly kind: "answered"; readonly tookMs: number | null }
  | { readonly kind: "thinking" }
  /** None of its phones is connected; the seat is kept. */
  | { readonly kind: "lost"; readonly answered: boolean }
  /** Plays on paper, and is still to be marked. */
  | { readonly kind: "paper" }
  /** Judged; what is near counts once the host says so. */
  | { readonly kind: Match; readonly given: Given }
  | { readonly kind: "no-answer" }
  | { readonly kind: "guessed"; readonly value: number }
  /** Takes no part in the tie-break. */
  | { readonly kind: "watching" }
  | { readonly kind: "here"; readonly phones: number };

type Seen = Pick<HostView, "phase" | "stage" | "ties">;

/** What a team does at this moment: what it answered is told only once the room knows the key. */
export function seatLine(seat: HostSeat, view: Seen): SeatLine {
  switch (view.phase) {
    case "open":
    case "closed":
      return answering(seat);
    case "revealed":
      return verdict(seat);
    case "tie-open":
    case "tie-closed":
      return guessing(seat, view);
    default:
      return present(seat);
  }
}

function isLost({ paper, phones }: HostSeat): boolean {
  return !paper && phones === 0;
}

function answering(seat: HostSeat): SeatLine {
  if (isLost(seat)) return { kind: "lost", answered: seat.given !== null };
  if (seat.given !== null) return { kind: "answered", tookMs: seat.tookMs };
  return seat.paper ? { kind: "paper" } : { kind: "thinking" };
}

function verdict({ given, match, paper }: HostSeat): SeatLine {
  if (given === null || match === null) return paper ? { kind: "paper" } : { kind: "no-answer" };
  return { kind: match, given };
}

function guessing(seat: HostSeat, { stage, ties, phase }: Seen): SeatLine {
  const plays = phase === "tie-open" && stage.screen === "tie" ? stage.names.includes(seat.name) : inTie(seat, ties);
  if (seat.guess !== null) return { kind: "guessed", value: seat.guess };
  if (!plays) return { kind: "watching" };
  return isLost(seat) ? { kind: "lost", answered: false } : { kind: "thinking" };
}

function inTie({ seat }: HostSeat, ties: Seen["ties"]): boolean {
  return ties.some(({ seats }) => seats.includes(seat));
}

function present(seat: HostSeat): SeatLine {
  if (isLost(seat)) return { kind: "lost", answered: false };
  return seat.paper ? { kind: "here", phones: 0 } : { kind: "here", phones: seat.phones };
}
