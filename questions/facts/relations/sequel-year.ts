import type { Reading, Value } from "../model.ts";
import { asTitle, matches, TITLE, YEAR } from "../phrases/matches.ts";
import { yearOf } from "../phrases/year-of.ts";
import { relation } from "../relation.ts";

const KIND = "(?<kind>sequel|prequel|remake|follow-up|spin-off)";
const BY = "(?:,? titled|,? entitled|,? called|,? named|,|:)?";

/** A sequel, Thaw, was released in 2011. */
const RELEASED = new RegExp(
  `\\b(?<which>(?:[Aa](?:nother)?|[Tt]he|[Ii]ts) (?:[a-z-]+ )?)${KIND}(?: to (?:the film|[“"]?\\p{Lu}[^,.;]{1,40}?))?${BY} (?<title>${TITLE})(?: \\([^)]*\\))?,? (?:was (?:[a-z]+ )?released|came out|opened|premiered|followed|appeared)(?: (?:theatrically|in theaters|worldwide))?(?: in (?:the )?\\p{Lu}[\\p{L} ]+?)? (?:on|in) (?<date>(?:[A-Z][a-z]+ (?:\\d{1,2}, )?|\\d{1,2} [A-Z][a-z]+ )?${YEAR})`,
  "dgu",
);
/** It was followed by a sequel, Thaw, in 2011 | followed by Thaw (2011) */
const FOLLOWED = new RegExp(
  `\\bfollowed by (?:(?:a|the|its|one|an) (?:[a-z-]+ )?(?:${KIND}|film|instal+ment|entry|chapter)${BY} )?(?<title>${TITLE})(?:,? (?:released )?in (?<date>(?:[A-Z][a-z]+ )?${YEAR})| \\((?<year>${YEAR})\\))`,
  "dgu",
);
/** It was followed by two sequels: Thaw (2011) and Frost (2013). */
const LISTED = new RegExp(`(?<title>${TITLE}) \\((?<year>${YEAR})\\)`, "dgu");
const LIST =
  /\b(?:followed by|spawned|(?:the|its|two|three|four|several) (?:direct |further |more |other )?(?:sequels|prequels)) ?(?:[,:]|titled|entitled|called)? ?/u;
const ONLY_LISTED = new RegExp(
  `^(?:(?:(?:the|its|two|three|four|several|a number of) )?(?:[a-z-]+ )?(?:sequels|prequels|films)(?:,|:| titled| entitled| called)? )?(?:${TITLE} \\(${YEAR}\\)(?:,? and|,) )*$`,
  "u",
);

/** Letters of such a list that are read. */
const LONGEST = 200;

/** The film was remade in 2011 as Thaw. */
const REMADE = new RegExp(
  `\\bremade (?:in (?<date>${YEAR}) as (?<title>${TITLE})|as (?<name>${TITLE})(?: in (?<later>${YEAR})| \\((?<year>${YEAR})\\)))`,
  "dgu",
);

const BONDS: Readonly<Record<string, string>> = {
  sequel: "the sequel to",
  prequel: "the prequel to",
  remake: "the remake of",
  "later sequel": "a sequel to",
  "later prequel": "a prequel to",
  "follow-up": "the follow-up to",
  "spin-off": "the spin-off of",
};

/** Games, books and series have sequels as well. */
const NO_FILM =
  /\b(?:games?|consoles?|PlayStation|Xbox|Nintendo|Game Boy|arcade|pinball|novels?|books?|comics?|graphic|albums?|soundtracks?|songs?|television|TV|sitcom|miniseries|musical|stage|attraction|ride)\b/;

/** "Another sequel", "the third sequel": not the one that came next. */
function withRank({ which, kind, ...row }: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const isLater = /\b(?:another|second|third|fourth|fifth|final|further|last)\b/i.test(which?.text ?? "");
  if (kind === undefined) return row;
  return { ...row, kind: isLater ? text(`later ${kind.text}`) : kind };
}

/** Every film of such a list; the first of them is the sequel, the others are later ones. */
function listedIn(reading: Reading): Readonly<Record<string, Value>>[] {
  const head = LIST.exec(reading.text);
  if (head === null) return [];
  const from = head.index + head[0].length;
  const kind = /prequels/.test(reading.text) ? "prequel" : "sequel";
  return matches(reading, LISTED).flatMap((row) => {
    const at = (row.title?.mention?.start ?? 0) - reading.sentence.start;
    if (at < from || at > from + LONGEST || !ONLY_LISTED.test(reading.text.slice(from, at))) return [];
    return [{ ...row, kind: text(`later ${kind}`) }];
  });
}

/** "The sequel to" and "a sequel to" are one bond: nobody is asked for the same film twice. */
const text = (said: string): Value => ({
  type: "text",
  text: said,
  key: said.replace(/^(?:a|the) /, ""),
  mention: null,
});

export const sequelYear = relation({
  name: "sequel-year",
  ofOthers: true,
  topic: "film",
  patterns: [],
  find: (reading) => {
    if (!/\b(?:followed by|spawned|sequels?|prequels?|remake|remade|follow-up|spin-off)\b/.test(reading.text))
      return [];
    if (NO_FILM.test(reading.text)) return [];
    const first = [...matches(reading, RELEASED).map(withRank), ...matches(reading, FOLLOWED)];
    const told = new Set(first.map(({ title }) => title?.key));
    const rows = [
      ...first,
      ...listedIn(reading).filter(({ title }) => !told.has(title?.key)),
      ...matches(reading, REMADE).map((row) => ({ ...row, kind: text("remake") })),
    ];
    return rows.flatMap(({ kind, title, name, date, year, later }: Readonly<Record<string, Value | undefined>>) => {
      const when = date ?? year ?? later;
      const what = title ?? name;
      const isOwn = reading.mentions.some(
        (mention) =>
          mention.type === "film" &&
          mention.start >= (what?.mention?.start ?? 0) &&
          mention.end <= (what?.mention?.end ?? 0),
      );
      if (when?.type !== "date" || what === undefined || isOwn || what.text.length < 3) return [];
      return [
        { title: asTitle(what), date: yearOf(when), bond: text(BONDS[kind?.text ?? "sequel"] ?? "the sequel to") },
      ];
    });
  },
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "{When} did {title}, {bond} {film}, come out?",
        "{When} was {title}, {bond} {film}, released?",
        "{When} did {title}, {bond} {film}, reach the public?",
      ],
    },
  ],
  samples: {
    section: "Sequel",
    match: [
      {
        text: "A sequel, Thaw at Noon, was released on June 8, 1990.",
        finds: { title: "Thaw at Noon", date: "1990" },
      },
      { text: "The film was followed by Thaw (2016), which was less liked.", finds: { title: "Thaw", date: "2016" } },
      {
        text: "The film was followed by two sequels: Thaw (2016) and Frost at Noon (2018).",
        finds: { title: "Frost at Noon", date: "2018", bond: "a sequel to" },
      },
      {
        text: "The film was followed by Thaw (2016) and Frost at Noon (2018).",
        finds: { title: "Thaw", date: "2016", bond: "the sequel to" },
      },
      {
        text: "A third sequel titled Thaw at Noon was released on July 8, 2012.",
        finds: { title: "Thaw at Noon", date: "2012", bond: "a sequel to" },
      },
      {
        text: "A sequel to Winter Tide, titled Thaw at Noon, was released in 2012.",
        finds: { title: "Thaw at Noon", date: "2012" },
      },
      {
        text: "The film was followed by a third instalment, Thaw at Noon, in 1992.",
        finds: { title: "Thaw at Noon", date: "1992" },
      },
      {
        text: "It was remade in 2017 as The Young Heart starring Martin Vale.",
        finds: { title: "The Young Heart", date: "2017" },
      },
    ],
    miss: [
      "A sequel, Thaw at Noon, was planned to be released in 2016.",
      "The film was followed by a discussion in 2016.",
      "A remake was announced in 2016.",
      "The film was followed by two sequels, of which Robin Cole saw Thaw (2016).",
      "A video game came out, and a sequel, Thaw at Noon, was released in 2004 for the PlayStation 2.",
    ],
  },
});
