import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Match, match, type Naming } from "../../../../game/matching/match.ts";

type Row = readonly [accepted: string, typed: string, match: Match];

const judged = (naming: Naming, rows: readonly Row[]) => {
  it.each(rows)("%s, typed %s: %s", (accepted, typed, expected) => {
    expect(match(typed, { accepted: [accepted], naming })).toBe(expected);
  });
};

describe("a thing", () => {
  judged("thing", [
    ["The Seventh Seal", "seventh seal", "right"],
    ["Amélie", "AMELIE!", "right"],
    ["Sørensen’s Lodge", "Sorensens lodge", "right"],
    ["Ocean's Eleven", "oceans 11", "right"],
    ["Rocky II", "Rocky 2", "right"],
    ["12 Angry Men", "Twelve Angry Men", "right"],
    ["La La Land", "lalaland", "right"],
    ["Q & A", "q and a", "right"],
    ["Spider-Man", "Spiderman", "right"],
    ["$1,408", "1408", "right"],
    ["U.S.", "US", "right"],
    ["Die Straße", "die strasse", "right"],
    ["DIE STRASSE", "Die Straße", "right"],
    ["Münchhausen", "Munchhausen", "right"],
    ["Münchhausen", "Muenchhausen", "right"],
    ["Muenchhausen", "Münchhausen", "right"],
    ["Åse og Bjørn", "Aase og Bjoern", "right"],
    ["Åse og Bjørn", "Ase og Bjorn", "right"],
    ["Żółw", "Zolw", "right"],
    ["Las niñas", "Las ninas", "right"],
    ["Солярис", "СОЛЯРИС", "right"],
    ["Ёлки", "Елки", "right"],
    ["ゴジラ", "ｺﾞｼﾞﾗ", "right"],
    ["七人の侍", "七人の 侍", "right"],

    ["The Grand Budapest Hotel", "Grand Budapest", "near"],
    ["Metropolis", "Metropolos", "near"],
    ["Apocalypse Now", "Apocalpyse Now", "near"],
    ["Metropolis", "the film Metropolis", "near"],
    ["Alien", "Aliens", "near"],

    ["Rocky II", "Rocky 3", "wrong"],
    ["Rocky II", "Rocky", "wrong"],
    ["1994", "1995", "wrong"],
    ["Jaws", "Paws off", "wrong"],
    ["Up", "Us", "wrong"],
    ["Böse", "Bse", "wrong"],
    ["ばば", "はは", "wrong"],
    ["Солярис", "Solaris", "wrong"],
    ["Harrow Lane", "Lane", "wrong"],
    ["Harrow Lane", "", "wrong"],
    ["Harrow Lane", "?!", "wrong"],
    ["Malcolm X", "Malcolm 10", "wrong"],
  ]);
});

it("counts every title that is accepted, in whatever letters, and misspelt ones of each as near", () => {
  const accepted = ["Spirited Away", "Sen to Chihiro no kamikakushi", "千と千尋の神隠し"];
  const judge = (typed: string) => match(typed, { accepted, naming: "thing" });
  for (const typed of ["spirited away", "Sen to Chihiro no Kamikakushi", "千と千尋の神隠し"])
    expect(judge(typed)).toBe("right");
  expect(judge("Sen to Chihiro no kamikakusi")).toBe("near");
  expect(judge("千と千尋の神隠")).toBe("near");
  expect(judge("Chihiro")).toBe("wrong");
});

describe("a person", () => {
  judged("person", [
    ["Paul Thomas Anderson", "anderson", "right"],
    ["Paul Thomas Anderson", "P.T. Anderson", "right"],
    ["Paul Thomas Anderson", "PT Anderson", "right"],
    ["Paul Thomas Anderson", "P. Anderson", "right"],
    ["Paul Thomas Anderson", "Paul Anderson", "right"],
    ["Paul Thomas Anderson", "Anderson, Paul Thomas", "right"],
    ["J. J. Abrams", "JJ Abrams", "right"],
    ["Robert Downey Jr.", "Robert Downey", "right"],
    ["Robert Downey Jr.", "Downey", "right"],
    ["Lars von Trier", "von Trier", "right"],
    ["Lars von Trier", "Trier", "right"],
    ["Guillermo del Toro", "Del Toro", "right"],
    ["Penélope Cruz", "penelope cruz", "right"],
    ["Stellan Skarsgård", "Skarsgaard", "right"],
    ["Stellan Skarsgård", "Stellan Skarsgard", "right"],
    ["Jørgen Leth", "Joergen Leth", "right"],

    ["Krzysztof Kieślowski", "Kieslovski", "near"],
    ["Saoirse Ronan", "Sorsha Ronan", "wrong"],
    ["Saoirse Ronan", "Saorise Ronan", "near"],

    ["Paul Thomas Anderson", "Wes Anderson", "wrong"],
    ["Paul Thomas Anderson", "Thomas Anderson", "wrong"],
    ["Paul Thomas Anderson", "Paul", "wrong"],
    ["Paul Thomas Anderson", "W. Anderson", "wrong"],
    ["Ada Reed", "Ida Lund", "wrong"],
  ]);
});

describe("a person beside a namesake", () => {
  judged("namesake", [
    ["Sofia Coppola", "Coppola", "near"],
    ["Sofia Coppola", "S. Coppola", "right"],
    ["Sofia Coppola", "sofia coppola", "right"],
    ["Sofia Coppola", "Francis Coppola", "wrong"],
  ]);
});

describe("whatever is typed", () => {
  const naming = fc.constantFrom<Naming>("thing", "person", "namesake");

  it("what is accepted is right, in any case and with anything that is no word around it", () => {
    const word = fc.stringMatching(/^[A-Za-zéü]{2,9}$/u);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, naming, (text, how) => {
        for (const typed of [text, text.toUpperCase(), ` ${text}. `, text.replaceAll(" ", "-")]) {
          expect(match(typed, { accepted: ["never this", text], naming: how })).toBe("right");
        }
      }),
    );
  });

  it("is judged without a throw, and nothing without a letter or a figure is right", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 140 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        naming,
        (typed, text, how) => {
          const found = match(typed, { accepted: [text], naming: how });
          if (!/[\p{L}\p{N}]/u.test(typed.normalize("NFKD"))) expect(found).toBe("wrong");
        },
      ),
    );
  });

  it("is wrong where it is longer than any answer", () => {
    expect(match("a".repeat(121), { accepted: ["a".repeat(121)], naming: "thing" })).toBe("wrong");
  });
});
