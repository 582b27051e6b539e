/** Columns: country and manner | films. See `../films.ts`. */
export const CIRCLES_SOUTH = `
# India: popular
IN silent and first|Raja Harishchandra=1913/Shree Pundalik=1912/Lanka Dahan=1917/Bilwamangal=1919/Kaliya Mardan=1919/Savkari Pash=1925/The Light of Asia=1925/Shiraz=1928/A Throw of Dice=1929
IN first talkies|Alam Ara=1931/Shirin Farhad=1931/Kalidas=1931/Bhakta Prahlada=1932/Jamai Shashthi=1931/Indrasabha=1932/Ayodhyecha Raja=1932/Kisan Kanya=1937
IN 1930s and 1940s|Achhut Kannya=1936/Devdas=1935/Sant Tukaram=1936/Amrit Manthan=1934/Duniya Na Mane=1937/Kismet=1943/Pukar=1939/Aadmi=1939/Jeevan Naiya=1936
IN 1940s|Kismet=1943/Anmol Ghadi=1946/Ratan=1944/Mahal=1949/Andaz=1949/Neecha Nagar=1946/Dr. Kotnis Ki Amar Kahani=1946/Barsaat=1949/Chandralekha=1948
IN golden age|Awaara=1951/Mother India=1957/Shree 420=1955/Do Bigha Zamin=1953/Pyaasa=1957/Naya Daur=1957/Madhumati=1958/Aan=1952/Baiju Bawra=1952
IN social conscience of the 1950s|Do Bigha Zamin=1953/Neecha Nagar=1946/Dharti Ke Lal=1946/Boot Polish=1954/Jagte Raho=1956/Naya Daur=1957/Sujata=1959/Do Ankhen Barah Haath=1957/Mother India=1957
IN Guru Dutt and melancholy|Kaagaz Ke Phool=1959/Pyaasa=1957/Sahib Bibi Aur Ghulam=1962/Devdas=1955/Chaudhvin Ka Chand=1960/Madhumati=1958/Bandini=1963/Sujata=1959
IN splendour|Mughal-e-Azam=1960/Pakeezah=1972/Anarkali=1953/Jhansi Ki Rani=1953/Taj Mahal=1963/Chandralekha=1948/Aan=1952/Jhanak Jhanak Payal Baaje=1955
IN romance and colour of the 1960s|Guide=1965/Sangam=1964/Junglee=1961/Waqt=1965/Kashmir Ki Kali=1964/Teesri Manzil=1966/An Evening in Paris=1967/Aradhana=1969/Jewel Thief=1967
IN 1970s romance|Bobby=1973/Anand=1971/Aradhana=1969/Kati Patang=1971/Abhimaan=1973/Kabhi Kabhie=1976/Pakeezah=1972/Mera Naam Joker=1970/Julie=1975
IN angry young man|Zanjeer=1973/Deewaar=1975/Sholay=1975/Don=1978/Trishul=1978/Kaala Patthar=1979/Muqaddar Ka Sikandar=1978/Shakti=1982/Agneepath=1990
IN masala|Sholay=1975/Amar Akbar Anthony=1977/Don=1978/Parvarish=1977/Naseeb=1981/Yaadon Ki Baaraat=1973/Seeta Aur Geeta=1972/Coolie=1983/Dharam Veer=1977
IN 1980s|Mr. India=1987/Karz=1980/Qurbani=1980/Tezaab=1988/Ram Lakhan=1989/Maine Pyar Kiya=1989/Qayamat Se Qayamat Tak=1988/Hero=1983/Betaab=1983/Chandni=1989
IN 1980s small and witty|Jaane Bhi Do Yaaro=1983/Chashme Buddoor=1981/Gol Maal=1979/Masoom=1983/Katha=1983/Angoor=1982/Arth=1982/Umrao Jaan=1981
IN 1990s romance|Dilwale Dulhania Le Jayenge=1995/Kuch Kuch Hota Hai=1998/Hum Aapke Hain Koun..!=1994/Dil To Pagal Hai=1997/Pardes=1997/Raja Hindustani=1996/Hum Dil De Chuke Sanam=1999/Maine Pyar Kiya=1989/Mohabbatein=2000
IN 1990s crime and politics|Satya=1998/Bombay=1995/Roja=1992/Dil Se..=1998/Baazigar=1993/Darr=1993/Ghulam=1998/Sarfarosh=1999/Bandit Queen=1994
IN 2000s spectacle|Lagaan=2001/Devdas=2002/Jodhaa Akbar=2008/Kabhi Khushi Kabhie Gham...=2001/Kal Ho Naa Ho=2003/Gadar: Ek Prem Katha=2001/Asoka=2001/Veer-Zaara=2004/Mangal Pandey: The Rising=2005
IN 2000s youth and comedy|3 Idiots=2009/Munna Bhai M.B.B.S.=2003/Lage Raho Munna Bhai=2006/Rang De Basanti=2006/Dil Chahta Hai=2001/Taare Zameen Par=2007/Chak De! India=2007/Jab We Met=2007/Swades=2004/Hera Pheri=2000
IN 2010s|Dangal=2016/PK=2014/Bajrangi Bhaijaan=2015/Sultan=2016/Queen=2013/Barfi!=2012/Kahaani=2012/Zindagi Na Milegi Dobara=2011/Secret Superstar=2017/Padmaavat=2018/Bhaag Milkha Bhaag=2013
IN action spectacles of the new age|RRR=2022/Baahubali: The Beginning=2015/Baahubali 2: The Conclusion=2017/Pathaan=2023/Jawan=2023/K.G.F: Chapter 2=2022/Pushpa: The Rise=2021/Enthiran=2010/Magadheera=2009/Eega=2012
IN Tamil and Telugu of Ratnam's age|Nayakan=1987/Roja=1992/Bombay=1995/Thalapathi=1991/Mouna Ragam=1986/Sagara Sangamam=1983/Shiva=1989/Iruvar=1997/Alaipayuthey=2000
# India: art and parallel
IN Ray and Bengal of the 1950s|Pather Panchali=1955/Aparajito=1956/The World of Apu=1959/The Music Room=1958/Ajantrik=1958/Nil Akasher Neechey=1959/Kabuliwala=1957
IN Bengal of the 1960s|Charulata=1964/The Cloud-Capped Star=1960/Mahanagar=1963/Subarnarekha=1965/Devi=1960/Komal Gandhar=1961/Nayak=1966/Akash Kusum=1965/Teen Kanya=1961
IN Bengal of the 1970s|Distant Thunder=1973/Days and Nights in the Forest=1970/A River Called Titas=1973/The Chess Players=1977/Calcutta 71=1972/The Adversary=1970/Reason, Debate and a Story=1974/Interview=1971/The Middleman=1976
IN parallel, beginnings|Bhuvan Shome=1969/Uski Roti=1970/Sara Akash=1969/Swayamvaram=1972/Garm Hava=1974/Maya Darpan=1972/Ashadh Ka Ek Din=1971/Samskara=1970/Duvidha=1973
IN parallel, Benegal's age|Ankur=1974/Manthan=1976/Bhumika=1977/Nishant=1975/Junoon=1979/Garm Hava=1974/Chakra=1981/Aakrosh=1980/Mrigayaa=1976
IN parallel, 1980s|Ardh Satya=1983/Aakrosh=1980/Albert Pinto Ko Gussa Kyoon Aata Hai=1980/Mirch Masala=1987/Mandi=1983/Arth=1982/Khandhar=1984/Paar=1984/Party=1984/Saaransh=1984
IN south, art|Swayamvaram=1972/Elippathayam=1982/Ghatashraddha=1977/Chemmeen=1965/Samskara=1970/Thampu=1978/Kummatty=1979/Mukhamukham=1984/Piravi=1989/Chomana Dudi=1975/Kanchana Sita=1977
IN English and abroad|Salaam Bombay!=1988/Monsoon Wedding=2001/Fire=1996/Earth=1998/Water=2005/Bandit Queen=1994/Mississippi Masala=1991/The Namesake=2006/Bend It Like Beckham=2002
GB US India seen from outside|Gandhi=1982/Slumdog Millionaire=2008/A Passage to India=1984/Heat and Dust=1983/The River=1951/The Best Exotic Marigold Hotel=2011/Life of Pi=2012/The Darjeeling Limited=2007/Lion=2016
IN festival films of the new age|All We Imagine as Light=2024/The Lunchbox=2013/Court=2014/Masaan=2015/The Disciple=2020/Gangs of Wasseypur=2012/A Night of Knowing Nothing=2021/Ship of Theseus=2012/Village Rockstars=2017/Girls Will Be Girls=2024
IN Oscar nominees and entries|Mother India=1957/Salaam Bombay!=1988/Lagaan=2001/Guide=1965/Devdas=2002/Bandit Queen=1994/Rang De Basanti=2006/Jallikattu=2019
IN CinemaScope and technical firsts|Kaagaz Ke Phool=1959/Kisan Kanya=1937/Aan=1952/Jhansi Ki Rani=1953/Alam Ara=1931/Sholay=1975/My Dear Kuttichathan=1984/Around the World=1967
IN about 1959|Kaagaz Ke Phool=1959/Navrang=1959/Madhumati=1958/Sujata=1959/Pyaasa=1957/Mother India=1957/Chaudhvin Ka Chand=1960/Anari=1959
PK BD LK BT neighbours|Jago Hua Savera=1959/Lunana: A Yak in the Classroom=2019/The Cup=1999/Matir Moina=2002/Khamosh Pani=2003/Joyland=2022/Rekava=1956/Caravan=1999
# Iran
IR first films|Abi and Rabi=1930/The Lor Girl=1933/Haji Agha, the Film Actor=1933/Ferdowsi=1934/Shirin and Farhad=1934/Layla and Majnun=1937/The Tempest of Life=1948
IR new wave before 1979|The Cow=1969/Qeysar=1969/Downpour=1972/Still Life=1974/The House Is Black=1963/Brick and Mirror=1965/A Simple Event=1973/Tranquility in the Presence of Others=1973/Tangsir=1974/The Deer=1974
IR new wave and short films|The House Is Black=1963/Bread and Alley=1970/A Fire=1961/The Wind of Jinn=1969/The Traveler=1974/Two Solutions for One Problem=1975/The Report=1977/The Night It Rained=1967
IR children|Where Is the Friend's House?=1987/Bashu, the Little Stranger=1989/The Runner=1984/The White Balloon=1995/Children of Heaven=1997/The Color of Paradise=1999/The Key=1987/Homework=1989/The Jar=1992
IR Kiarostami|Close-Up=1990/Taste of Cherry=1997/Where Is the Friend's House?=1987/And Life Goes On=1992/Through the Olive Trees=1994/The Wind Will Carry Us=1999/Ten=2002/Homework=1989
IR Makhmalbaf's age|The Cyclist=1989/Gabbeh=1996/A Moment of Innocence=1996/Kandahar=2001/The Peddler=1987/Hamoun=1990/Captain Khorshid=1987/The Tenants=1987/Salaam Cinema=1995/The Silence=1998
IR women's lives|The Day I Became a Woman=2000/The Apple=1998/Two Women=1999/Under the Skin of the City=2001/The Circle=2000/Nargess=1992/Leila=1997/Ten=2002/The May Lady=1998/The Hidden Half=2001
IR AF about 2000|Blackboards=2000/A Time for Drunken Horses=2000/Kandahar=2001/The Apple=1998/Turtles Can Fly=2004/Osama=2003/At Five in the Afternoon=2003/Baran=2001/Djomeh=2000/The Color of Paradise=1999
IR Panahi|The White Balloon=1995/The Circle=2000/Offside=2006/Crimson Gold=2003/This Is Not a Film=2011/Taxi=2015/3 Faces=2018/No Bears=2022/It Was Just an Accident=2025
IR Farhadi's age|A Separation=2011/About Elly=2009/The Salesman=2016/The Past=2013/A Hero=2021/Fireworks Wednesday=2006/There Is No Evil=2020/Just 6.5=2019/Leila's Brothers=2022/My Favourite Cake=2024/Facing Mirrors=2011
IR under the ban|This Is Not a Film=2011/Taxi=2015/There Is No Evil=2020/Manuscripts Don't Burn=2013/The Seed of the Sacred Fig=2024/A Man of Integrity=2017/Closed Curtain=2013/It Was Just an Accident=2025
IR FR US exiles and abroad|Certified Copy=2010/Like Someone in Love=2012/Persepolis=2007/Women Without Men=2009/Holy Spider=2022/A Girl Walks Home Alone at Night=2014/The Past=2013/Kandahar=2001
# Middle East and North Africa
EG|Cairo Station=1958/The Night of Counting the Years=1969/The Land=1970/The Nightingale's Prayer=1959/Struggle in the Valley=1954/The Beginning and the End=1960/The Sin=1965/Saladin=1963/My Father Is up the Tree=1969/Alexandria... Why?=1979
EG new|The Yacoubian Building=2006/Destiny=1997/Cairo 678=2010/The Square=2013/Clash=2016/In the Heliopolis Flat=2007/Boy from Heaven=2022/Sheikh Jackson=2017
DZ TN MA|Chronicle of the Years of Fire=1975/The Battle of Algiers=1966/The Winds of the Aures=1966/Days of Glory=2006/Outside the Law=2010/Omar Gatlato=1977/The Silences of the Palace=1994/Halfaouine: Boy of the Terraces=1990/Man of Ashes=1986/Bab El-Oued City=1994
US MA foreign productions in Africa|Othello=1951/The Battle of Algiers=1966/The Sheltering Sky=1990/Black and White in Color=1976/Lawrence of Arabia=1962/Z=1969
IL|Lebanon=2009/Waltz with Bashir=2008/Ajami=2009/Footnote=2011/Synonyms=2019/The Band's Visit=2007/Beaufort=2007/Late Marriage=2001/Foxtrot=2017/Gett: The Trial of Viviane Amsalem=2014
IL old|Sallah=1964/The Policeman=1971/I Love You Rosa=1972/The House on Chelouche Street=1973/Beyond the Walls=1984/Operation Thunderbolt=1977/Hill 24 Doesn't Answer=1955/Late Summer Blues=1987/Life According to Agfa=1992
PS LB SY|Paradise Now=2005/Divine Intervention=2002/Omar=2013/Capernaum=2018/Caramel=2007/West Beirut=1998/The Insult=2017/Wedding in Galilee=1987/5 Broken Cameras=2011/For Sama=2019/No Other Land=2024/The Voice of Hind Rajab=2025
SA JO Arab world, women and youth|Wadjda=2012/Theeb=2014/Capernaum=2018/Caramel=2007/Barakah Meets Barakah=2016/Salt of This Sea=2008/The Perfect Candidate=2019/Where Do We Go Now?=2011/Amreeka=2009
animated and documentary wars|Waltz with Bashir=2008/Persepolis=2007/Flee=2021/The Breadwinner=2017/Funan=2018/Chris the Swiss=2018/Another Day of Life=2018/The Swallows of Kabul=2019
# Africa
SN francophone beginnings|Black Girl=1966/Mandabi=1968/Borom Sarret=1963/Touki Bouki=1973/Letter from My Village=1975/Soleil Ô=1970/Xala=1975/Emitaï=1971/Concerto for an Exile=1968/Afrique sur Seine=1955
AF west African masters|Yeelen=1987/Touki Bouki=1973/Moolaadé=2004/Xala=1975/Ceddo=1977/Hyenas=1992/Tilaï=1990/Wend Kuuni=1982/The Wind=1982/Camp de Thiaroye=1988/Guelwaar=1992
AF liberation|Sambizanga=1972/Soleil Ô=1970/Harvest: 3000 Years=1976/Mueda, Memory and Massacre=1979/Sarraounia=1986/The Battle of Algiers=1966/Chronicle of the Years of Fire=1975/Emitaï=1971/Monangambé=1969
AF women|Sambizanga=1972/Letter from My Village=1975/Mossane=1996/Faat Kiné=2000/Monday's Girls=1993/The Nouba of the Women of Mount Chenoua=1978/Fad'jal=1979/Selbe=1983
AF new|Timbuktu=2014/Bamako=2006/Waiting for Happiness=2002/Atlantics=2019/Félicité=2017/A Screaming Man=2010/Daratt=2006/Moolaadé=2004/Rafiki=2018/Abouna=2002/Lingui, the Sacred Bonds=2021
ZA|Tsotsi=2005/U-Carmen eKhayelitsha=2005/Yesterday=2004/District 9=2009/Mapantsula=1988/Sarafina!=1992/The Gods Must Be Crazy=1980/Come Back, Africa=1959/Inxeba: The Wound=2017/Drum=2004
ZA about South Africa and Africa, from outside|A Dry White Season=1989/Cry Freedom=1987/A World Apart=1988/Hotel Rwanda=2004/The Last King of Scotland=2006/Cry, the Beloved Country=1951/Beasts of No Nation=2015/Invictus=2009/The Power of One=1992
# Nigeria
NG before video|Palaver=1926/Kongi's Harvest=1970/Bullfrog in the Sun=1971/Ajani Ogun=1976/Aiye=1979/Jaiyesimi=1980/Bisi, Daughter of the River=1977/Black Goddess=1978/Ija Ominira=1979/Orun Mooru=1982/Papa Ajasco=1984/Aare Agbaye=1983
GB NG colonial years|Palaver=1926/Sanders of the River=1935/Daybreak in Udi=1949/Men of Two Worlds=1946/Rhodes of Africa=1936/The Boy Kumasenu=1952/Fincho=1957/Nionga=1925
NG first videos|Living in Bondage=1992/Glamour Girls=1994/Domitilla=1996/Rattlesnake=1995/Violated=1996/Nneka the Pretty Serpent=1994/Karishika=1996/Circle of Doom=1993/Hostages=1997/Taboo=1992/Blood Money=1997
NG Yoruba and Hausa|Turmin Danya=1990/Saworoide=1999/Thunderbolt: Magun=2001/Ti Oluwa Ni Ile=1993/Agogo Eewo=2002/Gimbiya Fatima=1994/Sangaya=2000/O Le Ku=1997/Koseegbe=1995/Wasila=2000
NG comedies of the 2000s|Osuofia in London=2003/Aki na Ukwa=2002/Jenifa=2008/Games Women Play=2005/Mr. Ibu=2004/Spanner=2002/Sharon Stone=2002/Blackberry Babes=2011
NG new Nollywood|The Figurine=2009/Phone Swap=2012/October 1=2014/Half of a Yellow Sun=2013/Ijé: The Journey=2010/Irapada=2006/The CEO=2016/Tango with Me=2010/Last Flight to Abuja=2012/76=2016/Dry=2014
NG hits of the 2010s and after|The Wedding Party=2016/King of Boys=2018/Lionheart=2018/A Tribe Called Judah=2023/Living in Bondage: Breaking Free=2019/Chief Daddy=2018/Omo Ghetto: The Saga=2020/Merry Men: The Real Yoruba Demons=2018/Battle on Buka Street=2022/Fifty=2015
NG art and festivals|Mami Wata=2023/My Father's Shadow=2025/Eyimofe=2020/Elesin Oba=2022/The Milkmaid=2020/Anikulapo=2022/Juju Stories=2021/Half of a Yellow Sun=2013/Green White Green=2016
# Latin America
MX golden age|María Candelaria=1943/Doña Bárbara=1943/Enamorada=1946/Río Escondido=1948/La perla=1947/Flor silvestre=1943/Nosotros los pobres=1948/Aventurera=1950/Salón México=1949
MX comedies and songs|Allá en el Rancho Grande=1936/Ahí está el detalle=1940/Los tres García=1947/A toda máquina=1951/Dos tipos de cuidado=1953/Nosotros los pobres=1948/Vámonos con Pancho Villa=1936
MX nightclubs and sin|Aventurera=1950/Víctimas del pecado=1951/Salón México=1949/Sensualidad=1951/La mujer del puerto=1934/Distinto amanecer=1943/Santa=1932
MX about 1950|Los Olvidados=1950/Aventurera=1950/Salón México=1949/Pueblerina=1949/In the Palm of Your Hand=1951/El suavecito=1951/Rosauro Castro=1950/Nosotros los pobres=1948
MX Buñuel and about|Los Olvidados=1950/The Exterminating Angel=1962/Nazarin=1959/Él=1953/Simon of the Desert=1965/The Criminal Life of Archibaldo de la Cruz=1955/Macario=1960/Tlayucan=1962/The Important Man=1961
MX fantastic|Macario=1960/El Topo=1970/The Holy Mountain=1973/Santo vs. the Vampire Women=1962/The Curse of the Crying Woman=1963/El Vampiro=1957/Fando and Lis=1968/Simon of the Desert=1965/Alucarda=1977
MX 1970s to 1990s|Like Water for Chocolate=1992/Cronos=1993/Canoa=1976/The Castle of Purity=1973/Danzón=1991/Deep Crimson=1996/Midaq Alley=1995/Red Dawn=1989/Frida, Still Life=1983/Cabeza de Vaca=1991
MX new wave of 2000|Amores perros=2000/Y tu mamá también=2001/El crimen del padre Amaro=2002/Japón=2002/Love in the Time of Hysteria=1991/Duck Season=2004/Sexo, pudor y lágrimas=1999/Herod's Law=1999/Silent Light=2007
MX new art house|Silent Light=2007/Japón=2002/Battle in Heaven=2005/Heli=2013/Post Tenebras Lux=2012/After Lucia=2012/The Heirs=2008/Güeros=2014/Alamar=2009/Tempestad=2016/La Jaula de Oro=2013
MX 2010s|Roma=2018/Güeros=2014/Heli=2013/Post Tenebras Lux=2012/I'm No Longer Here=2019/The Untamed=2016/New Order=2020/Chronic=2015/Museum=2018
MX three friends abroad|The Revenant=2015/The Shape of Water=2017/Pan's Labyrinth=2006/Birdman=2014/Gravity=2013/Babel=2006/Children of Men=2006/Roma=2018/21 Grams=2003/Biutiful=2010
AR classic|Prisoners of the Earth=1939/The Gaucho War=1942/The House of the Angel=1957/Dark River=1952/God Bless You=1948/The Hand in the Trap=1961/La dama duende=1945/Tango!=1933/Puerto Nuevo=1936/Fin de fiesta=1960
AR silent and drawn|El Apóstol=1917/Sin dejar rastros=1918/Peludópolis=1931/Una noche de gala en el Colón=1918/Nobleza gaucha=1915/Juan sin ropa=1919
AR politics and exile|The Hour of the Furnaces=1968/Sur=1988/Tangos, the Exile of Gardel=1985/The Official Story=1985/Funny Dirty Little War=1983/Tire dié=1960/Rebellion in Patagonia=1974/Camila=1984/Night of the Pencils=1986/The Truce=1974
AR 1980s|The Official Story=1985/Camila=1984/Man Facing Southeast=1986/Tangos, the Exile of Gardel=1985/A Place in the World=1992/Miss Mary=1986/Time for Revenge=1981/Funny Dirty Little War=1983/Apartment Zero=1988
AR 1990s|Tango=1998/A Place in the World=1992/The Dark Side of the Heart=1992/I, the Worst of All=1990/Wild Horses=1995/Ashes from Paradise=1997/Sur=1988/The Voyage=1992/Crane World=1999
AR new|Nine Queens=2000/La Ciénaga=2001/Son of the Bride=2001/The Secret in Their Eyes=2009/Wild Tales=2014/The Holy Girl=2004/The Headless Woman=2008/Crane World=1999/XXY=2007/Lion's Den=2008/Carancho=2010
AR newest|Wild Tales=2014/The Clan=2015/Zama=2017/Argentina, 1985=2022/The Distinguished Citizen=2016/El Ángel=2018/Chinese Take-Away=2011/Trenque Lauquen=2022/La Flor=2018/The Delinquents=2023
BR silent and early sound|Limite=1931/Ganga Bruta=1933/São Paulo, Sinfonia da Metrópole=1929/Bonequinha de Seda=1936/Alô, Alô Carnaval=1936/Favela of My Loves=1935/Brasa Dormida=1928/Barro Humano=1929/Sangue Mineiro=1929
BR 1950s to Oscar|O Cangaceiro=1953/Rio, 40 Degrees=1955/Keeper of Promises=1962/Black Orpheus=1959/Rio, Northern Zone=1957/The Big Moment=1958/Sinhá Moça=1953/O Assalto ao Trem Pagador=1962
BR backlands|The Given Word=1962/Barren Lives=1963/Rio, 40 Degrees=1955/O Cangaceiro=1953/The Guns=1964/Black God, White Devil=1964/The Unscrupulous Ones=1962/Barravento=1962
BR Cinema Novo|Black God, White Devil=1964/Barren Lives=1963/The Guns=1964/Antonio das Mortes=1969/Entranced Earth=1967/Macunaíma=1969/Barravento=1962/Ganga Zumba=1963/How Tasty Was My Little Frenchman=1971/The Red Light Bandit=1968
BR 1970s and 1980s|Dona Flor and Her Two Husbands=1976/Bye Bye Brazil=1979/Pixote=1980/Tent of Miracles=1977/Xica=1976/Kiss of the Spider Woman=1985/They Don't Wear Black Tie=1981/Hour of the Star=1985/Gabriela=1983/Quilombo=1984/Lúcio Flávio=1977
BR new|City of God=2002/Central Station=1998/Carandiru=2003/Elite Squad=2007/Four Days in September=1997/Bus 174=2002/Behind the Sun=2001/Lower City=2005/Madame Satã=2002/O Quatrilho=1995/Linha de Passe=2008
BR newest|Aquarius=2016/I'm Still Here=2024/Bacurau=2019/The Second Mother=2015/Neighbouring Sounds=2012/The Secret Agent=2025/Invisible Life=2019/The Way He Looks=2014/Elite Squad: The Enemy Within=2010
CU|Memories of Underdevelopment=1968/Lucía=1968/One Way or Another=1974/I Am Cuba=1964/Death of a Bureaucrat=1966/The Last Supper=1976/Portrait of Teresa=1979/The First Charge of the Machete=1969/Now=1965/The Adventures of Juan Quin Quin=1967
CU later|Strawberry and Chocolate=1993/Buena Vista Social Club=1999/Guantanamera=1995/Life Is to Whistle=1998/Juan of the Dead=2011/Suite Habana=2003/Behaviour=2014/A Paradise Under the Stars=2000/Havana Blues=2005
CL before and in exile|The Jackal of Nahueltoro=1969/Three Sad Tigers=1968/The Battle of Chile=1975/Valparaiso My Love=1969/Letters from Marusia=1975/Alsino and the Condor=1982/Dialogues of Exiles=1975/The Promised Land=1973/Bloody Nitrate=1969
CL new|No=2012/A Fantastic Woman=2017/Gloria=2013/Tony Manero=2008/Machuca=2004/The Maid=2009/The Club=2015/Nostalgia for the Light=2010/Post Mortem=2010/Neruda=2016/El Conde=2023
LA 1960s struggle|The Hour of the Furnaces=1968/Blood of the Condor=1969/The Jackal of Nahueltoro=1969/Memories of Underdevelopment=1968/Antonio das Mortes=1969/Ukamau=1966/The Courage of the People=1971/Me gustan los estudiantes=1968/Mexico: The Frozen Revolution=1971
BO PE andean|Blood of the Condor=1969/Ukamau=1966/The Milk of Sorrow=2009/The City and the Dogs=1985/Madeinusa=2006/Clandestine Nation=1989/Utama=2022/Kukuli=1961/Vuelve Sebastiana=1953/Chuquiago=1977/Retablo=2017/Song Without a Name=2019
VE CO|Araya=1959/From Afar=2015/Oriana=1985/Embrace of the Serpent=2015/La Balandra Isabel llegó esta tarde=1950/Jericó=1991/Pelo malo=2013/Postcards from Leningrad=2007/Birds of Passage=2018/Monos=2019/Maria Full of Grace=2004/Rodrigo D: No Future=1990
VE AR BR about 1959|Araya=1959/Caín adolescente=1959/La Balandra Isabel llegó esta tarde=1950/La escalinata=1950/Tire dié=1960/Rio, 40 Degrees=1955/The House of the Angel=1957
LA new small countries|Ixcanul=2015/Embrace of the Serpent=2015/From Afar=2015/Whisky=2004/The Milk of Sorrow=2009/La Llorona=2019/Land and Shade=2015/Tremors=2019/7 Boxes=2012/Clara Sola=2021/The Heiresses=2018
CU short and agit documentaries|Now=1965/Tire dié=1960/LBJ=1968/79 Springs=1969/Hanoi, Tuesday 13th=1968/Hasta la victoria siempre=1967/For the First Time=1967
LA third cinema|The Hour of the Furnaces=1968/Blood of the Condor=1969/Sambizanga=1972/Touki Bouki=1973/The Battle of Chile=1975/Perfumed Nightmare=1977/Black God, White Devil=1964/Memories of Underdevelopment=1968/Soleil Ô=1970
`;
