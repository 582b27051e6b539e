/** What an award's category honours, by the words of its name; the first that fits. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ["actress", /\bactress|female (?:lead|actor|performance)|supporting female\b/i],
  ["actor", /\bactor\b|\bmale (?:lead|actor|performance)|supporting male\b/i],
  ["performer", /\bperformance|newcomer|breakthrough|ensemble|cast\b|duo|villain|hero\b|kiss\b|fight\b|on-screen\b/i],
  ["director", /(?<!\bart )\bdirect(?:or|ing|ion)\b(?! of photography)/i],
  ["writer", /\bscreenplay|writing|script|writer|story\b/i],
  ["composer", /\bscore|music|song|soundtrack|recording\b/i],
  ["cinematographer", /\bcinematograph|photography\b/i],
  ["editor", /\b(?:film )?editing|edited\b(?! sound)/i],
  ["designer", /\bdesign|costume|make-?up|hair|art direction\b/i],
];

/** "actress" for Best Supporting Actress, "writer" for Best Original Screenplay; undefined for pictures and crafts. */
export function fieldOf(category: string): string | undefined {
  if (/\bsound\b/i.test(category)) return undefined;
  return FIELDS.find(([, words]) => words.test(category))?.[0];
}

export const ACTING: ReadonlySet<string | undefined> = new Set(["actress", "actor", "performer"]);
