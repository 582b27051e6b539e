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
2004-2020|Matt Bennett/Jason Dolley/Devon Werkheiser/Cole Sprouse/Billy Unger/Sterling Beaumon/Noah Munck
2004-2020|Dylan Sprouse/Gregg Sulkin/Nick Jonas/Nathan Kress/Billy Unger/Sterling Beaumon/Noah Munck

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
2025-2026|Keith Powers/Marcc Rose/Brandon Micheal Hall/Bryshere Y. Gray/Marcus Scribner/Coy Stewart/Khalil Everage/Niles Fitch/Khamani Griffin/Lonnie Chavis
2025-2026|Kofi Siriboe/Khylin Rhambo/Isaiah John/Michael Rainey Jr./Marcus Scribner/Coy Stewart/Khalil Everage/Niles Fitch/Khamani Griffin/Lonnie Chavis

# Latino men of American films and television
1998-2026|Daniel Zacapa/Nestor Serrano/Oscar Nunez/Emilio Rivera/Valente Rodriguez/Jose Zuniga/Franky G/Benito Martinez
1998-2026|Daniel Zacapa/Nestor Serrano/Oscar Nunez/Emilio Rivera/Maurice Compte/Manny Perez/Al Madrigal/Michael Irby
1998-2026|Valente Rodriguez/Jose Zuniga/Franky G/Benito Martinez/Rick Gomez/Jorge Garcia/Mario Lopez/Luis Antonio Ramos
1998-2026|Maurice Compte/Manny Perez/Al Madrigal/Michael Irby/Danny Pino/Douglas Spain/Adam Rodriguez/Guillermo Díaz
2001-2026|Rick Gomez/Jorge Garcia/Mario Lopez/Luis Antonio Ramos/Adrian R'Mante/JD Pardo/Jose Pablo Cantillo/Francis Capra
2004-2026|Danny Pino/Douglas Spain/Adam Rodriguez/Guillermo Díaz/Richard Cabral/Michael Trevino/Clayton Cardenas/Joseph Julian Soria/Josh Segarra
2007-2026|Adrian R'Mante/JD Pardo/Jose Pablo Cantillo/Francis Capra/Carlos PenaVega/Rene Rosado/Gabriel Chavarria/David Castañeda
2012-2026|Richard Cabral/Michael Trevino/Clayton Cardenas/Joseph Julian Soria/Josh Segarra/Tyler Posey/Cristo Fernández/Jake T. Austin/Moises Arias
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
2021-2026|Bernard White/Maz Jobrani/Rizwan Manji/Nik Dodani/Avan Jogia/Karan Brar/Rohan Chand
2021-2026|Samrat Chakrabarti/Omid Abtahi/Manish Dayal/Nik Dodani/Avan Jogia/Karan Brar/Rohan Chand

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

# Leading and supporting men of the great series of films
1998-2026|Patrick St. Esprit/Rolf Saxon/Wayne Federman/Greg Wood/Bruce Norris/Wade Williams/Corey Johnson/Lee Arenberg
1998-2026|Patrick St. Esprit/Rolf Saxon/Wayne Federman/Greg Wood/Eric Allan Kramer/Brian Goodman/Spencer Garrett/Richmond Arquette
1998-2022|Bruce Norris/Wade Williams/Corey Johnson/Lee Arenberg/Christopher Heyerdahl/Craig Bierko/Michael Papajohn/Brad William Henke
1998-2026|Eric Allan Kramer/Brian Goodman/Spencer Garrett/Richmond Arquette/Greg Grunberg/Lochlyn Munro/Stephen Blackehart/Steve Agee
1998-2022|Christopher Heyerdahl/Craig Bierko/Michael Papajohn/Brad William Henke/Bruno Gunn/Dave Sheridan/J. P. Manoux/Justin Theroux
1998-2026|Greg Grunberg/Lochlyn Munro/Stephen Blackehart/Steve Agee/Jay Harrington/Glenn Fitzgerald/Joe Fria/Scott Foley
1998-2026|Bruno Gunn/Dave Sheridan/J. P. Manoux/Justin Theroux/Matt Keeslar/Dylan Bruno/Michael Rosenbaum/Oz Perkins
1998-2026|Jay Harrington/Glenn Fitzgerald/Joe Fria/Scott Foley/David Dastmalchian/Desmond Harrington/Eion Bailey
1998-2026|Matt Keeslar/Dylan Bruno/Michael Rosenbaum/Oz Perkins/Ryan Hurst/Evan Jones/Sebastian Arcelus/Jon Abrahams
1998-2026|David Dastmalchian/Desmond Harrington/Eion Bailey/Rob Delaney/Josh Dallas/Will Estes/Luke Kirby
1998-2026|Ryan Hurst/Evan Jones/Sebastian Arcelus/Jon Abrahams/Lee Pace/Diego Klattenhoff/Joshua Harto/Zachary Levi
1998-2026|Rob Delaney/Josh Dallas/Will Estes/Luke Kirby/Luke Hemsworth/Chris Masterson/Chris Sullivan/Dylan Smith
1999-2026|Lee Pace/Diego Klattenhoff/Joshua Harto/Zachary Levi/Jake Siegel/Ross Marquand/Steve Talley/Tad Hilgenbrink
2000-2026|Luke Hemsworth/Chris Masterson/Chris Sullivan/Dylan Smith/Zachery Ty Bryan/Daniel Cudmore/John White/Alan Ritchson
2004-2026|Jake Siegel/Ross Marquand/Steve Talley/Tad Hilgenbrink/Noel Fisher/Matt Barr/Bug Hall/Scott Eastwood
2016-2026|Zachery Ty Bryan/Daniel Cudmore/John White/Alan Ritchson/Eli Marienthal/Ian Nelson/Christopher Briney
2016-2026|Noel Fisher/Matt Barr/Bug Hall/Scott Eastwood/Eli Marienthal/Ian Nelson/Christopher Briney

# British men of the great series of films
1996-2014|Bernard Fox/Alan Howard/Roger Lloyd-Pack/Ian Gelder/Henry Goodman/Jeff Rawle/Anton Lesser/David Verrey
1996-2014|Bernard Fox/Alan Howard/Roger Lloyd-Pack/Ian Gelder/Jonathan Linsley/Christopher Adamson/Ron Donachie/Simon McBurney
1996-2026|Henry Goodman/Jeff Rawle/Anton Lesser/David Verrey/Roger Ashton-Griffiths/Paul Whitehouse/Guy Henry/Jerome Blake
1996-2014|Jonathan Linsley/Christopher Adamson/Ron Donachie/Simon McBurney/Paul Brightwell/Graham McTavish/Angus Barnett/Dave Legeno
1996-2026|Roger Ashton-Griffiths/Paul Whitehouse/Guy Henry/Jerome Blake/Jim Tavaré/Jerome Flynn/Dermot Keaney/Andy Beckwith
1996-2014|Paul Brightwell/Graham McTavish/Angus Barnett/Dave Legeno/Steve Valentine/Alistair Petrie/Lewis Macleod/Tim Plester
1996-2026|Jim Tavaré/Jerome Flynn/Dermot Keaney/Andy Beckwith/Duncan Lacroix/Peter Serafinowicz/Alan Ruscoe/Spencer Wilding
1998-2026|Steve Valentine/Alistair Petrie/Lewis Macleod/Tim Plester/Giles New/Ben Crompton/Damian O'Hare/Steven Cree
2001-2026|Duncan Lacroix/Peter Serafinowicz/Alan Ruscoe/Spencer Wilding/Sam Heughan/Charlie Bewley/Grant O'Rourke/Emun Elliott
2003-2026|Giles New/Ben Crompton/Damian O'Hare/Steven Cree/Josef Altin/Gethin Anthony/Richard Rankin/Danny Kirrane
2004-2026|Sam Heughan/Charlie Bewley/Grant O'Rourke/Emun Elliott/Henry Lloyd-Hughes/Ben Aldridge/Jonathan Howard/Robert Jarvis
2006-2026|Josef Altin/Gethin Anthony/Richard Rankin/Danny Kirrane/Robbie Jarvis/Mark Stanley/John Bradley/Finn Jones
2013-2026|Henry Lloyd-Hughes/Ben Aldridge/Jonathan Howard/Robert Jarvis/Billy Howle/Daniel Portman/Eugene Simon/Finn Cole
2013-2026|Robbie Jarvis/Mark Stanley/John Bradley/Finn Jones/Billy Howle/Daniel Portman/Eugene Simon/Finn Cole

# Boys and youths of British schools in films
1999-2012|Nathan Constance/Stuart Wells/Chris Rankin/Sean Biggerstaff/Rory Jennings/Will Theakston/Josh Herdman/Jamie Waylett
1999-2012|Nathan Constance/Stuart Wells/Chris Rankin/Sean Biggerstaff/Hugh Mitchell/Benedict Clarke/Harry Eden
2000-2012|Rory Jennings/Will Theakston/Josh Herdman/Jamie Waylett/Jack Gleeson/Oliver Golding/Barney Clark/William Melling
2004-2012|Hugh Mitchell/Benedict Clarke/Harry Eden/Raphaël Coleman/Alexander Nathan Etel/Hero Fiennes Tiffin/Samuel Honywood
2004-2012|Jack Gleeson/Oliver Golding/Barney Clark/William Melling/Raphaël Coleman/Alexander Nathan Etel/Hero Fiennes Tiffin/Samuel Honywood

# New Zealand and Australian men of the great series of films
1998-2007|Noel Appleby/Ronald Falk/Helmut Bakaitis/John Bach/Bruce Phillips/Stephen Ure/David Aston
1998-2007|Noel Appleby/Ronald Falk/Helmut Bakaitis/John Bach/Wayne Pygram/Mark Ferguson/Ian Bliss
1998-2026|Bruce Phillips/Stephen Ure/David Aston/Marc Gray/Thomas Robins
1998-2026|Wayne Pygram/Mark Ferguson/Ian Bliss/Salvatore Coco/Matthew Whittet
2007-2026|Marc Gray/Thomas Robins/Clayton Watson/Daley Pearson/Rowan Witt
2007-2026|Salvatore Coco/Matthew Whittet/Clayton Watson/Daley Pearson/Rowan Witt

# Black men of the great series of films
1998-2026|George Harris/Robert Wisdom/Thom Gossom Jr./Clive Ashborn/Dennis Rodman/John Salley/Treva Etienne/Winston Ellis
1998-2026|George Harris/Robert Wisdom/Thom Gossom Jr./Clive Ashborn/Dwayne Boyd/Mike Tyson/Michael Irvin/Marcus Chong
1998-2011|Dennis Rodman/John Salley/Treva Etienne/Winston Ellis/Isaac C. Singleton Jr./Big Daddy Kane/Patrice O'Neal/Roy Jones Jr.
1998-2026|Dwayne Boyd/Mike Tyson/Michael Irvin/Marcus Chong/Rick Fox/Master P/Fat Joe/Shawn Wayans
1998-2011|Isaac C. Singleton Jr./Big Daddy Kane/Patrice O'Neal/Roy Jones Jr./E. Roger Mitchell/Alimi Ballard/Michael Strahan/Shaquille O'Neal
1998-2026|Rick Fox/Master P/Fat Joe/Shawn Wayans/Ahmed Best/Bob Sapp/Damion Poitier/David Banner
1998-2026|E. Roger Mitchell/Alimi Ballard/Michael Strahan/Shaquille O'Neal/Chukwudi Iwuji/Big Boi/Deon Richmond
2002-2026|Ahmed Best/Bob Sapp/Damion Poitier/David Banner/Quinton Jackson/Edi Gathegi/Ricky Whittle/Alexis Rodney
2004-2026|Chukwudi Iwuji/Big Boi/Deon Richmond/Atandwa Kani/Kid Cudi/LeBron James/Michael James Shaw
2005-2026|Quinton Jackson/Edi Gathegi/Ricky Whittle/Alexis Rodney/Jonathan Langdon/Kamaru Usman/Wiz Khalifa/Tyler Lepley
2007-2020|Atandwa Kani/Kid Cudi/LeBron James/Michael James Shaw/Amadou Ly/Evan Ross/Gregory Tyree Boyce/Romeo Miller
2011-2026|Jonathan Langdon/Kamaru Usman/Wiz Khalifa/Tyler Lepley/Denzel Whitaker/Blondy Baruti/Lil' JJ/Vince Staples
2020-2020|Amadou Ly/Evan Ross/Gregory Tyree Boyce/Romeo Miller/Mason Gooding/Jaquel Spivey/Abraham Attah/Seth Carr
2025-2026|Denzel Whitaker/Blondy Baruti/Lil' JJ/Vince Staples/Mason Gooding/Jaquel Spivey/Abraham Attah/Seth Carr

# Native American men of recent films
2001-2026|Lorne Cardinal/Jon Proudstar/Moses Brings Plenty/Kalani Queypo/Chaske Spencer/Rick Mora/Julian Black Antelope
2001-2026|Lorne Cardinal/Jon Proudstar/Moses Brings Plenty/Kalani Queypo/Gerald Auger/Krys Hyatt/William Belleau/Justin Rain
2003-2026|Chaske Spencer/Rick Mora/Julian Black Antelope/Dallas Goldtooth/Alex Meraz/Tokala Black Elk
2023-2026|Gerald Auger/Krys Hyatt/William Belleau/Justin Rain/Bronson Pelletier/Solomon Trimble/Tyson Houseman/Lane Factor
2023-2026|Dallas Goldtooth/Alex Meraz/Tokala Black Elk/Bronson Pelletier/Solomon Trimble/Tyson Houseman/Lane Factor

# Wrestlers, fighters and men of action
1998-2011|Randy Savage/Hulk Hogan/Brian Steele/Ken Kirzinger/Matthias Hues/Lawrence Taylor/Howie Long/Dan Marino
1998-2011|Randy Savage/Hulk Hogan/Brian Steele/Ken Kirzinger/Stone Cold Steve Austin/Kim Kold/Bill Goldberg
1998-2026|Matthias Hues/Lawrence Taylor/Howie Long/Dan Marino/Tyler Mane/Conrad Pla/Bill Romanowski/Tony Hawk
1998-2026|Stone Cold Steve Austin/Kim Kold/Bill Goldberg/Chuck Liddell/Nathan Jones/Robert Maillet/Brett Favre
1998-2026|Tyler Mane/Conrad Pla/Bill Romanowski/Tony Hawk/Preston Lacy/Dave England/Paul Wight/Derek Mears
1998-2026|Chuck Liddell/Nathan Jones/Robert Maillet/Brett Favre/Adam Copeland/Jason Acuña/Chris Pontius
1998-2011|Preston Lacy/Dave England/Paul Wight/Derek Mears/Tito Ortiz/Ehren McGhehey/Ryan Dunn/John Morrison
2000-2026|Adam Copeland/Jason Acuña/Chris Pontius/Bam Margera/Randy Orton/Mike Mizanin/Ted DiBiase Jr.
2000-2011|Tito Ortiz/Ehren McGhehey/Ryan Dunn/John Morrison/Bam Margera/Randy Orton/Mike Mizanin/Ted DiBiase Jr.

# Singers of rock, pop and country in films
1998-2024|Toby Keith/Tommy Lee/Trace Adkins/Garth Brooks/Tim McGraw/Kenny Chesney/Marilyn Manson/Fred Durst
1998-2024|Toby Keith/Tommy Lee/Trace Adkins/Garth Brooks/Mark Hoppus/Nick Lachey/Dierks Bentley/Tom DeLonge
1998-2026|Tim McGraw/Kenny Chesney/Marilyn Manson/Fred Durst/Travis Barker/Jack White/Drew Lachey/Blake Shelton
1998-2026|Mark Hoppus/Nick Lachey/Dierks Bentley/Tom DeLonge/Joey Fatone/Clay Aiken/Justin Guarini/Lance Bass
2000-2026|Travis Barker/Jack White/Drew Lachey/Blake Shelton/Adam Levine/Chris Daughtry/Nick Carter/Adam Lambert
2009-2022|Joey Fatone/Clay Aiken/Justin Guarini/Lance Bass/Ryan Cabrera/Aaron Carter/Jesse McCartney/Charlie Puth
2016-2026|Adam Levine/Chris Daughtry/Nick Carter/Adam Lambert/Justin Bieber/Post Malone/Austin Mahone/Shawn Mendes
2016-2022|Ryan Cabrera/Aaron Carter/Jesse McCartney/Charlie Puth/Justin Bieber/Post Malone/Austin Mahone/Shawn Mendes

# American boys of the turn of the century
1996-2008|Ben Savage/Taran Noah Smith/Justin Berfield/Cameron Finley/Andrew Lawrence/Bobby Edner/Kevin Schmidt/Adam Taylor Gordon
1999-2008|Ben Savage/Taran Noah Smith/Justin Berfield/Cameron Finley/Steven Anthony Lawrence/Erik Per Sullivan/Ryan Malgarini/Angus T. Jones
2000-2008|Andrew Lawrence/Bobby Edner/Kevin Schmidt/Adam Taylor Gordon/Forrest Landis/Dylan Cash/Alexander Gould
2002-2008|Steven Anthony Lawrence/Erik Per Sullivan/Ryan Malgarini/Angus T. Jones/Blake Woodruff/Dominic Scott Kay/Colin Ford/Jake Cherry
2004-2008|Forrest Landis/Dylan Cash/Alexander Gould/Brent Kinsman/Shane Kinsman/Marc Musso
2005-2008|Blake Woodruff/Dominic Scott Kay/Colin Ford/Jake Cherry/Brent Kinsman/Shane Kinsman/Marc Musso

# American boys since 2008
2008-2022|Keean Johnson/Zachary Gordon/Robert Capron/Grayson Russell/Connor Fielding/Owen Fielding/Preston Bailey
2008-2022|Keean Johnson/Zachary Gordon/Robert Capron/Grayson Russell/Louis Hynes/Joshua Rush/Luke Mullen/Davis Cleveland
2009-2022|Connor Fielding/Owen Fielding/Preston Bailey/Asher Angel/Isaak Presley/Carson Minniear/Aidan Gallagher
2011-2022|Louis Hynes/Joshua Rush/Luke Mullen/Davis Cleveland/Thomas Barbusca/Casey Simpson/Mace Coronel/Owen Vaccaro
2014-2022|Asher Angel/Isaak Presley/Carson Minniear/Aidan Gallagher/Dylan Kingwell/Jason Drucker/Iain Armitage/Cameron Crovetti
2017-2022|Thomas Barbusca/Casey Simpson/Mace Coronel/Owen Vaccaro/Nicholas Crovetti/Jett Klyne/Christian Convery/Julian Hilliard
2017-2022|Dylan Kingwell/Jason Drucker/Iain Armitage/Cameron Crovetti/Nicholas Crovetti/Jett Klyne/Christian Convery/Julian Hilliard

# Men whose voices are heard in animated films
1998-2009|Jack Angel/Wayne Allwine/Danny Mann/Patrick Pinney/Jan Rabson/Roger L. Jackson/Bob Joles/Tony Anselmo
1998-2009|Jack Angel/Wayne Allwine/Danny Mann/Patrick Pinney/Steve Blum/Stephen Stanton/Scott McNeil/Ian James Corlett
1998-2022|Jan Rabson/Roger L. Jackson/Bob Joles/Tony Anselmo/Bob Bergen/Teddy Newton/Michael Dobson/Fred Tatasciore
1998-2026|Steve Blum/Stephen Stanton/Scott McNeil/Ian James Corlett/Danny Jacobs/Brian Drummond/Lee Tockar/James Arnold Taylor
1998-2026|Bob Bergen/Teddy Newton/Michael Dobson/Fred Tatasciore/Nolan North/Scott Menville/Yuri Lowenthal/Crispin Freeman
1998-2026|Danny Jacobs/Brian Drummond/Lee Tockar/James Arnold Taylor/Larry Murphy/Richard Ian Cox/Brian Dobson/Eugene Mirman
1998-2026|Nolan North/Scott Menville/Yuri Lowenthal/Crispin Freeman/Roger Craig Smith/Troy Baker/Sam Riegel/Sam Witwer
1999-2026|Larry Murphy/Richard Ian Cox/Brian Dobson/Eugene Mirman/Eric Bauza/Daniel Ross/Greg Cipes/Travis Willingham
2001-2026|Roger Craig Smith/Troy Baker/Sam Riegel/Sam Witwer/Dan Mintz/Bret Iwan/Matthew Mercer/Matt Lanter
2001-2026|Eric Bauza/Daniel Ross/Greg Cipes/Travis Willingham/Dan Mintz/Bret Iwan/Matthew Mercer/Matt Lanter

# Men of Māori and Samoan families
1996-2026|Anthony Ray Parker/Jay Laga'aia/Nathaniel Lees/Lawrence Makoare/Shane Rangi/Sala Baker/John Tui
2000-2026|Anthony Ray Parker/Nathaniel Lees/Lawrence Makoare/Shane Rangi/Sala Baker/John Tui/Robbie Magasiva/Jay Laga'aia/Daniel Logan
2006-2026|Daniel Logan/Robbie Magasiva/John Tui/Sala Baker/Shane Rangi/Lawrence Makoare
`;
