import { describe, expect, it } from "vitest";
import type { Question, Range } from "../../../../../../questions/model.ts";
import { askedIn, NOTHING_ASKED } from "../../../../../../renderer/app/screens/article/asked.ts";
import { sentenceAt } from "../../../../../../renderer/app/screens/article/find-sentence.ts";
import { fittingMarks, piecesOf } from "../../../../../../renderer/app/screens/article/runs.ts";
import { question } from "../../../../game/solo/games.ts";
import { nightTrain } from "./articles.ts";

const { text, sections } = nightTrain;
const paragraphs = sections.flatMap((section) => section.paragraphs);
const start = text.indexOf("The crew slept");
const sought = sentenceAt(nightTrain, start);

/** A question that is proved by the sentence that begins so. */
function about(id: string, sentence: string): Question {
  const at = text.indexOf(sentence);
  const proof = { sentence, section: "s", path: ["s"], article: "Night Train", start: at, mark: null };
  return question({ id, proof: { kind: "sentence", ...proof } });
}
const asked = askedIn(nightTrain, [
  about("a", "The crew slept"),
  about("b", "The crew slept"),
  about("c", "Nobody minded"),
  question({ id: "by hand" }),
]);
const filming = paragraphs.filter(({ sentences }) => sought !== null && sentences.includes(sought));

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

describe("sentences that are asked about", () => {
  it("carry all of their questions, and no other sentence does", () => {
    expect([...asked].map(([at, questions]) => [at, questions.map(({ id }) => id)])).toEqual([
      [start, ["a", "b"]],
      [text.indexOf("Nobody minded"), ["c"]],
    ]);
  });

  it("are none where the offset lies beyond the article", () => {
    const lost = about("lost", "The crew slept");
    if (lost.proof.kind !== "sentence") throw new Error("A sentence was asked for.");
    expect(askedIn(nightTrain, [{ ...lost, proof: { ...lost.proof, start: text.length + 9 } }]).size).toBe(0);
  });
});

describe("a paragraph in pieces", () => {
  it("loses no letter and gains none", () => {
    for (const paragraph of paragraphs) {
      const whole = text.slice(paragraph.sentences[0]?.start, paragraph.sentences.at(-1)?.end);
      for (const pieces of [
        piecesOf(text, paragraph, NOTHING_ASKED, null),
        piecesOf(text, paragraph, asked, sought),
        piecesOf(text, paragraph, NOTHING_ASKED, paragraph.sentences[0] ?? null),
      ]) {
        expect(pieces.map((piece) => piece.text).join("")).toBe(whole);
      }
    }
  });

  it("is one piece where nothing stands out", () => {
    for (const paragraph of paragraphs) expect(piecesOf(text, paragraph, NOTHING_ASKED, null)).toHaveLength(1);
  });

  it("sets the sentence that is sought and those that are asked about apart", () => {
    expect(filming.map((paragraph) => piecesOf(text, paragraph, asked, sought))).toMatchObject([
      [
        { kind: "text", text: "Filming began in March 1997 and ended in May. " },
        { kind: "sentence", text: "The crew slept on the train.", sought: true, questions: [{ id: "a" }, { id: "b" }] },
        { kind: "text", text: " " },
        { kind: "sentence", sought: false, questions: [{ id: "c" }] },
      ],
    ]);
  });

  it("sets a row apart, with its cells, whether it is asked about or not", () => {
    const line = "Director: Ana Ruiz; Year: 1998";
    const cells = [
      { label: "Director", values: [{ start: 10, end: 18 }] },
      { label: "Year", values: [{ start: 26, end: 30 }] },
    ];
    const row = { start: 0, end: line.length, damaged: false, cells };
    expect(piecesOf(line, { sentences: [row] }, NOTHING_ASKED, null)).toEqual([
      { kind: "sentence", start: 0, text: line, sought: false, cells, questions: [] },
    ]);
  });

  it("holds a sentence that is sought and not asked about as well", () => {
    const pieces = filming.flatMap((paragraph) => piecesOf(text, paragraph, NOTHING_ASKED, sought));
    expect(pieces.filter(({ kind }) => kind === "sentence")).toMatchObject([{ sought: true, questions: [] }]);
  });
});

describe("marks", () => {
  it.each<[string, (Range | null)[], Range[]]>([
    [
      "that fit are kept in their order",
      [[4, 8], null, [0, 2]],
      [
        [0, 2],
        [4, 8],
      ],
    ],
    [
      "that do not fit mark nothing",
      [
        [4, 400],
        [8, 4],
        [4, 4],
      ],
      [],
    ],
    [
      "that overlap mark once",
      [
        [2, 6],
        [4, 8],
        [2, 9],
      ],
      [[2, 9]],
    ],
  ])("%s", (_what, marks, kept) => {
    expect(fittingMarks(marks, 28)).toEqual(kept);
  });
});
