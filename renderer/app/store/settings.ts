import { create } from "zustand";
import { DEFAULT_SETTINGS, type Settings } from "../../../electron/api/contract/data.ts";
import { bridge } from "../bridge/client.ts";
import { noteFailure } from "./notices.ts";

/** The settings as the screen shows them. What is changed shows at once; storing it is not waited for. */
export const useSettings = create<Settings>(() => DEFAULT_SETTINGS);

export async function loadSettings(): Promise<void> {
  const result = await bridge().call("settings.get", {});
  if (result.ok) useSettings.setState(result.value);
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  useSettings.setState(changes);
  const result = await bridge().call("settings.change", changes);
  if (!result.ok) noteFailure(result);
}
