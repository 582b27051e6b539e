import { describe, expect, test } from "vitest";
import { keyOf, written } from "./written.ts";

const PLOT =
  "Edda Vane (Ines Calloway) is a pilot who co-piloted a balloon. Samuel Crane (Robert Holt) is a sailor. Nora Field (Lena Moreau) is a teacher. Ida Moss (Vera Lund) is a doctor. Nora lives by the sea. Edda meets Samuel.";

describe("the mark of the answer in its sentence", () => {
  const { questions } = written({ Plot: PLOT });

  test("holds the answer as whole words", () => {
    const asked = questions.filter(({ proof }) => proof.kind === "sentence" && proof.mark !== null);
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) {
      if (question.proof.kind !== "sentence" || question.proof.mark === null) continue;
      const [start, end] = question.proof.mark;
      const marked = question.proof.sentence.slice(start, end).toLowerCase();
      expect(keyOf(question).toLowerCase()).toContain(marked.split(" ")[0]);
      expect(question.proof.sentence.charAt(end)).not.toMatch(/[a-z]/);
    }
  });

  test("is not inside of another word", () => {
    const job = questions.find((question) => keyOf(question) === "Pilot");
    const proof = job?.proof;
    if (proof?.kind !== "sentence" || proof.mark === null || proof.mark === undefined) throw new Error("no mark");
    expect(proof.sentence.slice(0, proof.mark[0])).toMatch(/is a $/);
  });
});
