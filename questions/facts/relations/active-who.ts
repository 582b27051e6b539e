import { mentionsOf, sayMasked } from "../clauses/clause.ts";
import { didIn, saysEnough } from "../clauses/facts.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

const DID =
  /^(?:designed|created|composed|built|trained|recorded|sang|suggested|proposed|persuaded|convinced|bought|acquired|rejected|refused|declined|rewrote|adapted|choreographed|constructed|invented|devised|developed|supervised|oversaw|narrated|improvised|performed|co-wrote|conducted|painted|drew|learned|lost|gained|visited|studied|storyboarded|pitched|optioned|financed|funded|commissioned|recommended)$/;

export const activeWho = relation({
  name: "active-who",
  topic: "production",
  patterns: [],
  find: actorIn,
  asks: [
    {
      answer: "who",
      role: "",
      worth: 0.5,
      stems: [
        "For {film}, who {did} {rest}?",
        "In the making of {film}, who {did} {rest}?",
        "Who, for {film}, {did} {rest}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Ingrid Holm designed a waterproof camera for the harbour scenes.",
        finds: { who: "Ingrid Holm", did: "designed", rest: "a waterproof camera for the harbour scenes" },
      },
      { text: "In May 2008, Robert Holt learned morse code from a former sailor.", finds: { who: "Robert Holt" } },
    ],
    miss: [
      "Ingrid Holm designed it.",
      "Ingrid Holm designed a camera that he used later.",
      "Ingrid Holm was asked to design a waterproof camera.",
      "A firm from Oslo designed a waterproof camera for the harbour scenes.",
    ],
  },
});

/** A person who did something that can be told in a few words. */
function actorIn(reading: Reading): Record<string, Value>[] {
  const did = didIn(reading);
  if (did === null || did.who.type !== "person" || !DID.test(did.did)) return [];
  if (
    did.rest.split(" ").length > 16 ||
    mentionsOf(did.rest, reading).some((mention) => mention.entity === did.who.entity)
  )
    return [];
  const rest = sayMasked(did.rest, reading);
  if (!saysEnough(rest)) return [];
  return [{ who: valueFrom(did.who), did: textValue(did.did), rest: textValue(rest) }];
}
