import type { Gender } from "../../facts/model.ts";

/** A few names for wrong options that the bundled pools leave out, with the years in which they are plausible. */
type Named = { readonly name: string; readonly gender: Gender; readonly from: number; readonly to: number };

/** name [gender] [from-to], separated by "/" */
const load = (list: string): Named[] =>
  list
    .trim()
    .split(/(?<!\s)\s*[/\n]\s*/)
    .map((line) => {
      const [, name = line, gender, from, to] = /^(.*?)(?: ([mf]))?(?: (\d{4})-(\d{4}))?$/.exec(line) ?? [];
      return {
        name,
        gender: gender === "f" ? "female" : gender === "m" ? "male" : "unknown",
        from: Number(from ?? 1800),
        to: Number(to ?? 2100),
      };
    });

const HOME_VIDEO = load(`
Warner Home Video 1978-2017/Paramount Home Entertainment 1976-2100/Universal Studios Home Entertainment 1980-2100/Sony Pictures Home Entertainment 1978-2100/20th Century Fox Home Entertainment 1982-2020/Walt Disney Studios Home Entertainment 1980-2100/MGM Home Entertainment 1979-2100/Lionsgate Home Entertainment 1998-2100/Anchor Bay Entertainment 1985-2018/The Criterion Collection 1984-2100/Kino Lorber 2009-2100/Shout! Factory 2003-2100`);

const PHOTOGRAPHERS = load(`
Ansel Adams m/Henri Cartier-Bresson m/Robert Doisneau m/Walker Evans m/Robert Frank m/William Eggleston m/Saul Leiter m/Garry Winogrand m/Joel Meyerowitz m/Stephen Shore m/Gregory Crewdson m/Andreas Gursky m/Daidō Moriyama m/Nobuyoshi Araki m/Hiroshi Sugimoto m/Diane Arbus f/Dorothea Lange f/Nan Goldin f/Cindy Sherman f/Sally Mann f/Francesca Woodman f/Annie Leibovitz f/Rineke Dijkstra f/Vivian Maier f/Mika Ninagawa f/Miyako Ishiuchi f`);

const PAINTERS = load(`
Edward Hopper m/Francis Bacon m/Andrew Wyeth m/René Magritte m/Salvador Dalí m/Caspar David Friedrich m/Johannes Vermeer m/Rembrandt m/Caravaggio m/Hieronymus Bosch m/Vincent van Gogh m/Edvard Munch m/Gustav Klimt m/Egon Schiele m/David Hockney m/Lucian Freud m/Giorgio de Chirico m/Norman Rockwell m/Georgia O'Keeffe f/Frida Kahlo f/Tamara de Lempicka f/Mary Cassatt f/Artemisia Gentileschi f/Agnes Martin f`);

const ARCHITECTS = load(`
Frank Lloyd Wright m/Le Corbusier m/Ludwig Mies van der Rohe m/Walter Gropius m/Alvar Aalto m/Oscar Niemeyer m/Louis Kahn m/Eero Saarinen m/Frank Gehry m/Renzo Piano m/Norman Foster m/Antoni Gaudí m/Adolf Loos m/Zaha Hadid f`);

const MUSICIANS = load(`
Thom Yorke m 1992-2024/Bryce Dessner m 2001-2024/Sufjan Stevens m 2000-2024/Jack White m 1999-2024/Nick Cave m 1980-2024/Damon Albarn m 1990-2024/Jarvis Cocker m 1985-2024/Brian Eno m 1972-2010/David Byrne m 1977-2010/Peter Gabriel m 1970-2005/Phil Collins m 1970-1999/Mark Knopfler m 1978-2002/Eric Clapton m 1963-1995/Ry Cooder m 1968-2000/Robbie Robertson m 1965-2000/Neil Young m 1966-1999/Bob Dylan m 1962-2003/Paul McCartney m 1962-2005/George Harrison m 1962-1995/Pete Townshend m 1964-1995/Roger Waters m 1967-1995/PJ Harvey f 1991-2024/Kim Gordon f 1981-2024/Kate Bush f 1978-2008/Annie Lennox f 1980-2005/Stevie Nicks f 1973-1999/Joni Mitchell f 1968-1999/Annie Clark f 2006-2024`);

const POOLS: Readonly<Record<string, readonly Named[]>> = {
  "home video": HOME_VIDEO,
  photographer: PHOTOGRAPHERS,
  painter: PAINTERS,
  architect: ARCHITECTS,
  musician: MUSICIANS,
};

/** Names of one of these pools that suit the year and, where it is given and known, the gender; else nothing. */
export function namesOf(pool: string, year: number | null, gender: Gender = "unknown"): readonly string[] {
  return (POOLS[pool] ?? [])
    .filter(({ from, to }) => year === null || (from <= year + 2 && year <= to))
    .filter((named) => gender === "unknown" || named.gender === "unknown" || named.gender === gender)
    .map(({ name }) => name);
}
