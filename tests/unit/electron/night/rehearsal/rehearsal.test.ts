import { expect, it } from "vitest";
import { rowName } from "../../../../../electron/night/rehearsal/rehearsal.ts";
import { countGraphemes } from "../../../../../electron/night/seats/random.ts";
import { skeletons } from "../../../../../game/night/look-alikes.ts";
import { readName } from "../../../../../game/night/names.ts";

it("no two of the hundred phones that play by themselves have names that look alike", () => {
  const taken: ReturnType<typeof skeletons>[] = [];
  for (let number = 1; number <= 100; number++) {
    const name = rowName(number);
    expect(readName(name, taken, countGraphemes), name).toMatchObject({ ok: true });
    taken.push(skeletons(name));
  }
});
