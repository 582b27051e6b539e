/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS_BRITISH = `
# Black actors of Britain and America since the 1980s
1980-1990|Louis Gossett Jr./James Earl Jones/Danny Glover/Paul Winfield/Morgan Freeman/Yaphet Kotto/Carl Weathers
1984-1996|Morgan Freeman/James Earl Jones/Danny Glover/Louis Gossett Jr./Ossie Davis/Paul Winfield/Bill Cobbs
1997-2016|Morgan Freeman/James Earl Jones/Danny Glover/Samuel L. Jackson/Louis Gossett Jr./Laurence Fishburne/Sidney Poitier
1984-1993|Denzel Washington/Forest Whitaker/Laurence Fishburne/Danny Glover/Wesley Snipes/Andre Braugher/Delroy Lindo
1989-1999|Denzel Washington/Wesley Snipes/Laurence Fishburne/Samuel L. Jackson/Forest Whitaker/Cuba Gooding Jr./Ving Rhames
1999-2013|Denzel Washington/Laurence Fishburne/Samuel L. Jackson/Forest Whitaker/Don Cheadle/Jamie Foxx/Delroy Lindo/Jeffrey Wright
2014-2026|Denzel Washington/Laurence Fishburne/Delroy Lindo/Don Cheadle/Jeffrey Wright/Forest Whitaker/Idris Elba/Mahershala Ali
1990-2000|Samuel L. Jackson/Laurence Fishburne/Ving Rhames/Wesley Snipes/Delroy Lindo/Forest Whitaker/Danny Glover
2000-2016|Samuel L. Jackson/Laurence Fishburne/Morgan Freeman/Danny Glover/Keith David/Delroy Lindo/Forest Whitaker
1993-2006|Will Smith/Jamie Foxx/Denzel Washington/Wesley Snipes/Cuba Gooding Jr./Terrence Howard/Don Cheadle
2006-2022|Will Smith/Jamie Foxx/Don Cheadle/Idris Elba/Terrence Howard/Mahershala Ali/Forest Whitaker
1982-2008|Eddie Murphy/Chris Rock/Martin Lawrence/Jamie Foxx/Will Smith/Damon Wayans/Chris Tucker
2004-2010|Eddie Murphy/Jamie Foxx/Terrence Howard/Don Cheadle/Cuba Gooding Jr.
1999-2012|Jamie Foxx/Don Cheadle/Terrence Howard/Mekhi Phifer/Anthony Mackie/Cuba Gooding Jr./Chiwetel Ejiofor
2002-2010|Don Cheadle/Chiwetel Ejiofor/Djimon Hounsou/Terrence Howard/Forest Whitaker/Jeffrey Wright/Idris Elba
2003-2012|Forest Whitaker/Don Cheadle/Djimon Hounsou/Delroy Lindo/Laurence Fishburne/Jeffrey Wright/David Harewood
1997-2010|Djimon Hounsou/Chiwetel Ejiofor/David Oyelowo/Danny Sapani/Isaach de Bankolé/Idris Elba/Eriq Ebouaney
2008-2018|Chiwetel Ejiofor/David Oyelowo/Idris Elba/Anthony Mackie/Michael K. Williams/Nate Parker/Chadwick Boseman
2013-2020|Chadwick Boseman/Michael B. Jordan/Anthony Mackie/David Oyelowo/Corey Hawkins/Aldis Hodge/Winston Duke
2013-2026|Michael B. Jordan/John Boyega/Anthony Mackie/LaKeith Stanfield/Daniel Kaluuya/Stephan James/Kelvin Harrison Jr./Jonathan Majors
2015-2024|Daniel Kaluuya/LaKeith Stanfield/John Boyega/Brian Tyree Henry/Kelvin Harrison Jr./Ashton Sanders/Algee Smith
2014-2022|Mahershala Ali/Sterling K. Brown/Andre Holland/Trevante Rhodes/Mekhi Phifer/Colman Domingo/Idris Elba/Jeffrey Wright
2018-2025|Colman Domingo/Jeffrey Wright/Mahershala Ali/Sterling K. Brown/Delroy Lindo/David Oyelowo
1969-1980|Richard Roundtree/Jim Brown/Fred Williamson/Ron O'Neal/Jim Kelly/Billy Dee Williams/Yaphet Kotto
1967-1980|James Earl Jones/Paul Winfield/Yaphet Kotto/Bernie Casey/Roscoe Lee Browne/Raymond St. Jacques/Godfrey Cambridge
1955-1968|Woody Strode/Brock Peters/Ossie Davis/Ivan Dixon/Juano Hernandez/James Edwards
1980-1990|Carl Weathers/Yaphet Kotto/Ernie Hudson/Keith David/Frank McRae/Bill Duke/Tony Todd
1984-1998|Ernie Hudson/Keith David/Tony Todd/Joe Morton/Charles S. Dutton/Bill Duke/Reginald VelJohnson
1972-1983|Billy Dee Williams/Richard Roundtree/Paul Winfield/Louis Gossett Jr./James Earl Jones/Bernie Casey
1974-1986|Richard Pryor/Bill Cosby/Redd Foxx/Flip Wilson/Cleavon Little/Eddie Murphy
1991-2004|Chris Tucker/Martin Lawrence/Chris Rock/Damon Wayans/Marlon Wayans/Ice Cube/Bernie Mac
2001-2015|Tyrese Gibson/Ludacris/Omar Epps/Anthony Mackie/Mekhi Phifer/Taye Diggs/Derek Luke
1996-2016|Lance Reddick/Clarke Peters/Wood Harris/Isiah Whitlock Jr./Chi McBride/Michael K. Williams/Keith David
# Britain and Ireland: the great and the old
1946-1962|John Gielgud/Ralph Richardson/Michael Redgrave/Felix Aylmer/Laurence Olivier/Cecil Parker
1963-1980|John Gielgud/Ralph Richardson/Michael Redgrave/Laurence Olivier/Robert Morley/Felix Aylmer/Harry Andrews
1974-1980|Laurence Olivier/John Gielgud/James Mason/Trevor Howard/Gregory Peck/Max von Sydow/Anthony Quayle
1975-1980|Laurence Olivier/James Mason/Gregory Peck/Max von Sydow/Maximilian Schell/Trevor Howard/John Gielgud
1978-1987|Ian Holm/Denholm Elliott/Nigel Hawthorne/Colin Blakely/Ian Bannen/Alec McCowen/Bob Hoskins
1963-1975|Ian Holm/David Warner/Derek Jacobi/Nicol Williamson/Tom Courtenay/Patrick Magee/Nigel Davenport
1993-2008|Ian Holm/Derek Jacobi/Alan Bates/Michael Gambon/Tom Wilkinson/Jim Broadbent/Ian McKellen
1980-1991|Denholm Elliott/Ian Holm/Michael Gough/Nigel Hawthorne/Robert Hardy/Ronald Pickup/Simon Callow
1949-1970|Denholm Elliott/Donald Sinden/Michael Gough/Anthony Steel/Ian Carmichael/Dennis Price
1978-1988|John Hurt/Ian Holm/Anthony Hopkins/Jeremy Irons/Bob Hoskins/Tom Courtenay/David Warner/Michael York
1989-2014|John Hurt/Derek Jacobi/Ian Holm/Tom Courtenay/Jim Broadbent/David Warner/Bill Nighy
1974-1987|Anthony Hopkins/Alan Bates/Ian Holm/John Hurt/Albert Finney/Ben Kingsley/Derek Jacobi/Jeremy Irons
1990-2001|Anthony Hopkins/Albert Finney/Derek Jacobi/Nigel Hawthorne/Ian Holm/Ben Kingsley/Michael Gambon/Ian McKellen
1991-2006|Anthony Hopkins/Michael Caine/Albert Finney/Christopher Plummer/Ian McKellen/Sean Connery/Tom Wilkinson
2010-2025|Anthony Hopkins/Jonathan Pryce/Ian McKellen/Christopher Plummer/Michael Caine/Derek Jacobi/Jim Broadbent
1995-2016|Ian McKellen/Patrick Stewart/Ian Holm/Christopher Lee/Derek Jacobi/Michael Gambon/Christopher Plummer
1996-2001|Ian McKellen/Derek Jacobi/Nigel Hawthorne/Patrick Stewart/Anthony Hopkins/Jim Broadbent/Michael Gambon
1980-1988|Ben Kingsley/Roshan Seth/Art Malik/Saeed Jaffrey/Victor Banerjee/Om Puri
1988-1999|Ben Kingsley/Alan Rickman/Jonathan Pryce/Alfred Molina/Tim Curry/Derek Jacobi/Tom Wilkinson
1998-2014|Ben Kingsley/Bob Hoskins/Ray Winstone/Brian Cox/Ian McShane/Alfred Molina/Tom Wilkinson
2000-2006|Ben Kingsley/Ray Winstone/Tim Roth/Bob Hoskins/Gary Oldman/Tom Wilkinson/Alfred Molina
1979-1990|Bob Hoskins/Michael Caine/Ian McShane/Denholm Elliott/Joss Ackland/Alan Bates/Tom Bell
1990-2011|Pete Postlethwaite/Jim Broadbent/Tom Wilkinson/David Thewlis/Brian Cox/Timothy Spall/Robbie Coltrane
1996-2012|Jim Broadbent/Tom Wilkinson/Bill Nighy/Timothy Spall/Brendan Gleeson/Michael Gambon/Pete Postlethwaite
1997-2015|Tom Wilkinson/Jim Broadbent/Brian Cox/Pete Postlethwaite/Bill Nighy/Geoffrey Rush/Ciarán Hinds
2000-2011|Tom Wilkinson/Brian Cox/Albert Finney/Chris Cooper/Michael Caine/Brendan Gleeson/Sam Waterston
1998-2023|Bill Nighy/Jim Broadbent/Hugh Laurie/Timothy Spall/Jeremy Irons/Tom Wilkinson/Ciarán Hinds
1985-1999|Robbie Coltrane/Mel Smith/Bob Hoskins/Simon Callow/Timothy Spall/Jim Broadbent
2001-2011|Michael Gambon/Alan Rickman/Jim Broadbent/David Thewlis/Timothy Spall/Jason Isaacs/Robbie Coltrane/Gary Oldman
1980-1990|Jeremy Irons/Charles Dance/Anthony Andrews/Nigel Havers/Rupert Everett/Daniel Day-Lewis/Michael York
1986-1999|Jeremy Irons/Alan Rickman/Anthony Hopkins/Ben Kingsley/William Hurt/Alan Bates/Gabriel Byrne/Charles Dance
2000-2018|Jeremy Irons/Charles Dance/Bill Nighy/Gabriel Byrne/Stellan Skarsgård/Tom Wilkinson/Jonathan Pryce
1985-1995|Alan Rickman/Jeremy Irons/Timothy Dalton/Charles Dance/Jonathan Pryce/Gary Oldman/Tim Curry
1996-2015|Alan Rickman/Bill Nighy/Hugh Laurie/Jeremy Irons/Tim Roth/Jason Isaacs
1978-2010|Jonathan Pryce/Tom Wilkinson/Jim Broadbent/Alfred Molina/Ian Holm/David Warner
1962-1980|Christopher Plummer/Peter Finch/Alan Bates/Laurence Harvey/Michael York/Peter O'Toole
1995-2012|Christopher Plummer/Albert Finney/Max von Sydow/Peter O'Toole/Donald Sutherland/Ian Holm/Hal Holbrook
2009-2017|Christopher Plummer/Max von Sydow/Alan Arkin/Martin Landau/Robert Duvall/Michael Caine/Bruce Dern
2001-2012|Max von Sydow/Christopher Plummer/Martin Landau/Ian Holm/Peter O'Toole/Christopher Lee
# Britain and Ireland: leading men since the 1980s
1982-1992|Daniel Day-Lewis/Gary Oldman/Rupert Everett/Colin Firth/Kenneth Branagh/Julian Sands/James Wilby/Tim Roth
1989-1998|Daniel Day-Lewis/Liam Neeson/Gabriel Byrne/Gary Oldman/Ralph Fiennes/Aidan Quinn/Stephen Rea/Jeremy Irons
2002-2018|Daniel Day-Lewis/Gary Oldman/Ralph Fiennes/Russell Crowe/Liam Neeson/Jeremy Irons/Viggo Mortensen
1985-1999|Gary Oldman/Tim Roth/Daniel Day-Lewis/Kenneth Branagh/Alan Rickman/Richard E. Grant/Alfred Molina
2000-2014|Gary Oldman/Colin Firth/Ralph Fiennes/Tim Roth/Clive Owen/Ciarán Hinds/Mark Strong/Jim Broadbent
2014-2024|Gary Oldman/Timothy Spall/Mark Rylance/Ralph Fiennes/Brian Cox/Kenneth Branagh/Toby Jones/Stephen Dillane
1989-2002|Kenneth Branagh/Colin Firth/Ralph Fiennes/Hugh Grant/Rupert Everett/Richard E. Grant/Jeremy Northam
2003-2024|Kenneth Branagh/Ralph Fiennes/Colin Firth/Hugh Laurie/Rufus Sewell/Michael Sheen/Jason Isaacs
1990-2002|Liam Neeson/Gabriel Byrne/Pierce Brosnan/Sam Neill/Aidan Quinn/Patrick Bergin/Sean Bean/Ralph Fiennes
2003-2024|Liam Neeson/Pierce Brosnan/Gabriel Byrne/Clive Owen/Russell Crowe/Sean Bean/Mel Gibson
1992-2005|Ralph Fiennes/Jeremy Irons/Colin Firth/Rupert Everett/Jeremy Northam/Gabriel Byrne/Liam Neeson/Jude Law
2006-2025|Ralph Fiennes/Colin Firth/Jason Isaacs/Mark Strong/Rufus Sewell/Jude Law/Gary Oldman/Stanley Tucci
1987-2003|Hugh Grant/Colin Firth/Rupert Everett/Jeremy Northam/Hugh Laurie/Rufus Sewell/Julian Sands
2002-2024|Hugh Grant/Colin Firth/Hugh Laurie/Rhys Ifans/Rupert Everett/Jude Law/Bill Nighy
2005-2018|Colin Firth/Hugh Laurie/Clive Owen/Hugh Grant/Michael Sheen/Rupert Graves/Damian Lewis/Mark Strong
1996-2010|Jude Law/Ewan McGregor/Joseph Fiennes/Rhys Ifans/Jonathan Rhys Meyers/Rufus Sewell/Paul Bettany/Orlando Bloom
1994-2003|Ewan McGregor/Robert Carlyle/Jude Law/Jonny Lee Miller/Dougray Scott/Joseph Fiennes/Rufus Sewell
2001-2018|Ewan McGregor/Paul Bettany/Gerard Butler/James McAvoy/Clive Owen/Colin Farrell/Orlando Bloom
1998-2012|Clive Owen/Daniel Craig/Jude Law/Gerard Butler/Dougray Scott/Rupert Penry-Jones/Hugh Jackman/Ralph Fiennes
2000-2006|Daniel Craig/Clive Owen/Paul Bettany/Rhys Ifans/Dougray Scott/Ioan Gruffudd/Sean Bean
2006-2022|Daniel Craig/Clive Owen/Michael Fassbender/Tom Hardy/Henry Cavill/Mark Strong
1962-1989|Sean Connery/Roger Moore/Timothy Dalton/George Lazenby/Pierce Brosnan
1961-1980|Roger Moore/David Niven/Tony Curtis/Michael Caine/Stewart Granger/Patrick Macnee/Ian Ogilvy
1986-2003|Pierce Brosnan/Timothy Dalton/Sean Bean/Sam Neill/Rupert Everett/Jeremy Northam
1968-1994|Timothy Dalton/Michael York/Simon Ward/Charles Dance/Anthony Andrews/Sam Neill
2004-2022|Paul Bettany/Dominic West/Rufus Sewell/James D'Arcy/Ioan Gruffudd/Toby Stephens
1996-2008|Sean Bean/Robert Carlyle/Dougray Scott/Rufus Sewell/Ray Winstone/Jason Isaacs/Jonny Lee Miller
1998-2014|Jason Statham/Gerard Butler/Vinnie Jones/Clive Owen/Ray Stevenson/Dominic Purcell
2013-2024|Jason Statham/Gerard Butler/Vin Diesel/Scott Adkins/Dwayne Johnson
1990-2010|Robert Carlyle/Ken Stott/Peter Mullan/Ewan McGregor/David Thewlis/Paddy Considine/Gary Lewis
2004-2020|James McAvoy/Benedict Cumberbatch/Eddie Redmayne/Matthew Goode/Dominic Cooper/Ben Whishaw/Tom Hiddleston/Rupert Friend
2008-2024|Benedict Cumberbatch/Tom Hiddleston/Michael Fassbender/Eddie Redmayne/Matthew Goode/Dan Stevens/Mark Strong
2007-2024|Tom Hardy/Michael Fassbender/Joel Edgerton/Jack O'Connell/Sam Riley/Aaron Taylor-Johnson/Charlie Hunnam/Jai Courtney
2008-2019|Michael Fassbender/Tom Hardy/Dominic West/Damian Lewis/James McAvoy/Ryan Gosling/Sean Harris
2006-2022|Eddie Redmayne/Ben Whishaw/Andrew Garfield/Jim Sturgess/Jamie Campbell Bower/Douglas Booth/Robert Pattinson/Harry Lloyd
2007-2024|Andrew Garfield/Robert Pattinson/Nicholas Hoult/Jamie Bell/Jack Huston/Taron Egerton/Aaron Taylor-Johnson/Miles Teller
2014-2020|Andrew Garfield/Jack O'Connell/Jamie Bell/Luke Bracey/Miles Teller/Alex Pettyfer/Aaron Taylor-Johnson
2001-2011|Daniel Radcliffe/Rupert Grint/Tom Felton/Freddie Highmore/Alex Pettyfer/Thomas Sangster/Jamie Bell
2012-2024|Daniel Radcliffe/Nicholas Hoult/Taron Egerton/Robert Pattinson/Freddie Highmore/Dan Stevens
2005-2014|Robert Pattinson/Taylor Lautner/Kellan Lutz/Logan Lerman/Alex Pettyfer/Zac Efron/Ben Barnes
2016-2026|Robert Pattinson/Nicholas Hoult/Harry Melling/Taron Egerton/Joe Alwyn/Callum Turner/George MacKay
2012-2024|Tom Holland/Asa Butterfield/Nicholas Hoult/Taron Egerton/Will Poulter/George MacKay/Jamie Bell/Fionn Whitehead
2000-2015|Jamie Bell/Nicholas Hoult/Thomas Sangster/Aaron Taylor-Johnson/Freddie Highmore/Jim Sturgess
2007-2020|Riz Ahmed/Dev Patel/Himesh Patel/Nikesh Patel/Rahul Kohli/Kumail Nanjiani/Rami Malek
2008-2020|Dev Patel/Riz Ahmed/Kunal Nayyar/Himesh Patel/Nikesh Patel/Suraj Sharma/Aziz Ansari
2007-2022|Henry Cavill/Sam Claflin/Ben Barnes/Luke Evans/Jamie Dornan/Theo James/Chris Hemsworth
1998-2013|Simon Pegg/Nick Frost/Martin Freeman/Rhys Ifans/Dylan Moran/Ricky Gervais/Steve Coogan
2003-2020|Martin Freeman/Simon Pegg/Steve Coogan/Toby Jones/Rob Brydon/Chris O'Dowd/James Corden
1997-2015|Michael Sheen/Andy Serkis/Rhys Ifans/Toby Jones/Steve Coogan/Tom Hollander/Paul Bettany
2001-2020|Mark Strong/Jason Isaacs/Ciarán Hinds/Dougray Scott/Rufus Sewell/Eddie Marsan/David Thewlis
2002-2022|Eddie Marsan/Toby Jones/Paddy Considine/Sean Harris/Timothy Spall/Stephen Graham/Peter Mullan/Burn Gorman
2003-2020|Rory Kinnear/Tom Hollander/Ben Daniels/Rupert Penry-Jones/Julian Rhind-Tutt/Mark Gatiss
2000-2018|Roger Allam/Ron Cook/Jim Carter/David Calder/Phil Davis/James Fleet
1995-2020|Mark Rylance/Simon Russell Beale/Timothy Spall/Stephen Dillane/Toby Jones/Derek Jacobi/David Thewlis/Ralph Fiennes
2014-2018|Mark Rylance/Toby Jones/Timothy Spall/Stephen Dillane/Sebastian Koch/Eddie Marsan/Burghart Klaußner
1990-2012|Ray Winstone/Timothy Spall/Bob Hoskins/Peter Mullan/Ian Hart/Eddie Marsan/Alan Ford
1971-1980|Malcolm McDowell/Michael York/David Warner/Oliver Reed/David Hemmings/Michael Crawford/Simon Ward
1985-2010|Malcolm McDowell/David Warner/Tim Curry/Michael Ironside/Terence Stamp/Julian Sands
1966-1990|Dudley Moore/Peter Cook/Peter Sellers/Michael Crawford/John Cleese/Marty Feldman
1975-1992|John Cleese/Michael Palin/Eric Idle/Terry Jones/Graham Chapman/Dudley Moore
1954-1970|Sid James/Kenneth Williams/Terry-Thomas/Leslie Phillips/Bernard Cribbins/Charles Hawtrey/Jim Dale
1950-1966|James Robertson Justice/Leslie Phillips/Robert Morley/Terry-Thomas/Cecil Parker/Alastair Sim
1956-1975|Peter Cushing/Christopher Lee/Donald Pleasence/André Morell/Michael Gough/Vincent Price/Andrew Keir
1958-1975|Donald Pleasence/Peter Cushing/Herbert Lom/Patrick Magee/Michael Gough/Vincent Price/Charles Gray
1976-1985|Donald Pleasence/Max von Sydow/Christopher Lee/Patrick McGoohan/David Warner/Herbert Lom
1999-2012|Christopher Lee/Ian McKellen/Michael Gough/Max von Sydow/Christopher Plummer/Malcolm McDowell
1945-1963|Jack Hawkins/Anthony Quayle/Kenneth More/John Gregson/Nigel Patrick/Harry Andrews/Stanley Baker
1945-1963|Stewart Granger/James Mason/Michael Wilding/Michael Rennie/Dennis Price/Richard Todd
1947-1964|Dirk Bogarde/Kenneth More/Richard Todd/John Gregson/Laurence Harvey/Michael Redgrave/Peter Finch
1963-1977|Dirk Bogarde/Alan Bates/James Fox/Michael York/James Mason/Peter Finch/Laurence Harvey
1963-1975|Robert Shaw/Nigel Davenport/Oliver Reed/Patrick McGoohan/Harry Andrews/Stanley Baker/Nicol Williamson
1973-1979|Robert Shaw/Richard Harris/Lee Marvin/Sterling Hayden/Oliver Reed/George Kennedy/Nigel Davenport
1950-1966|Harry Andrews/Jack Hawkins/Trevor Howard/Nigel Green/Anthony Quayle/André Morell/Laurence Naismith
1938-1955|Basil Radford/Naunton Wayne/Cecil Parker/Raymond Huntley/Miles Malleson/Felix Aylmer/Finlay Currie
1949-1975|Geoffrey Keen/Bernard Lee/Raymond Huntley/Laurence Naismith/André Morell/Michael Hordern
1960-1990|Bernard Lee/Geoffrey Keen/Michael Hordern/Michael Gough/Joss Ackland/Julian Glover
1968-1990|Charles Gray/Julian Glover/Joss Ackland/Michael Gough/Nigel Davenport/Anthony Sharp
1978-1996|Joss Ackland/Julian Glover/Michael Gough/Charles Dance/Nigel Hawthorne/David Warner
1964-1985|Oliver Reed/Alan Bates/Richard Harris/Nicol Williamson/Ian McShane/Malcolm McDowell/Michael Caine
1963-1975|Terence Stamp/David Hemmings/Michael York/James Fox/Alan Bates/Malcolm McDowell/David Warner
1986-2008|Terence Stamp/Ian McShane/Brian Cox/Charles Dance/Tom Bell/Malcolm McDowell
1956-1969|Anthony Quayle/Trevor Howard/Peter Finch/Stanley Baker/Anthony Quinn/Jack Hawkins
# Ireland
1985-2000|Gabriel Byrne/Stephen Rea/Liam Neeson/Patrick Bergin/Aidan Quinn/Pierce Brosnan
1988-2003|Stephen Rea/Brendan Gleeson/Colm Meaney/Gerard McSorley/Ciarán Hinds/Pete Postlethwaite
1998-2024|Brendan Gleeson/Ciarán Hinds/Colm Meaney/Stephen Rea/David Wilmot/Pat Shortt/Liam Cunningham
2002-2014|Brendan Gleeson/Ray Winstone/Brian Cox/Tom Wilkinson/Pete Postlethwaite/Ciarán Hinds
1999-2012|Colin Farrell/Cillian Murphy/Jonathan Rhys Meyers/Stuart Townsend/Aidan Gillen/Jamie Dornan
2008-2024|Colin Farrell/Cillian Murphy/Michael Fassbender/Chris O'Dowd/Jamie Dornan/Andrew Scott/Robert Sheehan
2003-2014|Cillian Murphy/Jonathan Rhys Meyers/Ben Whishaw/Hugh Dancy/James McAvoy/Michael Fassbender
2015-2025|Cillian Murphy/Andrew Scott/Jack Reynor/Michael Fassbender/Colin Farrell/Domhnall Gleeson/Benedict Cumberbatch
2011-2024|Domhnall Gleeson/Jack Reynor/Andrew Scott/Robert Sheehan/Eddie Redmayne/Nicholas Hoult
2014-2026|Barry Keoghan/Jack Reynor/Fionn O'Shea/Anthony Boyle/Jack Lowden/Éanna Hardwicke/Paul Mescal
2019-2026|Paul Mescal/Josh O'Connor/Barry Keoghan/Joe Alwyn/Harris Dickinson/Jack Lowden/George MacKay
# Australia and New Zealand
1979-1996|Mel Gibson/Bryan Brown/Sam Neill/Jack Thompson/Gary Sweet/Colin Friels
1986-1996|Paul Hogan/Bryan Brown/Jack Thompson/Mel Gibson/Sam Neill/John Cleese
1979-1993|Sam Neill/Bryan Brown/Jack Thompson/John Hargreaves/Colin Friels/Mark Lee
1985-1998|Mel Gibson/Kevin Costner/Kurt Russell/Patrick Swayze/Bruce Willis/Harrison Ford
1994-2008|Russell Crowe/Mel Gibson/Guy Pearce/Hugh Jackman/Gerard Butler/Clive Owen/Eric Bana
1997-2003|Russell Crowe/Ed Harris/Edward Norton/Sean Penn/Kevin Spacey/Viggo Mortensen/Guy Pearce
2009-2024|Russell Crowe/Hugh Jackman/Guy Pearce/Gerard Butler/Liam Neeson/Ben Mendelsohn/Mel Gibson
1995-2012|Geoffrey Rush/Ian Holm/Hugo Weaving/Alan Rickman/Stellan Skarsgård/Jim Broadbent/Richard Roxburgh/Stephen Rea
1996-1999|Geoffrey Rush/Noah Taylor/Tom Wilkinson/Ian Hart/Nigel Hawthorne/Jim Broadbent
1994-2010|Hugo Weaving/Guy Pearce/David Wenham/Richard Roxburgh/Geoffrey Rush/Anthony LaPaglia/Sam Neill
1999-2024|Guy Pearce/Eric Bana/Joel Edgerton/David Wenham/Hugo Weaving/Sam Worthington/Anthony LaPaglia
2000-2024|Hugh Jackman/Eric Bana/Gerard Butler/Clive Owen/Russell Crowe/Ewan McGregor/Ryan Reynolds
1999-2008|Heath Ledger/Jake Gyllenhaal/Orlando Bloom/Josh Hartnett/Ryan Phillippe/Hayden Christensen/Jim Caviezel/Colin Farrell
2007-2009|Heath Ledger/Cillian Murphy/Aaron Eckhart/Joaquin Phoenix/Adrien Brody/Paul Bettany/Guy Pearce
2005-2024|Joel Edgerton/Sam Worthington/Jason Clarke/Ben Mendelsohn/Eric Bana/Tom Hardy/Jai Courtney
2010-2024|Ben Mendelsohn/Jason Clarke/Michael Shannon/Guy Pearce/David Thewlis/Scoot McNairy
2010-2025|Chris Hemsworth/Chris Evans/Sam Worthington/Henry Cavill/Chris Pratt/Liam Hemsworth/Joel Kinnaman
# Canada
1966-1981|Donald Sutherland/Elliott Gould/Alan Arkin/Roy Scheider/George Segal/Michael Sarrazin/Christopher Plummer
1982-1995|Donald Sutherland/James Caan/Robert Duvall/Roy Scheider/Martin Sheen/Christopher Plummer/Gene Hackman
1996-2019|Donald Sutherland/James Cromwell/Christopher Plummer/Hal Holbrook/Jon Voight/Brian Cox/Robert Duvall
1980-1995|Leslie Nielsen/Lloyd Bridges/George Kennedy/Robert Stack/Peter Graves/Robert Vaughn
1983-1992|Michael J. Fox/Matthew Broderick/Rob Lowe/John Cusack/Jon Cryer/Ralph Macchio/Anthony Michael Hall
1984-1998|Kiefer Sutherland/Charlie Sheen/Emilio Estevez/Lou Diamond Phillips/Kevin Bacon/Christian Slater
1987-1999|Keanu Reeves/Patrick Swayze/River Phoenix/Johnny Depp/Christian Slater/Brad Pitt/Val Kilmer
1999-2024|Keanu Reeves/Nicolas Cage/Tom Cruise/Wesley Snipes/Johnny Depp/Brad Pitt
1994-2008|Jim Carrey/Mike Myers/Adam Sandler/Ben Stiller/Robin Williams/Jack Black
1992-2008|Mike Myers/Adam Sandler/Will Ferrell/Dana Carvey/David Spade/Ben Stiller/Jim Carrey
2005-2022|Ryan Reynolds/Chris Pratt/Bradley Cooper/Jason Bateman/Channing Tatum/Chris Evans/Jason Sudeikis
2005-2020|Seth Rogen/Jonah Hill/Jason Segel/James Franco/Jay Baruchel/Zach Galifianakis/Danny McBride
2005-2014|Michael Cera/Jesse Eisenberg/Jay Baruchel/Jonah Hill/Christopher Mintz-Plasse/Justin Long
1983-1994|Rick Moranis/John Candy/Martin Short/Eugene Levy/Dan Aykroyd/Harold Ramis
`;
