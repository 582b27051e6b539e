import { spawnSync } from "node:child_process";

/** Forms in which each cue is kept: Opus for Chromium and Firefox, AAC for Safari. */
export const FORMS = ["webm", "m4a"] as const;
export type Form = (typeof FORMS)[number];

const CODECS: Record<Form, readonly string[]> = {
  webm: ["-c:a", "libopus", "-b:a", "56k", "-vbr", "on", "-application", "audio"],
  m4a: ["-c:a", "aac", "-b:a", "64k", "-movflags", "+faststart"],
};

/** No dates, no program names, no random identifiers: the same sound gives the same bytes. */
const REPRODUCIBLE = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];

export function hasEncoder(): boolean {
  return spawnSync("ffmpeg", ["-version"]).status === 0;
}

/** Throws with ffmpeg's own words where it fails. */
export function encode(wavFile: string, target: string, form: Form): void {
  const run = spawnSync("ffmpeg", ["-v", "error", "-y", "-i", wavFile, ...CODECS[form], ...REPRODUCIBLE, target], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`ffmpeg could not write ${target}: ${run.stderr}`);
}
