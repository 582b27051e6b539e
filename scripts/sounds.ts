import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUES } from "./sounds/cues.ts";
import { figures } from "./sounds/dsp/finish.ts";
import type { Samples } from "./sounds/dsp/samples.ts";
import { encode, FORMS, hasEncoder } from "./sounds/encode.ts";
import { wav } from "./sounds/wav.ts";

/**
 * Makes the sounds of assets/sounds/ anew: npm run sounds. With --wav FOLDER the uncompressed sounds are kept there, to
 * be listened to or looked at.
 */

const TARGET = fileURLToPath(new URL("../assets/sounds/", import.meta.url));

function writeCue(name: string, samples: Samples, folder: string): number {
  const source = join(folder, `${name}.wav`);
  writeFileSync(source, wav(samples));
  const sizes = FORMS.map((form) => {
    const target = join(TARGET, `${name}.${form}`);
    encode(source, target, form);
    return statSync(target).size;
  });
  console.log(`${name.padEnd(13)}${figures(samples)}, ${sizes.join(" + ")} bytes`);
  return sizes.reduce((sum, size) => sum + size, 0);
}

function writeAll(folder: string): void {
  mkdirSync(folder, { recursive: true });
  mkdirSync(TARGET, { recursive: true });
  const total = Object.entries(CUES).reduce((sum, [name, cue]) => sum + writeCue(name, cue(), folder), 0);
  console.log(`${(total / 1000).toFixed(1)} kB in all`);
}

function main(): number {
  if (!hasEncoder()) {
    console.error("The sounds are compressed with ffmpeg, which is not installed: apt-get install ffmpeg");
    return 1;
  }
  const kept = process.argv.indexOf("--wav");
  const wish = kept === -1 ? undefined : process.argv[kept + 1];
  const folder = wish ?? mkdtempSync(join(tmpdir(), "marquee-sounds-"));
  writeAll(folder);
  if (wish === undefined) rmSync(folder, { recursive: true });
  return 0;
}

process.exitCode = main();
