import type { z } from "zod";
import { type EventName, type EventPayload, events } from "../../../electron/api/contract/events.ts";
import { isEventName } from "../../../electron/api/contract/names.ts";

type Listener<Name extends EventName> = (payload: EventPayload<Name>) => void;
type ListenerSets = { readonly [Name in EventName]: Set<Listener<Name>> };

const payloads: { readonly [Name in EventName]: z.ZodType<EventPayload<Name>> } = events;

/** Who listens to which event of the other side. */
export function createListeners() {
  const sets: ListenerSets = {
    "app.changed": new Set(),
    "packs.came": new Set(),
    "writer.progress": new Set(),
    "storage.notice": new Set(),
    "storage.notice-over": new Set(),
    "menu.command": new Set(),
    "night.view": new Set(),
  };

  function tellAll<Name extends EventName>(name: Name, payload: unknown): void {
    const parsed = payloads[name].safeParse(payload);
    if (!parsed.success) return;
    for (const listener of sets[name]) listener(parsed.data);
  }

  return {
    on: <Name extends EventName>(name: Name, listener: Listener<Name>): (() => void) => {
      sets[name].add(listener);
      return () => sets[name].delete(listener);
    },
    /** Events of unknown names or shapes are not told. */
    tell: (name: string, payload: unknown): void => {
      if (isEventName(name)) tellAll(name, payload);
    },
  };
}
