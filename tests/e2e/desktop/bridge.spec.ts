import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/desktop-app.ts";

/** What a script in the page gets for a call, whatever it passes. */
function callAs(page: Page, name: unknown, input: unknown): Promise<unknown> {
  return page.evaluate((args) => Reflect.get(window, "marquee").call(args.name, args.input), { name, input });
}

test("the page has the bridge's two functions, frozen, and nothing else of the main process", async ({
  marquee: page,
}) => {
  const seen = await page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, "marquee");
    const foreign = ["require", "process", "ipcRenderer", "electron", "module", "Buffer", "global", "__dirname"];
    return {
      parts: typeof bridge === "object" && bridge !== null ? Object.keys(bridge).toSorted() : [],
      frozen: Object.isFrozen(bridge),
      foreign: foreign.filter((name) => Reflect.get(window, name) !== undefined),
    };
  });
  expect(seen).toEqual({ parts: ["call", "on"], frozen: true, foreign: [] });
});

test("a script in the page cannot put functions of its own in the bridge's place", async ({ marquee: page }) => {
  const kept = await page.evaluate(() => {
    const bridge = Reflect.get(window, "marquee");
    const { call } = bridge;
    Reflect.set(bridge, "call", () => "forged");
    Reflect.set(window, "marquee", { call: () => "forged" });
    return Reflect.get(window, "marquee") === bridge && bridge.call === call;
  });
  expect(kept).toBe(true);
});

test("calls that the contract does not have are refused", async ({ marquee: page }) => {
  for (const name of ["shell.run", "__proto__", "constructor", "toString", "", 7, null, {}]) {
    expect(await callAs(page, name, {}), String(name)).toMatchObject({ ok: false, code: "unknown-call" });
  }
});

test("input of another shape than agreed is refused", async ({ marquee: page }) => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ["packs.get", {}],
    ["packs.get", null],
    ["settings.change", { volume: 11 }],
    ["sessions.get", { sessionId: "../../marquee.db" }],
    ["writer.write", { jobId: "a", name: "a.txt", bytes: "not bytes" }],
  ];
  for (const [name, input] of wrong) {
    expect(await callAs(page, name, input), name).toMatchObject({ ok: false, code: "bad-input" });
  }
});

test("nothing about files or errors of the machine comes across with a refusal", async ({ marquee: page }) => {
  const answer = JSON.stringify(await callAs(page, "packs.get", { packId: "none" }));
  expect(answer).toContain("not-found");
  expect(answer).not.toMatch(/\.ts|\.js|node:|at \w+ \(|SELECT/);
});
