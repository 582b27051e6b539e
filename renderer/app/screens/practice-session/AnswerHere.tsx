import type { TurnCard } from "../../../../electron/api/contract/practice.ts";
import { TRUTH_PLACES } from "../../../../game/places.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { give } from "../../practice/moves.ts";
import { laid } from "../../practice/table.ts";
import { InOrder } from "./InOrder.tsx";
import { OneOf } from "./OneOf.tsx";
import { SomeOf } from "./SomeOf.tsx";
import { WrittenHere } from "./WrittenHere.tsx";

type AnswerHereProps = { readonly card: TurnCard; readonly near: string | null };

/** Where the card in view is answered, by its kind and the deck's way. */
export function AnswerHere({ card, near }: AnswerHereProps) {
  const lies = laid(card);
  switch (lies.kind) {
    case "choice":
      return <OneOf question={card.question} laid={lies} onChoose={(place) => give({ kind: "choice", place })} />;
    case "truth":
      return (
        <OneOf
          question={card.question}
          laid={lies}
          onChoose={(place) => give({ kind: "truth", value: TRUTH_PLACES[place] ?? false })}
        />
      );
    case "several":
      return <SomeOf question={card.question} laid={lies} />;
    case "timeline":
      return <InOrder question={card.question} laid={lies} />;
    case "typed":
    case "number":
      return (
        <WrittenHere
          kind={lies.kind}
          unit={card.question.kind === "number" ? card.question.unit : ""}
          trouble={near === null ? null : <Say id="answer.near" values={{ text: near }} />}
        />
      );
    default:
      return unreachable(lies);
  }
}
