import { foldName } from "./fold.ts";
import { namesIn, once, rowsOf } from "./rows.ts";

/** Bodies that give awards, and people who thought up television series: any of a line could be taken for another. */
const PRESENTERS = `
Academy of Motion Picture Arts and Sciences/A.M.P.A.S.|American Film Institute|National Board of Review|Hollywood Foreign Press Association|Directors Guild of America|Screen Actors Guild|British Academy of Film and Television Arts
British Film Institute|British Independent Film Trust|London Film Critics' Circle|European Film Academy
National Academy of Recording Arts and Sciences/Recording Academy/The Recording Academy|Recording Industry Association of America|American Society of Composers, Authors and Publishers|Broadcast Music, Inc.|Country Music Association|National Academy of Television Arts and Sciences
American Theatre Wing|The Broadway League|Drama Desk|Outer Critics Circle
Australian Academy of Cinema and Television Arts|Australian Film Institute|Screen Australia|Film Critics Circle of Australia
Directorate of Film Festivals|Film Federation of India|National Film Development Corporation of India|Central Board of Film Certification
`;

const CREATORS = `
Stephen J. Cannell|Steven Bochco|Glen A. Larson|Aaron Spelling|Donald P. Bellisario|Dick Wolf|Norman Lear|Garry Marshall|Roy Huggins|Sherwood Schwartz|Quinn Martin|William Link|Gene Roddenberry|Rod Serling|Dean Hargrove|Gy Waldron|Michael Mann|James L. Brooks
David E. Kelley|Chris Carter|Joss Whedon|J. Michael Straczynski|Christian Williams|John Wells|Kevin Williamson|J. J. Abrams|Ryan Murphy|Bryan Fuller|Ronald D. Moore|Glenn Gordon Caron|Robert Hewitt Wolfe
David Chase|David Simon|Vince Gilligan|Matthew Weiner|Shonda Rhimes|Aaron Sorkin|Alan Ball|Terence Winter|Nic Pizzolatto|Noah Hawley|Damon Lindelof
Julian Fellowes|Steven Moffat|Russell T Davies|Andrew Davies|Jed Mercurio|Lynda La Plante|Jimmy McGovern|Sally Wainwright|Chris Chibnall|Mike Bullen
`;

const presenters = once(() => rowsOf(PRESENTERS).map((cells) => cells.map(namesIn)));
const creators = once(() => rowsOf(CREATORS));

/** Nothing for a body that the table does not know. */
export function presentersLike(name: string): readonly string[] {
  const own = foldName(name);
  const isOwn = (one: ReturnType<typeof namesIn>) => [one.name, ...one.aliases].some((each) => foldName(each) === own);
  const row = presenters().find((bodies) => bodies.some(isOwn)) ?? [];
  return row.filter((one) => !isOwn(one)).map((one) => one.name);
}

/** Those of the same years; nothing for somebody whom the table does not know. */
export function creatorsLike(name: string): readonly string[] {
  const own = foldName(name);
  const row = creators().find((names) => names.some((each) => foldName(each) === own)) ?? [];
  return row.filter((each) => foldName(each) !== own);
}
