/** Columns: director | films. See `../films.ts`. */
export const BY_DIRECTORS_WORLD = `
# France and Belgium
Abel Gance|J'accuse=1919/La Roue=1923/Napoléon=1927/Beethoven's Great Love=1937/Paradise Lost=1940/Austerlitz=1960
René Clair|The Italian Straw Hat=1928/Under the Roofs of Paris=1930/Le Million=1931/À nous la liberté=1931/The Ghost Goes West=1935/I Married a Witch=1942/And Then There Were None=1945/The Grand Manoeuvre=1955
Jean Renoir|La Chienne=1931/Boudu Saved from Drowning=1932/A Day in the Country=1946/La Grande Illusion=1937/La Bête humaine=1938/The Rules of the Game=1939/The River=1951/French Cancan=1955
Jean Vigo|À propos de Nice=1930/Zero for Conduct=1933/L'Atalante=1934
Julien Duvivier|Poil de carotte=1932/La Belle Équipe=1936/Pépé le Moko=1937/Un carnet de bal=1937/Panique=1946/The Little World of Don Camillo=1952
Marcel Carné|Drôle de drame=1937/Port of Shadows=1938/Hôtel du Nord=1938/Le Jour se lève=1939/Les Visiteurs du soir=1942/Children of Paradise=1945/Thérèse Raquin=1953
Jean Cocteau|The Blood of a Poet=1932/Beauty and the Beast=1946/Les Parents terribles=1948/The Eagle with Two Heads=1948/Orpheus=1950/Testament of Orpheus=1960
Henri-Georges Clouzot|The Murderer Lives at Number 21=1942/Le Corbeau=1943/Quai des Orfèvres=1947/Manon=1949/The Wages of Fear=1953/Les Diaboliques=1955/La Vérité=1960/La Prisonnière=1968
Robert Bresson|Diary of a Country Priest=1951/A Man Escaped=1956/Pickpocket=1959/Au hasard Balthazar=1966/Mouchette=1967/Lancelot of the Lake=1974/L'Argent=1983/Les Dames du Bois de Boulogne=1945
Jacques Becker|Antoine and Antoinette=1947/Rendezvous in July=1949/Casque d'Or=1952/Touchez pas au grisbi=1954/Montparnasse 19=1958/Le Trou=1960
André Cayatte|Justice Is Done=1950/We Are All Murderers=1952/Before the Deluge=1954/The Crossing of the Rhine=1960/Anatomy of a Marriage=1964/To Die of Love=1971/The Lovers of Verona=1949
René Clément|The Battle of the Rails=1946/The Walls of Malapaga=1949/Forbidden Games=1952/Gervaise=1956/Purple Noon=1960/Is Paris Burning?=1966/Rider on the Rain=1970
Jacques Tati|Jour de fête=1949/Monsieur Hulot's Holiday=1953/Mon oncle=1958/Playtime=1967/Trafic=1971/Parade=1974
Jean-Pierre Melville|Le Silence de la mer=1949/Bob le flambeur=1956/Léon Morin, Priest=1961/Le Doulos=1962/Le Samouraï=1967/Army of Shadows=1969/Le Cercle rouge=1970/Un flic=1972
Jacques-Yves Cousteau|The Silent World=1956/World Without Sun=1964/Voyage to the Edge of the World=1976
Marcel Camus|Black Orpheus=1959/Mort en fraude=1957/Os Bandeirantes=1960/Bird of Paradise=1962/Le Chant du monde=1965/Otalia de Bahia=1976
Alain Resnais|Night and Fog=1955/Hiroshima mon amour=1959/Last Year at Marienbad=1961/Muriel=1963/Providence=1977/Mon oncle d'Amérique=1980/Smoking/No Smoking=1993/Same Old Song=1997
Agnès Varda|La Pointe Courte=1955/Cléo from 5 to 7=1962/Le Bonheur=1965/One Sings, the Other Doesn't=1977/Vagabond=1985/Jacquot de Nantes=1991/The Gleaners and I=2000/Faces Places=2017
Louis Malle|The Silent World=1956/Elevator to the Gallows=1958/Zazie in the Metro=1960/The Fire Within=1963/Murmur of the Heart=1971/Lacombe, Lucien=1974/Atlantic City=1980/Au revoir les enfants=1987/Damage=1992
François Truffaut|The 400 Blows=1959/Shoot the Piano Player=1960/Jules et Jim=1962/Fahrenheit 451=1966/Stolen Kisses=1968/The Wild Child=1970/Day for Night=1973/The Story of Adele H.=1975/The Last Metro=1980
Claude Chabrol|Le Beau Serge=1958/Les Cousins=1959/Les Bonnes Femmes=1960/Les Biches=1968/La Femme infidèle=1969/Le Boucher=1970/Story of Women=1988/La Cérémonie=1995
Jean-Luc Godard|Breathless=1960/Vivre sa vie=1962/Contempt=1963/Band of Outsiders=1964/Alphaville=1965/Pierrot le Fou=1965/Masculin Féminin=1966/Weekend=1967
Jacques Demy|Lola=1961/Bay of Angels=1963/The Umbrellas of Cherbourg=1964/The Young Girls of Rochefort=1967/Model Shop=1969/Donkey Skin=1970/A Room in Town=1982
Henri Colpi|The Long Absence=1961/Codine=1963/Mona, l'étoile sans nom=1966/Heureux qui comme Ulysse=1970
Jacques Rivette|Paris Belongs to Us=1961/The Nun=1966/L'Amour fou=1969/Celine and Julie Go Boating=1974/Love on the Ground=1984/La Belle Noiseuse=1991/Va savoir=2001
Claude Lelouch|A Man and a Woman=1966/Live for Life=1967/The Crook=1970/Happy New Year=1973/Cat and Mouse=1975/Les Uns et les Autres=1981/Itinerary of a Spoiled Child=1988/Les Misérables=1995
Éric Rohmer|My Night at Maud's=1969/Claire's Knee=1970/Love in the Afternoon=1972/The Marquise of O=1976/Pauline at the Beach=1983/Full Moon in Paris=1984/The Green Ray=1986/A Tale of Autumn=1998
Costa-Gavras|The Sleeping Car Murders=1965/Z=1969/The Confession=1970/State of Siege=1972/Missing=1982/Betrayed=1988/Music Box=1989/Amen.=2002
Maurice Pialat|Naked Childhood=1968/We Won't Grow Old Together=1972/Loulou=1980/À nos amours=1983/Police=1985/Under the Sun of Satan=1987/Van Gogh=1991
Bertrand Tavernier|The Watchmaker of St. Paul=1974/Coup de Torchon=1981/A Sunday in the Country=1984/Round Midnight=1986/Life and Nothing But=1989/L.627=1992/The Bait=1995/Captain Conan=1996
Patrice Chéreau|The Wounded Man=1983/Hôtel de France=1987/Queen Margot=1994/Those Who Love Me Can Take the Train=1998/Intimacy=2001/His Brother=2003/Gabrielle=2005
Chris Marker|La Jetée=1962/Le Joli Mai=1963/A Grin Without a Cat=1977/Sans Soleil=1983/A.K.=1985/Level Five=1997
Claude Sautet|Classe tous risques=1960/The Things of Life=1970/César and Rosalie=1972/Vincent, François, Paul and the Others=1974/Un cœur en hiver=1992/Nelly and Mr. Arnaud=1995
Jean-Jacques Annaud|Black and White in Color=1976/Quest for Fire=1981/The Name of the Rose=1986/The Bear=1988/The Lover=1992/Seven Years in Tibet=1997/Enemy at the Gates=2001
Luc Besson|Subway=1985/The Big Blue=1988/La Femme Nikita=1990/Léon: The Professional=1994/The Fifth Element=1997/Angel-A=2005/Lucy=2014
Leos Carax|Boy Meets Girl=1984/Mauvais Sang=1986/Les Amants du Pont-Neuf=1991/Pola X=1999/Holy Motors=2012/Annette=2021
Claire Denis|Chocolat=1988/I Can't Sleep=1994/Nénette and Boni=1996/Beau Travail=1999/Trouble Every Day=2001/35 Shots of Rum=2008/White Material=2009/High Life=2018
Jean-Pierre Jeunet|Delicatessen=1991/The City of Lost Children=1995/Alien: Resurrection=1997/Amélie=2001/A Very Long Engagement=2004/Micmacs=2009
Olivier Assayas|Irma Vep=1996/Late August, Early September=1998/Demonlover=2002/Clean=2004/Summer Hours=2008/Something in the Air=2012/Clouds of Sils Maria=2014/Personal Shopper=2016
François Ozon|Under the Sand=2000/8 Women=2002/Swimming Pool=2003/5×2=2004/Time to Leave=2005/Potiche=2010/In the House=2012/By the Grace of God=2018
Gaspar Noé|I Stand Alone=1998/Irréversible=2002/Enter the Void=2009/Love=2015/Climax=2018/Vortex=2021
Laurent Cantet|Human Resources=1999/Time Out=2001/Heading South=2005/The Class=2008/Foxfire=2012/Return to Ithaca=2014/The Workshop=2017
Jacques Audiard|A Self Made Hero=1996/Read My Lips=2001/The Beat That My Heart Skipped=2005/A Prophet=2009/Rust and Bone=2012/Dheepan=2015/The Sisters Brothers=2018/Emilia Pérez=2024
Michel Hazanavicius|OSS 117: Cairo, Nest of Spies=2006/OSS 117: Lost in Rio=2009/The Artist=2011/The Search=2014/Redoubtable=2017/Final Cut=2022
Abdellatif Kechiche|La Faute à Voltaire=2000/Games of Love and Chance=2003/The Secret of the Grain=2007/Black Venus=2010/Blue Is the Warmest Colour=2013/Mektoub, My Love: Canto Uno=2017
Céline Sciamma|Water Lilies=2007/Tomboy=2011/Girlhood=2014/Portrait of a Lady on Fire=2019/Petite Maman=2021
Julia Ducournau|Raw=2016/Titane=2021/Alpha=2025
Justine Triet|Age of Panic=2013/In Bed with Victoria=2016/Sibyl=2019/Anatomy of a Fall=2023
Nicolas Philibert|Louvre City=1990/In the Land of the Deaf=1992/Every Little Thing=1997/To Be and to Have=2002/Nénette=2010/On the Adamant=2023
Mati Diop|A Thousand Suns=2013/Atlantics=2019/Dahomey=2024
Chantal Akerman|Je Tu Il Elle=1974/Jeanne Dielman, 23 quai du Commerce, 1080 Bruxelles=1975/News from Home=1977/The Meetings of Anna=1978/Toute une nuit=1982/Golden Eighties=1986/The Captive=2000/No Home Movie=2015
Jean-Pierre Dardenne|La Promesse=1996/Rosetta=1999/The Son=2002/L'Enfant=2005/Lorna's Silence=2008/The Kid with a Bike=2011/Two Days, One Night=2014/Young Ahmed=2019
Luc Dardenne|La Promesse=1996/Rosetta=1999/The Son=2002/L'Enfant=2005/Lorna's Silence=2008/The Kid with a Bike=2011/Two Days, One Night=2014/Young Ahmed=2019
# Italy
Vittorio De Sica|Shoeshine=1946/Bicycle Thieves=1948/Miracle in Milan=1951/Umberto D.=1952/Two Women=1960/Yesterday, Today and Tomorrow=1963/Marriage Italian Style=1964/The Garden of the Finzi-Continis=1970
Roberto Rossellini|Rome, Open City=1945/Paisan=1946/Germany, Year Zero=1948/Stromboli=1950/The Flowers of St. Francis=1950/Europe '51=1952/Journey to Italy=1954/General della Rovere=1959
Luchino Visconti|Ossessione=1943/La Terra trema=1948/Senso=1954/White Nights=1957/Rocco and His Brothers=1960/The Leopard=1963/Sandra=1965/The Damned=1969/Death in Venice=1971
Renato Castellani|Two Cents Worth of Hope=1952/Romeo and Juliet=1954/Under the Sun of Rome=1948/It's Forever Springtime=1950/Dreams in a Drawer=1957/The Brigand=1961
Federico Fellini|I Vitelloni=1953/La Strada=1954/Nights of Cabiria=1957/La Dolce Vita=1960/8½=1963/Juliet of the Spirits=1965/Satyricon=1969/Roma=1972/Amarcord=1973
Mario Monicelli|Big Deal on Madonna Street=1958/The Great War=1959/The Organizer=1963/For Love and Gold=1966/The Girl with the Pistol=1968/My Friends=1975/An Average Little Man=1977
Pietro Germi|In the Name of the Law=1949/The Railroad Man=1956/The Facts of Murder=1959/Divorce Italian Style=1961/Seduced and Abandoned=1964/The Birds, the Bees and the Italians=1966/Alfredo, Alfredo=1972
Michelangelo Antonioni|Il Grido=1957/L'Avventura=1960/La Notte=1961/L'Eclisse=1962/Red Desert=1964/Blow-Up=1966/Zabriskie Point=1970/The Passenger=1975
Pier Paolo Pasolini|Accattone=1961/Mamma Roma=1962/The Gospel According to St. Matthew=1964/Teorema=1968/The Decameron=1971/The Canterbury Tales=1972/Arabian Nights=1974/Salò, or the 120 Days of Sodom=1975
Francesco Rosi|Salvatore Giuliano=1962/Hands over the City=1963/More Than a Miracle=1967/The Mattei Affair=1972/Lucky Luciano=1973/Illustrious Corpses=1976/Christ Stopped at Eboli=1979/Three Brothers=1981
Valerio Zurlini|Violent Summer=1959/Girl with a Suitcase=1961/Family Diary=1962/The Camp Followers=1965/Black Jesus=1968/Indian Summer=1972/The Desert of the Tartars=1976
Gian Luigi Polidoro|To Bed or Not to Bed=1963/Run for Your Wife=1965/Rent Control=1984
Gillo Pontecorvo|The Wide Blue Road=1957/Kapò=1960/The Battle of Algiers=1966/Burn!=1969/Ogro=1979
Elio Petri|The 10th Victim=1965/We Still Kill the Old Way=1967/A Quiet Place in the Country=1968/Investigation of a Citizen Above Suspicion=1970/The Working Class Goes to Heaven=1971/Property Is No Longer a Theft=1973/Todo modo=1976
Ermanno Olmi|Il Posto=1961/I Fidanzati=1963/The Tree of Wooden Clogs=1978/Long Live the Lady!=1987/The Legend of the Holy Drinker=1988/The Profession of Arms=2001/Singing Behind Screens=2003
Bernardo Bertolucci|Before the Revolution=1964/The Conformist=1970/Last Tango in Paris=1972/1900=1976/The Last Emperor=1987/The Sheltering Sky=1990/Stealing Beauty=1996/The Dreamers=2003
Paolo Taviani|Padre Padrone=1977/Allonsanfàn=1974/The Night of the Shooting Stars=1982/Kaos=1984/Good Morning, Babylon=1987/Fiorile=1993/Caesar Must Die=2012
Vittorio Taviani|Padre Padrone=1977/Allonsanfàn=1974/The Night of the Shooting Stars=1982/Kaos=1984/Good Morning, Babylon=1987/Fiorile=1993/Caesar Must Die=2012
Marco Ferreri|El cochecito=1960/The Ape Woman=1964/Dillinger Is Dead=1969/La Grande Bouffe=1973/The Last Woman=1976/Bye Bye Monkey=1978/Tales of Ordinary Madness=1981/The House of Smiles=1991
Ettore Scola|We All Loved Each Other So Much=1974/Ugly, Dirty and Bad=1976/A Special Day=1977/The Terrace=1980/That Night in Varennes=1982/Le Bal=1983/The Family=1987
Lina Wertmüller|The Seduction of Mimi=1972/Love and Anarchy=1973/Swept Away=1974/All Screwed Up=1974/Seven Beauties=1975/Ciao, Professore!=1992
Franco Zeffirelli|The Taming of the Shrew=1967/Romeo and Juliet=1968/Brother Sun, Sister Moon=1972/The Champ=1979/La Traviata=1982/Hamlet=1990/Tea with Mussolini=1999
Sergio Leone|The Colossus of Rhodes=1961/A Fistful of Dollars=1964/For a Few Dollars More=1965/The Good, the Bad and the Ugly=1966/Once Upon a Time in the West=1968/Duck, You Sucker=1971/Once Upon a Time in America=1984
Dario Argento|The Bird with the Crystal Plumage=1970/Four Flies on Grey Velvet=1971/Deep Red=1975/Suspiria=1977/Inferno=1980/Tenebrae=1982/Phenomena=1985/Opera=1987
Mario Bava|Black Sunday=1960/Black Sabbath=1963/The Whip and the Body=1963/Blood and Black Lace=1964/Planet of the Vampires=1965/Kill, Baby, Kill=1966/Danger: Diabolik=1968
Marco Bellocchio|Fists in the Pocket=1965/China Is Near=1967/Devil in the Flesh=1986/My Mother's Smile=2002/Good Morning, Night=2003/Vincere=2009/The Traitor=2019
Gianni Amelio|Open Doors=1990/The Stolen Children=1992/Lamerica=1994/The Way We Laughed=1998/The Keys to the House=2004/The Missing Star=2006
Giuseppe Tornatore|The Professor=1986/Cinema Paradiso=1988/Everybody's Fine=1990/The Star Maker=1995/The Legend of 1900=1998/Malèna=2000/The Best Offer=2013
Nanni Moretti|Ecce bombo=1978/The Mass Is Ended=1985/Palombella rossa=1989/Dear Diary=1993/The Son's Room=2001/The Caiman=2006/We Have a Pope=2011/Mia madre=2015
Roberto Benigni|Johnny Stecchino=1991/The Little Devil=1988/The Monster=1994/Life Is Beautiful=1997/Pinocchio=2002/The Tiger and the Snow=2005
Paolo Sorrentino|The Consequences of Love=2004/Il Divo=2008/This Must Be the Place=2011/The Great Beauty=2013/Youth=2015/Loro=2018/The Hand of God=2021
Gianfranco Rosi|Boatman=1993/Below Sea Level=2008/El Sicario, Room 164=2010/Sacro GRA=2013/Fire at Sea=2016/Notturno=2020
# Spain, Portugal and Latin America
Luis Buñuel|L'Âge d'or=1930/Los olvidados=1950/Nazarín=1958/Viridiana=1961/The Exterminating Angel=1962/Belle de Jour=1967/Tristana=1970/The Discreet Charm of the Bourgeoisie=1972/That Obscure Object of Desire=1977
César Fernández Ardavín|El Lazarillo de Tormes=1959/The Call of Africa=1952/Cerca de las estrellas=1962/La Celestina=1969
Carlos Saura|The Hunt=1966/Peppermint Frappé=1967/Cousin Angelica=1974/Cría cuervos=1976/Faster, Faster=1981/Carmen=1983/Ay, Carmela!=1990/Tango=1998
Víctor Erice|The Spirit of the Beehive=1973/El Sur=1983/The Quince Tree Sun=1992/Close Your Eyes=2023
Mario Camus|The Beehive=1982/The Holy Innocents=1984/With the East Wind=1966/Days of the Past=1977/The House of Bernarda Alba=1987/Shadows in a Battle=1993
Pedro Almodóvar|Matador=1986/Women on the Verge of a Nervous Breakdown=1988/Tie Me Up! Tie Me Down!=1990/All About My Mother=1999/Talk to Her=2002/Volver=2006/The Skin I Live In=2011/Pain and Glory=2019
Alejandro Amenábar|Thesis=1996/Open Your Eyes=1997/The Others=2001/The Sea Inside=2004/Agora=2009/While at War=2019
J. A. Bayona|The Orphanage=2007/The Impossible=2012/A Monster Calls=2016/Jurassic World: Fallen Kingdom=2018/Society of the Snow=2023
Carla Simón|Summer 1993=2017/Alcarràs=2022/Romería=2025
Manoel de Oliveira|Aniki-Bóbó=1942/Doomed Love=1979/Francisca=1981/The Cannibals=1988/Abraham's Valley=1993/The Convent=1995/I'm Going Home=2001/The Strange Case of Angelica=2010
Anselmo Duarte|Absolutely Certain=1957/Keeper of Promises=1962/Vereda da Salvação=1965/Quelé do Pajeú=1969
Glauber Rocha|Barravento=1962/Black God, White Devil=1964/Terra em Transe=1967/Antonio das Mortes=1969/The Age of the Earth=1980
Walter Salles|Foreign Land=1995/Central Station=1998/Behind the Sun=2001/The Motorcycle Diaries=2004/Dark Water=2005/Linha de Passe=2008/On the Road=2012/I'm Still Here=2024
Fernando Meirelles|City of God=2002/The Constant Gardener=2005/Blindness=2008/360=2011/The Two Popes=2019
José Padilha|Bus 174=2002/Elite Squad=2007/Secrets of the Tribe=2010/Elite Squad: The Enemy Within=2010/RoboCop=2014/Entebbe=2018
Lucrecia Martel|La Ciénaga=2001/The Holy Girl=2004/The Headless Woman=2008/Zama=2017
Alejandro Jodorowsky|Fando y Lis=1968/El Topo=1970/The Holy Mountain=1973/Tusk=1980/Santa Sangre=1989/The Dance of Reality=2013/Endless Poetry=2016
Carlos Reygadas|Japón=2002/Battle in Heaven=2005/Silent Light=2007/Post Tenebras Lux=2012/Our Time=2018
Claudia Llosa|Madeinusa=2006/The Milk of Sorrow=2009/Aloft=2014/Fever Dream=2021
Lorenzo Vigas|From Afar=2015/The Box=2021
Pablo Larraín|Tony Manero=2008/Post Mortem=2010/No=2012/The Club=2015/Neruda=2016/Jackie=2016/Spencer=2021
# Germany and Austria
F. W. Murnau|Nosferatu=1922/The Last Laugh=1924/Tartuffe=1925/Faust=1926/Sunrise=1927/City Girl=1930/Tabu=1931
Fritz Lang|Dr. Mabuse, the Gambler=1922/Metropolis=1927/Spione=1928/M=1931/Fury=1936/Scarlet Street=1945/The Big Heat=1953/The Woman in the Window=1944
G. W. Pabst|Joyless Street=1925/Pandora's Box=1929/Diary of a Lost Girl=1929/Westfront 1918=1930/The 3 Penny Opera=1931/Kameradschaft=1931
Alexander Kluge|Yesterday Girl=1966/Artists in the Big Top: Perplexed=1968/Part-Time Work of a Domestic Slave=1973/Strongman Ferdinand=1976/The Patriotic Woman=1979/The Power of Emotion=1983
Volker Schlöndorff|Young Törless=1966/The Lost Honour of Katharina Blum=1975/Coup de Grâce=1976/The Tin Drum=1979/Circle of Deceit=1981/Swann in Love=1984/The Handmaid's Tale=1990/The Ogre=1996
Werner Herzog|Aguirre, the Wrath of God=1972/The Enigma of Kaspar Hauser=1974/Stroszek=1977/Nosferatu the Vampyre=1979/Fitzcarraldo=1982/Cobra Verde=1987/Grizzly Man=2005/Rescue Dawn=2006
Rainer Werner Fassbinder|The Bitter Tears of Petra von Kant=1972/Ali: Fear Eats the Soul=1974/Effi Briest=1974/Fox and His Friends=1975/The Marriage of Maria Braun=1979/Lola=1981/Veronika Voss=1982/Querelle=1982
Wim Wenders|Alice in the Cities=1974/Kings of the Road=1976/The American Friend=1977/Paris, Texas=1984/Wings of Desire=1987/Buena Vista Social Club=1999/Pina=2011/Perfect Days=2023
Margarethe von Trotta|Sisters, or the Balance of Happiness=1979/Marianne and Juliane=1981/Sheer Madness=1983/Rosa Luxemburg=1986/The Promise=1994/Rosenstrasse=2003/Hannah Arendt=2012
Reinhard Hauff|The Brutalisation of Franz Blum=1974/Knife in the Head=1978/The Man on the Wall=1982/Stammheim=1986/Linie 1=1988
Werner Schroeter|The Death of Maria Malibran=1972/The Kingdom of Naples=1978/Palermo or Wolfsburg=1980/Day of the Idiots=1981/The Rose King=1986/Malina=1991
Peter Lilienthal|Malatesta=1970/Calm Prevails over the Country=1976/David=1979/The Uprising=1980/Dear Mr. Wonderful=1982/The Autograph=1984
Tom Tykwer|Winter Sleepers=1997/Run Lola Run=1998/The Princess and the Warrior=2000/Heaven=2002/Perfume: The Story of a Murderer=2006/The International=2009/Cloud Atlas=2012
Fatih Akin|In July=2000/Head-On=2004/The Edge of Heaven=2007/Soul Kitchen=2009/In the Fade=2017/The Golden Glove=2019
Michael Haneke|The Seventh Continent=1989/Benny's Video=1992/Funny Games=1997/Code Unknown=2000/The Piano Teacher=2001/Caché=2005/The White Ribbon=2009/Amour=2012
# The Nordic countries
Carl Theodor Dreyer|The Passion of Joan of Arc=1928/Vampyr=1932/Day of Wrath=1943/Ordet=1955/Gertrud=1964/Master of the House=1925/Michael=1924
Victor Sjöström|Ingeborg Holm=1913/A Man There Was=1917/The Outlaw and His Wife=1918/The Phantom Carriage=1921/He Who Gets Slapped=1924/The Scarlet Letter=1926/The Wind=1928
Alf Sjöberg|The Heavenly Play=1942/Torment=1944/Iris and the Lieutenant=1946/Only a Mother=1949/Miss Julie=1951/Barabbas=1953
Arne Mattsson|One Summer of Happiness=1951/The Bread of Love=1953/Salka Valka=1954/The Lady in Black=1958/Mannequin in Red=1958/The Doll=1962
Ingmar Bergman|Summer with Monika=1953/Smiles of a Summer Night=1955/The Seventh Seal=1957/Wild Strawberries=1957/The Virgin Spring=1960/Persona=1966/Cries and Whispers=1972/Autumn Sonata=1978/Fanny and Alexander=1982
Jan Troell|Here's Your Life=1966/Who Saw Him Die?=1968/The Emigrants=1971/The New Land=1972/The Flight of the Eagle=1982/Hamsun=1996/Everlasting Moments=2008
Bille August|Zappa=1983/Twist and Shout=1984/Pelle the Conqueror=1987/The Best Intentions=1992/The House of the Spirits=1993/Smilla's Sense of Snow=1997/Les Misérables=1998
Lars von Trier|Europa=1991/Breaking the Waves=1996/The Idiots=1998/Dancer in the Dark=2000/Dogville=2003/Antichrist=2009/Melancholia=2011/Nymphomaniac=2013
Thomas Vinterberg|The Celebration=1998/Dear Wendy=2005/Submarino=2010/The Hunt=2012/Far from the Madding Crowd=2015/The Commune=2016/Another Round=2020
Nicolas Winding Refn|Pusher=1996/Bleeder=1999/Bronson=2008/Valhalla Rising=2009/Drive=2011/Only God Forgives=2013/The Neon Demon=2016
Susanne Bier|Open Hearts=2002/Brothers=2004/After the Wedding=2006/Things We Lost in the Fire=2007/In a Better World=2010/Love Is All You Need=2012
Aki Kaurismäki|Ariel=1988/Leningrad Cowboys Go America=1989/The Match Factory Girl=1990/La Vie de bohème=1992/Drifting Clouds=1996/The Man Without a Past=2002/Le Havre=2011/Fallen Leaves=2023
Roy Andersson|A Swedish Love Story=1970/Giliap=1975/Songs from the Second Floor=2000/You, the Living=2007/A Pigeon Sat on a Branch Reflecting on Existence=2014/About Endlessness=2019
Ruben Östlund|The Guitar Mongoloid=2004/Involuntary=2008/Play=2011/Force Majeure=2014/The Square=2017/Triangle of Sadness=2022
Joachim Trier|Reprise=2006/Oslo, August 31st=2011/Louder Than Bombs=2015/Thelma=2017/The Worst Person in the World=2021/Sentimental Value=2025
# Eastern Europe
Sergei Eisenstein|Strike=1925/Battleship Potemkin=1925/October=1928/The General Line=1929/Alexander Nevsky=1938/Ivan the Terrible=1944
Mikhail Kalatozov|Salt for Svanetia=1930/The Cranes Are Flying=1957/Letter Never Sent=1960/I Am Cuba=1964/The Red Tent=1969
Andrei Tarkovsky|Ivan's Childhood=1962/Andrei Rublev=1966/Solaris=1972/The Mirror=1975/Stalker=1979/Nostalghia=1983/The Sacrifice=1986
Sergei Parajanov|Shadows of Forgotten Ancestors=1965/The Colour of Pomegranates=1969/The Legend of Suram Fortress=1985/Ashik Kerib=1988
Andrei Konchalovsky|The First Teacher=1965/A Nest of Gentry=1969/Uncle Vanya=1970/Siberiade=1979/Maria's Lovers=1984/Runaway Train=1985/House of Fools=2002/Dear Comrades!=2020
Larisa Shepitko|Heat=1963/Wings=1966/You and I=1971/The Ascent=1976
Elem Klimov|Welcome, or No Trespassing=1964/Sport, Sport, Sport=1970/Agony=1981/Farewell=1983/Come and See=1985
Gleb Panfilov|No Path Through Fire=1968/The Beginning=1970/I Want the Floor=1975/The Theme=1979/Valentina=1981/Vassa=1983
Nikita Mikhalkov|A Slave of Love=1976/An Unfinished Piece for Mechanical Piano=1977/Oblomov=1980/Dark Eyes=1987/Close to Eden=1991/Burnt by the Sun=1994/The Barber of Siberia=1998/12=2007
Alexander Sokurov|The Second Circle=1990/Mother and Son=1997/Moloch=1999/Russian Ark=2002/Father and Son=2003/The Sun=2005/Alexandra=2007/Faust=2011
Andrey Zvyagintsev|The Return=2003/The Banishment=2007/Elena=2011/Leviathan=2014/Loveless=2017
Andrzej Wajda|A Generation=1955/Kanal=1957/Ashes and Diamonds=1958/The Wedding=1973/The Promised Land=1975/Man of Marble=1977/Man of Iron=1981/Danton=1983/Katyń=2007
Jerzy Skolimowski|Walkover=1965/Barrier=1966/Le Départ=1967/Deep End=1970/The Shout=1978/Moonlighting=1982/Essential Killing=2010/EO=2022
Krzysztof Kieślowski|Camera Buff=1979/Blind Chance=1987/A Short Film About Killing=1988/A Short Film About Love=1988/The Double Life of Véronique=1991/Three Colours: Blue=1993/Three Colours: White=1994/Three Colours: Red=1994
Agnieszka Holland|Angry Harvest=1985/Europa Europa=1990/Olivier, Olivier=1992/The Secret Garden=1993/Total Eclipse=1995/Washington Square=1997/In Darkness=2011/Green Border=2023
Paweł Pawlikowski|Last Resort=2000/My Summer of Love=2004/The Woman in the Fifth=2011/Ida=2013/Cold War=2018
Jiří Menzel|Closely Watched Trains=1966/Capricious Summer=1968/Larks on a String=1969/Seclusion Near a Forest=1976/Cutting It Short=1981/My Sweet Little Village=1985/I Served the King of England=2006
Věra Chytilová|Something Different=1963/Daisies=1966/Fruit of Paradise=1970/The Apple Game=1977/Prefab Story=1979/Traps=1998
Miklós Jancsó|My Way Home=1965/The Round-Up=1966/The Red and the White=1967/The Confrontation=1969/Red Psalm=1972/Electra, My Love=1974
István Szabó|Father=1966/Confidence=1980/Mephisto=1981/Colonel Redl=1985/Hanussen=1988/Meeting Venus=1991/Sunshine=1999/Being Julia=2004
Márta Mészáros|The Girl=1968/Adoption=1975/Nine Months=1976/The Two of Them=1977/Diary for My Children=1984/Diary for My Lovers=1987
Béla Tarr|Family Nest=1979/Damnation=1988/Sátántangó=1994/Werckmeister Harmonies=2000/The Man from London=2007/The Turin Horse=2011
Ildikó Enyedi|My 20th Century=1989/Magic Hunter=1994/Tamas and Juli=1997/Simon the Magician=1999/On Body and Soul=2017/The Story of My Wife=2021
Cristian Mungiu|Occident=2002/4 Months, 3 Weeks and 2 Days=2007/Beyond the Hills=2012/Graduation=2016/R.M.N.=2022
Želimir Žilnik|Early Works=1969/The Way Steel Was Tempered=1988/Tito Among the Serbs for the Second Time=1994/Marble Ass=1995/Fortress Europe=2001/Old School of Capitalism=2009
Dušan Makavejev|Man Is Not a Bird=1965/Love Affair, or the Case of the Missing Switchboard Operator=1967/Innocence Unprotected=1968/W.R.: Mysteries of the Organism=1971/Sweet Movie=1974/Montenegro=1981/The Coca-Cola Kid=1985
Emir Kusturica|Do You Remember Dolly Bell?=1981/When Father Was Away on Business=1985/Time of the Gypsies=1988/Arizona Dream=1993/Underground=1995/Black Cat, White Cat=1998/Life Is a Miracle=2004
Milcho Manchevski|Before the Rain=1994/Dust=2001/Shadows=2007/Mothers=2010/Willow=2019
Jasmila Žbanić|Grbavica=2006/On the Path=2010/For Those Who Can Tell No Tales=2013/Love Island=2014/Quo Vadis, Aida?=2020
Michael Cacoyannis|Stella=1955/A Girl in Black=1956/Electra=1962/Zorba the Greek=1964/The Trojan Women=1971/Iphigenia=1977
Theo Angelopoulos|Days of '36=1972/The Travelling Players=1975/Alexander the Great=1980/Voyage to Cythera=1984/Landscape in the Mist=1988/Ulysses' Gaze=1995/Eternity and a Day=1998/The Weeping Meadow=2004
# Japan
Teinosuke Kinugasa|A Page of Madness=1926/Crossroads=1928/An Actor's Revenge=1935/Gate of Hell=1953/The White Heron=1958
Kenji Mizoguchi|Osaka Elegy=1936/Sisters of the Gion=1936/The Story of the Last Chrysanthemums=1939/The Life of Oharu=1952/Ugetsu=1953/Sansho the Bailiff=1954/The Crucified Lovers=1954/Street of Shame=1956
Yasujirō Ozu|I Was Born, But...=1932/Late Spring=1949/Early Summer=1951/Tokyo Story=1953/Early Spring=1956/Good Morning=1959/Floating Weeds=1959/An Autumn Afternoon=1962
Mikio Naruse|Wife! Be Like a Rose!=1935/Repast=1951/Mother=1952/Late Chrysanthemums=1954/Floating Clouds=1955/When a Woman Ascends the Stairs=1960/Yearning=1964
Akira Kurosawa|Rashomon=1950/Ikiru=1952/Seven Samurai=1954/Throne of Blood=1957/Yojimbo=1961/High and Low=1963/Dersu Uzala=1975/Kagemusha=1980/Ran=1985
Hiroshi Inagaki|Samurai I: Musashi Miyamoto=1954/Samurai II: Duel at Ichijoji Temple=1955/Samurai III: Duel at Ganryu Island=1956/Rickshaw Man=1958/Chushingura=1962/Samurai Banners=1969
Tadashi Imai|Until We Meet Again=1950/And Yet We Live=1951/Darkness at Noon=1956/The Rice People=1957/Kiku and Isamu=1959/Bushido=1963
Keisuke Kinoshita|Morning for the Osone Family=1946/Carmen Comes Home=1951/A Japanese Tragedy=1953/Twenty-Four Eyes=1954/She Was Like a Wild Chrysanthemum=1955/The Ballad of Narayama=1958
Masaki Kobayashi|The Thick-Walled Room=1956/Black River=1957/The Human Condition=1959/Harakiri=1962/Kwaidan=1964/Samurai Rebellion=1967
Kon Ichikawa|The Burmese Harp=1956/Enjo=1958/Fires on the Plain=1959/Odd Obsession=1959/An Actor's Revenge=1963/Tokyo Olympiad=1965/The Makioka Sisters=1983
Kaneto Shindo|Children of Hiroshima=1952/The Naked Island=1960/Onibaba=1964/Kuroneko=1968/A Last Note=1995
Shōhei Imamura|Pigs and Battleships=1961/The Insect Woman=1963/Intentions of Murder=1964/The Pornographers=1966/Vengeance Is Mine=1979/The Ballad of Narayama=1983/Black Rain=1989/The Eel=1997
Nagisa Ōshima|Cruel Story of Youth=1960/Death by Hanging=1968/Boy=1969/The Ceremony=1971/In the Realm of the Senses=1976/Empire of Passion=1978/Merry Christmas, Mr. Lawrence=1983/Taboo=1999
Hiroshi Teshigahara|Pitfall=1962/Woman in the Dunes=1964/The Face of Another=1966/The Man Without a Map=1968/Antoni Gaudí=1984/Rikyu=1989
Hayao Miyazaki|Nausicaä of the Valley of the Wind=1984/Castle in the Sky=1986/My Neighbor Totoro=1988/Kiki's Delivery Service=1989/Porco Rosso=1992/Princess Mononoke=1997/Spirited Away=2001/Howl's Moving Castle=2004/The Wind Rises=2013
Isao Takahata|Grave of the Fireflies=1988/Only Yesterday=1991/Pom Poko=1994/My Neighbors the Yamadas=1999/The Tale of the Princess Kaguya=2013
Takeshi Kitano|Violent Cop=1989/A Scene at the Sea=1991/Sonatine=1993/Kids Return=1996/Hana-bi=1997/Kikujiro=1999/Dolls=2002/Zatōichi=2003
Kiyoshi Kurosawa|Cure=1997/Charisma=1999/Pulse=2001/Bright Future=2003/Tokyo Sonata=2008/Before We Vanish=2017/Wife of a Spy=2020
Hirokazu Kore-eda|Maborosi=1995/After Life=1998/Nobody Knows=2004/Still Walking=2008/Like Father, Like Son=2013/Our Little Sister=2015/Shoplifters=2018/Broker=2022
Takashi Miike|Audition=1999/Dead or Alive=1999/Ichi the Killer=2001/The Happiness of the Katakuris=2001/One Missed Call=2003/13 Assassins=2010
Satoshi Kon|Perfect Blue=1997/Millennium Actress=2001/Tokyo Godfathers=2003/Paprika=2006
Mamoru Hosoda|The Girl Who Leapt Through Time=2006/Summer Wars=2009/Wolf Children=2012/The Boy and the Beast=2015/Mirai=2018/Belle=2021
Makoto Shinkai|The Place Promised in Our Early Days=2004/5 Centimeters per Second=2007/Children Who Chase Lost Voices=2011/The Garden of Words=2013/Your Name=2016/Weathering with You=2019/Suzume=2022
Ryusuke Hamaguchi|Happy Hour=2015/Asako I & II=2018/Wheel of Fortune and Fantasy=2021/Drive My Car=2021/Evil Does Not Exist=2023
# China, Taiwan, Korea and South-East Asia
Zhang Yimou|Red Sorghum=1987/Ju Dou=1990/Raise the Red Lantern=1991/The Story of Qiu Ju=1992/To Live=1994/Not One Less=1999/Hero=2002/House of Flying Daggers=2004
Chen Kaige|Yellow Earth=1984/King of the Children=1987/Life on a String=1991/Farewell My Concubine=1993/Temptress Moon=1996/The Emperor and the Assassin=1998/Together=2002/The Promise=2005
Xie Fei|A Girl from Hunan=1986/Black Snow=1990/The Women from the Lake of Scented Souls=1993/A Mongolian Tale=1995
Jia Zhangke|Xiao Wu=1997/Platform=2000/Unknown Pleasures=2002/The World=2004/Still Life=2006/A Touch of Sin=2013/Mountains May Depart=2015/Ash Is Purest White=2018
Wong Kar-wai|As Tears Go By=1988/Days of Being Wild=1990/Chungking Express=1994/Fallen Angels=1995/Happy Together=1997/In the Mood for Love=2000/2046=2004/The Grandmaster=2013
King Hu|Come Drink with Me=1966/Dragon Inn=1967/A Touch of Zen=1971/The Fate of Lee Khan=1973/Raining in the Mountain=1979/Legend of the Mountain=1979
Tsui Hark|The Butterfly Murders=1979/Zu Warriors from the Magic Mountain=1983/Peking Opera Blues=1986/Once Upon a Time in China=1991/Green Snake=1993/The Blade=1995/Time and Tide=2000
Johnnie To|The Mission=1999/Running on Karma=2003/Breaking News=2004/Election=2005/Exiled=2006/Sparrow=2008/Drug War=2012
Hou Hsiao-hsien|The Boys from Fengkuei=1983/A Time to Live and a Time to Die=1985/Dust in the Wind=1986/A City of Sadness=1989/The Puppetmaster=1993/Flowers of Shanghai=1998/Three Times=2005/The Assassin=2015
Edward Yang|That Day, on the Beach=1983/Taipei Story=1985/Terrorizers=1986/A Brighter Summer Day=1991/A Confucian Confusion=1994/Mahjong=1996/Yi Yi=2000
Tsai Ming-liang|Rebels of the Neon God=1992/Vive L'Amour=1994/The River=1997/The Hole=1998/What Time Is It There?=2001/Goodbye, Dragon Inn=2003/The Wayward Cloud=2005/Stray Dogs=2013
Bong Joon-ho|Barking Dogs Never Bite=2000/Memories of Murder=2003/The Host=2006/Mother=2009/Snowpiercer=2013/Okja=2017/Parasite=2019
Park Chan-wook|Joint Security Area=2000/Sympathy for Mr. Vengeance=2002/Oldboy=2003/Lady Vengeance=2005/Thirst=2009/Stoker=2013/The Handmaiden=2016/Decision to Leave=2022
Kim Ki-duk|The Isle=2000/Bad Guy=2001/Spring, Summer, Fall, Winter... and Spring=2003/3-Iron=2004/Samaritan Girl=2004/Moebius=2013/Pietà=2012
Lee Chang-dong|Green Fish=1997/Peppermint Candy=1999/Oasis=2002/Secret Sunshine=2007/Poetry=2010/Burning=2018
Hong Sang-soo|The Power of Kangwon Province=1998/Turning Gate=2002/Woman on the Beach=2006/Hahaha=2010/In Another Country=2012/Right Now, Wrong Then=2015/On the Beach at Night Alone=2017/The Woman Who Ran=2020
Im Kwon-taek|Mandala=1981/The Surrogate Woman=1987/General's Son=1990/Sopyonje=1993/Chunhyang=2000/Painted Fire=2002
Apichatpong Weerasethakul|Mysterious Object at Noon=2000/Blissfully Yours=2002/Tropical Malady=2004/Syndromes and a Century=2006/Uncle Boonmee Who Can Recall His Past Lives=2010/Cemetery of Splendour=2015/Memoria=2021
Trần Anh Hùng|The Scent of Green Papaya=1993/Cyclo=1995/The Vertical Ray of the Sun=2000/I Come with the Rain=2009/Norwegian Wood=2010/The Taste of Things=2023
Lav Diaz|Batang West Side=2001/Evolution of a Filipino Family=2004/Melancholia=2008/Norte, the End of History=2013/From What Is Before=2014/A Lullaby to the Sorrowful Mystery=2016/The Woman Who Left=2016
# India
Satyajit Ray|Pather Panchali=1955/Aparajito=1956/The Music Room=1958/The World of Apu=1959/The Big City=1963/Charulata=1964/Days and Nights in the Forest=1970/Distant Thunder=1973
Ritwik Ghatak|Ajantrik=1958/The Cloud-Capped Star=1960/Subarnarekha=1965/A River Called Titas=1973/Reason, Debate and a Story=1974
Guru Dutt|Baazi=1951/Aar Paar=1954/Mr. & Mrs. '55=1955/Pyaasa=1957/Kaagaz Ke Phool=1959
Raj Kapoor|Aag=1948/Barsaat=1949/Awaara=1951/Shree 420=1955/Sangam=1964/Mera Naam Joker=1970/Bobby=1973
Mehboob Khan|Aurat=1940/Humayun=1945/Anmol Ghadi=1946/Andaz=1949/Aan=1952/Mother India=1957
Bimal Roy|Do Bigha Zamin=1953/Parineeta=1953/Devdas=1955/Madhumati=1958/Sujata=1959/Bandini=1963
Mrinal Sen|Bhuvan Shome=1969/Interview=1971/Calcutta 71=1972/Mrigayaa=1976/Akaler Sandhane=1980/Kharij=1982
Yash Chopra|Waqt=1965/Deewaar=1975/Kabhi Kabhie=1976/Trishul=1978/Silsila=1981/Chandni=1989/Dil To Pagal Hai=1997/Veer-Zaara=2004
Ramesh Sippy|Andaz=1971/Seeta Aur Geeta=1972/Sholay=1975/Shaan=1980/Shakti=1982/Saagar=1985
Shyam Benegal|Ankur=1974/Nishant=1975/Manthan=1976/Bhumika=1977/Junoon=1979/Kalyug=1981/Mandi=1983/Zubeidaa=2001
Mira Nair|Salaam Bombay!=1988/Mississippi Masala=1991/Kama Sutra: A Tale of Love=1996/Monsoon Wedding=2001/Vanity Fair=2004/The Namesake=2006/Queen of Katwe=2016
Deepa Mehta|Fire=1996/Earth=1998/Water=2005/Heaven on Earth=2008/Midnight's Children=2012
Mani Ratnam|Mouna Ragam=1986/Nayakan=1987/Anjali=1990/Roja=1992/Bombay=1995/Dil Se..=1998/Alaipayuthey=2000/Guru=2007
Sanjay Leela Bhansali|Khamoshi: The Musical=1996/Hum Dil De Chuke Sanam=1999/Devdas=2002/Black=2005/Guzaarish=2010/Bajirao Mastani=2015/Padmaavat=2018/Gangubai Kathiawadi=2022
Rajkumar Hirani|Munna Bhai M.B.B.S.=2003/Lage Raho Munna Bhai=2006/3 Idiots=2009/PK=2014/Sanju=2018/Dunki=2023
Anurag Kashyap|Black Friday=2004/No Smoking=2007/Dev.D=2009/Gulaal=2009/That Girl in Yellow Boots=2010/Gangs of Wasseypur=2012/Raman Raghav 2.0=2016
S. S. Rajamouli|Magadheera=2009/Maryada Ramanna=2010/Eega=2012/Baahubali: The Beginning=2015/Baahubali 2: The Conclusion=2017/RRR=2022
Adoor Gopalakrishnan|Swayamvaram=1972/Kodiyettam=1977/Elippathayam=1981/Mukhamukham=1984/Mathilukal=1989/Vidheyan=1994
# Iran, Turkey, Israel and Africa
Abbas Kiarostami|Taste of Cherry=1997/Close-Up=1990/Where Is the Friend's House?=1987/The Wind Will Carry Us=1999/Through the Olive Trees=1994/Ten=2002/Certified Copy=2010
Mohsen Makhmalbaf|The Peddler=1987/The Cyclist=1989/Once Upon a Time, Cinema=1992/Gabbeh=1996/A Moment of Innocence=1996/The Silence=1998/Kandahar=2001
Majid Majidi|Children of Heaven=1997/The Color of Paradise=1999/Baran=2001/The Willow Tree=2005/The Song of Sparrows=2008/Sun Children=2020
Jafar Panahi|The White Balloon=1995/The Mirror=1997/The Circle=2000/Crimson Gold=2003/Offside=2006/This Is Not a Film=2011/Taxi=2015/No Bears=2022/It Was Just an Accident=2025
Asghar Farhadi|Fireworks Wednesday=2006/About Elly=2009/A Separation=2011/The Past=2013/The Salesman=2016/Everybody Knows=2018/A Hero=2021
Metin Erksan|Revenge of the Snakes=1962/Bitter Life=1962/Dry Summer=1963/The Well=1968/Time to Love=1965
Yılmaz Güney|Hope=1970/Elegy=1971/Father=1971/The Friend=1974/Yol=1982/The Wall=1983
Şerif Gören|Yol=1982/Endişe=1974/Almanya, Acı Vatan=1979/Derman=1983/Amerikalı=1993
Nuri Bilge Ceylan|Clouds of May=1999/Distant=2002/Climates=2006/Three Monkeys=2008/Once Upon a Time in Anatolia=2011/Winter Sleep=2014/The Wild Pear Tree=2018/About Dry Grasses=2023
Samuel Maoz|Lebanon=2009/Foxtrot=2017
Nadav Lapid|Policeman=2011/The Kindergarten Teacher=2014/Synonyms=2019/Ahed's Knee=2021
Youssef Chahine|The Blazing Sun=1954/Cairo Station=1958/Saladin=1963/The Land=1970/Alexandria... Why?=1979/Destiny=1997/The Other=1999
Mohammed Lakhdar-Hamina|The Winds of the Aures=1966/Hassan Terro=1968/December=1973/Chronicle of the Years of Fire=1975/Sandstorm=1982
Ousmane Sembène|Black Girl=1966/Mandabi=1968/Emitaï=1971/Xala=1975/Ceddo=1977/Camp de Thiaroye=1988/Faat Kiné=2001/Moolaadé=2004
Djibril Diop Mambéty|Contras' City=1969/Badou Boy=1970/Touki Bouki=1973/Hyenas=1992/Le Franc=1994/The Little Girl Who Sold the Sun=1999
Souleymane Cissé|The Girl=1975/Baara=1978/Finyé=1982/Yeelen=1987/Waati=1995
Abderrahmane Sissako|Life on Earth=1998/Waiting for Happiness=2002/Bamako=2006/Timbuktu=2014/Black Tea=2024
Mark Dornford-May|U-Carmen eKhayelitsha=2005/Son of Man=2006/Unogumbe=2013/Breathe Umphefumlo=2015
# Others
Georges Méliès|The Vanishing Lady=1896/Cinderella=1899/The Man with the Rubber Head=1901/A Trip to the Moon=1902/The Impossible Voyage=1904/The Conquest of the Pole=1912
Louis Feuillade|Fantômas=1913/Les Vampires=1915/Judex=1916/Tih Minh=1918/Barrabas=1920
Robert Wiene|The Cabinet of Dr. Caligari=1920/Genuine=1920/Raskolnikov=1923/The Hands of Orlac=1924/Der Rosenkavalier=1926
Dziga Vertov|Kino-Eye=1924/A Sixth Part of the World=1926/Man with a Movie Camera=1929/Enthusiasm=1931/Three Songs About Lenin=1934
Alexander Dovzhenko|Zvenigora=1928/Arsenal=1929/Earth=1930/Ivan=1932/Aerograd=1935/Shchors=1939
Vsevolod Pudovkin|Mother=1926/The End of St. Petersburg=1927/Storm over Asia=1928/Deserter=1933/Suvorov=1941
Georges Franju|Head Against the Wall=1959/Eyes Without a Face=1960/Spotlight on a Murderer=1961/Thérèse Desqueyroux=1962/Judex=1963
Jean Eustache|The Mother and the Whore=1973/My Little Loves=1974/Numéro zéro=1971/A Dirty Story=1977
Andrzej Żuławski|The Third Part of the Night=1971/The Devil=1972/That Most Important Thing: Love=1975/Possession=1981/L'Amour braque=1985/On the Silver Globe=1988/Cosmos=2015
František Vláčil|The White Dove=1960/The Devil's Trap=1962/Marketa Lazarová=1967/The Valley of the Bees=1968/Adelheid=1970
Tomás Gutiérrez Alea|Death of a Bureaucrat=1966/Memories of Underdevelopment=1968/The Last Supper=1976/Up to a Certain Point=1983/Strawberry and Chocolate=1993/Guantanamera=1995
Nelson Pereira dos Santos|Rio, 40 Degrees=1955/Barren Lives=1963/How Tasty Was My Little Frenchman=1971/Tent of Miracles=1977/Memoirs of Prison=1984
Seijun Suzuki|Youth of the Beast=1963/Gate of Flesh=1964/Tokyo Drifter=1966/Fighting Elegy=1966/Branded to Kill=1967/Zigeunerweisen=1980
Katsuhiro Otomo|Akira=1988/Memories=1995/Steamboy=2004
Mathieu Kassovitz|Café au lait=1993/La Haine=1995/Assassin(s)=1997/The Crimson Rivers=2000/Gothika=2003/Rebellion=2011
Maren Ade|The Forest for the Trees=2003/Everyone Else=2009/Toni Erdmann=2016
Cristi Puiu|Stuff and Dough=2001/The Death of Mr. Lazarescu=2005/Aurora=2010/Sieranevada=2016/Malmkrog=2020
Tomas Alfredson|Let the Right One In=2008/Tinker Tailor Soldier Spy=2011/The Snowman=2017
Florian Henckel von Donnersmarck|The Lives of Others=2006/The Tourist=2010/Never Look Away=2018
Edward Berger|Jack=2014/All Quiet on the Western Front=2022/Conclave=2024/Ballad of a Small Player=2025
Matteo Garrone|The Embalmer=2002/Gomorrah=2008/Reality=2012/Tale of Tales=2015/Dogman=2018/Pinocchio=2019/Io capitano=2023
Luca Guadagnino|I Am Love=2009/A Bigger Splash=2015/Call Me by Your Name=2017/Suspiria=2018/Bones and All=2022/Challengers=2024/Queer=2024
Alice Rohrwacher|Heavenly Body=2011/The Wonders=2014/Happy as Lazzaro=2018/La chimera=2023
Christian Petzold|The State I Am In=2000/Yella=2007/Jerichow=2008/Barbara=2012/Phoenix=2014/Transit=2018/Undine=2020/Afire=2023
László Nemes|Son of Saul=2015/Sunset=2018
Na Hong-jin|The Chaser=2008/The Yellow Sea=2010/The Wailing=2016
Kim Jee-woon|The Foul King=2000/A Tale of Two Sisters=2003/A Bittersweet Life=2005/The Good, the Bad, the Weird=2008/I Saw the Devil=2010/The Age of Shadows=2016
Stephen Chow|From Beijing with Love=1994/The God of Cookery=1996/King of Comedy=1999/Shaolin Soccer=2001/Kung Fu Hustle=2004/CJ7=2008/The Mermaid=2016
Ann Hui|The Story of Woo Viet=1981/Boat People=1982/Summer Snow=1995/Ordinary Heroes=1999/A Simple Life=2011/The Golden Era=2014
Mohammad Rasoulof|Iron Island=2005/The White Meadows=2009/Goodbye=2011/Manuscripts Don't Burn=2013/A Man of Integrity=2017/There Is No Evil=2020/The Seed of the Sacred Fig=2024
Juan José Campanella|The Same Love, the Same Rain=1999/Son of the Bride=2001/Moon of Avellaneda=2004/The Secret in Their Eyes=2009/Underdogs=2013
Sebastián Lelio|Gloria=2013/A Fantastic Woman=2017/Disobedience=2017/Gloria Bell=2018/The Wonder=2022
Kleber Mendonça Filho|Neighbouring Sounds=2012/Aquarius=2016/Bacurau=2019/The Secret Agent=2025
Claude Berri|The Two of Us=1967/Jean de Florette=1986/Manon des Sources=1986/Uranus=1990/Germinal=1993/Lucie Aubrac=1997
Patrice Leconte|Monsieur Hire=1989/The Hairdresser's Husband=1990/Ridicule=1996/Girl on the Bridge=1999/The Widow of Saint-Pierre=2000/The Man on the Train=2002
Sergei Bondarchuk|Fate of a Man=1959/War and Peace=1966/Waterloo=1970/They Fought for Their Country=1975/Boris Godunov=1986
`;
