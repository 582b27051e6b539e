import { useState } from "react";
import type { Laid } from "../../../../game/judge.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { OrderList } from "../../../ui/order/OrderList.tsx";
import { optionsInOrder } from "../../game/question-in-view.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { give } from "../../practice/moves.ts";
import css from "./Session.module.css";

/** Films to be put in the order of their years, and a button that gives the answer. */
export function InOrder({ question, laid }: { readonly question: Question; readonly laid: Laid }) {
  const texts = optionsInOrder(question, laid);
  const [order, setOrder] = useState<readonly number[]>(() => [...texts.keys()]);
  const send = () => give({ kind: "timeline", places: [...order] });
  useActions({ "go-on": send });
  return (
    <div className={css.some}>
      <OrderList texts={texts} order={order} onChange={setOrder} onSend={send} />
      <div className={css.send}>
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
