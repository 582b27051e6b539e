/** What tags tell of a film: in which year it was first shown, and where it was made; null and none where nobody knows. */
export type TaggedFilm = {
  readonly title: string;
  readonly year: number | null;
  readonly countries: readonly string[];
};

/** "decade:1930s", "country:France" */
export function filmTags({ year, countries }: Omit<TaggedFilm, "title">): string[] {
  return [
    ...(year === null ? [] : [`decade:${Math.floor(year / 10) * 10}s`]),
    ...countries.map((country) => `country:${country}`),
  ];
}
