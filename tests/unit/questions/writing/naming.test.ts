import { expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { ITALIC_OFF, ITALIC_ON } from "../../../../questions/italics.ts";
import { filmName, type Marks } from "../../../../questions/writing/naming.ts";

const BODY = `${"It tells of a town beside a river and of the people who stay there. ".repeat(20)}`;

function named(title: string, marks: Marks): string {
  const read = readArticle(`# ${title}\n\n${title} is a 1989 American film.\n\n## Plot\n\n${BODY}`, "a.md");
  if (!read.ok) throw new Error(read.message);
  return filmName(read.value, "seed", marks).replaceAll(ITALIC_ON, "").replaceAll(ITALIC_OFF, "");
}

test("a title that several films may bear is said with the year", () => {
  expect(named("Dusk", { year: 1989, director: "Ann Lee" })).toBe("the 1989 film Dusk");
});

test("where the year must not be said, with the director", () => {
  expect(named("Dusk", { year: null, director: "Ann Lee" })).toBe("Ann Lee’s Dusk");
  expect(named("Dusk", { year: null, director: "Ann Ross" })).toBe("Ann Ross’ Dusk");
});

test("a long title needs neither", () => {
  expect(named("Seven Letters from a Frozen Harbour", { year: 1989, director: "Ann Lee" })).not.toContain("1989");
});

test("in the question for the year, with a star or by its kind, since the director is asked for beside the year", () => {
  const marks = { year: null, director: "Ann Lee" };
  expect(named("Dusk", { ...marks, star: "Ines Calloway", genre: "crime film" })).toBe(
    "the film Dusk, starring Ines Calloway,",
  );
  expect(named("Dusk", { ...marks, star: null, genre: "crime film" })).toBe("the crime film Dusk");
});
