import { useEffect, useRef } from "react";
import type { HostView } from "../../../../game/night/host-view.ts";
import { t } from "../../../messages/t.ts";
import { announce } from "../../store/announcements.ts";

/** Says what changed by itself, for those who do not see it: all have answered, a team was lost, an appeal came. */
export function useTold(view: HostView): void {
  const before = useRef(view);
  useEffect(() => {
    const text = whatToSay(before.current, view);
    before.current = view;
    if (text !== null) announce(text);
  }, [view]);
}

function whatToSay(before: HostView, view: HostView): string | null {
  if (before.held !== view.held) return t("host.say.held", { held: view.held });
  if (openAppeals(view) > openAppeals(before)) return t("host.say.appeal");
  if (before.phase === "open" && view.phase === "closed") return t("host.say.closed", { answered: view.answered });
  return before.phase === "lobby" && view.seats.length !== before.seats.length
    ? t("host.say.teams", { teams: view.seats.length })
    : null;
}

function openAppeals({ appeals }: HostView): number {
  return appeals.filter(({ state }) => state === "open").flatMap(({ by }) => by).length;
}
