import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const ARCHIVO = "@fontsource-variable/archivo/files/archivo-";
const SERIF = "@fontsource/instrument-serif/files/instrument-serif-";

/** What English and the large languages of western Europe are written with, and the signs that the page sets. */
const LATIN = "20-7E,A0,A1,A3,B0,B7,BF,C0-FF,2013,2014,2018,2019,201C,201D,2026,20AC,2212";
/** Letters of central and eastern Europe: Kieślowski, Forman's Miloš, Tarkovský, İnce. */
const EUROPE =
  "102-107,10C-111,118-11B,11E,11F,130,131,13D,13E,141-144,147,148,150,151,158-15B,15E-165,16E-171,178-17E";

type Face = {
  /** File in assets/phone/, without its ending. */
  readonly name: string;
  /** File of the package that it is cut from, without its ending. */
  readonly source: string;
  readonly characters: string;
  /** Where the axes of a variable font are set; null for one that has none. */
  readonly axes: readonly string[] | null;
};

const TEXT = ["wdth=100", "wght=540"];
const SIGN = ["wdth=62", "wght=750"];

export const FACES: readonly Face[] = [
  { name: "text", source: `${ARCHIVO}latin-wdth-normal`, characters: LATIN, axes: TEXT },
  { name: "text-europe", source: `${ARCHIVO}latin-ext-wdth-normal`, characters: EUROPE, axes: TEXT },
  { name: "sign", source: `${ARCHIVO}latin-wdth-normal`, characters: LATIN, axes: SIGN },
  { name: "sign-europe", source: `${ARCHIVO}latin-ext-wdth-normal`, characters: EUROPE, axes: SIGN },
  { name: "card", source: `${SERIF}latin-400-normal`, characters: LATIN, axes: null },
  { name: "card-europe", source: `${SERIF}latin-ext-400-normal`, characters: EUROPE, axes: null },
  { name: "card-italic", source: `${SERIF}latin-400-italic`, characters: LATIN, axes: null },
  { name: "card-italic-europe", source: `${SERIF}latin-ext-400-italic`, characters: EUROPE, axes: null },
];

export function hasFontTools(): boolean {
  return spawnSync("fonttools", ["--help"]).status === 0;
}

/** Cuts one face out of its font: one width, one weight, the characters named. */
export function subsetFace({ name, source, characters, axes }: Face, folder: string, target: string): void {
  const whole = join(PACKAGES, `${source}.woff2`);
  const set = join(folder, `${name}.ttf`);
  if (axes !== null) run(["varLib.instancer", whole, ...axes, "-q", "-o", set]);
  const unicodes = characters
    .split(",")
    .map((range) => `U+${range}`)
    .join(",");
  const options = ["--flavor=woff2", "--layout-features=kern,liga,tnum", "--no-hinting"];
  run([
    "subset",
    axes === null ? whole : set,
    `--unicodes=${unicodes}`,
    ...options,
    `--output-file=${join(target, `${name}.woff2`)}`,
  ]);
}

function run(args: readonly string[]): void {
  execFileSync("fonttools", args, { stdio: ["ignore", "inherit", "inherit"] });
}
