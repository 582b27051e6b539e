import { expect, test } from "vitest";
import { onePerson } from "../../../../../questions/writing/gates/one-person.ts";
import { partIn } from "./part.ts";

const stops = (plot: string) => {
  const { draft, scope } = partIn({
    ...{ character: "Edda Vane", actor: "Anne Hathaway", asks: "character" },
    wrong: ["Peter Crane", "Thomas Reed", "Hugo Marsh"],
    plot: `Peter Crane sings. Thomas Reed paints. Peter Crane wakes. Thomas Reed sleeps. ${plot} `,
  });
  return onePerson.stops(draft, scope);
};

test("one who leads a double life is not offered under both names", () => {
  expect(stops("Peter Crane is secretly Thomas Reed.")).toBe(true);
});

test("two who are two may stand side by side", () => {
  expect(stops("Peter Crane meets Thomas Reed.")).toBe(false);
});
