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
const HotSeatScreen = lazy(() => import("./hot-seat/HotSeatScreen.tsx"));
const HotSeatResultScreen = lazy(() => import("./hot-seat/HotSeatResultScreen.tsx"));
const PersonsScreen = lazy(() => import("./persons/PersonsScreen.tsx"));
const OpenArticleScreen = lazy(() => import("./open-article/OpenArticleScreen.tsx"));
const ImportScreen = lazy(() => import("./import/ImportScreen.tsx"));
const PackScreen = lazy(() => import("./pack/PackScreen.tsx"));
const ArticleScreen = lazy(() => import("./article/ArticleScreen.tsx"));
// Charts come with this room alone.
const StatisticsScreen = lazy(() => import("./statistics/StatisticsScreen.tsx"));
const AboutScreen = lazy(() => import("./about/AboutScreen.tsx"));

const LibraryScreen = lazy(() => import("./library/LibraryScreen.tsx"));

const NightsScreen = lazy(() => import("./nights/NightsScreen.tsx"));
const NightPlanScreen = lazy(() => import("./night-plan/NightPlanScreen.tsx"));
const NightOpenScreen = lazy(() => import("./night-open/NightOpenScreen.tsx"));
const NightPrintScreen = lazy(() => import("./night-print/NightPrintScreen.tsx"));
const NightResultsScreen = lazy(() => import("./night-results/NightResultsScreen.tsx"));
const PracticeScreen = lazy(() => import("./practice/PracticeScreen.tsx"));
const PracticeSessionScreen = lazy(() => import("./practice-session/PracticeSessionScreen.tsx"));
const HostScreen = lazy(() => import("./host/HostScreen.tsx"));

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
    case "hot-seat":
      return <HotSeatScreen />;
    case "hot-seat-result":
      return <HotSeatResultScreen />;
    case "persons":
      return <PersonsScreen />;
    case "open-article":
      return <OpenArticleScreen />;
    case "import":
      return <ImportScreen {...(route.files && { files: route.files })} />;
    case "pack":
      return <PackScreen packId={route.packId} />;
    case "article":
      return <ArticleScreen packId={route.packId} place={route.place} />;
    case "statistics":
      return <StatisticsScreen />;
    case "about":
      return <AboutScreen />;
    case "library":
      return <LibraryScreen />;
    case "nights":
      return <NightsScreen />;
    case "night-plan":
      return <NightPlanScreen planId={route.planId} />;
    case "night-open":
      return <NightOpenScreen planId={route.planId} />;
    case "night-print":
      return <NightPrintScreen planId={route.planId} />;
    case "night-results":
      return <NightResultsScreen nightId={route.nightId} />;
    case "practice":
      return <PracticeScreen />;
    case "practice-session":
      return <PracticeSessionScreen />;
    case "host":
      return <HostScreen />;
    default:
      return unreachable(route);
  }
}
