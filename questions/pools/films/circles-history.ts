/** Films that were first, or won first, among those that could be taken for them. Columns: what they share | films. See `../films.ts`. */
export const CIRCLES_OF_HISTORY = `
Disney's new age|Beauty and the Beast=1991/The Lion King=1994/Aladdin=1992/The Little Mermaid=1989/Who Framed Roger Rabbit=1988
Disney's first features|Snow White and the Seven Dwarfs=1937/Pinocchio=1940/Fantasia=1940/Dumbo=1941/Bambi=1942
Silly Symphonies|Flowers and Trees=1932/Three Little Pigs=1933/Steamboat Willie=1928/The Skeleton Dance=1929/The Tortoise and the Hare=1934
computer animation|Shrek=2001/Monsters, Inc.=2001/Ice Age=2002/Finding Nemo=2003/Spirited Away=2001
computer animation, first|Toy Story=1995/Antz=1998/A Bug's Life=1998/Shrek=2001/Final Fantasy: The Spirits Within=2001
Pixar shorts|Tin Toy=1988/Luxo Jr.=1986/Knick Knack=1989/Red's Dream=1987/Geri's Game=1997
animated features, early|El Apóstol=1917/The Adventures of Prince Achmed=1926/The New Gulliver=1935/Peludópolis=1931
drawn shorts, early|Fantasmagorie=1908/Gertie the Dinosaur=1914/Little Nemo=1911/How a Mosquito Operates=1912/The Sinking of the Lusitania=1918
first features|The Story of the Kelly Gang=1906/L'Inferno=1911/Quo Vadis=1913/Cabiria=1914/The Birth of a Nation=1915
Cannes in the fifties|Marty=1955/Friendly Persuasion=1956/The Silent World=1956/The Cranes Are Flying=1957/Black Orpheus=1959
Cannes in the seventies|Taxi Driver=1976/The Conversation=1974/MASH=1970/Scarecrow=1973/All That Jazz=1979
Cannes around 1990|Wild at Heart=1990/The Mission=1986/Sex, Lies, and Videotape=1989/Barton Fink=1991/The Best Intentions=1992
digital cameras|Slumdog Millionaire=2008/Avatar=2009/The Curious Case of Benjamin Button=2008/Zodiac=2007/Public Enemies=2009
Steadicam|Bound for Glory=1976/Rocky=1976/Marathon Man=1976/Halloween=1978/The Shining=1980
winners of the thirties|It Happened One Night=1934/Mutiny on the Bounty=1935/You Can't Take It with You=1938/Grand Hotel=1932/Cavalcade=1933/Gone with the Wind=1939
last silents|Wings=1927/Sunrise=1927/7th Heaven=1927/The Racket=1928/The Crowd=1928
first CinemaScope|The Robe=1953/How to Marry a Millionaire=1953/Beneath the 12-Mile Reef=1953/Knights of the Round Table=1953/Demetrius and the Gladiators=1954
VistaVision|White Christmas=1954/Strategic Air Command=1955/To Catch a Thief=1955/The Ten Commandments=1956/High Society=1956
Cinerama|This Is Cinerama=1952/Cinerama Holiday=1955/Seven Wonders of the World=1956/South Seas Adventure=1958/How the West Was Won=1962
Todd-AO|Oklahoma!=1955/Around the World in 80 Days=1956/South Pacific=1958/Carousel=1956/The King and I=1956
IMAX|Tiger Child=1970/North of Superior=1971/To Fly!=1976/The Dream Is Alive=1985/Living Planet=1979
streaming|CODA=2021/Roma=2018/The Irishman=2019/Mank=2020/The Power of the Dog=2021
digital sound|Batman Returns=1992/Jurassic Park=1993/Last Action Hero=1993/Cliffhanger=1993/Terminator 2: Judgment Day=1991/The Fugitive=1993
first DTS|Jurassic Park=1993/Last Action Hero=1993/Cliffhanger=1993/Terminator 2: Judgment Day=1991/The Fugitive=1993/Batman Returns=1992
ten million admissions|Silmido=2003/Taegukgi=2004/The Host=2006/Shiri=1999/The King and the Clown=2005/Joint Security Area=2000
not in English|Parasite=2019/Roma=2018/Amour=2012/Crouching Tiger, Hidden Dragon=2000/Life Is Beautiful=1997/Drive My Car=2021
of Shabana Azmi|Ankur=1974/Nishant=1975/Junoon=1978/Arth=1982/Shatranj Ke Khilari=1977
documentary shorts|Churchill's Island=1941/Target for Tonight=1941/Kokoda Front Line!=1942/The Battle of Midway=1942/Listen to Britain=1942
documentaries of the world|Honeyland=2019/Collective=2020/Flee=2021/Fire at Sea=2016/For Sama=2019
documentaries at festivals|Sacro GRA=2013/All the Beauty and the Bloodshed=2022/Fire at Sea=2016/Fahrenheit 9/11=2004/On the Adamant=2023
Dogme by women|Italian for Beginners=2000/Open Hearts=2002/Old, New, Borrowed and Blue=2003/In Your Hands=2004/Kira's Reason=2001
Bond|Dr. No=1962/From Russia with Love=1963/Goldfinger=1964/Thunderball=1965/You Only Live Twice=1967
first Hollywood|In Old California=1910/The Squaw Man=1914/Ramona=1910/The Battle at Elderbush Gulch=1913/The Great Train Robbery=1903
editing of the nineties|The English Patient=1996/Titanic=1997/Apollo 13=1995/Braveheart=1995/Forrest Gump=1994
space in the fifties|Forbidden Planet=1956/The Day the Earth Stood Still=1951/This Island Earth=1955/The War of the Worlds=1953/Invasion of the Body Snatchers=1956
by Ida Lupino and Dorothy Arzner|The Hitch-Hiker=1953/The Bigamist=1953/Never Fear=1950/Hard, Fast and Beautiful=1951/Dance, Girl, Dance=1940
Weimar|Metropolis=1927/M=1931/Nosferatu=1922/Faust=1926/The Cabinet of Dr. Caligari=1920/The Last Laugh=1924
wuxia|A Touch of Zen=1971/Dragon Inn=1967/Come Drink with Me=1966/One-Armed Swordsman=1967/The 36th Chamber of Shaolin=1978
foreign winners of the fifties|La Strada=1954/Nights of Cabiria=1957/Mon Oncle=1958/Black Orpheus=1959/Gate of Hell=1953
X|Midnight Cowboy=1969/A Clockwork Orange=1971/Easy Rider=1969/The Graduate=1967/The French Connection=1971
sequels|The Godfather Part II=1974/The Empire Strikes Back=1980/Aliens=1986/The Lord of the Rings: The Return of the King=2003/The Bells of St. Mary's=1945
Nollywood's box office|A Tribe Called Judah=2023/The Wedding Party=2016/Battle on Buka Street=2022/Omo Ghetto: The Saga=2020/King of Boys=2018
Sámi|Pathfinder=1987/The Kautokeino Rebellion=2008/Sami Blood=2016/The White Reindeer=1952
Keaton at the studio|The Cameraman=1928/Spite Marriage=1929/Free and Easy=1930/Steamboat Bill, Jr.=1928/Doughboys=1930
slapstick features|Tillie's Punctured Romance=1914/The Kid=1921/Shoulder Arms=1918/The Saphead=1920/Grandma's Boy=1922
Lloyd|Speedy=1928/The Kid Brother=1927/The Freshman=1925/Girl Shy=1924/For Heaven's Sake=1926
early Capra|The Strong Man=1926/Long Pants=1927/Platinum Blonde=1931/The Matinee Idol=1928/Submarine=1928
Chaplin|The Kid=1921/A Woman of Paris=1923/The Gold Rush=1925/The Circus=1928/City Lights=1931
effects of the eighties|Young Sherlock Holmes=1985/The Last Starfighter=1984/Tron=1982/The Abyss=1989/Labyrinth=1986
Godzilla|Godzilla Minus One=2023/Shin Godzilla=2016/Godzilla vs. Kong=2021/Godzilla: King of the Monsters=2019/Godzilla 2000=1999
science fiction of the seventies|Westworld=1973/Logan's Run=1976/Futureworld=1976/The Andromeda Strain=1971/Silent Running=1972
three-strip|Becky Sharp=1935/The Trail of the Lonesome Pine=1936/The Garden of Allah=1936/A Star Is Born=1937/Ramona=1936/Nothing Sacred=1937
three-strip, first|Flowers and Trees=1932/La Cucaracha=1934/Becky Sharp=1935/The Garden of Allah=1936
two colours|The Gulf Between=1917/The Toll of the Sea=1922/The Black Pirate=1926/Wanderer of the Wasteland=1924/The Viking=1928
first winners with sound|The Broadway Melody=1929/All Quiet on the Western Front=1930/Cimarron=1931/In Old Arizona=1928/The Jazz Singer=1927
first talkies|The Jazz Singer=1927/Lights of New York=1928/The Singing Fool=1928/In Old Arizona=1928/Applause=1929
Vitaphone|Don Juan=1926/The Better 'Ole=1926/When a Man Loves=1927/Old San Francisco=1927/The Jazz Singer=1927
first talking Westerns|In Old Arizona=1928/The Virginian=1929/The Big Trail=1930/Billy the Kid=1930/Cimarron=1931
ratings of 1984|Red Dawn=1984/Gremlins=1984/Indiana Jones and the Temple of Doom=1984/Dune=1984/The Flamingo Kid=1984
NC-17|Henry & June=1990/Showgirls=1995/Bad Lieutenant=1992/Crash=1996/The Cook, the Thief, His Wife & Her Lover=1989
first of MGM|He Who Gets Slapped=1924/The Big Parade=1925/Greed=1924/Ben-Hur=1925/The Merry Widow=1925
Westerns of the studios|Cimarron=1931/In Old Arizona=1928/Stagecoach=1939/The Covered Wagon=1923/The Plainsman=1936
Senegal|Mandabi=1968/Black Girl=1966/Xala=1975/Touki Bouki=1973/Ceddo=1977
foreign nominees of 2020|Another Round=2020/Quo Vadis, Aida?=2020/Collective=2019/Better Days=2019
foreign nominees of 1973|Day for Night=1973/Turkish Delight=1973/The Pedestrian=1973/The Invitation=1973
foreign nominees of 1975|Dersu Uzala=1975/The Promised Land=1975/Scent of a Woman=1974/Sandakan No. 8=1974
foreign nominees of 2016|The Salesman=2016/Toni Erdmann=2016/Land of Mine=2015/A Man Called Ove=2015
foreign nominees of 2010|In a Better World=2010/Incendies=2010/Biutiful=2010/Dogtooth=2009
Venice in 1951|Rashomon=1950/The River=1951/Diary of a Country Priest=1951/Ace in the Hole=1951
Venice in the sixties|Last Year at Marienbad=1961/The Battle of Algiers=1966/Belle de Jour=1967/Red Desert=1964/Ivan's Childhood=1962
effects winners|The Lord of the Rings: The Fellowship of the Ring=2001/Gladiator=2000/The Matrix=1999/King Kong=2005/Spider-Man 2=2004
`;
