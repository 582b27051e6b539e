import { foldName } from "./fold.ts";
import { namesIn, once, type Prominence, prominenceIn, rowsOf, wordIn, yearsIn } from "./rows.ts";

/** A producing studio, a distributor, one that does both, an animation house, an effects house, a record label. */
const STUDIO_KINDS = ["producer", "distributor", "studio", "animation", "effects", "label"] as const;
export type StudioKind = (typeof STUDIO_KINDS)[number];

export type Studio = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: StudioKind;
  readonly country: string;
  /** When it was founded under this or an earlier name; null where that is not recorded here. */
  readonly from: number | null;
  /** When it closed or was merged away; null while it lives, or where that is not recorded here. */
  readonly to: number | null;
  readonly prominence: Prominence;
};

/** Columns: name/alias | kind | country | years | prominence. */
const STUDIOS = `
# United States: studios that make and distribute
Paramount Pictures/Paramount|studio|US|1912-|3
Universal Pictures/Universal Studios/Universal|studio|US|1912-|3
20th Century Fox/20th Century Studios/Twentieth Century Fox|studio|US|1935-|3
Fox Film Corporation/Fox Film|studio|US|1915-1935|1
United Artists|studio|US|1919-|3
Warner Bros./Warner Bros. Pictures/Warner Brothers|studio|US|1923-|3
Walt Disney Pictures/Walt Disney Studios/Disney|studio|US|1923-|3
Metro-Goldwyn-Mayer/MGM|studio|US|1924-|3
Columbia Pictures/Columbia|studio|US|1918-|3
RKO Radio Pictures/RKO Pictures/RKO|studio|US|1928-1959|3
First National Pictures/First National|studio|US|1917-1936|1
Republic Pictures|studio|US|1935-|2
Monogram Pictures|studio|US|1931-1953|1
Allied Artists Pictures/Allied Artists|studio|US|1946-1979|1
American International Pictures/AIP|studio|US|1954-1980|2
Embassy Pictures|studio|US|1942-1986|1
Orion Pictures|studio|US|1978-|2
TriStar Pictures/Tri-Star Pictures|studio|US|1982-|2
Touchstone Pictures|studio|US|1984-|2
Cannon Films/The Cannon Group/Cannon Group|studio|US|1967-1994|2
Carolco Pictures|producer|US|1976-1996|2
New World Pictures|studio|US|1970-|1
Vestron Pictures|studio|US|1986-1992|1
New Line Cinema|studio|US|1967-|3
Miramax/Miramax Films|studio|US|1979-|3
Dimension Films|studio|US|1992-|2
DreamWorks Pictures/DreamWorks/DreamWorks SKG|studio|US|1994-|3
Lionsgate/Lionsgate Films/Lions Gate Films|studio|US|1997-|3
Artisan Entertainment|studio|US|1997-2003|1
Summit Entertainment|studio|US|1991-|2
The Weinstein Company|studio|US|2005-2018|2
Relativity Media|studio|US|2004-|2
STX Entertainment|studio|US|2014-|1
A24|studio|US|2012-|3
Neon|distributor|US|2017-|2
Annapurna Pictures|producer|US|2011-|2
Amazon MGM Studios/Amazon Studios|studio|US|2010-|2
# United States: distributors and speciality labels
Sony Pictures Classics|distributor|US|1992-|2
Fox Searchlight Pictures/Searchlight Pictures|distributor|US|1994-|2
Focus Features|distributor|US|2002-|2
Paramount Vantage|distributor|US|2006-2013|1
Paramount Classics|distributor|US|1998-2006|1
Warner Independent Pictures|distributor|US|2003-2008|1
October Films|distributor|US|1991-1999|1
Gramercy Pictures|distributor|US|1992-|1
PolyGram Filmed Entertainment|distributor|GB|1979-1999|1
USA Films|distributor|US|1999-2002|1
IFC Films|distributor|US|2000-|1
Magnolia Pictures|distributor|US|2001-|1
Roadside Attractions|distributor|US|2003-|1
Samuel Goldwyn Films|distributor|US|2000-|1
Janus Films|distributor|US|1956-|2
Buena Vista Distribution/Buena Vista Pictures Distribution/Buena Vista Pictures|distributor|US|1953-2007|3
Screen Gems|distributor|US|1998-|1
Bleecker Street|distributor|US|2014-|1
Oscilloscope Laboratories|distributor|US|2008-|1
Kino International|distributor|US|1977-2009|1
# United States: producers
Lucasfilm|producer|US|1971-|3
American Zoetrope|producer|US|1969-|2
Amblin Entertainment|producer|US|1980-|3
Castle Rock Entertainment|producer|US|1987-|2
Imagine Entertainment|producer|US|1985-|2
Malpaso Productions|producer|US|1967-|2
40 Acres and a Mule Filmworks|producer|US|1979-|1
Hollywood Pictures|producer|US|1989-2007|1
Morgan Creek Productions|producer|US|1988-|1
Legendary Pictures/Legendary Entertainment|producer|US|2000-|2
Village Roadshow Pictures|producer|AU||2
Regency Enterprises|producer|US|1982-|2
Spyglass Entertainment|producer|US|1998-|1
Participant Media/Participant|producer|US|2004-2024|2
Blumhouse Productions|producer|US|2000-|2
Bad Robot/Bad Robot Productions|producer|US|2001-|2
Plan B Entertainment|producer|US|2001-|2
Syncopy/Syncopy Inc.|producer|GB|2001-|2
Skydance Media/Skydance Productions|producer|US|2006-|2
Marvel Studios|producer|US|1993-|3
Hammer Film Productions/Hammer Films|producer|GB|1934-|2
# United Kingdom
London Films/London Film Productions|producer|GB|1932-|2
Ealing Studios|producer|GB|1902-|2
Gainsborough Pictures|producer|GB|1924-1951|1
The Rank Organisation/Rank Organisation|studio|GB|1937-1996|2
British Lion Films/British Lion|distributor|GB||1
Amicus Productions|producer|GB|1962-1977|1
Eon Productions|producer|GB|1961-|2
Goldcrest Films|producer|GB|1977-|1
HandMade Films|producer|GB|1978-|2
Palace Pictures|distributor|GB|1982-1992|1
Film4 Productions/FilmFour|producer|GB|1982-|2
BBC Film/BBC Films|producer|GB|1990-|2
Working Title Films/Working Title|producer|GB|1983-|2
# Europe
Gaumont|studio|FR|1895-|2
Pathé|studio|FR|1896-|2
StudioCanal|studio|FR|1988-|2
Canal+|producer|FR|1984-|2
EuropaCorp|producer|FR|2000-|2
MK2|distributor|FR|1974-|1
UGC|distributor|FR|1971-|1
Wild Bunch|distributor|FR|2002-|1
Les Films du Losange|producer|FR|1962-|1
Titanus|producer|IT|1904-|1
Rai Cinema|producer|IT|2000-|1
Medusa Film|distributor|IT|1964-|1
UFA|studio|DE|1917-|2
DEFA|studio|DD|1946-1992|1
Constantin Film|studio|DE|1950-|1
Nordisk Film|studio|DK|1906-|2
Zentropa|producer|DK|1992-|1
Svensk Filmindustri/SF Studios|studio|SE|1919-|1
El Deseo|producer|ES||1
Mosfilm|studio|SU||2
Lenfilm|studio|SU||1
Barrandov Studios|studio|CS||1
# Asia, Africa, Oceania, Latin America
Toho|studio|JP|1932-|3
Shochiku|studio|JP|1895-|2
Toei Company/Toei|studio|JP|1951-|2
Daiei Film/Daiei|studio|JP|1942-|2
Nikkatsu|studio|JP|1912-|2
Shintoho|studio|JP|1947-1961|1
Shaw Brothers Studio/Shaw Brothers|studio|HK|1958-2011|2
Cathay Organisation|studio|SG|1935-|1
Golden Harvest|studio|HK|1970-|2
Film Workshop|producer|HK|1984-|1
Milkyway Image|producer|HK|1996-|1
China Film Group Corporation/China Film Group|studio|CN|1999-|1
Huayi Brothers|studio|CN|1994-|1
Central Motion Picture Corporation|studio|TW|1954-|1
CJ Entertainment|studio|KR|1995-|2
Showbox|distributor|KR||1
Lotte Entertainment|distributor|KR||1
Bombay Talkies|studio|IN|1934-1953|2
Prabhat Film Company|studio|IN|1929-1953|1
New Theatres|studio|IN|1931-1955|1
Gemini Studios|studio|IN|1940-|1
AVM Productions|producer|IN|1945-|2
Vijaya Vauhini Studios|studio|IN|1948-|1
R. K. Films|producer|IN|1948-|2
Navketan Films|producer|IN|1949-|1
Rajshri Productions|studio|IN|1947-|2
Yash Raj Films|studio|IN|1970-|3
Dharma Productions|producer|IN|1979-|2
Suresh Productions|producer|IN|1964-|1
Kavithalayaa Productions|producer|IN|1981-|1
Raaj Kamal Films International|producer|IN|1981-|1
Red Chillies Entertainment|producer|IN|2002-|2
Aamir Khan Productions|producer|IN|1999-|1
UTV Motion Pictures|studio|IN|1996-|2
Eros International|distributor|IN|1977-|2
Excel Entertainment|producer|IN|1999-|1
Aascar Film|producer|IN||1
Sun Pictures|studio|IN|2000-|1
Geetha Arts|producer|IN|1972-|1
Lyca Productions|producer|IN|2014-|1
T-Series|label|IN|1983-|2
South Australian Film Corporation|producer|AU|1972-|1
Kennedy Miller Productions|producer|AU|1978-|1
WingNut Films|producer|NZ|1987-|1
Vera Cruz Studios|studio|BR|1949-1954|1
Estudios Churubusco|studio|MX|1945-|1
# Animation
Walt Disney Animation Studios|animation|US|1923-|3
Fleischer Studios|animation|US|1929-1942|2
Hanna-Barbera|animation|US|1957-2001|2
Sullivan Bluth Studios|animation|IE|1979-1995|1
Pixar/Pixar Animation Studios|animation|US|1986-|3
Blue Sky Studios|animation|US|1987-2021|2
DreamWorks Animation|animation|US|1994-|3
Sony Pictures Animation|animation|US|2002-|2
Laika|animation|US|2005-|2
Illumination|animation|US|2007-|2
Aardman Animations/Aardman|animation|GB|1972-|2
Cartoon Saloon|animation|IE|1999-|1
Toei Animation|animation|JP|1948-|2
Tokyo Movie Shinsha/TMS Entertainment|animation|JP|1964-|1
Tatsunoko Production|animation|JP|1962-|1
Sunrise|animation|JP|1972-|1
Madhouse|animation|JP|1972-|2
Studio Ghibli|animation|JP|1985-|3
Gainax|animation|JP|1984-2024|1
Production I.G|animation|JP|1987-|2
Kyoto Animation|animation|JP|1981-|2
CoMix Wave Films|animation|JP|2007-|1
Studio Ponoc|animation|JP|2015-|1
Soyuzmultfilm|animation|SU|1936-|1
# Visual effects
Industrial Light & Magic/Industrial Light and Magic/ILM|effects|US|1975-|3
Rhythm & Hues Studios/Rhythm and Hues|effects|US|1987-|2
Digital Domain|effects|US|1993-|2
Sony Pictures Imageworks|effects|US|1992-|2
Tippett Studio|effects|US|1984-|1
Wētā FX/Weta Digital|effects|NZ|1993-|3
Wētā Workshop/Weta Workshop|effects|NZ|1987-|2
Framestore|effects|GB|1986-|2
Double Negative/DNEG|effects|GB|1998-|2
Moving Picture Company/MPC|effects|GB||2
Cinesite|effects|GB|1991-|1
Method Studios|effects|US||1
Rising Sun Pictures|effects|AU|1995-|1
Rodeo FX|effects|CA|2006-|1
Boss Film Studios|effects|US|1983-1997|1
Kerner Optical|effects|US|2006-2011|1
# Record labels
Columbia Records|label|US|1889-|2
RCA Records|label|US||2
Decca Records|label|GB|1929-|2
Capitol Records|label|US|1942-|2
Mercury Records|label|US|1945-|1
Atlantic Records|label|US|1947-|2
A&M Records|label|US|1962-|1
Island Records|label|GB|1959-|1
MCA Records|label|US||1
Geffen Records|label|US|1980-|1
Interscope Records|label|US||1
Walt Disney Records|label|US|1956-|2
Varèse Sarabande|label|US|1978-|2
Milan Records|label|FR|1978-|1
Hollywood Records|label|US|1989-|1
Nonesuch Records|label|US|1964-|1
Sony Classical/Sony Classical Records|label|US||2
WaterTower Music|label|US||2
Lakeshore Records|label|US||1
Back Lot Music|label|US||1
HMV|label|GB||1
Saregama|label|IN|1901-|2
Sony Music India|label|IN||1
Zee Music Company|label|IN|2014-|1
Think Music|label|IN||1
Aditya Music|label|IN||1
`;

function studioOf(row: readonly string[]): Studio {
  const [names = "", kind = "", country = "", years = "", prominence = ""] = row;
  return {
    ...namesIn(names),
    kind: wordIn(kind, STUDIO_KINDS),
    country,
    ...yearsIn(years),
    prominence: prominenceIn(prominence),
  };
}

export const studios = once((): readonly Studio[] => rowsOf(STUDIOS).map(studioOf));

const byName = once(
  () =>
    new Map(
      studios().flatMap((studio) =>
        [studio.name, ...studio.aliases].map((name): [string, Studio] => [foldName(name), studio]),
      ),
    ),
);

export function studioCalled(name: string): Studio | null {
  return byName().get(foldName(name)) ?? null;
}
