import type { Turn, TurnCard } from "../../../../electron/api/contract/practice.ts";
import { isPlaced } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { keyText } from "../../game/answer-text.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { callWrong, leave, putAside, turn as turnOver, undo } from "../../practice/moves.ts";
import type { Phase } from "../../practice/table.ts";
import { go } from "../../store/view.ts";
import { deckName } from "../practice/deck-name.ts";
import { CardHead } from "./CardHead.tsx";
import { CardProof } from "./CardProof.tsx";
import { Grades } from "./Grades.tsx";
import css from "./Session.module.css";
import { YourAnswer } from "./YourAnswer.tsx";

export type Shown = Extract<Phase, { name: "shown" }>;

type ShownCardProps = { readonly turn: Turn; readonly card: TurnCard; readonly phase: Shown };

/** Answers of more letters are set smaller. */
const LONG = 22;

/** The answer, its proof, and how well it was known. */
export function ShownCard({ turn, card, phase }: ShownCardProps) {
  const { question, card: ref } = card;
  const { proof } = question;
  const mayGuess = phase.right || phase.close;
  const read = isPlaced(proof)
    ? () => go({ name: "article", packId: ref.packId, place: { start: proof.start, mark: proof.mark } })
    : undefined;
  useActions({
    guessed: mayGuess ? () => turnOver("guessed") : undefined,
    counts: phase.close ? () => turnOver("right") : undefined,
    bury: () => void putAside("bury"),
    flag: () => void callWrong(),
    "take-out": () => void putAside("suspend"),
    undo: turn.mayUndo ? () => void undo() : undefined,
    "read-article": read,
    leave,
  });
  const answer = keyText(question);
  return (
    <>
      <Screen className={css.card}>
        <CardHead card={card} now={turn.now} />
        <div className={css.middle}>
          <ScreenTitle
            window={t("practice.window", { deck: deckName(turn.deck) })}
            className={`card ${css.prompt}`}
            focusKey={`${turn.now} shown`}
          >
            <Prompt question={question} />
          </ScreenTitle>
          <p className={classes("sign", css.answer, answer.length > LONG && css.long)}>{answer}</p>
          <YourAnswer card={card} phase={phase} />
        </div>
        {card.leech && (
          <p className={css.leech}>
            <Say id="practice.leech" values={{ lapses: card.lapses }} />
          </p>
        )}
        <CardProof proof={proof} note={question.note} />
      </Screen>
      <Grades card={card} phase={phase} now={turn.now} />
      <div className={css.under}>
        {mayGuess && (
          <Button look="quiet" hint="guessed" pressed={phase.guessed} onPress={() => turnOver("guessed")}>
            <Say id="practice.guessed" />
          </Button>
        )}
        {phase.close && (
          <Button look="quiet" hint="counts" pressed={phase.right} onPress={() => turnOver("right")}>
            <Say id="practice.counts" />
          </Button>
        )}
        <div className={css.right}>
          {read !== undefined && (
            <Button look="quiet" hint="read-article" onPress={read}>
              <Say id="reveal.read" values={{ proof: proof.kind }} />
            </Button>
          )}
          <Button look="quiet" hint="flag" pressed={phase.flagged} onPress={() => void callWrong()}>
            <Say id="reveal.flag" />
          </Button>
          <Button look="quiet" hint="bury" onPress={() => void putAside("bury")}>
            <Say id="practice.bury" />
          </Button>
          <Button look="quiet" hint="take-out" onPress={() => void putAside("suspend")}>
            <Say id="practice.suspend" />
          </Button>
          {turn.mayUndo && (
            <Button look="quiet" hint="undo" onPress={() => void undo()}>
              <Say id="practice.undo" />
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
