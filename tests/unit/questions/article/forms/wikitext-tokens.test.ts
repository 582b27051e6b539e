import { expect, it } from "vitest";
import { equalsHeading } from "../../../../../questions/article/forms/headings.ts";
import { articleOf, damagedOf, pathsOf, sentencesOf } from "../night-train.ts";

it.each([
  ["== Plot ==", 2, "Plot"],
  [" = Night Train = ", 1, "Night Train"],
  [" = = = Early life = = = ", 3, "Early life"],
  ["## = = Plot = =", 2, "Plot"],
  ["## = = = Critics = = =", 3, "Critics"],
  ["= = Development = = =", 3, "Development"],
  ["== 1 + 1 = 2 ==", 2, "1 + 1 = 2"],
])("reads the heading %s", (line, level, text) => {
  expect(equalsHeading(line)).toEqual({ level, text });
});

it.each(["====", "= =", "a = b", "=> so", "== Plot", "", "======= Deep ======="])(
  "does not take %s for a heading",
  (line) => {
    expect(equalsHeading(line)).toBeNull();
  },
);

const DAMAGED = ` = Night Train ( 1962 film ) =

Night Train is a 1962 British comedy @-@ drama film directed by Ana Ruiz . It stars Nora O 'Hare as Clara , a guard who finds " a letter " on a train .

\`\`\`
= = Cast = =

= = Production = =

= = Development = = =
\`\`\`

Ruiz wrote the film in two weeks . The last reel ? a long one ? was lit by the painter Jan Van

Eerde , who had never seen a camera . The film cost \\$ 2 @.@ 5 million , and the Actors 'Guild paid for it

0

\`\`\`
= = = Filming = = =
\`\`\`

It was filmed in York and then in Leeds , where

the last train still ran . The set was built by <unk> Reed . She called it " slow . [ ... ] Very slow " .

## = = Release = =

rain , the film opened in May .
`;

it("reads an article through all the damage that a page layout does", () => {
  const article = articleOf(DAMAGED);
  expect(article).toMatchObject({ title: "Night Train", kind: "film" });
  expect(pathsOf(article)).toEqual(["Lead", "Production / Development", "Production / Filming", "Release"]);
  expect(sentencesOf(article)).toEqual([
    "Night Train is a 1962 British comedy-drama film directed by Ana Ruiz.",
    "It stars Nora O'Hare as Clara, a guard who finds “a letter” on a train.",
    "Ruiz wrote the film in two weeks.",
    "The last reel — a long one — was lit by the painter Jan Van Eerde, who had never seen a camera.",
    "The film cost $2.5 million, and the Actors' Guild paid for it.",
    "It was filmed in York and then in Leeds, where the last train still ran.",
    "The set was built by <unk> Reed.",
    "She called it “slow. [...] Very slow”.",
    "rain, the film opened in May.",
  ]);
  expect(damagedOf(article)).toEqual(["The set was built by <unk> Reed.", "rain, the film opened in May."]);
});

it("names a section whose heading is a hole", () => {
  const article = articleOf(
    `${DAMAGED}\n = = <unk> = = \n\nIt was shown .\n\n = = <unk> , prints = = \n\nIt was kept .`,
  );
  expect(pathsOf(article).slice(-2)).toEqual(["Untitled section", "prints"]);
});
