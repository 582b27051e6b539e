import { placeCalled } from "../../pools/index.ts";
import { kindOfPlace } from "../lexicon/places.ts";
import type { Mention, MentionType, Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

const ON =
  "[on location |entirely |almost entirely |exclusively |largely |mainly |mostly |partly |primarily |principally ]";
const DATED =
  "(in|on|during|throughout|from|between|over) [early |mid-|late |the ][{:date}|{:words}][ (to|and|until|through) [early |late ]{:date}| (to|and|until|through) {:words}][,] ";
const IN =
  "in [and around |around |the city of |the town of |the village of |the suburbs of |the streets of |the hills of |the deserts of |the mountains of ][the ]";

/** Told of another film, or of where it was not shot in the end. */
const ELSEWHERE = /\b(?:sequel|remake|previous film|first film|instead of|rather than|originally|considered|unlike)\b/i;

/** Places before this one in the same list: "in Oslo, Bergen and ". */
const LISTED = "(?:@(?:, (?:and )?| and ))*";
/** The words right before a place that say that filming was done there; `#` is a time, `@` a place. */
const FILMED_THERE = new RegExp(
  `(?<!\\b(?:he|she|who) (?:was|is) )\\b(?:filmed|shot|filming|shooting|principal photography|shoot|filming schedule|second schedule|production (?:moved|shifted|relocated|returned|began|commenced|started|took place|resumed|was based)|locations? (?:include[ds]?|including|were|used)|locations such) (?:(?!(?:set|built|born|based|recreat\\w*|doubl\\w*|stand\\w*|for|as|of|shorts?|commercials?|episodes?|television) )(?:[\\p{Ll}-]+|#),? ){0,7}?(?:(?:in|at|to|outside|near|around|throughout|across|including) (?:locations (?:in|across|including|such as) )?|(?<=locations? (?:included?|includes|including|were) )|(?<=locations such )as )(?:both )?(?:the )?(?:(?:city|town|village|streets|outskirts|suburbs|desert|mountains|hills|coast|studios|state|province|region) of (?:the )?)?${LISTED}$`,
  "iu",
);
const OF_MAKING = /film|location|shoot|production|photograph|making/i;
/** Sections that tell of something else than how it was made. */
const NOT_OF_MAKING =
  /releas|recept|box office|accolad|award|home (?:media|video)|legacy|market|sequel|music|soundtrack|plot|cast|theme|analysis|popular culture|histor|adaptation|source/i;
/** Told of what was not done there, or of other things done there. */
const NOT_THERE =
  /\b(?:considered|had been (?:film|shoot)ing|decid\w*|agreed|asked|allow\w*|permi\w*|would|could|scout\w*|refus\w*|declin\w*|wanted|hoped|planned|intended|rumou?r\w*|instead|rather than|originally|initially|(?:was|were|had been) to|unlike|sequel|remake|other film|previous film|first film|press|document\w*|set in|premiere\w*|murder\w*|assassinat\w*|killed|dead)\b/i;

/** The sentence up to a mention, with `@` for places and `#` for times. */
function wordsBefore(mention: Mention, { text, sentence, mentions }: Reading): string {
  const from = Math.max(0, mention.start - sentence.start - NEAR);
  let before = "";
  let at = from;
  for (const { type, start, end } of mentions) {
    if (start - sentence.start < at || end > mention.start || !(type in SIGNS)) continue;
    before += text.slice(at, start - sentence.start) + SIGNS[type];
    at = end - sentence.start;
  }
  return before + text.slice(at, mention.start - sentence.start);
}

const NEAR = 160;
const SIGNS: Partial<Record<MentionType, string>> = { place: "@", name: "@", work: "@", date: "#", duration: "#" };

const isOfMaking = (path: readonly string[]) =>
  path.some((heading) => OF_MAKING.test(heading)) || !path.some((heading) => NOT_OF_MAKING.test(heading));

/** "Florence, South Carolina": a namesake of the city that everybody thinks of. */
function isNamesake(name: string, after: string): boolean {
  const state = /^, (\p{Lu}[\p{Ll}.]+(?: \p{Lu}[\p{Ll}]+)?)/u.exec(after)?.[1];
  const home = placeCalled(name)?.country;
  const land = state === undefined ? undefined : placeCalled(state);
  return home !== undefined && land != null && land.kind === "region" && land.country !== home;
}

/** "Toledo, Spain": the land of a town that was told before, and no place of the list. */
function onlySaysWhere(before: string, after: string): boolean {
  return /@, $/.test(before) && !/^,? and /.test(after);
}

/** Every place that stands right behind words of filming, or in a list that does. */
function placesIn(reading: Reading): Record<string, Value>[] {
  const { text, sentence, mentions, section } = reading;
  if (!FILMING.test(text) || NOT_THERE.test(text)) return [];
  if (!isOfMaking(section.path) || !isAsserted(reading)) return [];
  return mentions.flatMap((mention) => {
    if (mention.type !== "place" || kindOfPlace(mention.text) === null || /^U\.?[KS]/.test(mention.text)) return [];
    const before = wordsBefore(mention, reading);
    const after = text.slice(mention.end - sentence.start);
    if (onlySaysWhere(before, after) || isNamesake(mention.text, after)) return [];
    return FILMED_THERE.test(before) ? [{ where: valueFrom(mention) }] : [];
  });
}

const FILMING = /\b(?:film(?:ed|ing)|sho(?:t|ot|oting)|photography|production|locations?|schedule)\b/i;

export const shootLocation = relation({
  name: "shoot-location",
  topic: "production",
  find: placesIn,
  patterns: [
    // Filming took place in Oslo and Bergen in May 2008.
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] (took place|was done|was carried out|occurred) in [the ]{where:place} and [the ]{other:place}",
    "{film} was ~(filmed|shot) in [the ]{where:place} and [the ]{other:place}",
    "{film} was ~(filmed|shot) [on location |entirely ]in [the ]{where:place+}",
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] ~(took place|was done|was carried out|occurred|moved|began|continued) (in|to) [the ]{where:place+}",
    "(filming|shooting|other|additional) locations (included|include|were) [the ]{where:place+}",
    `{film} was ~(filmed|shot) ${ON}${IN}{where:place+}`,
    `{film}, which was ~(filmed|shot) ${ON}${IN}{where:place+}`,
    `(much|most|part|parts|half|all) of {film} (was|were) ~(filmed|shot) ${ON}${IN}{where:place+}`,
    `(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] took place ${ON}(${IN}|throughout |across |around ){where:place+}`,
    `(exteriors|exterior scenes|exterior shots|interiors|interior scenes|location scenes|outdoor scenes) were ~(filmed|shot) ${ON}${IN}{where:place+}`,
    `^(shot|filmed) ${ON}${IN}{where:place+}, `,
    // Shot in 2003 in Lisbon, it ... | The film was shot in the summer of 2003 in Lisbon.
    `^(shot|filmed) ${DATED}${ON}${IN}{where:place}`,
    `{film} was ~(filmed|shot) ${DATED}${ON}${IN}{where:place}`,
    `(principal photography|filming|shooting|production) [on {film} |for {film} |of {film} ]~(took place|was done|was carried out|occurred) ${DATED}${ON}${IN}{where:place}`,
    `production ~(took place|was done|was carried out|occurred) ${ON}${IN}{where:place}`,
    // Principal photography began on 3 May 2003 in Lisbon.
    `(principal photography|filming|shooting|production) [on {film} |for {film} |of {film} ](began|commenced|started|ran) ${DATED}${ON}${IN}{where:place}`,
    "{film} was ~(filmed|shot) [on location ]in the {:words} (of|near|around|outside) {where:place}",
    // Shooting began in late 2008 and took place in Lisbon and Oslo. | The film was shot over 32 days in Lisbon.
    "(principal photography|filming|shooting) began ... and (took place|was done) in [the ]{where:place+}",
    `{film} [was ]~(filmed|shot) (over|within|during|for) [the course of |a period of |about |only |just ]{:duration} ${ON}${IN}{where:place}(/|, {:place})`,
    `many of the (exteriors|exterior scenes|outdoor scenes|interiors|interior scenes) were ~(filmed|shot) ${ON}${IN}{where:place+}`,
    // The final weeks of filming took place in Lisbon.
    "(final|last|first|second|remaining|opening) [{:words} ](phase|weeks|week|days|leg|stage|part|months|month|half) of (principal photography|filming|shooting|production) (took place|was done|was spent|were spent|were shot|was shot) in [the ]{where:place}(/|, {:place})",
    // Filming took place in mid-2008, in Lisbon and Oslo.
    "(principal photography|filming|shooting) took place in {:date}, in [the ]{where:place} and [the ]{other:place}",
  ],
  guard: ({ where, other }, reading) =>
    where !== undefined &&
    !ELSEWHERE.test(reading.text) &&
    !isNear(where, reading) &&
    ![where, other].some((place) => isOfThatName(place, reading)),
  asks: [
    {
      answer: "other",
      worth: 0.6,
      stems: [
        "Besides {where}, in which {kind} was {film} shot?",
        "Besides {where}, which {kind} was {film} shot in?",
        "Apart from {where}, in which {kind} was {film} filmed?",
      ],
    },
    {
      answer: "where",
      many: true,
      worth: 0.4,
      stems: [
        "In which of these places was {film} shot?",
        "Which of these was a filming location of {film}?",
        "In which of these places did filming of {film} take place?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The final phase of principal photography took place in Lisbon.", finds: { where: "Lisbon" } },
      { text: "Filming took place in May 2008, in Lisbon and Oslo.", finds: { where: "Lisbon", other: "Oslo" } },
      { text: "Filming took place in Oslo and Bergen in May 2008.", finds: { where: "Oslo", other: "Bergen" } },
      { text: "While filming in Norway, the crew was caught in a storm.", finds: { where: "Norway" } },
      { text: "Principal photography began in early May 2008 in Norway.", finds: { where: "Norway" } },
      {
        text: "Filming took place from May to July 2008 in locations including Oslo and Lisbon.",
        finds: { where: "Lisbon" },
      },
      { text: "Filming locations included Oslo, Bergen, and Lisbon.", finds: { where: "Lisbon" } },
      { text: "The production moved to Lisbon in May 2008.", finds: { where: "Lisbon" } },
      { text: "The film was shot on location in Norway.", finds: { where: "Norway" } },
      { text: "Much of the film was shot in and around Oslo.", finds: { where: "Oslo" } },
      { text: "Shooting began in late 2008 and took place in Lisbon and Oslo.", finds: { where: "Lisbon" } },
      { text: "Shot in 2003 in Lisbon, the film came out in May.", finds: { where: "Lisbon" } },
      { text: "The film was shot in the summer of 2003 in Lisbon.", finds: { where: "Lisbon" } },
      { text: "Production primarily took place in and around Lisbon.", finds: { where: "Lisbon" } },
      { text: "Principal photography occurred between March and April 2008 in Lisbon.", finds: { where: "Lisbon" } },
      { text: "The film was shot over the course of 32 days in Lisbon.", finds: { where: "Lisbon" } },
      { text: "The exteriors were shot on location in Norway and Sweden.", finds: { where: "Sweden" } },
      { text: "The film, which was shot mainly in Norway, came out in May.", finds: { where: "Norway" } },
    ],
    miss: [
      "While filming a scene set in Lisbon, the crew went home.",
      "Martin Vale had been filming in Norway for television.",
      "Martin Vale shot his first short in Norway.",
      "The crew had planned on filming in Lisbon.",
      "Much of the sequel was shot in Oslo.",
      "Unlike the play, the film was shot in Oslo.",
      "Initially, filming was to proceed in Lisbon, but it was put off.",
      "The film is set in Oslo.",
      "Robert Holt filmed a commercial in Lisbon.",
      "It was filmed near spots in Florence, South Carolina.",
      "The film was to be shot in Oslo.",
    ],
  },
});

/** The same, of a place that a pattern found. */
function isOfThatName(place: Value | undefined, { text, sentence }: Reading): boolean {
  return place?.mention != null && isNamesake(place.text, text.slice(place.mention.end - sentence.start));
}

/** "at a studio near London": not there. */
function isNear(place: Value, { text, sentence }: Reading): boolean {
  const before = text.slice(0, (place.mention?.start ?? 0) - sentence.start);
  return /\b(?:near|outside(?: of)?|close to|miles (?:from|north of|south of)) (?:the )?$/.test(before);
}
