import { describe, expect, test } from "vitest";
import { personCalled } from "../../../../../questions/pools/index.ts";
import { keyOf, written } from "../written.ts";

const REVIEWS = [
  "Peter Travers of Rolling Stone called the film “a rare and tender portrait of quiet people”.",
  "Manohla Dargis of The New York Times praised the cast and the wonderful music.",
  "Claudia Puig of USA Today applauded the direction.",
  "Justin Chang of Variety commended the photography and hailed the actors.",
  "Mick LaSalle of the San Francisco Chronicle criticized the story.",
  "Todd McCarthy of The Hollywood Reporter praised the actors, but called the ending weak.",
  "Film critic Rex Dale praised the cast. Critic Rex Dale also praised the music.",
  "The novelist George Martin called the film “an amazing and ambitious feat of patient storytelling”.",
  "Metacritic gave the film a score of 71 out of 100, based on 40 critics.",
].join(" ");
const { questions } = written({ "Critical response": REVIEWS });
const options = (prompt: RegExp) =>
  questions.filter((each) => prompt.test(each.prompt)).flatMap((each) => each.options);

describe("options that are critics", () => {
  test("are reviewers of this article, never outsiders or novelists", () => {
    const critics = questions.filter((each) => /^(?:Which critic|Who|Whose|In whose)/.test(each.prompt));
    expect(critics.length).toBeGreaterThan(0);
    for (const name of critics.flatMap((each) => each.options)) {
      expect(REVIEWS).toContain(name);
      expect(["George Martin", "Rex Dale"]).not.toContain(name);
    }
  });

  test("who found fault without a word of theirs is never asked", () => {
    expect(questions.filter((each) => /fault|criticis|dislik/.test(each.prompt))).toEqual([]);
  });
});

describe("options that are publications", () => {
  test("are no aggregators", () => {
    expect(options(/review/)).not.toContain("Metacritic");
  });

  test("are none for which the critic is known to have written", () => {
    const asked = questions.filter((each) => /Travers/.test(each.prompt) && keyOf(each) === "Rolling Stone");
    expect(asked.flatMap((each) => each.options)).not.toContain("People");
  });
});

describe("critics from outside of the article", () => {
  const { questions } = written({
    "Critical response":
      "Roger Ebert of the Chicago Sun-Times called it “a lantern of a film, patient and unafraid of the dark”. Nora Ashdown of Variety praised the cast.",
  });
  const asked = questions.filter(({ options, answer }) => options[answer] === "Roger Ebert");

  test("wrote for other papers than the one in question, and were at work", () => {
    for (const { options, answer, prompt } of asked) {
      for (const name of options.filter((_, at) => at !== answer)) {
        const critic = personCalled(name);
        expect(critic === null || critic.roles.includes("critic"), name).toBe(true);
        if (prompt.includes("Sun-Times")) expect(critic?.outlets ?? []).not.toContain("Chicago Sun-Times");
        expect(critic === null || critic.from <= 2013, name).toBe(true);
      }
    }
  });
});
