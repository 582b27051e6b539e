import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/**
 * What people are known for, as far as it keeps them apart from others of their trade: manner | names. Somebody may have
 * several; who stands in none has no manner of his own, and goes with all others who have none.
 */
const ACTORS = `
lead|Christopher Walken/Harvey Keitel/John Malkovich/Jeff Goldblum/Edward G. Robinson/Charles Laughton/Eddie Murphy/Robin Williams/Will Smith/Kurt Russell/Mel Gibson/Bruce Willis/Colin Firth/Christopher Lee/James Coburn/Rod Steiger/Walter Matthau/Bradley Cooper/Gene Kelly/Cher/Julie Andrews/Ginger Rogers/Debbie Reynolds/Jennifer Lopez/Zac Efron/Michelle Yeoh/Gary Oldman/Bob Hoskins/John Hurt/Ian Holm/James Woods/Tom Berenger/Vincent Price/Jennifer Aniston/Goldie Hawn/William H. Macy/Tim Roth
character|Joe Pesci/Danny DeVito/Steve Buscemi/William H. Macy/Paul Giamatti/Christopher Walken/Harry Dean Stanton/Charles Laughton/Peter Lorre/Sydney Greenstreet/Walter Brennan/Wallace Beery/Lionel Barrymore/Edward G. Robinson/Ernest Borgnine/Rod Steiger/Stanley Tucci/John Turturro/Christopher Lloyd/Jeff Goldblum/John Malkovich/Harvey Keitel/Donald Pleasence/Pete Postlethwaite/Jim Broadbent/Bob Hoskins/Brendan Gleeson/Tom Wilkinson/John Lithgow/Brian Cox/Paul Dano/Michael Shannon/Ralph Richardson/Peter Ustinov/Eli Wallach/Burgess Meredith/F. Murray Abraham/Alfred Molina/Ian Holm/John Hurt/Stellan Skarsgård/James Woods/Tom Berenger/Rutger Hauer/Chris Cooper/Philip Seymour Hoffman/Ben Mendelsohn/Walter Huston/Claude Rains/Jack Palance/Telly Savalas/George Kennedy/Walter Matthau/Dennis Hopper/Tim Roth/Gary Oldman/Forest Whitaker/John Goodman/Kathy Bates/Octavia Spencer/Imelda Staunton/Thelma Ritter/Agnes Moorehead/Margaret Hamilton/Marie Dressler/Hattie McDaniel/Ruth Gordon/Cloris Leachman/Allison Janney/Julie Walters/Christine Baranski/Whoopi Goldberg/Shelley Duvall
comedy|Robin Williams/Buster Keaton/Charlie Chaplin/Harold Lloyd/Oliver Hardy/Stan Laurel/W. C. Fields/Groucho Marx/Jerry Lewis/Mel Brooks/Woody Allen/Steve Martin/Billy Crystal/Bill Murray/Dan Aykroyd/John Belushi/Chevy Chase/Eddie Murphy/Martin Lawrence/Chris Rock/Chris Tucker/Richard Pryor/Gene Wilder/Mike Myers/Jim Carrey/Adam Sandler/Ben Stiller/Will Ferrell/Jack Black/Vince Vaughn/Owen Wilson/Steve Carell/Paul Rudd/Seth Rogen/Jonah Hill/Jason Segel/Jason Sudeikis/Charlie Day/Ed Helms/Zach Galifianakis/Jason Bateman/Michael Cera/Rick Moranis/Leslie Nielsen/Danny DeVito/Terry-Thomas/Sid James/Kenneth Williams/Leslie Phillips/James Robertson Justice/John Cleese/Graham Chapman/Michael Palin/Eric Idle/Dudley Moore/Simon Pegg/Kristen Wiig/Goldie Hawn/Bette Midler/Lily Tomlin/Lucille Ball/Penny Marshall/Roberto Benigni/Louis de Funès/Fernandel/Kevin Smith/Keenen Ivory Wayans/Buck Henry/Harold Ramis/Ashton Kutcher
force|Sylvester Stallone/Arnold Schwarzenegger/Bruce Willis/Wesley Snipes/Vin Diesel/Dwayne Johnson/Jason Statham/Charles Bronson/Carl Weathers/Mickey Rourke/Kurt Russell/Mel Gibson
fists|Bruce Lee/Jackie Chan/Jet Li/Sammo Hung/Donnie Yen/Sonny Chiba/Tony Jaa/Jimmy Wang Yu/Ti Lung/Michelle Yeoh/Cheng Pei-pei/Iko Uwais
heart|Hugh Grant/Meg Ryan/Rupert Everett/Dev Patel/Colin Firth/Matthew Goode/Zac Efron/Jennifer Aniston
song|Fred Astaire/Gene Kelly/Bing Crosby/Frank Sinatra/Dean Martin/Ginger Rogers/Doris Day/Judy Garland/Julie Andrews/Debbie Reynolds/Betty Grable/Barbra Streisand/Cher/Whitney Houston/Liza Minnelli/Queen Latifah/Jennifer Lopez/Bette Midler
dread|Lon Chaney/Bela Lugosi/Boris Karloff/Vincent Price/Peter Cushing/Christopher Lee/Max Schreck/Donald Pleasence/Lionel Atwill/George Zucco
`;

const COMPOSERS = `
grand|Hans Zimmer/John Williams/Jerry Goldsmith/James Horner/Alan Silvestri/James Newton Howard/Howard Shore/Danny Elfman/Michael Kamen/Basil Poledouris/Bruce Broughton/John Debney/Brian Tyler/Michael Giacchino/Steve Jablonsky/Ramin Djawadi/Harry Gregson-Williams/John Powell/Lorne Balfe/David Arnold/Trevor Jones/Elliot Goldenthal/Marco Beltrami/Ludwig Göransson/Bill Conti/John Barry/Ron Goodwin/Patrick Doyle/Graeme Revell/Mark Mancina/John Ottman/Trevor Rabin/Tyler Bates/Henry Jackman/Junkie XL/Lalo Schifrin/Elmer Bernstein/Shirley Walker/Craig Armstrong/Clint Mansell/Christophe Beck/Harold Faltermeyer/Maurice Jarre/Laurence Rosenthal/Leonard Rosenman/Daniel Pemberton/Steven Price
drama|Thomas Newman/Rachel Portman/Gabriel Yared/Alexandre Desplat/Carter Burwell/Howard Shore/Mychael Danna/Philip Glass/Dario Marianelli/George Fenton/Michael Nyman/Elmer Bernstein/John Barry/Maurice Jarre/Georges Delerue/Patrick Doyle/Stephen Warbeck/Jan A. P. Kaczmarek/Mark Isham/James Horner/James Newton Howard/Dave Grusin/Marvin Hamlisch/Craig Armstrong/Max Richter/Nicholas Britell/Terence Blanchard/Hans Zimmer/John Williams/Alex North/Jerry Goldsmith/Lalo Schifrin/David Shire/Bill Conti/Quincy Jones/Johnny Mandel/Richard Rodney Bennett/Laurence Rosenthal/Leonard Rosenman/Carl Davis/Stanley Myers/John Addison/Michel Legrand/Anne Dudley/Debbie Wiseman/Lesley Barber/Elliot Goldenthal/Cliff Martinez/Jon Brion/Gustavo Santaolalla/Jonny Greenwood/Clint Mansell/Trevor Jones/David Arnold/Ernest Gold/Charles Fox/Henry Mancini/Jóhann Jóhannsson/Hildur Guðnadóttir
comedy|Mark Mothersbaugh/Randy Newman/David Newman/Theodore Shapiro/Christophe Beck/Rolfe Kent/George Fenton/Marc Shaiman/Alan Silvestri/Danny Elfman/John Debney/Randy Edelman/Elmer Bernstein/Ira Newborn/Harold Faltermeyer/Dave Grusin/Bill Conti/Henry Mancini/Marvin Hamlisch/Christopher Lennertz/Anne Dudley/Rachel Portman/John Powell/Neal Hefti/Johnny Mandel/Charles Fox/Frank De Vol/Michael Kamen/Mark Isham/John Barry/Michael Giacchino/James Newton Howard/Jerry Goldsmith/Debbie Wiseman/Craig Armstrong/Stephen Warbeck/Patrick Doyle/Carter Burwell
cartoon|Randy Newman/Alan Menken/Michael Giacchino/John Powell/Hans Zimmer/Harry Gregson-Williams/Thomas Newman/Danny Elfman/Mark Mothersbaugh/James Newton Howard/Henry Jackman/Christophe Beck/Patrick Doyle/Germaine Franco/John Debney/Theodore Shapiro/James Horner
dread|Christopher Young/Marco Beltrami/Jerry Goldsmith/Graeme Revell/Pino Donaggio/Fabio Frizzi/Danny Elfman/Tyler Bates/Clint Mansell
pulse|Vangelis/Wendy Carlos/Trent Reznor/Atticus Ross/Cliff Martinez/Mica Levi/Jonny Greenwood/Clint Mansell/Klaus Doldinger/Jóhann Jóhannsson/Hildur Guðnadóttir/Owen Pallett/Ryuichi Sakamoto
studio|Max Steiner/Alfred Newman/Dimitri Tiomkin/Franz Waxman/Erich Wolfgang Korngold/Victor Young/Miklós Rózsa/Hugo Friedhofer/Bernard Herrmann/David Raksin/Jerome Moross/Alex North/Elmer Bernstein/Ernest Gold/Leonard Rosenman/Henry Mancini/Jerry Goldsmith/Frank De Vol/Neal Hefti/Johnny Mandel
isle|Malcolm Arnold/Richard Addinsell/Bruce Montgomery/Eric Rogers/Stanley Black/Laurie Johnson/Ron Goodwin/John Addison/Richard Rodney Bennett/John Barry/Stanley Myers
concert|Aaron Copland/Leonard Bernstein/William Walton/Ralph Vaughan Williams
tune|Elton John/Burt Bacharach/Andrew Lloyd Webber/Quincy Jones/Cole Porter/George Gershwin/Harold Arlen/Irving Berlin/Lin-Manuel Miranda/Richard M. Sherman/Robert B. Sherman/Randy Newman/Karen O/Lisa Gerrard
`;

const WRITERS = `
studio|Ben Hecht/Dudley Nichols/Robert Riskin/Charles Brackett/Dalton Trumbo/Ring Lardner Jr./Herman J. Mankiewicz/Jules Furthman/Anita Loos/Frances Marion/Leigh Brackett/Ruth Gordon/Casey Robinson/Julius J. Epstein/Philip G. Epstein/Lamar Trotti/Nunnally Johnson/Donald Ogden Stewart/Sidney Howard/Frances Goodrich/Jo Swerling/Norman Krasna/Lenore J. Coffee/Sonya Levien/Zoe Akins/Isobel Lennart/Catherine Turney/Virginia Van Upp/Claude Binyon/Charles Lederer/Samson Raphaelson/Philip Dunne/Garson Kanin/Sidney Buchman/Frank S. Nugent/Borden Chase/Daniel Mainwaring/Carl Foreman/Michael Wilson/Harry Brown/Nedrick Young/Ernest Lehman/I. A. L. Diamond/Stewart Stern/Joseph L. Mankiewicz/June Mathis/Philip Yordan/Charles Schnee/Albert Maltz/A. I. Bezzerides/Ben Maddow/Daniel Taradash
grave|Waldo Salt/Dalton Trumbo/Ring Lardner Jr./Paddy Chayefsky/Horton Foote/Abby Mann/Stewart Stern/Reginald Rose/Stirling Silliphant/Robert Towne/Buck Henry/William Goldman/Alvin Sargent/Frank Pierson/Robert Benton/David Zelag Goodman/Carole Eastman/Lewis John Carlino/Walter Newman/Bo Goldman/Jeremy Larner/Steve Shagan/Steve Tesich/Kurt Luedtke/Ronald Bass/Barry Morrow/Tom Schulman/Robin Swicord/Susannah Grant/Paul Attanasio/Randall Wallace/Eric Roth/Steven Zaillian/Scott Frank/Brian Helgeland/Tony Gilroy/Akiva Goldsman/Alan Ball/John Logan/William Broyles Jr./Robert Rodat/David Benioff/Paul Haggis/Josh Olson/Mark Boal/Dustin Lance Black/Dan Gilroy/Aaron Sorkin/Peter Morgan/Callie Khouri/Ted Tally/Peter Stone/Paul Schrader/Ernest Lehman/Jonathan Nolan/Christopher McQuarrie/Simon Beaufoy/Abi Morgan/Jeremy Brock/Albert Maltz/Daniel Taradash/Edward Anhalt/Wendell Mayes/Irving Ravetch/Lukas Heller/Harriet Frank Jr./Eleanor Perry/Jay Presson Allen/Ben Maddow/Nicholas Kazan/Ron Shelton/Josh Singer/Beau Willimon/William Monahan/Jason Hall/Ronald Harwood/David Hare/Hossein Amini/Lee Hall/Frank Cottrell-Boyce/Patrick Marber/Steven Knight/Anthony McCarten/Peter Straughan/Matt Greenhalgh/Moira Buffini/Julian Fellowes
mirth|Neil Simon/Larry Gelbart/Buck Henry/Terry Southern/Peter Stone/I. A. L. Diamond/Lowell Ganz/Babaloo Mandel/Delia Ephron/Nora Ephron/Nancy Meyers/John Hamburg/Aline Brosh McKenna/Karen McCullah/Jon Lucas/Scott Moore/Evan Goldberg/Dana Fox/Dan Fogelman/Annie Mumolo/Katie Dippold/Kay Cannon/Scott Neustadter/Diablo Cody/Nicholas Stoller/Judd Apatow/Adam McKay/Harold Ramis/Amy Heckerling/Richard Curtis/W. D. Richter/Nick Hornby/Bob Gale/Etan Cohen/Ron Shelton/Ed Solomon/Gloria Katz/Willard Huyck
chase|Walter Hill/John Milius/Dan O'Bannon/Shane Black/David Koepp/Steven E. de Souza/Jeb Stuart/Larry Gross/Roger Spottiswoode/Daniel Petrie Jr./Jeffrey Boam/Hampton Fancher/David Webb Peoples/Tom Mankiewicz/Leslie Newman/W. D. Richter/Lorenzo Semple Jr./Sam Hamm/Warren Skaaren/Daniel Waters/Andrew W. Marlowe/Jonathan Hensleigh/Zak Penn/David S. Goyer/Ehren Kruger/Kurt Wimmer/Skip Woods/Laeta Kalogridis/Simon Kinberg/Alex Kurtzman/Roberto Orci/Jonathan Nolan/Drew Goddard/Damon Lindelof/Christopher Markus/Stephen McFeely/Rhett Reese/Christopher McQuarrie/Akiva Goldsman/David Benioff/John Logan/Ted Elliott/Terry Rossio/William Norton/Stirling Silliphant/Ernest Tidyman/Richard Maibaum/Lawrence Kasdan/Jane Goldman/Melissa Rosenberg/Neal Purvis/William Goldman/Frank Pierson/George Lucas/Josh Olson/Leigh Brackett/Bob Gale/Leigh Chapman/Willard Huyck/Gloria Katz/Mark Rosenthal/Lawrence Konner/Ed Solomon/Scott Rosenberg/James Lee Barrett/Robert Wade/Steven Knight/William Monahan
cartoon|Linda Woolverton/Jennifer Lee/Bob Peterson/Daniel Gerson/Cinco Paul/Michael Arndt/Meg LeFauve/Ted Elliott/Terry Rossio/Dan Fogelman/Andrew Stanton/Pete Docter/John Lasseter/Brad Bird
scream|Kevin Williamson/Daniel Waters/Ehren Kruger/Richard Matheson/Wes Craven/Jimmy Sangster/Drew Goddard
quaint|Charlie Kaufman/Wes Anderson/Noah Baumbach/Alexander Payne/David O. Russell/Spike Jonze/Paul Thomas Anderson/Richard Linklater/Todd Solondz/Jim Jarmusch/Sofia Coppola/Michel Gondry
britain|T. E. B. Clarke/Jack Davies/Roger MacDougall/Michael Pertwee/Sid Colin/William Rose/Talbot Rothwell/Norman Hudis/John Chapman/Bruce Montgomery/Wolf Mankowitz/Bryan Forbes/Nigel Balchin
stately|Robert Bolt/Ruth Prawer Jhabvala/Harold Pinter/Frederic Raphael/Christopher Hampton/Tom Stoppard/Hanif Kureishi/Peter Morgan/Simon Beaufoy/Abi Morgan/Jeremy Brock/John Hopkins/Jack Pulman/Ronald Harwood/David Hare/Hossein Amini/Lee Hall/Frank Cottrell-Boyce/Julian Fellowes/Patrick Marber/Anthony McCarten/Peter Straughan/Moira Buffini/Matt Greenhalgh/Steven Knight
thrall|Roald Dahl/Richard Maibaum/Wolf Mankowitz/John Hopkins/Paul Dehn/Tom Mankiewicz/Christopher Wood/Jimmy Sangster/Nigel Kneale/Neal Purvis/Len Deighton/Lorenzo Semple Jr./Jack Pulman/Robert Wade
`;

const AUTHORS = `
spy|Ian Fleming/John le Carré/Len Deighton/Frederick Forsyth/Alistair MacLean/Eric Ambler/Graham Greene/Tom Clancy/Ken Follett/Jack Higgins/Desmond Bagley/Robert Ludlum/Peter George
crime|Agatha Christie/Arthur Conan Doyle/Dashiell Hammett/Raymond Chandler/James M. Cain/Patricia Highsmith/Elmore Leonard/Ross Macdonald/Mickey Spillane/Cornell Woolrich/Jim Thompson/Dorothy L. Sayers/Dennis Lehane/James Ellroy/Gillian Flynn/Stieg Larsson/Thomas Harris/John Grisham/Scott Turow/Donald E. Westlake/Mario Puzo/Robert Bloch/Georges Simenon
future|H. G. Wells/Jules Verne/Arthur C. Clarke/Isaac Asimov/Ray Bradbury/Philip K. Dick/Frank Herbert/Ursula K. Le Guin/Michael Crichton/Richard Matheson/Robert A. Heinlein/John Wyndham/Kurt Vonnegut/Daniel Keyes/Andy Weir/William Gibson
nursery|Lewis Carroll/Roald Dahl/P. L. Travers/J. R. R. Tolkien/C. S. Lewis/J. K. Rowling/J. M. Barrie/A. A. Milne/L. Frank Baum/Astrid Lindgren/Beatrix Potter/Dr. Seuss/Hans Christian Andersen/Rudyard Kipling
dread|Mary Shelley/Bram Stoker/Edgar Allan Poe/H. P. Lovecraft/Stephen King/Anne Rice/William Peter Blatty/Ira Levin/Shirley Jackson/Dean Koontz/Thomas Harris/Peter Benchley/Robert Bloch
america|Henry James/Edith Wharton/Ernest Hemingway/F. Scott Fitzgerald/William Faulkner/John Steinbeck/Truman Capote/Philip Roth/Harper Lee/Cormac McCarthy/Alice Walker/Toni Morrison/James Leo Herlihy/Ken Kesey/Norman Mailer/Gore Vidal/Carson McCullers/Joseph Heller/William Styron/John Updike/J. D. Salinger/Larry McMurtry/Robert Penn Warren/James Jones/Sinclair Lewis/Pearl S. Buck/Jack London/Theodore Dreiser/Upton Sinclair/Booth Tarkington/Stephen Vincent Benét/Damon Runyon/Nathanael West/Erskine Caldwell/Herman Wouk/James A. Michener/Leon Uris/Walter Tevis/Charles Portis/Thomas Berger/E. L. Doctorow/John Irving/Pat Conroy/Chuck Palahniuk/Daniel Keyes/Margaret Mitchell
hearth|Edna Ferber/Fannie Hurst/Olive Higgins Prouty/Pearl S. Buck/Kathleen Norris/Margaret Mitchell
albion|Joseph Conrad/Aldous Huxley/George Orwell/Graham Greene/Daphne du Maurier/Anthony Burgess/Ian McEwan/Kazuo Ishiguro/W. Somerset Maugham/E. M. Forster/D. H. Lawrence/Evelyn Waugh/James Hilton/A. J. Cronin/Nevil Shute/H. E. Bates/Rumer Godden/C. S. Forester/Muriel Spark/Alan Sillitoe/John Fowles/Julian Barnes
heart|Suzanne Collins/Stephenie Meyer/Nicholas Sparks/Veronica Roth/John Green/Helen Fielding/Jojo Moyes/David Nicholls/Nick Hornby/Lauren Weisberger
classic|Jane Austen/Charles Dickens/Charlotte Brontë/Emily Brontë/Thomas Hardy/Robert Louis Stevenson/William Makepeace Thackeray/Henry James/Victor Hugo/Alexandre Dumas/Leo Tolstoy/Fyodor Dostoevsky/Mark Twain/Edith Wharton/Thomas Mann
stage|William Shakespeare/Oscar Wilde/George Bernard Shaw/Noël Coward/Terence Rattigan/Peter Shaffer/Alan Bennett/Eugene O'Neill/Tennessee Williams/Arthur Miller/Maxwell Anderson/Philip Barry/George S. Kaufman/Robert E. Sherwood/Lillian Hellman/Clifford Odets/William Inge/Edward Albee/August Wilson/David Mamet/Sam Shepard/Neil Simon/Harold Pinter/Tom Stoppard
panels|Jerry Siegel/Bob Kane/Jack Kirby/Stan Lee/Steve Ditko/Frank Miller/Alan Moore/Neil Gaiman/Mike Mignola/Mark Millar
`;

export const MANNERS: Readonly<Record<string, string>> = {
  actor: ACTORS,
  composer: COMPOSERS,
  writer: WRITERS,
  author: AUTHORS,
};

type Manners = ReadonlyMap<string, ReadonlySet<string>>;

function mannersIn(table: string): Manners {
  const byName = new Map<string, Set<string>>();
  for (const [manner = "", names = ""] of rowsOf(table)) {
    for (const name of names.split("/")) {
      const key = foldName(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(manner));
    }
  }
  return byName;
}

const byTrade = once(() => new Map(Object.entries(MANNERS).map(([trade, table]) => [trade, mannersIn(table)])));

const NONE: ReadonlySet<string> = new Set();

/** The manners of somebody in a trade; none in trades, or of people, that are not told apart. */
export function mannersOf(name: string, trade: string): ReadonlySet<string> {
  return byTrade().get(trade)?.get(foldName(name)) ?? NONE;
}

/** Whether two people of a trade could be asked to do the same work: one manner in common, or none in either. */
export function areOfOneManner(one: string, other: string, trade: string): boolean {
  const of = (name: string) => {
    const manners = mannersOf(name, trade);
    return manners.size === 0 ? PLAIN : manners;
  };
  const second = of(other);
  return [...of(one)].some((manner) => second.has(manner));
}

/** Of whoever has no manner of his own: leading parts of every kind. */
const PLAIN: ReadonlySet<string> = new Set(["lead"]);
