import { circleMates } from "../../pools/index.ts";
import { thingsLike } from "../../pools/things.ts";
import { rowOf, rowsIn } from "./rows.ts";

/** Authors of our time whose books become films, each row of one manner and age. */
const AUTHORS = rowsIn(`
Lee Child|Michael Connelly|Harlan Coben|David Baldacci|James Patterson|Robert Crais|Robert Ludlum|Vince Flynn|Tom Clancy
Jeffrey Eugenides|Jonathan Franzen|Michael Chabon|Rick Moody|Bret Easton Ellis|Michael Cunningham|Dave Eggers
John Grisham|Scott Turow|Michael Connelly|David Baldacci|Richard North Patterson|Steve Martini
Ian McEwan|Julian Barnes|Kazuo Ishiguro|Graham Swift|Martin Amis|William Boyd
Nick Hornby|Tony Parsons|David Nicholls|Ben Elton|Helen Fielding|Mark Haddon
Gillian Flynn|Paula Hawkins|Tana French|Patricia Cornwell|Karin Slaughter|Megan Abbott
Nicholas Sparks|Jojo Moyes|Cecelia Ahern|Danielle Steel|Jodi Picoult|Audrey Niffenegger
Suzanne Collins|Veronica Roth|Stephenie Meyer|Cassandra Clare|James Dashner|John Green
Cormac McCarthy|Larry McMurtry|Thomas Pynchon|Don DeLillo|Annie Proulx|Russell Banks
Patrick O'Brian|C. S. Forester|Bernard Cornwell|Alexander Kent|George MacDonald Fraser
Andy Weir|Neal Stephenson|Ted Chiang|Jeff VanderMeer|Ernest Cline|William Gibson
Chuck Palahniuk|Irvine Welsh|Bret Easton Ellis|Hubert Selby Jr.|Denis Johnson|J. G. Ballard
Neil Gaiman|Terry Pratchett|Philip Pullman|Diana Wynne Jones|Susanna Clarke
Stieg Larsson|Henning Mankell|Jo Nesbø|Jussi Adler-Olsen|Camilla Läckberg
Haruki Murakami|Kenzaburō Ōe|Yasunari Kawabata|Yukio Mishima|Jun'ichirō Tanizaki|Shūsaku Endō
Chetan Bhagat|Vikas Swarup|Amish Tripathi|Ruskin Bond|R. K. Narayan|Ashwin Sanghi
Evan Hunter|Donald E. Westlake|Elmore Leonard|Lawrence Block|Jim Thompson|Charles Willeford|George V. Higgins
Ian Fleming|John le Carré|Len Deighton|Eric Ambler|Graham Greene|Frederick Forsyth|Alistair MacLean
`);

/** Authors who could be taken for that one, whenever the film was made: a book may be older than everybody in it. */
export function authorsBeside(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const like = [...circleMates(name, "author", null), ...thingsLike(name), ...rowOf(AUTHORS, name)];
  return [...new Set(like)].filter((other) => other !== name);
}
