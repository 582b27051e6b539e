import { foldName } from "./fold.ts";
import { namesIn, once, type Prominence, prominenceIn, rowsOf, wordIn } from "./rows.ts";

/** A city or town, a part of a city, a state or region, a natural landscape, an island, studio grounds. */
const PLACE_KINDS = ["city", "district", "region", "landscape", "island", "studio"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where films are shot and set. Countries are in `countries.ts`. */
export type Place = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  readonly country: string;
  readonly prominence: Prominence;
};

/** Columns: name/alias | kind | country | prominence. */
const PLACES = `
# Cities: United States and Canada
Los Angeles|city|US|3
New York City/New York|city|US|3
San Francisco|city|US|3
Chicago|city|US|3
Las Vegas|city|US|3
New Orleans|city|US|3
Washington, D.C./Washington DC|city|US|3
Boston|city|US|3
Philadelphia|city|US|2
Pittsburgh|city|US|2
Atlanta|city|US|2
Miami|city|US|3
Detroit|city|US|2
Baltimore|city|US|2
Seattle|city|US|2
Portland|city|US|2
San Diego|city|US|2
Dallas|city|US|2
Houston|city|US|2
Austin|city|US|2
San Antonio|city|US|1
Denver|city|US|2
Memphis|city|US|2
Nashville|city|US|2
Savannah|city|US|1
Charleston|city|US|1
Wilmington|city|US|1
Albuquerque|city|US|2
Santa Fe|city|US|1
Salt Lake City|city|US|1
Minneapolis|city|US|1
Cleveland|city|US|1
Cincinnati|city|US|1
St. Louis|city|US|1
Honolulu|city|US|2
Pasadena|city|US|1
Santa Monica|city|US|1
Long Beach|city|US|1
Astoria|city|US|1
Toronto|city|CA|2
Vancouver|city|CA|2
Montreal|city|CA|2
Calgary|city|CA|1
Quebec City|city|CA|1
Winnipeg|city|CA|1
Halifax|city|CA|1
# Cities: Europe
London|city|GB|3
Edinburgh|city|GB|2
Glasgow|city|GB|2
Manchester|city|GB|2
Liverpool|city|GB|2
Oxford|city|GB|2
Cambridge|city|GB|2
Bristol|city|GB|1
Bath|city|GB|1
Brighton|city|GB|1
Cardiff|city|GB|1
Belfast|city|GB|2
Dublin|city|IE|2
Paris|city|FR|3
Nice|city|FR|2
Marseille|city|FR|2
Lyon|city|FR|1
Brussels|city|BE|2
Bruges|city|BE|1
Amsterdam|city|NL|2
Berlin|city|DE|3
Munich|city|DE|2
Hamburg|city|DE|2
Görlitz|city|DE|1
Vienna|city|AT|2
Salzburg|city|AT|2
Zürich/Zurich|city|CH|1
Copenhagen|city|DK|2
Stockholm|city|SE|2
Oslo|city|NO|2
Helsinki|city|FI|1
Reykjavík/Reykjavik|city|IS|1
Rome|city|IT|3
Venice|city|IT|3
Florence|city|IT|2
Naples|city|IT|2
Milan|city|IT|2
Turin|city|IT|1
Siena|city|IT|1
Matera|city|IT|1
Madrid|city|ES|2
Barcelona|city|ES|2
Seville|city|ES|2
Lisbon|city|PT|2
Athens|city|GR|2
Valletta|city|MT|1
Dubrovnik|city|HR|2
Belgrade|city|RS|1
Sarajevo|city|BA|1
Prague|city|CZ|2
Budapest|city|HU|2
Bucharest|city|RO|2
Sofia|city|BG|1
Warsaw|city|PL|2
Kraków|city|PL|1
Łódź|city|PL|1
Moscow|city|RU|3
Saint Petersburg/St. Petersburg|city|RU|2
Kyiv/Kiev|city|UA|1
Odesa/Odessa|city|UA|1
Istanbul|city|TR|2
# Cities: Middle East and Africa
Tehran|city|IR|2
Jerusalem|city|IL|2
Tel Aviv|city|IL|1
Beirut|city|LB|1
Dubai|city|AE|2
Abu Dhabi|city|AE|1
Cairo|city|EG|2
Marrakesh/Marrakech|city|MA|2
Casablanca|city|MA|2
Tangier|city|MA|1
Ouarzazate|city|MA|1
Tunis|city|TN|1
Dakar|city|SN|1
Lagos|city|NG|2
Nairobi|city|KE|1
Johannesburg|city|ZA|2
Cape Town|city|ZA|2
# Cities: Asia
Mumbai/Bombay|city|IN|3
Delhi|city|IN|3
Chennai/Madras|city|IN|2
Hyderabad|city|IN|2
Kolkata/Calcutta|city|IN|2
Bangalore/Bengaluru|city|IN|2
Pune|city|IN|1
Jaipur|city|IN|2
Udaipur|city|IN|1
Agra|city|IN|1
Varanasi|city|IN|2
Lucknow|city|IN|1
Amritsar|city|IN|1
Mysore/Mysuru|city|IN|1
Ooty/Udhagamandalam|city|IN|1
Pollachi|city|IN|1
Kochi|city|IN|1
Thiruvananthapuram|city|IN|1
Madurai|city|IN|1
Visakhapatnam|city|IN|1
Darjeeling|city|IN|1
Shimla|city|IN|1
Manali|city|IN|1
Pondicherry/Puducherry|city|IN|1
Karachi|city|PK|1
Lahore|city|PK|1
Dhaka|city|BD|1
Colombo|city|LK|1
Kathmandu|city|NP|1
Tokyo|city|JP|3
Kyoto|city|JP|2
Osaka|city|JP|2
Hiroshima|city|JP|2
Seoul|city|KR|2
Busan|city|KR|1
Beijing|city|CN|2
Shanghai|city|CN|2
Hangzhou|city|CN|1
Hong Kong|city|HK|3
Macau|city|CN|1
Taipei|city|TW|1
Bangkok|city|TH|2
Chiang Mai|city|TH|1
Hanoi|city|VN|1
Ho Chi Minh City/Saigon|city|VN|1
Phnom Penh|city|KH|1
Kuala Lumpur|city|MY|1
Singapore|city|SG|2
Jakarta|city|ID|1
Manila|city|PH|1
# Cities: Oceania and Latin America
Sydney|city|AU|3
Melbourne|city|AU|2
Adelaide|city|AU|1
Brisbane|city|AU|1
Gold Coast|city|AU|1
Wellington|city|NZ|2
Auckland|city|NZ|2
Queenstown|city|NZ|1
Mexico City|city|MX|2
Acapulco|city|MX|1
Durango|city|MX|1
Rio de Janeiro|city|BR|2
São Paulo|city|BR|2
Buenos Aires|city|AR|2
Santiago|city|CL|1
Lima|city|PE|1
Cartagena|city|CO|1
Havana|city|CU|2
# Parts of cities
Manhattan|district|US|3
Brooklyn|district|US|3
Harlem|district|US|2
The Bronx|district|US|2
Queens|district|US|2
Staten Island|district|US|1
Hollywood|district|US|3
Venice Beach|district|US|1
Soho|district|GB|1
Notting Hill|district|GB|2
East End|district|GB|1
Montmartre|district|FR|2
Latin Quarter|district|FR|1
La Défense|district|FR|1
Pudong|district|CN|2
Shibuya|district|JP|2
Shinjuku|district|JP|1
Kowloon|district|HK|2
Bandra|district|IN|1
Dharavi|district|IN|1
# States and regions
California|region|US|3
Texas|region|US|3
Georgia|region|US|2
Louisiana|region|US|2
New Mexico|region|US|2
Arizona|region|US|2
Utah|region|US|2
Nevada|region|US|2
Montana|region|US|1
Wyoming|region|US|1
Colorado|region|US|2
Oregon|region|US|1
Washington|region|US|1
Florida|region|US|2
North Carolina|region|US|2
South Carolina|region|US|1
Tennessee|region|US|1
Mississippi|region|US|1
Alabama|region|US|1
Virginia|region|US|1
Pennsylvania|region|US|2
New Jersey|region|US|2
Connecticut|region|US|1
Massachusetts|region|US|2
Maine|region|US|1
Vermont|region|US|1
Michigan|region|US|1
Ohio|region|US|1
Illinois|region|US|1
Wisconsin|region|US|1
Minnesota|region|US|1
Iowa|region|US|1
Nebraska|region|US|1
Kansas|region|US|1
Oklahoma|region|US|1
Alaska|region|US|2
Hawaii|region|US|2
British Columbia|region|CA|2
Alberta|region|CA|1
Ontario|region|CA|2
Quebec|region|CA|2
Nova Scotia|region|CA|1
Cornwall|region|GB|1
Yorkshire|region|GB|2
Kent|region|GB|1
Surrey|region|GB|1
Buckinghamshire|region|GB|1
Hertfordshire|region|GB|1
Wiltshire|region|GB|1
Derbyshire|region|GB|1
Norfolk|region|GB|1
Scottish Highlands|region|GB|2
County Wicklow|region|IE|1
Connemara|region|IE|1
Normandy|region|FR|2
Brittany|region|FR|1
Provence|region|FR|2
Bavaria|region|DE|2
Saxony|region|DE|1
Tyrol|region|AT|1
Tuscany|region|IT|2
Umbria|region|IT|1
Lazio|region|IT|1
Piedmont|region|IT|1
Apulia|region|IT|1
Andalusia|region|ES|2
Almería|region|ES|1
Catalonia|region|ES|1
Transylvania|region|RO|2
Bohemia|region|CZ|1
Lapland|region|FI|1
Siberia|region|RU|2
Cappadocia|region|TR|1
Kashmir|region|IN|2
Punjab|region|IN|2
Rajasthan|region|IN|2
Gujarat|region|IN|1
Goa|region|IN|2
Kerala|region|IN|2
Karnataka|region|IN|1
Tamil Nadu|region|IN|2
Andhra Pradesh|region|IN|1
West Bengal|region|IN|2
Maharashtra|region|IN|1
Uttar Pradesh|region|IN|1
Himachal Pradesh|region|IN|1
Ladakh|region|IN|1
Hokkaido|region|JP|1
Inner Mongolia|region|CN|1
Yunnan|region|CN|1
New South Wales|region|AU|2
Queensland|region|AU|2
South Australia|region|AU|1
Otago|region|NZ|1
Waikato|region|NZ|1
Patagonia|region|AR|2
# Islands
Sicily|island|IT|2
Sardinia|island|IT|1
Capri|island|IT|2
Ischia|island|IT|1
Procida|island|IT|1
Corsica|island|FR|1
Crete|island|GR|2
Santorini|island|GR|1
Skopelos|island|GR|1
Gozo|island|MT|1
Tenerife|island|ES|1
Fuerteventura|island|ES|1
Lanzarote|island|ES|1
Majorca/Mallorca|island|ES|1
Fårö|island|SE|1
Isle of Skye|island|GB|2
Isle of Man|island|GB|1
Skellig Michael|island|IE|2
Oahu|island|US|2
Kauai|island|US|2
Maui|island|US|1
Martha's Vineyard|island|US|2
Catalina Island|island|US|1
Vancouver Island|island|CA|1
Phuket|island|TH|1
Bali|island|ID|2
Jeju|island|KR|1
Okinawa|island|JP|2
# Landscapes
Monument Valley|landscape|US|3
Death Valley|landscape|US|2
Grand Canyon|landscape|US|3
Mojave Desert|landscape|US|2
Joshua Tree National Park|landscape|US|1
Yosemite National Park|landscape|US|2
Lake Tahoe|landscape|US|1
Lone Pine|landscape|US|1
Alabama Hills|landscape|US|1
Bonneville Salt Flats|landscape|US|1
White Sands|landscape|US|1
Rocky Mountains|landscape|US|2
Okefenokee Swamp|landscape|US|1
Everglades|landscape|US|2
Griffith Park|landscape|US|1
Bronson Canyon|landscape|US|1
Banff National Park|landscape|CA|1
Lake District|landscape|GB|2
Snowdonia|landscape|GB|1
Peak District|landscape|GB|1
Black Park|landscape|GB|1
Glen Coe|landscape|GB|2
Cliffs of Moher|landscape|IE|2
French Alps|landscape|FR|2
Camargue|landscape|FR|1
Black Forest|landscape|DE|2
Saxon Switzerland|landscape|DE|1
Dolomites|landscape|IT|2
Lake Como|landscape|IT|2
Tabernas Desert|landscape|ES|2
Vatnajökull|landscape|IS|1
Plitvice Lakes|landscape|HR|1
Wadi Rum|landscape|JO|2
Sahara|landscape|DZ|3
Namib Desert|landscape|NA|1
Victoria Falls|landscape|ZM|2
Serengeti|landscape|TZ|2
Thar Desert|landscape|IN|2
Athirappilly Falls|landscape|IN|1
Western Ghats|landscape|IN|1
Gobi Desert|landscape|MN|2
Mount Fuji|landscape|JP|2
Ha Long Bay|landscape|VN|2
Tongariro National Park|landscape|NZ|2
Outback|landscape|AU|2
Blue Mountains|landscape|AU|1
Amazon rainforest|landscape|BR|3
Atacama Desert|landscape|CL|2
Iguazu Falls|landscape|AR|2
Salar de Uyuni|landscape|BO|1
# Studio grounds
Pinewood Studios|studio|GB|3
Shepperton Studios|studio|GB|3
Elstree Studios|studio|GB|2
Leavesden Studios|studio|GB|2
Twickenham Studios|studio|GB|2
Denham Film Studios|studio|GB|1
Bray Studios|studio|GB|1
Longcross Studios|studio|GB|1
Titanic Studios|studio|GB|1
Ardmore Studios|studio|IE|1
Babelsberg Studio|studio|DE|2
Bavaria Studios|studio|DE|1
Cinecittà|studio|IT|3
Victorine Studios|studio|FR|1
Epinay Studios|studio|FR|1
Korda Studios|studio|HU|1
Origo Studios|studio|HU|1
Castel Film Studios|studio|RO|1
Nu Boyana Film Studios|studio|BG|1
Malta Film Studios|studio|MT|1
Atlas Studios|studio|MA|2
Ramoji Film City|studio|IN|3
Annapurna Studios|studio|IN|2
Film City|studio|IN|2
Mehboob Studio|studio|IN|1
Filmistan|studio|IN|1
Prasad Studios|studio|IN|1
EVP Film City|studio|IN|1
Hengdian World Studios|studio|CN|2
Clearwater Bay Studio|studio|HK|1
Fox Studios Australia|studio|AU|2
Village Roadshow Studios|studio|AU|2
Docklands Studios Melbourne|studio|AU|1
Stone Street Studios|studio|NZ|1
Baja Studios|studio|MX|1
Cape Town Film Studios|studio|ZA|1
Trilith Studios|studio|US|2
Tyler Perry Studios|studio|US|1
Culver Studios|studio|US|1
Kaufman Astoria Studios|studio|US|2
Silvercup Studios|studio|US|1
Steiner Studios|studio|US|1
Raleigh Studios|studio|US|1
Albuquerque Studios|studio|US|1
Vancouver Film Studios|studio|CA|1
Mammoth Studios|studio|CA|1
`;

function placeOf(row: readonly string[]): Place {
  const [names = "", kind = "", country = "", prominence = ""] = row;
  return { ...namesIn(names), kind: wordIn(kind, PLACE_KINDS), country, prominence: prominenceIn(prominence) };
}

export const places = once((): readonly Place[] => rowsOf(PLACES).map(placeOf));

const byName = once(
  () =>
    new Map(
      places().flatMap((place) =>
        [place.name, ...place.aliases].map((name): [string, Place] => [foldName(name), place]),
      ),
    ),
);

export function placeCalled(name: string): Place | null {
  return byName().get(foldName(name)) ?? null;
}
