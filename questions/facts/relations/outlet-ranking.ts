import { AGGREGATORS } from "../lexicon/organisations.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

const NUMBER = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))";
/** the third-greatest buddy film | number 26 on its list of the 500 greatest films | 35th among the best films of all time */
const RANK = new RegExp(
  `^ (?:magazine )?(?<rank>(?:as )?the ${NUMBER}[- ](?:best|greatest|funniest|scariest|finest|worst|most)[- ][^,.;:()“”]{4,70}|(?:at |as )?(?:number |No\\. ?|#)\\d+ (?:on|in|among) [^,.;:()“”]{6,80}|${NUMBER} (?:on|in|among) [^,.;:()“”]{6,80})`,
  "u",
);
const VERB = /(?: magazine| staff| critics| readers)? (?<verb>ranked|named|listed|placed|voted|rated|chose|selected) $/;

/** In 2007, The Guardian named the film the third-greatest buddy film. */
function rankings(reading: Reading): readonly Readonly<Record<string, Value>>[] {
  const { text, mentions, sentence } = reading;
  if (!/\b(?:ranked|named|listed|placed|voted|rated|chose|selected)\b/.test(text)) return [];
  return mentions.flatMap((outlet, index) => {
    const film = mentions[index + 1];
    if (outlet.type !== "outlet" || film?.type !== "film" || AGGREGATORS.has(outlet.text)) return [];
    const verb = VERB.exec(text.slice(outlet.end - sentence.start, film.start - sentence.start))?.groups?.verb;
    const rank = RANK.exec(text.slice(film.end - sentence.start))?.groups?.rank;
    if (verb === undefined || rank === undefined || /\b(?:its|their|his|her)\b.*\b(?:its|their|his|her)\b/.test(rank))
      return [];
    const before = mentions.slice(0, index).findLast(({ quantity }) => quantity?.unit === "date year");
    return [
      {
        outlet: valueFrom(outlet),
        verb: plain(verb),
        rank: plain(rank),
        ...(before ? { date: valueFrom(before) } : {}),
      },
    ];
  });
}

const PLACED =
  /^ (?:was|is|has been) (?:also )?(?<verb>ranked|named|listed|placed|voted|rated) (?<rank>(?:as )?the (?:NUM)[- ](?:best|greatest|funniest|scariest|finest|worst|most)[- ][^,.;:()“”]{4,70}|(?:(?:at )?(?:number |No\. ?|#)\d+|(?:NUM))) (?<by>by|on|in) (?:the )?$/u;
const ON_LIST = /^['’]s (?<list>(?:\d{4} )?(?:list|poll|ranking|countdown) of (?:the )?[^,.;:()“”]{6,70})/u;

/** The film was ranked 45th on Variety's list of the best harbour films | was voted the third-greatest film by Variety */
function passive(reading: Reading): readonly Readonly<Record<string, Value>>[] {
  const { text, mentions, sentence } = reading;
  const pattern = new RegExp(PLACED.source.replaceAll("NUM", NUMBER), "u");
  return mentions.flatMap((film, index) => {
    const outlet = mentions.slice(index + 1).find(({ type }) => type === "outlet");
    if (film.type !== "film" || outlet === undefined || AGGREGATORS.has(outlet.text)) return [];
    const groups = pattern.exec(text.slice(film.end - sentence.start, outlet.start - sentence.start))?.groups;
    const list = ON_LIST.exec(text.slice(outlet.end - sentence.start))?.groups?.list;
    if (groups === undefined || (groups.by !== "by" && list === undefined)) return [];
    if (groups.by === "by" && !/ /.test(groups.rank ?? "")) return [];
    const rank = groups.by === "by" ? groups.rank : `${groups.rank} on its ${list}`;
    return [{ outlet: valueFrom(outlet), verb: plain(groups.verb ?? ""), rank: plain(rank ?? "") }];
  });
}

export const outletRanking = relation({
  name: "outlet-ranking",
  topic: "reception",
  patterns: [],
  find: (reading) => [...rankings(reading), ...passive(reading)],
  asks: [
    {
      answer: "outlet",
      worth: 0.5,
      stems: [
        "Which publication {verb} {film} {rank} in {date}?",
        "In {date}, which publication {verb} {film} {rank}?",
        "Which of these {verb} {film} {rank} in {date}?",
        "Which publication {verb} {film} {rank}?",
        "Which of these publications {verb} {film} {rank}?",
        "{film} was {verb} {rank} by which publication?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      {
        text: "In 2007, The Guardian named the film the third-greatest harbour film.",
        finds: { outlet: "The Guardian", date: "2007", rank: "the third-greatest harbour film" },
      },
      {
        text: "Total Film ranked the film number 26 on its list of the 100 greatest films of all time.",
        finds: { outlet: "Total Film", rank: "number 26 on its list of the 100 greatest films of all time" },
      },
      {
        text: "The film was ranked 45th on The Guardian's list of the best harbour films.",
        finds: { outlet: "The Guardian", rank: "45th on its list of the best harbour films" },
      },
    ],
    miss: [
      "Variety named the film one of the best of the year.",
      "Rotten Tomatoes ranked the film number 26 on its list of the best films.",
      "In 2007, The Guardian named Winter Rising (1987) the third-greatest harbour film.",
    ],
  },
});

function plain(said: string): Value {
  return { type: "text", text: said, key: said.toLowerCase(), mention: null };
}
