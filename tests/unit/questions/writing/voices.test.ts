import { expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import type { ChoiceQuestion } from "../../../../questions/model.ts";
import { writeQuestions } from "../../../../questions/writing/write-questions.ts";
import { keyOf } from "./written.ts";

const STORY = `Kenji Mori keeps the lighthouse of a small town. Hideo Arata sails past it every evening, and Shiro Tanba waits for both of them. ${"The town is quiet in winter, and nobody speaks of the storm. ".repeat(8)}`;

const CAST = [
  ["Kenji Mori", "Tatsuya Ogata", "Bob Hale"],
  ["Hideo Arata", "Isao Kanda", "Jim Crane"],
  ["Shiro Tanba", "Kazuo Imai", "Tom Moss"],
  ["Goro Sakai", "Minoru Abe", "Ned Vale"],
  ["Harbour Guard", "Osamu Hino", "Sam Vane"],
];

/** An article whose table of the cast has a column with this label for the players, another for those of a dub. */
function asked(label: string): readonly ChoiceQuestion[] {
  const rows = CAST.map(([part, voice, dub]) => `|-\n| ${part} || [[${voice}]] || ${dub}`).join("\n");
  const source = `{{Infobox film
| film name = {{Infobox name module
| kanji = 灯台
| romaji = Tōdai
}}
| director = [[Mamoru Oshii]]
| starring = [[Tatsuya Ogata]]<br />[[Isao Kanda]]<br />[[Kazuo Imai]]<br />[[Minoru Abe]]
| country = Japan
}}
'''''The Grey Lighthouse''''' is a 1993 Japanese [[anime|animated]] film directed by [[Mamoru Oshii]].

==Plot==
${STORY}

==Cast==
{| class="wikitable"
! Character name
! ${label}
! English voice actor<br />(Northlight, 1995)
${rows}
|}
`;
  const read = readArticle(source, "the_grey_lighthouse.wiki");
  if (!read.ok) throw new Error(read.message);
  return writeQuestions(findFacts(read.value)).questions;
}

const voices = (questions: readonly ChoiceQuestion[]) => questions.filter(({ prompt }) => /\bvoices\b/.test(prompt));

test("stars who lend their voices are asked for as those of the original, beside others of it", () => {
  const questions = voices(asked("Japanese voice actor"));
  expect(questions.map(keyOf)).toContain("Tatsuya Ogata");
  for (const { prompt, options } of questions) {
    expect(prompt).toContain("the original version of");
    for (const [, , dub] of CAST) expect(options).not.toContain(dub);
  }
});

test("nobody is asked who speaks a part that only the table knows of somebody who is no star", () => {
  expect(voices(asked("Japanese voice actor")).map(keyOf)).not.toContain("Osamu Hino");
});

test("a column of which nobody knows whether it holds the original's says nothing", () => {
  expect(voices(asked("Voice actor (2011)"))).toEqual([]);
});

test("the box within a box is not taken for the film's own", () => {
  const keys = asked("Japanese voice actor").map(keyOf);
  expect(keys).toContain("Mamoru Oshii");
});

test("who speaks somebody unseen as well is not said to voice the part that is seen", () => {
  const source = `# The Grey Lighthouse

The Grey Lighthouse is a 1954 American thriller film directed by Lewis Allen and starring Sterling Hayden. ${STORY}

## Cast

- Sterling Hayden as Hideo Arata
- Willis Bouchey as Shiro Tanba
- James Gleason as Goro Sakai
- Paul Frees as Kenji Mori (also voice of the announcer)
- Paul Wexler as Slim Adams
`;
  const read = readArticle(source, "the_grey_lighthouse.md");
  if (!read.ok) throw new Error(read.message);
  const { questions } = writeQuestions(findFacts(read.value));
  expect(questions.filter(({ prompt }) => prompt.includes("Kenji Mori"))).not.toEqual([]);
  expect(voices(questions)).toEqual([]);
});
