import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FACES, hasFontTools, subsetFace } from "./phone-assets/fonts.ts";
import { hasFfmpeg, makeStill } from "./phone-assets/still.ts";

/** Makes what the phone page loads beside its code anew, in assets/phone/: small fonts and the video that keeps a screen awake. */

const TARGET = fileURLToPath(new URL("../assets/phone/", import.meta.url));

function report(name: string): void {
  console.log(`${name.padEnd(24)}${statSync(join(TARGET, name)).size} bytes`);
}

function makeAll(folder: string): void {
  mkdirSync(TARGET, { recursive: true });
  for (const face of FACES) {
    subsetFace(face, folder, TARGET);
    report(`${face.name}.woff2`);
  }
  report(makeStill(TARGET));
}

function main(): number {
  if (!hasFontTools() || !hasFfmpeg()) {
    console.error("This needs fonttools with brotli (pip install fonttools brotli) and ffmpeg on the PATH.");
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "marquee-phone-"));
  try {
    makeAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

process.exitCode = main();
