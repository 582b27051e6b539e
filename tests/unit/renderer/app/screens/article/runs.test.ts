import { describe, expect, it } from "vitest";
import { sentenceAt } from "../../../../../../renderer/app/screens/article/find-sentence.ts";
import { runsOf } from "../../../../../../renderer/app/screens/article/runs.ts";
import { nightTrain } from "./articles.ts";

const { text, sections } = nightTrain;
const paragraphs = sections.flatMap((section) => section.paragraphs);
const start = text.indexOf("The crew slept");
const sought = sentenceAt(nightTrain, start);
const runs = (mark: [number, number] | null) =>
  paragraphs.map((paragraph) => runsOf(text, paragraph, sought, mark)).filter(({ kind }) => kind === "proof");

describe("the sentence at an offset", () => {
  it("is the one that begins there, and the one around it", () => {
    expect(text.slice(sought?.start, sought?.end)).toBe("The crew slept on the train.");
    expect(sentenceAt(nightTrain, start + 5)).toBe(sought);
  });

  it("is none beyond the text, and none on a heading", () => {
    expect(sentenceAt(nightTrain, text.length + 10)).toBeNull();
    expect(sentenceAt(nightTrain, text.indexOf("Filming ==="))).toBeNull();
  });
});

describe("a paragraph in pieces", () => {
  it("loses no letter and gains none", () => {
    for (const paragraph of paragraphs) {
      const plain = runsOf(text, paragraph, null, null);
      const cut = runsOf(text, paragraph, paragraph.sentences[0] ?? null, null);
      const joined = cut.kind === "proof" ? cut.before + cut.sentence + cut.after : cut.text;
      expect(joined).toBe(plain.kind === "plain" ? plain.text : null);
    }
  });

  it("holds the sentence in one paragraph only", () => {
    expect(runs([4, 8])).toEqual([
      {
        kind: "proof",
        before: "Filming began in March 1997 and ended in May. ",
        sentence: "The crew slept on the train.",
        mark: [4, 8],
        after: " Nobody minded the noise, and the cook made soup every evening.",
      },
    ]);
  });

  it.each<[[number, number]]>([[[4, 400]], [[8, 4]], [[4, 4]]])(
    "marks nothing with a mark that does not fit: %j",
    (mark) => {
      expect(runs(mark)).toMatchObject([{ mark: null }]);
    },
  );
});
