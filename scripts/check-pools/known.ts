import type { Person } from "../../questions/pools/people.ts";
import type { Attestation } from "./attested.ts";

/** First and last year of what a table says, and why it is no evidence. */
type Reason = readonly [from: number, to: number, why: string];

const FOOTAGE = "old footage of them";
const NAMESAKE = "somebody else of that name";
const SHOWN_AGAIN = "an old film shown again";

/** Looked into one by one; everything else that disagrees is for the pools to mend. */
const KNOWN: Readonly<Record<string, readonly Reason[]>> = {
  "Agnes Moorehead": [[2005, 2005, FOOTAGE]],
  "August Wilson": [[2016, 2016, "written before his death"]],
  "Bela Lugosi": [[1982, 1982, FOOTAGE]],
  "Charlie Chaplin": [[1972, 1972, "the award came when Limelight was first shown in Los Angeles"]],
  "Clark Gable": [[1975, 1975, FOOTAGE]],
  "Denholm Elliott": [[2012, 2012, SHOWN_AGAIN]],
  "Domhnall Gleeson": [[2004, 2004, "the table mistakes him for another of the cast"]],
  "Elliot Page": [[2007, 2007, "the category went by the gender of that time"]],
  "Graham Chapman": [[2012, 2012, FOOTAGE]],
  "Harrison Ford": [[1915, 1932, NAMESAKE]],
  "Harry Belafonte": [[2022, 2022, "as himself, in a documentary"]],
  "James Cagney": [[2003, 2003, FOOTAGE]],
  "James Coburn": [[2012, 2012, SHOWN_AGAIN]],
  "James Mason": [[1923, 1928, NAMESAKE]],
  "Jason Robards": [[1929, 1929, "his father, of the same name"]],
  "Judy Garland": [[2013, 2013, SHOWN_AGAIN]],
  "Kenneth Williams": [[1993, 1993, "recorded long before the film was done"]],
  "Laurence Olivier": [[2004, 2004, FOOTAGE]],
  "Lon Chaney": [[1935, 1971, "his son, billed without the Jr."]],
  "Margaret Hamilton": [[2013, 2013, SHOWN_AGAIN]],
  "Marilyn Monroe": [[1962, 1962, "the film was never finished"]],
  "Marlon Brando": [[2006, 2006, FOOTAGE]],
  "Pat O'Brien": [[2004, 2004, NAMESAKE]],
  "Richard Attenborough": [[2013, 2013, SHOWN_AGAIN]],
  "Robert Taylor": [[2008, 2008, NAMESAKE]],
  "Tom Holland": [[2010, 2010, NAMESAKE]],
  "W. C. Fields": [[1975, 1975, FOOTAGE]],
  "Whitney Houston": [[2018, 2018, FOOTAGE]],
  "William Gibson": [[1962, 1962, NAMESAKE]],
};

/** The attestation is no evidence about the person, for a reason that has been looked into. */
export function isKnown(person: Person, { year }: Attestation): boolean {
  return year !== null && (KNOWN[person.name] ?? []).some(([from, to]) => from <= year && year <= to);
}
