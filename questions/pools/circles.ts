import { ACTORS } from "./circles/actors.ts";
import { ACTORS_ABROAD } from "./circles/actors-abroad.ts";
import { ACTORS_AFAR } from "./circles/actors-afar.ts";
import { ACTORS_BRITISH } from "./circles/actors-british.ts";
import { ACTORS_FIFTIES } from "./circles/actors-fifties.ts";
import { ACTORS_INDIA } from "./circles/actors-india.ts";
import { ACTORS_LATELY } from "./circles/actors-lately.ts";
import { ACTORS_NINETIES } from "./circles/actors-nineties.ts";
import { ACTORS_SEVENTIES } from "./circles/actors-seventies.ts";
import { ACTORS_STUDIO_ERA } from "./circles/actors-studio-era.ts";
import { ACTORS_SUPPORTING } from "./circles/actors-supporting.ts";
import { ACTORS_TODAY } from "./circles/actors-today.ts";
import { ACTORS_WORLD } from "./circles/actors-world.ts";
import { ACTRESSES } from "./circles/actresses.ts";
import { ACTRESSES_ABROAD } from "./circles/actresses-abroad.ts";
import { ACTRESSES_AFAR } from "./circles/actresses-afar.ts";
import { ACTRESSES_FIFTIES } from "./circles/actresses-fifties.ts";
import { ACTRESSES_LATELY } from "./circles/actresses-lately.ts";
import { ACTRESSES_MODERN } from "./circles/actresses-modern.ts";
import { ACTRESSES_NINETIES } from "./circles/actresses-nineties.ts";
import { ACTRESSES_SEVENTIES } from "./circles/actresses-seventies.ts";
import { ACTRESSES_STUDIO_ERA } from "./circles/actresses-studio-era.ts";
import { ACTRESSES_TODAY } from "./circles/actresses-today.ts";
import { ACTRESSES_WORLD } from "./circles/actresses-world.ts";
import { BOOKS_AND_SONGS } from "./circles/books-and-songs.ts";
import { CINEMATOGRAPHERS } from "./circles/cinematographers.ts";
import { COMPOSERS } from "./circles/composers.ts";
import { CRAFTS } from "./circles/crafts.ts";
import { CRAFTS_LATE } from "./circles/crafts-late.ts";
import { CREW_ABROAD } from "./circles/crew-abroad.ts";
import { CREW_ENGLISH } from "./circles/crew-english.ts";
import { CREW_LATE } from "./circles/crew-late.ts";
import { DIRECTORS_ENGLISH } from "./circles/directors-english.ts";
import { DIRECTORS_MODERN } from "./circles/directors-modern.ts";
import { DIRECTORS_OTHERS } from "./circles/directors-others.ts";
import { DIRECTORS_WORLD } from "./circles/directors-world.ts";
import { CRAFTS_OF_HISTORY } from "./circles/history-crafts.ts";
import { DIRECTORS_OF_HISTORY } from "./circles/history-directors.ts";
import { DIRECTORS_OF_HOLLYWOOD } from "./circles/history-hollywood.ts";
import { PLAYERS_OF_HISTORY } from "./circles/history-players.ts";
import { MAKERS_AFAR } from "./circles/makers-afar.ts";
import { MORE_CRAFTS } from "./circles/more-crafts.ts";
import { MORE_WRITERS } from "./circles/more-writers.ts";
import { WRITERS } from "./circles/writers.ts";
import { foldName } from "./fold.ts";
import { personCalled, type Role } from "./people.ts";
import { once, rowsOf } from "./rows.ts";

/** A circle: people of one calling whom one who half knows could take for one another, in films of certain years. */
export type Circle = {
  readonly from: number;
  readonly to: number;
  /** In an order that puts those next to each other who are most alike. */
  readonly names: readonly string[];
  /** Of players, where the table holds men or women alone. */
  readonly sex?: "m" | "f";
};

/** Years before and after its own in which a circle may still be asked. */
const SLACK = 2;

/** 1948-1964|Akira Kurosawa/Kenji Mizoguchi/Yasujirō Ozu/Mikio Naruse */
function circleOf([years = "", names = ""]: readonly string[]): Circle {
  const [from = "", to = from] = years.split("-");
  return { from: Number(from), to: Number(to), names: names.split("/") };
}

/** Headings of the crafts say whose circles follow: "# editor". */
function craftCircles(
  role: Role,
  tables = [
    CRAFTS,
    BOOKS_AND_SONGS,
    CRAFTS_OF_HISTORY,
    MAKERS_AFAR,
    MORE_CRAFTS,
    CREW_ENGLISH,
    CREW_ABROAD,
    CREW_LATE,
    CRAFTS_LATE,
  ],
): readonly Circle[] {
  return tables.flatMap((table) => {
    const part =
      table.split(/^# /m).find((lines) =>
        lines.startsWith(`${role}
`),
      ) ?? "";
    return rowsOf(part.slice(role.length)).map(circleOf);
  });
}

const listed = (...tables: readonly string[]) => tables.flatMap((table) => rowsOf(table).map(circleOf));

function historyCirclesOf(role: Role): readonly Circle[] {
  if (role === "director") return listed(DIRECTORS_OF_HISTORY, DIRECTORS_OF_HOLLYWOOD);
  return role === "actor" ? listed(PLAYERS_OF_HISTORY) : craftCircles(role, [CRAFTS_OF_HISTORY]);
}

/** All circles of a calling; none for a calling that has no table. */
export function circlesOf(role: Role): readonly Circle[] {
  if (role === "director") return directors();
  if (role === "actor") return players();
  if (role === "composer") return composers();
  if (role === "cinematographer") return cinematographers();
  if (role === "writer") return writers();
  return craftCircles(role);
}

const directors = once(() => [
  ...listed(
    DIRECTORS_ENGLISH,
    DIRECTORS_MODERN,
    DIRECTORS_OTHERS,
    DIRECTORS_WORLD,
    DIRECTORS_OF_HISTORY,
    DIRECTORS_OF_HOLLYWOOD,
  ),
  ...craftCircles("director"),
]);
const actors = () =>
  listed(
    ACTORS,
    ACTORS_BRITISH,
    ACTORS_SUPPORTING,
    ACTORS_INDIA,
    ACTORS_WORLD,
    ACTORS_AFAR,
    ACTORS_STUDIO_ERA,
    ACTORS_FIFTIES,
    ACTORS_SEVENTIES,
    ACTORS_NINETIES,
    ACTORS_TODAY,
    ACTORS_LATELY,
    ACTORS_ABROAD,
  );
const actresses = () =>
  listed(
    ACTRESSES,
    ACTRESSES_MODERN,
    ACTRESSES_WORLD,
    ACTRESSES_AFAR,
    ACTRESSES_STUDIO_ERA,
    ACTRESSES_FIFTIES,
    ACTRESSES_SEVENTIES,
    ACTRESSES_NINETIES,
    ACTRESSES_TODAY,
    ACTRESSES_LATELY,
    ACTRESSES_ABROAD,
  );
const players = once(() => [
  ...actors().map((circle): Circle => ({ ...circle, sex: "m" })),
  ...actresses().map((circle): Circle => ({ ...circle, sex: "f" })),
  ...listed(PLAYERS_OF_HISTORY),
]);
const composers = once(() => [...listed(COMPOSERS), ...craftCircles("composer")]);
const cinematographers = once(() => [...listed(CINEMATOGRAPHERS), ...craftCircles("cinematographer")]);
const writers = once(() => [...listed(WRITERS, MORE_WRITERS), ...craftCircles("writer")]);

/** Callings whose circles hold people alone, each by the whole name. */
const OF_PEOPLE: readonly Role[] = ["actor", "director", "writer", "cinematographer"];

/** Whether a name of several words is that of somebody whom the circles know. */
export function isInCircles(name: string): boolean {
  const key = foldName(name);
  return name.includes(" ") && OF_PEOPLE.some((role) => seatsOf(role).has(key));
}

/** The sex of a player by the tables that hold the name; undefined where none does, or both. */
export function sexInCircles(name: string): "m" | "f" | undefined {
  const seats = seatsOf("actor").get(foldName(name)) ?? [];
  const isMan = seats.some(({ circle }) => circle.sex === "m");
  if (isMan === seats.some(({ circle }) => circle.sex === "f")) return undefined;
  return isMan ? "m" : "f";
}

/** Whether somebody was at work about that year; true of whoever the pool does not know, or only as another's namesake. */
function atWork(name: string, role: Role, year: number): boolean {
  const person = personCalled(name);
  if (person === null || !person.roles.includes(role)) return true;
  // Books are filmed long after their authors' time.
  const to = role === "author" ? year : (person.to ?? year);
  return year >= person.from - SLACK && year <= to + SLACK;
}

/** A circle that somebody stands in, and where. */
type Seat = { readonly circle: Circle; readonly place: number };

type Seats = ReadonlyMap<string, readonly Seat[]>;

const seatsOf = seating(circlesOf);
const seatsOfHistory = seating(historyCirclesOf);

/** Folded name -> the circles of a calling that it stands in; put together when the calling is first asked for. */
function seating(circlesFor: (role: Role) => readonly Circle[]): (role: Role) => Seats {
  const seats = new Map<Role, Seats>();
  return (role) => {
    const known = seats.get(role) ?? seated(circlesFor(role));
    seats.set(role, known);
    return known;
  };
}

function seated(circles: readonly Circle[]): Seats {
  const made = new Map<string, Seat[]>();
  for (const circle of circles) {
    circle.names.forEach((name, place) => {
      const key = foldName(name);
      const own = made.get(key);
      if (own === undefined) made.set(key, [{ circle, place }]);
      else own.push({ circle, place });
    });
  }
  return made;
}

/**
 * Names who could be taken for that person, as one of that calling, in a film of that year (null: of any): whoever shares
 * most circles first, then whoever stands nearest in one; nobody who had not begun or was no longer at work. Empty where the tables do not know the person, or not in that year.
 */
export function circleMates(name: string, role: Role, year: number | null): readonly string[] {
  return matesAmong(seatsOf(role), name, role, year);
}

/** The same, by the circles of film history alone: of less known films, and of famous ones closer kin. */
export function historyMates(name: string, role: Role, year: number | null): readonly string[] {
  return matesAmong(seatsOfHistory(role), name, role, year);
}

function matesAmong(seats: Seats, name: string, role: Role, year: number | null): readonly string[] {
  const found = new Map<string, { readonly name: string; readonly shared: number; readonly near: number }>();
  for (const { circle, place } of seats.get(foldName(name)) ?? []) {
    const { from, to, names } = circle;
    if (year !== null && (year < from - SLACK || year > to + SLACK)) continue;
    names.forEach((mate, at) => {
      if (at === place || (year !== null && !atWork(mate, role, year))) return;
      const { shared, near } = found.get(foldName(mate)) ?? { shared: 0, near: names.length };
      found.set(foldName(mate), { name: mate, shared: shared + 1, near: Math.min(near, Math.abs(at - place)) });
    });
  }
  return [...found.values()].sort((a, b) => b.shared - a.shared || a.near - b.near).map((each) => each.name);
}
