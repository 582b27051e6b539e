import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/** Towns and cities of one part of a country: any of them could be where somebody there was born. */
type Region = { readonly names: readonly string[]; readonly towns: readonly string[] };

/** Columns: the part of the country and its other names | towns. */
const TOWNS = `
# British Isles
Northern Ireland/County Antrim/County Londonderry/County Down/County Tyrone/County Armagh/County Fermanagh|Belfast,Derry,Lisburn,Newry,Bangor,Craigavon,Ballymena,Coleraine,Omagh,Larne,Enniskillen,Armagh,Portrush
Wales/South Wales/North Wales|Cardiff,Swansea,Newport,Wrexham,Barry,Port Talbot,Merthyr Tydfil,Llanelli,Pontypridd,Bridgend,Aberystwyth
Scotland|Edinburgh,Glasgow,Aberdeen,Dundee,Inverness,Perth,Stirling,Paisley,Kilmarnock,Ayr,Greenock,Dunfermline
Ireland/Republic of Ireland|Dublin,Cork,Galway,Limerick,Waterford,Kilkenny,Sligo,Drogheda,Dundalk,Tralee,Ennis
London/Greater London|Hammersmith,Islington,Camden,Fulham,Clapham,Greenwich,Hackney,Wimbledon,Lambeth,Kensington,Tottenham,Walthamstow,Ealing,Brixton,Croydon
England|London,Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle upon Tyne,Nottingham,Leicester,Southampton,Portsmouth,Plymouth,Brighton,Oxford,Cambridge,Norwich,York,Bath,Exeter,Reading,Coventry,Hull,Derby,Stoke-on-Trent,Wolverhampton,Blackpool,Bolton,Preston
Yorkshire|Leeds,Sheffield,Bradford,Hull,York,Huddersfield,Wakefield,Halifax,Doncaster,Barnsley,Rotherham,Scarborough
Lancashire|Preston,Blackburn,Burnley,Lancaster,Blackpool,Bolton,Oldham,Rochdale,Wigan
Surrey|Guildford,Woking,Epsom,Farnham,Reigate,Weybridge,Camberley
Kent|Maidstone,Canterbury,Dover,Margate,Gravesend,Folkestone,Tunbridge Wells
Essex|Chelmsford,Colchester,Southend-on-Sea,Basildon,Harlow,Brentwood,Clacton-on-Sea
# United States
California|Los Angeles,San Francisco,San Diego,Sacramento,San Jose,Oakland,Long Beach,Fresno,Pasadena,Santa Monica,Burbank,Glendale,Berkeley,Anaheim,Santa Barbara,Palo Alto,Stockton,Bakersfield
New York|New York City,Buffalo,Rochester,Syracuse,Albany,Yonkers,Utica,New Rochelle,Ithaca,White Plains
New York City|Brooklyn,Manhattan,Queens,The Bronx,Staten Island
Texas|Houston,Dallas,San Antonio,Austin,Fort Worth,El Paso,Waco,Lubbock,Galveston,Amarillo,Corpus Christi
Illinois|Chicago,Springfield,Peoria,Rockford,Evanston,Joliet,Aurora,Oak Park
Ohio|Cleveland,Columbus,Cincinnati,Toledo,Akron,Dayton,Youngstown,Canton
Massachusetts|Boston,Worcester,Cambridge,Springfield,Lowell,Salem,Newton,Quincy
Pennsylvania|Philadelphia,Pittsburgh,Allentown,Erie,Scranton,Harrisburg,Lancaster,Bethlehem
New Jersey|Newark,Jersey City,Paterson,Trenton,Camden,Hoboken,Asbury Park,Princeton
Florida|Miami,Tampa,Orlando,Jacksonville,Tallahassee,Fort Lauderdale,Key West,Gainesville
Michigan|Detroit,Grand Rapids,Flint,Lansing,Ann Arbor,Kalamazoo,Saginaw
Georgia|Atlanta,Savannah,Augusta,Macon,Athens,Columbus
Indiana|Indianapolis,Fort Wayne,Gary,South Bend,Evansville,Bloomington,Muncie
Missouri|St. Louis,Kansas City,Springfield,Independence,Joplin,Hannibal
Minnesota|Minneapolis,Saint Paul,Duluth,Rochester,St. Cloud,Bloomington
Wisconsin|Milwaukee,Madison,Green Bay,Kenosha,Racine,Appleton
Washington|Seattle,Spokane,Tacoma,Olympia,Bellingham,Yakima
Oregon|Portland,Eugene,Salem,Medford,Astoria,Bend
Tennessee|Nashville,Memphis,Knoxville,Chattanooga,Clarksville,Jackson
Louisiana|New Orleans,Baton Rouge,Shreveport,Lafayette,Lake Charles,Monroe
Virginia|Richmond,Norfolk,Alexandria,Roanoke,Virginia Beach,Charlottesville
North Carolina|Charlotte,Raleigh,Durham,Asheville,Wilmington,Winston-Salem
Maryland|Baltimore,Annapolis,Rockville,Frederick,Bethesda
Colorado|Denver,Boulder,Colorado Springs,Pueblo,Aspen
Nevada|Las Vegas,Reno,Carson City,Henderson,Elko
Connecticut|Hartford,New Haven,Stamford,Bridgeport,Waterbury,Norwalk
Oklahoma|Oklahoma City,Tulsa,Norman,Lawton,Enid,Shawnee
Kansas|Wichita,Topeka,Kansas City,Lawrence,Salina,Dodge City
Iowa|Des Moines,Cedar Rapids,Davenport,Sioux City,Dubuque,Ames
Nebraska|Omaha,Lincoln,Grand Island,Kearney,North Platte
Kentucky|Louisville,Lexington,Bowling Green,Owensboro,Paducah
Alabama|Birmingham,Montgomery,Mobile,Huntsville,Tuscaloosa,Selma
# Canada
Ontario|Toronto,Ottawa,Hamilton,Kingston,London,Windsor,Kitchener,Sudbury,Thunder Bay
British Columbia|Vancouver,Victoria,Kelowna,Nanaimo,Kamloops,Burnaby
Quebec|Montreal,Quebec City,Sherbrooke,Gatineau,Trois-Rivières,Laval
Canada|Toronto,Montreal,Vancouver,Ottawa,Winnipeg,Calgary,Edmonton,Halifax,Hamilton,Regina
# Australia and New Zealand
Australia/New South Wales/Victoria/Queensland/South Australia/Western Australia|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Canberra,Newcastle,Darwin,Geelong
New Zealand|Auckland,Wellington,Christchurch,Dunedin,Hamilton,Napier,Nelson
# Europe
France|Paris,Lyon,Marseille,Toulouse,Bordeaux,Nantes,Lille,Nice,Strasbourg,Rennes,Rouen,Dijon,Grenoble
Germany/West Germany/East Germany/Bavaria/Nazi Germany/German Empire|Berlin,Munich,Hamburg,Cologne,Frankfurt,Stuttgart,Dresden,Leipzig,Hanover,Nuremberg,Düsseldorf,Bremen
Italy/Kingdom of Italy|Rome,Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Venice,Bari,Parma,Rimini
Spain|Madrid,Barcelona,Valencia,Seville,Zaragoza,Málaga,Bilbao,Granada,Salamanca
Austria/Austria-Hungary|Vienna,Graz,Linz,Salzburg,Innsbruck,Klagenfurt
Switzerland|Zürich,Geneva,Basel,Bern,Lausanne,Lucerne
Netherlands|Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven,Groningen,Haarlem
Belgium|Brussels,Antwerp,Ghent,Liège,Bruges,Namur,Leuven
Sweden|Stockholm,Gothenburg,Malmö,Uppsala,Örebro,Linköping
Norway|Oslo,Bergen,Trondheim,Stavanger,Tromsø,Kristiansand
Denmark|Copenhagen,Aarhus,Odense,Aalborg,Esbjerg,Roskilde
Poland|Warsaw,Kraków,Łódź,Wrocław,Gdańsk,Poznań,Lublin
Hungary|Budapest,Szeged,Debrecen,Pécs,Győr,Miskolc
Czechoslovakia/Czech Republic|Prague,Brno,Ostrava,Plzeň,Olomouc,Liberec
Russia/Russian Empire/Soviet Union|Moscow,Saint Petersburg,Odessa,Kazan,Samara,Rostov-on-Don,Novgorod,Smolensk
Greece|Athens,Thessaloniki,Patras,Heraklion,Volos,Piraeus
# Asia
India/British India|Mumbai,Delhi,Kolkata,Chennai,Bangalore,Hyderabad,Pune,Lucknow,Ahmedabad,Jaipur,Amritsar
Maharashtra|Mumbai,Pune,Nagpur,Nashik,Kolhapur,Aurangabad
Tamil Nadu|Chennai,Madurai,Coimbatore,Salem,Tiruchirappalli,Tirunelveli
Kerala|Thiruvananthapuram,Kochi,Kozhikode,Thrissur,Kollam,Alappuzha
Pakistan|Karachi,Lahore,Peshawar,Rawalpindi,Multan,Islamabad
Japan|Tokyo,Osaka,Kyoto,Nagoya,Yokohama,Kobe,Sapporo,Fukuoka,Hiroshima
China|Beijing,Shanghai,Guangzhou,Tianjin,Nanjing,Wuhan,Chengdu
South Korea|Seoul,Busan,Daegu,Incheon,Daejeon,Gwangju
# Elsewhere
Brazil|Rio de Janeiro,São Paulo,Salvador,Recife,Porto Alegre,Brasília
Argentina|Buenos Aires,Córdoba,Rosario,Mendoza,La Plata
Mexico|Mexico City,Guadalajara,Monterrey,Puebla,Veracruz,Tijuana
South Africa|Cape Town,Johannesburg,Durban,Pretoria,Port Elizabeth
Nigeria|Lagos,Ibadan,Kano,Abuja,Port Harcourt,Enugu
Israel|Tel Aviv,Jerusalem,Haifa,Beersheba,Nazareth
Bahrain|Manama,Muharraq,Riffa,Hamad Town,Isa Town
`;

const regions = once((): readonly Region[] =>
  rowsOf(TOWNS).map(([names = "", towns = ""]) => ({ names: names.split("/"), towns: towns.split(",") })),
);

/**
 * Other towns of the same part of a country. `parts` are the regions that are named with the town, the nearest first;
 * the first one that is known counts. Nothing where none is named that the table knows: many towns share a name.
 */
export function townsLike(town: string, parts: readonly (string | undefined)[]): readonly string[] {
  const folded = foldName(town);
  const region = parts
    .map((part) => regions().find(({ names }) => names.some((name) => foldName(name) === foldName(part ?? ""))))
    .find((known) => known !== undefined);
  const holders = regions().filter(({ towns }) => towns.some((name) => foldName(name) === folded));
  const found = region ?? (holders.length === 1 ? holders[0] : undefined);
  const others = (found?.towns ?? []).filter((name) => foldName(name) !== folded);
  // A place that the table does not know may be a part of the greatest city, which stands first.
  return found === undefined || holders.includes(found) ? others : others.filter((name) => name !== found.towns[0]);
}
