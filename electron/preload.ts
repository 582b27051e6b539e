import { contextBridge, ipcRenderer } from "electron";
import type { Bridge } from "./api/contract/bridge.ts";
import { isCallName, isEventName } from "./api/contract/names.ts";
import { CALL_CHANNEL, EVENT_CHANNEL } from "./shell/channels.ts";

/**
 * What the page gets of the main process: two functions, for the names of the contract only. Everything is checked
 * again on the other side; the event object of a message stays here.
 */

type AnyListener = (payload: unknown) => void;
const refusal = { ok: false, code: "unknown-call", message: "Marquee has no such call." } as const;
const disconnected = { ok: false, code: "disconnected", message: "Marquee cannot reach its other half." } as const;

const listeners = new Map<string, Set<AnyListener>>();
ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, payload: unknown) => {
  if (!isEventName(name)) return;
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const bridge: { readonly [Part in keyof Bridge]: unknown } = {
  call: async (name: unknown, input: unknown) =>
    isCallName(name) ? ipcRenderer.invoke(CALL_CHANNEL, name, input).catch(() => disconnected) : refusal,
  on: (name: unknown, listener: unknown) => {
    if (!isEventName(name) || typeof listener !== "function") return () => {};
    const hear: AnyListener = (payload) => listener(payload);
    const heard = listeners.get(name) ?? new Set();
    listeners.set(name, heard.add(hear));
    return () => void heard.delete(hear);
  },
};

contextBridge.exposeInMainWorld("marquee", Object.freeze(bridge));
