import type { HostView } from "../../../../game/night/host-view.ts";

type Seen = Pick<HostView, "next" | "held" | "may">;

/** The one thing to do next: the night's next step, or going on with a clock that is held. */
export type Lamp =
  | { readonly kind: "next"; readonly step: NonNullable<HostView["next"]> }
  | { readonly kind: "resume" }
  | { readonly kind: "none" };

/** A night that was held goes on first: its clock stands, and nothing may be closed before it runs. */
export function lampOf({ next, held, may }: Seen): Lamp {
  if (held !== "no" && may.includes("resume") && (next === "close" || held === "restart")) return { kind: "resume" };
  return next !== null && may.includes("next") ? { kind: "next", step: next } : { kind: "none" };
}
