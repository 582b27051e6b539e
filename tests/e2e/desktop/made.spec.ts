import { test } from "../fixtures/desktop-app.ts";
import { askSentences, leaveOutWhatIsWrong, lookAtWhatWasMade, readAtQuestions } from "../flows/made-quiz.ts";

test("a quiz that was written shows what was made and left out, and its keys only when asked", async ({
  marquee: page,
}) => lookAtWhatWasMade(page));

test("each question leads to its sentence in the article, and back to itself", async ({ marquee: page }) =>
  readAtQuestions(page));

test("each sentence that carries a question shows it beside the page", async ({ marquee: page }) => askSentences(page));

test("a question that was called wrong is not asked any more", async ({ marquee: page }) => leaveOutWhatIsWrong(page));
