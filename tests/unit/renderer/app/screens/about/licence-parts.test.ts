import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licenceParts } from "../../../../../../renderer/app/screens/about/licence-parts.ts";

const file = readFileSync(new URL("../../../../../../assets/licences/packages.txt", import.meta.url), "utf8");

describe("the licences", () => {
  it("are told package by package, each with its text", () => {
    const parts = licenceParts(file);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.map(({ name }) => name)).toContain("zod (MIT)");
    for (const { name, licence } of parts) expect(licence.length, name).toBeGreaterThan(0);
  });

  it("lose no word", () => {
    const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
    const told = licenceParts(file).flatMap(({ name, licence }) => [...words(name), ...words(licence)]);
    expect(told).toEqual(words(file));
  });
});
