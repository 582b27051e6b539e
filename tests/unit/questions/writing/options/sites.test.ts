import { expect, it } from "vitest";
import { written, wrongBeside } from "../written.ts";

const SCENE = "The wedding scene was shot at Doune Castle in Scotland. The crew liked the place.";

it("sets castles of the same country beside a castle where a scene was shot", () => {
  const { questions } = written({ Filming: SCENE });
  expect(wrongBeside("Doune Castle", questions)).toHaveLength(3);
});

it("offers no place that the article names, for something may have been shot there as well", () => {
  const others = "The crew also looked at Stirling Castle, Edinburgh Castle and Blackness Castle.";
  const wrong = wrongBeside("Doune Castle", written({ Filming: `${SCENE} ${others}` }).questions);
  expect(wrong).toHaveLength(3);
  for (const named of ["Stirling Castle", "Edinburgh Castle", "Blackness Castle"]) expect(wrong).not.toContain(named);
});

it("asks for a place that people know as one where the film was shot, beside its like", () => {
  const { questions } = written({ Filming: "Several interiors were filmed in Powerscourt House. The crew liked it." });
  const wrong = wrongBeside("Powerscourt House", questions, /location|shot/);
  expect(wrong).toHaveLength(3);
  for (const other of wrong) expect(other).toMatch(/Castle|House/);
});

it("does not ask for one at which the crew only looked", () => {
  const { questions } = written({ Filming: "The crew considered filming in Powerscourt House. The crew liked it." });
  expect(wrongBeside("Powerscourt House", questions)).toEqual([]);
});
