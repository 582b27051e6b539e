import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Verdict, verdict } from "../check-pools/verdict.ts";
import { DECIDED } from "./decided.ts";
import { foldTitle } from "./fold-title.ts";
import type { Reference } from "./reference.ts";

/** *Metropolis* (1927) | Fritz Lang's *Metropolis* (1927) | *Metropolis* (1927), directed by Fritz Lang */
const DATED =
  /(?:(?<maker>\p{Lu}(?:\.|[\p{L}'-]+)(?: (?:\p{Lu}(?:\.|[\p{L}'-]+)|von|de|van|del|la))+)['’]s? )?\*(?<title>[^*\n]+)\*(?: was released in | came out in | \()(?<year>(?:18|19|20)\d\d)\)?/gu;

/** Every film that an article names with its year, and with whoever it says made it. */
export function checkArticle(folder: string, reference: Reference): Verdict[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(DATED)].map(({ groups }) => {
      const { title = "", year = "", maker = "" } = groups ?? {};
      return checkFilm(name, title, Number(year), maker, reference);
    }),
  );
}

function checkFilm(article: string, title: string, year: number, maker: string, reference: Reference): Verdict {
  const said = `${title} (${year})${maker === "" ? "" : `, ${maker}`}`;
  const years = [...reference.yearsOf(title)];
  const reason = DECIDED[`${article}: ${title} (${year})`];
  if (reason !== undefined) return verdict(article, said, [reason], []);
  if (years.length === 0) return verdict(article, said, [], []);
  const isDated = years.some((one) => Math.abs(one - year) <= 1);
  // Another film may bear the title: only a year close by speaks against this one.
  const close = years.filter((one) => Math.abs(one - year) <= 4);
  const directors = reference.directorsOf(title, year).map(foldTitle);
  const isMade = maker === "" || directors.length === 0 || directors.some((name) => name === foldTitle(maker));
  return verdict(article, said, isDated ? [`a film of ${year}`] : [], [
    ...(isDated || close.length === 0 ? [] : [`a film of ${close.join(", ")}`]),
    ...(isMade ? [] : [`directed by ${directors.join(", ")}`]),
  ]);
}
