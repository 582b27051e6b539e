import { describe, expect, it } from "vitest";
import { packSchema } from "../../../../questions/model.ts";
import { writeTable } from "../../../../questions/tables/write-table.ts";
import { ROWS, SCHEMA, tableOf } from "./fixture.ts";

const { pack, article, report } = writeTable(tableOf());
const asked = (words: string) => pack.questions.filter(({ prompt }) => prompt.includes(words));
const one = (words: string) => {
  const [question] = asked(words);
  if (question === undefined) throw new Error(`Nothing asks “${words}”.`);
  return { ...question, key: question.options[question.answer] ?? "" };
};

describe("questions from a table", () => {
  it("make a pack that the schema of packs accepts", () => {
    expect(() => packSchema.parse(pack)).not.toThrow();
    expect(report).toMatchObject({ sentences: 8, questions: pack.questions.length });
  });

  it("give the same pack again, whatever order the rows stand in but for the order of its questions", () => {
    expect(writeTable(tableOf())).toEqual({ pack, article, report });
    const turned = writeTable(tableOf([...ROWS].reverse())).pack.questions;
    expect(turned.map(({ id }) => id).sort()).toEqual(pack.questions.map(({ id }) => id).sort());
  });

  it("prove a question by its row, in its place in the text, with the key marked", () => {
    const { proof, key } = one("Lantern for Salt Roads");
    if (proof.kind !== "row") throw new Error("The proof is no row.");
    expect(proof.row).toMatchObject({ Year: "1952", Film: "Salt Roads", "Won by": "Ida Reed" });
    expect(article.text.slice(proof.start, proof.start + proof.sentence.length)).toBe(proof.sentence);
    expect(proof.section).toBe("1950s");
    expect(proof.mark === null ? "" : proof.sentence.slice(...proof.mark)).toBe(key);
  });

  it("take those who were nominated and lost as wrong answers before all others", () => {
    const { options, key } = one("Lantern for Harbour Lights");
    expect(key).toBe("Ida Reed");
    expect(new Set(options)).toEqual(new Set(["Ida Reed", "Mary Hale", "Nora Webb", "Lena Dahl"]));
  });

  it("ask nobody who won in a year that had two winners", () => {
    expect(asked("for the films of 1951")).toEqual([]);
    expect(asked("for the films of 1953")).toHaveLength(1);
  });

  it("never offer the other winner of a tie", () => {
    expect(one("Lantern for The Glass Orchard").options).not.toContain("Lena Dahl");
  });

  it("ask for one of these where somebody won twice, and never offer the other film", () => {
    expect(asked("For which film did Ida Reed")).toEqual([]);
    const { key, options } = one("Which of these films won Ida Reed");
    const other = key === "Salt Roads" ? "Harbour Lights" : "Salt Roads";
    expect(options).not.toContain(other);
  });

  it("count whoever won together with somebody else as a winner", () => {
    const shared = [...ROWS, ["1956", "Acting", "The Last Tram", "Ruth Amsel", "Ida Reed|Nora Webb|Mary Hale", "2"]];
    const { questions } = writeTable(tableOf(shared)).pack;
    expect(questions.filter(({ prompt }) => prompt.startsWith("For which film did Ruth Amsel"))).toEqual([]);
    const several = questions.filter(({ prompt }) => prompt.startsWith("Which of these films won Ruth Amsel"));
    expect(several.length).toBeGreaterThan(0);
    for (const { options } of several) {
      expect(options.filter((option) => ["The Last Tram", "Copper Street"].includes(option))).toHaveLength(1);
    }
  });

  it("do not ask twice in the same words", () => {
    const prompts = pack.questions.map(({ prompt }) => prompt);
    expect(new Set(prompts).size).toBe(prompts.length);
  });

  it("do not set one name among pairs, nor a pair among single names", () => {
    for (const { options } of pack.questions) {
      const pairs = options.filter((option) => option.includes(" and "));
      expect([0, options.length]).toContain(pairs.length);
    }
  });

  it("leave out what has too few wrong answers", () => {
    expect(asked("Sound Lantern")).toEqual([]);
    expect(report.thrownAway["too-few-options"]).toBeGreaterThan(0);
  });

  it("carry film, decade and the table's own tags, and set titles in italics", () => {
    const { tags, italics, prompt } = one("Lantern for Salt Roads");
    expect(tags).toEqual(["decade:1950s", "film:Salt Roads (1952)", "award:Lantern Prizes"]);
    expect(italics.map((range) => prompt.slice(...range))).toEqual(["Salt Roads"]);
  });

  it("are harder where fewer know the film", () => {
    expect(one("Lantern for Harbour Lights").difficulty).toBe("easy");
    expect(one("Lantern for Salt Roads").difficulty).toBe("medium");
    expect(one("Lantern for The Glass Orchard").difficulty).toBe("hard");
  });

  it("never show the columns that only order them", () => {
    expect(article.text).not.toContain("Known");
  });

  it("keep their ids when a wording changes", () => {
    const reworded = JSON.parse(
      JSON.stringify(SCHEMA).replace(
        "Who won the {prize} Lantern for {title}",
        "To whom went the {prize} Lantern for {title}",
      ),
    );
    const ids = writeTable(tableOf(ROWS, reworded)).pack.questions.map(({ id }) => id);
    expect(ids).toEqual(pack.questions.map(({ id }) => id));
  });
});

describe("a fact that only some rows give", () => {
  const when = { ...SCHEMA, facts: SCHEMA.facts.map((fact) => ({ ...fact, when: { prize: ["Sound"] } })) };

  it("is asked of no other row", () => {
    expect(writeTable(tableOf(ROWS, when)).report.facts).toBe(2);
  });
});
