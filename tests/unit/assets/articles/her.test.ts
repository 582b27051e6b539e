import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedRuns } from "./shared-runs.ts";

const ROOT = new URL("../../../../", import.meta.url);
const SAMPLE = new URL("../shared/articles/her_2013_film.txt", ROOT);
const LONGEST_RUN = 7;

const file = readFileSync(new URL("assets/articles/her.md", ROOT), "utf8");
const [, front = "", body = ""] = file.split(/^---$/mu);

describe("the built-in article about Her", () => {
  it("states its title, kind, language, licence, attribution and what was consulted", () => {
    expect(front).toContain("title: Her\n");
    expect(front).toContain("kind: film\n");
    expect(front).toContain("lang: en\n");
    expect(front).toContain("licence: MIT (written for Marquee)\n");
    expect(front).toContain("attribution: The Marquee developers\n");
    expect(front).toMatch(/^sources:\n {2}- .*"Her \(2013 film\)", English Wikipedia$/mu);
  });

  it("has between 1,200 and 1,700 words", () => {
    const words = body.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(1200);
    expect(words).toBeLessThanOrEqual(1700);
  });

  it("has the headings of a film encyclopedia", () => {
    const headings = [...body.matchAll(/^#+ (.+)$/gmu)].map((match) => match[1]);
    expect(headings).toEqual(
      [
        ["Plot", "Cast"],
        ["Production", "Development", "Casting", "Cinematography", "Filming", "Editing"],
        ["Music", "Release", "Festivals", "Cinemas", "Home media"],
        ["Reception", "Box office", "Critics", "Awards"],
      ].flat(),
    );
  });

  it("spells names in one way only", () => {
    expect(body).not.toMatch(/Hotema|[Vv]on Hoytema|Johannson|Pheonix|Joaquín|Zumbrunen|Pallet\b/u);
  });

  it("gives the exact figure, never the rounded one beside it", () => {
    expect(body).not.toMatch(/\$47 million|1,700|\$258 thousand/u);
  });

  it("says nothing that time may change", () => {
    expect(body).not.toMatch(/\b(?:yet to be|currently|recently|upcoming|so far)\b/u);
  });
});

describe("the article and the sample that its facts come from", () => {
  it.skipIf(!existsSync(SAMPLE))(
    "share no run of more than seven words that are not names or figures (skipped where ../shared is absent)",
    () => {
      const runs = sharedRuns(body, readFileSync(SAMPLE, "utf8"));
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => run.plain > LONGEST_RUN).map((run) => run.words.join(" "))).toEqual([]);
    },
  );

  it("would be caught sharing a sentence", () => {
    const sample =
      "He wrote the first draft of the script in mid @-@ 2012 , before 1 @,@ 729 people in New York read it .";
    const copied =
      "Before that, he wrote the *first draft* of the script in mid-2012, before 1,729 people in New York read it.";
    const longest = sharedRuns(copied, sample).toSorted((one, other) => other.plain - one.plain)[0];
    expect(longest?.words).toHaveLength(19);
    expect(longest?.plain).toBe(15);
  });
});
