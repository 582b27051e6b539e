import { foldName } from "./fold.ts";
import { namesIn, once, type Prominence, prominenceIn, rowsOf, yearIn } from "./rows.ts";

export type Festival = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly city: string;
  readonly country: string;
  /** Year of the first edition; null where sources differ. */
  readonly founded: number | null;
  /** What it is for, when not for all film: "animation", "documentary". */
  readonly field: string | null;
  readonly prominence: Prominence;
};

/** Columns: name/alias | city | country | year of the first edition | prominence | field. */
const FESTIVALS = `
# Western and southern Europe
Venice Film Festival/Venice International Film Festival|Venice|IT|1932|3
Cannes Film Festival|Cannes|FR|1946|3
Locarno Film Festival/Locarno International Film Festival|Locarno|CH|1946|2
Edinburgh International Film Festival/Edinburgh Film Festival|Edinburgh|GB|1947|2
Berlin International Film Festival/Berlinale/Berlin Film Festival|Berlin|DE|1951|3
International Filmfestival Mannheim-Heidelberg|Mannheim|DE|1952|1
San Sebastián International Film Festival/San Sebastian Film Festival|San Sebastián|ES|1953|2
International Short Film Festival Oberhausen/Oberhausen Short Film Festival|Oberhausen|DE|1954|1|short films
Taormina Film Fest|Taormina|IT|1955|1
DOK Leipzig|Leipzig|DE|1955|1|documentary
Cork International Film Festival/Cork Film Festival|Cork|IE|1956|1
Valladolid International Film Festival/Seminci|Valladolid|ES|1956|1
BFI London Film Festival/London Film Festival|London|GB|1957|3
Annecy International Animation Film Festival|Annecy|FR|1960|2|animation
Viennale/Vienna International Film Festival|Vienna|AT|1960|1
Gijón International Film Festival|Gijón|ES|1963|1
Solothurn Film Festival|Solothurn|CH|1966|1
Hof International Film Festival|Hof|DE|1967|1
Sitges Film Festival|Sitges|ES|1968|2|fantasy and horror
Visions du Réel|Nyon|CH|1969|1|documentary
Giffoni Film Festival|Giffoni Valle Piana|IT|1971|1|children's film
International Film Festival Rotterdam/Rotterdam Film Festival|Rotterdam|NL|1972|2
Avoriaz Fantastic Film Festival|Avoriaz|FR|1973|1|fantasy and horror
Film Fest Gent/Ghent Film Festival|Ghent|BE|1974|1
Deauville American Film Festival|Deauville|FR|1975|2
Cambridge Film Festival|Cambridge|GB|1977|1
Clermont-Ferrand International Short Film Festival|Clermont-Ferrand|FR|1979|1|short films
Filmfestival Max Ophüls Preis/Max Ophüls Festival|Saarbrücken|DE|1980|1
Fantasporto|Porto|PT|1981|1|fantasy and horror
Turin Film Festival/Torino Film Festival|Turin|IT|1982|1
Pordenone Silent Film Festival|Pordenone|IT|1982|1|silent film
Brussels International Fantastic Film Festival|Brussels|BE|1983|1|fantasy and horror
Munich Film Festival/Filmfest München|Munich|DE|1983|1
Il Cinema Ritrovato|Bologna|IT|1986|1|restored film
Leeds International Film Festival|Leeds|GB|1987|1
International Documentary Film Festival Amsterdam/IDFA|Amsterdam|NL|1988|2|documentary
Galway Film Fleadh|Galway|IE|1989|1
Raindance Film Festival|London|GB|1993|2|independent film
Sheffield DocFest|Sheffield|GB|1994|1|documentary
Gérardmer Film Festival|Gérardmer|FR|1994|1|fantasy and horror
Málaga Film Festival|Málaga|ES|1998|1
Far East Film Festival|Udine|IT|1999|1|Asian film
FrightFest|London|GB|2000|1|horror
Dublin International Film Festival|Dublin|IE|2003|1
IndieLisboa|Lisbon|PT|2004|1
Glasgow Film Festival|Glasgow|GB|2005|1
Zurich Film Festival|Zürich|CH|2005|1
Rome Film Festival|Rome|IT|2006|2
# Northern, central and eastern Europe
Moscow International Film Festival|Moscow|RU|1935|2
Karlovy Vary International Film Festival/Karlovy Vary Film Festival|Karlovy Vary|CZ|1946|2
Pula Film Festival|Pula|HR|1954|1
Thessaloniki International Film Festival|Thessaloniki|GR|1960|1
Kraków Film Festival|Kraków|PL|1961|1|documentary
Zlín Film Festival|Zlín|CZ|1961|1|children's film
Tampere Film Festival|Tampere|FI|1970|1|short films
Animafest Zagreb|Zagreb|HR|1972|1|animation
Norwegian International Film Festival|Haugesund|NO|1973|1
Polish Film Festival/Gdynia Film Festival|Gdynia|PL|1974|1
Gothenburg Film Festival/Göteborg Film Festival|Gothenburg|SE|1979|2
Midnight Sun Film Festival|Sodankylä|FI|1986|1
Stockholm International Film Festival|Stockholm|SE|1990|1
Tromsø International Film Festival|Tromsø|NO|1991|1
Camerimage|Toruń|PL|1993|2|cinematography
Sarajevo Film Festival|Sarajevo|BA|1995|2
Tallinn Black Nights Film Festival|Tallinn|EE|1997|2
Motovun Film Festival|Motovun|HR|1999|1
Transilvania International Film Festival|Cluj-Napoca|RO|2002|1
CPH:DOX|Copenhagen|DK|2003|1|documentary
Reykjavík International Film Festival|Reykjavík|IS|2004|1
Golden Apricot Yerevan International Film Festival|Yerevan|AM|2004|1
Odesa International Film Festival|Odesa|UA|2010|1
# United States and Canada
San Francisco International Film Festival|San Francisco|US|1957|2
New York Film Festival|New York City|US|1963|3
Chicago International Film Festival|Chicago|US|1965|2
Telluride Film Festival|Telluride|US|1974|3
Toronto International Film Festival/TIFF|Toronto|CA|1976|3
Seattle International Film Festival|Seattle|US|1976|2
Ottawa International Animation Festival|Ottawa|CA|1976|1|animation
Montreal World Film Festival|Montreal|CA|1977|2
Frameline Film Festival|San Francisco|US|1977|1|LGBT film
Sundance Film Festival|Park City|US|1978|3|independent film
Mill Valley Film Festival|Mill Valley|US|1978|1
Denver Film Festival|Denver|US|1978|1
Vancouver International Film Festival|Vancouver|CA|1982|2
Outfest|Los Angeles|US|1982|1|LGBT film
Santa Barbara International Film Festival|Santa Barbara|US|1986|2
AFI Fest|Los Angeles|US|1987|2
South by Southwest/SXSW|Austin|US|1987|3
Palm Springs International Film Festival|Palm Springs|US||2
Hot Docs|Toronto|CA||2|documentary
Hamptons International Film Festival|East Hampton|US|1993|1
Austin Film Festival|Austin|US|1994|1|screenwriting
Slamdance Film Festival|Park City|US|1995|2|independent film
Fantasia International Film Festival|Montreal|CA|1996|2|fantasy and horror
Nantucket Film Festival|Nantucket|US|1996|1|screenwriting
Full Frame Documentary Film Festival|Durham|US|1998|1|documentary
Woodstock Film Festival|Woodstock|US|2000|1|independent film
Tribeca Festival/Tribeca Film Festival|New York City|US|2002|3
True/False Film Fest|Columbia|US|2004|1|documentary
Fantastic Fest|Austin|US|2005|2|fantasy and horror
# Latin America
Mar del Plata International Film Festival|Mar del Plata|AR|1954|1
Cartagena Film Festival|Cartagena|CO|1960|1
Gramado Film Festival|Gramado|BR|1973|1
São Paulo International Film Festival|São Paulo|BR|1977|1
Havana Film Festival|Havana|CU|1979|1
Guadalajara International Film Festival|Guadalajara|MX|1986|1
Buenos Aires International Festival of Independent Cinema/BAFICI|Buenos Aires|AR|1999|1|independent film
Rio de Janeiro International Film Festival|Rio de Janeiro|BR|1999|1
Morelia International Film Festival|Morelia|MX|2003|1
# Africa and the Middle East
Carthage Film Festival|Tunis|TN|1966|1
FESPACO|Ouagadougou|BF|1969|2|African film
Antalya Golden Orange Film Festival|Antalya|TR||1
Cairo International Film Festival|Cairo|EG|1976|2
Durban International Film Festival|Durban|ZA|1979|1
Istanbul Film Festival|Istanbul|TR|1982|1
Fajr International Film Festival|Tehran|IR||2
Haifa International Film Festival|Haifa|IL|1983|1
Jerusalem Film Festival|Jerusalem|IL|1984|1
Zanzibar International Film Festival|Zanzibar|TZ|1998|1
Marrakech International Film Festival|Marrakesh|MA|2001|1
Dubai International Film Festival|Dubai|AE|2004|2
Red Sea International Film Festival|Jeddah|SA|2021|1
# Asia and Oceania
Melbourne International Film Festival|Melbourne|AU|1952|2
International Film Festival of India|Panaji|IN|1952|2
Sydney Film Festival|Sydney|AU|1954|2
Hong Kong International Film Festival|Hong Kong|HK|1977|2
Golden Horse Film Festival/Taipei Golden Horse Film Festival|Taipei|TW|1980|1
Tokyo International Film Festival|Tokyo|JP|1985|2
Hiroshima International Animation Festival|Hiroshima|JP|1985|1|animation
Singapore International Film Festival|Singapore|SG|1987|1
Yamagata International Documentary Film Festival|Yamagata|JP|1989|1|documentary
Yubari International Fantastic Film Festival|Yūbari|JP|1990|1|fantasy and horror
Shanghai International Film Festival|Shanghai|CN|1993|2
Kolkata International Film Festival|Kolkata|IN|1995|1
Busan International Film Festival/Pusan International Film Festival|Busan|KR|1996|3
International Film Festival of Kerala|Thiruvananthapuram|IN|1996|1
MAMI Mumbai Film Festival/Mumbai Film Festival|Mumbai|IN|1997|1
Bucheon International Fantastic Film Festival|Bucheon|KR|1997|1|fantasy and horror
Jeonju International Film Festival|Jeonju|KR|2000|1
Adelaide Film Festival|Adelaide|AU|2003|1
Cinemalaya|Manila|PH|2005|1|independent film
Beijing International Film Festival|Beijing|CN|2011|1
`;

function festivalOf(row: readonly string[]): Festival {
  const [names = "", city = "", country = "", founded = "", prominence = "", field = ""] = row;
  return {
    ...namesIn(names),
    city,
    country,
    founded: yearIn(founded),
    field: field === "" ? null : field,
    prominence: prominenceIn(prominence),
  };
}

export const festivals = once((): readonly Festival[] => rowsOf(FESTIVALS).map(festivalOf));

const byName = once(
  () =>
    new Map(
      festivals().flatMap((festival) =>
        [festival.name, ...festival.aliases].map((name): [string, Festival] => [foldName(name), festival]),
      ),
    ),
);

export function festivalCalled(name: string): Festival | null {
  return byName().get(foldName(name)) ?? null;
}
