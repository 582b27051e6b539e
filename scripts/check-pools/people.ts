import { foldName } from "../../questions/pools/fold.ts";
import { type Person, people } from "../../questions/pools/people.ts";
import { type Attestation, attestations } from "./attested.ts";
import { isKnown } from "./known.ts";
import { type Verdict, verdict } from "./verdict.ts";

function saysOtherwise(person: Person, said: Attestation): boolean {
  if (said.gender !== null && said.gender !== person.gender) return true;
  if (said.year === null) return false;
  return said.year < person.from || said.year > (person.to ?? Number.POSITIVE_INFINITY);
}

/** actor (m) in 1950 (golden_globe_awards: The Sin of Harold Diddlebock) */
function wording({ roles, year, gender, source, work }: Attestation): string {
  const sex = gender === null ? "" : ` (${gender})`;
  return `${roles.join(" or ")}${sex} in ${year ?? "an unknown year"} (${source}: ${work})`;
}

/** Roles that a reference confirms, with the first and the last of its years: "director 1972-2011". */
function confirmedBy(said: readonly Attestation[], person: Person): readonly string[] {
  return person.roles.flatMap((role) => {
    const ofRole = said.filter(({ roles }) => roles.includes(role));
    const years = ofRole.map(({ year }) => year).filter((year) => year !== null);
    if (ofRole.length === 0) return [];
    return [years.length === 0 ? role : `${role} ${Math.min(...years)}-${Math.max(...years)}`];
  });
}

function verdictOn(person: Person, byName: ReadonlyMap<string, readonly Attestation[]>): Verdict {
  const keys = new Set([person.name, ...person.aliases].map(foldName));
  const said = [...keys]
    .flatMap((key) => byName.get(key) ?? [])
    .filter(({ roles }) => roles.some((role) => person.roles.includes(role)))
    .filter((each) => !isKnown(person, each));
  const against = said.filter((each) => saysOtherwise(person, each)).map(wording);
  return verdict("people", person.name, confirmedBy(said, person), against);
}

/** Each person of the pools against all the tables of people in `folder`: role, years, and gender where it shows. */
export function checkPeople(folder: string): readonly Verdict[] {
  const byName = attestations(folder);
  return people().map((person) => verdictOn(person, byName));
}
