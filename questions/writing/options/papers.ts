/** When outlets began that are younger than many films. */
const SINCE: Readonly<Record<string, number>> = {
  "Rolling Stone": 1967,
  Premiere: 1987,
  "USA Today": 1982,
  "The Independent": 1986,
  Empire: 1989,
  "Entertainment Weekly": 1990,
  "The A.V. Club": 1993,
  Salon: 1995,
  Slate: 1996,
  IGN: 1996,
  IndieWire: 1996,
  ReelViews: 1996,
  "Total Film": 1997,
  PopMatters: 1999,
  "Slant Magazine": 2001,
  "RogerEbert.com": 2002,
  Collider: 2005,
  "Den of Geek": 2007,
  TheWrap: 2009,
  Vulture: 2007,
  "The Verge": 2011,
  Polygon: 2012,
};

/** Whether an outlet could have reviewed a film of that year when it was new. */
export function wasPrinted(outlet: string, year: number | null): boolean {
  return year === null || (SINCE[outlet] ?? 0) <= year;
}
