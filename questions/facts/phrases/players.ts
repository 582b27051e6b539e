import { mentionAt, typeChar } from "../mentions/mask.ts";
import type { Mention, Reading } from "../model.ts";

const INDEX = "[\\uE100-\\uF8FF]";
const SOMEBODY = `[${typeChar("person")}${typeChar("name")}]${INDEX}`;
/** A part that is told on the way: "as Edda Vane". */
const PART = `(?: as [${typeChar("character")}]${INDEX})`;
const ASIDE = "(?: \\([^()]{1,60}\\))";
/** "in her final role" */
const MANNER = "(?: in (?:his|her|their|an?) [a-z -]{3,40})";
const CALLED =
  "(?:(?:the |fellow |original |child |voice |veteran )?(?:actors?|actress|actresses|comedians?|singer|newcomers?) )?";
const FIRST = new RegExp(`^ ${CALLED}(${SOMEBODY})(?!['’]s)(${PART}|${ASIDE}|${MANNER})?`);
const NEXT = new RegExp(
  `^(?:,? (?:and|&|with|alongside|along with|as well as|together with|opposite|featuring) |, )(?:with )?${CALLED}(${SOMEBODY})(?!['’]s)(${PART}|${ASIDE}|${MANNER})?`,
);
const ROW = new RegExp(
  `((?:${SOMEBODY}(?:${PART}|${ASIDE})?(?:, and |, | and | & |, along with | alongside )){0,12}${SOMEBODY}(?:${PART}|${ASIDE})?)$`,
);

export type Row = {
  readonly people: readonly Mention[];
  /** Where the row ends in the mask. */
  readonly end: number;
};

/** The people named one after another from a place of the mask on, whatever is said of each in brackets. */
export function rowFrom(at: number, { mask, mentions }: Reading): Row {
  const people: Mention[] = [];
  let end = at;
  for (let match = FIRST.exec(mask.slice(at)); match !== null; match = NEXT.exec(mask.slice(end))) {
    end += match[0].length;
    people.push(...peopleIn(match[1] ?? "", mentions));
  }
  return { people, end };
}

/** The people named one after another up to a place of the mask. */
export function rowBefore(at: number, { mask, mentions }: Reading): readonly Mention[] {
  return peopleIn(ROW.exec(mask.slice(0, at).trimEnd())?.[1] ?? "", mentions);
}

/** Of unknown names nothing says that they are people's. */
function peopleIn(list: string, mentions: readonly Mention[]): Mention[] {
  return [...list].flatMap((char) => {
    const mention = char >= "\uE100" && char <= "\uF8FF" ? mentionAt(mentions, char) : undefined;
    return mention?.type === "person" ? [mention] : [];
  });
}
