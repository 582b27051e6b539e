/** Names of things for the wrong options, by type and, where it matters, the years in which they are plausible. */
type Named = { readonly name: string; readonly from: number; readonly to: number };

const load = (list: string): Named[] =>
  list
    .trim()
    .split(/\s*[/\n]\s*/)
    .map((line) => {
      const match = /^(.*) (\d{4})-(\d{4})$/.exec(line);
      return match === null
        ? { name: line, from: 1800, to: 2100 }
        : { name: match[1] ?? "", from: Number(match[2]), to: Number(match[3]) };
    });

const FESTIVALS = load(`
Cannes Film Festival 1946-2100/Venice Film Festival 1932-2100/Berlin International Film Festival 1951-2100/Toronto International Film Festival 1976-2100/Sundance Film Festival 1985-2100/Telluride Film Festival 1974-2100/New York Film Festival 1963-2100/Tribeca Film Festival 2002-2100/South by Southwest 1994-2100/BFI London Film Festival 1957-2100/Edinburgh International Film Festival 1947-2100/Locarno Film Festival 1946-2100/San Sebastián International Film Festival 1953-2100/Karlovy Vary International Film Festival 1946-2100/Rotterdam International Film Festival 1972-2100/Busan International Film Festival 1996-2100/Tokyo International Film Festival 1985-2100/Chicago International Film Festival 1965-2100/San Francisco International Film Festival 1957-2100/Seattle International Film Festival 1976-2100/AFI Fest 1987-2100/Austin Film Festival 1994-2100/Palm Springs International Film Festival 1989-2100/Santa Barbara International Film Festival 1986-2100/Vancouver International Film Festival 1982-2100/Montreal World Film Festival 1977-2018/Sydney Film Festival 1954-2100/Melbourne International Film Festival 1952-2100/Hong Kong International Film Festival 1977-2100/Stockholm International Film Festival 1990-2100/Gothenburg Film Festival 1979-2100/Torino Film Festival 1982-2100/Deauville American Film Festival 1975-2100/Marrakech International Film Festival 2001-2100/Mumbai Film Festival 1997-2100/International Film Festival of India 1952-2100/Dubai International Film Festival 2004-2017/Sitges Film Festival 1968-2100/Fantastic Fest 2005-2100/Hamptons International Film Festival 1993-2100/Moscow International Film Festival 1959-2100/Mar del Plata International Film Festival 1954-2100`);

const STUDIOS = load(`
Warner Bros. Pictures 1923-2100/Paramount Pictures 1916-2100/Universal Pictures 1915-2100/Columbia Pictures 1924-2100/20th Century Fox 1935-2020/Metro-Goldwyn-Mayer 1924-2100/United Artists 1919-2100/Walt Disney Pictures 1983-2100/RKO Radio Pictures 1929-1957/Republic Pictures 1935-1959/Allied Artists Pictures 1946-1979/American International Pictures 1956-1980/Orion Pictures 1980-1999/TriStar Pictures 1984-2100/Touchstone Pictures 1984-2016/Miramax Films 1984-2010/New Line Cinema 1980-2100/Fox Searchlight Pictures 1995-2020/Sony Pictures Classics 1992-2100/Focus Features 2002-2100/Lionsgate Films 1998-2100/The Weinstein Company 2005-2018/DreamWorks Pictures 1997-2100/Summit Entertainment 2007-2100/Relativity Media 2010-2016/Open Road Films 2011-2100/A24 2013-2100/IFC Films 2000-2100/Magnolia Pictures 2001-2100/Roadside Attractions 2003-2100/Annapurna Pictures 2012-2022/Rank Organisation 1937-1996/Hammer Film Productions 1935-1979/Ealing Studios 1938-1958/British Lion Films 1927-1976/Gaumont 1900-2100/Pathé 1900-2100/StudioCanal 1990-2100/Toho 1932-2100/Shochiku 1920-2100/Toei Company 1950-2100/Golden Harvest 1970-2003/Yash Raj Films 1973-2100/Rajshri Productions 1947-2100/Eros International 1977-2100/UTV Motion Pictures 1996-2017/Dharma Productions 1979-2100`);

const HOME_VIDEO = load(`
Warner Home Video 1978-2017/Paramount Home Entertainment 1976-2100/Universal Studios Home Entertainment 1980-2100/Sony Pictures Home Entertainment 1978-2100/20th Century Fox Home Entertainment 1982-2020/Walt Disney Studios Home Entertainment 1980-2100/MGM Home Entertainment 1979-2100/Lionsgate Home Entertainment 1998-2100/Anchor Bay Entertainment 1985-2018/The Criterion Collection 1984-2100/Kino Lorber 2009-2100/Shout! Factory 2003-2100`);

const OUTLETS = load(`
Variety 1905-2100/The Hollywood Reporter 1930-2100/The New York Times/The Washington Post/Los Angeles Times/Chicago Tribune/Chicago Sun-Times/USA Today 1982-2100/The Wall Street Journal/The Boston Globe/San Francisco Chronicle/Entertainment Weekly 1990-2100/Rolling Stone 1967-2100/The New Yorker 1925-2100/Time 1923-2100/Newsweek 1933-2100/The Village Voice 1955-2018/The Guardian/The Observer/The Daily Telegraph/The Independent 1986-2100/The Times/Financial Times/Empire 1989-2100/Total Film 1997-2024/Sight & Sound 1932-2100/The A.V. Club 1993-2100/Slant Magazine 2001-2100/IndieWire 1996-2100/Slate 1996-2100/Salon 1995-2100/The Atlantic/The Globe and Mail/Toronto Star/The Philadelphia Inquirer/The Seattle Times/The Miami Herald/The Sydney Morning Herald/The Age/The Irish Times/New York Daily News/New York Post/Vulture 2007-2100/The Times of India/Hindustan Times/The Hindu/The Indian Express/India Today 1975-2100/Filmfare 1952-2100`);

const CATEGORIES = load(`
Best Picture/Best Director/Best Actor/Best Actress/Best Supporting Actor/Best Supporting Actress/Best Adapted Screenplay/Best Original Screenplay/Best Cinematography/Best Film Editing/Best Production Design 2012-2100/Best Art Direction 1928-2011/Best Costume Design/Best Makeup and Hairstyling 1981-2100/Best Original Score/Best Original Song/Best Sound Mixing 1960-2020/Best Sound Editing 1963-2020/Best Visual Effects`);

const CITIES = load(`
London/Paris/Rome/Berlin/Madrid/Vienna/Prague/Budapest/Barcelona/Venice/Lisbon/Amsterdam/Brussels/Stockholm/Copenhagen/Dublin/Edinburgh/Athens/Istanbul/Moscow/Tokyo/Kyoto/Osaka/Shanghai/Beijing/Hong Kong/Seoul/Taipei/Bangkok/Singapore/Mumbai/Delhi/Kolkata/Chennai/Bangalore/Hyderabad/Sydney/Melbourne/Auckland/Wellington/Toronto/Vancouver/Montreal/New York City/Los Angeles/San Francisco/Chicago/Boston/Philadelphia/New Orleans/Las Vegas/Seattle/Atlanta/Miami/Dallas/Detroit/Mexico City/Havana/Buenos Aires/Rio de Janeiro/Cairo/Marrakesh/Cape Town/Nairobi`);

const COUNTRIES = load(`
France/Italy/Spain/Germany/Austria/Hungary/Czech Republic/Poland/Romania/Bulgaria/Greece/Turkey/Morocco/Tunisia/Egypt/South Africa/Kenya/India/Sri Lanka/Thailand/Vietnam/Japan/South Korea/China/Taiwan/Philippines/Australia/New Zealand/Canada/Mexico/Brazil/Argentina/Chile/Ireland/Scotland/Wales/England/Norway/Sweden/Denmark/Finland/Iceland/Portugal/Malta/Croatia/Jordan/Namibia`);

const STATES = load(`
California/Nevada/Arizona/New Mexico/Texas/Louisiana/Georgia/Florida/North Carolina/Virginia/Pennsylvania/Massachusetts/Maine/Michigan/Illinois/Ohio/Colorado/Utah/Montana/Oregon/Washington/Alaska/Hawaii/British Columbia/Alberta/Ontario/Quebec/Nova Scotia`);

const BANDS = load(`
Radiohead 1993-2100/Daft Punk 1995-2021/Air 1996-2100/The National 2001-2100/Sigur Rós 1997-2100/Mogwai 1997-2100/Explosions in the Sky 2000-2100/Grizzly Bear 2004-2100/Broken Social Scene 2001-2100/M83 2001-2100/The Flaming Lips 1986-2100/Massive Attack 1990-2100/The Chemical Brothers 1995-2100/Portishead 1994-2100/Wilco 1995-2100/Yo La Tengo 1986-2100/Tindersticks 1993-2100/Nine Inch Nails 1989-2100/R.E.M. 1983-2011/U2 1980-2100/Talking Heads 1977-1991/Tangerine Dream 1970-2100/Pink Floyd 1967-1995/The Rolling Stones 1963-2100/The Beatles 1962-1970/The Beach Boys 1962-2100/Queen 1973-2100/Goblin 1973-2100/Toto 1978-2100/The Who 1964-2100/The Kinks 1964-1996/Simon & Garfunkel 1964-1970/Fleetwood Mac 1968-2100/Bee Gees 1967-2003/Earth, Wind & Fire 1971-2100`);

const ALBUMS = load(`
OK Computer 1997-2009/Kid A 2000-2012/In Rainbows 2007-2019/Discovery 2001-2013/Moon Safari 1998-2010/Boxer 2007-2019/High Violet 2010-2022/Veckatimest 2009-2021/Yankee Hotel Foxtrot 2002-2014/The Soft Bulletin 1999-2011/Mezzanine 1998-2010/Dummy 1994-2006/For Emma, Forever Ago 2008-2020/Hurry Up, We're Dreaming 2011-2023/Merriweather Post Pavilion 2009-2021/Automatic for the People 1992-2004/The Joshua Tree 1987-1999/Achtung Baby 1991-2003/Remain in Light 1980-1992/Rumours 1977-1989/Abbey Road 1969-1981/Pet Sounds 1966-1978/Wish You Were Here 1975-1987/Blue 1971-1983/Hunky Dory 1971-1983/Graceland 1986-1998/Purple Rain 1984-1996/Thriller 1982-1994/Back to Black 2006-2018/Random Access Memories 2013-2025`);

const POOLS: Readonly<Record<string, readonly Named[]>> = {
  festival: FESTIVALS,
  studio: STUDIOS,
  "home video": HOME_VIDEO,
  outlet: OUTLETS,
  category: CATEGORIES,
  band: BANDS,
  album: ALBUMS,
  city: CITIES,
  country: COUNTRIES,
  state: STATES,
};

export function namesOf(pool: string, year: number | null): readonly string[] {
  return (POOLS[pool] ?? [])
    .filter(({ from, to }) => year === null || (from <= year + 2 && year <= to))
    .map(({ name }) => name);
}
