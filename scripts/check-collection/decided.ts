/** Rows that a reference contradicts and that were looked into: "table: title (year)" and why the row is right. */
export const DECIDED: Readonly<Record<string, string>> = {
  "german-expressionism.md: Destiny (1921)": "the American film of 1919 is another one of that title",
  "parts: The Karate Kid (1984)": "the Academy writes Noriyuki 'Pat' Morita; he is known as Pat Morita.",
  "academy-world: Begin the Beguine (1982)":
    "the Academy writes Volver a Empezar; its title is given in English like all others.",
};
