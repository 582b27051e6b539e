import { expect, test } from "vitest";
import { createViewTexts } from "../../../../../electron/night/server/view-text.ts";
import type { HostCommand } from "../../../../../game/night/commands.ts";
import { phoneView } from "../../../../../game/night/views/phone.ts";
import { plan } from "../../../game/night/nights.ts";
import { openTable } from "../open-night.ts";

test("the text of a view that shares its parts says what the view says, for every seat and on every screen", async () => {
  const table = await openTable(plan());
  const seats = [await table.join("Ada"), await table.join('B"ela'), await table.join("Cleo\\")];
  const steps: HostCommand["type"][] = ["next", "next", "pause", "resume", "close", "reveal", "next"];
  const screens = new Set<string>();
  for (const type of [null, ...steps]) {
    if (type === "pause" || type === "resume" || type === "close" || type === "reveal" || type === "next") {
      await table.command({ type });
    }
    const state = table.state();
    const texts = createViewTexts();
    for (const { seat } of seats) {
      const view = phoneView(state, seat);
      if (view === null) throw new Error("Nobody sits here.");
      screens.add(view.now.screen);
      expect(JSON.parse(texts.of(view))).toEqual(view);
      expect(texts.of(view)).toBe(JSON.stringify(view));
    }
  }
  expect([...screens]).toEqual(["lobby", "round", "question", "waiting", "verdict"]);
});
