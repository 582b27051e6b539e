import { expect, it } from "vitest";
import { tokenise } from "../../../../../questions/facts/mentions/tokens.ts";
import { findWorks } from "../../../../../questions/facts/mentions/works.ts";

const worksIn = (text: string) => findWorks(text, tokenise(text), "Thaw").map((work) => work.text);

it("takes a title before its year for a work", () => {
  expect(worksIn("Vale had seen Winter Rising (1987).")).toEqual(["Winter Rising"]);
});

it("takes no honour before its year for one", () => {
  expect(worksIn("It won the Harbour Award for Best Horror Film (1994).")).toEqual([]);
  expect(worksIn("Nominations: Best Supporting Actor (1994).")).toEqual([]);
});

it("keeps the junior of a title, and takes no opener of a sentence into one", () => {
  expect(worksIn("Vale admired Robin Crane, Jr. (1928) above all.")).toEqual(["Robin Crane, Jr."]);
  expect(worksIn("In Winter Rising (1987), directed by Martin Vale, she plays a nurse.")).toEqual(["Winter Rising"]);
});
