const names = (text: string) => text.split(",").map((name) => name.trim());

/** What stands after an article and is no prose: lists of links and books, in lower case. */
export const APPARATUS: ReadonlySet<string> = new Set([
  ...names("see also, notes, explanatory notes, footnotes, references, citations, sources, works cited, bibliography"),
  ...names("further reading, external links"),
]);

/** Headings of film articles that stand at the top level, in lower case. */
export const MAIN_SECTIONS: ReadonlySet<string> = new Set([
  ...names(
    "plot, synopsis, premise, summary, cast, cast and characters, characters, production, soundtrack, music, score",
  ),
  ...names("release, reception, legacy, themes, analysis, marketing, distribution, background, history, career, life"),
  ...names("early life, personal life, filmography, awards, awards and nominations, sequel, sequels, adaptations"),
  ...names("recipients, juries"),
  ...APPARATUS,
]);

/** Headings that stand below those. */
export const SUBSECTIONS: ReadonlySet<string> = new Set([
  ...names("development, writing, casting, pre-production, filming, principal photography, post-production, editing"),
  ...names("cinematography, visual effects, special effects, design, costumes, track listing, theatrical, home media"),
  ...names(
    "home video, box office, critical response, critical reception, accolades, audience response, themes and style",
  ),
]);
