/** Rows that a reference contradicts and that were looked into: "table: title (year)" and why the row is right. */
export const DECIDED: Readonly<Record<string, string>> = {
  "german-expressionism.md: Destiny (1921)": "the American film of 1919 is another one of that title",
  "parts: Mrs. Miniver (1942)": "the Academy writes Dame May Whitty; nobody else of a cast is shown with a title.",
  "parts: Tom Jones (1963)": "the Academy writes Dame Edith Evans; nobody else of a cast is shown with a title.",
  "parts: Catch Me If You Can (2002)":
    "the Academy has Frank Abagnale; the father is meant, and his son has the name too.",
  "parts: The Karate Kid (1984)": "the Academy writes Noriyuki 'Pat' Morita; he is known as Pat Morita.",
  "academy-world: Begin the Beguine (1982)":
    "the Academy writes Volver a Empezar; its title is given in English like all others.",
};
