import { describe, expect, test } from "vitest";
import { FROM_AFAR, keyOf, written } from "../written.ts";

const CAST =
  "Anne Hathaway as Edda Vane. Matt Damon as Samuel Crane. Casey Affleck as Peter Crane. Jessica Chastain as Clara Vane. Ellen Burstyn as Ruth Hale. John Lithgow as Thomas Reed. Amy Adams as Lucy Hale. Michael Caine as Walter Hale. Oskar Veld as Martin Frost. Anton Brekke as Robert Moss. Peter Vogler as Henry Lund. Topher Grace as Simon Holm. Jonas Birk as Paul Stern: The keeper of the second lighthouse across the wide bay. Bill Irwin as George Pike: A retired smuggler who hides gold.";
const { questions, thrownAway } = written({
  Plot: "Edda Vane keeps the lighthouse. Samuel Crane writes letters to Edda.",
  Cast: CAST,
});
const prompts = questions.filter(({ topic }) => topic === "cast").map(({ prompt }) => prompt);

test("a part that the article only lists, far down, is not asked for", () => {
  expect(prompts.join()).not.toContain("Henry Lund");
  expect(thrownAway["bit-part"]).toBeGreaterThanOrEqual(1);
});

test("a part without a name is not asked for, whoever plays it: the plot calls it by the same word", () => {
  const { questions: asked } = written({
    Plot: "Edda Vane keeps the lighthouse. A keeper of bees and a harper come to stay. Edda sings with the harper.",
    Cast: CAST.replace("as Samuel Crane", "as Harper").replace("as Peter Crane", "as Cowboy"),
  });
  const text = asked.map(({ prompt, options }) => `${prompt} ${options.join()}`).join();
  expect(text).not.toMatch(/plays? (?:Harper|Cowboy)/);
});

test("a part among the first of the cast may be asked for", () => {
  expect(prompts.join()).toMatch(/Samuel Crane|Peter Crane|Matt Damon/);
});

test("a part that somebody known plays may be asked for", () => {
  expect(prompts.join()).toMatch(/Simon Holm|Topher Grace/);
});

test("a part that the list describes may be asked for where the article speaks of him elsewhere", () => {
  const asked = (production: string) =>
    written({ Plot: "Edda Vane keeps the lighthouse.", Cast: CAST, Production: production }, FROM_AFAR)
      .questions.map(({ prompt }) => prompt)
      .join();
  expect(asked("The makers liked Paul Stern best. A boat was built.")).toMatch(/plays? Paul Stern/);
  expect(asked("A boat was built.")).not.toMatch(/plays? Paul Stern/);
});

describe("a part that the plot names once", () => {
  const asked = (plot: string) =>
    written({ Plot: plot, Cast: CAST }, FROM_AFAR)
      .questions.filter(({ topic }) => topic === "cast")
      .map(({ prompt, options }) => `${prompt} ${options.join()}`)
      .join();

  test("may be asked for where something is told of him", () => {
    expect(asked("Edda Vane keeps the lighthouse. Henry Lund steals the lamp.")).toMatch(/Henry Lund/);
  });

  test("is not asked for where he is only counted up in brackets", () => {
    const plot = "Edda Vane keeps the lighthouse. Three sailors (Martin Frost, Robert Moss and Henry Lund) leave.";
    expect(asked(plot)).not.toMatch(/plays? (?:Martin Frost|Robert Moss|Henry Lund)/);
  });
});

describe("of a small part that somebody known plays", () => {
  const cast = `${CAST} Charles Lane as Mr. Pell. Irving Bacon as Nils Holt (uncredited).`;
  const film =
    "The Glass Harbour is a 1946 American drama film directed by Fred Zinnemann. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";
  const { questions: asked } = written({ Plot: "Edda Vane keeps the lighthouse.", Cast: cast }, film);

  test("it is asked who is in the film, and not who plays it", () => {
    const keys = asked.filter(({ prompt }) => /has a part|among the cast|has a role/.test(prompt)).map(keyOf);
    expect(keys).toEqual(expect.arrayContaining(["Charles Lane", "Irving Bacon"]));
    expect(asked.map(({ prompt }) => prompt).join()).not.toMatch(/Mr\. Pell|Nils Holt/);
  });

  test("nothing is asked of anybody whom nobody knows", () => {
    expect(asked.flatMap(({ options }) => options)).not.toContain("Peter Vogler");
  });
});
