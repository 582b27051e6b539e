import { expect, test } from "vitest";
import { festivalCalled, studioCalled } from "../../../../../questions/pools/index.ts";
import { albumsBeside } from "../../../../../questions/writing/pools/albums.ts";
import { written, wrongBeside } from "../written.ts";

test("beside New York stand the great festivals of the autumn, not those of the spring or of far away", () => {
  const { questions } = written({ Release: "The film premiered at the New York Film Festival on October 12, 2013." });
  const wrong = wrongBeside("New York Film Festival", questions);
  const autumn = ["Venice", "Toronto", "Telluride", "London"];
  expect(wrong).toHaveLength(3);
  for (const name of wrong) expect(autumn.some((city) => name.includes(city))).toBe(true);
});

test("beside a festival of long ago stand none that were founded later", () => {
  const lead =
    "The Glass Harbour is a 1946 American drama film. It tells of a small town beside a river, of the people who stay there through one long summer, and of those who leave before the autumn rains begin. Critics liked the film, and it has been shown in many countries since then, mostly in small rooms and at evenings of clubs that care for quiet stories about ordinary people.";
  const { questions } = written({ Release: "The film was entered into the Cannes Film Festival." }, lead);
  const wrong = wrongBeside("Cannes Film Festival", questions);
  for (const name of wrong) expect(festivalCalled(name)?.founded ?? 0).toBeLessThanOrEqual(1947);
});

test("beside a distributor stand studios and distributors that were there in that year", () => {
  const { questions } = written({ Release: "The film was distributed by Warner Bros. Pictures." });
  const wrong = wrongBeside("Warner Bros. Pictures", questions);
  expect(wrong).toHaveLength(3);
  for (const name of wrong) {
    const studio = studioCalled(name);
    expect(["studio", "distributor"]).toContain(studio?.kind);
    expect(studio?.to ?? 2013).toBeGreaterThanOrEqual(2013);
  }
});

test("beside an album stand others by the same hands, and nothing where these are not known", () => {
  expect(albumsBeside("Reflektor")).toContain("Funeral");
  expect(albumsBeside("Reflektor")).not.toContain("Reflektor");
  expect(albumsBeside("Saltmarsh")).toEqual([]);
});

test("beside a great studio stand studios as great, and no importer", () => {
  const { questions } = written({ Release: "The film was distributed by Warner Bros. Pictures." });
  for (const name of wrongBeside("Warner Bros. Pictures", questions)) {
    expect(studioCalled(name)?.kind).toBe("studio");
    expect(studioCalled(name)?.prominence).toBe(3);
  }
});
