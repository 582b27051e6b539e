import { useEffect } from "react";
import type { Turn, TurnCard } from "../../../../electron/api/contract/practice.ts";
import { cluesOf } from "../../../../questions/key.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { StillOf } from "../../../ui/media/StillOf.tsx";
import { letterAt } from "../../../ui/option/letters.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { Clues } from "../../../ui/text/Clues.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { optionsInOrder } from "../../game/question-in-view.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { leave, look, undo } from "../../practice/moves.ts";
import { laid } from "../../practice/table.ts";
import { announce } from "../../store/announcements.ts";
import { deckName } from "../practice/deck-name.ts";
import { AnswerHere } from "./AnswerHere.tsx";
import { CardHead } from "./CardHead.tsx";
import css from "./Session.module.css";

type AskingCardProps = { readonly turn: Turn; readonly card: TurnCard; readonly near: string | null };

/** The question, and where it is answered. */
export function AskingCard({ turn, card, near }: AskingCardProps) {
  const { question } = card;
  const mayUndo = turn.mayUndo ? () => void undo() : undefined;
  useActions({ look, undo: mayUndo, leave });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is read out once
  useEffect(() => tell(card), []);
  return (
    <>
      <Screen className={`${css.card} ${css.asked}`}>
        <CardHead card={card} now={turn.now} />
        <div className={css.middle}>
          <ScreenTitle
            window={t("practice.window", { deck: deckName(turn.deck) })}
            className={`card ${css.prompt}`}
            focusKey={turn.now}
          >
            <Prompt question={question} />
          </ScreenTitle>
          <Clues clues={cluesOf(question)} />
          {question.media !== undefined && <StillOf media={question.media} className={css.media} />}
        </div>
      </Screen>
      <AnswerHere card={card} near={near} />
      <div className={css.under}>
        <Button look="quiet" hint="look" onPress={look}>
          <Say id="practice.look" />
        </Button>
        <div className={css.right}>
          {mayUndo !== undefined && (
            <Button look="quiet" hint="undo" onPress={mayUndo}>
              <Say id="practice.undo" />
            </Button>
          )}
          <Button look="quiet" hint="leave" onPress={leave}>
            <Say id="practice.leave" />
          </Button>
        </div>
      </div>
    </>
  );
}

function tell(card: TurnCard): void {
  const options = optionsInOrder(card.question, laid(card)).map((text, place) =>
    t("say.option", { letter: letterAt(place), text }),
  );
  announce([card.question.prompt, ...cluesOf(card.question), ...options].join(" "));
}
