/**
 * Ties of blood and marriage: the tie, and what somebody might take it for, of one sex and about as old. What could be
 * true beside it stands in no line together with it: a half-brother is a brother. A couple is in no line: nobody takes them for
 * uncle and niece.
 */
const LINES = `
brother|cousin|nephew|uncle
sister|cousin|niece|aunt
half-brother|cousin|nephew|uncle
half-sister|cousin|niece|aunt
son|nephew|younger brother|cousin|grandson
daughter|niece|younger sister|cousin|granddaughter
stepson|nephew|younger brother|cousin|grandson
stepdaughter|niece|younger sister|cousin|granddaughter
father|uncle|grandfather|older brother
mother|aunt|grandmother|older sister
stepfather|uncle|grandfather|older brother
stepmother|aunt|grandmother|older sister
uncle|father|grandfather|older brother
aunt|mother|grandmother|older sister
nephew|son|cousin|younger brother|grandson
niece|daughter|cousin|younger sister|granddaughter
grandfather|father|uncle|older brother
grandmother|mother|aunt|older sister
grandson|son|nephew|younger brother
granddaughter|daughter|niece|younger sister
brother-in-law|cousin|nephew|son-in-law|uncle
sister-in-law|cousin|niece|daughter-in-law|aunt
father-in-law|uncle|stepfather|grandfather
mother-in-law|aunt|stepmother|grandmother
son-in-law|nephew|brother-in-law|stepson|cousin
daughter-in-law|niece|sister-in-law|stepdaughter|cousin
`;

const COUSINS: Readonly<Record<string, readonly string[]>> = {
  male: ["brother", "nephew", "uncle"],
  female: ["sister", "niece", "aunt"],
};

const beside: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([tie = "", ...others]) => [tie, others] as const),
);

/** "younger brother" and "twin brother" are brothers. */
export function plainTie(tie: string): string {
  return tie.toLowerCase().replace(/^(?:older|younger|elder|twin) /, "");
}

/** Other ties that a person of this gender could have; empty where the tie is none of kin or the gender is not known. */
export function tiesBeside(tie: string, gender: string): readonly string[] {
  return tie === "cousin" ? (COUSINS[gender] ?? []) : (beside.get(tie) ?? []);
}
