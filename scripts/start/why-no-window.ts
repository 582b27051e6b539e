export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the user; undefined on Windows. */
  readonly uid: number | undefined;
};

/** Why Electron cannot open a window on this machine, whether or not its program is there; null where it can. */
export function whyNoWindow({ platform, env, uid }: Surroundings): string | null {
  if (platform === "win32" || platform === "darwin") return null;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return "there is no display";
  // Electron refuses; switching its sandbox off is no way out.
  if (uid === 0) return "Electron's sandbox does not work for the root user";
  return null;
}
