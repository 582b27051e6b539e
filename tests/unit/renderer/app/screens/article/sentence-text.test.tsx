import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { SentencePiece } from "../../../../../../renderer/app/screens/article/runs.ts";
import { SentenceText } from "../../../../../../renderer/app/screens/article/SentenceText.tsx";

const text = "Director: Ana Ruiz; Starring: Bo Lee, Cy Dunn";
const row: SentencePiece = {
  kind: "sentence",
  start: 100,
  text,
  sought: false,
  cells: [
    { label: "Director", values: [{ start: 110, end: 118 }] },
    {
      label: "Starring",
      values: [
        { start: 130, end: 136 },
        { start: 138, end: 145 },
      ],
    },
  ],
  questions: [],
};
const plain = (markup: string) =>
  markup
    .replace(/<(?!\/?mark)[^>]+>/gu, "")
    .replace(/<mark[^>]*>/gu, "[")
    .replaceAll("</mark>", "]");

it("shows a row as its cells, the key marked in the one that it stands in", () => {
  const markup = renderToStaticMarkup(<SentenceText piece={row} marks={[[38, 45], null]} />);
  expect(plain(markup).trim()).toBe("Director Ana Ruiz Starring Bo Lee, [Cy Dunn]");
});

it("shows a sentence as it is, and marks nothing that does not fit", () => {
  const sentence: SentencePiece = { ...row, cells: undefined };
  const markup = renderToStaticMarkup(
    <SentenceText
      piece={sentence}
      marks={[
        [10, 18],
        [40, 400],
      ]}
    />,
  );
  expect(plain(markup)).toBe("Director: [Ana Ruiz]; Starring: Bo Lee, Cy Dunn");
});
