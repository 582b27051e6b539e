import { expect, test } from "vitest";
import { storeChaos } from "../../chaos/store/chaos.ts";

test("a store whose program is killed over and over loses nothing that was acknowledged (a few rounds of chaos)", async () => {
  const figures = await storeChaos({ kills: 6, seed: 5 });
  expect(figures.wrong).toEqual([]);
  expect(figures.acknowledged).toBeGreaterThan(0);
});
