import { foldName } from "./fold.ts";
import { namesIn, once, rowsOf } from "./rows.ts";

type School = { readonly name: string; readonly aliases: readonly string[]; readonly row: number };

/** Schools of one calling in one country, a line each: whoever went to one might have gone to another. */
const SCHOOLS = `
# Drama
Royal Academy of Dramatic Art/RADA|London Academy of Music and Dramatic Art/LAMDA|Guildhall School of Music and Drama|Central School of Speech and Drama/Royal Central School of Speech and Drama|Bristol Old Vic Theatre School|Royal Conservatoire of Scotland/Royal Scottish Academy of Music and Drama|Royal Welsh College of Music and Drama/Royal Welsh College of Music & Drama/Welsh College of Music and Drama|Drama Centre London|East 15 Acting School|Italia Conti Academy/Italia Conti Academy of Theatre Arts|Webber Douglas Academy of Dramatic Art/Webber Douglas Academy|Mountview Academy of Theatre Arts/Mountview
Juilliard School/Juilliard|American Academy of Dramatic Arts|Actors Studio|Lee Strasberg Theatre and Film Institute|Neighborhood Playhouse/Neighborhood Playhouse School of the Theatre|Yale School of Drama|HB Studio|Stella Adler Studio of Acting|Pasadena Playhouse|American Conservatory Theater|Circle in the Square Theatre School
National Institute of Dramatic Art/NIDA|Western Australian Academy of Performing Arts|Victorian College of the Arts|Actors Centre Australia
# Film
Film and Television Institute of India|National School of Drama|Whistling Woods International|Satyajit Ray Film and Television Institute|Barry John Acting Studio/Barry John's Acting Studio|Asian Academy of Film & Television
American Film Institute/AFI Conservatory|USC School of Cinematic Arts/University of Southern California|UCLA Film School/University of California, Los Angeles|Tisch School of the Arts/New York University|California Institute of the Arts/CalArts|Columbia University School of the Arts|Emerson College|Art Center College of Design
National Film School of Denmark|Łódź Film School/National Film School in Łódź|FAMU|Gerasimov Institute of Cinematography/VGIK|La Fémis|Centro Sperimentale di Cinematografia|Dramatic Institute
# Universities
University of Oxford/Oxford University|University of Cambridge/Cambridge University|University of Bristol/Bristol University|University of Manchester|University of Edinburgh/Edinburgh University|University of Exeter|University of East Anglia|University of Hull|University of Kent|University of Sussex|University of Glasgow|University College London|King's College London
Harvard University|Yale University|Princeton University|Columbia University|Brown University|Stanford University|Northwestern University|Cornell University|Dartmouth College|University of Pennsylvania
University of Notre Dame|University of Michigan|University of Wisconsin|University of Illinois|Ohio State University|Indiana University|Purdue University|University of Iowa
Ulster University/University of Ulster|Queen's University Belfast|Trinity College Dublin|University College Dublin|University College Cork|Dublin City University
University of Sydney|University of Melbourne|Monash University|University of Queensland|University of New South Wales|University of Adelaide
University of Delhi|University of Mumbai|University of Calcutta|University of Madras|Jadavpur University|University of Pune
University of Toronto|McGill University|University of British Columbia|York University|Queen's University|Concordia University
`;

const schools = once((): readonly School[] =>
  rowsOf(SCHOOLS).flatMap((cells, row) => cells.map((cell) => ({ ...namesIn(cell), row }))),
);

/** Schools that could be taken for that one; nothing for one that the table does not know. */
export function schoolsLike(name: string): readonly string[] {
  const folded = foldName(name.replace(/^the /i, ""));
  const like = schools().find((school) => [school.name, ...school.aliases].some((each) => foldName(each) === folded));
  return schools()
    .filter((school) => school.row === like?.row && school !== like)
    .map((school) => school.name);
}

/** Whether the table knows a school by that name. */
export function isSchool(name: string): boolean {
  const folded = foldName(name.replace(/^the /i, ""));
  return schools().some((school) => [school.name, ...school.aliases].some((each) => foldName(each) === folded));
}
