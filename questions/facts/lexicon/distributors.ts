import { rowOf, rowsIn } from "./rows.ts";

/** Houses that brought films of one kind and time to the cinemas, each row for the first of it. */
const DISTRIBUTORS = rowsIn(`
A24|Focus Features|Magnolia Pictures|IFC Films|Roadside Attractions|Sony Pictures Classics
Focus Features|Sony Pictures Classics|Magnolia Pictures|IFC Films|Roadside Attractions|Lionsgate
Magnolia Pictures|IFC Films|Sony Pictures Classics|Roadside Attractions|Kino Lorber|Strand Releasing
IFC Films|Magnolia Pictures|Sony Pictures Classics|Roadside Attractions|Strand Releasing|Kino Lorber
Roadside Attractions|Magnolia Pictures|IFC Films|Sony Pictures Classics|Strand Releasing
Neon|A24|Bleecker Street|Magnolia Pictures|IFC Films|Sony Pictures Classics
Bleecker Street|A24|Magnolia Pictures|IFC Films|Roadside Attractions|Sony Pictures Classics
CJ Entertainment|Showbox|Lotte Entertainment|Cinema Service
Showbox|CJ Entertainment|Lotte Entertainment|Cinema Service
Lotte Entertainment|CJ Entertainment|Showbox|Cinema Service
Toho|Toei|Shochiku|Nikkatsu|Daiei
Toei|Toho|Shochiku|Nikkatsu|Daiei
Shochiku|Toho|Toei|Nikkatsu|Daiei
Gaumont|Pathé|UGC|MK2|StudioCanal
Republic Pictures|Monogram Pictures|Producers Releasing Corporation|Grand National Pictures
Monogram Pictures|Republic Pictures|Producers Releasing Corporation|Grand National Pictures
American International Pictures|Allied Artists|Crown International Pictures|New World Pictures|Filmgroup
New World Pictures|American International Pictures|Crown International Pictures|Avco Embassy|Dimension Pictures
Eagle-Lion Films|Republic Pictures|Monogram Pictures|Producers Releasing Corporation|Film Classics|United Artists
Universal-International|Columbia Pictures|RKO Radio Pictures|United Artists|Paramount Pictures|Republic Pictures
United Artists Corp.|Columbia Pictures|Universal Pictures|Paramount Pictures|RKO Radio Pictures|Republic Pictures
The Weinstein Company|Focus Features|Lionsgate|Fox Searchlight Pictures|Magnolia Pictures|Sony Pictures Classics
Walt Disney Studios Motion Pictures|Warner Bros. Pictures|Paramount Pictures|Universal Pictures|20th Century Fox|Lionsgate
Sony Pictures Releasing|Warner Bros. Pictures|Paramount Pictures|Universal Pictures|Focus Features|Lionsgate
Cinerama Releasing Corporation|American International Pictures|Avco Embassy Pictures|National General Pictures|Allied Artists
EMI Films|Rank Film Distributors|British Lion Films|ITC Entertainment|Columbia-Warner Distributors
Anglo-Amalgamated|British Lion Films|Rank Film Distributors|Associated British|Hammer Film Productions
Cannon Films|New World Pictures|Vestron Pictures|Hemdale|De Laurentiis Entertainment Group|Empire Pictures
`);

/** Houses that could have released it in place of that one; empty where none are known. */
export function distributorsBeside(name: string | undefined): readonly string[] {
  const row = DISTRIBUTORS.find(([first]) => first === name) ?? rowOf(DISTRIBUTORS, name);
  return row.filter((other) => other !== name);
}
