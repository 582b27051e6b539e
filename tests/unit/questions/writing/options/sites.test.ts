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
