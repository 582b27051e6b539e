import { describe, expect, it } from "vitest";
import { mask } from "../../../../questions/facts/mentions/mask.ts";
import type { Mention, MentionType } from "../../../../questions/facts/model.ts";
import { pattern } from "../../../../questions/facts/pattern.ts";

/** "[film:The film] opened in [place:Oslo]." -> the masked sentence */
function masked(marked: string): string {
  let text = "";
  const mentions: Mention[] = [];
  for (const part of marked.split(/(\[[a-z]+:[^\]]+\])/)) {
    const match = /^\[([a-z]+):([^\]]+)\]$/.exec(part);
    const word = match?.[2] ?? part;
    if (match !== null) {
      const type = (match[1] ?? "name") as MentionType;
      const start = text.length;
      mentions.push({
        type,
        text: word,
        start,
        end: start + word.length,
        entity: null,
        quantity: null,
        pronoun: false,
      });
    }
    text += word;
  }
  return mask(text, 0, mentions);
}

const matches = (source: string, marked: string) => masked(marked).search(pattern(source).regex) >= 0;

describe("a pattern", () => {
  it.each([
    ["{film} opened in {place}", "[film:The film] opened in [place:Oslo]."],
    ["{film} ~opened", "[film:The film] later opened in May."],
    ["{film} (opened|premiered)", "[film:The film] premiered."],
    ["in [the ]{place}", "It was shot in the [place:Netherlands]."],
    ["{who:person+} edited", "[person:Ann Lee], [person:Bo Ek] and [person:Cy Dahl] edited it."],
    ["over {why:text}/", "He left over money, not fame."],
    ["{film} ... on {date}", "[film:The film] opened in [place:Oslo] on [date:May 4]."],
    ["{a:character} \\({b:person}\\)", "[character:Edda] ([person:Ines Calloway]) waits."],
    ["the {job:=cook|baker} {who:person}", "It was the baker [person:Ann Lee]."],
  ])("%s matches %s", (source, marked) => {
    expect(matches(source, marked)).toBe(true);
  });

  it.each([
    ["{film} opened in {place}", "[film:The film] was opened in [place:Oslo]."],
    ["{film} opened in {place}", "[work:Persona] opened in [place:Oslo]."],
    ["{film} ... on {date}", "[film:The film] opened; a play followed on [date:May 4]."],
    ["{film} open", "[film:The film] opened."],
    ["in {place}", "It stayed within [place:Oslo]."],
    ["the {job:=cook|baker} {who:person}", "It was the butcher [person:Ann Lee]."],
  ])("%s does not match %s", (source, marked) => {
    expect(matches(source, marked)).toBe(false);
  });

  it("names a word that stands in every sentence it matches", () => {
    expect(pattern("{film} (premiered|debuted) at the {festival}").cues).toEqual(["premiered", "debuted"]);
    expect(pattern("the {film} of {place}").cues).not.toContain("opened");
  });

  it("refuses what is not closed, and types that do not exist", () => {
    expect(() => pattern("{film opened")).toThrow();
    expect(() => pattern("(a|b")).toThrow();
    expect(() => pattern("{who:nobody} left")).toThrow();
  });
});
