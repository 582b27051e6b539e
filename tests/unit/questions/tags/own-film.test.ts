import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { ownFilm } from "../../../../questions/tags/own-film.ts";

function of(text: string) {
  const article = readArticle(text, "article.md");
  if (!article.ok) throw new Error(article.message);
  return ownFilm(article.value, findFacts(article.value).facts);
}
const MORE = `\n\n${"Principal photography began in March and ended in June, far from any town. ".repeat(12)}\n`;

describe("the film that an article is about", () => {
  it("has the year and country that its first sentence gives", () => {
    const film = of(
      `# Low Tide\n\n*Low Tide* is a 1931 Norwegian drama film directed by Ada Holm. It won a prize in 1947.${MORE}`,
    );
    expect(film).toEqual({ title: "Low Tide", year: 1931, countries: ["Norway"] });
  });

  it("has no country where none is named", () => {
    expect(of(`# Low Tide\n\n*Low Tide* is a 1931 drama film directed by Ada Holm.${MORE}`)).toMatchObject({
      countries: [],
    });
  });

  it("is none where the article is about a person", () => {
    expect(of(`# Ada Holm\n\nAda Holm (born 3 May 1901) was a Norwegian film director.${MORE}`)).toBeNull();
  });
});
