import { expect, it } from "vitest";
import { filmOf } from "../../../questions/film.ts";
import type { Proof } from "../../../questions/model.ts";

const proof: Proof = {
  kind: "row",
  sentence: "Film: Salt Roads",
  section: "1950s",
  path: ["1950s"],
  article: "The Lantern Prizes",
  start: 0,
  mark: null,
  row: { Film: "Salt Roads" },
};
const asked = { proof, prompt: "Who shot Dusk?", italics: [[9, 13] as [number, number]], tags: ["decade:1950s"] };

it("is the film that a question is tagged with, before the table that it stands in", () => {
  expect(filmOf({ ...asked, tags: [...asked.tags, "film:Salt Roads (1952)"] })).toBe("Salt Roads (1952)");
});

it("is the title of the article where there is no such tag, and the first title in the prompt where there is no proof", () => {
  expect(filmOf(asked)).toBe("The Lantern Prizes");
  expect(filmOf({ ...asked, proof: { kind: "none" } })).toBe("Dusk");
  expect(filmOf({ ...asked, proof: { kind: "none" }, italics: [] })).toBe("");
});
