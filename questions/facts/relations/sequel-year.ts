import type { Value } from "../model.ts";
import { asTitle, matches, TITLE, YEAR } from "../phrases/matches.ts";
import { yearOf } from "../phrases/year-of.ts";
import { relation } from "../relation.ts";

const KIND = "(?<kind>sequel|prequel|remake|follow-up|spin-off)";
const BY = "(?:,| titled| entitled| called| named|:)?";

/** A sequel, Thaw, was released in 2011. */
const RELEASED = new RegExp(
  `\\b(?:[Aa]|[Tt]he|[Ii]ts) (?:[a-z-]+ )?${KIND}${BY} (?<title>${TITLE})(?: \\([^)]*\\))?,? (?:was (?:[a-z]+ )?released|came out|opened|premiered|followed|appeared)(?: (?:theatrically|in theaters|worldwide))?(?: in (?:the )?\\p{Lu}[\\p{L} ]+?)? (?:on|in) (?<date>(?:[A-Z][a-z]+ (?:\\d{1,2}, )?|\\d{1,2} [A-Z][a-z]+ )?${YEAR})`,
  "dgu",
);
/** It was followed by a sequel, Thaw, in 2011 | followed by Thaw (2011) */
const FOLLOWED = new RegExp(
  `\\bfollowed by (?:(?:a|the|its|one|an) (?:[a-z-]+ )?${KIND}${BY} )?(?<title>${TITLE})(?:,? (?:released )?in (?<date>(?:[A-Z][a-z]+ )?${YEAR})| \\((?<year>${YEAR})\\))`,
  "dgu",
);
/** The film was remade in 2011 as Thaw. */
const REMADE = new RegExp(
  `\\bremade (?:in (?<date>${YEAR}) as (?<title>${TITLE})|as (?<name>${TITLE})(?: in (?<later>${YEAR})| \\((?<year>${YEAR})\\)))`,
  "dgu",
);

const BONDS: Readonly<Record<string, string>> = {
  sequel: "the sequel to",
  prequel: "the prequel to",
  remake: "the remake of",
  "follow-up": "the follow-up to",
  "spin-off": "the spin-off of",
};

/** Games, books and series have sequels as well. */
const NO_FILM =
  /\b(?:games?|consoles?|PlayStation|Xbox|Nintendo|Game Boy|arcade|pinball|novels?|books?|comics?|graphic|albums?|soundtracks?|songs?|television|TV|sitcom|miniseries|musical|stage|attraction|ride)\b/;

const text = (said: string): Value => ({ type: "text", text: said, key: said, mention: null });

export const sequelYear = relation({
  name: "sequel-year",
  ofOthers: true,
  topic: "film",
  patterns: [],
  find: (reading) => {
    if (!/\b(?:followed by|sequel|prequel|remake|remade|follow-up|spin-off)\b/.test(reading.text)) return [];
    if (NO_FILM.test(reading.text)) return [];
    const rows = [
      ...matches(reading, RELEASED),
      ...matches(reading, FOLLOWED),
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
        text: "It was remade in 2017 as The Young Heart starring Martin Vale.",
        finds: { title: "The Young Heart", date: "2017" },
      },
    ],
    miss: [
      "A sequel, Thaw at Noon, was planned to be released in 2016.",
      "The film was followed by a discussion in 2016.",
      "A remake was announced in 2016.",
      "A video game came out, and a sequel, Thaw at Noon, was released in 2004 for the PlayStation 2.",
    ],
  },
});
