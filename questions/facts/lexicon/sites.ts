import { rowsIn } from "./rows.ts";

/** Real places where films are shot, row by row of one kind and country. */
const SITES = rowsIn(`
Doune Castle|Eilean Donan Castle|Stirling Castle|Blackness Castle|Craigmillar Castle|Dunnottar Castle|Edinburgh Castle|Linlithgow Palace
Bodiam Castle|Warwick Castle|Leeds Castle|Alnwick Castle|Arundel Castle|Bamburgh Castle|Dover Castle|Hever Castle|Windsor Castle
Ashford Castle|Trim Castle|Malahide Castle|Kilkenny Castle|Cahir Castle|Dromoland Castle|Powerscourt House|Castletown House|Bantry House|Russborough House
Blenheim Palace|Castle Howard|Chatsworth House|Wilton House|Longleat House|Hatfield House|Knebworth House|Burghley House|Highclere Castle|Mentmore Towers|Wollaton Hall|Petworth House|Corsham Court|Stourhead|Stowe House|Luton Hoo|Waddesdon Manor|Syon House|Ham House|Lyme Park
Somerset House|Battersea Power Station|Senate House|Freemasons' Hall|St Pancras railway station|King's Cross station|Paddington Station|Royal Albert Hall|Tate Modern|Natural History Museum|British Museum|Old Royal Naval College|Greenwich Naval College|Lancaster House|Reform Club|Leadenhall Market|Abbey Mills Pumping Station
Grand Central Terminal|Penn Station|New York Public Library|Metropolitan Museum of Art|American Museum of Natural History|Carnegie Hall|Plaza Hotel|Waldorf Astoria|Chelsea Hotel|Coney Island|Central Park|Washington Square Park|Yankee Stadium|Rockefeller Center|Lincoln Center|Madison Square Garden|Columbia University
Griffith Observatory|Bradbury Building|Union Station|Ambassador Hotel|Biltmore Hotel|Millennium Biltmore Hotel|Park Plaza Hotel|Greystone Mansion|Ennis House|Bronson Canyon|Vasquez Rocks|Griffith Park|Dodger Stadium|Santa Monica Pier|Los Angeles City Hall|Los Angeles Theatre|Shrine Auditorium|Queen Mary
Willis Tower|Sears Tower|Wrigley Field|Navy Pier|Art Institute of Chicago|Chicago Board of Trade Building|Richard J. Daley Center|James R. Thompson Center|Drake Hotel|Palmer House|Soldier Field|Field Museum of Natural History
Golden Gate Bridge|Alcatraz|Fort Point|Palace of Fine Arts|Coit Tower|Mission Dolores|San Francisco City Hall|Fairmont Hotel|Legion of Honor|Candlestick Park
Monument Valley|Death Valley|Grand Canyon|Zion National Park|Arches National Park|Dead Horse Point|Canyonlands|Valley of Fire|Red Rock Canyon|Lone Pine|Alabama Hills|Joshua Tree|Mojave Desert|White Sands|Bonneville Salt Flats
Philadelphia Museum of Art|Eastern State Penitentiary|Independence Hall|Reading Terminal Market|Philadelphia City Hall
Ohio State Reformatory|West Virginia Penitentiary|Old Joliet Prison|Tennessee State Penitentiary|Missouri State Penitentiary|San Quentin|Sing Sing
Schönbrunn Palace|Hofburg|Belvedere Palace|Neuschwanstein Castle|Hohenzollern Castle|Sanssouci|Charlottenburg Palace|Ludwigsburg Palace|Nymphenburg Palace
Palace of Versailles|Château de Chantilly|Château de Fontainebleau|Vaux-le-Vicomte|Palais Garnier|Château de Chambord|Louvre
`);

/** Others of its kind and country; nothing where the site is not known. */
export function sitesBeside(name: string | undefined): readonly string[] {
  const bare = (name ?? "").replace(/^the /i, "").toLowerCase();
  return SITES.find((row) => row.some((site) => site.toLowerCase() === bare)) ?? [];
}
