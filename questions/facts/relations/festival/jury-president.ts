import type { Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";
import { valueFrom } from "../../values.ts";

export const juryPresident = relation({
  name: "jury-president",
  about: ["festival"],
  topic: "awards",
  patterns: [],
  find: (reading) => presidentsIn(reading),
  asks: [
    {
      answer: "who",
      draw: "directors",
      worth: 0.85,
      stems: [
        "Who presided over the main jury of {subject}?",
        "Who was president of the jury at {subject}?",
        "Who led the jury at {subject}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Director Robert Holt was the President of the Jury for the festival.", finds: { who: "Robert Holt" } },
      { text: "The jury was headed by British director Robert Holt.", finds: { who: "Robert Holt" } },
    ],
    miss: ["Robert Holt was the President of the Jury for Un Certain Regard.", "Robert Holt was a member of the jury."],
  },
});

/** Director Otto Brandt | was the President of the Jury */
const PRESIDES =
  /^,? (?:was|served as|acted as|has been|is) (?:named |appointed |chosen )?(?:as )?(?:the )?(?:President of the (?:main )?(?:competition )?jury|head of the (?:main )?(?:competition )?jury|(?:main )?(?:competition )?jury president)\b/i;
/** The jury was headed by British director | Otto Brandt */
const PRESIDED =
  /\bjury(?: for the main competition)? (?:was )?(?:headed|led|chaired|presided over) by (?:[\p{L}-]+ ){0,4}$/iu;
/** Juries of other sections. */
const ASIDE = /Un Certain Regard|short films|Cinéfondation|Caméra|Critics|Documentary|Queer/i;

function presidentsIn({ text, sentence, mentions }: Reading): { who: Value }[] {
  if (ASIDE.test(text)) return [];
  return mentions.flatMap((mention) => {
    if (mention.type !== "person") return [];
    const before = text.slice(0, mention.start - sentence.start);
    const after = text.slice(mention.end - sentence.start);
    return PRESIDES.test(after) || PRESIDED.test(before) ? [{ who: valueFrom(mention) }] : [];
  });
}
