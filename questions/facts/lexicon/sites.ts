import { rowsIn } from "./rows.ts";

/** Real places where films are shot, row by row of one kind and country. */
const SITES = rowsIn(`
Doune Castle|Eilean Donan Castle|Stirling Castle|Blackness Castle|Craigmillar Castle|Dunnottar Castle|Edinburgh Castle|Linlithgow Palace
Bodiam Castle|Warwick Castle|Leeds Castle|Alnwick Castle|Arundel Castle|Bamburgh Castle|Dover Castle|Hever Castle|Windsor Castle
Ashford Castle|Trim Castle|Malahide Castle|Kilkenny Castle|Cahir Castle|Dromoland Castle|Powerscourt House|Castletown House|Bantry House|Russborough House
Blenheim Palace|Castle Howard|Chatsworth House|Wilton House|Longleat House|Hatfield House|Knebworth House|Burghley House|Highclere Castle|Mentmore Towers|Wollaton Hall|Petworth House|Corsham Court|Stourhead|Stowe House|Luton Hoo|Waddesdon Manor|Syon House|Ham House|Lyme Park
Somerset House|Battersea Power Station|Senate House|Freemasons' Hall|St Pancras railway station|King's Cross station|Paddington Station|Royal Albert Hall|Tate Modern|Natural History Museum|British Museum|Old Royal Naval College|Lancaster House|Reform Club|Leadenhall Market|Abbey Mills Pumping Station
Grand Central Terminal|Penn Station|New York Public Library|Metropolitan Museum of Art|American Museum of Natural History|Carnegie Hall|Plaza Hotel|Waldorf Astoria|Chelsea Hotel|Coney Island|Central Park|Washington Square Park|Yankee Stadium|Rockefeller Center|Lincoln Center|Madison Square Garden|Columbia University
Griffith Observatory|Bradbury Building|Union Station|Ambassador Hotel|Biltmore Hotel|Park Plaza Hotel|Greystone Mansion|Ennis House|Dodger Stadium|Santa Monica Pier|Los Angeles City Hall|Los Angeles Theatre|Shrine Auditorium|Queen Mary
Willis Tower|Wrigley Field|Navy Pier|Art Institute of Chicago|Richard J. Daley Center|James R. Thompson Center|Drake Hotel|Palmer House|Soldier Field|Field Museum of Natural History
Golden Gate Bridge|Alcatraz|Fort Point|Palace of Fine Arts|Coit Tower|Mission Dolores|San Francisco City Hall|Fairmont Hotel|Legion of Honor|Candlestick Park
Monument Valley|Death Valley|Grand Canyon|Zion National Park|Arches National Park|Dead Horse Point|Canyonlands|Valley of Fire|Red Rock Canyon|Lone Pine|Alabama Hills|Joshua Tree|Mojave Desert|White Sands|Bonneville Salt Flats
Philadelphia Museum of Art|Eastern State Penitentiary|Independence Hall|Reading Terminal Market|Philadelphia City Hall
Ohio State Reformatory|West Virginia Penitentiary|Old Joliet Prison|Tennessee State Penitentiary|Missouri State Penitentiary|San Quentin|Sing Sing
Schönbrunn Palace|Hofburg|Belvedere Palace|Neuschwanstein Castle|Sanssouci|Charlottenburg Palace|Ludwigsburg Palace|Nymphenburg Palace
Waterford Castle|Ashford Castle|Dromoland Castle|Lismore Castle|Kilkea Castle|Bunratty Castle|Charleville Castle
Cardington Airfield|Bovingdon Airfield|Farnborough Airport|Dunsfold Aerodrome|RAF Upper Heyford|RAF Halton|North Weald Airfield
Stanway House|Snowshill Manor|Chavenage House|Dyrham Park|Montacute House|Berkeley Castle|Sudeley Castle|Great Chalfield Manor
Gloucester Cathedral|Durham Cathedral|Lincoln Cathedral|Wells Cathedral|Ely Cathedral|Salisbury Cathedral|Winchester Cathedral|Canterbury Cathedral
Christ Church|Bodleian Library|Magdalen College|New College|Trinity College|King's College|Eton College|Harrow School
Trafalgar Square|Piccadilly Circus|Tower Bridge|Leicester Square|Covent Garden|Parliament Square|Westminster Bridge|Millennium Bridge
Glen Coe|Glen Nevis|Isle of Skye|Loch Lomond|Glenfinnan|Rannoch Moor|Cairngorms
Golden Gate Park|Muir Woods|Point Reyes|Bodega Bay|Mount Tamalpais|Big Sur
Paramount Ranch|Malibu Creek State Park|Corriganville|Iverson Movie Ranch|Melody Ranch|Bronson Canyon|Vasquez Rocks|Red Rock Canyon
Grauman's Chinese Theatre|Hollywood Bowl|Greek Theatre|Los Angeles Memorial Coliseum|Capitol Records Building|Chateau Marmont|Roosevelt Hotel|Sunset Tower
Empire State Building|Brooklyn Bridge|Times Square|Chrysler Building|Flatiron Building|Guggenheim Museum|United Nations headquarters
Lincoln Memorial|Washington Monument|Library of Congress|Arlington National Cemetery|National Mall|Jefferson Memorial
French Quarter|Jackson Square|Bourbon Street|Garden District|Oak Alley Plantation|Madewood Plantation
Yosemite|Yellowstone|Glacier National Park|Grand Teton|Rocky Mountain National Park|Mount Rainier
Stanley Park|Lions Gate Bridge|Gastown|Vancouver Art Gallery|Orpheum Theatre|Riverview Hospital|Minaty Bay|Capilano Suspension Bridge
Casa Loma|Distillery District|University of Toronto|Roy Thomson Hall|CN Tower
Eiffel Tower|Arc de Triomphe|Sacré-Cœur|Notre-Dame|Pont Neuf|Gare de Lyon|Gare du Nord|Père Lachaise Cemetery|Musée d'Orsay
Colosseum|Spanish Steps|Trevi Fountain|Piazza Navona|Castel Sant'Angelo|Villa Borghese
St. Mark's Square|Doge's Palace|Rialto Bridge|Grand Canal|Bridge of Sighs
Brandenburg Gate|Tempelhof Airport|Alexanderplatz|Reichstag|Checkpoint Charlie|Berlin Olympic Stadium
Charles Bridge|Prague Castle|Old Town Square|Strahov Monastery|Wenceslas Square|Barrandov
Alhambra|Plaza de España|Alcázar of Seville|Tabernas Desert|Mezquita|Royal Palace of Madrid|Las Ventas
Petra|Wadi Rum|Jerash|Dead Sea|Aqaba
Aït Benhaddou|Ouarzazate|Erg Chebbi|Atlas Mountains
Great Wall|Forbidden City|Summer Palace|Temple of Heaven|Tiananmen Square
Victoria Peak|Star Ferry|Victoria Harbour|Lantau Island|Walled City
Taj Mahal|Red Fort|Amber Fort|Lake Palace|Hawa Mahal|Mehrangarh Fort|Golconda Fort|Fatehpur Sikri
Gateway of India|Victoria Terminus|Film City|Juhu Beach|Mehboob Studio|Taj Mahal Palace Hotel
Ramoji Film City|Charminar|Golconda Fort|Mysore Palace|Bangalore Palace|Vidhana Soudha
Himeji Castle|Osaka Castle|Kumamoto Castle|Nijō Castle|Matsumoto Castle|Nagoya Castle
Palace of Versailles|Château de Chantilly|Château de Fontainebleau|Vaux-le-Vicomte|Château de Chambord|Louvre
`);

/** All of them. */
export const SITE_NAMES: readonly string[] = [...new Set(SITES.flat())];

/** Others of its kind and country; nothing where the site is not known. */
export function sitesBeside(name: string | undefined): readonly string[] {
  const bare = (name ?? "").replace(/^the /i, "").toLowerCase();
  return SITES.find((row) => row.some((site) => site.toLowerCase() === bare)) ?? [];
}
