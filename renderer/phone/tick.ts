import type { NightClock } from "../../game/night/messages.ts";
import { isOpen, leftOf } from "../night/clock.ts";
import { secondsShown } from "../ui/leader/turn.ts";
import { secondsCalled } from "./effects/announce.ts";
import { clockOf } from "./page.ts";
import { turnLeader } from "./parts/leader.ts";
import { countDown } from "./screens/break.ts";
import type { Tools } from "./tools.ts";

type TickOptions = {
  readonly tools: () => Tools;
  /** Draws the page anew: a question has opened, or its time is up. */
  readonly draw: () => void;
  /** Says the last seconds. */
  readonly call: (text: string) => void;
};

/** Moves what moves by itself, once a frame: nothing else on the page depends on the time. */
export function startTicking({ tools, draw, call }: TickOptions): void {
  let last = { isOpen: false, seconds: 0 };
  const tick = () => {
    const present = tools();
    const clock = clockOf(present.state);
    if (clock !== null) last = show(clock, present, last);
    requestAnimationFrame(tick);
  };
  const show = (clock: NightClock, present: Tools, before: typeof last) => {
    const leader = document.querySelector(".leader");
    const countdown = document.querySelector(".countdown");
    if (leader !== null) turnLeader(leader, clock, present);
    if (countdown !== null) countDown(countdown, clock, present.hostNow);
    const after = { isOpen: isOpen(clock, present.hostNow), seconds: secondsShown(leftOf(clock, present.hostNow)) };
    if (after.isOpen !== before.isOpen) draw();
    const called = leader !== null && clock.kind === "running" ? secondsCalled(after.seconds, before.seconds) : null;
    if (called !== null) call(called);
    return after;
  };
  requestAnimationFrame(tick);
}
