import { describe, expect, it } from "vitest";
import type { Block } from "../../../../../questions/article/blocks.ts";
import { plain } from "../../../../../questions/article/forms/plain.ts";

function blocks(text: string): Block[] {
  const read = plain.read(text.split("\n"));
  return read.ok ? [...read.value.blocks] : [];
}
const heading = (level: number, text: string): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const item = (text: string): Block => ({ kind: "item", text });

const PROSE = "Clara works on a train that nobody takes any more, and she likes it.";

describe("headings", () => {
  it("are made of equals signs, with the level that they say", () => {
    expect(blocks(`== Plot ==\n${PROSE}\n=== End ===\n${PROSE}`)).toEqual([
      heading(2, "Plot"),
      paragraph(PROSE),
      heading(3, "End"),
      paragraph(PROSE),
    ]);
  });

  it("are underlined", () => {
    expect(blocks(`Night Train\n===========\n${PROSE}\n\nPlot\n----\n${PROSE}`)).toEqual([
      heading(1, "Night Train"),
      paragraph(PROSE),
      heading(2, "Plot"),
      paragraph(PROSE),
    ]);
  });

  it("are short lines alone, nested by name or by the space above them", () => {
    expect(blocks(`${PROSE}\n\nProduction\n\nFilming\n\n${PROSE}`).slice(1, 3)).toEqual([
      heading(2, "Production"),
      heading(3, "Filming"),
    ]);
    expect(
      blocks(`${PROSE}\n\n\nTrains\n\nOld ones\n\n${PROSE}\n\nNew ones\n\n${PROSE}`).filter(
        ({ kind }) => kind === "heading",
      ),
    ).toEqual([heading(2, "Trains"), heading(3, "Old ones"), heading(3, "New ones")]);
  });

  it("are known names even without blank lines around them", () => {
    expect(blocks(`${PROSE}\nPlot\n${PROSE}\nBox office[edit]\n${PROSE}`)).toContainEqual(heading(3, "Box office"));
  });

  it("are not lines of a list, of prose, or of a text whose headings are marked", () => {
    expect(blocks(`${PROSE}\n\nClara\n\nThe guard\n\nThe boy\n\n${PROSE}`).some(({ kind }) => kind === "heading")).toBe(
      false,
    );
    expect(blocks(`It was long.\n\n${PROSE}`)).toEqual([paragraph("It was long."), paragraph(PROSE)]);
    expect(blocks(`== Cast ==\n\nNora Hale as Clara\n\n${PROSE}`)[1]).toEqual(paragraph("Nora Hale as Clara"));
  });
});

describe("paragraphs", () => {
  it("are lines where nothing says that lines were broken by width", () => {
    expect(blocks(`${PROSE}\n${PROSE}`)).toEqual([paragraph(PROSE), paragraph(PROSE)]);
  });

  it("are put together again where lines were broken by width", () => {
    const broken =
      "Clara works on a train that nobody takes\nany more, and she likes it. One night she\nfinds a letter under a seat.";
    expect(blocks(broken)).toEqual([paragraph(broken.replaceAll("\n", " "))]);
  });

  it("are told from entries of lists", () => {
    expect(blocks(`${PROSE}\n- Nora Hale as Clara\n* Ana Ruiz\n2. Abel Reed\n1962 was long.`).slice(1, 4)).toEqual([
      item("Nora Hale as Clara"),
      item("Ana Ruiz"),
      item("Abel Reed"),
    ]);
  });

  it("are not tables drawn with dashes", () => {
    expect(blocks(`  Film   Year\n  ------ ----\n  Night  1962\n\n${PROSE}`)).toEqual([paragraph(PROSE)]);
  });
});
