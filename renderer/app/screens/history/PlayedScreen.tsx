import ArrowLeft from "lucide-react/icons/arrow-left";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { back } from "../../store/view.ts";
import { usePlayedGame } from "../result/use-played-game.ts";
import { PlayedCard } from "./PlayedCard.tsx";
import { PlayedQuestions } from "./PlayedQuestions.tsx";
import css from "./PlayedScreen.module.css";

/** One game of the history: its card, and each question with the answer given, the right one and the proof. */
export function PlayedScreen({ sessionId }: { readonly sessionId: string }) {
  const { played, again } = usePlayedGame(sessionId);
  useActions({ leave: back });
  return (
    <House bar={<MainBar />} className={css.room}>
      <Button
        className={css.back}
        look="quiet"
        hint="leave"
        icon={<ArrowLeft className="icon" strokeWidth={1.75} aria-hidden={true} />}
        onPress={back}
      >
        <Say id="history.game.back" />
      </Button>
      {played.status === "ready" ? (
        <div className={css.two}>
          <PlayedCard game={played.value} />
          <PlayedQuestions game={played.value} />
        </div>
      ) : (
        <Waiting on={played} again={again} />
      )}
    </House>
  );
}
