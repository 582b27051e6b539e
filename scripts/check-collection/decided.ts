/** Rows that a reference contradicts and that were looked into: "table: title (year)" and why the row is right. */
export const DECIDED: Readonly<Record<string, string>> = {
  "german-expressionism.md: Destiny (1921)": "the American film of 1919 is another one of that title",
  "academy-acting: Goodfellas (1990)": "the Academy writes Good Fellas; the film calls itself Goodfellas.",
  "academy-world: Begin the Beguine (1982)":
    "the Academy writes Volver a Empezar; its title is given in English like all others.",
};
