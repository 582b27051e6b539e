/**
 * Those who stand in the credits of many films without being stars of their calling: under each calling, columns: years
 * of the films | names, most alike next to each other. See `../circles.ts`.
 */
export const MORE_CRAFTS = `
# editor
1932-1950|Lester Orlebeck/Tony Martinelli/Murray Seldeen/Charles Craft/Cliff Bell/Arthur Roberts/Harry Keller/Fred Allen
1934-1950|Carl Pierson/Jack Ogilvie/Richard C. Currier/William Austin/Ace Herman/Roy Livingston/Holbrook N. Todd
1934-1955|James Sweeney/Aaron Stell/Richard Fantl/Paul Borofsky/Edwin H. Bryant/Burton Kramer/Earl Turner
1946-1966|Gerald Turney-Smith/Peter Graham Scott/Lee Doig/John Ferris/Peter Boita/Gerald Thomas/Alfred Roome/Roger Cherrill
1954-1975|Ronald Sinclair/Anthony Carras/Eve Newman/Fred R. Feitshans Jr./Charles Gross/Monica Collingwood/Allan Jacobs
1958-1980|Michael Luciano/Frank J. Urioste/Gene Fowler Jr./Danford B. Greene/Folmar Blangsted/Everett Douglas/Warren Low
1986-2005|Michael A. Stevenson/Bruce Green/Harry Hitner/Stephen Lovejoy/George Bowers/Stephen Semel/William D. Gordean
1996-2014|David Rennie/George Folsey Jr./Priscilla Nedd-Friendly/Don Zimmerman/Pamela Martin/Jeff McEvoy/Virginia Katz
2004-2022|Pamela Martin/Tim Streeto/Zene Baker/Jennifer Lilly/Joan Sobel/Robert Nassau/Joseph Krings
1958-1972|Anthony Harvey/Anne V. Coates/Jim Clark/Reginald Mills/Ralph Kemplen/Norman Savage/Bill Blunden
1971-1990|Tony Lawson/Ray Lovejoy/Graeme Clifford/John Bloom/Terry Rawlings/Roger Spottiswoode/Russell Lloyd
1970-1985|Michael Bradsell/Stuart Baird/Graeme Clifford/Thom Noble/Peter Tanner/Bill Lenny/Alan Patillo
1957-1976|Alfred Cox/James Needs/Spencer Reeve/Chris Barnes/Bill Lenny/Peter Boita/John Trumper
1964-1984|Fredric Steinkamp/Rita Roland/Tom Rolf/Sam O'Steen/David Bretherton/Ferris Webster/Stuart Linder
1973-1990|Frank Morriss/Edward A. Biery/Carl Pingitore/Edward M. Abroms/Danford B. Greene/John C. Howard/Michael Eliot
1974-1990|John C. Howard/Danford B. Greene/Stanford C. Allen/Maury Winetrobe/William Butler/Ron Kalish/Donn Cambern
1979-1994|Billy Weber/Don Zimmerman/David Holden/Freeman A. Davies/Mark Warner/Carmel Davies/Donn Aron
1985-2006|Dennis Virkler/Mark Goldblatt/Frank J. Urioste/John Wright/Stuart Baird/Don Zimmerman/Michael Tronick
1984-2000|Malcolm Campbell/Sheldon Kahn/Bruce Green/Craig McKay/Dennis M. Hill/Wendy Greene Bricmont/Pembroke J. Herring
1980-2000|Patrick McMahon/Rick Shaine/Timothy O'Meara/Patrick Lussier/David Handman/Bob Murawski/Edward A. Warschilka
1992-2012|Bob Murawski/Arthur Coburn/Eric L. Beason/Patrick Lussier/Peck Prior/Kirk M. Morri
1999-2018|Jeff Gourson/Tom Costain/Sandy S. Solowitz/Debra Neil-Fisher/Jon Poll/Greg Hayden/Larry Jordan
2004-2022|Peter Teschner/Craig Alpert/Brent White/William Kerr/Debra Neil-Fisher/Jeff Groth/Evan Henke
2003-2022|Paul Rubell/Glen Scantlebury/Roger Barton/Mark Goldblatt/Thomas A. Muldoon/Todd E. Miller
2005-2024|Dean Zimmerman/Craig Alpert/Mark Helfrich/Don Zimmerman/Julia Wong/Dan Lebental/Elísabet Ronaldsdóttir
2000-2020|Sarah Flack/Jeff Buchanan/Eric Zumbrunnen/Andrew Weisblum/Jay Rabinowitz/Melissa Kent/Michelle Botticelli
1998-2014|Melissa Kent/Lisa Zeno Churgin/Suzy Elmiger/Kate Sanford/Malcolm Jamieson/Camilla Toniolo
1995-2012|Lesley Walker/Alex Mackie/Pia Di Ciaula/Trevor Waite/Nick Moore/Jon Gregory/Lucia Zucchetti
2006-2022|Peter Lambert/Chris Gill/Jon Gregory/Lucia Zucchetti/Melanie Oliver/Nick Moore/Mark Day/Valerio Bonelli
1995-2024|Lee Unkrich/Stephen Schaffer/Kevin Nolting/Ken Schretzmann/David Ian Salter/Nicholas C. Smith/Axel Geddes/Greg Snyder
1989-2024|Michael Kelly/Ellen Keneshea/H. Lee Peterson/Tim Mertens/Jeff Draheim/Arthur Schmidt/Tom Finan/John Venzon
1970-1996|Peter Cheung/Cheung Yiu-chung/Joseph Chiang/David Wu/Kwok Chung Hung/Fan Kung-ming
1984-2014|Takeshi Seyama/Chizuko Osada/Mitsutoshi Tsurubuchi/Hisao Shirai/Kiyoshi Hirose/Harutoshi Ogata
1994-2012|Mukhtar Ahmed/V. N. Mayekar/A. Muthu/Bharat Singh/Sanjay Sankla/David Dhawan/R. Verma
1970-1995|M. S. Shinde/Waman Bhonsle/Gurudutt Shirali/Pran Mehra/V. N. Mayekar/Mukhtar Ahmed/Das Dhaimade
2000-2024|Aasif Ali Sheikh/Ballu Saluja/Steven H. Bernard/Hemal Kothari/Rameshwar S. Bhagat/Akiv Ali/Bunty Nagi/Sanjay Sankla
1992-2012|Allyson C. Johnson/Barry Alexander Brown/Nancy Baker/Kate Sanford/Camilla Toniolo/Susan E. Morse
1928-1945|René Le Hénaff/Marguerite Renoir/Henri Rust/Léonide Azar/Marguerite Beaugé/Jean Feyte
1985-2002|Mike Hill/Dan Hanley/Kent Beyda/Michael Jablow/Donn Cambern/Robert Leighton/Gerald B. Greenberg
1945-1965|Nicholas Wentworth/Sidney Stone/Alan Osbiston/Peter Graham Scott/Peter Tanner/Bernard Gribble/Ernest Walter
# cinematographer
1914-1929|Alvin Wyckoff/L. Guy Wilky/Faxon M. Dean/Chester A. Lyons/Percy Hilburn/Silvano Balboni/J. D. Jennings
1915-1930|John W. Boyle/Frank B. Good/Ross Fisher/Allen G. Siegler/Virgil Miller/Jackson Rose/William Marshall/Sol Polito
1933-1950|Jack A. Marta/Reggie Lanning/Bud Thackery/William Bradford/Ernest Miller/William Nobles/John MacBurnie
1932-1952|Harry Neumann/Ira H. Morgan/Marcel Le Picard/Archie Stout/Mack Stengler/Robert E. Cline/Jack Greenhalgh/Gilbert Warrenton
1934-1955|Henry Freulich/Philip Tannura/Allen G. Siegler/Franz F. Planer/Vincent J. Farrar/Lucien Ballard/Benjamin H. Kline/George Meehan
1932-1948|Basil Emmott/James Wilson/Geoffrey Faithfull/Cyril Bristow/Curt Courant/Jack E. Cox/Roy Kellino
1946-1966|Geoffrey Faithfull/Arthur Grant/Monty Berman/Eric Cross/Brendan J. Stafford/Stephen Dade/Basil Emmott/Ken Hodges/James Wilson
1955-1975|Ernest Steward/Alan Hume/Jack Asher/Arthur Grant/Reginald H. Wyer/Stephen Dade/Desmond Dickinson/Paul Beeson
1956-1974|Floyd Crosby/Arch Dalzell/Jacques R. Marquette/Ellis W. Carter/Clifford Stine/Carl E. Guthrie/William Margulies
1986-2004|Russell Boyd/Thomas Del Ruth/Steven Poster/Victor J. Kemper/Donald E. Thorin/Matthew F. Leonetti/Bill Butler/Ric Waite
1998-2018|Oliver Wood/Amir Mokri/J. Michael Muro/Shane Hurlbut/Dan Mindel/Rogier Stoffers/Jeff Cutter/Glen MacPherson
1999-2019|Anthony B. Richmond/Russ T. Alsobrook/Jim Denault/Jack N. Green/Peter Lyons Collister/Barry Peterson/Brandon Trost/Xavier Pérez Grobet
2000-2018|Tim Orr/Terry Stacey/Jim Denault/Adam Kimmel/Steve Yedlin/Andrij Parekh/Jody Lee Lipes/Eigil Bryld
1964-1984|Terry Bedford/Peter Hannan/Peter Biziou/Peter MacDonald/Denis Lewiston/Harvey Harrison/Ernest Vincze
1968-1986|Ric Waite/Andrew Laszlo/Lloyd Ahern II/Fred J. Koenekamp/James Crabe/Charles Rosher Jr./Frank Stanley/Donald M. Morgan
1966-1982|Arthur J. Ornitz/Gerald Hirschfeld/Michael Nebbia/Joseph Brun/Jack Priestley/Boris Kaufman/Morris Hartzband
1968-1980|James Crabe/Richard H. Kline/Fred J. Koenekamp/Mario Tosi/Harry Stradling Jr./Joseph Biroc/Philip Lathrop
1937-1952|Max Greene/Otto Heller/Erwin Hillier/Günther Krampf/Ernest Steward/Wilkie Cooper
1941-1957|Carl E. Guthrie/Ted McCord/Sid Hickox/J. Peverell Marley/Robert Burks/Wesley Anderson/William V. Skall
1937-1959|Henri Alekan/Armand Thirard/Christian Matras/Philippe Agostini/Michel Kelber/Claude Renoir/Louis Page
1930-1945|Armand Thirard/Louis Née/Jules Krüger/Christian Matras/Roger Hubert/Michel Kelber/Curt Courant/Eugen Schüfftan
1939-1959|Franz F. Planer/Henri Alekan/Karl Freund/Ernest Laszlo/Rudolph Maté/Hal Mohr
1970-1985|Gilbert Hubbs/Robert C. Jessup/Gary Graver/Michel Hugo/Robert Steadman/Dean Cundey
1960-1980|Manuel Merino/Cecilio Paniagua/Manuel Berenguer/Raúl Artigot/Gerard Brisseau/Jorge Herrero
1990-2015|Rajan Kinagi/Sanjay F. Gupta/Ishwar Bidri/Harmeet Singh/Santosh Thundiyil/Ashok Mehta/Nirmal Jani
1995-2020|Jeremy Lasky/Sharon Calahan/Danielle Feinberg/Ian Megibben/Patrick Lin/Matt Aspbury/Jonathan Pytko/Robert Anderson
1975-1996|Conrado Baltazar/Romy Vitug/Sergio Lobo/Manolo R. Abaya/Rody Lacap/Joe Batac
# producer
1930-1955|Sam Katzman/Wallace MacDonald/Rudolph C. Flothow/Lindsley Parsons/Jan Grippo/Trem Carr/Edward Finney/Harry Sherman
1935-1958|Robert Bassler/Robert Fellows/Harry Joe Brown/Nat Holt/Jack J. Gross/Benedict Bogeaus/Edward Small/William H. Pine
1932-1950|Bryan Foy/Mark Hellinger/Robert Lord/Henry Blanke/Wolfgang Reinhardt/Jerry Wald/Robert Buckner
1946-1972|Peter Rogers/Monty Berman/Robert S. Baker/Anthony Hinds/Daniel M. Angel/Hugh Stewart/Ivan Foxwell/George H. Brown
1970-1990|Robert Chartoff/Elliott Kastner/Sandy Howard/Edgar J. Scherick/Jennings Lang/Frank Yablans/Daniel Melnick
1985-2010|Robert Shaye/Sara Risher/Rachel Talalay/Gerald T. Olson/Bob Weinstein/Cary Granat/Mace Neufeld
1996-2018|Basil Iwanyk/Avi Lerner/Boaz Davidson/Randall Emmett/Beau Flynn/Andrew Lazar/Mark Vahradian/Tripp Vinson
1972-1990|Paul Heller/Fred Weintraub/Raymond Chow/Andre Morgan/Run Run Shaw
1971-1985|Raymond Chow/Run Run Shaw/Leonard Ho/Mona Fong/Chang Cheh
1930-1950|Sidney Franklin/Albert Lewin/Bernard H. Hyman/Hunt Stromberg/Lawrence Weingarten/Joseph L. Mankiewicz
1938-1962|Samuel J. Briskin/Samuel G. Engel/William Perlberg/Sol C. Siegel/Nunnally Johnson/Julian Blaustein/Frank Ross
1974-1995|Mark Forstater/Michael White/Denis O'Brien/George Harrison/Ray Cooper/Graham Leader
1978-2000|Robert Tapert/Sean S. Cunningham/Brian Yuzna/Charles Band/Debra Hill/Irwin Yablans/Moustapha Akkad
1984-2000|John Daly/Derek Gibson/Mario Kassar/Andrew G. Vajna/Menahem Golan/Yoram Globus/Dino De Laurentiis
1960-1990|Harry Alan Towers/Euan Lloyd/Milton Subotsky/Max Rosenberg/Tony Tenser/Erwin C. Dietrich
1998-2022|Judy Craymer/Gary Goetzman/Craig Zadan/Neil Meron/Marc Platt/Laurence Mark
2000-2024|Andrew Eaton/Brian Oliver/Graham Broadbent/Pete Czernin/Andrew Macdonald/Robert Bernstein/Damian Jones
1998-2024|Darla K. Anderson/Denise Ream/Jonas Rivera/Kevin Reher/Galyn Susman/Lindsey Collins/Jim Morris/Helene Plotkin
1998-2024|Don Hahn/Bonnie Arnold/Clark Spencer/Peter Del Vecho/Roy Conli/Osnat Shurer/Jeffrey Katzenberg
1986-2002|Peter MacGregor-Scott/Benjamin Melniker/Michael E. Uslan/Jon Peters/Peter Guber/Denise Di Novi
1990-2020|Firoz Nadiadwala/Sajid Nadiadwala/Ratan Jain/Boney Kapoor/Vashu Bhagnani/Ramesh Taurani/Dhilin Mehta
1990-2020|Rajkumar Barjatya/Yash Johar/Yash Chopra/Subhash Ghai/Mukesh Bhatt/Vidhu Vinod Chopra/Boney Kapoor
2005-2024|Bhushan Kumar/Ronnie Screwvala/Siddharth Roy Kapur/Ajay Devgn/Sajid Nadiadwala/Karan Johar/Aditya Chopra
1955-1985|Tomoyuki Tanaka/Sanezumi Fujimoto/Masaichi Nagata/Hiroshi Nezu/Fumio Kinoshita/Eiji Tsuburaya
1984-2014|Toshio Suzuki/Toru Hara/Masao Maruyama/Yasuyoshi Tokuma/Shigeru Watanabe/Taro Maki
# production designer
1985-2012|Alan MacDonald/Anthony Ward/Alice Normington/Sarah Greenwood/Jacqueline Abrahams/John Beard/Maria Djurkovic
2000-2022|Anne Ross/K. K. Barrett/Jasna Stefanovic/Judy Becker/Mark Friedberg/Kevin Thompson/David Wasco
# costume designer
1970-1990|Hazel Pethig/James Acheson/Charles Knode/Joan Bridge/Evangeline Harrison/Yvonne Blake
# effects artist
1965-1995|Derek Meddings/John Richardson/Roy Field/Les Bowie/Brian Johnson/Wally Veevers/Cliff Richardson
1990-2024|Chris Corbould/Neil Corbould/Clive Beard/Steve Warner/Dominic Tuohy/Joss Williams/John Frazier/Scott R. Fisher
# composer
1934-1955|Edward J. Kay/Mischa Bakaleinikoff/R. Dale Butts/Mort Glickman/Nathan Scott/Cy Feuer/Paul Sawtell/Darrell Calker
1945-1968|Stanley Black/Eric Spear/Philip Green/Bruce Montgomery/Kenneth V. Jones/Temple Abady/Edwin Astley/Wilfred Burns
1955-1975|Ronald Stein/Les Baxter/Albert Glasser/Gerald Fried/Marlin Skiles/Irving Gertz/Darrell Calker
1985-2005|George S. Clinton/Edward Shearmur/David Newman/Miles Goodman/Ira Newborn/Michael Kamen/Randy Edelman/Bruce Broughton
1998-2020|Rolfe Kent/Christophe Beck/Theodore Shapiro/Teddy Castellucci/John Debney/Mark Mothersbaugh/Aaron Zigman/Rupert Gregson-Williams
1978-1996|Joseph LoDuca/Christopher Young/Richard Band/Harry Manfredini/Charles Bernstein/Richard Stone/Joel Goldsmith
1990-2015|Joseph LoDuca/Bear McCreary/Christopher Drake/John Frizzell/Jeff Danna/Nathan Barr
2000-2022|Michael Suby/John Debney/Nathan Barr/John Murphy/Theodore Shapiro/Aaron Zigman/Jeff Cardoni
2000-2024|Joe Kraemer/Lorne Balfe/Atli Örvarsson/Mark Isham/Henry Jackman/Brian Tyler/Marco Beltrami
2000-2024|Christopher Lennertz/Theodore Shapiro/Rolfe Kent/Lyle Workman/Christophe Beck/Andrew Feltenstein/Ludwig Göransson
1970-2000|Yuji Ohno/Joe Hisaishi/Shunsuke Kikuchi/Michio Mamiya/Kentarō Haneda/Kaoru Wada/Katsuo Ohno
1999-2017|Brian Reitzell/Daniel Lopatin/Kevin Shields/Richard Beggs/Roger J. Manning Jr./Daniel Hart
# writer
1914-1929|Jeanie Macpherson/June Mathis/Beulah Marie Dix/Agnes Christine Johnston/Clara Beranger/Olga Printzlau/Frances Marion
1914-1929|C. Gardner Sullivan/J. G. Hawks/Monte M. Katterjohn/Hector Turnbull/Waldemar Young/Benjamin Glazer/Elliott J. Clawson
1932-1950|Gerald Geraghty/Olive Cooper/Jack Natteford/Barry Shipman/Stuart E. McGowan/Dorrell McGowan/Luci Ward/Betty Burbridge
1936-1956|Brock Williams/Val Guest/Marriott Edgar/J. O. C. Orton/Frank Launder/Sidney Gilliat/Guy Elmes/Michael Pertwee
1955-1975|Norman Hudis/Talbot Rothwell/Jack Davies/Michael Pertwee/Henry Blyth/Peter Blackmore/John Antrobus
1955-1972|Charles B. Griffith/Robert Thom/Lou Rusoff/Robert J. Hill/Leo Gordon/R. Wright Campbell/Mark Hanna
1955-1970|Jimmy Sangster/John Elder/Anthony Nelson Keys/Peter Bryan/Christopher Wicking/John Gilling/Tudor Gates
1976-1992|Leigh Brackett/Lewis John Carlino/Walter Newman/Dean Riesner/Rospo Pallenberg/Jeb Rosebrook/William Hjortsberg
1995-2015|David Diamond/David Weissman/Cinco Paul/Ken Daurio/Dana Stevens/Karen McCullah/Kirsten Smith/Audrey Wells
2008-2024|Allan Loeb/Scott Neustadter/Michael H. Weber/Dan Fogelman/Derek Kolstad/Kurt Wimmer/Skip Woods/Mark Bomback
1935-1952|Myles Connolly/Sonya Levien/George Wells/Fred F. Finklehoffe/Dorothy Kingsley/Isobel Lennart/Leonard Spigelgass
1935-1950|Talbot Jennings/Tess Slesinger/Claudine West/John Lee Mahin/Frances Marion/Arthur Wimperis/Paul Osborn
1940-1956|Beirne Lay Jr./Valentine Davies/Sy Bartlett/Oscar Brodney/Guy Trosper/Frank Fenton/William Wister Haines
1945-1960|Jo Eisinger/A. I. Bezzerides/Crane Wilbur/Virginia Kellogg/Malvin Wald/Daniel Mainwaring/Jonathan Latimer
1986-2010|Lee Batchler/Janet Scott Batchler/Akiva Goldsman/Peter Filardi/Jeffrey Boam/Jeb Stuart/Steven E. de Souza
1984-2000|Jeb Stuart/Steven E. de Souza/Larry Gross/Shane Black/Jeffrey Boam/Roger Spottiswoode/Daniel Petrie Jr.
2003-2020|John Francis Daley/Jonathan Goldstein/Michael Markowitz/Jon Lucas/Scott Moore/Nicholas Stoller/John Hamburg
2003-2022|Ben Queen/Dan Fogelman/Meg LeFauve/Jim Reardon/Brenda Chapman/Mike Jones/Bob Peterson/Victoria Strouse
1998-2020|Peter Craig/Ted Tally/Danny Strong/Nicole Perlman/Hillary Seitz/Anthony Peckham/Josh Olson
1985-2012|Fran Walsh/Stephen Sinclair/Philippa Boyens/Jane Campion/Gerard Lee/Laura Jones/Andrew Bovell
1981-2010|Ivan Raimi/Sam Raimi/Scott Spiegel/Don Coscarelli/Larry Cohen/Stuart Gordon/Dennis Paoli
1962-1975|Takeshi Kimura/Shinichi Sekizawa/Ishirō Honda/Jun Fukuda/Reuben Bercovitch
2001-2012|Matthew Faulk/Mark Skeet/Julian Fellowes/Andrew Davies/Deborah Moggach/Moira Buffini/Gwyneth Hughes
1990-2012|Sooraj R. Barjatya/Anees Bazmee/Robin Bhatt/Neeraj Vora/Javed Siddiqui/Honey Irani/Rumi Jaffery
`;
