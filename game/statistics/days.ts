/**
 * Days of the Gregorian calendar as numbers, 0 for 1 January 1970, so that they can be counted without a clock.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
 */

/** Days of 400 years, after which the calendar repeats. */
const ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const SHIFT = 719_468;

/** "1970-01-02" -> 1 */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - SHIFT;
}

/** 1 -> "1970-01-02" */
export function dayText(number: number): string {
  const z = number + SHIFT;
  const era = Math.floor(z / ERA);
  const ofEra = z - era * ERA;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The Monday of a day's week. 1 January 1970 was a Thursday. */
export function mondayOf(number: number): number {
  return number - ((((number + 3) % 7) + 7) % 7);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
