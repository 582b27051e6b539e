/** Players of film history, men and women apart. Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const PLAYERS_OF_HISTORY = `
# men: silents
1913-1932|Emil Jannings/Werner Krauss/Conrad Veidt/Paul Wegener/Fritz Kortner/Bernhard Goetzke
1919-1933|Max Schreck/Gustav von Wangenheim/Alexander Granach/Rudolf Klein-Rogge/Bernhard Goetzke
1914-1924|John Gilbert/Ramon Novarro/Rudolph Valentino/Ronald Colman/Richard Barthelmess/Ricardo Cortez
1924-1930|John Gilbert/Ramon Novarro/Ronald Colman/Richard Barthelmess/Ricardo Cortez
1915-1933|John Barrymore/Douglas Fairbanks/Ronald Colman/Ramon Novarro/Conrad Nagel
1914-1916|Mack Swain/Eric Campbell/Ford Sterling/Chester Conklin
1917-1934|Mack Swain/Ford Sterling/Chester Conklin/Henry Bergman/Tom Murray/Snub Pollard
1914-1932|Adolphe Menjou/Lew Cody/Conrad Nagel/William Powell/Ronald Colman
1919-1932|Jackie Coogan/Jackie Cooper/Wesley Barry/Jackie Searl/Frankie Darro
1926-1932|Warner Baxter/Gary Cooper/Tom Mix/George O'Brien/Richard Dix
1924-1930|Ivor Novello/John Longden/Carl Brisson/Malcolm Keen/Henry Edwards
1925-1936|Al Jolson/Eddie Cantor/George Jessel/Maurice Chevalier/Charles King
1919-1927|Valéry Inkijinoff/Igor Ilyinsky/Nikolai Batalov/Vladimir Fogel/Ivan Chuvelyov
1908-1922|Bartolomeo Pagano/Amleto Novelli/Umberto Mozzato/Emilio Ghione/Mario Guaita-Ausonia
# men: Hollywood
1930-1942|Edward G. Robinson/James Cagney/Paul Muni/George Raft/Humphrey Bogart/Spencer Tracy
1931-1942|Boris Karloff/Bela Lugosi/Lon Chaney Jr./Dwight Frye/Claude Rains/Lionel Atwill
1933-1941|Claude Rains/Paul Henreid/Conrad Veidt/Sydney Greenstreet/Basil Rathbone/George Sanders
1942-1948|Claude Rains/Paul Henreid/Sydney Greenstreet/Basil Rathbone/George Sanders
1931-1942|Peter Lorre/Gustaf Gründgens/Oskar Homolka/Otto Wernicke/Fritz Kortner
1932-1950|Clark Gable/Gary Cooper/Errol Flynn/Ronald Colman/Spencer Tracy/Cary Grant
1935-1950|Errol Flynn/Tyrone Power/Douglas Fairbanks Jr./Robert Taylor/Ronald Colman
1935-1950|James Stewart/Henry Fonda/Gary Cooper/Joel McCrea/Melvyn Douglas/Robert Montgomery
1938-1953|John Wayne/Randolph Scott/Joel McCrea/Henry Fonda/Gary Cooper/Robert Taylor
1933-1950|Fred Astaire/Gene Kelly/Dick Powell/Bing Crosby/George Murphy/Buddy Ebsen
1942-1957|Gene Kelly/Fred Astaire/Donald O'Connor/Dan Dailey/Howard Keel/Frank Sinatra
1929-1942|Groucho Marx/W. C. Fields/Bert Wheeler/Eddie Cantor/Jack Benny/Joe E. Brown
1940-1958|Joseph Cotten/Orson Welles/Ray Milland/Gregory Peck/Robert Young/Van Heflin
1946-1960|Orson Welles/Joseph Cotten/Claude Rains/George Sanders/James Mason/Everett Sloane
1941-1956|Humphrey Bogart/Robert Mitchum/Dick Powell/Alan Ladd/Dana Andrews/Glenn Ford/Robert Montgomery
1944-1955|Fred MacMurray/Dana Andrews/Glenn Ford/Ray Milland/Robert Ryan/Van Heflin
1942-1953|Alan Ladd/Glenn Ford/Tyrone Power/William Holden/Dana Andrews
1944-1956|Clifton Webb/George Sanders/Vincent Price/Claude Rains/Zachary Scott/Otto Kruger
1941-1950|Sydney Greenstreet/Francis L. Sullivan/Eugene Pallette/Thomas Gomez/Charles Coburn/Raymond Burr
1946-1955|Richard Widmark/Dan Duryea/Robert Ryan/Lawrence Tierney/Raymond Burr/Jack Palance
1946-1962|Burt Lancaster/Kirk Douglas/Robert Mitchum/Robert Ryan/Victor Mature/Sterling Hayden
1949-1960|Ralph Meeker/Robert Ryan/Aldo Ray/Barry Sullivan/Darren McGavin/Steve Cochran
1948-1962|William Holden/Glenn Ford/Gregory Peck/Van Johnson/Robert Taylor/Tony Curtis
1950-1954|James Dean/Montgomery Clift/Farley Granger/Paul Newman/Sal Mineo
1957-1960|Montgomery Clift/Sal Mineo/Farley Granger/Paul Newman/Dennis Hopper/Anthony Perkins
1953-1964|Frank Sinatra/Tony Curtis/Montgomery Clift/Dean Martin/Kirk Douglas
1950-1966|Charlton Heston/Kirk Douglas/Robert Taylor/Victor Mature/Yul Brynner/Stephen Boyd
1951-1962|Richard Burton/Stewart Granger/Robert Taylor/Victor Mature/James Mason/Stephen Boyd
1947-1962|Spencer Tracy/Fredric March/Gary Cooper/James Cagney/Walter Pidgeon/Lee J. Cobb
1950-1962|Henry Fonda/James Stewart/Gregory Peck/Lee J. Cobb/Fredric March
1950-1970|Vincent Price/Boris Karloff/Basil Rathbone/Peter Cushing/John Carradine/George Macready
1950-1965|David Niven/Rex Harrison/Michael Wilding/Robert Morley/Trevor Howard/Jack Hawkins
1956-1978|Yul Brynner/Lee Van Cleef/James Coburn/Charles Bronson/Eli Wallach/Jack Palance
1960-1972|Eli Wallach/Lee Van Cleef/Gian Maria Volonté/Klaus Kinski/Telly Savalas/Charles Bronson
1958-1975|Rod Steiger/Karl Malden/Lee J. Cobb/George C. Scott/Anthony Quinn/Martin Balsam
1950-1968|Anthony Quinn/Rod Steiger/Ernest Borgnine/Richard Basehart/Jack Palance/Kirk Douglas
1950-1966|Omar Sharif/Anthony Quinn/Horst Buchholz/Alec Guinness/Alain Delon/Anthony Quayle
# men: new Hollywood and after
1966-1980|Warren Beatty/Robert Redford/Paul Newman/Ryan O'Neal/Steve McQueen/James Caan
1967-1990|Dustin Hoffman/Al Pacino/Robert De Niro/Jon Voight/Gene Hackman/Elliott Gould/Jack Nicholson
1967-1980|Jon Voight/Ryan O'Neal/Jeff Bridges/Robert Redford/Keith Carradine/Jan-Michael Vincent
1967-1985|Gene Hackman/Roy Scheider/Robert Duvall/George C. Scott/Jack Nicholson/Walter Matthau
1968-1976|Peter Fonda/Dennis Hopper/Jack Nicholson/Bruce Dern/Michael Parks/Robert Blake
1968-1980|Marlon Brando/George C. Scott/Rod Steiger/Burt Lancaster/Anthony Quinn/Ernest Borgnine
1971-1976|Harvey Keitel/Robert De Niro/Al Pacino/John Cazale/Martin Sheen/James Caan
1974-1985|Richard Dreyfuss/Elliott Gould/George Segal/Charles Grodin/Dustin Hoffman/Gene Wilder
1974-1975|Peter Finch/William Holden/Jason Robards/George C. Scott/Robert Shaw/Peter O'Toole
1980-1995|Harry Dean Stanton/Warren Oates/Dennis Hopper/Sam Shepard/Bruce Dern/M. Emmet Walsh
1985-2000|Dustin Hoffman/Robin Williams/Robert De Niro/Bill Murray/Tom Hanks/Al Pacino
1986-1998|Robert Patrick/Lance Henriksen/Michael Biehn/Billy Drago/Michael Ironside/Brion James
1988-1998|Jeremy Irons/Alan Rickman/Tim Curry/Ben Kingsley/Charles Dance/Jonathan Pryce
1990-2010|Tim Allen/Bill Murray/Steve Martin/Billy Crystal/John Goodman/Michael Keaton
1990-2003|Jeff Goldblum/Bill Pullman/Kyle MacLachlan/Sam Neill/Bruce Campbell/Jeff Daniels
1980-1998|Rutger Hauer/Bruno Ganz/Klaus Maria Brandauer/Jeroen Krabbé/Max von Sydow
1985-2018|Daniel Day-Lewis/Gary Oldman/Ralph Fiennes/Liam Neeson/Colin Firth/Jeremy Irons
1988-2005|James Cromwell/John Lithgow/Richard Farnsworth/Brian Dennehy/Robert Duvall/M. Emmet Walsh
1994-2012|Willem Dafoe/Gary Oldman/John Malkovich/Christopher Walken/Steve Buscemi/Udo Kier
1995-2012|Tom Cruise/Brad Pitt/Matt Damon/George Clooney/Johnny Depp/Kevin Costner
2002-2012|Mickey Rourke/Val Kilmer/Eric Roberts/Don Johnson/Michael Madsen/Kurt Russell
2000-2014|Jake Gyllenhaal/Tobey Maguire/Joaquin Phoenix/Ryan Gosling/Edward Norton/Leonardo DiCaprio
2004-2025|Joaquin Phoenix/Christian Bale/Leonardo DiCaprio/Jake Gyllenhaal/Adam Driver/Willem Dafoe
2009-2020|Jesse Eisenberg/Michael Cera/Andrew Garfield/Paul Dano/Jay Baruchel/Justin Long
2008-2016|Sam Worthington/Taylor Kitsch/Chris Pine/Liam Hemsworth/Joel Edgerton/Ryan Kwanten
2001-2020|Andy Serkis/Doug Jones/Terry Notary/Toby Kebbell/Alan Tudyk/Benedict Cumberbatch
2001-2016|Martin Freeman/Simon Pegg/James McAvoy/Nick Frost/David Tennant/Daniel Radcliffe
2000-2012|Cillian Murphy/Christopher Eccleston/James McAvoy/Colin Farrell/Jonathan Rhys Meyers/Paul Bettany
2009-2020|Idris Elba/Chiwetel Ejiofor/David Oyelowo/Djimon Hounsou/Forest Whitaker/John Boyega
2008-2020|David Oyelowo/Chadwick Boseman/Idris Elba/Jeffrey Wright/Nate Parker/Chiwetel Ejiofor
2009-2024|Robert De Niro/Al Pacino/Joe Pesci/Harvey Keitel/Jack Nicholson
2012-2022|John Cho/Steven Yeun/Daniel Dae Kim/Randall Park/Sung Kang/Ken Jeong
2008-2020|Dev Patel/Riz Ahmed/Himesh Patel/Kunal Nayyar/Sacha Dhawan/Kumail Nanjiani
2004-2025|Jean Dujardin/Guillaume Canet/Romain Duris/Vincent Cassel/Dany Boon/Louis Garrel
2010-2015|Ben Kingsley/Ian McKellen/Christopher Lee/Michael Gambon/Jim Broadbent/Frank Langella
# men: Britain
1928-1941|Charles Laughton/Robert Donat/Leslie Howard/Ralph Richardson/Emlyn Williams/Wallace Beery
1933-1941|Raymond Massey/Ralph Richardson/Cedric Hardwicke/Robert Donat/Leslie Banks/Conrad Veidt
1940-1960|Trevor Howard/John Mills/Michael Redgrave/Rex Harrison/Stewart Granger/Eric Portman
1940-1960|David Niven/Roger Livesey/Eric Portman/Anton Walbrook/Marius Goring/John Mills
1945-1960|Dennis Price/Alec Guinness/Stanley Holloway/Alastair Sim/Ian Carmichael/Dirk Bogarde
1945-1957|Jack Warner/Stanley Holloway/Jack Hawkins/Bernard Lee/John Mills/Mervyn Johns
1950-1960|Charles Laughton/Alastair Sim/Robert Morley/Ralph Richardson/Wilfrid Hyde-White
1955-1974|Peter Cushing/Christopher Lee/Michael Gough/Anton Diffring/André Morell
1958-1970|Albert Finney/Tom Courtenay/Alan Bates/Richard Harris/Laurence Harvey/Stanley Baker/Peter O'Toole
1963-1972|David Hemmings/Terence Stamp/Michael Caine/Michael York/Oliver Reed/James Fox
1958-1972|Donald Pleasence/Herbert Lom/Robert Shaw/Nigel Patrick/Lionel Jeffries
1980-1990|Ben Cross/Ian Charleson/Nigel Havers/Rupert Everett/Anthony Andrews/Jeremy Irons
1990-2005|Hugh Grant/Colin Firth/Rupert Graves/Rupert Everett/Ralph Fiennes/Kenneth Branagh
1994-2003|Ewen Bremner/Ewan McGregor/Robert Carlyle/Jonny Lee Miller/Peter Mullan/Kevin McKidd
1992-1998|Terence Stamp/Malcolm McDowell/Michael York/Alan Bates/Oliver Reed/David Hemmings
2008-2020|Chiwetel Ejiofor/David Oyelowo/Idris Elba/Adrian Lester/David Harewood/Hakeem Kae-Kazim
# men: France and Italy
1945-1960|Yves Montand/Jean Gabin/Jean Marais/Gérard Philipe/Lino Ventura/Eddie Constantine
1957-1970|Jean-Paul Belmondo/Alain Delon/Jean-Claude Brialy/Maurice Ronet/Michel Piccoli/Jean-Louis Trintignant
1955-1970|Charles Aznavour/Yves Montand/Jacques Brel/Jean-Claude Brialy/Serge Gainsbourg
1955-1966|Eddie Constantine/Lino Ventura/Jean-Paul Belmondo/Howard Vernon/Akim Tamiroff
1960-1975|Michel Piccoli/Jean-Louis Trintignant/Maurice Ronet/Marcello Mastroianni/Philippe Noiret
1942-1955|Massimo Girotti/Raf Vallone/Amedeo Nazzari/Vittorio Gassman/Andrea Checchi/Rossano Brazzi
1943-1955|Aldo Fabrizi/Totò/Gino Cervi/Eduardo De Filippo/Vittorio De Sica/Folco Lulli
1969-1983|Giancarlo Giannini/Gian Maria Volonté/Ugo Tognazzi/Nino Manfredi/Marcello Mastroianni/Franco Nero
1960-1968|Burt Lancaster/Alain Delon/Marlon Brando/Marcello Mastroianni/Laurence Olivier/Anthony Quinn
1950-1956|George Sanders/Ralph Richardson/Trevor Howard/James Mason/Michael Wilding
1945-1955|Lamberto Maggiorani/Carlo Battisti/Vittorio Antonucci/Memmo Carotenuto/Marcello Pagliero/Harry Feist
# men: Scandinavia
1950-1960|Victor Sjöström/Anders Henrikson/Hugo Björne/Olof Sandborg/Sigge Fürst
1953-1972|Max von Sydow/Gunnar Björnstrand/Anders Ek/Per Oscarsson/Erland Josephson/Bengt Ekerot
1998-2025|Mads Mikkelsen/Ulrich Thomsen/Nikolaj Lie Kaas/Anders W. Berthelsen/Thomas Bo Larsen/Nikolaj Coster-Waldau
# men: Japan
1948-1965|Toshiro Mifune/Tatsuya Nakadai/Masayuki Mori/Takashi Shimura/Minoru Chiaki/Raizō Ichikawa
1946-1965|Takashi Shimura/Chishū Ryū/Masayuki Mori/So Yamamura/Ken Uehara/Kamatari Fujiwara
1956-1990|Tatsuya Nakadai/Toshiro Mifune/Rentarō Mikuni/Tetsurō Tamba/Eiji Okada/Tsutomu Yamazaki
# men: Korea, Hong Kong
1998-2025|Song Kang-ho/Choi Min-sik/Sol Kyung-gu/Lee Byung-hun/Hwang Jung-min/Yoo Ji-tae
1978-1996|Jackie Chan/Sammo Hung/Yuen Biao/Gordon Liu/Jet Li/Ti Lung
1971-1972|Bruce Lee/Jimmy Wang Yu/Ti Lung/David Chiang/Lo Lieh
1974-1981|Jimmy Wang Yu/Gordon Liu/Ti Lung/David Chiang/Alexander Fu Sheng/Lo Lieh
1986-2002|Leslie Cheung/Andy Lau/Tony Leung Ka-fai/Tony Leung Chiu-wai/Jacky Cheung/Chow Yun-fat
1989-2004|Jet Li/Donnie Yen/Jackie Chan/Yuen Biao/Vincent Zhao
1970-1980|Jim Kelly/Fred Williamson/Jim Brown/Ron Van Clief/Richard Roundtree
1970-1980|John Saxon/Robert Vaughn/Robert Conrad/William Shatner/George Peppard
1972-1990|Chuck Norris/Joe Lewis/Bob Wall/Steve James/David Carradine
# men: India
1953-1963|Dilip Kumar/Raj Kapoor/Dev Anand/Guru Dutt/Sunil Dutt/Ashok Kumar
1935-1964|Prithviraj Kapoor/Ashok Kumar/Balraj Sahni/Sohrab Modi/Motilal
1971-1984|Amitabh Bachchan/Dharmendra/Sanjeev Kumar/Vinod Khanna/Shashi Kapoor/Rajesh Khanna
1970-1995|Amjad Khan/Amrish Puri/Pran/Prem Chopra/Danny Denzongpa/Ranjeet
1976-2005|Om Puri/Naseeruddin Shah/Anupam Kher/Kulbhushan Kharbanda/Amrish Puri/Pankaj Kapur
1988-2020|Shah Rukh Khan/Aamir Khan/Salman Khan/Akshay Kumar/Ajay Devgn/Saif Ali Khan
1955-1978|Soumitra Chatterjee/Uttam Kumar/Anil Chatterjee/Utpal Dutt/Kali Banerjee
# men: Iran
1966-1995|Ezzatollah Entezami/Ali Nassirian/Jamshid Mashayekhi/Behrouz Vossoughi/Davoud Rashidi
1990-2025|Shahab Hosseini/Peyman Moaadi/Ali Mosaffa/Homayoun Ershadi/Navid Mohammadzadeh/Reza Kianian/Amir Jadidi
# men: Africa, Latin America
1998-2025|Ramsey Nouah/Desmond Elliot/Jim Iyke/Pete Edochie/Kunle Afolayan/Chidi Mokeme
2000-2016|Sadiq Daba/Olu Jacobs/Pete Edochie/Richard Mofe-Damijo/Kayode Olaiya/Fabian Adeoye Lojede
1998-2010|Nkem Owoh/John Okafor/Sam Loco Efe/Osita Iheme/Chinedu Ikedieze/Victor Osuagwu
1960-1975|Geraldo Del Rey/Othon Bastos/Maurício do Valle/Jece Valadão/Jardel Filho/Paulo José
2000-2025|Gael García Bernal/Diego Luna/Daniel Giménez Cacho/Demián Bichir/Tenoch Huerta
1998-2025|Ricardo Darín/Gastón Pauls/Guillermo Francella/Oscar Martínez/Leonardo Sbaraglia/Darío Grandinetti
2002-2025|Wagner Moura/Rodrigo Santoro/Selton Mello/Lázaro Ramos/Seu Jorge/Matheus Nachtergaele
# men: Australia
1970-1990|Jack Thompson/Bryan Brown/John Hargreaves/Ray Barrett/Bill Hunter/Max Cullen
1936-1946|Chips Rafferty/Grant Taylor/Peter Finch/Pat Twohill/Joe Valli
1946-1971|Chips Rafferty/Grant Taylor/Peter Finch/Bud Tingwell/John Heyward
1979-1988|Mel Gibson/Mark Lee/Bryan Brown/John Hargreaves/Nick Tate
1980-1986|Mark Lee/Mel Gibson/Bill Kerr/Bruce Spence/Lewis Fitz-Gerald
1970-1990|Barry Crocker/Barry Humphries/Graeme Blundell/Paul Hogan/Jack Thompson/Graham Kennedy
1984-1996|Paul Hogan/Bryan Brown/Jack Thompson/Barry Humphries/Steve Bisley/Yahoo Serious
1990-2002|Russell Crowe/Ben Mendelsohn/Guy Pearce/Noah Taylor/Aden Young/Daniel Pollock
1990-2000|Paul Mercurio/Guy Pearce/Aden Young/Ben Mendelsohn/Noah Taylor
1988-2000|Hugo Weaving/Sam Neill/Bill Hunter/Colin Friels/Geoffrey Rush/Barry Otto
1995-2005|Michael Caton/Bill Hunter/Barry Otto/Sam Neill/Max Cullen/John Clarke
# women: silents
1913-1930|Edna Purviance/Georgia Hale/Merna Kennedy/Virginia Cherrill/Lita Grey/Paulette Goddard
1928-1940|Virginia Cherrill/Paulette Goddard/Georgia Hale/Merna Kennedy
1917-1932|Jobyna Ralston/Mildred Davis/Marion Mack/Sybil Seely/Phyllis Haver/Kathryn McGuire
1920-1932|Clara Bow/Colleen Moore/Louise Brooks/Marion Davies/Bessie Love/Joan Crawford
1912-1933|Marie Dressler/Mabel Normand/Louise Fazenda/Polly Moran/Phyllis Allen
1914-1926|Theda Bara/Valeska Suratt/Louise Glaum/Olga Petrova/Nita Naldi
1917-1924|Ossi Oswalda/Pola Negri/Asta Nielsen/Henny Porten/Fern Andra
1924-1934|Brigitte Helm/Camilla Horn/Lil Dagover/Greta Schröder/Elisabeth Bergner/Lya de Putti
1922-1936|Anna May Wong/Myrna Loy/Nita Naldi/Estelle Taylor/Dolores del Río
1911-1926|Lottie Lyell/Annette Kellerman/Louise Lovely/Nellie Stewart/Marie Lorraine
1924-1931|Anna Sten/Vera Malinovskaya/Lyudmila Semyonova/Yelena Kuzmina/Yuliya Solntseva/Aleksandra Khokhlova
1925-1933|Anny Ondra/Mabel Poulton/Lilian Hall-Davis/Benita Hume/Lillian Rich
1923-1938|Greta Garbo/Norma Shearer/Marlene Dietrich/Joan Crawford/Pola Negri/Gloria Swanson
1926-1931|Renée Falconetti/Musidora/Gina Manès/Catherine Hessling/Sybille Schmitz
# women: Hollywood
1930-1940|Claudette Colbert/Irene Dunne/Carole Lombard/Jean Arthur/Myrna Loy/Miriam Hopkins/Barbara Stanwyck
1931-1935|Jean Harlow/Joan Blondell/Barbara Stanwyck/Miriam Hopkins/Norma Shearer/Mae West/Joan Crawford
1928-1942|Marlene Dietrich/Greta Garbo/Tallulah Bankhead/Miriam Hopkins/Kay Francis
1931-1939|Maureen O'Sullivan/Fay Wray/Loretta Young/Myrna Loy/Frances Dee/Helen Mack
1931-1940|Elsa Lanchester/Gloria Stuart/Una O'Connor/Valerie Hobson/Mae Clarke
1932-1944|Ginger Rogers/Eleanor Powell/Ruby Keeler/Rita Hayworth/Alice Faye/Joan Blondell
1935-1940|Katharine Hepburn/Carole Lombard/Irene Dunne/Jean Arthur/Rosalind Russell/Claudette Colbert
1937-1946|Vivien Leigh/Olivia de Havilland/Joan Fontaine/Paulette Goddard/Merle Oberon/Greer Garson
1938-1943|Joan Fontaine/Olivia de Havilland/Merle Oberon/Vivien Leigh/Greer Garson/Teresa Wright
1937-1948|Judy Garland/Deanna Durbin/Kathryn Grayson/Betty Hutton/June Allyson/Shirley Temple
1937-1946|Margaret Hamilton/Agnes Moorehead/Judith Anderson/Gale Sondergaard/Edna May Oliver/Billie Burke
1938-1947|Jane Darwell/Beulah Bondi/Fay Bainter/Spring Byington/Marjorie Main/Elizabeth Patterson
1935-1945|Hattie McDaniel/Louise Beavers/Butterfly McQueen/Ethel Waters/Theresa Harris
1940-1950|Ingrid Bergman/Hedy Lamarr/Joan Fontaine/Olivia de Havilland/Gene Tierney/Michèle Morgan
1940-1950|Barbara Stanwyck/Joan Crawford/Rita Hayworth/Ava Gardner/Lana Turner/Joan Bennett
1940-1950|Ida Lupino/Ann Sheridan/Mary Astor/Claire Trevor/Sylvia Sidney/Joan Leslie
1940-1950|Maureen O'Hara/Lucille Ball/Joan Leslie/Ann Sheridan/Linda Darnell/Vera-Ellen
1941-1950|Betty Hutton/Veronica Lake/Paulette Goddard/Ella Raines/Diana Lynn
1941-1955|Jane Russell/Rita Hayworth/Lana Turner/Linda Darnell/Jennifer Jones
1944-1956|Lauren Bacall/Veronica Lake/Lizabeth Scott/Gene Tierney/Martha Vickers/Ella Raines
1944-1956|Gene Tierney/Jane Greer/Rita Hayworth/Ava Gardner/Lizabeth Scott/Veronica Lake
1947-1957|Gloria Grahame/Jan Sterling/Jane Greer/Shelley Winters/Marie Windsor/Audrey Totter
1948-1958|Peggy Cummins/Jean Simmons/Jean Peters/Cathy O'Donnell/Janis Carter
1947-1960|Thelma Ritter/Celeste Holm/Agnes Moorehead/Mercedes McCambridge/Shirley Booth/Eve Arden
1948-1956|Bette Davis/Joan Crawford/Gloria Swanson/Barbara Stanwyck/Olivia de Havilland/Katharine Hepburn
1949-1956|Gloria Swanson/Bette Davis/Joan Crawford/Barbara Stanwyck/Katharine Hepburn
1950-1956|Jean Hagen/Judy Holliday/Cyd Charisse/Debbie Reynolds/Gloria Grahame/Nina Foch
1950-1963|Debbie Reynolds/Doris Day/Shirley Jones/Rosemary Clooney/Carroll Baker/Jane Powell
1950-1960|Rosemary Clooney/Vera-Ellen/Doris Day/Jane Powell/Kathryn Grayson/Ann Blyth
1953-1960|Shirley Jones/Jane Powell/Gloria Grahame/Mitzi Gaynor/Jean Simmons/Debbie Reynolds
1952-1958|Maggie McNamara/Audrey Hepburn/Leslie Caron/Jean Simmons/Debbie Reynolds/June Allyson
1952-1960|Lauren Bacall/Marilyn Monroe/Betty Grable/Jane Russell/Gene Tierney/Rita Hayworth
1954-1966|Elizabeth Taylor/Natalie Wood/Grace Kelly/Kim Novak/Eva Marie Saint/Joanne Woodward
1950-1960|Jean Simmons/Deborah Kerr/Elizabeth Taylor/Audrey Hepburn/Susan Hayward
1945-1955|Ingrid Bergman/Alida Valli/Viveca Lindfors/Joan Fontaine/Jennifer Jones
# women: new Hollywood and after
1966-1978|Faye Dunaway/Jane Fonda/Katharine Ross/Ali MacGraw/Julie Christie/Tuesday Weld
1966-1976|Anne Bancroft/Patricia Neal/Simone Signoret/Lee Remick/Joanne Woodward/Doris Day
1970-1985|Sissy Spacek/Shelley Duvall/Tuesday Weld/Cybill Shepherd/Karen Black/Jessica Lange
1970-1980|Talia Shire/Diane Keaton/Ellen Burstyn/Jill Clayburgh/Teri Garr/Karen Black
1972-1985|Louise Fletcher/Ellen Burstyn/Estelle Parsons/Cloris Leachman/Colleen Dewhurst
1973-1980|Linda Blair/Jodie Foster/Tatum O'Neal/Brooke Shields/Kristy McNichol/Mariel Hemingway
1968-1990|Gena Rowlands/Ellen Burstyn/Jill Clayburgh/Lee Grant/Piper Laurie/Geraldine Page
1979-1997|Sigourney Weaver/Linda Hamilton/Jamie Lee Curtis/Geena Davis/Jessica Lange/Karen Allen
1986-1996|Kathleen Turner/Michelle Pfeiffer/Kim Basinger/Geena Davis/Melanie Griffith/Sean Young
1988-1996|Michelle Pfeiffer/Annette Bening/Sharon Stone/Kim Basinger/Demi Moore/Uma Thurman
1990-1998|Angela Lansbury/Julie Andrews/Maggie Smith/Joan Plowright/Shirley MacLaine/Debbie Reynolds
1994-2006|Kate Winslet/Helena Bonham Carter/Emma Thompson/Minnie Driver/Rachel Weisz/Kate Beckinsale
1995-2010|Emily Watson/Samantha Morton/Kristin Scott Thomas/Cate Blanchett/Helena Bonham Carter/Miranda Richardson
1996-2006|Jennifer Jason Leigh/Chloë Sevigny/Parker Posey/Lili Taylor/Robin Wright/Catherine Keener
1999-2008|Ellen DeGeneres/Rosie O'Donnell/Whoopi Goldberg/Joan Cusack/Jane Lynch/Queen Latifah
2000-2012|Nicole Kidman/Naomi Watts/Cate Blanchett/Julianne Moore/Gwyneth Paltrow/Rachel Weisz
2006-2018|Kelly Macdonald/Shirley Henderson/Karen Gillan/Ashley Jensen/Emma Thompson/Julie Walters
2006-2020|Carey Mulligan/Keira Knightley/Rosamund Pike/Felicity Jones/Saoirse Ronan/Andrea Riseborough
2006-2020|Zoe Saldaña/Rosario Dawson/Michelle Rodriguez/Thandiwe Newton/Gugu Mbatha-Raw/Paula Patton
2009-2022|Alicia Vikander/Rooney Mara/Felicity Jones/Rebecca Hall/Sonoya Mizuno/Carey Mulligan
2010-2022|Charlize Theron/Jessica Chastain/Emily Blunt/Rosamund Pike/Rooney Mara/Eva Green
2012-2024|Sally Hawkins/Olivia Colman/Emily Mortimer/Samantha Morton/Andrea Riseborough/Shirley Henderson
2014-2025|Emma Stone/Saoirse Ronan/Margot Robbie/Anya Taylor-Joy/Jennifer Lawrence/Mia Goth
2014-2025|Claire Foy/Felicity Jones/Carey Mulligan/Vanessa Kirby/Keeley Hawes/Vicky Krieps
2018-2025|Emilia Jones/Florence Pugh/Kaitlyn Dever/Thomasin McKenzie/Elsie Fisher/Zoey Deutch
2012-2025|Tilda Swinton/Cate Blanchett/Julianne Moore/Helena Bonham Carter/Emma Thompson
2009-2020|Thandiwe Newton/Sophie Okonedo/Gugu Mbatha-Raw/Naomie Harris/Lupita Nyong'o/Ruth Negga
2015-2025|Michelle Yeoh/Zhang Ziyi/Joan Chen/Gong Li/Lucy Liu/Maggie Cheung
# women: Britain
1937-1950|Margaret Lockwood/Phyllis Calvert/Patricia Roc/Valerie Hobson/Ann Todd/Googie Withers
1942-1950|Celia Johnson/Ann Todd/Wendy Hiller/Valerie Hobson/Phyllis Calvert/Deborah Kerr
1945-1957|Joan Greenwood/Valerie Hobson/Glynis Johns/Kay Kendall/Googie Withers/Margaret Lockwood
1945-1955|Deborah Kerr/Jean Simmons/Wendy Hiller/Kathleen Byron/Moira Shearer/Pamela Brown
1946-1956|Moira Shearer/Ludmilla Tchérina/Margot Fonteyn/Leslie Caron/Zizi Jeanmaire
1950-1960|Katie Johnson/Margaret Rutherford/Athene Seyler/Edith Evans/Joyce Grenfell/Edie Martin
1959-1970|Rita Tushingham/Julie Christie/Susannah York/Rachel Roberts/Vanessa Redgrave/Lynn Redgrave
1962-1975|Ursula Andress/Honor Blackman/Shirley Eaton/Claudine Auger/Diana Rigg/Luciana Paluzzi
1969-1981|Jenny Agutter/Susan George/Hayley Mills/Judy Geeson/Jane Asher/Olivia Hussey
# women: France and Italy
1956-1970|Jeanne Moreau/Simone Signoret/Delphine Seyrig/Stéphane Audran/Emmanuelle Riva/Monica Vitti
1959-1968|Anna Karina/Jean Seberg/Anne Wiazemsky/Bernadette Lafont/Marie Dubois/Marina Vlady
1959-1968|Jean Seberg/Jane Fonda/Anna Karina/Leslie Caron/Bernadette Lafont/Brigitte Bardot
1960-1970|Corinne Marchand/Anouk Aimée/Macha Méril/Emmanuelle Riva/Françoise Dorléac
1957-1970|Brigitte Bardot/Jeanne Moreau/Mylène Demongeot/Michèle Mercier/Claudia Cardinale/Anna Karina
1962-1965|Catherine Deneuve/Françoise Dorléac/Anouk Aimée/Stéphane Audran/Romy Schneider/Delphine Seyrig
1966-1975|Catherine Deneuve/Anouk Aimée/Stéphane Audran/Romy Schneider/Delphine Seyrig/Dominique Sanda
1967-1978|Françoise Fabian/Stéphane Audran/Anouk Aimée/Delphine Seyrig/Jeanne Moreau/Marie Laforêt
1982-1995|Sandrine Bonnaire/Juliette Binoche/Isabelle Adjani/Béatrice Dalle/Irène Jacob/Emmanuelle Béart
1986-2015|Juliette Binoche/Isabelle Huppert/Emmanuelle Béart/Irène Jacob/Sandrine Bonnaire/Kristin Scott Thomas
1982-1992|Stéphane Audran/Delphine Seyrig/Bibi Andersson/Liv Ullmann/Jeanne Moreau
1968-1980|Delphine Seyrig/Jeanne Moreau/Bulle Ogier/Stéphane Audran/Monica Vitti
1969-1976|Dominique Sanda/Stefania Sandrelli/Maria Schneider/Ornella Muti/Silvana Mangano/Florinda Bolkan
1942-1956|Anna Magnani/Alida Valli/Clara Calamai/Silvana Mangano/Lea Padovani/Gina Lollobrigida
1946-1956|Silvana Mangano/Gina Lollobrigida/Sophia Loren/Silvana Pampanini/Lucia Bosè/Eleonora Rossi Drago
1950-1960|Giulietta Masina/Anna Magnani/Silvana Mangano/Valentina Cortese/Alida Valli
1960-1970|Monica Vitti/Claudia Cardinale/Lea Massari/Sandra Milo/Anouk Aimée/Virna Lisi
2004-2025|Sandra Hüller/Nina Hoss/Vicky Krieps/Paula Beer/Diane Kruger/Birgit Minichmayr
1998-2010|Sibel Kekilli/Franka Potente/Nina Hoss/Julia Jentsch/Maria Schrader/Martina Gedeck
1948-1956|Brigitte Fossey/Danielle Darrieux/Micheline Presle/Nicole Courcel
# women: Scandinavia
1952-1978|Bibi Andersson/Liv Ullmann/Harriet Andersson/Ingrid Thulin/Eva Dahlbeck/Gunnel Lindblom
1974-1984|Ingrid Bergman/Liv Ullmann/Ingrid Thulin/Bibi Andersson/Eva Dahlbeck/Viveca Lindfors
1950-1965|Birgitte Federspiel/Bodil Kjer/Lisbeth Movin/Nina Pens Rode/Astrid Villaume
1996-2012|Iben Hjejle/Sonja Richter/Stine Stengade/Paprika Steen/Trine Dyrholm/Sidse Babett Knudsen
2008-2025|Renate Reinsve/Alicia Vikander/Noomi Rapace/Ellen Dorrit Petersen/Ane Dahl Torp/Inga Ibsdotter Lilleaas
1986-2017|Kati Outinen/Outi Mäenpää/Elina Salo/Ritva Oksanen/Tarja Markus
# women: Japan, Korea, Hong Kong
1946-1964|Setsuko Hara/Hideko Takamine/Kinuyo Tanaka/Machiko Kyō/Isuzu Yamada/Haruko Sugimura/Ayako Wakao
1998-2025|Bae Doona/Jeon Do-yeon/Lee Young-ae/Kim Min-hee/Son Ye-jin/Gong Hyo-jin
2007-2025|Tang Wei/Zhou Xun/Zhang Ziyi/Fan Bingbing/Shu Qi/Zhao Wei
1984-2005|Maggie Cheung/Brigitte Lin/Anita Mui/Carina Lau/Cherie Chung/Michelle Yeoh/Sylvia Chang
1992-2004|Faye Wong/Maggie Cheung/Karen Mok/Charlie Yeung/Brigitte Lin/Shu Qi
1963-1979|Cheng Pei-pei/Hsu Feng/Angela Mao/Ivy Ling Po/Lily Ho/Shih Szu
1985-1995|Sally Yeh/Anita Mui/Cherie Chung/Carina Lau/Joey Wong/Irene Wan
1986-1997|Michelle Yeoh/Cynthia Khan/Moon Lee/Maggie Cheung/Yukari Oshima/Cynthia Rothrock
# women: India, Iran
1953-1972|Waheeda Rehman/Nargis/Madhubala/Meena Kumari/Nutan/Vyjayanthimala
1934-1948|Devika Rani/Leela Chitnis/Shanta Apte/Durga Khote/Sulochana
1958-1980|Sharmila Tagore/Madhabi Mukherjee/Aparna Sen/Suchitra Sen/Supriya Choudhury
1970-1985|Hema Malini/Jaya Bachchan/Zeenat Aman/Rekha/Parveen Babi/Mumtaz
1974-1985|Smita Patil/Shabana Azmi/Deepti Naval/Rekha/Dimple Kapadia
1997-2015|Aishwarya Rai Bachchan/Madhuri Dixit/Rani Mukerji/Kajol/Preity Zinta/Kareena Kapoor
1985-2005|Susan Taslimi/Fatemeh Motamed-Arya/Niki Karimi/Mahnaz Afshar/Gohar Kheirandish
2003-2025|Leila Hatami/Taraneh Alidoosti/Golshifteh Farahani/Niki Karimi/Sareh Bayat/Hedieh Tehrani
# women: Africa, Latin America, Spain
2002-2025|Genevieve Nnaji/Omotola Jalade Ekeinde/Rita Dominic/Funke Akindele/Stephanie Okereke Linus/Ini Edo
2012-2025|Adesua Etomi/Beverly Naya/Osas Ighodaro/Dakore Egbuson-Akande/Rita Dominic/Kehinde Bankole
2008-2025|Sola Sobowale/Joke Silva/Ireti Doyle/Patience Ozokwor/Shaffy Bello/Toyin Abraham
1958-1975|Silvia Pinal/María Félix/Elsa Aguirre/Ariadna Welter/Rosita Quintana
1943-1957|Ninón Sevilla/María Félix/Meche Barba/Dolores del Río/Rosa Carmina/María Antonieta Pons
1995-2010|Maribel Verdú/Penélope Cruz/Ariadna Gil/Victoria Abril/Salma Hayek/Cecilia Roth/Ana de la Reguera
2004-2012|Ivana Baquero/Ana Torrent/Leonor Watling/Nerea Camacho/Ariadna Gil
1974-2025|Sônia Braga/Fernanda Montenegro/Betty Faria/Glória Pires/Vera Fischer/Marieta Severo
1990-2025|Fernanda Montenegro/Marília Pêra/Laura Cardoso/Sônia Braga/Marieta Severo/Eva Wilma
2002-2025|Fernanda Torres/Alice Braga/Glória Pires/Débora Falabella/Andréa Beltrão/Cláudia Abreu
1980-1995|Norma Aleandro/Graciela Borges/Susú Pecoraro/China Zorrilla/Marilina Ross
1964-1980|Daisy Granados/Raquel Revuelta/Adela Legrá/Eslinda Núñez/Mirtha Ibarra
1970-1990|Hilda Koronel/Nora Aunor/Vilma Santos/Lorna Tolentino/Gina Alajar
2016-2022|Yalitza Aparicio/Marina de Tavira/Ilse Salas/Nancy García
# women: Australia
1975-1990|Judy Davis/Sigrid Thornton/Angela Punch McGregor/Wendy Hughes/Helen Morse/Rachel Ward
1987-1996|Nicole Kidman/Noni Hazlehurst/Kerry Armstrong/Tara Morice/Sigrid Thornton/Claudia Karvan
1992-2004|Toni Collette/Rachel Griffiths/Frances O'Connor/Miranda Otto/Claudia Karvan/Radha Mitchell
2004-2020|Jacki Weaver/Judy Davis/Noni Hazlehurst/Sigrid Thornton/Robyn Nevin/Wendy Hughes
2008-2022|Essie Davis/Miranda Otto/Frances O'Connor/Radha Mitchell/Rose Byrne/Asher Keddie
1999-2008|Everlyn Sampi/Deborah Mailman/Natasha Wanganeen/Leah Purcell/Ningali Lawford
`;
