import { named, type Template } from "./template.ts";

/** `{{US$|90 million}}`, `{{JPY|1.642 billion}}`, `{{INR}}40 crore` */
const money =
  (sign: string): Template =>
  ({ positional: [amount = ""] }) =>
    sign + amount;

const LARGE: Readonly<Record<string, string>> = {
  ...{ k: "thousand", l: "lakh", m: "million", c: "crore", b: "billion", t: "trillion" },
};

/** `{{INRConvert|75|m}}`: the amount as given, without what it was worth in dollars. */
const rupees: Template = ({ positional: [amount = "", unit = ""] }) => {
  const word = LARGE[unit];
  return amount === "" ? null : `₹${amount}${word === undefined ? "" : ` ${word}`}`;
};

/** Symbol -> one, several. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  ...{ mi: ["mile", "miles"], km: ["kilometre", "kilometres"], m: ["metre", "metres"], ft: ["foot", "feet"] },
  ...{ in: ["inch", "inches"], cm: ["centimetre", "centimetres"], mm: ["millimetre", "millimetres"] },
  ...{
    yd: ["yard", "yards"],
    nmi: ["nautical mile", "nautical miles"],
    lb: ["pound", "pounds"],
    lbs: ["pound", "pounds"],
  },
  ...{ kg: ["kilogram", "kilograms"], g: ["gram", "grams"], oz: ["ounce", "ounces"], t: ["tonne", "tonnes"] },
  ...{
    acre: ["acre", "acres"],
    acres: ["acre", "acres"],
    ha: ["hectare", "hectares"],
    sqft: ["square foot", "square feet"],
  },
  ...{ sqmi: ["square mile", "square miles"], km2: ["square kilometre", "square kilometres"] },
  ...{ m2: ["square metre", "square metres"], mph: ["mile per hour", "miles per hour"], foot: ["foot", "feet"] },
  ...{ "km/h": ["kilometre per hour", "kilometres per hour"], mile: ["mile", "miles"], miles: ["mile", "miles"] },
  ...{ kn: ["knot", "knots"], min: ["minute", "minutes"], F: ["°F", "°F"], C: ["°C", "°C"] },
};

const RANGE: Readonly<Record<string, string>> = {
  ...{ to: " to ", "-": "–", "–": "–", and: " and ", or: " or ", by: " by ", x: " × ", "×": " × " },
};

/** `{{convert|12|mi|km}}`, `{{convert|110|and|125|mph|km/h}}`: as given, without what it comes to in other units. */
const convert: Template = ({ positional: [amount = "", second = "", third = "", fourth = ""], named: given }) => {
  const range = RANGE[second];
  const [number, symbol] = range === undefined ? [amount, second] : [`${amount}${range}${third}`, fourth];
  if (!/\d/.test(number)) return null;
  const unit = Object.hasOwn(UNITS, symbol) ? UNITS[symbol] : undefined;
  if (unit === undefined || given.get("abbr") === "on") return `${number} ${symbol}`;
  const word = number === "1" || given.get("adj") === "on" ? unit[0] : unit[1];
  const spelt = given.get("sp") === "us" ? word.replace(/(?<=[et])re/, "er") : word;
  return given.get("adj") === "on" ? `${number}-${spelt}` : `${number} ${spelt}`;
};

export const AMOUNTS: readonly [string, Template][] = [
  ...named("us$, usd, us dollar", money("US$")),
  ...named("$", money("$")),
  ...named("£, gbp, pound sterling, gb£", money("£")),
  ...named("€, eur, euro", money("€")),
  ...named("¥, jpy, yen", money("¥")),
  ...named("a$, aud", money("A$")),
  ...named("c$, cad, ca$", money("C$")),
  ...named("inr, ₹, indian rupee, rupee, rs", money("₹")),
  ...named("inrconvert, indian rupees", rupees),
  ...named("convert, cvt, conv", convert),
];
