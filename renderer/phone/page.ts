import type { NightClock, PhoneView } from "../../game/night/messages.ts";
import { unreachable } from "../../questions/result.ts";
import { type Child, h } from "./dom.ts";
import type { PhoneState } from "./machine/state.ts";
import { t } from "./messages/t.ts";
import { button } from "./parts/button.ts";
import { noteBox } from "./parts/note.ts";
import { intermission } from "./screens/break.ts";
import { type DoorForm, door } from "./screens/door.ts";
import { gone, outdated } from "./screens/gone.ts";
import { history } from "./screens/history.ts";
import { lobby } from "./screens/lobby.ts";
import { question } from "./screens/question.ts";
import { round } from "./screens/round.ts";
import { standings } from "./screens/standings.ts";
import { tie } from "./screens/tie.ts";
import { tieReveal } from "./screens/tie-reveal.ts";
import { title } from "./screens/title.ts";
import { verdict } from "./screens/verdict.ts";
import { waiting } from "./screens/waiting.ts";
import type { Tools } from "./tools.ts";

/** The whole page for a state. */
export function page(form: DoorForm, tools: Tools): HTMLElement {
  return h("div.frame", { id: "frame" }, lineBar(tools.state), place(form, tools));
}

function lineBar({ line }: PhoneState): Child {
  if (line !== "lost") return null;
  return h("div.line-bar", { "data-key": "line" }, h("p", {}, t("line.lost")), h("p.small", {}, t("line.lost.wifi")));
}

function place(form: DoorForm, tools: Tools): HTMLElement {
  const { place } = tools.state;
  switch (place.at) {
    case "returning":
      return h(
        "main.page",
        { "data-key": "returning" },
        h("section.titlecard", {}, title("card", t("page.opening")), h("p.soft", {}, t("page.loading"))),
      );
    case "door":
      return door(place.welcome, form, tools);
    case "seat":
      return seated(place.view, tools);
    case "gone":
      return gone(place, tools);
    case "outdated":
      return outdated();
    default:
      return unreachable(place);
  }
}

function seated(view: PhoneView, tools: Tools): HTMLElement {
  const { aside, note } = tools.state;
  const name = aside === "history" ? "history" : view.now.screen;
  const screen = aside === "history" ? history(tools) : screenOf(view, tools);
  return h(
    `main.page.seated.at-${name}`,
    { "data-key": name },
    who(view),
    view.held !== "no" && h("p.held", { "data-key": "held" }, t(`held.${view.held}`)),
    noteBox(note),
    ...screen,
    offersHistory(view, tools.state) &&
      button({ look: "quiet", onPress: () => tools.tell({ type: "history" }), key: "history" }, t("seat.history")),
  );
}

/** Team and code: the code reclaims the seat from any phone, so it is always there. */
function who({ seat }: PhoneView): HTMLElement {
  return h(
    "header.who.figure",
    { "data-seat": seat.colour, "data-key": "who" },
    h("strong", {}, h("i.chip", { "aria-hidden": "true" }), h("bdi", {}, seat.name)),
    h("span", {}, `${t("seat.code")} `, h("b.sign", {}, seat.code)),
  );
}

/** There is time to look back when nothing is to be answered and something has been. */
function offersHistory({ now: { screen } }: PhoneView, { aside, appealing }: PhoneState): boolean {
  if (aside === "history" || appealing !== null) return false;
  return screen === "standings" || screen === "break" || screen === "end" || screen === "verdict" || screen === "round";
}

function screenOf(view: PhoneView, tools: Tools): HTMLElement[] {
  const { now } = view;
  switch (now.screen) {
    case "lobby":
      return lobby(view, now.seats, tools);
    case "round":
      return round(view, now, tools);
    case "question":
      return question(view, now, tools);
    case "waiting":
      return waiting(now);
    case "verdict":
      return verdict(now, tools);
    case "standings":
    case "end":
      return standings(now);
    case "break":
      return intermission(now.clock, tools);
    case "tie":
      return tie(view, now, tools);
    case "tie-reveal":
      return tieReveal(now);
    default:
      return unreachable(now);
  }
}

/** The clock on the page; null where there is none. */
export function clockOf({ place }: PhoneState): NightClock | null {
  return place.at === "seat" && "clock" in place.view.now ? place.view.now.clock : null;
}
