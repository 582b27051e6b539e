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
Andy Weir|Edward Ashton|Blake Crouch|Hugh Howey|John Scalzi|Dennis E. Taylor|Ernest Cline
Doug Stanton|Mark Bowden|Sebastian Junger|Marcus Luttrell|Chris Kyle|Evan Wright|Mitchell Zuckoff|Jon Krakauer
Antonia Fraser|Amanda Foreman|Alison Weir|Philippa Gregory|Hilary Mantel|Nancy Mitford|Stefan Zweig
Christopher Priest|M. John Harrison|Iain Banks|Michael Moorcock|Brian Aldiss|J. G. Ballard|John Wyndham
Humphrey Cobb|Erich Maria Remarque|William March|John Dos Passos|Thomas Boyd|Frederic Manning
Gerald Kersh|Patrick Hamilton|James Curtis|Robert Westerby|Gerald Butler|Arthur La Bern|Norman Collins
Pierre Mac Orlan|Francis Carco|Blaise Cendrars|Roland Dorgelès|Eugène Dabit|Joseph Kessel|Marcel Aymé
Thomas P. Cullinan|Charles Portis|Forrest Carter|Thomas Berger|Alan Le May|Jack Schaefer|A. B. Guthrie Jr.
Saradindu Bandopadhyay|Bibhutibhushan Bandyopadhyay|Sarat Chandra Chattopadhyay|Tarasankar Bandyopadhyay|Rabindranath Tagore|Ashapurna Devi
Emily Brontë|Charlotte Brontë|Jane Austen|George Eliot|Elizabeth Gaskell|Thomas Hardy|William Makepeace Thackeray
Charles Dickens|Wilkie Collins|Anthony Trollope|Thomas Hardy|Robert Louis Stevenson|Rudyard Kipling
H. G. Wells|Jules Verne|Arthur Conan Doyle|H. Rider Haggard|Edgar Rice Burroughs|Bram Stoker
Victor Hugo|Alexandre Dumas|Émile Zola|Honoré de Balzac|Gustave Flaubert|Guy de Maupassant|Stendhal
Leo Tolstoy|Fyodor Dostoevsky|Ivan Turgenev|Nikolai Gogol|Anton Chekhov|Alexander Pushkin|Maxim Gorky
Mark Twain|Nathaniel Hawthorne|Herman Melville|Henry James|Edith Wharton|Stephen Crane|Jack London
F. Scott Fitzgerald|Ernest Hemingway|William Faulkner|John Steinbeck|Sinclair Lewis|Theodore Dreiser|Thomas Wolfe
Dashiell Hammett|Raymond Chandler|James M. Cain|Cornell Woolrich|David Goodis|W. R. Burnett|Horace McCoy
Agatha Christie|Dorothy L. Sayers|Ngaio Marsh|Josephine Tey|Margery Allingham|G. K. Chesterton|Edgar Wallace
Daphne du Maurier|Graham Greene|Somerset Maugham|Evelyn Waugh|E. M. Forster|A. J. Cronin|Nevil Shute
Zane Grey|Max Brand|Ernest Haycox|Louis L'Amour|Luke Short|Owen Wister|Jack Schaefer
Patricia Highsmith|Ruth Rendell|P. D. James|Charlotte Armstrong|Dorothy B. Hughes|Margaret Millar|Vera Caspary
Philip K. Dick|Isaac Asimov|Robert A. Heinlein|Arthur C. Clarke|Ray Bradbury|Frank Herbert|Stanisław Lem
Richard Matheson|Robert Bloch|Ira Levin|William Peter Blatty|Shirley Jackson|Jack Finney|Peter Straub
Stephen King|Dean Koontz|Clive Barker|Peter Straub|Anne Rice|James Herbert|Thomas Harris
Michael Crichton|Robin Cook|Peter Benchley|Ira Levin|Tom Clancy|Martin Cruz Smith
Tennessee Williams|Arthur Miller|William Inge|Edward Albee|Eugene O'Neill|Lillian Hellman|Clifford Odets
Noël Coward|Terence Rattigan|J. B. Priestley|George Bernard Shaw|Oscar Wilde|John Osborne|Harold Pinter
Neil Simon|David Mamet|Sam Shepard|Peter Shaffer|Tom Stoppard|August Wilson|Alfred Uhry
Moss Hart|George S. Kaufman|Philip Barry|Ben Hecht|Robert E. Sherwood|Maxwell Anderson|Clare Boothe Luce
Edna Ferber|Fannie Hurst|Pearl S. Buck|Margaret Mitchell|Kathleen Winsor|Olive Higgins Prouty|Rachel Field
James Jones|Norman Mailer|Irwin Shaw|Leon Uris|Herman Wouk|Joseph Heller|James Michener
Mario Puzo|Harold Robbins|Jacqueline Susann|Arthur Hailey|Sidney Sheldon|Irving Wallace|Grace Metalious
Philip Roth|Saul Bellow|John Updike|Bernard Malamud|John Irving|E. L. Doctorow|William Styron
Alice Walker|Toni Morrison|Zora Neale Hurston|James Baldwin|Walter Mosley|Richard Wright|Terry McMillan
Truman Capote|Carson McCullers|Flannery O'Connor|Harper Lee|Eudora Welty|Erskine Caldwell|Katherine Anne Porter
Roald Dahl|E. B. White|P. L. Travers|Dr. Seuss|Mary Norton|C. S. Lewis|J. R. R. Tolkien
L. Frank Baum|Lewis Carroll|J. M. Barrie|Frances Hodgson Burnett|Kenneth Grahame|A. A. Milne|Beatrix Potter
Thomas Mann|Hermann Hesse|Heinrich Böll|Günter Grass|Alfred Döblin|Erich Kästner|Heinrich Mann
Alberto Moravia|Italo Calvino|Cesare Pavese|Giorgio Bassani|Leonardo Sciascia|Umberto Eco|Giuseppe Tomasi di Lampedusa
Gabriel García Márquez|Mario Vargas Llosa|Isabel Allende|Julio Cortázar|Manuel Puig|Laura Esquivel|Jorge Luis Borges
Edogawa Ranpo|Seichō Matsumoto|Yasutaka Tsutsui|Kōbō Abe|Osamu Dazai|Ryūnosuke Akutagawa|Natsume Sōseki
Margaret Atwood|Alice Munro|Michael Ondaatje|Mordecai Richler|Yann Martel|Carol Shields|Emma Donoghue
Peter Carey|Tim Winton|Thomas Keneally|Colleen McCullough|Joan Lindsay|Patrick White|Miles Franklin
Roddy Doyle|John McGahern|Colm Tóibín|Patrick McCabe|Edna O'Brien|Brian Moore|Maeve Binchy
Alan Sillitoe|John Braine|Stan Barstow|David Storey|Keith Waterhouse|Shelagh Delaney|Nell Dunn
Jack Higgins|Ken Follett|Desmond Bagley|Hammond Innes|Geoffrey Household|Lionel Davidson|Adam Hall
Michael Lewis|Ben Mezrich|Malcolm Gladwell|Walter Isaacson|Susan Orlean|Erik Larson|David Grann
Colleen Hoover|Taylor Jenkins Reid|Delia Owens|Liane Moriarty|Celeste Ng|Sally Rooney|Emma Cline
R. J. Palacio|Jenny Han|Nicola Yoon|Becky Albertalli|Gayle Forman|Stephen Chbosky|Angie Thomas
`);

/** Authors who could be taken for that one, whenever the film was made: a book may be older than everybody in it. */
export function authorsBeside(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const like = [...circleMates(name, "author", null), ...thingsLike(name), ...rowOf(AUTHORS, name)];
  return [...new Set(like)].filter((other) => other !== name);
}
