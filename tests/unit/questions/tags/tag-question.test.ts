import { describe, expect, it } from "vitest";
import type { Question, Range } from "../../../../questions/model.ts";
import { byTitle, tagsFor } from "../../../../questions/tags/tag-question.ts";
import { question } from "../../game/solo/games.ts";

const FILMS = byTitle([
  { title: "Low Tide", year: 1931, countries: ["Norway"] },
  { title: "Ash", year: 1932, countries: ["Denmark"] },
  { title: "Ash", year: 1968, countries: ["Sweden"] },
]);

function asked(
  prompt: string,
  title: string | null,
  over: Partial<Question> & { readonly key?: string } = {},
): Question {
  const { key = "Ada Holm", tags = [] } = over;
  const italics: Range[] = title === null ? [] : [[prompt.indexOf(title), prompt.indexOf(title) + title.length]];
  return question({ id: "q", prompt, italics, options: [key, "k2", "k3", "k4"], tags });
}

const NOTHING = { own: null, films: FILMS, text: "Between them came Rain (1974) and Rain (1979), then Mist (1981)." };

describe("the decade and country of a question", () => {
  it.each([
    [
      "of a film that one alone is called",
      asked("Who directed Low Tide?", "Low Tide"),
      ["decade:1930s", "country:Norway"],
    ],
    [
      "of a film that stands with its year",
      asked("Who directed Ash (1968)?", "Ash"),
      ["decade:1960s", "country:Sweden"],
    ],
    ["of its year alone where two are called so", asked("Who made Ash of 1932?", "Ash"), ["decade:1930s"]],
    ["of nothing where two are called so and no year is said", asked("Who directed Ash?", "Ash"), []],
    ["of a year that stands beside a film nobody knows", asked("Who made Dusk (1951)?", "Dusk"), ["decade:1950s"]],
    [
      "of the film that is the answer",
      asked("What did she direct?", null, { key: "Low Tide" }),
      ["decade:1930s", "country:Norway"],
    ],
    ["of the year that is the answer", asked("When did Dusk come out?", "Dusk", { key: "1951" }), ["decade:1950s"]],
    ["of a year beside the title somewhere in the article", asked("Who made Mist?", "Mist"), ["decade:1980s"]],
    ["of no year where two films are called so there", asked("Who made Rain?", "Rain"), []],
    ["of no year where two are said", asked("What ended between 1951 and 1962?", null), []],
    ["of no figure that is no year", asked("Which hall has 1750 seats?", null), []],
  ])("is that %s", (_, of, tags) => {
    expect(tagsFor(of, { ...NOTHING, films: FILMS })).toEqual(tags);
  });

  it("is that of the article's own film, whatever else the prompt speaks of", () => {
    const own = { title: "Dusk", year: 1951, countries: ["France"] };
    expect(tagsFor(asked("What inspired Low Tide?", "Low Tide"), { ...NOTHING, own })).toEqual([
      "decade:1950s",
      "country:France",
    ]);
  });

  it("is that of the one film that it is tagged with, and not of several", () => {
    const of = (...tags: string[]) => tagsFor(asked("Who?", null, { tags }), { ...NOTHING, films: FILMS });
    expect(of("film:Ash (1967)")).toEqual(["film:Ash (1967)", "decade:1960s", "country:Sweden"]);
    expect(of("film:Ash (1968)", "film:Low Tide (1931)")).toHaveLength(2);
  });

  it("leaves what it is tagged with already, and adds what that does not tell", () => {
    const tagged = asked("Who directed Low Tide?", "Low Tide", { tags: ["decade:1920s", "mine"] });
    expect(tagsFor(tagged, { ...NOTHING, films: FILMS })).toEqual(["decade:1920s", "mine", "country:Norway"]);
  });
});
