import { describe, expect, it } from "vitest";
import { modalityOf } from "../../../../questions/facts/modality.ts";

/** The modality of the words after "|". */
function of(marked: string): string {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  return modalityOf(text, at, text.length);
}

describe("modality", () => {
  it.each([
    ["The crew |opened the film in Oslo.", "asserted"],
    ["The film was set to |open in Oslo.", "planned"],
    ["The studio hoped to |open the film in Oslo.", "planned"],
    ["The film was scheduled for |release in Oslo.", "planned"],
    ["The film did not |open in Oslo.", "negated"],
    ["The film failed to |open in Oslo.", "negated"],
    ["It was rumoured that the film |opened in Oslo.", "attributed"],
    ["He claimed that the film |opened in Oslo.", "attributed"],
    ["If the film |opened in Oslo, nobody saw it.", "attributed"],
    ["In an early draft, the crew |opened the film in Oslo.", "planned"],
    ["The crew |opened the film in Oslo, but the idea fell through.", "planned"],
    ["He denied a rumour; the film |opened in Oslo.", "asserted"],
  ])("of %s is %s", (marked, expected) => {
    expect(of(marked)).toBe(expected);
  });
});
