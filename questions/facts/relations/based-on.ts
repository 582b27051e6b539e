import { authorsBeside } from "../lexicon/authors.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";

const SOURCE =
  "{source:=novel|short story|play|stage play|book|novella|comic book|graphic novel|memoir|musical|biography|autobiography|poem|novelette|magazine article|article|manga}";
const QUALITY =
  "[debut |best-selling |bestselling |classic |popular |acclaimed |semi-autobiographical |autobiographical |young adult |science fiction |crime |children's |epic |detective |spy |horror |romance |war |western |romantic |true-crime |non-fiction |nonfiction |Broadway |one-act |unpublished |unfinished |fantasy |historical ]";
const TRADE = "[author |writer |novelist |playwright |journalist ]";

export const basedOn = relation({
  name: "based-on",
  topic: "film",
  patterns: [
    // The Glass Harbour is a film based on the 1990 novel of the same name by Otto Brandt.
    "based on the [{year:date} ][{:nationality} ]{source:=novel|short story|play|book|novella|comic book|stage play|memoir|musical} (of the same name|of the same title|{:work|name|quote}) by {who:person}",
    "adapted from the [{year:date} ][{:nationality} ]{source:=novel|short story|play|book|novella|comic book|stage play|memoir|musical} (of the same name|of the same title|{:work|name|quote}) by {who:person}",
    "based on {who:person}'s [{year:date} ][{:nationality} ]{source:=novel|short story|play|book|novella|comic book|stage play|memoir|musical}",
    "^based on: ...by {who:person|name}",
    // Based on the 1993 debut novel by Otto Brandt, it stars ... | based on the play The Long Quay by Otto Brandt
    `(based|adapted|inspired) (on|from|by) (the|a) [{year:date} ][{:nationality} ]${QUALITY}${SOURCE} [{title:text} ]by [{:nationality} ]${TRADE}{who:person}`,
    // The film is based on Otto Brandt's non-fiction book The Long Quay. | It is the third adaptation of the 1868 novel by Otto Brandt.
    `(based|drawn) [loosely |partly ](on|from|upon) [the ][{:nationality} ]${TRADE}{who:person|name}'s [{year:date} ]${QUALITY}${SOURCE}`,
    `{film} (is|was) [a|an|the] [{:words} ](film |screen |)(adaptation|version) of (the|a) [{year:date} ]${QUALITY}${SOURCE} [{title:text} ]by [{:nationality} ]${TRADE}{who:person|name}`,
    `{film} (is|was) [a|an|the] [{:words} ](film |screen |)(adaptation|version) of {who:person|name}'s [{year:date} ]${QUALITY}${SOURCE}`,
    // Based on the 2001 biography Zola: His Life by Otto Brandt, the film ... | based on the novel The Long Quay, by Otto Brandt
    `based (on|upon) the [{year:date} ]${QUALITY}${SOURCE} {title:text}[: {:text}][,] by [{:nationality} ]${TRADE}{who:person}`,
    // It was based on The Long Quay, a short story by Otto Brandt.
    `based (on|upon) {title:text}, (a|an|the) [{year:date} ]${QUALITY}${SOURCE} [\\({:date}\\) ][and [subsequent |later ]{:words} [\\({:date}\\) ]]by {who:person}`,
    `based (on|upon) (a|an|the) ${QUALITY}${SOURCE} of {who:person}`,
  ],
  refine: ({ title, ...others }) => (title === undefined || TITLE.test(title.text) ? others : null),
  guard: ({ who }, reading) =>
    !HOUSE.test(who?.text ?? "") &&
    !isOneOfTwo(who, reading) &&
    !/\b(?:sequels?|prequels?|follow-up|Part (?:Two|Three|II|III))\b/.test(reading.text) &&
    !/\bcharacters?\b/i.test(reading.sentence.cells === undefined ? "" : reading.text) &&
    (reading.sentence.cells !== undefined ||
      reading.section.heading === "Lead" ||
      /\b(?:film|movie)\b/i.test(reading.text)),
  asks: [
    {
      answer: "who",
      role: "author",
      worth: 0.8,
      stems: [
        "Whose {source} is {film} based on?",
        "Which author wrote the {source} behind {film}?",
        "Who wrote the {source} that {film} is based on?",
      ],
    },
    {
      answer: "who",
      role: "author",
      worth: 0.6,
      stems: [
        "Which author's work is {film} based on?",
        "Whose work was adapted into {film}?",
        "Which author's work was {film} adapted from?",
      ],
    },
    {
      answer: "who",
      options: ({ who }) => authorsBeside(who?.text),
      unnamed: true,
      worth: 0.5,
      stems: [
        "Whose {source} is {film} based on?",
        "Which author wrote the {source} behind {film}?",
        "Who wrote the {source} that {film} is based on?",
        "Which author's work is {film} based on?",
        "Whose work was adapted into {film}?",
        "Which author's work was {film} adapted from?",
      ],
    },
  ],
  samples: {
    section: "Development",
    match: [
      {
        text: "The film is based on the 1990 novel of the same name by Otto Brandt.",
        finds: { source: "novel", who: "Otto Brandt" },
      },
      { text: "The film is based on Otto Brandt's play.", finds: { source: "play", who: "Otto Brandt" } },
      {
        text: "Based on the 1993 debut novel by Otto Brandt, the film stars Ines Calloway.",
        finds: { source: "novel", who: "Otto Brandt" },
      },
      {
        text: "The film is based on the 1996 play Walk Slow to Me by Otto Brandt.",
        finds: { source: "play", who: "Otto Brandt" },
      },
      {
        text: "The film is based on Otto Brandt's non-fiction book The Long Quay, which tells of a flood.",
        finds: { source: "book", who: "Otto Brandt" },
      },
      {
        text: "Based on the 2001 biography Zola: The Long Quay by Otto Brandt, the film tells of a flood.",
        finds: { source: "biography", who: "Otto Brandt" },
      },
      {
        text: "The film was based on The Long Quay, a science fiction short story by Otto Brandt.",
        finds: { source: "short story", who: "Otto Brandt" },
      },
      {
        text: "The film is the third screen adaptation of the 1868 novel by Otto Brandt.",
        finds: { source: "novel", who: "Otto Brandt" },
      },
    ],
    rows: [
      { source: "| based on = {{based on|''The Long Quay''|Otto Brandt}}", finds: { who: "Otto Brandt" } },
      { source: "| based on = {{based on|''Harbour Tales''|Northlight Comics}}", finds: null },
      { source: "| based on = {{based on|Characters|Otto Brandt}}", finds: null },
    ],
    miss: [
      "The film is based on a true story.",
      "The film was followed by an adaptation of Otto Brandt's novel.",
      "The song in the film is based on Otto Brandt's life.",
      "A novel by Otto Brandt lies on the table.",
      "The film is based on the novel by Otto Brandt and Robert Holt.",
      "The film is based on the novel as adapted for the stage by Otto Brandt.",
    ],
  },
});

/** "of the same name", or what begins as titles do. */
const TITLE =
  /^(?:of the same (?:name|title)$|[“"\p{Lu}\d](?!.*\b(?:written|published|directed|adapted|translated|created)\b))/u;

/** "by Otto Brandt and Robert Holt" */
function isOneOfTwo(who: Value | undefined, { text, sentence }: Reading): boolean {
  const end = who?.mention?.end;
  return end !== undefined && /^(?:,? and| &) \p{Lu}/u.test(text.slice(end - sentence.start));
}

/** Houses publish, they do not write. */
const HOUSE =
  /\b(?:Comics|Press|Studios?|Entertainment|Pictures|Magazine|Publications|Publishing|Games|Toys|Company|Corporation|Inc|Television|Productions|Animation)\b/;
