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
1960|3|Amanda Wyss/Amy Steel/Anne-Marie Johnson/Antonella Interlenghi/Brenda Strong/Bruce Norris/Callum Keith Rennie/Cathy Moriarty/Chad McQueen
1960|3|Charle/Craig Cash/Craig Sheffer/Dana Wheeler-Nicholson/Daniel Baldwin/Don Harvey/Dorothy Stratten/Doug Hutchison/Doug Jones/Douglas Hodge
1960|3|Dubravko Jovanović/Eric Shea/Frédéric Pierrot/Gale Hansen/Guy Henry/Himani Shivpuri/Howie Long/Jane Turner/Jason Beghe/Jenette Goldstein
1960|3|Jeremy Swift/Joel McKinnon Miller/John Philbin/Kevin Doyle/Kim Byeong-ok/Leland Orser/Lesley Sharp/Leslie Ash/Linden Ashby/Lorraine Toussaint
1960|3|Manuel Morón/Maryam d'Abo/Megan Cavanagh/Michael Praed/Michael Rispoli/Michael Schoeffling/Mike Lookinland/Neil Flynn/Odiseo Bichir
1960|3|Paul Bhattacharjee/Peter Phelps/Pruitt Taylor Vince/Ralph Herforth/Richard McCabe/Robert Addie/Robert Glenister/Robert John Burke/Robin Shou
1960|3|Slimane Dazi/Steve Blum/Timothy V. Murphy/Tony Anselmo/Victoria Trauttmansdorff/Wendee Lee
1960|4|Anne Ramsay/Aron Warner/Beverley Elliott/Brian Peck/Bruce Nozick/Bríd Ní Neachtain/Caroline Guthrie/Catherine Chevalier/Dane Rhodes
1960|4|Daniel Villarreal/Denis Conway/Elizabeth Kaitan/Eve Gordon/Felicity Montagu/Finn Carter/Frank Wood/Greg Cruttwell/Greg Wood/James Smith
1960|4|Jayne Brook/Jennifer Runyon/Joe Ranft/John Blundell/Julia Montgomery/Kate O'Toole/Kevin Clash/Lindsey Coulson/Luce Rains/Mark Derwin
1960|4|Peter Hambleton/Rob Garrison/Robert F. Chew/Sarah Chadwick/Shaheen Khan/Sheila Tousey/Steve Vidler/Tony O'Dell/Traci Wolfe/Vicki Lewis
1960|4|Vincent Klyn
1961|1|Abolfazl Poorarab/Albert Martinez/Andy Lau/Anthony Wong/Daniel Giménez Cacho/Danuta Stenka/Debashree Roy/Diego Capusotto/Dina Bonnevie
1961|1|Eddie Murphy/Elena Yakovleva/Elham Shahin/Emir Hadžihafizbegović/Eugenio Derbez/Fatemeh Motamed-Arya/Forest Whitaker/Francis Ng
1961|1|George Clooney/Jacky Cheung/Jaroslav Dušek/Joan Chen/Joel Torre/John Okafor/Joke Silva/Juan Echanove/Kati Outinen/Kōichi Yamadera
1961|1|Laurence Fishburne/Lorna Tolentino/Luc Picard/Martina Gedeck/María Barranco/Matthias Brandt/Meg Ryan/Michael J. Fox/Nastassja Kinski
1961|1|Nina Li Chi/Ralph Macchio/Ravichandran/Richard Mofe-Damijo/Ricky Gervais/Robert Carlyle/Samy Naceri/Sonja Savić/Suhasini Maniratnam/Tim Roth
1961|1|Woody Harrelson/Zbigniew Zamachowski
1961|2|Amy Austria/Anat Waxman/Birol Ünel/Bodil Jørgensen/Bruno Podalydès/Campbell Scott/Christopher Atkins/Christopher Meloni/Denis Lavant
1961|2|Dennis Rodman/Dylan McDermott/E. G. Daily/Elias Koteas/Elizabeth McGovern/Enikő Eszenyi/Eric Stoltz/Florina Lemaitre/Félicité Wouassi
1961|2|Geneviève Rioux/Heather Locklear/Hong Huifang/Iain Glen/Isabel Santos/Jackie Earle Haley/Janet McTeer/Jared Harris/Jennifer Coolidge
1961|2|Jeremy Northam/Jodi Benson/Johanna ter Steege/John Corbett/John Lynch/Jung Bo-seok/Konstantin Lavronenko/Lea Thompson/Liam Cunningham/Liu Hua
1961|2|Luca Zingaretti/Luis Alberto García/Luis Felipe Tovar/Magda Szubanski/Mariel Hemingway/Mark Gil/Martin Kemp/Massimo Popolizio/Na Young-hee
1961|2|Ricky Davao/Rio Locsin/Sally Yeh/Show Aikawa/Simon Russell Beale/Solveig Dommartin/Steven Weber/Suniel Shetty/Supriya Pathak/Tom Sizemore
1961|2|Tōru Ōkawa/Victor Osuagwu/Ville Virtanen/Vincent Gallo/Virginia Madsen/Vivek/Zafer Algöz/Zuzana Bydžovská/Þröstur Leó Gunnarsson
1961|3|Amy Sedaris/Ayub Khan Din/Bill Camp/Bonnie Hunt/Brent Briscoe/Bruce McCulloch/Camryn Manheim/Carey Lowell/Carmiña Martínez/Casey Siemaszko
1961|3|Catherine Oxenberg/Chi McBride/Colin McFarlane/Colin Salmon/Corey Johnson/D. B. Sweeney/Dale Dickey/David Warshofsky/Dee Hepburn
1961|3|Deepak Tijori/Elizabeth Daily/Elpidia Carrillo/Emilio Rivera/Felix Dexter/Gina Riley/Glenn Plummer/Graham McTavish/Imogen Stubbs
1961|3|Joanna Scanlan/John Stockwell/Jon Tenney/Julie White/Kasi Lemmons/Kate Vernon/Katrin Cartlidge/Keith Gordon/Kevin McDonald/Kim Eung-soo
1961|3|Kim Wayans/Kym Whitley/Larry B. Scott/Lee Curreri/Lee Montgomery/Leif Garrett/Linda Manz/Lolita Davidovich/Lorraine Ashbourne/Mark Wingett
1961|3|Marlene Forte/Mary Kay Bergman/Meera Syal/Michael Kostroff/Mohnish Bahl/Morwenna Banks/Orla Brady/Owen Teale/Paul McCrane/Perry Benson
1961|3|Rae Dawn Chong/Raymond Cruz/Ricky Grover/Rory Bremner/Sam Robards/Samantha Bond/Saskia Reeves/Scott Cohen/Shane Black/Sheila Kelley
1961|3|Shobu Kapoor/Siobhan Fallon Hogan/Stanley Townsend/Stephen Stanton/Tennis Krishna/Tim Meadows/Toby Keith/Urbano Barberini/Wade Williams
1961|3|Wadeck Stanczak/William Ragsdale
1961|4|Ally Walker/Ann Cusack/Billy Greenlees/Bob Peterson/Candi Milo/Chris Owens/Curtis Walker/Dan Marino/David Pollock/Dyana Ortelli
1961|4|Emmanuelle Chaulet/Eugenie Bondurant/Fiona Samuel/Gina Mastrogiacomo/Jay Jackson/Jerome Blake/John Brumpton/Julian Firth/Kathe Mazur
1961|4|Kimberly Scott/Larry Holden/Lauren-Marie Taylor/Linda Kash/Lisa Lucas/Lisa Zane/Marg Downey/Marilyn Ghigliotti/Mark Ferguson/Mark Venturini
1961|4|Molly Hagan/Paul Brightwell/Paula Newsome/Rachel Singer/Robert Buchanan/Roger Yuan/Ron Thomas/Santo Cilauro/Steve White/Sudha Bhuchar
1961|4|Sydney Walsh/Tony Longo/Tony Nikolakopoulos/Vicki Pepperdine
1962|1|Ambika/Branko Đurić/Carmelo Gómez/Cesar Montano/Cezary Pazura/Choi Min-sik/Choi Min-soo/Demi Moore/Emilio Estevez/Jarunee Suksawat/Jaya Prada
1962|1|Jim Carrey/Jodie Foster/Josef Hader/Kanayo O. Kanayo/Karel Roden/Katarzyna Figura/Laila Elwi/Margherita Buy/Matthew Broderick/Michelle Yeoh
1962|1|Ondřej Vetchý/Prosenjit Chatterjee/Radhika/Ralph Fiennes/Rosamund Kwan/Shiva Rajkumar/Stephen Chow/Steve Carell/Tom Cruise
1962|1|Tony Leung Chiu-wai/Toshihiko Seki/Wesley Snipes/Yessy Gusman
1962|2|Adelfa Calvo/Adrianna Biedrzyńska/Ally Sheedy/Amparo Larrañaga/Ana Wagener/Andre Braugher/Andrew McCarthy/Anthony Edwards/Arjun/Atsuko Tanaka
1962|2|Bindiya Goswami/Bob Odenkirk/Bobcat Goldthwait/Brendan Coyle/Cary Elwes/Christine Neubauer/Chunky Panday/Clark Gregg/Craig Ferguson
1962|2|Detlev Buck/Elena Sofia Ricci/Eriq La Salle/Esai Morales/Felicity Huffman/Filip Peeters/Flea/Garth Brooks/Geetha/Gina Gershon/Hatice Aslan
1962|2|Irma Adlawan/Isabelle Nanty/Jagapathi Babu/Jennifer Jason Leigh/Jennifer Ward-Lealand/Joan Cusack/Joaquín Cosío/John Hannah/John Slattery
1962|2|Jon Bon Jovi/Kelly Preston/Kovai Sarala/Lance Reddick/Laura San Giacomo/Lee Hye-young/Lou Diamond Phillips/Luis Gnecco/Marieke Heebink
1962|2|Mike Judge/Nia Vardalos/Noriko Hidaka/Outi Mäenpää/Peter Lohmeyer/Poonam Dhillon/Rajasekhar/Rena Owen/Richard Roxburgh/Roman Madyanov
1962|2|Rosie O'Donnell/Roya Nonahali/Sebastian Koch/Thomas Gibson/Thomas Kretschmann/Tom Kenny/Tuo Tsung-hua/Valérie Kaprisky
1962|3|Adam Baldwin/Amanda Donohoe/Arnold Vosloo/Ashish Vidyarthi/Bill Sage/Billy Wirth/Boris McGiver/Bruno Todeschini/Carlos Alazraki/Cheri Oteri
1962|3|Christopher Martin/Clare Grogan/Cynthia Ettinger/Cynthia Stevenson/David Koechner/David Zayas/Deborah Foreman/Debra Wilson/Denis O'Hare
1962|3|Diane Franklin/Doon Mackichan/Dustin Nguyen/Eamonn Walker/Elizabeth Berridge/Frank Harper/Gene Anthony Ray/Gerard Horan/Grant Show
1962|3|Habib Dembélé/Hakeem Kae-Kazim/Hallie Todd/Harland Williams/Hugh Dennis/Iaia Forte/Ian James Corlett/Ike Eisenmann/James LeGros/Janine Turner
1962|3|Jasmine Guy/Jeff Bennett/Jeff Garlin/Jenny Wright/Jesse Borrego/Jill Talley/Jim O'Heir/John Gordon Sinclair/Joie Lee/Kelly Coffield
1962|3|Kevin Chapman/Kevin Grevioux/Kim Coles/Kim Hong-pa/Kristy McNichol/Lee Arenberg/Leon Robinson/Maruschka Detmers/Michael Gaston/Michael Riley
1962|3|Michel Vuillermoz/Michelle Meyrink/Nathalie Richard/Nathaniel Parker/Neil Morrissey/Nicholas Lea/Nicholas Turturro/Pauline McLynn
1962|3|Ravil Isyanov/Richard Brooks/Rob Sitch/Samuel Labarthe/Scott McNeil/Seema Pahwa/Sheryl Crow/Siddique/Simon Abkarian/Simon Day/Sophie Duez
1962|3|Sophie Thompson/Steve Huison/Steve Punt/Steve Reevis/Suzanne Whang/Suzy Amis/T'Keyah Crystal Keymáh/Teryl Rothery/Thibault de Montalembert
1962|3|Thierry Frémont/Thomas Hanzon/Titus Welliver/Tommy Lee/Trace Adkins/Tyra Ferrell/Tzi Ma/Vangelis Mourikis/Vas Blackwood/Victor Löw
1962|3|Vincent Spano
1962|4|Alexa Kenin/Alfred Lutter/April Grace/Barry Del Sherman/Beatie Edney/Boris Lee Krutonog/Brandon Cruz/Carlos Gómez/David Labrava/David Neidorf
1962|4|Eric Allan Kramer/Ian Mercer/Jan Hammenecker/Jennifer Rubin/John Marshall Jones/Joseph Fuqua/Julie Strain/Kathleen York/Kelly Wolf
1962|4|Lana Clarkson/Lara Harris/Lindsay Frost/Lycia Naff/Lynda Steadman/Maria Howell/Melanie Walters/Michelle Collins/Predrag Bjelac/Renée Coleman
1962|4|Robert Longstreet/Rusty Schwimmer/Sally Murphy/Sarah Lam/Scott Capurro/Simon Nagra/Stephanie Roth Haberle/Steve Routman/Suzee Pai
1962|4|Suzee Slater/Suzette Llewellyn/Tim Guinee/Tom Gleisner/Tommy Swerdlow
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
1963|3|Adjoa Andoh/Alex Kingston/Amanda Root/Andreas Schmidt/Ane Gabarain/Angus Barnett/Angus Macfadyen/Brian Goodman/Bruce Harwood/Caroline Aherne
1963|3|Christopher Heyerdahl/Cynthia Gibb/D. L. Hughley/Daniel Roebuck/Dave Legeno/Dean Norris/Don McKellar/Enrico Colantoni/Faran Tahir
1963|3|Fisher Stevens/Francesco Quinn/Frank Whaley/Gary Daniels/Geoff Bell/Gilles Cohen/Helen Slater/Holt McCallany/Hugh Dillon/Isabelle Candelier
1963|3|James Urbaniak/Jason Connery/Jay Laga'aia/Jaye Griffiths/Jed Brophy/Jerome Flynn/Jill Schoelen/Joe Chrest/John Benjamin Hickey
1963|3|John Carroll Lynch/John Douglas Thompson/John Michael Higgins/John Ventimiglia/Judith Hoag/Karen Sillas/Kathy Ireland/Kenny Johnson
1963|3|Kevin J. O'Connor/Larry Fessenden/Lauren Holly/Lori Petty/Lysette Anthony/Marcus Graham/Matt Malloy/Matthew Glave/Melinda McGraw
1963|3|Michael Beach/Michael McElhatton/Michael Smiley/Micky Molina/Nick Berry/Nick Giannopoulos/Pamela Nomvete/Paul Rhys/Pearce Quigley
1963|3|Randy Couture/Richmond Arquette/Rocky Carroll/Russell Wong/Sanjay Mishra/Sanjeev Bhaskar/Saurabh Shukla/Sheryl Underwood/Spencer Garrett
1963|3|Tate Donovan/Terry Farrell/Tim McMullan/Todd Carty/Tommy Davidson/Tracy Camilla Johns/Tracy Nelson/Vanessa Estelle Williams/Vijay Raaz
1963|3|W. Earl Brown/Yukari Oshima/Yōji Tanaka
1963|4|A. J. Johnson/Adrienne-Joi Johnson/Allison Dean/Ariane Koizumi/Arlene Duncan/Barry Tubb/Betsy Russell/Brent Hinkley/Brian Henson
1963|4|Brooke McCarter/Darryl M. Bell/Dawn Lyn/Debra Cole/Félim Gormley/Gunnar Jónsson/Iqbal Theba/James Wilder/Jess Harnell/Jim Tavaré/Joanna Going
1963|4|Joe Rooney/Jonathan Phillips/Jsu Garcia/Kandice Stroh/Kenneth McCluskey/Larry Romano/Lynda Wiesmeier/Marcello Mazzarella/Martin Savage
1963|4|Monique Gabrielle/Nicola Duffett/Nicole Burdette/Patrick Robinson/Phoebe Augustine/Serena Gordon/Stuart McQuarrie/Tracey E. Bregman
1963|4|Wendy Nottingham/Will Kempe
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
1964|2|Riki Takeuchi/Rosie Perez/Rossy de Palma/Sarah Lancashire/Steve Austin/Stone Cold Steve Austin/Susana Zabaleta/Søren Malling/Tim Blake Nelson
1964|2|Vivica A. Fox/Wanda Sykes/Yavuz Bingöl/Éric Elmosnino
1964|3|Adam Godley/Alistair McGowan/Allen Covert/Ben Daniels/Bob Bergen/Cara Seymour/Chris Makepeace/Christa Miller/Christopher B. Duncan
1964|3|Christopher Judge/Christopher Reid/Conleth Hill/Corey Glover/Craig Bierko/Craig Fairbrass/Dana Hill/Daran Norris/Debi Mazar/Emma Chambers
1964|3|Emmanuel Salinger/Evgenia Dodina/Garret Dillahunt/Garrett Dillahunt/Gary Lydon/Georgie Parker/Gia Carides/Gina McKee/Harisree Ashokan
1964|3|Harry J. Lennix/Harry Lennix/Heather Langenkamp/Hope Davis/Jack Noseworthy/John Pyper-Ferguson/John Salley/Kate Flannery/Kathleen Wilhoite
1964|3|Khalil Kain/Kim Richards/Kulvinder Ghir/Lela Rochon/Linus Roache/Lisa Gay Hamilton/Lisanne Falk/Lori Loughlin/Lorne Cardinal
1964|3|Maria Doyle Kennedy/Mark Addy/Mark Lewis Jones/Mark Sheppard/Matt Walsh/Michael Cudlitz/Michelle Fairley/Mitchell Whitfield/Nicoletta Elmi
1964|3|Paolo Calabresi/Paterson Joseph/Patrick Fabian/Paul Kaye/Penelope Ann Miller/Raphael Sbarge/Rebecca Front/Rebecca Gibney/Richard Brake
1964|3|Robin Givens/Romy Rosemont/Ross Kemp/Sammi Davis/Sean Gilder/Sean Pertwee/Shane Richie/Shari Headley/Stephen Geoffreys/Tara Morice
1964|3|Theresa Randle/Todd Field/Tommy Ford/Valente Rodriguez/Yorick van Wageningen/Zach Galligan
1964|4|Angelica Page/Beverly Randolph/Bill Barretta/Carolyn Farina/Cassi Davis/Chris Browning/Christian Juttner/Cristi Conaway/Deborah Theaker
1964|4|Dermot Keaney/Dick Massey/Gary Hershberger/Gary Lee Cavagnaro/Gregory Sporleder/Ian Gomez/Jill Whitlow/John Ralston/Kelli Maroney
1964|4|Krista Errickson/Kristi Somers/Lauren Vélez/Lesleh Donaldson/Lisa Wilcox/Michael Papajohn/Ned Vaughn/Paul Goddard/Paul Higgins/Peter Hanly
1964|4|Quinn Smith/Ralph Garman/Robbie Rist/Robin Johnson/Sasha Jenson/Sean Whalen/Stephen Hogan/Stephen Lovatt/Teddy Newton/Tim Loane/Tom McGrath
1964|4|Tracy Reiner/Troy Beyer/Wendy Gazelle
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
1965|2|Satomi Kobayashi/Seema Biswas/Segun Arinze/Shania Twain/Sherilyn Fenn/Stig Henrik Hoff/Teruyuki Kagawa/Tracy Letts/Vinaya Prasad/Vinnie Jones
1965|2|Vladimir Cruz/William Zabka
1965|3|Aditya Pancholi/Adrian Pasdar/Alex Winter/Alexander Siddig/Alon Abutbul/Amanda Tapping/Andrew Tiernan/Anna Chancellor/Bill Bellamy
1965|3|Brian Bosworth/Cameron Daddo/Catherine McClements/Cathy Tyson/Chris Eigeman/Christopher Evan Welch/Claire Skinner/Constance Marie
1965|3|Corey Parker/Craig McLachlan/Daniel Bernhardt/David O'Hara/De'voreaux White/Dean Haglund/Declan Conlon/Duane Martin/Ellen Cleghorne
1965|3|Embeth Davidtz/Gary Beadle/Illeana Douglas/Jami Gertz/Jane Adams/Jason Gedrick/Jemma Redgrave/Jennifer Hale/Jeremy Ratchford/Jessica Hecht
1965|3|Jon Jon Briones/Jose Zuniga/Joyce Godenzi/Julie Graham/Juliet Landau/Kadeem Hardison/Kathryn Erbe/Kelly Rowan/Kevin Dillon/Kieran Darcy-Smith
1965|3|Kim Roi-ha/Laurent Lucas/Lee Tergesen/Lennie James/Leslie Hope/Lisa Vidal/Mark Pellegrino/Martha Claudia Moreno/Maura Tierney/Merab Ninidze
1965|3|Michelle Forbes/Molly Price/Muhammet Uzuner/Ned Dennehy/Noah Emmerich/Omid Djalili/Patrick O'Kane/Paul Ben-Victor/Peter Greene
1965|3|Peter de Jersey/Philippe Duquesne/Robert Rusler/Ron Eldard/Shirley Henderson/Simon de La Brosse/Stephen Tompkinson/Steve Speirs/Ted Raimi
1965|3|Tommy Flanagan/Vincent Regan/Wallace Langham/William Mapother/Yul Vazquez
1965|4|Andrew Havill/Andy Beckwith/Angela Jones/Anthony DeSando/Anthony Johnson/Ari Lehman/Brad Savage/Chris Barnes/Christopher Stanley
1965|4|Christopher Stollery/Daniel Beer/Darren Dalton/Dwayne Boyd/Eric DaRe/Frankie McCafferty/Franky G/Geno Lechner/Harvey Virdi/Ian Roberts
1965|4|J. J. Cohen/James DuMont/Jayson Warner Smith/Jeff Pidgeon/Joanna Roth/John Leigh/K. K. Dodds/Kieran Mulroney/Kiersten Warren/Kim Kold
1965|4|Kristin Minter/Liane Curtis/Matt Servitto/Michelle Johnson/Mo Collins/Nicholas Sadler/Pamela Gidley/Rachael Maza/Rhoda Griffis/Silas Carson
1965|4|Todd Lookinland/Tom Fridley/Tracy Griffith/Treva Etienne/Trevor Fox/Veronica Webb/Wayne Hope/Wayne Pére/Winston Ellis/Yu An-shun
1966|1|Adam Sandler/Alessio Boni/Ana Torrent/Artur Żmijewski/Baltasar Kormákur/Daniel Muñoz/Dany Boon/Gabino Diego/Halle Berry/Helena Bonham Carter
1966|1|Janet Jackson/Jiří Langmajer/Jiří Macháček/John Arcilla/John Cusack/José Garcia/Kang Soo-yeon/Karin Viard/Kiefer Sutherland/Leon Lai
1966|1|Liz Benson/Loletta Lee/Nadhiya/Paramitha Rusady/Park Joong-hoon/Revathi/Robin Wright/Salma Hayek/Sharon Cuneta/Snooky Serna/Sophie Marceau
1966|1|Vijayashanti/Vikram/Vincent Cassel/Wang Zhiwen/Yevgeny Mironov/Yuki Saito
1966|2|Ali Mosaffa/Anna Radwan/Anne Brochet/Ariane Schluter/Billy Zane/Boris Isaković/C. Thomas Howell/Cindy Crawford/Cynthia Nixon/Dean Cain
1966|2|Dolores Heredia/Dorota Segda/Doze Niu/Eszter Nagy-Kálózy/Fabrizio Gifuni/Farhad Aslani/Filip Šovagović/Fred Armisen/Gard B. Eidsvold
1966|2|Georg Friedrich/Gustavo Sánchez Parra/Hsin Shu-fen/Irene Wan/Irène Jacob/Jasna Đuričić/Jason Patric/Jason Scott Lee/Jeffrey Dean Morgan
1966|2|Jim Gaffigan/Jon Favreau/Kathy Chow/Kay Kay Menon/Kerry Fox/Khaled Abol Naga/Khaled El Nabawy/Luke Perry/Makiko Esumi/Margrét Vilhjálmsdóttir
1966|2|Maria Furtwängler/Marianne Denicourt/Mark Gatiss/Mary Stuart Masterson/Masatoshi Nagase/Matthew Fox/Mercè Pons/Michael Imperioli
1966|2|Michael K. Williams/Mike Tyson/Monic Hendrickx/Narumi Yasuda/Neeli/Olivier Martinez/Orna Banai/Patrick Dempsey/Paul Ritter/Philip Keung
1966|2|Rainn Wilson/Robinson Díaz/Roopa Ganguly/Sami Bouajila/Sean Harris/Sonia Bergamasco/Stephen Baldwin/Theo Maassen/Toby Jones/Troels Lyby
1966|2|Téa Leoni/Veronica Yip/Vince Colosimo/Vusi Kunene/Yoo Oh-sung
1966|3|Aasif Mandvi/Adrienne Shelly/Alexis Denisof/Alison Doody/Andy Nyman/Andy Richter/Ashley Laurence/Bai Ling/Bill Goldberg/Billy Burke
1966|3|Brad William Henke/Brent Butt/Brian Posehn/Chris Bauer/Claudia Geisler-Bading/Claudia Wells/Colin Cunningham/Cynda Williams/Dana Barron
1966|3|Darren E. Burrows/Dexter Fletcher/Diedrich Bader/Donal Logue/Doug McKeon/Elina Löwensohn/Elise Neal/Gary Dourdan/Greg Grunberg/Greg Wise
1966|3|H. Jon Benjamin/Hill Harper/Jacqueline Obradors/Jason Flemyng/Jeremy Sims/Jim True-Frost/Johannes Krisch/John Bishop/Jonathan Silverman
1966|3|Joshua Malina/Julia Davis/Kayode Olaiya/Lochlyn Munro/Lori Alan/Louis Mandylor/Makarand Deshpande/Maria Canals-Barrera/Mark Mitchinson
1966|3|Marton Csokas/Mary Elizabeth McGlynn/Mick Molloy/Mindy Cohn/Neal McDonough/Nicholas Rowe/Pamela Adlon/Peter Outerbridge/Polly Walker
1966|3|Rachel Dratch/Rachel True/Robert MacNaughton/Roger Cross/Ronni Ancona/Ruth Jones/Sadhu Kokila/Samuel West/Sarita Choudhury/Sharon D. Clarke
1966|3|Siobhan Finneran/Steve Bastoni/Steve Valentine/Tamlyn Tomita/Tamsin Greig/Tone Loc/Tracy-Ann Oberman/Tyler Mane/Vincent Franklin
1966|3|Vincenzo Amato/Vivian Wu/Zahn McClarnon/Éric Caravaca
1966|4|Adriano Carvalho/Akosua Busia/Bill Romanowski/Bradley Gregg/Cas Anvar/Cindy Hinds/Conrad Pla/Dave Finnegan/David Pearse/David Rees Snell
1966|4|Denise Faye/Dorothy Atkinson/Douglas M. Griffin/Emma Fielding/Evan Adams/Frank McCusker/Ian Bliss/Jeffrey D. Sams/Jeremy Dyson
1966|4|Jonathan Loughran/Junior Simpson/Kate Isitt/Kelly Jo Minter/Kim Myers/Kyme/Michael Dobson/Michael Irvin/Michael Michele/Russell Dykstra
1966|4|Sara Crowe/Sara Stewart/Sean Kanan/Shobna Gulati/Stephen Mailer/Susan Vidler/Too Short
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
1967|2|Tim McGraw/Tom Hollander/Ty Burrell/Xu Fan/Zsuzsa Czinkóczi
1967|3|Adewale Akinnuoye-Agbaje/Amanda Langlet/Ana Gasteyer/Andreas Lust/Anna Nicole Smith/Brooke Smith/Bryan Callen/Brían F. O'Byrne/Byron Mann
1967|3|Cameron Rhodes/Carolyn Lawrence/Carrie Preston/Chris Parnell/Dan Futterman/Dana Ashbrook/David Ngoombujarra/Debi Derryberry/Don Gilet
1967|3|Don Wycherley/Emily Woof/Eric Schweig/Erik Thomson/Eriq Ebouaney/Faith Hill/Fred Tatasciore/Geraldine Somerville/Gil Bellows/Götz Otto
1967|3|Helen Thomson/Hermione Norris/Irini Zhambonas/Jacqueline McKenzie/James Marshall/Jerry Minor/Jim Breuer/Joe Flanigan/Jonathan Cake/Judy Reyes
1967|3|Kate Walsh/Kathleen Barr/Kerri Green/Kimberly Elise/Letitia Dean/LisaRaye McCoy/Macy Gray/Malik Yoba/Marc Warren/Marcus Chong
1967|3|Marianne Jean-Baptiste/Matt Besser/Max Casella/Melora Hardin/Mia Sara/Michael Greyeyes/Mon Confiado/Nina Kronjäger/Nitin Ganatra
1967|3|Norbert Leo Butz/Néstor Carbonell/Oleg Taktarov/Paul Lieberstein/Quinn Cummings/Ray Fearon/Reed Diamond/Ritchie Coster/Rosie Cavaliero
1967|3|Sharon Small/Sherri Shepherd/Stacey Dash/Steffan Rhodri/Stephen K. Amos/Steve Le Marquand/Steven Mackintosh/Steven Waddington/Stuart Graham
1967|3|Tabitha St. Germain/Tara Fitzgerald/Tia Carrere/Timothy Balme/Trini Alvarado/Venus Terzo/Xavier Beauvois
1967|4|Alan Brough/Alexandra Powers/Andrew Moodie/Anne Bobby/Anni Finsterer/Bob Stephenson/Carlos Jacott/Cheryl Pollak/Chiara Caselli/David Herman
1967|4|David Nykl/Isaac C. Singleton Jr./Jaimz Woolvett/Jon Proudstar/K. C. Martel/Kimberly Norris Guerrero/Lisa Palfrey/Llewella Gideon
1967|4|Michelle Holmes/Michelle St. John/Michelle Thrush/Nada Despotovich/Neal Huff/Nina Repeta/Ningali Lawford/Renée Estevez/Robert Wahlberg
1967|4|Salli Richardson/Stephen Blackehart/Stephnie Weir/Tina Kellegher/Toni Braxton/Walt Flanagan/Wendy Raquel Robinson
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
1968|3|Adam Rich/Adrian Scarborough/Al Murray/Allen Payne/Amy Ryan/Andre Royo/Barbara Sarafian/Benito Martinez/Big Daddy Kane/Bindu Panicker
1968|3|Bitty Schram/Brian d'Arcy James/Casper Van Dien/Clint Dyer/Cynthia Watros/Dan Bakkedahl/Danny Jacobs/Danny Nucci/David Hewlett/Deirdre O'Kane
1968|3|Dina Meyer/Faizon Love/Florence Darel/Gerry Dee/Hans-Jochen Wagner/Hugo Speer/Inês de Medeiros/James Frain/Jane Krakowski/Jeri Ryan
1968|3|Joey Lauren Adams/John Ortiz/John Paul Tremblay/Jon Culshaw/Jon Glaser/Jonny Brugh/Julia Sawalha/Julian Barratt/Julian Rhind-Tutt
1968|3|Karen Robinson/Kelly Hu/Kelly Rutherford/Ken Marino/Kenny Chesney/Kim Walker/Kitty Flanagan/Laura Leighton/Lavell Crawford/Leah Pinsent
1968|3|Lee Mack/Lisa Chappell/Lisa Marie/Louis Lombardi/Maria Grazia Cucinotta/Mark Ivanir/Max Perlich/Mel Giedroyc/Moira Kelly/Navid Negahban
1968|3|Nick Moran/Nina Wadia/Orlando Jones/Patrick Muldoon/Paul F. Tompkins/Phill Lewis/Rachael Harris/Rahul Roy/Rakie Ayola/Raquel Cassidy
1968|3|Rhod Gilbert/Romany Malco/Sarah Parish/Scott Shepherd/Sean Bridgers/Seth Gilliam/Sophie Lee/Sundar C./Suzy Nakamura/Tamer Hassan/Terry Notary
1968|3|Tisha Campbell/Tom Long/Tony Hawk/Tony Ho
1968|4|Alex Désert/Anthony Brophy/Belinda McClory/Ben Bass/Bojesse Christopher/Brian Huskey/Catherine Cusack/Chris Miller/Christine Harnos
1968|4|Conrad Vernon/Corey Holcomb/Daniel Pollock/Danny McCarthy/Darren Day/Dawn Bradfield/DeRay Davis/Debbie Rochon/Derbhle Crotty/Grayson McCouch
1968|4|Greg Ellis/J. D. Evermore/James Patrick Stuart/Joey Slotnick/Joseph Bennett/Kate Hardie/Kristen Cloke/Laurel Holloman/Lisa Collins/Marc Gray
1968|4|Mark Monero/Mary Birdsong/Melanie Hutsell/Melissa Michaelsen/Nicole Ansari-Cox/Patrick Gallagher/Pete Docter/Peter Dante/Randall Batinkoff
1968|4|Samantha Ferris/Sebastian Rudolph/Stephen Hunter/Traci Lind
1969|1|Ahmed Helmy/Ajay Devgn/Anders W. Berthelsen/Ariadna Gil/Ayelet Zurer/Beppe Fiorello/Cate Blanchett/Catherine Zeta-Jones/Christian Slater
1969|1|Colman Domingo/Dave Bautista/Dawn Zulueta/Dira Paes/Edward Norton/Fathia Balogun/Faye Wong/Gerard Butler/Hamid Farokhnezhad
1969|1|Hilmir Snær Guðnason/Ice Cube/Jack Black/Jason Bateman/Javier Bardem/Jennifer Aniston/Jennifer Lopez/Jorge Sanz/Julie Delpy/Mariah Carey
1969|1|Matthew McConaughey/Michael Sheen/Nebojša Glogovac/Pablo Echarri/Patrick Huard/Paul Rudd/Pierfrancesco Favino/Renée Zellweger/Satabdi Roy
1969|1|Soledad Villamil/Urvashi/Valeria Bertuccelli/Winai Kraibutr/Yasuko Tomita/Zach Galifianakis
1969|2|Aleksei Kravchenko/Aline Küppenheim/Ana Álvarez/Arkadiusz Jakubik/Assi Levy/Ayo Adesanya/Ben Chaplin/Ben Mendelsohn/Bhagyashree/Bobby Deol
1969|2|Chen Hsiang-chi/Cornelius Obonya/Cree Summer/Dan Stulbach/David Boreanaz/Davor Dujmović/Dominic West/Donnie Wahlberg/Dvir Benedek/Goya Toledo
1969|2|Gwen Stefani/Hannu-Pekka Björkman/Jacob Derwig/Jason Clarke/Jason Priestley/Jennifer Ehle/Josh Holloway/Ken Jeong/Kim Rossi Stuart
1969|2|Kim Seung-woo/Lars Ranthe/Manoj Bajpayee/Meltem Cumbul/Meret Becker/Morris Chestnut/Nandita Das/Naveen Andrews/Neelam Kothari/Nishigandha Wad
1969|2|Noah Taylor/Norma Martínez/Noé Hernández/Omar Sani/Oscar Kightley/Paget Brewster/Patton Oswalt/Peter Dinklage/Ralph Ineson/Renata Dancewicz
1969|2|Ria Irawan/Robert Sean Leonard/Secun de la Rosa/Simon Baker/Spike Jonze/Suzanne Clément/Terrence Howard/Thomas Jane/Toby Stephens
1969|2|Torkel Petersson/Trey Parker/Tyler Perry/Uhm Jung-hwa/Vlad Ivanov/Zsolt Anger/Ángeles Cruz
1969|3|Adam Buxton/Angeline Ball/Angie Everhart/Anthony Simcoe/April Stewart/Ashley Jensen/Aunjanue Ellis/Aunjanue Ellis-Taylor/Brian Drummond
1969|3|Brian O'Halloran/Brian Van Holt/Carl Anthony Payne II/Chuck Liddell/D. B. Woodside/Danielle Brisebois/Daphne Rubin-Vega/David Sutcliffe
1969|3|David Wain/Diane Parish/Dondre Whitfield/Elizabeth Marvel/Erika Alexander/Gina Torres/Guy Torry/Horatio Sanz/Ilan Mitchell-Smith
1969|3|James Arnold Taylor/Jason Tobin/Jeremy Davies/Joel de la Fuente/John Batchelor/John Thomson/Jonathan LaPaglia/Josh Hamilton/Judah Friedlander
1969|3|Karren Karagulian/Kevin Corrigan/Kim Fields/Kim Raver/Kim Rhodes/Kristy Swanson/Lauren Weedman/Levan Gabriadze/Lisa Nicole Carson
1969|3|Lolita Chakrabarti/Manny Perez/Manu Bennett/Maria Nazionale/Marilyn Manson/Mary McCormack/Matthew Settle/Maurice Compte/Max Martini
1969|3|Melinda Clarke/Meredith Monroe/Michael Kelly/Mina Anwar/Monica Dolan/Moses Brings Plenty/Nathan Jones/Neil Bell/Nigel Lindsay/Nika Futterman
1969|3|Noma Dumezweni/Patrice O'Neal/Patrick Fischler/Paul Chahidi/Paul McGillion/Reece Shearsmith/Reno Wilson/Rex Lee/Richard Dormer/Rick Fox
1969|3|Rick Mercer/Rob Huebel/Robert Arkins/Robert Maillet/Robin Weigert/Roy Jones Jr./Sam Trammell/Sebastian Spence/Shawnee Smith/Shea Whigham
1969|3|Steve Agee/Sue Perkins/Terri J. Vaughn/Tichina Arnold/Tommy Tiernan/Tony Curran/Torri Higginson/Tracey Gold/Vanessa Marshall/Vineeth
1969|3|Wendi McLendon-Covey/Wood Harris/Yannick Bisson/Yoo Seung-mok
1969|4|Alice Garner/Ami Dolenz/Amy Landecker/Andrew Bryniarski/Archie Kao/Ben Oxenbould/Bodhi Elfman/Brett Favre/Bruno Gunn/Colleen Fitzpatrick
1969|4|Dave England/Dave Sheridan/J. P. Manoux/James Waterston/Karl Theobald/Katherine Kendall/Kellita Smith/Lee Tockar/Mahesh Thakur
1969|4|Marcello Thedford/Michael Aherne/Michael DeLuise/Mr. Lawrence/Natasha Little/Patrick Van Horn/Paula Jai Parker/Preston Lacy/Ravi Kapoor
1969|4|Samantha Smith/Shane Rangi/Tuesday Knight
`;
