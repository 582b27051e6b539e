/** Columns: years of the films | names, most alike next to each other; men in films in English since 1995, who came from television, comedy, music and sport as well. See `../circles.ts`. */
export const ACTORS_LATELY = `
# Comedians of American television in films
2004-2026|Creed Bratton/Darrell Hammond/Dirk Blocker/Joel McKinnon Miller/Dean Winters/Daran Norris/Paul Lieberstein/Matt Besser
2004-2026|Creed Bratton/Darrell Hammond/Dirk Blocker/Joel McKinnon Miller/Jon Glaser/Dan Bakkedahl/Marc Evan Jackson/Jackson Douglas
2004-2026|Dean Winters/Daran Norris/Paul Lieberstein/Matt Besser/David DeLuise/Brian Baumgartner/Steve Little/Danny Strong
2004-2026|Jon Glaser/Dan Bakkedahl/Marc Evan Jackson/Jackson Douglas/Kyle Bornheimer/Paul Schneider/Tom Lenk
2004-2026|David DeLuise/Brian Baumgartner/Steve Little/Danny Strong/Jeremy Rowley/Jason Earles/Jerry Trainor/Jon Daly
2004-2026|Kyle Bornheimer/Paul Schneider/Tom Lenk/Michael Mosley/Adam Busch/B. J. Novak/Rory Scovel
2005-2026|Jeremy Rowley/Jason Earles/Jerry Trainor/Jon Daly/Neil Casey/Ryan Hansen/Drew Tarver/Charley Koontz
2005-2026|Michael Mosley/Adam Busch/B. J. Novak/Rory Scovel/Neil Casey/Ryan Hansen/Drew Tarver/Charley Koontz

# Comedians of late night in films
2009-2026|Paul Brittain/Billy Eichner/Mikey Day/Tim Robinson/John Milhiser/Alex Moffat/Colin Jost
2009-2026|Paul Brittain/Billy Eichner/Mikey Day/Tim Robinson/Joe Mande/Nick Rutherford/Brooks Wheelan/Conner O'Malley
2009-2026|John Milhiser/Alex Moffat/Colin Jost/James Austin Johnson/Jon Rudnitsky/Luke Null
2015-2026|Joe Mande/Nick Rutherford/Brooks Wheelan/Conner O'Malley/Andrew Dismukes/Ben Marshall/John Higgins/Martin Herlihy
2015-2026|James Austin Johnson/Jon Rudnitsky/Luke Null/Andrew Dismukes/Ben Marshall/John Higgins/Martin Herlihy

# Black comedians in American films
1998-2026|Leslie David Baker/Rondell Sheridan/Jay Jackson/Kevin Grevioux/Christopher B. Duncan/Jerry Minor/Phill Lewis/Corey Holcomb
1998-2026|Leslie David Baker/Rondell Sheridan/Jay Jackson/Kevin Grevioux/Lavell Crawford/Marcello Thedford/Dean Edwards/Finesse Mitchell
1998-2026|Christopher B. Duncan/Jerry Minor/Phill Lewis/Corey Holcomb/Cedric Yarbrough/Affion Crockett/Bashir Salahuddin
1998-2026|Lavell Crawford/Marcello Thedford/Dean Edwards/Finesse Mitchell/Colton Dunn/Kenan Thompson/Kel Mitchell/Josh Server
2003-2026|Cedric Yarbrough/Affion Crockett/Bashir Salahuddin/Michael Che/Ron Funches/Tone Bell/Chris Redd
2009-2026|Colton Dunn/Kenan Thompson/Kel Mitchell/Josh Server/Orlando Brown/Desi Banks/Devon Walker/Kyle Massey
2009-2026|Michael Che/Ron Funches/Tone Bell/Chris Redd/Orlando Brown/Desi Banks/Devon Walker/Kyle Massey

# Boys and young men of television films
2004-2020|Daniel Kountz/Johnny Pacar/Erik von Detten/Lucas Grabeel/Adam Lamberg/Yani Gellman/Drake Bell/Josh Peck
2004-2020|Daniel Kountz/Johnny Pacar/Erik von Detten/Lucas Grabeel/Joey Zimmerman/Ricky Ullman/Clayton Snyder/Kevin Jonas
2004-2020|Adam Lamberg/Yani Gellman/Drake Bell/Josh Peck/Daren Kagasoff/Corbin Bleu/Ryne Sanborn/David Henrie
2004-2020|Joey Zimmerman/Ricky Ullman/Clayton Snyder/Kevin Jonas/Joe Jonas/Sterling Knight/Chris Warren/Jake Thomas/Matt Shively
2004-2020|Daren Kagasoff/Corbin Bleu/Ryne Sanborn/David Henrie/Kyle Kaplan/Connor Paolo/Dean Collins/Mitchel Musso
2004-2020|Joe Jonas/Sterling Knight/Chris Warren/Jake Thomas/Matt Shively/Matt Bennett/Jason Dolley/Devon Werkheiser/Cole Sprouse
2004-2020|Kyle Kaplan/Connor Paolo/Dean Collins/Mitchel Musso/Dylan Sprouse/Gregg Sulkin/Nick Jonas/Nathan Kress
2004-2020|Matt Bennett/Jason Dolley/Devon Werkheiser/Cole Sprouse/Avan Jogia/Billy Unger/Sterling Beaumon/Noah Munck
2004-2020|Dylan Sprouse/Gregg Sulkin/Nick Jonas/Nathan Kress/Avan Jogia/Billy Unger/Sterling Beaumon/Noah Munck

# Young men who came from the Disney Channel
2012-2026|Calum Worthy/Garrett Clayton/Spencer Boldman/Casey Cott/Mitchell Hope/Ross Lynch/Thomas Doherty/Trevor Tordjman
2012-2026|Calum Worthy/Garrett Clayton/Spencer Boldman/Casey Cott/Jack Griffo/Leo Howard/Dylan Riley Snyder/Jake Short/KJ Apa
2012-2026|Mitchell Hope/Ross Lynch/Thomas Doherty/Trevor Tordjman/Peyton Meyer/Bradley Steven Perry/Matt Cornett/Larry Saperstein
2012-2019|Jack Griffo/Leo Howard/Dylan Riley Snyder/Jake Short/KJ Apa/Cameron Boyce/Corey Fogelmanis/Cameron Ocasio/Joshua Bassett
2013-2026|Peyton Meyer/Bradley Steven Perry/Matt Cornett/Larry Saperstein/Jacob Bertrand/Jace Norman/Pearce Joza/August Maturo
2013-2019|Cameron Boyce/Corey Fogelmanis/Cameron Ocasio/Joshua Bassett/Jacob Bertrand/Jace Norman/Pearce Joza/August Maturo

# Men of American television series who made films
1998-2026|John Wesley Shipp/Scott Patterson/Linden Ashby/Mark Derwin/Grant Show/Alexis Denisof/Matthew Fox/Jeffrey Dean Morgan
1998-2026|John Wesley Shipp/Scott Patterson/Linden Ashby/Mark Derwin/Reed Diamond/Matthew Settle/David Sutcliffe/David Boreanaz
1998-2026|Grant Show/Alexis Denisof/Matthew Fox/Jeffrey Dean Morgan/Josh Holloway/Patrick Fischler/JR Bourne/Bart Johnson
1998-2026|Reed Diamond/Matthew Settle/David Sutcliffe/David Boreanaz/Nicholas Brendon/Mark Consuelos/Aaron Douglas/Marc Blucas
1998-2026|Josh Holloway/Patrick Fischler/JR Bourne/Bart Johnson/Eric Lange/Jamie Bamber/Misha Collins/Sean Gunn
1998-2026|Nicholas Brendon/Mark Consuelos/Aaron Douglas/Marc Blucas/Christian Kane/Michael Muhney/Warren Christie/Tahmoh Penikett
1998-2026|Eric Lange/Jamie Bamber/Misha Collins/Sean Gunn/Ian Bohen/Sam Page/Eric Winter/Matt Czuchry
1998-2026|Christian Kane/Michael Muhney/Warren Christie/Tahmoh Penikett/Neil Hopkins/Tom Welling/Justin Hartley/Ben McKenzie
1998-2026|Ian Bohen/Sam Page/Eric Winter/Matt Czuchry/Jensen Ackles/Jesse Metcalfe/Chris Carmack/Teddy Dunn
2000-2026|Neil Hopkins/Tom Welling/Justin Hartley/Ben McKenzie/Taylor Kinney/Paul Wesley/Jared Padalecki/Jason Dohring
2001-2013|Jensen Ackles/Jesse Metcalfe/Chris Carmack/Teddy Dunn/Cory Monteith/Mark Salling/Wes Brown/Julian Morris
2003-2026|Taylor Kinney/Paul Wesley/Jared Padalecki/Jason Dohring/Michael Malarkey/Taylor Handley/Zach Roerig/Brant Daugherty
2006-2013|Cory Monteith/Mark Salling/Wes Brown/Julian Morris/Ian Harding/Tyler Blackburn/Drew Van Acker/Steven R. McQueen
2013-2026|Michael Malarkey/Taylor Handley/Zach Roerig/Brant Daugherty/Chris Wood/Colton Haynes/Keegan Allen/Cody Christian
2013-2026|Ian Harding/Tyler Blackburn/Drew Van Acker/Steven R. McQueen/Chris Wood/Colton Haynes/Keegan Allen/Cody Christian

# Character men of American films
1995-2026|Robert Pine/Stephen Mendillo/Kevin Cooney/Sam Anderson/Tim Ware/Christopher Curry/Steve Eastin/Armin Shimerman
1995-2026|Robert Pine/Stephen Mendillo/Kevin Cooney/Sam Anderson/Tom Mason/Geoff Pierson/Jim Beaver
1995-2026|Tim Ware/Christopher Curry/Steve Eastin/Armin Shimerman/Mitchell Laurance/Alan Rosenberg/Michael Bofshever/Harry Groener
1995-2026|Tom Mason/Geoff Pierson/Jim Beaver/Daniel Hugh Kelly/David Dwyer/Michael Countryman/Jay Acovone
1995-2026|Mitchell Laurance/Alan Rosenberg/Michael Bofshever/Harry Groener/Robert C. Treveiler/Michael Harney/Jim Ortlieb/Daniel Riordan
1995-2026|Daniel Hugh Kelly/David Dwyer/Michael Countryman/Jay Acovone/Jack Conley/Greg Germann/Daniel Oreskes
1995-2026|Robert C. Treveiler/Michael Harney/Jim Ortlieb/Daniel Riordan/Bruce Nozick/Scott Cohen/Steve Routman/Boris McGiver
1995-2013|Jack Conley/Greg Germann/Daniel Oreskes/Christopher Evan Welch/Matt Servitto/Bob Stephenson/Stephen Kunken
1995-2013|Bruce Nozick/Scott Cohen/Steve Routman/Boris McGiver/Christopher Evan Welch/Matt Servitto/Bob Stephenson/Stephen Kunken

# Steady men of American films since 2005
2005-2021|William Lucking/Dayton Callie/Ritchie Montgomery/Thomas Francis Murphy/Wayne Duvall/Dane Rhodes/Luce Rains/Timothy V. Murphy
2005-2021|William Lucking/Dayton Callie/Ritchie Montgomery/Thomas Francis Murphy/Michael Kostroff/David Labrava/Joe Chrest/Matthew Glave
2005-2026|Wayne Duvall/Dane Rhodes/Luce Rains/Timothy V. Murphy/Kenny Johnson/Chris Browning/Wayne Pére/James DuMont
2005-2026|Michael Kostroff/David Labrava/Joe Chrest/Matthew Glave/Jayson Warner Smith/Christopher Stanley/Douglas M. Griffin/David Rees Snell
2005-2026|Kenny Johnson/Chris Browning/Wayne Pére/James DuMont/Danny McCarthy/J. D. Evermore/Sam Trammell/Bodhi Elfman
2005-2026|Jayson Warner Smith/Christopher Stanley/Douglas M. Griffin/David Rees Snell/Matthew Maher/Rob Benedict/Jason Butler Harner/Brad Carter
2005-2026|Danny McCarthy/J. D. Evermore/Sam Trammell/Bodhi Elfman/Theo Rossi/Ward Horton/Todd Lowe/Michael Raymond-James
2005-2026|Matthew Maher/Rob Benedict/Jason Butler Harner/Brad Carter/Eric Ladin/Michael Abbott Jr./Robert Baker/Scott MacArthur
2005-2026|Theo Rossi/Ward Horton/Todd Lowe/Michael Raymond-James/Billy Slaughter/Jim Parrack/Jeremy Bobb/Jon Beavers
2006-2026|Eric Ladin/Michael Abbott Jr./Robert Baker/Scott MacArthur/Dan Bittner/Nick Gehlfuss/Chris Coy/Joe Adler
2006-2026|Billy Slaughter/Jim Parrack/Jeremy Bobb/Jon Beavers/Dan Bittner/Nick Gehlfuss/Chris Coy/Joe Adler

# Black men of American films and television
1996-2013|Ron Glass/Robert F. Chew/Harold Perrineau/Darryl M. Bell/Rocky Carroll/Tommy Ford/Gary Dourdan/D. B. Woodside
1996-2013|Ron Glass/Robert F. Chew/Harold Perrineau/Darryl M. Bell/Dondre Whitfield/Carl Anthony Payne II/Reno Wilson/Cress Williams
1996-2016|Rocky Carroll/Tommy Ford/Gary Dourdan/D. B. Woodside/Henry Simmons/Lahmard Tate/Darrin Henson
1996-2026|Dondre Whitfield/Carl Anthony Payne II/Reno Wilson/Cress Williams/Erik LaRay Harvey/J. August Richards/Brian J. White/Rockmond Dunbar
1996-2026|Henry Simmons/Lahmard Tate/Darrin Henson/Chad L. Coleman/Jamie Hector/Mustafa Shakir/Dorian Missick
1996-2026|Erik LaRay Harvey/J. August Richards/Brian J. White/Rockmond Dunbar/Sahr Ngaujah/Pooch Hall/Amin Joseph/Gbenga Akinnagbe
2002-2026|Chad L. Coleman/Jamie Hector/Mustafa Shakir/Dorian Missick/Hosea Chanchez/Percy Daggs III/Chiké Okonkwo/Luke James
2006-2026|Sahr Ngaujah/Pooch Hall/Amin Joseph/Gbenga Akinnagbe/Sinqua Walls/Steven G. Norfleet/Elijah Kelley/Demetrius Shipp Jr.
2009-2026|Hosea Chanchez/Percy Daggs III/Chiké Okonkwo/Luke James/Woody McClain/Julito McCullum/Jordan Calloway/Quincy Brown
2010-2026|Sinqua Walls/Steven G. Norfleet/Elijah Kelley/Demetrius Shipp Jr./Malcolm David Kelley/Doc Shaw/Jermaine Crawford
2011-2026|Woody McClain/Julito McCullum/Jordan Calloway/Quincy Brown/Keith Powers/Marcc Rose/Brandon Micheal Hall/Bryshere Y. Gray
2018-2026|Malcolm David Kelley/Doc Shaw/Jermaine Crawford/Kofi Siriboe/Khylin Rhambo/Isaiah John/Michael Rainey Jr.
2025-2026|Keith Powers/Marcc Rose/Brandon Micheal Hall/Bryshere Y. Gray/Marcus Scribner/Khalil Everage/Niles Fitch/Lonnie Chavis
2025-2026|Kofi Siriboe/Khylin Rhambo/Isaiah John/Michael Rainey Jr./Marcus Scribner/Khalil Everage/Niles Fitch/Lonnie Chavis

# Latino men of American films and television
1998-2026|Daniel Zacapa/Nestor Serrano/Oscar Nunez/Emilio Rivera/Valente Rodriguez/Jose Zuniga/Franky G/Benito Martinez
1998-2026|Daniel Zacapa/Nestor Serrano/Oscar Nunez/Emilio Rivera/Maurice Compte/Manny Perez/Al Madrigal/Michael Irby
1998-2026|Valente Rodriguez/Jose Zuniga/Franky G/Benito Martinez/Rick Gomez/Jorge Garcia/Mario Lopez/Luis Antonio Ramos
1998-2026|Maurice Compte/Manny Perez/Al Madrigal/Michael Irby/Danny Pino/Douglas Spain/Adam Rodriguez/Guillermo Díaz
2001-2026|Rick Gomez/Jorge Garcia/Mario Lopez/Luis Antonio Ramos/Adrian R'Mante/JD Pardo/Jose Pablo Cantillo/Francis Capra
2004-2026|Danny Pino/Douglas Spain/Adam Rodriguez/Guillermo Díaz/Richard Cabral/Michael Trevino/Clayton Cardenas/Joseph Julian Soria
2007-2026|Adrian R'Mante/JD Pardo/Jose Pablo Cantillo/Francis Capra/Carlos PenaVega/Rene Rosado/Gabriel Chavarria/David Castañeda
2012-2026|Richard Cabral/Michael Trevino/Clayton Cardenas/Joseph Julian Soria/Tyler Posey/Cristo Fernández/Jake T. Austin/Moises Arias
2016-2026|Carlos PenaVega/Rene Rosado/Gabriel Chavarria/David Castañeda/Mark Indelicato/Marcello Hernández/Tyler Alvarez/Froy Gutierrez
2017-2026|Tyler Posey/Cristo Fernández/Jake T. Austin/Moises Arias/Rico Rodriguez/Ricky Garcia/Ricardo Hurtado/Aramis Knight
2017-2026|Mark Indelicato/Marcello Hernández/Tyler Alvarez/Froy Gutierrez/Rico Rodriguez/Ricky Garcia/Ricardo Hurtado/Aramis Knight

# Asian American men
1998-2026|Roger Yuan/Jon Jon Briones/Rex Lee/Jason Tobin/Archie Kao/Joel de la Fuente/Jo Koy
1998-2026|Roger Yuan/Jon Jon Briones/Rex Lee/Jason Tobin/Parry Shen/Ron Yuan/Steve Byrne/Dante Basco
1998-2026|Archie Kao/Joel de la Fuente/Jo Koy/James Hiroyuki Liao/Dion Basco/Eugene Cordero/Nico Santos
2005-2026|Parry Shen/Ron Yuan/Steve Byrne/Dante Basco/Hayden Szeto/Jake Choi/Osric Chau/Desmond Chiam
2008-2026|James Hiroyuki Liao/Dion Basco/Eugene Cordero/Nico Santos/Manny Jacinto/Joel Kim Booster/Bowen Yang
2024-2026|Hayden Szeto/Jake Choi/Osric Chau/Desmond Chiam/Ross Butler/Hudson Yang/Forrest Wheeler/Ian Chen
2024-2026|Manny Jacinto/Joel Kim Booster/Bowen Yang/Ross Butler/Hudson Yang/Forrest Wheeler/Ian Chen

# Men of South Asian families in American films
2003-2026|Bernard White/Maz Jobrani/Rizwan Manji/Samrat Chakrabarti/Omid Abtahi/Manish Dayal
2021-2026|Bernard White/Maz Jobrani/Rizwan Manji/Nik Dodani/Karan Brar/Rohan Chand
2021-2026|Samrat Chakrabarti/Omid Abtahi/Manish Dayal/Nik Dodani/Karan Brar/Rohan Chand
`;
