import { describe, expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { originOf } from "../../../../questions/writing/origin.ts";

const MORE =
  "It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. It has been shown in many small rooms since then, mostly in the evening and for people who care for quiet stories about ordinary days and ordinary people, told without any hurry.";

function origin(first: string) {
  const read = readArticle(`# The Glass Harbour\n\n${first} ${MORE}\n`, "the_glass_harbour.md");
  if (!read.ok) throw new Error(read.message);
  return originOf(findFacts(read.value));
}

describe("originOf", () => {
  test.each([
    ["The Glass Harbour is a 2013 American drama film.", 2013, "American", null],
    ["The Glass Harbour is a 1994 Indian Malayalam-language film.", 1994, "Indian", "Malayalam"],
    ["The Glass Harbour is a 1982 Tamil film.", 1982, "IN", "Tamil"],
    ["The Glass Harbour is a 2001 Japanese animated film.", 2001, "Japanese", "animation"],
    ["The Glass Harbour is a film that opened on 4 May 1961.", 1961, null, null],
    ["The Glass Harbour is a 1941 film produced by RKO Pictures.", 1941, "US", null],
    ["The Glass Harbour is a 1989 New Zealand drama film.", 1989, "New Zealand", null],
    ["The Glass Harbour is a 2003 film that was cut in New Zealand.", 2003, null, null],
    ["The Glass Harbour is a film.", null, null, null],
  ])("%s", (first, year, country, cinema) => {
    expect(origin(first)).toEqual({ year, country, cinema });
  });

  test("takes no language of a film from elsewhere for one of India's cinemas", () => {
    expect(origin("The Glass Harbour is a 2013 American drama film, dubbed in Hindi.").cinema).toBeNull();
  });
});
