import { expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

test("a film that the article names is no wrong answer where several may be right", () => {
  const told = (more: string) =>
    written({ Development: `Spike Jonze was influenced by Chinatown (1974). ${more}` }).questions.find(
      (each) => keyOf(each) === "Chinatown",
    );
  const free = told("The weather was bad.");
  const named = free?.options.find((option) => option !== "Chinatown") ?? "";
  expect(named).not.toBe("");
  expect(told(`The crew liked ${named} as well.`)?.options ?? []).not.toContain(named);
});
