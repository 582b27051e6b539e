import { placesBeside } from "../../pools/index.ts";
import { rowsIn } from "./rows.ts";

/** Parts of countries that can stand beside one another, by country; the noun for them comes first. */
const ROWS = rowsIn(`
US state|California|Texas|Georgia|Louisiana|New Mexico|Arizona|Utah|Nevada|Montana|Wyoming|Colorado|Oregon|Florida|North Carolina|South Carolina|Tennessee|Mississippi|Alabama|Virginia|Pennsylvania|New Jersey|Connecticut|Massachusetts|Maine|Alaska|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Maryland|Michigan|Minnesota|Missouri|Nebraska|New Hampshire|North Dakota|Ohio|Oklahoma|Rhode Island|South Dakota|Vermont|West Virginia|Wisconsin|Arkansas|Delaware
Canadian province|Alberta|British Columbia|Manitoba|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan
Australian state|Queensland|New South Wales|Tasmania|South Australia|Western Australia
English county|Cornwall|Devon|Yorkshire|Kent|Surrey|Sussex|Essex|Buckinghamshire|Hertfordshire|Oxfordshire|Wiltshire|Derbyshire|Cumbria|Norfolk|Suffolk|Dorset|Somerset|Northumberland
Indian state|Rajasthan|Kerala|Karnataka|Tamil Nadu|Maharashtra|Gujarat|Goa|Punjab|West Bengal|Himachal Pradesh
Italian region|Tuscany|Sicily|Sardinia|Umbria|Lombardy|Piedmont|Veneto|Calabria
`);

/** "US state", "English county"; null for what is not listed. */
export function provinceKind(name: string): string | null {
  return rowHolding(name)?.[0] ?? null;
}

/** Those of its landscape where they are known, else the others of its country. */
export function provincesBeside(name: string | undefined): readonly string[] {
  const near = placesBeside(name ?? "").filter((other) => provinceKind(other) === provinceKind(name ?? ""));
  if (near.length >= 3) return near;
  return (name === undefined ? undefined : rowHolding(name))?.slice(1) ?? [];
}

const rowHolding = (name: string) => ROWS.find((row) => row.indexOf(name) > 0);
