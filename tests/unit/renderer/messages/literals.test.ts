import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { literalsIn } from "./literals.ts";

const RENDERER = join(import.meta.dirname, "../../../../renderer");
const components = globSync("**/*.tsx", { cwd: RENDERER });

describe("text for people", () => {
  it.each(components)("comes from the catalogue: %s", (file) => {
    expect(literalsIn(readFileSync(join(RENDERER, file), "utf8"))).toEqual([]);
  });
});

describe("literalsIn", () => {
  it.each([
    ["<p>Begin</p>", ["Begin"]],
    ['<p>{"Begin"}</p>', ["Begin"]],
    ['<p>{on ? "On" : t("off")}</p>', ["On"]],
    ['<p>{on && "On"}</p>', ["On"]],
    ["<p>{`Question`}</p>", ["Question"]],
    ['<button title="Close" />', ["Close"]],
    ['<button aria-label={on ? "Stop" : "Go"} />', ["Stop", "Go"]],
    ["<p>{list.map((x) => <b>Each</b>)}</p>", ["Each"]],
    ['<Door icon={<b title="In">{1}</b>} />', ["In"]],
  ])("finds %s", (code, expected) => {
    expect(literalsIn(`const a = ${code};`)).toEqual(expected);
  });

  it.each([
    '<p className="sign">{t("home.begin")}</p>',
    '<p aria-label={t("home.begin")}>{count}</p>',
    '<p>{mode === "classic" && <Say id="home.begin" />}</p>',
    '<p>{" "}</p>',
    '<svg viewBox="0 0 24 24"><path d="M0 0H24" /></svg>',
    '<button type="button" role="switch" aria-live="polite" />',
  ])("lets %s be", (code) => {
    expect(literalsIn(`const a = ${code};`)).toEqual([]);
  });
});
