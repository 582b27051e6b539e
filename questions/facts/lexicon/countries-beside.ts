import { rowOf, rowsIn } from "./rows.ts";

/** Countries that could be taken for one another as the place of a shoot or the home of a film: neighbours, alike in land and light. */
const ALIKE = rowsIn(`
Norway|Iceland|Sweden|Finland|Denmark|Greenland
Croatia|Greece|Italy|Slovenia|Montenegro|Malta|Spain
United Kingdom|Ireland|France|Germany|Belgium|Netherlands|Spain|Italy|Denmark
England|Scotland|Wales|Ireland|Northern Ireland|France|Netherlands
Ireland|England|Scotland|Wales|France|Belgium|Netherlands
Scotland|Ireland|Wales|England|Northern Ireland|Iceland|Norway
Wales|Scotland|Ireland|England|Northern Ireland
United States|Canada|Mexico|Australia|United Kingdom
Canada|United States|Australia|New Zealand|United Kingdom
Mexico|Spain|Argentina|Colombia|Chile|Cuba
Cuba|Dominican Republic|Mexico|Jamaica|Colombia|Haiti
Argentina|Chile|Uruguay|Brazil|Mexico|Spain
Brazil|Portugal|Argentina|Mexico|Colombia
Spain|Portugal|Italy|France|Argentina|Mexico
Portugal|Spain|Brazil|Italy|France
France|Belgium|Italy|Germany|Switzerland|Spain
Italy|France|Spain|Greece|Croatia
Germany|Austria|Switzerland|Netherlands|Denmark|Poland
Austria|Germany|Switzerland|Hungary|Czech Republic
Czech Republic|Poland|Hungary|Slovakia|Austria|Romania
Hungary|Romania|Czech Republic|Poland|Bulgaria|Serbia
Poland|Czech Republic|Hungary|Germany|Ukraine|Russia
Russia|Ukraine|Poland|Kazakhstan|Finland
Morocco|Tunisia|Egypt|Jordan|Spain|Algeria
Jordan|Morocco|Israel|Tunisia|Egypt|Lebanon
Japan|South Korea|China|Taiwan|Hong Kong
South Korea|Japan|China|Taiwan|Hong Kong|Thailand
China|Hong Kong|Taiwan|Japan|South Korea|Mongolia
Hong Kong|Taiwan|Singapore|South Korea|Thailand|Malaysia|Japan
Thailand|Vietnam|Malaysia|Philippines|Indonesia|Cambodia
India|Pakistan|Sri Lanka|Nepal|Bangladesh
Bangladesh|India|Pakistan|Nepal|Sri Lanka
Pakistan|India|Bangladesh|Afghanistan|Iran
Sri Lanka|India|Bangladesh|Nepal|Pakistan
Australia|New Zealand|South Africa|Canada|United States
New Zealand|Australia|Ireland|Canada|South Africa
South Africa|Kenya|Namibia|Australia|Nigeria
United Arab Emirates|Qatar|Oman|Saudi Arabia|Jordan|Morocco
Saudi Arabia|Jordan|United Arab Emirates|Morocco|Egypt|Oman
Egypt|Morocco|Jordan|Tunisia|Israel|Lebanon
Tunisia|Morocco|Egypt|Algeria|Malta|Jordan
Namibia|South Africa|Botswana|Kenya|Morocco
Kenya|South Africa|Tanzania|Uganda|Zimbabwe
Malta|Cyprus|Italy|Greece|Croatia|Spain
Iceland|Norway|Ireland|Scotland|Greenland|Finland
Romania|Bulgaria|Hungary|Czech Republic|Serbia
Bulgaria|Romania|Hungary|Serbia|Croatia
Colombia|Mexico|Peru|Ecuador|Venezuela|Brazil
Chile|Argentina|Peru|Bolivia|Mexico
Peru|Bolivia|Ecuador|Colombia|Chile|Mexico
Jamaica|Bahamas|Cuba|Barbados|Dominican Republic
Philippines|Thailand|Malaysia|Indonesia|Vietnam
Indonesia|Malaysia|Thailand|Philippines|Vietnam
Turkey|Greece|Iran|Egypt|Bulgaria
Iran|Turkey|Iraq|Afghanistan|Egypt
`);

/** Those of the row that begins with the country, else of one that holds it. */
export function countriesBeside(name: string): readonly string[] {
  return ALIKE.find(([first]) => first === name)?.filter((other) => other !== name) ?? rowOf(ALIKE, name);
}
