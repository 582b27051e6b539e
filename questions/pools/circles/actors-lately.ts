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

# British men of television and films since the nineties
1998-2026|Anthony Head/Robert Bathurst/Hugh Simon/Steve McFadden/Kevin Doyle/Owen Teale/Ricky Grover/Nick Berry
1998-2026|Anthony Head/Robert Bathurst/Hugh Simon/Steve McFadden/Todd Carty/Mark Lewis Jones/Shane Richie
1998-2026|Kevin Doyle/Owen Teale/Ricky Grover/Nick Berry/Ross Kemp/John Barrowman/Steffan Rhodri/Darren Day
1998-2026|Todd Carty/Mark Lewis Jones/Shane Richie/Michael Greco/Sid Owen/Jake Wood/Jamie Sives
1998-2026|Ross Kemp/John Barrowman/Steffan Rhodri/Darren Day/Lee Williams/Richard Harrington/Julian Ovenden/Rob James-Collier
1998-2026|Michael Greco/Sid Owen/Jake Wood/Jamie Sives/Rupert Evans/Santiago Cabrera/Rupert Young/Warren Brown
1998-2026|Lee Williams/Richard Harrington/Julian Ovenden/Rob James-Collier/Joe Absolom/Dean Gaffney/Nick Nevern/Simon Phillips
1999-2026|Rupert Evans/Santiago Cabrera/Rupert Young/Warren Brown/Joseph Morgan/Jonas Armstrong/Gareth David-Lloyd
2003-2026|Joe Absolom/Dean Gaffney/Nick Nevern/Simon Phillips/Arthur Darvill/Bradley James/Calum MacNab/Tom Hopper
2008-2026|Joseph Morgan/Jonas Armstrong/Gareth David-Lloyd/Daniel Sharman/Ed Westwick/Matt Di Angelo/Luke Pasqualino
2008-2026|Arthur Darvill/Bradley James/Calum MacNab/Tom Hopper/Daniel Sharman/Ed Westwick/Matt Di Angelo/Luke Pasqualino

# British comedians in films
1996-2026|Angus Deayton/Rory McGrath/Phil Cornwell/Charlie Higson/Bob Mortimer/Vic Reeves/Craig Cash/Rory Bremner
1996-2026|Angus Deayton/Rory McGrath/Phil Cornwell/Charlie Higson/Simon Day/Neil Morrissey/Hugh Dennis/Steve Punt
1996-2026|Bob Mortimer/Vic Reeves/Craig Cash/Rory Bremner/Harry Hill/Alistair McGowan/John Bishop/Jeremy Dyson
1996-2026|Simon Day/Neil Morrissey/Hugh Dennis/Steve Punt/Greg Davies/Rhod Gilbert/Lee Mack/Al Murray
1996-2026|Harry Hill/Alistair McGowan/John Bishop/Jeremy Dyson/Jon Culshaw/John Thomson/Adam Buxton/Jimmy Carr
1996-2026|Greg Davies/Rhod Gilbert/Lee Mack/Al Murray/Karl Pilkington/Ben Willbond/Peter Kay/Paddy McGuinness
1996-2026|Jon Culshaw/John Thomson/Adam Buxton/Jimmy Carr/Justin Lee Collins/David Earl/Laurence Rickard/Russell Kane
1997-2026|Karl Pilkington/Ben Willbond/Peter Kay/Paddy McGuinness/Joe Wilkinson/Alan Carr/Jim Howick/Mike Wozniak
1999-2026|Justin Lee Collins/David Earl/Laurence Rickard/Russell Kane/Tom Davis/Russell Howard/Ralf Little/Jason Manford
2006-2026|Joe Wilkinson/Alan Carr/Jim Howick/Mike Wozniak/Daniel Rigby/Josh Widdicombe/Jonny Sweet/Jack Whitehall
2006-2026|Tom Davis/Russell Howard/Ralf Little/Jason Manford/Daniel Rigby/Josh Widdicombe/Jonny Sweet/Jack Whitehall

# Black British men
1998-2013|Joseph Marcell/Felix Dexter/Curtis Walker/Vas Blackwood/Gary Beadle/Peter de Jersey/Junior Simpson/Ray Fearon
1998-2013|Joseph Marcell/Felix Dexter/Curtis Walker/Vas Blackwood/Don Gilet/Stephen K. Amos/Clint Dyer/Mark Monero
1998-2026|Gary Beadle/Peter de Jersey/Junior Simpson/Ray Fearon/Robbie Gee/Richard Blackwood/Charles Venn/Jimmy Akingbola
2000-2026|Don Gilet/Stephen K. Amos/Clint Dyer/Mark Monero/O. T. Fagbenle/Daniel Francis/Samuel Anderson/Ashley Chin
2002-2026|Robbie Gee/Richard Blackwood/Charles Venn/Jimmy Akingbola/Richie Campbell/Reggie Yates/Dylan Duffus/Ricky Norwood
2004-2026|O. T. Fagbenle/Daniel Francis/Samuel Anderson/Ashley Chin/Duane Henry/Theo Ogundipe/Femi Oyeniran/Michael Obiora
2005-2026|Richie Campbell/Reggie Yates/Dylan Duffus/Ricky Norwood/Ukweli Roach/Fisayo Akinade/Jason Maza/Red Madrell
2009-2026|Duane Henry/Theo Ogundipe/Femi Oyeniran/Michael Obiora/Tobi Bakare/Alfred Enoch/Jacob Anderson/Elliot Barnes-Worrell
2012-2026|Ukweli Roach/Fisayo Akinade/Jason Maza/Red Madrell/Martins Imhangbe/Jovian Wade/Jacob Scipio/Sam Adewunmi
2012-2026|Tobi Bakare/Alfred Enoch/Jacob Anderson/Elliot Barnes-Worrell/Martins Imhangbe/Jovian Wade/Jacob Scipio/Sam Adewunmi

# Men of Asian families in British films
1998-2013|Vincent Ebrahim/Bhasker Patel/Paul Bhattacharjee/Simon Nagra/Raji James/Navin Chowdhry/Ameet Chana/Nabil Elouahabi
2004-2013|Vincent Ebrahim/Bhasker Patel/Paul Bhattacharjee/Simon Nagra/Romesh Ranganathan/Tony Jayawardena/Amit Shah/Asim Chaudhry
2011-2026|Raji James/Navin Chowdhry/Ameet Chana/Nabil Elouahabi/Guz Khan/Antonio Aakeel/Assad Zaman/Aaron Phagura
2011-2026|Romesh Ranganathan/Tony Jayawardena/Amit Shah/Asim Chaudhry/Guz Khan/Antonio Aakeel/Assad Zaman/Aaron Phagura

# Irish men
1998-2016|Frank Kelly/Emmet Bergin/Brendan O'Carroll/Nick Dunning/Rory Cowan/David Herlihy/Denis Conway/Joe Rooney
1998-2016|Frank Kelly/Emmet Bergin/Brendan O'Carroll/Nick Dunning/Tim Loane/Stephen Hogan/Declan Conlon/Patrick O'Kane
1998-2026|Rory Cowan/David Herlihy/Denis Conway/Joe Rooney/Tommy Tiernan/Simon Delaney/Aidan McArdle/Jason O'Mara
1998-2026|Tim Loane/Stephen Hogan/Declan Conlon/Patrick O'Kane/Jason Byrne/Dara Ó Briain/Ed Byrne/Keith McErlean
1998-2026|Tommy Tiernan/Simon Delaney/Aidan McArdle/Jason O'Mara/P. J. Gallagher/Dominic MacHale/Jonathan Forbes/Packy Lee
2002-2026|Jason Byrne/Dara Ó Briain/Ed Byrne/Keith McErlean/Brian McGuinness/Colin O'Donoghue/Eoin Macken/Peter Campion
2016-2026|P. J. Gallagher/Dominic MacHale/Jonathan Forbes/Packy Lee/Ian Lloyd Anderson/Aaron Heffernan/Chris Walley/Alex Murphy
2016-2026|Brian McGuinness/Colin O'Donoghue/Eoin Macken/Peter Campion/Ian Lloyd Anderson/Aaron Heffernan/Chris Walley/Alex Murphy

# Australian men
1998-2026|Nicholas Hope/Martin Sacks/Santo Cilauro/Rob Sitch/Tom Gleisner/Marcus Graham/Craig McLachlan/Christopher Stollery
1998-2026|Nicholas Hope/Martin Sacks/Santo Cilauro/Rob Sitch/Cameron Daddo/Kieran Darcy-Smith/Jeremy Sims/Mick Molloy
1998-2026|Tom Gleisner/Marcus Graham/Craig McLachlan/Christopher Stollery/Steve Le Marquand/Jason Donovan/Jonathan LaPaglia
1998-2026|Cameron Daddo/Kieran Darcy-Smith/Jeremy Sims/Mick Molloy/Ben Oxenbould/John Batchelor/Aaron Jeffery/Dave Hughes
1998-2011|Steve Le Marquand/Jason Donovan/Jonathan LaPaglia/Damian Walshe-Howling/Andy Whitfield/Robert Mammone/Brett Tucker
1998-2026|Ben Oxenbould/John Batchelor/Aaron Jeffery/Dave Hughes/Adam Zwar/Myles Pollard/Les Hill/Bernard Curry
1998-2011|Damian Walshe-Howling/Andy Whitfield/Robert Mammone/Brett Tucker/Nick Tarabay/Tim Minchin/Patrick Brammall/Jesse Spencer
1999-2026|Adam Zwar/Myles Pollard/Les Hill/Bernard Curry/Daniel MacPherson/Dave Lawson/Christian Clark/Daniel Feuerriegel
1999-2026|Nick Tarabay/Tim Minchin/Patrick Brammall/Jesse Spencer/Hamish Blake/Andy Lee/Josh Lawson
2002-2026|Daniel MacPherson/Dave Lawson/Christian Clark/Daniel Feuerriegel/Liam McIntyre/Luke McGregor/Luke Arnold/Bob Morley
2007-2026|Hamish Blake/Andy Lee/Josh Lawson/Hugh Sheridan/Luke Mitchell/Dan Ewing/Thomas Cocquerel
2007-2026|Liam McIntyre/Luke McGregor/Luke Arnold/Bob Morley/Hugh Sheridan/Luke Mitchell/Dan Ewing/Thomas Cocquerel

# New Zealand men
1998-2026|John Callen/Bruce Hopkins/Michael Hurst/William Kircher/Peter Hambleton/Stephen Lovatt/Mark Mitchinson/Stephen Hunter
1998-2026|John Callen/Bruce Hopkins/Michael Hurst/William Kircher/Jonny Brugh/Oliver Driver/Daniel Gillies
1998-2026|Peter Hambleton/Stephen Lovatt/Mark Mitchinson/Stephen Hunter/Ben Fransham/Stu Rutherford/Will Hall/Adam Brown
1998-2026|Jonny Brugh/Oliver Driver/Daniel Gillies/Ben Fransham/Stu Rutherford/Will Hall/Adam Brown

# Canadian men
1998-2017|William B. Davis/John Dunsworth/Eric Peterson/Michael Hogan/Gary Jones/Paul Gross/Chris Owens/Michael Riley
1998-2017|William B. Davis/John Dunsworth/Eric Peterson/Michael Hogan/Nicholas Lea/Bruce Harwood/Enrico Colantoni/Dean Haglund
1998-2026|Gary Jones/Paul Gross/Chris Owens/Michael Riley/Brent Butt/Colin Cunningham/Joe Flanigan/David Nykl
1998-2026|Nicholas Lea/Bruce Harwood/Enrico Colantoni/Dean Haglund/Ben Bass/Gerry Dee/John Paul Tremblay/Yannick Bisson
1998-2026|Brent Butt/Colin Cunningham/Joe Flanigan/David Nykl/Rick Mercer/Paul McGillion/Sebastian Spence/Kavan Smith
1998-2026|Ben Bass/Gerry Dee/John Paul Tremblay/Yannick Bisson/Robb Wells/Fred Ewanuick/Jonathan Torrens/Mike Smith
1998-2026|Rick Mercer/Paul McGillion/Sebastian Spence/Kavan Smith/Colin Ferguson/David Paetkau/Sergio Di Zio/Victor Webster
1998-2026|Robb Wells/Fred Ewanuick/Jonathan Torrens/Mike Smith/Gabriel Hogan/Mark Critch/Ty Olsson/Paul Greene
1998-2026|Colin Ferguson/David Paetkau/Sergio Di Zio/Victor Webster/Jonny Harris/Alessandro Juliani/Robin Dunne/Tim Rozon
1998-2026|Gabriel Hogan/Mark Critch/Ty Olsson/Paul Greene/Brendan Penny/Steve Byers/Andrew W. Walker/Niall Matter
2001-2026|Jonny Harris/Alessandro Juliani/Robin Dunne/Tim Rozon/Dylan Bruce/K. Trevor Wilson/Dillon Casey/Peter Mooney
2003-2026|Brendan Penny/Steve Byers/Andrew W. Walker/Niall Matter/Daniel Levy/Jared Keeso/Corey Sevier/Dustin Milligan
2010-2026|Dylan Bruce/K. Trevor Wilson/Dillon Casey/Peter Mooney/Tyler Johnston/Jordan Gavaris/Steve Lund/Dylan Playfair
2010-2026|Daniel Levy/Jared Keeso/Corey Sevier/Dustin Milligan/Tyler Johnston/Jordan Gavaris/Steve Lund/Dylan Playfair

# Black men of Canadian films and television
1999-2026|Peter Williams/Rothaford Gray/Christopher Judge/Roger Cross/Andrew Moodie/Yanic Truesdale/Benz Antoine/Adrian Holmes
1999-2026|Peter Williams/Rothaford Gray/Christopher Judge/Roger Cross/Kevin Hanchard/Viv Leacock/Mark Taylor/Clé Bennett
2003-2026|Andrew Moodie/Yanic Truesdale/Benz Antoine/Adrian Holmes/Arlen Escarpeta/Tristan D. Lalla/Dwain Murphy/Jarod Joseph
2003-2026|Kevin Hanchard/Viv Leacock/Mark Taylor/Clé Bennett/Arlen Escarpeta/Tristan D. Lalla/Dwain Murphy/Jarod Joseph
`;
