import { classes } from "../../../../ui/classes.ts";
import { answer } from "../moves.ts";
import css from "./Answer.module.css";
import type { AnswerProps } from "./AnswerArea.tsx";
import { FirstTake } from "./FirstTake.tsx";
import { OrderArea } from "./OrderArea.tsx";

/** A timeline in a game, where a second take may have told that the first order was wrong. */
export function TimelineAnswer({ question, drawn, state }: AnswerProps) {
  return (
    <OrderArea
      question={question}
      laid={drawn}
      className={classes(css.area, css.ordered)}
      sendClassName={css.send}
      before={<FirstTake question={question} drawn={drawn} state={state} />}
      onSend={(places) => answer({ kind: "timeline", places })}
    />
  );
}
