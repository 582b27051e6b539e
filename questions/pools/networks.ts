import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/** Broadcasters that could be taken for one another, a line each. */
const NETWORKS = `
CBS|NBC|ABC|Fox|The WB|UPN|The CW
HBO|Showtime|Starz|Cinemax|AMC|FX
BBC One|BBC Two|ITV|Channel 4|Channel 5|BBC Three
Netflix|Amazon Prime Video|Hulu|Apple TV+|Disney+|Peacock
Nickelodeon|Cartoon Network|Disney Channel|Fox Kids
CBC|CTV|Global|Citytv
ABC Television|Seven Network|Nine Network|Network Ten|SBS
Doordarshan|Star Plus|Zee TV|Sony TV|Colors TV
`;

const rows = once(() => rowsOf(NETWORKS));

/** Nothing for one that the table does not know. */
export function networksLike(name: string): readonly string[] {
  const own = foldName(name);
  const row = rows().find((names) => names.some((each) => foldName(each) === own)) ?? [];
  return row.filter((each) => foldName(each) !== own);
}
