import { lazy, type ReactNode } from "react";
import { unreachable } from "../../../questions/result.ts";
import type { Route } from "../store/route.ts";
import { HomeScreen } from "./home/HomeScreen.tsx";

// All but the first screen load when they are asked for.
const NewGameScreen = lazy(() => import("./new-game/NewGameScreen.tsx"));
const GameScreen = lazy(() => import("./game/GameScreen.tsx"));
const ResultScreen = lazy(() => import("./result/ResultScreen.tsx"));
const HistoryScreen = lazy(() => import("./history/HistoryScreen.tsx"));
const SettingsScreen = lazy(() => import("./settings/SettingsScreen.tsx"));
const OpenArticleScreen = lazy(() => import("./open-article/OpenArticleScreen.tsx"));
const PackScreen = lazy(() => import("./pack/PackScreen.tsx"));
const ArticleScreen = lazy(() => import("./article/ArticleScreen.tsx"));
const AboutScreen = lazy(() => import("./about/AboutScreen.tsx"));

export function CurrentScreen({ route }: { readonly route: Route }): ReactNode {
  switch (route.name) {
    case "home":
      return <HomeScreen />;
    case "new-game":
      return <NewGameScreen packId={route.packId} />;
    case "game":
      return <GameScreen />;
    case "result":
      return <ResultScreen sessionId={route.sessionId} />;
    case "history":
      return <HistoryScreen sessionId={route.sessionId} />;
    case "settings":
      return <SettingsScreen />;
    case "open-article":
      return <OpenArticleScreen />;
    case "pack":
      return <PackScreen packId={route.packId} />;
    case "article":
      return <ArticleScreen packId={route.packId} place={route.place} />;
    case "about":
      return <AboutScreen />;
    default:
      return unreachable(route);
  }
}
