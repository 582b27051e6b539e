/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1960S = `
1960|1|Akbar Abdi/Anne Parillaud/Antonio Banderas/Axel Prahl/Chatchai Plengpanich/Cherie Chung/Colin Firth/Damon Wayans/Daryl Hannah/Dayo Wong
1960|1|Giorgio Panariello/Hiroyuki Sanada/Hitomi Kuroki/Hugh Grant/Hugo Weaving/Jean-Claude Van Damme/Julianne Moore/Kara Wai/Karra Elejalde
1960|1|Kenneth Branagh/Kristin Scott Thomas/Kōichi Satō/Lee Mi-sook/Marc Labrèche/Michael Nyqvist/Michèle Laroque/Mohanlal/Nandamuri Balakrishna
1960|1|Oleg Menshikov/Rano Karno/Rati Agnihotri/Sean Penn/Slavko Štimac/Temuera Morrison/Tilda Swinton/Venkatesh/Yūko Asano
1960|2|Annabella Sciorra/Anne Dorval/BD Wong/Babak Karimi/Barbara De Rossi/Brad Garrett/Carla Signoris/Chris Elliott/Courtney B. Vance/Elia Suleiman
1960|2|Elizabeth Perkins/Elvis Tsui/Greta Scacchi/Hanks Anuku/Hiam Abbass/James Spader/Jane Lynch/Jennifer Grey/John Leguizamo/Justus von Dohnányi
1960|2|Kara Hui/Karthik/Kelly LeBrock/Kumar Gaurav/Lee Kyung-young/Lü Liping/Mark Rylance/Meg Tilly/Melissa Leo/Michael de Mesa/Nicoletta Braschi
1960|2|Oliver Platt/Olivia Cheng/Pastora Vega/Paulina García/Per Morberg/Sello Maake Ka-Ncube/Shinya Tsukamoto/Stanley Tucci/Sun Chun/Susanne Lothar
1960|2|Thomas Haden Church/Timothy Hutton/Tony Goldwyn/Vadivelu/Verónica Llinás/Winston Chao/Won Mi-kyung/Zack Orji/Zhao Wenxuan
1960|3|Amanda Wyss/Amy Steel/Anne-Marie Johnson/Antonella Interlenghi/Brenda Strong/Callum Keith Rennie/Cathy Moriarty/Chad McQueen/Charle
1960|3|Craig Cash/Craig Sheffer/Dana Wheeler-Nicholson/Daniel Baldwin/Don Harvey/Dorothy Stratten/Doug Hutchison/Doug Jones/Douglas Hodge
1960|3|Dubravko Jovanović/Eric Shea/Frédéric Pierrot/Gale Hansen/Himani Shivpuri/Jane Turner/Jason Beghe/Jenette Goldstein/Jeremy Swift
1960|3|Joel McKinnon Miller/John Philbin/Kevin Doyle/Kim Byeong-ok/Leland Orser/Lesley Sharp/Leslie Ash/Linden Ashby/Lorraine Toussaint/Manuel Morón
1960|3|Maryam d'Abo/Megan Cavanagh/Michael Praed/Michael Rispoli/Michael Schoeffling/Mike Lookinland/Neil Flynn/Odiseo Bichir/Paul Bhattacharjee
1960|3|Peter Phelps/Pruitt Taylor Vince/Ralph Herforth/Richard McCabe/Robert Addie/Robert Glenister/Robert John Burke/Robin Shou/Slimane Dazi
1960|3|Timothy V. Murphy/Victoria Trauttmansdorff
1960|4|Anne Ramsay/Aron Warner/Beverley Elliott/Brian Peck/Bruce Nozick/Bríd Ní Neachtain/Caroline Guthrie/Catherine Chevalier/Dane Rhodes
1960|4|Daniel Villarreal/Denis Conway/Elizabeth Kaitan/Eve Gordon/Felicity Montagu/Finn Carter/Frank Wood/Greg Cruttwell/James Smith/Jayne Brook
1960|4|Jennifer Runyon/Joe Ranft/John Blundell/Julia Montgomery/Kate O'Toole/Kevin Clash/Lindsey Coulson/Luce Rains/Mark Derwin/Peter Hambleton
1960|4|Rob Garrison/Robert F. Chew/Sarah Chadwick/Shaheen Khan/Sheila Tousey/Steve Vidler/Tony O'Dell/Traci Wolfe/Vicki Lewis/Vincent Klyn
1961|1|Abolfazl Poorarab/Albert Martinez/Andy Lau/Anthony Wong/Daniel Giménez Cacho/Danuta Stenka/Debashree Roy/Diego Capusotto/Dina Bonnevie
1961|1|Eddie Murphy/Elena Yakovleva/Elham Shahin/Emir Hadžihafizbegović/Eugenio Derbez/Fatemeh Motamed-Arya/Forest Whitaker/Francis Ng
1961|1|George Clooney/Jacky Cheung/Jaroslav Dušek/Joan Chen/Joel Torre/John Okafor/Joke Silva/Juan Echanove/Kati Outinen/Kōichi Yamadera
1961|1|Laurence Fishburne/Lorna Tolentino/Luc Picard/Martina Gedeck/María Barranco/Matthias Brandt/Meg Ryan/Michael J. Fox/Nastassja Kinski
1961|1|Nina Li Chi/Ralph Macchio/Ravichandran/Richard Mofe-Damijo/Ricky Gervais/Robert Carlyle/Samy Naceri/Sonja Savić/Suhasini Maniratnam/Tim Roth
1961|1|Woody Harrelson/Zbigniew Zamachowski
1961|2|Amy Austria/Anat Waxman/Birol Ünel/Bodil Jørgensen/Bruno Podalydès/Campbell Scott/Christopher Atkins/Christopher Meloni/Denis Lavant
1961|2|Dylan McDermott/E. G. Daily/Elias Koteas/Elizabeth McGovern/Enikő Eszenyi/Eric Stoltz/Florina Lemaitre/Félicité Wouassi/Geneviève Rioux
1961|2|Hong Huifang/Iain Glen/Isabel Santos/Jackie Earle Haley/Janet McTeer/Jared Harris/Jennifer Coolidge/Jeremy Northam/Jodi Benson
1961|2|Johanna ter Steege/John Corbett/John Lynch/Jung Bo-seok/Konstantin Lavronenko/Lea Thompson/Liam Cunningham/Liu Hua/Luca Zingaretti
1961|2|Luis Alberto García/Luis Felipe Tovar/Magda Szubanski/Mariel Hemingway/Mark Gil/Martin Kemp/Massimo Popolizio/Na Young-hee/Ricky Davao
1961|2|Rio Locsin/Sally Yeh/Show Aikawa/Simon Russell Beale/Solveig Dommartin/Steven Weber/Suniel Shetty/Supriya Pathak/Tom Sizemore/Tōru Ōkawa
1961|2|Victor Osuagwu/Ville Virtanen/Vincent Gallo/Virginia Madsen/Vivek/Zafer Algöz/Zuzana Bydžovská/Þröstur Leó Gunnarsson
1961|3|Amy Sedaris/Ayub Khan Din/Bill Camp/Bonnie Hunt/Brent Briscoe/Bruce McCulloch/Camryn Manheim/Carey Lowell/Carmiña Martínez/Casey Siemaszko
1961|3|Catherine Oxenberg/Chi McBride/Colin McFarlane/Colin Salmon/D. B. Sweeney/Dale Dickey/David Warshofsky/Dee Hepburn/Deepak Tijori
1961|3|Elizabeth Daily/Elpidia Carrillo/Emilio Rivera/Felix Dexter/Gina Riley/Glenn Plummer/Imogen Stubbs/Joanna Scanlan/John Stockwell/Jon Tenney
1961|3|Julie White/Kasi Lemmons/Kate Vernon/Katrin Cartlidge/Keith Gordon/Kevin McDonald/Kim Eung-soo/Kym Whitley/Larry B. Scott/Lee Curreri
1961|3|Lee Montgomery/Leif Garrett/Linda Manz/Lolita Davidovich/Lorraine Ashbourne/Mark Wingett/Marlene Forte/Mary Kay Bergman/Meera Syal
1961|3|Michael Kostroff/Mohnish Bahl/Morwenna Banks/Orla Brady/Owen Teale/Paul McCrane/Perry Benson/Rae Dawn Chong/Raymond Cruz/Ricky Grover
1961|3|Rory Bremner/Sam Robards/Samantha Bond/Saskia Reeves/Scott Cohen/Shane Black/Sheila Kelley/Shobu Kapoor/Siobhan Fallon Hogan/Stanley Townsend
1961|3|Tennis Krishna/Tim Meadows/Urbano Barberini/Wadeck Stanczak/William Ragsdale
1961|4|Ally Walker/Ann Cusack/Billy Greenlees/Bob Peterson/Candi Milo/Chris Owens/Curtis Walker/David Pollock/Dyana Ortelli/Emmanuelle Chaulet
1961|4|Fiona Samuel/Gina Mastrogiacomo/Jay Jackson/John Brumpton/Julian Firth/Kimberly Scott/Larry Holden/Lauren-Marie Taylor/Linda Kash/Lisa Lucas
1961|4|Lisa Zane/Marg Downey/Marilyn Ghigliotti/Mark Venturini/Molly Hagan/Paula Newsome/Robert Buchanan/Roger Yuan/Ron Thomas/Santo Cilauro
1961|4|Steve White/Sudha Bhuchar/Sydney Walsh/Tony Longo/Tony Nikolakopoulos/Vicki Pepperdine
1962|1|Ambika/Branko Đurić/Carmelo Gómez/Cesar Montano/Cezary Pazura/Choi Min-sik/Choi Min-soo/Demi Moore/Emilio Estevez/Jarunee Suksawat/Jaya Prada
1962|1|Jim Carrey/Jodie Foster/Josef Hader/Kanayo O. Kanayo/Karel Roden/Katarzyna Figura/Laila Elwi/Margherita Buy/Matthew Broderick/Michelle Yeoh
1962|1|Ondřej Vetchý/Prosenjit Chatterjee/Radhika/Ralph Fiennes/Rosamund Kwan/Shiva Rajkumar/Stephen Chow/Steve Carell/Tom Cruise
1962|1|Tony Leung Chiu-wai/Toshihiko Seki/Wesley Snipes/Yessy Gusman
1962|2|Adelfa Calvo/Adrianna Biedrzyńska/Ally Sheedy/Amparo Larrañaga/Ana Wagener/Andre Braugher/Andrew McCarthy/Anthony Edwards/Arjun/Atsuko Tanaka
1962|2|Bindiya Goswami/Bob Odenkirk/Bobcat Goldthwait/Brendan Coyle/Cary Elwes/Christine Neubauer/Chunky Panday/Clark Gregg/Craig Ferguson
1962|2|Detlev Buck/Elena Sofia Ricci/Eriq La Salle/Esai Morales/Felicity Huffman/Filip Peeters/Flea/Geetha/Gina Gershon/Hatice Aslan/Irma Adlawan
1962|2|Isabelle Nanty/Jagapathi Babu/Jennifer Jason Leigh/Jennifer Ward-Lealand/Joan Cusack/Joaquín Cosío/John Hannah/John Slattery/Jon Bon Jovi
1962|2|Kelly Preston/Kovai Sarala/Lance Reddick/Laura San Giacomo/Lee Hye-young/Lou Diamond Phillips/Luis Gnecco/Marieke Heebink/Mike Judge
1962|2|Nia Vardalos/Noriko Hidaka/Outi Mäenpää/Peter Lohmeyer/Poonam Dhillon/Rajasekhar/Rena Owen/Richard Roxburgh/Roman Madyanov/Rosie O'Donnell
1962|2|Roya Nonahali/Sebastian Koch/Thomas Gibson/Thomas Kretschmann/Tom Kenny/Tuo Tsung-hua/Valérie Kaprisky
1962|3|Adam Baldwin/Amanda Donohoe/Arnold Vosloo/Ashish Vidyarthi/Bill Sage/Billy Wirth/Boris McGiver/Bruno Todeschini/Carlos Alazraki/Cheri Oteri
1962|3|Christopher Martin/Clare Grogan/Cynthia Stevenson/David Koechner/David Zayas/Deborah Foreman/Debra Wilson/Denis O'Hare/Diane Franklin
1962|3|Doon Mackichan/Dustin Nguyen/Eamonn Walker/Elizabeth Berridge/Frank Harper/Gene Anthony Ray/Gerard Horan/Grant Show/Habib Dembélé
1962|3|Hakeem Kae-Kazim/Hallie Todd/Harland Williams/Hugh Dennis/Iaia Forte/Ike Eisenmann/James LeGros/Janine Turner/Jasmine Guy/Jeff Bennett
1962|3|Jeff Garlin/Jenny Wright/Jesse Borrego/Jim O'Heir/John Gordon Sinclair/Joie Lee/Kevin Chapman/Kevin Grevioux/Kim Hong-pa/Kristy McNichol
1962|3|Leon Robinson/Maruschka Detmers/Michael Gaston/Michael Riley/Michel Vuillermoz/Michelle Meyrink/Nathalie Richard/Nathaniel Parker
1962|3|Neil Morrissey/Nicholas Lea/Nicholas Turturro/Pauline McLynn/Ravil Isyanov/Richard Brooks/Rob Sitch/Samuel Labarthe/Seema Pahwa/Siddique
1962|3|Simon Abkarian/Simon Day/Sophie Duez/Sophie Thompson/Steve Huison/Steve Punt/Steve Reevis/Suzanne Whang/Suzy Amis/T'Keyah Crystal Keymáh
1962|3|Teryl Rothery/Thibault de Montalembert/Thierry Frémont/Thomas Hanzon/Titus Welliver/Tyra Ferrell/Tzi Ma/Vangelis Mourikis/Vas Blackwood
1962|3|Victor Löw/Vincent Spano
1962|4|Alexa Kenin/Alfred Lutter/April Grace/Barry Del Sherman/Beatie Edney/Boris Lee Krutonog/Brandon Cruz/Carlos Gómez/David Labrava/David Neidorf
1962|4|Ian Mercer/Jan Hammenecker/Jennifer Rubin/John Marshall Jones/Joseph Fuqua/Julie Strain/Kathleen York/Kelly Wolf/Lana Clarkson/Lara Harris
1962|4|Lindsay Frost/Lycia Naff/Lynda Steadman/Melanie Walters/Michelle Collins/Predrag Bjelac/Renée Coleman/Robert Longstreet/Rusty Schwimmer
1962|4|Sally Murphy/Sarah Lam/Scott Capurro/Simon Nagra/Stephanie Roth Haberle/Steve Routman/Suzee Pai/Suzee Slater/Suzette Llewellyn/Tim Guinee
1962|4|Tom Gleisner/Tommy Swerdlow
1963|1|Andréa Beltrão/Anica Dobra/Anita Mui/Blanca Portillo/Brad Pitt/Carmen Machi/Cecilia Yip/Cherie Gil/Claudio Amendola/Demián Bichir
1963|1|Diego Peretti/Donnie Yen/Dragan Bjelogrlić/Emmanuelle Béart/Franck Dubosc/Glória Pires/Govinda/Heino Ferch/Helen Hunt/Ingeborga Dapkūnaitė
1963|1|Ingvar Sigurðsson/Jaclyn Jose/Jet Li/Jiang Wen/Johnny Depp/Karl Markovics/Katja Riemann/Lily Franky/Marco Giallini/Meenakshi Seshadri
1963|1|Mikael Persbrandt/Mike Myers/Natalya Negoda/Nivedita Joshi Saraf/Quentin Tarantino/Roy Dupuis/Sola Sobowale/Sridevi/Thomas Bo Larsen
1963|1|Til Schweiger/Vladimir Mashkov/Whitney Houston/Xuxa Meneghel/Yutaka Matsushige
1963|2|Adrian Titieni/Alex Fong/Amphol Lumpoon/Anne Consigny/Benjamin Bratt/Brigitte Nielsen/Chin Siu-ho/Coolio/Cristina Marcos/Dave Foley
1963|2|David Matásek/David Thewlis/Denis Podalydès/Dermot Mulroney/Débora Bloch/Edie Falco/Elisabeth Shue/Emi Shinohara/Fernando Guillén Cuervo
1963|2|Fu Biao/Greg Kinnear/Hairi Katagiri/Harold Perrineau/He Saifei/Hugh Bonneville/Ida Iasha/Isabelle Gélinas/Isaiah Washington/Ivana Chýlková
1963|2|Izudin Bajrović/Jason Isaacs/Jennifer Beals/Khaled El Sawy/Kim Mi-kyung/Lisa Kudrow/Lydia Bosch/Lydia Kandou/Mandakini/Marcélia Cartaxo
1963|2|Maria Lundqvist/Mark Strong/Ming-Na Wen/Mirosław Baka/Natasha Richardson/Olivier Gourmet/Paul Mercurio/Peter Mygind/Philip Glenister
1963|2|Phoebe Cates/Rima Te Wiata/Rita Blanco/Rob Schneider/Roland Düringer/Roy Cheung/Rupert Graves/Steffi Kühnert/Susumu Terajima/Tatum O'Neal
1963|2|Ulrich Thomsen/Vanessa Williams/Wendell Pierce/William Baldwin/William McInnes/Wu Yujuan/You Yong/Élie Semoun
1963|3|Adjoa Andoh/Alex Kingston/Amanda Root/Andreas Schmidt/Ane Gabarain/Angus Macfadyen/Bruce Harwood/Caroline Aherne/Cynthia Gibb/D. L. Hughley
1963|3|Daniel Roebuck/Dean Norris/Don McKellar/Enrico Colantoni/Faran Tahir/Fisher Stevens/Francesco Quinn/Frank Whaley/Gary Daniels/Geoff Bell
1963|3|Gilles Cohen/Helen Slater/Holt McCallany/Hugh Dillon/Isabelle Candelier/James Urbaniak/Jason Connery/Jaye Griffiths/Jed Brophy/Jill Schoelen
1963|3|Joe Chrest/John Benjamin Hickey/John Carroll Lynch/John Douglas Thompson/John Michael Higgins/John Ventimiglia/Judith Hoag/Karen Sillas
1963|3|Kenny Johnson/Kevin J. O'Connor/Larry Fessenden/Lauren Holly/Lori Petty/Lysette Anthony/Marcus Graham/Matt Malloy/Matthew Glave/Michael Beach
1963|3|Michael McElhatton/Michael Smiley/Micky Molina/Nick Berry/Nick Giannopoulos/Pamela Nomvete/Paul Rhys/Pearce Quigley/Randy Couture
1963|3|Rocky Carroll/Russell Wong/Sanjay Mishra/Sanjeev Bhaskar/Saurabh Shukla/Tate Donovan/Terry Farrell/Tim McMullan/Todd Carty/Tommy Davidson
1963|3|Tracy Camilla Johns/Tracy Nelson/Vanessa Estelle Williams/Vijay Raaz/W. Earl Brown/Yukari Oshima/Yōji Tanaka
1963|4|A. J. Johnson/Adrienne-Joi Johnson/Allison Dean/Ariane Koizumi/Arlene Duncan/Barry Tubb/Betsy Russell/Brent Hinkley/Brian Henson
1963|4|Brooke McCarter/Darryl M. Bell/Dawn Lyn/Debra Cole/Félim Gormley/Gunnar Jónsson/Iqbal Theba/James Wilder/Jess Harnell/Joanna Going/Joe Rooney
1963|4|Jonathan Phillips/Jsu Garcia/Kandice Stroh/Kenneth McCluskey/Larry Romano/Lynda Wiesmeier/Marcello Mazzarella/Martin Savage/Monique Gabrielle
1963|4|Nicola Duffett/Nicole Burdette/Patrick Robinson/Phoebe Augustine/Serena Gordon/Stuart McQuarrie/Tracey E. Bregman/Wendy Nottingham/Will Kempe
1964|1|Agnès Jaoui/Albert Dupontel/Aleksei Serebryakov/Andrzej Chyra/Antonio Albanese/Benoît Poelvoorde/Béatrice Dalle/Chris Farley/Clive Owen
1964|1|Courteney Cox/Don Cheadle/Eduard Fernández/Emma Suárez/Fariborz Arabnia/Francesca Neri/Han Suk-kyu/Hany Ramzy/Hiroko Yakushimaru/Hiroshi Abe
1964|1|Ivan Trojan/Jan Josef Liefers/Juliette Binoche/Kad Merad/Keanu Reeves/Koen De Bouw/Lau Ching-wan/Maggie Cheung/Manna/Matt Dillon
1964|1|Monica Bellucci/Nicolas Cage/Paprika Steen/Patrícia Pillar/Rajesh Hamal/Rob Lowe/Robert Gustafsson/Ronit Elkabetz/Russell Crowe
1964|1|Sabrina Ferilli/Sandra Bullock/Valeria Bruni Tedeschi/Valérie Lemercier
1964|2|Amy Brenneman/Andy Serkis/Anneke von der Lippe/Ashutosh Gowariker/Blair Underwood/Bridget Fonda/Cedric the Entertainer/Choi Jae-sung
1964|2|Christopher Eccleston/Clarion Chukwura/Claudia Ramírez/Corinne Masiero/Courtney Love/Crispin Glover/David Cross/David Spade/Dean Winters
1964|2|Denise Fraga/Djimon Hounsou/Elaine Lui/Els Dottermans/Emmanuelle Devos/Famke Janssen/Hank Azaria/Harry Hill/Helena Bergström/Ian Hart
1964|2|Inés Estévez/Isabella Ferrari/James Purefoy/Jane Horrocks/Janeane Garofalo/Kaho Minami/Kathy Burke/Keren Mor/Kikuko Inoue/Lam Suet
1964|2|Laura Linney/Lee Evans/Lim Giong/Lotte Andersen/Luis Dubó/Manolo Solo/Maria Hofstätter/Maria João Luís/Marisa Tomei/Mary-Louise Parker
1964|2|Melissa Gilbert/Minami Takayama/Molly Shannon/Nancy Brilli/Noémie Lvovsky/Olivier Baroux/Patrick Warburton/Pere Ponce/Ray Stevenson
1964|2|Riki Takeuchi/Rosie Perez/Rossy de Palma/Sarah Lancashire/Steve Austin/Susana Zabaleta/Søren Malling/Tim Blake Nelson/Vivica A. Fox
1964|2|Wanda Sykes/Yavuz Bingöl/Éric Elmosnino
1964|3|Adam Godley/Alistair McGowan/Allen Covert/Ben Daniels/Cara Seymour/Chris Makepeace/Christa Miller/Christopher B. Duncan/Christopher Judge
1964|3|Christopher Reid/Conleth Hill/Corey Glover/Craig Fairbrass/Dana Hill/Daran Norris/Debi Mazar/Emma Chambers/Emmanuel Salinger/Evgenia Dodina
1964|3|Garret Dillahunt/Garrett Dillahunt/Gary Lydon/Georgie Parker/Gia Carides/Gina McKee/Harisree Ashokan/Harry J. Lennix/Harry Lennix
1964|3|Heather Langenkamp/Hope Davis/Jack Noseworthy/John Pyper-Ferguson/Kate Flannery/Kathleen Wilhoite/Khalil Kain/Kim Richards/Kulvinder Ghir
1964|3|Lela Rochon/Linus Roache/Lisa Gay Hamilton/Lisanne Falk/Lori Loughlin/Maria Doyle Kennedy/Mark Addy/Mark Lewis Jones/Mark Sheppard/Matt Walsh
1964|3|Michael Cudlitz/Michelle Fairley/Mitchell Whitfield/Nicoletta Elmi/Paolo Calabresi/Paterson Joseph/Patrick Fabian/Paul Kaye
1964|3|Penelope Ann Miller/Raphael Sbarge/Rebecca Front/Rebecca Gibney/Richard Brake/Robin Givens/Ross Kemp/Sammi Davis/Sean Gilder/Sean Pertwee
1964|3|Shane Richie/Shari Headley/Stephen Geoffreys/Tara Morice/Theresa Randle/Todd Field/Tommy Ford/Valente Rodriguez/Yorick van Wageningen
1964|3|Zach Galligan
1964|4|Beverly Randolph/Bill Barretta/Carolyn Farina/Cassi Davis/Chris Browning/Christian Juttner/Cristi Conaway/Deborah Theaker/Dick Massey
1964|4|Gary Hershberger/Gary Lee Cavagnaro/Gregory Sporleder/Ian Gomez/Jill Whitlow/John Ralston/Kelli Maroney/Krista Errickson/Kristi Somers
1964|4|Lauren Vélez/Lesleh Donaldson/Lisa Wilcox/Ned Vaughn/Paul Goddard/Paul Higgins/Peter Hanly/Quinn Smith/Ralph Garman/Robbie Rist/Robin Johnson
1964|4|Sasha Jenson/Sean Whalen/Stephen Hogan/Stephen Lovatt/Tim Loane/Tom McGrath/Tracy Reiner/Troy Beyer/Wendy Gazelle
1965|1|Aamir Khan/Aaron Kwok/Alka Kubal/Belén Rueda/Ben Stiller/Brooke Shields/Carina Lau/Charlie Sheen/Chris Rock/Diane Lane/Fernanda Torres
1965|1|Gong Li/Jayaram/Jintara Sukapat/Jorge Perugorría/Kappei Yamaguchi/Kim Bodnia/Leonardo Pieraccioni/Mads Mikkelsen/Margarita Rosa de Francisco
1965|1|Maria Schrader/Maricel Soriano/Marlon Moreno/Martin Lawrence/Masahiro Motoki/Mathieu Amalric/Meriam Bellina/Mohamed Henedi/Padmini Kolhapure
1965|1|Petchtai Wongkamlao/Radha/Robert Downey Jr./Roschdy Zem/Saint Obi/Salman Khan/Sandra Ng/Santiago Segura/Sarah Jessica Parker/Sergi López
1965|1|Shah Rukh Khan/Sinjai Plengpanich/Srđan Todorović/Steve Coogan/Valeria Golino/Veronica Ferres/Viola Davis/Yvan Attal
1965|2|Ahmet Mümtaz Taylan/Alan Cumming/Aleksandra Konieczna/Alon Aboutboul/Amparo Noguera/Andy Dick/Ann Eleonora Jørgensen/Ardal O'Hanlon
1965|2|Bang Eun-jin/Bouli Lanners/Chaiti Ghoshal/Champa/Chris Penn/Clem Ohameze/Connie Nielsen/Céline Bonnier/David Harewood/David Wenham
1965|2|Dicky Cheung/Dougray Scott/Elvira Mínguez/Eucharia Anunobi/Fikret Kuşkan/Frank Grillo/J. B. Smoove/Jeffrey Wright/Jens Albinus/Jeremy Piven
1965|2|Jo Jae-hyun/Joely Richardson/John C. Reilly/Jon Cryer/Julia Ormond/Juliane Köhler/Kevin James/Kimi Katkar/Kyle Chandler/Kyra Sedgwick
1965|2|Leea Klemola/Maggie Siu/Maria de Medeiros/Marlee Matlin/Massimo Ceccherini/Mathilda May/Michael Wong/Mitsuru Fukikoshi/Moon Lee/Neus Asensi
1965|2|Ngozi Ezeonu/Noriko Watanabe/Pat Ha/Peter Krause/Petronella Barker/Philippe Torreton/Prakash Raj/Rob Brydon/Robyn Malcolm/Samuel Le Bihan
1965|2|Satomi Kobayashi/Seema Biswas/Segun Arinze/Sherilyn Fenn/Stig Henrik Hoff/Teruyuki Kagawa/Tracy Letts/Vinaya Prasad/Vinnie Jones
1965|2|Vladimir Cruz/William Zabka
1965|3|Aditya Pancholi/Adrian Pasdar/Alex Winter/Alexander Siddig/Alon Abutbul/Amanda Tapping/Andrew Tiernan/Anna Chancellor/Bill Bellamy
1965|3|Brian Bosworth/Cameron Daddo/Catherine McClements/Cathy Tyson/Chris Eigeman/Christopher Evan Welch/Claire Skinner/Constance Marie
1965|3|Corey Parker/Craig McLachlan/Daniel Bernhardt/David O'Hara/De'voreaux White/Dean Haglund/Declan Conlon/Duane Martin/Ellen Cleghorne
1965|3|Embeth Davidtz/Gary Beadle/Illeana Douglas/Jami Gertz/Jane Adams/Jason Gedrick/Jemma Redgrave/Jennifer Hale/Jeremy Ratchford/Jessica Hecht
1965|3|Jon Jon Briones/Jose Zuniga/Joyce Godenzi/Julie Graham/Juliet Landau/Kadeem Hardison/Kathryn Erbe/Kelly Rowan/Kevin Dillon/Kieran Darcy-Smith
1965|3|Kim Roi-ha/Laurent Lucas/Lee Tergesen/Lennie James/Leslie Hope/Lisa Vidal/Mark Pellegrino/Martha Claudia Moreno/Maura Tierney/Merab Ninidze
1965|3|Muhammet Uzuner/Ned Dennehy/Noah Emmerich/Omid Djalili/Patrick O'Kane/Paul Ben-Victor/Peter Greene/Peter de Jersey/Philippe Duquesne
1965|3|Robert Rusler/Ron Eldard/Shirley Henderson/Simon de La Brosse/Stephen Tompkinson/Steve Speirs/Ted Raimi/Tommy Flanagan/Vincent Regan
1965|3|Wallace Langham/William Mapother/Yul Vazquez
1965|4|Andrew Havill/Angela Jones/Anthony DeSando/Anthony Johnson/Ari Lehman/Brad Savage/Chris Barnes/Christopher Stanley/Christopher Stollery
1965|4|Daniel Beer/Darren Dalton/Eric DaRe/Frankie McCafferty/Franky G/Geno Lechner/Harvey Virdi/Ian Roberts/J. J. Cohen/James DuMont
1965|4|Jayson Warner Smith/Jeff Pidgeon/Joanna Roth/John Leigh/Kieran Mulroney/Kiersten Warren/Kristin Minter/Liane Curtis/Matt Servitto
1965|4|Michelle Johnson/Mo Collins/Nicholas Sadler/Pamela Gidley/Rachael Maza/Silas Carson/Todd Lookinland/Tom Fridley/Tracy Griffith/Trevor Fox
1965|4|Veronica Webb/Wayne Hope/Wayne Pére/Yu An-shun
1966|1|Adam Sandler/Alessio Boni/Ana Torrent/Artur Żmijewski/Baltasar Kormákur/Daniel Muñoz/Dany Boon/Gabino Diego/Halle Berry/Helena Bonham Carter
1966|1|Janet Jackson/Jiří Langmajer/Jiří Macháček/John Arcilla/John Cusack/José Garcia/Kang Soo-yeon/Karin Viard/Kiefer Sutherland/Leon Lai
1966|1|Liz Benson/Loletta Lee/Nadhiya/Paramitha Rusady/Park Joong-hoon/Revathi/Robin Wright/Salma Hayek/Sharon Cuneta/Snooky Serna/Sophie Marceau
1966|1|Vijayashanti/Vikram/Vincent Cassel/Wang Zhiwen/Yevgeny Mironov/Yuki Saito
1966|2|Ali Mosaffa/Anna Radwan/Anne Brochet/Ariane Schluter/Billy Zane/Boris Isaković/C. Thomas Howell/Cynthia Nixon/Dean Cain/Dolores Heredia
1966|2|Dorota Segda/Doze Niu/Eszter Nagy-Kálózy/Fabrizio Gifuni/Farhad Aslani/Filip Šovagović/Fred Armisen/Gard B. Eidsvold/Georg Friedrich
1966|2|Gustavo Sánchez Parra/Hsin Shu-fen/Irene Wan/Irène Jacob/Jasna Đuričić/Jason Patric/Jason Scott Lee/Jeffrey Dean Morgan/Jim Gaffigan
1966|2|Jon Favreau/Kathy Chow/Kay Kay Menon/Kerry Fox/Khaled Abol Naga/Khaled El Nabawy/Luke Perry/Makiko Esumi/Margrét Vilhjálmsdóttir
1966|2|Maria Furtwängler/Marianne Denicourt/Mark Gatiss/Mary Stuart Masterson/Masatoshi Nagase/Matthew Fox/Mercè Pons/Michael Imperioli
1966|2|Michael K. Williams/Monic Hendrickx/Narumi Yasuda/Neeli/Olivier Martinez/Orna Banai/Patrick Dempsey/Paul Ritter/Philip Keung/Rainn Wilson
1966|2|Robinson Díaz/Roopa Ganguly/Sami Bouajila/Sean Harris/Sonia Bergamasco/Stephen Baldwin/Theo Maassen/Toby Jones/Troels Lyby/Téa Leoni
1966|2|Veronica Yip/Vince Colosimo/Vusi Kunene/Yoo Oh-sung
1966|3|Aasif Mandvi/Adrienne Shelly/Alexis Denisof/Alison Doody/Andy Nyman/Andy Richter/Ashley Laurence/Bai Ling/Billy Burke/Brent Butt/Brian Posehn
1966|3|Chris Bauer/Claudia Geisler-Bading/Claudia Wells/Colin Cunningham/Cynda Williams/Dana Barron/Darren E. Burrows/Dexter Fletcher/Diedrich Bader
1966|3|Donal Logue/Doug McKeon/Elina Löwensohn/Elise Neal/Gary Dourdan/Greg Wise/H. Jon Benjamin/Hill Harper/Jacqueline Obradors/Jason Flemyng
1966|3|Jeremy Sims/Jim True-Frost/Johannes Krisch/John Bishop/Jonathan Silverman/Joshua Malina/Julia Davis/Kayode Olaiya/Louis Mandylor
1966|3|Makarand Deshpande/Maria Canals-Barrera/Mark Mitchinson/Marton Csokas/Mick Molloy/Mindy Cohn/Neal McDonough/Nicholas Rowe/Pamela Adlon
1966|3|Peter Outerbridge/Polly Walker/Rachel Dratch/Rachel True/Robert MacNaughton/Roger Cross/Ronni Ancona/Ruth Jones/Sadhu Kokila/Samuel West
1966|3|Sarita Choudhury/Sharon D. Clarke/Siobhan Finneran/Steve Bastoni/Tamlyn Tomita/Tamsin Greig/Tone Loc/Tracy-Ann Oberman/Vincent Franklin
1966|3|Vincenzo Amato/Vivian Wu/Zahn McClarnon/Éric Caravaca
1966|4|Adriano Carvalho/Akosua Busia/Bradley Gregg/Cas Anvar/Cindy Hinds/Dave Finnegan/David Pearse/David Rees Snell/Dorothy Atkinson
1966|4|Douglas M. Griffin/Emma Fielding/Evan Adams/Frank McCusker/Jeffrey D. Sams/Jeremy Dyson/Jonathan Loughran/Junior Simpson/Kate Isitt
1966|4|Kelly Jo Minter/Kim Myers/Kyme/Michael Michele/Russell Dykstra/Sara Crowe/Sara Stewart/Sean Kanan/Shobna Gulati/Stephen Mailer/Susan Vidler
1966|4|Too Short
1967|1|Akira Ishida/Akshay Kumar/Ashwini Bhave/Benicio del Toro/Bhanupriya/Claes Bang/Dileep/Dmitry Nagiyev/Ekin Cheng/Emeka Ike/Gosha Kutsenko
1967|1|Guy Pearce/Irrfan Khan/Jamie Foxx/Jason Statham/Javier Cámara/Jean-Paul Rouve/Joey Wong/Juhi Chawla/Julia Roberts/Laura Dern/Luigi Lo Cascio
1967|1|Madhuri Dixit/Mark Ruffalo/Mathieu Kassovitz/Megumi Hayashibara/Mirjana Joković/Nick Cheung/Nicole Kidman/Nikola Kojo/Paul Giamatti
1967|1|Philip Seymour Hoffman/Renata Litvinova/Robert Więckiewicz/Sandrine Bonnaire/Sol Kyung-gu/Song Kang-ho/Supriya Pilgaonkar/Takehito Koyasu
1967|1|Tomoyo Harada/Upendra/Vin Diesel/Vivian Chow/Will Ferrell/Yaël Abecassis/Yılmaz Erdoğan/Yūki Amami
1967|2|Anette Støvelbæk/Anne Louise Hassing/Arcelia Ramírez/Ayu Laksmi/Bartłomiej Topa/Bob-Manuel Udokwu/Bruno Bichir/Bukky Wright/Carrie-Anne Moss
1967|2|Connie Britton/Dana Vávrová/Emily Watson/Emmanuelle Bercot/Felix Herngren/Frances O'Connor/Fridtjov Såheim/Gordon Lam/Guo Tao/Géza Röhrig
1967|2|Harry Connick Jr./Icíar Bollaín/Irene Bedard/Ireti Doyle/Jasmin Tabatabai/Jia Hongsheng/Johan Heldenbergh/John Barrowman/Jordan Chan
1967|2|Kotono Mitsuishi/Laboni Sarkar/Lauren Graham/Leslie Jones/Leticia Huijara/Liev Schreiber/Lili Taylor/Lisa Bonet/Maged El Kedwany/Maria Bello
1967|2|Michael Jai White/Mira Sorvino/Miranda Otto/Mitsuo Iwata/Mo'Nique/Natalia Wörner/Nozomu Sasaki/Pat Shortt/Pepón Nieto/Priya Berde/Rahul Bose
1967|2|Raymond Bagatsing/Regina Askia/Rhys Ifans/Ron Livingston/Rufus Sewell/Sandra Ceccarelli/Sheryl Lee/Shim Hye-jin/Steve Pemberton/Steve Zahn
1967|2|Tom Hollander/Ty Burrell/Xu Fan/Zsuzsa Czinkóczi
1967|3|Adewale Akinnuoye-Agbaje/Amanda Langlet/Ana Gasteyer/Andreas Lust/Brooke Smith/Bryan Callen/Brían F. O'Byrne/Byron Mann/Cameron Rhodes
1967|3|Carrie Preston/Chris Parnell/Dan Futterman/Dana Ashbrook/David Ngoombujarra/Don Gilet/Don Wycherley/Emily Woof/Eric Schweig/Erik Thomson
1967|3|Eriq Ebouaney/Geraldine Somerville/Gil Bellows/Götz Otto/Helen Thomson/Hermione Norris/Irini Zhambonas/Jacqueline McKenzie/James Marshall
1967|3|Jerry Minor/Jim Breuer/Joe Flanigan/Jonathan Cake/Judy Reyes/Kate Walsh/Kerri Green/Kimberly Elise/Letitia Dean/LisaRaye McCoy/Malik Yoba
1967|3|Marc Warren/Marianne Jean-Baptiste/Matt Besser/Max Casella/Melora Hardin/Mia Sara/Michael Greyeyes/Mon Confiado/Nina Kronjäger/Nitin Ganatra
1967|3|Norbert Leo Butz/Néstor Carbonell/Oleg Taktarov/Paul Lieberstein/Quinn Cummings/Ray Fearon/Reed Diamond/Ritchie Coster/Rosie Cavaliero
1967|3|Sharon Small/Sherri Shepherd/Stacey Dash/Steffan Rhodri/Stephen K. Amos/Steve Le Marquand/Steven Mackintosh/Steven Waddington/Stuart Graham
1967|3|Tara Fitzgerald/Tia Carrere/Timothy Balme/Trini Alvarado/Xavier Beauvois
1967|4|Alan Brough/Alexandra Powers/Andrew Moodie/Anne Bobby/Anni Finsterer/Bob Stephenson/Carlos Jacott/Cheryl Pollak/Chiara Caselli/David Herman
1967|4|David Nykl/Jaimz Woolvett/K. C. Martel/Kimberly Norris Guerrero/Lisa Palfrey/Llewella Gideon/Michelle Holmes/Michelle St. John
1967|4|Michelle Thrush/Nada Despotovich/Neal Huff/Nina Repeta/Ningali Lawford/Renée Estevez/Robert Wahlberg/Salli Richardson/Stephnie Weir
1967|4|Tina Kellegher/Toni Braxton/Walt Flanagan/Wendy Raquel Robinson
1968|1|Aitana Sánchez-Gijón/Antonio de la Torre/Brendan Fraser/Chingmy Yau/Choi Jin-sil/Cliff Curtis/Cuba Gooding Jr./Daniel Craig/Eric Bana/Gautami
1968|1|Gillian Anderson/Hikaru Midorikawa/Hu Jun/Hugh Jackman/Janice de Belen/Josh Brolin/Jürgen Vogel/Kim Yoon-seok/Kyōka Suzuki/Lee Sung-min
1968|1|Lior Ashkenazi/Lucy Liu/Matheus Nachtergaele/Mathilde Seigner/Mohamed Saad/Mohammad Reza Forutan/Molly Ringwald/Naomi Watts/Olaf Lubaszenko
1968|1|Owen Wilson/Ravi Teja/Reza Attaran/Sam Rockwell/Samuli Edelmann/Sandrine Kiberlain/Shin Hyun-joon/Sidse Babett Knudsen/Sofie Gråbøl
1968|1|Trần Nữ Yên Khê/Varsha Usgaonkar/Will Smith/Wu Chien-lien/Zoe Tay
1968|2|Aaron Eckhart/Adrian Lester/Aidan Gillen/Alberto San Juan/Amit Hasan/Anita Mančić/Anthony Michael Hall/Arshad Warsi/Ashley Judd/Aya Hisakawa
1968|2|Billy Boyd/Billy Crudup/Catalina Saavedra/Charlotte Valandrey/Clovis Cornillac/Cynthia Khan/Daniel Dae Kim/Eddie Griffin/Eddie Marsan
1968|2|Edward Burns/Eero Aho/Elsa Zylberstein/Frédéric Diefenthal/Giuseppe Battiston/Greg Davies/Halldóra Geirharðsdóttir/Helen McCrory
1968|2|Jacek Braciak/Jasna Žalica/Jason Donovan/Jaye Davidson/Jeanne Balibar/Jim Caviezel/John DiMaggio/Jordi Mollà/Julian McMahon/Kenneth Okonkwo
1968|2|Kishori Shahane/Kong Lin/Kristin Chenoweth/Lawrence Makoare/Lee Kang-sheng/Lucy Lawless/Lumi Cavazos/Macha Grenon/Margaret Cho
1968|2|Michael Stuhlbarg/Milan Peschel/Nadira/Oh Dal-su/Olivia Williams/Parker Posey/Patricia Arquette/Patsy Kensit/Pauly Shore/Rachel Griffiths
1968|2|Resham/Ricki Lake/Ricky Memphis/Sophie Okonedo/Srikanth/Terry Crews/Timothy Olyphant/Tommi Korpela/Traci Lords/Tracy Morgan/Troy Kotsur
1968|2|Yayan Ruhian/Yui Natsukawa
1968|3|Adam Rich/Adrian Scarborough/Al Murray/Allen Payne/Amy Ryan/Andre Royo/Barbara Sarafian/Benito Martinez/Bindu Panicker/Bitty Schram
1968|3|Brian d'Arcy James/Casper Van Dien/Clint Dyer/Cynthia Watros/Dan Bakkedahl/Danny Nucci/David Hewlett/Deirdre O'Kane/Dina Meyer/Faizon Love
1968|3|Florence Darel/Gerry Dee/Hans-Jochen Wagner/Hugo Speer/Inês de Medeiros/James Frain/Jane Krakowski/Jeri Ryan/Joey Lauren Adams/John Ortiz
1968|3|John Paul Tremblay/Jon Culshaw/Jon Glaser/Jonny Brugh/Julia Sawalha/Julian Barratt/Julian Rhind-Tutt/Karen Robinson/Kelly Hu/Kelly Rutherford
1968|3|Ken Marino/Kim Walker/Kitty Flanagan/Laura Leighton/Lavell Crawford/Leah Pinsent/Lee Mack/Lisa Chappell/Lisa Marie/Louis Lombardi
1968|3|Maria Grazia Cucinotta/Mark Ivanir/Max Perlich/Mel Giedroyc/Moira Kelly/Navid Negahban/Nick Moran/Nina Wadia/Orlando Jones/Patrick Muldoon
1968|3|Paul F. Tompkins/Phill Lewis/Rachael Harris/Rahul Roy/Rakie Ayola/Raquel Cassidy/Rhod Gilbert/Romany Malco/Sarah Parish/Scott Shepherd
1968|3|Sean Bridgers/Seth Gilliam/Sophie Lee/Sundar C./Suzy Nakamura/Tamer Hassan/Terry Notary/Tisha Campbell/Tom Long/Tony Ho
1968|4|Alex Désert/Anthony Brophy/Belinda McClory/Ben Bass/Bojesse Christopher/Brian Huskey/Catherine Cusack/Chris Miller/Christine Harnos
1968|4|Conrad Vernon/Corey Holcomb/Daniel Pollock/Danny McCarthy/Darren Day/Dawn Bradfield/DeRay Davis/Debbie Rochon/Derbhle Crotty/Grayson McCouch
1968|4|Greg Ellis/J. D. Evermore/James Patrick Stuart/Joey Slotnick/Joseph Bennett/Kate Hardie/Kristen Cloke/Laurel Holloman/Lisa Collins
1968|4|Mark Monero/Mary Birdsong/Melanie Hutsell/Melissa Michaelsen/Patrick Gallagher/Pete Docter/Peter Dante/Randall Batinkoff/Samantha Ferris
1968|4|Sebastian Rudolph/Stephen Hunter/Traci Lind
1969|1|Ahmed Helmy/Ajay Devgn/Anders W. Berthelsen/Ariadna Gil/Ayelet Zurer/Beppe Fiorello/Cate Blanchett/Catherine Zeta-Jones/Christian Slater
1969|1|Colman Domingo/Dave Bautista/Dawn Zulueta/Dira Paes/Edward Norton/Fathia Balogun/Faye Wong/Gerard Butler/Hamid Farokhnezhad
1969|1|Hilmir Snær Guðnason/Ice Cube/Jack Black/Jason Bateman/Javier Bardem/Jennifer Aniston/Jennifer Lopez/Jorge Sanz/Julie Delpy/Mariah Carey
1969|1|Matthew McConaughey/Michael Sheen/Nebojša Glogovac/Pablo Echarri/Patrick Huard/Paul Rudd/Pierfrancesco Favino/Renée Zellweger/Satabdi Roy
1969|1|Soledad Villamil/Urvashi/Valeria Bertuccelli/Winai Kraibutr/Yasuko Tomita/Zach Galifianakis
1969|2|Aleksei Kravchenko/Aline Küppenheim/Ana Álvarez/Arkadiusz Jakubik/Assi Levy/Ayo Adesanya/Ben Chaplin/Ben Mendelsohn/Bhagyashree/Bobby Deol
1969|2|Chen Hsiang-chi/Cornelius Obonya/Cree Summer/Dan Stulbach/David Boreanaz/Davor Dujmović/Dominic West/Donnie Wahlberg/Dvir Benedek/Goya Toledo
1969|2|Hannu-Pekka Björkman/Jacob Derwig/Jason Clarke/Jason Priestley/Jennifer Ehle/Josh Holloway/Ken Jeong/Kim Rossi Stuart/Kim Seung-woo
1969|2|Lars Ranthe/Manoj Bajpayee/Meltem Cumbul/Meret Becker/Morris Chestnut/Nandita Das/Naveen Andrews/Neelam Kothari/Nishigandha Wad/Noah Taylor
1969|2|Norma Martínez/Noé Hernández/Omar Sani/Oscar Kightley/Paget Brewster/Patton Oswalt/Peter Dinklage/Ralph Ineson/Renata Dancewicz/Ria Irawan
1969|2|Robert Sean Leonard/Secun de la Rosa/Simon Baker/Spike Jonze/Suzanne Clément/Terrence Howard/Thomas Jane/Toby Stephens/Torkel Petersson
1969|2|Trey Parker/Tyler Perry/Uhm Jung-hwa/Vlad Ivanov/Zsolt Anger/Ángeles Cruz
1969|3|Adam Buxton/Angeline Ball/Anthony Simcoe/Ashley Jensen/Aunjanue Ellis/Aunjanue Ellis-Taylor/Brian O'Halloran/Brian Van Holt
1969|3|Carl Anthony Payne II/D. B. Woodside/Danielle Brisebois/Daphne Rubin-Vega/David Sutcliffe/David Wain/Diane Parish/Dondre Whitfield
1969|3|Elizabeth Marvel/Erika Alexander/Gina Torres/Guy Torry/Horatio Sanz/Ilan Mitchell-Smith/Jason Tobin/Jeremy Davies/Joel de la Fuente
1969|3|John Batchelor/John Thomson/Jonathan LaPaglia/Josh Hamilton/Judah Friedlander/Karren Karagulian/Kevin Corrigan/Kim Raver/Kim Rhodes
1969|3|Kristy Swanson/Levan Gabriadze/Lisa Nicole Carson/Lolita Chakrabarti/Manny Perez/Manu Bennett/Maria Nazionale/Mary McCormack/Matthew Settle
1969|3|Maurice Compte/Max Martini/Melinda Clarke/Meredith Monroe/Michael Kelly/Mina Anwar/Monica Dolan/Neil Bell/Nigel Lindsay/Noma Dumezweni
1969|3|Patrick Fischler/Paul Chahidi/Paul McGillion/Reece Shearsmith/Reno Wilson/Rex Lee/Richard Dormer/Rick Mercer/Rob Huebel/Robert Arkins
1969|3|Robin Weigert/Sam Trammell/Sebastian Spence/Shawnee Smith/Shea Whigham/Sue Perkins/Terri J. Vaughn/Tichina Arnold/Tommy Tiernan/Tony Curran
1969|3|Torri Higginson/Tracey Gold/Vineeth/Wendi McLendon-Covey/Wood Harris/Yannick Bisson/Yoo Seung-mok
1969|4|Alice Garner/Ami Dolenz/Amy Landecker/Andrew Bryniarski/Archie Kao/Ben Oxenbould/Bodhi Elfman/Colleen Fitzpatrick/James Waterston
1969|4|Karl Theobald/Katherine Kendall/Kellita Smith/Mahesh Thakur/Marcello Thedford/Michael Aherne/Michael DeLuise/Mr. Lawrence/Natasha Little
1969|4|Patrick Van Horn/Paula Jai Parker/Ravi Kapoor/Samantha Smith/Tuesday Knight
`;
