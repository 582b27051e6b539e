import fc from "fast-check";
import { expect, test } from "vitest";
import { COUNT_ANSWERS } from "../../../../../electron/storage/migrations/007-statistics.ts";
import { anyGame, newPack, openStorage } from "../fixtures.ts";

test("totals that were kept step by step equal those that the migration counts", () => {
  fc.assert(
    fc.property(fc.array(anyGame(), { minLength: 1, maxLength: 4 }), fc.boolean(), (games, known) => {
      const { db, packs, sessions } = openStorage();
      const pack = newPack();
      if (known) packs.save({ ...pack, article: { ...pack.article, text: "A film is a 1942 drama." } });
      for (const [index, events] of games.entries()) sessions.append(`s${index}`, 0, events);
      const totals = db.prepare("SELECT * FROM answer_totals ORDER BY person, trait, value");
      const kept = totals.all();
      db.exec(`DELETE FROM answer_totals; ${COUNT_ANSWERS}`);
      expect(kept).toEqual(totals.all());
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["Heat is a 1995 American crime film.", 1995],
  ["2001: A Space Odyssey is a 1968 epic (1970).", 1968],
  ["1917 is a 2019 war film.", 2019],
  ["The Ring (1927) is a silent film, like one of 1926.", 1927],
  ["Metropolis was first shown in 1927.", 1927],
  ["It cost 12000 dollars and ran 19270 feet.", null],
  ["", null],
])("the year of %j is %j", (text, year) => {
  const { db, packs } = openStorage();
  const pack = newPack();
  packs.save({ ...pack, article: { ...pack.article, text } });
  expect(db.prepare("SELECT year FROM film_years").get()?.year ?? null).toBe(year);
});

test("the year follows the article", async () => {
  const { db, packs, library } = openStorage();
  const pack = newPack();
  for (const text of ["It is a 1942 drama.", "It is a 1950 drama."])
    packs.save({ ...pack, article: { ...pack.article, text } });
  expect(db.prepare("SELECT year FROM film_years").all()).toEqual([{ year: 1950 }]);
  await library.removePack("pack");
  expect(db.prepare("SELECT year FROM film_years").all()).toEqual([]);
});
