import { describe, expect, test } from "vitest";
import { written, wrongBeside } from "../written.ts";

const CREW =
  "Cinematographer Otto Brandt shot the film. The score was composed by Hans Zimmer. The film was edited by Paul Rosen. Costume designer Martin Vale made the coats. Production designer Hugo Falk built the harbour.";

describe("the crew of the film beside one of them", () => {
  test("is at most one of three, and of another trade than everybody knows of them", () => {
    const { questions } = written({ Production: CREW });
    const own = ["Otto Brandt", "Paul Rosen", "Martin Vale", "Hugo Falk"];
    const keys = own.filter((name) => wrongBeside(name, questions).length > 0);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const wrong = wrongBeside(key, questions);
      expect(wrong.filter((name) => own.includes(name)).length).toBeLessThanOrEqual(1);
      expect(wrong).not.toContain("Hans Zimmer");
    }
  });

  test("never includes somebody who did the same", () => {
    const { questions } = written({ Production: `${CREW} Paul Rosen was also the film's cinematographer.` });
    expect(wrongBeside("Otto Brandt", questions)).not.toContain("Paul Rosen");
  });
});
