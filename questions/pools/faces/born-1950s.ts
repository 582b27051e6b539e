/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1950S = `
1950|1|Alamgir/Angela Mao/Anémone/Bill Murray/Carlo Verdone/Cybill Shepherd/Daniel Auteuil/Ed Harris/Gabriel Byrne/Googoosh/Gérard Lanvin
1950|1|Hale Soygazi/Hsu Feng/Iris Berben/Jiří Lábus/John Candy/Josiane Balasko/Julie Walters/Kabori Sarwar/Ken'ichi Hagiwara/Marek Kondrat
1950|1|Martin Short/Michel Côté/Miou-Miou/Mithun Chakraborty/Nancy Sit/Ofelia Medina/Om Puri/Pavel Trávníček/Rajinikanth/Robbie Coltrane/Rémy Girard
1950|1|Shabana Azmi/Siqin Gaowa/Sorapong Chatree/Susan Taslimi/Sônia Braga/Vishnuvardhan/Widyawati/William Hurt/Zafar Iqbal
1950|2|Aleksandar Berček/Alvaro Vitali/Amy Madigan/Anashua Majumdar/Anna Bonaiuto/Barbara Sukowa/Bernard Le Coq/Brad Dourif/Bruce Boxleitner
1950|2|Cary-Hiroyuki Tagawa/Christine Lahti/Coralia Veloz/Daria Nicolodi/Debbie Allen/Denden/Derek de Lint/Eiji Okuda/Gudrun Landgrebe
1950|2|Harriet Walter/Hideyuki Tanaka/Howard E. Rollins Jr./Jerzy Radziwiłowicz/Johan Leysen/José Dumont/Judy Lee/Julie Kavner/Kate Nelligan
1950|2|Kathy Baker/Lee Young-ha/Leena Chandavarkar/Leonard Whiting/Lindsay Duncan/Loles León/Louise Portal/Mathieu Carrière/Mazhar Alanson
1950|2|Michael Ironside/Miki Manojlović/Nancy Allen/Naseeruddin Shah/Natalya Bondarchuk/Nino Frassica/Orlando Urdaneta/Randy Quaid/Ray Lovelock
1950|2|Rehana Sultan/Richard Berry/Ron Perlman/Rozina/Shaw Yin-yin/Shlomo Bar-Aba/Susan George/Tom Petty/Victoria Principal/William H. Macy
1950|2|William Sadler
1950|3|Alan Rosenberg/Alex Norton/Allan Corduner/Amy Wright/Anna Deavere Smith/Barbi Benton/Belinda Bauer/Bernd Tauber/Bill Irwin/Bruce McGill
1950|3|Charles Fleischer/Claes Månsson/Corinne Cléry/Daniel von Bargen/David Graf/Dorian Harewood/Ewa Aulin/Fatoumata Coulibaly/Frank Stallone
1950|3|Gary Foley/Gaylen Ross/Geraldine James/Gerard McSorley/Gregory Harrison/Henry Goodman/Ian McNeice/Jeff Conaway/Jim Beaver/Joanna Gleason
1950|3|John Diehl/John M. Jackson/John Matuszak/John Terry/Jon Polito/Jon Provost/Kathryn Harrold/Kristina Wayborn/L. Scott Caldwell/Larry Drake
1950|3|Linda Bassett/Marshall Manesh/Michael Paul Chan/Mike Starr/Nicholas Hammond/P. J. Soles/Pamela Franklin/Peter Jurasik/Peter Wight
1950|3|Randall 'Tex' Cobb/Robert Grubb/Robert Pugh/Robert Z'Dar/Robin Askwith/Rosana DeSoto/Rosanna DeSoto/Sally Geeson/Sally Thomsett
1950|3|Susan Wooldridge/Tamer Levent/Tantoo Cardinal/Tess Harper/Tim Kazurinsky/Tom Alter/Vondie Curtis-Hall/Wendie Malick
1950|4|Adam LeFevre/Angela Grant/Barry Pearl/Ben Powers/Candy Raymond/Conrad Dunn/Cynthia Myers/Duane Chase/Ellen McElduff/Frank Collison
1950|4|Hugh Edwards/James Daughton/Jane Carr/Jocelyn Jones/Johnny Lee Davenport/Jonathan Freeman/Joseph Cali/Karen Balkin/Kathy Cronkite
1950|4|Marilyn Kagan/Mary Pat Gleason/Michael Bofshever/Mitchell Laurance/Molly Cheek/O-Lan Jones/Patti Astor/Peter Guinness/Peter McCauley
1950|4|Peter Rowley/Richard Cordery/Richard Gilliland/Ritchie Montgomery/Scott Paulin/Simone Griffeth/Toni Kalem/Trinidad Silva/William Vail
1950|4|Wilson Tong
1951|1|Ana Belén/Anjelica Huston/Anna Dymna/Christian De Sica/Fabrice Luchini/Geoffrey Rush/Gordon Liu/Gérard Jugnot/Heinz Hoenig/Irina Alfyorova
1951|1|Jacques Villeret/Jean-Pierre Bacri/Jerry Calà/Kaori Momoi/Kaoru Kobayashi/Kurt Russell/Mammootty/Marcel Iureș/Mark Hamill/Massimo Ranieri
1951|1|Matti Pellonpää/Michael Keaton/Moni Moshonov/Naglaa Fathi/Natalya Belokhvostikova/Ng Man-tat/Phil Collins/Reza Kianian/Robin Williams
1951|1|Stellan Skarsgård/Sting/Vera Fischer/Viktor Sukhorukov/Zeenat Aman
1951|2|Anna Maria Rizzoli/Antonis Kafetzopoulos/Beverly D'Angelo/Cassandra Peterson/Charles S. Dutton/Cheryl Ladd/Chiang Sheng/Chris Cooper
1951|2|Erwin Steinhauer/Ghulam Mohiuddin/Go Doo-shim/Harry Hamlin/Jadwiga Jankowska-Cieślak/Jagathy Sreekumar/Jane Seymour/Jean Smart/Jesse Ventura
1951|2|Joe Pantoliano/Karen Allen/Kent Cheng/Kim Young-ae/Luisa Gavasa/Luisa Huertas/Lynda Carter/Marie-Anne Chazel/Marina Confalone/Marshall Napier
1951|2|Nana Patekar/Naďa Konvalinková/Nigel Havers/Olivia Hussey/Patrick Bergin/Philip Kwok/Pyotr Mamonov/Radha Saluja/Ren Osugi/Richard Thomas
1951|2|Stanislav Sadalskiy/Steve Bisley/Timothy Bottoms/Treat Williams/Tress MacNeille/William Katt/Yu In-chon/Yūji Miyake
1951|3|Al Cliver/Andrea Tidona/Anne Alvaro/Annie Golden/Barry Brown/Bill Moseley/Bruno Zanin/Carl Lumbly/Catherine Hicks/Celia Weston/Cochin Haneefa
1951|3|Danny Mann/David Naughton/David Patrick Kelly/David Rappaport/David Schofield/David Yip/Deirdre O'Connell/Didi Conn/Don Warrington
1951|3|Ellen Foley/Ellen Greene/Erwin Leder/Geert de Jong/Gwen Welles/Harry Groener/Helen Shaver/Humberto Dorado/Jamey Sheridan/Jay North/Jeff Rawle
1951|3|Jim Metzler/Joe Piscopo/John Henshaw/Judith Ivey/Julia Duffy/Lalla Ward/Margo Martindale/Maria Kosti/Marion Bailey/Michael O'Neill
1951|3|Miguel Sandoval/Obba Babatundé/Paul Barber/Peter Richardson/Phyllis Smith/Rajan P. Dev/Robert Davi/Robert Wuhl/Sandahl Bergman/Satish Shah
1951|3|Season Hubley/Stephen Root/Stephen Tobolowsky/Stuart Devenie/Tetsu Watanabe/Therese Affolter/Tina Bursill/Tom Noonan/Vincent Ebrahim
1951|3|Yutaka Nakano
1951|4|Allan Love/Alley Mills/Basil Wallace/Brent Jennings/Candice Rialson/Claire Benedict/Cooper Huckabee/Dan Hicks/Daniel Gerroll/Daniel Zacapa
1951|4|Denny Dillon/Diane Salinger/Elisabeth Brooks/Ellen Crawford/Gail Boggs/Gerry Becker/Hawthorne James/Jane Morris/Joel Polis/John Benfield
1951|4|Mark Harelik/Michael Laskin/Peter Settelen/Richard Chaves/Robin Bartlett/Rodger Bumpass/Teri McMinn
1952|1|Aasia/Ahn Sung-ki/Ambareesh/Bogusław Linda/Christian Clavier/Christopher Reeve/Dan Aykroyd/Danny Lee/Farouk al-Fishawy/Horațiu Mălăele
1952|1|Isabella Rossellini/Jeff Goldblum/John Goodman/Keiko Matsuzaka/Krystyna Janda/Lam Ching-ying/Lazar Ristovski/Lee Deok-hwa/Liam Neeson
1952|1|Mari Natsuki/Maria Schneider/Michel Blanc/Mickey Rourke/Monique van de Ven/Nora Miao/Patrick Swayze/Peter Haber/Rishi Kapoor/Roberto Benigni
1952|1|Roseanne Barr/Roy Marten/Rudy Fernandez/Sammo Hung/Shabana/Shohreh Aghdashloo/Soledad Silveyra/Steven Seagal/Susú Pecoraro/Sylvia Kristel
1952|1|Thierry Lhermitte/Tirso Cruz III/Tomokazu Miura/Vijayakanth/Wendy Hughes/Yang Hui-shan/Yutaka Mizutani
1952|2|Advent Bangun/Ahn In-sook/Alfre Woodard/Angela Cartwright/Annie Potts/Art Malik/Carol Kane/Celia Imrie/Chazz Palminteri/Christine Baranski
1952|2|Christophe Malavoy/Colin Friels/Daisuke Gōri/Deepti Naval/Delroy Lindo/Dominique Laffin/Edda Björgvinsdóttir/Eiko Matsuda/Ewa Fröling
1952|2|Frances Fisher/François Berléand/Graham Greene/Güngör Bayrak/Jack Wild/Jajang C. Noer/Jan Hartl/Jeff Fahey/Jenny Agutter/Jim Cummings
1952|2|John Jarratt/John Lone/John Shum/Jonathan Frakes/Jun Fubuki/Keiko Yokozawa/Kim Myung-gon/Kirron Kher/Lo Meng/Loretta Yang/Mandy Patinkin
1952|2|Mary Badham/Mary McDonnell/Masako Motai/Mel Smith/Meral Orhonsay/Michael Dorn/Michel Boujenah/Mohan Babu/Paul Reubens/Sadiq Daba
1952|2|Shakti Kapoor/Stephen Lang/Suzanne Reuter/Takaya Hashi/Terry O'Quinn/Wu Nien-jen/Yogeeta Bali
1952|3|Al Leong/Alexei Sayle/Annette O'Toole/Anton Lesser/Antonello Fassari/Babu Mohan/Bill Farmer/Bille Brown/Brian George/Brinsley Forde
1952|3|Béatrice Romand/CCH Pounder/Caroline Aaron/Cherie Lunghi/Christos Stergioglou/Clarke Peters/Cristina Raines/Dalip Tahil/David Andrews
1952|3|Deborah Van Valkenburgh/Dennis Dun/Diane Venora/Eddie Mekka/Emily Kuroda/Erick Avari/Frank Sivero/Frankie J. Holden/Glenn Shadix/Gregg Henry
1952|3|Gérard Meylan/Géza Morcsányi/Hubertus Bengsch/James Fleet/Jang Gwang/John Finn/John Lurie/John Megna/Kees Hulst/Keith Szarabajka
1952|3|Kelly Johnson/Kim Gyngell/Kris McQuade/Laraine Newman/Lisa Eichhorn/Lorna Luft/Magaye Niang/Marilu Henner/Marilyn Chambers/Mary Ellen Trainor
1952|3|Mary Walsh/Max Grodénchik/Melanie Mayron/Michael Jeter/Mick Ford/Nacho Martínez/Nathaniel Lees/Nicholas Campbell/Nora Dunn/Patrick Ryecart
1952|3|Randy Savage/Reginald VelJohnson/Rick Ducommun/Roxanne Hart/Ruth Sheen/S. Epatha Merkerson/Sam McMurray/Sarah Douglas/Shmil Ben Ari
1952|3|Simon MacCorkindale/Stan Shaw/Steve James/Tony Plana/Álvaro Rodríguez
1952|4|Alan Barnes/Alan Blumenfeld/Ann Michelle/Armelia McQueen/Bryan Russell/Daniel Hugh Kelly/David Jensen/Deborah Geffner/Ernest Harden Jr.
1952|4|Eva Axén/Franklyn Seales/Joe Alaskey/Juanita Jennings/Judson Scott/Lynne Griffin/Madeleine Collinson/Martha Smith/Mary Collinson
1952|4|Michael Culkin/Miriam Flynn/Oliver Smith/Patrick Pinney/Paul Pape/Peter Crombie/Richard Lineback/Rick Aviles/Robert Miranda/Robyn Douglass
1952|4|Rosemary Dunsmore/Scott Colomby/Sherry Lynn/Susan Buckner/Tom Wright
1953|1|Aleksandr Abdulov/Bembol Roco/Dagmar Veškrnová/Damián Alcázar/David Gulpilil/Eleonora Giorgi/Eric Tsang/Grażyna Szapołowska/Isabelle Huppert
1953|1|Jean-Pierre Darroussin/John Malkovich/Kari Väänänen/Kim Basinger/Kjell Bergqvist/Libuše Šafránková/Lin Feng-jiao/Massimo Troisi
1953|1|Mohammad Bakri/Moon Sung-keun/Moshe Ivgy/Nanni Moretti/Neda Arnerić/Nora Aunor/Patricia Reyes Spíndola/Philip Salvador/Phillip Salvador
1953|1|Pierce Brosnan/Pu Cunxin/Rick Moranis/Sergio Castellitto/Srividya/Sylvia Chang/Tim Allen/Tōru Furuya/Ulrich Mühe/Vilma Santos
1953|2|Alfred Molina/Amy Irving/Angela Punch McGregor/Arielle Dombasle/Bill Pullman/Blanca Guerra/Bogdan Diklić/Carole André/Charles Martin Smith
1953|2|Christine Pascal/Chung Chen-tao/Ciarán Hinds/Colm Meaney/Dalila Di Lazzaro/Dana Dogaru/Danny Elfman/David Morse/Devaraj/Diogo Dória
1953|2|Elena Proklova/Evelyne Bouix/Frances Conroy/Franklin Virgüez/Golab Adineh/Gong Xue/Griff Rhys Jones/Hulk Hogan/Jay Ilagan/Joanna Szczepkowska
1953|2|K. Bhagyaraj/Kate Capshaw/Keiko Takeshita/Keith Allen/Kevin Nealon/Kiti Mánver/Lina Sastri/Maria Yi/Mary Steenburgen/Miki Sugimoto
1953|2|Mitsuru Hirata/Noni Hazlehurst/Paolo Rossi/Peter Andersson/Peter Firth/Peter Stormare/Poussy/Rawiri Paratene/Reiko Ike/Richard Anconina
1953|2|Senthil/Shih Szu/Shmuel Vilozni/Tao Zeru/Tchéky Karyo/Tom Hulce/Tony Shalhoub/Verónica Langer/Yahoo Serious/Yolande Moreau/Zachi Noy
1953|2|Zlatko Burić/Álex Angulo/Özkan Uğur
1953|3|Amy Hill/Becky Ann Baker/Benoît Régent/Bess Armstrong/Bill Nunn/Bruce Jones/Charlayne Woodard/Christine Ebersole/Christopher Fairbank
1953|3|Colleen Camp/Curtis Armstrong/David Bradley/Deborah Raffin/Dick Wei/Gary Farmer/Gil Birmingham/Gregor Fisher/James Remar/James Russo
1953|3|James Widdoes/Jay O. Sanders/Jeff Kober/John Moulder-Brown/Karl Howman/Kath Soucie/Kay Lenz/Kurt Fuller/Larry Miller/Lauren Tewes
1953|3|Lawrence Hilton-Jacobs/Lesley Nicol/Linda Hayden/Louie Anderson/Lynn Whitfield/Marshall Teague/Mary Gross/Maureen Teefy/Mindy Sterling
1953|3|Mukhyamantri Chandru/Nancy Lenehan/Nell Campbell/Nigel Planer/Pamela Sue Martin/Phil Davis/Philip Davis/Robert Beltran/Robert Picardo
1953|3|Robert Wisdom/Roger Allam/Ruby Wax/Sam Karmann/Sam Kinison/Timothy Carhart/Tony Sperandeo/Udo Samel/Viktor Avilov/Wendy Robie
1953|4|Andy Secombe/Anna Levine/Anna Thomson/Bruce Ornstein/Bruce Phillips/Céline Lomez/Glenn Withrow/Ingrid Mason/Jesse D. Goins/Kathleen Cody
1953|4|Larry Riley/Lee Garlington/Malcolm Dixon/Melanie Kinnaman/Neil Affleck/Phyllis Yvonne Stickney/Richard White/Selina Cadell/Stanley DeSantis
1953|4|Sunny Johnson/Suzy Mandel/Thomas Francis Murphy/Tim Burns
1954|1|Aarathi/Alexander Fu Sheng/Amparo Muñoz/Antonio Resines/Babra Sharif/Barry Prima/Brigitte Lin/Chung Yun-hui/Corinna Harfouch/Dennis Quaid
1954|1|Denzel Washington/Dorottya Udvaros/Eva Mattes/Ezio Greggio/Francisco Reyes/Gülşen Bubikoğlu/Haluk Bilginer/Huub Stapel/Jackie Chan
1954|1|Javed Sheikh/Jayabharathi/John Travolta/Kamal Haasan/Katharina Thalbach/Kathleen Turner/Kazuhiko Inoue/Kumiko Akiyoshi/Leonid Yarmolnik
1954|1|Li Xuejian/Müjde Ar/Oprah Winfrey/Parveen Babi/Ray Liotta/Regina Casé/Rekha/Shankar Nag
1954|2|Ann Petrén/Anthony Head/Ariane Ascaride/Birgitte Raaberg/Carlo Buccirosso/Catherine O'Hara/Chanda Romero/Christie Brinkley/Corbin Bernsen
1954|2|David Keith/Dennis Haysbert/Doron Nesher/Elaine Jin/Ellen Barkin/Fung Bo Bo/Gohar Kheirandish/Harvey Fierstein/James Belushi/Jan Frycz
1954|2|Kathleen Quinlan/Ken Stott/Lesley-Anne Down/Licia Maglietta/Liu Kai-chi/Lorraine Bracco/Marika Lagercrantz/Mary Apick/Massimo Ghini
1954|2|Meika Seri/Mercè Arànega/Michael Emerson/Murali/Pan Hong/Pankaj Kapur/Pascal Greggory/Peter MacNicol/Petrina Fung/R. Sarathkumar/Rene Russo
1954|2|Robert Carradine/Ron Howard/Răzvan Vasilescu/Sathyaraj/Scott Bakula/Stina Ekblad/Sulakshana Pandit/Sumi Shimamoto/Tinna Gunnlaugsdóttir
1954|2|Tony Todd/Tsai Chen-nan/Ulrike Kriener/Vicky Peña/Yūko Mita
1954|3|Adrian Zmed/Alice Krige/Anne Tenney/Arliss Howard/Bibiana Fernández/Billy Mumy/Bruce Abbott/Catriona MacColl/Cindy Morgan/Dan Butler
1954|3|David Bamber/David Paymer/Deborah Rush/Donald Gibb/Donna Pescow/Doug Bradley/Ella Joyce/Gara Takashima/Giovanni Lombardo Radice/Helen Lederer
1954|3|Hugh Quarshie/Isiah Whitlock Jr./Jan Rabson/Jeffrey Combs/John Pankow/Judi Bowker/Julie Brown/Kathy Kinney/Ken Wahl/Kimmy Robertson
1954|3|Lina Polito/Lonette McKee/Lu Feng/Lucinda Jenney/Lynne Frederick/Manivannan/Michael Badalucco/Patricia Hearst/Patrick St. Esprit/Penny Downie
1954|3|Rainer Bock/Ratheesh/Reed Birney/Richard Edson/Robert Pastorelli/Sam J. Jones/Stephen Furst/Tanikella Bharani/Theresa Saldana/Will Patton
1954|3|Wladimir Yordanoff/Zach Grenier/Óscar Ladoire
1954|4|Angela Wynter/Anne Lambton/Brett Rice/Brinke Stevens/David Bracks/David Dwyer/Elizabeth Sung/Evelina Fernández/Honor Heffernan/Ingrid Craigie
1954|4|Irene Miracle/Jay Patterson/Jeremy Roberts/Jodi Long/Ken Page/Lalor Roddy/Lance Kinsey/Laurence de Monaghan/Lori Cardille/Mark Herrier
1954|4|Mark Lindsay Chapman/Mary-Margaret Humes/Patrick Bonnel/Paul Bates/Robin Duke/Sal Lopez/Sean Lawlor
1955|1|Alfredo Castro/Anjuman/Anoja Weerasinghe/Bill Paxton/Billy Bob Thornton/Brendan Gleeson/Bruce Willis/Chen Daoming/Chiranjeevi/Chow Yun-fat
1955|1|Debra Winger/Deddy Mizwar/Diego Abatantuono/Edu Manzano/François Cluzet/Gloria Guida/Guillermo Francella/Isabelle Adjani/Jean-Hugues Anglade
1955|1|Kevin Costner/Lena Endre/Liu Xiaoqing/Mercedes Morán/Mira Furlan/Oldřich Kaiser/Ornella Muti/Parviz Parastui/Rolf Lassgård/Rowan Atkinson
1955|1|Sigurður Sigurjónsson/Simon Yam/Smita Patil/Søren Pilmark/Verónica Forqué/Whoopi Goldberg/Willem Dafoe/Yousra/Yūko Tanaka/Zhang Guoli
1955|1|Ángela Molina
1955|2|Anupam Kher/Brendan O'Carroll/Charo Santos/Dana Carvey/Daniel Fanego/Dara Džokić/Darrell Hammond/Denise Dumont/Dominique Pinon
1955|2|Ennio Fantastichini/Enrique San Francisco/Etsuko Shihomi/Ewa Błaszczyk/Fumi Hirano/Gary Sinise/Geetha Kumarasinghe/Gilbert Gottfried
1955|2|Griffin Dunne/Hippolyte Girardot/J.K. Simmons/Jeff Daniels/Jimmy Smits/Judy Davis/Jun Kunimura/János Bán/Karen Dotrice/Kelsey Grammer
1955|2|Kim Hae-sook/Larisa Udovichenko/Laurie Metcalf/Lena Olin/Mamata Shankar/Martin Semmelrogge/Mayumi Tanaka/Michael Rooker/Miguel Ferrer
1955|2|Paresh Rawal/Peter Gallagher/Pierre Bokma/Reba McEntire/Ricky Tognazzi/Sarah Peirse/Serap Aksoy/Shing Fui-On/Shirō Sano/Simona Stašová
1955|2|Susi Sánchez/Uri Gavriel/Valérie Mairesse/Wayne Knight/William Forsythe/Wong Yue/Zoltán Bezerédy
1955|3|Adrienne King/Andrew Divoff/Andrew Stevens/Anne-Louise Lambert/Awa Sène Sarr/Brid Brennan/Bríd Brennan/Cathy Jones/Christopher McDonald
1955|3|Clare Higgins/Clarence Gilyard/Claudio Bigagli/Corey Burton/Dan Monahan/Dennis Christopher/Diana Scarwid/Ethan Phillips/Gary Grimes
1955|3|Gedde Watanabe/Gillian Taylforth/Glenne Headly/Gulshan Grover/Harriet Sansom Harris/Hazel O'Connor/Jagadish/James Saito/Jane Kaczmarek
1955|3|John Wesley Shipp/Julie Hagerty/Julio Oscar Mechoso/Kane Hodder/Kathrine Narducci/Kevin Conroy/Kristine Sutherland/Kyūsaku Shimada
1955|3|Marina Sirtis/Mark Boone Junior/María Conchita Alonso/Melody Anderson/Michael O'Keefe/Muzaffer Özdemir/Nestor Serrano/Nicholas Farrell
1955|3|Paul Geoffrey/Paul Rodriguez/Paula Guedes/Peter Scolari/Polly Draper/Rainbeaux Smith/Raoul Trujillo/Rex Smith/Richard Schiff
1955|3|Roger Guenveur Smith/Rolf Saxon/Sam Bottoms/Sandra Bernhard/Steven Wright/Sun Chien/Susie Essman/Thomas G. Waites/Tom McCamus/Tomas Arana
1955|3|Ugo Conti/William Hope/Xander Berkeley
1955|4|Armando De Razza/Billie Neal/Bruce Altman/Bruce Hopkins/Conni Marie Brazelton/Daniel A. Haro/David Verrey/Dey Young/Eleanor David/Eve Ferret
1955|4|Geoff Parry/George de la Pena/Grand L. Bush/Heather Deeley/Jay Acovone/Jesse Corti/Josh Clark/Kaki Hunter/Kim McGuire/Kristin Rudrüd
1955|4|Laurie Zimmer/Lisa Banes/Mark Nelson/Michael Countryman/Michael Talbott/Paul Lazar/Penny Irving/Robert C. Treveiler/Robert Menzies
1955|4|Shelley King/Tara Strohmeier/Thom Gossom Jr./Vickilyn Reynolds/Victor Rivers/Wyatt Knight
1956|1|Amparo Grisales/Andy García/Anil Kapoor/Bhuwan K.C./Bryan Cranston/Carrie Fisher/Catherine Frot/Cecilia Roth/Christine Hakim/Christoph Waltz
1956|1|Christopher De Leon/Christopher de Leon/Geena Davis/Giacomo Poretti/Herbert Grönemeyer/Ilias Kanchan/Imanol Arias/Imelda Staunton/Katrin Saß
1956|1|Koji Yakusho/Laura Morante/Leslie Cheung/Mel Gibson/Naoto Takenaka/Naowarat Yooktanan/Natalya Andreychenko/Sripriya/Tom Hanks
1956|1|Uwe Ochsenknecht/Yelena Safonova/Yoshiko Tanaka/Yu Ji-in/Zhang Fengyi
1956|2|Adriana Barraza/Alan Ruck/Anju Ghosh/Arsenio Hall/August Zirner/Bo Derek/Brahmanandam/Bruce Greenwood/Chantal Poullain/Cherry Jones
1956|2|Chris Isaak/Christine Boisson/Claudia Di Girolamo/Claudio Rissi/Dana Delany/David Caruso/Dominique Blanc/Dwight Yoakam/Eric Roberts
1956|2|Ernie Dingo/Gary Cole/Gene Bervoets/Giuliana De Sio/Giulio Scarpati/Itır Esen/Jaroslava Schallerová/Joan Allen/Juliet Stevenson/Keith David
1956|2|Kim Cattrall/Kimiko Yo/Lena Stolze/Lesley Manville/Lilli Carati/Linda Hamilton/Lu Yi-ching/Luis Guzmán/Maria Pakulnis/Marie Rivière
1956|2|Markku Peltola/Maureen McCormick/Melike Demirağ/Michael Biehn/Mimi Rogers/Mohan/Nathan Lane/Necla Nazır/Niu Zhenhua/Paul Reiser/Perihan Savaş
1956|2|Prabhu/Rajendra Prasad/Ranjeeta/Richard Kind/Rita Wilson/Rob Paulsen/Robby Benson/Sabyasachi Chakrabarty/Sakari Kuosmanen/Sela Ward/Sinbad
1956|2|Sreenivasan/Steven Bauer/Talat Bulut/Tim Daly/Tom Burlinson/Toshiyuki Nagashima/William Fichtner/Zarina Wahab
1956|3|Adam Arkin/Alok Nath/Angus Deayton/Ann Dowd/Ann Magnuson/Bebo Storti/Bhasker Patel/Blanche Baker/Brett Cullen/Brian Backer/Chloe Webb
1956|3|Chris Ellis/Claude-Oliver Rudolph/Clifton Powell/Cynthia Rhodes/Dave Johns/Debbi Morgan/Dinah Manoff/Dominic Guard/Don Lake/Ellen Thomas
1956|3|Fiona Fullerton/Fred Melamed/Gianfelice Imparato/Gigio Alberti/Hart Bochner/Indrans/Jacek Koman/Jackée Harry/Julian Richings/Kathleen Beller
1956|3|Kevin Dunn/Kevin R. McNally/Lisa Eilbacher/Lorna Patterson/Louis Herthum/Mark Rolston/Matt Craven/Matthew Garber/Mel Harris/Michael Harney
1956|3|Michael Wright/Michele Valley/Paige O'Hara/Phyllis Logan/Rex Linn/Robert Romanus/Ron Donachie/Satish Kaushik/Sean McGinley/Sheila McCarthy
1956|3|Sheryl Lee Ralph/Steven Ford/T. K. Carter/Tim McInnerny/Wei Pai/Wendy Crewson/Zaira Zambelli
1956|4|Adriane Lenox/Anne Carlisle/Brian Steele/Bruce A. Young/Charlie Adler/Christopher Adamson/Christopher John Fields/Debbie Turner
1956|4|Donna Butterworth/Geneviève Picot/Ger Ryan/Gregory Scott Cummins/Jennifer Black/Jim Ortlieb/John Bedford Lloyd/Jonathan Linsley/Kelly Ward
1956|4|Kevyn Major Howard/Kim Staunton/Kimberly Beck/Kiran Shah/Koo Stark/Lesley Dunlop/Lewis Smith/Lisa Hart Carroll/Patricia Kalember
1956|4|Patrick Descamps/Roger Wilson/Rory McGrath/Veronica Quilligan/Victor Romero Evans/Vladimir Kulich/Vyto Ruginis
1957|1|Bernie Mac/Carole Bouquet/Christiane Torloni/Christopher Lambert/Daniel Day-Lewis/Dimple Kapadia/Fabrizio Bentivoglio/Frances McDormand
1957|1|Ge You/Giovanni Storti/Hilda Koronel/Jackie Shroff/Joachim Król/Juli Básti/Lluís Homar/Lucélia Santos/Melanie Griffith/Mirjana Karanović
1957|1|Ray Winstone/Renée Soutendijk/Ricardo Darín/Seema/Shiva Shrestha/Stephen Fry/Steve Buscemi/Sunny Deol/Tina Munim/Ulrich Tukur/Uğur Yücel
1957|1|Vincenzo Salemme/Yuen Biao/Zhao Benshan/Zuhal Olcay
1957|2|Adrian Edmondson/Alejandro Goic/Alex Man/Amanda Plummer/Assumpta Serna/Christian Berkel/Clémentine Célarié/Cynthia Rothrock/Daisuke Ryū
1957|2|Dan Castellaneta/Daniel Stern/Denis Leary/Dolph Lundgren/Ewa Kasprzyk/Feng Gong/Fran Drescher/Francesc Orella/Isaach de Bankolé
1957|2|Jacques Gamblin/John Turturro/Johnny Lever/Jon Lovitz/José Coronado/Judge Reinhold/Jūrōta Kosugi/Kang Seok-woo/Kathy Najimy/Keiko Toda
1957|2|Keith Chegwin/Kelly McGillis/Kenyū Horiuchi/Kevin Pollak/Kim Kap-soo/Krzysztof Globisz/Lars Brygmann/LeVar Burton/Liu Peiqi/Lyle Lovett
1957|2|Mario Van Peebles/Michael Clarke Duncan/Michael Madsen/Mukesh/Mykelti Williamson/Nancy Cartwright/Orly Silbersatz Banai/Oya Aydoğan
1957|2|Rachel Ward/Ratna Pathak Shah/Ray Romano/Ray Sahetapy/Richard E. Grant/Robert Townsend/Ronnie Lazaro/Sachin Pilgaonkar/Silvio Orlando
1957|2|Spike Lee/Stephen Dillane/Steve Harvey/Su Ming-ming/Teodor Corban/Themis Bazaka/Theresa Russell/Thom Hoffman/Timothy Busfield/Timothy Spall
1957|2|Umashree/Zhang Yu
1957|3|Adrian Lukis/Alex Jennings/Arabella Weir/Bill Fagerbakke/Cinzia Monreale/Clive Mantle/Denise Crosby/Denise Nickerson/Dirk Blocker/Donna Dixon
1957|3|Eddie Deezen/Ewan Stewart/Gary Lewis/Gary Sweet/Giuseppe Cederna/Glenn Robbins/Gracia Olayo/J. Smith-Cameron/Jan Hooks/Jean-Roger Milo
1957|3|Jeff East/Jenifer Lewis/Jenny Seagrove/Jo Brand/Joanna Pacuła/Joaquim de Almeida/Jon Gries/Jon Kenny/Khandi Alexander/Leslie Browne
1957|3|Lisa Blount/Lori Singer/Madolyn Smith/Marc McClure/Mark Hadlow/Mark Heap/Meagen Fay/Michael Bowen/Michael Hurst/Michael Maloney/Michela Miti
1957|3|Nana Visitor/Phil Cornwell/Phoebe Nicholls/Porgy Franssen/Ralph Brown/Ray McKinnon/Rick Rossovich/Robert Bathurst/Roger Ashton-Griffiths
1957|3|Rosalind Chao/Serge Riaboukine/Sharon Yeung/Simon McBurney/Steve Schirripa/Søren Østergaard/Taylor Negron/Ted Levine/Tomorowo Taguchi
1957|3|Valerie Quennessen/Valérie Quennessen/Yeung Ching-ching/Željko Ivanek
1957|4|Amy Aquino/Caroline Williams/Chelsea Field/Cylk Cozart/Daniel Riordan/Daniela Doria/Danny De La Paz/Debra Lawrance/Dorsey Wright
1957|4|Harley Jane Kozak/Jane Vallis/Jerry Levine/Karen Robson/Kate Buffery/Leah Ayres/Linda Cropper/Lisa Freeman/Margaret Nelson/Megan Fay
1957|4|Ned Bellamy/Peter Williams/Ruth McCabe/Sayed Badreya/Scott Thomson/Stephen Shellen/Susan Berman/Tracy Mann/Trevor Laird/Vanessa Bell
1957|4|Vanessa Bell Calloway/Victor Slezak
1958|1|Alain Chabat/Aldo Baglio/Alec Baldwin/Andie MacDowell/Angela Bassett/Annette Bening/Ellen DeGeneres/Gary Oldman/Holly Hunter/Ice-T
1958|1|Jamie Lee Curtis/Jang Mi-hee/Kevin Bacon/Lambert Wilson/Madonna/Maitê Proença/Michelle Pfeiffer/Mieko Harada/Neetu Singh/Nkem Owoh
1958|1|Patience Ozokwor/Pernilla August/Sharon Stone/Suresh Gopi/Tim Robbins/Tony Leung Ka-fai/Viggo Mortensen
1958|2|Adrian Dunbar/Anat Atzmon/Anna Ráckevei/Athar El-Hakim/Bebe Neuwirth/Bernard Campan/Bita Farrahi/Bruce Campbell/Charles Berling/Dagmar Manzel
1958|2|Eva Arnaz/Fiona Shaw/Giancarlo Esposito/Hesham Selim/Jack Kao/James Wilby/Jennifer Tilly/Julian Sands/Keenen Ivory Wayans/Kevin Sorbo
1958|2|Lenny Henry/Linda Fiorentino/Lisa Loring/Lorenzo Lamas/Madeleine Stowe/Mahesh Manjrekar/Mark Lester/Mary Elizabeth Mastrantonio
1958|2|Maurice LaMarche/Michael Miu/Michael Paré/Miguel Guilherme/Miranda Richardson/Monica Guerritore/Nancho Novo/Nassar/Pascale Ogier
1958|2|Paul Whitehouse/Peter Capaldi/Peter Gantzler/Phil Daniels/Raghuvaran/Rameshwari/Reema Lagoo/Rik Mayall/Robert Patrick/Rocco Papaleo
1958|2|Rogério Samora/Saburō Tokitō/Shigeru Muroi/Sibelle Hu/Steve Guttenberg/Sylvester Groth/Vadivukkarasi/Yftach Katzur/Yoshiko Miyazaki
1958|3|Adrian Rawlins/Amanda Bearse/André Hennicke/Anne Benoît/Barbara Crampton/Barry Miller/Charlie Higson/Christian Clemenson/Constance Shulman
1958|3|Danny Webb/Don Swayze/Eve Plumb/Geneviève Lemon/Gilbert Melki/Greg Germann/Hassan Pourshirazi/Heather Mitchell/Jacques Bonnaffé
1958|3|James McCaffrey/Jamie Foreman/Josh Pais/José Sefami/Judy Kuhn/Julian Wadham/Karen Young/Kerry Armstrong/Kevin Hooks/Kim Coates/Kim Greist
1958|3|Kym Karath/Lenny Von Dohlen/Leslie David Baker/Lewis Fitz-Gerald/Linda Kozlowski/Linnea Quigley/Lynn-Holly Johnson/Margaret Colin/Mark Holton
1958|3|Mark Lee/Mark Moses/Maurizio Donadoni/Megan Mullally/Michael Wincott/Nicholas Hope/Oscar Nunez/Rachel Ticotin/Reg E. Cathey/Roger L. Jackson
1958|3|Roma Maffia/Rondell Sheridan/Scott Patterson/Shaun Toub/Song Young-chang/Sonja Smits/Ted McGinley/Thom Mathews/Tiny Lister/Tom E. Lewis
1958|3|Tommy Lister Jr./Tonya Lee Williams/Toyah Willcox/Wanda De Jesus/Wayne Duvall/Wendie Jo Sperber/Wendy Makkena/Xavier Deluc
1958|4|Alyson Reed/Anthony Ray Parker/Bess Motta/Cheryl Chase/Christine Schuler/Corinne Bohrer/Cyril O'Reilly/Daniel Peacock/David Aston
1958|4|Freddie Simpson/Gary Jones/Harry Crosby/Jack Conley/Jane Brucker/Jenny Lovell/Jewel Shepard/Jo Anderson/Katrine Boorman/Laurie Bartram
1958|4|Michael Hitchcock/Michelle Bauer/Mo Gaffney/Nicholas Bell/Nicholas Eadie/Pete Smith/Ren Woods/Ricco Ross/Sarah Holcomb/Stacy Dorning
1958|4|Stephen Ure/Tiriel Mora/Whip Hubley/William Kircher
1959|1|Akio Ōtsuka/Alma Moreno/Demet Akbağ/Emma Thompson/Gina Alajar/Hugh Laurie/Jesús Ochoa/Ken Watanabe/Kevin Spacey/Nagarjuna/Rupert Everett
1959|1|Sanjay Dutt/Sean Bean/Toni Servillo/Ulrich Noethen/Val Kilmer/Victoria Abril/Vincent Lindon/Yang Kuei-mei/Yenny Rachman
1959|2|Adriana Ozores/Aidan Quinn/Allison Janney/An So-young/Anthony LaPaglia/Barbara Auer/Bill Campbell/Bjarne Henriksen/Bob Mortimer/Boman Irani
1959|2|Bradley Whitford/Catherine Keener/Chika Sakamoto/Clancy Brown/Darío Grandinetti/David Hyde Pierce/Emma Vilarasau/Ercan Kesal/Eva Holubová
1959|2|Gary Kemp/Gijs Scholten van Aschat/Inma de Santis/Irene Cara/Jason Alexander/John C. McGinley/John Hawkes/Jonathan Sagall/Judd Nelson
1959|2|Katja Flint/Kazuki Yao/Kyle MacLachlan/Lee Bo-hee/Linda Blair/Marcia Gay Harden/Mare Winningham/Masako Katsuki/Matthew Modine/Neena Gupta
1959|2|Norm Macdonald/Patricia Clarkson/Paul McGann/Peter Mullan/Rebecca De Mornay/Rosanna Arquette/Roya Teymourian/Sean Young/Sigrid Thornton
1959|2|Tatyana Drubich/Tom Arnold/Ulrich Matthes/Vasanthi Chathurani/Vic Reeves/Viktor Verzhbitsky/Vincent D'Onofrio/Ving Rhames/Waise Lee/Xie Yuan
1959|2|Zabou Breitman
1959|3|Adriano Luz/Andreas Wisniewski/Apollonia Kotero/Avinash/Bernard White/Brad Johnson/Brian Sergent/Brian Tochi/Bronson Pinchot/Caroline Goodall
1959|3|Catherine Mary Stewart/Cherie Currie/Clint Howard/Colin Quinn/Dale Midkiff/Donna Murphy/Dylan Baker/Elizabeth Peña/Finola Hughes/Flavor Flav
1959|3|Francis Magee/François Chau/Gary Basaraba/Gary Shail/Glenn Morshower/Greg Proops/Henry Czerny/Jayne Atkinson/Johnny Whitaker/Josette Simon
1959|3|Julia Sweeney/Kelly Lynch/Kevin Eldon/Kevin Gage/Kevin Nash/Lauren Tom/Lorcan Cranitch/Maciej Robakiewicz/Mackenzie Phillips
1959|3|Margarethe Tiesel/Mariella Valentini/Mark McKinney/Mark Patton/Martin Sacks/Mary Crosby/Matt Lattanzi/Matthias Hues/Maxwell Caulfield
1959|3|Melora Walters/Merritt Butrick/Michael DeLorenzo/Mireille Perrier/Nick Dunning/Nick Searcy/Olivier Rabourdin/Owen Roe/Pamela Rabe
1959|3|Pamelyn Ferdin/Patricia Charbonneau/Paul Calderón/Paul Gross/Ralf Möller/Reece Dinsdale/Robert Knepper/Rodney A. Grant/Rosette/Scott Thompson
1959|3|Steve Coulter/Steve Evets/Steve McFadden/Talia Balsam/Taner Birsel/Taylor Nichols/Thomas F. Wilson/Todd Graff/Tony Slattery/Urbain Cancelier
1959|3|Vanity/Victoria Jackson/Wayne Pygram/Yuji Okumoto
1959|4|Adrian Hall/Alison Sealy-Smith/Anthony Calf/Bob Joles/Brad Greenquist/Clive Ashborn/Dana Kimmell/Daniel Kash/Daniel Oreskes/David Harris
1959|4|David Herlihy/Debrah Farentino/Dwier Brown/Fredric Lehne/Haviland Morris/Heidi Bohay/Hugh Simon/Jane Menelaus/Janet Julian
1959|4|Jean-Quentin Châtelain/Kate Lynch/Ken Kirzinger/Kirk Baltz/Lawrence Taylor/Lisa Langlois/Lonny Price/Lori Hallier/Nick Damici/Peter Appel
1959|4|Rory Cowan/Rothaford Gray/Sonia Todd/Steve Whitmire/Steve Witting/Tom Riis Farrell/Tony Ganios/Wayne Federman
`;
