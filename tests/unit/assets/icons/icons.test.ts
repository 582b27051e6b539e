import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL("../../../../assets/icons/", import.meta.url));
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

const pictures = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));

describe("the icons", () => {
  it("come in the sizes that windows, launchers and pages ask for", () => {
    const sides = pictures.map((name) => Number(name.match(/\d+/)?.[0])).toSorted((one, other) => one - other);
    expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256, 512]);
  });

  it.each(pictures)("%s is a PNG of the size in its name", (name) => {
    const file = readFileSync(FOLDER + name);
    expect(file.toString("latin1", 1, 4)).toBe("PNG");
    expect(`marquee-${file.readUInt32BE(WIDTH_AT)}.png`).toBe(name);
    expect(file.readUInt32BE(HEIGHT_AT)).toBe(file.readUInt32BE(WIDTH_AT));
  });

  it.each(["marquee.svg", "favicon.svg"])("%s draws without scripts, fonts or anything from elsewhere", (name) => {
    const svg = readFileSync(FOLDER + name, "utf8");
    expect(svg).toContain("<title>Marquee</title>");
    expect(svg).not.toMatch(/<script|<text|<image|\bon\w+=|url\((?!#)|href="(?!#)/u);
  });
});
