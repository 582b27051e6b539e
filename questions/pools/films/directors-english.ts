/** Columns: director | films. See `../films.ts`. */
export const BY_DIRECTORS_ENGLISH = `
# The silent years and the studios
D. W. Griffith|The Birth of a Nation=1915/Intolerance=1916/Broken Blossoms=1919/Way Down East=1920/Orphans of the Storm=1921/Isn't Life Wonderful=1924
Charlie Chaplin|The Kid=1921/The Gold Rush=1925/The Circus=1928/City Lights=1931/Modern Times=1936/The Great Dictator=1940/Monsieur Verdoux=1947/Limelight=1952
Buster Keaton|Our Hospitality=1923/Sherlock Jr.=1924/The Navigator=1924/Seven Chances=1925/Go West=1925/The General=1926
Erich von Stroheim|Blind Husbands=1919/Foolish Wives=1922/Greed=1924/The Merry Widow=1925/The Wedding March=1928/Queen Kelly=1929
Cecil B. DeMille|The Cheat=1915/The Ten Commandments=1956/The Greatest Show on Earth=1952/Samson and Delilah=1949/Cleopatra=1934/The Sign of the Cross=1932/Union Pacific=1939
King Vidor|The Big Parade=1925/The Crowd=1928/Hallelujah=1929/The Champ=1931/Stella Dallas=1937/The Citadel=1938/Duel in the Sun=1946/War and Peace=1956
Frank Lloyd|The Divine Lady=1929/Cavalcade=1933/Mutiny on the Bounty=1935/East Lynne=1931/Berkeley Square=1933/Under Two Flags=1936/If I Were King=1938
Lewis Milestone|All Quiet on the Western Front=1930/Two Arabian Knights=1927/The Front Page=1931/Rain=1932/Of Mice and Men=1939/A Walk in the Sun=1945/The Strange Love of Martha Ivers=1946
Norman Taurog|Skippy=1931/Boys Town=1938/The Adventures of Tom Sawyer=1938/Young Tom Edison=1940/Broadway Melody of 1940=1940/Girl Crazy=1943/G.I. Blues=1960/Blue Hawaii=1961
Frank Borzage|7th Heaven=1927/Bad Girl=1931/Street Angel=1928/A Farewell to Arms=1932/Man's Castle=1933/History Is Made at Night=1937/Three Comrades=1938/The Mortal Storm=1940
Frank Capra|It Happened One Night=1934/Mr. Deeds Goes to Town=1936/Lost Horizon=1937/You Can't Take It with You=1938/Mr. Smith Goes to Washington=1939/Meet John Doe=1941/Arsenic and Old Lace=1944/It's a Wonderful Life=1946
John Ford|The Informer=1935/Stagecoach=1939/Young Mr. Lincoln=1939/The Grapes of Wrath=1940/How Green Was My Valley=1941/My Darling Clementine=1946/The Quiet Man=1952/The Searchers=1956/The Man Who Shot Liberty Valance=1962
Leo McCarey|Duck Soup=1933/Ruggles of Red Gap=1935/Make Way for Tomorrow=1937/The Awful Truth=1937/Love Affair=1939/Going My Way=1944/The Bells of St. Mary's=1945/An Affair to Remember=1957
Victor Fleming|Gone with the Wind=1939/The Wizard of Oz=1939/Captains Courageous=1937/Treasure Island=1934/Red Dust=1932/Bombshell=1933/Test Pilot=1938/Dr. Jekyll and Mr. Hyde=1941
William Wyler|Mrs. Miniver=1942/The Best Years of Our Lives=1946/Ben-Hur=1959/Roman Holiday=1953/Friendly Persuasion=1956/Wuthering Heights=1939/Jezebel=1938/The Heiress=1949/Funny Girl=1968
Michael Curtiz|Casablanca=1942/The Adventures of Robin Hood=1938/Yankee Doodle Dandy=1942/Mildred Pierce=1945/Angels with Dirty Faces=1938/Captain Blood=1935/The Sea Hawk=1940/White Christmas=1954
Billy Wilder|Double Indemnity=1944/The Lost Weekend=1945/Sunset Boulevard=1950/Stalag 17=1953/Sabrina=1954/Witness for the Prosecution=1957/Some Like It Hot=1959/The Apartment=1960
Elia Kazan|Gentleman's Agreement=1947/On the Waterfront=1954/A Streetcar Named Desire=1951/East of Eden=1955/A Face in the Crowd=1957/Splendor in the Grass=1961/Viva Zapata!=1952/A Tree Grows in Brooklyn=1945
John Huston|The Treasure of the Sierra Madre=1948/The Maltese Falcon=1941/The African Queen=1951/The Asphalt Jungle=1950/Key Largo=1948/Moulin Rouge=1952/The Misfits=1961/The Man Who Would Be King=1975/Prizzi's Honor=1985
Joseph L. Mankiewicz|All About Eve=1950/A Letter to Three Wives=1949/The Ghost and Mrs. Muir=1947/Julius Caesar=1953/The Barefoot Contessa=1954/Guys and Dolls=1955/Suddenly, Last Summer=1959/Cleopatra=1963/Sleuth=1972
George Stevens|A Place in the Sun=1951/Giant=1956/Shane=1953/Swing Time=1936/Gunga Din=1939/Woman of the Year=1942/The More the Merrier=1943/The Diary of Anne Frank=1959
Fred Zinnemann|From Here to Eternity=1953/A Man for All Seasons=1966/High Noon=1952/The Nun's Story=1959/Oklahoma!=1955/The Day of the Jackal=1973/Julia=1977/The Sundowners=1960
Delbert Mann|Marty=1955/Separate Tables=1958/Desire Under the Elms=1958/The Bachelor Party=1957/Lover Come Back=1961/That Touch of Mink=1962/Middle of the Night=1959
Vincente Minnelli|Gigi=1958/An American in Paris=1951/Meet Me in St. Louis=1944/The Band Wagon=1953/The Bad and the Beautiful=1952/Lust for Life=1956/Father of the Bride=1950/Some Came Running=1958
Robert Wise|West Side Story=1961/The Sound of Music=1965/The Day the Earth Stood Still=1951/The Haunting=1963/The Set-Up=1949/I Want to Live!=1958/The Sand Pebbles=1966/Star Trek: The Motion Picture=1979
George Cukor|My Fair Lady=1964/The Philadelphia Story=1940/Gaslight=1944/Adam's Rib=1949/A Star Is Born=1954/Born Yesterday=1950/Little Women=1933/Dinner at Eight=1933/The Women=1939
Howard Hawks|Scarface=1932/Bringing Up Baby=1938/Only Angels Have Wings=1939/His Girl Friday=1940/Sergeant York=1941/The Big Sleep=1946/Red River=1948/Gentlemen Prefer Blondes=1953/Rio Bravo=1959
Ernst Lubitsch|Trouble in Paradise=1932/Design for Living=1933/Ninotchka=1939/The Shop Around the Corner=1940/To Be or Not to Be=1942/Heaven Can Wait=1943/The Love Parade=1929/The Merry Widow=1934
Preston Sturges|The Great McGinty=1940/The Lady Eve=1941/Sullivan's Travels=1941/The Palm Beach Story=1942/Hail the Conquering Hero=1944/Unfaithfully Yours=1948/Christmas in July=1940
Josef von Sternberg|The Last Command=1928/Morocco=1930/The Blue Angel=1930/Dishonored=1931/Shanghai Express=1932/Blonde Venus=1932/The Scarlet Empress=1934/The Devil Is a Woman=1935
James Whale|Frankenstein=1931/The Old Dark House=1932/The Invisible Man=1933/Bride of Frankenstein=1935/Show Boat=1936/Waterloo Bridge=1931/The Man in the Iron Mask=1939
Tod Browning|The Unknown=1927/London After Midnight=1927/Dracula=1931/Freaks=1932/Mark of the Vampire=1935/The Devil-Doll=1936/The Unholy Three=1925
Rouben Mamoulian|Applause=1929/Dr. Jekyll and Mr. Hyde=1931/Love Me Tonight=1932/Queen Christina=1933/Becky Sharp=1935/The Mark of Zorro=1940/Blood and Sand=1941/Silk Stockings=1957
Orson Welles|Citizen Kane=1941/The Magnificent Ambersons=1942/The Lady from Shanghai=1947/Othello=1952/Touch of Evil=1958/The Trial=1962/Chimes at Midnight=1965/F for Fake=1973
Raoul Walsh|The Thief of Bagdad=1924/The Roaring Twenties=1939/High Sierra=1941/They Died with Their Boots On=1941/White Heat=1949/Pursued=1947/The Big Trail=1930
Otto Preminger|Laura=1944/Angel Face=1953/The Man with the Golden Arm=1955/Anatomy of a Murder=1959/Exodus=1960/Advise & Consent=1962/Bonjour Tristesse=1958/Carmen Jones=1954
Jacques Tourneur|Cat People=1942/I Walked with a Zombie=1943/The Leopard Man=1943/Out of the Past=1947/Canyon Passage=1946/Night of the Demon=1957/The Flame and the Arrow=1950
Robert Siodmak|The Rats=1955/The Killers=1946/The Spiral Staircase=1946/Criss Cross=1949/Phantom Lady=1944/The Dark Mirror=1946/The Crimson Pirate=1952/Cry of the City=1948
Nicholas Ray|They Live by Night=1948/In a Lonely Place=1950/Johnny Guitar=1954/Rebel Without a Cause=1955/Bigger Than Life=1956/King of Kings=1961/55 Days at Peking=1963/On Dangerous Ground=1951
Anthony Mann|Winchester '73=1950/The Naked Spur=1953/The Far Country=1954/The Man from Laramie=1955/Man of the West=1958/El Cid=1961/The Fall of the Roman Empire=1964/T-Men=1947
Douglas Sirk|Magnificent Obsession=1954/All That Heaven Allows=1955/Written on the Wind=1956/The Tarnished Angels=1957/A Time to Love and a Time to Die=1958/Imitation of Life=1959
Samuel Fuller|Pickup on South Street=1953/Forty Guns=1957/Shock Corridor=1963/The Naked Kiss=1964/The Big Red One=1980/The Steel Helmet=1951/Underworld U.S.A.=1961
Robert Aldrich|Kiss Me Deadly=1955/Vera Cruz=1954/The Big Knife=1955/What Ever Happened to Baby Jane?=1962/The Dirty Dozen=1967/Ulzana's Raid=1972/The Longest Yard=1974/Attack=1956
Stanley Donen|Singin' in the Rain=1952/On the Town=1949/Seven Brides for Seven Brothers=1954/Funny Face=1957/Charade=1963/Indiscreet=1958/Two for the Road=1967/Bedazzled=1967
Gene Kelly|Invitation to the Dance=1956/On the Town=1949/Singin' in the Rain=1952/It's Always Fair Weather=1955/The Tunnel of Love=1958/Hello, Dolly!=1969/A Guide for the Married Man=1967
Blake Edwards|Breakfast at Tiffany's=1961/Days of Wine and Roses=1962/The Pink Panther=1963/A Shot in the Dark=1964/The Great Race=1965/The Party=1968/10=1979/Victor/Victoria=1982
Alfred Hitchcock|The 39 Steps=1935/The Lady Vanishes=1938/Rebecca=1940/Notorious=1946/Rear Window=1954/Vertigo=1958/North by Northwest=1959/Psycho=1960/The Birds=1963
Max Ophüls|Letter from an Unknown Woman=1948/La Ronde=1950/Le Plaisir=1952/The Earrings of Madame de...=1953/Lola Montès=1955/Liebelei=1933/The Reckless Moment=1949/Caught=1949
Stanley Kramer|The Defiant Ones=1958/On the Beach=1959/Inherit the Wind=1960/Judgment at Nuremberg=1961/It's a Mad, Mad, Mad, Mad World=1963/Ship of Fools=1965/Guess Who's Coming to Dinner=1967
John Sturges|Bad Day at Black Rock=1955/Gunfight at the O.K. Corral=1957/The Magnificent Seven=1960/The Great Escape=1963/The Old Man and the Sea=1958/Ice Station Zebra=1968/Joe Kidd=1972
Robert Mulligan|To Kill a Mockingbird=1962/Fear Strikes Out=1957/Love with the Proper Stranger=1963/Inside Daisy Clover=1965/Up the Down Staircase=1967/Summer of '42=1971/Same Time, Next Year=1978
Jules Dassin|Brute Force=1947/The Naked City=1948/Thieves' Highway=1949/Night and the City=1950/Rififi=1955/Never on Sunday=1960/Topkapi=1964
# Britain
David Lean|Brief Encounter=1945/Great Expectations=1946/Oliver Twist=1948/Hobson's Choice=1954/The Bridge on the River Kwai=1957/Lawrence of Arabia=1962/Doctor Zhivago=1965/Ryan's Daughter=1970/A Passage to India=1984
Carol Reed|The Third Man=1949/Odd Man Out=1947/The Fallen Idol=1948/Oliver!=1968/Night Train to Munich=1940/Our Man in Havana=1959/The Agony and the Ecstasy=1965/Outcast of the Islands=1951/Trapeze=1956
Michael Powell|The Life and Death of Colonel Blimp=1943/A Canterbury Tale=1944/I Know Where I'm Going!=1945/A Matter of Life and Death=1946/Black Narcissus=1947/The Red Shoes=1948/Peeping Tom=1960/The Edge of the World=1937
Emeric Pressburger|The Life and Death of Colonel Blimp=1943/A Canterbury Tale=1944/I Know Where I'm Going!=1945/A Matter of Life and Death=1946/Black Narcissus=1947/The Red Shoes=1948/The Small Back Room=1949
Robert Hamer|Kind Hearts and Coronets=1949/It Always Rains on Sunday=1947/Pink String and Sealing Wax=1945/School for Scoundrels=1960/The Spider and the Fly=1949/Father Brown=1954
Alexander Mackendrick|Whisky Galore!=1949/The Man in the White Suit=1951/Mandy=1952/The Maggie=1954/The Ladykillers=1955/Sweet Smell of Success=1957/A High Wind in Jamaica=1965
Laurence Olivier|Henry V=1944/Hamlet=1948/Richard III=1955/The Prince and the Showgirl=1957
Tony Richardson|Tom Jones=1963/Look Back in Anger=1959/The Entertainer=1960/A Taste of Honey=1961/The Loneliness of the Long Distance Runner=1962/The Charge of the Light Brigade=1968/Ned Kelly=1970/Blue Sky=1994
Karel Reisz|Saturday Night and Sunday Morning=1960/Night Must Fall=1964/Morgan: A Suitable Case for Treatment=1966/Isadora=1968/The Gambler=1974/The French Lieutenant's Woman=1981/Sweet Dreams=1985
Lindsay Anderson|If....=1968/This Sporting Life=1963/O Lucky Man!=1973/Britannia Hospital=1982/The Whales of August=1987/In Celebration=1975
John Schlesinger|A Kind of Loving=1962/Billy Liar=1963/Darling=1965/Far from the Madding Crowd=1967/Midnight Cowboy=1969/Sunday Bloody Sunday=1971/The Day of the Locust=1975/Marathon Man=1976
Jack Clayton|Room at the Top=1959/The Innocents=1961/The Pumpkin Eater=1964/Our Mother's House=1967/The Great Gatsby=1974/Something Wicked This Way Comes=1983
Richard Lester|The Knack ...and How to Get It=1965/A Hard Day's Night=1964/Help!=1965/How I Won the War=1967/Petulia=1968/The Three Musketeers=1973/Robin and Marian=1976/Superman II=1980
Joseph Losey|The Go-Between=1971/The Servant=1963/Accident=1967/King & Country=1964/Monsieur Klein=1976/The Prowler=1951/Modesty Blaise=1966/Eva=1962
Ken Russell|Women in Love=1969/The Devils=1971/The Boy Friend=1971/Tommy=1975/Lisztomania=1975/Altered States=1980/The Music Lovers=1971/Mahler=1974
Nicolas Roeg|Walkabout=1971/Don't Look Now=1973/The Man Who Fell to Earth=1976/Bad Timing=1980/Eureka=1983/Insignificance=1985/The Witches=1990
John Boorman|Point Blank=1967/Hell in the Pacific=1968/Deliverance=1972/Zardoz=1974/Excalibur=1981/The Emerald Forest=1985/Hope and Glory=1987/The General=1998
Alan Bridges|The Hireling=1973/The Return of the Soldier=1982/The Shooting Party=1985/Out of Season=1975/Invasion=1966/Act of Murder=1964
Richard Attenborough|Gandhi=1982/Oh! What a Lovely War=1969/Young Winston=1972/A Bridge Too Far=1977/Magic=1978/Cry Freedom=1987/Chaplin=1992/Shadowlands=1993
Ken Loach|Kes=1969/Raining Stones=1993/Land and Freedom=1995/My Name Is Joe=1998/Sweet Sixteen=2002/The Wind That Shakes the Barley=2006/The Angels' Share=2012/I, Daniel Blake=2016/Sorry We Missed You=2019
Mike Leigh|Secrets & Lies=1996/Vera Drake=2004/High Hopes=1988/Life Is Sweet=1990/Naked=1993/Topsy-Turvy=1999/Happy-Go-Lucky=2008/Another Year=2010/Mr. Turner=2014
Stephen Frears|My Beautiful Laundrette=1985/Prick Up Your Ears=1987/Dangerous Liaisons=1988/The Grifters=1990/High Fidelity=2000/Dirty Pretty Things=2002/The Queen=2006/Philomena=2013
Peter Greenaway|The Draughtsman's Contract=1982/A Zed & Two Noughts=1985/The Belly of an Architect=1987/Drowning by Numbers=1988/The Cook, the Thief, His Wife & Her Lover=1989/Prospero's Books=1991/The Pillow Book=1996
Terence Davies|Distant Voices, Still Lives=1988/The Long Day Closes=1992/The Neon Bible=1995/The House of Mirth=2000/Of Time and the City=2008/The Deep Blue Sea=2011/Sunset Song=2015/A Quiet Passion=2016
David Hare|Wetherby=1985/Paris by Night=1988/Strapless=1989
Alan Parker|Bugsy Malone=1976/Midnight Express=1978/Fame=1980/Angel Heart=1987/Mississippi Burning=1988/The Commitments=1991/Evita=1996/Angela's Ashes=1999
Hugh Hudson|Chariots of Fire=1981/Greystoke: The Legend of Tarzan, Lord of the Apes=1984/Revolution=1985/Lost Angels=1989/My Life So Far=1999/I Dreamed of Africa=2000
Roland Joffé|The Killing Fields=1984/The Mission=1986/Fat Man and Little Boy=1989/City of Joy=1992/The Scarlet Letter=1995/Vatel=2000
Bill Forsyth|Gregory's Girl=1980/That Sinking Feeling=1979/Local Hero=1983/Comfort and Joy=1984/Housekeeping=1987/Breaking In=1989
Terry Gilliam|Monty Python and the Holy Grail=1975/Jabberwocky=1977/Time Bandits=1981/Brazil=1985/The Adventures of Baron Munchausen=1988/The Fisher King=1991/12 Monkeys=1995/Fear and Loathing in Las Vegas=1998
Neil Jordan|Michael Collins=1996/Mona Lisa=1986/The Company of Wolves=1984/The Crying Game=1992/Interview with the Vampire=1994/The Butcher Boy=1997/The End of the Affair=1999/Breakfast on Pluto=2005
Jim Sheridan|In the Name of the Father=1993/My Left Foot=1989/The Field=1990/The Boxer=1997/In America=2002/Get Rich or Die Tryin'=2005/Brothers=2009
Peter Mullan|The Magdalene Sisters=2002/Orphans=1998/Neds=2010
Anthony Minghella|The English Patient=1996/Truly, Madly, Deeply=1990/Mr. Wonderful=1993/The Talented Mr. Ripley=1999/Cold Mountain=2003/Breaking and Entering=2006
Sam Mendes|American Beauty=1999/Road to Perdition=2002/Jarhead=2005/Revolutionary Road=2008/Away We Go=2009/Skyfall=2012/Spectre=2015/1917=2019
Danny Boyle|Slumdog Millionaire=2008/Shallow Grave=1994/Trainspotting=1996/28 Days Later...=2002/Millions=2004/Sunshine=2007/127 Hours=2010/Steve Jobs=2015
Tom Hooper|The King's Speech=2010/The Damned United=2009/Les Misérables=2012/The Danish Girl=2015/Cats=2019/Red Dust=2004
Paul Greengrass|Bloody Sunday=2002/The Bourne Supremacy=2004/United 93=2006/The Bourne Ultimatum=2007/Green Zone=2010/Captain Phillips=2013/22 July=2018/News of the World=2020
Michael Winterbottom|In This World=2002/Butterfly Kiss=1995/Jude=1996/Welcome to Sarajevo=1997/Wonderland=1999/24 Hour Party People=2002/A Cock and Bull Story=2005/The Road to Guantánamo=2006
Christopher Nolan|Memento=2000/Insomnia=2002/The Prestige=2006/The Dark Knight=2008/Inception=2010/Interstellar=2014/Dunkirk=2017/Tenet=2020/Oppenheimer=2023
Steve McQueen|Hunger=2008/Shame=2011/12 Years a Slave=2013/Widows=2018/Blitz=2024
Joe Wright|Pride & Prejudice=2005/Atonement=2007/The Soloist=2009/Hanna=2011/Anna Karenina=2012/Pan=2015/Darkest Hour=2017/Cyrano=2021
Jonathan Glazer|Sexy Beast=2000/Birth=2004/Under the Skin=2013/The Zone of Interest=2023
Andrea Arnold|Red Road=2006/Fish Tank=2009/Wuthering Heights=2011/American Honey=2016/Cow=2021/Bird=2024
Lynne Ramsay|Ratcatcher=1999/Morvern Callar=2002/We Need to Talk About Kevin=2011/You Were Never Really Here=2017
Martin McDonagh|In Bruges=2008/Seven Psychopaths=2012/Three Billboards Outside Ebbing, Missouri=2017/The Banshees of Inisherin=2022
Guy Ritchie|Lock, Stock and Two Smoking Barrels=1998/Snatch=2000/RocknRolla=2008/Sherlock Holmes=2009/The Man from U.N.C.L.E.=2015/The Gentlemen=2019/Wrath of Man=2021
Edgar Wright|Shaun of the Dead=2004/Hot Fuzz=2007/Scott Pilgrim vs. the World=2010/The World's End=2013/Baby Driver=2017/Last Night in Soho=2021
James Ivory|Shakespeare Wallah=1965/Heat and Dust=1983/A Room with a View=1985/Maurice=1987/Howards End=1992/The Remains of the Day=1993/Mr. & Mrs. Bridge=1990/The Golden Bowl=2000
Kenneth Branagh|Henry V=1989/Dead Again=1991/Much Ado About Nothing=1993/Hamlet=1996/Thor=2011/Cinderella=2015/Murder on the Orient Express=2017/Belfast=2021
# From live television to the new Hollywood
Sidney Lumet|12 Angry Men=1957/The Pawnbroker=1964/Serpico=1973/Murder on the Orient Express=1974/Dog Day Afternoon=1975/Network=1976/Prince of the City=1981/The Verdict=1982/Before the Devil Knows You're Dead=2007
Stanley Kubrick|The Killing=1956/Paths of Glory=1957/Spartacus=1960/Lolita=1962/2001: A Space Odyssey=1968/A Clockwork Orange=1971/Barry Lyndon=1975/The Shining=1980/Full Metal Jacket=1987
John Frankenheimer|Birdman of Alcatraz=1962/The Manchurian Candidate=1962/Seven Days in May=1964/The Train=1964/Seconds=1966/Grand Prix=1966/French Connection II=1975/Ronin=1998
Arthur Penn|The Left Handed Gun=1958/The Miracle Worker=1962/Mickey One=1965/The Chase=1966/Bonnie and Clyde=1967/Alice's Restaurant=1969/Little Big Man=1970/Night Moves=1975
Mike Nichols|The Graduate=1967/Who's Afraid of Virginia Woolf?=1966/Carnal Knowledge=1971/Catch-22=1970/Silkwood=1983/Working Girl=1988/The Birdcage=1996/Closer=2004
Norman Jewison|In the Heat of the Night=1967/The Cincinnati Kid=1965/The Thomas Crown Affair=1968/Fiddler on the Roof=1971/Jesus Christ Superstar=1973/Rollerball=1975/A Soldier's Story=1984/Moonstruck=1987
Sydney Pollack|They Shoot Horses, Don't They?=1969/Jeremiah Johnson=1972/The Way We Were=1973/Three Days of the Condor=1975/Absence of Malice=1981/Tootsie=1982/Out of Africa=1985/The Firm=1993
George Roy Hill|The Sting=1973/Butch Cassidy and the Sundance Kid=1969/Thoroughly Modern Millie=1967/Slaughterhouse-Five=1972/The Great Waldo Pepper=1975/Slap Shot=1977/The World According to Garp=1982/Hawaii=1966
Franklin J. Schaffner|Patton=1970/The Best Man=1964/Planet of the Apes=1968/Nicholas and Alexandra=1971/Papillon=1973/Islands in the Stream=1977/The Boys from Brazil=1978
William Friedkin|The French Connection=1971/The Exorcist=1973/The Boys in the Band=1970/Sorcerer=1977/Cruising=1980/To Live and Die in L.A.=1985/Bug=2006/Killer Joe=2011
Bob Fosse|Cabaret=1972/All That Jazz=1979/Sweet Charity=1969/Lenny=1974/Star 80=1983
Sam Peckinpah|Ride the High Country=1962/Major Dundee=1965/The Wild Bunch=1969/Straw Dogs=1971/The Getaway=1972/Pat Garrett & Billy the Kid=1973/Cross of Iron=1977
Robert Altman|M*A*S*H=1970/McCabe & Mrs. Miller=1971/The Long Goodbye=1973/Nashville=1975/Buffalo Bill and the Indians=1976/3 Women=1977/The Player=1992/Short Cuts=1993/Gosford Park=2001
Jerry Schatzberg|Scarecrow=1973/Puzzle of a Downfall Child=1970/The Panic in Needle Park=1971/The Seduction of Joe Tynan=1979/Honeysuckle Rose=1980/Street Smart=1987/Reunion=1989
Ted Kotcheff|The Apprenticeship of Duddy Kravitz=1974/Wake in Fright=1971/Fun with Dick and Jane=1977/North Dallas Forty=1979/First Blood=1982/Uncommon Valor=1983/Weekend at Bernie's=1989
John Cassavetes|Shadows=1959/Faces=1968/Husbands=1970/Minnie and Moskowitz=1971/A Woman Under the Influence=1974/Opening Night=1977/Gloria=1980/Love Streams=1984
Francis Ford Coppola|The Godfather=1972/The Conversation=1974/The Godfather Part II=1974/Apocalypse Now=1979/The Outsiders=1983/Rumble Fish=1983/The Cotton Club=1984/Peggy Sue Got Married=1986/Bram Stoker's Dracula=1992
Martin Scorsese|Mean Streets=1973/Taxi Driver=1976/Raging Bull=1980/The King of Comedy=1982/Goodfellas=1990/The Age of Innocence=1993/Casino=1995/The Departed=2006/The Irishman=2019
Steven Spielberg|Jaws=1975/Close Encounters of the Third Kind=1977/Raiders of the Lost Ark=1981/E.T. the Extra-Terrestrial=1982/The Color Purple=1985/Jurassic Park=1993/Schindler's List=1993/Saving Private Ryan=1998/Lincoln=2012
George Lucas|THX 1138=1971/American Graffiti=1973/Star Wars=1977/Star Wars: Episode I - The Phantom Menace=1999/Star Wars: Episode II - Attack of the Clones=2002/Star Wars: Episode III - Revenge of the Sith=2005
Brian De Palma|Sisters=1972/Phantom of the Paradise=1974/Carrie=1976/Dressed to Kill=1980/Blow Out=1981/Scarface=1983/The Untouchables=1987/Casualties of War=1989/Carlito's Way=1993
Hal Ashby|The Landlord=1970/Harold and Maude=1971/The Last Detail=1973/Shampoo=1975/Bound for Glory=1976/Coming Home=1978/Being There=1979
Peter Bogdanovich|Targets=1968/The Last Picture Show=1971/What's Up, Doc?=1972/Paper Moon=1973/Daisy Miller=1974/They All Laughed=1981/Mask=1985
Woody Allen|Annie Hall=1977/Manhattan=1979/Zelig=1983/The Purple Rose of Cairo=1985/Hannah and Her Sisters=1986/Crimes and Misdemeanors=1989/Bullets Over Broadway=1994/Match Point=2005/Midnight in Paris=2011
Mel Brooks|The Producers=1967/The Twelve Chairs=1970/Blazing Saddles=1974/Young Frankenstein=1974/Silent Movie=1976/High Anxiety=1977/Spaceballs=1987
Miloš Forman|Loves of a Blonde=1965/The Firemen's Ball=1967/Taking Off=1971/One Flew Over the Cuckoo's Nest=1975/Hair=1979/Ragtime=1981/Amadeus=1984/The People vs. Larry Flynt=1996/Man on the Moon=1999
John G. Avildsen|Rocky=1976/Joe=1970/Save the Tiger=1973/The Karate Kid=1984/Lean on Me=1989/The Formula=1980/Neighbors=1981
Michael Cimino|The Deer Hunter=1978/Thunderbolt and Lightfoot=1974/Heaven's Gate=1980/Year of the Dragon=1985/The Sicilian=1987/Desperate Hours=1990
Alan J. Pakula|Klute=1971/The Parallax View=1974/All the President's Men=1976/Comes a Horseman=1978/Sophie's Choice=1982/Presumed Innocent=1990/The Pelican Brief=1993
Robert Benton|Kramer vs. Kramer=1979/Bad Company=1972/The Late Show=1977/Places in the Heart=1984/Nadine=1987/Billy Bathgate=1991/Nobody's Fool=1994/Twilight=1998
Robert Redford|Ordinary People=1980/The Milagro Beanfield War=1988/A River Runs Through It=1992/Quiz Show=1994/The Horse Whisperer=1998/The Legend of Bagger Vance=2000/Lions for Lambs=2007
Warren Beatty|Reds=1981/Heaven Can Wait=1978/Dick Tracy=1990/Bulworth=1998/Rules Don't Apply=2016
Richard Pearce|Heartland=1979/Threshold=1981/Country=1984/No Mercy=1986/The Long Walk Home=1990/Leap of Faith=1992/A Family Thing=1996
James L. Brooks|Terms of Endearment=1983/Broadcast News=1987/I'll Do Anything=1994/As Good as It Gets=1997/Spanglish=2004/How Do You Know=2010
Clint Eastwood|Play Misty for Me=1971/The Outlaw Josey Wales=1976/Pale Rider=1985/Bird=1988/Unforgiven=1992/The Bridges of Madison County=1995/Mystic River=2003/Million Dollar Baby=2004/Gran Torino=2008
Terrence Malick|Badlands=1973/Days of Heaven=1978/The Thin Red Line=1998/The New World=2005/The Tree of Life=2011/To the Wonder=2012/Knight of Cups=2015/A Hidden Life=2019
David Lynch|Eraserhead=1977/The Elephant Man=1980/Dune=1984/Blue Velvet=1986/Wild at Heart=1990/Lost Highway=1997/The Straight Story=1999/Mulholland Drive=2001/Inland Empire=2006
George A. Romero|Night of the Living Dead=1968/The Crazies=1973/Martin=1977/Dawn of the Dead=1978/Creepshow=1982/Day of the Dead=1985/Land of the Dead=2005
John Carpenter|Assault on Precinct 13=1976/Halloween=1978/The Fog=1980/Escape from New York=1981/The Thing=1982/Christine=1983/Starman=1984/They Live=1988
Wes Craven|The Last House on the Left=1972/The Hills Have Eyes=1977/Swamp Thing=1982/A Nightmare on Elm Street=1984/The Serpent and the Rainbow=1988/The People Under the Stairs=1991/Scream=1996/Red Eye=2005
# Since 1980
Ridley Scott|Alien=1979/Blade Runner=1982/Thelma & Louise=1991/Gladiator=2000/Black Hawk Down=2001/American Gangster=2007/Prometheus=2012/The Martian=2015
Tony Scott|The Hunger=1983/Top Gun=1986/True Romance=1993/Crimson Tide=1995/Enemy of the State=1998/Man on Fire=2004/Unstoppable=2010
Adrian Lyne|Foxes=1980/Flashdance=1983/9½ Weeks=1986/Fatal Attraction=1987/Jacob's Ladder=1990/Indecent Proposal=1993/Lolita=1997/Unfaithful=2002
Lawrence Kasdan|Body Heat=1981/The Big Chill=1983/Silverado=1985/The Accidental Tourist=1988/Grand Canyon=1991/Wyatt Earp=1994/Mumford=1999
Barry Levinson|Diner=1982/The Natural=1984/Good Morning, Vietnam=1987/Rain Man=1988/Avalon=1990/Bugsy=1991/Sleepers=1996/Wag the Dog=1997
Oliver Stone|Salvador=1986/Platoon=1986/Wall Street=1987/Born on the Fourth of July=1989/JFK=1991/Natural Born Killers=1994/Nixon=1995/Any Given Sunday=1999
Jonathan Demme|Melvin and Howard=1980/Something Wild=1986/Married to the Mob=1988/The Silence of the Lambs=1991/Philadelphia=1993/Beloved=1998/The Manchurian Candidate=2004/Rachel Getting Married=2008
Kevin Costner|Dances with Wolves=1990/The Postman=1997/Open Range=2003
Robert Zemeckis|Romancing the Stone=1984/Back to the Future=1985/Who Framed Roger Rabbit=1988/Death Becomes Her=1992/Forrest Gump=1994/Contact=1997/Cast Away=2000/Flight=2012
Mel Gibson|The Man Without a Face=1993/Braveheart=1995/The Passion of the Christ=2004/Apocalypto=2006/Hacksaw Ridge=2016
James Cameron|The Terminator=1984/Aliens=1986/The Abyss=1989/Terminator 2: Judgment Day=1991/True Lies=1994/Titanic=1997/Avatar=2009
Steven Soderbergh|Sex, Lies, and Videotape=1989/Out of Sight=1998/The Limey=1999/Erin Brockovich=2000/Traffic=2000/Ocean's Eleven=2001/Contagion=2011/Magic Mike=2012
Ron Howard|Splash=1984/Cocoon=1985/Backdraft=1991/Apollo 13=1995/A Beautiful Mind=2001/Cinderella Man=2005/Ransom=1996/Frost/Nixon=2008/Rush=2013
Peter Jackson|Heavenly Creatures=1994/Braindead=1992/The Frighteners=1996/The Lord of the Rings: The Fellowship of the Ring=2001/The Lord of the Rings: The Return of the King=2003/King Kong=2005/The Lovely Bones=2009
Joel Coen|Blood Simple=1984/Raising Arizona=1987/Miller's Crossing=1990/Barton Fink=1991/Fargo=1996/The Big Lebowski=1998/O Brother, Where Art Thou?=2000/No Country for Old Men=2007/True Grit=2010
Ethan Coen|Blood Simple=1984/Raising Arizona=1987/Miller's Crossing=1990/Barton Fink=1991/Fargo=1996/The Big Lebowski=1998/O Brother, Where Art Thou?=2000/No Country for Old Men=2007/True Grit=2010
Quentin Tarantino|Reservoir Dogs=1992/Pulp Fiction=1994/Jackie Brown=1997/Kill Bill: Vol. 1=2003/Inglourious Basterds=2009/Django Unchained=2012/The Hateful Eight=2015/Once Upon a Time in Hollywood=2019
Ang Lee|The Wedding Banquet=1993/Eat Drink Man Woman=1994/Sense and Sensibility=1995/The Ice Storm=1997/Crouching Tiger, Hidden Dragon=2000/Brokeback Mountain=2005/Lust, Caution=2007/Life of Pi=2012
Gus Van Sant|Drugstore Cowboy=1989/My Own Private Idaho=1991/To Die For=1995/Good Will Hunting=1997/Elephant=2003/Last Days=2005/Paranoid Park=2007/Milk=2008
Michael Moore|Roger & Me=1989/The Big One=1997/Bowling for Columbine=2002/Fahrenheit 9/11=2004/Sicko=2007/Capitalism: A Love Story=2009/Where to Invade Next=2015
Jim Jarmusch|Stranger Than Paradise=1984/Down by Law=1986/Mystery Train=1989/Night on Earth=1991/Dead Man=1995/Ghost Dog: The Way of the Samurai=1999/Broken Flowers=2005/Paterson=2016/Father Mother Sister Brother=2025
Spike Lee|She's Gotta Have It=1986/Do the Right Thing=1989/Jungle Fever=1991/Malcolm X=1992/Clockers=1995/25th Hour=2002/Inside Man=2006/BlacKkKlansman=2018
Tim Burton|Beetlejuice=1988/Batman=1989/Edward Scissorhands=1990/Ed Wood=1994/Mars Attacks!=1996/Sleepy Hollow=1999/Big Fish=2003/Sweeney Todd: The Demon Barber of Fleet Street=2007
David Fincher|Se7en=1995/The Game=1997/Fight Club=1999/Panic Room=2002/Zodiac=2007/The Social Network=2010/Gone Girl=2014/Mank=2020
Paul Thomas Anderson|Boogie Nights=1997/Magnolia=1999/Punch-Drunk Love=2002/There Will Be Blood=2007/The Master=2012/Inherent Vice=2014/Phantom Thread=2017/Licorice Pizza=2021/One Battle After Another=2025
Wes Anderson|Bottle Rocket=1996/Rushmore=1998/The Royal Tenenbaums=2001/The Life Aquatic with Steve Zissou=2004/Fantastic Mr. Fox=2009/Moonrise Kingdom=2012/The Grand Budapest Hotel=2014/Isle of Dogs=2018
Richard Linklater|Slacker=1990/Dazed and Confused=1993/Before Sunrise=1995/Waking Life=2001/School of Rock=2003/A Scanner Darkly=2006/Bernie=2011/Boyhood=2014
Darren Aronofsky|Pi=1998/Requiem for a Dream=2000/The Fountain=2006/The Wrestler=2008/Black Swan=2010/Noah=2014/Mother!=2017/The Whale=2022
Kathryn Bigelow|Near Dark=1987/Blue Steel=1990/Point Break=1991/Strange Days=1995/K-19: The Widowmaker=2002/The Hurt Locker=2008/Zero Dark Thirty=2012/Detroit=2017
Sofia Coppola|The Virgin Suicides=1999/Lost in Translation=2003/Marie Antoinette=2006/Somewhere=2010/The Bling Ring=2013/The Beguiled=2017/On the Rocks=2020/Priscilla=2023
Todd Phillips|Road Trip=2000/Old School=2003/Starsky & Hutch=2004/The Hangover=2009/Due Date=2010/War Dogs=2016/Joker=2019
Damien Chazelle|Guy and Madeline on a Park Bench=2009/Whiplash=2014/La La Land=2016/First Man=2018/Babylon=2022
Chloé Zhao|Songs My Brothers Taught Me=2015/The Rider=2017/Nomadland=2020/Eternals=2021/Hamnet=2025
Laura Poitras|My Country, My Country=2006/The Oath=2010/Citizenfour=2014/Risk=2016/All the Beauty and the Bloodshed=2022
Sean Baker|Take Out=2004/Prince of Broadway=2008/Starlet=2012/Tangerine=2015/The Florida Project=2017/Red Rocket=2021/Anora=2024
Daniel Kwan|Swiss Army Man=2016/Everything Everywhere All at Once=2022
Daniel Scheinert|Swiss Army Man=2016/The Death of Dick Long=2019/Everything Everywhere All at Once=2022
Jane Campion|Sweetie=1989/An Angel at My Table=1990/The Piano=1993/The Portrait of a Lady=1996/Holy Smoke=1999/In the Cut=2003/Bright Star=2009/The Power of the Dog=2021
Peter Weir|Picnic at Hanging Rock=1975/Gallipoli=1981/The Year of Living Dangerously=1982/Witness=1985/Dead Poets Society=1989/Green Card=1990/The Truman Show=1998/Master and Commander: The Far Side of the World=2003
George Miller|Mad Max=1979/Mad Max 2=1981/The Witches of Eastwick=1987/Lorenzo's Oil=1992/Babe: Pig in the City=1998/Happy Feet=2006/Mad Max: Fury Road=2015/Three Thousand Years of Longing=2022
Bruce Beresford|Breaker Morant=1980/Tender Mercies=1983/Crimes of the Heart=1986/Driving Miss Daisy=1989/Black Robe=1991/Double Jeopardy=1999/Paradise Road=1997
Baz Luhrmann|Strictly Ballroom=1992/Romeo + Juliet=1996/Moulin Rouge!=2001/Australia=2008/The Great Gatsby=2013/Elvis=2022
Alfonso Cuarón|A Little Princess=1995/Great Expectations=1998/Y tu mamá también=2001/Harry Potter and the Prisoner of Azkaban=2004/Children of Men=2006/Gravity=2013/Roma=2018
Alejandro González Iñárritu|Amores perros=2000/21 Grams=2003/Babel=2006/Biutiful=2010/Birdman=2014/The Revenant=2015/Bardo=2022
Guillermo del Toro|Cronos=1992/The Devil's Backbone=2001/Hellboy=2004/Pan's Labyrinth=2006/Pacific Rim=2013/Crimson Peak=2015/The Shape of Water=2017/Nightmare Alley=2021
Yorgos Lanthimos|Dogtooth=2009/Alps=2011/The Lobster=2015/The Killing of a Sacred Deer=2017/The Favourite=2018/Poor Things=2023/Kinds of Kindness=2024/Bugonia=2025
Denis Villeneuve|Incendies=2010/Prisoners=2013/Enemy=2013/Sicario=2015/Arrival=2016/Blade Runner 2049=2017/Dune=2021
David Cronenberg|The Brood=1979/Scanners=1981/Videodrome=1983/The Fly=1986/Dead Ringers=1988/Naked Lunch=1991/Crash=1996/A History of Violence=2005/Eastern Promises=2007
Atom Egoyan|The Adjuster=1991/Exotica=1994/The Sweet Hereafter=1997/Felicia's Journey=1999/Ararat=2002/Where the Truth Lies=2005/Chloe=2009
Paul Verhoeven|Turkish Delight=1973/Soldier of Orange=1977/RoboCop=1987/Total Recall=1990/Basic Instinct=1992/Starship Troopers=1997/Black Book=2006/Elle=2016
Roman Polanski|Knife in the Water=1962/Repulsion=1965/Cul-de-sac=1966/Rosemary's Baby=1968/Chinatown=1974/Tess=1979/The Pianist=2002/The Ghost Writer=2010
Rob Reiner|This Is Spinal Tap=1984/Stand by Me=1986/The Princess Bride=1987/When Harry Met Sally...=1989/Misery=1990/A Few Good Men=1992/The American President=1995
John McTiernan|Predator=1987/Die Hard=1988/The Hunt for Red October=1990/Medicine Man=1992/Last Action Hero=1993/The Thomas Crown Affair=1999/The 13th Warrior=1999
Michael Mann|Thief=1981/Manhunter=1986/The Last of the Mohicans=1992/Heat=1995/The Insider=1999/Ali=2001/Collateral=2004/Public Enemies=2009
Richard Donner|The Omen=1976/Superman=1978/Ladyhawke=1985/The Goonies=1985/Lethal Weapon=1987/Scrooged=1988/Maverick=1994/Conspiracy Theory=1997
Joe Dante|Piranha=1978/The Howling=1981/Gremlins=1984/Explorers=1985/Innerspace=1987/The 'Burbs=1989/Matinee=1993/Small Soldiers=1998
John Landis|Animal House=1978/The Blues Brothers=1980/An American Werewolf in London=1981/Trading Places=1983/Three Amigos!=1986/Coming to America=1988/Into the Night=1985
Ivan Reitman|Meatballs=1979/Stripes=1981/Ghostbusters=1984/Twins=1988/Kindergarten Cop=1990/Dave=1993/Junior=1994
Harold Ramis|Caddyshack=1980/National Lampoon's Vacation=1983/Groundhog Day=1993/Multiplicity=1996/Analyze This=1999/Bedazzled=2000/The Ice Harvest=2005
Penny Marshall|Jumpin' Jack Flash=1986/Big=1988/Awakenings=1990/A League of Their Own=1992/Renaissance Man=1994/The Preacher's Wife=1996/Riding in Cars with Boys=2001
Nora Ephron|This Is My Life=1992/Sleepless in Seattle=1993/Mixed Nuts=1994/Michael=1996/You've Got Mail=1998/Bewitched=2005/Julie & Julia=2009
Garry Marshall|The Flamingo Kid=1984/Overboard=1987/Beaches=1988/Pretty Woman=1990/Frankie and Johnny=1991/Runaway Bride=1999/The Princess Diaries=2001/Valentine's Day=2010
Chris Columbus|Adventures in Babysitting=1987/Home Alone=1990/Mrs. Doubtfire=1993/Nine Months=1995/Stepmom=1998/Bicentennial Man=1999/Rent=2005
John Hughes|Sixteen Candles=1984/The Breakfast Club=1985/Weird Science=1985/Ferris Bueller's Day Off=1986/Planes, Trains and Automobiles=1987/Uncle Buck=1989
Sam Raimi|The Evil Dead=1981/Darkman=1990/Army of Darkness=1992/A Simple Plan=1998/Spider-Man=2002/Drag Me to Hell=2009/Oz the Great and Powerful=2013
Walter Hill|Hard Times=1975/The Driver=1978/The Warriors=1979/The Long Riders=1980/Southern Comfort=1981/48 Hrs.=1982/Streets of Fire=1984/Red Heat=1988
Joel Schumacher|St. Elmo's Fire=1985/The Lost Boys=1987/Flatliners=1990/Falling Down=1993/The Client=1994/A Time to Kill=1996/8MM=1999/Phone Booth=2002
Tobe Hooper|The Texas Chain Saw Massacre=1974/Eaten Alive=1976/The Funhouse=1981/Poltergeist=1982/Lifeforce=1985/Invaders from Mars=1986
Curtis Hanson|The Hand That Rocks the Cradle=1992/The River Wild=1994/L.A. Confidential=1997/Wonder Boys=2000/8 Mile=2002/In Her Shoes=2005/Bad Influence=1990
Edward Zwick|About Last Night=1986/Glory=1989/Legends of the Fall=1994/Courage Under Fire=1996/The Siege=1998/The Last Samurai=2003/Blood Diamond=2006/Defiance=2008
Wolfgang Petersen|Das Boot=1981/The NeverEnding Story=1984/Enemy Mine=1985/In the Line of Fire=1993/Outbreak=1995/Air Force One=1997/The Perfect Storm=2000/Troy=2004
Roland Emmerich|Universal Soldier=1992/Stargate=1994/Independence Day=1996/Godzilla=1998/The Patriot=2000/The Day After Tomorrow=2004/2012=2009/White House Down=2013
Michael Bay|Bad Boys=1995/The Rock=1996/Armageddon=1998/Pearl Harbor=2001/The Island=2005/Transformers=2007/Pain & Gain=2013
John Woo|A Better Tomorrow=1986/The Killer=1989/Bullet in the Head=1990/Hard Boiled=1992/Hard Target=1993/Face/Off=1997/Broken Arrow=1996/Windtalkers=2002/Red Cliff=2008
Lasse Hallström|My Life as a Dog=1985/What's Eating Gilbert Grape=1993/The Cider House Rules=1999/Chocolat=2000/The Shipping News=2001/Casanova=2005/Salmon Fishing in the Yemen=2011
Alexander Payne|Citizen Ruth=1996/Election=1999/About Schmidt=2002/Sideways=2004/The Descendants=2011/Nebraska=2013/The Holdovers=2023
David O. Russell|Spanking the Monkey=1994/Flirting with Disaster=1996/Three Kings=1999/I Heart Huckabees=2004/The Fighter=2010/Silver Linings Playbook=2012/American Hustle=2013/Joy=2015
Todd Haynes|Poison=1991/Safe=1995/Velvet Goldmine=1998/Far from Heaven=2002/I'm Not There=2007/Carol=2015/Dark Waters=2019/May December=2023
Noah Baumbach|Kicking and Screaming=1995/The Squid and the Whale=2005/Margot at the Wedding=2007/Greenberg=2010/Frances Ha=2012/While We're Young=2014/Marriage Story=2019/White Noise=2022
Kelly Reichardt|Old Joy=2006/Wendy and Lucy=2008/Meek's Cutoff=2010/Night Moves=2013/Certain Women=2016/First Cow=2019/Showing Up=2022
M. Night Shyamalan|The Sixth Sense=1999/Unbreakable=2000/Signs=2002/The Village=2004/The Happening=2008/The Visit=2015/Split=2016/Old=2021
Bryan Singer|Public Access=1993/The Usual Suspects=1995/Apt Pupil=1998/X-Men=2000/Superman Returns=2006/Valkyrie=2008/Bohemian Rhapsody=2018
Zack Snyder|Dawn of the Dead=2004/300=2006/Watchmen=2009/Sucker Punch=2011/Man of Steel=2013/Army of the Dead=2021
J. J. Abrams|Mission: Impossible III=2006/Star Trek=2009/Super 8=2011/Star Trek Into Darkness=2013/Star Wars: The Force Awakens=2015/Star Wars: The Rise of Skywalker=2019
Gore Verbinski|Mousehunt=1997/The Mexican=2001/The Ring=2002/Pirates of the Caribbean: The Curse of the Black Pearl=2003/The Weather Man=2005/Rango=2011/The Lone Ranger=2013
Spike Jonze|Being John Malkovich=1999/Adaptation.=2002/Where the Wild Things Are=2009/Her=2013
Robert Rodriguez|El Mariachi=1992/Desperado=1995/From Dusk Till Dawn=1996/The Faculty=1998/Spy Kids=2001/Sin City=2005/Planet Terror=2007/Alita: Battle Angel=2019
Kevin Smith|Clerks=1994/Mallrats=1995/Chasing Amy=1997/Dogma=1999/Jersey Girl=2004/Zack and Miri Make a Porno=2008/Red State=2011
James Mangold|Cop Land=1997/Girl, Interrupted=1999/Identity=2003/Walk the Line=2005/3:10 to Yuma=2007/Logan=2017/Ford v Ferrari=2019/A Complete Unknown=2024
James Wan|Saw=2004/Dead Silence=2007/Death Sentence=2007/Insidious=2010/The Conjuring=2013/Furious 7=2015/Aquaman=2018/Malignant=2021
Judd Apatow|The 40-Year-Old Virgin=2005/Knocked Up=2007/Funny People=2009/This Is 40=2012/Trainwreck=2015/The King of Staten Island=2020
Adam McKay|Anchorman: The Legend of Ron Burgundy=2004/Talladega Nights: The Ballad of Ricky Bobby=2006/Step Brothers=2008/The Other Guys=2010/The Big Short=2015/Vice=2018/Don't Look Up=2021
Ryan Coogler|Fruitvale Station=2013/Creed=2015/Black Panther=2018/Black Panther: Wakanda Forever=2022/Sinners=2025
Antoine Fuqua|Training Day=2001/Tears of the Sun=2003/King Arthur=2004/Shooter=2007/Brooklyn's Finest=2009/Olympus Has Fallen=2013/The Equalizer=2014/Southpaw=2015
Brad Bird|The Iron Giant=1999/The Incredibles=2004/Ratatouille=2007/Mission: Impossible - Ghost Protocol=2011/Tomorrowland=2015/Incredibles 2=2018
Henry Selick|The Nightmare Before Christmas=1993/James and the Giant Peach=1996/Monkeybone=2001/Coraline=2009/Wendell & Wild=2022
Don Bluth|The Secret of NIMH=1982/An American Tail=1986/The Land Before Time=1988/All Dogs Go to Heaven=1989/Thumbelina=1994/Anastasia=1997/Titan A.E.=2000
Martin Campbell|No Escape=1994/GoldenEye=1995/The Mask of Zorro=1998/Vertical Limit=2000/Casino Royale=2006/Edge of Darkness=2010/Green Lantern=2011/The Foreigner=2017
Doug Liman|Swingers=1996/Go=1999/The Bourne Identity=2002/Mr. & Mrs. Smith=2005/Jumper=2008/Fair Game=2010/Edge of Tomorrow=2014/American Made=2017
Jay Roach|Austin Powers: International Man of Mystery=1997/Mystery, Alaska=1999/Meet the Parents=2000/Dinner for Schmucks=2010/The Campaign=2012/Trumbo=2015/Bombshell=2019
Brett Ratner|Rush Hour=1998/The Family Man=2000/Red Dragon=2002/After the Sunset=2004/X-Men: The Last Stand=2006/Tower Heist=2011/Hercules=2014
Shawn Levy|Big Fat Liar=2002/Cheaper by the Dozen=2003/Night at the Museum=2006/Date Night=2010/Real Steel=2011/The Internship=2013/Free Guy=2021
F. Gary Gray|Friday=1995/Set It Off=1996/The Negotiator=1998/The Italian Job=2003/Be Cool=2005/Law Abiding Citizen=2009/Straight Outta Compton=2015
David Ayer|Harsh Times=2005/Street Kings=2008/End of Watch=2012/Sabotage=2014/Fury=2014/Suicide Squad=2016/The Beekeeper=2024
Phillip Noyce|Newsfront=1978/Dead Calm=1989/Patriot Games=1992/The Saint=1997/The Bone Collector=1999/Rabbit-Proof Fence=2002/The Quiet American=2002/Salt=2010
Renny Harlin|A Nightmare on Elm Street 4: The Dream Master=1988/Die Hard 2=1990/Cliffhanger=1993/Cutthroat Island=1995/The Long Kiss Goodnight=1996/Deep Blue Sea=1999/Mindhunters=2004
Roger Donaldson|Smash Palace=1981/The Bounty=1984/No Way Out=1987/Cocktail=1988/Species=1995/Dante's Peak=1997/Thirteen Days=2000/The Bank Job=2008
Jon Favreau|Made=2001/Elf=2003/Zathura: A Space Adventure=2005/Iron Man=2008/Cowboys & Aliens=2011/Chef=2014/The Jungle Book=2016
Mike Newell|Dance with a Stranger=1985/Enchanted April=1991/Into the West=1992/Four Weddings and a Funeral=1994/Donnie Brasco=1997/Mona Lisa Smile=2003/Harry Potter and the Goblet of Fire=2005
Nancy Meyers|The Parent Trap=1998/What Women Want=2000/Something's Gotta Give=2003/The Holiday=2006/It's Complicated=2009/The Intern=2015
Jan de Bont|Speed=1994/Twister=1996/Speed 2: Cruise Control=1997/The Haunting=1999/Lara Croft Tomb Raider: The Cradle of Life=2003
David Koepp|The Trigger Effect=1996/Stir of Echoes=1999/Secret Window=2004/Ghost Town=2008/Premium Rush=2012/Mortdecai=2015
Lee Tamahori|Once Were Warriors=1994/Mulholland Falls=1996/The Edge=1997/Along Came a Spider=2001/Die Another Day=2002/Next=2007/The Devil's Double=2011
Jon M. Chu|Step Up 2: The Streets=2008/Step Up 3D=2010/G.I. Joe: Retaliation=2013/Jem and the Holograms=2015/Now You See Me 2=2016/Crazy Rich Asians=2018/In the Heights=2021/Wicked=2024
Ben Stiller|Reality Bites=1994/The Cable Guy=1996/Zoolander=2001/Tropic Thunder=2008/The Secret Life of Walter Mitty=2013/Zoolander 2=2016
George Clooney|Confessions of a Dangerous Mind=2002/Good Night, and Good Luck.=2005/Leatherheads=2008/The Ides of March=2011/The Monuments Men=2014/Suburbicon=2017/The Midnight Sky=2020
Jason Reitman|Thank You for Smoking=2005/Juno=2007/Up in the Air=2009/Young Adult=2011/Labor Day=2013/Tully=2018/The Front Runner=2018
Matthew Vaughn|Layer Cake=2004/Stardust=2007/Kick-Ass=2010/X-Men: First Class=2011/Kingsman: The Secret Service=2014/The King's Man=2021/Argylle=2024
Catherine Hardwicke|Thirteen=2003/Lords of Dogtown=2005/The Nativity Story=2006/Twilight=2008/Red Riding Hood=2011/Miss You Already=2015
Joe Johnston|Honey, I Shrunk the Kids=1989/The Rocketeer=1991/Jumanji=1995/October Sky=1999/Jurassic Park III=2001/Hidalgo=2004/Captain America: The First Avenger=2011
Rob Marshall|Chicago=2002/Memoirs of a Geisha=2005/Nine=2009/Pirates of the Caribbean: On Stranger Tides=2011/Into the Woods=2014/Mary Poppins Returns=2018/The Little Mermaid=2023
Scott Derrickson|The Exorcism of Emily Rose=2005/The Day the Earth Stood Still=2008/Sinister=2012/Deliver Us from Evil=2014/Doctor Strange=2016/The Black Phone=2021
Brian Helgeland|Payback=1999/A Knight's Tale=2001/The Order=2003/42=2013/Legend=2015
Guy Hamilton|The Colditz Story=1955/Goldfinger=1964/Funeral in Berlin=1966/Battle of Britain=1969/Diamonds Are Forever=1971/Live and Let Die=1973/The Man with the Golden Gun=1974/Force 10 from Navarone=1978
Terence Young|Dr. No=1962/From Russia with Love=1963/Thunderball=1965/Wait Until Dark=1967/Mayerling=1968/Red Sun=1971/The Valachi Papers=1972
Lewis Gilbert|Reach for the Sky=1956/Carve Her Name with Pride=1958/Sink the Bismarck!=1960/Alfie=1966/You Only Live Twice=1967/The Spy Who Loved Me=1977/Educating Rita=1983/Shirley Valentine=1989
J. Lee Thompson|Ice Cold in Alex=1958/Tiger Bay=1959/The Guns of Navarone=1961/Cape Fear=1962/Taras Bulba=1962/Mackenna's Gold=1969/Conquest of the Planet of the Apes=1972
Paul Haggis|Crash=2004/In the Valley of Elah=2007/The Next Three Days=2010/Third Person=2013
Michel Gondry|Human Nature=2001/Eternal Sunshine of the Spotless Mind=2004/The Science of Sleep=2006/Be Kind Rewind=2008/The Green Hornet=2011/Mood Indigo=2013
Justin Lin|Better Luck Tomorrow=2002/Annapolis=2006/The Fast and the Furious: Tokyo Drift=2006/Fast Five=2011/Star Trek Beyond=2016
Paul Feig|Unaccompanied Minors=2006/Bridesmaids=2011/The Heat=2013/Spy=2015/Ghostbusters=2016/A Simple Favor=2018/Last Christmas=2019
Bill Condon|Gods and Monsters=1998/Kinsey=2004/Dreamgirls=2006/The Fifth Estate=2013/Mr. Holmes=2015/Beauty and the Beast=2017/The Good Liar=2019
Jean-Marc Vallée|C.R.A.Z.Y.=2005/The Young Victoria=2009/Café de Flore=2011/Dallas Buyers Club=2013/Wild=2014/Demolition=2015
Tony Gilroy|Michael Clayton=2007/Duplicity=2009/The Bourne Legacy=2012
Ben Affleck|Gone Baby Gone=2007/The Town=2010/Argo=2012/Live by Night=2016/Air=2023
Sean Penn|The Indian Runner=1991/The Crossing Guard=1995/The Pledge=2001/Into the Wild=2007/The Last Face=2016/Flag Day=2021
Irvin Kershner|A Fine Madness=1966/The Flim-Flam Man=1967/Eyes of Laura Mars=1978/The Empire Strikes Back=1980/Never Say Never Again=1983/RoboCop 2=1990
James Gunn|Slither=2006/Super=2010/Guardians of the Galaxy=2014/The Suicide Squad=2021/Superman=2025
Shane Black|Kiss Kiss Bang Bang=2005/Iron Man 3=2013/The Nice Guys=2016/The Predator=2018
Christopher McQuarrie|The Way of the Gun=2000/Jack Reacher=2012/Mission: Impossible - Rogue Nation=2015/Mission: Impossible - Fallout=2018
Bennett Miller|The Cruise=1998/Capote=2005/Moneyball=2011/Foxcatcher=2014
John Milius|Dillinger=1973/The Wind and the Lion=1975/Big Wednesday=1978/Conan the Barbarian=1982/Red Dawn=1984/Farewell to the King=1989/Flight of the Intruder=1991
Frank Darabont|The Shawshank Redemption=1994/The Green Mile=1999/The Majestic=2001/The Mist=2007
Stephen Daldry|Billy Elliot=2000/The Hours=2002/The Reader=2008/Extremely Loud & Incredibly Close=2011/Trash=2014
Neill Blomkamp|District 9=2009/Elysium=2013/Chappie=2015/Gran Turismo=2023
Alex Garland|Ex Machina=2014/Annihilation=2018/Men=2022/Civil War=2024
Greta Gerwig|Lady Bird=2017/Little Women=2019/Barbie=2023
Jordan Peele|Get Out=2017/Us=2019/Nope=2022
Barry Jenkins|Medicine for Melancholy=2008/Moonlight=2016/If Beale Street Could Talk=2018/Mufasa: The Lion King=2024
Ava DuVernay|Middle of Nowhere=2012/Selma=2014/A Wrinkle in Time=2018/Origin=2023
Patty Jenkins|Monster=2003/Wonder Woman=2017/Wonder Woman 1984=2020
Taika Waititi|Eagle vs Shark=2007/Boy=2010/What We Do in the Shadows=2014/Hunt for the Wilderpeople=2016/Thor: Ragnarok=2017/Jojo Rabbit=2019
Paul Schrader|Blue Collar=1978/Hardcore=1979/American Gigolo=1980/Cat People=1982/Mishima: A Life in Four Chapters=1985/Affliction=1997/Auto Focus=2002/First Reformed=2017
Philip Kaufman|Invasion of the Body Snatchers=1978/The Wanderers=1979/The Right Stuff=1983/The Unbearable Lightness of Being=1988/Henry & June=1990/Rising Sun=1993/Quills=2000
Peter Yates|Bullitt=1968/John and Mary=1969/The Hot Rock=1972/The Friends of Eddie Coyle=1973/The Deep=1977/Breaking Away=1979/The Dresser=1983/Suspect=1987
Don Siegel|Invasion of the Body Snatchers=1956/The Killers=1964/Coogan's Bluff=1968/Dirty Harry=1971/Charley Varrick=1973/The Shootist=1976/Escape from Alcatraz=1979
Martin Ritt|The Long, Hot Summer=1958/Hud=1963/The Spy Who Came in from the Cold=1965/Hombre=1967/Sounder=1972/The Front=1976/Norma Rae=1979/Murphy's Romance=1985
Robert Rossen|Body and Soul=1947/All the King's Men=1949/The Brave Bulls=1951/Alexander the Great=1956/The Hustler=1961/Lilith=1964
`;
