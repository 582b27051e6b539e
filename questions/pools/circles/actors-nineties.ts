/** Columns: years of the films | names, most alike next to each other; men in films of 1990 to 2009. See `../circles.ts`. */
export const ACTORS_NINETIES = `
# Crime, action and thrillers
1990-2006|Frank Sivero/Tony Darrow/Frank Vincent/Tony Sirico/Vincent Pastore/Paul Herman/Louis Lombardi/John Ventimiglia
1990-2004|Joe Viterelli/Robert Costanzo/Robert Miranda/Mike Starr/Richard Foronjy/Al Ruscio/Tony Darrow/Steve Schirripa
1990-2006|Michael Imperioli/Nicholas Turturro/John Ventimiglia/Joseph D'Onofrio/Kevin Corrigan/Anthony DeSando/Michael Rispoli
1990-2004|Victor Argo/Paul Calderón/Luis Guzmán/Miguel Sandoval/Tony Plana/Tomas Milian
1990-2005|William Sadler/Tom Bower/Don Harvey/Mark Boone Junior/Kevin Tighe/J. E. Freeman
1990-2003|J. E. Freeman/Kevin Tighe/Ed O'Ross/Marshall Bell/Ed Lauter/Tom Bower/J. C. Quinn/Kevin Conway
1990-2001|Marshall Bell/Ray Baker/Roy Brocksmith/Stephen Tobolowsky/Jack McGee/Raye Birk/Kurt Fuller
1990-2008|Andrew Divoff/Jeff Kober/Don Harvey/Jeremy Roberts/Holt McCallany/Kim Coates/Robert Knepper
1991-2008|Kim Coates/Michael Wincott/Jeremy Ratchford/John Pyper-Ferguson/Maury Chaykin/Nick Mancuso/Saul Rubinek
1991-2008|Jack McGee/Gary Basaraba/Mike Starr/Richard Portnow/Lee Tergesen/Michael Cudlitz/Richard Riehle
1991-2009|Richard Riehle/Chelcie Ross/Ron Dean/Gary Grubbs/Noble Willingham/Rex Linn/Chris Ellis/Raynor Scheine
1990-2000|Noble Willingham/Gailard Sartain/Barry Corbin/Macon McCalman/Leon Rippy/Fred Thompson/Joe Don Baker/Bob Gunton
1992-2009|Bob Gunton/John M. Jackson/Dale Dye/Daniel von Bargen/Leon Russom/Chelcie Ross/Jerry Hardin
1992-2008|Matt Craven/Holt McCallany/Zach Grenier/Vyto Ruginis/Lee Tergesen/Gary Basaraba/Paul Ben-Victor/John Diehl
1990-2006|John Diehl/Jim Metzler/Nicholas Sadler/Tom Everett/Kirk Baltz/David Andrews/Terry O'Quinn/Timothy Carhart
1990-2002|Timothy Carhart/Terry O'Quinn/Jason Beghe/Jon Tenney/John Corbett/Gary Hershberger/Casey Siemaszko
1991-2003|Tom Sizemore/Jeremy Piven/Todd Louiso/Ron Eldard/Noah Emmerich/Kevin Corrigan
1993-2008|Tomas Arana/Andreas Katsulas/Anthony LaPaglia/Vyto Ruginis/Zach Grenier/Kevin Tighe/Željko Ivanek
1990-1994|Richard Jordan/Tim Matheson/Fred Thompson/Scott Glenn/Peter Weller/Kevin Conway
1990-2004|Peter Weller/Tim Matheson/Fred Ward/Tom Skerritt/Scott Glenn/Frederic Forrest/Michael Murphy
1990-2002|Fred Ward/Ed Harris/Scott Glenn/Powers Boothe/Frederic Forrest/James Russo/Lance Henriksen
1990-2004|James Russo/David Caruso/Michael Madsen/Tom Sizemore/Chris Penn/William Forsythe/Kevin Gage
1990-2000|Tony Goldwyn/William Baldwin/Craig Sheffer/Jason Patric/Dylan McDermott/James Wilder/Billy Zane
1990-2000|William Baldwin/Stephen Baldwin/Craig Sheffer/C. Thomas Howell/Jason Gedrick/D. B. Sweeney/Billy Wirth
1991-2002|Christopher McDonald/Brad Johnson/Timothy Carhart/Jon Tenney/Bruce Greenwood/Tony Goldwyn/Bill Campbell
1991-2003|Bill Campbell/Jon Tenney/Peter Gallagher/Campbell Scott/John Corbett/Thomas Gibson
1991-2001|James LeGros/Max Perlich/Kevin Corrigan/Josh Hamilton/Matt Dillon/Eric Stoltz/Nicky Katt
1991-1998|John Philbin/Bojesse Christopher/Lee Tergesen/James LeGros/Vincent Klyn/Daniel Beer/Peter Phelps
1991-2004|Glenn Plummer/Badja Djola/Clifton Powell/Michael Beach/Tommy Lister Jr./Bokeem Woodbine/Roger Guenveur Smith
1990-2006|Clifton Powell/Carl Lumbly/Obba Babatundé/Harry J. Lennix/Richard Brooks/Michael Beach/Vondie Curtis-Hall
1990-2004|Art Evans/Bill Nunn/Bill Cobbs/Stan Shaw/Earl Billings/Frankie Faison/Charlie Robinson
1990-2002|Frankie Faison/Bill Nunn/Charles S. Dutton/Joe Morton/Stan Shaw/Courtney B. Vance/Roscoe Lee Browne
1990-1999|Julius Harris/Bill Cobbs/Paul Benjamin/Dick Anthony Williams/John Amos/Al Fann/Gilbert Lewis
1990-1993|Calvin Lockhart/Dick Anthony Williams/John Amos/Julius Harris/Richard Roundtree/Bernie Casey/Robert DoQui
1990-2007|Bernie Casey/Bill Henderson/Robert Hooks/Richard Roundtree/Glynn Turman/Tony Burton/Carl Weathers
# Black comedies, streets and campuses
1990-1999|Christopher Reid/Christopher Martin/Martin Lawrence/Kadeem Hardison/Duane Martin/Bill Bellamy/Eddie Griffin
1990-2000|John Witherspoon/Whitman Mayo/Bernie Mac/Clifton Powell/Anthony Johnson
1991-2003|Kadeem Hardison/Duane Martin/Allen Payne/Cylk Cozart/Bill Bellamy/Michael Wright/Leon Robinson
1991-2002|Allen Payne/Leon Robinson/Michael Wright/Khalil Kain/Morris Chestnut/Isaiah Washington/Tico Wells
1991-1996|Tupac Shakur/Ice-T/Ice Cube/Allen Payne/Khalil Kain/Omar Epps/Bokeem Woodbine
1992-2003|Khalil Kain/Jermaine Hopkins/Omar Epps/Mekhi Phifer/Hill Harper/Malik Yoba/Larenz Tate/Isaiah Washington
1993-1999|Tyrin Turner/Larenz Tate/Bokeem Woodbine/Mekhi Phifer/Vonte Sweet/Allen Payne
1993-2003|Mos Def/Ja Rule/DMX/Method Man/Redman/Busta Rhymes/Snoop Dogg/Coolio
1998-2008|DMX/Nas/Method Man/Busta Rhymes/Ice-T/Snoop Dogg/Ja Rule/Xzibit
1991-2000|Mario Van Peebles/Ice-T/Wesley Snipes/Leon Robinson/Robert Townsend/Blair Underwood/Tony Todd
1991-2000|Robert Townsend/Keenen Ivory Wayans/Damon Wayans/Mario Van Peebles/Sinbad/Blair Underwood
1997-2008|Morris Chestnut/Taye Diggs/Larenz Tate/Omar Epps/Shemar Moore/Boris Kodjoe/Blair Underwood/Terrence Howard
2000-2009|Columbus Short/Boris Kodjoe/Shemar Moore/Lance Gross/Laz Alonso/Idris Elba/Michael Ealy
2002-2009|Michael Ealy/Laz Alonso/Derek Luke/Columbus Short/Nick Cannon/Mekhi Phifer
1995-2008|Faizon Love/Mike Epps/Katt Williams/Cedric the Entertainer/Anthony Anderson/Bernie Mac/DeRay Davis/Guy Torry
1998-2009|D. L. Hughley/Steve Harvey/Cedric the Entertainer/Bernie Mac/Eddie Griffin/Orlando Jones/Chris Tucker
1998-2009|Orlando Jones/Eddie Griffin/Anthony Anderson/Tracy Morgan/Marlon Wayans/Romany Malco
2001-2009|Nick Cannon/Bow Wow/Marques Houston/Omarion/Columbus Short/Brandon T. Jackson/Leon Thomas III
# Comedies: men
1990-2005|Michael Gross/Jeffrey Jones/Richard Masur/Martin Mull/Harry Shearer/Brian Doyle-Murray/Kurt Fuller/Ed O'Neill
1990-2008|Brian Doyle-Murray/Kurt Fuller/Richard Libertini/Harry Shearer/Martin Mull/Fred Willard/Christopher Guest
1990-2006|Daniel Stern/John Heard/Wayne Knight/Jon Lovitz/Jason Alexander/Bronson Pinchot/Kevin Pollak/Charles Grodin
1991-2003|Wayne Knight/Jason Alexander/Stephen Tobolowsky/Christian Clemenson/Jon Lovitz/Daniel Roebuck
1991-2006|John C. McGinley/Dean Norris/Richard Riehle/Stephen Tobolowsky/Stephen Root/Gary Cole/Neil Flynn
1992-1998|Chris Farley/David Spade/Adam Sandler/Rob Schneider/Chris Elliott/Pauly Shore/Norm Macdonald
1990-1999|Pauly Shore/Dana Carvey/Tommy Davidson/Tom Arnold/Jon Lovitz/Chris Elliott
1992-2009|David Spade/Rob Schneider/Norm Macdonald/Chris Kattan/Jim Breuer/Colin Quinn/Tim Meadows/Will Ferrell
1998-2009|Chris Kattan/Horatio Sanz/Jimmy Fallon/Will Ferrell/Seth Meyers/Jim Breuer/Jason Sudeikis/Chris Parnell
1995-2009|Allen Covert/Peter Dante/Jonathan Loughran/Nick Swardson/Kevin Nealon/Rob Schneider
2000-2009|Rob Riggle/Ed Helms/Rob Corddry/Nick Swardson/David Koechner/Chris Parnell/Thomas Lennon
2001-2009|Thomas Lennon/Robert Ben Garant/Ken Marino/Michael Ian Black/David Wain/Michael Showalter/Joe Lo Truglio/Paul Rudd
2004-2009|Martin Starr/Jay Baruchel/Jason Segel/Jonah Hill/Seth Rogen/Bill Hader/Danny McBride/Christopher Mintz-Plasse
2004-2009|David Koechner/Paul F. Tompkins/Ian Roberts/Matt Walsh/Rob Riggle/Jack McBrayer/Rob Huebel/Brian Huskey
1994-2006|Harland Williams/Brian Posehn/Andy Dick/David Cross/Bob Odenkirk/Jay Mohr/Tom Green/Breckin Meyer
1995-2006|Jay Mohr/Jeremy Piven/Kevin Pollak/Jon Favreau/Vince Vaughn/Ron Livingston/Adam Goldberg/Patrick Van Horn
1996-2006|Ron Livingston/Patrick Van Horn/Alex Désert/Jon Favreau/Josh Charles/Steve Zahn/Joshua Malina/Peter Krause
1990-2003|Bradley Whitford/Joshua Malina/John Slattery/Timothy Busfield/Peter MacNicol/Josh Pais/David Hyde Pierce
1992-2005|David Hyde Pierce/Tony Shalhoub/Stanley Tucci/Oliver Platt/Saul Rubinek/Kevin Pollak/Peter MacNicol/Dan Hedaya
1990-2003|Nathan Lane/Harvey Fierstein/Michael Jeter/David Hyde Pierce/Peter MacNicol/Wallace Shawn/Austin Pendleton/Paul Reubens
1992-2005|Austin Pendleton/Wallace Shawn/Michael Jeter/Jeffrey Jones/Bob Balaban/Paul Benedict/Richard Libertini/Buck Henry
1990-2003|Griffin Dunne/Bob Balaban/Buck Henry/Richard Masur/Saul Rubinek/Albert Brooks/Richard Benjamin
1993-2003|Scott Capurro/Martin Mull/Dan Castellaneta/Greg Proops/Harvey Fierstein/Joe Bellan/Taylor Negron
1990-2001|Taylor Negron/Sean Whalen/Michael Jeter/Vincent Schiavelli/Brent Hinkley/Steve Witting/Pruitt Taylor Vince
1990-2002|Vincent Schiavelli/Sydney Lassick/Richard Libertini/Brent Hinkley/Michael Jeter/Tracey Walter
1990-1996|Jack Nance/Brad Dourif/Tracey Walter/Crispin Glover/John Lurie/Michael J. Pollard
1990-2003|Crispin Glover/Tim Blake Nelson/Kevin Corrigan/Steve Buscemi/John Lurie/Doug Hutchison
1998-2009|Jonathan Silverman/Jon Cryer/Andrew McCarthy/Patrick Dempsey/D. B. Sweeney/Eric Stoltz/Corbin Bernsen
1990-1997|Jonathan Silverman/Andrew McCarthy/Patrick Dempsey/Jon Cryer/Judge Reinhold/Eric Stoltz/Zach Galligan
1990-2001|John Larroquette/Jeffrey Jones/Charles Grodin/Judge Reinhold/Ted Danson/Tim Matheson/Jeff Daniels
1991-2006|Tommy Chong/Cheech Marin/Paul Rodriguez/Danny De La Paz/Castulo Guerra/Pepe Serna/Tony Genaro
# Elders and fathers
1990-1997|Phil Leeds/Lou Jacobi/Leo Fuchs/Richard Libertini/Bill McCutcheon/Joseph Maher
1990-1997|Roberts Blossom/William Hickey/Richard Farnsworth/Henry Jones/Tom Aldredge/Douglas Seale/Sydney Walker/Barnard Hughes
1990-2004|Tom Aldredge/George Martin/Graham Jarvis/Richard Venture/Robert Prosky/Josef Sommer/Pat Hingle
1990-1994|Robert Prosky/Pat Hingle/Ed Flanders/Josef Sommer/Lane Smith/Fred Gwynne/Charles Durning/John Randolph
1991-2006|Lane Smith/James Rebhorn/Peter Michael Goetz/Ron Rifkin/Josef Sommer/David Ogden Stiers/Richard Masur/Bruce Davison
1992-2008|Ron Rifkin/Harris Yulin/Richard Portnow/Richard Libertini/Philip Bosco/Željko Ivanek/Tom Aldredge/George Morfogen
1991-2000|Lawrence Tierney/Ed Lauter/Joe Santos/Don Gordon/Joe Don Baker/Clarence Felder/Paul Benjamin
1993-1999|Ralph Waite/Andrew Prine/Buck Taylor/Royce D. Applegate/Richard Anderson/Harry Carey Jr./Barry Corbin
1990-1995|George DiCenzo/Lee Richardson/Ed Flanders/Nicol Williamson/Scott Wilson/Jason Miller/Don Gordon
1991-2009|Ed Asner/Hal Linden/Dean Stockwell/Richard Libertini/Elliott Gould/Alan Arkin/Hal Holbrook
1991-2009|Anthony Heald/Dan Butler/Paul Lazar/Christian Clemenson/Daniel von Bargen/Željko Ivanek/Adam LeFevre
# Young men and boys
1990-1997|Jasen Fisher/Charlie Korsmo/Macaulay Culkin/Elijah Wood/Robert Oliveri/Joseph Mazzello/Jimmy Workman
1990-1996|Devin Ratray/Charlie Korsmo/Danny Cooksey/Jimmy Workman/Corin Nemec/Seth Green/Edward Furlong
1993-1999|Joseph Mazzello/Brad Renfro/Elijah Wood/Jonathan Taylor Thomas/Matthew Lawrence/Thomas Ian Nicholas/Michael Conner Humphreys
1993-1999|Thomas Ian Nicholas/Tom Guiry/Mike Vitar/Patrick Renna/Chauncey Leopardi/Joseph Mazzello/Marty York
1991-1997|Brandon Adams/DeVaughn Nixon/Brandon Hammond/Desi Arnez Hines II/Sean Nelson
1992-1998|Joshua Jackson/Elden Henson/Shaun Weiss/Garette Ratliff Henson/Matt Doherty/Vincent Larusso/Aaron Schwartz
1993-2001|Jason London/Rory Cochrane/Sasha Jenson/Cole Hauser/Adam Goldberg/Anthony Rapp/Nicky Katt/Wiley Wiggins
1996-2003|Rory Cochrane/Jeremy London/Jason London/Ethan Embry/Johnny Whitworth/Jason Lee
1992-2001|Randall Batinkoff/Chris O'Donnell/Cole Hauser/Ben Affleck/Brendan Fraser/Anthony Rapp/Matt Damon/Andrew Lowery
1990-1999|Chris Eigeman/Taylor Nichols/Josh Hamilton/Eric Stoltz/Carlos Jacott/Edward Clements/Will Kempe
1990-2004|Seth Green/Breckin Meyer/Ethan Embry/Jerry O'Connell/Sean Astin/Devon Sawa/Scott Caan/Adam Goldberg
1990-1998|Wil Wheaton/Sean Astin/Corey Feldman/Corey Haim/Jerry O'Connell/Stephen Dorff/Keith Coogan/Corin Nemec
1991-1997|Stephen Dorff/Jason Priestley/James Marshall/Dana Ashbrook/Luke Perry/Brendan Fraser/Christian Slater/Balthazar Getty
# Latin Americans, Asians and Native Americans
1990-1996|Rick Aviles/Paul Calderón/Victor Argo/Luis Guzmán/John Leguizamo/Benicio del Toro
1990-2006|Castulo Guerra/Miguel Sandoval/Tony Plana/Pepe Serna/Sal Lopez/Carlos Carrasco/Geno Silva/Julio Oscar Mechoso
1992-2004|Sal Lopez/Danny De La Paz/Daniel Villarreal/Daniel A. Haro/Jesse Borrego/Raymond Cruz/Enrique Castillo/Pepe Serna
1992-2009|Raymond Cruz/Jesse Borrego/Michael DeLorenzo/Jon Seda/Jacob Vargas/Clifton Collins Jr./Nicholas Gonzalez/Freddy Rodriguez
1996-2009|Jon Seda/Jacob Vargas/Clifton Collins Jr./Freddy Rodriguez/Wilmer Valderrama/Jay Hernandez/Michael Peña/Nicholas Gonzalez
1994-2009|Danny Trejo/Cheech Marin/Miguel Sandoval/Julio Oscar Mechoso/Carlos Gómez/Geno Silva/Luis Guzmán
1990-2003|Victor Rivers/Castulo Guerra/Tomas Arana/Joaquim de Almeida/Carlos Gómez/Steven Bauer
1990-2004|Rubén Blades/Esai Morales/Jimmy Smits/Tony Plana/Edward James Olmos/Steven Bauer/Andy García
1990-2004|Victor Wong/James Hong/Keye Luke/Pat Morita/Mako/Clyde Kusatsu/Soon-Tek Oh
1990-2009|James Saito/Clyde Kusatsu/Michael Paul Chan/George Takei/Robert Ito/François Chau/Tzi Ma/Ric Young
1990-2009|Russell Wong/Jason Scott Lee/Rick Yune/Will Yun Lee/Byron Mann/Dustin Nguyen/Robin Shou
1998-2009|Tzi Ma/François Chau/Ken Leung/James Hong/Ric Young/Henry O/Byron Mann/BD Wong
1990-2004|BD Wong/Gedde Watanabe/Michael Paul Chan/James Saito/Brian Tochi/Ken Leung/Dustin Nguyen
2001-2009|John Cho/Sung Kang/Bobby Lee/Ken Leung/Rick Yune/Brian Tee/Leonardo Nam/Roger Fan
2001-2009|Kal Penn/Aasif Mandvi/Ajay Naidu/Sendhil Ramamurthy/Ravi Kapoor/Erick Avari
1994-2009|Erick Avari/Roshan Seth/Ajay Naidu/Brian George/Iqbal Theba/Shaun Toub/Aasif Mandvi
1990-2003|Jimmy Herman/Floyd Red Crow Westerman/Graham Greene/Steve Reevis/Nathan Lee Chasing His Horse/Michael Spears/Gary Farmer
1992-2009|Eric Schweig/Adam Beach/Steve Reevis/Michael Greyeyes/Evan Adams/Michael Spears/Wes Studi/Nathan Lee Chasing His Horse
# Space crews and comic-book heroes
1991-2002|William Shatner/Leonard Nimoy/DeForest Kelley/James Doohan/Walter Koenig/Mark Lenard/Patrick Stewart/René Auberjonois
1991-2004|Michael Dorn/Brock Peters/Tony Todd/LeVar Burton/Keith David/Carl Lumbly/Avery Brooks
1994-2003|Patrick Stewart/Jonathan Frakes/Brent Spiner/Malcolm McDowell/F. Murray Abraham/David Warner/James Cromwell
1994-2003|Jonathan Frakes/Brent Spiner/Alan Ruck/James Cromwell/Neal McDonough/Gregg Henry/Robert Picardo/Dwight Schultz
1990-2006|Robert Picardo/Dick Miller/John Glover/Kenneth Tobey/William Schallert/Henry Gibson/Kevin McCarthy/Archie Hahn
1990-2006|John Glover/René Auberjonois/David Ogden Stiers/David Warner/Robert Picardo/Jeffrey Combs/Dwight Schultz
1990-2008|Bruce Campbell/Jeffrey Combs/Ted Raimi/Dan Hicks/Larry Drake/Nicholas Worth
1993-2004|Jeffrey Combs/Bruce Davison/Brad Dourif/Doug Jones/Clancy Brown/Robert Englund/Kane Hodder/Doug Bradley
1990-2003|Robert Englund/Doug Bradley/Brad Dourif/Kane Hodder/Lance Henriksen/Tony Todd/Michael Berryman/Gunnar Hansen
1992-2007|Ray Wise/Dan Hedaya/Michael Murphy/Lenny Von Dohlen/Gary Hershberger/Walter Olkewicz/Al Strobel/Eric DaRe
1990-1999|Dana Ashbrook/Lenny Von Dohlen/James Marshall/Billy Zane/Eric DaRe/Gary Hershberger/Michael Bowen
1998-2009|Kevin Durand/Dominic Purcell/Michael Shanks/Callum Keith Rennie/Cam Gigandet/Ryan Robbins/Peter Outerbridge
1994-2009|Callum Keith Rennie/Don McKellar/Peter Outerbridge/Bruce McCulloch/Hugh Dillon/Tom McCamus/David Hewlett
1990-2007|Maury Chaykin/Saul Rubinek/Don McKellar/Elias Koteas/Bruce Greenwood/Nicholas Campbell
1996-2007|Dave Foley/Bruce McCulloch/Kevin McDonald/Mark McKinney/Scott Thompson/Don McKellar
# Voices of animated films
1990-2004|Jim Cummings/Frank Welker/Corey Burton/Rob Paulsen/Charlie Adler/Tony Jay/Bill Farmer/Hal Smith
1990-2006|Rob Paulsen/Jeff Bennett/Maurice LaMarche/Jim Cummings/Frank Welker/Billy West/Jess Harnell/Tom Kenny
1999-2009|Tom Kenny/Bill Fagerbakke/Clancy Brown/Rodger Bumpass/Jeff Bennett/Rob Paulsen/Billy West/Mr. Lawrence
1991-2005|Tony Jay/David Ogden Stiers/Jim Cummings/Corey Burton/Jerry Orbach/Kenneth Mars/Ed Asner/James Avery
1991-1999|Robby Benson/Richard White/Scott Weinger/Jesse Corti/Jerry Orbach/Brad Kane/Rex Everhart/Jonathan Freeman
1992-2002|Jonathan Freeman/Gilbert Gottfried/Douglas Seale/Jim Cummings/Brad Garrett/Joe Alaskey/Dan Castellaneta
1995-2009|John Ratzenberger/Wallace Shawn/Jim Varney/R. Lee Ermey/Jeff Pidgeon/Joe Ranft/Brad Garrett/Don Rickles
2001-2009|Joe Ranft/Bob Peterson/Jeff Garlin/John Ratzenberger/Brad Garrett/Peter Sohn/Lou Romano/Pete Docter
1993-2000|Kevin Conroy/Mark Hamill/Efrem Zimbalist Jr./Bob Hastings/Robert Costanzo/Stacy Keach/Abe Vigoda/Dick Miller
1991-2003|Ken Page/William Hickey/Chris Sarandon/Paul Reubens/Glenn Shadix/Greg Proops/Danny Elfman
1990-1999|Brian Tochi/Robbie Rist/Kevin Clash/Corey Feldman/Josh Pais/Michael Turney/Elias Koteas
1996-2008|Dave Goelz/Steve Whitmire/Frank Oz/Jerry Nelson/Kevin Clash/Bill Barretta/Brian Henson
1999-2009|Trey Parker/Matt Stone/Mike Judge/Seth MacFarlane/John DiMaggio/Billy West/Dan Castellaneta/Harry Shearer
2000-2009|Patrick Warburton/David Spade/Brad Garrett/John Goodman/Ray Romano/Denis Leary/John Leguizamo/Kevin James
2001-2009|Cody Cameron/Christopher Knights/Conrad Vernon/Chris Miller/Tom McGrath/Aron Warner/John DiMaggio/James Ryan
# Britain
1990-2004|Bill Paterson/Tom Wilkinson/Ian Richardson/Donald Sumpter/James Fox/Bernard Hill/Tom Bell/David Calder
1990-2001|Ian Richardson/Michael Gough/Nigel Hawthorne/Edward Fox/Leslie Phillips/Peter Vaughan/Richard Griffiths/Benjamin Whitrow
1990-2003|John Benfield/Jim Norton/Maurice Roëves/Phil Davis/Bernard Hill/Tom Bell/Freddie Jones/Christopher Fairbank
1991-2006|Christopher Fairbank/Ralph Brown/Phil Davis/Danny Webb/Peter Guinness/Nick Brimble/Carl Chase/Clive Mantle
1991-2008|Ralph Brown/Danny Webb/Mark Sheppard/Frank Harper/Philip Jackson/Paul McGann/Mark Strong/Tony Curran
1991-2006|Brian Blessed/Walter Sparrow/Trevor Peacock/Freddie Jones/Nick Brimble/David Ryall/Joss Ackland/Vernon Dobtcheff
1991-1998|Trevor Peacock/David Ryall/Bob Peck/John McEnery/Bryan Pringle/Jim Carter/Peter Vaughan/Arthur Malet
1991-2008|Nathaniel Parker/Michael Maloney/Samuel West/Iain Glen/Stephen Dillane/James Wilby/Rupert Graves/Greg Wise
1990-2006|Iain Glen/Nathaniel Parker/Sean Pertwee/Paul McGann/Jason Isaacs/Ray Stevenson/Dougray Scott/Tom Wilkinson
1991-2007|Michael Maloney/Nicholas Farrell/Simon Russell Beale/Samuel West/Gerard Horan/Roger Allam/Richard McCabe/Reece Dinsdale
1990-2005|Gary Kemp/Martin Kemp/Sting/Roger Daltrey/Phil Collins/David Bowie/Paul McGann/Craig Fairbrass
1990-1995|Alfred Lynch/Victor Spinetti/Jimmy Jewel/Tom Bell/Bryan Pringle/Jim Broadbent/Freddie Jones
1998-2009|Frank Harper/Craig Fairbrass/Vinnie Jones/Alan Ford/Nick Moran/Jason Flemyng/Dexter Fletcher
1998-2009|Nick Moran/Dexter Fletcher/Jason Flemyng/Danny Dyer/Nicholas Rowe/Steven Mackintosh/Jason Statham/Tom Hardy
1999-2009|Danny Dyer/Frank Harper/Geoff Bell/Tamer Hassan/Craig Fairbrass/Roland Manookian/Neil Maskell/Stephen Graham
1996-2009|Stephen Graham/Neil Maskell/Daniel Mays/Eddie Marsan/Andrew Shim/Joe Gilgun/Paddy Considine/Tom Hardy
1998-2009|Eddie Marsan/Daniel Mays/Phil Davis/Ewen Bremner/Martin Savage/Peter Wight/Marc Warren/Philip Glenister
1990-2004|Peter Wight/Greg Cruttwell/Philip Jackson/Timothy Spall/Phil Davis/Ron Cook/Sam Kelly
1993-2009|Ewen Bremner/Kevin McKidd/Peter Mullan/Gary Lewis/Tommy Flanagan/Tony Curran/John Hannah/Martin Compston
1995-2009|Kevin McKidd/Tony Curran/Dougray Scott/Gerard Butler/John Hannah/Billy Boyd/Iain Robertson/Tommy Flanagan
1991-1999|Peter Mullan/David Hayman/David O'Hara/James Cosmo/Gary Lewis/Maurice Roëves/Ian Bannen/Alex Norton
1995-2009|James Cosmo/Brian Cox/Alun Armstrong/Peter Mullan/David O'Hara/Ken Stott/Alex Norton/Bill Paterson
1994-2009|Simon Callow/Jim Carter/Hugh Laurie/Stephen Fry/Robert Hardy/Richard Griffiths/Timothy West/David Bamber
1993-2003|John Hannah/James Fleet/Rupert Graves/Hugh Bonneville/Adrian Lukis/James Purefoy/Steven Mackintosh/Paul Rhys
1995-2009|James Fleet/Hugh Bonneville/Tim McInnerny/Tom Hollander/Emil Marwa/Rhys Ifans/Greg Wise/Richard McCabe
1996-2009|Rhys Ifans/Mark Addy/Steve Huison/Robert Carlyle/William Snape/Tom Wilkinson/Stephen Tompkinson
1996-2006|Mark Addy/Steve Huison/William Snape/Stephen Tompkinson/Philip Jackson/Jim Carter/Ron Cook/Bruce Jones
1993-2002|Ricky Tomlinson/Bruce Jones/Tom Hickey/Peter Mullan/David Thewlis/Ray Winstone/Vincent Regan/Robert Carlyle
1999-2009|Simon Pegg/Nick Frost/Dylan Moran/Martin Freeman/Steve Coogan/Rob Brydon/Mackenzie Crook/Reece Shearsmith
2000-2009|Steve Coogan/Rob Brydon/Martin Freeman/Kevin Bishop/Kevin Eldon/Paul Kaye/Chris Addison/Mark Gatiss
1990-2006|Rowan Atkinson/Tony Slattery/Mel Smith/Griff Rhys Jones/Stephen Fry/Hugh Laurie/Lenny Henry/Rik Mayall
1992-2009|Colin Salmon/Adrian Lester/Paterson Joseph/David Harewood/Lennie James/Chiwetel Ejiofor/Adewale Akinnuoye-Agbaje
1997-2009|Ashley Walters/Noel Clarke/Adam Deacon/Eamonn Walker/Nonso Anozie/Idris Elba/David Oyelowo/Lennie James
1996-2009|Eamonn Walker/Paterson Joseph/Hugh Quarshie/Adewale Akinnuoye-Agbaje/Colin Salmon/Patrick Robinson
1991-2009|Art Malik/Nitin Ganatra/Jimi Mistry/Naveen Andrews/Kulvinder Ghir/Emil Marwa/Sanjeev Bhaskar/Ace Bhatti
1993-2006|Roshan Seth/Saeed Jaffrey/Art Malik/Zia Mohyeddin/Om Puri/Anupam Kher
1999-2009|Riz Ahmed/Dev Patel/Jimi Mistry/Nitin Ganatra/Emil Marwa/Ayub Khan Din/Raza Jaffrey/Chris Bisson
1990-2000|Jason Connery/Cary Elwes/Julian Sands/Rupert Everett/Nigel Havers/Greg Wise/Rupert Graves/Sean Pertwee
1990-2003|Julian Sands/Richard E. Grant/Rupert Everett/Cary Elwes/James Wilby/Ian Ogilvy/Steven Berkoff/Malcolm McDowell
1990-2003|Steven Berkoff/Malcolm McDowell/Ronald Pickup/Charles Dance/Jonathan Hyde/Kenneth Cranham/Steven Waddington/Clive Russell
1994-2009|Jonathan Hyde/Charles Dance/Kevin R. McNally/Bernard Hill/Ronald Pickup/Roger Allam/David Schofield/Kenneth Cranham
1997-2009|Bernard Hill/Jonathan Hyde/Ewan Stewart/Jonathan Phillips/Mark Lindsay Chapman/David Warner
2001-2009|Kevin R. McNally/Mackenzie Crook/David Schofield/David Bailie/Jack Davenport/Greg Ellis
2000-2009|Jack Davenport/Tom Hollander/Rupert Friend/Matthew Macfadyen/Matthew Goode/Dan Stevens/James Purefoy/Rufus Sewell
2003-2009|Rupert Friend/Matthew Goode/James McAvoy/Jim Sturgess/Ben Whishaw/Benedict Cumberbatch/Tom Sturridge/Ed Speleers
2001-2009|Daniel Radcliffe/Rupert Grint/Tom Felton/Matthew Lewis/Devon Murray/James Phelps/Oliver Phelps/Harry Melling
2005-2009|Robert Pattinson/Tom Felton/Ed Speleers/Frank Dillane/Harry Lloyd/Christian Coulson/Skandar Keynes/William Moseley
2002-2009|Michael Gambon/Robert Hardy/David Bradley/Jim Broadbent/Kenneth Cranham/Ian Hart/Timothy Spall
2000-2009|David Bradley/Peter Vaughan/Roy Barraclough/Edward Woodward/Leslie Phillips/Richard Griffiths
2000-2009|Jamie Bell/Nicholas Hoult/Freddie Highmore/Thomas Sangster/Jamie Draven/Alex Pettyfer/Will Poulter
2004-2009|Asa Butterfield/Freddie Highmore/Jonathan Bailey/Skandar Keynes/Alex Etel/Lewis McGibbon/Bill Milner/Will Poulter
1999-2009|Sean Pertwee/Tommy Flanagan/Darren Morfitt/Kevin McKidd/Chris Robson/Leslie Simpson
2000-2009|Danny Dyer/Toby Stephens/Laurence Fox/Andy Nyman/Rafe Spall/Noel Fielding/Tim McInnerny/Julian Barratt
# Ireland
1990-2004|Sean McGinley/Jer O'Leary/Noel O'Donovan/Mick Lally/Gerard McSorley/Birdy Sweeney/Pat Laffan/Bosco Hogan
1991-2006|Gerard McSorley/Sean McGinley/Stephen Rea/Frankie McCafferty/Stanley Townsend/Adrian Dunbar/Ian McElhinney/Lorcan Cranitch
1992-2009|Birdy Sweeney/David Kelly/Milo O'Shea/Niall Buggy/Pat Laffan/Jim Norton/Niall Toibin/Johnny Murphy
1991-2006|Glen Hansard/Robert Arkins/Dave Finnegan/Andrew Strong/Michael Aherne/Félim Gormley/Dick Massey/Kenneth McCluskey
1992-2009|John Lynch/Adrian Dunbar/Aidan Gillen/Anthony Brophy/Stuart Townsend/Ian Hart/Ciarán Hinds/Don Wycherley
1996-2009|Aidan Gillen/Cillian Murphy/Stuart Townsend/Jonathan Rhys Meyers/Colin Farrell/Michael McElhatton/Peter McDonald/Ciarán McMenamin
1997-2009|Michael McElhatton/Peter McDonald/Brendan Gleeson/Don Wycherley/Pat Shortt/Ardal O'Hanlon/Eamon Morrissey/Gary Lydon
1993-2000|Peter Rowen/Eamonn Owens/Ciarán Fitzgerald/Rúaidhrí Conroy/Hugh O'Conor/Colm O'Byrne/Alan Boyle
2000-2009|Liam Cunningham/Ciarán Hinds/Brían F. O'Byrne/Sean McGinley/Brendan Coyle/Patrick Bergin/Gabriel Byrne/Ned Dennehy
1990-1999|Patrick Bergin/Aidan Quinn/Gabriel Byrne/Liam Neeson/Stephen Rea/Adrian Dunbar/Alan Devlin/Donal McCann
# Australia and New Zealand
1990-2004|Chris Haywood/Barry Otto/Bill Hunter/John Gaden/Max Cullen/Norman Kaye/Peter Whitford/Frank Gallacher
1991-2006|Frankie J. Holden/Frank Gallacher/John Brumpton/Kim Gyngell/Colin Friels/Gary Sweet/Garry McDonald
1990-2003|Bryan Brown/Jack Thompson/Bill Hunter/Chris Haywood/Colin Friels/Steve Bisley/Nick Tate
1991-2001|Paul Mercurio/Russell Crowe/Ben Mendelsohn/Noah Taylor/Aden Young/Jeffrey Walker/Alan Brough
1992-2009|Daniel Wyllie/Ben Mendelsohn/David Wenham/Anthony Hayes/Noah Taylor/Vince Colosimo/Joel Edgerton/Aaron Blabey
1997-2009|Vince Colosimo/Nick Giannopoulos/Anthony LaPaglia/Alex Dimitriades/Steve Bastoni/Sullivan Stapleton/Anthony Hayes/Tony Nikolakopoulos
1996-2009|Michael Caton/Stephen Curry/Anthony Simcoe/Eric Bana/Wayne Hope/Costas Kilias
1994-2009|Roy Billing/Michael Caton/Bruce Spence/Bille Brown/Shane Bourne/Max Cullen/William McInnes
1998-2009|Richard Roxburgh/David Wenham/Hugo Weaving/Matt Day/Jacek Koman/Dan Spielman/Marton Csokas
1990-2009|David Gulpilil/Ernie Dingo/Aaron Pedersen/David Ngoombujarra/Tom E. Lewis/Jamie Gulpilil
1990-2009|Temuera Morrison/Cliff Curtis/Pete Smith/Lawrence Makoare/Rawiri Paratene/Julian Arahanga/Wi Kuki Kaa
1990-2009|Bruce Allpress/Ian Mune/Peter McCauley/Martyn Sanderson/John Leigh/Jed Brophy/Stuart Devenie
1998-2009|Karl Urban/Marton Csokas/Bret McKenzie/Jemaine Clement/Craig Parker/Jed Brophy/Dean O'Gorman/Craig Hall
1999-2009|Sam Worthington/Joel Edgerton/Eric Bana/Alex O'Loughlin/Ryan Kwanten/Simon Baker/Julian McMahon/Travis Fimmel
2001-2009|Simon Baker/Julian McMahon/Guy Pearce/Dominic Purcell/David Wenham/Rodger Corser/Alex O'Loughlin/Don Hany
# Europe's players in films in English
1990-2006|Norbert Weisser/Friedrich von Thun/Hans-Michael Rehberg/Jürgen Prochnow/Thomas Kretschmann/Armin Mueller-Stahl/Udo Kier/Sebastian Rudolph
1990-2008|Mark Ivanir/Jonathan Sagall/Ezra Dagan/Oded Fehr/Shaun Toub/Sasson Gabai/Alon Abutbul
1990-2008|Boris Lee Krutonog/Oleg Taktarov/Ravil Isyanov/Mark Ivanir/Oleg Menshikov/Vladimir Mashkov/Olek Krupa
1992-2009|Goran Višnjić/Rade Šerbedžija/Predrag Bjelac/Miki Manojlović/Slavko Štimac/Karel Roden/Olek Krupa
1990-2008|Jean Reno/Tchéky Karyo/Vincent Cassel/Christopher Lambert/Jean-Hugues Anglade/Olivier Martinez/Patrick Bauchau
1990-2008|Antonio Vargas/Joaquim de Almeida/Jordi Mollà/Antonio Banderas/Javier Bardem/Imanol Arias
# Officers, detectives, prisoners
1994-2008|Mark Rolston/Peter Greene/Richard Lineback/William Sadler/Leland Orser/Peter Crombie/W. Earl Brown/Mark Boone Junior
1994-2009|Leland Orser/Richard Schiff/Zach Grenier/David Rasche/Željko Ivanek/Matt Malloy/Michael Emerson/Peter Crombie
1995-2009|Dennis Haysbert/Mykelti Williamson/Wendell Pierce/Reg E. Cathey/Michael Beach/Delroy Lindo/Ernie Hudson/Ving Rhames
1995-2009|Wendell Pierce/Reg E. Cathey/Isaiah Washington/Harry J. Lennix/Richard T. Jones/Gabriel Casseus/Seth Gilliam/Roger Guenveur Smith
1996-2009|Richard T. Jones/Michael Jai White/Dulé Hill/Gabriel Casseus/Donald Faison/Hill Harper/Shemar Moore/Jeffrey D. Sams
1994-2008|Larry Brandenburg/James Hampton/Bill Smitrovich/Paul Guilfoyle/Graham Beckel/Brent Briscoe/Rodger Boyce/Chelcie Ross
1996-2009|Bill Smitrovich/Glenn Morshower/Stephen Lang/Keith Szarabajka/Marshall Teague/Steven Ford/Chelcie Ross/Leon Russom
1996-2009|M. C. Gainey/W. Earl Brown/Jack Kehler/Brent Briscoe/Ned Bellamy/John Carroll Lynch/Pruitt Taylor Vince/Stephen Root
1996-2009|John Carroll Lynch/Graham Beckel/Phil Reeves/Holmes Osborne/Matt Malloy/Mark Harelik/Jeffrey DeMunn/Bill Smitrovich
1997-2009|Thomas Jane/Jake Busey/Casper Van Dien/Patrick Muldoon/Grayson McCouch/Kirk Acevedo/Jack Noseworthy/Johnny Strong
1998-2009|Barry Pepper/Max Martini/Dash Mihok/Kirk Acevedo/Brian Van Holt/Larry Romano/Brendan Sexton III/Gregory Sporleder
1998-2009|Edward Burns/Donnie Wahlberg/Scott Caan/Giovanni Ribisi/Thomas Jane/Matt Schulze/Ron Eldard/James Badge Dale
2001-2009|James Badge Dale/Brian Geraghty/Johnny Strong/Cole Hauser/Matt Gerald/Christian Camargo/Chad Lindberg/Keir O'Donnell
1999-2009|Scott Bakula/Sam Robards/Gil Bellows/Bruce Greenwood/Anthony Edwards/Billy Burke/Peter Facinelli/John Getz
1994-2006|Anthony Edwards/Gil Bellows/Tim Daly/Bruce Greenwood/Campbell Scott/James LeGros/D. B. Sweeney/Alan Ruck
1995-2006|Dwight Yoakam/Lyle Lovett/Harry Connick Jr./Kris Kristofferson/Tom Petty/Jimmie Dale Gilmore/Johnny Knoxville
1997-2006|Ricky Jay/Philip Baker Hall/Paul Guilfoyle/Peter Boyle/Seymour Cassel/Ben Gazzara
1994-2000|Seymour Cassel/Ben Gazzara/Paul Bartel/Harve Presnell/John Ritter/David Huddleston/Henry Gibson/Burt Reynolds
1996-2008|Harve Presnell/David Huddleston/Lawrence Pressman/Stanley Anderson/Bruce Gray/Cliff DeYoung/Harris Yulin
1996-2004|Dabbs Greer/Harrison Young/Bill McKinney/Joseph Whipp/David Huddleston/Lawrence Hecht/Jack Betts
1999-2009|Michael Constantine/George Wyner/Fyvush Finkel/Alan Mandell/Mike Nussbaum/Abe Vigoda/Jerry Stiller/Allan Rich
2000-2009|Richard Kind/George Wyner/Fred Melamed/Adam Arkin/Jeffrey Tambor/Ian Gomez/Larry Miller/Kevin Pollak
1998-2009|Jeffrey Tambor/Richard Kind/Larry Miller/Fred Willard/Stephen Root/Victor Garber/Michael Hitchcock/John Michael Higgins
1997-2009|Victor Garber/Ron Rifkin/Dylan Baker/David Rasche/Gerry Becker/Mark Harelik/Phil Reeves/Bob Gunton
1998-2009|Jared Harris/Dylan Baker/John Hawkes/James LeGros/Kevin J. O'Connor/Barry Del Sherman/Christian Camargo/Tim Blake Nelson
1999-2009|Michael Emerson/Tobin Bell/Ned Bellamy/Keith Szarabajka/John Terry/Zach Grenier/Larry Holden/Ron Perkins
1999-2009|Leigh Whannell/Joshua Leonard/Kerr Smith/Todd Field/Larry Holden/Jason Behr/Shawn Ashmore
# Slackers, students and other young men
1994-2004|Jason Mewes/Brian O'Halloran/Jeff Anderson/Kevin Smith/Jason Lee/Walt Flanagan/Ethan Suplee/Scott Mosier
1996-2003|Matthew Lillard/Skeet Ulrich/David Arquette/Jamie Kennedy/Jeremy Sisto/Jerry O'Connell/Freddie Prinze Jr./Breckin Meyer
1995-2004|Jeremy Sisto/Skeet Ulrich/Giuseppe Andrews/James Duval/Johnny Whitworth/Jesse Bradford/Rory Cochrane/Justin Walker
1995-2000|James Duval/Leo Fitzpatrick/Justin Pierce/Brendan Sexton III/Giuseppe Andrews/Michael Pitt/Brad Renfro/Nick Stahl
1996-2004|Devon Sawa/Kerr Smith/Chad Donella/Joshua Jackson/Paul Walker/Jesse Bradford/Brendan Fehr/Chris Klein
1998-2009|Paul Walker/Josh Hartnett/Chris Klein/Freddie Prinze Jr./Scott Speedman/Matthew Davis/Oliver Hudson/Matt Schulze
1999-2007|Eddie Kaye Thomas/Chris Owen/Jason Biggs/Thomas Ian Nicholas/Seann William Scott/DJ Qualls/Breckin Meyer/Matthew Lillard
1999-2009|David Krumholtz/Eddie Kaye Thomas/Adam Goldberg/Jimmi Simpson/Jason Biggs/Simon Helberg/Justin Long/Dan Fogler
1999-2009|David Herman/Diedrich Bader/Stephen Root/Jon Gries/Greg Pitts/Mike White/Judah Friedlander/Todd Louiso
1997-2008|Neil Patrick Harris/Noah Wyle/Patrick Muldoon/Fred Savage/Jonathan Silverman/James Van Der Beek/Joey Slotnick
2000-2009|Patrick Fugit/Michael Angarano/Jon Heder/Aaron Ruell/Emile Hirsch/Kieran Culkin/Jesse Eisenberg/Anton Yelchin
2000-2006|Jason Schwartzman/Kieran Culkin/Rory Culkin/Trevor Morgan/Patrick Fugit/Jesse Eisenberg/Lou Taylor Pucci/Nick Stahl
1998-2004|Haley Joel Osment/Trevor Morgan/Mason Gamble/Jake Lloyd/Spencer Treat Clark/Rory Culkin/Frankie Muniz/Eric Lloyd
1999-2009|James Marsden/Shawn Ashmore/Hayden Christensen/Paul Walker/Joe Manganiello/Matthew Davis/Ian Somerhalder/Josh Lucas
2005-2009|Zachary Quinto/Nathan Fillion/Alan Tudyk/Sean Maher/Chris Pine/Adam Baldwin/Joel David Moore/Milo Ventimiglia
2005-2009|Jackson Rathbone/Kellan Lutz/Cam Gigandet/Peter Facinelli/Michael Welch/Chace Crawford/Steven Strait/Sebastian Stan
2006-2009|Justin Bartha/Rainn Wilson/Ed Helms/Fred Armisen/Zach Galifianakis/Demetri Martin/John Krasinski/Joel David Moore
2004-2009|Dave Franco/Jonathan Bennett/Daniel Franzese/Jordan Masterson/Christopher Mintz-Plasse/Michael Cera/Martin Starr
1997-2009|Christopher Meloni/Mark Pellegrino/Peter Greene/Holt McCallany/Brian Van Holt/Titus Welliver/Callum Keith Rennie/Robert Wahlberg
1998-2009|Shaun Toub/Faran Tahir/Oded Fehr/Sayed Badreya/Aharon Ipalé/Omid Djalili/Navid Negahban/Said Taghmaoui
2004-2009|Reggie Lee/Justin Chon/Ken Jeong/Bobby Lee/Patrick Gallagher/Terry Chen/John Cho/Ken Leung
2006-2009|Tyler Perry/Columbus Short/Usher/Jamie Foxx/Idris Elba/Boris Kodjoe
1998-2009|Arnold Vosloo/Thomas Kretschmann/Gottfried John/Ralf Möller/Sven-Ole Thorsen/Vladimir Kulich/Dolph Lundgren
2005-2009|Jesper Christensen/Simon Abkarian/Ulrich Thomsen/Claudio Santamaria/Thomas Kretschmann/Jürgen Prochnow/Mathieu Amalric
2005-2009|Sharlto Copley/Jason Cope/Arnold Vosloo/Langley Kirkwood/Robert Hobbs/Danny Keogh/David James
# More of Britain, Ireland and Australia
1993-2009|Julian Wadham/Anthony Calf/Adrian Scarborough/Jeremy Swift/James Fleet/Alex Jennings/Nicholas Farrell/Simon Woods
1994-2003|Corin Redgrave/Jeremy Kemp/Geoffrey Palmer/Edward Hardwicke/Robert Lang/Robert Hardy/Oliver Ford Davies/Michael Gough
1995-2009|Angus Macfadyen/Vincent Regan/Jamie Foreman/James Frain/Tobias Menzies/Rufus Sewell/Andrew Tiernan/Dougray Scott
1995-2006|Sean Lawlor/Peter Hanly/Gerard McSorley/Jason Barry/Brendan Gleeson/Sean McGinley/John Kavanagh
1996-2009|Keith Allen/Stuart McQuarrie/Stephen McCole/Gary Lewis/Alex Norton/Peter Mullan/Gregor Fisher/Peter Capaldi
2000-2009|Peter Capaldi/Alex MacQueen/James Smith/Paul Higgins/Chris Addison/Tom Hollander/Adam Godley/Roger Allam
1997-2009|Hugo Speer/Lee Ross/Steve Speirs/Perry Benson/Nicholas Woodeson/Lee Evans/Charlie Creed-Miles/Eddie Marsan
1996-2009|Andrew Lincoln/Kris Marshall/Jack Davenport/Matthew Macfadyen/James Frain/Ben Chaplin/Joseph Fiennes/Jonathan Cake
1999-2005|Ian McDiarmid/Anthony Daniels/Kenny Baker/Warwick Davis/Silas Carson/Ray Park/Oliver Ford Davies/Andy Secombe
1999-2009|Allan Corduner/Ron Cook/Martin Savage/Sam Kelly/Kevin Eldon/Phil Davis/Timothy Spall/Nicholas Woodeson
2002-2009|Noah Huntley/Luke Mably/Leo Bill/Ricci Harnett/Trent Ford/Oliver Milburn/Sam Spruell/Tom Wisdom
2004-2009|Thomas Turgoose/Jack O'Connell/Harry Treadaway/Luke Treadaway/Joe Gilgun/Andrew Shim/George Newton/Matthew Beard
2006-2009|Stuart Graham/Liam McMahon/Brian Milligan/Liam Cunningham/Frank McCusker/Richard Dormer/Ciarán McMenamin/Lalor Roddy
1994-2009|Daniel Lapaine/Matt Day/Matt Doran/Paul Goddard/Russell Dykstra/Nicholas Bell/Peter Phelps/Tom Long
1994-2009|John Noble/Nicholas Bell/Bruce Spence/Roy Billing/Tiriel Mora/Garry McDonald/Glenn Robbins
# More character men of the nineties
1990-2002|Dennis Franz/Robert Pastorelli/Mike Starr/Dan Hedaya/Jon Polito/Robert Costanzo/Steven Randazzo/Chuck Low
1990-1999|Robert Pastorelli/Charles Rocket/Miguel Ferrer/James Handy/Christopher Murney/John Pankow/Scott Paulin/Frederick Coffin
1990-2004|Miguel Ferrer/Robert John Burke/Charles Rocket/Tom Noonan/Robert Patrick/Joe Pantoliano/Terry O'Quinn/Everett McGill
1990-2004|Frederick Coffin/James Handy/Arlen Dean Snyder/Frank Converse/Richard Venture/Kent McCord/Eddie Jones/Jerry Hardin
1990-2004|Brent Jennings/Paul Butler/Tom Wright/Ernie Hudson/Grand L. Bush/Basil Wallace/Hawthorne James/Vondie Curtis-Hall
1990-2001|Tom Wright/J. A. Preston/Brent Jennings/Keith David/John Marshall Jones/Johnny Lee Davenport/Courtney B. Vance/Joe Morton
1990-1999|Felton Perry/Mel Johnson Jr./Robert DoQui/J. A. Preston/Arnold Johnson/Ernest Harden Jr./Art Evans
1990-1999|Adam Baldwin/Nicholas Worth/Andrew Bryniarski/Tony Longo/Gregory Scott Cummins/Sven-Ole Thorsen/Mike Starr
1990-2004|Tom Noonan/Frank Collison/John Ingle/Steve Kahan/Earl Boen/Leon Russom
1990-2002|Max Grodénchik/Stanley DeSantis/Martin Ferrero/Michael Laskin/Joseph G. Medalis/Greg Lewis/Ron Rifkin/Wayne Knight
1990-2003|Charles Martin Smith/Martin Ferrero/John Pankow/Peter MacNicol/Jim True-Frost/Dan Futterman/Jerry Levine
1991-2004|Dan Futterman/Todd Field/Matt Ross/Jim True-Frost/Tom Everett Scott/Josh Hamilton/Joshua Malina/Robert Sean Leonard
1992-2001|Jaimz Woolvett/Rob Campbell/Stephen Mailer/Shawn Andrews/Mitchell Whitfield/Bradley Gregg/Darren E. Burrows
1990-1999|Maxwell Caulfield/Michael Paré/C. Thomas Howell/Jeff Fahey/Billy Drago/Brian Bosworth/Stephen Shellen
1992-2006|Mark Holton/Michael DeLuise/Dan Bell/Eddie Mekka/David L. Lander/Stephen Tobolowsky/Meat Loaf/Brent Hinkley
1992-2003|Meat Loaf/Flea/Iggy Pop/Chris Isaak/Lyle Lovett/Tom Waits/Dwight Yoakam
1991-2003|Chris Isaak/Lyle Lovett/Dwight Yoakam/Harry Connick Jr./Jon Bon Jovi/David Crosby/Kris Kristofferson
1993-2001|MC Eiht/Too Short/Tone Loc/Ice-T/Coolio/Flavor Flav/Saafir
1993-2002|Donal Logue/Cooper Huckabee/Ivan Kane/Kieran Mulroney/James Patrick Stuart/John Diehl/Dwier Brown/Nicholas Sadler
1993-2003|Patrick Gorman/Royce D. Applegate/Tim Scott/Joseph Fuqua/James Lancaster/William Morgan Sheppard/Brian Mallon/Buck Taylor
1990-2003|Jay Patterson/Gerry Bamman/Ray Baker/Tom Riis Farrell/John Finnegan/Michael Durrell/Stephen Tobolowsky
1991-2004|Ned Vaughn/Kirk Baltz/Christopher John Fields/David Anthony Marshall/Don Harvey/Holt McCallany/Tim Guinee
1990-2002|Peter Firth/Christien Anholt/Adrian Dunbar/Joseph Bennett/Daniel Peacock/Sean Murray/Nathaniel Parker/Mark Payton
1991-2004|Christopher Rozycki/Daniel Peacock/Michael Culkin/Danny Webb/Ralph Brown/Niall Buggy
1994-2009|Wallace Langham/Joey Slotnick/Michael Hitchcock/Paul Willson/David Paymer/Larry Miller/Ian Gomez/Matt Winston
1994-2009|David Paymer/Richard Kind/Michael Lerner/Jon Lovitz/Kevin Pollak/Bob Balaban/Hank Azaria/Saul Rubinek
1994-2009|Thomas Haden Church/Hank Azaria/Dermot Mulroney/Jeremy Piven/Greg Kinnear/Bill Pullman/Kevin Pollak/D. B. Sweeney
2005-2009|Josh Gad/Dan Fogler/Tyler Labine/Judah Friedlander/Patton Oswalt/Ethan Suplee
1998-2009|Mike White/Zach Woods/Michael Hitchcock/Adam Pascal/Thomas Lennon/David Wain/Judah Friedlander
1998-2007|Edward Burns/Ben Chaplin/Campbell Scott/Tate Donovan/Dermot Mulroney/Ron Livingston
1995-2006|Max Casella/Michael Badalucco/Danny Nucci/Louis Mandylor/Peter Appel/Michael Rispoli/John Ventimiglia/Anthony DeSando
1994-2001|Kevin J. O'Connor/Richard Lineback/Max Perlich/Danny Nucci/Peter Greene/Eric Stoltz/Brent Briscoe
2005-2009|Chin Han/Rick Yune/Byron Mann/Tzi Ma/François Chau/Ken Leung/Edison Chen
2006-2009|Dileep Rao/Aasif Mandvi/Kal Penn/Ajay Naidu/Sendhil Ramamurthy/Maulik Pancholy
1999-2009|John Rhys-Davies/Bernard Hill/Brian Blessed/Ian McNeice/Kevin R. McNally/John Shrapnel/Robert Hardy/David Schofield
2001-2004|Dominic Monaghan/Billy Boyd/Sean Astin/Orlando Bloom/Elijah Wood/Marton Csokas/Craig Parker
`;
