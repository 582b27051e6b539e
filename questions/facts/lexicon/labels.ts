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
};

/** What the people in a cell with this label are; undefined where others may stand there too. */
export function billedAs(label: string): string | undefined {
  return BILLED[label.toLowerCase()];
}

export function isCompanyLabel(label: string): boolean {
  return /^(?:production compan(?:y|ies)|distribut(?:ed by|or))$/i.test(label);
}

/** Who was up for a prize: a person, a film, a company. */
export function isMixedLabel(label: string): boolean {
  return /^(?:recipients?|nominees?|winners?|recipients?(?:\(s\))? and nominees?(?:\(s\))?|nominees? and recipients?|recipient\(s\)|nominee\(s\)|nominated work|for|artists?|singers?|singer\(s\)|performers?|performer\(s\))$/i.test(
    label,
  );
}
