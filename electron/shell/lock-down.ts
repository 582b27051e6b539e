import { app, type Session, shell, type WebContents } from "electron";
import type { Log } from "../platform/log.ts";
import { type DevOrigin, externalLink, isAppPage, mayRequest } from "./security.ts";

/** Puts `security.ts` into force for every page there is and will be. */
export function lockDown(session: Session, devOrigin: DevOrigin, log: Log): void {
  denyPermissions(session);
  stayOffline(session, devOrigin);
  app.on("web-contents-created", (_event, contents) => lockPage(contents, devOrigin, log));
}

/** Camera, microphone, notifications, whatever comes next: nothing that the game needs. */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** A second wall behind the content security policy: no page reaches a network. */
function stayOffline(session: Session, devOrigin: DevOrigin): void {
  const urls = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*", "file:///*"];
  session.webRequest.onBeforeRequest({ urls }, ({ url }, answer) => answer({ cancel: !mayRequest(url, devOrigin) }));
}

function lockPage(contents: WebContents, devOrigin: DevOrigin, log: Log): void {
  const stay = (event: { preventDefault: () => void }, url: string) => {
    if (!isAppPage(url, devOrigin)) event.preventDefault();
  };
  contents.on("will-navigate", (event) => stay(event, event.url));
  contents.on("will-frame-navigate", (event) => stay(event, event.url));
  contents.on("will-redirect", (event) => stay(event, event.url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const link = externalLink(url);
    if (link !== null) shell.openExternal(link).catch((error) => log("a link could not be opened", error));
    return { action: "deny" };
  });
}
