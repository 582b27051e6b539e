import { describe, expect, test } from "vitest";
import { written, wrongBeside } from "../written.ts";

const CREW =
  "Cinematographer Roger Deakins shot the film. The score was composed by Hans Zimmer. The film was edited by Paul Rosen. Costume designer Martin Vale made the coats. Production designer Hugo Falk built the harbour.";

describe("the crew of the film beside one of them", () => {
  test("is never offered for a trade that it is not known for", () => {
    const { questions } = written({ Production: CREW });
    const wrong = [...wrongBeside("Roger Deakins", questions), ...wrongBeside("Hans Zimmer", questions)];
    expect(wrong).toHaveLength(6);
    for (const name of ["Paul Rosen", "Martin Vale", "Hugo Falk", "Hans Zimmer", "Roger Deakins"])
      expect(wrong).not.toContain(name);
  });

  test("never includes somebody who did the same", () => {
    const { questions } = written({ Production: `${CREW} Robert Richardson shot the film as well.` });
    expect(wrongBeside("Roger Deakins", questions)).not.toContain("Robert Richardson");
  });
});
