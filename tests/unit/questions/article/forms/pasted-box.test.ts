import { describe, expect, test } from "vitest";
import { chunksOf } from "../../../../../questions/article/forms/chunks.ts";
import { takePastedBox } from "../../../../../questions/article/forms/pasted-box.ts";
import { readArticle } from "../../../../../questions/article/read-article.ts";

const LEAD =
  "The Salt Lamp is a 1951 British drama film directed by Edda Vane and starring Otto Brandt. It tells the story of a keeper of a lighthouse who hears a voice at night.";
const BOX = [
  "Theatrical release poster",
  "Directed by Edda Vane",
  "Starring",
  "Otto Brandt",
  "Clara Hale",
  "Release date May 19, 1951",
  "Box office $1.5 million[1]",
];
const PLOT =
  "Plot\n\nThe keeper climbs the tower and hears a voice. He follows it to the shore, and finds nobody there. In the morning the lamp is broken, and the boats stay in the harbour.";

const page = (...parts: readonly string[]) => parts.join("\n\n");
const unbox = (text: string) => takePastedBox(chunksOf(text.split("\n")));

describe("the box of a page that was copied as text", () => {
  const text = page("The Salt Lamp", "For other uses, see Salt Lamp (disambiguation).", BOX.join("\n"), LEAD, PLOT);

  test("is taken out with its caption and the notes above, each label with its values", () => {
    const { chunks, infobox } = unbox(text);
    expect(infobox).toEqual([
      { name: "Directed by", values: ["Edda Vane"] },
      { name: "Starring", values: ["Otto Brandt", "Clara Hale"] },
      { name: "Release date", values: ["May 19, 1951"] },
      { name: "Box office", values: ["$1.5 million"] },
    ]);
    const left = chunks.flatMap(({ lines }) => lines);
    expect(left.slice(0, 3)).toEqual(["The Salt Lamp", LEAD, "Plot"]);
  });

  test("keeps a label that is broken in two, and what is said of colour, out of the values above them", () => {
    const broken = ["Edited by\tClara Hale", "Color process\tBlack and white", "Production", "company\tLamp Films"];
    const { infobox } = unbox(page("The Salt Lamp", [...BOX, ...broken].join("\n").replaceAll("\t", " "), LEAD, PLOT));
    expect(infobox).toContainEqual({ name: "Edited by", values: ["Clara Hale"] });
    expect(infobox).toContainEqual({ name: "Production company", values: ["Lamp Films"] });
  });

  test("leaves an article about a film, its fields at the end", () => {
    const read = readArticle(text, "page.txt");
    if (!read.ok) throw new Error(read.message);
    expect(read.value).toMatchObject({ title: "The Salt Lamp", kind: "film" });
    expect(read.value.sections.map(({ heading }) => heading)).toEqual(["Lead", "Plot", "Infobox"]);
  });

  test("never swallows the lead that follows it without a blank line", () => {
    const { chunks, infobox } = unbox(page("The Salt Lamp", [...BOX, LEAD].join("\n"), PLOT));
    expect(infobox).toHaveLength(4);
    expect(chunks.flatMap(({ lines }) => lines)).toContain(LEAD);
  });

  test("is not seen where one line alone begins like a label", () => {
    const plain = page("The Salt Lamp", `Starring Otto Brandt, the film opened in May.\n${LEAD}`, PLOT);
    expect(unbox(plain)).toEqual({ chunks: chunksOf(plain.split("\n")), infobox: undefined });
  });
});

test("a lead that lost its name gets it from the file", () => {
  const read = readArticle(
    `is a 1951 British drama film directed by Edda Vane. ${LEAD}\n\n${PLOT}`,
    "the_salt_lamp.md",
  );
  if (!read.ok) throw new Error(read.message);
  expect(read.value).toMatchObject({ title: "The Salt Lamp", kind: "film" });
  expect(read.value.text.startsWith("The Salt Lamp is a 1951 British drama film")).toBe(true);
});
