import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeName } from "../../../../../../renderer/app/screens/open-article/safe-name.ts";

describe("a file's name as it is shown", () => {
  it.each([
    ["her_2013_film.txt", "her_2013_film.txt"],
    ["Amélie – Notizen.md", "Amélie – Notizen.md"],
    ["evil\u202egpj.txt", "evil gpj.txt"],
    ["two\nlines.txt", "two lines.txt"],
    ["\u0000\u0007bell.txt", "bell.txt"],
    ["soft\u00adhyphen.txt", "soft hyphen.txt"],
    ["   .txt  ", ".txt"],
    ["", ""],
  ])("%j reads %j", (name, shown) => {
    expect(safeName(name)).toBe(shown);
  });

  it("keeps the ending of a very long name", () => {
    const shown = safeName(`${"long ".repeat(60)}.markdown`);
    expect([...shown]).toHaveLength(64);
    expect(shown).toMatch(/^long .*….*\.markdown$/u);
  });

  it("is never long, never has more than one line, and never turns the direction of writing", () => {
    const codes = fc.array(fc.oneof(fc.nat(0x2fff), fc.nat(0x10ffff)), { maxLength: 120 });
    fc.assert(
      fc.property(codes, (name) => {
        const shown = safeName(String.fromCodePoint(...name));
        expect([...shown].length).toBeLessThanOrEqual(64);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
