/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const WRITERS = `
# Hollywood: the silent years and the first talkies
1913-1928|Anita Loos/Frances Marion/June Mathis/Jeanie Macpherson/Bess Meredyth/Lenore J. Coffee/Clara Beranger
1925-1932|Benjamin Glazer/Hans Kraly/Carey Wilson/Jules Furthman/Bess Meredyth/Ernest Vajda/Anthony Coldeway
1925-1934|Hans Kraly/Ernest Vajda/Benjamin Glazer/Samson Raphaelson/Guy Bolton
1928-1936|Frances Marion/Bess Meredyth/Lenore J. Coffee/Anita Loos/Sonya Levien/Jane Murfin/Zoe Akins
1929-1936|Howard Estabrook/Edwin Burke/Frances Marion/Jules Furthman/Dudley Nichols/Waldemar Young/Lenore J. Coffee
1930-1937|Edwin Burke/Sonya Levien/Howard Estabrook/Robert Riskin/Jo Swerling/Claude Binyon
1931-1939|Victor Heerman/Sarah Y. Mason/Frances Goodrich/Albert Hackett/Jane Murfin/Zoe Akins/Sonya Levien
1930-1940|Herman J. Mankiewicz/Ben Hecht/Charles MacArthur/Donald Ogden Stewart/Nunnally Johnson/Charles Lederer/Robert Riskin
# Hollywood: the 1930s and 1940s
1931-1944|Robert Riskin/Sidney Buchman/Jo Swerling/Norman Krasna/Morrie Ryskind/Claude Binyon/Preston Sturges
1931-1948|Ben Hecht/Dudley Nichols/Jules Furthman/Nunnally Johnson/Lamar Trotti/Philip Dunne/Charles MacArthur
1933-1942|Dudley Nichols/Nunnally Johnson/Lamar Trotti/Philip Dunne/Jules Furthman/Talbot Jennings/Oliver H. P. Garrett
1934-1938|Pierre Collings/Sheridan Gibney/Norman Reilly Raine/Heinz Herald/Geza Herczeg/Casey Robinson/Milton Krims
1935-1944|Sheridan Gibney/Norman Reilly Raine/Casey Robinson/Seton I. Miller/Robert Buckner/Milton Krims/Talbot Jennings
1935-1943|Norman Reilly Raine/Heinz Herald/Geza Herczeg/John Huston/Abem Finkel/Aeneas MacKenzie/Wolfgang Reinhardt
1935-1942|Sidney Howard/Talbot Jennings/Robert E. Sherwood/Donald Ogden Stewart/Ben Hecht/Dudley Nichols/John Van Druten
1936-1945|Donald Ogden Stewart/Sidney Buchman/Samson Raphaelson/Garson Kanin/Dalton Trumbo/Charles Brackett
1938-1945|Preston Sturges/Charles Brackett/Billy Wilder/Norman Krasna/Sidney Buchman/Garson Kanin/Claude Binyon
1938-1946|Herman J. Mankiewicz/Orson Welles/Dudley Nichols/Dalton Trumbo/Jo Swerling/John Huston/Norman Krasna
1938-1946|Sidney Buchman/Seton I. Miller/Robert Riskin/Jo Swerling/Norman Krasna/Lewis R. Foster/Charles Lederer
1937-1944|Seton I. Miller/Jules Furthman/Norman Reilly Raine/John Huston/Niven Busch/Howard Koch
1938-1947|Ring Lardner Jr./Michael Kanin/Garson Kanin/Dalton Trumbo/Donald Ogden Stewart/Philip G. Epstein/Norman Krasna
1938-1944|Arthur Wimperis/George Froeschel/James Hilton/Claudine West/R. C. Sherriff/John Van Druten/Jan Lustig
1938-1946|R. C. Sherriff/James Hilton/Arthur Wimperis/Miles Malleson/Paul Osborn
1938-1949|Norman Krasna/Claude Binyon/Virginia Van Upp/Sidney Sheldon/Julius J. Epstein/Michael Kanin/Garson Kanin
1938-1947|Julius J. Epstein/Philip G. Epstein/Howard Koch/Casey Robinson/Lenore J. Coffee/John Huston/Robert Rossen
1940-1949|Howard Koch/Casey Robinson/Robert Rossen/Albert Maltz/Dalton Trumbo/Ring Lardner Jr./Michael Wilson
1940-1950|Lamar Trotti/Philip Dunne/Nunnally Johnson/Sonya Levien/George Seaton/Dudley Nichols/Casey Robinson
1940-1949|Frank Butler/Frank Cavett/Don Hartman/Claude Binyon/Leo McCarey/Dudley Nichols/Frances Goodrich
1941-1952|Charles Brackett/Billy Wilder/Raymond Chandler/Preston Sturges/Casey Robinson/Nunnally Johnson/Richard L. Breen
1943-1950|Robert E. Sherwood/Lillian Hellman/Emmet Lavery/Sidney Buchman/Dudley Nichols/Garson Kanin/Ring Lardner Jr.
1943-1953|Catherine Turney/Lenore J. Coffee/Casey Robinson/Virginia Van Upp/Sonya Levien/Ranald MacDougall/Isobel Lennart
1944-1953|Raymond Chandler/Leigh Brackett/Daniel Mainwaring/Charles Schnee/John Huston/Richard Brooks/A. I. Bezzerides
1945-1955|Sidney Sheldon/Norman Krasna/Garson Kanin/Melvin Frank/Norman Panama/George Seaton/Mary McCall Jr.
1945-1956|George Seaton/Frances Goodrich/Albert Hackett/Norman Krasna/Valentine Davies/Robert Riskin/Sidney Sheldon
1946-1953|John Huston/Joseph L. Mankiewicz/Billy Wilder/Robert Rossen/Richard Brooks/Preston Sturges/Anthony Veiller
1946-1954|Joseph L. Mankiewicz/Billy Wilder/Charles Brackett/Philip Dunne/Nunnally Johnson/Garson Kanin/Ruth Gordon
1946-1955|Betty Comden/Adolph Green/Alan Jay Lerner/Isobel Lennart/Dorothy Kingsley/Sidney Sheldon/Helen Deutsch
# Hollywood: the 1950s
1947-1956|Robert Pirosh/Harry Brown/Carl Foreman/Richard Brooks/Frank S. Nugent/James Warner Bellah/Millard Kaufman
1948-1956|D. M. Marshman Jr./Charles Brackett/Richard L. Breen/Walter Reisch/Billy Wilder/Edwin Blum/Philip Yordan
1947-1959|Frank S. Nugent/Borden Chase/Laurence Stallings/Philip Yordan/A. B. Guthrie Jr./James Warner Bellah/Charles Schnee
1949-1958|Michael Wilson/Harry Brown/Carl Foreman/Daniel Taradash/Philip Yordan/Dalton Trumbo/Ben Maddow
1950-1959|Carl Foreman/Michael Wilson/Pierre Boulle/Robert Ardrey/Eric Ambler/Dalton Trumbo/Daniel Taradash
1949-1959|Alan Jay Lerner/Betty Comden/Adolph Green/John Patrick/Leonard Gershe/Dorothy Kingsley/Sidney Sheldon
1950-1958|Charles Schnee/Philip Yordan/Daniel Taradash/Ernest Lehman/Clifford Odets/Millard Kaufman/Richard Brooks
1950-1959|Daniel Taradash/Budd Schulberg/Philip Yordan/Ernest Lehman/Richard Brooks/Daniel Fuchs/Edward Anhalt
1950-1960|Walter Reisch/Richard L. Breen/Charles Brackett/Philip Dunne/Casey Robinson/Nunnally Johnson/Helen Deutsch
1952-1958|Budd Schulberg/Paddy Chayefsky/Clifford Odets/Reginald Rose/Arthur Laurents/Paul Osborn/Stewart Stern
1953-1962|Paddy Chayefsky/Reginald Rose/Rod Serling/Horton Foote/Tad Mosel/Gore Vidal/Abby Mann
1950-1959|William Ludwig/Sonya Levien/Isobel Lennart/Helen Deutsch/Dorothy Kingsley/Sidney Sheldon/Daniel Fuchs
1950-1960|George Wells/Isobel Lennart/Dorothy Kingsley/Norman Krasna/William Ludwig/Betty Comden/Adolph Green
1953-1961|James Poe/John Farrow/S.J. Perelman/Norman Corwin/Ernest Lehman/Carl Foreman/John Michael Hayes
1956-1969|James Poe/Wendell Mayes/Tennessee Williams/Ernest Lehman/Harriet Frank Jr./Irving Ravetch/Meade Roberts
1953-1963|Ernest Lehman/John Michael Hayes/Wendell Mayes/Samuel Taylor/Philip Yordan/Stirling Silliphant/Daniel Taradash
1954-1962|Nedrick Young/Harold Jacob Smith/Abby Mann/Reginald Rose/Ben Maddow/Dalton Trumbo/Stewart Stern
1956-1966|Russell Rouse/Clarence Greene/Stanley Shapiro/Maurice Richlin/Norman Krasna/George Wells/Charles Lederer
1957-1968|Stanley Shapiro/Maurice Richlin/George Axelrod/Norman Krasna/Nate Monaster/Hal Kanter/Neil Simon
1957-1966|I. A. L. Diamond/Billy Wilder/George Axelrod/Stanley Shapiro/Norman Panama/Melvin Frank/Garson Kanin
1958-1967|Richard Brooks/Abby Mann/Dalton Trumbo/Daniel Taradash/James Poe/Ernest Lehman/Stewart Stern
1958-1969|Irving Ravetch/Harriet Frank Jr./Calder Willingham/Sydney Boehm/James Poe/Edward Anhalt
# Hollywood: the 1960s
1958-1967|Abby Mann/Reginald Rose/Stewart Stern/Dalton Trumbo/Nedrick Young/Stirling Silliphant/Rod Serling
1956-1967|William Inge/Tennessee Williams/Horton Foote/Arthur Laurents/Paddy Chayefsky/Stewart Stern/Meade Roberts
1960-1967|Horton Foote/Abby Mann/Paddy Chayefsky/Calder Willingham/Stewart Stern/Eleanor Perry
1958-1967|James R. Webb/Carl Foreman/Philip Yordan/James Lee Barrett/Wendell Mayes/Clair Huffaker/William Roberts
1959-1972|James Lee Barrett/Wendell Mayes/Clair Huffaker/James R. Webb/William Bowers/Leigh Brackett/Marguerite Roberts
1960-1969|Edward Anhalt/Robert Bolt/James Goldman/Dalton Trumbo/John Osborne/Ernest Lehman/Philip Dunne
1960-1972|Peter Stone/S. H. Barnett/Frank Tarloff/Stanley Shapiro/George Axelrod/Blake Edwards/Norman Panama
1963-1972|Buck Henry/Neil Simon/Larry Gelbart/Mel Brooks/Terry Southern/Carl Reiner/Woody Allen/Elaine May
1963-1974|Stirling Silliphant/Abby Mann/William Goldman/Donn Pearce/Frank Pierson/Alan Trustman/Wendell Mayes
1963-1972|William Rose/Stanley Shapiro/Abby Mann/Carl Reiner/Tania Rose/Peter Stone
1964-1976|Lukas Heller/James Poe/Wendell Mayes/Paul Dehn/Rod Serling/Lorenzo Semple Jr./William Norton
1965-1973|Mel Brooks/Woody Allen/Carl Reiner/Neil Simon/Larry Gelbart/Buck Henry/Gene Wilder/Paul Mazursky
1967-1975|Waldo Salt/Terry Southern/William Goldman/Robert Benton/Alvin Sargent/Jeremy Larner/Buck Henry
1965-1976|Eleanor Perry/Jay Presson Allen/Leigh Brackett/Leigh Chapman/Carole Eastman/Elaine May/Harriet Frank Jr.
# The new Hollywood
1967-1977|William Goldman/Robert Benton/Robert Towne/Frank Pierson/Alvin Sargent/Waldo Salt/Lorenzo Semple Jr.
1967-1976|Francis Ford Coppola/Edmund H. North/Carl Foreman/John Milius/Stirling Silliphant/Dalton Trumbo/James Lee Barrett
1968-1976|Ring Lardner Jr./Buck Henry/Waldo Salt/Terry Southern/Larry Gelbart/Joan Tewkesbury/Brian McKay
1969-1979|Ernest Tidyman/Alan Trustman/Stirling Silliphant/John Milius/Walter Hill/David Zelag Goodman/Steve Shagan
1969-1980|Paddy Chayefsky/Neil Simon/Frank Pierson/Larry Gelbart/Budd Schulberg/David Mamet/Waldo Salt
1970-1979|Francis Ford Coppola/Mario Puzo/Robert Towne/Paul Schrader/John Milius/William Goldman/Lorenzo Semple Jr.
1970-1980|Robert Towne/Paul Schrader/Carole Eastman/Frank Pierson/Waldo Salt/John Milius
1970-1978|Jeremy Larner/Waldo Salt/Alvin Sargent/Frank Pierson/Joan Tewkesbury/Carole Eastman/David Giler
1971-1980|William Peter Blatty/David Seltzer/Peter Benchley/Mario Puzo/Stirling Silliphant/William Goldman
1972-1982|David S. Ward/W. D. Richter/Steve Shagan/Bo Goldman/Lorenzo Semple Jr./David Giler/Alan Trustman
1972-1982|Frank Pierson/Norman Wexler/Paul Schrader/Waldo Salt/Robert Towne/Jay Presson Allen/Walter Newman
1972-1983|Lawrence Hauben/Bo Goldman/Alvin Sargent/Robert C. Jones/Nancy Dowd/Colin Higgins/Waldo Salt
1974-1984|Bo Goldman/Alvin Sargent/Jay Presson Allen/Steve Tesich/Robert Benton/Kurt Luedtke/Ronald Bass
1975-1986|Alvin Sargent/Bo Goldman/Robert Benton/James L. Brooks/Lawrence Kasdan/Waldo Salt/Robert Towne
1969-1980|Woody Allen/Marshall Brickman/Neil Simon/Paul Mazursky/Mel Brooks/Buck Henry/Elaine May
1975-1983|Nancy Dowd/Robert C. Jones/Waldo Salt/Jay Presson Allen/Joan Tewkesbury/Bo Goldman/Arthur Laurents
1976-1988|Oliver Stone/Paul Schrader/John Milius/Michael Cimino/David Mamet/Walter Hill/Jeremy Larner
1976-1986|Robert Benton/James L. Brooks/Horton Foote/Bo Goldman/Steve Tesich/Alvin Sargent/Ernest Thompson
1977-1986|Steve Tesich/Barry Levinson/Neil Simon/Ernest Thompson/Bruce Jay Friedman/Robert Benton/Bo Goldman
1970-1982|Neil Simon/Larry Gelbart/Mel Brooks/Herb Gardner/Marshall Brickman/Bernard Slade/Charles Shyer
1973-1985|Gloria Katz/Willard Huyck/Lawrence Kasdan/Leigh Brackett/Melissa Mathison/George Lucas/Hal Barwood
1974-1984|Tom Mankiewicz/Leslie Newman/Mario Puzo/Lorenzo Semple Jr./Stirling Silliphant
1974-1990|Dan O'Bannon/John Carpenter/Ronald Shusett/W. D. Richter/David Giler/Hampton Fancher/Walter Hill
1968-1978|Lorenzo Semple Jr./David Rayfiel/William Goldman/David Giler/Robert Towne
# Hollywood: the 1980s
1979-1988|Lawrence Kasdan/Melissa Mathison/Gloria Katz/Bob Gale/Willard Huyck/Chris Columbus/Jeffrey Boam
1979-1988|Ernest Thompson/Horton Foote/Alvin Sargent/Steve Tesich/Neil Simon/Bernard Slade/James L. Brooks
1979-1988|Horton Foote/Robert Benton/Steve Tesich/Beth Henley/William D. Wittliff/Sam Shepard/Alvin Sargent
1980-1989|Costa-Gavras/Donald Stewart/Oliver Stone/Kurt Luedtke/Bruce Robinson/David Rayfiel/Jeremy Larner
1981-1990|James L. Brooks/Lawrence Kasdan/Barry Levinson/Nora Ephron/Alvin Sargent/Robert Benton/Steve Kloves
1981-1990|Kurt Luedtke/Alvin Sargent/Bo Goldman/David Rayfiel/Menno Meyjes/Tom Schulman/Ronald Bass
1982-1992|Earl W. Wallace/William Kelley/Pamela Wallace/Larry Gross/Darryl Ponicsan/Joe Eszterhas/Daniel Petrie Jr.
1982-1992|Woody Allen/Nora Ephron/James L. Brooks/Barry Levinson/John Patrick Shanley/Neil Simon/Paul Mazursky
1983-1993|John Patrick Shanley/Nora Ephron/Ron Shelton/James L. Brooks/Barry Levinson/Lawrence Kasdan/Alfred Uhry
1982-1992|Bob Gale/Lowell Ganz/Babaloo Mandel/Melissa Mathison/Chris Columbus/Harold Ramis/Dan Aykroyd
1983-1995|Steven E. de Souza/Jeb Stuart/Jeffrey Boam/Shane Black/Larry Gross/Jonathan Hensleigh/Daniel Petrie Jr.
1980-1992|Hampton Fancher/David Webb Peoples/Dan O'Bannon/Walter Hill/James Cameron/W. D. Richter
1985-1994|Ronald Bass/Barry Morrow/Tom Schulman/Robert Nelson Jacobs/Bruce Joel Rubin/Steven Zaillian/Naomi Foner
1986-1995|Alfred Uhry/Tom Schulman/Horton Foote/Robert Harling/Fannie Flagg/Robin Swicord
1986-1995|Tom Schulman/Alfred Uhry/Phil Alden Robinson/Nora Ephron/Ron Shelton/Steve Kloves
1987-1995|Bruce Joel Rubin/Tom Schulman/Ronald Bass/Robin Swicord/Melissa Mathison/Jerry Belson/J. F. Lawton
1987-1995|Michael Blake/William D. Wittliff/Steven Zaillian/David Webb Peoples/John Fusco/Kurt Luedtke/Michael Mann
1986-1994|Sam Hamm/Warren Skaaren/Daniel Waters/Jeffrey Boam/Michael McDowell/Caroline Thompson/Larry Wilson
1984-1996|Nicholas Kazan/Richard LaGravenese/Ron Shelton/William Goldman/Alvin Sargent/Frank Pierson
1984-1999|Mark Rosenthal/Lawrence Konner/Jim Cash/Jack Epps Jr./Jeffrey Boam/Lowell Ganz/Babaloo Mandel
# The 1990s
1989-1997|Ted Tally/Steven Zaillian/William Goldman/Scott Frank/Nicholas Kazan/Andrew Kevin Walker/Ronald Bass
1989-1997|Callie Khouri/Nora Ephron/Robin Swicord/Susannah Grant/Richard LaGravenese/Amy Holden Jones/Carrie Fisher
1990-1999|Steven Zaillian/Eric Roth/William Broyles Jr./Paul Attanasio/Scott Frank/Frank Darabont/Ronald Bass
1991-2000|Eric Roth/Steven Zaillian/Ronald Bass/William Broyles Jr./Robert Zemeckis/Robin Swicord/Frank Darabont
1991-1998|Quentin Tarantino/Roger Avary/Joel Coen/Ethan Coen/Kevin Smith/Christopher McQuarrie/Robert Rodriguez
1992-2000|Christopher McQuarrie/Brian Helgeland/Scott Frank/Andrew Kevin Walker/David Mamet/Kurt Wimmer
1992-2001|Billy Bob Thornton/Joel Coen/Ethan Coen/Robert Duvall/Richard Linklater/John Sayles/Steve Buscemi
1990-2001|Joel Coen/Ethan Coen/Quentin Tarantino/Paul Thomas Anderson/John Sayles/Scott Smith/Steven Soderbergh
1993-2003|Brian Helgeland/Curtis Hanson/Scott Frank/Christopher McQuarrie/Steven Zaillian/Michael Mann
1994-2003|Ben Affleck/Matt Damon/Cameron Crowe/Edward Burns/Kenneth Lonergan/Scott Rosenberg/Gus Van Sant
1994-2004|Bill Condon/Alan Ball/Paul Rudnick/Stephen Gaghan/Ron Nyswaner/Todd Haynes/Don Roos
1990-1999|Nora Ephron/Delia Ephron/James L. Brooks/Ronald Bass/Cameron Crowe/Nancy Meyers/Robin Swicord
1992-2001|Aaron Sorkin/Paul Attanasio/Steven Zaillian/David Mamet/Scott Frank/Robert Towne/Tony Gilroy
1989-1999|Lowell Ganz/Babaloo Mandel/Ed Solomon/Bo Goldman/Gary Ross/Chris Columbus/Bob Gale
1990-2001|Jonathan Hensleigh/David Koepp/Zak Penn/Shane Black/Andrew W. Marlowe/Steven E. de Souza/J. J. Abrams
1990-2005|David Koepp/Akiva Goldsman/Scott Frank/Ehren Kruger/Zak Penn/David S. Goyer/Kurt Wimmer
1993-2003|Randall Wallace/Robert Rodat/William Broyles Jr./Steven Zaillian/Eric Roth/David Franzoni/John Logan
1995-2005|Kevin Williamson/Ehren Kruger/Scott Rosenberg/Daniel Waters/Don Mancini
1990-2000|Linda Woolverton/Ted Elliott/Terry Rossio/Roger Allers/Irene Mecchi/Joss Whedon/Andrew Stanton
1996-2006|Akiva Goldsman/Eric Roth/Stephen Gaghan/Steven Zaillian/Robert Nelson Jacobs/Brian Helgeland/William Broyles Jr.
1997-2005|Alan Ball/Charlie Kaufman/Stephen Gaghan/Alexander Payne/Todd Solondz/M. Night Shyamalan
1997-2006|Stephen Gaghan/Steven Zaillian/Paul Attanasio/Eric Roth/Tony Gilroy/Scott Frank/William Monahan
1996-2005|Cameron Crowe/Nancy Meyers/Susannah Grant/Paul Thomas Anderson/Richard LaGravenese/Kenneth Lonergan
1996-2005|John Irving/Robert Nelson Jacobs/Steve Kloves/Richard Russo/Frank Darabont/Scott Hicks
# The 2000s
1997-2010|Charlie Kaufman/Wes Anderson/Spike Jonze/Alexander Payne/Michel Gondry/Paul Thomas Anderson/Miranda July
2001-2008|Michel Gondry/Pierre Bismuth/Charlie Kaufman/Spike Jonze/Wes Anderson/Jonathan Nolan
1998-2012|Alexander Payne/Jim Taylor/Charlie Kaufman/Noah Baumbach/Wes Anderson/Paul Thomas Anderson/Tamara Jenkins
2000-2010|Sofia Coppola/Noah Baumbach/Wes Anderson/Miranda July/Alexander Payne/Tamara Jenkins/Rebecca Miller
1999-2010|Fran Walsh/Philippa Boyens/Peter Jackson/Steve Kloves/Guillermo del Toro/Andrew Adamson/Ann Peacock
2001-2010|Larry McMurtry/Diana Ossana/William Broyles Jr./Josh Olson/Guillermo Arriaga/Terry George
2002-2010|Paul Haggis/Bobby Moresco/Stephen Gaghan/William Monahan/Brian Helgeland/Terry George/Guillermo Arriaga
2002-2012|William Monahan/Brian Helgeland/Paul Haggis/Steven Zaillian/Tony Gilroy/Scott Frank
2004-2012|Michael Arndt/Tamara Jenkins/Jason Reitman/Alexander Payne/Diablo Cody/Mike Mills/Scott Neustadter
2005-2013|Diablo Cody/Tamara Jenkins/Nancy Oliver/Jason Reitman/Michael Arndt/Noah Baumbach/Lena Dunham
2006-2014|Dustin Lance Black/Peter Morgan/Mark Boal/Jason Hall/Tom McCarthy/Eric Roth/John Ridley
2007-2015|Geoffrey Fletcher/John Ridley/Dee Rees/Barry Jenkins/Lee Daniels/Ryan Coogler
2006-2014|Mark Boal/Jason Hall/Oren Moverman/Chris Terrio/Paul Haggis/Peter Berg/William Broyles Jr.
2006-2014|Ethan Coen/Joel Coen/Paul Thomas Anderson/Tony Gilroy/Steven Zaillian/Scott Frank/Andrew Dominik
2000-2010|John Logan/Eric Roth/David Franzoni/William Monahan/David Benioff/Akiva Goldsman/Steven Zaillian
1999-2010|Jonathan Nolan/David S. Goyer/John August/Josh Olson/Charlie Kaufman/David Benioff/Brian Helgeland
1998-2010|John August/Terry Rossio/Ted Elliott/Dan Fogelman/Linda Woolverton/Andrew Stanton/Caroline Thompson
1999-2012|Aline Brosh McKenna/Karen McCullah/Dana Fox/Nancy Meyers/Susannah Grant/Delia Ephron/Kirsten Smith
2001-2014|Daniel Gerson/Bob Peterson/Cinco Paul/Andrew Stanton/Michael Arndt/Dan Fogelman/Ken Daurio
2000-2012|Simon Kinberg/David S. Goyer/Zak Penn/Kurt Wimmer/Skip Woods/Laeta Kalogridis/Alex Kurtzman
2001-2014|David Benioff/Simon Kinberg/Laeta Kalogridis/Zak Penn/Roberto Orci/Alex Kurtzman/Damon Lindelof
2004-2013|Jon Lucas/Scott Moore/John Hamburg/Evan Goldberg/Seth Rogen/Judd Apatow/Etan Cohen
2000-2012|John Hamburg/Etan Cohen/Judd Apatow/Adam McKay/Ben Stiller/Nicholas Stoller/David Wain
2006-2013|Melissa Rosenberg/Diablo Cody/Dana Fox/Aline Brosh McKenna/Karyn Kusama/Susannah Grant
# The 2010s and 2020s
2007-2018|Aaron Sorkin/Steven Zaillian/Peter Morgan/Eric Roth/Tony Gilroy/Beau Willimon/Paul Attanasio/Scott Frank
2008-2016|Woody Allen/Wes Anderson/Alexander Payne/Noah Baumbach/James L. Brooks/Joel Coen/Ethan Coen
2008-2017|Nat Faxon/Jim Rash/Alexander Payne/Jim Taylor/Jason Reitman/Mike Mills/Scott Neustadter
2010-2018|Chris Terrio/Mark Boal/Beau Willimon/Josh Singer/Graham Moore/Jason Hall/William Monahan
2011-2019|John Ridley/Barry Jenkins/Ryan Coogler/Misan Sagay/Jeff Nichols/Paul Webb
2010-2020|Spike Jonze/Charlie Kaufman/Wes Anderson/Noah Baumbach/Alex Garland/Mike Mills/Sofia Coppola
2011-2019|Graham Moore/Anthony McCarten/Chris Terrio/Jason Hall/Josh Singer/Luke Davies/Peter Straughan
2012-2019|Alejandro González Iñárritu/Nicolás Giacobone/Alexander Dinelaris Jr./Armando Bo/Alfonso Cuarón/Guillermo Arriaga/Guillermo del Toro
2010-2020|Charles Randolph/Adam McKay/Josh Singer/Danny Strong/Aaron Sorkin/J. C. Chandor/Beau Willimon
2010-2020|Josh Singer/Tom McCarthy/Adam McKay/Charles Randolph/Liz Hannah/John Ridley/Matt Charman
2010-2020|Quentin Tarantino/Paul Thomas Anderson/Joel Coen/Ethan Coen/Wes Anderson/Martin McDonagh/David O. Russell
2012-2022|Barry Jenkins/Tarell Alvin McCraney/Dee Rees/Ryan Coogler/Jordan Peele/Boots Riley/Joe Robert Cole
2011-2020|Kenneth Lonergan/Mike Mills/Noah Baumbach/Tom McCarthy/Richard Linklater/Damien Chazelle/Taylor Sheridan
2012-2022|James Ivory/Phyllis Nagy/Christopher Hampton/Luke Davies/Todd Haynes/Nick Hornby
2014-2023|Jordan Peele/Barry Jenkins/Boots Riley/Ryan Coogler/Robert Eggers/Ari Aster/Emerald Fennell
2014-2022|Charlie Wachtel/David Rabinowitz/Kevin Willmott/Spike Lee/Boots Riley/Joe Robert Cole/Shaka King/Dee Rees/John Ridley
2014-2022|Nick Vallelonga/Brian Currie/Peter Farrelly/Adam McKay/Allison Schroeder/Theodore Melfi/Josh Singer
2014-2023|Taika Waititi/Wes Anderson/Martin McDonagh/Noah Baumbach/Yorgos Lanthimos/Armando Iannucci/Emerald Fennell
2016-2024|Emerald Fennell/Greta Gerwig/Lulu Wang/Maggie Gyllenhaal/Sarah Polley
2016-2024|Siân Heder/Sarah Polley/Chloé Zhao/Eliza Hittman/Lulu Wang/Kelly Fremon Craig/Marielle Heller
2016-2024|Kenneth Branagh/Martin McDonagh/Sam Mendes/Steven Knight/Tony McNamara/Peter Morgan
2018-2025|Sarah Polley/Greta Gerwig/Rebecca Lenkiewicz/Emerald Fennell/Maggie Gyllenhaal/Siân Heder/Celine Song
2016-2025|Daniel Kwan/Daniel Scheinert/Lulu Wang/Lee Isaac Chung/Boots Riley/Ari Aster/Celine Song
2018-2025|Cord Jefferson/Boots Riley/Jordan Peele/Barry Jenkins/RaMell Ross/Ryan Coogler/Radha Blank
2017-2025|Sean Baker/Celine Song/Lee Isaac Chung/Josh Safdie/Ronald Bronstein/Brady Corbet/Eliza Hittman
2017-2025|Paul Thomas Anderson/Quentin Tarantino/Joel Coen/Wes Anderson/Todd Field/Noah Baumbach/David O. Russell
2013-2025|Ryan Coogler/Jordan Peele/Barry Jenkins/Zach Baylin/Joe Robert Cole/Nia DaCosta/Robert Eggers
2008-2019|Christopher Markus/Stephen McFeely/Joss Whedon/Chris McKenna/Erik Sommers/Zak Penn/Drew Goddard
2009-2022|Drew Goddard/Damon Lindelof/Rhett Reese/Paul Wernick/Simon Kinberg/Jonathan Nolan/Alex Garland
2010-2020|Annie Mumolo/Katie Dippold/Kay Cannon/Kristen Wiig/Tina Fey/Amy Schumer
2009-2019|Scott Neustadter/Michael H. Weber/Dan Fogelman/Josh Boone/Stephen Chbosky/Dustin Lance Black
2013-2024|Meg LeFauve/Josh Cooley/Bob Peterson/Mike Jones/Kelsey Mann/Julia Hart
2010-2024|Eric Roth/Aaron Sorkin/Tony Kushner/Steven Zaillian/Jon Spaihts/Peter Morgan/Denis Villeneuve
2012-2024|Jennifer Lee/Linda Woolverton/Brenda Chapman/Meg LeFauve/Allison Schroeder/Jared Bush
1992-2018|Dan Gilroy/Tony Gilroy/Scott Frank/Brian Helgeland/Steven Knight/J. C. Chandor
1966-1980|Lewis John Carlino/Stewart Stern/Walter Newman/Frank Pierson/Larry McMurtry/Alvin Sargent
# America: novelists, comedians and directors who write
1908-1922|D. W. Griffith/Lois Weber/Anita Loos/Thomas H. Ince/C. Gardner Sullivan
1919-1928|Erich von Stroheim/June Mathis/Carey Wilson/Jules Furthman/Josef von Sternberg
1932-1940|Mae West/W. C. Fields/Anita Loos/Herman J. Mankiewicz/S.J. Perelman
1932-1948|William Faulkner/Raymond Chandler/Dashiell Hammett/Nathanael West/F. Scott Fitzgerald/Aldous Huxley
1942-1948|Val Lewton/DeWitt Bodeen/Ardel Wray/Curt Siodmak/Josef Mischel
1953-1968|Truman Capote/Gore Vidal/Tennessee Williams/Irwin Shaw/Paul Dehn/Samuel Taylor
1955-1972|Samuel Fuller/Stanley Kubrick/Richard Brooks/Sam Peckinpah/John Cassavetes/Delmer Daves
1959-1972|Robert Bloch/Richard Matheson/Milton Subotsky/Jimmy Sangster/Nelson Gidding
1973-1995|Donald E. Westlake/William Goldman/Elmore Leonard/Walter Hill/Ross Thomas
1970-1984|Michael Crichton/W. D. Richter/Lorenzo Semple Jr./Nelson Gidding/Dan O'Bannon
1972-1990|Martin Scorsese/Paul Schrader/Terrence Malick/Brian De Palma/Michael Cimino/Robert Benton
1976-1990|Sylvester Stallone/John Milius/Oliver Stone/Walter Hill/Ron Shelton
1977-2001|David Lynch/David Cronenberg/Terry Gilliam/Jim Jarmusch/John Carpenter
1968-1988|George A. Romero/John Carpenter/Wes Craven/Larry Cohen/Tobe Hooper/Dan O'Bannon
1978-1996|Debra Hill/John Carpenter/Nick Castle/Wes Craven/Dan O'Bannon
1977-1992|John Landis/David Zucker/Harold Ramis/John Hughes/Amy Heckerling/Jim Abrahams/Jerry Zucker
1979-1999|Steve Martin/Carl Reiner/Albert Brooks/Harold Ramis/Dan Aykroyd/Buck Henry
1992-2004|Mike Myers/Bobby Farrelly/Peter Farrelly/Harold Ramis/Adam Sandler/Trey Parker
1994-2011|Bobby Farrelly/Peter Farrelly/Todd Phillips/Judd Apatow/Adam McKay/Mike Judge
1996-2002|Owen Wilson/Wes Anderson/Noah Baumbach/Alexander Payne/Ben Stiller
1995-2022|Brad Bird/Pete Docter/Andrew Stanton/Bob Peterson/Lee Unkrich/Michael Arndt
1989-2017|Ron Clements/John Musker/Roger Allers/Linda Woolverton/Chris Sanders/Dean DeBlois
2010-2023|James Gunn/Joss Whedon/Taika Waititi/Shane Black/Drew Goddard/Ryan Coogler
1996-2012|Lana Wachowski/Lilly Wachowski/Andrew Niccol/Kurt Wimmer/David S. Goyer/Alex Proyas
1998-2021|Christopher Nolan/Jonathan Nolan/Darren Aronofsky/Andrew Niccol/Alex Garland/Rian Johnson
1984-2005|Jim Jarmusch/Hal Hartley/John Sayles/Whit Stillman/Richard Linklater/Gus Van Sant
1991-2004|Julie Dash/Kasi Lemmons/Allison Anders/Darnell Martin/Rebecca Miller
2004-2022|Kelly Reichardt/Debra Granik/Miranda July/Tamara Jenkins/Eliza Hittman/Sofia Coppola
2001-2016|David Ayer/Joe Carnahan/William Monahan/Brian Helgeland/Kurt Wimmer
1992-2007|James Schamus/Todd Haynes/Ang Lee/Ron Nyswaner/Rebecca Miller
2013-2020|Gillian Flynn/Emma Donoghue/Josh Olson/Taylor Sheridan/Erin Cressida Wilson
1984-2009|Atom Egoyan/Denys Arcand/Guy Maddin/François Girard/Patricia Rozema
2009-2019|Xavier Dolan/Denis Villeneuve/Philippe Falardeau/Denis Côté/Jean-Marc Vallée
# Britain: to the 1960s
1936-1948|George Bernard Shaw/W. P. Lipscomb/Cecil Lewis/Ian Dalrymple/Anatole de Grunwald/R. C. Sherriff/Arthur Wimperis
1940-1955|Muriel Box/Sydney Box/Emeric Pressburger/Terence Rattigan/Anatole de Grunwald/Ian Dalrymple/Frank Launder
1944-1956|T. E. B. Clarke/William Rose/Roger MacDougall/Frank Launder/Sidney Gilliat/Angus MacPhail/John Dighton
1942-1958|Noël Coward/Terence Rattigan/Anatole de Grunwald/Ronald Neame/Graham Greene/Eric Ambler/R. C. Sherriff
1947-1962|Graham Greene/Eric Ambler/Nigel Balchin/Terence Rattigan/Paul Dehn/R. C. Sherriff/Emeric Pressburger
1950-1962|Jack Davies/Michael Pertwee/Norman Hudis/Sid Colin/John Chapman/Roger MacDougall/Frank Launder
1957-1963|Neil Paterson/Alan Sillitoe/John Osborne/Nigel Kneale/Shelagh Delaney/Bryan Forbes/Wolf Mankowitz
1959-1968|Alan Sillitoe/John Osborne/Shelagh Delaney/David Storey/Keith Waterhouse/Willis Hall/Bryan Forbes
1961-1970|Robert Bolt/John Osborne/Harold Pinter/Frederic Raphael/James Goldman/John Mortimer/Edward Anhalt
1962-1971|Frederic Raphael/Harold Pinter/Bryan Forbes/John Mortimer/David Mercer/Penelope Mortimer/John Osborne
1963-1971|James Goldman/Robert Bolt/Harold Pinter/John Hale/Edward Anhalt/Anthony Shaffer/Peter Shaffer
1955-1972|Jimmy Sangster/Anthony Hinds/Nigel Kneale/Richard Matheson/Milton Subotsky/Christopher Wicking
1958-1978|Talbot Rothwell/Norman Hudis/Sid Colin/Jack Davies/Michael Pertwee/John Chapman
1962-1979|Richard Maibaum/Paul Dehn/Wolf Mankowitz/Tom Mankiewicz/John Hopkins/Christopher Wood/Jack Pulman
1965-1977|Wolf Mankowitz/Roald Dahl/Terry Southern/Paul Dehn/John Mortimer/Frederic Raphael
# Britain: since the 1970s
1970-1990|Harold Pinter/Frederic Raphael/Robert Bolt/Tom Stoppard/David Hare/Peter Shaffer/Anthony Shaffer
1976-1992|Richard Maibaum/Christopher Wood/Tom Mankiewicz/Michael G. Wilson/George MacDonald Fraser
1979-1988|Colin Welland/John Briley/Alan Bleasdale/Bill Forsyth/Bruce Robinson/Robert Bolt/David Hare
1980-1990|John Briley/Robert Bolt/Colin Welland/Bruce Robinson/Julian Bond/Harold Pinter/Ruth Prawer Jhabvala
1981-1990|Peter Shaffer/Christopher Hampton/Harold Pinter/Tom Stoppard/David Hare/Ronald Harwood/Alan Bennett
1983-1996|Ruth Prawer Jhabvala/Christopher Hampton/Harold Pinter/Tom Stoppard/Hanif Kureishi/David Hare/Alan Bennett
1985-1994|Christopher Hampton/Tom Stoppard/Harold Pinter/Ruth Prawer Jhabvala/Frederic Raphael/Ronald Harwood
1984-1994|Hanif Kureishi/Alan Bennett/Neil Jordan/Bruce Robinson/Derek Jarman/Mike Leigh
1984-1993|Mark Peploe/Bernardo Bertolucci/Robert Bolt/Menno Meyjes/Ruth Prawer Jhabvala/Enzo Ungari
1988-1999|Neil Jordan/Jim Sheridan/Hanif Kureishi/Mike Leigh/Roddy Doyle/Terry George/Bruce Robinson
1990-1999|Jane Campion/Gillian Armstrong/Laura Jones/Sally Potter/Peter Weir/Vincent Ward/P. J. Hogan
1992-2000|Emma Thompson/Ruth Prawer Jhabvala/Anthony Minghella/Andrew Davies/Hossein Amini/Laura Jones/Jeremy Brock
1994-2003|Marc Norman/Tom Stoppard/Hossein Amini/Jeremy Brock/Richard Curtis/Anthony Minghella/David Hare
1993-2003|Simon Beaufoy/Richard Curtis/John Hodge/Lee Hall/Frank Cottrell-Boyce/Helen Fielding
1994-2013|Richard Curtis/Andrew Davies/Nick Hornby/Lee Hall/David Nicholls/Jeremy Brock/Helen Fielding
1998-2006|Julian Fellowes/Tom Stoppard/Jeremy Brock/Andrew Davies/Richard Curtis/Christopher Hampton/David Hare
1998-2009|Ronald Harwood/David Hare/Christopher Hampton/Tom Stoppard/Peter Morgan/Frank Cottrell-Boyce/Hossein Amini
1994-2003|Neal Purvis/Robert Wade/Bruce Feirstein/Jeffrey Caine/Michael France
2004-2021|Neal Purvis/Robert Wade/Paul Haggis/John Logan/Christopher McQuarrie/Tony Gilroy
2004-2013|Patrick Marber/Peter Morgan/David Hare/Christopher Hampton/Abi Morgan/Hossein Amini/Matt Greenhalgh
2005-2013|Simon Beaufoy/Peter Morgan/Peter Straughan/Steven Knight/Jeremy Brock/Nick Hornby
2007-2015|David Seidler/Peter Morgan/Abi Morgan/Jeremy Brock/Julian Fellowes/Peter Straughan/Steven Knight
2008-2020|Abi Morgan/Moira Buffini/Jane Goldman/Emma Thompson/Rebecca Lenkiewicz/Phyllis Nagy
2007-2017|Jane Goldman/Simon Beaufoy/Matthew Vaughn/Peter Straughan/Joe Cornish/Edgar Wright
2007-2016|Matt Greenhalgh/Peter Straughan/Lee Hall/Jeff Pope/Abi Morgan/Frank Cottrell-Boyce
2008-2019|Nick Hornby/David Nicholls/Julian Fellowes/Abi Morgan/Lee Hall/Jojo Moyes/Emma Thompson
2014-2024|Anthony McCarten/Peter Morgan/Lee Hall/Steven Knight/Peter Straughan/Josh Singer/Jeff Pope
2015-2024|Florian Zeller/Christopher Hampton/Peter Morgan/Anthony McCarten/David Hare/Lee Hall/Moira Buffini
2016-2025|Peter Straughan/Tony McNamara/Steven Knight/Alice Birch/Christopher Hampton/Peter Morgan/Jack Thorne
2001-2011|Steve Kloves/Michael Goldenberg/Fran Walsh/Philippa Boyens/Melissa Rosenberg/Linda Woolverton
1940-1950|Michael Powell/Emeric Pressburger/Noël Coward/Frank Launder/Sidney Gilliat/Anatole de Grunwald
1971-1985|Graham Chapman/John Cleese/Michael Palin/Eric Idle/Terry Gilliam/Terry Jones
1976-1992|Alan Parker/Colin Welland/Bill Forsyth/Bruce Robinson/Alan Bleasdale
1982-2000|Peter Greenaway/Derek Jarman/Sally Potter/Terence Davies/Mike Leigh
1997-2008|Gurinder Chadha/Ayub Khan-Din/Simon Beaufoy/Meera Syal/Hanif Kureishi
2004-2014|Simon Pegg/Edgar Wright/Joe Cornish/Jesse Armstrong/Richard Curtis
2006-2022|Andrea Arnold/Lynne Ramsay/Joanna Hogg/Shane Meadows/Clio Barnard
2006-2022|John Carney/John Michael McDonagh/Martin McDonagh/Roddy Doyle/Enda Walsh
# France
1931-1939|Jean Renoir/René Clair/Marcel Pagnol/Jacques Prévert/Charles Spaak/Sacha Guitry
1942-1960|Henri-Georges Clouzot/Jean-Pierre Melville/Jacques Becker/Jean Aurenche/Pierre Bost/Henri Jeanson
1959-1968|Jean-Luc Godard/François Truffaut/Éric Rohmer/Claude Chabrol/Jacques Rivette/Agnès Varda
1960-1990|Claude Sautet/Jean-Loup Dabadie/Bertrand Blier/Maurice Pialat/Alain Cavalier
1983-2002|Luc Besson/Jean-Jacques Beineix/Leos Carax/Jean-Pierre Jeunet/Mathieu Kassovitz
1991-2022|Olivier Assayas/François Ozon/Arnaud Desplechin/Claire Denis/Catherine Breillat/Mia Hansen-Løve
1996-2022|Jean-Pierre Dardenne/Luc Dardenne/Bruno Dumont/Laurent Cantet/Robin Campillo
2014-2024|Julia Ducournau/Coralie Fargeat/Céline Sciamma/Justine Triet/Léa Mysius
1950-1977|Luis Buñuel/Luis Alcoriza/Julio Alejandro/Jean-Claude Carrière/Carlos Saura
1930-1952|Jacques Prévert/Charles Spaak/Henri Jeanson/Marcel Pagnol/Jean Aurenche/Pierre Bost/Jean Cocteau
1945-1960|Jean Aurenche/Pierre Bost/Henri Jeanson/Michel Audiard/Gérard Brach/Jacques Prévert/Charles Spaak
1955-1968|Alain Robbe-Grillet/Marguerite Duras/Jean Cayrol/Jean Gruault/Paul Gégauff/Jorge Semprún
1954-1960|Albert Lamorisse/Jacques Tati/Marcel Pagnol/Jean Cocteau/Henri Jeanson
1963-1980|Jean-Claude Carrière/Gérard Brach/Paul Gégauff/Jean Gruault/Daniel Boulanger/Jorge Semprún/Jean-Loup Dabadie
1964-1972|Claude Lelouch/Pierre Uytterhoeven/François Truffaut/Jacques Demy/Jean-Loup Dabadie/Louis Malle/Éric Rohmer
1979-2000|Jean-Claude Carrière/Gérard Brach/Bertrand Tavernier/Jean Aurenche/Danièle Thompson/Pascal Bonitzer/Marguerite Duras
1995-2018|Jean-Claude Carrière/Pascal Bonitzer/Agnès Jaoui/Jean-Pierre Bacri/Danièle Thompson/Thomas Bidegain/Guillaume Laurant
2016-2024|Justine Triet/Arthur Harari/Jacques Audiard/Céline Sciamma/Thomas Bidegain/Mia Hansen-Løve/Coralie Fargeat
# Germany, Italy, Spain, Switzerland
1919-1932|Carl Mayer/Thea von Harbou/Henrik Galeen/Béla Balázs/Hans Janowitz/Robert Liebmann
1940-1954|Richard Schweizer/David Wechsler/Leopold Lindtberg/Cesare Zavattini/Sergio Amidei/Emeric Pressburger
1942-1958|Cesare Zavattini/Sergio Amidei/Suso Cecchi d'Amico/Federico Fellini/Ennio Flaiano/Tullio Pinelli/Piero Tellini
1950-1969|Ennio Flaiano/Tullio Pinelli/Brunello Rondi/Tonino Guerra/Suso Cecchi d'Amico/Ennio de Concini
1958-1967|Ennio de Concini/Alfredo Giannetti/Pietro Germi/Agenore Incrocci/Furio Scarpelli/Rodolfo Sonego/Luciano Vincenzoni/Ruggero Maccari
1960-1990|Tonino Guerra/Suso Cecchi d'Amico/Ruggero Maccari/Ugo Pirro/Enrico Medioli/Bernardino Zapponi/Franco Solinas
1985-2005|Tonino Guerra/Vincenzo Cerami/Suso Cecchi d'Amico/Sandro Petraglia/Stefano Rulli/Giuseppe Tornatore
1959-1985|Rafael Azcona/Luis García Berlanga/Juan Antonio Bardem/Mario Camus/Elías Querejeta/José Luis Borau
1985-2005|Rafael Azcona/Pedro Almodóvar/Fernando Trueba/Julio Medem/Alejandro Amenábar/Mateo Gil
1998-2007|Pedro Almodóvar/Alejandro Amenábar/Julio Medem/Alfonso Cuarón/Carlos Cuarón/Fernando León de Aranoa
1968-1985|Werner Herzog/Rainer Werner Fassbinder/Wim Wenders/Volker Schlöndorff/Alexander Kluge/Margarethe von Trotta
1997-2020|Michael Haneke/Ulrich Seidl/Christian Petzold/Florian Henckel von Donnersmarck/Tom Tykwer/Fatih Akin/Maren Ade
1961-1977|Pier Paolo Pasolini/Marco Ferreri/Bernardo Bertolucci/Elio Petri/Lina Wertmüller/Ettore Scola/Mario Monicelli
1970-1987|Dario Argento/Dardano Sacchetti/Lucio Fulci/Lamberto Bava/Mario Bava
2001-2023|Paolo Sorrentino/Matteo Garrone/Nanni Moretti/Alice Rohrwacher/Marco Bellocchio
# Scandinavia, eastern Europe
1946-1982|Ingmar Bergman/Bo Widerberg/Vilgot Sjöman/Jan Troell/Mai Zetterling
1984-2020|Lars von Trier/Thomas Vinterberg/Aki Kaurismäki/Roy Andersson/Lukas Moodysson/Anders Thomas Jensen
1962-1986|Andrei Tarkovsky/Andrei Konchalovsky/Fridrikh Gorenstein/Aleksandr Misharin/Larisa Shepitko
1960-1995|Krzysztof Kieślowski/Krzysztof Zanussi/Krzysztof Piesiewicz/Jerzy Skolimowski/Agnieszka Holland
2005-2022|Cristian Mungiu/Cristi Puiu/Corneliu Porumboiu/László Nemes/Paweł Pawlikowski
# Mexico
1999-2012|Guillermo Arriaga/Carlos Cuarón/Alejandro González Iñárritu/Alfonso Cuarón/Guillermo del Toro/Carlos Reygadas
# Japan, Korea, Hong Kong, Taiwan
1936-1962|Yoshikata Yoda/Kōgo Noda/Shinobu Hashimoto/Hideo Oguni/Kaneto Shindo/Ryūzō Kikushima/Keisuke Kinoshita
1950-1975|Shinobu Hashimoto/Hideo Oguni/Ryūzō Kikushima/Masato Ide/Kaneto Shindo/Zenzō Matsuyama
1967-1983|Ni Kuang/Chang Cheh/Chor Yuen/Lau Kar-leung/Wong Jing
1983-2008|Chu T'ien-wen/Wu Nien-jen/Edward Yang/Hsiao Yeh/Hou Hsiao-hsien
2013-2024|Bong Joon-ho/Han Jin Won/Park Chan-wook/Chung Seo-kyung/Lee Chang-dong/Na Hong-jin/Hong Sang-soo
1945-1965|Akira Kurosawa/Yasujirō Ozu/Keisuke Kinoshita/Kaneto Shindo/Kon Ichikawa
1984-2023|Hayao Miyazaki/Isao Takahata/Mamoru Oshii/Satoshi Kon/Makoto Shinkai/Mamoru Hosoda
1989-2023|Hirokazu Kore-eda/Takeshi Kitano/Kiyoshi Kurosawa/Naomi Kawase/Ryusuke Hamaguchi
1988-2013|Wong Kar-wai/Stanley Kwan/Ann Hui/Mabel Cheung/Edward Yang
1987-2023|Abbas Kiarostami/Jafar Panahi/Mohsen Makhmalbaf/Asghar Farhadi/Bahman Ghobadi
# India
1952-1990|Satyajit Ray/Ritwik Ghatak/Mrinal Sen/Tapan Sinha
1995-2016|Aditya Chopra/Karan Johar/Farhan Akhtar/Zoya Akhtar/Imtiaz Ali/Anurag Kashyap/Vishal Bhardwaj
1972-1995|Adoor Gopalakrishnan/G. Aravindan/P. Padmarajan/K. G. George/M. T. Vasudevan Nair
1965-1990|K. Balachander/J. Mahendran/C. V. Sridhar/K. Bhagyaraj/Balu Mahendra/Bharathiraja
1987-2013|Kamal Haasan/Crazy Mohan/Mani Ratnam/Sujatha/K. Balachander
1946-1970|Khwaja Ahmad Abbas/Wajahat Mirza/Pandit Mukhram Sharma/Inder Raj Anand/Abrar Alvi/Nabendu Ghosh
1970-1988|Salim Khan/Javed Akhtar/Kader Khan/Gulzar/Inder Raj Anand/Sachin Bhowmick/Khwaja Ahmad Abbas
1974-1990|Vijay Tendulkar/Gulzar/Girish Karnad/Khwaja Ahmad Abbas/Shama Zaidi/Kaifi Azmi
1965-2000|M. T. Vasudevan Nair/Thoppil Bhasi/P. Padmarajan/Sreenivasan/A. K. Lohithadas/T. Damodaran
1994-2024|V. Vijayendra Prasad/Trivikram Srinivas/Paruchuri Brothers/Kona Venkat/Sukumar
2000-2016|Jaideep Sahni/Abhijat Joshi/Rajkumar Hirani/Anurag Kashyap/Shridhar Raghavan/Juhi Chaturvedi
2010-2024|Juhi Chaturvedi/Abhijat Joshi/Himanshu Sharma/Varun Grover/Hussain Dalal/Anvita Dutt/Reema Kagti
`;
