import { failure, ok } from "../../../questions/result.ts";
import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type NightHandlers = Pick<Handlers, Extract<keyof Handlers, `night${string}`>>;

/** Calls of quiz nights: planning them, and hosting the one that is open. */
export function nightHandlers({ nightPlans, heldNights, night, showStage }: Ports): NightHandlers {
  return {
    "nights.list": () => nightPlans.list(),
    "nights.get": ({ id }) => nightPlans.get(id),
    "nights.save": ({ plan, club }) => nightPlans.save(plan, club),
    "nights.copy": ({ id, newId, title }) => {
      const found = nightPlans.get(id);
      return found.ok ? nightPlans.save({ ...found.value.plan, id: newId, title }, found.value.club) : found;
    },
    "nights.remove": ({ id }) => nightPlans.remove(id),
    "nights.held": () => heldNights(),

    "night.adapters": () => ok(night.adapters()),
    "night.open": (request) => night.open(request),
    "night.reopen": ({ nightId }) => night.reopen(nightId),
    "night.current": () => ok(night.current()),
    "night.command": async ({ command }) => night.command(command),
    "night.close": ({ end }) => night.close(end),
    "night.stage": () => {
      const url = night.current()?.stageUrl;
      return url === undefined ? failure("no-night", "No night is open.") : ok({ opened: showStage(url), url });
    },
    "night.doctor": async () => ok(await night.doctor()),
    "night.rehearse": ({ phones }) => night.rehearse(phones),
  };
}
