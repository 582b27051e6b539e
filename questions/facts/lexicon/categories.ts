/** What an award's category honours, by the words of its name; the first that fits. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ["actress", /\bactress|female (?:lead|actor|performance)|supporting female\b/i],
  ["actor", /\bactor\b|\bmale (?:lead|actor|performance)|supporting male\b/i],
  ["performer", /\bperformance|newcomer|breakthrough|ensemble|cast\b|duo|villain|hero\b|kiss\b|fight\b|on-screen\b/i],
  ["director", /\bdirect(?:or|ing|ion)\b(?! of photography)/i],
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

/** Awards that somebody who acts might have won instead. */
export const ACTING_AWARDS: Readonly<Record<string, readonly string[]>> = {
  actress: [
    "Best Actress",
    "Best Supporting Actress",
    "Best Breakthrough Performance",
    "Best Newcomer",
    "Best Ensemble",
  ],
  actor: ["Best Actor", "Best Supporting Actor", "Best Breakthrough Performance", "Best Newcomer", "Best Ensemble"],
  performer: [
    "Best Breakthrough Performance",
    "Best Newcomer",
    "Best Ensemble",
    "Best Villain",
    "Best Comedic Performance",
  ],
};

/** What somebody is who wins it: those who act where the name does not tell. */
export function roleFor(category: string): string {
  const field = fieldOf(category);
  return field === undefined || ACTING.has(field) ? "actor" : field;
}
