/** Year of birth | standing | names of players. See `../faces.ts`. */
export const BORN_IN_1940S = `
1940|1|Adam Faith/Adel Imam/Al Pacino/Amalia Fuentes/Andrés Pajares/Anna Karina/Badar Munir/Barbara Kwiatkowska-Lass/Bill Hunter/Billy Fury
1940|1|Bruce Lee/Chuck Norris/Cliff Richard/Ediz Hun/Elke Sommer/Esko Salminen/Frankie Avalon/Gigi Proietti/Gojko Mitić/Hussein Fahmy/Jack Thompson
1940|1|James Caan/Jana Brejchová/John Hurt/Julie Christie/Katharine Ross/Kim Ji-mi/Larisa Golubkina/Luis Brandoni/Marie Versini/Martin Sheen
1940|1|Masahiko Tsugawa/Michael Gambon/Milena Dravić/Murat Soydan/Olivera Katarina/Patrick Stewart/Pedro Armendáriz Jr./Peter Fonda/Petr Čepek
1940|1|Pouri Banayi/Raquel Welch/Raúl Juliá/Renato Pozzetto/Richard Pryor/Ricky Nelson/Ringo Starr/Ruriko Asaoka/Svetlana Svetlichnaya/Yoshio Harada
1940|1|Ze'ev Revach/Zubaida Tharwat
1940|2|Ameeta/Amjad Khan/Anita Wall/Azar Shiva/Burt Young/Dan Hedaya/Edith Clever/Gabi Amrani/Gianni Cavina/Haing S. Ngor/Ildikó Pécsi/Isabel Ruth
1940|2|James Brolin/James Cromwell/Jean-Luc Bideau/Jesper Langberg/Jill St. John/John Mahoney/João Perry/Juan Luis Galiardo/Juozas Budraitis
1940|2|Jutta Wachowiak/Kari Sylwan/Karin Baal/Klaus Wennemann/Krishnam Raju/Lance Henriksen/Lorella De Luca/Macha Méril/Manuel Ojeda
1940|2|Margit Carstensen/Margrét Helga Jóhannsdóttir/Marie-José Nat/Mariette Hartley/Marlène Jobert/Mathias Habich/Maurizio Merli/Michael Parks
1940|2|Michael Sarrazin/Mieke Wijaya/Nancy Sinatra/Ole Ernst/Pauline Collins/Paulo César Peréio/Perla Bautista/Peter McEnery/Philippe Léotard
1940|2|Pippo Franco/Rosel Zech/Sam Waterston/Sukumari/Tim Brooke-Taylor/Valery Nosik/Zhanna Prokhorenko
1940|3|Alaknanda Roy/Angela Douglas/Austin Pendleton/Bai Ying/Barry Corbin/Carlin Glynn/Christopher Gable/Connie Booth/Dakin Matthews/Deanna Dunagan
1940|3|Donna Mills/Elizabeth Campbell/Ewa Strömberg/Gary Bond/George DiCenzo/Hans Hirschmüller/Howard Hesseman/Ian Watkin/Ivan Palúch/James Gammon
1940|3|Jesse Vint/Joan Borràs/Joan Staley/John Castle/John Schuck/Karolyn Grimes/Lainie Kazan/Levon Helm/Mary Beth Peil/Max Cullen/Michael Sarne
1940|3|Michèle Moretti/Paolo Graziosi/Paran Bandyopadhyay/Paul Williams/Penny Fuller/Peter Gerety/Ralph Bates/Rene Auberjonois/René Auberjonois
1940|3|Richard Lynch/Richard O'Callaghan/Robert Walker Jr./Ronald Pickup/Sharon Farrell/Stuart Margolin/Tim Considine/Uma Dasgupta/Vicky Haughton
1940|3|William Finley/Wolf Kahler/Younousse Seye
1940|4|Aron Kincaid/Babette Bardot/Barry Justice/Carole Gray/Christopher Good/Elana Eden/Harry Northup/J. C. Quinn/Janet Carroll/Ji-Tu Cumbuka
1940|4|Jim Haynie/Jimmy Herman/Joanna Miles/June Wilkinson/Karl Michael Balzer/Leland Palmer/Martin Shakar/Olivier Perrier/Renato Romano
1940|4|Roger Robinson/Sandra Ellis Lafferty/Sheila Fearn/Susan Peretz
1941|1|Alfonso Zayas/Andrei Mironov/Andrés García/Angelica Domröse/Ann-Margret/Barbara Brylska/Bruno Ganz/Bruno Lawrence/Chieko Baishō
1941|1|David Hemmings/Fabio Testi/Faramarz Gharibian/Faye Dunaway/Florinda Bolkan/Franco Nero/Graciela Borges/Graham Chapman/Irina Petrescu
1941|1|Iva Janžurová/Jacques Perrin/Jutta Hoffmann/Kim Hye-ja/Laura Antonelli/Magnus Härenstam/Mahmoud Yacine/Mariangela Melato/Metin Akpınar
1941|1|Nadeem Baig/Nick Nolte/Oleg Dahl/Otto Sander/Paul Anka/Pola Raksa/Rosa Maria Sardà/Ryan O'Neal/Sadhana/Sandhya Roy/Shima Iwashita/Susan Roces
1941|1|Tetsuya Watari/Valery Zolotukhin/Vitaly Solomin/Yisrael Poliakov/Yoshiko Mita/Şener Şen/Ștefan Iordache
1941|2|Adolfo Llauradó/Andrea Drahota/Andrey Smirnov/Asrani/Beau Bridges/Betty Faria/Bindu/Carla Gravina/Chang Mei-yao/Chen Sung-yung
1941|2|Christopher Jones/Claudine Auger/David Warner/Essy Persson/Eva Ras/Fritz Wepper/Ian Mune/Jessica Walter/Judy Gringer/Jürgen Prochnow
1941|2|Kurt Raab/Ling Yun/M. G. Soman/Margarita Isabel/Maria Cabral/Marie Drahokoupilová/Mathias Gnädinger/Michael Lerner/Michael Moriarty
1941|2|Miriam Margolyes/Na Moon-hee/Peter Coyote/Peter Cullen/Rafael Inclán/Renji Ishibashi/Robert Forster/Rolf Zacher/Sally Kirkland/Sarah Miles
1941|2|Senta Berger/Simon Ward/Sivakumar/Slobodan Dimitrijević/Stacy Keach/Taiwo Ajai-Lycett/Takuzō Kawatani/Tatsuya Fuji/Thelma Biral/Tommy Kirk
1941|2|Vadim Glowna/Vittorio Mezzogiorno/Winston Ntshona/Yevgeny Zharikov/Yosef Shiloach
1941|3|Barbara Frey/Barry Otto/Charlotte Stewart/Chris Noel/Christopher Connelly/Dack Rambo/Dana Ivey/David Crosby/David Selby/David Stollery
1941|3|David Warbeck/Deborah Walley/Diane McBain/Earl Boen/Fionnula Flanagan/Florence Delay/Frank McRae/Gigi Perreau/Gordon Gebert/Grace Zabriskie
1941|3|Hannah Gordon/Jane Merrow/Jennifer Warren/Joe Flaherty/John Gaden/Julia McKenzie/Juliet Mills/Kaija Pakarinen/Kayoko Honoo/Lee Hoi-sang
1941|3|Leon Russom/Maggie Kirkpatrick/Mara Cruz/Martin Jarvis/Martine Beswick/Max Gillies/Michael Billington/Nerys Hughes/Ranjeet/Robert Foxworth
1941|3|Robert Logan/Robert Pine/Simón Andreu/Sonny Landham/Susan Hart/Tommy Rettig/Tony Barry/Tony Hendra/Trish Van Devere/Txema Blasco
1941|3|William Lucking
1941|4|Aharon Ipalé/Anoushka Hempel/Anouska Hempel/Christopher St. John/David Arkin/Ellen Geer/Gerry Bamman/Gilbert Lewis/Jackie Lane/Joel Crothers
1941|4|Joseph Whipp/Julia Lockwood/Keith Buckley/Lee de Broux/Lyman Ward/Marylouise Burke/Pat Ast/Paul Bradley/Peter Michael Goetz/Polly James
1941|4|Roberta Maxwell/Susan Jameson/Tania Mallet/Wende Wagner
1942|1|Amitabh Bachchan/Annette Funicello/Asha Parekh/Barbra Streisand/Bob Hoskins/Britt Ekland/Daisy Granados/Fatma Girik/Françoise Dorléac
1942|1|Giancarlo Giannini/Hannelore Elsner/Harrison Ford/Helena Ignez/Hiroki Matsukata/Jeetendra/Juan Diego/Judit Halász/Lyudmila Savelyeva
1942|1|Madhabi Mukherjee/Marek Perepeczko/Margarethe von Trotta/Margarita Terekhova/Michael Crawford/Michael Hui/Michael York/Mil Máscaras
1942|1|Olu Jacobs/Rajesh Khanna/Razzak/Richard Bohringer/Richard Roundtree/Sabine Sinjen/Sandra Dee/Suzzanna/Terry Jones/Vladimír Pucholt
1942|1|Wojciech Pszoniak/Zoi Laskari
1942|2|Aleksandr Kalyagin/Anecy Rocha/Barbara Parkins/Bobby Rydell/Brandon De Wilde/Brandon deWilde/Byun Hee-bong/Carol Lynley/Charmian Carr
1942|2|Chris Sarandon/Daliah Lavi/Dany Saval/David Ogden Stiers/Emilio Gutiérrez Caba/Erika Blanc/Fred Thompson/Fred Ward/Friedrich von Thun
1942|2|Gabriele Lavia/Geneviève Bujold/Gottfried John/Hannelore Auer/Heidi Brühl/Ian McShane/Ilona Rodgers/Irina Miroshnichenko/Irm Hermann
1942|2|Jelisaveta Sablić/John Thaw/John Witherspoon/Jon Finch/Julio Jung/Kirk Morris/Kota Srinivasa Rao/Madeline Kahn/Margaret Tu Chuan
1942|2|Marie Göranzon/Marsha Mason/Maura Monti/Miyuki Kuwano/Mónica Randall/Pamela Tiffin/Pierre Clémenti/Rahayu Effendi/Richard O'Brien
1942|2|Rita Tushingham/Robert Klein/Roland Giraud/Roshan Seth/Rufus/Rüdiger Vogler/Scott Wilson/Spanky Manikan/Stefanie Powers/Tamer Yiğit
1942|2|Teresa Tuszyńska/Teresa Velázquez/Tobin Bell/Tony Sirico/Vera Alentova/Wu Ma/Yodchai Meksuwan/Yueh Hua/Yvette Mimieux
1942|3|Al Matthews/Andrew Robinson/Anita Harris/Anita Pallenberg/Anthony James/Art Evans/Ben Murphy/Bibi Besch/Carol Cleveland/Chantal Goya
1942|3|Chelcie Ross/Christopher Stone/Claudine Longet/Cliff Potts/Daniela Bianchi/David Proval/Dick Butkus/Dieter Laser/Earl Hindman/Gemma Jones
1942|3|Gérard Klein/Hans Ernback/Joanna Pettet/John Shrapnel/Judy Pace/Katharine Houghton/Kenneth Welsh/Kent McCord/Kevin Conway/Lola Falana
1942|3|Luigi Montefiori/Lupe Ontiveros/Marcia Wallace/Marianna Hill/Marshall Bell/Meena Ganesh/Nick Tate/Pam St. Clement/Paula Kelly/Peter Eyre
1942|3|Robert Costanzo/Robyn Nevin/Rutanya Alda/Sheila Gish/Sherry Jackson/Stephen Macht/Susan Anspach/Tony Doyle
1942|4|Allen Danziger/Angel Tompkins/Anitra Ford/Carole Wells/Chuck Shamata/Dennis Lipscomb/Donna Corcoran/Edy Williams/Eliot Feld/Frank Whitten
1942|4|Freda Payne/Helen Fraser/Ismael East Carlo/Judy Huxtable/Leena Dhingra/Linda Sorenson/Marianne McAndrew/Molly Peters/Nancy Parsons
1942|4|Peter Votrian/Raynor Scheine/Richard Dimitri/Robert Miano/Robert Tayman/Sally Smith/Stephen Mendillo/Susan Silo/Suzan Farmer/Tony Genaro
1942|4|Tracy Reed
1943|1|Barbara Bouchet/Beba Lončar/Ben Kingsley/Catherine Deneuve/Chevy Chase/Christopher Walken/Conny Froboess/Darlene Glória/Dragan Nikolić
1943|1|Eric Idle/Filiz Akın/Hanna Schygulla/Inna Churikova/Jacques Dutronc/Jan Englert/Jimmy Wang Yu/Joe Pesci/Kin'ya Kitaōji/Kirin Kiki
1943|1|Klaus Maria Brandauer/Krishna/Lee Dae-kun/Malcolm McDowell/Mariko Kaga/María Rojo/Marília Pêra/Michael Palin/Mustafa Nadarević
1943|1|Olga Schoberová/Petchara Chaowarat/Robert De Niro/Salah el-Saadani/Sam Shepard/Shahid Hameed/Sharon Tate/Soad Hosny/Tanuja/Václav Neckář
1943|1|Zeki Alasya
1943|2|András Bálint/András Kozák/Anita Ekström/Barry Evans/Bill Duke/Blythe Danner/Charo López/Chen Hung-lieh/David Soul/Donal McCann
1943|2|Edward Herrmann/Elizabeth Hartman/Enrique Molina/Eslinda Núñez/Fabian/Gary Burghoff/Harry Shearer/Ian Ogilvy/J. T. Walsh/Jitsuko Yoshimura
1943|2|John Kani/Kiwako Taichi/Lauren Hutton/Lino Capolicchio/Lou Castel/Luc Merenda/Lynn Redgrave/Margaret Lee/Margareta Pâslaru/Marian Opania
1943|2|Marilina Ross/Martin Mull/Michael Caton/Nenji Kobayashi/Penny Marshall/Peter Faber/Renato Carpentieri/Soledad Miranda/Susan Clark
1943|2|Tuesday Weld/Ursula Werner/Valerie Perrine/Vancha Doycheva/Wallace Shawn/Yuriko Hoshi/Zouzou/Şerif Sezer/Špela Rozin
1943|3|Antonio Sabàto/Beverly Washburn/Billy Chapin/Brenda Scott/Camilla Sparv/Carol White/Charles Hallahan/Christopher Cazenove/Christopher Mitchum
1943|3|Claude Brosset/Conchata Ferrell/Creed Bratton/David Clennon/Dominique Labourier/Don Mitchell/Don Stroud/Donald Sumpter/Eamon Morrissey
1943|3|Francesco Barilli/Frank Glaubrecht/Gailard Sartain/Gayle Hunnicutt/Georgina Hale/Gianni Russo/Henryk Baranowski/Holland Taylor
1943|3|Ivana Karbanová/Jack Nance/Jack O'Halloran/Jacqueline Pearce/Jacques Denis/Janet Margolin/John Beck/John Bindon/John McEnery/Julia Foster
1943|3|Kathryn Leigh Scott/Kurtwood Smith/Lee Aaker/Leslie Uggams/Lin Shaye/Lisa Harrow/Marika Green/Mark Wynter/Mary Woronov/Maurice Bénichou
1943|3|Maurice Risch/Michael Anderson Jr./Michael Byrne/Michael Pennington/Mie Hama/Noreen Corcoran/Paul Freeman/Peter Chatel/Peter Lerchbaumer
1943|3|Peter McRobbie/Richard Romanus/Robert Walden/Ron Van Clief/Salvador Sánchez/Sam Kelly/Sue Johnston/Ted Neeley/Toni Basil/Valerie Leon
1943|3|Vijayakumar/Wendy Richard
1943|4|Alfie Wise/Bobbi Shaw/Christopher Murney/Christopher Rozycki/Eddy Brugman/Frank Gallacher/Frederick Coffin/Indira Joshi/Jeannie Bell
1943|4|Jo Harvey Allen/Johnny Murphy/Julie Ege/Kathryn Walker/Kirsten Lindholm/Lauri Peters/Marcia Jean Kurtz/Melodie Johnson/Michael Durrell
1943|4|Nancy Barrett/Norman Parker/Olivia Hamnett/Peter Elbling/Raye Birk/Sabrina Scharf/Salvatore Billa/Sarah Badel/Sue Longhurst/Tina Chen
1943|4|Victoria Zinny/Virginia Wetherell
1944|1|Anastasiya Vertinskaya/Angela Winkler/Angélica María/Ayşen Gruda/Danny DeVito/Diana Bracho/Diana Ross/Helmut Berger/Hideki Takahashi
1944|1|Jacqueline Bisset/Jamshid Hashempour/Jean-Pierre Léaud/Jeroen Krabbé/Josep Maria Pou/José Wilker/Julissa/Karl Maka/Kemal Sunal
1944|1|Khosrow Shakibai/Kuei Ya-lei/Lena Nyman/Marie-France Pisier/Marián Labuda/Michael Douglas/Nebahat Çehre/Nikolai Karachentsov/Oleg Yankovsky
1944|1|Pierre Arditi/Rajshree/Renate Blume/Rocío Dúrcal/Roger Daltrey/Rutger Hauer/Saeed Rad/Saira Banu/Sam Elliott/Sharmila Tagore/Sophan Sophiaan
1944|1|Susana Giménez/Sverre Anker Ousdal/Tsunehiko Watase/Tsvetana Maneva/Uschi Glas/Yoon Jeong-hee/Zezé Motta
1944|2|Alberto Rojas/Aleksandr Filippenko/Amol Palekar/Anna Lizaran/Bernard Hill/Boris Klyuyev/Bárbara Mujica/Cao Cuifen/Carmen Villani
1944|2|Christine Schorn/Claudia Mori/Craig T. Nelson/Dani/Danny Trejo/Dennis Farina/Dennis Franz/Dominique Lavanant/Dušica Žegarac
1944|2|Elisabeth Trissenaar/Emilio Echevarría/Frank Oz/Françoise Lebrun/Gary Busey/Geneviève Grad/Geraldine Chaplin/Harold Ramis/Helena Rojo
1944|2|Hwang Jang-lee/Hywel Bennett/Ian McDiarmid/István Iglódi/Jan Peszek/Jan-Michael Vincent/Jean-François Stévenin/Jeffrey Tambor/Jill Clayburgh
1944|2|Jitka Bendová/Joey Heatherton/John Rhys-Davies/Jolanta Umecka/Judit Pogány/Ken Howard/Kōji Wada/Lau Kar-wing/Lia Gama/Mako Midori
1944|2|Marie-Christine Barrault/Marilù Tolo/Máximo Valverde/Parvaneh Massoumi/Petra Martínez/R. Lee Ermey/Raisa Ryazanova/Ranjit Mallick
1944|2|Richard O'Sullivan/Robert Powell/Roger Lloyd-Pack/Saeed Poursamimi/Shelley Fabares/Sondra Locke/Srinath/Sriyani Amarasena/Stockard Channing
1944|2|Tang Bao-yun/Tarō Ishida/Teri Garr/Ticky Holgado/Udo Kier/Willeke van Ammelrooy/Yumiko Nogawa
1944|3|Alan Vint/Angharad Rees/Anthony Heald/Antonio Cantafora/Catherine Schell/Cathy Lee Crosby/Dale Dye/Daniel Duval/David Rasche/David Wood
1944|3|Delhi Ganesh/Denise Nicholas/Dipankar Dey/Frances Lee McCain/Frances de la Tour/Frazer Hines/G. W. Bailey/Hiroko Ōgi/Isla Blair
1944|3|Jane Lapotaire/Jennifer Salt/Joe Grifasi/John Glover/Kelly Bishop/Kenneth Cranham/Kevin Tighe/Kitty Winn/Kulbhushan Kharbanda/Leo Burmester
1944|3|Louise Marleau/Lynda Day George/Margaret Avery/Michelle Phillips/Neil Innes/Nick Brimble/Nicoletta Machiavelli/Oduvil Unnikrishnan
1944|3|Patricia Quinn/Patrick Préjean/Paul Copley/Paul Koslo/Paul Nicholas/Pepe Serna/Peter Carroll/Peter Lee Lawrence/Ric Young/Richard Belzer
1944|3|Russi Taylor/Sophie Hardy/Susan Fleetwood/Sven-Ole Thorsen/Swoosie Kurtz/Tim McIntire/Tom Hickey/Ulli Lommel/Veronica Carlson
1944|3|Volker Lechtenbrink/William Sanderson/Xabier Elorriaga
1944|4|Antonia Ellis/B. J. Ward/Barbara Ewing/Barbara Trentham/Brooke Bundy/Celeste Yarnall/Dolly Read/Emmet Bergin/Geraldine Sherman/Gillian Hills
1944|4|Günther Hoffmann/Helmut Bakaitis/Jarlath Conroy/Joe Lewis/Judith Paris/Judy Brown/Katherine Crawford/Lydia Reed/Matthew Cowles/Michael Ensign
1944|4|Michael P. Moran/Mike Edmonds/Nike Arrighi/Pat Woodell/Peter Maloney/Prudence Wright Holmes/Quentin Dean/Robert Swan/Roberta Collins
1944|4|Susan Denberg/Tisha Sterling/Tony King/Victoria Vetri/Zully Montero
1945|1|Aparna Sen/Bette Midler/Brasse Brännström/Carmen Maura/Chieko Matsubara/Ching Li/Christine Kaufmann/Daniel Olbrychski/Emel Sayın
1945|1|Enrico Montesano/Fernando Esteso/Goldie Hawn/Helen Mirren/Henry Winkler/Jayanthi/Jerzy Zelnik/Junko Fuji/Katya Paskaleva/Ko Chun-hsiung
1945|1|Komaki Kurihara/Leila Diniz/Lydia Shum/Marianne Sägebrecht/Marthe Keller/Massimo Boldi/Mia Farrow/Nabila Ebeid/Nam Jeong-im/Nikita Mikhalkov
1945|1|Nobuko Miyamoto/Norio Wakamoto/Rainer Werner Fassbinder/Ravindra Randeniya/Sam Loco Efe/Sayuri Yoshinaga/Sharada/Sheela/Steve Martin
1945|1|Tom Selleck/Türkan Şoray/Vesa-Matti Loiri/Vijaya Kumaratunga/Winfried Glatzeder/Yehia El-Fakharany/Yehuda Barkan/Zeba/Çetin Tekindor
1945|2|Adrienne Barbeau/Asif Khan/Assi Dayan/Barry Bostwick/Bill Paterson/Bob Balaban/Bob Peck/Boots Anson-Roa/Brenda Fricker/Bruce Spence
1945|2|Caroline Cellier/Catherine Spaak/Chen Kuan-tai/Chin Ping/Debbie Harry/Deborah Harry/Dirk Benedict/Efrat Lavie/Ernie Hudson/Eusebio Poncela
1945|2|Femi Benussi/Francesca Annis/George Henare/Graeme Blundell/Haruko Wanibuchi/Heidemarie Wenzel/Ida Di Benedetto/Jaclyn Smith
1945|2|Jitka Zelenohorská/John Hargreaves/John Lithgow/Kaviyoor Ponnamma/Kyōzō Nagatsuka/Leigh Taylor-Young/Lili Monori/Linda Hunt/Lisa Kreuzer
1945|2|Luis de Alba/Massimo Dapporto/Maud Adams/Michal Bat-Adam/Mimsy Farmer/Natalya Selezneva/Patty McCormack/Paul Chun/Priscilla Presley
1945|2|Regina Torné/Renate Krößner/Sergio Hernández/Shams al-Baroudi/Shekhar Kapur/Stanley Fung/Teo Teocoli/Tuvia Tzafir/Vicky Hernández/Vinod Mehra
1945|3|Aurore Clément/Barbara Carrera/Billy Drago/Bob Gunton/Brian Doyle-Murray/Brion James/Carrie Snodgress/Charlie Robinson/Cliff DeYoung
1945|3|Clive Russell/Daniel Lugo/Dhritiman Chatterjee/Edie McClurg/Everett McGill/Felton Perry/George Wyner/Hans Dagelet/Heribert Sasse/James Avery
1945|3|James Naughton/Jeffrey Kramer/Jeremy Bulloch/Joanna Cassidy/Jon Whiteley/Karen Lynn Gorney/Kathleen Chalfant/Larry Pine/Linda Harrison
1945|3|Lone Fleming/Lynette Curran/Maria Aitken/Mary Millington/Melba Moore/Michael Brandon/Michael Tucker/Mick Lally/Nicky Henson/Nicola Pagett
1945|3|Nigel Terry/Patty Shepard/Paul Le Mat/Philip Chan/Richard Eyer/Richard Warwick/Ron Glass/Ronee Blakley/Steven Keats/Sum Chi-wah/Susan Tyrrell
1945|3|Tien Peng/Tomas Bolme/Valerie Curtin/Vernon Wells/Vonetta McGee
1945|4|Allan Nicholls/Angela Scoular/Aoi Nakajima/Caroline McWilliams/Castulo Guerra/Cleo Sylvestre/Corey Fischer/Dennis Burkley/Earl Billings
1945|4|Edwin Neal/Fiona Richmond/Gary Reineke/Gretchen Corbett/Hilary Dwyer/Irene Tsu/Jake D'Arcy/James Handy/Jer O'Leary/Jimmie Dale Gilmore
1945|4|Joy Bang/Judith O'Dea/Kevin Cooney/Kim Charney/Kip Niven/Paul Willson/Peter Brouwer/Rodger Boyce/Roy Brocksmith/Sandy Descher/Tony Brubaker
1946|1|Ajda Pekkan/Akira Kamiya/Alan Rickman/Andrzej Seweryn/André Dussollier/Brian Cox/Candice Bergen/Charlotte Rampling/Cheng Pei-pei/Cher
1946|1|Chin Han/Danny Glover/Dante Rivero/Diane Keaton/Gregory Hines/Halil Ergün/Hayley Mills/Jan Decleir/Jane Birkin/Krister Henriksson
1946|1|Leonid Filatov/Li Baotian/Lily Ho/Liza Minnelli/Mahmoud Abdel Aziz/Marieta Severo/Marisa Paredes/Michele Placido/Nicole Garcia/Nour El-Sherif
1946|1|Olgierd Łukaszewicz/Patty Duke/Rani/Ricky Hui/Sally Field/Shabnam/Shatrughan Sinha/Stefania Sandrelli/Susan Sarandon/Sylvester Stallone
1946|1|Ti Lung/Tim Curry/Timothy Dalton/Tommy Lee Jones/Toshio Furukawa/Vinod Khanna
1946|2|Aleksandr Kaidanovsky/Alison Steadman/Ana Martin/Ana María Picchio/Andrei Boltnev/Anne Marie Helger/Anthony Daniels/Aruna Irani/Athina Cenci
1946|2|Ben Vereen/Bolo Yeung/Brenda Blethyn/Brigitte Fossey/Bruce Davison/Charles Dance/Cheech Marin/Dorotea Toncheva/Ed O'Neill/Emma Cohen
1946|2|Eugene Levy/Frank Welker/Gilda Radner/Gonzalo Vega/Hana Brejchová/Jaecki Schwarz/Jamileh/Jean-Claude Dreyfus/Jean-François Balmer
1946|2|Jeffrey Jones/Jim Kelly/Joanna Lumley/John Heard/Keith Moon/Krung Srivilai/Lajos Balázsovits/Law Kar-ying/Leo Gullotta/Lesley Ann Warren
1946|2|Marianne Faithfull/Mehdi Hashemi/Michael Elphick/Michael Ontkean/Milena Zupančič/Mirtha Ibarra/Mitsuko Baishō/Navin Nischol/Nikolai Burlyayev
1946|2|Peggy Lipton/Penelope Wilton/Petar Božović/Pete Postlethwaite/Pierre Curzi/Rade Šerbedžija/Robert Urich/Ron Silver/S. P. Balasubrahmanyam
1946|2|Stephen Rea/Sue Lyon/Suzanne Somers/Talia Shire/Tyne Daly/Ujjal/Victor Banerjee/Vladimir Gostyukhin/Wang Xueqi/Wong Oi-ming
1946|3|Alexandra Bastedo/Alun Armstrong/Andreas Katsulas/Antonio Fargas/Blair Brown/Christopher Olsen/Clive Francis/Colin Petersen/David Calder
1946|3|Dayton Callie/Dearbhla Molloy/Derek Griffiths/Ed O'Ross/Eric Peterson/Fiona Lewis/George Winslow/Haydée Politoff/Ivano Marescotti
1946|3|J. E. Freeman/Jack Kehler/Jacki Piper/Jane Asher/Jayne Eastwood/Jenny Runacre/Joe Estevez/John Bach/John Dunsworth/John Getz/John Kavanagh
1946|3|Johnny Crawford/Josh Mostel/Ladislav Jakim/Lana Wood/Mamukkoya/Mansaku Fuwa/Mark Metcalf/Martin Kove/Mary Beth Hurt/Maureen Lipman
1946|3|Murray Head/Narendra Prasad/Nicholas Clay/Patrick Bouchitey/Paul Herman/Ricky Jay/Sandy Duncan/Shane Briant/Stephen Lack/Struan Rodger
1946|3|Tom Savini/Vincent Pastore/Yukiko Kobayashi
1946|4|Alaina Reed Hall/Andrew Rubin/Bob Bingham/Dave Goelz/David Emge/Fran Brill/Haji/Jean Hill/John Callen/Karen Shallo/Kathryn Grody
1946|4|Ladislav Jánský/Lori Williams/Mary Louise Weller/Michael Tucci/Nicholas Jones/Norbert Weisser/Paola Dionisotti/Paul A. Partain/Phil Reeves
1946|4|Richard LeParmentier/Rosalind Ayres/Roy Holder/Wendy Allnutt/Yutte Stensgaard
1947|1|Akira Terao/Albert Brooks/Aranya Namwong/Arnold Schwarzenegger/Babita/Bernard Giraudeau/Bryan Brown/Connie Chan/David Bowie/David Chiang
1947|1|Deanie Ip/Farrah Fawcett/Firdous/Glenn Close/Hülya Koçyiğit/Jerzy Stuhr/Josephine Siao/K. P. A. C. Lalitha/Kevin Kline/Malini Fonseka
1947|1|Marina Neyolova/Małgorzata Braunek/Meiko Kaji/Moon Hee/Mumtaz/Natalya Varley/Nuno Leal Maia/Olga Ostroumova/Patrick Dewaere/Pete Edochie
1947|1|Raakhee/Richard Dreyfuss/Sam Neill/Sasson Gabai/Simi Garewal/Sohel Rana/Takeshi Kitano/Wasim/Yelena Solovey/Youn Yuh-jung
1947|2|Agostina Belli/Andréa Ferréol/Anna Nehrebecka/Anne Archer/Anne Wiazemsky/Anny Duperey/Ashok Saraf/Baek Yoon-sik/Barbara Bach/Ben Cross
1947|2|Betty Ting Pei/Birthe Neumann/Chen Chi-chi/Cindy Williams/David Essex/Deeba/Denis Lawson/Edward James Olmos/Elena Nathanail/Flavio Bucci
1947|2|Grażyna Barszczewska/Gustavo Rodríguez/Hanns Zischler/Helen Morse/Henry Hübchen/Homayoun Ershadi/Hu Chin/Iggy Pop/Ildikó Bánsági
1947|2|Ittoku Kishibe/Jacki Weaver/James Woods/Jenny Gröllmann/Jess Ingerslev/Jinpachi Nezu/Joe Mantegna/Joe Morton/John Larroquette
1947|2|John Ratzenberger/Jonathan Banks/Jonathan Pryce/Judy Morris/Juliet Berto/Juraj Kukura/Karel Heřmánek/Kim Darby/Laurice Guillen/Lembit Ulfsak
1947|2|Levana Finkelstein/Marisa Berenson/Martin Lamotte/Meat Loaf/Meche Carreño/Michael Gross/Michael McKean/Micheline Lanctôt/Patricio Contreras
1947|2|Patxi Andión/Peter Riegert/Peter Strauss/Peter Weller/Rama Prabha/Randhir Kapoor/Richard Griffiths/Richard Jenkins/Rob Reiner/Robert Englund
1947|2|Robert Hays/Sally Struthers/Silvia Tortosa/Solbjørg Højfeldt/Stanisława Celińska/Stephen Collins/Suchanda/Suet Nei/Svetlana Bojković
1947|2|Tanti Josepha/Tatyana Vasilyeva/Ted Danson/Tim Matheson/Vidya Sinha/Violeta Doneva/Warren Clarke/Wes Studi/William Atherton
1947|3|Alan Dale/Amos Kollek/Andrea Martin/Angus MacInnes/Anna Maria Horsford/Anthony Higgins/Betty Buckley/Bill Smitrovich/Candy Clark
1947|3|Christopher Neame/Cindy Pickett/David L. Lander/David Ladd/David Robb/Dermot Crowley/Didier Flamand/Donna Loren/Dwight Schultz/Eddie Hodges
1947|3|Firmine Richard/Gail Strickland/Glynn Turman/Gunnar Hansen/Günther Kaufmann/Harry Baer/Hugh Keays-Byrne/Jacques Spiesser/Jagoda Kaloper
1947|3|James Aubrey/James Keach/Jameson Parker/Jane Curtin/Jean-Christophe Bouvet/Jeffrey DeMunn/Jitka Cerhová/Karen Valentine/Lee Purcell
1947|3|Leonard Mann/Lex van Delden/Linda Thorson/Liz Torres/Lois Chiles/Lori Martin/Lynn Lowry/Martin Ferrero/Mary Kay Place/Mary Vivian Pearce
1947|3|Masayuki Yui/Meredith Baxter/Michael Burns/Mink Stole/Mohan Agashe/Nick Castle/Olek Krupa/Paolo Malco/R. H. Thomson/Ray Wise/Richard Lawson
1947|3|Richard Portnow/Roy Billing/Sam Anderson/Shelley Hack/Stephanie Beacham/Stephen McHattie/Stephen Stucker/Sybil Danning/Tamara Dobson
1947|3|Tracey Walter/Vincent Winter/Wayne Allwine
1947|4|Alexandra Hay/Alice Playten/Anna Calder-Marshall/Belinda Balaski/Bobby Rhodes/Charles Frank/Deborah Findlay/Domini Blythe/Donovan Scott
1947|4|Erica Gavin/Ezra Dagan/Frank Grimes/Holmes Osborne/Ivonne Coll/Jamie Donnelly/Janine Perreau/Jenny Hanley/Jon DeVries/Kate Fitzpatrick
1947|4|Marcia McBroom/Marilyn Hassett/Mona Marshall/Patti Love/Petra Markham/Randee Heller/Ronald Mlodzik/Shari Eubank/Steve Inwood/Susan Blommaert
1947|4|Susan Lanier/Tiffany Bolling/Tim Ware/Twink Caplan/Wendy Padbury
1948|1|Akira Emoto/András Kern/Bharathi Vishnuvardhan/Billy Crystal/Bjørn Sundquist/Charlie Chin/Chen Chen/Dominique Sanda/Edwige Fenech/Farooque
1948|1|György Cserhalmi/Gérard Depardieu/Hema Malini/Igor Kostolevsky/Irina Kupchenko/J. Jayalalithaa/Jaromír Hanzlík/Jaya Bachchan/Jean Reno
1948|1|Jeremy Irons/K. R. Vijaya/Kathy Bates/Kenji Sawada/Li Ching/Magda Vášáryová/Marco Nanini/Marisol/Mervat Amin/Mikhail Baryshnikov
1948|1|Moushumi Chatterjee/Natalya Gundareva/Nathalie Baye/Samuel Hui/Samuel L. Jackson/Swarna Mallawarachchi/Tom Wilkinson/Vanisri
1948|2|Ambika Sukumaran/Anant Nag/Annu Mari/Anthony Andrews/Avery Brooks/Barbara Hershey/Bernadette Peters/Bonnie Bedelia/Bud Cort/Carl Weathers
1948|2|Carole Laure/Chantal Lauby/Chen Ping/Christopher Guest/Claude Jade/Danny Denzongpa/Dennis Waterman/Dianne Wiest/Dorothée Berryman
1948|2|Erdal Özyağcılar/Farooq Shaikh/Garry McDonald/George Wendt/Gilbert Sicotte/Gisela Schneeberger/Gérard Darmon/Innocent/Jennifer O'Neill
1948|2|Jesper Christensen/Jim Carter/JoBeth Williams/John Clarke/John Ritter/Johnny Delgado/Josef Bierbichler/Kate Jackson/Lewis Black/Lulu
1948|2|Madiha Kamel/Margot Kidder/Mercedes Ruehl/Nard Poowanai/Nedumudi Venu/Perry King/Phylicia Rashad/Powers Boothe/Péter Andorai/Reiko Oshida
1948|2|Remo Girone/Rhea Perlman/Rubén Blades/Sinéad Cusack/Takashi Sasano/Tesshō Genda/Thomas Thieme/Tonico Pereira
1948|3|Amy Robinson/Art Hindle/Badja Djola/Barbara Flynn/Barry Gordon/Bryan Leung/Charles Herbert/Chris Haywood/Chris Mulkey/Clyde Kusatsu
1948|3|David Hayman/Deborah Shelton/Dee Wallace/Derek Thompson/Donna Akersten/Francisco Algora/Fung Hark-on/Féodor Atkine/Georgia Engel
1948|3|Guillermo Montesinos/Ian McElhinney/James Cosmo/James Rebhorn/John Ashton/John Noble/John Waters/Jonathan Hyde/Joseph Marcell/Judy Geeson
1948|3|Karl Johnson/Ken Foree/Ken Hutchison/Kerry Walker/Law Oi-seung/Lindsay Crouse/Luigi Maria Burruano/Lynne Thigpen/M. C. Gainey/Marc Singer
1948|3|Marcia Strassman/Martin Stephens/Meg Foster/Melanie Chartoff/Michael Berryman/Michael Sacks/Michele Dotrice/Miklós B. Székely/Mimi Kennedy
1948|3|Nadine Nortier/Nell Carter/Niall Buggy/Nick Mancuso/Pam Ferris/Paul Raci/Penelope Milford/Persis Khambatta/Philip Jackson/Phillip Alford
1948|3|Ray Baker/Richard Masur/Richard Riehle/Rie Yokoyama/Robert Ginty/Ron Cook/Sachu/Saul Rubinek/Saverio Marconi/Susan Blakely/Telma Hopkins
1948|3|Tovah Feldshuh/Trey Wilson/Vincent Schiavelli/William Hootkins
1948|4|Alan Devlin/Anna Bergman/Anne Aston/Annette Charles/Archie Hahn/Carlos Carrasco/Christopher Curry/Christopher Neil/Danny Keogh/David Haskell
1948|4|Diane Grayson/Frances Tomelty/Francesca Natividad/Freda Foh Shen/Geno Silva/Janina Faye/John Ley/Karen Sue Trent/Kathleen Lloyd
1948|4|Larry Brandenburg/Mimi Gibson/Pippa Steel/Ron Perkins/Scott Reiniger/Sheila Frazier/Sheila White/Souad Faress/Steve Eastin/Susan Bernard
1948|4|Susan Blu/Susan Lowe/Tom Everett/Uschi Digard/Vanessa Howard/Walter Olkewicz
1949|1|Ahmed Zaki/Antônio Fagundes/Bill Nighy/Bolek Polívka/Don Johnson/Fanny Ardant/Irina Muravyova/Jeff Bridges/Jessica Lange/Jim Broadbent
1949|1|John Belushi/Kadir İnanır/Luís Miguel Cintra/Meryl Streep/Mikhail Boyarsky/Mircea Diaconu/Nelly/Pam Grier/Richard Gere/Sabine Azéma
1949|1|Shūichi Ikeda/Sigourney Weaver/Sissy Spacek/Slamet Rahardjo/Tarık Akan/Yūsaku Matsuda/İlyas Salman
1949|2|Alexander Godunov/Anna Galiena/Armand Assante/Aytaç Arman/Bernard-Pierre Donnadieu/Boris Plotnikov/Brad Davis/Brent Spiner/Bruno Kirby
1949|2|Burghart Klaußner/Chi Kuan-chun/Damian Lau/Daniel Alvarado/David Strathairn/Dean Shek/Ed Begley Jr./El Manik/Eliška Balzerová/Ewa Szykulska
1949|2|Fang Ying/Farida Jalal/Fiorella Faltoyano/Gina Pareño/Ian Charleson/Jacques Weber/Jessica Harper/Jim Varney/John Savage/Julian Fellowes
1949|2|Junko Miyashita/Keith Carradine/Kirsten Olesen/Lindsay Wagner/Luminița Gheorghiu/Masatō Ibu/Morio Kazama/Nadia Cassini/Niels Arestrup
1949|2|Oscar Martínez/Ottavia Piccolo/Patti LuPone/Paw Hee-ching/Philip Michael Thomas/Pia Degermark/Polly Shang-Kuan/Shangkuan Ling-fung
1949|2|Shelley Duvall/Shelley Long/Shōhei Hino/Simon Callow/Theodór Júlíusson/Tom Berenger/Tom Waits/Tomoko Ogawa/Veronica Cartwright/Victor Garber
1949|2|Zerrin Egeliler/Zoë Wanamaker
1949|3|Ann Reinking/Armin Shimerman/Bernard Farcy/Beth Grant/Bosco Hogan/Brian Kerwin/Brooke Adams/Caroline Munro/Charles Rocket/Cheryl Campbell
1949|3|Claudia Jennings/Cookie Mueller/Dave Thomas/Debbie Watson/Doddanna/Evelyn Rudie/Frankie Faison/Gary Grubbs/Gates McFadden/Geoff Pierson
1949|3|George Harris/Gerrit Graham/Gloria Hendry/Graham Beckel/Heather Menzies/Ian Gelder/Jack McGee/Jeannie Berlin/Kevin Corcoran/Leon Rippy
1949|3|Leslie Easterbrook/Loretta Devine/Madeline Smith/Margaret Whitton/Marilyn Burns/Maury Chaykin/Michael Beck/Michael Hogan/N. F. Varghese
1949|3|Nancy Kyes/Nicholas Woodeson/Padma Khanna/Pamela Reed/Paula Wilcox/Peter Friedman/Peter Kern/Philip Ko/Santiago Ramos/Shane Bourne
1949|3|Stephen McKinley Henderson/Steven Williams/Susan Penhaligon/Tanya Roberts/Vicki Lawrence/Wang Lung-wei/Étienne Chicot
1949|4|Adrienne Posta/Barbara Brennan/Brenda Sykes/Carol Hawkins/Caroline Kava/Charlotte Cornwell/Enrique Castillo/Françoise Pascal/George Cheung
1949|4|Hubert Saint-Macary/Jeananne Crowley/Jo Ann Harris/Joe Pilato/John Amplas/Marco Perella/Mel Johnson Jr./Nancy Stephens/Noel O'Donovan
1949|4|Susan Gordon/Terry Camilleri/Tom Chapin/Tom Mason/Tony Llewellyn-Jones
`;
