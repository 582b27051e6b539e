import { foldName } from "./fold.ts";
import { listIn, namesIn, once, type Prominence, prominenceIn, rowsOf, yearsIn } from "./rows.ts";

/** A country that makes films, Hong Kong and states that are no more included. */
export type Country = {
  /** ISO 3166 alpha-2; SU, CS, YU and DD for the Soviet Union, Czechoslovakia, Yugoslavia and East Germany. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What a film or a person from there is called: "American". */
  readonly adjective: string;
  readonly otherAdjectives: readonly string[];
  readonly region: string;
  /** ISO 639 code of the language that most of its films are in. */
  readonly tongue: string;
  readonly prominence: Prominence;
  /** For states that are no more, or are young: when they were there. Null is open. */
  readonly from: number | null;
  readonly to: number | null;
};

/** Columns: code | name/alias | adjective/other | region | language | prominence | years, where they matter. */
const COUNTRIES = `
US|United States/United States of America/USA/U.S./America|American|north-america|en|3
CA|Canada|Canadian|north-america|en|3
MX|Mexico|Mexican|latin-america|es|3
CU|Cuba|Cuban|latin-america|es|2
DO|Dominican Republic|Dominican|latin-america|es|1
GT|Guatemala|Guatemalan|latin-america|es|1
CR|Costa Rica|Costa Rican|latin-america|es|2
PA|Panama|Panamanian|latin-america|es|1
JM|Jamaica|Jamaican|latin-america|en|2
BB|Barbados|Barbadian|latin-america|en|1
TT|Trinidad and Tobago|Trinidadian|latin-america|en|1
HT|Haiti|Haitian|latin-america|fr|1
AR|Argentina|Argentine/Argentinian|latin-america|es|2
BR|Brazil|Brazilian|latin-america|pt|3
CL|Chile|Chilean|latin-america|es|2
CO|Colombia|Colombian|latin-america|es|2
PE|Peru|Peruvian|latin-america|es|2
UY|Uruguay|Uruguayan|latin-america|es|1
VE|Venezuela|Venezuelan|latin-america|es|1
BO|Bolivia|Bolivian|latin-america|es|1
EC|Ecuador|Ecuadorian|latin-america|es|1
PY|Paraguay|Paraguayan|latin-america|es|1
GB|United Kingdom/UK/U.K./Great Britain/Britain/England/Scotland/Wales/Northern Ireland|British/English/Scottish/Welsh|western-europe|en|3
IE|Ireland/Republic of Ireland|Irish|western-europe|en|2
FR|France|French|western-europe|fr|3
BE|Belgium|Belgian|western-europe|fr|2
LU|Luxembourg|Luxembourgish|western-europe|fr|1
NL|Netherlands/Holland|Dutch|western-europe|nl|2
DE|Germany/West Germany|German/West German|western-europe|de|3
DD|East Germany/German Democratic Republic|East German|western-europe|de|1|1949-1990
AT|Austria|Austrian|western-europe|de|2
CH|Switzerland|Swiss|western-europe|de|2
DK|Denmark|Danish|northern-europe|da|2
SE|Sweden|Swedish|northern-europe|sv|2
NO|Norway|Norwegian|northern-europe|no|2
FI|Finland|Finnish|northern-europe|fi|2
IS|Iceland|Icelandic|northern-europe|is|2
IT|Italy|Italian|southern-europe|it|3
ES|Spain|Spanish|southern-europe|es|3
PT|Portugal|Portuguese|southern-europe|pt|2
GR|Greece|Greek|southern-europe|el|2
MT|Malta|Maltese|southern-europe|mt|1
CY|Cyprus|Cypriot|southern-europe|el|1
SU|Soviet Union/USSR|Soviet|eastern-europe|ru|2|1922-1991
RU|Russia|Russian|eastern-europe|ru|3
UA|Ukraine|Ukrainian|eastern-europe|uk|2
BY|Belarus|Belarusian|eastern-europe|ru|1
GE|Georgia|Georgian|eastern-europe|ka|1
AM|Armenia|Armenian|eastern-europe|hy|1
AZ|Azerbaijan|Azerbaijani|eastern-europe|az|1
KZ|Kazakhstan|Kazakh|eastern-europe|kk|1
EE|Estonia|Estonian|eastern-europe|et|1
LV|Latvia|Latvian|eastern-europe|lv|1
LT|Lithuania|Lithuanian|eastern-europe|lt|1
PL|Poland|Polish|eastern-europe|pl|2
CS|Czechoslovakia|Czechoslovak|eastern-europe|cs|2|1918-1992
CZ|Czech Republic/Czechia|Czech|eastern-europe|cs|2|1993-
SK|Slovakia|Slovak|eastern-europe|sk|1|1993-
HU|Hungary|Hungarian|eastern-europe|hu|2
RO|Romania|Romanian|eastern-europe|ro|2
BG|Bulgaria|Bulgarian|eastern-europe|bg|1
YU|Yugoslavia|Yugoslav|eastern-europe|sh|2|1918-2003
RS|Serbia|Serbian|eastern-europe|sh|2
HR|Croatia|Croatian|eastern-europe|sh|2
BA|Bosnia and Herzegovina/Bosnia|Bosnian|eastern-europe|sh|1
SI|Slovenia|Slovenian/Slovene|eastern-europe|sl|1
MK|North Macedonia/Macedonia|Macedonian|eastern-europe|mk|1
AL|Albania|Albanian|eastern-europe|sq|1
TR|Turkey/Türkiye|Turkish|middle-east|tr|2
IR|Iran|Iranian/Persian|middle-east|fa|2
IQ|Iraq|Iraqi|middle-east|ar|1
IL|Israel|Israeli|middle-east|he|2
PS|Palestine|Palestinian|middle-east|ar|1
LB|Lebanon|Lebanese|middle-east|ar|2
SY|Syria|Syrian|middle-east|ar|1
JO|Jordan|Jordanian|middle-east|ar|2
SA|Saudi Arabia|Saudi/Saudi Arabian|middle-east|ar|2
AE|United Arab Emirates/UAE|Emirati|middle-east|ar|2
QA|Qatar|Qatari|middle-east|ar|1
KW|Kuwait|Kuwaiti|middle-east|ar|1
YE|Yemen|Yemeni|middle-east|ar|1
AF|Afghanistan|Afghan|middle-east|fa|1
EG|Egypt|Egyptian|africa|ar|2
MA|Morocco|Moroccan|africa|ar|2
DZ|Algeria|Algerian|africa|ar|2
TN|Tunisia|Tunisian|africa|ar|2
SD|Sudan|Sudanese|africa|ar|1
MR|Mauritania|Mauritanian|africa|fr|1
SN|Senegal|Senegalese|africa|fr|1
ML|Mali|Malian|africa|fr|1
BF|Burkina Faso|Burkinabé/Burkinabe|africa|fr|1
CI|Ivory Coast/Côte d'Ivoire|Ivorian|africa|fr|1
BJ|Benin|Beninese|africa|fr|1
CM|Cameroon|Cameroonian|africa|fr|1
TD|Chad|Chadian|africa|fr|1
CD|Democratic Republic of the Congo|Congolese|africa|fr|1
GH|Ghana|Ghanaian|africa|en|1
NG|Nigeria|Nigerian|africa|en|2
KE|Kenya|Kenyan|africa|en|2
UG|Uganda|Ugandan|africa|en|1
TZ|Tanzania|Tanzanian|africa|sw|1
RW|Rwanda|Rwandan|africa|rw|1
ET|Ethiopia|Ethiopian|africa|am|1
AO|Angola|Angolan|africa|pt|1
NA|Namibia|Namibian|africa|en|1
ZM|Zambia|Zambian|africa|en|1
ZW|Zimbabwe|Zimbabwean|africa|en|1
ZA|South Africa|South African|africa|en|2
IN|India|Indian|south-asia|hi|3
PK|Pakistan|Pakistani|south-asia|ur|2|1947-
BD|Bangladesh|Bangladeshi|south-asia|bn|1|1971-
LK|Sri Lanka/Ceylon|Sri Lankan|south-asia|si|2
NP|Nepal|Nepalese/Nepali|south-asia|ne|2
BT|Bhutan|Bhutanese|south-asia|dz|1
CN|China/People's Republic of China|Chinese|east-asia|zh|3
HK|Hong Kong|Hong Kong|east-asia|zh|2
TW|Taiwan|Taiwanese|east-asia|zh|2
JP|Japan|Japanese|east-asia|ja|3
KR|South Korea/Korea/Republic of Korea|South Korean/Korean|east-asia|ko|2
KP|North Korea|North Korean|east-asia|ko|1|1948-
MN|Mongolia|Mongolian|east-asia|mn|1
TH|Thailand|Thai|south-east-asia|th|2
VN|Vietnam|Vietnamese|south-east-asia|vi|2
KH|Cambodia|Cambodian|south-east-asia|km|1
MM|Myanmar/Burma|Burmese|south-east-asia|my|1
MY|Malaysia|Malaysian|south-east-asia|ms|2
SG|Singapore|Singaporean|south-east-asia|zh|2
ID|Indonesia|Indonesian|south-east-asia|id|2
PH|Philippines|Filipino/Philippine|south-east-asia|tl|2
AU|Australia|Australian|oceania|en|3
NZ|New Zealand|New Zealand|oceania|en|2
FJ|Fiji|Fijian|oceania|en|1
`;

function countryOf(row: readonly string[]): Country {
  const [code = "", names = "", adjectives = "", region = "", tongue = "", prominence = "", years = ""] = row;
  const [adjective = "", ...otherAdjectives] = listIn(adjectives, "/");
  return {
    code,
    ...namesIn(names),
    adjective,
    otherAdjectives,
    region,
    tongue,
    prominence: prominenceIn(prominence),
    ...yearsIn(years),
  };
}

export const countries = once((): readonly Country[] => rowsOf(COUNTRIES).map(countryOf));

const byCode = once(() => new Map(countries().map((country) => [country.code, country])));

const byWord = once(() => {
  const entries = countries().flatMap((country) => {
    const words = [country.name, ...country.aliases, country.adjective, ...country.otherAdjectives];
    return words.map((word): [string, Country] => [foldName(word), country]);
  });
  return new Map(entries);
});

/** The country of a code, a name or an adjective: "FR", "France" and "French" give France. */
export function countryCalled(word: string): Country | null {
  return byCode().get(word) ?? byWord().get(foldName(word)) ?? null;
}

/** 0 the same country, 2 the same language, 3 the same part of the world, 5 neither. Codes. */
function pairDistance(one: string, other: string): number {
  if (one === other) return 0;
  const [first, second] = [byCode().get(one), byCode().get(other)];
  if (first === undefined || second === undefined) return 5;
  if (first.tongue === second.tongue) return 2;
  return first.region === second.region ? 3 : 5;
}

/** How far apart two are that belong to one or several countries each: the nearest pair counts. 0 to 5. */
export function countryDistance(ones: readonly string[], others: readonly string[]): number {
  let nearest = 5;
  for (const one of ones) for (const other of others) nearest = Math.min(nearest, pairDistance(one, other));
  return nearest;
}

/** How far apart on the map: 0 the same region, 1 both in Europe, 3 neither. */
export function regionDistance(one: Country, other: Country): number {
  if (one.region === other.region) return 0;
  return one.region.endsWith("-europe") && other.region.endsWith("-europe") ? 1 : 3;
}
