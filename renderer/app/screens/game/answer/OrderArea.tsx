import { type ReactNode, useState } from "react";
import type { Laid } from "../../../../../game/judge.ts";
import type { Question } from "../../../../../questions/model.ts";
import { Say } from "../../../../messages/Say.tsx";
import { Button } from "../../../../ui/button/Button.tsx";
import { OrderList } from "../../../../ui/order/OrderList.tsx";
import { optionsInOrder } from "../../../game/question-in-view.ts";
import { useActions } from "../../../keyboard/use-actions.ts";

type OrderAreaProps = {
  readonly question: Question;
  readonly laid: Laid;
  /** Of the whole, and of what stands beside or under the films. */
  readonly className: string | undefined;
  readonly sendClassName: string | undefined;
  /** Said before anything else beside the films. */
  readonly before?: ReactNode;
  /** Gets the places, the earliest first. */
  readonly onSend: (places: number[]) => void;
};

/** Films to be put in the order of their years, and one button that gives the answer. */
export function OrderArea({ question, laid, className, sendClassName, before, onSend }: OrderAreaProps) {
  const texts = optionsInOrder(question, laid);
  const [order, setOrder] = useState<readonly number[]>(() => [...texts.keys()]);
  const send = () => onSend([...order]);
  useActions({ "go-on": send });
  return (
    <div className={className}>
      <OrderList texts={texts} order={order} onChange={setOrder} onSend={send} />
      <div className={sendClassName}>
        {before}
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
