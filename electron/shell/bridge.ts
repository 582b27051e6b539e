import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from "electron";
import type { Answer } from "../api/dispatch.ts";
import type { EventHub } from "../api/event-hub.ts";
import { CALL_CHANNEL, EVENT_CHANNEL } from "./channels.ts";
import type { CallSender } from "./security.ts";

/** Binds the contract to Electron's messages: the only place where they are named. */
export function connectPages(
  ipc: IpcMain,
  dispatch: (sender: CallSender, name: unknown, input: unknown) => Promise<Answer>,
  hub: EventHub,
  windows: () => readonly BrowserWindow[],
): void {
  ipc.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => dispatch(senderOf(event, windows()), name, input));
  hub.subscribe((name, payload) => {
    for (const window of windows()) window.webContents.send(EVENT_CHANNEL, name, payload);
  });
}

function senderOf(event: IpcMainInvokeEvent, windows: readonly BrowserWindow[]): CallSender {
  const { senderFrame, sender } = event;
  return {
    url: senderFrame?.url ?? null,
    isMainFrame: senderFrame !== null && senderFrame.parent === null,
    isOurWindow: windows.some((window) => window.webContents.id === sender.id),
  };
}
