import { yearOfFilm } from "../phrases/film-years.ts";
import { asksWhichFilm } from "../phrases/films-beside.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const FILM_WORK =
  "[the ][{:person}'s ][{:nationality} ][{:date} ][horror |science fiction |science-fiction |silent |classic |crime |western |war |adventure |spy |drama |animated |documentary ][films |film |movie |movies ][such as |like |including ]{work:work+}";

export const influenceFilm = relation({
  name: "influence-film",
  topic: "production",
  patterns: [
    // Vale cited Winter Rising (1987) as an influence.
    `{who:person} ~(cited|named|listed|mentioned|credited|acknowledged) ${FILM_WORK} as [an |a |his |her |the |some of his |some of her |one of his |one of her |among his ][main |major |primary |key |chief |strong ](influence|influences|inspiration|inspirations|source|sources|touchstone|touchstones)`,
    `{who:person|film} (was|were) ~(influenced|inspired) by ${FILM_WORK}`,
    `{who:film} was ~(visually|partly|partially|heavily|strongly|greatly|in part|loosely) (influenced|inspired) by ${FILM_WORK}`,
    `{who:person} ~(drew|took|found) [some |much |visual |particular ]inspiration from ${FILM_WORK}`,
    // Vale screened Winter Rising for the crew.
    `{who:person} ~(screened|showed) ${FILM_WORK} (to|for) (the|his|her) (crew|cast|actors|team|cast and crew)`,
    `(he|she|they) ~(screened|showed) ${FILM_WORK} (to|for) `,
    `{who:person} ~(screened|showed) ${FILM_WORK} to {:person}`,
    `{who:person} ~(had|asked|told) (the|his|her) (crew|cast|actors) [to ]watch ${FILM_WORK}`,
    `^influenced by [{:words} ]${FILM_WORK}`,
    // Vale used Winter Rising as a source of inspiration.
    `{who:person} ~used ${FILM_WORK} as (a source of |an |a |his |her |the )[main |major |key |visual ](inspiration|reference|model|touchstone)`,
    `{who:person} ... (described|named|cited) (his|her) [main |chief |primary ](inspiration|influence) as [being ]${FILM_WORK}`,
    // Vale was influenced by silent comedies, including Winter Rising (1924).
    `{who:person|film} (was|were) ~(influenced|inspired) by ... (including|such as|like) {work:work+}`,
    `{who:person} ... ~(drew|drawing|took|taking) [some |much |visual |particular ](inspiration|influence) from ... films ... (including|such as|like) {work:work+}`,
    // Winter Rising (1924) was an influence on the film.
    `{work:work}[ \\({:date}\\)] was ~(an|a|the|one) [major |main |key |strong |of the ](influence|influences|inspiration|inspirations) (on|for) {film}`,
  ],
  guard: (_, { text }) =>
    !/\b(?:turn|(?:next|later|other|previous|second|earlier) films?|later films|has influenced|inspired the (?:makers|directors?))\b/i.test(
      text,
    ),
  refine: ({ who, work }, { text }) => {
    const year = work === undefined ? null : yearOfFilm(work, text);
    if (work === undefined || year === null) return null;
    const era = textValue(String(year));
    return who === undefined || who.type === "film" ? { work, era } : { who, work, era };
  },
  asks: [
    asksWhichFilm([
      "Which of these films influenced {who} in making {film}?",
      "Which of these films did {who} draw on for {film}?",
      "Which of these films was an influence on {film}?",
      "Which of these earlier films influenced {film}?",
    ]),
  ],
  samples: {
    match: [
      {
        text: "Martin Vale cited Winter Rising (1987) as an influence.",
        finds: { who: "Martin Vale", work: "Winter Rising" },
      },
      { text: "Martin Vale was influenced by Salt Road (1959).", finds: { work: "Salt Road" } },
      {
        text: "Martin Vale used the 1959 adventure film Salt Road (1959) as a source of inspiration.",
        finds: { who: "Martin Vale", work: "Salt Road" },
      },
      {
        text: "Martin Vale was influenced by the silent era, including Salt Road (1919) and Winter Rising (1924).",
        finds: { who: "Martin Vale", work: "Winter Rising" },
      },
    ],
    miss: [
      "Martin Vale directed Winter Rising (1987).",
      "Martin Vale cited the weather as an influence.",
      "Martin Vale's next film was influenced by Salt Road (1959).",
      "Martin Vale was not influenced by Salt Road (1959).",
    ],
  },
});
