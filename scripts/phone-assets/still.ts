import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

/**
 * A few seconds of black with a silent track, which every phone can play. A phone does not go to sleep while a film runs;
 * that is all it is for. It has a track of sound because browsers take a film without one for decoration.
 */
const FILE = "still.mp4";
const H264 = ["-c:v", "libx264", "-profile:v", "baseline", "-pix_fmt", "yuv420p", "-preset", "veryslow", "-crf", "40"];
const AAC = ["-c:a", "aac", "-b:a", "8k", "-movflags", "+faststart"];
const SECONDS = "6";

export function hasFfmpeg(): boolean {
  return spawnSync("ffmpeg", ["-version"]).status === 0;
}

/** Returns the name of the file. */
export function makeStill(target: string): string {
  const picture = ["-f", "lavfi", "-i", "color=c=black:s=16x16:r=2"];
  const silence = ["-f", "lavfi", "-i", "anullsrc=r=16000:cl=mono"];
  const plain = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"];
  const args = [
    "-v",
    "error",
    "-y",
    ...picture,
    ...silence,
    "-t",
    SECONDS,
    ...H264,
    ...AAC,
    ...plain,
    join(target, FILE),
  ];
  execFileSync("ffmpeg", args, { stdio: ["ignore", "inherit", "inherit"] });
  return FILE;
}
