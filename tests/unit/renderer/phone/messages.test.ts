import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { SEAT_COLOURS } from "../../../../game/night/events.ts";
import { REFUSALS } from "../../../../game/night/messages.ts";
import { en as phone } from "../../../../renderer/phone/messages/en.ts";
import { en as stage } from "../../../../renderer/stage/messages/en.ts";
import { wordsInCalls } from "./words-in-calls.ts";

const RENDERER = join(import.meta.dirname, "../../../../renderer");

describe.each([
  ["phone", phone],
  ["stage", stage],
])("the catalogue of the %s", (page, catalogue) => {
  it("has only messages that can be read", () => {
    for (const text of Object.values(catalogue)) expect(() => new IntlMessageFormat(text, "en-GB")).not.toThrow();
  });

  it("uses typographic quotation marks and apostrophes", () => {
    for (const text of Object.values(catalogue)) expect(text).not.toMatch(/["']/u);
  });

  it("has no message that nothing says", () => {
    const code = globSync(`${page}/**/*.{ts,tsx}`, { cwd: RENDERER, exclude: ["*/messages/en.ts"] })
      .map((file) => readFileSync(join(RENDERER, file), "utf8"))
      .join("\n");
    // As it is, or with one of its parts put in: `gone.${reason}.about`.
    const isSaid = (id: string) => {
      const parts = id.split(".");
      const forms = parts.map((_, place) => parts.with(place, "\\$\\{[^}]+\\}").join("\\."));
      return code.includes(`"${id}"`) || forms.some((form) => new RegExp(`\`${form}\``).test(code));
    };
    expect(Object.keys(catalogue).filter((id) => !isSaid(id))).toEqual([]);
  });
});

describe("the phone", () => {
  it("has a sentence for every refusal, and a name for every colour", () => {
    for (const code of REFUSALS) expect(phone[`note.${code}`]).toMatch(/[.!?]$/u);
    for (const colour of SEAT_COLOURS) expect(phone).toHaveProperty([`colour.${colour}`]);
  });

  it.each(globSync("phone/**/*.ts", { cwd: RENDERER }))("says nothing that is not in the catalogue: %s", (file) => {
    expect(wordsInCalls(readFileSync(join(RENDERER, file), "utf8"))).toEqual([]);
  });
});

describe("wordsInCalls", () => {
  it.each([
    ['h("p", {}, "Begin")', ["Begin"]],
    ['h("p", {}, on ? "On" : t("off"))', ["On"]],
    ['h("p", {}, [on && "On"])', ["On"]],
    ['h("p", {}, `Question`)', ["Question"]],
    ['h("button", { "aria-label": "Close" })', ["Close"]],
    ['title("card", "Standings")', ["Standings"]],
    ["button({ onPress }, 'Back')", ["Back"]],
  ])("finds %s", (code, expected) => {
    expect(wordsInCalls(code)).toEqual(expected);
  });

  it.each([
    'h("p.sign.big", { id: "points", role: "timer", "aria-hidden": "true" }, t("x.y"), n === "no")',
    'h(on ? "p.note" : "p.note.bad", {})',
    'title("card", t("x"))',
    'button({ look: "quiet", key: "back" }, icon("back"))',
  ])("lets %s be", (code) => {
    expect(wordsInCalls(code)).toEqual([]);
  });
});
