import { describe, expect, it } from "vitest";
import { baseForm, DEEDS, DONE, deedDone, deedOf } from "../../../../../questions/facts/lexicon/deeds.ts";

describe("deeds of a story", () => {
  it.each([
    ["marries", "marry"],
    ["kisses", "kiss"],
    ["convinces", "convince"],
    ["catches", "catch"],
    ["employs", "employ"],
    ["is in love with", "be in love with"],
    ["has an affair with", "have an affair with"],
  ])("%s has the base form %s", (does, base) => {
    expect(baseForm(does)).toBe(base);
  });

  it.each([
    ["shot", "shoots"],
    ["married", "marries"],
    ["kidnapped", "kidnaps"],
    ["rescued", "rescues"],
    ["told", "tells"],
  ])("%s is done by somebody who %s", (done, does) => {
    expect(deedDone(done)?.does).toBe(does);
  });

  it("tries longer wordings before those that they begin with", () => {
    const order = (does: string) => DEEDS.indexOf(does);
    expect(order("meets up with")).toBeLessThan(order("meets with"));
    expect(order("meets with")).toBeLessThan(order("meets"));
  });

  it("does not take a telling for a deed: 'reveals to' waits for what is told", () => {
    expect(DEEDS).not.toContain("reveals to");
    expect(deedOf("reveals to")?.complete).toBe(false);
  });

  it("knows every participle by one deed only", () => {
    expect(new Set(DONE).size).toBe(DONE.length);
  });
});
