import { LINKED_HOSTS } from "../api/contract/links.ts";

/** What pages may do, decided by parsing and comparing whole; `lock-down.ts` puts it into force. */

export const APP_SCHEME = "app";
export const APP_ORIGIN = "app://marquee";

/** Where the interface is served from while it is being developed: "http://localhost:5173". */
export type DevOrigin = string | null;

/** Whether a URL is of the interface itself. */
export function isAppPage(url: string, devOrigin: DevOrigin): boolean {
  const parsed = parse(url);
  if (parsed === null || parsed.username !== "" || parsed.password !== "") return false;
  if (devOrigin !== null && parsed.origin === devOrigin) return true;
  // The origin of a scheme of our own reads "null" in Node.
  return parsed.protocol === `${APP_SCHEME}:` && parsed.host === "marquee";
}

/** Whether a request may leave the window: to the interface itself, and to data that is in the page already. */
export function mayRequest(url: string, devOrigin: DevOrigin): boolean {
  if (isAppPage(url, devOrigin)) return true;
  const parsed = parse(url);
  if (parsed === null) return false;
  if (devOrigin !== null && parsed.protocol === "ws:" && parsed.host === new URL(devOrigin).host) return true;
  return ["data:", "blob:", "devtools:"].includes(parsed.protocol);
}

/** Whether a request may leave the stage's window: to the night's own server, and to data that is in the page already. */
export function mayStageRequest(url: string, origin: string): boolean {
  const parsed = parse(url);
  if (parsed === null || parsed.username !== "" || parsed.password !== "") return false;
  if (["data:", "blob:", "devtools:"].includes(parsed.protocol)) return true;
  const http = parsed.protocol === "ws:" ? `http://${parsed.host}` : parsed.origin;
  return http === origin;
}

/** The address to hand to the person's browser; null for everything that is not on the list, to the letter. */
export function externalLink(url: string): string | null {
  const parsed = parse(url);
  if (parsed === null || parsed.protocol !== "https:") return null;
  if (parsed.username !== "" || parsed.password !== "" || parsed.port !== "") return null;
  return LINKED_HOSTS.has(parsed.hostname) ? parsed.href : null;
}

/** The development server's origin, on this machine only; null for everything else. */
export function devOriginOf(url: string | undefined): DevOrigin {
  const parsed = url === undefined ? null : parse(url);
  if (parsed === null || parsed.protocol !== "http:") return null;
  return ["localhost", "127.0.0.1", "[::1]"].includes(parsed.hostname) ? parsed.origin : null;
}

export type CallSender = {
  /** URL of the frame that calls; null when it is gone. */
  readonly url: string | null;
  readonly isMainFrame: boolean;
  /** It is in a window that this program opened for the interface. */
  readonly isOurWindow: boolean;
};

/** Whether a frame may make calls of the contract. */
export function mayCall({ url, isMainFrame, isOurWindow }: CallSender, devOrigin: DevOrigin): boolean {
  return url !== null && isMainFrame && isOurWindow && isAppPage(url, devOrigin);
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
