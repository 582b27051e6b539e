import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string) => written({ Production: text }).questions.map(keyOf);

describe("a lesser trade", () => {
  test("is asked where the name is known", () => {
    expect(keys("Cinematographer Roger Deakins shot the film.")).toContain("Roger Deakins");
  });

  test("is not asked of a stranger who is only credited", () => {
    expect(keys("Cinematographer Otto Brandt shot the film.")).not.toContain("Otto Brandt");
  });

  test("is asked of whoever is taken for others of a circle, though no more is told", () => {
    expect(keys("The film was edited by Kirk Baxter.")).toContain("Kirk Baxter");
  });

  test("is not asked of the producer of a dub", () => {
    const said = "The film was produced by Kathleen Kennedy.";
    expect(written({ "Home media": said }).questions.map(keyOf)).not.toContain("Kathleen Kennedy");
    expect(written({ Music: said }).questions.map(keyOf)).not.toContain("Kathleen Kennedy");
    expect(keys(said)).toContain("Kathleen Kennedy");
  });

  test("is asked of a stranger of whose work the article tells more", () => {
    const told = "Brandt lit the harbour with lamps. Brandt had shot two films before. Brandt used old lenses.";
    expect(keys(`Cinematographer Otto Brandt shot the film. ${told}`)).toContain("Otto Brandt");
  });

  test("is not asked with a partner whom nobody knows", () => {
    expect(keys("The film was edited by Thelma Schoonmaker and Otto Brandt.")).not.toContain("Thelma Schoonmaker");
  });
});
