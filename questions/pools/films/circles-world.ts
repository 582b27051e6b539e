/** Columns: country and manner | films. See `../films.ts`. */
export const CIRCLES_WORLD = `
# France: early and silent
FR first showings|Workers Leaving the Lumière Factory=1895/The Sprinkler Sprinkled=1895/The Arrival of a Train at La Ciotat Station=1896/Baby's Meal=1895/Demolition of a Wall=1896/Snowball Fight=1897
FR first showings, in short|Workers Leaving the Factory=1895/The Arrival of a Train at La Ciotat=1896/The Sprinkler Sprinkled=1895/Baby's Meal=1895/Demolition of a Wall=1896/Snowball Fight=1897
FR trick films|A Trip to the Moon=1902/The Impossible Voyage=1904/The Conquest of the Pole=1912/The Electric Hotel=1908/The Kingdom of the Fairies=1903/The Man with the Rubber Head=1901/The Merry Frolics of Satan=1906/The Golden Beetle=1907
FR first tricks|The Cabbage Fairy=1896/The Vanishing Lady=1896/The Haunted Castle=1896/The Astronomer's Dream=1898/Cinderella=1899/The One-Man Band=1900
FR first tricks, French titles|La Fée aux choux=1896/Le Manoir du diable=1896/Le Voyage dans la Lune=1902/L'Arroseur arrosé=1895/Le Voyage à travers l'impossible=1904/Les Résultats du féminisme=1906
FR Gaumont before the war|The Life of Christ=1906/The Cabbage Fairy=1896/The Consequences of Feminism=1906/The Drunken Mattress=1906/Madame's Cravings=1906/Fantasmagorie=1908
FR art films|The Assassination of the Duke of Guise=1908/Queen Elizabeth=1912/The Life of Christ=1906/The Count of Monte Cristo=1908/Germinal=1913/Les Misérables=1913
FR serials|Fantômas=1913/Les Vampires=1915/Judex=1916/Tih-Minh=1918/Barrabas=1920/Zigomar=1911
FR silent art|J'accuse=1919/La Roue=1923/Napoléon=1927/L'Argent=1928/The Passion of Joan of Arc=1928/The Fall of the House of Usher=1928/L'Inhumaine=1924
FR silent avant-garde|The Smiling Madame Beudet=1923/The Seashell and the Clergyman=1928/Un Chien Andalou=1929/Entr'acte=1924/Ballet mécanique=1924/Coeur fidèle=1923/Ménilmontant=1926/À propos de Nice=1930
FR silent comedies|The Italian Straw Hat=1928/Paris qui dort=1924/Seven Years Bad Luck=1921/The Three Must-Get-Theres=1922/Les Deux Timides=1928/Be My Wife=1921
# France: sound to 1958
FR first talkies|Under the Roofs of Paris=1930/Le Million=1931/À nous la liberté=1931/Marius=1931/La Chienne=1931/The Blood of a Poet=1932/Boudu Saved from Drowning=1932
FR surrealists|Un Chien Andalou=1929/L'Age d'Or=1930/The Blood of a Poet=1932/Land Without Bread=1933/The Seashell and the Clergyman=1928/Entr'acte=1924
FR poetic realism|L'Atalante=1934/Pépé le Moko=1937/Port of Shadows=1938/Le Jour se lève=1939/Hôtel du Nord=1938/La Bête humaine=1938/Grand Illusion=1937/The Rules of the Game=1939
FR 1930s|Grand Illusion=1937/The Rules of the Game=1939/Zero for Conduct=1933/Toni=1935/The Crime of Monsieur Lange=1936/A Day in the Country=1936/The Baker's Wife=1938/Carnival in Flanders=1935
FR Occupation and after|Children of Paradise=1945/Les Visiteurs du soir=1942/Le Corbeau=1943/Les Dames du Bois de Boulogne=1945/Beauty and the Beast=1946/Quai des Orfèvres=1947/Gates of the Night=1946
FR post-war dramas|Manon=1949/Justice Is Done=1950/The Walls of Malapaga=1949/Devil in the Flesh=1947/Monsieur Vincent=1947/La Ronde=1950/Forbidden Games=1952/Casque d'Or=1952
FR 1950s prestige|Forbidden Games=1952/The Earrings of Madame de...=1953/Casque d'Or=1952/Gervaise=1956/The Red and the Black=1954/Thérèse Raquin=1953/Diary of a Country Priest=1951
FR 1950s suspense|The Wages of Fear=1953/Les Diaboliques=1955/Rififi=1955/Bob le flambeur=1956/Touchez pas au grisbi=1954/Elevator to the Gallows=1958/A Man Escaped=1956
FR Tati and comedy|Monsieur Hulot's Holiday=1953/My Uncle=1958/Jour de fête=1949/Playtime=1967/Fernandel the Dressmaker=1956/The Sheep Has Five Legs=1954/The Little World of Don Camillo=1952
FR colour spectacles of the 1950s|French Cancan=1955/Lola Montès=1955/The Golden Coach=1952/Elena and Her Men=1956/The Red Balloon=1956/And God Created Woman=1956
FR Cannes winners of the 1950s and 1960s|Black Orpheus=1959/The Long Absence=1961/The Silent World=1956/A Man and a Woman=1966/The Umbrellas of Cherbourg=1964/The Wages of Fear=1953
FR late 1950s dramas|The Crossing of the Rhine=1960/We Are All Murderers=1952/The Truth=1960/The Lovers=1958/Is Paris Burning?=1966/The Night Heaven Fell=1958/Babette Goes to War=1959
# France: New Wave and after
FR New Wave|Breathless=1960/The 400 Blows=1959/Hiroshima mon amour=1959/Le Beau Serge=1958/Les Cousins=1959/Shoot the Piano Player=1960/Paris Belongs to Us=1961/Cléo from 5 to 7=1962
FR New Wave forerunners|La Pointe Courte=1955/Bob le flambeur=1956/Elevator to the Gallows=1958/Le Beau Serge=1958/The Lovers=1958/And God Created Woman=1956/Moi, un noir=1958
FR New Wave, second years|Jules and Jim=1962/Vivre sa vie=1962/Lola=1961/Adieu Philippine=1962/Contempt=1963/The Fire Within=1963/Band of Outsiders=1964/Zazie dans le Métro=1960
FR Godard and his age|Contempt=1963/Alphaville=1965/Pierrot le Fou=1965/Masculin Féminin=1966/Weekend=1967/La Chinoise=1967/A Woman Is a Woman=1961/Band of Outsiders=1964
FR Left Bank|Hiroshima mon amour=1959/Last Year at Marienbad=1961/Cléo from 5 to 7=1962/La Jetée=1962/Muriel=1963/Le Bonheur=1965/La Pointe Courte=1955/The Immortal One=1963
FR short films of the New Wave's age|La Jetée=1962/Night and Fog=1956/The Red Balloon=1956/Incident at Owl Creek=1961/Les Mistons=1957/Letter from Siberia=1958/Toute la mémoire du monde=1956
FR musicals and colour of the 1960s|The Umbrellas of Cherbourg=1964/The Young Girls of Rochefort=1967/A Woman Is a Woman=1961/Donkey Skin=1970/Lola=1961/A Man and a Woman=1966
FR 1960s love stories|A Man and a Woman=1966/Sundays and Cybele=1962/Jules and Jim=1962/The Soft Skin=1964/Stolen Kisses=1968/Le Bonheur=1965/Live for Life=1967
FR 1960s scandal|Belle de Jour=1967/The Nun=1966/Diary of a Chambermaid=1964/Weekend=1967/La Collectionneuse=1967/The Milky Way=1969/Les Biches=1968
FR Rohmer and talk|My Night at Maud's=1969/Claire's Knee=1970/Love in the Afternoon=1972/La Collectionneuse=1967/The Mother and the Whore=1973/Bed and Board=1970/Two English Girls=1971
FR Bresson and spare drama|Pickpocket=1959/A Man Escaped=1956/Au Hasard Balthazar=1966/Mouchette=1967/The Trial of Joan of Arc=1962/L'Argent=1983/Lancelot du Lac=1974
FR crime of the 1960s|Le Samouraï=1967/Le Cercle Rouge=1970/Army of Shadows=1969/Le Trou=1960/Le Doulos=1962/Purple Noon=1960/The Sicilian Clan=1969/Second Breath=1966
FR adventure and comedy of the 1960s|That Man from Rio=1964/La Grande Vadrouille=1966/The Gendarme of Saint-Tropez=1964/Fantômas=1964/Cartouche=1962/War of the Buttons=1962
FR politics|Z=1969/The Confession=1970/State of Siege=1972/The Sorrow and the Pity=1969/Lacombe, Lucien=1974/Special Section=1975/The War Is Over=1966
FR Oscars of the 1970s|Day for Night=1973/The Discreet Charm of the Bourgeoisie=1972/Madame Rosa=1977/Get Out Your Handkerchiefs=1978/Black and White in Color=1976/Lacombe, Lucien=1974/Cousin, Cousine=1975
FR 1970s|Day for Night=1973/The Mother and the Whore=1973/Going Places=1974/La Grande Bouffe=1973/Céline and Julie Go Boating=1974/César and Rosalie=1972/The Tenant=1976/A Simple Story=1978
FR Buñuel and surreal|The Discreet Charm of the Bourgeoisie=1972/That Obscure Object of Desire=1977/The Phantom of Liberty=1974/Belle de Jour=1967/La Grande Bouffe=1973/Get Out Your Handkerchiefs=1978
FR women directors|Cléo from 5 to 7=1962/Le Bonheur=1965/Vagabond=1985/One Sings, the Other Doesn't=1977/India Song=1975/A Very Curious Girl=1969/Peppermint Soda=1977/Entre Nous=1983
BE FR slow portraits of women|Jeanne Dielman, 23, quai du Commerce, 1080 Bruxelles=1975/India Song=1975/Je Tu Il Elle=1974/News from Home=1977/Nathalie Granger=1972/The Lacemaker=1977
FR 1980s art house|Vagabond=1985/The Green Ray=1986/Under the Sun of Satan=1987/À nos amours=1983/Full Moon in Paris=1984/Sunday in the Country=1984/Au revoir les enfants=1987/Round Midnight=1986
FR 1980s known abroad|The Last Metro=1980/Jean de Florette=1986/Manon des Sources=1986/Au revoir les enfants=1987/The Return of Martin Guerre=1982/Danton=1983/Camille Claudel=1988/Three Men and a Cradle=1985
FR cinéma du look|Diva=1981/Subway=1985/Betty Blue=1986/The Big Blue=1988/Nikita=1990/Mauvais Sang=1986/Les Amants du Pont-Neuf=1991/Delicatessen=1991
FR 1990s prestige|Indochine=1992/Cyrano de Bergerac=1990/Ridicule=1996/La Reine Margot=1994/All the Mornings of the World=1991/Germinal=1993/The Horseman on the Roof=1995/Uranus=1990
FR 1990s art house|La Haine=1995/The Bait=1995/La Belle Noiseuse=1991/Un coeur en hiver=1992/Wild Reeds=1994/Nelly and Monsieur Arnaud=1995/The Dreamlife of Angels=1998/La Cérémonie=1995/Beau Travail=1999
PL FR Kieślowski|Three Colours: Blue=1993/Three Colours: White=1994/Three Colours: Red=1994/The Double Life of Véronique=1991/A Short Film About Love=1988/Blind Chance=1987/Dekalog=1989
FR 2000s known abroad|Amélie=2001/The Chorus=2004/8 Women=2002/Swimming Pool=2003/Brotherhood of the Wolf=2001/A Very Long Engagement=2004/Joyeux Noël=2005/La Vie en Rose=2007/The Taste of Others=2000
FR raw dramas of about 2000|Intimacy=2001/Irréversible=2002/Romance=1999/Fat Girl=2001/Baise-moi=2000/Trouble Every Day=2001/Demonlover=2002/Beau Travail=1999
FR 2000s drama|The Class=2008/A Prophet=2009/Hidden=2005/The Beat That My Heart Skipped=2005/The Piano Teacher=2001/Kings and Queen=2004/A Christmas Tale=2008/The Diving Bell and the Butterfly=2007
FR Palme d'Or of the new century|The Class=2008/Blue Is the Warmest Colour=2013/Dheepan=2015/Titane=2021/Anatomy of a Fall=2023/The Pianist=2002
FR 2010s known abroad|The Artist=2011/Untouchable=2011/Rust and Bone=2012/Of Gods and Men=2010/Amour=2012/Holy Motors=2012/Elle=2016/Blue Is the Warmest Colour=2013
FR women of the new cinema|Portrait of a Lady on Fire=2019/Titane=2021/Anatomy of a Fall=2023/Girlhood=2014/Raw=2016/Happening=2021/Atlantics=2019/Petite Maman=2021/Saint Omer=2022
FR IL young men abroad|Synonyms=2019/Les Misérables=2019/BPM (Beats per Minute)=2017/Dheepan=2015/Athena=2022/Stranger by the Lake=2013/Being 17=2016
FR documentaries old|The Sorrow and the Pity=1969/Shoah=1985/Night and Fog=1956/Chronicle of a Summer=1961/The Silent World=1956/Sans Soleil=1983/Le Joli Mai=1963/Hôtel Terminus=1988
FR documentaries new|The Gleaners and I=2000/Être et avoir=2002/March of the Penguins=2005/Winged Migration=2001/Microcosmos=1996/Faces Places=2017/On the Adamant=2023/Dahomey=2024
FR animation|The Triplets of Belleville=2003/Persepolis=2007/Kirikou and the Sorceress=1998/The Illusionist=2010/Ernest & Celestine=2012/I Lost My Body=2019/My Life as a Courgette=2016/The Red Turtle=2016
FR animation old|Fantastic Planet=1973/The King and the Mockingbird=1980/Time Masters=1982/Gandahar=1987/The Twelve Tasks of Asterix=1976/Asterix and Cleopatra=1968
FR first cartoons|Fantasmagorie=1908/The Puppet's Nightmare=1908/The Hasher's Delirium=1910/Humorous Phases of Funny Faces=1906/Pauvre Pierrot=1892/The Mascot=1933/The Tale of the Fox=1937
BE NL modern|Rosetta=1999/L'Enfant=2005/The Son=2002/The Promise=1996/Lorna's Silence=2008/The Kid with a Bike=2011/Two Days, One Night=2014
BE known abroad|Rosetta=1999/Man Bites Dog=1992/Toto the Hero=1991/Ma vie en rose=1997/Bullhead=2011/The Broken Circle Breakdown=2012/Close=2022/The Music Teacher=1988/Daens=1992
BE PL 1960s youth|Le Départ=1967/Knife in the Water=1962/Masculin Féminin=1966/Barrier=1966/The Man Who Had His Hair Cut Short=1965/One Night... A Train=1968
CH CA other French|Dangerous Moves=1984/The Lacemaker=1977/Jonah Who Will Be 25 in the Year 2000=1976/Journey of Hope=1990/The Boat Is Full=1981/The Invitation=1973/Yol=1982
NL|Antonia's Line=1995/Character=1997/The Assault=1986/Turkish Delight=1973/Soldier of Orange=1977/The Vanishing=1988/The Fourth Man=1983/Black Book=2006/Twin Sisters=2002
# Italy
IT epics|Cabiria=1914/Quo Vadis=1913/The Last Days of Pompeii=1913/Dante's Inferno=1911/The Fall of Troy=1911/Antony and Cleopatra=1913/Spartacus=1913/Assunta Spina=1915
IT before neorealism|Ossessione=1943/The Children Are Watching Us=1943/Four Steps in the Clouds=1942/People of the Mountains=1943/The White Ship=1941/1860=1934/The Iron Crown=1941
IT neorealism|Rome, Open City=1945/Paisan=1946/Shoeshine=1946/Bicycle Thieves=1948/La terra trema=1948/Umberto D.=1952/Germany, Year Zero=1948/Bitter Rice=1949
IT first neorealists|Ossessione=1943/Rome, Open City=1945/The Children Are Watching Us=1943/Shoeshine=1946/Paisan=1946/To Live in Peace=1947/Tragic Hunt=1947/The Bandit=1946
IT neorealism, lesser known|To Live in Peace=1947/Without Pity=1948/The Path of Hope=1950/In the Name of the Law=1949/Under the Sun of Rome=1948/Tragic Hunt=1947/The Mill on the Po=1949/Outcry=1946/Bitter Rice=1949
IT neorealism, pink and late|Miracle in Milan=1951/Two Cents Worth of Hope=1952/Bellissima=1951/Umberto D.=1952/Sunday in August=1950/Bread, Love and Dreams=1953/Rome 11:00=1952/Il Posto=1961
IT Rossellini and marriage|Stromboli=1950/Journey to Italy=1954/Europe '51=1952/Germany, Year Zero=1948/L'Amore=1948/Le Amiche=1955/Story of a Love Affair=1950/General della Rovere=1959
IT 1950s|La Strada=1954/I Vitelloni=1953/Senso=1954/Nights of Cabiria=1957/Il Bidone=1955/Le Amiche=1955/The White Sheik=1952/Il Grido=1957
IT costume of the 1950s|Romeo and Juliet=1954/Senso=1954/The Golden Coach=1952/Neapolitan Carousel=1954/The Overcoat=1952/War and Peace=1956/White Nights=1957
IT Fellini and his fame|La Dolce Vita=1960/8½=1963/L'Avventura=1960/La Notte=1961/Rocco and His Brothers=1960/The Leopard=1963/Two Women=1960
IT Antonioni and alienation|L'Avventura=1960/La Notte=1961/L'Eclisse=1962/Red Desert=1964/8½=1963/Juliet of the Spirits=1965/Before the Revolution=1964
IT war remembered|The Great War=1959/General della Rovere=1959/Two Women=1960/The Four Days of Naples=1962/Everybody Go Home=1960/Kapo=1960/Escape by Night=1960
IT politics of the 1960s|The Battle of Algiers=1966/Hands over the City=1963/Salvatore Giuliano=1962/Burn!=1969/Fists in the Pocket=1965/Before the Revolution=1964/China Is Near=1967
IT politics of the 1970s|The Working Class Goes to Heaven=1971/The Mattei Affair=1972/Investigation of a Citizen Above Suspicion=1970/Lucky Luciano=1973/Sacco & Vanzetti=1971/Illustrious Corpses=1976/Todo modo=1976
IT literary dramas of the 1960s|The Leopard=1963/Sandra=1965/Family Diary=1962/The Stranger=1967/Girl with a Suitcase=1961/Violent Summer=1959/Bell' Antonio=1960/Time of Indifference=1964
IT comedy|Divorce Italian Style=1961/Big Deal on Madonna Street=1958/The Birds, the Bees and the Italians=1966/Seduced and Abandoned=1964/Marriage Italian Style=1964/Yesterday, Today and Tomorrow=1963/Il Sorpasso=1962/To Bed or Not to Bed=1963
IT Pasolini and scandal|Accattone=1961/Mamma Roma=1962/The Gospel According to St. Matthew=1964/Theorem=1968/The Canterbury Tales=1972/The Decameron=1971/Arabian Nights=1974/Salò, or the 120 Days of Sodom=1975
IT bawdy and baroque|The Canterbury Tales=1972/The Decameron=1971/Arabian Nights=1974/Fellini Satyricon=1969/Fellini's Casanova=1976/Fellini's Roma=1972
IT fascism remembered|The Conformist=1970/The Garden of the Finzi-Continis=1971/Amarcord=1973/The Damned=1969/1900=1976/Seven Beauties=1975/A Special Day=1977/The Spider's Stratagem=1970/The Night Porter=1974
IT opulence of the 1970s|The Damned=1969/Death in Venice=1971/Ludwig=1973/Last Tango in Paris=1972/Amarcord=1973/1900=1976/The Conformist=1970
IT Wertmüller and grotesque|Seven Beauties=1975/Swept Away=1974/Love and Anarchy=1973/The Seduction of Mimi=1972/Scent of a Woman=1974/We All Loved Each Other So Much=1974/Down and Dirty=1976/Bread and Chocolate=1974
IT peasants|Padre Padrone=1977/The Tree of Wooden Clogs=1978/1900=1976/The Night of the Shooting Stars=1982/Christ Stopped at Eboli=1979/Three Brothers=1981/Kaos=1984
IT 1980s art house|The Legend of the Holy Drinker=1988/Ginger and Fred=1986/The Night of the Shooting Stars=1982/The Family=1987/Good Morning, Babylon=1987/La Traviata=1982/And the Ship Sails On=1983/Long Live the Lady!=1987
IT Oscars and Cannes of the 1990s|Cinema Paradiso=1988/Mediterraneo=1991/Life Is Beautiful=1997/Il Postino=1994/The Stolen Children=1992/The Star Maker=1995/Open Doors=1990
IT 1990s art house|The Way We Laughed=1998/Dear Diary=1993/The Stolen Children=1992/The House of Smiles=1991/Lamerica=1994/The Legend of 1900=1998/Everybody's Fine=1990/The Son's Room=2001
IT new century|The Son's Room=2001/The Best of Youth=2003/Gomorrah=2008/Il Divo=2008/The Great Beauty=2013/Good Morning, Night=2003/I'm Not Scared=2003/Facing Windows=2003
IT newest|The Great Beauty=2013/Call Me by Your Name=2017/Happy as Lazzaro=2018/Dogman=2018/The Hand of God=2021/Martin Eden=2019/Io Capitano=2023/La Chimera=2023/Caesar Must Die=2012
IT documentaries|Sacro GRA=2013/Fire at Sea=2016/Below Sea Level=2008/Notturno=2020/El Sicario, Room 164=2010/The Truffle Hunters=2020
IT horror|Suspiria=1977/Deep Red=1975/Black Sunday=1960/The Bird with the Crystal Plumage=1970/Blood and Black Lace=1964/Inferno=1980/A Bay of Blood=1971/Tenebrae=1982
IT westerns|A Fistful of Dollars=1964/For a Few Dollars More=1965/The Good, the Bad and the Ugly=1966/Once Upon a Time in the West=1968/Django=1966/The Great Silence=1968/The Big Gundown=1966/They Call Me Trinity=1970
IT sword and sandal|Hercules=1958/The Last Days of Pompeii=1959/The Colossus of Rhodes=1961/Hercules Unchained=1959/Duel of the Titans=1961/The Trojan Horse=1961
# Germany and Austria
DE before expressionism|The Student of Prague=1913/The Golem=1915/Homunculus=1916/The Other=1913/Madame DuBarry=1919/The Oyster Princess=1919/Different from the Others=1919
DE expressionism|The Cabinet of Dr. Caligari=1920/Nosferatu=1922/The Golem: How He Came into the World=1920/Waxworks=1924/The Hands of Orlac=1924/Genuine=1920/From Morn to Midnight=1920/Raskolnikow=1923/Algol=1920
DE fantastic silent|Destiny=1921/Faust=1926/Warning Shadows=1923/Waxworks=1924/Nosferatu=1922/Metropolis=1927/The Student of Prague=1926/The Hands of Orlac=1924
DE silent thrillers|Dr. Mabuse the Gambler=1922/Spies=1928/The Spiders=1919/The Indian Tomb=1921/Phantom=1922/The Haunted Castle=1921
DE chamber and street films|The Last Laugh=1924/The Street=1923/Joyless Street=1925/Shattered=1921/Sylvester=1924/Variety=1925/Backstairs=1921/Asphalt=1929/Warning Shadows=1923
DE Lubitsch|The Oyster Princess=1919/The Doll=1919/Madame DuBarry=1919/Anna Boleyn=1920/The Wildcat=1921/I Don't Want to Be a Man=1918
DE late silent|Pandora's Box=1929/Diary of a Lost Girl=1929/Metropolis=1927/Asphalt=1929/People on Sunday=1930/The White Hell of Pitz Palu=1929/Berlin: Symphony of a Great City=1927/Mother Krause's Journey to Happiness=1929
DE silent, large|Metropolis=1927/Faust=1926/Die Nibelungen=1924/Variety=1925/Woman in the Moon=1929/The Holy Mountain=1926/Tartuffe=1925
DE silhouettes and experiments|The Adventures of Prince Achmed=1926/Rhythmus 21=1921/Ghosts Before Breakfast=1928/Lichtspiel: Opus I=1921/Symphonie diagonale=1924/Cinderella=1922
DE first talkies|The Blue Angel=1930/M=1931/The Threepenny Opera=1931/Westfront 1918=1930/Mädchen in Uniform=1931/Kameradschaft=1931/Kuhle Wampe=1932/The Congress Dances=1931/The Testament of Dr. Mabuse=1933
DE under the Nazis|Triumph of the Will=1935/Münchhausen=1943/The Golden City=1942/Olympia=1938/Kolberg=1945/Jew Süss=1940/Hitler Youth Quex=1933/The Great Sacrifice=1944
DE AT Agfacolor|The Golden City=1942/Münchhausen=1943/Women Are Better Diplomats=1941/Immensee=1943/The Great Sacrifice=1944/The Woman of My Dreams=1944
DE post-war|The Murderers Are Among Us=1946/The Lost One=1951/The Bridge=1959/The Devil's General=1955/The Rats=1955/The Captain from Köpenick=1956/The Devil Strikes at Night=1957/Aren't We Wonderful?=1958
AT DE homeland and empire|Sissi=1955/The Heath Is Green=1951/The Trapp Family=1956/Black Forest Girl=1950/The Forester of the Silver Wood=1954/Sissi: The Young Empress=1956
DE Young German film|Artists in the Big Top: Perplexed=1968/Yesterday Girl=1966/Young Törless=1966/It=1966/No Shooting Time for Foxes=1966/Signs of Life=1968/Not Reconciled=1965/Love Is Colder Than Death=1969
DE New German film|Aguirre, the Wrath of God=1972/Ali: Fear Eats the Soul=1974/The Marriage of Maria Braun=1979/The Tin Drum=1979/The American Friend=1977/Alice in the Cities=1974/Kings of the Road=1976/The Lost Honour of Katharina Blum=1975
DE New German film, prize-winners|The Tin Drum=1979/Paris, Texas=1984/Veronika Voss=1982/Marianne and Juliane=1981/The State of Things=1982/Germany in Autumn=1978/Palermo or Wolfsburg=1980/David=1979/Fitzcarraldo=1982
DE Herzog|Nosferatu the Vampyre=1979/Aguirre, the Wrath of God=1972/Fitzcarraldo=1982/The Enigma of Kaspar Hauser=1974/Woyzeck=1979/Heart of Glass=1976/Stroszek=1977
DE Fassbinder|Veronika Voss=1982/The Marriage of Maria Braun=1979/Lola=1981/Ali: Fear Eats the Soul=1974/The Bitter Tears of Petra von Kant=1972/Fox and His Friends=1975/Effi Briest=1974/Querelle=1982
DE women directors|Marianne and Juliane=1981/The Second Awakening of Christa Klages=1978/Germany, Pale Mother=1980/Rosa Luxemburg=1986/Men...=1985/The All-Round Reduced Personality=1978/Sheer Madness=1983
DE terror and the state|Marianne and Juliane=1981/Stammheim=1986/Germany in Autumn=1978/Knife in the Head=1978/The Lost Honour of Katharina Blum=1975/The Third Generation=1979/The Baader Meinhof Complex=2008
DE East|The Woman and the Stranger=1985/The Murderers Are Among Us=1946/Jacob, the Liar=1974/The Legend of Paul and Paula=1973/Solo Sunny=1980/Trace of Stones=1966/Divided Heaven=1964/I Was Nineteen=1968/The Kaiser's Lackey=1951
DE 1980s known abroad|Das Boot=1981/Wings of Desire=1987/The NeverEnding Story=1984/Sugarbaby=1985/Bagdad Cafe=1987/Christiane F.=1981/Fitzcarraldo=1982/Paris, Texas=1984
DE 1990s and about 2000|Run Lola Run=1998/Good Bye Lenin!=2003/Nowhere in Africa=2001/Aimée & Jaguar=1999/Beyond Silence=1996/The Experiment=2001/Comedian Harmonists=1997/Knockin' on Heaven's Door=1997
DE new century history|Downfall=2004/The Lives of Others=2006/Sophie Scholl - The Final Days=2005/Good Bye Lenin!=2003/The Counterfeiters=2007/The Baader Meinhof Complex=2008/Nowhere in Africa=2001/Barbara=2012
DE AT Berlin school and sternness|The White Ribbon=2009/Barbara=2012/Phoenix=2014/Toni Erdmann=2016/Everyone Else=2009/Victoria=2015/Transit=2018/Requiem=2006
DE Turks in Germany|Head-On=2004/The Edge of Heaven=2007/Soul Kitchen=2009/In the Fade=2017/Short Sharp Shock=1998/Almanya: Welcome to Germany=2011/When We Leave=2010
DE newest|All Quiet on the Western Front=2022/The Teachers' Lounge=2023/Never Look Away=2018/System Crasher=2019/Toni Erdmann=2016/In the Fade=2017/Great Freedom=2021/Undine=2020
AT|The Counterfeiters=2007/Amour=2012/The Piano Teacher=2001/Funny Games=1997/Revanche=2008/Dog Days=2001/The Seventh Continent=1989/Lourdes=2009/Hidden=2005
# Scandinavia
DK silent|The Abyss=1910/Atlantis=1913/The White Slave Trade=1910/The Four Devils=1911/The Mysterious X=1914/A Trip to Mars=1918/The End of the World=1916/Blind Justice=1916
SE silent|The Phantom Carriage=1921/The Outlaw and His Wife=1918/Sir Arne's Treasure=1919/The Saga of Gösta Berling=1924/A Man There Was=1917/Erotikon=1920/Häxan=1922/The Sons of Ingmar=1919
SE early|Ingeborg Holm=1913/A Man There Was=1917/The Outlaw and His Wife=1918/The Girl from the Marsh Croft=1917/The Gardener=1912/Thomas Graal's Best Film=1917/The Black Masks=1912
DK Dreyer|Day of Wrath=1943/Ordet=1955/Gertrud=1964/Vampyr=1932/The Passion of Joan of Arc=1928/Master of the House=1925/Michael=1924
DK SE FI faith and fear|Ordet=1955/Day of Wrath=1943/Vampyr=1932/The Seventh Seal=1957/The Virgin Spring=1960/The White Reindeer=1952/Winter Light=1963
DE DK early sound horror|Vampyr=1932/Nosferatu=1922/The Testament of Dr. Mabuse=1933/Häxan=1922/Alraune=1930/Unheimliche Geschichten=1932
DK 1940s|Day of Wrath=1943/Ditte, Child of Man=1946/The Red Meadows=1945/The Invisible Army=1945/Melody of Murder=1944/Soldier and Jenny=1947
DK 1960s|Gertrud=1964/Hunger=1966/Weekend=1962/Harry and the Butler=1961/People Meet and Sweet Music Fills the Heart=1967/The Red Mantle=1967/Once There Was a War=1966
SE 1940s and 1950s|Torment=1944/Miss Julie=1951/One Summer of Happiness=1951/Summer with Monika=1953/Summer Interlude=1951/Only a Mother=1949/The Road to Heaven=1942/Smiles of a Summer Night=1955/Intermezzo=1936
SE summers|Summer with Monika=1953/One Summer of Happiness=1951/Summer Interlude=1951/Smiles of a Summer Night=1955/Wild Strawberries=1957/Elvira Madigan=1967
SE Bergman|The Seventh Seal=1957/Wild Strawberries=1957/The Virgin Spring=1960/Through a Glass Darkly=1961/The Silence=1963/Winter Light=1963/Smiles of a Summer Night=1955/The Magician=1958
SE Bergman late|Persona=1966/Cries and Whispers=1972/Autumn Sonata=1978/Fanny and Alexander=1982/Scenes from a Marriage=1973/Shame=1968/Hour of the Wolf=1968/The Passion of Anna=1969
SE 1960s|Elvira Madigan=1967/Who Saw Him Die?=1968/Ådalen '31=1969/I Am Curious (Yellow)=1967/Raven's End=1963/Hunger=1966/Dear John=1964/Hugo and Josephine=1967/Here Is Your Life=1966
SE 1970s|The Emigrants=1971/The New Land=1972/A Swedish Love Story=1970/Scenes from a Marriage=1973/The Man on the Roof=1976/Cries and Whispers=1972/The Magic Flute=1975
SE 1980s and 1990s|Fanny and Alexander=1982/My Life as a Dog=1985/The Best Intentions=1992/The Flight of the Eagle=1982/The Ox=1991/The Mozart Brothers=1986/House of Angels=1992/All Things Fair=1995
SE young|Show Me Love=1998/Together=2000/Lilya 4-ever=2002/Songs from the Second Floor=2000/Evil=2003/As It Is in Heaven=2004/Jalla! Jalla!=2000/Wings of Glass=2000
SE new century|Let the Right One In=2008/Force Majeure=2014/The Square=2017/A Man Called Ove=2015/The Girl with the Dragon Tattoo=2009/Triangle of Sadness=2022/A Pigeon Sat on a Branch Reflecting on Existence=2014/Border=2018/Everlasting Moments=2008
SE Andersson and dry absurdity|A Pigeon Sat on a Branch Reflecting on Existence=2014/Songs from the Second Floor=2000/You, the Living=2007/About Endlessness=2019/The Square=2017/Play=2011/Force Majeure=2014
DK 1980s|Babette's Feast=1987/Pelle the Conqueror=1987/The Element of Crime=1984/Twist and Shout=1984/Hip Hip Hurrah!=1987/Waltzing Regitze=1989/Zappa=1983/Epidemic=1987
DK Trier|The Element of Crime=1984/Europa=1991/Breaking the Waves=1996/The Idiots=1998/Dancer in the Dark=2000/Dogville=2003/Antichrist=2009/Melancholia=2011
DK Dogme|The Celebration=1998/The Idiots=1998/Mifune=1999/The King Is Alive=2000/Italian for Beginners=2000/Open Hearts=2002/Truly Human=2001/Kira's Reason=2001
DK Dogme, late and foreign|Lovers=1999/Julien Donkey-Boy=1999/Open Hearts=2002/In Your Hands=2004/Old, New, Borrowed and Blue=2003/Truly Human=2001/Kira's Reason=2001/The King Is Alive=2000/Interview=2000
DK new century|In a Better World=2010/The Hunt=2012/After the Wedding=2006/Another Round=2020/A Royal Affair=2012/A War=2015/Land of Mine=2015/Brothers=2004/The Green Butchers=2003/Pusher=1996
DK newest|Another Round=2020/Flee=2021/The Guilty=2018/Land of Mine=2015/A War=2015/Queen of Hearts=2019/The Girl with the Needle=2024/Riders of Justice=2020/Holy Spider=2022
NO|Nine Lives=1957/Pathfinder=1987/Elling=2001/Kon-Tiki=2012/The Other Side of Sunday=1996/Insomnia=1997/Headhunters=2011/Kitchen Stories=2003/Max Manus: Man of War=2008
NO old|Nine Lives=1957/The Battle for Heavy Water=1948/Kon-Tiki=1950/Cold Tracks=1962/The Chasers=1959/Lake of the Dead=1958/The Pinchcliffe Grand Prix=1975
NO 1980s and 1990s|Pathfinder=1987/Orion's Belt=1985/The Telegraphist=1993/The Other Side of Sunday=1996/Insomnia=1997/Cross My Heart and Hope to Die=1994/Junk Mail=1997
NO newest|The Worst Person in the World=2021/Sentimental Value=2025/Oslo, August 31st=2011/Reprise=2006/Thelma=2017/Blind=2014/Sick of Myself=2022/The Innocents=2021/Dreams (Sex Love)=2024
FI|The White Reindeer=1952/The Unknown Soldier=1955/The Stolen Death=1938/The Song of the Scarlet Flower=1938/Blue Week=1954/Inspector Palmu's Mistake=1960/Here, Beneath the North Star=1968/Juha=1937
FI Kaurismäki and new|The Man Without a Past=2002/The Match Factory Girl=1990/Ariel=1988/Shadows in Paradise=1986/Drifting Clouds=1996/Le Havre=2011/Fallen Leaves=2023/Lights in the Dusk=2006/Leningrad Cowboys Go America=1989
IS|Children of Nature=1991/Rams=2015/Of Horses and Men=2013/101 Reykjavík=2000/Nói Albínói=2003/Jar City=2006/Cold Fever=1995/When the Raven Flies=1984/Woman at War=2018/Lamb=2021
# Soviet Union and Russia
SU montage|Battleship Potemkin=1925/Strike=1925/Mother=1926/The End of St. Petersburg=1927/October=1928/Storm over Asia=1928/Arsenal=1929/Earth=1930
SU Kuleshov and early twenties|The Extraordinary Adventures of Mr. West in the Land of the Bolsheviks=1924/By the Law=1926/Aelita=1924/The Death Ray=1925/Polikushka=1922/The Cigarette Girl from Mosselprom=1924/The Overcoat=1926
SU silent comedy|Chess Fever=1925/The Girl with the Hat Box=1927/The House on Trubnaya=1928/The Extraordinary Adventures of Mr. West in the Land of the Bolsheviks=1924/The Kiss of Mary Pickford=1927/The Three Million Case=1926/Happiness=1935/Miss Mend=1926
SU everyday life and satire|Bed and Sofa=1927/The House on Trubnaya=1928/The Girl with the Hat Box=1927/Fragment of an Empire=1929/Katka's Reinette Apples=1926/My Grandmother=1929/The Devil's Wheel=1926
SU FEKS and late silent|The New Babylon=1929/The Overcoat=1926/The Devil's Wheel=1926/Fragment of an Empire=1929/Alone=1931/Arsenal=1929/The Ghost That Never Returns=1930/By the Law=1926
SU documentary|Man with a Movie Camera=1929/Turksib=1929/Salt for Svanetia=1930/The Fall of the Romanov Dynasty=1927/Kino-Pravda=1922/Kino-Eye=1924/A Sixth Part of the World=1926/Enthusiasm=1931/The Great Road=1927/Three Songs About Lenin=1934
SU Ukraine|Earth=1930/Zvenigora=1928/Arsenal=1929/Ivan=1932/Aerograd=1935/Shchors=1939/Chronicle of Flaming Years=1961/Poem of the Sea=1958
SU first talkies|Road to Life=1931/Alone=1931/Enthusiasm=1931/Golden Mountains=1931/Counterplan=1932/Okraina=1933/Deserter=1933/Chapaev=1934
SU 1930s heroes|Chapaev=1934/We Are from Kronstadt=1936/The Youth of Maxim=1935/Lenin in October=1937/Peter the First=1937/Baltic Deputy=1937/Shchors=1939/Alexander Nevsky=1938
SU history|Alexander Nevsky=1938/Ivan the Terrible=1944/Peter the First=1937/Bezhin Meadow=1937/Kutuzov=1944/Minin and Pozharsky=1939/Suvorov=1941
SU musicals and fairy tales|Jolly Fellows=1934/Circus=1936/Volga-Volga=1938/Tractor Drivers=1939/The Stone Flower=1946/Vasilisa the Beautiful=1940/The New Gulliver=1935
SU thaw|The Cranes Are Flying=1957/Ballad of a Soldier=1959/Fate of a Man=1959/Ivan's Childhood=1962/The Forty-First=1956/Clear Skies=1961/Letter Never Sent=1960/I Am Twenty=1965
SU 1960s|War and Peace=1967/Andrei Rublev=1966/Hamlet=1964/Shadows of Forgotten Ancestors=1965/The Colour of Pomegranates=1969/Wings=1966/The Commissar=1967/Anna Karenina=1967
SU 1970s|Solaris=1972/Mirror=1975/Stalker=1979/Dersu Uzala=1975/The Ascent=1977/Siberiade=1979/King Lear=1971/The Dawns Here Are Quiet=1972
SU popular 1970s|Moscow Does Not Believe in Tears=1980/The Irony of Fate=1975/White Sun of the Desert=1970/Office Romance=1977/The Dawns Here Are Quiet=1972/White Bim Black Ear=1977/Autumn Marathon=1979/The Cranes Are Flying=1957
SU glasnost|Come and See=1985/Repentance=1984/The Theme=1979/My Friend Ivan Lapshin=1985/Little Vera=1988/Agony=1981/The Asthenic Syndrome=1989/Dark Eyes=1987
SU Oscars|War and Peace=1967/Dersu Uzala=1975/Moscow Does Not Believe in Tears=1980/The Brothers Karamazov=1969/Tchaikovsky=1970/Private Life=1982/Wartime Romance=1983/The Dawns Here Are Quiet=1972
RU 1990s|Burnt by the Sun=1994/Close to Eden=1991/Taxi Blues=1990/Prisoner of the Mountains=1996/Brother=1997/The Thief=1997/Mother and Son=1997/Luna Papa=1999/Of Freaks and Men=1998
RU new century|The Return=2003/Russian Ark=2002/Leviathan=2014/Loveless=2017/Night Watch=2004/Alexandra=2007/Elena=2011/Faust=2011/How I Ended This Summer=2010/12=2007/Hard to Be a God=2013
RU Sokurov and stern art|Faust=2011/Russian Ark=2002/Moloch=1999/The Sun=2005/Paper Soldier=2008/The Banishment=2007/The Italian=2005/The Postman's White Nights=2014
SU animation|Hedgehog in the Fog=1975/Tale of Tales=1979/The Snow Queen=1957/Film, Film, Film=1968/The Heron and the Crane=1974/Cheburashka=1971/Winnie-the-Pooh=1969/Glass Harmonica=1968/The Battle of Kerzhenets=1971
SU CU oaths to the revolution|I Am Cuba=1964/The Cranes Are Flying=1957/Letter Never Sent=1960/Clear Skies=1961/Ivan's Childhood=1962/Nine Days of One Year=1962/The Commissar=1967
# Poland, Czechoslovakia, Hungary, Balkans
PL school|Ashes and Diamonds=1958/Kanal=1957/A Generation=1955/Knife in the Water=1962/Mother Joan of the Angels=1961/Eroica=1958/Night Train=1959/Innocent Sorcerers=1960
PL 1960s and 1970s|The Saragossa Manuscript=1965/Pharaoh=1966/The Promised Land=1975/Barrier=1966/The Deluge=1974/Nights and Days=1975/The Hourglass Sanatorium=1973/Illumination=1973/The Wedding=1973
PL moral anxiety|Man of Marble=1977/Man of Iron=1981/Camouflage=1977/Camera Buff=1979/Provincial Actors=1979/Blind Chance=1987/The Constant Factor=1980/Without Anesthesia=1978/The Maids of Wilko=1979
PL Kieślowski and about|A Short Film About Killing=1988/A Short Film About Love=1988/Blind Chance=1987/The Double Life of Véronique=1991/Interrogation=1982/No End=1985/Korczak=1990
PL new century|Ida=2013/Cold War=2018/Katyn=2007/Corpus Christi=2019/EO=2022/In Darkness=2011/The Pianist=2002/Loving Vincent=2017/Walesa: Man of Hope=2013
CS New Wave|Daisies=1966/Closely Watched Trains=1966/Loves of a Blonde=1965/The Firemen's Ball=1967/The Shop on Main Street=1965/Diamonds of the Night=1964/Intimate Lighting=1965/Larks on a String=1969
CS New Wave, strange|Daisies=1966/Valerie and Her Week of Wonders=1970/The Cremator=1969/Marketa Lazarová=1967/The Joke=1969/A Report on the Party and Guests=1966/Morgiana=1972/The Fabulous World of Jules Verne=1958
CS Oscars|The Shop on Main Street=1965/Closely Watched Trains=1966/Loves of a Blonde=1965/The Firemen's Ball=1967/My Sweet Little Village=1985/The Elementary School=1991/Kolya=1996
CS old|Ecstasy=1933/The River=1933/Erotikon=1929/The Good Soldier Schweik=1931/The Distant Journey=1949/The Proud Princess=1952/Romeo, Juliet and Darkness=1960
CZ after 1989|Kolya=1996/Divided We Fall=2000/Želary=2003/The Elementary School=1991/Dark Blue World=2001/Loners=2000/Alice=1988/I Served the King of England=2006/Cosy Dens=1999
CS animation|The Hand=1965/A Midsummer Night's Dream=1959/Dimensions of Dialogue=1983/Alice=1988/The Fabulous World of Jules Verne=1958/The Emperor's Nightingale=1949/The Fabulous Baron Munchausen=1962/The Mole and the Green Star=1969
YU HR animation shorts|Ersatz=1961/The Hand=1965/Satiemania=1978/The Masque of the Red Death=1969/Concerto for Sub-Machine Gun=1958/Tango=1980/The Lion and the Song=1959
HU|The Round-Up=1966/Adoption=1975/Cat's Play=1974/The Red and the White=1967/Love=1971/Red Psalm=1972/The Boys of Paul Street=1969/Father=1966/Merry-Go-Round=1956/Szindbád=1971
HU 1980s and 1990s|Mephisto=1981/Colonel Redl=1985/Hanussen=1988/Confidence=1980/Diary for My Children=1984/My Twentieth Century=1989/Sátántangó=1994/Time Stands Still=1982
HU new century|Son of Saul=2015/On Body and Soul=2017/Werckmeister Harmonies=2000/Kontroll=2003/The Turin Horse=2011/White God=2014/Taxidermia=2006/1945=2017/Hukkle=2002
YU black wave|Early Works=1969/I Even Met Happy Gypsies=1967/W.R.: Mysteries of the Organism=1971/When I Am Dead and Gone=1967/The Ambush=1969/Love Affair, or the Case of the Missing Switchboard Operator=1967/Plastic Jesus=1971/Three=1965
YU partisans and older|The Battle of Neretva=1969/Walter Defends Sarajevo=1972/The Ninth Circle=1960/The Road a Year Long=1958/Valley of Peace=1956/Battle of Sutjeska=1973/Kozara=1962/Don't Look Back, My Son=1956
YU 1980s|When Father Was Away on Business=1985/Time of the Gypsies=1988/Who's Singin' Over There?=1980/Do You Remember Dolly Bell?=1981/The Marathon Family=1982/Balkan Spy=1984/Petria's Wreath=1980/Special Treatment=1980
EX-YU war|Underground=1995/No Man's Land=2001/Before the Rain=1994/Grbavica=2006/Pretty Village, Pretty Flame=1996/Cabaret Balkan=1998/Welcome to Sarajevo=1997/The Perfect Circle=1997/Quo Vadis, Aida?=2020/Savior=1998
EX-YU new|Grbavica=2006/Quo Vadis, Aida?=2020/Honeyland=2019/An Episode in the Life of an Iron Picker=2013/The High Sun=2015/Circles=2013/On the Path=2010/Snow=2008
RO new wave|4 Months, 3 Weeks and 2 Days=2007/The Death of Mr. Lazarescu=2005/12:08 East of Bucharest=2006/Police, Adjective=2009/Beyond the Hills=2012/Child's Pose=2013/Graduation=2016/Aferim!=2015/California Dreamin'=2007
RO Berlin winners|Child's Pose=2013/Touch Me Not=2018/Bad Luck Banging or Loony Porn=2021/Aferim!=2015/Sieranevada=2016/R.M.N.=2022/Collective=2019/Do Not Expect Too Much from the End of the World=2023
GR|Eternity and a Day=1998/Ulysses' Gaze=1995/Landscape in the Mist=1988/The Travelling Players=1975/Voyage to Cythera=1984/The Weeping Meadow=2004/The Suspended Step of the Stork=1991
GR older|Zorba the Greek=1964/Stella=1955/Electra=1962/Never on Sunday=1960/Iphigenia=1977/A Girl in Black=1956/The Red Lanterns=1963/Blood on the Land=1966
GR weird wave|Dogtooth=2009/Attenberg=2010/Alps=2011/Miss Violence=2013/Chevalier=2015/Apples=2020/Suntan=2016/The Lobster=2015
TR|Yol=1982/Dry Summer=1964/Hope=1970/The Herd=1978/The Bus=1974/My Aunt=1986/Motherland Hotel=1987/The Friend=1974/Law of the Border=1966
TR new|Winter Sleep=2014/Uzak=2002/Once Upon a Time in Anatolia=2011/Honey=2010/Three Monkeys=2008/Mustang=2015/Climates=2006/Egg=2007/About Dry Grasses=2023/Sivas=2014
# Spain and Portugal
ES under Franco|Welcome Mr. Marshall!=1953/Death of a Cyclist=1955/The Executioner=1963/Placido=1961/Viridiana=1961/Marcelino Bread and Wine=1955/Calle Mayor=1956/El Lazarillo de Tormes=1959/The Hunt=1966
ES Buñuel|Viridiana=1961/Tristana=1970/The Exterminating Angel=1962/Nazarin=1959/Los Olvidados=1950/Simon of the Desert=1965/Diary of a Chambermaid=1964
ES 1970s and 1980s|The Spirit of the Beehive=1973/Cria Cuervos=1976/Begin the Beguine=1982/The Beehive=1982/Faster, Faster=1981/Carmen=1983/The Holy Innocents=1984/Mama Turns a Hundred=1979/The Nest=1980/El Sur=1983
ES Almodóvar and La Movida|Women on the Verge of a Nervous Breakdown=1988/Matador=1986/Law of Desire=1987/Tie Me Up! Tie Me Down!=1989/What Have I Done to Deserve This?=1984/High Heels=1991/Arrebato=1979/Pepi, Luci, Bom=1980
ES 1990s|Belle Epoque=1992/Jamón Jamón=1992/Live Flesh=1997/Lovers of the Arctic Circle=1998/Butterfly's Tongue=1999/Thesis=1996/Open Your Eyes=1997/The Day of the Beast=1995/Tierra=1996/The Dog in the Manger=1996
ES Oscars|Belle Epoque=1992/All About My Mother=1999/The Sea Inside=2004/Talk to Her=2002/Begin the Beguine=1982/Volver=2006/Pain and Glory=2019/The Grandfather=1998
ES new century|The Sea Inside=2004/The Others=2001/The Orphanage=2007/Pan's Labyrinth=2006/Mondays in the Sun=2002/[REC]=2007/Sex and Lucia=2001/The Skin I Live In=2011/The Devil's Backbone=2001
ES newest|Alcarràs=2022/Summer 1993=2017/The Beasts=2022/Sirāt=2025/Parallel Mothers=2021/20,000 Species of Bees=2023/Piggy=2022/The Good Boss=2021/Close Your Eyes=2023/Society of the Snow=2023
PT old|Aniki-Bóbó=1942/The Song of Lisbon=1933/Maria do Mar=1930/Douro, Working River=1931/The Courtyard of Songs=1942/Camões=1946
PT about 1990|Abraham's Valley=1993/Recollections of the Yellow House=1989/The Convent=1995/Francisca=1981/God's Comedy=1995/Blood=1989/Casa de Lava=1994
PT new|Tabu=2012/Colossal Youth=2006/Mysteries of Lisbon=2010/Vitalina Varela=2019/Our Beloved Month of August=2008/The Strange Case of Angelica=2010/Arabian Nights=2015/Horse Money=2014
# Japan
JP silent and first talkies|A Page of Madness=1926/I Was Born, But...=1932/The Neighbour's Wife and Mine=1931/Crossroads=1928/The Water Magician=1933/Passing Fancy=1933/Japanese Girls at the Harbor=1933/Souls on the Road=1921/Every-Night Dreams=1933
JP 1930s|Sisters of the Gion=1936/Osaka Elegy=1936/The Only Son=1936/Humanity and Paper Balloons=1937/The Story of the Last Chrysanthemums=1939/A Story of Floating Weeds=1934/Our Neighbour, Miss Yae=1934/Wife! Be Like a Rose!=1935/Mr. Thank You=1936
JP war years|Sanshiro Sugata=1943/The Most Beautiful=1944/Five Scouts=1938/Army=1944/There Was a Father=1942/The 47 Ronin=1941/Mud and Soldiers=1939/The Rickshaw Man=1943
JP after the war|Drunken Angel=1948/Stray Dog=1949/Late Spring=1949/No Regrets for Our Youth=1946/Record of a Tenement Gentleman=1947/A Ball at the Anjo House=1947/Women of the Night=1948/Rashomon=1950
JP period films of the 1950s|Rashomon=1950/Ugetsu=1953/Sansho the Bailiff=1954/The Life of Oharu=1952/Gate of Hell=1953/Seven Samurai=1954/Throne of Blood=1957/Chikamatsu Monogatari=1954
JP colour of the 1950s|Gate of Hell=1953/Carmen Comes Home=1951/Princess Yang Kwei-fei=1955/Samurai, the Legend of Musashi=1954/Equinox Flower=1958/New Tales of the Taira Clan=1955/Rickshaw Man=1958/Good Morning=1959
JP Inagaki and prizes|Rickshaw Man=1958/Samurai, the Legend of Musashi=1954/Gate of Hell=1953/The Burmese Harp=1956/Immortal Love=1961/The Ballad of Narayama=1958/Chushingura=1962/The Hidden Fortress=1958
JP homes and families|Tokyo Story=1953/Late Spring=1949/Early Summer=1951/Floating Clouds=1955/Ikiru=1952/Late Chrysanthemums=1954/Good Morning=1959/Tokyo Twilight=1957/Mother=1952/Repast=1951
JP women's lives|The Life of Oharu=1952/Floating Clouds=1955/When a Woman Ascends the Stairs=1960/Twenty-Four Eyes=1954/Street of Shame=1956/Late Chrysanthemums=1954/Carmen Comes Home=1951/Flowing=1956/A Geisha=1953/Love Letter=1953
JP Ozu late and colour|An Autumn Afternoon=1962/Good Morning=1959/Floating Weeds=1959/Late Autumn=1960/Equinox Flower=1958/The End of Summer=1961/When a Woman Ascends the Stairs=1960/Yearning=1964
JP war remembered|The Burmese Harp=1956/Fires on the Plain=1959/The Human Condition=1959/Children of Hiroshima=1952/Twenty-Four Eyes=1954/Until We Meet Again=1950/Black Rain=1989/I Live in Fear=1955
JP monsters|Godzilla=1954/Rodan=1956/Mothra=1961/King Kong vs. Godzilla=1962/The Mysterians=1957/Gamera, the Giant Monster=1965/Godzilla Raids Again=1955/Destroy All Monsters=1968
JP samurai of the 1960s|Yojimbo=1961/Sanjuro=1962/Harakiri=1962/The Hidden Fortress=1958/Samurai Rebellion=1967/The Sword of Doom=1966/Three Outlaw Samurai=1964/13 Assassins=1963/The Tale of Zatoichi=1962/Bushido=1963
JP Kurosawa, modern dress|High and Low=1963/Ikiru=1952/Stray Dog=1949/The Bad Sleep Well=1960/Red Beard=1965/Drunken Angel=1948/I Live in Fear=1955/Dodes'ka-den=1970
JP ghosts and dread|Onibaba=1964/Kwaidan=1964/Kuroneko=1968/Woman in the Dunes=1964/Jigoku=1960/Harakiri=1962/The Face of Another=1966/The Ghost of Yotsuya=1959
JP new wave|Cruel Story of Youth=1960/Woman in the Dunes=1964/The Insect Woman=1963/Pale Flower=1964/The Pornographers=1966/Death by Hanging=1968/Pigs and Battleships=1961/Funeral Parade of Roses=1969/Double Suicide=1969/Bad Boys=1961
JP youth and crime of the 1960s|Cruel Story of Youth=1960/Crazed Fruit=1956/Branded to Kill=1967/Tokyo Drifter=1966/Pigs and Battleships=1961/Pale Flower=1964/Gate of Flesh=1964/The Sun's Burial=1960
JP 1970s|In the Realm of the Senses=1976/Vengeance Is Mine=1979/Dodes'ka-den=1970/Battles Without Honor and Humanity=1973/Sandakan No. 8=1974/Lady Snowblood=1973/House=1977/Lone Wolf and Cub: Sword of Vengeance=1972/The Ceremony=1971/Dersu Uzala=1975
JP 1980s masters|Kagemusha=1980/Ran=1985/The Ballad of Narayama=1983/Merry Christmas, Mr. Lawrence=1983/Tampopo=1985/Black Rain=1989/Muddy River=1981/The Makioka Sisters=1983/MacArthur's Children=1984/The Funeral=1984
JP documentaries|The Emperor's Naked Army Marches On=1987/Tokyo Olympiad=1965/Minamata: The Victims and Their World=1971/Extreme Private Eros: Love Song 1974=1974/A Man Vanishes=1967/Narita: Heta Village=1973/Antonio Gaudí=1984/A Japanese Village=1982/Magino Village: A Tale=1987/Living on the River Agano=1992/A Dedicated Life=1994
JP 1990s|Hana-bi=1997/The Eel=1997/Sonatine=1993/Shall We Dance?=1996/Maborosi=1995/Cure=1997/After Life=1998/Love Letter=1995/Suzaku=1997/Rhapsody in August=1991/Kikujiro=1999
JP horror and violence of about 2000|Ring=1998/Audition=1999/Battle Royale=2000/Ju-on: The Grudge=2002/Pulse=2001/Ichi the Killer=2001/Dark Water=2002/Cure=1997/Tetsuo: The Iron Man=1989
JP new century|Departures=2008/The Twilight Samurai=2002/Nobody Knows=2004/Still Walking=2008/Tokyo Sonata=2008/Zatoichi=2003/Love Exposure=2008/Like Father, Like Son=2013/The Mourning Forest=2007/Hula Girls=2006
JP newest|Drive My Car=2021/Shoplifters=2018/Godzilla Minus One=2023/Perfect Days=2023/Asako I & II=2018/Monster=2023/Wheel of Fortune and Fantasy=2021/Evil Does Not Exist=2023/One Cut of the Dead=2017/Plan 75=2022
JP animation of the 1980s|My Neighbor Totoro=1988/Grave of the Fireflies=1988/Akira=1988/Nausicaä of the Valley of the Wind=1984/Castle in the Sky=1986/Kiki's Delivery Service=1989/Barefoot Gen=1983/Night on the Galactic Railroad=1985/Royal Space Force: The Wings of Honnêamise=1987
JP animation, hard|Akira=1988/Ghost in the Shell=1995/Paprika=2006/Perfect Blue=1997/Patlabor 2: The Movie=1993/Metropolis=2001/Ninja Scroll=1993/Jin-Roh: The Wolf Brigade=1999/Millennium Actress=2001/Steamboy=2004
JP animation, Ghibli and after|Spirited Away=2001/Princess Mononoke=1997/Howl's Moving Castle=2004/Ponyo=2008/The Wind Rises=2013/The Tale of the Princess Kaguya=2013/Whisper of the Heart=1995/The Boy and the Heron=2023/When Marnie Was There=2014
JP animation, new|Your Name.=2016/Wolf Children=2012/The Girl Who Leapt Through Time=2006/Summer Wars=2009/Mirai=2018/A Silent Voice=2016/In This Corner of the World=2016/Suzume=2022/Paprika=2006/Tokyo Godfathers=2003
# Korea
KR old|Arirang=1926/The Widow=1955/Madame Freedom=1956/The Housemaid=1960/Aimless Bullet=1961/The Coachman=1961/A Hometown in Heart=1949/Hurrah! For Freedom=1946/Piagol=1955
KR golden age|The Housemaid=1960/Aimless Bullet=1961/Madame Freedom=1956/The Coachman=1961/A Flower in Hell=1958/My Mother and Her Guest=1961/The Marines Who Never Returned=1963/Mist=1967/Seong Chun-hyang=1961/A Day Off=1968
KR before 1945|Arirang=1926/Crossroads of Youth=1934/Sweet Dream=1936/In Search of Love=1928/Tuition=1940/Spring of Korean Peninsula=1941/Angels on the Streets=1941
KR 1970s to 1990s|Why Has Bodhi-Dharma Left for the East?=1989/Sopyonje=1993/Mandala=1981/The March of Fools=1975/Surrogate Mother=1987/Black Republic=1990/Our Twisted Hero=1992/A Petal=1996/Two Cops=1993/The Taebaek Mountains=1994
KR Im Kwon-taek and tradition|Sopyonje=1993/Chunhyang=2000/Chihwaseon=2002/Mandala=1981/The Taebaek Mountains=1994/Festival=1996/Why Has Bodhi-Dharma Left for the East?=1989
KR beginnings of the wave|Shiri=1999/Nowhere to Hide=1999/Joint Security Area=2000/Peppermint Candy=1999/Friend=2001/Attack the Gas Station!=1999/Christmas in August=1998/The Quiet Family=1998/Musa=2001
KR 1990s young|The Day a Pig Fell into the Well=1996/The Power of Kangwon Province=1998/Three Friends=1996/Green Fish=1997/Timeless Bottomless Bad Movie=1997/A Petal=1996/The Contact=1997/Christmas in August=1998
KR blockbusters of the 2000s|Silmido=2003/Taegukgi=2004/Shiri=1999/Joint Security Area=2000/The Host=2006/Welcome to Dongmakgol=2005/The King and the Clown=2005/Friend=2001/D-War=2007
KR romance and comedy|My Sassy Girl=2001/Il Mare=2000/Christmas in August=1998/The Classic=2003/A Moment to Remember=2004/My Wife Is a Gangster=2001/Waikiki Brothers=2001/Take Care of My Cat=2001/My Tutor Friend=2003
KR revenge and crime|Oldboy=2003/Memories of Murder=2003/Lady Vengeance=2005/Sympathy for Mr. Vengeance=2002/A Bittersweet Life=2005/The Chaser=2008/I Saw the Devil=2010/Mother=2009/The Man from Nowhere=2010
KR horror|A Tale of Two Sisters=2003/The Host=2006/Thirst=2009/The Wailing=2016/Train to Busan=2016/Whispering Corridors=1998/Into the Mirror=2003/Memento Mori=1999/Phone=2002
KR art house|Spring, Summer, Fall, Winter... and Spring=2003/3-Iron=2004/Secret Sunshine=2007/Oasis=2002/Pietà=2012/Poetry=2010/The Isle=2000/Samaritan Girl=2004/Woman Is the Future of Man=2004/Peppermint Candy=1999
KR Hong Sang-soo and small films|The Day a Pig Fell into the Well=1996/On the Beach at Night Alone=2017/Right Now, Wrong Then=2015/Hotel by the River=2018/The Woman Who Ran=2020/Turning Gate=2002/House of Hummingbird=2018/The Day After=2017
KR 2010s and after|Parasite=2019/Burning=2018/The Handmaiden=2016/Decision to Leave=2022/Snowpiercer=2013/Train to Busan=2016/The Wailing=2016/Broker=2022/A Taxi Driver=2017/No Other Choice=2025
US KR immigrants|Minari=2020/Past Lives=2023/The Farewell=2019/Driveways=2019/Okja=2017/Crazy Rich Asians=2018/Everything Everywhere All at Once=2022/Columbus=2017
KP KR curiosities|Pulgasari=1985/The Flower Girl=1972/Hong Kil-dong=1986/Yongary, Monster from the Deep=1967/Sea of Blood=1969/Runaway=1984
# China, Hong Kong, Taiwan
CN before 1949|The Goddess=1934/Street Angel=1937/Spring in a Small Town=1948/The Big Road=1934/New Women=1935/Crows and Sparrows=1949/The Spring River Flows East=1947/Song of the Fishermen=1934/Crossroads=1937/Labourer's Love=1922
CN under Mao|The White-Haired Girl=1950/The Red Detachment of Women=1961/Two Stage Sisters=1964/The Lin Family Shop=1959/Early Spring in February=1963/Five Golden Flowers=1959/Havoc in Heaven=1961/This Life of Mine=1950
CN fifth generation|Red Sorghum=1988/Yellow Earth=1984/Farewell My Concubine=1993/Raise the Red Lantern=1991/Ju Dou=1990/The Horse Thief=1986/The Blue Kite=1993/King of the Children=1987/The Story of Qiu Ju=1992
CN fifth generation beginnings|Yellow Earth=1984/One and Eight=1983/Red Sorghum=1988/The Black Cannon Incident=1985/The Horse Thief=1986/The Big Parade=1986/Old Well=1987/Hibiscus Town=1986
CN 1990s|Not One Less=1999/The Story of Qiu Ju=1992/To Live=1994/In the Heat of the Sun=1994/The Road Home=1999/Shower=1999/The Women from the Lake of Scented Souls=1993/Ermo=1994/The Emperor and the Assassin=1998/Postmen in the Mountains=1999
CN sixth generation|Still Life=2006/Platform=2000/Xiao Wu=1997/Beijing Bicycle=2001/Suzhou River=2000/The World=2004/Unknown Pleasures=2002/Beijing Bastards=1993/Lost in Beijing=2007/Blind Shaft=2003/Summer Palace=2006
CN swords of the 2000s|Hero=2002/House of Flying Daggers=2004/Crouching Tiger, Hidden Dragon=2000/Curse of the Golden Flower=2006/The Promise=2005/The Banquet=2006/Warriors of Heaven and Earth=2003/Red Cliff=2008/Seven Swords=2005
CN newest|Black Coal, Thin Ice=2014/A Touch of Sin=2013/Ash Is Purest White=2018/Long Day's Journey into Night=2018/An Elephant Sitting Still=2018/So Long, My Son=2019/Better Days=2019/The Wandering Earth=2019/Dying to Survive=2018
CN Berlin winners|Red Sorghum=1988/The Women from the Lake of Scented Souls=1993/Tuya's Marriage=2006/Black Coal, Thin Ice=2014/Not One Less=1999/The Wedding Banquet=1993
TW new cinema|A City of Sadness=1989/A Time to Live, a Time to Die=1985/Taipei Story=1985/Dust in the Wind=1986/The Terrorizers=1986/The Sandwich Man=1983/That Day, on the Beach=1983/The Boys from Fengkuei=1983/In Our Time=1982
TW 1990s|A Brighter Summer Day=1991/Vive L'Amour=1994/The Wedding Banquet=1993/Eat Drink Man Woman=1994/Rebels of the Neon God=1992/The Puppetmaster=1993/The Hole=1998/Flowers of Shanghai=1998/Pushing Hands=1991/Hill of No Return=1992
TW HK new century|Yi Yi=2000/Crouching Tiger, Hidden Dragon=2000/Lust, Caution=2007/Millennium Mambo=2001/What Time Is It There?=2001/Three Times=2005/Cape No. 7=2008/The Assassin=2015/Goodbye, Dragon Inn=2003/Warriors of the Rainbow: Seediq Bale=2011
HK Shaw and swords of the 1960s|Come Drink with Me=1966/One-Armed Swordsman=1967/Dragon Inn=1967/The Love Eterne=1963/Golden Swallow=1968/The Jade Bow=1966/Temple of the Red Lotus=1965/The Assassin=1967/The Kingdom and the Beauty=1959/The Magnificent Concubine=1962
HK TW King Hu and wuxia|A Touch of Zen=1971/Dragon Inn=1967/Come Drink with Me=1966/The Fate of Lee Khan=1973/The Valiant Ones=1975/Raining in the Mountain=1979/One-Armed Swordsman=1967/Killer Clans=1976/The New One-Armed Swordsman=1971
HK musicals and opera films|The Love Eterne=1963/The Wild, Wild Rose=1960/Mambo Girl=1957/The Kingdom and the Beauty=1959/Hong Kong Nocturne=1967/Les Belles=1961/The Mermaid=1965
HK kung fu of the 1970s|Enter the Dragon=1973/Fist of Fury=1972/The Big Boss=1971/The Way of the Dragon=1972/The 36th Chamber of Shaolin=1978/Five Fingers of Death=1972/The Boxer from Shantung=1972/Drunken Master=1978/The Chinese Boxer=1970/Five Deadly Venoms=1978
HK comic kung fu|Drunken Master=1978/Snake in the Eagle's Shadow=1978/Encounter of the Spooky Kind=1980/The Young Master=1980/The Prodigal Son=1981/Dirty Ho=1979/Mr. Vampire=1985/The Magnificent Butcher=1979/Project A=1983
HK Cantonese comedies|The House of 72 Tenants=1973/Games Gamblers Play=1974/The Private Eyes=1976/The Last Message=1975/Security Unlimited=1981/Aces Go Places=1982/Carry On Pickpocket=1982/The Contract=1978
HK new wave|The Secret=1979/Boat People=1982/The Butterfly Murders=1979/Father and Son=1981/Ah Ying=1983/The Spooky Bunch=1980/Nomad=1982/The Sword=1980/Cops and Robbers=1979/Dangerous Encounters of the First Kind=1980/Homecoming=1984
HK action of the 1980s|Police Story=1985/Project A=1983/A Better Tomorrow=1986/Armour of God=1986/Dragons Forever=1988/Wheels on Meals=1984/Yes, Madam!=1985/Eastern Condors=1987/Peking Opera Blues=1986
HK gunplay|A Better Tomorrow=1986/The Killer=1989/Hard Boiled=1992/City on Fire=1987/Bullet in the Head=1990/A Better Tomorrow II=1987/On the Run=1988/Long Arm of the Law=1984/Full Contact=1992/Prison on Fire=1987
HK wuxia and fantasy of Tsui's age|Zu: Warriors from the Magic Mountain=1983/A Chinese Ghost Story=1987/Once Upon a Time in China=1991/Swordsman II=1992/The Bride with White Hair=1993/New Dragon Gate Inn=1992/Green Snake=1993/Rouge=1987/The Heroic Trio=1993/Fong Sai-yuk=1993
HK action of the 1990s|Police Story 3: Super Cop=1992/Once Upon a Time in China=1991/Fist of Legend=1994/Drunken Master II=1994/Rumble in the Bronx=1995/Hard Boiled=1992/Iron Monkey=1993/Tai Chi Master=1993/Armour of God II: Operation Condor=1991/Ashes of Time=1994
HK love and longing|Rouge=1987/An Autumn's Tale=1987/Center Stage=1991/Comrades: Almost a Love Story=1996/Song of the Exile=1990/C'est la vie, mon chéri=1993/Full Moon in New York=1989/Summer Snow=1995/Women=1985
HK Wong Kar-wai|Days of Being Wild=1990/Chungking Express=1994/Happy Together=1997/In the Mood for Love=2000/Fallen Angels=1995/As Tears Go By=1988/Ashes of Time=1994/2046=2004
HK art of about 1997|Made in Hong Kong=1997/Happy Together=1997/Durian Durian=2000/Ordinary Heroes=1999/Comrades: Almost a Love Story=1996/The Longest Summer=1998/Little Cheung=2000/Summer Snow=1995
HK crime of the 2000s|Infernal Affairs=2002/Election=2005/PTU=2003/The Mission=1999/Exiled=2006/Breaking News=2004/Running on Karma=2003/Election 2=2006/Infernal Affairs II=2003/Mad Detective=2007/A Hero Never Dies=1998
HK comedy and Chow|Shaolin Soccer=2001/Kung Fu Hustle=2004/God of Cookery=1996/King of Comedy=1999/From Beijing with Love=1994/A Chinese Odyssey=1995/Fight Back to School=1991/All for the Winner=1990
HK new century|A Simple Life=2011/Ip Man=2008/The Grandmaster=2013/Echoes of the Rainbow=2010/Bodyguards and Assassins=2009/Cold War=2012/Ten Years=2015/Gallants=2010/The Way We Are=2008/Protégé=2007
# South-East Asia
TH|Uncle Boonmee Who Can Recall His Past Lives=2010/Tropical Malady=2004/Syndromes and a Century=2006/Blissfully Yours=2002/Last Life in the Universe=2003/Tears of the Black Tiger=2000/Cemetery of Splendour=2015/Memoria=2021/Monrak Transistor=2001
TH popular|Ong-Bak=2003/Nang Nak=1999/Shutter=2004/Tears of the Black Tiger=2000/Bangkok Dangerous=1999/The Iron Ladies=2000/Bad Genius=2017/How to Make Millions Before Grandma Dies=2024
VN|Cyclo=1995/The Scent of Green Papaya=1993/The Vertical Ray of the Sun=2000/Three Seasons=1999/The White Silk Dress=2006/When the Tenth Month Comes=1984/Inside the Yellow Cocoon Shell=2023
PH Brocka's age|Manila in the Claws of Light=1975/Insiang=1976/Perfumed Nightmare=1977/Himala=1982/Three Years Without God=1976/Weighed But Found Wanting=1974/Batch '81=1982/Manila by Night=1980/Jaguar=1979
PH new|The Woman Who Left=2016/Norte, the End of History=2013/Kinatay=2009/Serbis=2008/From What Is Before=2014/Ma' Rosa=2016/Lola=2009/Metro Manila=2013/A Lullaby to the Sorrowful Mystery=2016
ID SG KH new Asia|The Act of Killing=2012/The Look of Silence=2014/The Missing Picture=2013/Ilo Ilo=2013/The Raid=2011/Apprentice=2016/S-21: The Khmer Rouge Killing Machine=2003/Rice People=1994/Marlina the Murderer in Four Acts=2017
TW ID PH festival winners|Vive L'Amour=1994/Cyclo=1995/Flowers of Shanghai=1998/The Scent of Green Papaya=1993/A City of Sadness=1989/Uncle Boonmee Who Can Recall His Past Lives=2010/The Woman Who Left=2016
`;
