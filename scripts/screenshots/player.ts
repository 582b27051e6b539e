import type { Page } from "@playwright/test";
import { isChoice } from "../../questions/key.ts";
import { type ChoiceQuestion, packSchema } from "../../questions/model.ts";

/** Plays a quiz in a page. It learns the answers from the pack as the page itself fetches it. */
export type Player = {
  readonly inView: () => Promise<ChoiceQuestion>;
  readonly answer: (wanted: "right" | "wrong") => Promise<void>;
};

export function createPlayer(page: Page): Player {
  const questions: ChoiceQuestion[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => questions.push(...questionsIn(String(payload))));
  });
  const options = page.getByRole("group", { name: "Options" }).getByRole("button");
  const texts = async () => {
    await options.last().waitFor();
    return page.getByRole("group", { name: "Options" }).locator("button > :nth-child(2)").allTextContents();
  };

  async function inView(): Promise<ChoiceQuestion> {
    const shown = (await texts()).toSorted().join("\n");
    const prompt = await page.getByRole("heading", { level: 1 }).textContent();
    const found = questions.find((each) => each.prompt === prompt && each.options.toSorted().join("\n") === shown);
    if (found === undefined) throw new Error(`Nobody knows the answer to: ${prompt}`);
    return found;
  }

  async function answer(wanted: "right" | "wrong"): Promise<void> {
    const question = await inView();
    const key = question.options[question.answer];
    const place = (await texts()).findIndex((text) => (text === key) === (wanted === "right"));
    await options.nth(place).click();
  }

  return { inView, answer };
}

/** Questions of a frame that brings a pack: `{ "id": 4, "result": { "ok": true, "value": { "questions": … } } }` */
function questionsIn(frame: string): readonly ChoiceQuestion[] {
  const data: unknown = JSON.parse(frame);
  const result = typeof data === "object" && data !== null && "result" in data ? data.result : null;
  const value = typeof result === "object" && result !== null && "value" in result ? result.value : null;
  const pack = packSchema.safeParse(value);
  return pack.success ? pack.data.questions.filter(isChoice) : [];
}
