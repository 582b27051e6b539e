import { expect, type Page } from "@playwright/test";
import { answer, type By, learnAnswers } from "../fixtures/answers.ts";
import { expectQuestion, quiz, scoreShown } from "../fixtures/quiz.ts";
import { readReveal } from "../fixtures/reveal.ts";

export type Tally = { readonly score: number; readonly right: number; readonly prompts: readonly string[] };

/** Every fourth question is answered wrong: a game has both. */
const wantedFor = (number: number) => (number % 4 === 0 ? "wrong" : "right");

/**
 * Plays the ten questions of a Classic game that has begun, and checks at each what is shown. Returns at the result,
 * which says the same.
 */
export async function playTen(page: Page, by: By, goOn: () => Promise<void>): Promise<Tally> {
  const answers = await learnAnswers(page);
  const prompts: string[] = [];
  let score = 0;
  let right = 0;
  for (let number = 1; number <= 10; number++) {
    await expectQuestion(page, number, 10);
    const question = await answer(page, answers, wantedFor(number), by);
    const reveal = await readReveal(page, question);
    expect(reveal.right).toBe(wantedFor(number) === "right");
    score += reveal.points;
    right += reveal.right ? 1 : 0;
    prompts.push(question.prompt);
    expect(await scoreShown(page)).toBe(score);
    await goOn();
  }
  expect(new Set(prompts).size, "no question comes twice").toBe(10);
  await expectResult(page, { score, right, prompts });
  return { score, right, prompts };
}

async function expectResult(page: Page, { score, right }: Tally): Promise<void> {
  await expect(quiz.heading(page)).toHaveText(/^That was /);
  await expect(quiz.heading(page)).toBeFocused();
  await expect(fact(page, "Points")).toHaveText(score.toLocaleString("en-GB"));
  await expect(page.getByRole("list", { name: "Questions so far" }).getByText(/right$/)).toHaveCount(right);
}

/** A figure under the result, by its name. */
export function fact(page: Page, name: string) {
  return page.getByRole("definition").and(page.locator(`dt:text-is("${name}") + dd`));
}
