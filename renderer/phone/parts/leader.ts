import type { NightClock } from "../../../game/night/messages.ts";
import { leftOf } from "../../night/clock.ts";
import { secondsShown, turnAt } from "../../ui/leader/turn.ts";
import { svg } from "../dom.ts";
import { t } from "../messages/t.ts";
import type { Tools } from "../tools.ts";

/** Time as a film leader; one turn is one second. It is drawn anew each frame by `turnLeader`. */
export function leader(clock: NightClock, tools: Tools): SVGElement {
  const drawing = svg(
    "svg.leader",
    { viewBox: "0 0 200 200", role: "timer", "data-key": "leader", "data-still": clock.kind !== "running" },
    svg("circle.wedge", { cx: 100, cy: 100, r: 250, "stroke-width": 500, pathLength: 100 }),
    svg("path.rule", { d: "M100-600V800M-600 100H800" }),
    svg("circle.rule", { cx: 100, cy: 100, r: 80 }),
    svg("circle.rule", { cx: 100, cy: 100, r: 67 }),
    svg("path.hand", { d: "M100 100V-500" }),
    svg("text", { x: 100, y: 133.5 }, "0"),
  );
  turnLeader(drawing, clock, tools);
  return drawing;
}

/** Brings a leader that stands on the page to the present moment. */
export function turnLeader(
  drawing: Element,
  clock: NightClock,
  { hostNow, isStepping }: Pick<Tools, "hostNow" | "isStepping">,
): void {
  const left = leftOf(clock, hostNow);
  const seconds = secondsShown(left);
  if (drawing instanceof SVGElement) {
    drawing.style.setProperty("--turn", String(turnAt(left, clock.totalMs, isStepping)));
  }
  const figure = drawing.querySelector("text");
  if (figure !== null && figure.textContent !== String(seconds)) {
    figure.textContent = String(seconds);
    figure.toggleAttribute("data-long", seconds > 99);
  }
  const label = t("question.seconds", { seconds });
  if (drawing.getAttribute("aria-label") !== label) drawing.setAttribute("aria-label", label);
}
