import { SEAT_COLOURS, type SeatColour } from "../../../game/night/events.ts";
import { type Child, h } from "../dom.ts";
import { keepAwake } from "../effects/awake.ts";
import type { Welcome } from "../machine/state.ts";
import { t } from "../messages/t.ts";
import { button } from "../parts/button.ts";
import { noteBox } from "../parts/note.ts";
import type { Tools } from "../tools.ts";
import { title } from "./title.ts";

/** What stands in the form while it is filled in; only the door knows of it. */
export type DoorForm = { isTeam: boolean; colour: SeatColour; readonly pin: string; redraw: () => void };

export function newDoorForm(pin: string, random: number, redraw: () => void): DoorForm {
  const colour = SEAT_COLOURS[Math.floor(random * SEAT_COLOURS.length)] ?? "amber";
  return { isTeam: false, colour, pin, redraw };
}

/** A ticket: the PIN, and who comes in. */
export function door(welcome: Welcome | null, form: DoorForm, tools: Tools): HTMLElement {
  const isBusy = tools.state.request?.kind === "join";
  return h(
    "main.page.door",
    { "data-key": "door" },
    h("p.wordmark.sign", {}, t("app.name")),
    h(
      "form.entry",
      { onsubmit: (event) => submit(event, form, tools, isBusy), novalidate: true, autocomplete: "off" },
      h(
        "section.stub.screen",
        {},
        header(welcome),
        h(
          "div.fields",
          {},
          pinField(form),
          ...(form.isTeam ? [codeField()] : [nameField(), colourField(form)]),
          welcome?.locked === true && !form.isTeam && h("p.hint", {}, t("door.locked")),
          noteBox(tools.state.note),
        ),
      ),
      h(
        "div.enter",
        {},
        h("button.button.lamp.go", { type: "submit", "aria-disabled": isBusy ? "true" : null }, goText(form, isBusy)),
        h("p.small", {}, t("door.small")),
      ),
    ),
    button(
      { look: "quiet", onPress: () => turnTicket(form), key: "turn" },
      t(form.isTeam ? "door.to-new" : "door.to-team"),
    ),
  );
}

function goText({ isTeam }: DoorForm, isBusy: boolean): string {
  if (isBusy) return t("door.going");
  return t(isTeam ? "door.go.team" : "door.go");
}

function turnTicket(form: DoorForm): void {
  form.isTeam = !form.isTeam;
  form.redraw();
}

function header(welcome: Welcome | null): HTMLElement {
  return h(
    "header",
    {},
    h("p.admit.sign", {}, t("door.admit")),
    title("card", welcome?.title ?? t("app.name")),
    welcome !== null && welcome.subtitle !== "" && h("p", {}, welcome.subtitle),
    h("p.figure", {}, welcome === null ? t("page.loading") : t("door.teams", { count: welcome.seats })),
  );
}

function field(
  name: string,
  label: string,
  props: Record<string, string | number | boolean>,
  ...after: Child[]
): HTMLElement {
  const input = h("input.field", {
    id: name,
    name,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    ...props,
  });
  return h("div", { "data-key": name }, h("label", { for: name }, label), input, ...after);
}

function pinField({ pin }: DoorForm): HTMLElement {
  return field("pin", t("door.pin"), { inputmode: "numeric", maxlength: 12, class: "field sign digits", value: pin });
}

function nameField(): HTMLElement {
  return field("name", t("door.name"), { maxlength: 80, autocapitalize: "words" });
}

function codeField(): HTMLElement {
  const about = h("p.hint", { id: "code-about" }, t("door.code.about"));
  const props = {
    maxlength: 12,
    autocapitalize: "characters",
    class: "field sign letters",
    "aria-describedby": "code-about",
  };
  return field("code", t("door.code"), props, about);
}

function colourField(form: DoorForm): HTMLElement {
  const choose = (colour: SeatColour) => {
    form.colour = colour;
    form.redraw();
  };
  return h(
    "fieldset",
    { "data-key": "colour" },
    h("legend", {}, t("door.colour", { colour: t(`colour.${form.colour}`) })),
    h(
      "div.swatches",
      {},
      SEAT_COLOURS.map((colour) =>
        h(
          "label.swatch",
          { "data-seat": colour },
          h("input", {
            type: "radio",
            name: "colour",
            value: colour,
            checked: colour === form.colour,
            "aria-label": t(`colour.${colour}`),
            onchange: () => choose(colour),
          }),
          h("i.chip", { "aria-hidden": "true" }),
        ),
      ),
    ),
  );
}

function submit(event: Event, form: DoorForm, { tell }: Tools, isBusy: boolean): void {
  event.preventDefault();
  if (isBusy || !(event.currentTarget instanceof HTMLFormElement)) return;
  // A film may only be started by a finger, and this is the one that every phone gives us.
  keepAwake();
  const said = new FormData(event.currentTarget);
  const text = (name: string) => String(said.get(name) ?? "").trim();
  if (form.isTeam) tell({ type: "join-team", pin: text("pin"), code: text("code") });
  else tell({ type: "join", pin: text("pin"), name: text("name"), colour: form.colour });
}
