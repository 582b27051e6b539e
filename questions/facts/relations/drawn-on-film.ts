import type { Mention, Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { asksWhichFilm, yearOfKnownFilm } from "../phrases/films-beside.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

/** What comes before the film on which the makers drew. */
const FROM =
  /\b(?:(?:inspired|influenced) by|inspirations? (?:from|as being|as)|(?:homage|tribute|reference|nod|allusion) to|emulate (?:[a-z]+ )?films like|modelled on|modeled on)\b([^.;“"]{0,130})$/i;
/** What follows it. */
const UPON =
  /^(?: \(\d{4}\))?(?: by [\p{Lu}][^,.;]{3,30}?)? (?:was|were) (?:also )?(?:an?|one of the) (?:[a-z]+ )?(?:influences?|inspirations?) (?:on|upon|for)\b/u;
const CITED = /\b(?:has |had |have )?cited [^.;“"]{0,60}$/i;
const AS_INFLUENCE = /^(?: \(\d{4}\))? as (?:an?|the|his|her|their) (?:[a-z]+ )?(?:influence|inspiration)/i;

/** Others see a likeness, or it went the other way. */
const HEARSAY =
  /\b(?:critics?|observers?|commentators?|reviewers?|fans|scholars?|suggest\w*|compar\w*|speculat\w*|believ\w*|allegedly|denied|may have|might have|could have|not|never|sequel|remake|next film|later films?|episode|series|music video|song|album|video game|games?)\b/i;

export const drawnOnFilm = relation({
  name: "drawn-on-film",
  topic: "production",
  sections: /^(?!.*(?:recept|critic|respon|review|legacy|impact|cultur|theme|analys|sequel|remake)).*$/is,
  patterns: [],
  find: (reading) =>
    HEARSAY.test(reading.text) || !isAsserted(reading)
      ? []
      : reading.mentions.flatMap((mention) => (mention.type === "work" ? drawnOn(mention, reading) : [])),
  asks: [
    asksWhichFilm([
      "Which of these films was an influence on {film}?",
      "Which of these earlier films influenced {film}?",
      "Which of these films did the makers of {film} draw on?",
    ]),
  ],
  samples: {
    match: [
      {
        text: "The chase over the ice is a reference to Alfred Hitchcock's 1958 film Vertigo.",
        finds: { work: "Vertigo", era: "1958" },
      },
      {
        text: "For his part Robert Holt was influenced by the killer of the crime film Psycho (1960).",
        finds: { work: "Psycho" },
      },
      {
        text: "The 1982 film Blade Runner was also a notable influence on the design of the harbour.",
        finds: { work: "Blade Runner" },
      },
    ],
    miss: [
      "Critics suggested that the chase was inspired by Vertigo (1958).",
      "The chase was not inspired by Vertigo (1958).",
      "Martin Vale wrote Vertigo (1958) after a dream.",
      "The chase was inspired by Winter Rising (1987).",
    ],
  },
});

function drawnOn(mention: Mention, { text, sentence, mentions }: Reading): Record<string, Value>[] {
  const before = text.slice(0, mention.start - sentence.start);
  const after = text.slice(mention.end - sentence.start);
  const [, between] = FROM.exec(before) ?? [];
  // "inspired by the film" speaks of what others took from this one
  const own = mentions.some(
    ({ type, start, end }) =>
      type === "film" && start >= mention.start - (between?.length ?? 0) && end <= mention.start,
  );
  const isMeant =
    (between !== undefined && !own) || UPON.test(after) || (CITED.test(before) && AS_INFLUENCE.test(after));
  if (!isMeant) return [];
  const work = valueFrom(mention);
  const year = yearOfKnownFilm(work, text);
  return year === null ? [] : [{ work, era: textValue(String(year)) }];
}
