import ArrowLeft from "lucide-react/icons/arrow-left";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
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
    <WorkRoom>
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
        <Columns shares="1 1.5">
          <PlayedCard game={played.value} />
          <PlayedQuestions game={played.value} />
        </Columns>
      ) : (
        <Waiting on={played} again={again} />
      )}
    </WorkRoom>
  );
}
