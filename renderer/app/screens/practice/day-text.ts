/** "2027-03-14" as the person's own system writes a day. */
export function dayText(day: string): string {
  const format: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(undefined, format).format(Date.parse(`${day}T00:00:00Z`));
}
