import { mentionsOf } from "../clauses/clause.ts";
import { doneIn, saysEnough } from "../clauses/facts.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

const DONE =
  /^(?:designed|composed|written|choreographed|built|created|performed|sung|edited|produced|mixed|coordinated|supervised|developed|painted|narrated|arranged|conducted|adapted|made|trained|recorded|suggested|proposed|directed|photographed|invented|conceived|handled|overseen|constructed|drawn|discovered|commissioned)$/;

export const passiveAgent = relation({
  name: "passive-agent",
  topic: "crew",
  patterns: [],
  find: agentIn,
  asks: [
    {
      answer: "who",
      worth: 0.55,
      role: "",
      stems: [
        "For {film}, by whom {was} {what} {done}?",
        "By whom {was} {what} for {film} {done}?",
        "In the making of {film}, by whom {was} {what} {done}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The underwater lamps were designed by Ingrid Holm.",
        finds: { what: "the underwater lamps", done: "designed", who: "Ingrid Holm" },
      },
      { text: "The title sequence was drawn by Otto Brandt in a week.", finds: { who: "Otto Brandt" } },
    ],
    miss: [
      "The underwater lamps were designed by a firm from Oslo.",
      "The lamps were to be designed by Ingrid Holm.",
      "They were designed by Ingrid Holm.",
      "The title sequence was drawn by Otto Brandt and Lena Moreau.",
    ],
  },
});

/** Who did what the passive clause tells; only where it is one person. */
function agentIn(reading: Reading): Record<string, Value>[] {
  const done = doneIn(reading);
  if (done === null || !DONE.test(done.verb) || !saysEnough(done.slots.what?.text ?? "")) return [];
  const by = /^by (?:the )?(?:[a-z]+ ){0,3}([\uE001-\uE0FF][\uE100-\uF8FF])(?!['\w]| and\b| &)/.exec(done.rest);
  const who = by?.[1] === undefined ? undefined : mentionsOf(by[1], reading)[0];
  return who?.type === "person" ? [{ ...done.slots, who: valueFrom(who) }] : [];
}
