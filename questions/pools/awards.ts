import { BODIES } from "./awards/bodies.ts";
import { CATEGORIES } from "./awards/categories.ts";
import { foldName } from "./fold.ts";
import { listIn, namesIn, once, type Prominence, prominenceIn, rowsOf, yearIn } from "./rows.ts";

/** Who gives an award: "Academy Awards", "Cannes Film Festival". */
export type AwardBody = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  /** Year of the first ceremony; null where sources differ. */
  readonly firstYear: number | null;
  readonly prominence: Prominence;
  /** How an edition is called: "{nth} Academy Awards" (86th) or "{year} Cannes Film Festival". */
  readonly edition: string;
  /** "guild", "festival", "critics", "animation" ...; null for awards to all kinds of film. */
  readonly field: string | null;
};

export type AwardCategory = {
  /** Without its body: "Best Original Screenplay". */
  readonly name: string;
  /** Id of its body. */
  readonly body: string;
  /**
   * Categories of one group are near enough to be taken for each other ("Best Screenplay", "Best Original Screenplay"):
   * no two of them stand side by side as options. The same name has the same group in all bodies.
   */
  readonly group: string;
};

function bodyOf(row: readonly string[]): AwardBody {
  const [id = "", names = "", country = "", firstYear = "", prominence = "", edition = "", field = ""] = row;
  return {
    id,
    ...namesIn(names),
    country,
    firstYear: yearIn(firstYear),
    prominence: prominenceIn(prominence),
    edition,
    field: field === "" ? null : field,
  };
}

function categoriesOf(row: readonly string[]): readonly AwardCategory[] {
  const [body = "", group = "", names = ""] = row;
  return listIn(names, ";").map((name) => ({ name, body, group }));
}

export const awardBodies = once((): readonly AwardBody[] => rowsOf(BODIES).map(bodyOf));

export const awardCategories = once((): readonly AwardCategory[] => rowsOf(CATEGORIES).flatMap(categoriesOf));

const bodyByName = once(
  () =>
    new Map(
      awardBodies().flatMap((body) =>
        [body.id, body.name, ...body.aliases].map((name): [string, AwardBody] => [foldName(name), body]),
      ),
    ),
);

/** The Oscars and the "Academy Award" of a sentence are the Academy Awards: ids, names, aliases, singular or plural. */
export function awardBodyCalled(name: string): AwardBody | null {
  const folded = foldName(name.replace(/^the /i, ""));
  return bodyByName().get(folded) ?? bodyByName().get(`${folded}s`) ?? null;
}

const groupByName = once(() => new Map(awardCategories().map(({ name, group }) => [foldName(name), group])));

/** What a category's words say of its group, for names that the pool does not have. The first that fits counts. */
const GROUP_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bsong|\blyric/i, "song"],
  [/screenplay|screenwrit|\bwriting|\bscript|adaptation/i, "screenplay"],
  [/^(?=.*supporting).*(?:actress|female)/i, "supporting actress"],
  [/^(?=.*supporting).*(?:actor|male)/i, "supporting actor"],
  [/actress|female (?:lead|actor|performance)/i, "leading actress"],
  [/\bactor|\bmale (?:lead|performance)/i, "leading actor"],
  [/new director|first (?:feature|film)|debut/i, "debut"],
  [/cinematograph|photography/i, "cinematography"],
  [/production design|art direct|set decoration/i, "production design"],
  [/\bscore\b|\bmusic/i, "score"],
  [/\bdirect/i, "director"],
  [/\bsound|\baudio/i, "sound"],
  [/\bedit/i, "editing"],
  [/costume/i, "costumes"],
  [/make-?up|\bhair/i, "make-up"],
  [/\beffects/i, "visual effects"],
  [/animat/i, "animated feature"],
  [/documentary/i, "documentary"],
  [/foreign|international|not in the english/i, "foreign film"],
  [/ensemble|\bcast\b/i, "ensemble"],
  [/lifetime|honorary|fellowship/i, "lifetime"],
  [/best (?:motion )?(?:picture|film|feature|movie)/i, "picture"],
];

/** The group of a category by its name, or by its words where the pool does not have it; null if none fits. */
export function categoryGroup(name: string): string | null {
  const known = groupByName().get(foldName(name));
  return known ?? GROUP_WORDS.find(([words]) => words.test(name))?.[1] ?? null;
}

/** 1st, 2nd, 3rd, 11th, 86th. */
function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? undefined : ["th", "st", "nd", "rd"][number % 10];
  return `${number}${ending ?? "th"}`;
}

/** An edition's name by its number (bodies that count) or its year (bodies that do not): "86th Academy Awards". */
export function editionName(body: AwardBody, number: number): string {
  return body.edition.replace("{nth}", ordinal(number)).replace("{year}", String(number));
}
