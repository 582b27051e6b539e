import ChevronRight from "lucide-react/icons/chevron-right";
import type { TurnCard } from "../../../../electron/api/contract/practice.ts";
import { isPlaced } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import css from "./Session.module.css";
import { lengthText } from "./times.ts";

/** Where the question comes from, and how often it was seen. */
export function CardHead({ card, now }: { readonly card: TurnCard; readonly now: number }) {
  const { question, packTitle, film } = card;
  const place = isPlaced(question.proof) ? question.proof.section : topicName(question.topic);
  return (
    <div className={css.where}>
      <p className={css.path}>
        <span className={film ? "film" : undefined}>{packTitle}</span>
        <ChevronRight className="icon" strokeWidth={1.75} aria-hidden={true} />
        <span>{place}</span>
      </p>
      <p className="label figure">
        {card.missed && (
          <>
            <Say id="practice.was-missed" />
            {". "}
          </>
        )}
        <Seen card={card} now={now} />
      </p>
    </div>
  );
}

function Seen({ card: { reviews, lastReview }, now }: { readonly card: TurnCard; readonly now: number }) {
  if (lastReview === null) return <Say id="practice.seen.never" />;
  const ago = t("practice.ago", { time: lengthText(now - lastReview) });
  return <Say id="practice.seen" values={{ reviews, ago }} />;
}
