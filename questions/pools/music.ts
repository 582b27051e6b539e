import { foldName } from "./fold.ts";
import { GENDERS, type Gender } from "./people.ts";
import { namesIn, once, type Prominence, prominenceIn, rowsOf, wordIn, yearIn, yearsIn } from "./rows.ts";

/** "team": two or three who compose for films under one name. */
const ACT_KINDS = ["band", "duo", "team", "singer", "orchestra"] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Who records songs and soundtracks. */
export type MusicAct = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ActKind;
  /** Of a singer; null for acts of several. */
  readonly gender: Gender | null;
  readonly country: string;
  /** First and last year of their records; null where not recorded. */
  readonly from: number | null;
  readonly to: number | null;
  readonly prominence: Prominence;
};

/** A song written for a film. */
export type FilmSong = {
  /** Its title. */
  readonly name: string;
  readonly film: string;
  readonly year: number;
};

/** Columns: name/alias | kind | gender | country | years | prominence. */
const ACTS = `
# Bands
The Beatles|band||GB|1962-1970|3
The Rolling Stones|band||GB|1962-|3
The Who|band||GB|1964-|3
The Kinks|band||GB|1964-1996|2
Pink Floyd|band||GB|1965-|3
Led Zeppelin|band||GB|1968-1980|3
Genesis|band||GB|1967-|2
Queen|band||GB|1970-|3
Roxy Music|band||GB|1971-|2
The Clash|band||GB|1976-1986|2
Sex Pistols|band||GB|1975-1978|2
The Police|band||GB|1977-|2
The Cure|band||GB|1978-|2
Joy Division|band||GB|1976-1980|2
New Order|band||GB|1980-|2
Depeche Mode|band||GB|1980-|2
Duran Duran|band||GB|1978-|2
The Smiths|band||GB|1982-1987|2
Dire Straits|band||GB|1977-1995|2
Simple Minds|band||GB|1977-|2
Massive Attack|band||GB|1988-|2
Portishead|band||GB|1991-|2
Radiohead|band||GB|1985-|3
Blur|band||GB|1988-|2
Oasis|band||GB|1991-|3
Pulp|band||GB|1978-|2
Coldplay|band||GB|1997-|3
Gorillaz|band||GB|1998-|2
Muse|band||GB|1994-|2
The xx|band||GB|2005-|1
U2|band||IE|1976-|3
The Cranberries|band||IE|1989-2019|2
The Pogues|band||GB|1982-|1
The Beach Boys|band||US|1961-|3
The Doors|band||US|1965-1973|3
The Velvet Underground|band||US|1965-1973|2
The Byrds|band||US|1964-1973|2
Creedence Clearwater Revival|band||US|1967-1972|2
Jefferson Airplane|band||US|1965-1972|2
Lynyrd Skynyrd|band||US|1964-|2
Steppenwolf|band||CA|1967-|1
Eagles|band||US|1971-|3
Fleetwood Mac|band||GB|1967-|3
Toto|band||US|1977-|2
Talking Heads|band||US|1975-1991|2
Blondie|band||US|1974-|2
Ramones|band||US|1974-1996|2
Devo|band||US|1973-|1
Aerosmith|band||US|1970-|2
Kiss|band||US|1973-|2
Van Halen|band||US|1974-2020|2
Metallica|band||US|1981-|3
R.E.M.|band||US|1980-2011|2
Sonic Youth|band||US|1981-2011|2
Pixies|band||US|1986-|2
Nirvana|band||US|1987-1994|3
Pearl Jam|band||US|1990-|2
Soundgarden|band||US|1984-|2
Nine Inch Nails|band||US|1988-|2
Red Hot Chili Peppers|band||US|1982-|3
Green Day|band||US|1987-|2
The Smashing Pumpkins|band||US|1988-|2
Yo La Tengo|band||US|1984-|1
The Flaming Lips|band||US|1983-|1
Wilco|band||US|1994-|1
The Strokes|band||US|1998-|2
Yeah Yeah Yeahs|band||US|2000-|2
The National|band||US|1999-|1
Vampire Weekend|band||US|2006-|1
LCD Soundsystem|band||US|2002-|1
Grizzly Bear|band||US|2002-|1
MGMT|band||US|2002-|1
Paramore|band||US|2004-|2
Evanescence|band||US|1995-|2
Linkin Park|band||US|1996-|2
Public Enemy|band||US|1985-|2
N.W.A|band||US|1987-1991|2
Run-DMC|band||US|1983-2002|2
Beastie Boys|band||US|1981-2012|2
Wu-Tang Clan|band||US|1992-|2
The Supremes|band||US|1959-1977|2
The Temptations|band||US|1960-|2
The Jackson 5|band||US|1964-|2
Bee Gees|band||GB|1958-2012|3
Earth, Wind & Fire|band||US|1969-|2
Kool & the Gang|band||US|1964-|2
Destiny's Child|band||US|1990-2006|2
Arcade Fire|band||CA|2001-|2
Rush|band||CA|1968-2018|2
INXS|band||AU|1977-2012|2
Midnight Oil|band||AU|1976-|1
Crowded House|band||AU|1985-|1
ABBA|band||SE|1972-|3
Roxette|duo||SE|1986-|2
Kraftwerk|band||DE|1970-|2
Tangerine Dream|band||DE|1967-|2
Popol Vuh|band||DE|1969-2001|1
Can|band||DE|1968-1979|1
Scorpions|band||DE|1965-|2
Goblin|band||IT|1972-|2
Sigur Rós|band||IS|1994-|2
Phoenix|band||FR|1995-|1
M83|band||FR|1999-|1
Indian Ocean|band||IN|1990-|1
# Duos
Simon & Garfunkel|duo||US|1957-1970|3
The Everly Brothers|duo||US|1951-2014|2
Sonny & Cher|duo||US|1964-1977|2
The Carpenters|duo||US|1968-1983|2
Hall & Oates|duo||US|1970-|2
Eurythmics|duo||GB|1980-2005|2
Pet Shop Boys|duo||GB|1981-|2
Wham!|duo||GB|1981-1986|2
The Chemical Brothers|duo||GB|1989-|2
Daft Punk|duo||FR|1993-2021|3
Air|duo||FR|1995-|2
Justice|duo||FR|2003-|1
The White Stripes|duo||US|1997-2011|2
OutKast|duo||US|1992-|2
The Black Keys|duo||US|2001-|2
Twenty One Pilots|duo||US|2009-|2
# Composing teams of Indian films
Shankar–Jaikishan/Shankar-Jaikishan|team||IN|1949-1987|2
Kalyanji–Anandji/Kalyanji-Anandji|team||IN|1958-1994|2
Laxmikant–Pyarelal/Laxmikant-Pyarelal|team||IN|1963-1998|2
Viswanathan–Ramamoorthy/Viswanathan-Ramamoorthy|team||IN|1952-1965|1
Shankar–Ganesh/Shankar-Ganesh|team||IN|1967-|1
Rajan–Nagendra/Rajan-Nagendra|team||IN|1952-|1
Nadeem–Shravan/Nadeem-Shravan|team||IN|1981-2005|2
Anand–Milind/Anand-Milind|team||IN|1984-|1
Jatin–Lalit/Jatin-Lalit|team||IN|1991-2006|2
Shankar–Ehsaan–Loy/Shankar-Ehsaan-Loy|team||IN|1998-|2
Vishal–Shekhar/Vishal-Shekhar|team||IN|1999-|2
Salim–Sulaiman/Salim-Sulaiman|team||IN|2000-|1
Sajid–Wajid/Sajid-Wajid|team||IN|1998-|1
Ajay–Atul/Ajay-Atul|team||IN|2004-|2
Sachin–Jigar/Sachin-Jigar|team||IN|2009-|1
# Singers
Louis Armstrong|singer|m|US|1923-1971|3
Billie Holiday|singer|f|US|1933-1959|3
Ella Fitzgerald|singer|f|US|1935-1993|3
Nat King Cole|singer|m|US|1936-1965|3
Édith Piaf|singer|f|FR|1935-1963|3
Nina Simone|singer|f|US|1958-2002|2
Ray Charles|singer|m|US|1949-2004|3
Elvis Presley|singer|m|US|1954-1977|3
Johnny Cash|singer|m|US|1955-2003|3
Chuck Berry|singer|m|US|1955-2017|2
Little Richard|singer|m|US|1951-2013|2
Buddy Holly|singer|m|US|1956-1959|2
Roy Orbison|singer|m|US|1956-1988|2
Sam Cooke|singer|m|US|1951-1964|2
Patsy Cline|singer|f|US|1955-1963|2
Aretha Franklin|singer|f|US|1956-2017|3
Dionne Warwick|singer|f|US|1962-|2
Shirley Bassey|singer|f|GB|1956-|2
Dusty Springfield|singer|f|GB|1963-1995|2
Tom Jones|singer|m|GB|1964-|2
Bob Dylan|singer|m|US|1962-|3
Joan Baez|singer|f|US|1960-|2
Leonard Cohen|singer|m|CA|1967-2016|2
Joni Mitchell|singer|f|CA|1968-|2
Neil Young|singer|m|CA|1966-|2
Janis Joplin|singer|f|US|1967-1970|2
Jimi Hendrix|singer|m|US|1966-1970|3
James Brown|singer|m|US|1956-2006|3
Marvin Gaye|singer|m|US|1961-1984|3
Stevie Wonder|singer|m|US|1962-|3
Isaac Hayes|singer|m|US|1967-2008|2
Curtis Mayfield|singer|m|US|1958-1996|2
Tina Turner|singer|f|US|1960-2008|3
Donna Summer|singer|f|US|1974-2008|2
David Bowie|singer|m|GB|1967-2016|3
Cat Stevens|singer|m|GB|1966-|2
Rod Stewart|singer|m|GB|1964-|2
Paul McCartney|singer|m|GB|1970-|3
John Lennon|singer|m|GB|1969-1980|3
Serge Gainsbourg|singer|m|FR|1958-1991|2
Jane Birkin|singer|f|GB|1969-2020|1
Jacques Brel|singer|m|BE|1953-1977|2
Tom Waits|singer|m|US|1973-|2
Bruce Springsteen|singer|m|US|1973-|3
Patti Smith|singer|f|US|1975-|2
Iggy Pop|singer|m|US|1969-|2
Lou Reed|singer|m|US|1972-2011|2
Bob Marley|singer|m|JM|1963-1980|3
Jimmy Cliff|singer|m|JM|1962-|2
Peter Gabriel|singer|m|GB|1977-|2
Phil Collins|singer|m|GB|1981-|2
Kate Bush|singer|f|GB|1978-|2
Sting|singer|m|GB|1985-|2
Annie Lennox|singer|f|GB|1992-|2
Michael Jackson|singer|m|US|1971-2009|3
Prince|singer|m|US|1978-2015|3
Madonna|singer|f|US|1982-|3
Cyndi Lauper|singer|f|US|1983-|2
Bonnie Tyler|singer|f|GB|1976-|2
Kenny Loggins|singer|m|US|1977-|2
Bryan Adams|singer|m|CA|1979-|2
Céline Dion|singer|f|CA|1981-|3
Enya|singer|f|IE|1987-|2
Sinéad O'Connor|singer|f|IE|1987-2014|2
Björk|singer|f|IS|1993-|2
Mariah Carey|singer|f|US|1990-|3
Sheryl Crow|singer|f|US|1993-|2
Alanis Morissette|singer|f|CA|1991-|2
Beck|singer|m|US|1993-|2
Elliott Smith|singer|m|US|1994-2003|1
Aimee Mann|singer|f|US|1993-|1
Tupac Shakur|singer|m|US|1991-1996|3
Eminem|singer|m|US|1996-|3
Jay-Z|singer|m|US|1996-|3
Kanye West|singer|m|US|2003-|3
Kendrick Lamar|singer|m|US|2011-|3
RZA|singer|m|US|1991-|2
Beyoncé|singer|f|US|2003-|3
Alicia Keys|singer|f|US|2001-|2
Norah Jones|singer|f|US|2002-|2
Rihanna|singer|f|BB|2005-|3
Amy Winehouse|singer|f|GB|2003-2011|2
Adele|singer|f|GB|2008-|3
Florence Welch|singer|f|GB|2009-|1
Sam Smith|singer|x|GB|2012-|2
Ed Sheeran|singer|m|GB|2011-|3
Lady Gaga|singer|f|US|2008-|3
Taylor Swift|singer|f|US|2006-|3
Katy Perry|singer|f|US|2001-|3
Lana Del Rey|singer|f|US|2010-|2
Sufjan Stevens|singer|m|US|2000-|2
Billie Eilish|singer|f|US|2016-|3
Lorde|singer|f|NZ|2013-|2
Sia|singer|f|AU|1997-|2
Kylie Minogue|singer|f|AU|1987-|2
Nick Cave|singer|m|AU|1979-|2
Cher|singer|f|US|1965-|3
Nancy Sinatra|singer|f|US|1961-|2
Petula Clark|singer|f|GB|1949-2013|2
Lulu|singer|f|GB|1964-|2
Cilla Black|singer|f|GB|1963-2014|2
Barbra Streisand|singer|f|US|1963-|3
Diana Ross|singer|f|US|1970-|3
Carly Simon|singer|f|US|1971-|2
Rita Coolidge|singer|f|US|1971-|1
Olivia Newton-John|singer|f|AU|1966-2022|3
Irene Cara|singer|f|US|1980-2022|2
Gloria Estefan|singer|f|US|1977-|2
Whitney Houston|singer|f|US|1985-2012|3
Janet Jackson|singer|f|US|1982-|3
Sheena Easton|singer|f|GB|1980-|2
Leona Lewis|singer|f|GB|2006-|2
Kelly Clarkson|singer|f|US|2002-|2
Carrie Underwood|singer|f|US|2005-|2
Jordin Sparks|singer|f|US|2007-|1
Jennifer Hudson|singer|f|US|2005-|2
Duffy|singer|f|GB|2008-2010|2
Ellie Goulding|singer|f|GB|2010-|2
Jessie J|singer|f|GB|2010-|2
Dua Lipa|singer|f|GB|2015-|3
Miley Cyrus|singer|f|US|2007-|3
Demi Lovato|singer|f|US|2008-|2
Selena Gomez|singer|f|US|2009-|3
Ariana Grande|singer|f|US|2011-|3
SZA|singer|f|US|2012-|2
Olivia Rodrigo|singer|f|US|2020-|3
Seal|singer|m|GB|1990-|2
George Michael|singer|m|GB|1984-2016|3
Robert Palmer|singer|m|GB|1974-2003|2
Rick Astley|singer|m|GB|1987-|2
Chris Isaak|singer|m|US|1985-|2
Lenny Kravitz|singer|m|US|1989-|2
Jeff Buckley|singer|m|US|1993-1997|2
Robbie Williams|singer|m|GB|1996-|3
Thom Yorke|singer|m|GB|2006-|2
Jarvis Cocker|singer|m|GB|2006-|2
Damon Albarn|singer|m|GB|1998-|2
Chris Cornell|singer|m|US|1994-2017|2
Jack White|singer|m|US|2006-|2
Pharrell Williams|singer|m|US|2003-|3
Justin Timberlake|singer|m|US|2002-|3
Usher|singer|m|US|1994-|2
John Legend|singer|m|US|2004-|2
Bruno Mars|singer|m|US|2010-|3
The Weeknd|singer|m|CA|2011-|3
Dolly Parton|singer|f|US|1967-|3
Harry Nilsson|singer|m|US|1966-1980|2
Randy Newman|singer|m|US|1968-|2
Paul Simon|singer|m|US|1965-|3
Billy Joel|singer|m|US|1971-|3
Elton John|singer|m|GB|1969-|3
Dean Martin|singer|m|US|1946-1983|3
Bing Crosby|singer|m|US|1926-1977|3
Tony Bennett|singer|m|US|1950-2021|3
Andy Williams|singer|m|US|1954-2012|2
Perry Como|singer|m|US|1943-1987|2
Bobby Darin|singer|m|US|1956-1973|2
Matt Monro|singer|m|GB|1956-1985|2
Engelbert Humperdinck|singer|m|GB|1966-|2
Doris Day|singer|f|US|1939-1968|3
Peggy Lee|singer|f|US|1941-1995|2
Rosemary Clooney|singer|f|US|1946-2001|2
Connie Francis|singer|f|US|1957-1981|2
Brenda Lee|singer|f|US|1956-|2
# Orchestras
London Symphony Orchestra|orchestra||GB|1904-|3
Royal Philharmonic Orchestra|orchestra||GB|1946-|2
London Philharmonic Orchestra|orchestra||GB|1932-|2
Philharmonia Orchestra|orchestra||GB|1945-|2
Vienna Philharmonic|orchestra||AT|1842-|2
Berlin Philharmonic|orchestra||DE|1882-|2
Chicago Symphony Orchestra|orchestra||US|1891-|2
New York Philharmonic|orchestra||US|1842-|2
Los Angeles Philharmonic|orchestra||US|1919-|2
Boston Symphony Orchestra|orchestra||US|1881-|2
Seattle Symphony|orchestra||US|1903-|1
Czech Philharmonic|orchestra||CZ|1896-|1
City of Prague Philharmonic Orchestra|orchestra||CZ||1
Hollywood Studio Symphony|orchestra||US||1
`;

/** Columns: title | film | year. */
const SONGS = `
The Continental|The Gay Divorcee|1934
Lullaby of Broadway|Gold Diggers of 1935|1935
Cheek to Cheek|Top Hat|1935
The Way You Look Tonight|Swing Time|1936
Thanks for the Memory|The Big Broadcast of 1938|1938
Over the Rainbow|The Wizard of Oz|1939
When You Wish Upon a Star|Pinocchio|1940
Chattanooga Choo Choo|Sun Valley Serenade|1941
White Christmas|Holiday Inn|1942
Swinging on a Star|Going My Way|1944
Zip-a-Dee-Doo-Dah|Song of the South|1947
Baby, It's Cold Outside|Neptune's Daughter|1949
Bibbidi-Bobbidi-Boo|Cinderella|1950
Secret Love|Calamity Jane|1953
That's Amore|The Caddy|1953
Three Coins in the Fountain|Three Coins in the Fountain|1954
Unchained Melody|Unchained|1955
Love Is a Many-Splendored Thing|Love Is a Many-Splendored Thing|1955
Whatever Will Be, Will Be (Que Sera, Sera)|The Man Who Knew Too Much|1956
All the Way|The Joker Is Wild|1957
Gigi|Gigi|1958
High Hopes|A Hole in the Head|1959
Never on Sunday|Never on Sunday|1960
Moon River|Breakfast at Tiffany's|1961
Days of Wine and Roses|Days of Wine and Roses|1962
Chim Chim Cher-ee|Mary Poppins|1964
The Shadow of Your Smile|The Sandpiper|1965
Born Free|Born Free|1966
Alfie|Alfie|1966
Georgy Girl|Georgy Girl|1966
Talk to the Animals|Doctor Dolittle|1967
The Bare Necessities|The Jungle Book|1967
The Windmills of Your Mind|The Thomas Crown Affair|1968
Raindrops Keep Fallin' on My Head|Butch Cassidy and the Sundance Kid|1969
For All We Know|Lovers and Other Strangers|1970
Theme from Shaft|Shaft|1971
Live and Let Die|Live and Let Die|1973
The Way We Were|The Way We Were|1973
Blazing Saddles|Blazing Saddles|1974
I'm Easy|Nashville|1975
Gonna Fly Now|Rocky|1976
Evergreen|A Star Is Born|1976
Nobody Does It Better|The Spy Who Loved Me|1977
Hopelessly Devoted to You|Grease|1978
Last Dance|Thank God It's Friday|1978
The Rainbow Connection|The Muppet Movie|1979
Fame|Fame|1980
9 to 5|9 to 5|1980
On the Road Again|Honeysuckle Rose|1980
For Your Eyes Only|For Your Eyes Only|1981
Endless Love|Endless Love|1981
Eye of the Tiger|Rocky III|1982
Up Where We Belong|An Officer and a Gentleman|1982
Flashdance... What a Feeling|Flashdance|1983
Maniac|Flashdance|1983
Footloose|Footloose|1984
Ghostbusters|Ghostbusters|1984
Let's Hear It for the Boy|Footloose|1984
I Just Called to Say I Love You|The Woman in Red|1984
The Power of Love|Back to the Future|1985
Say You, Say Me|White Nights|1985
Take My Breath Away|Top Gun|1986
Glory of Love|The Karate Kid Part II|1986
(I've Had) The Time of My Life|Dirty Dancing|1987
Nothing's Gonna Stop Us Now|Mannequin|1987
Let the River Run|Working Girl|1988
Under the Sea|The Little Mermaid|1989
Kiss the Girl|The Little Mermaid|1989
Blaze of Glory|Young Guns II|1990
Beauty and the Beast|Beauty and the Beast|1991
(Everything I Do) I Do It for You|Robin Hood: Prince of Thieves|1991
A Whole New World|Aladdin|1992
I Have Nothing|The Bodyguard|1992
Streets of Philadelphia|Philadelphia|1993
Can You Feel the Love Tonight|The Lion King|1994
Circle of Life|The Lion King|1994
Hakuna Matata|The Lion King|1994
Colors of the Wind|Pocahontas|1995
You've Got a Friend in Me|Toy Story|1995
That Thing You Do!|That Thing You Do!|1996
My Heart Will Go On|Titanic|1997
Miss Misery|Good Will Hunting|1997
When You Believe|The Prince of Egypt|1998
I Don't Want to Miss a Thing|Armageddon|1998
You'll Be in My Heart|Tarzan|1999
Save Me|Magnolia|1999
Blame Canada|South Park: Bigger, Longer & Uncut|1999
Things Have Changed|Wonder Boys|2000
If I Didn't Have You|Monsters, Inc.|2001
Lose Yourself|8 Mile|2002
The Hands That Built America|Gangs of New York|2002
Into the West|The Lord of the Rings: The Return of the King|2003
A Mighty Wind|A Mighty Wind|2003
Al Otro Lado del Río|The Motorcycle Diaries|2004
Accidentally in Love|Shrek 2|2004
It's Hard Out Here for a Pimp|Hustle & Flow|2005
I Need to Wake Up|An Inconvenient Truth|2006
Falling Slowly|Once|2007
That's How You Know|Enchanted|2007
Jai Ho|Slumdog Millionaire|2008
Down to Earth|WALL-E|2008
The Weary Kind|Crazy Heart|2009
We Belong Together|Toy Story 3|2010
I See the Light|Tangled|2010
Man or Muppet|The Muppets|2011
Skyfall|Skyfall|2012
Suddenly|Les Misérables|2012
Let It Go|Frozen|2013
Happy|Despicable Me 2|2013
The Moon Song|Her|2013
Ordinary Love|Mandela: Long Walk to Freedom|2013
Glory|Selma|2014
Everything Is Awesome|The Lego Movie|2014
Writing's on the Wall|Spectre|2015
Earned It|Fifty Shades of Grey|2015
City of Stars|La La Land|2016
How Far I'll Go|Moana|2016
Remember Me|Coco|2017
Mystery of Love|Call Me by Your Name|2017
This Is Me|The Greatest Showman|2017
Shallow|A Star Is Born|2018
All the Stars|Black Panther|2018
(I'm Gonna) Love Me Again|Rocketman|2019
Into the Unknown|Frozen II|2019
Fight for You|Judas and the Black Messiah|2020
Husavik|Eurovision Song Contest: The Story of Fire Saga|2020
No Time to Die|No Time to Die|2021
Naatu Naatu|RRR|2022
What Was I Made For?|Barbie|2023
I'm Just Ken|Barbie|2023
`;

function actOf(row: readonly string[]): MusicAct {
  const [names = "", kind = "", gender = "", country = "", years = "", prominence = ""] = row;
  return {
    ...namesIn(names),
    kind: wordIn(kind, ACT_KINDS),
    gender: gender === "" ? null : wordIn(gender, GENDERS),
    country,
    ...yearsIn(years),
    prominence: prominenceIn(prominence),
  };
}

/** "Over the Rainbow" | The Wizard of Oz | 1939 */
function songOf(row: readonly string[]): FilmSong {
  const [name = "", film = "", year = ""] = row;
  const number = yearIn(year);
  if (number === null) throw new Error(`The song "${name}" has no year.`);
  return { name, film, year: number };
}

export const musicActs = once((): readonly MusicAct[] => rowsOf(ACTS).map(actOf));

export const filmSongs = once((): readonly FilmSong[] => rowsOf(SONGS).map(songOf));

const byName = once(
  () =>
    new Map(
      musicActs().flatMap((act) => [act.name, ...act.aliases].map((name): [string, MusicAct] => [foldName(name), act])),
    ),
);

export function musicActCalled(name: string): MusicAct | null {
  return byName().get(foldName(name)) ?? null;
}
