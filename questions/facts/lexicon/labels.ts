/** Labels of fields and columns that name people -> what they are. */
const BILLED: Readonly<Record<string, string>> = {
  "directed by": "director",
  "produced by": "producer",
  "written by": "writer",
  "screenplay by": "writer",
  "story by": "writer",
  "based on": "author",
  starring: "actor",
  "narrated by": "narrator",
  cinematography: "cinematographer",
  "edited by": "editor",
  "music by": "composer",
  actor: "actor",
  actress: "actor",
  "actor/actress": "actor",
  "played by": "actor",
  "portrayed by": "actor",
  "voice actor": "actor",
  "japanese voice actor": "actor",
  "japanese cast": "actor",
  "voice cast": "actor",
  japanese: "actor",
  "voiced by": "actor",
};

/** What the people in a cell with this label are; undefined where others may stand there too. */
export function billedAs(label: string): string | undefined {
  return BILLED[label.toLowerCase()];
}

/** Columns of a table of the cast: who plays, and whom. */
export const PLAYER =
  /^(?:actor\/actress|(?:played|portrayed|voiced) by|(?:original |japanese )?(?:voice )?(?:act(?:or|ress)|cast)|japanese)$/i;
export const PART = /^(?:(?:main |principal )?roles?|characters?|parts?|role\(s\)|character\(s\)|character names?)$/i;

export function isCompanyLabel(label: string): boolean {
  return /^(?:production compan(?:y|ies)|distribut(?:ed by|or))$/i.test(label);
}

/** Who was up for a prize: a person, a film, a company. */
export function isMixedLabel(label: string): boolean {
  return /^(?:recipients?|nominees?|winners?|recipients?(?:\(s\))? and nominees?(?:\(s\))?|nominees? and recipients?|recipient\(s\)|nominee\(s\)|nominated work|for|artists?|singers?|singer\(s\)|performers?|performer\(s\))$/i.test(
    label,
  );
}
