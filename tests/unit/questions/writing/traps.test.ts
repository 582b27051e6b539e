import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import type { ChoiceQuestion } from "../../../../questions/model.ts";
import { writePack } from "../../../../questions/write-pack.ts";

/** An article that says many things which are easily mistaken for others. */
const ARTICLE = `# Ours

Ours is a 2009 British drama film written and directed by Martin Vale. The film stars Ines Calloway and Robert Holt. Clara Lindqvist was first cast in the lead. Principal photography took place in Bergen and Oslo in mid-2008. Ours premiered at the Locarno Film Festival on August 7, 2009. The film was given a wide release at over 1,400 theaters in the United States and Canada on March 27, 2009. It grossed over $61 million worldwide on a production budget of $18 million.

## Plot

Edda Vane (Ines Calloway) keeps a lighthouse. Samuel Crane (Robert Holt) hires Edda as a pilot. Ours neighbours are loud. Her sister Maren (Greta Moen) marries Samuel.

## Production

Clara Lindqvist entered negotiations to star in the film. Although she was cast, she later dropped out due to illness. In May 2008, Ines Calloway signed on to replace Lindqvist. Hugo Marsh was not available as cinematographer, and in his place, Vale hired Ingrid Holm. Vale hoped to hire Otto Brandt as composer.

## Release

The film was set to have a limited release in Norway on January 9, 2009. It was later pushed back to a limited March 6, 2009 release, with a March 27, 2009 wide release. Ours was given a wide release of 1,408 theaters. The soundtrack has yet to be released.

### Box office

The film grossed $61.2 million worldwide. It was rumoured that the film grossed $90 million in France.

### Accolades

At the 82nd Academy Awards, the film received four nominations, including Best Picture, and won the award for Best Cinematography. The film was nominated for Best Film at the 5th Harbour Awards, but lost to Citizen Kane and Persona. Ines Calloway won Best Actress at the Bergen Film Festival.
`;

function questionsOf(text: string): readonly ChoiceQuestion[] {
  const read = readArticle(text, "ours.md");
  if (!read.ok) throw new Error(read.message);
  const written = writePack(read.value);
  if (!written.ok) throw new Error(written.message);
  return written.value.pack.questions;
}

const questions = questionsOf(ARTICLE);
const keyOf = (question: ChoiceQuestion) => question.options[question.answer] ?? "";
const about = (words: RegExp) => questions.filter(({ prompt }) => words.test(prompt));

describe("what is easily mistaken", () => {
  it("keeps the planned date apart from the one that came", () => {
    for (const question of about(/planned|originally|first set|moved/)) expect(keyOf(question)).toBe("January 9, 2009");
    for (const question of about(/limited release/)) expect(keyOf(question)).toBe("March 6, 2009");
  });

  it("never offers a rounded amount beside the exact one", () => {
    for (const { options } of questions) {
      const near = options.filter((option) => /\$61(?:\.2)? million|^(?:Over )?1,40[08]$/.test(option));
      expect(near.length).toBeLessThanOrEqual(1);
    }
    expect(questions.some((question) => keyOf(question) === "Over $61 million")).toBe(false);
  });

  it("asks for what was won as won, never for what was only nominated or lost", () => {
    for (const question of about(/\bw[io]n\b|\bwent to\b|honoured|received/)) {
      expect(keyOf(question)).not.toMatch(/Best Picture|Best Film/);
    }
  });

  it("does not put somebody who left into the cast", () => {
    for (const question of about(/\bstars?\b|plays/)) expect(keyOf(question)).not.toBe("Clara Lindqvist");
    for (const question of about(/stars of|stars in/)) expect(question.options).not.toContain("Clara Lindqvist");
  });

  it("takes the cinematographer who did the work, not the one who was not free, and no composer who was only hoped for", () => {
    for (const question of about(/cinematographer|photography/))
      expect(["Ingrid Holm", "Mid-2008"]).toContain(keyOf(question));
    expect(questions.some((question) => keyOf(question) === "Otto Brandt")).toBe(false);
  });

  it("leaves rumours and what time will change alone", () => {
    const told = questions.map(({ prompt, options }) => [prompt, ...options].join(" ")).join(" ");
    expect(told).not.toContain("$90 million");
    expect(questions.some(({ proof }) => proof.kind === "sentence" && proof.sentence.includes("yet to be"))).toBe(
      false,
    );
  });

  it("takes the pronoun for a pronoun and says what the title is", () => {
    expect(
      questions.some(({ proof }) => proof.kind === "sentence" && proof.sentence.startsWith("Ours neighbours")),
    ).toBe(false);
    for (const { prompt } of questions) expect(prompt).toMatch(/(?:the (?:\d{4} )?film|Martin Vale’s) Ours\b/i);
  });

  it("asks for one of two winners only with the other named", () => {
    for (const question of about(/lose Best|lost Best|beat/)) expect(question.prompt).toMatch(/Citizen Kane|Persona/);
  });
});

describe("the id of a question", () => {
  it("stays when words are put right elsewhere in the article", () => {
    const before = new Map(questions.map((question) => [question.prompt, question.id]));
    const edited = questionsOf(ARTICLE.replace("keeps a lighthouse", "tends an old lighthouse"));
    const same = edited.filter((question) => before.get(question.prompt) === question.id);
    expect(same.length).toBeGreaterThan(questions.length / 2);
    for (const question of edited) {
      const was = before.get(question.prompt);
      if (was !== undefined) expect(question.id).toBe(was);
    }
  });

  it("differs between articles that say the same", () => {
    const twin = questionsOf(ARTICLE.replaceAll("Ours", "Theirs"));
    const ids = new Set(questions.map(({ id }) => id));
    expect(twin.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});
