import { remembering } from "../remember.ts";
import { countryCalled } from "./countries.ts";
import { foldName } from "./fold.ts";
import { heritageOf } from "./heritage.ts";
import { type Culture, firstNameCalled } from "./names.ts";
import { personCalled } from "./people.ts";
import { once, rowsOf } from "./rows.ts";
import { SURNAMES } from "./surnames.ts";

/** Where a name is heard to come from: what a part asks of its player as far as a name can tell. */
export type Origin =
  | "english"
  | "continental"
  | "hispanic"
  | "africa"
  | "middle-east"
  | "south-asia"
  | "korean"
  | "chinese"
  | "japanese"
  | "south-east-asia";

/** Tongues of first names, as origins. */
const OF_CULTURE: Readonly<Record<Culture, Origin>> = {
  english: "english",
  hebrew: "english",
  french: "continental",
  spanish: "hispanic",
  italian: "continental",
  german: "continental",
  nordic: "continental",
  slavic: "continental",
  greek: "continental",
  arabic: "middle-east",
  persian: "middle-east",
  turkish: "middle-east",
  indian: "south-asia",
  chinese: "chinese",
  japanese: "japanese",
  korean: "korean",
  african: "africa",
};

/** Tongues whose speakers bear names of one origin, wherever they live; all others by the region of the country. */
const OF_TONGUE: Readonly<Record<string, Origin>> = {
  ko: "korean",
  ja: "japanese",
  es: "hispanic",
  pt: "hispanic",
  ar: "middle-east",
  he: "english",
};
const OF_REGION: Readonly<Record<string, Origin>> = {
  "north-america": "english",
  oceania: "english",
  "western-europe": "continental",
  "northern-europe": "continental",
  "southern-europe": "continental",
  "eastern-europe": "continental",
  "latin-america": "hispanic",
  "south-asia": "south-asia",
  "east-asia": "chinese",
  "south-east-asia": "south-east-asia",
  "middle-east": "middle-east",
  africa: "africa",
};

/** Origins whose surnames tell even after an English first name: "Daniel Dae Kim", "Michael Peña". */
const TELLING: ReadonlySet<Origin> = new Set<Origin>([
  "korean",
  "chinese",
  "japanese",
  "south-asia",
  "middle-east",
  "africa",
  "hispanic",
  "south-east-asia",
]);

const origins: ReadonlySet<string> = new Set<Origin>([...TELLING, "english", "continental"]);
const isOrigin = (word: string): word is Origin => origins.has(word);

/** Folded surname -> origin. */
const bySurname = once(
  () =>
    new Map(
      rowsOf(SURNAMES).flatMap(([origin = "", names = ""]) => {
        if (!isOrigin(origin)) throw new Error(`A pool has "${origin}" where an origin belongs.`);
        return names.split(" ").map((name): [string, Origin] => [foldName(name), origin]);
      }),
    ),
);

/** How surnames end, or begin, that no list holds in full. */
const SOUNDS: readonly (readonly [Origin, RegExp])[] = [
  [
    "japanese",
    /^(?:(?:[kgsztdnhbpmyrwj]|sh|ch|ts|[kgnhbpmr]y)?[aeiouōū]n?)*(?:moto|mura|yama|[kg]awa|[sj]hima|jima|[sz]aki|[sz]awa|guchi|bayashi|naka|tani|uchi|shita|mizu|oka)$/iu,
  ],
  ["middle-east", /(?:zadeh|pour|nejad|oğlu|oglu|abadi|ullah|uddin|ollahi)$|^(?:al|el|abu|ibn|bin|bint)-/iu],
  ["south-asia", /(?:krishnan|swamy|swami|nathan|rajan|murthy|moorthy|endran|lingam|singh|preet|jee|walla|wala)$/iu],
  ["hispanic", /(?:[^aeiou]ez|íguez|eño|eña|ález)$/iu],
  ["africa", /^(?:Mb|Nd|Nk|Nw|Mw|Ng[aou]|Oye|Oko|Chukw|Akin|Olu)\p{Ll}{3,}/u],
  [
    "continental",
    /(?:[aeiy]nsky|o[vw]sk[iya]|[aeiouy]v(?:ich|ić)|vi[cć]|[^aeiou]ić|enko|wicz|czyk|ellini?|etti|ucci|azzi|otti|ström|qvist|quist|sson|schmidt|müller|eaux?)$/iu,
  ],
  ["continental", /(?:(?<=\p{L}{3})(?:ov|ova|ev|eva|sky|ski|ska))$/iu],
];

/** "Kim Sang-ho", "Sang-ho Kim", "Cho Yong-koo": given names of two joined syllables, the second small. */
const SYLLABLES = /(?:^| )\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}(?: |$)/u;

/** What a name alone tells; English where nothing tells otherwise. */
export const originOfName = remembering((name): Origin => {
  const words = name.replace(/^(?:Dr|Mr|Mrs|Ms|Lt|Sgt|Capt|Col|Gen)\.? /, "").split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const given = firstNameCalled(first)?.culture;
  const own = given === undefined ? undefined : OF_CULTURE[given];
  if (words.length === 1) return own !== undefined && (own !== "chinese" || first.includes("-")) ? own : "english";
  if (SYLLABLES.test(name)) return bySurname().get(foldName(first)) === "chinese" ? "chinese" : "korean";
  const family = surnameOrigin(last) ?? (own === undefined ? familyFirst(first) : undefined);
  if (own === "english") return family !== undefined && TELLING.has(family) ? family : "english";
  return own ?? family ?? "english";
});

function surnameOrigin(word: string): Origin | undefined {
  return bySurname().get(foldName(word)) ?? SOUNDS.find(([, sound]) => sound.test(word))?.[0];
}

/** "Zhang Wei", "Bong Joon Ho": names of the East that stand before the given name. */
function familyFirst(word: string): Origin | undefined {
  const origin = bySurname().get(foldName(word));
  return origin === "korean" || origin === "chinese" ? origin : undefined;
}

/** Countries of English-language films whose people bear names of their own. */
const NATIVE = new Set(["GH", "NG", "KE"]);

/** What is known of a player, else what the name tells. */
export const originOfPerson = remembering((name): Origin => {
  const heritage = heritageOf(name);
  // of whom nobody has heard nobody knows more than the name
  if (heritage !== undefined && (heritage !== "africa" || personCalled(name) !== null)) return heritage;
  const home = countryCalled(personCalled(name)?.countries[0] ?? "");
  if (home === null) return originOfName(name);
  const heard = originOfName(name);
  if ((home.tongue === "en" && !NATIVE.has(home.code)) || home.region === "north-america")
    return TELLING.has(heard) ? heard : "english";
  return OF_TONGUE[home.tongue] ?? OF_REGION[home.region] ?? "english";
});

/** Names from here stand out among names from elsewhere, and the others beside them. */
const isFar = (origin: Origin) => origin !== "english" && origin !== "continental";

/** Whether two names of a story could be of the same people. */
export function areNamesOfOneOrigin(one: string, other: string): boolean {
  const [first, second] = [originOfName(one), originOfName(other)];
  return first === second || !(isFar(first) || isFar(second));
}

/** Whether two players could be thought of for one part, by what is known of them, else by their names. */
export function arePlayersOfOneOrigin(one: string, other: string): boolean {
  const [first, second] = [originOfPerson(one), originOfPerson(other)];
  return first === second || !(isFar(first) || isFar(second));
}
