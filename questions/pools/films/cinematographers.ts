/** Columns: who shot them | films. See `../films.ts`. */
export const BY_CINEMATOGRAPHERS = `
Billy Bitzer|The Birth of a Nation=1915/Intolerance=1916/Broken Blossoms=1919/Way Down East=1920/Orphans of the Storm=1921/Hearts of the World=1918
Karl Struss|Sunrise=1927/Dr. Jekyll and Mr. Hyde=1931/Island of Lost Souls=1932/The Great Dictator=1940/Limelight=1952/The Fly=1958/The Sign of the Cross=1932
Charles Rosher|Sunrise=1927/The Yearling=1946/Show Boat=1951/Little Lord Fauntleroy=1921/Annie Get Your Gun=1950/Kiss Me Kate=1953/Ziegfeld Follies=1945
Karl Freund|Metropolis=1927/The Last Laugh=1924/Dracula=1931/The Good Earth=1937/Pride and Prejudice=1940/Key Largo=1948/Camille=1936/The Golem=1920
Lee Garmes|Shanghai Express=1932/Scarface=1932/Morocco=1930/Nightmare Alley=1947/Detective Story=1951/The Secret Life of Walter Mitty=1947/Duel in the Sun=1946
Victor Milner|Cleopatra=1934/Trouble in Paradise=1932/The Lady Eve=1941/The Palm Beach Story=1942/The Strange Love of Martha Ivers=1946/The Plainsman=1936/Union Pacific=1939
Hal Mohr|A Midsummer Night's Dream=1935/Phantom of the Opera=1943/Destry Rides Again=1939/Captain Blood=1935/The Wild One=1953/The Jazz Singer=1927/Underworld U.S.A.=1961
Tony Gaudio|The Adventures of Robin Hood=1938/Anthony Adverse=1936/The Letter=1940/Little Caesar=1931/High Sierra=1941/The Life of Emile Zola=1937/Days of Glory=1944
Gregg Toland|Citizen Kane=1941/Wuthering Heights=1939/The Grapes of Wrath=1940/The Best Years of Our Lives=1946/The Little Foxes=1941/The Long Voyage Home=1940/Ball of Fire=1941/Dead End=1937
George Barnes|Rebecca=1940/Spellbound=1945/Jane Eyre=1943/Footlight Parade=1933/The Greatest Show on Earth=1952/Force of Evil=1948/Samson and Delilah=1949/The War of the Worlds=1953
James Wong Howe|Hud=1963/Sweet Smell of Success=1957/The Thin Man=1934/Yankee Doodle Dandy=1942/Seconds=1966/The Rose Tattoo=1955/Picnic=1955/Body and Soul=1947/Kings Row=1942
Joseph Ruttenberg|Mrs. Miniver=1942/Gigi=1958/The Philadelphia Story=1940/Gaslight=1944/Julius Caesar=1953/Somebody Up There Like Me=1956/The Women=1939/Fury=1936/Random Harvest=1942
Arthur C. Miller|How Green Was My Valley=1941/The Song of Bernadette=1943/The Ox-Bow Incident=1942/The Mark of Zorro=1940/Gentleman's Agreement=1947/Anna and the King of Siam=1946/A Letter to Three Wives=1949/The Gunfighter=1950
Ernest Haller|Gone with the Wind=1939/Mildred Pierce=1945/Rebel Without a Cause=1955/What Ever Happened to Baby Jane?=1962/Jezebel=1938/Dark Victory=1939/Captain Blood=1935/Lilies of the Field=1963/Mr. Skeffington=1944
Leon Shamroy|Leave Her to Heaven=1945/Cleopatra=1963/The King and I=1956/Planet of the Apes=1968/The Robe=1953/South Pacific=1958/The Black Swan=1942/A Tree Grows in Brooklyn=1945/The Agony and the Ecstasy=1965
Joseph LaShelle|Laura=1944/The Apartment=1960/Marty=1955/Irma la Douce=1963/The Fortune Cookie=1966/Barefoot in the Park=1967/River of No Return=1954/Where the Sidewalk Ends=1950
Harry Stradling|A Streetcar Named Desire=1951/My Fair Lady=1964/The Picture of Dorian Gray=1945/Funny Girl=1968/Hello, Dolly!=1969/Guys and Dolls=1955/Suspicion=1941/Johnny Guitar=1954/Gypsy=1962
William H. Daniels|Grand Hotel=1932/The Naked City=1948/Ninotchka=1939/Greed=1924/Queen Christina=1933/Harvey=1950/Winchester '73=1950/Cat on a Hot Tin Roof=1958/Camille=1936
John Alton|An American in Paris=1951/The Big Combo=1955/T-Men=1947/Raw Deal=1948/He Walked by Night=1948/Elmer Gantry=1960/Father of the Bride=1950/Designing Woman=1957
John Seitz|Double Indemnity=1944/Sunset Boulevard=1950/The Lost Weekend=1945/Sullivan's Travels=1941/The Miracle of Morgan's Creek=1944/Five Graves to Cairo=1943/The Big Clock=1948/Hail the Conquering Hero=1944
Russell Metty|Touch of Evil=1958/Spartacus=1960/All That Heaven Allows=1955/Written on the Wind=1956/Imitation of Life=1959/Bringing Up Baby=1938/The Misfits=1961/The Omega Man=1971/The Stranger=1946
Stanley Cortez|The Magnificent Ambersons=1942/The Night of the Hunter=1955/Shock Corridor=1963/The Naked Kiss=1964/Since You Went Away=1944/The Three Faces of Eve=1957
Robert Surtees|Ben-Hur=1959/The Graduate=1967/The Last Picture Show=1971/The Sting=1973/The Bad and the Beautiful=1952/Quo Vadis=1951/Oklahoma!=1955/King Solomon's Mines=1950/Summer of '42=1971
Burnett Guffey|From Here to Eternity=1953/Bonnie and Clyde=1967/In a Lonely Place=1950/All the King's Men=1949/Birdman of Alcatraz=1962/The Harder They Fall=1956/My Name Is Julia Ross=1945
Winton C. Hoch|The Searchers=1956/The Quiet Man=1952/She Wore a Yellow Ribbon=1949/3 Godfathers=1948/Mister Roberts=1955/The Young Land=1959/Darby O'Gill and the Little People=1959
Robert Burks|Vertigo=1958/Rear Window=1954/North by Northwest=1959/The Birds=1963/To Catch a Thief=1955/Strangers on a Train=1951/Marnie=1964/The Fountainhead=1949/A Patch of Blue=1965
Charles B. Lang|Some Like It Hot=1959/Sabrina=1954/A Farewell to Arms=1932/The Big Heat=1953/The Magnificent Seven=1960/Charade=1963/Wait Until Dark=1967/The Ghost and Mrs. Muir=1947/Ace in the Hole=1951
Boris Kaufman|On the Waterfront=1954/12 Angry Men=1957/L'Atalante=1934/Baby Doll=1956/Splendor in the Grass=1961/The Pawnbroker=1964/Zero for Conduct=1933/The Fugitive Kind=1960
William C. Mellor|A Place in the Sun=1951/Giant=1956/The Diary of Anne Frank=1959/Bad Day at Black Rock=1955/Peyton Place=1957/The Naked Spur=1953/Love in the Afternoon=1957
Loyal Griggs|Shane=1953/The Ten Commandments=1956/White Christmas=1954/In Harm's Way=1965/We're No Angels=1955/The Bridges at Toko-Ri=1954
Ernest Laszlo|Kiss Me Deadly=1955/Judgment at Nuremberg=1961/Ship of Fools=1965/Inherit the Wind=1960/D.O.A.=1950/Airport=1970/Fantastic Voyage=1966/Stalag 17=1953/Logan's Run=1976
Daniel Fapp|West Side Story=1961/The Great Escape=1963/One, Two, Three=1961/The Unsinkable Molly Brown=1964/Ice Station Zebra=1968/Desire Under the Elms=1958
Freddie Young|Lawrence of Arabia=1962/Doctor Zhivago=1965/Ryan's Daughter=1970/Goodbye, Mr. Chips=1939/You Only Live Twice=1967/Lust for Life=1956/Ivanhoe=1952/Lord Jim=1965/Mogambo=1953
Jack Cardiff|Black Narcissus=1947/The Red Shoes=1948/A Matter of Life and Death=1946/The African Queen=1951/The Barefoot Contessa=1954/War and Peace=1956/The Vikings=1958/Death on the Nile=1978/Rambo: First Blood Part II=1985
Robert Krasker|The Third Man=1949/Odd Man Out=1947/Brief Encounter=1945/Henry V=1944/El Cid=1961/Romeo and Juliet=1954/Senso=1954/The Collector=1965
Guy Green|Great Expectations=1946/Oliver Twist=1948/Captain Horatio Hornblower=1951/The Way Ahead=1944/Blanche Fury=1948/The Passionate Friends=1949/The Beggar's Opera=1953
Jack Hildyard|The Bridge on the River Kwai=1957/Summertime=1955/The Sound Barrier=1952/Hobson's Choice=1954/Suddenly, Last Summer=1959/The Sundowners=1960/Topaz=1969/Casino Royale=1967
Freddie Francis|The Innocents=1961/Sons and Lovers=1960/The Elephant Man=1980/Glory=1989/Room at the Top=1959/Saturday Night and Sunday Morning=1960/Dune=1984/Cape Fear=1991/The Straight Story=1999
Oswald Morris|Fiddler on the Roof=1971/Oliver!=1968/Lolita=1962/Moby Dick=1956/Moulin Rouge=1952/The Man Who Would Be King=1975/The Spy Who Came In from the Cold=1965/The Hill=1965/The Guns of Navarone=1961
Geoffrey Unsworth|2001: A Space Odyssey=1968/Cabaret=1972/Superman=1978/Murder on the Orient Express=1974/Tess=1979/A Bridge Too Far=1977/A Night to Remember=1958/Zardoz=1974/Becket=1964
Douglas Slocombe|Raiders of the Lost Ark=1981/Kind Hearts and Coronets=1949/The Italian Job=1969/The Servant=1963/Julia=1977/The Lion in Winter=1968/Rollerball=1975/Never Say Never Again=1983/Jesus Christ Superstar=1973
Gilbert Taylor|Star Wars=1977/Dr. Strangelove=1964/A Hard Day's Night=1964/The Omen=1976/Repulsion=1965/Frenzy=1972/Flash Gordon=1980/Cul-de-sac=1966/Ice Cold in Alex=1958
Walter Lassally|Zorba the Greek=1964/Tom Jones=1963/A Taste of Honey=1961/Heat and Dust=1983/The Bostonians=1984/The Loneliness of the Long Distance Runner=1962/Electra=1962
Ted Moore|A Man for All Seasons=1966/Dr. No=1962/From Russia with Love=1963/Goldfinger=1964/Thunderball=1965/Diamonds Are Forever=1971/Live and Let Die=1973/Clash of the Titans=1981
Billy Williams|Women in Love=1969/Gandhi=1982/On Golden Pond=1981/Sunday Bloody Sunday=1971/The Wind and the Lion=1975/Billion Dollar Brain=1967/Dreamchild=1985/The Rainbow=1989
David Watkin|Out of Africa=1985/Chariots of Fire=1981/Help!=1965/Catch-22=1970/Moonstruck=1987/The Devils=1971/The Three Musketeers=1973/Yentl=1983/The Charge of the Light Brigade=1968
John Alcott|Barry Lyndon=1975/A Clockwork Orange=1971/The Shining=1980/Greystoke: The Legend of Tarzan, Lord of the Apes=1984/No Way Out=1987/Under Fire=1983/Terror Train=1980
Chris Menges|The Killing Fields=1984/The Mission=1986/Kes=1969/Local Hero=1983/Michael Collins=1996/The Reader=2008/Dirty Pretty Things=2002/Notes on a Scandal=2006/The Three Burials of Melquiades Estrada=2005
Peter Biziou|Mississippi Burning=1988/Life of Brian=1979/The Truman Show=1998/In the Name of the Father=1993/Time Bandits=1981/Another Country=1984/Pink Floyd - The Wall=1982/Bugsy Malone=1976
Roger Deakins|Fargo=1996/The Shawshank Redemption=1994/Blade Runner 2049=2017/No Country for Old Men=2007/Skyfall=2012/1917=2019/O Brother, Where Art Thou?=2000/The Big Lebowski=1998/True Grit=2010
Conrad L. Hall|Butch Cassidy and the Sundance Kid=1969/American Beauty=1999/Road to Perdition=2002/Cool Hand Luke=1967/In Cold Blood=1967/The Professionals=1966/Marathon Man=1976/The Day of the Locust=1975/Fat City=1972
Haskell Wexler|Who's Afraid of Virginia Woolf?=1966/Bound for Glory=1976/In the Heat of the Night=1967/One Flew Over the Cuckoo's Nest=1975/The Thomas Crown Affair=1968/Coming Home=1978/Matewan=1987/Colors=1988/Medium Cool=1969
Vilmos Zsigmond|Close Encounters of the Third Kind=1977/The Deer Hunter=1978/McCabe & Mrs. Miller=1971/Deliverance=1972/Blow Out=1981/The Long Goodbye=1973/Heaven's Gate=1980/The Witches of Eastwick=1987/The Black Dahlia=2006
László Kovács|Easy Rider=1969/Five Easy Pieces=1970/Paper Moon=1973/Ghostbusters=1984/What's Up, Doc?=1972/Shampoo=1975/Say Anything...=1989/My Best Friend's Wedding=1997/New York, New York=1977
William A. Fraker|Rosemary's Baby=1968/Bullitt=1968/Heaven Can Wait=1978/WarGames=1983/1941=1979/Murphy's Romance=1985/Tombstone=1993/Looking for Mr. Goodbar=1977
Gordon Willis|The Godfather=1972/Annie Hall=1977/Manhattan=1979/All the President's Men=1976/Klute=1971/The Godfather Part II=1974/The Parallax View=1974/Zelig=1983/Presumed Innocent=1990
Owen Roizman|The Exorcist=1973/The French Connection=1971/Network=1976/Tootsie=1982/Three Days of the Condor=1975/The Addams Family=1991/Wyatt Earp=1994/The Taking of Pelham One Two Three=1974/Grand Canyon=1991
Michael Chapman|Taxi Driver=1976/Raging Bull=1980/The Fugitive=1993/The Last Detail=1973/The Last Waltz=1978/Invasion of the Body Snatchers=1978/The Lost Boys=1987/Ghostbusters II=1989/Primal Fear=1996
Bill Butler|Jaws=1975/Grease=1978/The Conversation=1974/One Flew Over the Cuckoo's Nest=1975/Rocky II=1979/Child's Play=1988/Anaconda=1997/Biloxi Blues=1988
Fred J. Koenekamp|Patton=1970/The Towering Inferno=1974/Papillon=1973/Islands in the Stream=1977/The Amityville Horror=1979/Beyond the Valley of the Dolls=1970/The Champ=1979
John A. Alonzo|Chinatown=1974/Scarface=1983/Norma Rae=1979/Harold and Maude=1971/Steel Magnolias=1989/The Bad News Bears=1976/Farewell, My Lovely=1975/Star Trek Generations=1994
Néstor Almendros|Days of Heaven=1978/Kramer vs. Kramer=1979/Sophie's Choice=1982/The Blue Lagoon=1980/My Night at Maud's=1969/Claire's Knee=1970/The Last Metro=1980/The Wild Child=1970/Places in the Heart=1984
Giuseppe Rotunno|The Leopard=1963/Amarcord=1973/All That Jazz=1979/Rocco and His Brothers=1960/Carnal Knowledge=1971/Fellini Satyricon=1969/Popeye=1980/The Adventures of Baron Munchausen=1988/Regarding Henry=1991
Vittorio Storaro|Apocalypse Now=1979/The Last Emperor=1987/The Conformist=1970/Reds=1981/Last Tango in Paris=1972/Dick Tracy=1990/One from the Heart=1982/The Sheltering Sky=1990/1900=1976
Sven Nykvist|Persona=1966/Cries and Whispers=1972/Fanny and Alexander=1982/The Sacrifice=1986/The Unbearable Lightness of Being=1988/Crimes and Misdemeanors=1989/Through a Glass Darkly=1961/Sleepless in Seattle=1993/What's Eating Gilbert Grape=1993
Pasqualino De Santis|Romeo and Juliet=1968/Death in Venice=1971/Lancelot of the Lake=1974/L'Argent=1983/The Damned=1969/Conversation Piece=1974/A Special Day=1977/Carmen=1984
Ghislain Cloquet|Tess=1979/Au hasard Balthazar=1966/Mouchette=1967/Love and Death=1975/The Fire Within=1963/The Young Girls of Rochefort=1967/Four Friends=1981
Miroslav Ondříček|Amadeus=1984/Ragtime=1981/Loves of a Blonde=1965/The Firemen's Ball=1967/Hair=1979/If....=1968/Silkwood=1983/Awakenings=1990/A League of Their Own=1992
Michael Ballhaus|Goodfellas=1990/Bram Stoker's Dracula=1992/The Marriage of Maria Braun=1979/Gangs of New York=2002/The Departed=2006/Broadcast News=1987/The Fabulous Baker Boys=1989/The Age of Innocence=1993/Quiz Show=1994
Robby Müller|Paris, Texas=1984/Kings of the Road=1976/Down by Law=1986/Breaking the Waves=1996/Dead Man=1995/Dancer in the Dark=2000/To Live and Die in L.A.=1985/Repo Man=1984/The American Friend=1977
Jost Vacano|Das Boot=1981/RoboCop=1987/Total Recall=1990/Starship Troopers=1997/The NeverEnding Story=1984/Soldier of Orange=1977/Showgirls=1995/Hollow Man=2000
Allen Daviau|E.T. the Extra-Terrestrial=1982/The Color Purple=1985/Empire of the Sun=1987/Bugsy=1991/Avalon=1990/Defending Your Life=1991/Fearless=1993/Van Helsing=2004
Caleb Deschanel|The Right Stuff=1983/The Natural=1984/The Black Stallion=1979/Being There=1979/Fly Away Home=1996/The Patriot=2000/The Passion of the Christ=2004/National Treasure=2004/Never Look Away=2018
Dean Cundey|Halloween=1978/Back to the Future=1985/Jurassic Park=1993/The Thing=1982/Who Framed Roger Rabbit=1988/The Fog=1980/Apollo 13=1995/Romancing the Stone=1984/Escape from New York=1981
John Seale|Witness=1985/The English Patient=1996/Rain Man=1988/Mad Max: Fury Road=2015/Dead Poets Society=1989/The Talented Mr. Ripley=1999/Cold Mountain=2003/Harry Potter and the Sorcerer's Stone=2001/The Perfect Storm=2000
Dean Semler|Dances with Wolves=1990/Mad Max 2=1981/Apocalypto=2006/Mad Max Beyond Thunderdome=1985/Dead Calm=1989/Waterworld=1995/Young Guns=1988/xXx=2002/Bruce Almighty=2003
Russell Boyd|Picnic at Hanging Rock=1975/Gallipoli=1981/Master and Commander: The Far Side of the World=2003/The Year of Living Dangerously=1982/Crocodile Dundee=1986/Tender Mercies=1983/Liar Liar=1997/The Last Wave=1977/White Men Can't Jump=1992
Donald McAlpine|Moulin Rouge!=2001/Predator=1987/Romeo + Juliet=1996/Breaker Morant=1980/My Brilliant Career=1979/Mrs. Doubtfire=1993/Patriot Games=1992/Moscow on the Hudson=1984/X-Men Origins: Wolverine=2009
Andrew Lesnie|The Lord of the Rings: The Fellowship of the Ring=2001/Babe=1995/King Kong=2005/The Lord of the Rings: The Two Towers=2002/I Am Legend=2007/Rise of the Planet of the Apes=2011/The Lovely Bones=2009/The Hobbit: An Unexpected Journey=2012
Dion Beebe|Chicago=2002/Memoirs of a Geisha=2005/Collateral=2004/Edge of Tomorrow=2014/Miami Vice=2006/Holy Smoke=1999/Nine=2009/Mary Poppins Returns=2018/In the Cut=2003
Stuart Dryburgh|The Piano=1993/An Angel at My Table=1990/Once Were Warriors=1994/Bridget Jones's Diary=2001/The Painted Veil=2006/The Secret Life of Walter Mitty=2013/Analyze This=1999/Lone Star=1996
Robert Richardson|Platoon=1986/JFK=1991/The Aviator=2004/Hugo=2011/Inglourious Basterds=2009/Kill Bill: Vol. 1=2003/Casino=1995/Natural Born Killers=1994/Django Unchained=2012
Philippe Rousselot|A River Runs Through It=1992/Diva=1981/Interview with the Vampire=1994/Dangerous Liaisons=1988/Hope and Glory=1987/Big Fish=2003/Charlie and the Chocolate Factory=2005/Sherlock Holmes=2009/Henry & June=1990
John Toll|Braveheart=1995/Legends of the Fall=1994/The Thin Red Line=1998/Almost Famous=2000/The Last Samurai=2003/Vanilla Sky=2001/Tropic Thunder=2008/Cloud Atlas=2012/The Rainmaker=1997
Janusz Kamiński|Schindler's List=1993/Saving Private Ryan=1998/Minority Report=2002/Lincoln=2012/The Diving Bell and the Butterfly=2007/Jerry Maguire=1996/Munich=2005/West Side Story=2021/A.I. Artificial Intelligence=2001
Russell Carpenter|Titanic=1997/True Lies=1994/Charlie's Angels=2000/Shallow Hal=2001/Ant-Man=2015/21=2008/Avatar: The Way of Water=2022/Hard Target=1993
Darius Khondji|Delicatessen=1991/Evita=1996/The City of Lost Children=1995/Midnight in Paris=2011/Amour=2012/Uncut Gems=2019/Panic Room=2002/The Beach=2000/The Lost City of Z=2016
Dante Spinotti|L.A. Confidential=1997/Heat=1995/The Insider=1999/The Last of the Mohicans=1992/Manhunter=1986/Wonder Boys=2000/Red Dragon=2002/Public Enemies=2009/Crimes of the Heart=1986
Emmanuel Lubezki|Gravity=2013/Children of Men=2006/The Revenant=2015/Birdman=2014/The Tree of Life=2011/Y tu mamá también=2001/Sleepy Hollow=1999/The New World=2005/A Little Princess=1995
Rodrigo Prieto|Brokeback Mountain=2005/Amores perros=2000/The Wolf of Wall Street=2013/The Irishman=2019/Babel=2006/Barbie=2023/Argo=2012/25th Hour=2002/Killers of the Flower Moon=2023
Guillermo Navarro|Pan's Labyrinth=2006/From Dusk Till Dawn=1996/Jackie Brown=1997/Hellboy=2004/Pacific Rim=2013/Cronos=1992/The Devil's Backbone=2001/Spy Kids=2001/Night at the Museum=2006
Peter Pau|Crouching Tiger, Hidden Dragon=2000/The Killer=1989/The Bride with White Hair=1993/Bride of Chucky=1998/Perhaps Love=2005/The Forbidden Kingdom=2008
Bruno Delbonnel|Amélie=2001/Inside Llewyn Davis=2013/A Very Long Engagement=2004/Harry Potter and the Half-Blood Prince=2009/Darkest Hour=2017/The Ballad of Buster Scruggs=2018/Dark Shadows=2012/The Tragedy of Macbeth=2021/Across the Universe=2007
Robert Elswit|There Will Be Blood=2007/Boogie Nights=1997/Magnolia=1999/Michael Clayton=2007/Good Night, and Good Luck.=2005/Mission: Impossible - Ghost Protocol=2011/Nightcrawler=2014/Punch-Drunk Love=2002/Syriana=2005
Wally Pfister|The Dark Knight=2008/Inception=2010/Memento=2000/Batman Begins=2005/The Prestige=2006/Moneyball=2011/Insomnia=2002/The Italian Job=2003/The Dark Knight Rises=2012
Anthony Dod Mantle|Slumdog Millionaire=2008/28 Days Later=2002/Festen=1998/127 Hours=2010/The Last King of Scotland=2006/Antichrist=2009/Rush=2013/Dogville=2003/T2 Trainspotting=2017
Seamus McGarvey|Atonement=2007/The Hours=2002/We Need to Talk About Kevin=2011/Anna Karenina=2012/The Avengers=2012/High Fidelity=2000/Nocturnal Animals=2016/The Greatest Showman=2017/Godzilla=2014
John Mathieson|Gladiator=2000/Kingdom of Heaven=2005/Hannibal=2001/X-Men: First Class=2011/Logan=2017/Matchstick Men=2003/Robin Hood=2010/The Phantom of the Opera=2004/Love Is the Devil=1998
Barry Ackroyd|The Hurt Locker=2009/United 93=2006/The Wind That Shakes the Barley=2006/Captain Phillips=2013/The Big Short=2015/Sweet Sixteen=2002/My Name Is Joe=1998/Green Zone=2010/Bombshell=2019
Mauro Fiore|Avatar=2009/Training Day=2001/The Island=2005/Smokin' Aces=2006/The A-Team=2010/Spider-Man: No Way Home=2021/The Magnificent Seven=2016/The Equalizer=2014
Claudio Miranda|Life of Pi=2012/The Curious Case of Benjamin Button=2008/Top Gun: Maverick=2022/Tron: Legacy=2010/Oblivion=2013/Tomorrowland=2015/Only the Brave=2017
Linus Sandgren|La La Land=2016/American Hustle=2013/First Man=2018/No Time to Die=2021/Babylon=2022/Saltburn=2023/Joy=2015/Battle of the Sexes=2017
Hoyte van Hoytema|Oppenheimer=2023/Interstellar=2014/Dunkirk=2017/Let the Right One In=2008/Her=2013/Tenet=2020/Tinker Tailor Soldier Spy=2011/The Fighter=2010/Spectre=2015
Greig Fraser|Dune=2021/The Batman=2022/Zero Dark Thirty=2012/Rogue One=2016/Lion=2016/Bright Star=2009/Foxcatcher=2014/Dune: Part Two=2024/Vice=2018
Erik Messerschmidt|Mank=2020/Ferrari=2023/The Killer=2023/Devotion=2022
Lol Crawley|The Brutalist=2024/45 Years=2015/Vox Lux=2018/White Noise=2022/Four Lions=2010/The Childhood of a Leader=2015/Ballast=2008
Autumn Durald Arkapaw|Sinners=2025/Black Panther: Wakanda Forever=2022/Palo Alto=2013/The Last Showgirl=2024/Teen Spirit=2018
Ari Wegner|The Power of the Dog=2021/Lady Macbeth=2016/The Wonder=2022/Zola=2020/Eileen=2023/In Fabric=2018
Mandy Walker|Elvis=2022/Australia=2008/Hidden Figures=2016/Mulan=2020/Lantana=2001/Shattered Glass=2003/Tracks=2013/Snow White=2025
César Charlone|City of God=2002/The Constant Gardener=2005/Blindness=2008/The Two Popes=2019/The Pope's Toilet=2007
Christopher Doyle|In the Mood for Love=2000/Chungking Express=1994/Hero=2002/Happy Together=1997/Days of Being Wild=1990/Rabbit-Proof Fence=2002/The Quiet American=2002/Lady in the Water=2006/Fallen Angels=1995
Kazuo Miyagawa|Rashomon=1950/Ugetsu=1953/Sansho the Bailiff=1954/Yojimbo=1961/Floating Weeds=1959/Kagemusha=1980/Street of Shame=1956/Tokyo Olympiad=1965
Raoul Coutard|Breathless=1960/Jules and Jim=1962/Contempt=1963/Z=1969/Shoot the Piano Player=1960/Pierrot le fou=1965/Alphaville=1965/Band of Outsiders=1964/Weekend=1967
Henri Decaë|The 400 Blows=1959/Le Samouraï=1967/Elevator to the Gallows=1958/Bob le flambeur=1956/Les Cousins=1959/Le Cercle rouge=1970/Purple Noon=1960/The Boys from Brazil=1978
Henri Alekan|Beauty and the Beast=1946/Wings of Desire=1987/Roman Holiday=1953/Topkapi=1964/The State of Things=1982/The Battle of the Rails=1946
Gianni Di Venanzo|8½=1963/L'Eclisse=1962/La Notte=1961/Salvatore Giuliano=1962/Juliet of the Spirits=1965/Big Deal on Madonna Street=1958/Hands over the City=1963
Gabriel Figueroa|Los olvidados=1950/The Night of the Iguana=1964/Macario=1960/María Candelaria=1944/The Exterminating Angel=1962/Nazarín=1959/Under the Volcano=1984/Simon of the Desert=1965/The Fugitive=1947
Tonino Delli Colli|The Good, the Bad and the Ugly=1966/Once Upon a Time in the West=1968/Once Upon a Time in America=1984/Accattone=1961/The Gospel According to St. Matthew=1964/Life Is Beautiful=1997/The Name of the Rose=1986/Death and the Maiden=1994
Carlo Di Palma|Blow-Up=1966/Red Desert=1964/Hannah and Her Sisters=1986/Radio Days=1987/Bullets over Broadway=1994/Husbands and Wives=1992/Divorce Italian Style=1961/Mighty Aphrodite=1995
Edward Lachman|Carol=2015/Far from Heaven=2002/The Virgin Suicides=1999/Erin Brockovich=2000/I'm Not There=2007/Desperately Seeking Susan=1985/The Limey=1999/El Conde=2023
Robert Yeoman|The Grand Budapest Hotel=2014/The Royal Tenenbaums=2001/Rushmore=1998/Moonrise Kingdom=2012/Bridesmaids=2011/Drugstore Cowboy=1989/Bottle Rocket=1996/Asteroid City=2023/Love & Mercy=2014
Dariusz Wolski|Pirates of the Caribbean: The Curse of the Black Pearl=2003/The Martian=2015/The Crow=1994/Crimson Tide=1995/Sweeney Todd: The Demon Barber of Fleet Street=2007/Prometheus=2012/Dark City=1998/Alice in Wonderland=2010/Napoleon=2023
Jeff Cronenweth|Fight Club=1999/The Social Network=2010/Gone Girl=2014/One Hour Photo=2002/The Girl with the Dragon Tattoo=2011/K-19: The Widowmaker=2002/Being the Ricardos=2021/Hitchcock=2012
Matthew Libatique|Black Swan=2010/Requiem for a Dream=2000/Iron Man=2008/A Star Is Born=2018/Pi=1998/Inside Man=2006/Mother!=2017/Maestro=2023/Straight Outta Compton=2015
Harris Savides|Zodiac=2007/Elephant=2003/Milk=2008/American Gangster=2007/The Game=1997/Birth=2004/Somewhere=2010/Margot at the Wedding=2007/Gerry=2002
Phedon Papamichael|Sideways=2004/Nebraska=2013/Walk the Line=2005/3:10 to Yuma=2007/Ford v Ferrari=2019/The Descendants=2011/The Trial of the Chicago 7=2020/The Pursuit of Happyness=2006/A Complete Unknown=2024
Dick Pope|Mr. Turner=2014/Secrets & Lies=1996/Vera Drake=2004/The Illusionist=2006/Topsy-Turvy=1999/Naked=1993/Happy-Go-Lucky=2008/Another Year=2010/Nicholas Nickleby=2002
Bradford Young|Arrival=2016/Selma=2014/A Most Violent Year=2014/Ain't Them Bodies Saints=2013/Solo: A Star Wars Story=2018/Pariah=2011/Middle of Nowhere=2012
Tak Fujimoto|The Silence of the Lambs=1991/The Sixth Sense=1999/Philadelphia=1993/Badlands=1973/Ferris Bueller's Day Off=1986/Signs=2002/Pretty in Pink=1986/Something Wild=1986/Melvin and Howard=1980
Ernest Dickerson|Do the Right Thing=1989/Malcolm X=1992/Jungle Fever=1991/Mo' Better Blues=1990/She's Gotta Have It=1986/School Daze=1988/The Brother from Another Planet=1984/Eddie Murphy Raw=1987
Frederick Elmes|Blue Velvet=1986/Eraserhead=1977/Wild at Heart=1990/The Ice Storm=1997/Night on Earth=1991/Broken Flowers=2005/Paterson=2016/Synecdoche, New York=2008/Kinsey=2004
`;
