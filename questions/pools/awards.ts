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

/** The craft that a category's words name, for categories that no body of the pool has under just that name. */
const GROUP_WORDS: readonly (readonly [RegExp, string])[] = [
  [/song|lyric/i, "song"],
  [/screenplay|writing|script/i, "screenplay"],
  [/supporting.*actress|actress.*supporting|supporting female/i, "supporting actress"],
  [/supporting.*actor|actor.*supporting|supporting male/i, "supporting actor"],
  [/actress|female lead/i, "leading actress"],
  [/actor|male lead/i, "leading actor"],
  [/new director|first (?:feature|film)|debut/i, "debut"],
  [/direct(?:or|ing|ion)\b(?!.*(?:art|music))/i, "director"],
  [/cinematograph|photography/i, "cinematography"],
  [/edit(?:or|ing|ed)/i, "editing"],
  [/production design|art direction|sets/i, "production design"],
  [/costume/i, "costumes"],
  [/make-?up|hair/i, "make-up"],
  [/effects/i, "visual effects"],
  [/sound|audio/i, "sound"],
  [/score|music/i, "score"],
  [/animat/i, "animated feature"],
  [/documentary/i, "documentary"],
  [/foreign|international|not in the english/i, "foreign film"],
  [/ensemble|cast\b/i, "ensemble"],
  [/lifetime|honorary|fellowship/i, "lifetime"],
  [/best (?:motion )?(?:picture|film|feature|movie)/i, "picture"],
];

/** The group of a category by its name, guessed from its words where the pool does not have it; null if none fits. */
export function categoryGroup(name: string): string | null {
  const known = groupByName().get(foldName(name));
  if (known !== undefined) return known;
  const directs = /\b(?:art|music) direct/i.test(name);
  const guess = GROUP_WORDS.find(([words, group]) => words.test(name) && !(directs && group === "director"));
  return guess?.[1] ?? null;
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
