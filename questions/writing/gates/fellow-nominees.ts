import { ACTING, fieldOf } from "../../facts/lexicon/categories.ts";
import type { Gate } from "./gate.ts";

/** Who of a film was up for a prize: of the others offered, two at least are in the film, else the key alone can be meant. */
export const fellowNominees: Gate = {
  name: "nobody-asks",
  stops: ({ relation, ask, fact: { values }, wrong }, { store }) => {
    if (relation.name !== "nominated-for") return false;
    if (ask.answer !== "who" || !KNOWN_BODY.test(values.ceremony?.text ?? "")) return true;
    if (!ACTING.has(fieldOf(values.category?.text ?? ""))) return true;
    const cast = new Set(store.of("plays").flatMap(({ values: { actor } }) => actor?.key ?? []));
    return wrong.filter(({ key }) => cast.has(key)).length < 2;
  },
};

/** Bodies whose prizes people follow. */
const KNOWN_BODY =
  /\b(?:Academy Awards?|Oscars?|British Academy Film|BAFTA|Golden Globe|Screen Actors Guild|Golden Raspberry|César|Filmfare|National Film Awards?)\b/i;
