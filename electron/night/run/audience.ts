import type { NightEvent } from "../../../game/night/events.ts";
import { unreachable } from "../../../questions/result.ts";

/** Whose views an event changes. The host sees everything, always. */
export type Audience =
  | { readonly who: "everybody" }
  /** Teams come and go in the lobby: everybody hears of it, but not of each at once. */
  | { readonly who: "lobby"; readonly seat: string }
  /** A seat's own phones; the stage has at most a number to change. */
  | { readonly who: "seat"; readonly seat: string }
  | { readonly who: "host" };

/** An answer of one team reaches that team's phones and nobody else's: this is where traffic stays linear. */
export function audienceOf(event: NightEvent): Audience {
  switch (event.type) {
    case "answered":
    case "guessed":
    case "joker":
    case "appealed":
    case "recoloured":
      return { who: "seat", seat: event.seat };
    case "seated":
      return { who: "lobby", seat: event.seat };
    case "appeal-declined":
      return { who: "seat", seat: event.seat };
    case "opened":
      return { who: "host" };
    case "renamed":
    case "merged":
    case "removed":
    case "locked":
    case "unlocked":
    case "round-begun":
    case "asked":
    case "clue":
    case "paused":
    case "resumed":
    case "extended":
    case "closed":
    case "revealed":
    case "skipped":
    case "round-cut":
    case "standings":
    case "round-ended":
    case "break-begun":
    case "break-ended":
    case "tie-asked":
    case "ended":
    case "corrected":
    case "adjusted":
    case "marked":
    case "marked-guess":
    case "marked-joker":
    case "undone":
    case "recovered":
      return { who: "everybody" };
    default:
      return unreachable(event);
  }
}
