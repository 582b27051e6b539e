import { toPhoneSchema } from "../../game/night/messages.ts";
import { lessMotion, watchAppearance } from "../night/appearance.ts";
import { offsetOf } from "../night/clock-sync.ts";
import { openLine, wakeWithPage } from "../night/line.ts";
import { morph } from "./dom.ts";
import { announcement } from "./effects/announce.ts";
import { keepAwakeFromNowOn } from "./effects/awake.ts";
import { feel } from "./effects/feel.ts";
import { keepToken, readToken } from "./effects/token-store.ts";
import { act, type PhoneEvent } from "./machine/act.ts";
import { type Effect, startState } from "./machine/state.ts";
import { t } from "./messages/t.ts";
import { page } from "./page.ts";
import { newDoorForm } from "./screens/door.ts";
import { startTicking } from "./tick.ts";
import type { Tools } from "./tools.ts";

/** The page's clock. It goes on while a phone sleeps, which `performance.now()` does not everywhere. */
const pageClock = () => Date.now();

function live(id: string): (text: string) => void {
  const region = document.getElementById(id);
  return (text) => {
    if (region !== null) region.textContent = text;
  };
}

/** The PIN stands in the address of the QR code, behind the #, so that it never travels: "/#471900". */
function pinInAddress(): string {
  return /^#(\d{4,12})$/.exec(location.hash)?.[1] ?? "";
}

export function startPhone(): void {
  const polite = live("polite");
  const now = live("now");
  let state = startState(readToken());
  watchAppearance();
  keepAwakeFromNowOn();

  const tools = (): Tools => {
    const at = pageClock();
    return { state, tell, at, hostNow: at + offsetOf(state.sync), isStepping: lessMotion() };
  };
  const form = newDoorForm(pinInAddress(), Math.random(), () => draw());

  const draw = () => {
    const fresh = page(form, tools());
    const standing = document.getElementById("frame");
    const before = shownKey();
    if (standing === null) document.getElementById("root")?.append(fresh);
    else morph(standing, fresh);
    if (standing !== null && shownKey() !== before) beginReading();
    document.title = titleNow();
  };
  const titleNow = () => {
    const { place } = state;
    const name = place.at === "seat" ? place.view.night.title : place.at === "door" ? place.welcome?.title : undefined;
    return name === undefined ? t("app.name") : t("page.title", { title: name });
  };
  const perform = (effect: Effect) => {
    switch (effect.do) {
      case "send":
        return line.send(effect.message);
      case "expect-reply":
        return line.expectReply();
      case "keep-token":
        return keepToken(effect.token);
      case "hang-up":
        return line.close();
    }
  };
  function tell(event: PhoneEvent): void {
    const before = state;
    const step = act(state, event);
    state = step.state;
    for (const effect of step.effects) perform(effect);
    const news = announcement(before, state);
    if (news !== null) polite(news);
    feel(before, state);
    draw();
  }

  const line = openLine({
    url: `ws://${location.host}/ws`,
    onOpen: () => tell({ type: "opened" }),
    onLost: () => tell({ type: "lost" }),
    onQuiet: () => tell({ type: "quiet", at: pageClock() }),
    onText: (text) => {
      const message = readMessage(text);
      if (message !== null) tell({ type: "heard", message, at: pageClock() });
    },
  });
  wakeWithPage(line);
  draw();
  startTicking({ tools, draw, call: now });
}

/** Null for what this page does not understand: it changes nothing. */
function readMessage(text: string) {
  try {
    const parsed = toPhoneSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function shownKey(): string | null {
  return document.querySelector("main")?.getAttribute("data-key") ?? null;
}

/** A new screen begins at its top; who reads with the keyboard or by ear begins at its heading. */
function beginReading(): void {
  window.scrollTo(0, 0);
  document.getElementById("title")?.focus({ preventScroll: true });
}
