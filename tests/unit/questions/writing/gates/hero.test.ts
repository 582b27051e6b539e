import { expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const PLOT =
  "Edda Vane (Anne Hathaway) keeps the lighthouse. Edda buys an old boat. Samuel Crane (Matt Damon) writes to Edda. Edda's sister Clara Vane (Jessica Chastain) sings, and Edda listens. Edda persuades Clara to sell her boat. Ruth Hale (Ellen Burstyn) waits. Lucy Reed (Amy Adams) paints. Edda betrays Ruth Hale. Lucy Reed leaves. Nora Finch (Reese Witherspoon) sleeps. Nora Finch wakes. Edda meets Clara. Lucy Reed blackmails Edda. Edda leaves.";
const { questions, thrownAway } = written({ Plot: PLOT });
const ofStory = questions.filter(({ topic }) => topic === "story");

test("the hero is never the answer to a question about the story", () => {
  expect(ofStory.map(keyOf)).not.toContain("Edda Vane");
  expect(thrownAway["only-the-hero"]).toBeGreaterThanOrEqual(1);
});

test("what the hero does may be asked the other way round", () => {
  expect(ofStory.length).toBeGreaterThanOrEqual(1);
});

test("who plays the hero may be asked", () => {
  expect(questions.filter(({ topic }) => topic === "cast").map(keyOf)).toContain("Anne Hathaway");
});
