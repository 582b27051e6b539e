export const COUNTRIES = `
Afghanistan|Algeria|Argentina|Armenia|Australia|Austria|Bahamas|Bangladesh|Belgium|Bolivia|Brazil|Bulgaria|Cambodia|Canada|Chile|China|Colombia|Croatia|Cuba|Cyprus|Czechoslovakia|Czech Republic|Denmark|East Germany|Ecuador|Egypt|England|Estonia|Ethiopia|Finland|France|Georgia|Germany|Ghana|Great Britain|Greece|Greenland|Guatemala|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Malaysia|Malta|Mexico|Mongolia|Morocco|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nigeria|North Korea|Northern Ireland|Norway|Pakistan|Panama|Peru|Philippines|Poland|Portugal|Puerto Rico|Romania|Russia|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|South Korea|Soviet Union|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|U.S.|US|U.K.|UK|Uruguay|Venezuela|Vietnam|Wales|West Germany|Yugoslavia|Zambia|Zimbabwe|North America|South America|Latin America|Europe|Asia|Africa|Antarctica
`;

export const REGIONS = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
Alberta|British Columbia|Manitoba|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Queensland|New South Wales|Tasmania|Bavaria|Tuscany|Sicily|Sardinia|Provence|Normandy|Brittany|Catalonia|Andalusia|Bengal|Punjab|Gujarat|Rajasthan|Kerala|Karnataka|Tamil Nadu|Maharashtra|Kashmir|Goa|Siberia|Transylvania|Cornwall|Devon|Yorkshire|Kent|Surrey|Sussex|Essex|Buckinghamshire|Hertfordshire|Oxfordshire|Wiltshire|Derbyshire|Cumbria|Long Island|Okinawa|Hokkaido|Kyushu|Kagoshima
`;

export const CITIES = `
Los Angeles|Hollywood|New York City|New York|Brooklyn|Manhattan|Queens|Chicago|San Francisco|Oakland|San Diego|Sacramento|Santa Monica|Pasadena|Malibu|Long Beach|Burbank|Beverly Hills|Palm Springs|Las Vegas|Reno|Phoenix|Tucson|Albuquerque|Santa Fe|Denver|Salt Lake City|Portland|Seattle|Dallas|Houston|Austin|San Antonio|New Orleans|Memphis|Nashville|Atlanta|Savannah|Miami|Orlando|Tampa|Charleston|Wilmington|Richmond|Baltimore|Washington|Philadelphia|Pittsburgh|Newark|Boston|Cambridge|Providence|Detroit|Cleveland|Cincinnati|Columbus|Indianapolis|St. Louis|Kansas City|Milwaukee|Minneapolis|Omaha|Honolulu|Anchorage|Boise|Toronto|Montreal|Vancouver|Calgary|Ottawa|Quebec City|Winnipeg|Halifax|Victoria
London|Liverpool|Manchester|Birmingham|Leeds|Bristol|Oxford|Bath|Brighton|Edinburgh|Glasgow|Aberdeen|Cardiff|Swansea|Belfast|Dublin|Cork|Galway|Paris|Lyon|Marseille|Nice|Cannes|Bordeaux|Toulouse|Strasbourg|Lille|Brussels|Bruges|Antwerp|Amsterdam|Rotterdam|The Hague|Berlin|Munich|Hamburg|Frankfurt|Cologne|Dresden|Leipzig|Stuttgart|Vienna|Salzburg|Zürich|Zurich|Geneva|Rome|Milan|Venice|Florence|Naples|Turin|Palermo|Genoa|Bologna|Madrid|Barcelona|Seville|Valencia|Almería|Bilbao|Lisbon|Porto|Athens|Istanbul|Ankara|Copenhagen|Stockholm|Gothenburg|Oslo|Bergen|Helsinki|Reykjavík|Reykjavik|Warsaw|Kraków|Krakow|Łódź|Prague|Brno|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Sarajevo|Dubrovnik|Moscow|Saint Petersburg|St. Petersburg|Leningrad|Kiev|Kyiv|Odessa
Tokyo|Kyoto|Osaka|Yokohama|Kobe|Hiroshima|Nagasaki|Sapporo|Seoul|Busan|Pyongyang|Beijing|Shanghai|Macau|Taipei|Manila|Bangkok|Phuket|Hanoi|Saigon|Ho Chi Minh City|Kuala Lumpur|Jakarta|Bali|Mumbai|Bombay|Delhi|New Delhi|Calcutta|Kolkata|Chennai|Madras|Bangalore|Hyderabad|Jaipur|Udaipur|Jodhpur|Pune|Lahore|Karachi|Islamabad|Dhaka|Kathmandu|Colombo|Dubai|Abu Dhabi|Tehran|Baghdad|Jerusalem|Tel Aviv|Beirut|Damascus|Cairo|Alexandria|Marrakesh|Marrakech|Casablanca|Tangier|Ouarzazate|Tunis|Nairobi|Johannesburg|Cape Town|Lagos|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Auckland|Wellington|Queenstown|Mexico City|Acapulco|Tijuana|Veracruz|Durango|Havana|San Juan|Bogotá|Lima|Cusco|Quito|Santiago|Buenos Aires|Montevideo|Rio de Janeiro|São Paulo|Brasília|Caracas
`;

export const NATIONALITIES = `
American|Argentine|Argentinian|Australian|Austrian|Bangladeshi|Belgian|Bengali|Bollywood|Brazilian|British|Bulgarian|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Czech|Danish|Dutch|Egyptian|English|Estonian|Finnish|French|German|Greek|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Kannada|Korean|Latin American|Lebanese|Malayalam|Malaysian|Mexican|Moroccan|Nigerian|North American|Norwegian|Pakistani|Palestinian|Peruvian|Polish|Portuguese|Romanian|Russian|Scottish|Serbian|Slovak|Soviet|Spanish|Swedish|Swiss|Syrian|Taiwanese|Tamil|Telugu|Hindi|Thai|Tunisian|Turkish|Ukrainian|Vietnamese|Welsh|African|European|Asian|Hawaiian
`;

const listed = (list: string) => new Set(list.trim().split(/(?<!\s)\s*[|\n]\s*/));
const kinds = new Map([
  ["country", listed(COUNTRIES)],
  ["state", listed(REGIONS)],
  ["city", listed(CITIES)],
]);

/** "city", "state" or "country"; null for a place that is not listed. */
export function kindOfPlace(name: string): string | null {
  for (const [kind, names] of kinds) if (names.has(name)) return kind;
  return null;
}
