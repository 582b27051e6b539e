import { countryCalled } from "./countries.ts";
import { once, rowsOf } from "./rows.ts";

/** Countries whose films could be taken for one another's, a line each, the first of which it is. Names as in `countries.ts`. */
const NATIONS = `
Argentina/Chile/Uruguay/Brazil/Mexico/Peru
Brazil/Argentina/Mexico/Chile/Cuba/Portugal
Chile/Argentina/Peru/Uruguay/Mexico/Colombia
Colombia/Peru/Venezuela/Ecuador/Bolivia/Brazil
Mexico/Argentina/Cuba/Spain/Chile/Brazil
Cuba/Mexico/Brazil/Argentina/Venezuela
Iran/Turkey/Egypt/Lebanon/Israel/Afghanistan
India/Pakistan/Bangladesh/Sri Lanka/Iran
Thailand/Vietnam/Philippines/Indonesia/Malaysia/Taiwan
Japan/China/Hong Kong/Taiwan/South Korea
South Korea/Japan/Taiwan/China/Hong Kong/Thailand
Sweden/Denmark/Norway/Finland/Iceland
Denmark/Sweden/Norway/Finland/Iceland
Norway/Sweden/Denmark/Finland/Iceland
Finland/Sweden/Norway/Denmark/Iceland
Nigeria/Ghana/Senegal/Kenya/South Africa/Cameroon
United Kingdom/France/Italy/Germany/Sweden/Ireland
Australia/New Zealand/Canada/South Africa/Ireland
Soviet Union/Poland/Hungary/Germany/Czechoslovakia
`;

const lines = once(() => rowsOf(NATIONS).map(([names = ""]) => names.split("/")));

/** Countries that could be meant instead of that one in a year: none that was not there then; none where it has no line. */
export function nationsLike(name: string, year: number): readonly string[] {
  const [, ...others] = lines().find(([first]) => first === name) ?? [];
  return others.filter((other) => {
    const land = countryCalled(other);
    return land !== null && (land.from ?? year) <= year && year <= (land.to ?? year);
  });
}
