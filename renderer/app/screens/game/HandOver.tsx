import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { House } from "../../../ui/house/House.tsx";
import { Intertitle } from "../../../ui/intertitle/Intertitle.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import type { Game } from "../../game/model.ts";
import { takeTurn } from "../../hot-seat/act-at-table.ts";
import type { Table } from "../../hot-seat/table.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import css from "./PausedCard.module.css";
import { QuizBar } from "./QuizBar.tsx";
import { quizBarProps } from "./quiz-bar-props.ts";

type HandOverProps = { readonly table: Table; readonly game: Game; readonly onLeave: () => void };

/** Somebody else's turn: the next question waits until they have sat down. */
export function HandOver({ table, game, onLeave }: HandOverProps) {
  const name = game.player?.name ?? "";
  const ready = () => takeTurn(table);
  useActions({ "go-on": ready, leave: onLeave });
  return (
    <House curtains bar={<QuizBar {...quizBarProps(game)} onLeave={onLeave} />}>
      <Intertitle className={css.card}>
        <ScreenTitle
          window={t("hot-seat.turn", { name })}
          className={`sign ${css.title}`}
          focusKey={`${table.seat}-${game.state.answers.length}`}
        >
          <Say id="hot-seat.turn" values={{ name }} />
        </ScreenTitle>
        <p className={`card ${css.about}`}>
          <Say id="hot-seat.turn.about" values={{ points: game.state.score }} />
        </p>
        <div className={css.acts}>
          <Button look="lamp" hint="go-on" onPress={ready}>
            <Say id="hot-seat.turn.ready" />
          </Button>
          <Button look="quiet" hint="leave" onPress={onLeave}>
            <Say id="game.paused.leave" />
          </Button>
        </div>
      </Intertitle>
    </House>
  );
}
