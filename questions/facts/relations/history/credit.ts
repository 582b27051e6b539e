import { personCalled } from "../../../pools/index.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { isFullName, topicValue, yearBehind } from "../../history/said.ts";
import type { Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

const WHO = "{who:person|name|character|subject+}";
const FILM = "[the film |the ]{work:work}";

/** Trades by what is said of the deed: the words as they are asked, and what whoever did it is. */
const DEEDS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:wrote|written)$/, "wrote", "writer"],
  [/^(?:shot|photographed)$/, "shot", "cinematographer"],
  [/^edited$/, "edited", "editor"],
  [/^(?:composed|scored|music|score)$/, "composed the music for", "composer"],
  [/^(?:sets|designed)$/, "designed the sets of", "production designer"],
  [/^costumes$/, "designed the costumes of", "costume designer"],
];

export const credit = relation({
  name: "credit",
  about: OF_HISTORY,
  topic: "crew",
  patterns: [
    "{who:person|name|character|subject} ~{did:=wrote|photographed|edited|shot|scored} [the film |the ]{work:work}",
    `${WHO} ~[co-]{did:=wrote|photographed|edited|shot|scored} ${FILM}`,
    `${WHO} ~[co-]wrote the (screenplay|script) (of|for) ${FILM}`,
    `${WHO} ~(wrote|composed) the {did:=music|score} (for|of|to) ${FILM}`,
    `${WHO} ~designed the {did:=sets|costumes}[ and costumes] (of|for) ${FILM}`,
    `${WHO} ~designed the {did:=sets}[ and costumes]$`,
    `{work:work}[ \\({:date}\\)][, ...,] was ~{did:=written|photographed|edited|shot} by ${WHO}`,
    `{work:work} \\({:date}\\), {did:=written|photographed|edited|shot} by ${WHO}`,
    `{work:work}[ \\({:date}\\)] was directed by {:person|name+} and {did:=written|photographed|edited|shot} by ${WHO}`,
    `The [painted ]{did:=sets|costumes} of {work:work} were [the work of |designed by |painted by ]${WHO}`,
    `The {did:=music|score} (of|for) {work:work} was [written |composed ]by ${WHO}`,
    `{work:work}, and ${WHO} {did:=shot|wrote|photographed|edited} it`,
  ],
  refine: (values, reading) => {
    const { who } = values;
    const work = values.work ?? topicValue(reading);
    const said = values.did?.text.toLowerCase() ?? "wrote";
    const deed = DEEDS.find(([words]) => words.test(said));
    if (who === undefined || work === undefined || deed === undefined || !isFullName(who)) return null;
    if (isDirectorsOwn(deed[2], who, reading) || isBook(work) || (deed[2] === "writer" && !isOfAFilm(work, reading)))
      return null;
    return { who, work, deed: textValue(deed[1]), trade: textValue(deed[2]), year: yearBehind(work, reading) };
  },
  asks: [
    {
      answer: "who",
      role: ({ trade }) => trade?.text,
      draw: "makers",
      free: true,
      worth: 0.82,
      stems: [
        "Who {deed} the {year} film {work}?",
        "Who {deed} {work} ({year})?",
        "Which of these {deed} the {year} film {work}?",
      ],
    },
    {
      answer: "who",
      role: ({ trade }) => trade?.text,
      draw: "makers",
      free: true,
      worth: 0.8,
      stems: ["Who {deed} the film {work}?", "Who {deed} {work}?", "Which of these {deed} the film {work}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "Robert Holt shot the film Low Tide (1931).",
        finds: { who: "Robert Holt", work: "Low Tide", deed: "shot" },
      },
      { text: "Robert Holt designed the sets of the film Low Tide (1931).", finds: { deed: "designed the sets of" } },
      {
        text: "The film Low Tide (1931), written by Robert Holt, failed.",
        finds: { deed: "wrote", who: "Robert Holt" },
      },
    ],
    miss: [
      "Robert Holt liked the film Low Tide (1931).",
      "Robert Holt wrote the novel Low Tide.",
      "Robert Holt was shot.",
    ],
  },
});

/** A director who shot a film has made it, and need not have held the camera. */
function isDirectorsOwn(trade: string, { mention, text: name }: Value, { text }: Reading): boolean {
  if (trade !== "cinematographer") return false;
  if (personCalled(name)?.roles[0] === "director") return true;
  return mention?.entity?.roles.has("director") === true || /\bdirector|shot (?:on|in|for)\b/.test(text);
}

const isBook = ({ mention }: Value) => ["book", "stage"].some((medium) => mention?.entity?.roles.has(medium) === true);

/** What somebody wrote is a film by its year, its place or the sentence's words. */
function isOfAFilm(work: Value, reading: Reading): boolean {
  if (work.mention?.pronoun === true || work.mention?.entity?.roles.has("film") === true) return true;
  return yearBehind(work, reading) !== undefined || /\b(?:screenplay|script|films?|directed)\b/.test(reading.text);
}
