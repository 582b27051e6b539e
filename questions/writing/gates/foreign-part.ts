import { countryCalled, firstNameCalled, personCalled } from "../../pools/index.ts";
import type { Gate } from "./gate.ts";

/** How surnames end in the tongues of which a part's name may be. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  italian: /(?:[^aeiou][io]|ini|elli|etti|ucci|ese|ante|egna|ena)$/i,
  spanish: /(?:ez|ía|ia|os|as|era|eda|illo|ado|ego|arro)$/i,
  german: /(?:mann|berg|stein|ü\p{L}+|ö\p{L}+|schm\p{L}+|er|bach|auer)$/iu,
  french: /(?:eau|ard|ier|illon|oux|eux|ot|et|on)$/i,
  slavic: /(?:ov|ova|sky|ski|ska|ich|ić|enko|vich|in)$/i,
  japanese: /(?:awa|ada|abe|oto|ashi|ura|ama|aki|ara)$/i,
};
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  italian: ["IT"],
  spanish: ["ES", "MX", "AR", "CU", "CL", "CO"],
  german: ["DE", "AT", "CH"],
  french: ["FR", "BE"],
  slavic: ["RU", "PL", "CZ", "UA", "YU", "RS", "HR"],
  japanese: ["JP"],
};

/** Names of these come from far away beside those of an American cast. */
const FAR = new Set(["indian", "chinese", "japanese", "korean", "arabic", "african", "turkish", "persian"]);

/** The part has a foreign name, and of those offered only the key sounds like it; or the key alone comes from far away. */
export const foreignPart: Gate = {
  name: "foreign-part",
  stops: ({ relation, fact, answer, wrong }, { country }) => {
    const { character, actor } = fact.values;
    if (relation.name !== "plays" || character === undefined || actor === undefined) return false;
    const texts = wrong.map(({ text }) => text);
    const home = countryCalled(country ?? "")?.code ?? "";
    const tongue = tongueOf(character.text);
    if (tongue !== null && !(COUNTRIES[tongue] ?? []).includes(home) && sounds(actor.text, tongue))
      return texts.every((text) => (answer.type === "person" ? !sounds(text, tongue) : tongueOf(text) !== tongue));
    if (answer.type !== "person") return isInAsia(country) && isOfTheWest(actor.text);
    if (!AT_HOME.has(home))
      return (
        (isOfTheWest(answer.text) || isFromSpain(answer.text, country)) && texts.every((text) => !isOfTheWest(text))
      );
    return FAR.has(cultureOf(answer.text) ?? "") && texts.every((text) => !FAR.has(cultureOf(text) ?? ""));
  },
};

/** Countries whose casts are mostly of English names. */
const AT_HOME = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);

/** "Sebastian Stiger" in a Chinese cast. */
const isOfTheWest = (name: string) => name.includes(" ") && !SYLLABLES.test(name) && WEST.has(cultureOf(name) ?? "");
/** "Kim Sang-ho": no Kim of the West. */
const SYLLABLES = /\p{L}-\p{Ll}/u;
const WEST = new Set(["english", "german", "french", "nordic", "italian"]);
const isFromSpain = (name: string, country: string | null) => isInAsia(country) && cultureOf(name) === "spanish";
const isInAsia = (country: string | null) => /asia/.test(countryCalled(country ?? "")?.region ?? "");

const cultureOf = (name: string) => firstNameCalled(name.split(" ")[0] ?? "")?.culture;

/** Surnames that can only be of one tongue. */
const SURE: readonly (readonly [string, RegExp])[] = [
  ["italian", /(?:oni|ini|elli|etti|ucci|acci|azzi|ulli|otti|iani)$/i],
  ["german", /[äöüß]/i],
  ["slavic", /(?:ov|ova|sky|ski|enko|vich)$/i],
];

function tongueOf(name: string): string | null {
  const words = name.split(" ");
  const first = words.map((word) => firstNameCalled(word)?.culture).find((culture) => culture !== undefined);
  if (first !== undefined && first !== "english" && first in COUNTRIES) return first;
  const last = words.at(-1) ?? "";
  return SURE.find(([, ending]) => ending.test(last))?.[0] ?? null;
}

function sounds(name: string, tongue: string): boolean {
  const known = personCalled(name)?.countries[0];
  if (known !== undefined && (COUNTRIES[tongue] ?? []).includes(known)) return true;
  if (firstNameCalled(name.split(" ")[0] ?? "")?.culture === tongue) return true;
  return ENDINGS[tongue]?.test(name.split(" ").at(-1) ?? "") === true;
}
