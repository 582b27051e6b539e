import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import type { TurnCard } from "../../../../electron/api/contract/practice.ts";
import { Say } from "../../../messages/Say.tsx";
import { givenText } from "../../game/answer-text.ts";
import { laid } from "../../practice/table.ts";
import css from "./Session.module.css";
import type { Shown } from "./ShownCard.tsx";

/** What was answered, where that is not what stands above already. */
export function YourAnswer({ card, phase }: { readonly card: TurnCard; readonly phase: Shown }) {
  const { given, right, close } = phase;
  if (right && !close) {
    return (
      <p className={css.yours}>
        <Check className="icon" strokeWidth={2.25} aria-hidden={true} />
        <Say id="practice.right" />
      </p>
    );
  }
  if (given === null) return null;
  const text = <b>{givenText(card.question, laid(card), given)}</b>;
  return (
    <p className={`${css.yours} ${css.wrong}`}>
      {right ? (
        <Check className="icon" strokeWidth={2.25} aria-hidden={true} />
      ) : (
        <X className="icon" strokeWidth={1.75} aria-hidden={true} />
      )}
      <span>
        <Say id={close ? "practice.yours.close" : "practice.yours"} values={{ text }} />
      </span>
    </p>
  );
}
