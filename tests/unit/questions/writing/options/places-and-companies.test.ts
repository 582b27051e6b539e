import { expect, test } from "vitest";
import { studioCalled } from "../../../../../questions/pools/index.ts";
import { albumsBeside } from "../../../../../questions/writing/pools/albums.ts";
import { written, wrongBeside } from "../written.ts";

test("beside New York stand the great festivals of the autumn, not those of the spring or of far away", () => {
  const { questions } = written({ Release: "The film premiered at the New York Film Festival on October 12, 2013." });
  const wrong = wrongBeside("New York Film Festival", questions);
  const autumn = ["Venice", "Toronto", "Telluride", "London"];
  expect(wrong).toHaveLength(3);
  for (const name of wrong) expect(autumn.some((city) => name.includes(city))).toBe(true);
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
