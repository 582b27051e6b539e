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
  "academy-acting: Anthony Adverse (1936)": "the Academy writes Faith Paleologue; she is Faith Paleologus.",
  "parts: Anthony Adverse (1936)": "the Academy writes Faith Paleologue; she is Faith Paleologus.",
  "academy-acting: Jezebel (1938)": "the Academy writes Julie Morrison; she is Julie Marsden.",
  "parts: My Man Godfrey (1936)": "the Academy writes Godfrey Parks, the film Parke; he is asked for as Godfrey.",
  "parts: Jezebel (1938)": "the Academy writes Julie Morrison; she is Julie Marsden.",
  "parts: Sergeant York (1941)": "the Academy writes Posier Pile; the pastor was Rosier Pile.",
  "parts: The Maltese Falcon (1941)": "the Academy writes Kaspar Gutman; the film's credits have Kasper.",
  "parts: Random Harvest (1942)": "the Academy writes Charles Ranier; he is Charles Rainier.",
  "parts: Casablanca (1942)": "the Academy writes Rick Blane; he is Rick Blaine.",
  "academy-nominations: The Story of G.I. Joe (1945)": "the Academy has the film as G. I. Joe.",
  "academy-acting: Marty (1955)": "the Academy writes Marty Pilletti; he is Marty Piletti.",
  "parts: Marty (1955)": "the Academy writes Marty Pilletti; he is Marty Piletti.",
  "academy-acting: The Rose Tattoo (1955)": "the Academy writes Della Rose; the family is called Delle Rose.",
  "parts: The Rose Tattoo (1955)": "the Academy writes Della Rose; the family is called Delle Rose.",
  "parts: The Brutalist (2024)":
    "the Academy writes Erzébet and Leo; they are Erzsébet Tóth and Harrison Lee Van Buren.",
};
