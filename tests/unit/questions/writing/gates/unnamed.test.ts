import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

/** The proof of the question with that key about a film for which this is told. */
function proofOf(key: string, text: string) {
  const cast = "It stars Anne Hathaway, Jessica Chastain, Amy Adams, Reese Witherspoon and Ellen Burstyn.";
  const { questions } = written({ Production: `${text}\n\nThe film was well liked. ${cast}` });
  const proof = questions.find((each) => keyOf(each) === key && /draft|dropped|quit|left/.test(each.prompt))?.proof;
  if (proof !== undefined && proof.kind !== "sentence") throw new Error("a row");
  return proof;
}

describe("a proof that says only he or she", () => {
  const WROTE = "Spike Jonze returned to the idea. He wrote the first draft of the script in five months.";

  test("is shown with the sentence before it, which names them", () => {
    expect(proofOf("Five months", WROTE)?.sentence).toBe(WROTE);
  });

  test("has its mark where the key stands", () => {
    const wrote = proofOf("Five months", WROTE);
    expect(wrote?.sentence.slice(...(wrote.mark ?? [0, 0]))).toBe("five months");
  });

  test("stands alone where it names them itself", () => {
    const named = "Spike Jonze wrote the first draft of the script in five months.";
    expect(proofOf("Five months", `The idea was old. ${named}`)?.sentence).toBe(named);
  });
});
