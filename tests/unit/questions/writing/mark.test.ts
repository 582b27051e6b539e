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
    const { questions: asked } = written({ Plot: PLOT, Cast: "Ines Calloway as Edda Vane. Robert Holt as Dan Crane." });
    const proofs = asked.flatMap(({ proof }) => (proof.kind === "sentence" && proof.mark != null ? [proof] : []));
    expect(proofs.length).toBeGreaterThan(0);
    for (const { sentence, mark } of proofs) expect(sentence.charAt((mark?.[0] ?? 0) - 1)).not.toMatch(/\p{L}/u);
  });
});
