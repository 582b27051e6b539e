import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/theme/fonts.css";
import "../ui/theme/tokens.css";
import "../ui/theme/seats.css";
import "../ui/theme/base.css";
import { App } from "./App.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { start } from "./start.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element to draw in.");

start();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
