/** Columns: years of the films | names, most alike next to each other; men in films since 2010. See `../circles.ts`. */
export const ACTORS_TODAY = `
# America: boys and young men
2009-2018|Jackson Rathbone/Jake Abel/Kellan Lutz/Cam Gigandet/Penn Badgley/Chace Crawford/Xavier Samuel/Taylor Lautner
2009-2018|Jake Abel/Penn Badgley/Johnny Simmons/Michael Angarano/Chris Lowell/Dan Byrd/Mark Webber/Reece Thompson
2009-2018|Thomas Dekker/Kyle Gallner/Penn Badgley/Chris Zylka/Johnny Simmons/Shiloh Fernandez/Nico Tortorella/Logan Lerman
2010-2018|Johnny Simmons/Reece Thompson/Ezra Miller/Logan Lerman/Michael Angarano/Mark Webber/Adam Hagenbuch
2011-2020|Nicholas D'Agosto/Miles Fisher/Shiloh Fernandez/Fran Kranz/Chris Zylka/Chad Michael Murray/Drew Roy
2011-2022|Nicholas Braun/Michael Angarano/Kyle Gallner/Ben Platt/Lou Taylor Pucci/Keir Gilchrist/Dan Byrd/Clark Duke
2012-2024|Skylar Astin/Ben Platt/Adam DeVine/Nicholas Braun/Jake Lacy/Miles Fisher/Dave Franco/Hunter Parrish
2010-2020|Dylan Minnette/Liam James/Graham Phillips/Nick Krause/Jared Gilman/Keir Gilchrist/Dylan Sprayberry/Nolan Gould
2010-2018|Joel Courtney/Riley Griffiths/Ryan Lee/Gabriel Basso/Zach Mills/Jared Gilman/Liam James/Dylan Minnette
2012-2024|Gabriel Basso/Dylan Minnette/Alexander Ludwig/Israel Broussard/Tye Sheridan/Alex Russell/Lou Taylor Pucci/Nick Robinson
2012-2022|Max Burkholder/Ty Simpkins/Tye Sheridan/Nick Robinson/Gabriel Basso/Miles Heizer/Dylan Sprayberry/Israel Broussard
2010-2016|Ty Simpkins/Garrett Ryan/Andrew Astor/Max Charles/Jack Gore/Nolan Gould/Robbie Tucker/Jacob Tremblay
2014-2024|Jacob Tremblay/Jack Dylan Grazer/Jaeden Martell/Noah Jupe/Wyatt Oleff/Max Charles/Finn Wolfhard/Jack Gore
2016-2026|Jaeden Martell/Jack Dylan Grazer/Wyatt Oleff/Finn Wolfhard/Noah Schnapp/Gaten Matarazzo/Sunny Suljic/Jeremy Ray Taylor
2019-2026|Mason Thames/Gabriel LaBelle/Jaeden Martell/Finn Wolfhard/Brady Hepner/Walker Scobell
2019-2026|Cooper Hoffman/Gabriel LaBelle/Dominic Sessa/Charlie Plummer/Lewis Pullman/Jack Champion/Fred Hechinger
2016-2026|Fred Hechinger/Owen Teague/Charlie Plummer/Nick Robinson/Alex Wolff/Lucas Hedges/Jack Dylan Grazer/Logan Miller
2015-2026|Alex Wolff/Nat Wolff/Owen Teague/Lucas Hedges/Logan Miller/Miles Heizer/Keir Gilchrist/Alex Neustaedter
2013-2026|Daniel Zovatto/Shiloh Fernandez/Keir Gilchrist/Jake Weary/Chase Williamson/Kyle Gallner/Evan Jonigkeit/Brendan Meyer
2013-2026|Jake Weary/Austin Stowell/Finn Wittrock/Boyd Holbrook/Jake Lacy/Drew Roy/Chris Zylka/Nate Lang
2014-2026|Finn Wittrock/Jake Lacy/Austin Stowell/Ben Schnetzer/Boyd Holbrook/Glen Powell/Wyatt Russell/Callum Turner
2014-2024|Jake Lacy/Glen Powell/Wyatt Russell/Jack Quaid/Dave Franco/Thomas Middleditch/Zach Woods/Jayson Blair
2013-2024|Ben Schnetzer/Christopher Abbott/Brady Corbet/Philip Ettinger/Caleb Landry Jones/David W. Thompson/John Magaro/Johnny Simmons
2012-2026|Christopher Abbott/John Magaro/Philip Ettinger/Brady Corbet/Alex Karpovsky/Boyd Holbrook/Frank Mosley/Scoot McNairy
2012-2026|Jack Quaid/Alexander Ludwig/Austin Butler/Glen Powell/Logan Miller/Nat Wolff/Dylan O'Brien/Nick Robinson
2014-2022|Ellar Coltrane/Nick Robinson/Nat Wolff/Blake Jenner/Tyler Hoechlin/Ryan Guzman/Austin Amelio/Will Brittain
2014-2020|Blake Jenner/Tyler Hoechlin/Glen Powell/Will Brittain/Austin Amelio/Temple Baker/J. Quinton Johnson/Juston Street
2009-2018|Brandon Routh/Armie Hammer/Mike Vogel/Chad Michael Murray/Josh Pence/Cam Gigandet/Lucas Till/Wes Bentley
2009-2020|Josh Hutcherson/Lucas Till/Logan Lerman/Alexander Ludwig/Freddie Stroma/Jackson Rathbone/Taylor Kitsch/Ezra Miller
2012-2026|Sean Faris/Freddie Stroma/Mike Vogel/Lucas Till/Josh Hutcherson/Jai Courtney/Luke Kleintank/Luke Bracey

# America: leading and supporting men
2008-2022|Logan Marshall-Green/Frank Grillo/Kevin Durand/Joe Anderson/Mike Vogel/James Ransone/Pablo Schreiber/Garrett Dillahunt
2008-2024|Frank Grillo/Kevin Durand/Holt McCallany/Max Martini/Timothy Olyphant/Pablo Schreiber/Kevin Rankin/Jon Bernthal
2008-2022|Timothy Olyphant/Josh Duhamel/Patrick Wilson/Thomas Jane/Simon Baker/Dallas Roberts/Zachary Quinto/Dylan McDermott
2008-2022|Patrick Wilson/Zachary Quinto/Josh Lucas/Ron Livingston/Thomas Jane/Josh Charles/Chris Messina/Timothy Olyphant
2008-2024|Dallas Roberts/Denis O'Hare/John Benjamin Hickey/Josh Charles/Michael Stuhlbarg/Michael Chernus/Bill Camp/Leland Orser
2008-2024|Denis O'Hare/John Benjamin Hickey/Leland Orser/Bruce Greenwood/Michael Gaston/David Warshofsky/Bill Camp/Victor Slezak
2008-2022|Ritchie Coster/Yul Vazquez/David Warshofsky/Max Casella/Michael Rispoli/Matt Craven/John Ventimiglia/Domenick Lombardozzi
2008-2022|Michael Rispoli/Max Casella/John Ventimiglia/Domenick Lombardozzi/Bobby Cannavale/Frank Wood/Michael Imperioli/Steve Schirripa
2008-2022|Noah Emmerich/Ron Eldard/Chris Bauer/Kyle Chandler/Shea Whigham/Kevin Rankin/Michael Kelly/Rory Cochrane
2008-2024|Kevin Rankin/Rory Cochrane/Ethan Embry/Shea Whigham/Boyd Holbrook/Scott Haze/James Badge Dale/David Denman
2008-2024|Ethan Embry/Rory Cochrane/Matthew Lillard/David Arquette/Giovanni Ribisi/Leigh Whannell/Jonathan Tucker/Devin Ratray
2008-2022|Pat Healy/Devin Ratray/Kevin Breznahan/Robert Longstreet/AJ Bowen/Macon Blair/Larry Fessenden/Noah Segan
2009-2024|AJ Bowen/Joe Swanberg/Noah Segan/Nicholas Tucci/Ti West/Adam Wingard/Macon Blair/Chase Williamson
2008-2022|Nick Damici/Bill Sage/Larry Fessenden/Robert Longstreet/Kevin Corrigan/Kim Coates/Kevin Kolack/W. Earl Brown
2006-2022|W. Earl Brown/Ray McKinnon/Garret Dillahunt/Clancy Brown/Leon Russom/Jack McGee/Matt Craven/Kevin Dunn
2006-2022|Clancy Brown/Stephen Lang/Bruce McGill/Powers Boothe/Fred Ward/Jeff Fahey/Michael Biehn/Michael Ironside
2006-2022|Jeff Fahey/Michael Biehn/Michael Paré/Eric Roberts/Robert Patrick/Tom Sizemore/Michael Madsen
2006-2016|Leon Russom/Dakin Matthews/Rance Howard/Stacy Keach/Barry Corbin/Bruce Dern
2006-2022|Dakin Matthews/Ray Baker/Peter Gerety/Jack McGee/Raymond J. Barry/John Cullum
2006-2016|Stacy Keach/Barry Corbin/Robert Forster/Scott Wilson/Bruce Davison/Beau Bridges/Fred Thompson
2006-2020|Louis Herthum/Patrick Fabian/Steve Coulter/Marco Perella/Brad Hawkins/William Mapother/Xander Berkeley/James McCaffrey
2010-2024|Patrick Fabian/Steve Coulter/Louis Herthum/Michael O'Neill/Chris Mulkey/Brett Rice/David Jensen
2006-2022|Michael O'Neill/Chris Mulkey/Brian Kerwin/Matt Craven/Bruce Greenwood/Kevin Dunn/James Rebhorn/Peter Gerety
2006-2020|Craig Ferguson/James Belushi/Tom Arnold/Beau Bridges/Kevin Pollak/Larry Miller/Kevin Nealon/Jeff Garlin
2010-2024|Bradley Whitford/Bob Odenkirk/Richard Kind/Griffin Dunne/Paul Reiser/John Michael Higgins/Kevin Pollak/Jeff Garlin
2008-2024|Will Forte/Rob Corddry/Rob Huebel/Nat Faxon/Jim Rash/Ben Falcone/Ty Burrell/Rob Riggle
2008-2022|Rob Riggle/Rob Corddry/David Koechner/Andy Richter/Ed Helms/Will Forte/Thomas Lennon/Joe Lo Truglio
2009-2024|Nick Kroll/Jason Mantzoukas/Thomas Middleditch/T. J. Miller/Jake Johnson/Paul Scheer/Rob Huebel/Zach Woods
2009-2022|T. J. Miller/Clark Duke/Jay Baruchel/Tyler Labine/Joel David Moore/Martin Starr/Danny McBride/Jonah Hill
2009-2024|Mark Duplass/Jake Johnson/Adam Scott/Mike Birbiglia/Ron Livingston/Ike Barinholtz/Jay Duplass/Joe Swanberg
2012-2026|Taran Killam/Bill Hader/Beck Bennett/Kyle Mooney/Ike Barinholtz/Adam DeVine/Pete Holmes/Will Forte
2014-2026|Kyle Mooney/Beck Bennett/Pete Davidson/Thomas Middleditch/Kumail Nanjiani/Blake Anderson/Adam DeVine/Ben Schwartz
2010-2020|P. J. Byrne/Ralph Garman/Geoffrey Arend/Ethan Suplee/Tim Heidecker/Bryan Callen/Brian Huskey/Jon Gries
2006-2020|Griffin Dunne/Jon Gries/Ethan Phillips/Adam Arkin/Bob Balaban/Richard Kind/Michael Hitchcock/Ed Begley Jr.
2009-2019|Stephen Root/Richard Kind/John Carroll Lynch/Larry Pine/Peter Gerety/Michael McKean/Fred Melamed/Fred Willard
2008-2022|Patton Oswalt/Jim Gaffigan/David Cross/Ray Romano/Brian Posehn/H. Jon Benjamin/Will Arnett
2008-2022|Joshua Leonard/Mark Webber/Lou Taylor Pucci/James Ransone/Brady Corbet/Paul Dano/Shiloh Fernandez/Alex Karpovsky
2010-2024|Joel Kinnaman/Joe Anderson/Boyd Holbrook/Jai Courtney/Sam Claflin/Luke Evans/Scoot McNairy/Sullivan Stapleton
2008-2020|John Gallagher Jr./Stark Sands/Wes Chatham/Brian Geraghty/Michael Angarano/Hamish Linklater/Max Minghella
2008-2021|Rob Morgan/Bokeem Woodbine/Wood Harris/Michael K. Williams/Chris Chalk/Tory Kittles/Andre Royo

# Black men in America, Britain and Australia
2008-2022|Omari Hardwick/Edwin Hodge/Tory Kittles/Nate Parker/Rob Brown/Jesse Williams/Brandon T. Jackson/Columbus Short/Mike Colter
2008-2022|Courtney B. Vance/Dennis Haysbert/Glynn Turman/Harry J. Lennix/Clarke Peters/Isiah Whitlock Jr.
2008-2022|Ernie Hudson/Glynn Turman/Clarke Peters/Danny Glover/Tony Todd/Keith David
2008-2020|Anthony Anderson/Craig Robinson/Terry Crews/Tracy Morgan/J. B. Smoove/Romany Malco/Mike Epps
2014-2026|Tyler James Williams/Marque Richardson/Jessie T. Usher/Brandon Bell/Lakeith Stanfield/Jay Pharoah/Justice Smith/Jerrod Carmichael
2015-2026|Jharrel Jerome/Jessie T. Usher/Ashton Sanders/Caleb McLaughlin/Justice Smith/Jacob Latimore/Trevante Rhodes/Kelvin Harrison Jr.
2017-2026|Kelvin Harrison Jr./Ashton Sanders/Jharrel Jerome/Algee Smith/Stephan James/Trevante Rhodes/Aldis Hodge/Jonathan Majors
2012-2026|Aldis Hodge/Stephan James/Nate Parker/Yahya Abdul-Mateen II/Trevante Rhodes/Jonathan Majors/Damson Idris/Winston Duke
2012-2024|Dayo Okeniyi/Jacob Latimore/Stephan James/Jessie T. Usher/Marque Richardson/Algee Smith/Shameik Moore/RJ Cyler
2015-2026|Shameik Moore/RJ Cyler/Caleb McLaughlin/Jaden Smith/Jacob Latimore/Justice Smith/Lakeith Stanfield/Jharrel Jerome
2009-2022|Kevin Hart/Tracy Morgan/Craig Robinson/Romany Malco/J. B. Smoove/Mike Epps/Tyler Perry/Cedric the Entertainer
2014-2026|Lil Rel Howery/Hannibal Buress/Jay Pharoah/Jermaine Fowler/Sam Richardson/Tim Meadows/Deon Cole
2011-2026|Franz Drameh/Leeon Jones/Jumayn Hunter/Ashley Walters/Noel Clarke/Adam Deacon/Arinzé Kene
2010-2026|Ashley Walters/Noel Clarke/Arinzé Kene/Ashley Thomas/Adam Deacon/Nonso Anozie/Daniel Kaluuya
2014-2026|Kingsley Ben-Adir/Micheal Ward/Malachi Kirby/Ashley Thomas/Kedar Williams-Stirling/Paapa Essiedu
2014-2026|Malachi Kirby/Micheal Ward/Kedar Williams-Stirling/Arinzé Kene/Paapa Essiedu/Kingsley Ben-Adir/Percelle Ascott
2008-2022|Lennie James/David Harewood/Adrian Lester/Eamonn Walker/Colin McFarlane/Danny Sapani/Nonso Anozie
2006-2026|Aaron Pedersen/Rob Collins/Wayne Blair/Trevor Jamieson/Mark Coles Smith/Luke Carroll

# Latino, Asian and Middle Eastern men of the English-speaking countries
2006-2022|Jacob Vargas/Michael Peña/Clifton Collins Jr./Jay Hernandez/Noel Gugliemi/Freddy Rodriguez/Efren Ramirez/Enrique Murciano
2006-2022|Maximiliano Hernández/Yul Vazquez/Bobby Cannavale/John Ortiz/Michael Peña/Raúl Castillo/David Zayas
2016-2026|Anthony Ramos/Jorge Lendeborg Jr./Harvey Guillén/Diego Boneta/Arturo Castro/Xolo Maridueña
2008-2024|Shaun Toub/Navid Negahban/Marshall Manesh/Dominic Rains/Peyman Moaadi/Faran Tahir/Arash Marandi/Omid Djalili
2009-2026|Utkarsh Ambudkar/Karan Soni/Kumail Nanjiani/Satya Bhabha/Aziz Ansari/Kal Penn/Danny Pudi/Hasan Minhaj
2006-2022|Aasif Mandvi/Kal Penn/Danny Pudi/Faran Tahir/Ajay Naidu/Ravi Patel/Brian George
2009-2026|Adeel Akhtar/Arsher Ali/Kayvan Novak/Nikesh Patel/Himesh Patel/Riz Ahmed/Nabhaan Rizwan/Viveik Kalra
2018-2026|Viveik Kalra/Himesh Patel/Nikesh Patel/Nabhaan Rizwan/Dev Patel/Rish Shah/Suraj Sharma
2008-2022|Louis Ozawa Changchien/Daniel Dae Kim/Will Yun Lee/Ken Leung/Byron Mann/Rick Yune
2016-2026|Simu Liu/Henry Golding/Ronny Chieng/Jimmy O. Yang/Ludi Lin/Steven Yeun/Lewis Tan/Randall Park
2009-2026|Ken Jeong/Randall Park/Bobby Lee/Jimmy O. Yang/John Cho/Ronny Chieng/Steven Yeun/Ki Hong Lee

# Britain and Ireland
2009-2022|Daniel Mays/Craig Parkinson/Nigel Lindsay/Paul Popplewell/Shaun Dooley/Paul Ritter/Joe Armstrong/Shaun Evans
2009-2024|Neil Maskell/Daniel Mays/Craig Parkinson/Tony Way/Ralph Ineson/Paul Popplewell/Shaun Dooley/Stephen Graham
2009-2024|Peter Ferdinando/Neil Maskell/Michael Smiley/Robert Glenister/Paul Anderson/Sam Hazeldine/Geoff Bell/Eddie Marsan
2009-2022|Sam Hazeldine/Paul Anderson/Joseph Mawle/Shaun Dooley/Sean Harris/Joseph Gilgun/Gerard Kearns/Craig Parkinson
2009-2024|Joseph Mawle/Tom Cullen/Sam Hazeldine/Richard Coyle/Tom Burke/Rory Kinnear/Blake Ritson/Elliot Cowan
2008-2024|Steve Oram/Julian Barratt/Reece Shearsmith/Richard Glover/Tony Way/Mark Heap/Kevin Eldon/Tom Basden
2006-2024|Reece Shearsmith/Steve Pemberton/Mark Gatiss/Julian Barratt/Kevin Eldon/Simon Pegg/Nick Frost/Steve Coogan
2008-2022|David Walliams/Matt Lucas/James Corden/Steve Coogan/Rob Brydon/Russell Brand/Stephen Merchant
2008-2022|Peter Wight/Martin Savage/Phil Davis/Karl Johnson/David Bradley/Jim Carter/Struan Rodger/Timothy Spall
2006-2022|David Bradley/Kenneth Cranham/Karl Johnson/Peter Wight/Struan Rodger/Phil Davis/Robert Pugh/Alun Armstrong
2006-2022|Robert Pugh/Sean Gilder/John Henshaw/Steve Evets/Ricky Tomlinson/Alun Armstrong/Phil Davis
2008-2022|John Henshaw/Steve Evets/Gary Lewis/Ricky Tomlinson/Robert Pugh/Gary Maitland/Ken Stott/Peter Mullan
2011-2022|Paul Brannigan/William Ruane/Martin Compston/James McArdle/Jack Lowden/Iain De Caestecker/Kevin Guthrie/Robert Emms
2010-2022|Robert Emms/Jeremy Irvine/Luke Treadaway/Harry Treadaway/Joshua McGuire/Freddie Fox/Matt Milne/Kit Harington
2010-2024|Luke Treadaway/Tom Hughes/Freddie Fox/Sam Reid/Tom Cullen/James Norton/Douglas Booth/Matthew Goode
2010-2024|James Norton/Tom Cullen/Sam Claflin/Tom Hughes/Freddie Fox/Tom Felton/Harry Lloyd/Sam Reid
2009-2020|Tom Felton/Freddie Fox/Harry Lloyd/Rupert Friend/Tom Sturridge/Ed Stoppard/Matthew Beard/Harry Melling
2009-2020|Craig Roberts/Thomas Turgoose/Joe Dempsie/Jack O'Connell/Bill Milner/Will Poulter/Joe Cole/Samuel Bottomley
2013-2024|Will Merrick/Joshua McGuire/Craig Roberts/Joe Thomas/Simon Bird/Blake Harrison/James Buckley/Iwan Rheon
2010-2020|Simon Bird/Joe Thomas/Blake Harrison/James Buckley/Joshua McGuire/Craig Roberts/Rafe Spall/Tom Rosenthal
2015-2026|George MacKay/Josh O'Connor/Callum Turner/Joe Cole/Dean-Charles Chapman/Barry Keoghan/Jack Lowden/Harris Dickinson
2016-2026|Josh O'Connor/Harris Dickinson/Frank Dillane/Callum Turner/Johnny Flynn/Joe Alwyn/Jack Lowden/Fionn Whitehead
2015-2026|Joe Alwyn/Harris Dickinson/Fionn Whitehead/Jack Lowden/Dean-Charles Chapman/Tom Glynn-Carney/Aneurin Barnard/Johnny Flynn
2016-2026|Tom Glynn-Carney/Fionn Whitehead/Dean-Charles Chapman/Louis Partridge/Asa Butterfield/Lewis Gribben
2010-2020|Conner Chapman/Shaun Thomas/Samuel Bottomley/Thomas Turgoose/Louis Ashbourne Serkis/Tom Taylor/Bill Milner/Isaac Hempstead Wright
2012-2024|Isaac Hempstead Wright/Asa Butterfield/Bill Milner/Louis Ashbourne Serkis/Dean-Charles Chapman/Tom Taylor/Alex Lawther/Freddie Fox
2008-2022|Alfie Allen/Joseph Gilgun/Thomas Turgoose/Jack O'Connell/Johnny Harris/Craig Parkinson/Danny Dyer/Stephen Wight
2006-2020|Danny Dyer/Geoff Bell/Tamer Hassan/Frank Harper/Johnny Harris/Vinnie Jones/Craig Fairbrass/Terry Stone
2006-2020|Vincent Regan/Marc Warren/Richard Coyle/Dougray Scott/Ed Stoppard/Rupert Graves/Julian Rhind-Tutt/Tobias Menzies
2008-2024|Matthew Macfadyen/Rory Kinnear/Rafe Spall/Tobias Menzies/Matthew Goode/Rupert Penry-Jones/Shaun Evans/Hugh Bonneville
2008-2022|Jonathan Aris/Rory Kinnear/Tobias Menzies/Tim McMullan/Julian Rhind-Tutt/Adrian Scarborough/Richard Cordery/Nicholas Jones
2010-2022|Killian Scott/Moe Dunford/Barry Ward/Rory Keenan/Jack Reynor/Martin McCann/Tom Vaughan-Lawlor/Robert Sheehan
2010-2024|Moe Dunford/Barry Ward/Martin McCann/Tom Vaughan-Lawlor/Allen Leech/Rory Keenan/Peter Coonan/John Connors
2010-2024|Richard Dormer/Martin McCann/David Wilmot/Mark O'Halloran/Brían F. O'Byrne/David Pearse/Michael Smiley/Lalor Roddy
2006-2024|David Wilmot/Mark O'Halloran/David Pearse/Pat Shortt/Ned Dennehy/Brían F. O'Byrne/Owen Roe/Francis Magee
2006-2022|Jim Norton/Adrian Dunbar/Lalor Roddy/Stephen Rea/Owen Roe/Brendan Gleeson/Gerard McSorley/Liam Cunningham
2015-2026|Paul Mescal/Éanna Hardwicke/Barry Keoghan/Fra Fee/Fionn O'Shea/Dónall Ó Héalai/Ferdia Walsh-Peelo/Anthony Boyle
2015-2026|Ferdia Walsh-Peelo/Fionn O'Shea/Mark McKenna/Ben Carolan/Ian Kenny/Éanna Hardwicke/Lewis MacDougall
2009-2022|Liam Cunningham/Ned Dennehy/Francis Magee/Michael Smiley/Aidan Gillen/Conleth Hill/Ciarán Hinds/Brendan Coyle

# Australia and New Zealand
2008-2022|James Frecheville/Lucas Pittaway/Xavier Samuel/Luke Ford/Rhys Wakefield/Ryan Corr/Dan Wyllie/Khan Chittenden
2009-2024|Xavier Samuel/Alex Russell/Rhys Wakefield/Brenton Thwaites/Luke Bracey/Ryan Corr/Jai Courtney/Liam Hemsworth
2010-2024|Brenton Thwaites/Luke Bracey/Rhys Wakefield/Dacre Montgomery/Jacob Elordi/Alex Russell/Ashley Zukerman/Lincoln Younes
2008-2022|Sullivan Stapleton/Callan Mulvey/Daniel Henshall/Dustin Clare/Anthony Hayes/Ryan Kwanten/Luke Ford/Michael Dorman
2008-2024|Dan Wyllie/Anthony Hayes/Ewen Leslie/Daniel Henshall/Justin Rosniak/Aaron Glenane/Damon Herriman/Leon Ford
2006-2024|Damon Herriman/Angus Sampson/Leigh Whannell/Dan Wyllie/Anthony Hayes/Justin Rosniak/Joel Edgerton/Steve Mouzakis
2006-2022|Julian McMahon/Antony Starr/Simon Baker/Alex O'Loughlin/David Wenham/Dominic Purcell/Michael Dorman/Martin Henderson
2006-2020|Colin Friels/Chris Haywood/Bryan Brown/Alan Dale/Jack Thompson/John Gaden/John Jarratt/Peter Carroll
2010-2024|Erik Thomson/Antony Starr/Martin Henderson/Karl Urban/Matthew Sunderland/Jay Ryan/Dean O'Gorman
2008-2024|Taika Waititi/Jemaine Clement/Rhys Darby/Jonathan Brugh/Cori Gonzalez-Macuer/Cohen Holloway/Cameron Rhodes/Bret McKenzie
2006-2024|Cliff Curtis/Temuera Morrison/Lawrence Makoare/Manu Bennett/Kirk Torrance/Te Kohe Tuhaka/Robbie Magasiva/Matariki Whatarau

# Canada, fighters and action
2008-2024|Erik Knudsen/Jesse Moss/Tyler Labine/Noah Reid/Michael Cera/Aaron Ashmore/Shawn Ashmore
2008-2024|Daniel Kash/Antonio Cupo/Peter Outerbridge/Julian Richings/Kim Coates/Stephen McHattie/Kevin Durand/Allan Hawco
2008-2024|Noah Reid/Jay Baruchel/Scott Speedman/Joshua Jackson/Aaron Ashmore/Kris Holden-Ried
2008-2024|Daniel Bernhardt/Scott Adkins/Steve Austin/Dolph Lundgren/Casper Van Dien/Gary Daniels
2008-2020|Scott Adkins/Gary Daniels/Steve Austin/Randy Couture/Kevin Nash/Dave Bautista/Casper Van Dien/Daniel Bernhardt
2008-2022|Oleg Taktarov/Karel Roden/Rade Šerbedžija/Merab Ninidze/Goran Kostić/Vladimir Kulich/Velibor Topić
2008-2017|Michael Nyqvist/Nikolaj Lie Kaas/Thure Lindhardt/Nikolaj Coster-Waldau/Joel Kinnaman/David Dencik/Mikael Persbrandt

# Since the middle of the 2010s
2013-2026|Emory Cohen/Thomas Mann/Skyler Gisondo/Max Thieriot/Nat Wolff/Austin Abrams/Alex Wolff/Evan Jonigkeit
2015-2026|Skyler Gisondo/Austin Abrams/Thomas Mann/Logan Miller/Noah Galvin/Nick Robinson/Milo Manheim/Fred Hechinger
2015-2026|Austin Abrams/Owen Teague/Alex Neustaedter/Charlie Shotwell/Brady Hepner/Michael Gandolfini/Lukas Gage/Judah Lewis
2017-2026|Noah Centineo/Israel Broussard/Milo Manheim/Jacob Elordi/Judah Lewis/Charlie Gillespie/Taylor Zakhar Perez
2017-2026|Judah Lewis/Nicholas Hamilton/Jaeden Martell/Jack Dylan Grazer/Emjay Anthony/Ed Oxenbould/Charlie Shotwell/Jake Ryan
2014-2022|Ed Oxenbould/Emjay Anthony/Ty Simpkins/Charlie Shotwell/Noah Wiseman/Jaeden Martell/Jack Dylan Grazer/Harvey Scrimshaw
2015-2024|Roman Griffin Davis/Archie Yates/Noah Jupe/Jacob Tremblay/Brady Noon/Cade Woodward/Jude Hill/Jackson Robert Scott
2014-2026|David Corenswet/Glen Powell/Robbie Amell/Austin Stowell/Lewis Pullman/Alden Ehrenreich/Chace Crawford/Mike Faist
2013-2026|Alden Ehrenreich/Mike Faist/Dave Franco/Miles Teller/Emory Cohen/Ansel Elgort/Ben Schnetzer/Jake Horowitz
2013-2026|Benny Safdie/Bo Burnham/Ebon Moss-Bachrach/Michael Chernus/Simon Rex/Alex Karpovsky/Zach Woods
2014-2026|Bo Burnham/John Mulaney/Kurt Braunohler/Ike Barinholtz/Ben Schwartz/Thomas Middleditch/Kyle Mooney/Nick Kroll
2014-2026|Paul Walter Hauser/Eric Edelstein/Dan Fogler/Josh Gad/Tyler Labine/Ethan Suplee/Bobby Moynihan/Zack Pearlman
2008-2024|Ken Marino/Tony Hale/Nick Offerman/Rob Huebel/Ron Livingston/Nat Faxon/Thomas Lennon/Michael Ian Black
2010-2026|Nick Offerman/Tony Hale/Josh Hamilton/Nathan Fillion/Joel McHale/Ty Burrell/Matt Walsh/Will Forte
2008-2024|Brian d'Arcy James/Neal Huff/Billy Crudup/Josh Hamilton/Scott Shepherd/Norbert Leo Butz/Patrick Wilson/Josh Charles
2008-2024|Neal Huff/Scott Shepherd/C. J. Wilson/Louis Cancelmi/Michael Cyril Creighton/Josh Hamilton/Bill Camp/Patch Darragh
2006-2024|Jamey Sheridan/Tate Donovan/Paul Guilfoyle/Peter McRobbie/Reed Birney/Tracy Letts/David Rasche/Kevin Chapman
2006-2024|Reed Birney/David Rasche/Paul Guilfoyle/Peter Gerety/Victor Slezak/Larry Pine/Jamey Sheridan/Ed Begley Jr.
2006-2024|Tate Donovan/Tony Goldwyn/Patrick Dempsey/John Corbett/Henry Thomas/Steven Weber/Dylan McDermott
2010-2024|Michael Trucco/Henry Thomas/Robert Longstreet/Zach Gilford/Ryan Eggold/Bruce Greenwood
2008-2024|James LeGros/Sean Bridgers/Will Patton/James Urbaniak/Kevin Corrigan/Steve Zahn/Larry Fessenden/Jon Gries
2006-2026|Zahn McClarnon/Adam Beach/Michael Greyeyes/Nathaniel Arcand/Michael Spears/Eddie Spears/Eric Schweig
2006-2024|Gil Birmingham/Wes Studi/Graham Greene/Gary Farmer/Raoul Trujillo
2018-2026|D'Pharaoh Woon-A-Tai/Forrest Goodluck/Martin Sensmeier/Kiowa Gordon/Booboo Stewart/Dakota Beavers
2014-2026|O'Shea Jackson Jr./Jason Mitchell/Corey Hawkins/Neil Brown Jr./Aldis Hodge/Algee Smith/Rob Morgan/Tyrel Jackson Williams
2010-2024|Neil Brown Jr./Jason Mitchell/Corey Hawkins/Sterling K. Brown/Marcus Henderson/Jay Ellis/William Jackson Harper/Edwin Hodge
2014-2026|William Jackson Harper/Jay Ellis/Eli Goree/Jimmie Fails/Corey Hawkins/Leslie Odom Jr./Aldis Hodge/André Holland
2008-2024|Stephen McKinley Henderson/Frankie Faison/John Douglas Thompson/Isiah Whitlock Jr./Wendell Pierce/Clarke Peters
2015-2022|Alex Hibbert/Jaden Piner/Chosen Jacobs/Keith L. Williams/Jalyn Hall/Miles Brown/Jahi Di'Allo Winston/Na-Kel Smith
2019-2026|Miles Caton/Aaron Pierre/Greg Tarzan Davis/Caleb McLaughlin/Kelvin Harrison Jr./Austin Crute/Tyriq Withers/Jharrel Jerome
2015-2026|Sope Dirisu/Aaron Pierre/Anthony Welsh/Nathaniel Martello-White/Malachi Kirby/Simon Manyonda/Paapa Essiedu/Kingsley Ben-Adir
2017-2026|David Jonsson/Archie Madekwe/Aaron Pierre/Micheal Ward/Sope Dirisu/Kedar Williams-Stirling/Ola Orebiyi/Daryl McCormack
2018-2026|Joseph Quinn/Nicholas Galitzine/Ewan Mitchell/Kit Connor/Archie Renaux/Spike Fearn/Finn Bennett/Cosmo Jarvis
2016-2026|Cosmo Jarvis/Joe Cole/Joseph Quinn/Jack Reynor/Callum Turner/Ben Hardy/Aneurin Barnard/Toby Wallace
2019-2026|Kit Connor/Spike Fearn/Archie Renaux/Louis Partridge/Finn Bennett/Dean-Charles Chapman/Ewan Mitchell/Samuel Bottomley
2014-2026|Ben Hardy/Gwilym Lee/Jonathan Bailey/Oliver Jackson-Cohen/Colin Morgan/Aneurin Barnard/Alex Sharp/Tom Hughes
2010-2026|Matt Smith/Oliver Jackson-Cohen/Gwilym Lee/Jonathan Bailey/Rupert Friend/Tom Burke/Sam Riley/Blake Ritson
2015-2026|James Nelson-Joyce/Jack McMullen/Moe Dunford/Joe Cole/Samuel Bottomley/Thomas Turgoose/Shaun Thomas/Gerard Kearns
2008-2026|Trevor Fox/Dave Johns/Vincent Franklin/Nicholas Burns/Tony Way/Steve Oram/Ralph Ineson/Paul Chahidi
2006-2026|Adrian Rawlins/Tim McInnerny/Paul Rhys/Douglas Hodge/Michael Maloney/Dermot Crowley/Andrew Havill/Jonathan Hyde
2006-2024|Gary Lydon/Jon Kenny/David Wilmot/Pat Shortt/Aaron Monaghan/Owen Roe/David Pearse/Ned Dennehy
2014-2026|Toby Wallace/Sean Keenan/Nicholas Hamilton/Dacre Montgomery/Lincoln Lewis/Harry Greenwood/Harrison Gilbertson/Brenton Thwaites
2010-2026|Thomas M. Wright/Alexander England/Benedict Hardie/Matt Day/Harrison Gilbertson/Ewen Leslie/Leon Ford/Daniel Henshall
2008-2026|Henry Czerny/Kristian Bruun/Mark O'Brien/Peter Outerbridge/Paul Braunstein/John Ralston/Allan Hawco
2012-2026|Charles Melton/Harry Shum Jr./Justin Chon/Chris Pang/Remy Hii/Simu Liu/Ludi Lin/Steven Yeun
2012-2026|Tony Revolori/Danny Ramirez/Jorge Lendeborg Jr./Anthony Ramos/Josh Andrés Rivera/Eduardo Franco/Xolo Maridueña
2008-2026|Wilmer Valderrama/Jaime Camil/Eugenio Derbez/Gabriel Iglesias/John Leguizamo/Benjamin Bratt/Jimmy Smits

# Voices of animated films
2008-2024|Will Arnett/Patton Oswalt/Jim Gaffigan/David Cross/Bobby Moynihan/Nick Kroll/Lewis Black/Bill Hader
2006-2024|Tom Kenny/Maurice LaMarche/Jeff Bennett/John DiMaggio/Rob Paulsen/Jess Harnell/Bill Fagerbakke
2008-2024|Steve Buscemi/John Ratzenberger/Wallace Shawn/Albert Brooks/Jeffrey Tambor/Richard Kind/Craig Ferguson/Kelsey Grammer
2010-2026|Adam Pally/Max Greenfield/Nick Kroll/Jake Johnson/Ben Schwartz/Ike Barinholtz/Paul Scheer/Jonathan Groff
2008-2024|Rainn Wilson/Eric Stonestreet/Rob Corddry/Ed Helms/Ty Burrell/Tony Hale/Matt Walsh/Nate Torrence
2008-2024|Ed O'Neill/Jim O'Heir/Don Lake/Kevin Nealon/Richard Kind/Ed Begley Jr./John Michael Higgins/Jeff Garlin
2010-2024|Damon Wayans Jr./Page Kennedy/Lamorne Morris/Jay Pharoah/Jermaine Fowler/Hannibal Buress
2010-2026|Robert James-Collier/Allen Leech/Richard Madden/Tom Cullen/Ed Skrein/Matt Milne/Joel Fry
2010-2026|Joel Fry/Tom Bennett/Tom Basden/Justin Edwards/Karl Theobald/Steve Oram/Julian Barratt/Tony Way
2008-2026|Pearce Quigley/Neil Bell/Kris Hitchen/Ian Mercer/Paul Popplewell/Vincent Franklin/Dave Johns/Trevor Fox
2008-2024|Keith Allen/Philip Jackson/Steven Mackintosh/Ian Mercer/Alun Armstrong/Phil Davis/Paul Kaye/Kevin Eldon
2014-2024|Angus Imrie/Tom Taylor/Louis Ashbourne Serkis/Kit Connor/David Moorst/Rhys Stone/Art Parkinson
`;
