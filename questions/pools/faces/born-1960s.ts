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
1960|3|Craig Sheffer/Dana Wheeler-Nicholson/Daniel Baldwin/Don Harvey/Dorothy Stratten/Doug Hutchison/Doug Jones/Douglas Hodge/Dubravko Jovanović
1960|3|Eric Shea/Frédéric Pierrot/Gale Hansen/Himani Shivpuri/Jane Turner/Jason Beghe/Jenette Goldstein/Jeremy Swift/Joel McKinnon Miller
1960|3|John Philbin/Kim Byeong-ok/Leland Orser/Lesley Sharp/Leslie Ash/Linden Ashby/Lorraine Toussaint/Manuel Morón/Maryam d'Abo/Megan Cavanagh
1960|3|Michael Praed/Michael Rispoli/Michael Schoeffling/Mike Lookinland/Neil Flynn/Odiseo Bichir/Peter Phelps/Pruitt Taylor Vince/Ralph Herforth
1960|3|Richard McCabe/Robert Addie/Robert Glenister/Robert John Burke/Robin Shou/Slimane Dazi/Timothy V. Murphy/Victoria Trauttmansdorff
1960|4|Anne Ramsay/Aron Warner/Beverley Elliott/Brian Peck/Bruce Nozick/Bríd Ní Neachtain/Caroline Guthrie/Catherine Chevalier/Dane Rhodes
1960|4|Daniel Villarreal/Elizabeth Kaitan/Eve Gordon/Felicity Montagu/Finn Carter/Frank Wood/Greg Cruttwell/James Smith/Jayne Brook/Jennifer Runyon
1960|4|Joe Ranft/John Blundell/Julia Montgomery/Kevin Clash/Lindsey Coulson/Luce Rains/Mark Derwin/Rob Garrison/Robert F. Chew/Sarah Chadwick
1960|4|Shaheen Khan/Sheila Tousey/Steve Vidler/Tony O'Dell/Traci Wolfe/Vicki Lewis/Vincent Klyn
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
1961|3|Elizabeth Daily/Elpidia Carrillo/Emilio Rivera/Gina Riley/Glenn Plummer/Imogen Stubbs/Joanna Scanlan/John Stockwell/Jon Tenney/Julie White
1961|3|Kasi Lemmons/Kate Vernon/Katrin Cartlidge/Keith Gordon/Kevin McDonald/Kim Eung-soo/Kym Whitley/Larry B. Scott/Lee Curreri/Lee Montgomery
1961|3|Leif Garrett/Linda Manz/Lolita Davidovich/Lorraine Ashbourne/Mark Wingett/Marlene Forte/Mary Kay Bergman/Meera Syal/Michael Kostroff
1961|3|Mohnish Bahl/Orla Brady/Paul McCrane/Perry Benson/Rae Dawn Chong/Raymond Cruz/Sam Robards/Samantha Bond/Saskia Reeves/Scott Cohen/Shane Black
1961|3|Sheila Kelley/Siobhan Fallon Hogan/Stanley Townsend/Tennis Krishna/Tim Meadows/Urbano Barberini/Wadeck Stanczak/William Ragsdale
1961|4|Ally Walker/Ann Cusack/Billy Greenlees/Bob Peterson/Candi Milo/David Pollock/Dyana Ortelli/Emmanuelle Chaulet/Fiona Samuel/Gina Mastrogiacomo
1961|4|Jay Jackson/John Brumpton/Julian Firth/Kimberly Scott/Larry Holden/Lauren-Marie Taylor/Linda Kash/Lisa Lucas/Lisa Zane/Marg Downey
1961|4|Marilyn Ghigliotti/Mark Venturini/Molly Hagan/Paula Newsome/Robert Buchanan/Roger Yuan/Ron Thomas/Steve White/Sydney Walsh/Tony Longo
1961|4|Tony Nikolakopoulos/Vicki Pepperdine
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
1962|3|Dustin Nguyen/Eamonn Walker/Elizabeth Berridge/Frank Harper/Gene Anthony Ray/Gerard Horan/Grant Show/Habib Dembélé/Hakeem Kae-Kazim
1962|3|Hallie Todd/Harland Williams/Iaia Forte/Ike Eisenmann/James LeGros/Janine Turner/Jasmine Guy/Jeff Bennett/Jeff Garlin/Jenny Wright
1962|3|Jesse Borrego/Jim O'Heir/John Gordon Sinclair/Joie Lee/Kevin Chapman/Kevin Grevioux/Kim Hong-pa/Kristy McNichol/Leon Robinson
1962|3|Maruschka Detmers/Michael Gaston/Michel Vuillermoz/Michelle Meyrink/Nathalie Richard/Nathaniel Parker/Nicholas Turturro/Pauline McLynn
1962|3|Ravil Isyanov/Richard Brooks/Samuel Labarthe/Seema Pahwa/Siddique/Simon Abkarian/Sophie Duez/Sophie Thompson/Steve Huison/Steve Reevis
1962|3|Suzanne Whang/Suzy Amis/T'Keyah Crystal Keymáh/Thibault de Montalembert/Thierry Frémont/Thomas Hanzon/Titus Welliver/Tyra Ferrell/Tzi Ma
1962|3|Vangelis Mourikis/Victor Löw/Vincent Spano
1962|4|Alexa Kenin/Alfred Lutter/April Grace/Barry Del Sherman/Beatie Edney/Boris Lee Krutonog/Brandon Cruz/Carlos Gómez/David Labrava/David Neidorf
1962|4|Ian Mercer/Jan Hammenecker/Jennifer Rubin/John Marshall Jones/Joseph Fuqua/Julie Strain/Kathleen York/Kelly Wolf/Lana Clarkson/Lara Harris
1962|4|Lindsay Frost/Lycia Naff/Lynda Steadman/Michelle Collins/Predrag Bjelac/Renée Coleman/Robert Longstreet/Rusty Schwimmer/Sally Murphy
1962|4|Scott Capurro/Stephanie Roth Haberle/Steve Routman/Suzee Pai/Suzee Slater/Suzette Llewellyn/Tim Guinee/Tommy Swerdlow
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
1963|3|Adjoa Andoh/Alex Kingston/Amanda Root/Andreas Schmidt/Ane Gabarain/Angus Macfadyen/Cynthia Gibb/D. L. Hughley/Daniel Roebuck/Dean Norris
1963|3|Don McKellar/Faran Tahir/Fisher Stevens/Francesco Quinn/Frank Whaley/Gary Daniels/Geoff Bell/Gilles Cohen/Helen Slater/Holt McCallany
1963|3|Hugh Dillon/Isabelle Candelier/James Urbaniak/Jason Connery/Jed Brophy/Jill Schoelen/Joe Chrest/John Benjamin Hickey/John Carroll Lynch
1963|3|John Douglas Thompson/John Michael Higgins/John Ventimiglia/Judith Hoag/Karen Sillas/Kenny Johnson/Kevin J. O'Connor/Larry Fessenden
1963|3|Lauren Holly/Lori Petty/Lysette Anthony/Matt Malloy/Matthew Glave/Michael Beach/Michael McElhatton/Michael Smiley/Micky Molina
1963|3|Nick Giannopoulos/Pamela Nomvete/Paul Rhys/Pearce Quigley/Randy Couture/Rocky Carroll/Russell Wong/Sanjay Mishra/Sanjeev Bhaskar
1963|3|Saurabh Shukla/Tate Donovan/Terry Farrell/Tim McMullan/Tommy Davidson/Tracy Camilla Johns/Tracy Nelson/Vanessa Estelle Williams/Vijay Raaz
1963|3|W. Earl Brown/Yukari Oshima/Yōji Tanaka
1963|4|A. J. Johnson/Adrienne-Joi Johnson/Allison Dean/Ariane Koizumi/Barry Tubb/Betsy Russell/Brent Hinkley/Brian Henson/Brooke McCarter
1963|4|Darryl M. Bell/Dawn Lyn/Debra Cole/Félim Gormley/Gunnar Jónsson/Iqbal Theba/James Wilder/Jess Harnell/Joanna Going/Jonathan Phillips
1963|4|Jsu Garcia/Kandice Stroh/Kenneth McCluskey/Larry Romano/Lynda Wiesmeier/Marcello Mazzarella/Martin Savage/Monique Gabrielle/Nicola Duffett
1963|4|Nicole Burdette/Patrick Robinson/Phoebe Augustine/Serena Gordon/Stuart McQuarrie/Tracey E. Bregman/Wendy Nottingham/Will Kempe
1964|1|Agnès Jaoui/Albert Dupontel/Aleksei Serebryakov/Andrzej Chyra/Antonio Albanese/Benoît Poelvoorde/Béatrice Dalle/Chris Farley/Clive Owen
1964|1|Courteney Cox/Don Cheadle/Eduard Fernández/Emma Suárez/Fariborz Arabnia/Francesca Neri/Han Suk-kyu/Hany Ramzy/Hiroko Yakushimaru/Hiroshi Abe
1964|1|Ivan Trojan/Jan Josef Liefers/Juliette Binoche/Kad Merad/Keanu Reeves/Koen De Bouw/Lau Ching-wan/Maggie Cheung/Manna/Matt Dillon
1964|1|Monica Bellucci/Nicolas Cage/Paprika Steen/Patrícia Pillar/Rajesh Hamal/Rob Lowe/Robert Gustafsson/Ronit Elkabetz/Russell Crowe
1964|1|Sabrina Ferilli/Sandra Bullock/Valeria Bruni Tedeschi/Valérie Lemercier
1964|2|Amy Brenneman/Andy Serkis/Anneke von der Lippe/Ashutosh Gowariker/Blair Underwood/Bridget Fonda/Cedric the Entertainer/Choi Jae-sung
1964|2|Christopher Eccleston/Clarion Chukwura/Claudia Ramírez/Corinne Masiero/Courtney Love/Crispin Glover/David Cross/David Spade/Dean Winters
1964|2|Denise Fraga/Djimon Hounsou/Elaine Lui/Els Dottermans/Emmanuelle Devos/Famke Janssen/Hank Azaria/Helena Bergström/Ian Hart/Inés Estévez
1964|2|Isabella Ferrari/James Purefoy/Jane Horrocks/Janeane Garofalo/Kaho Minami/Kathy Burke/Keren Mor/Kikuko Inoue/Lam Suet/Laura Linney/Lee Evans
1964|2|Lim Giong/Lotte Andersen/Luis Dubó/Manolo Solo/Maria Hofstätter/Maria João Luís/Marisa Tomei/Mary-Louise Parker/Melissa Gilbert
1964|2|Minami Takayama/Molly Shannon/Nancy Brilli/Noémie Lvovsky/Olivier Baroux/Patrick Warburton/Pere Ponce/Ray Stevenson/Riki Takeuchi/Rosie Perez
1964|2|Rossy de Palma/Sarah Lancashire/Steve Austin/Susana Zabaleta/Søren Malling/Tim Blake Nelson/Vivica A. Fox/Wanda Sykes/Yavuz Bingöl
1964|2|Éric Elmosnino
1964|3|Adam Godley/Allen Covert/Ben Daniels/Cara Seymour/Chris Makepeace/Christa Miller/Christopher B. Duncan/Christopher Reid/Conleth Hill
1964|3|Corey Glover/Craig Fairbrass/Dana Hill/Daran Norris/Debi Mazar/Emma Chambers/Emmanuel Salinger/Evgenia Dodina/Garret Dillahunt
1964|3|Garrett Dillahunt/Gary Lydon/Gia Carides/Gina McKee/Harisree Ashokan/Harry J. Lennix/Harry Lennix/Heather Langenkamp/Hope Davis
1964|3|Jack Noseworthy/John Pyper-Ferguson/Kate Flannery/Kathleen Wilhoite/Khalil Kain/Kim Richards/Kulvinder Ghir/Lela Rochon/Linus Roache
1964|3|Lisa Gay Hamilton/Lisanne Falk/Lori Loughlin/Maria Doyle Kennedy/Mark Addy/Mark Sheppard/Matt Walsh/Michael Cudlitz/Michelle Fairley
1964|3|Mitchell Whitfield/Nicoletta Elmi/Paolo Calabresi/Paterson Joseph/Patrick Fabian/Paul Kaye/Penelope Ann Miller/Raphael Sbarge/Rebecca Front
1964|3|Rebecca Gibney/Richard Brake/Robin Givens/Sammi Davis/Sean Gilder/Sean Pertwee/Shari Headley/Stephen Geoffreys/Tara Morice/Theresa Randle
1964|3|Todd Field/Tommy Ford/Valente Rodriguez/Yorick van Wageningen/Zach Galligan
1964|4|Beverly Randolph/Bill Barretta/Carolyn Farina/Cassi Davis/Chris Browning/Christian Juttner/Cristi Conaway/Deborah Theaker/Dick Massey
1964|4|Gary Hershberger/Gary Lee Cavagnaro/Gregory Sporleder/Ian Gomez/Jill Whitlow/John Ralston/Kelli Maroney/Krista Errickson/Kristi Somers
1964|4|Lauren Vélez/Lesleh Donaldson/Lisa Wilcox/Ned Vaughn/Paul Goddard/Paul Higgins/Peter Hanly/Quinn Smith/Ralph Garman/Robbie Rist/Robin Johnson
1964|4|Sasha Jenson/Sean Whalen/Tom McGrath/Tracy Reiner/Troy Beyer/Wendy Gazelle
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
1965|3|Aditya Pancholi/Adrian Pasdar/Alex Winter/Alexander Siddig/Alon Abutbul/Andrew Tiernan/Anna Chancellor/Bill Bellamy/Brian Bosworth
1965|3|Cathy Tyson/Chris Eigeman/Christopher Evan Welch/Claire Skinner/Constance Marie/Corey Parker/Daniel Bernhardt/David O'Hara/De'voreaux White
1965|3|Duane Martin/Ellen Cleghorne/Embeth Davidtz/Illeana Douglas/Jami Gertz/Jane Adams/Jason Gedrick/Jemma Redgrave/Jennifer Hale/Jeremy Ratchford
1965|3|Jessica Hecht/Jon Jon Briones/Jose Zuniga/Joyce Godenzi/Juliet Landau/Kadeem Hardison/Kathryn Erbe/Kelly Rowan/Kevin Dillon/Kim Roi-ha
1965|3|Laurent Lucas/Lee Tergesen/Lennie James/Leslie Hope/Lisa Vidal/Mark Pellegrino/Martha Claudia Moreno/Maura Tierney/Merab Ninidze
1965|3|Muhammet Uzuner/Ned Dennehy/Noah Emmerich/Omid Djalili/Paul Ben-Victor/Peter Greene/Philippe Duquesne/Robert Rusler/Ron Eldard
1965|3|Shirley Henderson/Simon de La Brosse/Stephen Tompkinson/Steve Speirs/Ted Raimi/Tommy Flanagan/Vincent Regan/Wallace Langham/William Mapother
1965|3|Yul Vazquez
1965|4|Andrew Havill/Angela Jones/Anthony DeSando/Anthony Johnson/Ari Lehman/Brad Savage/Chris Barnes/Christopher Stanley/Daniel Beer/Darren Dalton
1965|4|Eric DaRe/Frankie McCafferty/Franky G/Geno Lechner/Ian Roberts/J. J. Cohen/James DuMont/Jayson Warner Smith/Jeff Pidgeon/Joanna Roth
1965|4|John Leigh/Kieran Mulroney/Kiersten Warren/Kristin Minter/Liane Curtis/Matt Servitto/Michelle Johnson/Mo Collins/Nicholas Sadler
1965|4|Pamela Gidley/Rachael Maza/Silas Carson/Todd Lookinland/Tom Fridley/Tracy Griffith/Trevor Fox/Veronica Webb/Wayne Hope/Wayne Pére/Yu An-shun
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
1966|3|Aasif Mandvi/Adrienne Shelly/Alexis Denisof/Alison Doody/Andy Nyman/Andy Richter/Ashley Laurence/Bai Ling/Billy Burke/Brian Posehn
1966|3|Chris Bauer/Claudia Geisler-Bading/Claudia Wells/Cynda Williams/Dana Barron/Darren E. Burrows/Dexter Fletcher/Diedrich Bader/Donal Logue
1966|3|Doug McKeon/Elina Löwensohn/Elise Neal/Gary Dourdan/Greg Wise/H. Jon Benjamin/Hill Harper/Jacqueline Obradors/Jason Flemyng/Jim True-Frost
1966|3|Johannes Krisch/Jonathan Silverman/Joshua Malina/Julia Davis/Kayode Olaiya/Louis Mandylor/Makarand Deshpande/Maria Canals-Barrera
1966|3|Marton Csokas/Mindy Cohn/Neal McDonough/Nicholas Rowe/Pamela Adlon/Peter Outerbridge/Polly Walker/Rachel Dratch/Rachel True
1966|3|Robert MacNaughton/Ruth Jones/Sadhu Kokila/Samuel West/Sarita Choudhury/Sharon D. Clarke/Siobhan Finneran/Steve Bastoni/Tamlyn Tomita
1966|3|Tamsin Greig/Tone Loc/Vincent Franklin/Vincenzo Amato/Vivian Wu/Zahn McClarnon/Éric Caravaca
1966|4|Adriano Carvalho/Akosua Busia/Bradley Gregg/Cas Anvar/Cindy Hinds/Dave Finnegan/David Pearse/David Rees Snell/Dorothy Atkinson
1966|4|Douglas M. Griffin/Emma Fielding/Evan Adams/Frank McCusker/Jeffrey D. Sams/Jonathan Loughran/Kelly Jo Minter/Kim Myers/Kyme/Michael Michele
1966|4|Russell Dykstra/Sara Crowe/Sara Stewart/Sean Kanan/Shobna Gulati/Stephen Mailer/Susan Vidler/Too Short
1967|1|Akira Ishida/Akshay Kumar/Ashwini Bhave/Benicio del Toro/Bhanupriya/Claes Bang/Dileep/Dmitry Nagiyev/Ekin Cheng/Emeka Ike/Gosha Kutsenko
1967|1|Guy Pearce/Irrfan Khan/Jamie Foxx/Jason Statham/Javier Cámara/Jean-Paul Rouve/Joey Wong/Juhi Chawla/Julia Roberts/Laura Dern/Luigi Lo Cascio
1967|1|Madhuri Dixit/Mark Ruffalo/Mathieu Kassovitz/Megumi Hayashibara/Mirjana Joković/Nick Cheung/Nicole Kidman/Nikola Kojo/Paul Giamatti
1967|1|Philip Seymour Hoffman/Renata Litvinova/Robert Więckiewicz/Sandrine Bonnaire/Sol Kyung-gu/Song Kang-ho/Supriya Pilgaonkar/Takehito Koyasu
1967|1|Tomoyo Harada/Upendra/Vin Diesel/Vivian Chow/Will Ferrell/Yaël Abecassis/Yılmaz Erdoğan/Yūki Amami
1967|2|Anette Støvelbæk/Anne Louise Hassing/Arcelia Ramírez/Ayu Laksmi/Bartłomiej Topa/Bob-Manuel Udokwu/Bruno Bichir/Bukky Wright/Carrie-Anne Moss
1967|2|Connie Britton/Dana Vávrová/Emily Watson/Emmanuelle Bercot/Felix Herngren/Frances O'Connor/Fridtjov Såheim/Gordon Lam/Guo Tao/Géza Röhrig
1967|2|Harry Connick Jr./Icíar Bollaín/Irene Bedard/Ireti Doyle/Jasmin Tabatabai/Jia Hongsheng/Johan Heldenbergh/Jordan Chan/Kotono Mitsuishi
1967|2|Laboni Sarkar/Lauren Graham/Leslie Jones/Leticia Huijara/Liev Schreiber/Lili Taylor/Lisa Bonet/Maged El Kedwany/Maria Bello/Michael Jai White
1967|2|Mira Sorvino/Miranda Otto/Mitsuo Iwata/Mo'Nique/Natalia Wörner/Nozomu Sasaki/Pat Shortt/Pepón Nieto/Priya Berde/Rahul Bose/Raymond Bagatsing
1967|2|Regina Askia/Rhys Ifans/Ron Livingston/Rufus Sewell/Sandra Ceccarelli/Sheryl Lee/Shim Hye-jin/Steve Pemberton/Steve Zahn/Tom Hollander
1967|2|Ty Burrell/Xu Fan/Zsuzsa Czinkóczi
1967|3|Adewale Akinnuoye-Agbaje/Amanda Langlet/Ana Gasteyer/Andreas Lust/Brooke Smith/Bryan Callen/Brían F. O'Byrne/Byron Mann/Cameron Rhodes
1967|3|Carrie Preston/Chris Parnell/Dan Futterman/Dana Ashbrook/David Ngoombujarra/Don Wycherley/Emily Woof/Eric Schweig/Erik Thomson/Eriq Ebouaney
1967|3|Geraldine Somerville/Gil Bellows/Götz Otto/Helen Thomson/Irini Zhambonas/Jacqueline McKenzie/James Marshall/Jerry Minor/Jim Breuer
1967|3|Jonathan Cake/Judy Reyes/Kate Walsh/Kerri Green/Kimberly Elise/LisaRaye McCoy/Malik Yoba/Marc Warren/Marianne Jean-Baptiste/Matt Besser
1967|3|Max Casella/Melora Hardin/Mia Sara/Michael Greyeyes/Mon Confiado/Nina Kronjäger/Nitin Ganatra/Norbert Leo Butz/Néstor Carbonell/Oleg Taktarov
1967|3|Paul Lieberstein/Quinn Cummings/Reed Diamond/Ritchie Coster/Sherri Shepherd/Stacey Dash/Steven Mackintosh/Steven Waddington/Stuart Graham
1967|3|Tara Fitzgerald/Tia Carrere/Timothy Balme/Trini Alvarado/Xavier Beauvois
1967|4|Alan Brough/Alexandra Powers/Anne Bobby/Anni Finsterer/Bob Stephenson/Carlos Jacott/Cheryl Pollak/Chiara Caselli/David Herman/Jaimz Woolvett
1967|4|K. C. Martel/Kimberly Norris Guerrero/Lisa Palfrey/Michelle Holmes/Michelle St. John/Michelle Thrush/Nada Despotovich/Neal Huff/Nina Repeta
1967|4|Ningali Lawford/Renée Estevez/Robert Wahlberg/Salli Richardson/Stephnie Weir/Tina Kellegher/Toni Braxton/Walt Flanagan/Wendy Raquel Robinson
1968|1|Aitana Sánchez-Gijón/Antonio de la Torre/Brendan Fraser/Chingmy Yau/Choi Jin-sil/Cliff Curtis/Cuba Gooding Jr./Daniel Craig/Eric Bana/Gautami
1968|1|Gillian Anderson/Hikaru Midorikawa/Hu Jun/Hugh Jackman/Janice de Belen/Josh Brolin/Jürgen Vogel/Kim Yoon-seok/Kyōka Suzuki/Lee Sung-min
1968|1|Lior Ashkenazi/Lucy Liu/Matheus Nachtergaele/Mathilde Seigner/Mohamed Saad/Mohammad Reza Forutan/Molly Ringwald/Naomi Watts/Olaf Lubaszenko
1968|1|Owen Wilson/Ravi Teja/Reza Attaran/Sam Rockwell/Samuli Edelmann/Sandrine Kiberlain/Shin Hyun-joon/Sidse Babett Knudsen/Sofie Gråbøl
1968|1|Trần Nữ Yên Khê/Varsha Usgaonkar/Will Smith/Wu Chien-lien/Zoe Tay
1968|2|Aaron Eckhart/Adrian Lester/Aidan Gillen/Alberto San Juan/Amit Hasan/Anita Mančić/Anthony Michael Hall/Arshad Warsi/Ashley Judd/Aya Hisakawa
1968|2|Billy Boyd/Billy Crudup/Catalina Saavedra/Charlotte Valandrey/Clovis Cornillac/Cynthia Khan/Daniel Dae Kim/Eddie Griffin/Eddie Marsan
1968|2|Edward Burns/Eero Aho/Elsa Zylberstein/Frédéric Diefenthal/Giuseppe Battiston/Halldóra Geirharðsdóttir/Helen McCrory/Jacek Braciak
1968|2|Jasna Žalica/Jaye Davidson/Jeanne Balibar/Jim Caviezel/John DiMaggio/Jordi Mollà/Julian McMahon/Kenneth Okonkwo/Kishori Shahane/Kong Lin
1968|2|Kristin Chenoweth/Lawrence Makoare/Lee Kang-sheng/Lucy Lawless/Lumi Cavazos/Macha Grenon/Margaret Cho/Michael Stuhlbarg/Milan Peschel/Nadira
1968|2|Oh Dal-su/Olivia Williams/Parker Posey/Patricia Arquette/Patsy Kensit/Pauly Shore/Rachel Griffiths/Resham/Ricki Lake/Ricky Memphis
1968|2|Sophie Okonedo/Srikanth/Terry Crews/Timothy Olyphant/Tommi Korpela/Traci Lords/Tracy Morgan/Troy Kotsur/Yayan Ruhian/Yui Natsukawa
1968|3|Adam Rich/Adrian Scarborough/Allen Payne/Amy Ryan/Andre Royo/Barbara Sarafian/Benito Martinez/Bindu Panicker/Bitty Schram/Brian d'Arcy James
1968|3|Casper Van Dien/Cynthia Watros/Dan Bakkedahl/Danny Nucci/David Hewlett/Deirdre O'Kane/Dina Meyer/Faizon Love/Florence Darel
1968|3|Hans-Jochen Wagner/Hugo Speer/Inês de Medeiros/James Frain/Jane Krakowski/Jeri Ryan/Joey Lauren Adams/John Ortiz/Jon Glaser/Julian Barratt
1968|3|Julian Rhind-Tutt/Kelly Hu/Kelly Rutherford/Ken Marino/Kim Walker/Laura Leighton/Lavell Crawford/Lisa Marie/Louis Lombardi
1968|3|Maria Grazia Cucinotta/Mark Ivanir/Max Perlich/Moira Kelly/Navid Negahban/Nick Moran/Orlando Jones/Patrick Muldoon/Paul F. Tompkins
1968|3|Phill Lewis/Rachael Harris/Rahul Roy/Raquel Cassidy/Romany Malco/Scott Shepherd/Sean Bridgers/Seth Gilliam/Sophie Lee/Sundar C./Suzy Nakamura
1968|3|Tamer Hassan/Terry Notary/Tisha Campbell/Tom Long/Tony Ho
1968|4|Alex Désert/Anthony Brophy/Belinda McClory/Bojesse Christopher/Brian Huskey/Catherine Cusack/Chris Miller/Christine Harnos/Conrad Vernon
1968|4|Corey Holcomb/Daniel Pollock/Danny McCarthy/DeRay Davis/Debbie Rochon/Derbhle Crotty/Grayson McCouch/Greg Ellis/J. D. Evermore
1968|4|James Patrick Stuart/Joey Slotnick/Joseph Bennett/Kate Hardie/Kristen Cloke/Laurel Holloman/Lisa Collins/Mary Birdsong/Melanie Hutsell
1968|4|Melissa Michaelsen/Patrick Gallagher/Pete Docter/Peter Dante/Randall Batinkoff/Samantha Ferris/Sebastian Rudolph/Traci Lind
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
1969|3|Angeline Ball/Anthony Simcoe/Ashley Jensen/Aunjanue Ellis/Aunjanue Ellis-Taylor/Brian O'Halloran/Brian Van Holt/Carl Anthony Payne II
1969|3|D. B. Woodside/Danielle Brisebois/Daphne Rubin-Vega/David Sutcliffe/David Wain/Dondre Whitfield/Elizabeth Marvel/Erika Alexander/Gina Torres
1969|3|Guy Torry/Horatio Sanz/Ilan Mitchell-Smith/Jason Tobin/Jeremy Davies/Joel de la Fuente/Josh Hamilton/Judah Friedlander/Karren Karagulian
1969|3|Kevin Corrigan/Kim Raver/Kim Rhodes/Kristy Swanson/Levan Gabriadze/Lisa Nicole Carson/Manny Perez/Manu Bennett/Maria Nazionale/Mary McCormack
1969|3|Matthew Settle/Maurice Compte/Max Martini/Melinda Clarke/Meredith Monroe/Michael Kelly/Monica Dolan/Neil Bell/Nigel Lindsay/Noma Dumezweni
1969|3|Patrick Fischler/Paul Chahidi/Reece Shearsmith/Reno Wilson/Rex Lee/Richard Dormer/Rob Huebel/Robert Arkins/Robin Weigert/Sam Trammell
1969|3|Shawnee Smith/Shea Whigham/Terri J. Vaughn/Tichina Arnold/Tony Curran/Tracey Gold/Vineeth/Wendi McLendon-Covey/Wood Harris/Yoo Seung-mok
1969|4|Alice Garner/Ami Dolenz/Amy Landecker/Andrew Bryniarski/Archie Kao/Bodhi Elfman/Colleen Fitzpatrick/James Waterston/Karl Theobald
1969|4|Katherine Kendall/Kellita Smith/Mahesh Thakur/Marcello Thedford/Michael Aherne/Michael DeLuise/Mr. Lawrence/Natasha Little/Patrick Van Horn
1969|4|Paula Jai Parker/Ravi Kapoor/Samantha Smith/Tuesday Knight
`;
