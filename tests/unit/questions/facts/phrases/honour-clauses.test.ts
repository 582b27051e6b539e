import { describe, expect, it } from "vitest";
import { honoursIn } from "../../../../../questions/facts/phrases/honour-clauses.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { sampleArticle } from "../sample-article.ts";

function told(text: string): string[] {
  const { readings } = readMentions(sampleArticle(text, "Accolades"));
  return readings
    .filter(({ section }) => section.heading === "Accolades")
    .flatMap(honoursIn)
    .map(
      ({ won, category, ceremony, who }) =>
        `${won ? "won" : "up for"} ${category.text} | ${ceremony.text} | ${who?.text ?? "film"}`,
    );
}

describe("honours of a sentence", () => {
  it("keeps what was won apart from what was only a nomination", () => {
    expect(
      told("Ida Holm won Best Director and Nora Ashdown was nominated for Best Actress at the 5th Harbour Awards."),
    ).toEqual(["up for Best Actress | 5th Harbour Awards | Nora Ashdown"]);
  });

  it("takes the name of an award for no victory", () => {
    expect(told("Martin Vale was nominated for the Golden Globe Award for Best Actor.")).toEqual([
      "up for Best Actor | Golden Globe Awards | Martin Vale",
    ]);
  });

  it("gives each category the body that stands before its list", () => {
    expect(
      told("The film won the BAFTA Award for Best Film and the Academy Awards for Best Sound and Best Film Editing."),
    ).toEqual([
      "won Best Film | BAFTA Awards | film",
      "won Best Sound | Academy Awards | film",
      "won Best Film Editing | Academy Awards | film",
    ]);
  });

  it("binds nothing to a body it does not know", () => {
    expect(
      told("The film won the BAFTA Award for Best Film and the Lantern Prize of Bergen for Best Director."),
    ).toEqual([]);
  });

  it("leaves alone what was expected, lost before, or given to two at once", () => {
    expect(told("The film was expected to win the Academy Award for Best Picture.")).toEqual([]);
    expect(told("Martin Vale, who had won the Academy Award for Best Actor before, plays the keeper.")).toEqual([]);
    expect(told("Ida Holm and Martin Vale won the Academy Award for Best Adapted Screenplay.")).toEqual([]);
  });
});
