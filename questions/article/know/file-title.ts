const SMALL_WORDS = new Set("a an and as at but by for from in into of on or the to vs with".split(" "));

/**
 * What a file is called, read as a title: `the_lord_of_the_rings_2001_film.txt` -> The Lord of the Rings. A year at its
 * end goes where the text opens by telling that it is the film's: `godzilla_1954.md`, "is a 1954 Japanese film".
 */
export function fileTitle(name: string, opening: string): string {
  const called = titleIn(name);
  const [, plain, year] = /^(.*\S) ((?:18|19|20)\d\d)$/.exec(called) ?? [];
  return plain !== undefined && new RegExp(`\\b(?:is|was) an? (?:[a-z]+ )?${year}\\b`).test(opening) ? plain : called;
}

function titleIn(name: string): string {
  const spaced = name
    .slice(0, 300)
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(/[_\s]+/g, " ")
    .trim()
    .replace(/ (?:\d{4} )?film$/i, "");
  if (spaced === undefined || /\p{Lu}/u.test(spaced)) return spaced ?? "";
  return spaced.replace(/[\p{L}\d']+/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.has(word) ? word : capital(word),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
