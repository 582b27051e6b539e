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

const UNKNOWN =
  "Cinematographer Robert Pike shot the film. The score was composed by Martin Webb. The film was edited by Paul Rosen. The film was produced by George Lund.";

describe("where nobody knows the key by name", () => {
  test("nobody who did other work on the film is offered", () => {
    const more = `${UNKNOWN} The film was directed by Otto Brandt. The screenplay was written by Walter Holt.`;
    const { questions } = written({ Production: more });
    const crew = ["Robert Pike", "Martin Webb", "Paul Rosen", "George Lund", "Otto Brandt", "Walter Holt"];
    for (const name of crew) for (const other of crew) expect(wrongBeside(name, questions)).not.toContain(other);
  });
});
