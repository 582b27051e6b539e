/** A heading per calling; columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const CREW_LATE = `
# writer
1983-2021|Joseph Loeb III/Matthew Weisman/Carl Kurlander/Eric Luke/David Sheffield/Barry W. Blaustein/Herschel Weingrod/Timothy Harris
1983-2014|David Sheffield/Barry W. Blaustein/Herschel Weingrod/Timothy Harris/Jim Cruickshank/James Orr/Michael Gottlieb/Edward Rugoff
1978-2005|Jim Cruickshank/James Orr/Michael Gottlieb/Edward Rugoff/Robert Klane/Stu Silver/Mitch Markowitz/Thomas Meehan
1978-2000|Robert Klane/Stu Silver/Mitch Markowitz/Thomas Meehan/Tim Kazurinsky/Jeffrey Price/Peter S. Seaman/Ed Naha
1984-2000|Tim Kazurinsky/Jeffrey Price/Peter S. Seaman/Ed Naha/Neil Cuthbert/Dana Olsen/Jim Mulholland/Michael Barrie
1987-2004|Neil Cuthbert/Dana Olsen/Jim Mulholland/Michael Barrie/Steve Rudnick/Leo Benvenuti/Danny Rubin/Parker Bennett
1991-2012|Steve Rudnick/Leo Benvenuti/Danny Rubin/Parker Bennett/Terry Runté/Terry Turner/Tommy Swerdlow/Michael Goldberg
1991-2014|Terry Runté/Terry Turner/Tommy Swerdlow/Michael Goldberg/Sam Harper/Adam Leff/Paul Guay/Stephen Mazur
1992-2018|Sam Harper/Adam Leff/Paul Guay/Stephen Mazur/Ed Decter/John J. Strauss/Nat Mauldin/Larry Levin
1992-2020|Ed Decter/John J. Strauss/Nat Mauldin/Larry Levin/Peter Tolan/Tom Jankiewicz/D. V. DeVincentis/Steve Pink
1994-2026|Peter Tolan/Tom Jankiewicz/D. V. DeVincentis/Steve Pink/Jim Herzfeld/Adam Herz
1983-2021|Joseph Loeb III/Matthew Weisman/Carl Kurlander/Eric Luke/David Sheffield/Herschel Weingrod/Jim Cruickshank
1990-2020|John J. Strauss/Larry Levin/Tom Jankiewicz/D. V. DeVincentis/Steve Pink/Jim Herzfeld/Adam Herz
1978-2002|Dennis Shryack/Michael Blodgett/Heywood Gould/Gary DeVore/Jimmy Huston/James Carabatsos/Charles Edward Pogue/Don Jakoby
1979-1999|Jimmy Huston/James Carabatsos/Charles Edward Pogue/Don Jakoby/Edward Khmara/Harve Bennett/Steve Meerson/Peter Krikes
1980-2004|Edward Khmara/Harve Bennett/Steve Meerson/Peter Krikes/Denny Martin Flinn/Larry Ferguson/Peter Bellwood/Gregory Widen
1983-2007|Denny Martin Flinn/Larry Ferguson/Peter Bellwood/Gregory Widen/Eric Red/Dennis Feldman/Chip Proser/Michael Miner
1986-2015|Eric Red/Dennis Feldman/Chip Proser/Michael Miner/Edward Neumeier/John Lafia/Gary Goldman/S. S. Wilson
1986-2015|Edward Neumeier/John Lafia/Gary Goldman/S. S. Wilson/Brent Maddock/Warren Lewis/Craig Bolotin/Randy Feldman
1985-2015|Brent Maddock/Warren Lewis/Craig Bolotin/Randy Feldman/Kevin Jarre/W. Peter Iliff/Danny Bilson/Paul De Meo
1985-2018|Kevin Jarre/W. Peter Iliff/Danny Bilson/Paul De Meo/John Watson/Pen Densham/Robert Reneau/Peter M. Lenkov
1987-2021|John Watson/Pen Densham/Robert Reneau/Peter M. Lenkov/Mark Verheiden/David J. Schow/John Shirley/Graham Yost
1987-2022|Mark Verheiden/David J. Schow/John Shirley/Graham Yost/Doug Richardson/Kevin Droney/Mick Garris/Rafael Moreu
1985-2012|Doug Richardson/Kevin Droney/Mick Garris/Rafael Moreu/Peter Rader/Philip Eisner
1978-2004|Dennis Shryack/Michael Blodgett/Heywood Gould/Gary DeVore/Jimmy Huston/Charles Edward Pogue/Edward Khmara
1985-2022|David J. Schow/Graham Yost/Kevin Droney/Mick Garris/Rafael Moreu/Peter Rader/Philip Eisner
1971-2015|Robert Garland/Walon Green/Gerald Di Pego/Tom Topor/Mark Medoff/Hesper Anderson/Richard Friedenberg/Michael Cristofer
1978-2020|Mark Medoff/Hesper Anderson/Richard Friedenberg/Michael Cristofer/Kevin Wade/James Dearden/Stanley Weiser/Tom Benedek
1980-2015|Kevin Wade/James Dearden/Stanley Weiser/Tom Benedek/Bruce A. Evans/Raynold Gideon/Angelo Pizzo/Michael Schiffer
1982-2019|Bruce A. Evans/Raynold Gideon/Angelo Pizzo/Michael Schiffer/Henry Bean/Daniel Pyne/Monte Merrick/Lem Dobbs
1983-2019|Henry Bean/Daniel Pyne/Monte Merrick/Lem Dobbs/Zachary Sklar/David Rabe/Robert Caswell/Patrick Sheane Duncan
1983-2006|Zachary Sklar/David Rabe/Robert Caswell/Patrick Sheane Duncan/Jeff Maguire/Jonathan Lemkin/Ebbe Roe Smith/Laurence Dworet
1985-2006|Jeff Maguire/Jonathan Lemkin/Ebbe Roe Smith/Laurence Dworet/Robert Roy Pool/Leslie Bohem/Chuck Pfarrer/John Eskow
1986-2015|Robert Roy Pool/Leslie Bohem/Chuck Pfarrer/John Eskow/David Weisberg/Douglas S. Cook/Mark Rosner/John Brancato
1991-2016|David Weisberg/Douglas S. Cook/Mark Rosner/John Brancato/Michael Ferris/David Marconi/Robert King/Shane Salerno
1989-2020|Michael Ferris/David Marconi/Robert King/Shane Salerno/Al Reinert/Lewis Colick/Mark Andrus/Pete Dexter
1989-2018|Al Reinert/Lewis Colick/Mark Andrus/Pete Dexter/David McKenna/Jeremy Pikser/Jeremy Iacone/Jim Uhls
1971-2016|Robert Garland/Walon Green/Gerald Di Pego/Tom Topor/Mark Medoff/Richard Friedenberg/Kevin Wade
1987-2020|Shane Salerno/Lewis Colick/Pete Dexter/David McKenna/Jeremy Pikser/Jeremy Iacone/Jim Uhls
1980-2010|Carol Sobieski/Eleanor Bergstein/Patricia Louisianna Knop/Anna Hamilton Phelan/Leora Barish/Denise DeClue/Mary Agnes Donoghue/Susan Sandler
1984-2003|Leora Barish/Denise DeClue/Mary Agnes Donoghue/Susan Sandler/June Roberts/Hilary Henkin/Anne Spielberg/Janice Fischer
1986-2003|June Roberts/Hilary Henkin/Anne Spielberg/Janice Fischer/Arlene Sarner/Becky Johnston/Janet Peoples/Laurice Elehwany
1986-2010|Arlene Sarner/Becky Johnston/Janet Peoples/Laurice Elehwany/Lynn Siefert/Shawn Schepps/Tara Ison/Susan Shilliday
1987-2013|Lynn Siefert/Shawn Schepps/Tara Ison/Susan Shilliday/Ann Biderman/Terrel Seltzer/Ellen Simon/Amanda Silver
1991-2019|Ann Biderman/Terrel Seltzer/Ellen Simon/Amanda Silver/Bonnie Turner/Helen Childress/Holly Goldberg Sloan/I. Marlene King
1991-2019|Bonnie Turner/Helen Childress/Holly Goldberg Sloan/I. Marlene King/Sherri Stoner/Deanna Oliver/Katherine Reback/Josann McGibbon
1989-2019|Sherri Stoner/Deanna Oliver/Katherine Reback/Josann McGibbon/Sara Parriott/Jessie Nelson/Kate Lanier/Eugenia Bostwick-Singer
1989-2019|Sara Parriott/Jessie Nelson/Kate Lanier/Eugenia Bostwick-Singer/Caryn Lucas/Gina Wendkos/Cathy Yuspa/Kristine Johnson
1993-2016|Caryn Lucas/Gina Wendkos/Cathy Yuspa/Kristine Johnson/Donna Powers/Jessica Bendinger/Karen Janszen/Guinevere Turner
1994-2026|Donna Powers/Jessica Bendinger/Karen Janszen/Guinevere Turner/Pam Brady/Anna Thomas/Diane Lake/Nia Vardalos
1999-2026|Pam Brady/Anna Thomas/Diane Lake/Nia Vardalos/Heather Hach/Kristen Buckley/Marianne Wibberley/Leigh Dunlap
1999-2021|Heather Hach/Kristen Buckley/Marianne Wibberley/Leigh Dunlap/Pamela Pettler/Iris Yamashita/Michelle Spitz/Jennifer Flackett
1998-2020|Pamela Pettler/Iris Yamashita/Michelle Spitz/Jennifer Flackett/Jenny Lumet/Terri Tatchell/Anne Rosellini/Jennifer Salt
2004-2022|Jenny Lumet/Terri Tatchell/Anne Rosellini/Jennifer Salt/Pamela Gray/Vanessa Taylor/Elizabeth Meriwether/Zoe Kazan
2011-2022|Pamela Gray/Vanessa Taylor/Elizabeth Meriwether/Zoe Kazan/Lucy Alibar/Melisa Wallack/Kelly Marcel/Katrin Benedikt
2007-2026|Lucy Alibar/Melisa Wallack/Kelly Marcel/Katrin Benedikt/Shauna Cross/Andrea Berloff/Deborah Davis/Jenny Bicks
2009-2026|Shauna Cross/Andrea Berloff/Deborah Davis/Jenny Bicks/Emily V. Gordon/Pamela Ribon/Sofia Alvarez/Christina Hodson
2017-2026|Emily V. Gordon/Pamela Ribon/Sofia Alvarez/Christina Hodson/Tracy Oliver/Adele Lim/Katie Silberman/Emily Halpern
2018-2026|Tracy Oliver/Adele Lim/Katie Silberman/Emily Halpern/Sarah Haskins/Susanna Fogel/Charise Castro Smith/Julia Cho
2015-2026|Sarah Haskins/Susanna Fogel/Charise Castro Smith/Julia Cho/Lauryn Kahn/Samy Burch/Kat Likkel/Brenda Hsueh
2010-2026|Lauryn Kahn/Samy Burch/Kat Likkel/Brenda Hsueh/Lauren Schuker Blum/Rebecca Angelo/Cherry Chevapravatdumrong/Teresa Hsiao
2010-2026|Lauren Schuker Blum/Rebecca Angelo/Cherry Chevapravatdumrong/Teresa Hsiao/Ilana Wolpert/Julia Cox/Winnie Holzman/Maggie Kang
2014-2026|Ilana Wolpert/Julia Cox/Winnie Holzman/Maggie Kang/Hannah McMechan/Danya Jimenez/Mona Fastvold/Joslyn Barnes
2014-2026|Maggie Kang/Hannah McMechan/Danya Jimenez/Mona Fastvold/Joslyn Barnes/Maggie O'Farrell
1977-2013|Carol Sobieski/Eleanor Bergstein/Patricia Louisianna Knop/Anna Hamilton Phelan/Leora Barish/Mary Agnes Donoghue/June Roberts
1999-2026|Ilana Wolpert/Winnie Holzman/Hannah McMechan/Danya Jimenez/Mona Fastvold/Joslyn Barnes/Maggie O'Farrell
1984-2012|Stu Krieger/Corey Blechman/Keith A. Walker/Jim Strain/Greg Taylor/Carl Binder/Raymond Singer/Bruce Graham
1991-2016|Greg Taylor/Carl Binder/Raymond Singer/Bruce Graham/Bob Shaw/Donald McEnery/Joel Cohen/Alec Sokolow
1991-2015|Bob Shaw/Donald McEnery/Joel Cohen/Alec Sokolow/Doug Chamberlin/Chris Webb/Tim McCanlies/Gavin Scott
1990-2018|Doug Chamberlin/Chris Webb/Tim McCanlies/Gavin Scott/Adam Rifkin/David Reynolds/Karey Kirkpatrick/Dan Gerson
1997-2020|Adam Rifkin/David Reynolds/Karey Kirkpatrick/Dan Gerson/Michael Berg/Peter Ackerman/Rob Edwards/Steve Bencich
1998-2020|Michael Berg/Peter Ackerman/Rob Edwards/Steve Bencich/Ron J. Friedman/Lorne Cameron/David Hoselton/J. David Stem
1995-2020|Ron J. Friedman/Lorne Cameron/David Hoselton/J. David Stem/David N. Weiss/David Berenbaum/Paul Tibbitt/Derek Drymon
1997-2026|David N. Weiss/David Berenbaum/Paul Tibbitt/Derek Drymon/Kent Osborne/Billy Frolick/Rob Schrab/Dan Harmon
2005-2026|Kent Osborne/Billy Frolick/Rob Schrab/Dan Harmon/Jon Bernstein/Matt Ember/Tom J. Astle/Wallace Wolodarsky
2007-2021|Jon Bernstein/Matt Ember/Tom J. Astle/Wallace Wolodarsky/Maya Forbes/Alan Schoolcraft/Brent Simons/Steve Purcell
2004-2026|Maya Forbes/Alan Schoolcraft/Brent Simons/Steve Purcell/Phil Johnston/Kirk DeMicco/Darren Lemke/Robert L. Baird
2004-2026|Phil Johnston/Kirk DeMicco/Darren Lemke/Robert L. Baird/Jordan Roberts/Adam Pava/Irena Brignull/Brian Lynch
2012-2020|Jordan Roberts/Adam Pava/Irena Brignull/Brian Lynch/Craig Schulz/Bryan Schulz/Cornelius Uliano/Marc Haimes
2015-2026|Craig Schulz/Bryan Schulz/Cornelius Uliano/Marc Haimes/Chris Butler/Matthew Aldrich/Adrian Molina/Mike Rianda
2015-2026|Chris Butler/Matthew Aldrich/Adrian Molina/Mike Rianda/Jeff Rowe/Jason Headley/Keith Bunin/Jesse Andrews
2019-2026|Jeff Rowe/Jason Headley/Keith Bunin/Jesse Andrews/Kemp Powers/Qui Nguyen/Jim Mahoney/Zach Lewis
2015-2026|Kemp Powers/Qui Nguyen/Jim Mahoney/Zach Lewis/Paul Fisher/Matthew Fogel/John Hoberg/Lloyd Taylor
2014-2026|Zach Lewis/Paul Fisher/Matthew Fogel/John Hoberg/Lloyd Taylor/Dave Holstein
1984-2012|Stu Krieger/Corey Blechman/Keith A. Walker/Jim Strain/Greg Taylor/Raymond Singer/Bob Shaw
2014-2026|Kemp Powers/Jim Mahoney/Paul Fisher/Matthew Fogel/John Hoberg/Lloyd Taylor/Dave Holstein
1998-2026|Jeffrey Reddick/Gary Scott Thompson/Scott Marshall Smith/Howard Klausner/Ken Kaufman/David Hayter/Alfred Gough/Miles Millar
1998-2015|Ken Kaufman/David Hayter/Alfred Gough/Miles Millar/Patrick Massett/John Zinman/Wayne Powers/Duncan Kennedy
1996-2019|Patrick Massett/John Zinman/Wayne Powers/Duncan Kennedy/W. Blake Herron/Jon Cohen/Rich Wilkes/Matt Greenberg
1996-2019|W. Blake Herron/Jon Cohen/Rich Wilkes/Matt Greenberg/Silvio Horta/John Turman/Jeff Vintar/Jeffrey Nachmanoff
2001-2020|Silvio Horta/John Turman/Jeff Vintar/Jeffrey Nachmanoff/Cormac Wibberley/Eric Bress/J. Mackye Gruber/Chris Morgan
2002-2020|Cormac Wibberley/Eric Bress/J. Mackye Gruber/Chris Morgan/Dan Harris/Michael Dougherty/David Elliot/Paul Lovett
2002-2018|Dan Harris/Michael Dougherty/David Elliot/Paul Lovett/Peter A. Dowling/Mark Protosevich/Bill Marsilii/Joe Forte
2005-2021|Peter A. Dowling/Mark Protosevich/Bill Marsilii/Joe Forte/Adam Cooper/Bill Collage/Peter Buchman/Kurt Johnstad
2006-2026|Adam Cooper/Bill Collage/Peter Buchman/Kurt Johnstad/Jon Hoeber/Erich Hoeber/Adam Horowitz/Edward Kitsis
2000-2026|Jon Hoeber/Erich Hoeber/Adam Horowitz/Edward Kitsis/Craig Titley/Travis Beacham/Phil Hay/Matt Manfredi
2000-2026|Craig Titley/Travis Beacham/Phil Hay/Matt Manfredi/Gary Whitta/Ben Ripley/Marc Guggenheim/Greg Berlanti
2000-2026|Gary Whitta/Ben Ripley/Marc Guggenheim/Greg Berlanti/Michael Green/Don Payne/Rick Jaffa/Vlas Parlapanides
2000-2026|Michael Green/Don Payne/Rick Jaffa/Vlas Parlapanides/Charley Parlapanides/Anthony Tambakis/Evan Daugherty/Aaron Guzikowski
2011-2022|Charley Parlapanides/Anthony Tambakis/Evan Daugherty/Aaron Guzikowski/Ian Mackenzie Jeffers/Karl Gajdusek/Creighton Rothenberger/Edward Ricourt
2007-2026|Ian Mackenzie Jeffers/Karl Gajdusek/Creighton Rothenberger/Edward Ricourt/Matthew Michael Carnahan/Max Landis/Bill Dubuque/Richard Wenk
2007-2026|Matthew Michael Carnahan/Max Landis/Bill Dubuque/Richard Wenk/Ryan J. Condal/Evan Spiliotopoulos/Josh Appelbaum/André Nemec
2011-2026|Ryan J. Condal/Evan Spiliotopoulos/Josh Appelbaum/André Nemec/Matt Sazama/Burk Sharpless/T. S. Nowlin/Max Borenstein
2007-2026|Matt Sazama/Burk Sharpless/T. S. Nowlin/Max Borenstein/Mark L. Smith/Eric Heisserer/Doug Jung/Justin Marks
2009-2026|Mark L. Smith/Eric Heisserer/Doug Jung/Justin Marks/Josh Campbell/Matt Stuecken/Allan Heinberg/Jeff Pinkner
2013-2026|Josh Campbell/Matt Stuecken/Allan Heinberg/Jeff Pinkner/Dean Georgaris/Will Beall/Ryan Engle/Gary Spinelli
2013-2026|Dean Georgaris/Will Beall/Ryan Engle/Gary Spinelli/Henry Gayden/Guy Busick/R. Christopher Murphy/Shay Hatten
2010-2026|Henry Gayden/Guy Busick/R. Christopher Murphy/Shay Hatten/Michael Finch/Zak Olkewicz/Dave Callaham/Greg Rucka
2006-2026|Michael Finch/Zak Olkewicz/Dave Callaham/Greg Rucka/Michael Waldron/Pat Casey/Josh Miller/Patrick Aison
2016-2026|Michael Waldron/Pat Casey/Josh Miller/Patrick Aison/Ryan Firpo/Kaz Firpo/Patrick Burleigh/Andrew Lanham
1996-2026|Jeffrey Reddick/Gary Scott Thompson/Scott Marshall Smith/Howard Klausner/Ken Kaufman/Alfred Gough/Patrick Massett
2009-2026|Greg Rucka/Pat Casey/Patrick Aison/Ryan Firpo/Kaz Firpo/Patrick Burleigh/Andrew Lanham
1999-2016|Ryan Rowe/Josh Goldsmith/Philip Stark/Drake Sather/Brian Regan/Marc Klein/C. Jay Cox/Jason Filardi
2001-2026|Brian Regan/Marc Klein/C. Jay Cox/Jason Filardi/John Requa/Glenn Ficarra/Jeff Nathanson/George Wing
2001-2026|John Requa/Glenn Ficarra/Jeff Nathanson/George Wing/Jon Hurwitz/Hayden Schlossberg/Xavier Cook/Don D. Scott
2002-2018|Jon Hurwitz/Hayden Schlossberg/Xavier Cook/Don D. Scott/Mark Brown/Marshall Todd/Steve Faber/Bob Fisher
2003-2013|Mark Brown/Marshall Todd/Steve Faber/Bob Fisher/Kevin Bisch/Ewan Leslie/Brad Copeland/Jeff Cox
2003-2018|Kevin Bisch/Ewan Leslie/Brad Copeland/Jeff Cox/Craig Cox/Bill Kelly/Mark Levin/Jarrad Paul
2007-2020|Craig Cox/Bill Kelly/Mark Levin/Jarrad Paul/Andrew Mogel/Grant Nieporte/Nick Bakay/Peter Chiarelli
2007-2022|Andrew Mogel/Grant Nieporte/Nick Bakay/Peter Chiarelli/Michael Bacall/Josh Klausner/Josh Heald/John Morris
2005-2026|Michael Bacall/Josh Klausner/Josh Heald/John Morris/Chris Henchy/Bert V. Royal/Adam Sztykiel/Gene Stupnitsky
2009-2026|Chris Henchy/Bert V. Royal/Adam Sztykiel/Gene Stupnitsky/Lee Eisenberg/Will Reiser/Ben York Jones/Alec Sulkin
2007-2020|Lee Eisenberg/Will Reiser/Ben York Jones/Alec Sulkin/Wellesley Wild/Ken Marino/Joe Syracuse/Lisa Addario
2007-2026|Wellesley Wild/Ken Marino/Joe Syracuse/Lisa Addario/Andrew J. Cohen/Kyle Hunter/Ariel Shaffir/David Stassen
2014-2026|Andrew J. Cohen/Kyle Hunter/Ariel Shaffir/David Stassen/Ike Barinholtz/Jon Vitti/Kumail Nanjiani/Damian Shannon
2003-2026|Ike Barinholtz/Jon Vitti/Kumail Nanjiani/Damian Shannon/Mark Swift/Kenya Barris/Seth Grahame-Smith/Mark Perez
2010-2026|Mark Swift/Kenya Barris/Seth Grahame-Smith/Mark Perez/Brian Kehoe/Jim Kehoe/Rob Lieber/Elizabeth Berger
2018-2026|Brian Kehoe/Jim Kehoe/Rob Lieber/Elizabeth Berger/Isaac Aptaker/Dan Sterling/Dan Hernandez/Benji Samit
2018-2026|Isaac Aptaker/Dan Sterling/Dan Hernandez/Benji Samit/Oren Uziel/Andy Siara/Matt Lieberman/Will Tracy
2019-2026|Oren Uziel/Andy Siara/Matt Lieberman/Will Tracy/Seth Reiss/Alex Convery/Drew Hancock
1998-2020|Ryan Rowe/Josh Goldsmith/Philip Stark/Drake Sather/Brian Regan/C. Jay Cox/John Requa
2019-2026|Dan Hernandez/Oren Uziel/Matt Lieberman/Will Tracy/Seth Reiss/Alex Convery/Drew Hancock
1998-2022|Todd Alcott/Brian Koppelman/David Levien/Duane Adler/Gregory Allen Howard/Mike Rich/David Self/Doug Wright
2000-2017|Gregory Allen Howard/Mike Rich/David Self/Doug Wright/Charles Leavitt/Rob Festinger/Milo Addica/Will Rokos
1995-2016|Charles Leavitt/Rob Festinger/Milo Addica/Will Rokos/Andy Bienen/Rafael Yglesias/Stephen J. Rivele/Christopher Wilkinson
1995-2019|Andy Bienen/Rafael Yglesias/Stephen J. Rivele/Christopher Wilkinson/Ted Griffin/Scott Silver/Antwone Fisher/Jay Cocks
1998-2016|Ted Griffin/Scott Silver/Antwone Fisher/Jay Cocks/Jay Wolpert/Craig Storper/Shawn Lawrence Otto/Rick Cleveland
2002-2014|Jay Wolpert/Craig Storper/Shawn Lawrence Otto/Rick Cleveland/Benedict Fitzgerald/James L. White/Keir Pearson/David Magee
1997-2014|Benedict Fitzgerald/James L. White/Keir Pearson/David Magee/Eric Guggenheim/David Aaron Cohen/Christopher Kyle/Gill Dennis
2000-2014|Eric Guggenheim/David Aaron Cohen/Christopher Kyle/Gill Dennis/Cliff Hollingsworth/Dan Futterman/John Gatins/Mark Schwahn
2000-2018|Cliff Hollingsworth/Dan Futterman/John Gatins/Mark Schwahn/Sheldon Turner/Michael Seitzman/Paul Harris Boardman/Timothy J. Sexton
2002-2018|Sheldon Turner/Michael Seitzman/Paul Harris Boardman/Timothy J. Sexton/Russell Gewirtz/Zach Helm/Jason Smilovic/Brad Gann
2006-2018|Russell Gewirtz/Zach Helm/Jason Smilovic/Brad Gann/Jamie Linden/Paul Bernbaum/Farhad Safinia/Steve Conrad
2003-2019|Jamie Linden/Paul Bernbaum/Farhad Safinia/Steve Conrad/Justin Zackham/James Vanderbilt/Adam Mazer/Robert Eisele
2007-2026|Justin Zackham/James Vanderbilt/Adam Mazer/Robert Eisele/Aaron Stockard/Robert D. Siegel/Nick Schenk/Nathan Alexander
2007-2026|Aaron Stockard/Robert D. Siegel/Nick Schenk/Nathan Alexander/Peter Steinfeld/J. Michael Straczynski/Alessandro Camon/David Scarpa
2000-2018|Peter Steinfeld/J. Michael Straczynski/Alessandro Camon/David Scarpa/Stuart Blumberg/Mark Heyman/Andrés Heinz/John McLaughlin
1998-2018|Stuart Blumberg/Mark Heyman/Andrés Heinz/John McLaughlin/Eric Johnson/Paul Tamasy/John Romano/Cliff Dorfman
1997-2016|Eric Johnson/Paul Tamasy/John Romano/Cliff Dorfman/Reid Carolin/David Lindsay-Abaire/Richard Nelson/Randy Brown
2005-2021|Reid Carolin/David Lindsay-Abaire/Richard Nelson/Randy Brown/Bob Nelson/Craig Borten/Alexander Dinelaris/E. Max Frye
2008-2021|Bob Nelson/Craig Borten/Alexander Dinelaris/E. Max Frye/Ari Handel/Jonathan Herman/Aaron Covington/John McNamara
2004-2021|Ari Handel/Jonathan Herman/Aaron Covington/John McNamara/Mark Mallouk/J. Mills Goodloe/Christopher Browne/Robert Schenkkan
2004-2026|Mark Mallouk/J. Mills Goodloe/Christopher Browne/Robert Schenkkan/Todd Komarnicki/Jonathan Perera/Virgil Williams/Chris Bergoch
2010-2026|Todd Komarnicki/Jonathan Perera/Virgil Williams/Chris Bergoch/John Pollono/Will Fetters/Brian Hayes Currie/Daniel Stiepleman
2011-2026|John Pollono/Will Fetters/Brian Hayes Currie/Daniel Stiepleman/Jason Keller/Noah Harpster/Micah Fitzerman-Blue/Mario Correa
2011-2026|Jason Keller/Noah Harpster/Micah Fitzerman-Blue/Mario Correa/Ethan Gross/Max Eggers/Abraham Marder/Will Berson
2019-2026|Ethan Gross/Max Eggers/Abraham Marder/Will Berson/Samuel D. Hunter/Steven Levenson/David Hemingson/Justin Kuritzkes
2020-2026|Samuel D. Hunter/Steven Levenson/David Hemingson/Justin Kuritzkes/Clint Bentley/Jonathan Abrams/Gabriel Sherman/Jeremy Doner
1998-2022|Todd Alcott/Brian Koppelman/David Levien/Duane Adler/Gregory Allen Howard/David Self/Charles Leavitt
2015-2026|Will Berson/Steven Levenson/Justin Kuritzkes/Clint Bentley/Jonathan Abrams/Gabriel Sherman/Jeremy Doner
1965-2018|Ken Shadie/Shane Connaughton/Dick Clement/Ian La Frenais/Martin Sherman/Charles Wood/David Leland/William Nicholson
1981-2018|Martin Sherman/Charles Wood/David Leland/William Nicholson/Catherine Johnson/Jan Sardi/Terry Hayes/Tony Grisoni
1987-2018|Catherine Johnson/Jan Sardi/Terry Hayes/Tony Grisoni/Kevin Hood/Adrian Hodges/Geoff Deane/Tim Firth
1992-2021|Kevin Hood/Adrian Hodges/Geoff Deane/Tim Firth/Juliette Towhidi/Michael Hirst/Craig Pearce/John Collee
1992-2021|Juliette Towhidi/Michael Hirst/Craig Pearce/John Collee/Warren Coleman/Andrew Knight/Christine Olsen/Judy Morris
1995-2019|Warren Coleman/Andrew Knight/Christine Olsen/Judy Morris/Sue Smith/Joe Penhall/Rowan Joffé/Jez Butterworth
2001-2021|Sue Smith/Joe Penhall/Rowan Joffé/Jez Butterworth/John-Henry Butterworth/David Farr/Bridget O'Connor/Sam Bain
2009-2026|John-Henry Butterworth/David Farr/Bridget O'Connor/Sam Bain/Simon Blackwell/Tony Roche/Ian Martin/David Schneider
2003-2026|Simon Blackwell/Tony Roche/Ian Martin/David Schneider/Mark Burton/Bob Baker/Peter Baynham/Dan Mazer
2002-2026|Mark Burton/Bob Baker/Peter Baynham/Dan Mazer/Anthony Hines/Simon Farnaby/Guy Hibbert/Neil Cross
2007-2026|Anthony Hines/Simon Farnaby/Guy Hibbert/Neil Cross/Nathan Parker/Sarah Williams/Amy Jump/Alexi Kaye Campbell
2011-2026|Nathan Parker/Sarah Williams/Amy Jump/Alexi Kaye Campbell/Stephen Beresford/Nicholas Martin/Michael Lesslie/Tom Edge
2015-2026|Stephen Beresford/Nicholas Martin/Michael Lesslie/Tom Edge/Krysty Wilson-Cairns/Bryony Kimmings/Drew Pearce/Nico Lathouris
2000-2026|Krysty Wilson-Cairns/Bryony Kimmings/Drew Pearce/Nico Lathouris/Brendan McCarthy/Michael Petroni/Sam Bromell
1965-2018|Ken Shadie/Shane Connaughton/Dick Clement/Ian La Frenais/Martin Sherman/David Leland/Catherine Johnson
2000-2026|Michael Lesslie/Krysty Wilson-Cairns/Drew Pearce/Nico Lathouris/Brendan McCarthy/Michael Petroni/Sam Bromell
`;
