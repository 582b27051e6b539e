import { create } from "zustand";
import type { Route } from "./route.ts";

/** Asked before a screen is left; answers whether it may be left now. It may ask the person and go later. */
export type Guard = (to: Route) => boolean;

type View = {
  readonly route: Route;
  /** Where `back` leads, nearest last. */
  readonly trail: readonly Route[];
  readonly guard: Guard | null;
};

const TRAIL_LENGTH = 20;

export const useView = create<View>(() => ({ route: { name: "home" }, trail: [], guard: null }));

/** Shows a screen; the one before it is where `back` leads. */
export function go(route: Route): void {
  const { guard, route: from, trail } = useView.getState();
  if (guard !== null && !guard(route)) return;
  useView.setState({ route, trail: route.name === "home" ? [] : [...trail, from].slice(-TRAIL_LENGTH), guard: null });
}

/** Shows a screen in the place of this one: `back` leads where it led before. */
export function replace(route: Route): void {
  useView.setState({ route, guard: null });
}

export function back(): void {
  const { guard, trail } = useView.getState();
  const to = trail.at(-1) ?? { name: "home" };
  if (guard !== null && !guard(to)) return;
  useView.setState({ route: to, trail: trail.slice(0, -1), guard: null });
}

/** Sets what is asked before the present screen is left. The returned function takes it away again. */
export function guardLeaving(guard: Guard): () => void {
  useView.setState({ guard });
  return () => {
    if (useView.getState().guard === guard) useView.setState({ guard: null });
  };
}
