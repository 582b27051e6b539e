/** Columns: player | films. See `../films.ts`. */
export const OF_PLAYERS = `
Emil Jannings|The Last Command=1928/The Way of All Flesh=1927/The Last Laugh=1924/Faust=1926/Variety=1925/The Blue Angel=1930/The Patriot=1928
Warner Baxter|In Old Arizona=1928/42nd Street=1933/The Prisoner of Shark Island=1936/Slave Ship=1937/Kidnapped=1938/Broadway Bill=1934/The Cisco Kid=1931
George Arliss|Disraeli=1929/The Green Goddess=1930/Alexander Hamilton=1931/Voltaire=1933/The House of Rothschild=1934/Cardinal Richelieu=1935
Lionel Barrymore|A Free Soul=1931/Grand Hotel=1932/Dinner at Eight=1933/David Copperfield=1935/You Can't Take It with You=1938/It's a Wonderful Life=1946/Key Largo=1948/Captains Courageous=1937
Wallace Beery|The Champ=1931/The Big House=1930/Grand Hotel=1932/Dinner at Eight=1933/Treasure Island=1934/Min and Bill=1930/Viva Villa!=1934
Fredric March|Dr. Jekyll and Mr. Hyde=1931/The Best Years of Our Lives=1946/A Star Is Born=1937/Death Takes a Holiday=1934/Les Misérables=1935/Nothing Sacred=1937/Inherit the Wind=1960/Seven Days in May=1964
Charles Laughton|The Private Life of Henry VIII=1933/Mutiny on the Bounty=1935/Ruggles of Red Gap=1935/Les Misérables=1935/The Hunchback of Notre Dame=1939/Jamaica Inn=1939/Witness for the Prosecution=1957/Spartacus=1960
Clark Gable|It Happened One Night=1934/Mutiny on the Bounty=1935/San Francisco=1936/Gone with the Wind=1939/Boom Town=1940/Red Dust=1932/Mogambo=1953/The Misfits=1961
Victor McLaglen|The Informer=1935/The Lost Patrol=1934/Gunga Din=1939/Fort Apache=1948/She Wore a Yellow Ribbon=1949/Rio Grande=1950/The Quiet Man=1952
Paul Muni|The Story of Louis Pasteur=1936/Scarface=1932/I Am a Fugitive from a Chain Gang=1932/The Life of Emile Zola=1937/The Good Earth=1937/Juarez=1939/The Last Angry Man=1959/Bordertown=1935
Walter Brennan|Come and Get It=1936/Kentucky=1938/The Westerner=1940/Sergeant York=1941/To Have and Have Not=1944/My Darling Clementine=1946/Red River=1948/Rio Bravo=1959
Spencer Tracy|Captains Courageous=1937/Boys Town=1938/Fury=1936/San Francisco=1936/Woman of the Year=1942/Adam's Rib=1949/Father of the Bride=1950/Bad Day at Black Rock=1955/Inherit the Wind=1960
Joseph Schildkraut|The Life of Emile Zola=1937/The King of Kings=1927/Orphans of the Storm=1921/Cleopatra=1934/Marie Antoinette=1938/The Shop Around the Corner=1940/The Diary of Anne Frank=1959
Gary Cooper|Sergeant York=1941/High Noon=1952/Mr. Deeds Goes to Town=1936/The Pride of the Yankees=1942/For Whom the Bell Tolls=1943/Morocco=1930/The Virginian=1929/Meet John Doe=1941/Ball of Fire=1941
James Cagney|Yankee Doodle Dandy=1942/The Public Enemy=1931/Angels with Dirty Faces=1938/The Roaring Twenties=1939/White Heat=1949/Love Me or Leave Me=1955/One, Two, Three=1961/Footlight Parade=1933
Robert Donat|Goodbye, Mr. Chips=1939/The 39 Steps=1935/The Count of Monte Cristo=1934/The Citadel=1938/The Ghost Goes West=1935/The Winslow Boy=1948/The Inn of the Sixth Happiness=1958
Thomas Mitchell|Stagecoach=1939/Gone with the Wind=1939/Mr. Smith Goes to Washington=1939/Only Angels Have Wings=1939/It's a Wonderful Life=1946/The Hurricane=1937/High Noon=1952/Lost Horizon=1937
James Stewart|The Philadelphia Story=1940/Mr. Smith Goes to Washington=1939/Destry Rides Again=1939/It's a Wonderful Life=1946/Harvey=1950/Rear Window=1954/Vertigo=1958/Anatomy of a Murder=1959/The Shop Around the Corner=1940
Laurence Olivier|Hamlet=1948/Wuthering Heights=1939/Rebecca=1940/Henry V=1944/Richard III=1955/The Entertainer=1960/Spartacus=1960/Sleuth=1972/Marathon Man=1976
Henry Fonda|On Golden Pond=1981/The Grapes of Wrath=1940/Young Mr. Lincoln=1939/The Lady Eve=1941/My Darling Clementine=1946/12 Angry Men=1957/Once Upon a Time in the West=1968/Jezebel=1938
Donald Crisp|How Green Was My Valley=1941/Broken Blossoms=1919/Mutiny on the Bounty=1935/The Life of Emile Zola=1937/Jezebel=1938/National Velvet=1944/Lassie Come Home=1943
Van Heflin|Johnny Eager=1942/Shane=1953/3:10 to Yuma=1957/The Strange Love of Martha Ivers=1946/The Prowler=1951/Patterns=1956/Airport=1970/Act of Violence=1949
Walter Huston|The Treasure of the Sierra Madre=1948/Dodsworth=1936/Yankee Doodle Dandy=1942/The Devil and Daniel Webster=1941/Abraham Lincoln=1930/American Madness=1932/Duel in the Sun=1946
Humphrey Bogart|The African Queen=1951/The Maltese Falcon=1941/Casablanca=1942/The Big Sleep=1946/The Treasure of the Sierra Madre=1948/Key Largo=1948/In a Lonely Place=1950/The Caine Mutiny=1954/High Sierra=1941
Paul Lukas|Watch on the Rhine=1943/The Lady Vanishes=1938/Little Women=1933/Dodsworth=1936/Confessions of a Nazi Spy=1939/20,000 Leagues Under the Sea=1954
Charles Coburn|The More the Merrier=1943/The Lady Eve=1941/The Devil and Miss Jones=1941/Heaven Can Wait=1943/Gentlemen Prefer Blondes=1953/Monkey Business=1952/Kings Row=1942
Bing Crosby|Going My Way=1944/Holiday Inn=1942/The Bells of St. Mary's=1945/White Christmas=1954/The Country Girl=1954/High Society=1956/Road to Morocco=1942/Blue Skies=1946
Barry Fitzgerald|Going My Way=1944/The Quiet Man=1952/And Then There Were None=1945/The Naked City=1948/How Green Was My Valley=1941/The Long Voyage Home=1940/Bringing Up Baby=1938
Gregory Peck|To Kill a Mockingbird=1962/Spellbound=1945/The Yearling=1946/Gentleman's Agreement=1947/Twelve O'Clock High=1949/Roman Holiday=1953/Moby Dick=1956/The Guns of Navarone=1961/The Omen=1976
Ray Milland|The Lost Weekend=1945/The Major and the Minor=1942/Ministry of Fear=1944/The Uninvited=1944/The Big Clock=1948/Dial M for Murder=1954/Love Story=1970/X: The Man with the X-Ray Eyes=1963
James Dunn|A Tree Grows in Brooklyn=1945/Bad Girl=1931/Stand Up and Cheer!=1934/Bright Eyes=1934/Baby Take a Bow=1934/That Brennan Girl=1946
Ronald Colman|A Double Life=1947/Lost Horizon=1937/A Tale of Two Cities=1935/The Prisoner of Zenda=1937/Random Harvest=1942/The Talk of the Town=1942/Bulldog Drummond=1929/Beau Geste=1926
Edmund Gwenn|Miracle on 34th Street=1947/Them!=1954/The Trouble with Harry=1955/Foreign Correspondent=1940/Mister 880=1950/Pride and Prejudice=1940/Sylvia Scarlett=1935
Broderick Crawford|All the King's Men=1949/Born Yesterday=1950/Il Bidone=1955/Human Desire=1954/The Mob=1951/Not as a Stranger=1955/Night People=1954
Dean Jagger|Twelve O'Clock High=1949/White Christmas=1954/Bad Day at Black Rock=1955/Brigham Young=1940/The Robe=1953/King Creole=1958/Elmer Gantry=1960/Vanishing Point=1971
John Wayne|True Grit=1969/Stagecoach=1939/Red River=1948/Sands of Iwo Jima=1949/The Quiet Man=1952/The Searchers=1956/Rio Bravo=1959/The Man Who Shot Liberty Valance=1962/The Shootist=1976
José Ferrer|Cyrano de Bergerac=1950/Joan of Arc=1948/Moulin Rouge=1952/The Caine Mutiny=1954/Lawrence of Arabia=1962/Ship of Fools=1965/Whirlpool=1950
George Sanders|All About Eve=1950/Rebecca=1940/Foreign Correspondent=1940/The Picture of Dorian Gray=1945/The Ghost and Mrs. Muir=1947/Journey to Italy=1954/Village of the Damned=1960/The Moon and Sixpence=1942
William Holden|Stalag 17=1953/Sunset Boulevard=1950/Born Yesterday=1950/Sabrina=1954/Picnic=1955/The Bridge on the River Kwai=1957/The Wild Bunch=1969/Network=1976/Golden Boy=1939
Karl Malden|A Streetcar Named Desire=1951/On the Waterfront=1954/Baby Doll=1956/One-Eyed Jacks=1961/Birdman of Alcatraz=1962/Gypsy=1962/Patton=1970/I Confess=1953
Marlon Brando|On the Waterfront=1954/The Godfather=1972/A Streetcar Named Desire=1951/Viva Zapata!=1952/Julius Caesar=1953/The Wild One=1953/Sayonara=1957/Last Tango in Paris=1972/Apocalypse Now=1979
Anthony Quinn|Viva Zapata!=1952/Lust for Life=1956/La Strada=1954/The Guns of Navarone=1961/Lawrence of Arabia=1962/Zorba the Greek=1964/Barabbas=1961/Requiem for a Heavyweight=1962
Frank Sinatra|From Here to Eternity=1953/On the Town=1949/The Man with the Golden Arm=1955/Guys and Dolls=1955/High Society=1956/Some Came Running=1958/The Manchurian Candidate=1962/Ocean's 11=1960/Pal Joey=1957
Burt Lancaster|Elmer Gantry=1960/The Killers=1946/From Here to Eternity=1953/Sweet Smell of Success=1957/Birdman of Alcatraz=1962/The Leopard=1963/The Swimmer=1968/Atlantic City=1980/Local Hero=1983
Jack Palance|City Slickers=1991/Shane=1953/Sudden Fear=1952/Contempt=1963/The Big Knife=1955/The Professionals=1966/Batman=1989/Young Guns=1988
Edmond O'Brien|The Barefoot Contessa=1954/D.O.A.=1950/White Heat=1949/The Killers=1946/The Hitch-Hiker=1953/Seven Days in May=1964/The Man Who Shot Liberty Valance=1962/The Wild Bunch=1969
Rod Steiger|In the Heat of the Night=1967/On the Waterfront=1954/Oklahoma!=1955/The Pawnbroker=1964/Doctor Zhivago=1965/No Way to Treat a Lady=1968/Waterloo=1970/The Big Knife=1955
Ernest Borgnine|Marty=1955/From Here to Eternity=1953/Bad Day at Black Rock=1955/The Dirty Dozen=1967/The Wild Bunch=1969/The Poseidon Adventure=1972/Escape from New York=1981/Johnny Guitar=1954
Jack Lemmon|Mister Roberts=1955/Save the Tiger=1973/Some Like It Hot=1959/The Apartment=1960/Days of Wine and Roses=1962/The Odd Couple=1968/The China Syndrome=1979/Missing=1982/Glengarry Glen Ross=1992
Yul Brynner|The King and I=1956/The Ten Commandments=1956/Anastasia=1956/The Brothers Karamazov=1958/The Magnificent Seven=1960/Taras Bulba=1962/Westworld=1973/Solomon and Sheba=1959
Alec Guinness|The Bridge on the River Kwai=1957/Great Expectations=1946/Kind Hearts and Coronets=1949/The Lavender Hill Mob=1951/The Ladykillers=1955/Lawrence of Arabia=1962/Doctor Zhivago=1965/Star Wars=1977/The Man in the White Suit=1951
Red Buttons|Sayonara=1957/Hatari!=1962/They Shoot Horses, Don't They?=1969/The Poseidon Adventure=1972/Pete's Dragon=1977/Stagecoach=1966/The Longest Day=1962
David Niven|Separate Tables=1958/A Matter of Life and Death=1946/Around the World in 80 Days=1956/The Guns of Navarone=1961/The Pink Panther=1963/Casino Royale=1967/Wuthering Heights=1939/Bonjour Tristesse=1958
Burl Ives|The Big Country=1958/Cat on a Hot Tin Roof=1958/East of Eden=1955/Desire Under the Elms=1958/Our Man in Havana=1959/Day of the Outlaw=1959/Smoky=1946
Sidney Poitier|Lilies of the Field=1963/The Defiant Ones=1958/A Raisin in the Sun=1961/A Patch of Blue=1965/To Sir, with Love=1967/In the Heat of the Night=1967/Guess Who's Coming to Dinner=1967/Blackboard Jungle=1955
Paul Newman|The Color of Money=1986/Cat on a Hot Tin Roof=1958/The Hustler=1961/Hud=1963/Cool Hand Luke=1967/Butch Cassidy and the Sundance Kid=1969/The Sting=1973/The Verdict=1982/Road to Perdition=2002
Charlton Heston|Ben-Hur=1959/The Ten Commandments=1956/Touch of Evil=1958/The Big Country=1958/El Cid=1961/The Agony and the Ecstasy=1965/Planet of the Apes=1968/Soylent Green=1973/The Greatest Show on Earth=1952
Hugh Griffith|Ben-Hur=1959/Tom Jones=1963/Exodus=1960/How to Steal a Million=1966/Oliver!=1968/The Fixer=1968/Mutiny on the Bounty=1962
Peter Ustinov|Spartacus=1960/Topkapi=1964/Quo Vadis=1951/Lola Montès=1955/The Sundowners=1960/Billy Budd=1962/Death on the Nile=1978/Logan's Run=1976
Maximilian Schell|Judgment at Nuremberg=1961/The Young Lions=1958/Topkapi=1964/The Man in the Glass Booth=1975/A Bridge Too Far=1977/Julia=1977/Cross of Iron=1977/The Freshman=1990
George Chakiris|West Side Story=1961/Two and Two Make Six=1962/633 Squadron=1964/Kings of the Sun=1963/Diamond Head=1963/The Young Girls of Rochefort=1967/Is Paris Burning?=1966
George C. Scott|Patton=1970/Anatomy of a Murder=1959/The Hustler=1961/Dr. Strangelove=1964/The Hospital=1971/The Changeling=1980/Hardcore=1979/Petulia=1968
Ed Begley|Sweet Bird of Youth=1962/12 Angry Men=1957/Patterns=1956/Odds Against Tomorrow=1959/The Unsinkable Molly Brown=1964/Hang 'Em High=1968/Inherit the Wind=1960
Melvyn Douglas|Hud=1963/Being There=1979/Ninotchka=1939/The Americanization of Emily=1964/I Never Sang for My Father=1970/The Candidate=1972/Theodora Goes Wild=1936/Mr. Blandings Builds His Dream House=1948
Rex Harrison|My Fair Lady=1964/Blithe Spirit=1945/The Ghost and Mrs. Muir=1947/Unfaithfully Yours=1948/Cleopatra=1963/The Agony and the Ecstasy=1965/Doctor Dolittle=1967/Major Barbara=1941
Lee Marvin|Cat Ballou=1965/The Big Heat=1953/The Man Who Shot Liberty Valance=1962/The Killers=1964/The Professionals=1966/The Dirty Dozen=1967/Point Blank=1967/Paint Your Wagon=1969/The Big Red One=1980
Martin Balsam|A Thousand Clowns=1965/12 Angry Men=1957/Psycho=1960/Breakfast at Tiffany's=1961/Catch-22=1970/The Taking of Pelham One Two Three=1974/All the President's Men=1976/Cape Fear=1962
Paul Scofield|A Man for All Seasons=1966/The Train=1964/King Lear=1971/Henry V=1989/Hamlet=1990/Quiz Show=1994/The Crucible=1996
Walter Matthau|The Fortune Cookie=1966/The Odd Couple=1968/Charade=1963/Cactus Flower=1969/A New Leaf=1971/Charley Varrick=1973/The Taking of Pelham One Two Three=1974/The Sunshine Boys=1975/The Bad News Bears=1976
Alan Arkin|Little Miss Sunshine=2006/The Russians Are Coming The Russians Are Coming=1966/Wait Until Dark=1967/The Heart Is a Lonely Hunter=1968/Catch-22=1970/The In-Laws=1979/Glengarry Glen Ross=1992/Argo=2012
George Kennedy|Cool Hand Luke=1967/Charade=1963/The Dirty Dozen=1967/Airport=1970/Thunderbolt and Lightfoot=1974/Earthquake=1974/Death on the Nile=1978/The Naked Gun=1988
Gene Hackman|The French Connection=1971/Unforgiven=1992/Bonnie and Clyde=1967/The Conversation=1974/Superman=1978/Hoosiers=1986/Mississippi Burning=1988/The Royal Tenenbaums=2001/The Poseidon Adventure=1972
Dustin Hoffman|Kramer vs. Kramer=1979/Rain Man=1988/The Graduate=1967/Midnight Cowboy=1969/Straw Dogs=1971/Papillon=1973/All the President's Men=1976/Tootsie=1982/Wag the Dog=1997
Cliff Robertson|Charly=1968/Picnic=1955/PT 109=1963/The Best Man=1964/Three Days of the Condor=1975/Obsession=1976/Spider-Man=2002/Autumn Leaves=1956
Jack Albertson|The Subject Was Roses=1968/Willy Wonka and the Chocolate Factory=1971/The Poseidon Adventure=1972/Days of Wine and Roses=1962/The Flim-Flam Man=1967/The Fox and the Hound=1981
Gig Young|They Shoot Horses, Don't They?=1969/Teacher's Pet=1958/Come Fill the Cup=1951/Desk Set=1957/That Touch of Mink=1962/Young at Heart=1954/Bring Me the Head of Alfredo Garcia=1974
Jack Nicholson|One Flew Over the Cuckoo's Nest=1975/Terms of Endearment=1983/As Good as It Gets=1997/Easy Rider=1969/Five Easy Pieces=1970/Chinatown=1974/The Shining=1980/Batman=1989/About Schmidt=2002
Jon Voight|Coming Home=1978/Midnight Cowboy=1969/Deliverance=1972/The Champ=1979/Runaway Train=1985/Heat=1995/Mission: Impossible=1996/Ali=2001
John Mills|Ryan's Daughter=1970/Great Expectations=1946/In Which We Serve=1942/Hobson's Choice=1954/Ice Cold in Alex=1958/Tunes of Glory=1960/Scott of the Antarctic=1948/Swiss Family Robinson=1960
Ben Johnson|The Last Picture Show=1971/She Wore a Yellow Ribbon=1949/Wagon Master=1950/Rio Grande=1950/Shane=1953/The Wild Bunch=1969/Junior Bonner=1972/Mighty Joe Young=1949
Jeff Bridges|Crazy Heart=2009/The Last Picture Show=1971/Starman=1984/The Fabulous Baker Boys=1989/The Fisher King=1991/The Big Lebowski=1998/True Grit=2010/Hell or High Water=2016/Thunderbolt and Lightfoot=1974
Joel Grey|Cabaret=1972/Buffalo Bill and the Indians=1976/The Seven-Per-Cent Solution=1976/Remo Williams: The Adventure Begins=1985/Dancer in the Dark=2000/Man on a Swing=1974
Robert Duvall|Tender Mercies=1983/To Kill a Mockingbird=1962/M*A*S*H=1970/The Godfather=1972/Apocalypse Now=1979/The Great Santini=1979/The Apostle=1997/Network=1976/The Natural=1984
Al Pacino|Scent of a Woman=1992/The Godfather=1972/Serpico=1973/The Godfather Part II=1974/Dog Day Afternoon=1975/Scarface=1983/Glengarry Glen Ross=1992/Heat=1995/The Insider=1999
John Houseman|The Paper Chase=1973/Three Days of the Condor=1975/Rollerball=1975/The Fog=1980/Ghost Story=1981/St. Ives=1976
Art Carney|Harry and Tonto=1974/The Late Show=1977/House Calls=1978/Going in Style=1979/W.W. and the Dixie Dancekings=1975/Last Action Hero=1993
Robert De Niro|The Godfather Part II=1974/Raging Bull=1980/Mean Streets=1973/Taxi Driver=1976/The Deer Hunter=1978/New York, New York=1977/Goodfellas=1990/Cape Fear=1991/Casino=1995
George Burns|The Sunshine Boys=1975/Oh, God!=1977/Going in Style=1979/Just You and Me, Kid=1979/A Damsel in Distress=1937/18 Again!=1988/Sgt. Pepper's Lonely Hearts Club Band=1978
Peter Finch|Network=1976/Sunday Bloody Sunday=1971/The Nun's Story=1959/The Trials of Oscar Wilde=1960/Far from the Madding Crowd=1967/The Flight of the Phoenix=1965/A Town Like Alice=1956/The Pumpkin Eater=1964
Jason Robards|All the President's Men=1976/Julia=1977/Long Day's Journey Into Night=1962/A Thousand Clowns=1965/Once Upon a Time in the West=1968/Melvin and Howard=1980/Parenthood=1989/Philadelphia=1993/Magnolia=1999
Richard Dreyfuss|The Goodbye Girl=1977/American Graffiti=1973/Jaws=1975/Close Encounters of the Third Kind=1977/Whose Life Is It Anyway?=1981/Stand by Me=1986/What About Bob?=1991/Mr. Holland's Opus=1995
Christopher Walken|The Deer Hunter=1978/Annie Hall=1977/The Dead Zone=1983/A View to a Kill=1985/King of New York=1990/True Romance=1993/Catch Me If You Can=2002/Batman Returns=1992
Timothy Hutton|Ordinary People=1980/Taps=1981/Daniel=1983/The Falcon and the Snowman=1985/Made in Heaven=1987/Everybody's All-American=1988/The Dark Half=1993/Beautiful Girls=1996
Joe Pesci|Goodfellas=1990/Raging Bull=1980/Home Alone=1990/My Cousin Vinny=1992/Lethal Weapon 2=1989/JFK=1991/Casino=1995/The Irishman=2019
John Gielgud|Arthur=1981/Julius Caesar=1953/Becket=1964/Chimes at Midnight=1965/Murder on the Orient Express=1974/Providence=1977/Prospero's Books=1991/Secret Agent=1936/The Elephant Man=1980
Ben Kingsley|Gandhi=1982/Bugsy=1991/Schindler's List=1993/Sneakers=1992/Sexy Beast=2000/House of Sand and Fog=2003/Hugo=2011/Shutter Island=2010/Betrayal=1983
Louis Gossett Jr.|An Officer and a Gentleman=1982/A Raisin in the Sun=1961/The Landlord=1970/The Deep=1977/Enemy Mine=1985/Iron Eagle=1986/Skin Game=1971/The Punisher=1989
F. Murray Abraham|Amadeus=1984/Scarface=1983/The Name of the Rose=1986/Finding Forrester=2000/Last Action Hero=1993/Star Trek: Insurrection=1998/Inside Llewyn Davis=2013/The Grand Budapest Hotel=2014
Haing S. Ngor|The Killing Fields=1984/Heaven & Earth=1993/Vietnam, Texas=1990/My Life=1993/The Iron Triangle=1989
William Hurt|Kiss of the Spider Woman=1985/Altered States=1980/Body Heat=1981/The Big Chill=1983/Children of a Lesser God=1986/Broadcast News=1987/The Accidental Tourist=1988/A History of Violence=2005/Gorky Park=1983
Don Ameche|Cocoon=1985/Heaven Can Wait=1943/The Story of Alexander Graham Bell=1939/Midnight=1939/Trading Places=1983/Alexander's Ragtime Band=1938/Things Change=1988/Down Argentine Way=1940
Michael Caine|Hannah and Her Sisters=1986/The Cider House Rules=1999/Zulu=1964/Alfie=1966/The Italian Job=1969/Get Carter=1971/Sleuth=1972/Educating Rita=1983/The Quiet American=2002
Michael Douglas|Wall Street=1987/Romancing the Stone=1984/Fatal Attraction=1987/Basic Instinct=1992/Falling Down=1993/The Game=1997/Wonder Boys=2000/Traffic=2000/The China Syndrome=1979
Sean Connery|The Untouchables=1987/Dr. No=1962/Goldfinger=1964/Marnie=1964/The Hill=1965/The Man Who Would Be King=1975/The Name of the Rose=1986/Indiana Jones and the Last Crusade=1989/The Hunt for Red October=1990
Denzel Washington|Glory=1989/Training Day=2001/Cry Freedom=1987/Malcolm X=1992/Philadelphia=1993/The Hurricane=1999/Flight=2012/Fences=2016/Crimson Tide=1995
Kevin Kline|A Fish Called Wanda=1988/Sophie's Choice=1982/The Big Chill=1983/Silverado=1985/Dave=1993/In & Out=1997/The Ice Storm=1997/Cry Freedom=1987
Daniel Day-Lewis|My Left Foot=1989/There Will Be Blood=2007/Lincoln=2012/A Room with a View=1985/The Last of the Mohicans=1992/The Age of Innocence=1993/In the Name of the Father=1993/Gangs of New York=2002/Phantom Thread=2017
Jeremy Irons|Reversal of Fortune=1990/The French Lieutenant's Woman=1981/The Mission=1986/Dead Ringers=1988/Damage=1992/Die Hard with a Vengeance=1995/Lolita=1997/Margin Call=2011
Anthony Hopkins|The Silence of the Lambs=1991/The Father=2020/The Elephant Man=1980/Howards End=1992/The Remains of the Day=1993/Nixon=1995/Amistad=1997/Hannibal=2001/The Two Popes=2019
Tommy Lee Jones|The Fugitive=1993/Coal Miner's Daughter=1980/JFK=1991/Under Siege=1992/Men in Black=1997/No Country for Old Men=2007/In the Valley of Elah=2007/Lincoln=2012
Tom Hanks|Philadelphia=1993/Forrest Gump=1994/Splash=1984/Big=1988/Apollo 13=1995/Saving Private Ryan=1998/Cast Away=2000/Captain Phillips=2013/Sleepless in Seattle=1993
Martin Landau|Ed Wood=1994/North by Northwest=1959/Cleopatra=1963/Tucker: The Man and His Dream=1988/Crimes and Misdemeanors=1989/Rounders=1998/Sleepy Hollow=1999/The X Files=1998
Nicolas Cage|Leaving Las Vegas=1995/Raising Arizona=1987/Moonstruck=1987/Wild at Heart=1990/The Rock=1996/Face/Off=1997/Adaptation=2002/Pig=2021
Kevin Spacey|The Usual Suspects=1995/American Beauty=1999/Glengarry Glen Ross=1992/Seven=1995/L.A. Confidential=1997/The Negotiator=1998/Pay It Forward=2000/Superman Returns=2006
Geoffrey Rush|Shine=1996/Quills=2000/Shakespeare in Love=1998/The King's Speech=2010/Elizabeth=1998/Munich=2005/Les Misérables=1998/The Book Thief=2013
Cuba Gooding Jr.|Jerry Maguire=1996/Boyz n the Hood=1991/Outbreak=1995/As Good as It Gets=1997/Men of Honor=2000/Pearl Harbor=2001/Radio=2003/American Gangster=2007
Robin Williams|Good Will Hunting=1997/Good Morning, Vietnam=1987/Dead Poets Society=1989/Awakenings=1990/The Fisher King=1991/Mrs. Doubtfire=1993/Jumanji=1995/Insomnia=2002/One Hour Photo=2002
Roberto Benigni|Life Is Beautiful=1998/Down by Law=1986/The Voice of the Moon=1990/Johnny Stecchino=1991/The Monster=1994/Pinocchio=2002/To Rome with Love=2012
James Coburn|Affliction=1998/The Magnificent Seven=1960/The Great Escape=1963/Charade=1963/Our Man Flint=1966/A Fistful of Dynamite=1971/Pat Garrett and Billy the Kid=1973/Cross of Iron=1977
Russell Crowe|Gladiator=2000/L.A. Confidential=1997/The Insider=1999/A Beautiful Mind=2001/Master and Commander: The Far Side of the World=2003/Cinderella Man=2005/Les Misérables=2012/3:10 to Yuma=2007/Romper Stomper=1992
Benicio del Toro|Traffic=2000/The Usual Suspects=1995/Snatch=2000/21 Grams=2003/Sin City=2005/Che=2008/Sicario=2015/Fear and Loathing in Las Vegas=1998
Javier Bardem|No Country for Old Men=2007/Jamón Jamón=1992/Before Night Falls=2000/The Sea Inside=2004/Vicky Cristina Barcelona=2008/Biutiful=2010/Skyfall=2012/Being the Ricardos=2021
Joaquin Phoenix|Joker=2019/To Die For=1995/Gladiator=2000/Signs=2002/Walk the Line=2005/The Master=2012/Her=2013/Inherent Vice=2014/Napoleon=2023
Jim Broadbent|Iris=2001/Life Is Sweet=1990/The Crying Game=1992/Topsy-Turvy=1999/Bridget Jones's Diary=2001/Moulin Rouge=2001/Another Year=2010/Harry Potter and the Half-Blood Prince=2009
Will Smith|King Richard=2021/Six Degrees of Separation=1993/Bad Boys=1995/Independence Day=1996/Men in Black=1997/Ali=2001/The Pursuit of Happyness=2006/I Am Legend=2007/Hitch=2005
Adrien Brody|The Pianist=2002/The Brutalist=2024/Summer of Sam=1999/The Village=2004/King Kong=2005/The Darjeeling Limited=2007/Midnight in Paris=2011/The Grand Budapest Hotel=2014
Chris Cooper|Adaptation=2002/Matewan=1987/Lone Star=1996/American Beauty=1999/October Sky=1999/Seabiscuit=2003/Breach=2007/August: Osage County=2013
Sean Penn|Mystic River=2003/Milk=2008/One Battle After Another=2025/Fast Times at Ridgemont High=1982/Dead Man Walking=1995/Sweet and Lowdown=1999/I Am Sam=2001/21 Grams=2003/Carlito's Way=1993
Tim Robbins|Mystic River=2003/Bull Durham=1988/Jacob's Ladder=1990/The Player=1992/Short Cuts=1993/The Hudsucker Proxy=1994/The Shawshank Redemption=1994/War of the Worlds=2005
Jamie Foxx|Ray=2004/Any Given Sunday=1999/Ali=2001/Collateral=2004/Jarhead=2005/Dreamgirls=2006/Django Unchained=2012/Just Mercy=2019
Morgan Freeman|Million Dollar Baby=2004/Street Smart=1987/Driving Miss Daisy=1989/Glory=1989/Unforgiven=1992/The Shawshank Redemption=1994/Seven=1995/Bruce Almighty=2003/Invictus=2009
Philip Seymour Hoffman|Capote=2005/Boogie Nights=1997/Happiness=1998/Magnolia=1999/The Talented Mr. Ripley=1999/Almost Famous=2000/Doubt=2008/Synecdoche, New York=2008/The Master=2012
George Clooney|Syriana=2005/Out of Sight=1998/Three Kings=1999/O Brother, Where Art Thou?=2000/Ocean's Eleven=2001/Michael Clayton=2007/Up in the Air=2009/The Descendants=2011/Gravity=2013
Heath Ledger|The Dark Knight=2008/10 Things I Hate About You=1999/A Knight's Tale=2001/Monster's Ball=2001/Brokeback Mountain=2005/I'm Not There=2007/The Patriot=2000/Candy=2006
Forest Whitaker|The Last King of Scotland=2006/Bird=1988/Good Morning, Vietnam=1987/The Crying Game=1992/Ghost Dog: The Way of the Samurai=1999/Panic Room=2002/The Butler=2013/Arrival=2016
Casey Affleck|Manchester by the Sea=2016/Good Will Hunting=1997/Gerry=2002/Ocean's Eleven=2001/The Assassination of Jesse James by the Coward Robert Ford=2007/Gone Baby Gone=2007/Ain't Them Bodies Saints=2013/A Ghost Story=2017
Christoph Waltz|Inglourious Basterds=2009/Django Unchained=2012/Carnage=2011/Water for Elephants=2011/Big Eyes=2014/Spectre=2015/The Green Hornet=2011/Alita: Battle Angel=2019
Colin Firth|The King's Speech=2010/A Single Man=2009/Another Country=1984/The English Patient=1996/Bridget Jones's Diary=2001/Girl with a Pearl Earring=2003/Love Actually=2003/Valmont=1989/Tinker Tailor Soldier Spy=2011
Christian Bale|The Fighter=2010/Empire of the Sun=1987/American Psycho=2000/The Machinist=2004/Batman Begins=2005/The Prestige=2006/American Hustle=2013/The Big Short=2015/Vice=2018
Jean Dujardin|The Artist=2011/OSS 117: Cairo, Nest of Spies=2006/Brice de Nice=2005/Little White Lies=2010/The Wolf of Wall Street=2013/The Monuments Men=2014/An Officer and a Spy=2019/Deerskin=2019
Christopher Plummer|Beginners=2011/The Sound of Music=1965/The Man Who Would Be King=1975/The Insider=1999/A Beautiful Mind=2001/The Last Station=2009/All the Money in the World=2017/Knives Out=2019
Gary Oldman|Darkest Hour=2017/Sid and Nancy=1986/Prick Up Your Ears=1987/JFK=1991/Bram Stoker's Dracula=1992/Léon: The Professional=1994/The Fifth Element=1997/Tinker Tailor Soldier Spy=2011/Mank=2020
Matthew McConaughey|Dallas Buyers Club=2013/Dazed and Confused=1993/A Time to Kill=1996/Contact=1997/The Lincoln Lawyer=2011/Magic Mike=2012/Mud=2012/Interstellar=2014/Lone Star=1996
Jared Leto|Dallas Buyers Club=2013/Requiem for a Dream=2000/Fight Club=1999/American Psycho=2000/Panic Room=2002/Suicide Squad=2016/Blade Runner 2049=2017/House of Gucci=2021
Eddie Redmayne|The Theory of Everything=2014/My Week with Marilyn=2011/Les Misérables=2012/The Danish Girl=2015/Fantastic Beasts and Where to Find Them=2016/The Trial of the Chicago 7=2020/The Good Nurse=2022/Jupiter Ascending=2015
J.K. Simmons|Whiplash=2014/Spider-Man=2002/Thank You for Smoking=2005/Juno=2007/Burn After Reading=2008/Up in the Air=2009/La La Land=2016/Being the Ricardos=2021
Leonardo DiCaprio|The Revenant=2015/What's Eating Gilbert Grape=1993/Titanic=1997/Catch Me If You Can=2002/The Aviator=2004/The Departed=2006/Inception=2010/The Wolf of Wall Street=2013/Once Upon a Time...in Hollywood=2019
Mark Rylance|Bridge of Spies=2015/Angels and Insects=1995/Intimacy=2001/The BFG=2016/Dunkirk=2017/Ready Player One=2018/The Trial of the Chicago 7=2020/Bones and All=2022/Don't Look Up=2021
Mahershala Ali|Moonlight=2016/Green Book=2018/The Curious Case of Benjamin Button=2008/The Place Beyond the Pines=2012/Hidden Figures=2016/Predators=2010/Alita: Battle Angel=2019/Leave the World Behind=2023
Sam Rockwell|Three Billboards Outside Ebbing, Missouri=2017/The Green Mile=1999/Galaxy Quest=1999/Confessions of a Dangerous Mind=2002/Matchstick Men=2003/Moon=2009/Vice=2018/Jojo Rabbit=2019
Rami Malek|Bohemian Rhapsody=2018/Night at the Museum=2006/The Master=2012/Short Term 12=2013/Papillon=2018/No Time to Die=2021/Oppenheimer=2023/The Little Things=2021
Brad Pitt|Once Upon a Time...in Hollywood=2019/Thelma & Louise=1991/Seven=1995/12 Monkeys=1995/Fight Club=1999/Ocean's Eleven=2001/The Curious Case of Benjamin Button=2008/Moneyball=2011/Inglourious Basterds=2009
Daniel Kaluuya|Judas and the Black Messiah=2020/Get Out=2017/Sicario=2015/Black Panther=2018/Widows=2018/Queen & Slim=2019/Nope=2022
Brendan Fraser|The Whale=2022/Encino Man=1992/George of the Jungle=1997/Gods and Monsters=1998/The Mummy=1999/Crash=2005/The Quiet American=2002/Killers of the Flower Moon=2023/Bedazzled=2000
Ke Huy Quan|Everything Everywhere All at Once=2022/Indiana Jones and the Temple of Doom=1984/The Goonies=1985/Encino Man=1992/Love Hurts=2025/Finding 'Ohana=2021
Cillian Murphy|Oppenheimer=2023/28 Days Later=2002/Red Eye=2005/Batman Begins=2005/Breakfast on Pluto=2005/The Wind That Shakes the Barley=2006/Sunshine=2007/Small Things Like These=2024
Robert Downey Jr.|Oppenheimer=2023/Less Than Zero=1987/Chaplin=1992/Kiss Kiss Bang Bang=2005/Zodiac=2007/Iron Man=2008/Tropic Thunder=2008/Sherlock Holmes=2009/Natural Born Killers=1994
Kieran Culkin|A Real Pain=2024/Home Alone=1990/The Mighty=1998/The Cider House Rules=1999/Igby Goes Down=2002/Scott Pilgrim vs. the World=2010/Father of the Bride=1991
Michael B. Jordan|Sinners=2025/Fruitvale Station=2013/Creed=2015/Fantastic Four=2015/Black Panther=2018/Just Mercy=2019/Chronicle=2012/Creed III=2023
Janet Gaynor|7th Heaven=1927/Street Angel=1928/Sunrise=1927/Sunny Side Up=1929/State Fair=1933/A Star Is Born=1937/The Young in Heart=1938/Daddy Long Legs=1931
Mary Pickford|Coquette=1929/Tess of the Storm Country=1914/Rebecca of Sunnybrook Farm=1917/Pollyanna=1920/Little Lord Fauntleroy=1921/Sparrows=1926/My Best Girl=1927/The Taming of the Shrew=1929
Norma Shearer|The Divorcee=1930/He Who Gets Slapped=1924/A Free Soul=1931/Private Lives=1931/The Barretts of Wimpole Street=1934/Romeo and Juliet=1936/Marie Antoinette=1938/The Women=1939
Marie Dressler|Min and Bill=1930/Tillie's Punctured Romance=1914/Anna Christie=1930/Emma=1932/Dinner at Eight=1933/Tugboat Annie=1933/Prosperity=1932
Helen Hayes|The Sin of Madelon Claudet=1931/Airport=1970/Arrowsmith=1931/A Farewell to Arms=1932/The White Sister=1933/Anastasia=1956/Herbie Rides Again=1974/Candleshoe=1977
Katharine Hepburn|Morning Glory=1933/Guess Who's Coming to Dinner=1967/The Lion in Winter=1968/On Golden Pond=1981/Bringing Up Baby=1938/The Philadelphia Story=1940/Woman of the Year=1942/The African Queen=1951/Summertime=1955
Claudette Colbert|It Happened One Night=1934/The Sign of the Cross=1932/Cleopatra=1934/Imitation of Life=1934/Midnight=1939/The Palm Beach Story=1942/Since You Went Away=1944/The Egg and I=1947
Bette Davis|Dangerous=1935/Jezebel=1938/Of Human Bondage=1934/Dark Victory=1939/The Letter=1940/The Little Foxes=1941/Now, Voyager=1942/All About Eve=1950/What Ever Happened to Baby Jane?=1962
Luise Rainer|The Great Ziegfeld=1936/The Good Earth=1937/Escapade=1935/The Big City=1937/The Great Waltz=1938/The Toy Wife=1938/Dramatic School=1938
Gale Sondergaard|Anthony Adverse=1936/The Life of Emile Zola=1937/The Cat and the Canary=1939/The Letter=1940/The Mark of Zorro=1940/Anna and the King of Siam=1946/The Spider Woman=1944
Alice Brady|In Old Chicago=1938/The Gay Divorcee=1934/Gold Diggers of 1935=1935/My Man Godfrey=1936/Three Smart Girls=1936/Young Mr. Lincoln=1939/100 Men and a Girl=1937
Fay Bainter|Jezebel=1938/White Banners=1938/Quality Street=1937/Our Town=1940/Woman of the Year=1942/The Human Comedy=1943/The Children's Hour=1961/State Fair=1945
Vivien Leigh|Gone with the Wind=1939/A Streetcar Named Desire=1951/Waterloo Bridge=1940/That Hamilton Woman=1941/Fire Over England=1937/Anna Karenina=1948/The Roman Spring of Mrs. Stone=1961/Ship of Fools=1965
Hattie McDaniel|Gone with the Wind=1939/Alice Adams=1935/Show Boat=1936/Judge Priest=1934/In This Our Life=1942/Since You Went Away=1944/Song of the South=1946
Ginger Rogers|Kitty Foyle=1940/42nd Street=1933/The Gay Divorcee=1934/Top Hat=1935/Swing Time=1936/Stage Door=1937/The Major and the Minor=1942/Monkey Business=1952
Jane Darwell|The Grapes of Wrath=1940/Jesse James=1939/The Ox-Bow Incident=1943/My Darling Clementine=1946/3 Godfathers=1948/Wagon Master=1950/Mary Poppins=1964/The Last Hurrah=1958
Joan Fontaine|Suspicion=1941/Rebecca=1940/The Women=1939/The Constant Nymph=1943/Jane Eyre=1943/Letter from an Unknown Woman=1948/Ivanhoe=1952/Beyond a Reasonable Doubt=1956
Mary Astor|The Great Lie=1941/Don Juan=1926/Red Dust=1932/Dodsworth=1936/The Prisoner of Zenda=1937/The Maltese Falcon=1941/The Palm Beach Story=1942/Meet Me in St. Louis=1944/Little Women=1949
Greer Garson|Mrs. Miniver=1942/Goodbye, Mr. Chips=1939/Pride and Prejudice=1940/Blossoms in the Dust=1941/Random Harvest=1942/Madame Curie=1943/Mrs. Parkington=1944/Sunrise at Campobello=1960
Teresa Wright|Mrs. Miniver=1942/The Little Foxes=1941/The Pride of the Yankees=1942/Shadow of a Doubt=1943/The Best Years of Our Lives=1946/Pursued=1947/The Men=1950/Somewhere in Time=1980
Jennifer Jones|The Song of Bernadette=1943/Since You Went Away=1944/Love Letters=1945/Duel in the Sun=1946/Portrait of Jennie=1948/Madame Bovary=1949/Love Is a Many-Splendored Thing=1955/Beat the Devil=1953
Katina Paxinou|For Whom the Bell Tolls=1943/Confidential Agent=1945/Mourning Becomes Electra=1947/Mr. Arkadin=1955/Rocco and His Brothers=1960/The Trial=1962
Ingrid Bergman|Gaslight=1944/Anastasia=1956/Murder on the Orient Express=1974/Casablanca=1942/For Whom the Bell Tolls=1943/Spellbound=1945/Notorious=1946/Journey to Italy=1954/Autumn Sonata=1978
Ethel Barrymore|None but the Lonely Heart=1944/Rasputin and the Empress=1932/The Spiral Staircase=1946/The Farmer's Daughter=1947/The Paradine Case=1947/Portrait of Jennie=1948/Pinky=1949
Joan Crawford|Mildred Pierce=1945/Our Dancing Daughters=1928/Grand Hotel=1932/The Women=1939/Humoresque=1946/Possessed=1947/Sudden Fear=1952/Johnny Guitar=1954/What Ever Happened to Baby Jane?=1962
Anne Revere|National Velvet=1944/The Song of Bernadette=1943/Dragonwyck=1946/Gentleman's Agreement=1947/Body and Soul=1947/A Place in the Sun=1951
Olivia de Havilland|To Each His Own=1946/The Heiress=1949/Captain Blood=1935/The Adventures of Robin Hood=1938/Gone with the Wind=1939/Hold Back the Dawn=1941/The Dark Mirror=1946/The Snake Pit=1948/Hush...Hush, Sweet Charlotte=1964
Anne Baxter|The Razor's Edge=1946/The Magnificent Ambersons=1942/Five Graves to Cairo=1943/Yellow Sky=1948/All About Eve=1950/I Confess=1953/The Blue Gardenia=1953/The Ten Commandments=1956
Loretta Young|The Farmer's Daughter=1947/Laugh, Clown, Laugh=1928/Platinum Blonde=1931/Man's Castle=1933/The Call of the Wild=1935/The Stranger=1946/The Bishop's Wife=1947/Come to the Stable=1949
Celeste Holm|Gentleman's Agreement=1947/Come to the Stable=1949/All About Eve=1950/The Tender Trap=1955/High Society=1956/The Snake Pit=1948/Champagne for Caesar=1950
Jane Wyman|Johnny Belinda=1948/The Lost Weekend=1945/The Yearling=1946/Stage Fright=1950/The Blue Veil=1951/Magnificent Obsession=1954/All That Heaven Allows=1955/Pollyanna=1960
Claire Trevor|Key Largo=1948/Dead End=1937/Stagecoach=1939/Murder, My Sweet=1944/Born to Kill=1947/Raw Deal=1948/The High and the Mighty=1954
Mercedes McCambridge|All the King's Men=1949/Lightning Strikes Twice=1951/Johnny Guitar=1954/Giant=1956/A Farewell to Arms=1957/Suddenly, Last Summer=1959
Judy Holliday|Born Yesterday=1950/Adam's Rib=1949/The Marrying Kind=1952/It Should Happen to You=1954/Phffft=1954/The Solid Gold Cadillac=1956/Bells Are Ringing=1960
Josephine Hull|Harvey=1950/Arsenic and Old Lace=1944/The Lady from Texas=1951/After Tomorrow=1932/Careless Lady=1932
Kim Hunter|A Streetcar Named Desire=1951/The Seventh Victim=1943/A Matter of Life and Death=1946/Deadline - U.S.A.=1952/Lilith=1964/Planet of the Apes=1968/The Swimmer=1968
Shirley Booth|Come Back, Little Sheba=1952/About Mrs. Leslie=1954/Hot Spell=1958/The Matchmaker=1958
Gloria Grahame|The Bad and the Beautiful=1952/It's a Wonderful Life=1946/Crossfire=1947/In a Lonely Place=1950/The Big Heat=1953/Human Desire=1954/Oklahoma!=1955/Odds Against Tomorrow=1959
Audrey Hepburn|Roman Holiday=1953/Sabrina=1954/Funny Face=1957/The Nun's Story=1959/Breakfast at Tiffany's=1961/Charade=1963/My Fair Lady=1964/Two for the Road=1967/Wait Until Dark=1967
Donna Reed|From Here to Eternity=1953/It's a Wonderful Life=1946/They Were Expendable=1945/The Picture of Dorian Gray=1945/Scandal Sheet=1952/The Benny Goodman Story=1956/The Last Time I Saw Paris=1954
Grace Kelly|The Country Girl=1954/High Noon=1952/Mogambo=1953/Dial M for Murder=1954/Rear Window=1954/To Catch a Thief=1955/High Society=1956/The Swan=1956
Eva Marie Saint|On the Waterfront=1954/Raintree County=1957/A Hatful of Rain=1957/North by Northwest=1959/Exodus=1960/The Sandpiper=1965/Grand Prix=1966/The Russians Are Coming The Russians Are Coming=1966
Anna Magnani|The Rose Tattoo=1955/Rome, Open City=1945/Bellissima=1951/The Golden Coach=1952/Wild Is the Wind=1957/The Fugitive Kind=1960/Mamma Roma=1962
Jo Van Fleet|East of Eden=1955/The Rose Tattoo=1955/I'll Cry Tomorrow=1955/Gunfight at the O.K. Corral=1957/Wild River=1960/Cool Hand Luke=1967/The Tenant=1976
Dorothy Malone|Written on the Wind=1956/The Big Sleep=1946/Young at Heart=1954/Man of a Thousand Faces=1957/The Tarnished Angels=1957/Warlock=1959/The Last Sunset=1961/Basic Instinct=1992
Joanne Woodward|The Three Faces of Eve=1957/The Long, Hot Summer=1958/The Fugitive Kind=1960/The Stripper=1963/Rachel, Rachel=1968/Summer Wishes, Winter Dreams=1973/Mr. & Mrs. Bridge=1990/Philadelphia=1993
Miyoshi Umeki|Sayonara=1957/Cry for Happy=1961/Flower Drum Song=1961/The Horizontal Lieutenant=1962/A Girl Named Tamiko=1962
Susan Hayward|I Want to Live!=1958/Smash-Up: The Story of a Woman=1947/My Foolish Heart=1949/David and Bathsheba=1951/With a Song in My Heart=1952/I'll Cry Tomorrow=1955/Back Street=1961/Valley of the Dolls=1967
Wendy Hiller|Separate Tables=1958/Pygmalion=1938/Major Barbara=1941/I Know Where I'm Going!=1945/Sons and Lovers=1960/A Man for All Seasons=1966/Murder on the Orient Express=1974/The Elephant Man=1980
Simone Signoret|Room at the Top=1959/La Ronde=1950/Casque d'Or=1952/Les Diaboliques=1955/Ship of Fools=1965/Army of Shadows=1969/Madame Rosa=1977/The Confession=1970
Shelley Winters|The Diary of Anne Frank=1959/A Patch of Blue=1965/A Double Life=1947/A Place in the Sun=1951/The Night of the Hunter=1955/Lolita=1962/Alfie=1966/Bloody Mama=1970/The Poseidon Adventure=1972
Elizabeth Taylor|Butterfield 8=1960/Who's Afraid of Virginia Woolf?=1966/National Velvet=1944/A Place in the Sun=1951/Giant=1956/Cat on a Hot Tin Roof=1958/Suddenly, Last Summer=1959/Cleopatra=1963/Raintree County=1957
Shirley Jones|Elmer Gantry=1960/Oklahoma!=1955/Carousel=1956/April Love=1957/Two Rode Together=1961/The Music Man=1962/The Courtship of Eddie's Father=1963/The Cheyenne Social Club=1970
Sophia Loren|Two Women=1961/The Gold of Naples=1954/Houseboat=1958/El Cid=1961/Yesterday, Today and Tomorrow=1963/Marriage Italian Style=1964/Arabesque=1966/A Special Day=1977
Rita Moreno|West Side Story=1961/Singin' in the Rain=1952/The King and I=1956/Summer and Smoke=1961/Carnal Knowledge=1971/The Ritz=1976/The Four Seasons=1981
Anne Bancroft|The Miracle Worker=1962/The Pumpkin Eater=1964/The Graduate=1967/The Turning Point=1977/The Elephant Man=1980/Agnes of God=1985/84 Charing Cross Road=1987/Young Winston=1972/7 Women=1966
Patty Duke|The Miracle Worker=1962/Billie=1965/Valley of the Dolls=1967/Me, Natalie=1969/The Swarm=1978/Prelude to a Kiss=1992
Patricia Neal|Hud=1963/The Fountainhead=1949/The Day the Earth Stood Still=1951/A Face in the Crowd=1957/Breakfast at Tiffany's=1961/In Harm's Way=1965/The Subject Was Roses=1968/The Breaking Point=1950
Margaret Rutherford|The V.I.P.s=1963/Blithe Spirit=1945/Passport to Pimlico=1949/The Importance of Being Earnest=1952/Murder, She Said=1961/Murder Most Foul=1964/Chimes at Midnight=1965
Julie Andrews|Mary Poppins=1964/The Americanization of Emily=1964/The Sound of Music=1965/Torn Curtain=1966/Thoroughly Modern Millie=1967/Star!=1968/10=1979/Victor/Victoria=1982/The Princess Diaries=2001
Lila Kedrova|Zorba the Greek=1964/Torn Curtain=1966/A High Wind in Jamaica=1965/Penelope=1966/The Kremlin Letter=1970/The Tenant=1976/Tell Me a Riddle=1980
Julie Christie|Darling=1965/Billy Liar=1963/Doctor Zhivago=1965/Far from the Madding Crowd=1967/The Go-Between=1971/McCabe & Mrs. Miller=1971/Don't Look Now=1973/Afterglow=1997/Away from Her=2006
Sandy Dennis|Who's Afraid of Virginia Woolf?=1966/Up the Down Staircase=1967/The Fox=1967/Sweet November=1968/The Out-of-Towners=1970/The Four Seasons=1981/Come Back to the 5 & Dime, Jimmy Dean, Jimmy Dean=1982/Another Woman=1988
Estelle Parsons|Bonnie and Clyde=1967/Rachel, Rachel=1968/I Never Sang for My Father=1970/Watermelon Man=1970/For Pete's Sake=1974/Dick Tracy=1990/Boys on the Side=1995
Barbra Streisand|Funny Girl=1968/Hello, Dolly!=1969/The Owl and the Pussycat=1970/What's Up, Doc?=1972/The Way We Were=1973/A Star Is Born=1976/Yentl=1983/The Prince of Tides=1991/Meet the Fockers=2004
Ruth Gordon|Rosemary's Baby=1968/Abe Lincoln in Illinois=1940/Inside Daisy Clover=1965/Where's Poppa?=1970/Harold and Maude=1971/Every Which Way but Loose=1978/What Ever Happened to Aunt Alice?=1969
Maggie Smith|The Prime of Miss Jean Brodie=1969/California Suite=1978/Othello=1965/Travels with My Aunt=1972/A Room with a View=1985/The Secret Garden=1993/Gosford Park=2001/The Best Exotic Marigold Hotel=2011/Death on the Nile=1978
Goldie Hawn|Cactus Flower=1969/The Sugarland Express=1974/Shampoo=1975/Foul Play=1978/Private Benjamin=1980/Overboard=1987/Death Becomes Her=1992/The First Wives Club=1996/There's a Girl in My Soup=1970
Glenda Jackson|Women in Love=1970/A Touch of Class=1973/Marat/Sade=1967/Sunday Bloody Sunday=1971/Mary, Queen of Scots=1971/Hedda=1975/House Calls=1978/Hopscotch=1980/The Music Lovers=1971
Jane Fonda|Klute=1971/Coming Home=1978/Cat Ballou=1965/Barefoot in the Park=1967/Barbarella=1968/They Shoot Horses, Don't They?=1969/Julia=1977/The China Syndrome=1979/On Golden Pond=1981
Cloris Leachman|The Last Picture Show=1971/Kiss Me Deadly=1955/Young Frankenstein=1974/High Anxiety=1977/Butch Cassidy and the Sundance Kid=1969/Spanglish=2004/Crazy Mama=1975
Liza Minnelli|Cabaret=1972/The Sterile Cuckoo=1969/Lucky Lady=1975/A Matter of Time=1976/New York, New York=1977/Arthur=1981/Stepping Out=1991
Eileen Heckart|Butterflies Are Free=1972/The Bad Seed=1956/Bus Stop=1956/Hot Spell=1958/Heller in Pink Tights=1960/Up the Down Staircase=1967/Heartbreak Ridge=1986/The First Wives Club=1996
Tatum O'Neal|Paper Moon=1973/The Bad News Bears=1976/Nickelodeon=1976/International Velvet=1978/Little Darlings=1980/Circle of Two=1981/Basquiat=1996
Ellen Burstyn|Alice Doesn't Live Here Anymore=1974/The Last Picture Show=1971/The King of Marvin Gardens=1972/The Exorcist=1973/Harry and Tonto=1974/Same Time, Next Year=1978/Resurrection=1980/Requiem for a Dream=2000
Louise Fletcher|One Flew Over the Cuckoo's Nest=1975/Thieves Like Us=1974/Exorcist II: The Heretic=1977/The Cheap Detective=1978/Brainstorm=1983/Firestarter=1984/Flowers in the Attic=1987/Cruel Intentions=1999
Lee Grant|Shampoo=1975/Detective Story=1951/In the Heat of the Night=1967/The Landlord=1970/Plaza Suite=1971/Voyage of the Damned=1976/Damien: Omen II=1978/Mulholland Drive=2001
Faye Dunaway|Network=1976/Bonnie and Clyde=1967/The Thomas Crown Affair=1968/Little Big Man=1970/Chinatown=1974/Three Days of the Condor=1975/Mommie Dearest=1981/Barfly=1987/The Towering Inferno=1974
Beatrice Straight|Network=1976/The Nun's Story=1959/The Promise=1979/Bloodline=1979/Endless Love=1981/Poltergeist=1982/Power=1986
Diane Keaton|Annie Hall=1977/The Godfather=1972/Manhattan=1979/Reds=1981/Baby Boom=1987/Father of the Bride=1991/The First Wives Club=1996/Something's Gotta Give=2003/Looking for Mr. Goodbar=1977
Vanessa Redgrave|Julia=1977/Blow-Up=1966/Morgan!=1966/Camelot=1967/Isadora=1968/Mary, Queen of Scots=1971/The Bostonians=1984/Howards End=1992/Atonement=2007
Sally Field|Norma Rae=1979/Places in the Heart=1984/Smokey and the Bandit=1977/Absence of Malice=1981/Steel Magnolias=1989/Mrs. Doubtfire=1993/Forrest Gump=1994/Lincoln=2012/Hello, My Name Is Doris=2015
Meryl Streep|Kramer vs. Kramer=1979/Sophie's Choice=1982/The Iron Lady=2011/The Deer Hunter=1978/Silkwood=1983/Out of Africa=1985/The Bridges of Madison County=1995/The Devil Wears Prada=2006/Doubt=2008
Sissy Spacek|Coal Miner's Daughter=1980/Badlands=1973/Carrie=1976/3 Women=1977/Missing=1982/The River=1984/Crimes of the Heart=1986/In the Bedroom=2001/The Straight Story=1999
Mary Steenburgen|Melvin and Howard=1980/Goin' South=1978/Time After Time=1979/Ragtime=1981/Cross Creek=1983/Parenthood=1989/Back to the Future Part III=1990/Step Brothers=2008
Maureen Stapleton|Reds=1981/Lonelyhearts=1958/The Fugitive Kind=1960/Bye Bye Birdie=1963/Airport=1970/Interiors=1978/Cocoon=1985/Plaza Suite=1971
Jessica Lange|Tootsie=1982/Blue Sky=1994/King Kong=1976/The Postman Always Rings Twice=1981/Frances=1982/Sweet Dreams=1985/Music Box=1989/Cape Fear=1991/Big Fish=2003
Shirley MacLaine|Terms of Endearment=1983/The Trouble with Harry=1955/Some Came Running=1958/The Apartment=1960/Irma la Douce=1963/Sweet Charity=1969/The Turning Point=1977/Steel Magnolias=1989/Being There=1979
Linda Hunt|The Year of Living Dangerously=1983/Dune=1984/Silverado=1985/She-Devil=1989/Kindergarten Cop=1990/Prêt-à-Porter=1994/Pocahontas=1995/Stranger than Fiction=2006
Peggy Ashcroft|A Passage to India=1984/The 39 Steps=1935/The Nun's Story=1959/Secret Ceremony=1968/Sunday Bloody Sunday=1971/Madame Sousatzka=1988
Geraldine Page|The Trip to Bountiful=1985/Hondo=1953/Summer and Smoke=1961/Sweet Bird of Youth=1962/The Beguiled=1971/Interiors=1978/The Pope of Greenwich Village=1984/You're a Big Boy Now=1966
Anjelica Huston|Prizzi's Honor=1985/The Dead=1987/Enemies, A Love Story=1989/Crimes and Misdemeanors=1989/The Grifters=1990/The Witches=1990/The Addams Family=1991/The Royal Tenenbaums=2001
Marlee Matlin|Children of a Lesser God=1986/Walker=1987/Hear No Evil=1993/It's My Party=1996/What the Bleep Do We Know!?=2004/CODA=2021
Dianne Wiest|Hannah and Her Sisters=1986/Bullets Over Broadway=1994/The Purple Rose of Cairo=1985/Radio Days=1987/Parenthood=1989/Edward Scissorhands=1990/The Birdcage=1996/Synecdoche, New York=2008/The Lost Boys=1987
Cher|Moonstruck=1987/Come Back to the 5 & Dime, Jimmy Dean, Jimmy Dean=1982/Silkwood=1983/Mask=1985/The Witches of Eastwick=1987/Suspect=1987/Mermaids=1990/Tea with Mussolini=1999/Burlesque=2010
Olympia Dukakis|Moonstruck=1987/Working Girl=1988/Look Who's Talking=1989/Steel Magnolias=1989/Dad=1989/Mighty Aphrodite=1995/Mr. Holland's Opus=1995/Away from Her=2006
Jodie Foster|The Accused=1988/The Silence of the Lambs=1991/Taxi Driver=1976/Bugsy Malone=1976/Sommersby=1993/Nell=1994/Contact=1997/Panic Room=2002/Inside Man=2006
Geena Davis|The Accidental Tourist=1988/Tootsie=1982/The Fly=1986/Beetlejuice=1988/Thelma & Louise=1991/A League of Their Own=1992/The Long Kiss Goodnight=1996/Stuart Little=1999
Jessica Tandy|Driving Miss Daisy=1989/The Seventh Cross=1944/Dragonwyck=1946/The Birds=1963/Cocoon=1985/Batteries Not Included=1987/Fried Green Tomatoes=1991/Nobody's Fool=1994
Brenda Fricker|My Left Foot=1989/The Field=1990/Home Alone 2: Lost in New York=1992/So I Married an Axe Murderer=1993/Angels in the Outfield=1994/A Time to Kill=1996/Veronica Guerin=2003/Albert Nobbs=2011
Kathy Bates|Misery=1990/Fried Green Tomatoes=1991/Dolores Claiborne=1995/Titanic=1997/Primary Colors=1998/About Schmidt=2002/Midnight in Paris=2011/Richard Jewell=2019
Whoopi Goldberg|Ghost=1990/The Color Purple=1985/Jumpin' Jack Flash=1986/The Long Walk Home=1990/Sister Act=1992/The Player=1992/Boys on the Side=1995/Girl, Interrupted=1999
Mercedes Ruehl|The Fisher King=1991/Big=1988/Married to the Mob=1988/Lost in Yonkers=1993/Last Action Hero=1993/Roseanna's Grave=1997
Emma Thompson|Howards End=1992/Henry V=1989/Dead Again=1991/Much Ado About Nothing=1993/The Remains of the Day=1993/Sense and Sensibility=1995/Love Actually=2003/Nanny McPhee=2005/Saving Mr. Banks=2013
Marisa Tomei|My Cousin Vinny=1992/Chaplin=1992/The Paper=1994/Slums of Beverly Hills=1998/In the Bedroom=2001/Before the Devil Knows You're Dead=2007/The Wrestler=2008/The Ides of March=2011
Holly Hunter|The Piano=1993/Raising Arizona=1987/Broadcast News=1987/Always=1989/The Firm=1993/Crash=1996/O Brother, Where Art Thou?=2000/Thirteen=2003/The Big Sick=2017
Anna Paquin|The Piano=1993/Jane Eyre=1996/Fly Away Home=1996/Almost Famous=2000/X-Men=2000/25th Hour=2002/The Squid and the Whale=2005/Margaret=2011/She's All That=1999
Susan Sarandon|Dead Man Walking=1995/The Rocky Horror Picture Show=1975/Atlantic City=1980/The Hunger=1983/Bull Durham=1988/Thelma & Louise=1991/Lorenzo's Oil=1992/The Client=1994/Stepmom=1998
Mira Sorvino|Mighty Aphrodite=1995/Quiz Show=1994/Barcelona=1994/Beautiful Girls=1996/Romy and Michele's High School Reunion=1997/Mimic=1997/The Replacement Killers=1998/Summer of Sam=1999
Frances McDormand|Fargo=1996/Three Billboards Outside Ebbing, Missouri=2017/Nomadland=2020/Blood Simple=1984/Mississippi Burning=1988/Almost Famous=2000/The Man Who Wasn't There=2001/North Country=2005/Burn After Reading=2008
Juliette Binoche|The English Patient=1996/The Unbearable Lightness of Being=1988/The Lovers on the Bridge=1991/Damage=1992/Three Colours: Blue=1993/Chocolat=2000/Caché=2005/Certified Copy=2010/Clouds of Sils Maria=2014
Helen Hunt|As Good as It Gets=1997/Twister=1996/What Women Want=2000/Cast Away=2000/Pay It Forward=2000/The Sessions=2012/The Curse of the Jade Scorpion=2001/Peggy Sue Got Married=1986
Kim Basinger|L.A. Confidential=1997/Never Say Never Again=1983/The Natural=1984/9½ Weeks=1986/Batman=1989/Final Analysis=1992/8 Mile=2002/The Door in the Floor=2004/Cellular=2004
Gwyneth Paltrow|Shakespeare in Love=1998/Seven=1995/Emma=1996/Sliding Doors=1998/The Talented Mr. Ripley=1999/The Royal Tenenbaums=2001/Proof=2005/Iron Man=2008/Sylvia=2003
Judi Dench|Shakespeare in Love=1998/A Room with a View=1985/Mrs. Brown=1997/Chocolat=2000/Iris=2001/Mrs. Henderson Presents=2005/Notes on a Scandal=2006/Philomena=2013/Belfast=2021
Hilary Swank|Boys Don't Cry=1999/Million Dollar Baby=2004/The Next Karate Kid=1994/The Gift=2000/Insomnia=2002/Freedom Writers=2007/P.S. I Love You=2007/Amelia=2009/Conviction=2010
Angelina Jolie|Girl, Interrupted=1999/The Bone Collector=1999/Lara Croft: Tomb Raider=2001/Mr. & Mrs. Smith=2005/A Mighty Heart=2007/Changeling=2008/Salt=2010/Maleficent=2014/Maria=2024
Julia Roberts|Erin Brockovich=2000/Mystic Pizza=1988/Steel Magnolias=1989/Pretty Woman=1990/The Pelican Brief=1993/My Best Friend's Wedding=1997/Notting Hill=1999/Ocean's Eleven=2001/Closer=2004
Marcia Gay Harden|Pollock=2000/Miller's Crossing=1990/The First Wives Club=1996/Meet Joe Black=1998/Mystic River=2003/Mona Lisa Smile=2003/Into the Wild=2007/The Mist=2007
Halle Berry|Monster's Ball=2001/Jungle Fever=1991/Bulworth=1998/X-Men=2000/Swordfish=2001/Die Another Day=2002/Gothika=2003/Catwoman=2004/Cloud Atlas=2012
Jennifer Connelly|A Beautiful Mind=2001/Once Upon a Time in America=1984/Labyrinth=1986/Requiem for a Dream=2000/House of Sand and Fog=2003/Little Children=2006/Blood Diamond=2006/Top Gun: Maverick=2022/Hulk=2003
Nicole Kidman|The Hours=2002/Dead Calm=1989/To Die For=1995/Eyes Wide Shut=1999/Moulin Rouge=2001/The Others=2001/Dogville=2003/Rabbit Hole=2010/Lion=2016
Catherine Zeta-Jones|Chicago=2002/The Mask of Zorro=1998/Entrapment=1999/High Fidelity=2000/Traffic=2000/The Terminal=2004/Intolerable Cruelty=2003/No Reservations=2007
Charlize Theron|Monster=2003/The Devil's Advocate=1997/The Cider House Rules=1999/North Country=2005/Young Adult=2011/Prometheus=2012/Mad Max: Fury Road=2015/Atomic Blonde=2017/Bombshell=2019
Renée Zellweger|Cold Mountain=2003/Judy=2019/Jerry Maguire=1996/Nurse Betty=2000/Bridget Jones's Diary=2001/Chicago=2002/Cinderella Man=2005/Miss Potter=2006/Down with Love=2003
Cate Blanchett|The Aviator=2004/Blue Jasmine=2013/Elizabeth=1998/The Talented Mr. Ripley=1999/Notes on a Scandal=2006/I'm Not There=2007/The Curious Case of Benjamin Button=2008/Carol=2015/Tár=2022
Reese Witherspoon|Walk the Line=2005/The Man in the Moon=1991/Pleasantville=1998/Cruel Intentions=1999/Election=1999/Legally Blonde=2001/Sweet Home Alabama=2002/Wild=2014/Mud=2012
Rachel Weisz|The Constant Gardener=2005/The Mummy=1999/Enemy at the Gates=2001/About a Boy=2002/The Fountain=2006/Agora=2009/The Deep Blue Sea=2011/The Lobster=2015/The Favourite=2018
Helen Mirren|The Queen=2006/The Long Good Friday=1980/Excalibur=1981/Cal=1984/The Madness of King George=1994/Gosford Park=2001/Calendar Girls=2003/The Last Station=2009/Hitchcock=2012
Jennifer Hudson|Dreamgirls=2006/Sex and the City=2008/The Secret Life of Bees=2008/Winnie Mandela=2011/Black Nativity=2013/Cats=2019/Respect=2021
Marion Cotillard|La Vie en rose=2007/A Very Long Engagement=2004/A Good Year=2006/Public Enemies=2009/Inception=2010/Midnight in Paris=2011/Rust and Bone=2012/Two Days, One Night=2014/Big Fish=2003
Tilda Swinton|Michael Clayton=2007/Caravaggio=1986/Orlando=1992/The Deep End=2001/Adaptation=2002/We Need to Talk About Kevin=2011/Moonrise Kingdom=2012/Only Lovers Left Alive=2013/Snowpiercer=2013
Kate Winslet|The Reader=2008/Heavenly Creatures=1994/Sense and Sensibility=1995/Titanic=1997/Iris=2001/Eternal Sunshine of the Spotless Mind=2004/Little Children=2006/Revolutionary Road=2008/Steve Jobs=2015
Penélope Cruz|Vicky Cristina Barcelona=2008/Open Your Eyes=1997/All About My Mother=1999/Vanilla Sky=2001/Volver=2006/Broken Embraces=2009/Nine=2009/Pain and Glory=2019/Parallel Mothers=2021
Sandra Bullock|The Blind Side=2009/Speed=1994/While You Were Sleeping=1995/A Time to Kill=1996/Miss Congeniality=2000/Crash=2005/Infamous=2006/The Proposal=2009/Gravity=2013
Mo'Nique|Precious=2009/Soul Plane=2004/Domino=2005/Phat Girlz=2006/Shadowboxer=2005/Almost Christmas=2016
Natalie Portman|Black Swan=2010/Léon: The Professional=1994/Beautiful Girls=1996/Garden State=2004/Closer=2004/V for Vendetta=2005/The Other Boleyn Girl=2008/Jackie=2016/May December=2023
Melissa Leo|The Fighter=2010/21 Grams=2003/Frozen River=2008/Conviction=2010/Prisoners=2013/Flight=2012/Olympus Has Fallen=2013/The Big Short=2015
Octavia Spencer|The Help=2011/Fruitvale Station=2013/Snowpiercer=2013/Hidden Figures=2016/The Shape of Water=2017/Gifted=2017/Ma=2019/Instant Family=2018
Jennifer Lawrence|Silver Linings Playbook=2012/Winter's Bone=2010/X-Men: First Class=2011/The Hunger Games=2012/American Hustle=2013/Joy=2015/Mother!=2017/Causeway=2022/Don't Look Up=2021
Anne Hathaway|Les Misérables=2012/The Princess Diaries=2001/Brokeback Mountain=2005/The Devil Wears Prada=2006/Becoming Jane=2007/Rachel Getting Married=2008/The Dark Knight Rises=2012/Interstellar=2014/The Intern=2015
Lupita Nyong'o|12 Years a Slave=2013/Non-Stop=2014/Queen of Katwe=2016/Black Panther=2018/Us=2019/Little Monsters=2019/A Quiet Place: Day One=2024
Julianne Moore|Still Alice=2014/Short Cuts=1993/Safe=1995/Boogie Nights=1997/Magnolia=1999/The End of the Affair=1999/Far from Heaven=2002/The Hours=2002/The Kids Are All Right=2010
Patricia Arquette|Boyhood=2014/A Nightmare on Elm Street 3: Dream Warriors=1987/True Romance=1993/Ed Wood=1994/Beyond Rangoon=1995/Flirting with Disaster=1996/Lost Highway=1997/Stigmata=1999/Bringing Out the Dead=1999
Brie Larson|Room=2015/21 Jump Street=2012/Short Term 12=2013/The Spectacular Now=2013/Trainwreck=2015/Kong: Skull Island=2017/Captain Marvel=2019/Just Mercy=2019
Alicia Vikander|The Danish Girl=2015/A Royal Affair=2012/Anna Karenina=2012/Ex Machina=2015/Testament of Youth=2014/The Man from U.N.C.L.E.=2015/The Light Between Oceans=2016/Tomb Raider=2018/The Green Knight=2021
Emma Stone|La La Land=2016/Poor Things=2023/Superbad=2007/Zombieland=2009/Easy A=2010/The Help=2011/Birdman=2014/Battle of the Sexes=2017/The Favourite=2018
Viola Davis|Fences=2016/Doubt=2008/The Help=2011/Prisoners=2013/Ender's Game=2013/Widows=2018/Ma Rainey's Black Bottom=2020/The Woman King=2022/Solaris=2002
Allison Janney|I, Tonya=2017/Primary Colors=1998/Drop Dead Gorgeous=1999/American Beauty=1999/The Hours=2002/Hairspray=2007/Juno=2007/The Help=2011/Bombshell=2019
Olivia Colman|The Favourite=2018/Hot Fuzz=2007/Tyrannosaur=2011/Hyde Park on Hudson=2012/The Lobster=2015/The Father=2020/The Lost Daughter=2021/Empire of Light=2022
Regina King|If Beale Street Could Talk=2018/Boyz n the Hood=1991/Friday=1995/Jerry Maguire=1996/Enemy of the State=1998/Ray=2004/Miss Congeniality 2: Armed and Fabulous=2005/The Harder They Fall=2021
Laura Dern|Marriage Story=2019/Smooth Talk=1985/Blue Velvet=1986/Wild at Heart=1990/Rambling Rose=1991/Jurassic Park=1993/Citizen Ruth=1996/Wild=2014/Inland Empire=2006
Youn Yuh-jung|Minari=2020/Woman of Fire=1971/The Housemaid=2010/In Another Country=2012/The Taste of Money=2012/The Bacchus Lady=2016/Keys to the Heart=2018
Jessica Chastain|The Eyes of Tammy Faye=2021/Take Shelter=2011/The Tree of Life=2011/The Help=2011/Zero Dark Thirty=2012/A Most Violent Year=2014/Miss Sloane=2016/Molly's Game=2017/Interstellar=2014
Ariana DeBose|West Side Story=2021/The Prom=2020/Argylle=2024/I.S.S.=2024/Kraven the Hunter=2024/House of Spoils=2024
Michelle Yeoh|Everything Everywhere All at Once=2022/Police Story 3: Super Cop=1992/Tomorrow Never Dies=1997/Crouching Tiger, Hidden Dragon=2000/Memoirs of a Geisha=2005/Sunshine=2007/Crazy Rich Asians=2018/Yes, Madam!=1985
Jamie Lee Curtis|Everything Everywhere All at Once=2022/Halloween=1978/The Fog=1980/Trading Places=1983/A Fish Called Wanda=1988/True Lies=1994/Freaky Friday=2003/Knives Out=2019
Da'Vine Joy Randolph|The Holdovers=2023/Dolemite Is My Name=2019/Office Christmas Party=2016/The United States vs. Billie Holiday=2021/The Lost City=2022/Rustin=2023
Mikey Madison|Anora=2024/Once Upon a Time...in Hollywood=2019/Scream=2022/Monster=2018/Liza, Liza, Skies Are Grey=2017
Zoe Saldaña|Emilia Pérez=2024/Center Stage=2000/Avatar=2009/Star Trek=2009/Colombiana=2011/Guardians of the Galaxy=2014/The Losers=2010/Drumline=2002
Jessie Buckley|Hamnet=2025/Beast=2017/Wild Rose=2018/Judy=2019/I'm Thinking of Ending Things=2020/The Lost Daughter=2021/Men=2022/Women Talking=2022
Amy Madigan|Weapons=2025/Love Child=1982/Places in the Heart=1984/Streets of Fire=1984/Twice in a Lifetime=1985/Field of Dreams=1989/Uncle Buck=1989/Gone Baby Gone=2007
`;
