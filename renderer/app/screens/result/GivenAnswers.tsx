import Check from "lucide-react/icons/check";
import X from "lucide-react/icons/x";
import { Say } from "../../../messages/Say.tsx";
import type { Answered } from "./answered.ts";
import css from "./GivenAnswers.module.css";

/** What was answered, and what is right where that was something else. */
export function GivenAnswers({ answered }: { readonly answered: Answered }) {
  const { chosen, firstTake, key, right, question } = answered;
  if (question === null) return null;
  return (
    <p className={css.pair}>
      {firstTake !== null && (
        <>
          <span className={css.wrong}>
            <X className="icon" strokeWidth={1.75} aria-hidden={true} />
            <span className="unseen">
              <Say id="history.game.first" />
            </span>{" "}
            {firstTake}
          </span>{" "}
        </>
      )}
      {!right && (
        <>
          <span className={css.wrong}>
            <X className="icon" strokeWidth={1.75} aria-hidden={true} />
            <span className="unseen">
              <Say id="result.yours" />
            </span>{" "}
            {chosen ?? <Say id="result.no-answer" />}
          </span>{" "}
        </>
      )}
      <span className={css.right}>
        <Check className="icon" strokeWidth={1.75} aria-hidden={true} />
        <span className="unseen">
          <Say id={right ? "result.yours" : "result.key"} />
        </span>{" "}
        {key}
      </span>
    </p>
  );
}
