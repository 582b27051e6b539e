import { FILMS } from "../lexicon/films.ts";
import type { Value } from "../model.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const FILM_WORK =
  "[the ][{:nationality} ][{:date} ][horror |science fiction |science-fiction |silent |classic |crime |western ][films |film |movie |movies ][such as |like |including ]{work:work+}";

export const influenceFilm = relation({
  name: "influence-film",
  topic: "production",
  patterns: [
    // Vale cited Winter Rising (1987) as an influence.
    `{who:person} ~(cited|named|listed|mentioned|credited|acknowledged) ${FILM_WORK} as [an |a |his |her |the |some of his |some of her |one of his |one of her |among his ][main |major |primary |key |chief |strong ](influence|influences|inspiration|inspirations|source|sources|touchstone|touchstones)`,
    `{who:person|film} (was|were) ~(influenced|inspired) by ${FILM_WORK}`,
    `{who:person} ~(drew|took|found) [some |much |visual |particular ]inspiration from ${FILM_WORK}`,
    // Vale screened Winter Rising for the crew.
    `{who:person} ~(screened|showed) ${FILM_WORK} (to|for) (the|his|her) (crew|cast|actors|team|cast and crew)`,
    `{who:person} ~(had|asked|told) (the|his|her) (crew|cast|actors) [to ]watch ${FILM_WORK}`,
    `^influenced by [{:words} ]${FILM_WORK}`,
  ],
  guard: (_, { text }) =>
    !/\b(?:turn|(?:next|later|other|previous|second|earlier) films?|later films|has influenced|inspired the (?:makers|directors?))\b/i.test(
      text,
    ),
  refine: ({ who, work }, { text }) => {
    const year = work === undefined ? null : yearOf(work, text);
    if (work === undefined || year === null) return null;
    const era = textValue(String(year));
    return who === undefined || who.type === "film" ? { work, era } : { who, work, era };
  },
  asks: [
    {
      answer: "work",
      many: true,
      worth: 0.6,
      options: ({ work, era }) => filmsAbout(Number(era?.text), work),
      stems: [
        "Which of these films influenced {who} in making {film}?",
        "Which of these films did {who} draw on for {film}?",
        "Which of these films was an influence on {film}?",
        "Which of these earlier films influenced {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale cited Winter Rising (1987) as an influence.",
        finds: { who: "Martin Vale", work: "Winter Rising" },
      },
      { text: "Martin Vale was influenced by Salt Road (1959).", finds: { work: "Salt Road" } },
    ],
    miss: [
      "Martin Vale directed Winter Rising (1987).",
      "Martin Vale cited the weather as an influence.",
      "Martin Vale's next film was influenced by Salt Road (1959).",
      "Martin Vale was not influenced by Salt Road (1959).",
    ],
  },
});

/** By the list of films, else by the year in brackets after it. */
function yearOf(work: Value, text: string): number | null {
  const known = FILMS.find(({ title }) => title === work.text)?.year;
  if (known !== undefined) return known;
  const at = work.mention === null ? -1 : text.indexOf(work.mention.text);
  const told = /^[^(]{0,80}\((\d{4})\)/.exec(at < 0 ? "" : text.slice(at))?.[1];
  return told === undefined ? null : Number(told);
}

/** Films of about that year: an old one would stand out among new ones. */
const SPAN = 7;

function filmsAbout(year: number, work: Value | undefined): string[] {
  return FILMS.filter((film) => Math.abs(film.year - year) <= SPAN && film.title !== work?.text).map(
    ({ title }) => title,
  );
}
