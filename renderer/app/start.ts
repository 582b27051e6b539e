import type { Notice } from "../../electron/api/contract/data.ts";
import { bridge } from "./bridge/client.ts";
import { takeDropsAnywhere } from "./drops.ts";
import { keepAll } from "./game/act.ts";
import { obeyMenu } from "./menu.ts";
import { loadOpenNight, takeView, useOpenNight } from "./night/open-night.ts";
import { prepareSoundAtFirstGesture } from "./sound/play.ts";
import { noteStorage, takeBackStorage } from "./store/notices.ts";
import { loadPacks, usePacks } from "./store/packs.ts";
import { loadPersons } from "./store/persons.ts";
import { loadSettings } from "./store/settings.ts";
import { go, useView } from "./store/view.ts";

/** Asks for what every screen needs, and listens to what the other side says by itself. */
export function start(): void {
  void loadSettings();
  void loadPersons();
  void loadPacks();
  void loadNotices();
  void toOpenNight();
  bridge().on("app.changed", () => window.location.reload());
  bridge().on("packs.came", () => void loadPacks());
  bridge().on("storage.notice", noteStorage);
  bridge().on("storage.notice-over", recover);
  bridge().on("night.view", takeView);
  bridge().on("menu.command", ({ command }) => obeyMenu(command));
  bridge().connection.subscribe(catchUp);
  prepareSoundAtFirstGesture();
  takeDropsAnywhere();
}

/** A window that was loaded again, or a program that was started again, in the middle of a night is back at its desk. */
async function toOpenNight(): Promise<void> {
  await loadOpenNight();
  const { night } = useOpenNight.getState();
  if (night.status === "ready" && night.value !== null && useView.getState().route.name === "home")
    go({ name: "host" });
}

async function loadNotices(): Promise<void> {
  const info = await bridge().call("app.info", {});
  if (info.ok) info.value.notices.forEach(noteStorage);
}

/** The store can be written to again: what it could not take is sent once more. */
function recover(over: Notice): void {
  takeBackStorage(over);
  void keepAll();
}

/** Back in touch after a break: what was played meanwhile is kept now, and what could not be fetched is asked again. */
function catchUp(): void {
  if (bridge().connection.get() !== "open") return;
  void keepAll();
  void loadOpenNight();
  if (usePacks.getState().packs.status !== "failed") return;
  void loadSettings();
  void loadPacks();
}
