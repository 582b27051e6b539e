import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import "./layers.css";
import "../ui/theme/fonts.css";
import "../ui/theme/tokens.css";
import "../ui/theme/base.css";
import "../ui/theme/seats.css";
import "./stage.css";
import { watchAppearance } from "../night/appearance.ts";
import { Stage } from "./Stage.tsx";
import { startSound } from "./sound/sound.ts";
import { startStage } from "./state/store.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

// Without it zod tries out whether it may compile code, which the page's policy refuses aloud.
z.config({ jitless: true });
watchAppearance();
startStage(location.hash);
startSound();
createRoot(root).render(
  <StrictMode>
    <Stage />
  </StrictMode>,
);
