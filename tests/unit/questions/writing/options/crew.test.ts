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
  const { questions } = written({ Production: UNKNOWN });

  test("stand others who worked on the film in another trade", () => {
    expect(wrongBeside("Robert Pike", questions).toSorted()).toEqual(["George Lund", "Martin Webb", "Paul Rosen"]);
  });

  test("the wording does not call them by the key's trade", () => {
    const made = questions.filter(({ options }) => options.includes("Paul Rosen") && options.includes("Martin Webb"));
    expect(made.length).toBeGreaterThan(1);
    for (const { prompt } of made) expect(prompt).not.toMatch(/Which (?:composer|cinematographer|editor|producer)/);
  });

  test("stands no company, and nobody of the key's own trade", () => {
    const more = `${UNKNOWN} The costumes were made by costume designer Hale Pictures. Walter Holt shot the film as well.`;
    const wrong = wrongBeside("Robert Pike", written({ Production: more }).questions);
    for (const name of ["Hale Pictures", "Walter Holt"]) expect(wrong).not.toContain(name);
  });

  test("a producer is not offered beside a writer, for the two often share the work", () => {
    const more = `${UNKNOWN} The screenplay was written by Walter Holt.`;
    const wrong = wrongBeside("Walter Holt", written({ Production: more }).questions);
    expect(wrong.toSorted()).toEqual(["Martin Webb", "Paul Rosen", "Robert Pike"]);
  });
});
