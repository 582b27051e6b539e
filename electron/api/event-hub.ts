import type { Log } from "../platform/log.ts";
import { type EventName, type EventPayload, events } from "./contract/events.ts";

type Send = (name: EventName, payload: unknown) => void;

export type EventHub = {
  /** Sends an event to every page that listens, once its payload has passed the contract's schema. */
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (send: Send) => () => void;
};

export function createEventHub(log: Log): EventHub {
  const receivers = new Set<Send>();
  return {
    emit: (name, payload) => {
      const parsed = events[name].safeParse(payload);
      if (!parsed.success) return log(`event ${name} was not sent: its payload is not as agreed`);
      for (const send of receivers) send(name, parsed.data);
    },
    subscribe: (send) => {
      receivers.add(send);
      return () => receivers.delete(send);
    },
  };
}
