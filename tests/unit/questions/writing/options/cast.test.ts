import { describe, expect, test } from "vitest";
import { keyOf, written, wrongBeside } from "../written.ts";

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
    expect(questions.flatMap(({ options }) => options)).not.toContain("Mackenzie Foy");
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
  const { questions: asked } = written({ Plot: plot });
  const parts = asked.filter(({ prompt }) => /plays|play /.test(prompt));
  expect(parts.length).toBeGreaterThan(0);
  for (const { options } of parts)
    expect(options.filter((name) => players.includes(name) || /Vane|Hale/.test(name))).toHaveLength(4);
});

test("a part that one actor alone could have, by origin, is not asked", () => {
  const plot = PLOT.replace("Michael Caine", "Ken Watanabe").replace("Walter Hale", "Saito");
  const { questions: asked, thrownAway } = written({ Plot: plot });
  expect(wrongBeside("Ken Watanabe", asked)).toEqual([]);
  expect((thrownAway["lone-origin"] ?? 0) + (thrownAway["too-few-options"] ?? 0)).toBeGreaterThanOrEqual(1);
});
