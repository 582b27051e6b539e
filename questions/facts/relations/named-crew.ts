import type { Mention, Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue, valueFrom } from "../values.ts";

/** "cinematographer " right before a name, but neither "sound editor " nor "Harbour Times editor ". */
const CALLED =
  /(?:^|[,;:(—–] ?|\b(?:and|the|with|including|also|alongside|by|that|his|her|their|lead|veteran|longtime|long-time|collaborator|award-winning|acclaimed|fellow|returning|musician and|\p{Lu}\p{Ll}+(?:ish|ian|ese|ican|ench|man|ch)|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?:ish|ian|ese|can|man)) )(?<trade>cinematographer|director of photography|film editor|editor|film composer|composer|screenwriter),? $/iu;

const TRADES: Readonly<Record<string, string>> = {
  cinematographer: "cinematographer",
  "director of photography": "cinematographer",
  "film editor": "editor",
  editor: "editor",
  "film composer": "composer",
  composer: "composer",
  screenwriter: "screenwriter",
};

const ROLES: Readonly<Record<string, string>> = { screenwriter: "writer" };

/** Told of somebody who did not do the work, or who did it for somebody else. */
const NOT_OF_IT =
  /\b(?:declin\w*|refus\w*|reject\w*|turned|unavailable|not|considered|approached|offered|originally|initially|instead|replac\w*|previous\w*|former\w*|earlier|inspir\w*|influenc\w*|cit(?:es|ed|ing)|compared|reminiscent|remember\w*|suggest\w*|sequel|prequel|remake|musical|television|episode|series|stage|song|songs|theme|piece|works? (?:of|by)|music (?:of|by)|book|comic|magazine|novel\w*|DVD|Blu-ray|restor\w*|interpositive|negotiat\w*|wanted|hoped|dub\w*|version|draft\w*|animated series|lyric\w*|son|daughter|brother|sister|widow|wife|husband)\b/i;

const OF_MAKING =
  /^lead$|produc|develop|film|shoot|photograph|cinematograph|writ|script|music|score|sound|edit|design|visual|casting|making/i;
const NOT_OF_MAKING = /sequel|legacy|recept|releas|home|adaptation|popular|theme|histor|version|award|accolad/i;

/** Whoever is called cinematographer, editor or composer where the article tells how the film was made. */
export const namedCrew = relation({
  name: "named-crew",
  topic: "crew",
  patterns: [],
  find: crewIn,
  asks: [
    {
      answer: "who",
      role: ({ trade }) => ROLES[trade?.text ?? ""] ?? trade?.text,
      worth: 0.55,
      stems: ["Who was the {trade} of {film}?", "Which {trade} worked on {film}?", "Who worked as {trade} on {film}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale and cinematographer Ingrid Holm tested the lamps for a week.",
        finds: { trade: "cinematographer", who: "Ingrid Holm" },
      },
      {
        text: "The score was recorded by Danish composer Otto Brandt.",
        finds: { trade: "composer", who: "Otto Brandt" },
      },
      {
        text: "Editor Nora Ashdown began her work in May 2008.",
        finds: { trade: "editor", who: "Nora Ashdown" },
      },
    ],
    miss: [
      "Composer Otto Brandt declined to score the film.",
      "Sound editor Nora Ashdown began her work in May 2008.",
      "Martin Vale's usual cinematographer Ingrid Holm was not available.",
      "The look was inspired by cinematographer Ingrid Holm.",
      "Harbour Times editor Nora Ashdown came to the set.",
      "In 1975 Martin Vale was making Salt Road (1975) with editor Nora Ashdown.",
      "Composers Otto Brandt and Nora Ashdown came to the set.",
    ],
  },
});

function crewIn(reading: Reading): Record<string, Value>[] {
  const { text, sentence, mentions, section } = reading;
  if (!TRADE_NAMED.test(text) || NOT_OF_IT.test(text) || !isAsserted(reading)) return [];
  if (speaksOfAnother(reading) || section.path.some((heading) => NOT_OF_MAKING.test(heading))) return [];
  if (!section.path.some((heading) => OF_MAKING.test(heading))) return [];
  return mentions.flatMap((mention) => {
    if (mention.type !== "person" || isOfAnother(mention, reading)) return [];
    const before = text.slice(0, mention.start - sentence.start);
    const trade = TRADES[CALLED.exec(before)?.groups?.trade?.toLowerCase() ?? ""];
    return trade === undefined ? [] : [{ trade: textValue(trade), who: valueFrom(mention) }];
  });
}

/** Another film is named, and this one is not. */
const speaksOfAnother = ({ mentions }: Reading) =>
  mentions.some(({ type }) => type === "work") && !mentions.some(({ type }) => type === "film");

const TRADE_NAMED = /\b(?:cinematographer|director of photography|editor|composer|screenwriter),? \p{Lu}/iu;

/** "composer Otto Brandt and Nora Ashdown", "Otto Brandt of the Harbour Times": two of them, or somebody else's. */
function isOfAnother(mention: Mention, { text, sentence }: Reading): boolean {
  return /^(?: and \p{Lu}| & |,? of | from |, who (?:had|was|worked|shot|edited|composed|wrote))/u.test(
    text.slice(mention.end - sentence.start),
  );
}
