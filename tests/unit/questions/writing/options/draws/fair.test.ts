import { expect, test } from "vitest";
import { readArticle } from "../../../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../../../questions/facts/find-facts.ts";
import { filmBy } from "../../../../../../questions/facts/relations/history/film-by.ts";
import { prize } from "../../../../../../questions/facts/relations/history/prize.ts";
import { whichTime } from "../../../../../../questions/writing/gates/which-time.ts";
import { isFairFilm } from "../../../../../../questions/writing/options/draws/fair.ts";
import { scopeOf } from "../../../../../../questions/writing/scope.ts";

const LEAD = `Northern Realism was a movement of films that were made by the sea. ${"The boats are old and the winter is long. ".repeat(8)}`;

/** The question for which film somebody won, asked with the slots that are named. */
const wonFor = (sentence: string, slots: readonly string[]) => askedOf(prize, sentence, slots);
/** The question which film somebody directed. */
const madeBy = (sentence: string) => askedOf(filmBy, sentence, ["who"]);

function askedOf(relation: typeof prize, sentence: string, slots: readonly string[]) {
  const read = readArticle(`# Northern Realism\n\n${LEAD}\n\n## History\n\n${sentence}\n`, "north.md");
  if (!read.ok) throw new Error(read.message);
  const findings = findFacts(read.value);
  const scope = scopeOf(findings);
  const fact = findings.facts.find((each) => each.relation === relation.name);
  const ask = relation.asks.find(({ answer }) => answer === "work");
  const answer = fact?.values.work;
  if (fact === undefined || ask === undefined || answer === undefined) throw new Error("no such fact");
  const asked = { fact, relation, ask, answer, stem: { text: "?", italics: [], slots } };
  const option = (text: string) =>
    ({
      text,
      key: text.toLowerCase().replace(/^the /, ""),
      from: "pool",
      named: { whole: 0, surname: 0 },
      prominence: null,
      place: 0,
    }) as const;
  return {
    isFair: (text: string) => isFairFilm(option(text), asked, scope),
    isStopped: whichTime.stops({ ...asked, key: answer.text, id: "" }, scope),
  };
}

const HANA_BI = "Takeshi Kitano won the Golden Lion for *Hana-bi* in 1997.";
const MALLE = "Louis Malle won the Golden Lion for *Au revoir les enfants* in 1987.";

test("a film that won the same in another year is no wrong answer", () => {
  const { isFair } = wonFor(MALLE, ["who", "prize"]);
  expect(isFair("Atlantic City")).toBe(false);
  expect(isFair("Milou en mai")).toBe(true);
});

test("where the question tells a year, none of later and none of long before; else they may be", () => {
  const dated = wonFor(HANA_BI, ["who", "prize", "year"]);
  expect(["Kikujiro", "Violent Cop"].map(dated.isFair)).toEqual([false, false]);
  expect(["Sonatine", "Kids Return"].map(dated.isFair)).toEqual([true, true]);
  expect(wonFor(HANA_BI, ["who", "prize"]).isFair("Kikujiro")).toBe(true);
});

test("who won twice is not asked for the film without its year, and who won once is", () => {
  expect(wonFor(MALLE, ["who", "prize"]).isStopped).toBe(true);
  expect(wonFor(MALLE, ["who", "prize", "year"]).isStopped).toBe(false);
  expect(wonFor(HANA_BI, ["who", "prize"]).isStopped).toBe(false);
});

test("no film by a director who is far better known stands beside one by somebody else, and films by others do", () => {
  const { isFair } = madeBy("Jacques Rozier directed *Adieu Philippine* in 1962.");
  expect(["Shoot the Piano Player", "Band of Outsiders"].map(isFair)).toEqual([false, false]);
  expect(["Les Cousins", "The Paper Lighthouse"].map(isFair)).toEqual([true, true]);
  expect(madeBy("Alain Resnais directed *Muriel* in 1963.").isFair("Les Cousins")).toBe(true);
  expect(madeBy("Jean-Luc Godard directed *Alphaville* in 1965.").isFair("Shoot the Piano Player")).toBe(true);
});
