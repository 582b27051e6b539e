import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import type { Game } from "../../game/model.ts";
import { takeTurn } from "../../hot-seat/act-at-table.ts";
import type { Table } from "../../hot-seat/table.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { Interval } from "./Interval.tsx";
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
      <Interval
        window={t("hot-seat.turn", { name })}
        focusKey={`${table.seat}-${game.state.answers.length}`}
        title={<Say id="hot-seat.turn" values={{ name }} />}
        about={<Say id="hot-seat.turn.about" values={{ points: game.state.score }} />}
        goOn={{ hint: "go-on", name: <Say id="hot-seat.turn.ready" />, onPress: ready }}
        onLeave={onLeave}
      />
    </House>
  );
}
