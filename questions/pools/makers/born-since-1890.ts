/** Year of birth | standing | sex | names of makers, each with the years of first and last work. See `../makers.ts`. */
export const MAKERS_BORN_SINCE_1890 = `
1890|1|f|Agatha Christie 1920-1975
1890|1|m|Boris Pasternak 1914-1959/Cedric Gibbons 1919-1956/Fritz Lang 1919-1960/Karel Čapek 1916-1938/Stan Laurel 1917-1940
1890|2|f|Frances Goodrich 1930-1962
1890|2|m|Baburao Painter 1920-1949/Clarence Brown 1920-1953/Franz Werfel 1911-1945/H. P. Lovecraft 1936-1936/Henri Decoin 1933-1964
1890|2|m|Herbert Wilcox 1922-1959/Karl Freund 1912-1950/Louis Delluc 1920-1924/Man Ray 1923-1937/Papanasam Sivan 1934-1950/Paul Czinner 1919-1966
1890|2|m|Robert Liebmann 1919-1936/William A. Seiter 1915-1954
1890|3|f|Bess Meredyth 1913-1947/Claudine West 1929-1944
1890|3|m|Carl Jules Weyl 1935-1947/Charles Van Enger 1920-1957/Clyde De Vinna 1916-1952/Conrad Richter 1924-1968/Elmer Clifton 1917-1949
1890|3|m|Frank Butler 1927-1952/Gene Fowler 1932-1943/George Archainbaud 1917-1953/Hans Janowitz 1920-1927/Harry Joe Brown 1925-1959
1890|3|m|Howard Bretherton 1926-1952/Irvin Willat 1917-1937/Jacques Deval 1920-1966/Joseph H. August 1913-1948/Lewis Seiler 1923-1958
1890|3|m|Marc Connelly 1921-1968/Mischa Bakaleinikoff 1936-1960/Nicolas Farkas 1917-1935/Per Lindberg 1923-1941/Premankur Atorthy 1931-1940
1890|3|m|Rune Carlsten 1919-1946/Samuel Hoffenstein 1931-1947/Sol M. Wurtzel 1932-1949/Weyler Hildebrand 1932-1944
1890|4|m|Alan James 1916-1943/Arthur Roberts 1925-1955/Axel Lindblom 1922-1933/Bennett Cohen 1916-1949/Chester M. Franklin 1915-1938
1890|4|m|Edward D. Venturini 1921-1940/Edward T. Lowe Jr. 1913-1947/Harlan Thompson 1936-1940/Heinz Herald 1931-1943/Jerome Storm 1918-1932
1890|4|m|Max Alexander 1934-1943/Sammy Lee 1929-1947/William Nobles 1924-1943
1891|1|m|Cole Porter 1916-1958/Masti Venkatesha Iyengar 1920-1986/Mikhail Bulgakov 1925-1940/Sergei Prokofiev 1934-1946/Vladislav Vančura 1923-1942
1891|2|f|Zora Neale Hurston 1934-1948
1891|2|m|Al Dubin 1916-1945/Arthur Bliss 1936-1957/Arthur Edeson 1914-1949/E. A. Dupont 1917-1956/Edmund Goulding 1925-1958/George Marshall 1916-1969
1891|2|m|Jean Lenoir 1930-1950/Manuel Romero 1931-1952/Maurice Yvain 1932-1955/Monta Bell 1924-1945/Rowland V. Lee 1920-1945/Sidney Howard 1921-1939
1891|2|m|Willy Haas 1922-1933
1891|3|f|Kathryn Scola 1930-1949
1891|3|m|Aldo Vergano 1938-1956/Alessandro De Stefani 1930-1955/Alfred Gilks 1920-1952/Archie Mayo 1926-1946/Bobby E. Lüthge 1921-1964
1891|3|m|Burt Gillett 1920-1940/Edward F. Cline 1916-1946/Edward Small 1926-1970/Ernö Rapée 1922-1932/Ezio Carabella 1933-1958
1891|3|m|Frank R. Strayer 1925-1951/Gherardo Gherardi 1935-1949/Harold S. Bucquet 1936-1945/Harry Neumann 1918-1959/Irving Pichel 1932-1954
1891|3|m|John Grant 1941-1956/John W. Boyle 1915-1950/Jules Kruger 1919-1952/Jules Krüger 1923-1945/Marshall Neilan 1913-1937
1891|3|m|Raymond Bernard 1917-1958/Richard E. Norman 1916-1928/Rochus Gliese 1914-1958
1891|4|f|Lillie Hayward 1919-1960/Olga Printzlau 1915-1933
1891|4|m|Boris Morros 1935-1940/Carl Pierson 1926-1957/Cliff Reid 1934-1946/Emmett J. Flynn 1917-1933/George Froeschel 1939-1962
1891|4|m|George Meehan 1918-1947/Jaap Speyer 1917-1949/Lucien Cailliet 1943-1956/Maurice Cowan 1948-1960/Monte M. Katterjohn 1914-1931
1891|4|m|Monty Brice 1922-1945/Octavus Roy Cohen 1917-1956/Stuart Anthony 1928-1942/Trem Carr 1929-1945/Wallace MacDonald 1937-1959
1892|1|f|Mabel Normand 1914-1915/Mary Pickford 1909-1949
1892|1|m|Eiji Yoshikawa 1921-1962/Ernst Lubitsch 1914-1948/Graciliano Ramos 1933-1953/Hal Roach 1915-1948/Himanshu Rai 1925-1940
1892|1|m|J. R. R. Tolkien 1937-1967/Karel Poláček 1922-1944/Luis Trenker 1931-1962/Ryūnosuke Akutagawa 1915-1927
1892|2|f|Pearl S. Buck 1930-1972
1892|2|m|Aldo De Benedetti 1920-1958/Arthur Honegger 1922-1951/Charles Brackett 1935-1959/Darius Milhaud 1924-1968/Elmer Rice 1914-1963
1892|2|m|Frank Tuttle 1922-1959/George Barnes 1918-1953/Gregory La Cava 1922-1947/H. M. Reddy 1930-1954/Harry Piel 1912-1953
1892|2|m|Hilding Rosenberg 1927-1955/James M. Cain 1930-1976/John G. Blystone 1915-1938/John Seitz 1916-1960/Joseph B. Walker 1919-1952
1892|2|m|Ludwig Berger 1920-1950/Massimo Terzano 1925-1947/Nicholas Musuraca 1923-1958/Rex Ingram 1916-1932/Sol Polito 1914-1949
1892|2|m|Walter Röhrig 1920-1944/William Beaudine 1915-1966
1892|3|f|Florence Ryerson 1915-1941/Marguerite Beaugé 1925-1958/Nell Shipman 1916-1924
1892|3|m|Al Boasberg 1926-1937/André-Paul Antoine 1930-1950/B. P. Schulberg 1919-1943/Filippo Del Giudice 1939-1949/Hans H. Zerlett 1934-1945
1892|3|m|Jack Dawn 1934-1950/Jack Draper 1934-1962/Leo F. Forbstein 1929-1948/Luigi Bartolini 1930-1960/Léonce-Henri Burel 1915-1967
1892|3|m|Max Brand 1918-1944/Oliver Marsh 1918-1941/Paul L. Stein 1918-1950
1892|4|f|Gladys Lehman 1926-1952/Olive Cooper 1935-1950
1892|4|m|Allen G. Siegler 1914-1955/Bertram Millhauser 1916-1952/Charles Maxwell 1935-1955/Harold Lamb 1935-1952/Jack Jevne 1920-1951
1892|4|m|Jack Yellen 1934-1941/Joseph Poland 1913-1957/Lou Brock 1930-1943/Otho Lovering 1926-1968/Raymond L. Schrock 1915-1950
1892|4|m|Richard C. Currier 1920-1950/Robert Ellis 1932-1946/Scott R. Dunlap 1937-1960
1893|1|f|Mae West 1933-1940
1893|1|m|Alexander Korda 1914-1955/Ernst Marischka 1915-1959/Hans Fallada 1920-1947/Harold Lloyd 1917-1919/Mário de Andrade 1917-1945
1893|1|m|Tancred Ibsen 1931-1963/Vsevolod Pudovkin 1921-1953
1893|2|f|Dorothy L. Sayers 1923-1957
1893|2|m|Arthur Benjamin 1934-1957/Charley Chase 1915-1939/Dhirendranath Ganguly 1921-1949/Erich Kettelhut 1920-1960/Ernest B. Schoedsack 1925-1952
1893|2|m|Eugen Schüfftan 1929-1966/Eugen Shuftan 1929-1966/Günther Rittau 1921-1957/Harry Warren 1922-1961/John P. Marquand 1922-1960
1893|2|m|K. C. Dey 1932-1946/Kogo Noda 1924-1962/Kōgo Noda 1924-1962/Merian C. Cooper 1925-1963/Raoul Moretti 1930-1950/Robert Herlth 1920-1960
1893|2|m|Roy Del Ruth 1919-1960/Schamyl Bauman 1930-1958/Spencer Gordon Bennet 1925-1965/Spencer Williams 1928-1948/William Dieterle 1923-1960
1893|3|f|Faith Baldwin 1921-1977
1893|3|m|Arthur Hornblow Jr. 1933-1962/Bernard Zimmer 1933-1953/Bert Glennon 1916-1962/Danylo Demutsky 1926-1954/Geoffrey Faithfull 1912-1968
1893|3|m|Grover Jones 1920-1940/Jo Swerling 1929-1961/John Brahm 1936-1967/Lambert Hillyer 1917-1949/LeRoy Shield 1930-1937/Luiz de Barros 1915-1977
1893|3|m|Millard Webb 1920-1933/Nick Grinde 1928-1945/Richard Connell 1925-1945/S. N. Behrman 1924-1972/Sidney Franklin 1915-1957/Tim Whelan 1920-1955
1893|3|m|Victor Heerman 1916-1930/Victor Milner 1916-1953/William C. McGann 1930-1942/William Hamilton 1925-1942/William K. Howard 1921-1946
1893|3|m|Wolfgang Zeller 1926-1959
1893|4|f|Gina Kaus 1933-1956/Irene Morra 1922-1958
1893|4|m|Charles Edgar Schoenbaum 1917-1951/J. Benton Cheney 1939-1951/John Corfield 1931-1950/Lee S. Marcus 1934-1945/Lee Zahler 1929-1947
1893|4|m|Lynn Shores 1928-1940/Michael Hogan 1934-1949/Paul Sloane 1925-1952/Reggie Lanning 1932-1958/Richard Maurice 1920-1929
1893|4|m|Robertson White 1936-1945/Stephen Morehouse Avery 1934-1949
1894|1|m|Aldous Huxley 1916-1963/Alexander Dovzhenko 1926-1948/Arthur Freed 1921-1962/Ben Hecht 1919-1964/Bibhutibhushan Bandyopadhyay 1929-1950
1894|1|m|Dashiell Hammett 1929-1943/Dimitri Tiomkin 1929-1971/Fernando de Fuentes 1932-1954/Frank Borzage 1915-1959/Isaac Babel 1925-1939
1894|1|m|J. B. Priestley 1922-1979/Jean Renoir 1924-1970/John Ford 1917-1966/Josef von Sternberg 1925-1957/King Vidor 1919-1959/Xu Dishan 1925-1941
1894|2|f|Esfir Shub 1924-1947/Varvara Stepanova 1920-1932/Viola Lawrence 1916-1960
1894|2|m|Abram Room 1924-1973/Alan Crosland 1917-1936/Benito Perojo 1915-1950/Carl Mayer 1920-1936/Carlo Ludovico Bragaglia 1932-1963
1894|2|m|Clyde Bruckman 1919-1953/Dave Fleischer 1919-1944/David Butler 1927-1967/Del Lord 1919-1948/Donald Ogden Stewart 1926-1960
1894|2|m|Edmund Meisel 1926-1930/Eskil Eckert-Lundin 1931-1955/Florián Rey 1924-1957/Franz F. Planer 1920-1962/George Waggner 1938-1966
1894|2|m|Hal Mohr 1915-1968/James Thurber 1929-1961/Jean Bachelet 1924-1959/Jimmy McHugh 1924-1960/Mikhail Chiaureli 1928-1974
1894|2|m|Samson Raphaelson 1930-1953/Shirō Kido 1924-1970/Tay Garnett 1928-1975/Travis Banton 1924-1951/Walter Wanger 1929-1963
1894|2|m|Willy Schmidt-Gentner 1922-1955
1894|3|f|Rachel Field 1924-1942
1894|3|m|Albert Lewin 1929-1957/Alexander Hall 1932-1956/Basil Emmott 1928-1965/Doane Harrison 1926-1955/Gene Havlick 1928-1959
1894|3|m|Gilbert Warrenton 1916-1962/Hal C. Kern 1925-1958/Hunt Stromberg 1921-1951/Jean Stelli 1934-1962/John Howard Lawson 1928-1951
1894|3|m|Joseph Kane 1934-1971/Laurence Stallings 1925-1954/Louis Levy 1929-1955/Norman Reilly Raine 1933-1951/Nunzio Malasomma 1923-1968
1894|3|m|Oliver H. P. Garrett 1927-1950/Omar Kiam 1933-1941/Paul Dessau 1926-1969/Raja Sandow 1927-1942/Tadaoto Kainosho 1941-1957
1894|3|m|Talbot Jennings 1935-1965
1894|4|f|Hope Loring 1919-1930
1894|4|m|Allen M. Davey 1922-1946/Ben Lewis 1925-1960/Benjamin H. Kline 1920-1972/Bradbury Foote 1934-1944/Brock Williams 1931-1962
1894|4|m|Cliff Smith 1915-1937/David Mendoza 1922-1934/Harry Ruskin 1930-1950/Jack Natteford 1921-1956/José Medina 1919-1929/Leonard Smith 1915-1947
1894|4|m|Lex Neal 1925-1933/Mack V. Wright 1920-1947/Nat Holt 1944-1958/Percival Mackey 1930-1950/Robert Presnell Sr. 1931-1948
1894|4|m|Silvano Balboni 1921-1927/Willard Van Der Veer 1918-1956
1895|1|m|Busby Berkeley 1930-1962/Buster Keaton 1920-1939/Enrique Delfino 1933-1945/Jean Giono 1924-1970/Lewis Milestone 1925-1962
1895|1|m|Lorenz Hart 1920-1943/Marcel Pagnol 1926-1974/Oscar Hammerstein II 1920-1960
1895|2|f|Dorothy Davenport 1923-1956
1895|2|m|Alejandro Gutiérrez del Barrio 1938-1960/Arthur C. Miller 1914-1951/Arthur Duarte 1938-1963/Charles Lamont 1922-1956
1895|2|m|Charles MacArthur 1926-1948/Corrado Alvaro 1937-1950/Daniel Mandell 1924-1966/Dudley Nichols 1930-1960/Edward Buzzell 1932-1961
1895|2|m|Hal Rosson 1915-1967/Leif Sinding 1926-1955/Leo Robin 1926-1955/Mario Camerini 1923-1972/Morrie Ryskind 1929-1946/Ubaldo Arata 1918-1947
1895|2|m|Zoltan Korda 1918-1955
1895|3|f|Ngaio Marsh 1934-1982
1895|3|m|Alfred Santell 1917-1946/Arturo Gallea 1930-1960/Ben Sharpsteen 1931-1958/Buddy G. DeSylva 1930-1945/Chimanlal Desai 1931-1945
1895|3|m|Edward Sutherland 1925-1956/Fyodor Otsep 1926-1949/Gene Markey 1928-1951/Gordon Jacob 1943-1955/Harry Ruby 1928-1952
1895|3|m|Heinrich Gärtner 1917-1962/Henri Diamant-Berger 1916-1959/Henri Verdun 1930-1960/Joseph Fields 1930-1961/LeRoy Prinz 1930-1958
1895|3|m|Marcel Vertes 1932-1952/Mario Castelnuovo-Tedesco 1941-1955/Ralph Brinton 1942-1966/Ralph Murphy 1931-1955/Raymond Griffith 1930-1940
1895|3|m|Rene Hubert 1925-1964/René Hubert 1925-1964/Sam Taylor 1917-1944/Sid Hickox 1916-1954/Stephen Roberts 1923-1936/Victor Saville 1927-1955
1895|3|m|Viktor Turin 1925-1938/W. Howard Greene 1929-1955/Wallace Fox 1927-1952
1895|4|f|Betty Burbridge 1924-1949
1895|4|m|Alexander Laszlo 1943-1959/Arthur H. Leonard 1937-1947/Cyril Bristow 1930-1950/Edward J. White 1943-1952/Errol Taggart 1936-1937
1895|4|m|George Randol 1937-1942/J. J. Cohn 1935-1941/Jack Fier 1937-1946/James Seymour 1932-1943/Louis D. Lighton 1921-1929/Mack Stengler 1927-1955
1895|4|m|Manuel Seff 1933-1946/Noel M. Smith 1917-1952/Rudolph C. Flothow 1937-1951/Webb Smith 1937-1941
1896|1|f|Ruth Gordon 1944-1980
1896|1|m|André Hunebelle 1948-1978/Carl Zuckmayer 1920-1976/Dziga Vertov 1918-1954/F. Scott Fitzgerald 1920-1940/Howard Hawks 1926-1970
1896|1|m|Ira Gershwin 1921-1964/John Dos Passos 1920-1970/José Leitão de Barros 1918-1949/Mao Dun 1927-1981/Michael Balcon 1923-1963
1896|1|m|Werner R. Heymann 1925-1957/William A. Wellman 1923-1958
1896|2|f|Betty Smith 1943-1963/Dodie Smith 1931-1985/Ethel Waters 1921-1972/Joan Lindsay 1936-1982/Marjorie Kinnan Rawlings 1933-1953
1896|2|m|A. J. Cronin 1931-1978/Anton Profes 1932-1965/Arnold Ridley 1925-1963/Cesare Andrea Bixio 1930-1965/E. Y. Harburg 1929-1969
1896|2|m|Erle C. Kenton 1919-1950/Ernest Haller 1920-1966/Friedrich Hollaender 1929-1960/Jean Wiener 1926-1979/Julien Duvivier 1919-1967
1896|2|m|Konstantin Yudin 1938-1957/Louis Bromfield 1924-1955/Otto Heller 1920-1970/Ovanes Ohanian 1930-1933/Philip Barry 1922-1949
1896|2|m|R. C. Sherriff 1929-1968/Richard Day 1922-1970/Richard Thorpe 1923-1967/Robert E. Sherwood 1926-1955/Teinosuke Kinugasa 1920-1966
1896|2|m|Virgil Thomson 1936-1964/Vladimir Petrov 1928-1964/Walter Lang 1925-1961/William Cameron Menzies 1919-1956
1896|3|f|Josephine Tey 1929-1952/Lenore J. Coffee 1919-1960/Lotte Neumann 1919-1958/Margaret Kennedy 1922-1967/Sarah Y. Mason 1918-1954
1896|3|m|Alfred L. Werker 1925-1957/Bryan Foy 1928-1963/Constantin Bakaleinikoff 1929-1957/Cyril J. Mockridge 1932-1963/George James Hopkins 1917-1977
1896|3|m|Gordon Jennings 1932-1953/Hal Walker 1945-1953/Hans J. Salter 1930-1967/Howard Greer 1923-1955/Jack E. Cox 1922-1957/Karl Brown 1927-1938
1896|3|m|Max Greene 1923-1958/Mutz Greenbaum 1916-1963/Pandit Sudarshan 1935-1952/Pierre Colombier 1920-1939/Ray Enright 1927-1953
1896|3|m|Ray Rennahan 1922-1958/Sigmund Neufeld 1932-1957/Stuart Heisler 1936-1962/William H. Pine 1941-1955
1896|4|f|Agnes Christine Johnston 1915-1948
1896|4|m|Fred Allen 1920-1955/Jack Schwarz 1942-1952/Lajos Bús-Fekete 1922-1950/Martin Mooney 1935-1949/Michael L. Simmons 1934-1952
1896|4|m|Norman S. Hall 1929-1956/Peter Milne 1922-1953/Robert E. Cline 1927-1950/Samuel J. Briskin 1931-1962/Sigmund Krumgold 1934-1942
1896|4|m|Wilkie C. Mahoney 1939-1943
1897|1|f|Dorothy Arzner 1922-1943/Edith Head 1924-1981
1897|1|m|Charles Chauvel 1926-1955/Douglas Sirk 1935-1959/Eduard Tisse 1918-1956/Erich Wolfgang Korngold 1934-1955/Frank Capra 1922-1964
1897|1|m|Humberto Mauro 1925-1974/Ilya Ilf 1928-1937/Jirō Osaragi 1924-1973/Nitin Bose 1926-1972/Rouben Mamoulian 1929-1957/Sohrab Modi 1935-1969
1897|1|m|Thornton Wilder 1926-1973/William Faulkner 1924-1962
1897|2|f|C. A. Lejeune 1922-1960
1897|2|m|Adolph Deutsch 1935-1961/Alberto Cavalcanti 1926-1960/Bhalji Pendharkar 1925-1986/Charles LeMaire 1925-1962/Cottinelli Telmo 1933-1933
1897|2|m|Franz Schulz 1918-1956/Georges Périnal 1926-1960/Gregory Ratoff 1936-1960/Géza von Bolváry 1920-1958/Hans Deppe 1934-1962
1897|2|m|Herman J. Mankiewicz 1926-1952/Horace McCoy 1935-1952/Jean Epstein 1922-1947/Mal St. Clair 1919-1948/Mikhail Kaufman 1922-1967
1897|2|m|Nunnally Johnson 1933-1967/Orry-Kelly 1932-1963/Robert Alton 1936-1954/Robert Riskin 1931-1951/Theo Mackeben 1931-1953
1897|2|m|Vincent Korda 1931-1964
1897|3|f|Sally Benson 1943-1965
1897|3|m|Bobby Connolly 1933-1943/Charles L. Kimball 1937-1965/Eric Knight 1934-1943/F. Hugh Herbert 1926-1956/Frank Skinner 1938-1967
1897|3|m|Gösta Stevens 1930-1955/Harold Young 1934-1954/Harry d'Abbadie d'Arrast 1927-1934/Jack White 1917-1958/James Parrott 1921-1939
1897|3|m|Kubec Glasmon 1931-1938/Lawrence Weingarten 1927-1968/Louis R. Loeffler 1928-1967/Otto Kanturek 1920-1941/Ralph Dawson 1925-1961
1897|3|m|Roger Richebé 1933-1957/William V. Skall 1934-1960
1897|4|f|Rose Smith 1916-1937
1897|4|m|Albert Ray 1920-1939/Bernard H. Hyman 1925-1942/David Snell 1936-1950/Earl Turner 1941-1955/Eric Taylor 1936-1952/Harry Tugend 1936-1963
1897|4|m|Howard Smith 1926-1960/Jed Buell 1937-1946/John MacBurnie 1946-1956/Myles Connolly 1930-1956/Philip Tannura 1917-1956
1897|4|m|Robert Emmett Tansey 1932-1951/Sig Herzig 1922-1952
1898|1|m|C. S. Lewis 1919-1963/Erich Maria Remarque 1920-1962/Federico García Lorca 1918-1936/George Gershwin 1919-1937/Hal B. Wallis 1929-1975
1898|1|m|John Grierson 1929-1934/Joris Ivens 1928-1988/Kaj Munk 1928-1943/Kenji Mizoguchi 1923-1956/Leo McCarey 1921-1962/Masuji Ibuse 1930-1993
1898|1|m|Preston Sturges 1929-1955/René Clair 1924-1965/Sergei Eisenstein 1923-1946/Tawfiq al-Hakim 1933-1985/Vilhelm Moberg 1921-1973
1898|2|f|Margaret Booth 1921-1985
1898|2|m|Arthur Lubin 1934-1966/Chandulal Shah 1925-1960/Daisuke Itō 1924-1970/Debaki Bose 1930-1961/Ernest Laszlo 1927-1977/Fridrikh Ermler 1926-1965
1898|2|m|Friedrich Ermler 1924-1965/George Folsey 1919-1976/George Jessel 1945-1953/Hanns Eisler 1927-1962/Henry Hathaway 1932-1974
1898|2|m|Irving Rapper 1941-1978/José María Beltrán 1925-1959/Lee Garmes 1918-1968/Mario Mattoli 1934-1966/Mitchell Leisen 1933-1957
1898|2|m|Nicolas Hayer 1932-1972/Norman Z. McLeod 1928-1959/P. K. Atre 1940-1954/Rudolph Maté 1920-1963/Sidney Lanfield 1930-1952
1898|2|m|Tarasankar Bandyopadhyay 1931-1971/Thornton Freeland 1929-1949/Tomu Uchida 1922-1971/Van Nest Polglase 1924-1957/Václav Vích 1929-1960
1898|3|f|Blanche Sewell 1925-1949/Ilse Lotz-Dupont 1950-1962/Wanda Tuchock 1934-1934
1898|3|m|Armand Schaefer 1931-1953/Cecil Lewis 1931-1938/Dick Huemer 1940-1951/E. W. Emo 1928-1958/Ebrahim Moradi 1931-1957/Eugene Forde 1926-1947
1898|3|m|Francis Edward Faragoh 1929-1947/Fred Guiol 1923-1942/Juan Ehlert 1941-1957/Ladislas Fodor 1922-1966/Lewis R. Foster 1925-1960
1898|3|m|Louis King 1921-1956/Marcel Hellman 1930-1967/Mischa Spoliansky 1930-1972/Morris Stoloff 1936-1966/Osmond Borradaile 1930-1952
1898|3|m|Roger Ferdinand 1931-1955/Stephen Vincent Benét 1915-1942/Walter Forde 1920-1949/Willis Goldbeck 1942-1951/Willy Goldberger 1919-1961
1898|4|f|Ethel Hill 1926-1950
1898|4|m|Bartlett Cormack 1927-1936/Burt Kelly 1931-1947/Colbert Clark 1939-1951/Edgardo Carducci 1936-1945/Edward J. Kay 1936-1963
1898|4|m|Jack Ogilvie 1929-1960/John W. Considine Jr. 1925-1943/Louis Née 1930-1960/Mort Glickman 1940-1950/Scott Darling 1919-1950
1899|1|f|Lotte Reiniger 1919-1979
1899|1|m|Alfred Hitchcock 1925-1976/Charles Laughton 1955-1955/Duke Ellington 1959-1969/Erich Kästner 1928-1967/Ernest Hemingway 1923-1952
1899|1|m|George Cukor 1930-1981/Giuseppe Amato 1932-1963/Irving Thalberg 1921-1936/James Wong Howe 1923-1975/Jorge Luis Borges 1923-1985
1899|1|m|Kalki Krishnamurthy 1927-1954/Lao She 1926-1966/Marcel Achard 1923-1973/Miguel Ángel Asturias 1930-1973/Noël Coward 1920-1966
1899|1|m|Sharadindu Bandyopadhyay 1929-1970/Veit Harlan 1935-1958/Yasunari Kawabata 1926-1972/Yevgeny Gabrilovich 1936-1990
1899|2|f|Alma Reville 1926-1950/P. L. Travers 1934-1988/Sakae Tsuboi 1940-1967/Vera Caspary 1929-1979
1899|2|m|Armand Thirard 1927-1969/C. S. Forester 1924-1966/Curt Courant 1920-1961/Curtis Bernhardt 1926-1964/E. B. White 1929-1981
1899|2|m|Floyd Crosby 1930-1967/Georges Auric 1930-1975/Gustav Ucicky 1927-1960/Günther Krampf 1920-1950/Lev Kuleshov 1918-1943
1899|2|m|Matsutarō Kawaguchi 1930-1985/Nevil Shute 1926-1960/Norman Taurog 1920-1968/Pyotr Pavlenko 1938-1951/Seymour Nebenzal 1927-1961
1899|2|m|Udumalai Narayana Kavi 1934-1972/Victor Young 1935-1957/W. R. Burnett 1929-1981
1899|3|f|Marie Epstein 1925-1953/Mignon G. Eberhart 1929-1988/Ursula Parrott 1929-1946
1899|3|m|Alan Le May 1927-1962/Amar Mullick 1937-1955/Byron Haskin 1927-1968/Carlo Innocenzi 1940-1962/Charles Bennett 1929-1962
1899|3|m|Charles G. Clarke 1922-1962/Dave Gould 1929-1943/Edward L. Cahn 1931-1962/Edwin L. Marin 1932-1951/Ernest Haycox 1929-1950
1899|3|m|Frank McDonald 1935-1965/Georg Witt 1938-1960/Iwao Mori 1937-1960/J. Walter Ruben 1931-1938/James Warner Bellah 1923-1962
1899|3|m|János Vaszary 1928-1957/Leslie Goodwins 1926-1967/Léonide Moguy 1936-1961/Milton Carruth 1929-1966/Noel Clarasó 1950-1970
1899|3|m|Owen Marks 1929-1959/Pandurang Naik 1926-1960/Paul C. Vogel 1937-1965/Paul Martin 1932-1965/Per-Axel Branner 1933-1945
1899|3|m|Peter Godfrey 1939-1956/Ralph Steiner 1929-1975/Richard Schweizer 1933-1960/Sam Newfield 1926-1958/Steve Sekely 1929-1969
1899|3|m|Sune Waldimir 1937-1963/Theodore J. Pahle 1929-1963/Werner Janssen 1936-1950
1899|4|f|Irma von Cube 1930-1950
1899|4|m|Albert Akst 1930-1957/Arthur St. Claire 1938-1953/Bernhard Kaun 1930-1941/Bert Gilroy 1935-1946/Dorrell McGowan 1936-1961
1899|4|m|Eddie Moran 1931-1956/Edwin H. Knopf 1936-1960/Emile Santiago 1952-1958/James Wilson 1929-1965/Leonard Praskins 1931-1956
1899|4|m|Lewis D. Collins 1928-1954/Louis Stevens 1922-1957/Lynn Riggs 1930-1942/Perce Pearce 1940-1942/Rian James 1932-1951/Ronald Davidson 1937-1954
1899|4|m|Roy Chanslor 1932-1955/Walter Morosco 1940-1948
1900|1|f|Margaret Mitchell 1936-1936
1900|1|m|Aleksandr Ptushko 1928-1972/Alfred Newman 1930-1970/Ignazio Silone 1933-1978/Isaac Dunayevsky 1933-1955/Jacques Prévert 1932-1977
1900|1|m|Luis Buñuel 1929-1977/Mario Soffici 1933-1962/Mervyn LeRoy 1927-1965/Nikolai Erdman 1928-1970/Robert Siodmak 1930-1969
1900|1|m|Yōjirō Ishizaka 1933-1975
1900|2|f|Elizaveta Svilova 1922-1956/Hermína Týrlová 1928-1986
1900|2|m|Aaron Copland 1939-1961/Albert Hackett 1930-1962/Alessandro Blasetti 1929-1981/Alex Phillips 1931-1977/Anatoli Golovnya 1925-1950
1900|2|m|Arthur Schwartz 1929-1963/Charles Vidor 1929-1960/Eraldo Da Roma 1937-1972/George Antheil 1924-1957/Géza von Cziffra 1943-1969
1900|2|m|Henri Jeanson 1932-1968/Iosif Prut 1936-1970/Ivan Ivanov-Vano 1927-1985/James Hilton 1920-1953/Jean Negulesco 1941-1970
1900|2|m|Juan de Orduña 1924-1974/Jules Sylvain 1930-1955/Jules White 1924-1959/Lazare Meerson 1925-1938/Lothar Brühne 1936-1958
1900|2|m|Marc Allégret 1927-1970/Maurice Jaubert 1930-1940/Oskar Fischinger 1921-1949/Sun Yu 1928-1958/Werner Bochmann 1933-1965
1900|3|m|Bernard Knowles 1927-1967/Borden Chase 1937-1968/Cyril Hume 1930-1960/David Hand 1931-1948/Don Hartman 1935-1951/Edward Black 1932-1948
1900|3|m|Garrett Fort 1923-1942/Geoffrey Household 1936-1988/Georg Bruckbauer 1933-1965/Georges Neveux 1932-1966/Guy Endore 1935-1969
1900|3|m|Harald Böhmelt 1932-1955/Herbert I. Leeds 1938-1948/Ilya Kopalin 1925-1975/Jean Yarbrough 1936-1967/Joseph LaShelle 1941-1969
1900|3|m|Joseph Valentine 1924-1949/José Ruiz de Azagra 1939-1955/Lamar Trotti 1933-1952/Lesley Selander 1936-1968/Léonide Azar 1931-1965
1900|3|m|Marius-François Gaillard 1928-1955/Mark Sandrich 1927-1945/Paul Weatherwax 1928-1960/Philip MacDonald 1931-1958/Pierre Véry 1929-1960
1900|3|m|Raoul Ploquin 1932-1967/René Gaveau 1926-1955/Robert Florey 1923-1950/Robert Lord 1925-1951/Roland Brown 1931-1938/Sy Bartlett 1933-1969
1900|3|m|Sölve Cederstrand 1929-1953/Ted McCord 1921-1966/William Perlberg 1936-1965
1900|4|f|Adele Buffington 1919-1958/Brenda Weisberg 1941-1950/Dorothy Farnum 1919-1934/Elizabeth Goudge 1934-1974
1900|4|m|Alexander Steinert 1942-1948/Edward Ward 1929-1948/Erwin Gelsey 1932-1944/Frank Sanucci 1934-1947/George Oppenheimer 1933-1957
1900|4|m|Gerald Drayson Adams 1942-1967/Guy Warrack 1944-1954/Harry Grey 1938-1945/Herbert Tevos 1953-1953/Holbrook N. Todd 1934-1955
1900|4|m|Jack Beaver 1932-1954/Ken Goldsmith 1937-1944/Lloyd Corrigan 1926-1931/Lou Breslow 1928-1955/Louis F. Edelman 1936-1954/Morgan Cox 1938-1946
1900|4|m|Mortimer Offner 1935-1938/Philip Ford 1945-1952/Pierre Collings 1925-1937/S. Soundararajan 1937-1950/Sid Rogell 1930-1958/Ted Sears 1937-1959
1900|4|m|Vernon Keays 1944-1947/Vincent J. Farrar 1944-1952
1901|1|f|Marlene Dietrich 1928-1978
1901|1|m|B. N. Sircar 1931-1955/Eiji Tsuburaya 1926-1969/Enrique Santos Discépolo 1935-1951/Frederick Loewe 1942-1974/Ivan Pyryev 1929-1969
1901|1|m|José Lins do Rego 1932-1957/Ken G. Hall 1932-1946/Mikhail Romm 1934-1971/Ramón J. Sender 1930-1982/Robert Bresson 1934-1983
1901|1|m|Sam Spiegel 1933-1983/V. Shantaram 1927-1987/Vittorio De Sica 1940-1974/Walt Disney 1921-1966
1901|2|f|Dilys Powell 1939-1992/Irene 1932-1961
1901|2|m|Adhemar Gonzaga 1929-1945/Andrei Moskvin 1926-1960/Asakazu Nakai 1932-1985/Birendranath Sircar 1931-1955/Camillo Mastrocinque 1937-1968
1901|2|m|Claude Autant-Lara 1923-1977/Frank Churchill 1929-1942/Georg Krause 1928-1965/H. Bruce Humberstone 1932-1958/Harry Stradling 1920-1970
1901|2|m|Hein Heckroth 1946-1967/Howard Koch 1940-1967/Hugo Friedhofer 1930-1972/J. B. H. Wadia 1928-1970/Jean Boyer 1931-1964
1901|2|m|Jean Grémillon 1923-1958/Joe Pasternak 1929-1968/John Alton 1932-1960/John Van Druten 1925-1957/Kjeld Abell 1935-1961/Leon Shamroy 1926-1969
1901|2|m|Mark Donskoy 1927-1978/Ned Washington 1928-1970/Oscar Rosander 1935-1962/Pierre Bost 1939-1975/Pingali Nagendra Rao 1941-1970
1901|2|m|Ub Iwerks 1928-1940/Viktor Gertler 1938-1967/William H. Daniels 1922-1970/William Hornbeck 1919-1967
1901|3|f|Gwen Wakeling 1927-1965/Renie Conley 1937-1981
1901|3|m|A. B. Guthrie Jr. 1943-1991/Agustín Jiménez 1934-1967/Arthur Sheekman 1931-1962/Ben Pivar 1938-1947/Charles Nelson 1932-1974
1901|3|m|Clyde Geronimi 1938-1967/Daniele Amfitheatrof 1934-1965/Eric Hatch 1936-1957/George Andreani 1930-1959/George Worthing Yates 1938-1962
1901|3|m|Georges Lampin 1946-1963/Giorgio Simonelli 1934-1966/Hamilton MacFadden 1930-1942/Heinz Roemheld 1929-1959/Henry Blanke 1931-1961
1901|3|m|Herbert Grevenius 1946-1970/J. Peverell Marley 1923-1961/Leon Fromkess 1942-1962/Lew Landers 1934-1962/Marion Gering 1931-1963
1901|3|m|Paul Jones 1939-1967/Paul Osborn 1938-1960/Ralph Rainger 1930-1942/Reginald H. Wyer 1938-1970/René Le Hénaff 1930-1938/Sam Katzman 1933-1972
1901|3|m|Sam Zimbalist 1936-1959/Ted J. Kent 1929-1965/Willy Rozier 1934-1976
1901|4|m|Albert DeMond 1926-1954/Courtney Terrett 1931-1935/Ernest Pagano 1928-1947/Fred C. Brannon 1945-1953/Homer Brightman 1942-1959
1901|4|m|Jacques Daniel-Norman 1937-1964/John Larkin 1934-1952/John Reinhardt 1934-1952/Leonid Kosmatov 1927-1972/Lucien Moraweck 1938-1957
1901|4|m|Luis Mottura 1942-1961/Norton S. Parker 1928-1950/Otto Meyer 1930-1965/Ralph Jester 1948-1959/Tom Reed 1925-1956
1902|1|f|Leni Riefenstahl 1932-2002
1902|1|m|Carlo Levi 1939-1974/Cesare Zavattini 1935-1982/Darryl F. Zanuck 1924-1970/David O. Selznick 1924-1957/Emeric Pressburger 1930-1972
1902|1|m|Freddie Young 1928-1985/Huanzhulouzhu 1932-1960/John Steinbeck 1929-1966/Luis César Amadori 1936-1967/Martin Frič 1929-1968
1902|1|m|Max Ophüls 1931-1955/Na Woon-gyu 1926-1937/Richard Rodgers 1925-1979/Rou Shi 1925-1930/Shen Congwen 1926-1981/William Wyler 1925-1970
1902|2|f|Christina Stead 1934-1976
1902|2|m|Anatole Litvak 1930-1970/Anthony Asquith 1928-1964/Boris Barnet 1926-1963/Bronislau Kaper 1930-1968/Carlo Rim 1934-1965
1902|2|m|Carlos Olivari 1938-1966/Carlos Schlieper 1939-1957/Charles B. Lang 1926-1973/Charles Barton 1934-1962/D. N. Madhok 1931-1965
1902|2|m|Frigyes Bán 1939-1968/Georges Van Parys 1930-1966/Heinosuke Gosho 1925-1968/Henry Deutschmeister 1947-1968/Herbert Selpin 1931-1942
1902|2|m|John Lee Mahin 1932-1966/John P. Fulton 1932-1966/Josef von Báky 1936-1961/Konstantin Irmen-Tschet 1928-1959/Leonid Trauberg 1924-1961
1902|2|m|Leopold Lindtberg 1935-1958/Meredith Willson 1929-1968/Mikhail Volpin 1938-1980/Nikolai Ekk 1930-1968/Norman Maclean 1976-1976
1902|2|m|Otello Martelli 1919-1967/Sammy Fain 1925-1977/Samudrala Raghavacharya 1937-1968/Walter Plunkett 1926-1966/William Walton 1934-1972
1902|3|f|Katharine Brush 1926-1946/Leah Rhodes 1939-1968/Sheila O'Brien 1949-1955/Virginia Van Upp 1934-1952
1902|3|m|Allan Gray 1931-1958/André Tabet 1943-1970/Archie Marshek 1929-1970/Armitage Trail 1929-1930/Curt Siodmak 1929-1968
1902|3|m|Daniel Mainwaring 1935-1968/David Buttolph 1933-1964/Desmond Dickinson 1927-1975/Emil Burri 1937-1965/Eric Cross 1934-1964
1902|3|m|Francis Boeniger 1935-1960/Gene Milford 1926-1979/Henri Deutschmeister 1949-1964/Henry Vars 1930-1971/Ivo Perilli 1933-1968
1902|3|m|Leo Tover 1925-1964/Manuel Bolshintsov 1936-1954/Marcel Lucien 1928-1950/Oskar Schnirch 1928-1960/Paul Cain 1933-1946/Peter Ruric 1932-1944
1902|3|m|Philip Wylie 1928-1971/Ray Nazarro 1945-1964/Reginald LeBorg 1936-1974/Reimar Kuntze 1925-1949/Robert Planck 1929-1957
1902|3|m|Seton I. Miller 1927-1959/Sidney Buchman 1932-1972/Woody Bredell 1937-1954
1902|4|m|Al Clark 1932-1968/Bert Shefter 1950-1971/Charles Craft 1927-1963/Christian Stengel 1935-1958/Corey Ford 1935-1948/David Chudnow 1940-1953
1902|4|m|Emmet Lavery 1938-1957/Everett Douglas 1936-1970/Franklin Adreon 1937-1956/George Boemler 1935-1968/Gordon Kahn 1930-1949
1902|4|m|Jack J. Gross 1941-1958/James Sweeney 1934-1954/Jan Lustig 1941-1959/Louis Forbes 1937-1961/Murray Seldeen 1931-1947/Paul Malvern 1933-1952
1902|4|m|Rowland Leigh 1934-1948/Tiffany Thayer 1930-1956/William H. Wright 1941-1965
1903|1|f|Fumiko Hayashi 1929-1951/Silvina Ocampo 1937-1988
1903|1|m|Adrian 1925-1952/Aleksei Kapler 1931-1976/Aram Khachaturian 1934-1960/Bing Crosby 1926-1977/Evelyn Waugh 1928-1964/George Orwell 1933-1949
1903|1|m|Georges Simenon 1921-1981/Grigori Aleksandrov 1928-1983/Grigori Alexandrov 1928-1983/Mikhail Kalatozov 1928-1969/R. C. Boral 1931-1960
1903|1|m|Ramón Díaz Sánchez 1936-1968/Shūgorō Yamamoto 1926-1967/Vincente Minnelli 1943-1976/Yasujirō Ozu 1927-1962
1903|2|f|Barbara McLean 1933-1955/Clare Boothe Luce 1931-1970/Mary Norton 1943-1982
1903|2|m|Alf Sjöberg 1929-1969/André Berthomieu 1927-1960/Bruno Mondi 1927-1965/Casimir Oberfeld 1930-1943/Charles Spaak 1929-1973
1903|2|m|Christian Matras 1928-1972/Cornell Woolrich 1926-1965/Erskine Caldwell 1929-1987/Ghulam Mohammed 1943-1968/Hans Christian Branner 1936-1965
1903|2|m|Hiroshi Shimizu 1924-1959/Jean d'Eaubonne 1930-1971/John Wyndham 1935-1968/Josef Wirsching 1925-1967/Juan Quintero 1940-1970
1903|2|m|Luis Saslavsky 1934-1979/Mark Hellinger 1939-1948/Michio Takeyama 1947-1980/Moacyr Fenelon 1938-1953/Nathanael West 1931-1940
1903|2|m|Norman Foster 1936-1967/P. C. Barua 1934-1951/Raymond Queneau 1933-1975/Roger Hubert 1923-1964/Roger K. Furse 1944-1963
1903|2|m|Russell Harlan 1937-1970/Thorold Dickinson 1930-1955/Walter Reisch 1925-1959/William H. Clothier 1936-1973
1903|3|f|Eda Warren 1926-1967/Marjorie Best 1948-1966/Viña Delmar 1928-1976
1903|3|m|Alberto Etchebehere 1936-1974/Angus MacPhail 1926-1957/Anthony Veiller 1934-1966/Boris Ingster 1940-1950/Casey Robinson 1927-1962
1903|3|m|Domenico Scala 1935-1960/Dwight Taylor 1930-1957/Eugène Lourié 1953-1961/George Amy 1929-1961/Hamilton Luske 1940-1964/Howard Shoup 1935-1968
1903|3|m|Ian Dalrymple 1935-1970/Jack A. Marta 1928-1980/James Gould Cozzens 1924-1978/Jean Feyte 1931-1968/John English 1935-1951
1903|3|m|Joseph Biroc 1946-1987/Kurt Heuser 1935-1963/Lennox Berkeley 1943-1957/Leonard Goldstein 1948-1954/Niven Busch 1931-1955
1903|3|m|René Sylviano 1931-1966/Robert Fellows 1940-1959/Sol C. Siegel 1936-1968/Taiji Yabushita 1958-1969/Ted Tetzlaff 1926-1959
1903|3|m|Toshio Yasumi 1937-1975/Varick Frissell 1928-1931/Walter D. Edmonds 1929-1995/Walter Thompson 1934-1977/William C. Mellor 1934-1963
1903|3|m|William Lyon 1935-1972
1903|4|f|Frances Hyland 1926-1942/Mabel Seeley 1938-1954
1903|4|m|Albert J. Cohen 1940-1957/Aleksandr Shelenkov 1930-1978/Allen Rivkin 1932-1960/Bud Thackery 1941-1974/Burton Kramer 1931-1952
1903|4|m|Charles Grayson 1936-1960/Derwin Abrahams 1941-1954/Edward Finney 1936-1957/Ellsworth Hoagland 1932-1966/Frank Fenton 1938-1966
1903|4|m|Irving Briskin 1933-1942/Jerome Cady 1932-1948/John Rathmell 1934-1941/Kenneth Gamet 1937-1958/Leighton Lucas 1934-1957/Leonard Lee 1938-1954
1903|4|m|Martin Bodin 1931-1965/Oliver Drake 1925-1974/Otto Ludwig 1934-1967/P. J. Wolfson 1931-1952/Paul Borofsky 1934-1955/Richard Fantl 1934-1958
1903|4|m|Robert Bassler 1942-1956/Robert Hardy Andrews 1936-1967/Robert Sisk 1936-1949/Sheridan Gibney 1931-1948/Temple Abady 1946-1959
1903|4|m|William Austin 1934-1970/William Berke 1934-1958
1904|1|m|Alejo Carpentier 1933-1979/Arkady Gaidar 1925-1941/Ba Jin 1929-2003/Cecil Beaton 1941-1970/Delmer Daves 1929-1965/Dick Powell 1953-1958
1904|1|m|Dmitry Kabalevsky 1931-1962/Dr. Seuss 1937-1990/Emilio Fernández 1942-1979/George Stevens 1930-1970/Graham Greene 1925-1990
1904|1|m|Gregg Toland 1926-1948/Jacques Tourneur 1931-1965/K. L. Saigal 1932-1947/Kuvempu 1922-1992/P. Kesavadev 1935-1983/Robert Montgomery 1946-1960
1904|1|m|S. S. Vasan 1938-1969
1904|2|f|Dorothy Fields 1928-1973/Helen Rose 1943-1966
1904|2|m|A. R. Kardar 1929-1966/Anthony Havelock-Allan 1935-1970/Bernhard Eichhorn 1943-1965/Chano Urueta 1928-1974/Charles K. Feldman 1942-1967
1904|2|m|Christian-Jaque 1932-1977/Edgar G. Ulmer 1930-1964/Gavriil Popov 1932-1969/Georges Sadoul 1936-1967/Goffredo Alessandrini 1931-1952
1904|2|m|Goffredo Petrassi 1949-1965/Hideo Oguni 1928-1985/Jean Aurenche 1936-1987/Jesús García Leoz 1933-1953/John Farrow 1937-1959
1904|2|m|Juan Bustillo Oro 1934-1965/Lee Kyu-hwan 1932-1974/Lucien Ballard 1935-1978/Mack Gordon 1930-1956/Milton Krasner 1933-1972
1904|2|m|Moss Hart 1930-1959/Oliver Messel 1934-1961/Patrick Hamilton 1925-1955/Perc Westmore 1923-1968/Richard Addinsell 1932-1965
1904|2|m|S.J. Perelman 1931-1956/Sergei Yutkevich 1924-1981/Sergio Amidei 1938-1981/Shigeru Kayama 1947-1974/Terence Fisher 1948-1974
1904|2|m|Val Lewton 1942-1951/Vittorio Metz 1936-1972
1904|3|f|Dorothy B. Hughes 1940-1963/Margery Allingham 1923-1965
1904|3|m|Albert Benitz 1931-1965/Alvah Bessie 1943-1948/Benedict Bogeaus 1944-1965/Daniel Fapp 1941-1969/Edward Cronjager 1925-1960
1904|3|m|Faredoon Irani 1932-1973/Folmar Blangsted 1935-1972/Frank Gruber 1943-1968/Frank Ross 1941-1973/Fuji Yahiro 1930-1970
1904|3|m|Giorgio Bianchi 1942-1967/Gunnar Olsson 1939-1950/H. C. Potter 1936-1957/Ivor Montagu 1926-1950/Joseph Gershenson 1940-1949
1904|3|m|K. Subrahmanyam 1934-1962/Léo Joannon 1930-1967/Mario Albertelli 1933-1960/Martin Berkeley 1937-1959/Mitsuzō Miyata 1935-1975
1904|3|m|Nanubhai Vakil 1929-1970/Parker Tyler 1944-1972/Pierre Chenal 1927-1984/R. G. Springsteen 1945-1967/Rolf Hansen 1937-1960/Royer 1933-1939
1904|3|m|Sam Leavitt 1954-1977/Samuel G. Engel 1936-1962/Shen Xiling 1933-1939/W. Lee Wilder 1946-1968
1904|4|f|Eleanore Griffin 1937-1965/Mary McCall Jr. 1932-1959
1904|4|m|Bretton Byrd 1932-1956/Charles Belden 1932-1952/Charles Gross 1948-1964/Edwin H. Bryant 1945-1965/Gene Towne 1930-1944/Gordon Wiles 1935-1947
1904|4|m|Herman Schlom 1935-1958/Hubert Clifford 1945-1957/Jack Greenhalgh 1931-1957/Josef Mischel 1942-1947/Louis Gray 1941-1947
1904|4|m|Milton Krims 1932-1959/Rafael Rivero 1932-1954/Russell Schoengarth 1928-1965/Sherman Todd 1932-1958/Stuart E. McGowan 1936-1961
1904|4|m|Warren Duff 1932-1956/William Holmes 1928-1947
1905|1|m|Albert Simonin 1954-1974/Dalton Trumbo 1936-1973/Edvin Laine 1943-1986/Harold Arlen 1930-1963/Joseph Kosma 1935-1968/Michael Powell 1931-1978
1905|1|m|Miguel M. Delgado 1941-1990/Mikhail Sholokhov 1925-1984/Mikio Naruse 1930-1967/Márton Keleti 1937-1973/Otto Preminger 1931-1979
1905|1|m|Pankaj Mullick 1931-1973/Peter Kreuder 1930-1970/Érico Veríssimo 1932-1975
1905|2|f|Agnes de Mille 1936-1955/Lillian Hellman 1934-1980/Maria Smirnova 1934-1970/Muriel Box 1935-1964
1905|2|m|Boris Volchek 1931-1969/Bosley Crowther 1932-1968/Burnett Guffey 1944-1971/Claude Binyon 1932-1964/Emlyn Williams 1930-1980
1905|2|m|G. R. Aldo 1947-1953/Grigori Kozintsev 1924-1971/H. E. Bates 1926-1973/Hal Pereira 1944-1968/Henry Koster 1932-1966/Hiroshi Inagaki 1928-1970
1905|2|m|Iosif Kheifits 1930-1989/Isidro B. Maiztegui 1944-1965/Jean Vigo 1930-1934/John O'Hara 1934-1970/Jule Styne 1926-1993/Kurt Ulrich 1948-1964
1905|2|m|Lewis Allen 1944-1959/Luigi Zampa 1941-1979/Lyle R. Wheeler 1936-1969/László Benedek 1948-1977/Miguel Zacarías 1933-1986
1905|2|m|Pandro S. Berman 1931-1970/Pare Lorentz 1936-1946/Paul Grimault 1936-1988/Pierre Braunberger 1926-1986/René Cardona 1937-1982
1905|2|m|Richard Angst 1929-1968/Robert Penn Warren 1929-1985/Robert Stevenson 1932-1976/Roger Edens 1935-1969/Stanley Cortez 1936-1977
1905|2|m|William Alwyn 1936-1963/Winton C. Hoch 1937-1968/Wolfgang Liebeneiner 1937-1979/Yoshiyasu Hamamura 1938-1975/Yves Allégret 1941-1976
1905|2|m|Yūharu Atsuta 1937-1980
1905|3|f|Charlotte Armstrong 1942-1969/Dorothy M. Johnson 1942-1977/Marguerite Roberts 1933-1971/Tess Slesinger 1937-1945
1905|3|m|Alan Rawsthorne 1937-1964/B. S. Ramaiah 1940-1970/Bert Bates 1935-1968/Carl E. Guthrie 1942-1967/Charles Suin 1936-1970
1905|3|m|Cliff Richardson 1934-1975/Clifton Parker 1942-1963/Edward Anderson 1935-1937/Edward Bernds 1945-1965/Francis Chagrin 1934-1965
1905|3|m|Francis D. Lyon 1953-1969/Francis Lyon 1933-1955/Fred Kohlmar 1939-1970/Georgie Stoll 1935-1965/Gyan Dutt 1937-1960/Henri Rust 1938-1968
1905|3|m|Jack Cummings 1934-1964/Jack Harris 1931-1965/James E. Newcom 1932-1969/Jochen Huth 1936-1963/John Patrick 1936-1968
1905|3|m|José Muñoz Molleda 1940-1962/Kōichi Iwashita 1936-1985/Larry Morey 1937-1942/Lionel Lindon 1943-1971/Lionel White 1952-1978
1905|3|m|Louis Page 1934-1964/Malladi Ramakrishna Sastry 1949-1965/Marvin Hatley 1930-1940/Maxwell Shane 1937-1958/Monty Berman 1938-1972
1905|3|m|Nat Perrin 1931-1959/Nicholas Brodszky 1930-1956/Ogirala Ramachandra Rao 1939-1957/Ramón Torrado 1942-1973/Robert B. Sinclair 1938-1948
1905|3|m|Sadasivabrahmam 1941-1968/Stuart Palmer 1931-1968/V. Avadhoot 1933-1958/Valentine Davies 1941-1960/Walter Leigh 1934-1942
1905|3|m|Warren Low 1932-1971/William Clemens 1936-1947
1905|4|m|Ace Herman 1946-1958/Arthur T. Horman 1935-1959/C. V. Raman 1936-1950/Darrell Calker 1936-1963/Erdman Penner 1940-1959/Frank Cavett 1939-1953
1905|4|m|Griffin Jay 1939-1946/J. S. Casshyap 1935-1948/Lindsley Parsons 1938-1972/Robert Creighton Williams 1943-1951/Tony Martinelli 1933-1976
1905|4|m|William Bradford 1939-1959
1906|1|f|Lilian Harvey 1925-1950
1906|1|m|Alejandro Galindo 1937-1985/Aleksandr Rou 1938-1972/Alexandre Trauner 1932-1990/Anthony Mann 1942-1968/Anton Karas 1949-1949
1906|1|m|Billy Wilder 1929-1981/Carol Reed 1935-1972/Dmitri Shostakovich 1929-1971/Franz Waxman 1930-1966/Friz Freleng 1928-1983
1906|1|m|Gilberto Martínez Solares 1938-1994/John Huston 1931-1987/Luchino Visconti 1943-1976/Lucio Demare 1936-1970/Marcel Carné 1929-1977
1906|1|m|Mario Soldati 1931-1959/Michael Jary 1936-1965/R. K. Narayan 1935-1993/Roberto Rossellini 1936-1977/S. D. Burman 1937-1975
1906|1|m|Sergei Gerasimov 1930-1984/Wolfgang Staudte 1936-1984
1906|2|f|Adrienne Fazan 1933-1970/Amirbai Karnataki 1934-1961/Elizabeth Haffenden 1933-1976/Marguerite Renoir 1929-1972
1906|2|m|Alessandro Cicognini 1936-1965/Benjamin Frankel 1934-1965/Boris Kaufman 1928-1970/Cai Chusheng 1932-1963/Clifford Odets 1935-1961
1906|2|m|Fei Mu 1933-1948/Frank Launder 1930-1980/Friedl Behn-Grund 1925-1960/Giovanni D'Anzi 1935-1960/Giovanni Fusco 1936-1968/Harry Watt 1934-1961
1906|2|m|Hiroshi Mizutani 1933-1962/J. B. Tanko 1952-1988/Jacques Becker 1934-1960/James Hadley Chase 1939-1984/Jean Dréville 1929-1969
1906|2|m|Jim Thompson 1942-1973/Joseph MacDonald 1941-1968/Julio Alejandro 1951-1982/Ladislao Vajda 1932-1965/León Klimovsky 1949-1978
1906|2|m|Lima Barreto 1940-1961/Léon Barsacq 1938-1969/Masaichi Nagata 1934-1979/Master Vinayak 1936-1947/Mauricio Magdaleno 1943-1970
1906|2|m|Nandlal Jaswantlal 1929-1961/Pietro Francisci 1935-1973/Robert Surtees 1942-1978/Russell Metty 1934-1974/Shirō Toyoda 1929-1973
1906|2|m|Sidney Kingsley 1933-1962/T. H. White 1929-1959/Vincent Sherman 1939-1967/Wally Westmore 1931-1969/Walter Koppel 1947-1965
1906|3|f|Catherine Turney 1937-1956/Elisabeth Lutyens 1944-1975/Helen Deutsch 1944-1967/Mary Chase 1937-1968/Mary Ellen Bute 1934-1966
1906|3|m|Allan Scott 1933-1958/Arthur E. Arling 1943-1968/Arthur Elton 1931-1955/Bretaigne Windust 1948-1957/Buddy Adler 1948-1960
1906|3|m|Clifford Stine 1953-1961/Dwight Macdonald 1929-1966/Edmund Grainger 1931-1960/Edward Stevenson 1925-1968/Edwin Blum 1936-1969
1906|3|m|Emilio Villalba Welsh 1940-1978/Felix Lützkendorf 1937-1970/Fredric Knudtson 1932-1964/Gunnar Johansson 1938-1955/Harry M. Popkin 1938-1951
1906|3|m|Henry Freulich 1934-1969/Hilding Bladh 1932-1970/Jacques Companéez 1934-1956/Jesse Hibbs 1953-1958/Jonathan Latimer 1935-1958
1906|3|m|Loyal Griggs 1951-1971/Manuel Silos 1938-1969/Maurice Thiriet 1935-1966/Nikolai Virta 1948-1960/Paul J. Smith 1937-1962
1906|3|m|Richard Pottier 1934-1963/Robert Buckner 1937-1958/Robert Emmett Dolan 1941-1965/Sterling North 1929-1969/Sushil Majumdar 1932-1975
1906|3|m|Tage Holmberg 1940-1962/Terry O. Morse 1939-1956/Tom Morahan 1937-1966/Vishram Bedekar 1938-1960/Wilfred Jackson 1929-1955
1906|3|m|Willard Van Dyke 1937-1965
1906|4|f|Helen Logan 1935-1947
1906|4|m|Alex Gottlieb 1941-1965/Basil Wrangell 1926-1966/Darrell Ware 1936-1946/George Posford 1932-1948/Gerald Geraghty 1935-1953
1906|4|m|Halsted Welles 1949-1974/Harry Lubin 1948-1963/Jack Chertok 1936-1945/Jan Grippo 1946-1951/Larry Clemmons 1967-1981/Leo Shuken 1936-1966
1906|4|m|Lester Ziffren 1937-1941/M. Coates Webster 1943-1953/Marlin Skiles 1944-1971/Michael Kraike 1943-1953/Otto Englander 1937-1942
1906|4|m|Paul Sawtell 1939-1971/Roy Livingston 1947-1962
1907|1|f|Astrid Lindgren 1944-1993/Daphne du Maurier 1931-1981/Ilse Kubaschewski 1954-1970/Zarah Leander 1930-1978
1907|1|m|A. V. Meiyappan 1935-1979/Alberto Moravia 1929-1990/Fred Zinnemann 1936-1982/Gabriel Figueroa 1933-1986/Henri-Georges Clouzot 1931-1968
1907|1|m|Homero Manzi 1935-1951/Jacques Tati 1932-1978/Khemchand Prakash 1938-1950/Laurence Olivier 1944-1970/Mehboob Khan 1935-1962
1907|1|m|Miklós Rózsa 1937-1982/Ray Milland 1955-1968/Run Run Shaw 1950-2009/Sabahattin Ali 1934-1947/T. R. Sundaram 1937-1963/Vijay Bhatt 1934-1977
1907|1|m|Vitaliano Brancati 1928-1954/Yasushi Inoue 1949-1991
1907|2|f|Joan Harrison 1939-1946/Rumer Godden 1936-1997
1907|2|m|Abdolhossein Sepanta 1933-1937/Alberto Gout 1938-1966/Basil Wright 1931-1960/Fred M. Wilcox 1938-1960/Gajanan Jagirdar 1934-1962
1907|2|m|Georges Wakhévitch 1933-1979/Gordon Douglas 1935-1977/Henri Storck 1929-1985/Humphrey Jennings 1934-1950/James A. Michener 1947-1997
1907|2|m|Jean Louis 1944-1973/Joselito Rodríguez 1938-1975/Joseph H. Lewis 1937-1958/Julián Soler 1944-1974/Leigh Harline 1932-1965
1907|2|m|M. R. Achrekar 1945-1973/Mario Serandrei 1933-1966/Minoru Shibuya 1937-1966/Nathan Juran 1952-1973/Nino Novarese 1940-1974
1907|2|m|Paul Francis Webster 1931-1980/Paul Rotha 1933-1962/Robert A. Heinlein 1947-1987/Robert Hakim 1935-1975/Roger Vailland 1945-1964
1907|2|m|Sixto Pondal Ríos 1938-1968/Ulises Petit de Murat 1937-1975/Wu Yonggang 1934-1981
1907|3|f|Ardel Wray 1943-1948/Betty MacDonald 1945-1955/Helen MacInnes 1941-1984/Virginia Kellogg 1931-1955
1907|3|m|Arch Oboler 1945-1972/Chitta Basu 1946-1975/Edgar Anstey 1932-1967/Edward Carfagno 1943-1989/Francisco Mugica 1939-1962/Guy Bernard 1943-1969
1907|3|m|Harold Hecht 1948-1975/Hem Chandra 1933-1952/Jack Schaefer 1949-1978/John Wexley 1938-1955/Joseph Brun 1938-1970/Karl Tunberg 1937-1973
1907|3|m|Konstantin Isayev 1945-1970/Lucien Joulin 1942-1965/Maurice Cloche 1937-1975/Otis Ferguson 1934-1942/Paul Durand 1947-1973
1907|3|m|Philip Martell 1963-1976/Rafiq Ghaznavi 1932-1950/Robert Vernay 1943-1963/Shigeo Tanaka 1932-1971/Sydney Box 1942-1965
1907|3|m|T. E. B. Clarke 1944-1983/Thomas Carr 1945-1958/Yuri Yekelchik 1935-1954
1907|4|f|Luci Ward 1936-1952
1907|4|m|Abby Berlin 1945-1950/Arnold Belgard 1937-1955/Barry Trivers 1931-1959/Brown Holmes 1932-1950/Cliff Bell 1942-1968/Edward Dein 1940-1960
1907|4|m|Ellis W. Carter 1948-1963/Jerome Thoms 1939-1967/Lambert Williamson 1946-1968/Lester Cowan 1937-1952/Lester Orlebeck 1932-1970
1907|4|m|Michael Blankfort 1939-1971/Oscar Brodney 1942-1969/Ralph Freed 1934-1957/Sidney Stone 1940-1960/Walter Bullock 1936-1953
1908|1|f|Simone de Beauvoir 1943-1981
1908|1|m|A. N. Krishna Rao 1934-1971/António Lopes Ribeiro 1934-1973/B. N. Reddy 1939-1969/Cesare Pavese 1936-1950/David Lean 1930-1984
1908|1|m|Edward Dmytryk 1935-1976/Elio Vittorini 1931-1966/Franz Grothe 1930-1970/Guimarães Rosa 1946-1967/Harald Reinl 1949-1982
1908|1|m|Helmut Käutner 1939-1977/Ian Fleming 1953-1964/João Guimarães Rosa 1946-1967/Kazuo Miyagawa 1935-1989/L. V. Prasad 1945-1982
1908|1|m|Manik Bandopadhyay 1935-1956/Manoel de Oliveira 1931-2015/Miguel Otero Silva 1937-1985/Paul Henreid 1952-1964/Robert Rossen 1937-1964
1908|1|m|Sergei Urusevsky 1941-1971/Tex Avery 1935-1979/Vaikom Muhammad Basheer 1943-1992
1908|2|f|Carmen Dillon 1935-1979/Jacqueline Audry 1943-1969/Sumie Tanaka 1950-1965
1908|2|m|A. I. Bezzerides 1942-1965/Albert Maltz 1942-1970/Aleksander Ford 1929-1975/Aleksandr Zarkhi 1930-1980/Alexandre Golitzen 1935-1974
1908|2|m|Alexandre Mnouchkine 1947-1990/Aluri Chakrapani 1950-1975/B. N. Rao 1936-1964/Bjarne Henning-Jensen 1940-1974/Boris Leven 1936-1986
1908|2|m|Carl Laemmle Jr. 1926-1936/Frank S. Nugent 1948-1966/George Pal 1934-1975/George Sherman 1937-1971/Georges Dancigers 1947-1985
1908|2|m|Ghulam Haider 1935-1953/Jack Hildyard 1946-1983/Jean Delannoy 1934-1995/Johnny Burke 1933-1961/Johnny Green 1930-1969/Joshua Logan 1938-1969
1908|2|m|Klimenty Mints 1936-1983/Kurt Neumann 1931-1958/Lars-Erik Larsson 1935-1955/Louis L'Amour 1939-1988/Masahiro Makino 1926-1972
1908|2|m|Michel Kelber 1930-1980/Mika Waltari 1925-1964/Mário Peixoto 1931-1931/Nikolai Kryukov 1931-1961/Paul Misraki 1935-1990
1908|2|m|Phil Karlson 1944-1975/Philip Dunne 1934-1965/Raymond Legrand 1941-1965/Raúl de Anda 1937-1985/Renzo Rossellini 1936-1963
1908|2|m|Sidney Gilliat 1930-1974/Tullio Pinelli 1943-1990/Wajahat Mirza 1936-1972/Yevgeny Pomeshchikov 1937-1978
1908|3|f|Beatrice Dawson 1945-1976/Jolanda Benvenuti 1940-1972/Myriam Borsoutzky 1935-1958/Suzanne de Troeye 1932-1955
1908|3|m|Aga Jani Kashmiri 1935-1980/Alejandro Verbitzky 1942-1965/Antonio Castillo 1946-1971/Arthur Dreifuss 1940-1968/Aubrey Schenck 1946-1971
1908|3|m|DeWitt Bodeen 1942-1959/Dhirubhai Desai 1931-1972/Fred Gipson 1946-1971/George Duning 1944-1983/Gile Steele 1938-1952
1908|3|m|Giorgio Ferroni 1936-1972/Harry Kurnitz 1938-1966/Hugo Fregonese 1943-1975/Jack Donohue 1948-1970/Jack Pollexfen 1955-1972
1908|3|m|Jerry Bresler 1943-1967/Joe Grant 1940-1955/John C. Higgins 1936-1966/Juan Carlos Thorry 1945-1957/L. B. Abbott 1957-1980
1908|3|m|Lennie Hayton 1941-1969/Luigi Rovere 1947-1970/Luke Short 1936-1975/Nigel Balchin 1934-1967/Niren Lahiri 1940-1964/Ray Heindorf 1929-1972
1908|3|m|Robert Ardrey 1940-1966/Rolf Husberg 1939-1965/Salvador Ruiz de Luna 1942-1970/Sidney Cole 1934-1946/Stanislas-André Steeman 1928-1964
1908|3|m|Sydney Boehm 1944-1967/Takashi Matsuyama 1942-1970/Wolfgang Reinhardt 1938-1968
1908|4|f|Edith Skouras 1936-1942/Kathryn Forbes 1943-1947/Monica Collingwood 1944-1968
1908|4|m|Alfred Roome 1933-1976/Bernard Green 1959-1966/D. D. Beauchamp 1946-1970/Desmond Marquette 1937-1970/Eric Spear 1946-1964
1908|4|m|Gardar Sahlberg 1940-1952/Hiram S. Brown Jr. 1939-1941/James B. Clark 1938-1959/John Jensen 1949-1956/John K. Butler 1943-1957
1908|4|m|Leonard Spigelgass 1933-1965/Leonardo Bercovici 1938-1970/Lowell S. Hawley 1960-1969/Otto Lang 1947-1966/Ralph Wright 1942-1970
1908|4|m|Raoul Kraushaar 1937-1972/Richard Wormser 1936-1966/S. H. Barnett 1964-1964/Sloan Nibley 1946-1965/William Wister Haines 1936-1957
1909|1|f|Ashapurna Devi 1938-1995/Kinuyo Tanaka 1953-1962
1909|1|m|Albert R. Broccoli 1953-1989/Bimal Roy 1935-1965/C. N. Annadurai 1948-1967/Ciro Alegría 1935-1963/Elia Kazan 1945-1976/Henri Alekan 1937-1999
1909|1|m|Jean-Paul Le Chanois 1934-1966/Johnny Mercer 1930-1974/Joseph L. Mankiewicz 1929-1972/Joseph Losey 1939-1985/Martin A. Hansen 1935-1955
1909|1|m|Piero Gherardi 1948-1971/Seichō Matsumoto 1951-1992/Subodh Ghosh 1940-1980/Valentin Vaala 1929-1963
1909|2|f|Dorothy Spencer 1929-1979
1909|2|m|Ahmed Badrakhan 1936-1968/André Cayatte 1942-1978/Angelo Francesco Lavagnino 1950-1975/Brian Easdale 1934-1960/Carlos Velo 1934-1970
1909|2|m|Chester Himes 1945-1983/David Miller 1935-1976/Ellis R. Dungan 1936-1959/Eric Ambler 1936-1985/George Tomasini 1947-1964
1909|2|m|Gyan Mukherjee 1940-1956/Hermes Pan 1933-1981/James Agee 1934-1955/Julio Bracho 1941-1978/Julius J. Epstein 1935-1983/Leonid Lukov 1932-1963
1909|2|m|Michael Gordon 1942-1970/Pandit Mukhram Sharma 1942-1980/Paul May 1938-1972/Philip G. Epstein 1935-1952/Raffaello Matarazzo 1933-1964
1909|2|m|Ralph E. Winters 1940-1995/Riccardo Freda 1942-1981/Richard Maibaum 1936-1989/Robert Burks 1944-1967/Roberto Gavaldón 1945-1979
1909|2|m|Sadao Yamanaka 1932-1937/Salvo D'Angelo 1940-1961/Sashadhar Mukherjee 1937-1970/Wolfgang Reitherman 1959-1977/Yoshikata Yoda 1931-1989
1909|2|m|Yoshio Miyajima 1934-1977
1909|3|f|Dorothy Kingsley 1943-1967/Marie Menken 1945-1968
1909|3|m|Abner Biberman 1954-1960/Aubrey Wisberg 1942-1970/Beirne Lay Jr. 1941-1964/Ben Maddow 1942-1970/Charles Frend 1935-1967
1909|3|m|Daniel Fuchs 1941-1957/George Wells 1943-1970/Giacomo Gentilomo 1937-1964/Gustav Kampendonk 1942-1965/Harry Gerstad 1945-1972
1909|3|m|Ichirō Saitō 1932-1970/Irving Lerner 1949-1969/James Neilson 1957-1970/James R. Webb 1940-1974/Jayant Desai 1930-1960/Jo Eisinger 1942-1985
1909|3|m|John Dighton 1935-1963/Joseph M. Newman 1938-1961/Ken Anderson 1937-1977/Ken Darby 1938-1969/Leith Stevens 1942-1970
1909|3|m|Michael Luciano 1945-1983/Norman Krasna 1931-1971/Renato Del Frate 1937-1970/Robert Arthur 1947-1968/Robert L. Lippert 1945-1966
1909|3|m|Stephen Dade 1941-1968/Walter Van Tilburg Clark 1940-1950/Yuan Muzhi 1935-1938/Yueh Feng 1933-1974
1909|4|f|Elizabeth Reinhardt 1941-1950/Marian B. Cockrell 1944-1946
1909|4|m|Arthur Alexander 1934-1946/Fred R. Feitshans Jr. 1936-1978/Henri Persin 1955-1975/John F. Warren 1954-1966/Norman Fulton 1947-1956
1909|4|m|Peter Berneis 1948-1959/Peter Blackmore 1948-1964/Richard Macaulay 1937-1955/Robert L. Richards 1947-1954/Ted Sherdeman 1950-1965
1909|4|m|True Boardman 1940-1952/William H. Ziegler 1935-1971
`;
