/** Columns: who wrote the screenplay, alone or with others | films. See `../films.ts`. */
export const BY_WRITERS = `
Frances Marion|The Big House=1930/The Champ=1931/Dinner at Eight=1933/Camille=1936/The Scarlet Letter=1926/The Wind=1928/Anna Christie=1930/Stella Dallas=1925
Anita Loos|Red-Headed Woman=1932/San Francisco=1936/The Women=1939/Saratoga=1937/Wild and Woolly=1917/Blossoms in the Dust=1941
Jules Furthman|To Have and Have Not=1944/The Big Sleep=1946/Only Angels Have Wings=1939/Shanghai Express=1932/Mutiny on the Bounty=1935/Rio Bravo=1959/Morocco=1930/Nightmare Alley=1947
Herman J. Mankiewicz|Citizen Kane=1941/Dinner at Eight=1933/The Pride of the Yankees=1942/Christmas Holiday=1944/The Enchanted Cottage=1945/The Royal Family of Broadway=1930
Ben Hecht|Scarface=1932/Notorious=1946/Spellbound=1945/Nothing Sacred=1937/Twentieth Century=1934/Wuthering Heights=1939/Gunga Din=1939/Kiss of Death=1947/Monkey Business=1952
Charles Lederer|His Girl Friday=1940/Gentlemen Prefer Blondes=1953/The Thing from Another World=1951/Ride the Pink Horse=1947/I Was a Male War Bride=1949/Ocean's 11=1960/Kiss of Death=1947/Mutiny on the Bounty=1962
Howard Estabrook|Cimarron=1931/David Copperfield=1935/The Human Comedy=1943/Hell's Angels=1930/The Bridge of San Luis Rey=1944
Robert Riskin|It Happened One Night=1934/Mr. Deeds Goes to Town=1936/You Can't Take It with You=1938/Lost Horizon=1937/Lady for a Day=1933/Meet John Doe=1941/American Madness=1932/Platinum Blonde=1931
Dudley Nichols|The Informer=1935/Stagecoach=1939/Bringing Up Baby=1938/For Whom the Bell Tolls=1943/Scarlet Street=1945/The Long Voyage Home=1940/The Bells of St. Mary's=1945/And Then There Were None=1945/The Lost Patrol=1934
Norman Reilly Raine|The Adventures of Robin Hood=1938/The Life of Emile Zola=1937/The Private Lives of Elizabeth and Essex=1939/Captains of the Clouds=1942/The Fighting 69th=1940/A Bell for Adano=1945
Sidney Howard|Gone with the Wind=1939/Dodsworth=1936/Arrowsmith=1931/Bulldog Drummond=1929/Condemned=1929/Raffles=1930
Nunnally Johnson|The Grapes of Wrath=1940/The Woman in the Window=1944/The Three Faces of Eve=1957/The Dirty Dozen=1967/How to Marry a Millionaire=1953/The Keys of the Kingdom=1944/Roxie Hart=1942/The World of Henry Orient=1964
Lamar Trotti|Young Mr. Lincoln=1939/The Ox-Bow Incident=1942/Wilson=1944/Drums Along the Mohawk=1939/The Razor's Edge=1946/In Old Chicago=1938/Yellow Sky=1948/Alexander's Ragtime Band=1938
Donald Ogden Stewart|The Philadelphia Story=1940/Holiday=1938/Love Affair=1939/Dinner at Eight=1933/Life with Father=1947/Keeper of the Flame=1942/The Prisoner of Zenda=1937
Preston Sturges|The Lady Eve=1941/Sullivan's Travels=1941/The Great McGinty=1940/The Palm Beach Story=1942/Easy Living=1937/Remember the Night=1940/The Miracle of Morgan's Creek=1944/Hail the Conquering Hero=1944/Unfaithfully Yours=1948
Sidney Buchman|Mr. Smith Goes to Washington=1939/Here Comes Mr. Jordan=1941/The Talk of the Town=1942/Holiday=1938/Theodora Goes Wild=1936/The Group=1966
Ring Lardner Jr.|Woman of the Year=1942/MASH=1970/The Cincinnati Kid=1965/The Greatest=1977/Cloak and Dagger=1946/Forever Amber=1947
Casey Robinson|Captain Blood=1935/Dark Victory=1939/Now, Voyager=1942/Kings Row=1942/The Macomber Affair=1947/The Old Maid=1939/The Snows of Kilimanjaro=1952/Four's a Crowd=1938
Julius J. Epstein|Casablanca=1942/Arsenic and Old Lace=1944/The Man Who Came to Dinner=1941/Mr. Skeffington=1944/Pete 'n' Tillie=1972/Reuben, Reuben=1983/Four Daughters=1938/House Calls=1978/Cross of Iron=1977
Philip G. Epstein|Casablanca=1942/Arsenic and Old Lace=1944/The Man Who Came to Dinner=1941/Mr. Skeffington=1944/The Strawberry Blonde=1941/The Bride Came C.O.D.=1941
Howard Koch|Casablanca=1942/Letter from an Unknown Woman=1948/The Letter=1940/The Sea Hawk=1940/Sergeant York=1941/Mission to Moscow=1943/The War Lover=1962
Norman Krasna|Princess O'Rourke=1943/The Devil and Miss Jones=1941/Mr. & Mrs. Smith=1941/White Christmas=1954/Indiscreet=1958/Bachelor Mother=1939/Let's Make Love=1960/Hands Across the Table=1935
Charles Brackett|The Lost Weekend=1945/Sunset Boulevard=1950/Ninotchka=1939/Ball of Fire=1941/Midnight=1939/A Foreign Affair=1948/Niagara=1953/Titanic=1953/Hold Back the Dawn=1941
Robert E. Sherwood|The Best Years of Our Lives=1946/Rebecca=1940/The Bishop's Wife=1947/Abe Lincoln in Illinois=1940/The Ghost Goes West=1935/Man on a Tightrope=1953
Sidney Sheldon|The Bachelor and the Bobby-Soxer=1947/Easter Parade=1948/Annie Get Your Gun=1950/Anything Goes=1956/Billy Rose's Jumbo=1962
George Seaton|Miracle on 34th Street=1947/The Country Girl=1954/Airport=1970/A Day at the Races=1937/The Song of Bernadette=1943/The Shocking Miss Pilgrim=1947
Dalton Trumbo|Roman Holiday=1953/Spartacus=1960/Exodus=1960/Gun Crazy=1950/Papillon=1973/The Brave One=1956/Kitty Foyle=1940/Thirty Seconds over Tokyo=1944/Lonely Are the Brave=1962
Michael Wilson|A Place in the Sun=1951/The Bridge on the River Kwai=1957/Lawrence of Arabia=1962/Planet of the Apes=1968/5 Fingers=1952/Friendly Persuasion=1956/Salt of the Earth=1954
Carl Foreman|High Noon=1952/The Bridge on the River Kwai=1957/The Guns of Navarone=1961/Champion=1949/The Men=1950/Young Winston=1972/Home of the Brave=1949
Philip Yordan|Johnny Guitar=1954/El Cid=1961/Detective Story=1951/The Man from Laramie=1955/Dillinger=1945/The Harder They Fall=1956/The Big Combo=1955/King of Kings=1961
Charles Schnee|The Bad and the Beautiful=1952/Red River=1948/They Live by Night=1948/The Furies=1950/Two Weeks in Another Town=1962/Butterfield 8=1960/Westward the Women=1951
Alan Jay Lerner|An American in Paris=1951/Gigi=1958/My Fair Lady=1964/Camelot=1967/Royal Wedding=1951/Brigadoon=1954/Paint Your Wagon=1969/The Little Prince=1974
Daniel Taradash|From Here to Eternity=1953/Picnic=1955/Rancho Notorious=1952/Bell, Book and Candle=1958/Golden Boy=1939/Don't Bother to Knock=1952/Knock on Any Door=1949/Hawaii=1966
Budd Schulberg|On the Waterfront=1954/A Face in the Crowd=1957/Wind Across the Everglades=1958
Paddy Chayefsky|Network=1976/Marty=1955/The Hospital=1971/The Americanization of Emily=1964/The Bachelor Party=1957/The Goddess=1958/Paint Your Wagon=1969/Altered States=1980
Betty Comden|Singin' in the Rain=1952/The Band Wagon=1953/On the Town=1949/It's Always Fair Weather=1955/Good News=1947/Auntie Mame=1958/Bells Are Ringing=1960/What a Way to Go!=1964
Adolph Green|Singin' in the Rain=1952/The Band Wagon=1953/On the Town=1949/It's Always Fair Weather=1955/Good News=1947/Auntie Mame=1958/Bells Are Ringing=1960/What a Way to Go!=1964
Ernest Lehman|North by Northwest=1959/Sweet Smell of Success=1957/West Side Story=1961/The Sound of Music=1965/Sabrina=1954/Who's Afraid of Virginia Woolf?=1966/Hello, Dolly!=1969/The King and I=1956/Family Plot=1976
Frank S. Nugent|The Searchers=1956/The Quiet Man=1952/Fort Apache=1948/She Wore a Yellow Ribbon=1949/Mister Roberts=1955/Wagon Master=1950/The Last Hurrah=1958/3 Godfathers=1948/Donovan's Reef=1963
Borden Chase|Red River=1948/Winchester '73=1950/Bend of the River=1952/The Far Country=1954/Vera Cruz=1954/Man Without a Star=1955
Leigh Brackett|The Big Sleep=1946/Rio Bravo=1959/The Empire Strikes Back=1980/The Long Goodbye=1973/El Dorado=1966/Hatari!=1962/Rio Lobo=1970
I. A. L. Diamond|The Apartment=1960/Some Like It Hot=1959/One, Two, Three=1961/Irma la Douce=1963/The Fortune Cookie=1966/Love in the Afternoon=1957/Kiss Me, Stupid=1964/The Private Life of Sherlock Holmes=1970/Monkey Business=1952
James Poe|Around the World in 80 Days=1956/Cat on a Hot Tin Roof=1958/Lilies of the Field=1963/They Shoot Horses, Don't They?=1969/The Big Knife=1955/Attack=1956/Hot Spell=1958/The Bedford Incident=1965
Nedrick Young|The Defiant Ones=1958/Inherit the Wind=1960/Jailhouse Rock=1957
Stanley Shapiro|Pillow Talk=1959/Operation Petticoat=1959/That Touch of Mink=1962/Lover Come Back=1961/Bedtime Story=1964/Come September=1961/How to Save a Marriage and Ruin Your Life=1968
Maurice Richlin|Pillow Talk=1959/The Pink Panther=1963/Operation Petticoat=1959/Come September=1961/All in a Night's Work=1961/Soldier in the Rain=1963
Abby Mann|Judgment at Nuremberg=1961/Ship of Fools=1965/A Child Is Waiting=1963/The Detective=1968/Report to the Commissioner=1975
Horton Foote|To Kill a Mockingbird=1962/Tender Mercies=1983/The Trip to Bountiful=1985/Baby the Rain Must Fall=1965/Of Mice and Men=1992/1918=1985/Tomorrow=1972
William Inge|Splendor in the Grass=1961/All Fall Down=1962/Bus Riley's Back in Town=1965
Edward Anhalt|Becket=1964/Panic in the Streets=1950/The Young Lions=1958/The Boston Strangler=1968/Jeremiah Johnson=1972/The Member of the Wedding=1952/The Man in the Glass Booth=1975/Hour of the Gun=1967
Peter Stone|Charade=1963/Father Goose=1964/Mirage=1965/Arabesque=1966/The Taking of Pelham One Two Three=1974/1776=1972/Sweet Charity=1969/Who Is Killing the Great Chefs of Europe?=1978
Robert Bolt|Lawrence of Arabia=1962/Doctor Zhivago=1965/A Man for All Seasons=1966/Ryan's Daughter=1970/The Mission=1986/The Bounty=1984/Lady Caroline Lamb=1972
Frederic Raphael|Darling=1965/Far from the Madding Crowd=1967/Two for the Road=1967/Eyes Wide Shut=1999/Daisy Miller=1974/Nothing But the Best=1964
Harold Pinter|The Servant=1963/The Go-Between=1971/The French Lieutenant's Woman=1981/Accident=1967/The Quiller Memorandum=1966/Betrayal=1983/The Last Tycoon=1976/Sleuth=2007/The Pumpkin Eater=1964
Stirling Silliphant|In the Heat of the Night=1967/The Towering Inferno=1974/The Poseidon Adventure=1972/Charly=1968/Village of the Damned=1960/The Killer Elite=1975/Over the Top=1987/Shaft in Africa=1973
William Rose|Guess Who's Coming to Dinner=1967/The Ladykillers=1955/Genevieve=1953/It's a Mad, Mad, Mad, Mad World=1963/The Russians Are Coming, the Russians Are Coming=1966/The Maggie=1954/The Smallest Show on Earth=1957/Touch and Go=1955
James Goldman|The Lion in Winter=1968/Robin and Marian=1976/Nicholas and Alexandra=1971/They Might Be Giants=1971/White Nights=1985
Waldo Salt|Midnight Cowboy=1969/Serpico=1973/Coming Home=1978/The Day of the Locust=1975/The Flame and the Arrow=1950/Taras Bulba=1962/The Shopworn Angel=1938
William Goldman|Butch Cassidy and the Sundance Kid=1969/All the President's Men=1976/The Princess Bride=1987/Marathon Man=1976/Misery=1990/Harper=1966/A Bridge Too Far=1977/The Stepford Wives=1975/Maverick=1994
Buck Henry|The Graduate=1967/Catch-22=1970/What's Up, Doc?=1972/Heaven Can Wait=1978/The Owl and the Pussycat=1970/To Die For=1995/The Day of the Dolphin=1973/Candy=1968
Terry Southern|Dr. Strangelove=1964/Easy Rider=1969/Barbarella=1968/The Cincinnati Kid=1965/The Loved One=1965/End of the Road=1970/The Telephone=1988
Ernest Tidyman|The French Connection=1971/Shaft=1971/High Plains Drifter=1973/Report to the Commissioner=1975/Shaft's Big Score!=1972/A Force of One=1979
Mario Puzo|The Godfather=1972/The Godfather Part II=1974/Superman=1978/Earthquake=1974/The Godfather Part III=1990/Superman II=1980/Christopher Columbus: The Discovery=1992
David S. Ward|The Sting=1973/Major League=1989/Sleepless in Seattle=1993/Cannery Row=1982/The Milagro Beanfield War=1988/King Ralph=1991/Steelyard Blues=1973/Flyboys=2006
Robert Towne|Chinatown=1974/The Last Detail=1973/Shampoo=1975/Mission: Impossible=1996/The Firm=1993/The Yakuza=1974/Tequila Sunrise=1988/Personal Best=1982/Without Limits=1998
Frank Pierson|Dog Day Afternoon=1975/Cool Hand Luke=1967/Cat Ballou=1965/The Anderson Tapes=1971/Presumed Innocent=1990/A Star Is Born=1976/In Country=1989/King of the Gypsies=1978
Bo Goldman|One Flew Over the Cuckoo's Nest=1975/Melvin and Howard=1980/Scent of a Woman=1992/The Rose=1979/Shoot the Moon=1982/Meet Joe Black=1998/City Hall=1996
Alvin Sargent|Ordinary People=1980/Paper Moon=1973/Julia=1977/Spider-Man 2=2004/What About Bob?=1991/Unfaithful=2002/Dominick and Eugene=1988/The Sterile Cuckoo=1969/Hero=1992
Marshall Brickman|Annie Hall=1977/Manhattan=1979/Sleeper=1973/Manhattan Murder Mystery=1993/Simon=1980/Lovesick=1983/For the Boys=1991/Jersey Boys=2014
Robert Benton|Bonnie and Clyde=1967/Kramer vs. Kramer=1979/Places in the Heart=1984/What's Up, Doc?=1972/Superman=1978/The Late Show=1977/Nobody's Fool=1994/Bad Company=1972
Steve Tesich|Breaking Away=1979/The World According to Garp=1982/Eyewitness=1981/Four Friends=1981/American Flyers=1985/Eleni=1985
Ernest Thompson|On Golden Pond=1981/1969=1988/Sweet Hearts Dance=1988
Colin Welland|Chariots of Fire=1981/Yanks=1979/Twice in a Lifetime=1985/War of the Buttons=1994/A Dry White Season=1989
John Briley|Gandhi=1982/Cry Freedom=1987/Marie=1985/Eagle's Wing=1979/The Medusa Touch=1978/Christopher Columbus: The Discovery=1992/Tai-Pan=1986
Kurt Luedtke|Out of Africa=1985/Absence of Malice=1981/Random Hearts=1999
Ruth Prawer Jhabvala|A Room with a View=1985/Howards End=1992/The Remains of the Day=1993/Heat and Dust=1983/The Bostonians=1984/Mr. & Mrs. Bridge=1990/Shakespeare Wallah=1965/The Golden Bowl=2000/Jefferson in Paris=1995
Mark Peploe|The Last Emperor=1987/The Passenger=1975/The Sheltering Sky=1990/Little Buddha=1993/Afraid of the Dark=1991
John Patrick Shanley|Moonstruck=1987/Doubt=2008/Joe Versus the Volcano=1990/Five Corners=1987/Alive=1993/Congo=1995/The January Man=1989
Christopher Hampton|Dangerous Liaisons=1988/Atonement=2007/The Father=2020/The Quiet American=2002/A Dangerous Method=2011/Carrington=1995/Total Eclipse=1995/Mary Reilly=1996/The Secret Agent=1996
Ronald Bass|Rain Man=1988/My Best Friend's Wedding=1997/Dangerous Minds=1995/Waiting to Exhale=1995/The Joy Luck Club=1993/Sleeping with the Enemy=1991/When a Man Loves a Woman=1994/Entrapment=1999/Snow Falling on Cedars=1999
Alfred Uhry|Driving Miss Daisy=1989/Mystic Pizza=1988/Rich in Love=1992
Tom Schulman|Dead Poets Society=1989/Honey, I Shrunk the Kids=1989/What About Bob?=1991/Medicine Man=1992/Holy Man=1998/Welcome to Mooseport=2004
Bruce Joel Rubin|Ghost=1990/Jacob's Ladder=1990/My Life=1993/Deep Impact=1998/Brainstorm=1983/The Time Traveler's Wife=2009/Stuart Little 2=2002/Deadly Friend=1986
Ted Tally|The Silence of the Lambs=1991/Red Dragon=2002/All the Pretty Horses=2000/White Palace=1990/The Juror=1996/Before and After=1996/12 Strong=2018
Callie Khouri|Thelma & Louise=1991/Something to Talk About=1995/Divine Secrets of the Ya-Ya Sisterhood=2002
Steven Zaillian|Schindler's List=1993/Gangs of New York=2002/Moneyball=2011/The Irishman=2019/Awakenings=1990/American Gangster=2007/The Girl with the Dragon Tattoo=2011/Searching for Bobby Fischer=1993/A Civil Action=1998
Eric Roth|Forrest Gump=1994/The Insider=1999/Munich=2005/The Curious Case of Benjamin Button=2008/A Star Is Born=2018/Dune=2021/Ali=2001/Killers of the Flower Moon=2023/The Good Shepherd=2006
Roger Avary|Pulp Fiction=1994/The Rules of Attraction=2002/Killing Zoe=1993/Silent Hill=2006/Beowulf=2007
Emma Thompson|Sense and Sensibility=1995/Nanny McPhee=2005/Last Christmas=2019/Effie Gray=2014/Bridget Jones's Baby=2016
Christopher McQuarrie|The Usual Suspects=1995/Valkyrie=2008/Edge of Tomorrow=2014/Jack Reacher=2012/Mission: Impossible - Rogue Nation=2015/The Way of the Gun=2000/The Tourist=2010/Top Gun: Maverick=2022/Mission: Impossible - Fallout=2018
Brian Helgeland|L.A. Confidential=1997/Mystic River=2003/A Knight's Tale=2001/Man on Fire=2004/Payback=1999/42=2013/Legend=2015/Conspiracy Theory=1997/Green Zone=2010
Tom Stoppard|Shakespeare in Love=1998/Brazil=1985/Empire of the Sun=1987/The Russia House=1990/Anna Karenina=2012/Enigma=2001/Billy Bathgate=1991/Rosencrantz & Guildenstern Are Dead=1990/The Human Factor=1979
Marc Norman|Shakespeare in Love=1998/Cutthroat Island=1995/The Aviator=1985/Zandy's Bride=1974/Oklahoma Crude=1973/The Killer Elite=1975
Alan Ball|American Beauty=1999/Towelhead=2007/Uncle Frank=2020
Stephen Gaghan|Traffic=2000/Syriana=2005/Rules of Engagement=2000/The Alamo=2004/Abandon=2002/Dolittle=2020/Havoc=2005
Akiva Goldsman|A Beautiful Mind=2001/I, Robot=2004/Cinderella Man=2005/The Da Vinci Code=2006/I Am Legend=2007/Batman Forever=1995/A Time to Kill=1996/The Client=1994/Practical Magic=1998
Julian Fellowes|Gosford Park=2001/The Young Victoria=2009/Vanity Fair=2004/Downton Abbey=2019/The Tourist=2010/Separate Lies=2005/Romeo & Juliet=2013
Ronald Harwood|The Pianist=2002/The Dresser=1983/The Diving Bell and the Butterfly=2007/Being Julia=2004/Oliver Twist=2005/Quartet=2012/Cry, the Beloved Country=1995/Love in the Time of Cholera=2007
Fran Walsh|The Lord of the Rings: The Fellowship of the Ring=2001/The Lord of the Rings: The Return of the King=2003/Heavenly Creatures=1994/King Kong=2005/The Lovely Bones=2009/Braindead=1992/The Frighteners=1996/The Hobbit: An Unexpected Journey=2012
Philippa Boyens|The Lord of the Rings: The Fellowship of the Ring=2001/The Lord of the Rings: The Two Towers=2002/The Lord of the Rings: The Return of the King=2003/King Kong=2005/The Lovely Bones=2009/The Hobbit: An Unexpected Journey=2012/Mortal Engines=2018
Jim Taylor|Sideways=2004/Election=1999/About Schmidt=2002/Citizen Ruth=1996/Downsizing=2017/Jurassic Park III=2001
Charlie Kaufman|Being John Malkovich=1999/Eternal Sunshine of the Spotless Mind=2004/Adaptation.=2002/Synecdoche, New York=2008/Anomalisa=2015/Confessions of a Dangerous Mind=2002/Human Nature=2001/I'm Thinking of Ending Things=2020
Larry McMurtry|Brokeback Mountain=2005/The Last Picture Show=1971/Falling from Grace=1992
Paul Haggis|Crash=2004/Million Dollar Baby=2004/Letters from Iwo Jima=2006/Casino Royale=2006/Flags of Our Fathers=2006/In the Valley of Elah=2007/The Next Three Days=2010/Quantum of Solace=2008
William Monahan|The Departed=2006/Kingdom of Heaven=2005/Body of Lies=2008/Edge of Darkness=2010/London Boulevard=2010/The Gambler=2014/The Tender Bar=2021
Michael Arndt|Little Miss Sunshine=2006/Toy Story 3=2010/Star Wars: The Force Awakens=2015/The Hunger Games: Catching Fire=2013
Diablo Cody|Juno=2007/Jennifer's Body=2009/Young Adult=2011/Tully=2018/Ricki and the Flash=2015/Lisa Frankenstein=2024/Paradise=2013
Simon Beaufoy|Slumdog Millionaire=2008/The Full Monty=1997/127 Hours=2010/The Hunger Games: Catching Fire=2013/Salmon Fishing in the Yemen=2011/Battle of the Sexes=2017/Miss Pettigrew Lives for a Day=2008/Everest=2015
Dustin Lance Black|Milk=2008/J. Edgar=2011/Virginia=2010/Rustin=2023/Pedro=2008
Geoffrey Fletcher|Precious=2009/Violet & Daisy=2011/Trial by Fire=2018
Mark Boal|The Hurt Locker=2009/Zero Dark Thirty=2012/Detroit=2017/In the Valley of Elah=2007/Triple Frontier=2019
Aaron Sorkin|The Social Network=2010/A Few Good Men=1992/Moneyball=2011/The American President=1995/Steve Jobs=2015/The Trial of the Chicago 7=2020/Charlie Wilson's War=2007/Molly's Game=2017/Malice=1993
David Seidler|The King's Speech=2010/Tucker: The Man and His Dream=1988/Quest for Camelot=1998
Chris Terrio|Argo=2012/Batman v Superman: Dawn of Justice=2016/Justice League=2017/Star Wars: The Rise of Skywalker=2019
John Ridley|12 Years a Slave=2013/Three Kings=1999/U Turn=1997/Undercover Brother=2002/Red Tails=2012/Ben-Hur=2016/Jimi: All Is by My Side=2013/Cold Around the Heart=1997
Charles Randolph|The Big Short=2015/Bombshell=2019/The Interpreter=2005/Love & Other Drugs=2010/The Life of David Gale=2003
Josh Singer|Spotlight=2015/The Post=2017/First Man=2018/The Fifth Estate=2013/Maestro=2023
Kenneth Lonergan|Manchester by the Sea=2016/You Can Count on Me=2000/Margaret=2011/Gangs of New York=2002/Analyze This=1999/The Adventures of Rocky & Bullwinkle=2000
Peter Straughan|Conclave=2024/Tinker Tailor Soldier Spy=2011/Frank=2014/The Men Who Stare at Goats=2009/The Snowman=2017/The Debt=2010/How to Lose Friends & Alienate People=2008/The Goldfinch=2019
Peter Morgan|The Queen=2006/Frost/Nixon=2008/The Last King of Scotland=2006/Rush=2013/The Damned United=2009/The Other Boleyn Girl=2008/Hereafter=2010
Richard Curtis|Four Weddings and a Funeral=1994/Notting Hill=1999/Love Actually=2003/Bridget Jones's Diary=2001/About Time=2013/War Horse=2011/Yesterday=2019/The Boat That Rocked=2009/The Tall Guy=1989
Nick Hornby|An Education=2009/Wild=2014/Brooklyn=2015/Fever Pitch=1997
Hanif Kureishi|My Beautiful Laundrette=1985/Sammy and Rosie Get Laid=1987/The Mother=2003/Venus=2006/Le Week-End=2013/London Kills Me=1991/My Son the Fanatic=1997
T. E. B. Clarke|The Lavender Hill Mob=1951/Passport to Pimlico=1949/Hue and Cry=1947/The Blue Lamp=1950/The Titfield Thunderbolt=1953/Sons and Lovers=1960/A Tale of Two Cities=1958/Gideon's Day=1958
Scott Frank|Get Shorty=1995/Out of Sight=1998/Minority Report=2002/Logan=2017/Dead Again=1991/Little Man Tate=1991/Malice=1993/Marley & Me=2008/The Lookout=2007
David Koepp|Jurassic Park=1993/Mission: Impossible=1996/Spider-Man=2002/Panic Room=2002/War of the Worlds=2005/Carlito's Way=1993/Death Becomes Her=1992/Snake Eyes=1998/Black Bag=2025
Tony Gilroy|Michael Clayton=2007/The Bourne Identity=2002/The Devil's Advocate=1997/Dolores Claiborne=1995/Rogue One=2016/Duplicity=2009/The Cutting Edge=1992/Proof of Life=2000/Armageddon=1998
Shane Black|Lethal Weapon=1987/Kiss Kiss Bang Bang=2005/The Nice Guys=2016/Iron Man 3=2013/The Last Boy Scout=1991/The Long Kiss Goodnight=1996/Last Action Hero=1993/The Monster Squad=1987
Melissa Mathison|E.T. the Extra-Terrestrial=1982/The Black Stallion=1979/Kundun=1997/The BFG=2016/The Indian in the Cupboard=1995/The Escape Artist=1982
John Logan|Gladiator=2000/The Aviator=2004/Skyfall=2012/Hugo=2011/The Last Samurai=2003/Any Given Sunday=1999/Sweeney Todd: The Demon Barber of Fleet Street=2007/Rango=2011/Star Trek: Nemesis=2002
John Milius|Apocalypse Now=1979/Conan the Barbarian=1982/Jeremiah Johnson=1972/Magnum Force=1973/Red Dawn=1984/The Wind and the Lion=1975/Clear and Present Danger=1994/Big Wednesday=1978/Geronimo: An American Legend=1993
Neil Simon|The Odd Couple=1968/Barefoot in the Park=1967/The Goodbye Girl=1977/Murder by Death=1976/The Sunshine Boys=1975/The Heartbreak Kid=1972/Biloxi Blues=1988/California Suite=1978/The Out of Towners=1970
Dan O'Bannon|Alien=1979/Total Recall=1990/The Return of the Living Dead=1985/Dark Star=1974/Lifeforce=1985/Dead & Buried=1981/Blue Thunder=1983/Screamers=1995
Richard Maibaum|Dr. No=1962/From Russia with Love=1963/Goldfinger=1964/On Her Majesty's Secret Service=1969/The Spy Who Loved Me=1977/Licence to Kill=1989/Ransom!=1956/The Great Gatsby=1949
Neal Purvis|Casino Royale=2006/Skyfall=2012/The World Is Not Enough=1999/Die Another Day=2002/Johnny English=2003/Spectre=2015/No Time to Die=2021/Let Him Have It=1991
Jean-Claude Carrière|Belle de Jour=1967/The Discreet Charm of the Bourgeoisie=1972/The Tin Drum=1979/The Unbearable Lightness of Being=1988/Danton=1983/Diary of a Chambermaid=1964/Cyrano de Bergerac=1990/That Obscure Object of Desire=1977/The Return of Martin Guerre=1982
Jacques Prévert|Children of Paradise=1945/Port of Shadows=1938/Le Jour se lève=1939/Les Visiteurs du soir=1942/The Crime of Monsieur Lange=1936/Gates of the Night=1946/Drôle de drame=1937
Cesare Zavattini|Bicycle Thieves=1948/Umberto D.=1952/Shoeshine=1946/Miracle in Milan=1951/Two Women=1960/Yesterday, Today and Tomorrow=1963/Bellissima=1951
Suso Cecchi d'Amico|Bicycle Thieves=1948/The Leopard=1963/Rocco and His Brothers=1960/Big Deal on Madonna Street=1958/Senso=1954/Le Amiche=1955/Bellissima=1951/Salvatore Giuliano=1962
Tonino Guerra|L'Avventura=1960/Blow-Up=1966/Amarcord=1973/Nostalghia=1983/La Notte=1961/Red Desert=1964/And the Ship Sails On=1983/Landscape in the Mist=1988/Ginger and Fred=1986
Ennio de Concini|Divorce Italian Style=1961/Black Sunday=1960/War and Peace=1956/Il Grido=1957/The Red Tent=1969/Salon Kitty=1976
Shinobu Hashimoto|Rashomon=1950/Seven Samurai=1954/Ikiru=1952/Throne of Blood=1957/Harakiri=1962/Samurai Rebellion=1967/The Hidden Fortress=1958/The Sword of Doom=1966/I Live in Fear=1955
Guillermo Arriaga|Amores perros=2000/21 Grams=2003/Babel=2006/The Three Burials of Melquiades Estrada=2005/The Burning Plain=2008
Thea von Harbou|Metropolis=1927/M=1931/Dr. Mabuse, the Gambler=1922/The Testament of Dr. Mabuse=1933/Woman in the Moon=1929/Spies=1928/Destiny=1921
Carl Mayer|The Cabinet of Dr. Caligari=1920/The Last Laugh=1924/Sunrise=1927/Tartuffe=1925/The Haunted Castle=1921/Sylvester=1924
`;
