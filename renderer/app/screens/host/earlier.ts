import type { HostView } from "../../../../game/night/host-view.ts";

type Asked = HostView["asked"];

/** The question before the one looked at, or before the one in view; null where there is none. */
export function questionBefore(asked: Asked, looking: string | null, inView: string | null): string | null {
  const from = looking ?? inView;
  const at = from === null ? asked.length : asked.findIndex(({ ask }) => ask === from);
  return asked[(at < 0 ? asked.length : at) - 1]?.ask ?? null;
}

/** The question after the one looked at; null leads back to what is now. */
export function questionAfter(asked: Asked, looking: string, inView: string | null): string | null {
  const at = asked.findIndex(({ ask }) => ask === looking);
  const next = at < 0 ? undefined : asked[at + 1]?.ask;
  return next === undefined || next === inView ? null : next;
}
