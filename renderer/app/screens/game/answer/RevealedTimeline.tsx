import type { Drawn } from "../../../../../game/solo/model.ts";
import type { Answer } from "../../../../../game/solo/state.ts";
import { inOrder } from "../../../../../questions/key.ts";
import type { TimelineQuestion } from "../../../../../questions/model.ts";
import { Say } from "../../../../messages/Say.tsx";
import { t } from "../../../../messages/t.ts";
import { RevealedPlate } from "../../../../ui/option/RevealedPlate.tsx";
import css from "./Answer.module.css";

type RevealedTimelineProps = {
  readonly question: TimelineQuestion;
  readonly drawn: Extract<Drawn, { kind: "timeline" }>;
  readonly answer: Answer;
};

/** The right order with its years, each lit that stood where it belongs; the others with where they stood. */
export function RevealedTimeline({ question, drawn, answer: { given } }: RevealedTimelineProps) {
  const put = given?.kind === "timeline" ? given.places : null;
  return (
    <ol className={css.timeline} aria-label={t("order.list")}>
      {inOrder(question).map((index, at) => {
        const place = drawn.order.indexOf(index);
        const stood = put === null ? null : put.indexOf(place);
        return (
          <RevealedPlate
            key={index}
            place={place}
            text={`${question.years[index]} ${question.options[index]}`}
            verdict={stood === null ? "off" : stood === at ? "right" : "wrong"}
            note={stood === null ? false : <Place stood={stood} at={at} />}
          />
        );
      })}
    </ol>
  );
}

function Place({ stood, at }: { readonly stood: number; readonly at: number }) {
  return stood === at ? <Say id="reveal.right" /> : <Say id="reveal.stood" values={{ at: stood + 1 }} />;
}
