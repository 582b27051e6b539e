import { useState } from "react";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { OrderList } from "../../../../ui/order/OrderList.tsx";
import { optionsInOrder } from "../../../game/question-in-view.ts";
import { useActions } from "../../../keyboard/use-actions.ts";
import { answer } from "../moves.ts";
import css from "./Answer.module.css";
import type { AnswerProps } from "./AnswerArea.tsx";
import { FirstTake } from "./FirstTake.tsx";

/** Films to be put in the order of their years, and one button that gives the answer. */
export function TimelineAnswer({ question, drawn, state }: AnswerProps) {
  const texts = optionsInOrder(question, drawn);
  const [order, setOrder] = useState<readonly number[]>(() => [...texts.keys()]);
  const send = () => answer({ kind: "timeline", places: [...order] });
  useActions({ "go-on": send });
  return (
    <div className={`${css.area} ${css.ordered}`}>
      <OrderList texts={texts} order={order} onChange={setOrder} onSend={send} />
      <div className={css.send}>
        <FirstTake question={question} drawn={drawn} state={state} />
        <p className="soft">
          <Say id="order.how" />
        </p>
        <Button look="lamp" hint="go-on" onPress={send}>
          <Say id="answer.send" />
        </Button>
      </div>
    </div>
  );
}
