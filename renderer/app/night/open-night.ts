import { create } from "zustand";
import type { OpenNight } from "../../../electron/api/contract/nights.ts";
import type { HostView } from "../../../game/night/host-view.ts";
import { bridge } from "../bridge/client.ts";
import { now } from "../clock.ts";
import { LOADING, type Loadable } from "../store/loadable.ts";

type Opened = {
  /** Null where no night is open. */
  readonly night: Loadable<OpenNight | null>;
  /** What is to be added to this page's clock to have the host's, milliseconds. */
  readonly offset: number;
};

/** The night that is open, as the host's window shows it. */
export const useOpenNight = create<Opened>(() => ({ night: LOADING, offset: 0 }));

export function showNight(night: OpenNight | null): void {
  const offset = night === null ? 0 : night.view.now - now();
  useOpenNight.setState({ night: { status: "ready", value: night }, offset });
}

/** Asks for the night that is open; what is on the screen stays there until the answer comes. */
export async function loadOpenNight(): Promise<void> {
  const result = await bridge().call("night.current", {});
  if (result.ok) showNight(result.value);
  else if (useOpenNight.getState().night.status !== "ready")
    useOpenNight.setState({ night: { status: "failed", failure: result } });
}

/** Takes a view that the other side sent by itself. What is older than the one shown is passed over. */
export function takeView(view: HostView | null): void {
  const { night } = useOpenNight.getState();
  const shown = night.status === "ready" ? night.value : null;
  if (view === null) showNight(null);
  else if (shown?.view.nightId !== view.nightId) void loadOpenNight();
  else if (view.rev >= shown.view.rev) showNight({ ...shown, view });
}

/** Milliseconds since the epoch by the host's clock. */
export function hostNow(): number {
  return now() + useOpenNight.getState().offset;
}
