import { Suspense, useDeferredValue } from "react";
import { toggleSound } from "../ui/house/SoundTool.tsx";
import { LiveRegions } from "../ui/live/LiveRegions.tsx";
import { useAppearance } from "./appearance.ts";
import { useActions, useKeyboard } from "./keyboard/use-actions.ts";
import { CurrentScreen } from "./screens/CurrentScreen.tsx";
import { useView } from "./store/view.ts";

export function App() {
  useAppearance();
  useKeyboard();
  useActions({ mute: toggleSound });
  // The screen that is left stays until the next one has come.
  const route = useDeferredValue(useView((view) => view.route));
  return (
    <>
      <Suspense fallback={null}>
        <CurrentScreen route={route} />
      </Suspense>
      <LiveRegions />
    </>
  );
}
