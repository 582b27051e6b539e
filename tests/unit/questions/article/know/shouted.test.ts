import { describe, expect, test } from "vitest";
import type { Block } from "../../../../../questions/article/blocks.ts";
import { unshouted } from "../../../../../questions/article/know/shouted.ts";

const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({ kind: "paragraph", text }));
const first = (blocks: readonly Block[], file = "page.md") => unshouted(blocks, file)[0]?.text;

describe("a name in capitals", () => {
  test("is written as the article writes it elsewhere", () => {
    const blocks = paragraphs("THE SALT LAMP is a film by Edda Vane.", "Nobody expected The Salt Lamp to last.");
    expect(first(blocks)).toBe("The Salt Lamp is a film by Edda Vane.");
  });

  test("is written as its file is called where the article never names it again", () => {
    expect(first(paragraphs("THE SALT LAMP (Die Lampe) is a film."), "the_salt_lamp.md")).toBe(
      "The Salt Lamp (Die Lampe) is a film.",
    );
  });

  test("stays where nothing tells another way, and where it is short", () => {
    expect(first(paragraphs("THE SALT LAMP is a film."))).toBe("THE SALT LAMP is a film.");
    expect(first(paragraphs("SLT is a film.", "Slt was shot in May."), "slt.md")).toBe("SLT is a film.");
  });

  test("is never looked for after the beginning", () => {
    expect(first(paragraphs("The film THE SALT LAMP is old.", "The Salt Lamp."))).toBe(
      "The film THE SALT LAMP is old.",
    );
  });
});
