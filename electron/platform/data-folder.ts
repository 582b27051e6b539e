import { join } from "node:path";

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const NAME = "Marquee";

/**
 * Where Marquee keeps its things, in either shell: `MARQUEE_DATA` if set, else the folder that Electron calls
 * `userData` (https://www.electronjs.org/docs/latest/api/app#appgetpathname).
 */
export function dataFolder({ platform, home, env }: Machine): string {
  if (env.MARQUEE_DATA) return env.MARQUEE_DATA;
  switch (platform) {
    case "win32":
      return join(env.APPDATA || join(home, "AppData", "Roaming"), NAME);
    case "darwin":
      return join(home, "Library", "Application Support", NAME);
    default:
      return join(env.XDG_CONFIG_HOME || join(home, ".config"), NAME);
  }
}

/** Where pictures, sounds and clips of questions lie, beside the database. */
export function mediaFolderOf(dataFolder: string): string {
  return join(dataFolder, "media");
}
