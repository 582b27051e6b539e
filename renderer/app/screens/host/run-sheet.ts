import type { HostView } from "../../../../game/night/host-view.ts";

/** A line of the run sheet: a round, or the break after one. */
export type SheetLine =
  | {
      readonly kind: "round";
      readonly key: string;
      readonly title: string;
      readonly state: "ahead" | "now" | "over";
      readonly done: number;
      readonly questions: number;
      /** Number of the question in view, from 1; null where none of this round is. */
      readonly at: number | null;
      readonly note: string;
    }
  | {
      readonly kind: "break";
      readonly key: string;
      readonly seconds: number;
      readonly state: "ahead" | "now" | "over";
    };

type Seen = Pick<HostView, "rounds" | "round" | "question" | "phase">;

/** The night in order. A break stands after its round, but not after the last: nothing follows it. */
export function sheetLines({ rounds, round: current, question, phase }: Seen): SheetLine[] {
  return rounds.flatMap((round, index): SheetLine[] => {
    const { title, state, done, questions, note } = round;
    const at = state === "now" && question !== null ? question.number : null;
    const line: SheetLine = { kind: "round", key: `round-${index}`, title, state, done, questions, at, note };
    if (round.breakSeconds === 0 || index === rounds.length - 1) return [line];
    const rest = breakState(index, current, state, phase);
    return [line, { kind: "break", key: `break-${index}`, seconds: round.breakSeconds, state: rest }];
  });
}

function breakState(
  index: number,
  current: number | null,
  round: "ahead" | "now" | "over",
  phase: HostView["phase"],
): "ahead" | "now" | "over" {
  if (current !== null && index < current) return "over";
  if (phase === "break" && index === current) return "now";
  return round === "over" && index !== current ? "over" : "ahead";
}
