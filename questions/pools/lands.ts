import { foldName } from "./fold.ts";
import { once } from "./rows.ts";

/** Cities, states and shores that could be taken for one another as the place of a shoot or a story, most alike side by side. */
const LANDS = `
New York City|Boston|Philadelphia|Chicago|Baltimore|Washington, D.C.
Boston|Philadelphia|New York City|Baltimore|Providence
Los Angeles|San Francisco|San Diego|Las Vegas|Phoenix|Sacramento
San Francisco|Seattle|Portland|Los Angeles|San Diego|Oakland
Chicago|Detroit|Milwaukee|Cleveland|St. Louis|Minneapolis|Philadelphia
Pittsburgh|Cleveland|Philadelphia|Detroit|Cincinnati|Buffalo|Baltimore|Chicago
New Orleans|Memphis|Nashville|Savannah|Charleston|Baton Rouge|Mobile
Atlanta|Charlotte|Nashville|New Orleans|Savannah|Wilmington|Richmond
Dallas|Houston|Austin|San Antonio|El Paso|Fort Worth
Seattle|Portland|Vancouver|San Francisco|Spokane
Miami|Tampa|Orlando|Jacksonville|Fort Lauderdale|Key West
Albuquerque|Santa Fe|Phoenix|Tucson|Las Vegas|El Paso|Denver
Las Vegas|Reno|Phoenix|Albuquerque|Los Angeles|Atlantic City
Minneapolis|Milwaukee|St. Louis|Kansas City|Omaha|Des Moines
Denver|Salt Lake City|Albuquerque|Boise|Kansas City
Brooklyn|Queens|The Bronx|Staten Island|Harlem|Manhattan
Manhattan|Brooklyn|Queens|The Bronx|Staten Island
Toronto|Montreal|Vancouver|Ottawa|Calgary|Winnipeg|Halifax|Edmonton
Vancouver|Toronto|Montreal|Calgary|Victoria|Seattle
New Mexico|Arizona|Nevada|Utah|Colorado|Texas|California
Arizona|New Mexico|Utah|Nevada|Texas|Colorado
Utah|Arizona|Nevada|New Mexico|Colorado|Wyoming
Nevada|Arizona|Utah|New Mexico|California
Texas|Oklahoma|New Mexico|Louisiana|Arizona|Arkansas
California|Nevada|Arizona|Oregon|Washington
Georgia|Alabama|South Carolina|North Carolina|Tennessee|Mississippi|Louisiana|Florida
Louisiana|Mississippi|Alabama|Georgia|Texas|Arkansas|Florida
North Carolina|South Carolina|Virginia|Georgia|Tennessee|Kentucky
Tennessee|Kentucky|North Carolina|Georgia|Alabama|Mississippi|Virginia
Mississippi|Alabama|Louisiana|Georgia|Tennessee|Arkansas
Florida|Georgia|South Carolina|Alabama|Louisiana
Virginia|West Virginia|Maryland|North Carolina|Kentucky|Pennsylvania
Montana|Wyoming|Idaho|Utah|Colorado|South Dakota
Wyoming|Montana|Colorado|Idaho|Utah|South Dakota
Colorado|Utah|Wyoming|Montana|New Mexico|Idaho
Pennsylvania|Ohio|New Jersey|Maryland|Michigan|Connecticut|West Virginia
Massachusetts|Connecticut|Rhode Island|New Hampshire|Maine|Vermont
New Jersey|Connecticut|Pennsylvania|Massachusetts|Maryland
Illinois|Indiana|Ohio|Michigan|Wisconsin|Iowa|Missouri
Ohio|Indiana|Michigan|Illinois|Pennsylvania|Kentucky
Michigan|Wisconsin|Ohio|Illinois|Indiana|Minnesota
Iowa|Nebraska|Kansas|Illinois|Missouri|Minnesota|South Dakota
Kansas|Nebraska|Oklahoma|Iowa|Missouri|South Dakota
Connecticut|Massachusetts|Rhode Island|New Jersey|New Hampshire|Vermont
Maine|New Hampshire|Vermont|Massachusetts|Rhode Island|Connecticut
Alaska|Montana|Idaho|Maine|Minnesota|North Dakota|Wyoming
Oregon|Washington|California|Idaho|Montana|British Columbia
Alberta|British Columbia|Manitoba|Saskatchewan|Ontario|Quebec
British Columbia|Alberta|Ontario|Quebec|Manitoba|Nova Scotia
Ontario|Quebec|Manitoba|British Columbia|Alberta|Nova Scotia
London|Paris|Rome|Berlin|Vienna|Dublin|Amsterdam
Manchester|Liverpool|Birmingham|Bristol|Leeds|Edinburgh|Newcastle
Manchester|Liverpool|Leeds|Sheffield|Birmingham|Newcastle upon Tyne|Newcastle
Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling
Dublin|Cork|Galway|Limerick|Belfast|Waterford
Cardiff|Swansea|Newport|Bristol
Oxford|Cambridge|Bath|York|Durham|Canterbury
Yorkshire|Lancashire|Cumbria|Northumberland|Derbyshire|Durham
Cornwall|Devon|Dorset|Somerset|Wiltshire|Pembrokeshire
Kent|Surrey|Sussex|Essex|Hampshire|Suffolk|Norfolk
Buckinghamshire|Hertfordshire|Oxfordshire|Berkshire|Surrey|Wiltshire|Gloucestershire
Derbyshire|Yorkshire|Cumbria|Lincolnshire|Nottinghamshire|Northumberland
Norfolk|Suffolk|Essex|Lincolnshire|Kent|Sussex
Paris|Lyon|Marseille|Bordeaux|Lille|Toulouse|Brussels
Nice|Cannes|Marseille|Monaco|Saint-Tropez|Antibes|Toulon
Provence|Brittany|Normandy|Burgundy|Corsica|Alsace
Rome|Milan|Naples|Florence|Venice|Turin|Bologna|Palermo
Venice|Florence|Rome|Verona|Siena|Naples
Tuscany|Umbria|Sicily|Sardinia|Lombardy|Piedmont|Calabria|Apulia
Berlin|Munich|Hamburg|Frankfurt|Cologne|Dresden|Leipzig|Stuttgart
Vienna|Budapest|Prague|Salzburg|Munich|Zurich
Prague|Budapest|Vienna|Warsaw|Kraków|Bucharest|Bratislava|Sofia
Budapest|Prague|Vienna|Bucharest|Warsaw|Belgrade|Sofia
Madrid|Barcelona|Seville|Valencia|Málaga|Bilbao|Granada
Almería|Granada|Málaga|Seville|Valencia|Murcia
Andalusia|Catalonia|Galicia|Castile|Aragon|Valencia
Copenhagen|Stockholm|Oslo|Helsinki|Gothenburg|Malmö|Bergen|Reykjavík
Amsterdam|Rotterdam|Brussels|Antwerp|Bruges|Ghent|The Hague
Lisbon|Porto|Madrid|Seville|Barcelona
Athens|Thessaloniki|Corfu|Rhodes|Crete|Mykonos|Santorini
Moscow|Saint Petersburg|Kiev|Odessa|Minsk|Riga|Tallinn
Istanbul|Ankara|İzmir|Athens|Cairo|Beirut
Malta|Cyprus|Sicily|Crete|Sardinia|Corsica
Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju
Busan|Incheon|Seoul|Daegu|Gwangju|Ulsan
Tokyo|Kyoto|Osaka|Yokohama|Kobe|Nagoya|Sapporo|Hiroshima
Beijing|Shanghai|Guangzhou|Chongqing|Nanjing|Xi'an|Hong Kong
Hong Kong|Macau|Shanghai|Taipei|Singapore
Bangkok|Manila|Jakarta|Hanoi|Kuala Lumpur|Singapore|Ho Chi Minh City
Mumbai|Delhi|Kolkata|Chennai|Hyderabad|Bangalore|Pune
Delhi|Mumbai|Kolkata|Jaipur|Lucknow|Agra|Varanasi
Jaipur|Udaipur|Jodhpur|Jaisalmer|Agra|Delhi
Chennai|Hyderabad|Bangalore|Madurai|Coimbatore|Pondicherry|Kochi|Mysore
Kochi|Thiruvananthapuram|Chennai|Kozhikode|Alappuzha|Thrissur
Rajasthan|Gujarat|Punjab|Madhya Pradesh|Maharashtra|Himachal Pradesh|Uttar Pradesh
Kerala|Tamil Nadu|Karnataka|Goa|Andhra Pradesh|Maharashtra
Tamil Nadu|Kerala|Karnataka|Andhra Pradesh|Goa
Kashmir|Himachal Pradesh|Ladakh|Uttarakhand|Punjab|Sikkim
Sydney|Melbourne|Brisbane|Adelaide|Perth|Gold Coast|Canberra
Auckland|Wellington|Christchurch|Queenstown|Dunedin|Rotorua
Queensland|New South Wales|South Australia|Western Australia|Tasmania|Northern Territory
Mexico City|Guadalajara|Monterrey|Acapulco|Puebla|Veracruz|Tijuana|Durango
Rio de Janeiro|São Paulo|Salvador|Brasília|Recife
Buenos Aires|Montevideo|Santiago|Lima|Bogotá|São Paulo
Marrakesh|Casablanca|Ouarzazate|Tangier|Fez|Essaouira|Tunis
Cairo|Alexandria|Luxor|Damascus|Beirut|Tunis
Cape Town|Johannesburg|Durban|Pretoria|Nairobi
Tel Aviv|Jerusalem|Haifa|Beirut|Amman
Tehran|Isfahan|Shiraz|Tabriz|Mashhad
Jamaica|Bahamas|Barbados|Puerto Rico|Dominican Republic|Cuba|Trinidad
Hawaii|Fiji|Tahiti|Samoa|Guam
`;

const rows = once(() =>
  LANDS.trim()
    .split("\n")
    .map((line) => line.split("|")),
);

/** Folded name -> the row that it begins, else the first that holds it. */
const byName = once(() => {
  const found = new Map<string, readonly string[]>();
  for (const row of rows()) found.set(foldName(row[0] ?? ""), row);
  for (const row of rows()) for (const name of row) if (!found.has(foldName(name))) found.set(foldName(name), row);
  return found;
});

/** What a place is called beside the name of the tables. */
const ALSO: Readonly<Record<string, string>> = {
  newyork: "New York City",
  washington: "Washington, D.C.",
  bombay: "Mumbai",
  madras: "Chennai",
  calcutta: "Kolkata",
  newdelhi: "Delhi",
  bengaluru: "Bangalore",
  stpetersburg: "Saint Petersburg",
  kyiv: "Kiev",
  krakow: "Kraków",
};

/** Places that could be taken for that one; none where the tables do not know it. */
export function placesBeside(name: string): readonly string[] {
  const key = foldName(ALSO[foldName(name)] ?? name);
  return (byName().get(key) ?? []).filter((other) => foldName(other) !== key);
}
