import type { Bridge } from "../../../electron/api/contract/bridge.ts";
import type { Client } from "./connection.ts";
import { createSocketClient } from "./socket-client.ts";

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell; absent in a browser. */
    readonly marquee?: Bridge;
  }
}

let client: Client | undefined;

/** The way to the other side. This file alone knows which shell the page is in. */
export function bridge(): Client {
  client ??= window.marquee === undefined ? createSocketClient(socketAddress()) : desktopClient(window.marquee);
  return client;
}

export function inDesktop(): boolean {
  return window.marquee !== undefined;
}

function desktopClient(desktop: Bridge): Client {
  return { call: desktop.call, on: desktop.on, connection: { get: () => "open", subscribe: () => () => undefined } };
}

function socketAddress(): string {
  const scheme = window.location.protocol === "https:" ? "wss:" : "ws:";
  return `${scheme}//${window.location.host}`;
}
