import { describe, expect, test } from "vitest";
import { arePlayersOfOneOrigin, faceOf, personCalled } from "../../../../../questions/pools/index.ts";
import { matesOf } from "../../../../../questions/writing/options/circles.ts";
import { FROM_AFAR, keyOf, written, wrongBeside } from "../written.ts";

const PLOT =
  "Edda Vane (Anne Hathaway) keeps the lighthouse. Samuel Crane (Matt Damon) writes letters to Edda. His brother Peter Crane (Casey Affleck) mends boats. The doctor, Walter Hale (Michael Caine), buys a boat. Thomas Reed (John Lithgow) owns the inn. Edda's sister Clara Vane (Jessica Chastain) sings. Their mother Ruth Vane (Ellen Burstyn) waits. Lucy Hale (Amy Adams) paints. Young Edda Vane (Mackenzie Foy) runs away.";
const RECEPTION =
  "Richard Corliss of Time praised Damon, comparing his role to Robert Redford's in All Is Lost. In that year actor Robert Redford and actor Tom Hanks were praised for other films.";
const { questions } = written({ Plot: PLOT, Reception: RECEPTION });
const aboutParts = questions.filter(({ prompt }) => /\bplays?\b/.test(prompt) && !/Which character|Whom/.test(prompt));

const MEN = ["Matt Damon", "Casey Affleck", "Michael Caine", "John Lithgow"];
const WOMEN = ["Anne Hathaway", "Jessica Chastain", "Ellen Burstyn", "Amy Adams"];

describe("who plays whom", () => {
  test("asks for several of the cast", () => {
    expect(aboutParts.length).toBeGreaterThanOrEqual(2);
  });

  test("offers men beside a man and women beside a woman", () => {
    for (const question of aboutParts) {
      const [own, other] = MEN.includes(keyOf(question)) ? [MEN, WOMEN] : [WOMEN, MEN];
      expect(own).toContain(keyOf(question));
      expect(question.options.filter((option) => other.includes(option))).toEqual([]);
    }
  });

  test("never offers an actor who is only named beside another film", () => {
    const offered = questions.flatMap(({ options }) => options);
    expect(offered).not.toContain("Robert Redford");
    expect(offered).not.toContain("Tom Hanks");
  });

  test("neither asks for who plays a child nor offers that actor beside grown ones", () => {
    const hers = questions.filter(({ options }) => options.includes("Mackenzie Foy"));
    for (const question of hers) {
      expect(keyOf(question)).toBe("Mackenzie Foy");
      expect(question.prompt).not.toMatch(/\bplays\b/);
      for (const name of question.options) expect(faceOf(name)?.born).toBeGreaterThan(1994);
    }
  });
});

describe("whom somebody plays", () => {
  test("offers characters of the actor's sex alone", () => {
    const asked = questions.filter(({ prompt }) => /Which character does|Whom does/.test(prompt));
    const women = ["Edda Vane", "Clara Vane", "Ruth Vane", "Lucy Hale"];
    const men = ["Samuel Crane", "Peter Crane", "Walter Hale", "Thomas Reed"];
    for (const { options } of asked)
      expect([women, men].filter((names) => options.every((option) => names.includes(option)))).toHaveLength(1);
  });
});

test("whoever plays one part in a sentence may stand beside who plays another in it", () => {
  const plot =
    "Edda Vane (Martha Holt), Clara Vane (Helen Marsh), Ruth Vane (Alice Brand) and Lucy Hale (Susan Webb) keep the inn.";
  const players = ["Martha Holt", "Helen Marsh", "Alice Brand", "Susan Webb"];
  const { questions: asked } = written({ Plot: plot }, FROM_AFAR);
  const parts = asked.filter(({ prompt }) => /plays|play /.test(prompt));
  expect(parts.length).toBeGreaterThan(0);
  for (const { options } of parts)
    expect(options.filter((name) => players.includes(name) || /Vane|Hale/.test(name))).toHaveLength(4);
});

test("a part that asks for somebody from afar is asked among others from there", () => {
  const plot = PLOT.replace("Michael Caine", "Ken Watanabe").replace("Walter Hale", "Saito");
  const wrong = wrongBeside("Ken Watanabe", written({ Plot: plot }).questions);
  expect(wrong).toHaveLength(3);
  for (const name of wrong) expect(arePlayersOfOneOrigin(name, "Ken Watanabe"), name).toBe(true);
});

describe("beside whom the box names among the stars", () => {
  const lead =
    "The Glass Harbour is a 2013 Norwegian drama film starring Ron Marsh, James Brand, Paul Webb, Carl Finch and Hugh Moss. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";
  const names = [
    "Samuel Crane",
    "Peter Hale",
    "Walter Holt",
    "Thomas Reed",
    "Henry Stone",
    "George Lund",
    "Arthur Frost",
  ];
  const players = ["Ron Marsh", "James Brand", "Paul Webb", "Carl Finch", "Hugh Moss", "Dick Pike", "Frank Dale"];
  const cast = players.map((player, at) => `- ${player} as ${names[at]}`).join("\n");
  const plot = names.map((name) => `${name} waits by the sea. ${name} mends a boat.`).join(" ");
  const asked = written({ Plot: plot, Cast: cast }, lead).questions.filter(({ prompt }) => /\bplays\b/.test(prompt));

  test("stand others of them", () => {
    expect(asked.some((question) => players.slice(0, 5).includes(keyOf(question)))).toBe(true);
  });

  test("stands nobody whom only the list names well after them, nor the other way round", () => {
    for (const { options } of asked) {
      const stars = options.filter((name) => players.slice(0, 2).includes(name));
      const listed = options.filter((name) => players.slice(5).includes(name));
      expect(stars.length === 0 || listed.length === 0).toBe(true);
    }
  });
});

test("whoever has a part in the film is not offered for a cameo in it", () => {
  const plot = `${PLOT} Hugh Marsh waits.`;
  const { questions: asked } = written({ Plot: plot, Production: "Tom Hanks has a cameo as a ferryman." });
  const cameo = asked.filter(({ prompt }) => /cameo/.test(prompt));
  expect(cameo.map(keyOf)).toEqual(["Tom Hanks"]);
  for (const { options } of cameo) for (const name of MEN) expect(options).not.toContain(name);
});

test("a part is of its player's sex where only a first name says otherwise", () => {
  const told = PLOT.replace("Michael Caine", "Talia Shire").replace("Walter Hale", "Adrian Hale");
  const wrong = wrongBeside("Talia Shire", written({ Plot: told }).questions);
  for (const name of wrong) expect(personCalled(name)?.gender).not.toBe("m");
  expect(wrong).toHaveLength(3);
});

describe("the parts of a film", () => {
  const parts = ["Samuel Crane", "Peter Hale", "Walter Holt", "Thomas Reed"];
  const cast = ["Ron Marsh", "James Brand", "Paul Webb", "Carl Finch"];
  const plot = parts.map((name) => `${name} waits by the sea. ${name} mends a boat. ${name} sings.`).join(" ");
  const asked = (players: readonly string[]) =>
    written(
      { Plot: plot, Cast: players.map((player, at) => `- ${player} as ${parts[at]}`).join("\n") },
      FROM_AFAR,
    ).questions.filter(({ prompt }) => /\b(?:play|played|plays)\b/.test(prompt));

  test("stand beside one another where nobody knows who plays them", () => {
    expect(asked(cast).length).toBeGreaterThan(2);
  });

  test("are not asked for where two are said to play one of them", () => {
    const list = [...cast.map((player, at) => `- ${player} as ${parts[at]}`), "- Hugh Moss as Thomas Reed"].join("\n");
    const { questions } = written({ Plot: plot, Cast: list });
    expect(questions.filter(({ prompt }) => /(?:Carl Finch|Hugh Moss)/.test(prompt))).toEqual([]);
  });

  test("are not offered where the player's own name tells the part", () => {
    const players = ["Matt Damon", "Peter Sarsgaard", "Paul Dano", "Casey Affleck"];
    const list = players.map((player, at) => `- ${player} as ${parts[at]}`).join("\n");
    for (const { prompt, options } of written({ Plot: plot, Cast: list }).questions) {
      if (/\bplays\b/.test(prompt) && !prompt.includes("Peter"))
        expect(options.filter((option) => /^Peter (?:Hale|Sarsgaard)$/.test(option))).toEqual([]);
    }
  });
});

describe("who plays a part, where stars of one age play the others", () => {
  const lead =
    "The Glass Harbour is a 2013 American drama film starring Anne Hathaway, Jessica Chastain, Amy Adams and Emily Blunt. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";
  const plot =
    "Edda Vane (Anne Hathaway) keeps the lighthouse. Clara Holt (Jessica Chastain) sings. Lucy Hale (Amy Adams) paints. Ruth Reed (Emily Blunt) waits. Samuel Crane (Ron Marsh) mends boats. Nora Finch (Mary Webb) leaves.";
  const stars = ["Anne Hathaway", "Jessica Chastain", "Amy Adams", "Emily Blunt"];
  const asked = written({ Plot: plot }, lead).questions.filter(({ prompt }) => /\bplays\b/.test(prompt));

  test("is asked among those whom a circle takes for one another, of the film or not", () => {
    const ofStars = asked.filter((question) => stars.includes(keyOf(question)));
    expect(ofStars.length).toBeGreaterThan(1);
    for (const question of ofStars) {
      const mates = matesOf(keyOf(question), "actor", 2013) ?? [];
      const others = question.options.filter((option) => option !== keyOf(question));
      expect(mates).toEqual(expect.arrayContaining(others));
    }
  });

  test("those who are not billed are not among the options", () => {
    for (const { options } of asked) expect(options).not.toContain("Mary Webb");
  });
});

test("who is shown in archive footage alone plays no part", () => {
  const cast =
    "Archive footage from the first film of Matt Damon as Samuel Crane is shown. Amy Adams as Edda Vane, who paints.";
  const { questions: asked } = written({
    Plot: "Samuel Crane mends boats. Edda Vane waits for Samuel Crane.",
    Cast: cast,
  });
  expect(asked.map(keyOf)).not.toContain("Matt Damon");
});
