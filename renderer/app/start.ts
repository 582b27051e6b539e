import { bridge } from "./bridge/client.ts";
import { obeyMenu } from "./menu.ts";
import { noteStorage } from "./store/notices.ts";
import { loadPacks } from "./store/packs.ts";
import { loadSettings } from "./store/settings.ts";

/** Asks for what every screen needs, and listens to what the other side says by itself. */
export function start(): void {
  void loadSettings();
  void loadPacks();
  void loadNotices();
  bridge().on("storage.notice", noteStorage);
  bridge().on("menu.command", ({ command }) => obeyMenu(command));
}

async function loadNotices(): Promise<void> {
  const info = await bridge().call("app.info", {});
  if (info.ok) info.value.notices.forEach(noteStorage);
}
