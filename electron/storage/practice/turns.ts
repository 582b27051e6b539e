import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { askedRetention } from "../../../game/practice/calibration.ts";
import { type CardState, isLeech } from "../../../game/practice/card.ts";
import type { Deck } from "../../../game/practice/deck.ts";
import type { CardRef } from "../../../game/practice/events.ts";
import { preview } from "../../../game/practice/fsrs.ts";
import { wayFor } from "../../../game/practice/lay.ts";
import { seedFor } from "../../../game/random.ts";
import { optionOrder } from "../../../game/solo/option-order.ts";
import { optionsOf } from "../../../questions/key.ts";
import { type Question, questionSchema } from "../../../questions/model.ts";
import type { TurnCard } from "../../api/contract/practice.ts";

const questionRow = z.object({ body: z.string(), title: z.string(), kind: z.string().nullable() });

/** The card as it lies on the table. Its options change their places from review to review, so that no place is learnt. */
export function createTurnCards(db: DatabaseSync) {
  const select = db.prepare(`
    SELECT questions.body, packs.title, articles.kind FROM questions
    JOIN packs ON packs.id = questions.pack_id LEFT JOIN articles ON articles.pack_id = packs.id
    WHERE questions.pack_id = ? AND questions.id = ? AND retired = 0`);
  return (ref: CardRef, card: CardState, deck: Deck, now: number, pace: number): TurnCard | null => {
    const found = select.get(ref.packId, ref.questionId);
    if (found === undefined) return null;
    const row = questionRow.parse(found);
    const question = questionSchema.parse(JSON.parse(row.body));
    const { memory, missedAt } = card;
    const lapses = memory?.lapses ?? 0;
    return {
      card: ref,
      question,
      packTitle: row.title,
      film: row.kind === "film",
      order: orderOf(question, memory?.reviews ?? 0),
      way: wayFor(question, deck.way),
      reviews: memory?.reviews ?? 0,
      lapses,
      leech: isLeech(lapses),
      lastReview: memory?.lastReview ?? null,
      missed: missedAt !== null,
      due: preview(memory, now, askedRetention(deck.retention, pace)),
    };
  };
}

function orderOf(question: Question, reviews: number): number[] {
  const options = optionsOf(question);
  return options.length === 0
    ? []
    : optionOrder({ id: question.id, kind: question.kind, options: [...options] }, seedFor(reviews, "practice"));
}
