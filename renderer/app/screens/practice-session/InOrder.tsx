import type { Laid } from "../../../../game/judge.ts";
import type { Question } from "../../../../questions/model.ts";
import { give } from "../../practice/moves.ts";
import { OrderArea } from "../game/answer/OrderArea.tsx";
import css from "./Session.module.css";

/** A timeline as a card. */
export function InOrder({ question, laid }: { readonly question: Question; readonly laid: Laid }) {
  return (
    <OrderArea
      question={question}
      laid={laid}
      className={css.some}
      sendClassName={css.send}
      onSend={(places) => give({ kind: "timeline", places })}
    />
  );
}
