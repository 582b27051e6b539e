import { useEffect } from "react";
import type { StageScreen, StageView } from "../../game/night/messages.ts";
import { unreachable } from "../../questions/result.ts";
import { t } from "./messages/t.ts";
import { Moved } from "./parts/Moved.tsx";
import { Strip } from "./parts/Strip.tsx";
import { TitleCard } from "./parts/TitleCard.tsx";
import { Closing } from "./screens/Closing.tsx";
import { Intermission } from "./screens/Intermission.tsx";
import { Lobby } from "./screens/Lobby.tsx";
import { Podium } from "./screens/Podium.tsx";
import { Question } from "./screens/Question.tsx";
import { Reveal } from "./screens/Reveal.tsx";
import { RoundTitle } from "./screens/RoundTitle.tsx";
import { Standings } from "./screens/Standings.tsx";
import { Tie } from "./screens/Tie.tsx";
import { TieReveal } from "./screens/TieReveal.tsx";
import { keepFetched } from "./state/fetched.ts";
import { useStage } from "./state/store.ts";
import { useStageKeys } from "./use-stage-keys.ts";

/** What the room sees. */
export function Stage() {
  const view = useStage((state) => state.view);
  const over = useStage((state) => state.over);
  const title = view?.night.title;
  useStageKeys();
  useMediaAhead(view);
  useEffect(() => {
    document.title = title === undefined ? t("app.name") : t("page.title", { title });
  }, [title]);
  return (
    <>
      {over !== null ? <Closing why={over} view={view} /> : view === null ? <Opening /> : <Screen view={view} />}
      {over === null && view !== null && <Moved view={view} />}
      {over === null && <Strip />}
    </>
  );
}

/** What is shown, and what comes next, lies ready in memory. */
function useMediaAhead(view: StageView | null): void {
  useEffect(() => {
    if (view === null) return;
    const shown = "question" in view.now ? view.now.question.media : null;
    keepFetched([shown, view.coming].flatMap((media) => media?.url ?? []));
  }, [view]);
}

function Opening() {
  return <TitleCard title={t("opening.title")} below={t("opening.about")} />;
}

function Screen({ view }: { readonly view: StageView }) {
  return screenFor(view.now, view);
}

function screenFor(now: StageScreen, view: StageView) {
  switch (now.screen) {
    case "lobby":
      return <Lobby view={view} now={now} />;
    case "round":
      return <RoundTitle now={now} />;
    case "question":
    case "closed":
      return <Question key={now.question.ask} now={now} />;
    case "reveal":
      return <Reveal now={now} />;
    case "standings":
      return <Standings now={now} />;
    case "break":
      return <Intermission now={now} joining={view.joining} />;
    case "tie":
      return <Tie now={now} />;
    case "tie-reveal":
      return <TieReveal now={now} />;
    case "end":
      return <Podium now={now} night={view.night} />;
    default:
      return unreachable(now);
  }
}
