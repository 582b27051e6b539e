import { foldName } from "../../questions/pools/fold.ts";
import { firstNames } from "../../questions/pools/names.ts";
import { type Attestation, attestations } from "./attested.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** Bearers of a name that most of its bearers are not: a man under the gender of an earlier category, a woman called Quentin. */
const EXCEPTIONS: ReadonlySet<string> = new Set(["Elliot Page", "Quentin Dean"]);

function firstNameOf(name: string): string {
  return foldName(name.split(" ")[0] ?? "");
}

/** First names against the men and women who were nominated for acting: a "m" is no woman's, a "f" no man's. */
export function checkFirstNames(folder: string): readonly Verdict[] {
  const players = [...attestations(folder).values()]
    .map((said) => said.find(({ gender }) => gender !== null))
    .filter((said): said is Attestation => said !== undefined && !EXCEPTIONS.has(said.name));
  const byFirst = Map.groupBy(players, ({ name }) => firstNameOf(name));
  return firstNames().map(({ name, gender }) => {
    const bearers = byFirst.get(foldName(name)) ?? [];
    const against = gender === "x" ? [] : bearers.filter((bearer) => bearer.gender !== gender);
    const say = (bearer: Attestation) => `${bearer.name} (${bearer.gender})`;
    return verdict("first names", name, bearers.map(say), against.map(say));
  });
}
