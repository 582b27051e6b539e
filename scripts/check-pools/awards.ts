import { readFileSync } from "node:fs";
import { join } from "node:path";
import { awardBodyCalled, awardCategories } from "../../questions/pools/awards.ts";
import { festivalCalled } from "../../questions/pools/festivals.ts";
import { foldName } from "../../questions/pools/fold.ts";
import { filmSongs } from "../../questions/pools/music.ts";
import { readTable, yearOf } from "./tables.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Group of a category of the Academy -> how the table's canonical categories for it begin. */
const ACADEMY_GROUPS: Readonly<Record<string, string>> = {
  picture: "BEST PICTURE",
  director: "DIRECTING",
  "leading actor": "ACTOR IN A LEADING",
  "leading actress": "ACTRESS IN A LEADING",
  "supporting actor": "ACTOR IN A SUPPORTING",
  "supporting actress": "ACTRESS IN A SUPPORTING",
  screenplay: "WRITING",
  cinematography: "CINEMATOGRAPHY",
  editing: "FILM EDITING",
  "production design": "ART DIRECTION",
  costumes: "COSTUME DESIGN",
  "make-up": "MAKEUP",
  sound: "SOUND",
  "visual effects": "VISUAL EFFECTS",
  score: "MUSIC (Original Score)",
  song: "MUSIC (Original Song)",
  "foreign film": "INTERNATIONAL FEATURE",
  "animated feature": "ANIMATED FEATURE",
  documentary: "DOCUMENTARY",
  "live-action short": "SHORT FILM (Live Action)",
  "animated short": "SHORT FILM (Animated)",
  lifetime: "HONORARY AWARD",
  humanitarian: "JEAN HERSHOLT",
  producer: "IRVING G. THALBERG",
};

/** Each category of the Academy Awards has a counterpart in the table of all nominations. */
export function checkAcademyCategories(folder: string): readonly Verdict[] {
  const table = new Set(readTable(folder, "academy_awards.tsv").map((line) => line("CanonicalCategory")));
  return awardCategories()
    .filter(({ body }) => body === "academy")
    .map(({ name, group }) => {
      const start = ACADEMY_GROUPS[group];
      const found = [...table].filter((category) => start !== undefined && category.startsWith(start));
      const against = found.length === 0 ? [`no category of the table for the group "${group}"`] : [];
      return verdict("award categories", name, found, against);
    });
}

/** Songs against the Academy's nominations, by title and film: the year must be the same. */
export function checkSongs(folder: string): readonly Verdict[] {
  const nominated = readTable(folder, "academy_awards.tsv").filter((line) =>
    line("CanonicalCategory").startsWith("MUSIC (Original Song)"),
  );
  const byTitle = Map.groupBy(nominated, (line) => foldName(line("Detail")));
  return filmSongs().map((song) => {
    const lines = byTitle.get(foldName(song.name)) ?? [];
    const own = lines.filter(
      (line) => yearOf(line("Year")) === song.year && foldName(line("Film")) === foldName(song.film),
    );
    const others = lines.map((line) => `${line("Film")}, ${line("Year")}`);
    return verdict("songs", song.name, own.length > 0 ? [song.film] : [], own.length > 0 ? [] : others);
  });
}

/** Year of the earliest edition that a file of festival awards lists: lines such as `'1946': # https...` */
function firstEdition(folder: string, file: string): number {
  const text = readFileSync(join(folder, "imdb_awards", file), "utf8");
  return Math.min(...[...text.matchAll(/^'(\d{4})':/gm)].map(([, year]) => Number(year)));
}

/** Cannes was to begin in 1939; the war put it off, and the prizes of that year were given sixty-three years later. */
const PUT_OFF = 1939;

/** First editions of the three festivals that the reference covers, and of the Golden Globes. */
export function checkFirstYears(folder: string): readonly Verdict[] {
  const globes = readTable(folder, "golden_globe_awards.csv").map((line) => yearOf(line("year_award")) ?? Number.NaN);
  const cannes = firstEdition(folder, "ev0000147_cannes.yml");
  const pairs: readonly (readonly [string, number | null | undefined, number])[] = [
    [
      "Venice Film Festival",
      festivalCalled("Venice Film Festival")?.founded,
      firstEdition(folder, "ev0000681_venice.yml"),
    ],
    ["Cannes Film Festival", festivalCalled("Cannes Film Festival")?.founded, cannes === PUT_OFF ? 1946 : cannes],
    ["Berlinale", festivalCalled("Berlinale")?.founded, firstEdition(folder, "ev0000091_berlin.yml")],
    ["Golden Globe Awards", awardBodyCalled("Golden Globe Awards")?.firstYear, Math.min(...globes)],
  ];
  return pairs.map(([name, ours, theirs]) =>
    verdict("first years", name, [`${theirs}`], ours === theirs ? [] : [`${theirs}, not ${ours}`]),
  );
}
