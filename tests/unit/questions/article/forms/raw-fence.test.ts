import { describe, expect, test } from "vitest";
import { rawLines, withWholeFences } from "../../../../../questions/article/forms/raw-fence.ts";

const BROKEN = [
  "```{=mediawiki}",
  "{{Infobox film",
  "| name = The Glass Harbour",
  "| distributor = {{ubl|Harbour Film|[[Gull Pictures]]}}",
  "```",
  "\\| released = `{{Film date|1981|04|10}}`{=mediawiki} \\| runtime =",
  "145 minutes \\| gross = }}",
  "",
  "The Glass Harbour is a film.",
];

describe("a block that ends in the midst of a template", () => {
  test("takes in the rest of the template", () => {
    const raw = rawLines(withWholeFences(BROKEN)).join("\n");
    expect(raw).toContain("| released = {{Film date|1981|04|10}}");
    expect(raw).toContain("| gross = }}");
    expect(raw).not.toContain("is a film");
  });

  test("leaves the prose as it was", () => {
    expect(withWholeFences(BROKEN).at(-1)).toBe("The Glass Harbour is a film.");
  });

  test("takes in nothing where no template goes on, and nothing where its end never comes", () => {
    const lone = [...BROKEN.slice(0, 5), "The Glass Harbour is a film."];
    expect(withWholeFences(lone)).toEqual(lone);
    const endless = [...BROKEN.slice(0, 5), "\\| released = 1981", ...Array.from({ length: 200 }, () => "Prose.")];
    expect(withWholeFences(endless)).toEqual(endless);
  });

  test("is nothing in a page without such blocks", () => {
    const page = ["# The Glass Harbour", "", "A film."];
    expect(withWholeFences(page)).toBe(page);
  });
});
