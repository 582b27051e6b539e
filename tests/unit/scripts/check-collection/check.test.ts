import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkArticle } from "../../../../scripts/check-collection/check-article.ts";
import { checkRow } from "../../../../scripts/check-collection/check-row.ts";
import { foldTitle } from "../../../../scripts/check-collection/fold-title.ts";
import { readReference } from "../../../../scripts/check-collection/reference.ts";
import { temporaryFolder } from "../../electron/temporary-folder.ts";

const tsv = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join("\t")).join("\n");

/** Tables in the shape of the reference, about films that nobody ever made. */
function reference(folder: string) {
  mkdirSync(join(folder, "imdb_awards"));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), `${text}\n`);
  const head = ["Year", "CanonicalCategory", "Film", "Name", "Nominees", "NomineeIds", "Winner", "Detail"];
  put(
    "academy_awards.tsv",
    tsv(
      head,
      ["1952", "DIRECTING", "Salt Roads", "Ida Reed", "Ida Reed", "nm1", "True", ""],
      ["1952", "DIRECTING", "Dusk", "Mary Hale", "Mary Hale", "nm2", "", ""],
      ["1960", "DIRECTING", "Dusk", "Nora Webb", "Nora Webb", "nm3", "True", ""],
      ["1961", "CINEMATOGRAPHY", "Tin Sea", "J. P. Dahl", "J. P. Dahl", "nm4", "", ""],
      ["1962", "CINEMATOGRAPHY", "Tin Moon", "Jens Peter Dahl", "Jens Peter Dahl", "nm4", "True", ""],
      ["1955", "ACTRESS IN A LEADING ROLE", "Salt Roads", "Ada Thorn", "Ada Thorn", "nm5", "", "Vera [the aunt]"],
    ),
  );
  put("afi_100_2007.tsv", tsv(["rank", "title", "director", "year"], ["1", "Salt Roads", "Ida Reed", "1952"]));
  put("us_films_by_year.tsv", tsv(["title", "year"], ["Salt Roads", "1952"], ["Harbour Lights", "1931"]));
  put("imdb_5000.csv", "movie_title,title_year,director_name\nHarbour Lights ,1931,Joon-ho Park\nDusk,1960,Nora Webb");
  put("imdb_awards/imdb_id_titles.tsv", tsv(["imdb_id", "title"], ["tt1", "Salt Roads (1952)"]));
  const yaml = ["'1953':", "  palme d'or:", "    palme d'or:", "      nominee: [tt9]", "      winner: [tt1]"];
  const later = ["'1954':", "  palme d'or:", "    palme d'or:", "      winner: [tt2]"];
  const other = ["  queer palm:", "    queer palm:", "      winner: [tt1]"];
  put("imdb_awards/ev1_cannes.yml", [...yaml, ...later, ...other].join("\n"));
  return readReference(folder);
}

const folderOfAll = mkdtempSync(join(tmpdir(), "marquee-reference-"));
afterAll(() => rmSync(folderOfAll, { recursive: true }));
const known = reference(folderOfAll);
const kindOf = (table: string, row: Readonly<Record<string, string[]>>) => checkRow(table, row, known).kind;
const film = (title: string, year: string, who: string) => ({ title: [title], year: [year], who: [who] });

describe("a row against the reference", () => {
  it("agrees where film, year and people are the same", () => {
    expect(kindOf("academy-best-director", film("Salt Roads", "1952", "Ida Reed"))).toBe("agreed");
  });

  it.each([
    ["somebody who was only nominated", film("Dusk", "1952", "Mary Hale")],
    ["another year", film("Salt Roads", "1953", "Ida Reed")],
    ["another winner", film("Salt Roads", "1952", "Mary Hale")],
    ["one of two names too many", { ...film("Salt Roads", "1952", "Ida Reed"), who: ["Ida Reed", "Mary Hale"] }],
  ])("disagrees about %s", (_, row) => {
    expect(kindOf("academy-best-director", row)).toBe("disagreed");
  });

  it("tells two films of one title apart by their years", () => {
    expect(kindOf("directors", film("Dusk", "1960", "Nora Webb"))).toBe("agreed");
    expect(kindOf("directors", film("Dusk", "1952", "Nora Webb"))).toBe("disagreed");
    expect(kindOf("directors", film("Dusk", "1990", "Ada Thorn"))).toBe("not covered");
  });

  it("knows somebody under the name of another season, and with the family name first", () => {
    expect(kindOf("cinematographers", film("Tin Sea", "1961", "Jens Peter Dahl"))).toBe("agreed");
    expect(kindOf("directors", film("Harbour Lights", "1931", "Park Joon-ho"))).toBe("agreed");
  });

  it("compares parts without what stands in brackets", () => {
    const row = { ...film("Salt Roads", "1955", "Ada Thorn"), role: ["Vera"] };
    expect(kindOf("parts", row)).toBe("agreed");
    expect(kindOf("parts", { ...row, role: ["Anna"] })).toBe("disagreed");
  });

  it("leaves a festival's year uncovered where a winner has no title, and takes no other palm for it", () => {
    const row = (year: string, title: string) => ({
      festival: ["Cannes"],
      year: [year],
      title: [title],
      who: ["Ida Reed"],
    });
    expect(kindOf("festivals", row("1953", "Salt Roads"))).toBe("agreed");
    expect(kindOf("festivals", row("1953", "Dusk"))).toBe("disagreed");
    expect(kindOf("festivals", row("1954", "Winter Ferry"))).toBe("not covered");
    expect(kindOf("festivals", row("1955", "Winter Ferry"))).toBe("not covered");
  });

  it("compares places of the list with their years", () => {
    const row = { rank: ["1"], title: ["Salt Roads"], year: ["1952"] };
    expect(kindOf("afi-2007", row)).toBe("agreed");
    expect(kindOf("afi-2007", { ...row, rank: ["2"] })).toBe("disagreed");
  });
});

describe("an article against the reference", () => {
  const check = (text: string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "harbours.md"), text);
    return checkArticle(folder, known).map(({ kind }) => kind);
  };

  it("has each dated film looked up, and who it says made it", () => {
    expect(
      check("Ida Reed's *Salt Roads* (1952) and *Harbour Lights* (1931) are late. *Lost Roads* (1922) is lost."),
    ).toEqual(["agreed", "agreed", "not covered"]);
  });

  it.each([
    ["a year that is off by a few", "*Salt Roads* (1955)"],
    ["another director", "Mary Hale's *Salt Roads* (1952)"],
  ])("is contradicted in %s", (_, text) => {
    expect(check(text)).toEqual(["disagreed"]);
  });

  it("is not contradicted by an older film of the same title", () => {
    expect(check("*Harbour Lights* (1999)")).toEqual(["not covered"]);
  });
});

it("folds titles without accents, marks, article and second title", () => {
  expect(foldTitle("The Knack ...and How to Get It")).toBe(foldTitle("Knack and How to Get It"));
  expect(foldTitle("Keeper of Promises (The Given Word)")).toBe("keeper of promises");
  expect(foldTitle("Amélie")).toBe("amelie");
  expect(foldTitle("A")).toBe("a");
});
