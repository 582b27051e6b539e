/** Countries whose people and titles sound alike, so that a name does not tell which film is meant. */
const FAMILIES = [
  "United States/Canada",
  "United Kingdom/Ireland/Australia/New Zealand/South Africa",
  "France/Belgium",
  "Italy",
  "Spain/Mexico/Argentina/Chile/Peru/Cuba/Venezuela/Colombia/Nicaragua/Bolivia/Uruguay/Puerto Rico",
  "Brazil/Portugal",
  "Germany/West Germany/East Germany/Austria/Switzerland",
  "Sweden/Denmark/Norway/Finland/Iceland",
  "Poland/Czechoslovakia/Czech Republic/Hungary/Romania/Bulgaria/Slovakia",
  "Yugoslavia/Bosnia and Herzegovina/North Macedonia/Serbia/Croatia/Slovenia",
  "Soviet Union/Russia/Georgia/Ukraine",
  "Japan",
  "China/Hong Kong/Taiwan",
  "South Korea",
  "India",
  "Iran",
  "Thailand/Vietnam/Cambodia/Philippines",
  "Algeria/Egypt/Morocco/Lebanon/Jordan/Palestine/Tunisia/Mauritania",
  "Senegal/Mali/Ivory Coast/Burkina Faso/Chad",
];

/** Countries that are themselves taken for one another. */
const NEIGHBOURHOODS = [
  "Italy/France/Spain/Belgium/Switzerland/Portugal",
  "Germany/West Germany/East Germany/Austria/Switzerland/Netherlands/Denmark",
  "Sweden/Denmark/Norway/Finland/Iceland",
  "Poland/Czechoslovakia/Czech Republic/Hungary/Yugoslavia/Romania/Bulgaria/Soviet Union/Russia/Bosnia and Herzegovina/North Macedonia/Slovakia/Estonia/Ukraine/Georgia",
  "Mexico/Argentina/Chile/Peru/Cuba/Venezuela/Colombia/Nicaragua/Brazil/Spain/Puerto Rico",
  "Japan/China/Hong Kong/Taiwan/South Korea",
  "Iran/Israel/Algeria/Egypt/Lebanon/Palestine/Turkey/Jordan/Tunisia/Morocco/Mauritania",
  "Vietnam/Cambodia/Philippines/Thailand/Taiwan/China",
  "Greece/Italy/Turkey/Yugoslavia/Spain",
];

const cut = (lines: readonly string[]) => lines.map((line) => new Set(line.split("/")));
const families = cut(FAMILIES);
const neighbourhoods = cut(NEIGHBOURHOODS);

/** Films of no country that is named are taken for films in English. */
const UNNAMED = ["United States", "United Kingdom"];

/** Whether films of these countries come from one tradition: a country in common, or two of one language or region. */
export function areOfOneRegion(one: readonly string[], other: readonly string[]): boolean {
  return meet(one, other, families);
}

/** Whether a country could be thought of in the place of another. */
export function areNeighbours(one: readonly string[], other: readonly string[]): boolean {
  return meet(one, other, neighbourhoods);
}

function meet(one: readonly string[], other: readonly string[], groups: readonly ReadonlySet<string>[]): boolean {
  const [first, second] = [one, other].map((names) => (names.length === 0 ? UNNAMED : names));
  if (first === undefined || second === undefined) return false;
  if (first.some((name) => second.includes(name))) return true;
  return groups.some((group) => first.some((name) => group.has(name)) && second.some((name) => group.has(name)));
}
