import { failure, ok } from "../../../questions/result.ts";
import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type NightHandlers = Pick<Handlers, Extract<keyof Handlers, `night${string}`>>;

/** Calls of quiz nights: planning them, and hosting the one that is open. */
export function nightHandlers({
  nightPlans,
  nightBuilder,
  nightRecords,
  night,
  showStage,
  writer,
}: Ports): NightHandlers {
  return {
    "nights.list": () => nightPlans.list(),
    "nights.get": ({ id }) => nightPlans.get(id),
    "nights.save": ({ plan, club }) => nightPlans.save(plan, club),
    "nights.copy": ({ id, newId, title }) => {
      const found = nightPlans.get(id);
      return found.ok ? nightPlans.save({ ...found.value.plan, id: newId, title }, found.value.club) : found;
    },
    "nights.remove": ({ id }) => nightPlans.remove(id),
    // The packs that come with the program may just be written.
    "nights.build": async (request) => {
      await writer.builtInReady();
      return nightBuilder.build(request);
    },
    "nights.swap": async (request) => {
      await writer.builtInReady();
      return nightBuilder.swap(request);
    },
    "nights.print": ({ id }) => nightRecords.print(id),
    "nights.held": () => nightRecords.held(),
    "nights.results": ({ nightId }) => nightRecords.results(nightId),
    "nights.season": ({ club }) => nightRecords.season(club),

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
