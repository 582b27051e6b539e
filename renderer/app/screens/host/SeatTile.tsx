import Check from "lucide-react/icons/check";
import FileText from "lucide-react/icons/file-text";
import WifiOff from "lucide-react/icons/wifi-off";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import type { HostSeat } from "../../../../game/night/host-view.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { classes } from "../../../ui/classes.ts";
import { saidShort } from "../../night/answers-said.ts";
import { openDialog } from "./desk.ts";
import type { SeatLine } from "./seat-line.ts";
import css from "./Teams.module.css";

const MARK = { strokeWidth: 2, "aria-hidden": true } as const;

/** A team: its name, and what it does at this moment. Pressed, it opens what can be done for it. */
export function SeatTile({ seat, line }: { readonly seat: HostSeat; readonly line: SeatLine }) {
  return (
    <li>
      <button
        type="button"
        className={classes(css.tile, css[toneOf(line)])}
        data-seat={seat.colour}
        aria-haspopup="dialog"
        onClick={() => openDialog({ kind: "team", seat: seat.seat })}
      >
        <span>{seat.name}</span>{" "}
        <span className={`label ${css.line}`}>
          <Line line={line} paper={seat.paper} />
          {seat.joker === "played" && (
            <span className={css.joker}>
              <Say id="host.joker" />
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

function toneOf({ kind }: SeatLine): "in" | "off" | "wait" {
  if (kind === "lost") return "off";
  return kind === "answered" || kind === "right" || kind === "guessed" || kind === "here" ? "in" : "wait";
}

function Line({ line, paper }: { readonly line: SeatLine; readonly paper: boolean }): ReactNode {
  switch (line.kind) {
    case "answered":
      return (
        <>
          <Check {...MARK} />
          {line.tookMs === null || paper ? (
            <Say id="host.seat.marked" />
          ) : (
            <Say id="host.seat.seconds" values={{ seconds: line.tookMs / 1000 }} />
          )}
        </>
      );
    case "thinking":
      return <Say id="host.seat.thinking" />;
    case "lost":
      return (
        <>
          <WifiOff {...MARK} />
          <Say id={line.answered ? "host.seat.lost-answered" : "host.seat.lost"} />
        </>
      );
    case "paper":
      return (
        <>
          <FileText {...MARK} />
          <Say id="host.seat.paper" />
        </>
      );
    case "right":
    case "near":
    case "wrong":
      return (
        <>
          {line.kind === "right" ? <Check {...MARK} /> : <X {...MARK} />}
          <Say id={`host.seat.${line.kind}`} values={{ said: saidShort(line.given) }} />
        </>
      );
    case "no-answer":
    case "watching":
      return <Say id={`host.seat.${line.kind}`} />;
    case "guessed":
      return <Say id="host.seat.guessed" values={{ value: String(line.value) }} />;
    case "here":
      return paper ? <Say id="host.seat.on-paper" /> : <Say id="host.seat.phones" values={{ phones: line.phones }} />;
    default:
      return unreachable(line);
  }
}
