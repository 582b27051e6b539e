import { describe, expect, it } from "vitest";
import { addGuesses, guess, tellTales } from "../../../../scripts/evaluate/strategies.ts";
import { GOOD } from "./ferry.ts";

const question = (options: readonly string[], answer: number) => ({ ...GOOD, options: [...options], answer });
const of = (options: readonly string[], answer: number, text = "") =>
  guess({ questions: [question(options, answer)] }, text);

describe("guessing", () => {
  it("always the first or the last goes by place alone", () => {
    expect(of(["a", "b", "c", "d"], 0).right).toMatchObject({ first: 1, last: 0 });
    expect(of(["a", "b", "c", "d"], 3).right).toMatchObject({ first: 0, last: 1 });
    expect(of(["a", "b", "c", "d"], 1).right).toMatchObject({ first: 0, last: 0 });
  });

  it("always the longest draws lots where several are", () => {
    expect(of(["Oslo", "Bergen", "Lund", "Nuuk"], 1).right.longest).toBe(1);
    expect(of(["Oslo", "Bergen", "Tromsø", "Nuuk"], 1).right.longest).toBe(0.5);
    expect(of(["Oslo", "Bergen", "Tromsø", "Nuuk"], 0).right.longest).toBe(0);
    expect(of(["Oslo", "Lund", "Vejle", "Skagen"], 2).right.longest).toBe(0);
  });

  it("what the article names most goes by whole names, and by surnames as people are called later", () => {
    const text = "Nora Lind met Otto Brandt. Lind sang. Lind left Oslo. Oslo’s Otto Brandt stayed; Brandts laughed.";
    const options = ["Nora Lind", "Otto Brandt", "Maria Costa", "Sven Aker"];
    expect(of(options, 0, text).right).toMatchObject({ named: 0, known: 1 });
    expect(of(options, 1, text).right).toMatchObject({ named: 1, known: 0 });
    expect(of(["Oslo", "Bergen", "Lund", "Nuuk"], 0, text).right).toMatchObject({ named: 1, known: 1 });
  });

  it("a last word that is also a common word is no surname", () => {
    const text = "Polar Films made it. Other films were made by Vale Pictures and Vale Pictures alone.";
    const options = ["Polar Films", "Vale Pictures", "Lake Pictures", "Tin House"];
    expect(of(options, 0, text).right).toMatchObject({ named: 0 });
    expect(of(["Polar Films", "A ship", "A boat", "A car"], 0, `films ${text}`).right.known).toBe(1);
  });

  it("is a quarter where nothing tells the options apart", () => {
    expect(of(["a", "b", "c", "d"], 2, "").right).toMatchObject({ longest: 0.25, named: 0.25, known: 0.25 });
  });

  it("counts names apart from numbers and dates", () => {
    const figures = guess({ questions: [question(["12", "13", "14", "15"], 0), GOOD] }, "12 and Ingrid Holm");
    expect(figures).toMatchObject({ questions: 2, names: 1, knownNames: 1, right: { known: 2 } });
  });

  it("that is right three times in ten tells too much, of all questions together", () => {
    const right = { longest: 2.9, first: 3, last: 0, named: 0, known: 3.1 };
    expect(tellTales({ questions: 10, right, names: 0, knownNames: 0 })).toEqual(["first", "known"]);
    const one = of(["a", "b", "c", "d"], 0);
    expect(addGuesses([one, one])).toEqual({
      questions: 2,
      right: { longest: 0.5, first: 2, last: 0, named: 0.5, known: 0.5 },
      names: 2,
      knownNames: 0.5,
    });
  });
});
