import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedPackages } from "../../../scripts/shipped-packages.ts";

const ROOT = new URL("../../../", import.meta.url);
const credits = readFileSync(new URL("assets/CREDITS.md", ROOT), "utf8");
const licences = readFileSync(new URL("assets/licences/packages.txt", ROOT), "utf8");
const shipped = shippedPackages(ROOT);

describe("the credits", () => {
  it.each(shipped)("name $name, and its licence stands beside the others (else: npm run licences)", (one) => {
    expect(credits).toContain(`\`${one.name}\``);
    expect(licences).toContain(`\n${one.name} (${one.licence})\n`);
  });

  it("name no package that Marquee no longer contains", () => {
    // the heads between two rules; a licence may name more packages in its own text
    const heads = [...licences.matchAll(/^={80}\n((?:\S+ \([\w. -]+\)\n)+)={80}$/gmu)].map(([, head = ""]) => head);
    const named = heads.flatMap((head) =>
      head
        .trim()
        .split("\n")
        .map((line) => line.split(" ", 1)[0]),
    );
    expect(named.toSorted()).toEqual(shipped.map((one) => one.name).toSorted());
  });

  it("contain nothing under a licence that asks for more than a notice", () => {
    const light = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"];
    const isLight = ({ licence }: (typeof shipped)[number]) =>
      licence.split(" AND ").every((one) => light.includes(one));
    expect(shipped.filter((one) => !isLight(one))).toEqual([]);
  });

  it("name both fonts with their licence", () => {
    expect(credits).toMatch(/\*\*Archivo\*\*.*SIL Open Font License 1\.1/u);
    expect(credits).toMatch(/\*\*Instrument Serif\*\*.*SIL Open Font License 1\.1/u);
    expect(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/gu)?.length).toBeGreaterThan(0);
  });
});
