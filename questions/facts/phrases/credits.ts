import type { Mention, Reading } from "../model.ts";

/** What people do for a film, as the participles of its introduction say it. */
export type Trade = "director" | "writer" | "producer" | "editor" | "cinematographer" | "composer" | "narrator";

/** Everybody who is named for one or several trades at once: "written and directed by Ana Ruiz and Mary Hale". */
export type Credit = { readonly trades: readonly Trade[]; readonly people: readonly Mention[] };

const DONE: Readonly<Record<string, Trade>> = {
  ...{ directed: "director", "co-directed": "director", written: "writer", "co-written": "writer" },
  ...{ produced: "producer", "co-produced": "producer", edited: "editor", photographed: "cinematographer" },
  ...{ shot: "cinematographer", scored: "composer", narrated: "narrator" },
};

const PARTICIPLE = `(?:${Object.keys(DONE).join("|")})`;
const MENTION = "[\\uE001-\\uE0FF][\\uE100-\\uF8FF]";
const CALLED =
  "(?:actor|actress|director|filmmaker|writer|producer|playwright|novelist|comedian|editor|author)[a-z-]* ";
// "the brothers", "his father", "German-born actor-director"
const DESCRIBED = `(?:(?:${MENTION} )?(?:${CALLED})|(?:(?!and\\b)[a-z-]+ ){0,3})`;
const PEOPLE = `(${MENTION}(?:(?:, and |, | and | & )${MENTION})*)`;
const WRITING = "(?:screenplay|script)";

const RULES: readonly { readonly regex: RegExp; readonly trades: (chain: string, alone: boolean) => Trade[] }[] = [
  {
    // written, produced and directed by Ana Ruiz
    regex: new RegExp(`\\b(${PARTICIPLE}(?:(?:, and |, | and )${PARTICIPLE}){0,5}) by ${DESCRIBED}${PEOPLE}`, "g"),
    // whoever co-wrote it had somebody beside, who may not be named
    trades: (chain, alone) =>
      chain
        .split(/, and |, | and /)
        .filter((word) => !(alone && word.startsWith("co-")))
        .flatMap((word) => DONE[word] ?? []),
  },
  {
    // from a screenplay by Mary Hale
    regex: new RegExp(
      `\\b(?:from|with) (?:an?|the|his|her|their) (?:[a-z]+ )?${WRITING} (?:written )?(by) ${DESCRIBED}${PEOPLE}`,
      "g",
    ),
    trades: () => ["writer"],
  },
  {
    // with music by Otto Brandt
    regex: new RegExp(
      `\\b(?:music|musical score|film score|score|original score) (?:(?:is |was )?(?:composed|written) )?(by) ${DESCRIBED}${PEOPLE}`,
      "g",
    ),
    trades: () => ["composer"],
  },
];

/** Other things that are written, directed or composed. */
const OTHER =
  /\b(?:novel|novella|play|story|book|series|songs?|lyrics|sequel|remake|version|adaptation|comics?|characters?|musical|show|segments?|episodes?|theme|memoir|poem|opera|trailer|game|short|documentary)\b(?! (?:[a-z-]+ )?(?:film|movie|feature|picture)\b)/i;

/** "... is a 1952 American documentary": that is the film itself. */
const OWN = /\b(?:is|was) an? [^,]*\b(?:short|documentary) $/i;

/** Who made the film, as a sentence of the lead with the film for its subject says. Nothing where others may have had a part. */
export function creditsIn(reading: Reading): Credit[] {
  if (reading.section.heading !== "Lead" || !isAboutFilm(reading)) return [];
  return RULES.flatMap(({ regex, trades }) =>
    [...reading.mask.matchAll(regex)].flatMap((match) => {
      const people = mentionsOf(match[2] ?? "", reading);
      const whole = people.every(isSomebody) && !goesOn(reading.mask.slice(match.index + match[0].length));
      if (!whole || people.length === 0 || isOfOther(reading, match.index)) return [];
      return [{ trades: trades(match[1] ?? "", people.length === 1), people }];
    }),
  );
}

/** The film ... | Directed by Ana Ruiz, the film ... | Based on the novel by Mary Hale, it ... */
function isAboutFilm({ mask, mentions, sentence }: Reading): boolean {
  const [first] = mentions;
  if (first?.type === "film" && first.start === sentence.start) return true;
  const film = mentions.findIndex(({ type }) => type === "film");
  const at = film < 0 ? -1 : mask.indexOf(String.fromCharCode(0xe100 + film));
  return (
    at >= 0 && at < 140 && /^(?:Directed|Written|Produced|Based|Set|Adapted|Co-|Starring|Filmed|Shot)\b/.test(mask)
  );
}

/** The words before tell of another work: "based on the play written by", "a sequel to Dusk, directed by". */
function isOfOther({ mask, mentions }: Reading, at: number): boolean {
  const before = mask.slice(0, at);
  const clause = before.slice(Math.max(before.lastIndexOf(",", at - 3), before.lastIndexOf(";")) + 1);
  if (OTHER.test(clause) && !OWN.test(clause)) return true;
  if (/(?:(?<!\bfilm to )\bbe|\bwould|\bmight|could|not|never|originally|initially)(?: [a-z]+)? $/.test(clause))
    return true;
  const last = /([\uE001-\uE0FF])([\uE100-\uF8FF]),? $/.exec(before)?.[2];
  const mention = last === undefined ? undefined : mentions[last.charCodeAt(0) - 0xe100];
  return mention?.type === "work" || mention?.type === "quote";
}

/** "and his brother", ", with Mary Hale": somebody else had a part in it. */
function goesOn(after: string): boolean {
  return (
    /^(?:,? (?:and|with|together with|as well as|alongside) (?:(?:his|her|their|the|an?|others|several|some)\b|[\uE001-\uE0FF])|['’]s\b)/.test(
      after,
    ) &&
    !/^,? with (?:an? |the |his |her )?(?:[a-z]+ )?(?:screenplay|script|music|score|cinematography|cast|story)\b/.test(
      after,
    )
  );
}

function isSomebody({ type, text }: Mention): boolean {
  return type === "person" || (type === "name" && text.includes(" "));
}

function mentionsOf(list: string, { mentions }: Reading): Mention[] {
  return [...list].flatMap((char) =>
    char >= "\uE100" && char <= "\uF8FF" ? (mentions[char.charCodeAt(0) - 0xe100] ?? []) : [],
  );
}
