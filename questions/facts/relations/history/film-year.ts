import { OF_HISTORY } from "../../history/kinds.ts";
import { SITE_HEADS } from "../../lexicon/organisations.ts";
import type { Value } from "../../model.ts";
import { yearOf } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

/** When a film came out, by the year behind its title or beside the verb that made it. */
export const filmYear = relation({
  name: "film-year",
  about: OF_HISTORY.filter((kind) => kind !== "person"),
  topic: "release",
  patterns: [
    "{work:work} \\({year:date}\\)",
    "(directed|made|released) [the film |another ]{work:work} in {year:date}",
    "{work:work} was (released|directed|made) [by {:person} ]in {year:date}",
  ],
  guard: ({ work }, { text }) =>
    isFilm(work) && !/\b(?:television|episodes?|series|serial|album|novel|BBC|ITV|sitcom)\b/i.test(text),
  refine: ({ work, year }) => {
    const exact = yearOf(year);
    if (exact === null || work === undefined || exact.mention?.quantity?.unit !== "date year") return null;
    return { work, year: exact };
  },
  asks: [
    {
      answer: "year",
      free: true,
      worth: 0.35,
      stems: [
        "In which year did the film {work} come out?",
        "In which year was the film {work} released?",
        "From which year is the film {work}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The film Low Tide (1931) was a success.", finds: { work: "Low Tide", year: "1931" } }],
    miss: ["The play Low Tide (1931) was a success.", "Low Tide was shown to him again in 1931."],
  },
});

/** No house, and nothing that is read, staged or broadcast. */
function isFilm(work: Value | undefined): boolean {
  const roles = work?.mention?.entity?.roles;
  if (work === undefined || ["book", "stage", "television", "radio", "game"].some((medium) => roles?.has(medium)))
    return false;
  return !SITE_HEADS.has(work.text.split(" ").at(-1) ?? "") || work.text.startsWith("The ");
}
