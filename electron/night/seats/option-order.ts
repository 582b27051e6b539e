import { createHmac } from "node:crypto";
import type { NightItem } from "../../../game/night/plan.ts";
import { readFigures } from "../../../game/solo/figures.ts";
import { optionOrder } from "../../../game/solo/option-order.ts";
import { optionsOf } from "../../../questions/key.ts";

/**
 * The order in which a night shows an item's options: `order[shown place]` = index in the question's own options. Drawn
 * by HMAC-SHA256(secret, item id) with Fisher and Yates, so that nobody who has the pack and the program can tell
 * where the key went. Sorted figures keep their order, but for a timeline's.
 */
export function orderFor(secret: string, { id, question }: NightItem): number[] {
  const options = optionsOf(question);
  const { kind } = question;
  if (kind !== "timeline" && readFigures(options) !== null) return optionOrder({ id: question.id, kind, options }, 0);
  const order = [...options.keys()];
  const draws = createHmac("sha256", Buffer.from(secret, "hex")).update(id).digest();
  for (let last = order.length - 1; last > 0; last--) {
    // 32 bits against at most 6 places: no place is likelier by more than 2^-29.
    const chosen = draws.readUInt32BE(last * 4) % (last + 1);
    [order[last], order[chosen]] = [order[chosen] ?? 0, order[last] ?? 0];
  }
  return order;
}
