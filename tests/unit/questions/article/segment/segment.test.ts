import { describe, expect, it } from "vitest";
import { segment } from "../../../../../questions/article/segment/segment.ts";

function split(text: string, names: readonly string[] = []): string[] {
  return segment(text, names).map(({ start, end }) => text.slice(start, end));
}

describe("one sentence", () => {
  it.each([
    "Warner Bros. Pictures released the film in the U.S. Virgin Islands.",
    "Dr. J. R. Hale and Mr. St. John met Mrs. Ruiz.",
    "David O. Hale, Samuel L. Reed and G.P. Reed wrote it.",
    "It was No. 1 for three weeks and No. 4 on Jan. 5.",
    "The film made $2.5 million, i.e. more than it cost.",
    "Welcome Home! is a 1962 film.",
    "Who's There, Doc? (1962) is a comedy.",
    "What's Up, Nora? was released in May.",
    "She reviewed it for Yahoo! Movies in May.",
    "Ruiz said, “It is slow. It is long. I like it”, and left.",
    "Ruiz recalled: “It is slow. It is long.”",
    "“Is it over?” Clara asked.",
    "“Is it over?” asked Clara.",
    "The guard (Nora O'Hare. Later Ana Ruiz) sings.",
    "He called it “slow. [...] Very slow” and left.",
    "The cut [...] Hale made is lost.",
    "The film... was never shown.",
    "Robert Reed Jr. Ruiz's nephew",
    "It ran 2.5 hours",
    "... Three Years Later is an episode.",
    "The .38 pistol is real.",
  ])("%s", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("two sentences", () => {
  it.each([
    ["It opened in May.", "Ruiz left."],
    ["It was made by Warner Bros.", "The film won."],
    ["It was shown in the U.S.", "It failed in the U.K."],
    ["He wrote it with Samuel Reed Jr.", "The film won."],
    ["Bond appears in Dr. No.", "Night Train does not."],
    ["It is about Malcolm X.", "He likes it."],
    ["It was “slow.”", "Hale agreed."],
    ["It was “slow”.", "Hale agreed."],
    ["“It is slow.”", "“It is long.”"],
    ["It was shown (in York).", "It failed."],
    ["It was shown.", "(This was later denied.)"],
    ["(This was later denied.)", "It was shown."],
    ["It cost £4.", "20 people saw it."],
    ["Was it seen?", "It was not."],
    ["What a night!", "The train left."],
    ["She waited...", "Then the train came."],
    ["It was shown.", "<unk> won the prize."],
    ["It was shown.", "[...] It was seen."],
    ["It was shown.", "'Tis a pity."],
    ["It was shown.", "Éva won."],
    ["The film ended in 1962.", "In May it was shown."],
  ])("%s | %s", (one, other) => {
    expect(split(`${one} ${other}`)).toEqual([one, other]);
  });
});

it("does not end a sentence inside a title that the article knows", () => {
  const text = "He starred in Oh Dear! Here We Go. It was seen.";
  expect(split(text)).toHaveLength(3);
  expect(split(text, ["Oh Dear! Here We Go"])).toEqual(["He starred in Oh Dear! Here We Go.", "It was seen."]);
});

it("is not fooled by a mark without its partner", () => {
  expect(split("It was (as he said slow. It was “very long. It failed.")).toHaveLength(3);
});

it("covers the text from its first character to its last", () => {
  const text = "One. Two? “Three.” Four";
  const spans = segment(text, []);
  expect(spans[0]?.start).toBe(0);
  expect(spans.at(-1)?.end).toBe(text.length);
  expect(segment("", [])).toEqual([]);
});

it("keeps two initials of one name together", () => {
  expect(split("The score was by A. A. Ashdown. A second score was lost.")).toEqual([
    "The score was by A. A. Ashdown.",
    "A second score was lost.",
  ]);
});
