import { describe, expect, it } from "vitest";
import type { Reading, Value } from "../../../../../questions/facts/model.ts";
import { isNominated, isOpenList, isWon, roleFor } from "../../../../../questions/facts/phrases/honours.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { valueFrom } from "../../../../../questions/facts/values.ts";
import { sampleArticle } from "../sample-article.ts";

/** The category of that name in a sentence of its own. */
function categoryIn(text: string, name: string): [Value | undefined, Reading] {
  const reading = readMentions(sampleArticle(text, "Accolades")).readings.at(-1);
  if (reading === undefined) throw new Error("no sentence");
  const mention = reading.mentions.find(({ type, text: words }) => type === "category" && words === name);
  return [mention && valueFrom(mention), reading];
}

const MIXED =
  "At the 5th Harbour Awards, the film was nominated for Best Director and Best Actor, and won Best Sound Editing.";

describe("won and nominated", () => {
  it("are told apart inside one sentence by the last word before each category", () => {
    expect(isWon(...categoryIn(MIXED, "Best Sound Editing"))).toBe(true);
    expect(isNominated(...categoryIn(MIXED, "Best Sound Editing"))).toBe(false);
    expect(isWon(...categoryIn(MIXED, "Best Director"))).toBe(false);
    expect(isNominated(...categoryIn(MIXED, "Best Actor"))).toBe(true);
  });

  it("does not take 'received a nomination for' for a win", () => {
    const text = "The film received a nomination for Best Director at the 5th Harbour Awards.";
    expect(isWon(...categoryIn(text, "Best Director"))).toBe(false);
  });

  it("does not take a 'Best Director nomination' that was received for a win", () => {
    const text = "Nora Ashdown received a Best Director nomination at the 5th Harbour Awards.";
    expect(isWon(...categoryIn(text, "Best Director"))).toBe(false);
  });

  it("takes what brackets say for what stands before them alone", () => {
    const text =
      "At the 5th Harbour Awards, the film was nominated for Best Film (won), Best Director for Ida Holm (won), Best Actress for Nora Ashdown, and Best Screenplay.";
    expect(isWon(...categoryIn(text, "Best Film"))).toBe(true);
    expect(isWon(...categoryIn(text, "Best Director"))).toBe(true);
    expect(isWon(...categoryIn(text, "Best Actress"))).toBe(false);
    expect(isWon(...categoryIn(text, "Best Screenplay"))).toBe(false);
  });

  it("knows a list that does not name everything", () => {
    const open = "The film won several prizes, including Best Director, at the 5th Harbour Awards.";
    const closed = "The film won Best Director at the 5th Harbour Awards.";
    expect(isOpenList(...categoryIn(open, "Best Director"))).toBe(true);
    expect(isOpenList(...categoryIn(closed, "Best Director"))).toBe(false);
  });

  it("knows what the winner of a category is", () => {
    const roles = ["Best Original Screenplay", "Best Supporting Actress", "Best Original Score"].map((name) => {
      const [category] = categoryIn(`The film won ${name} at the 5th Harbour Awards.`, name);
      return roleFor(category);
    });
    expect(roles).toEqual(["writer", "actor", "composer"]);
  });
});
