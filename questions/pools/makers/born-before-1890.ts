/** Year of birth | standing | sex | names of makers, each with the years of first and last work. See `../makers.ts`. */
export const MAKERS_BORN_BEFORE_1890 = `
1564|1|m|William Shakespeare 1593-1609
1564|2|m|Christopher Marlowe 1590-1593
1572|3|m|Ben Jonson 1600-1637
1580|3|m|John Webster 1607-1630
1628|1|m|Charles Perrault 1687-1700
1771|1|m|Walter Scott 1802-1831
1775|1|f|Jane Austen 1811-1815
1776|1|m|E. T. A. Hoffmann 1814-1822
1783|1|m|Stendhal 1814-1839
1785|1|m|Jacob Grimm 1812-1857
1786|1|m|Wilhelm Grimm 1812-1857
1789|1|m|James Fenimore Cooper 1820-1850
1797|1|f|Mary Shelley 1817-1844
1799|1|m|Alexander Pushkin 1820-1836/Honoré de Balzac 1822-1848
1802|1|m|Alexandre Dumas 1826-1870/Victor Hugo 1822-1883
1803|1|m|Edward Bulwer-Lytton 1827-1872
1804|1|m|Nathaniel Hawthorne 1828-1863
1805|1|m|Hans Christian Andersen 1829-1872
1809|1|m|Edgar Allan Poe 1827-1848/Nikolai Gogol 1829-1847
1810|2|f|Elizabeth Gaskell 1848-1865
1811|2|m|William Makepeace Thackeray 1839-1863
1812|1|m|Charles Dickens 1836-1870
1814|3|m|Sheridan Le Fanu 1845-1872
1815|1|m|Eugène Labiche 1838-1879
1815|2|m|Anthony Trollope 1847-1882
1816|1|f|Charlotte Brontë 1846-1853
1818|1|f|Emily Brontë 1846-1847
1818|1|m|Ivan Turgenev 1843-1883
1819|1|m|Herman Melville 1846-1891
1819|2|f|George Eliot 1858-1879
1820|1|f|Božena Němcová 1845-1858
1820|2|f|Anne Brontë 1846-1848
1821|1|m|Fyodor Dostoevsky 1846-1880/Gustave Flaubert 1857-1877
1823|1|m|Alexander Ostrovsky 1850-1886
1824|2|m|Wilkie Collins 1848-1889
1827|1|m|Lew Wallace 1873-1893
1828|1|m|Henrik Ibsen 1850-1899/Jules Verne 1863-1905/Leo Tolstoy 1852-1910
1832|1|f|Louisa May Alcott 1854-1888
1832|1|m|Bjørnstjerne Bjørnson 1857-1909/Lewis Carroll 1865-1896
1833|1|m|Jonas Lie 1866-1905/Pedro Antonio de Alarcón 1855-1887
1833|4|m|Denman Thompson 1886-1911
1834|1|m|Aleksis Kivi 1864-1870
1835|1|m|Camille Saint-Saëns 1853-1921/Mark Twain 1867-1909
1836|2|m|Bret Harte 1867-1902
1838|1|m|Bankim Chandra Chatterjee 1864-1894/Bankim Chandra Chattopadhyay 1864-1894
1839|1|m|Machado de Assis 1861-1908
1839|2|f|Ouida 1863-1907
1840|1|m|Giovanni Verga 1861-1920/Thomas Hardy 1871-1928/Émile Zola 1864-1902
1841|1|f|Eliza Orzeszkowa 1866-1910
1841|2|m|Louis Le Prince 1888-1888
1842|1|m|Ambrose Bierce 1873-1912/Jules Massenet 1867-1912
1842|4|m|Bronson Howard 1870-1906
1843|1|m|Benito Pérez Galdós 1870-1918/Henry James 1875-1914
1845|1|m|Gabriel Fauré 1865-1924
1846|1|m|Henryk Sienkiewicz 1872-1912
1847|1|m|Bolesław Prus 1874-1911/Bram Stoker 1879-1911
1849|1|f|Frances Hodgson Burnett 1877-1922
1849|1|m|Alexander Kielland 1879-1905/August Strindberg 1870-1912
1850|1|m|Guy de Maupassant 1880-1890/Robert Louis Stevenson 1878-1894
1851|1|m|Alois Jirásek 1875-1927
1851|2|m|Vincent d'Indy 1874-1931
1852|1|m|Leopoldo Alas 1881-1901
1853|2|m|Armando Palacio Valdés 1881-1936/David Belasco 1881-1922/Hall Caine 1885-1923
1853|3|m|William Gillette 1881-1936
1854|1|m|Oscar Wilde 1878-1899
1854|2|m|Ignát Herrmann 1880-1935
1854|3|m|Birt Acres 1895-1900
1855|1|m|Ludwig Ganghofer 1880-1920
1855|2|f|Marie Corelli 1886-1924
1855|2|m|James Williamson 1897-1909
1855|3|m|Arthur Wing Pinero 1877-1930/Stanley J. Weyman 1890-1928/William Friese-Greene 1889-1910
1856|1|m|George Bernard Shaw 1886-1950
1856|2|m|H. Rider Haggard 1882-1925/L. Frank Baum 1897-1919
1856|3|f|Kate Douglas Wiggin 1878-1923
1857|1|f|Gabriela Zapolska 1883-1921
1857|1|m|Joseph Conrad 1895-1923/Mirza Hadi Ruswa 1887-1931
1857|2|m|Hermann Sudermann 1886-1928/Émile Cohl 1908-1923
1857|4|m|Augustus Thomas 1888-1922/Emerson Hough 1895-1923
1858|1|f|E. Nesbit 1885-1923/Selma Lagerlöf 1891-1933
1858|3|m|Wallace McCutcheon 1899-1909
1859|1|m|Arthur Conan Doyle 1887-1930/Knut Hamsun 1877-1949/Verner von Heidenstam 1888-1915
1859|2|m|Kenneth Grahame 1893-1916
1859|4|m|Colin Campbell 1911-1924
1860|1|m|Anton Chekhov 1884-1904/J. M. Barrie 1888-1936
1860|2|m|William K. L. Dickson 1889-1903
1860|3|m|Henri Pouctal 1908-1922/Owen Wister 1882-1930
1861|1|m|Georges Méliès 1896-1913/Rabindranath Tagore 1878-1941
1861|2|f|Nadezhda Lamanova 1924-1938
1861|4|m|Emil Albes 1910-1923
1862|1|f|Edith Wharton 1897-1937
1862|1|m|Auguste Lumière 1895-1896/Claude Debussy 1882-1917/Georges Feydeau 1883-1916/Gerhart Hauptmann 1885-1946/O. Henry 1904-1910
1862|3|m|Victorin Jasset 1905-1913
1862|4|m|Alfred Rolfe 1911-1918/Gilbert Parker 1892-1932/Langdon Mitchell 1885-1927
1863|1|m|Anthony Hope 1890-1925
1863|3|f|Gene Stratton-Porter 1903-1924
1863|3|m|Max Skladanowsky 1895-1905
1864|1|f|Maria Rodziewiczówna 1886-1938
1864|1|m|Louis Lumière 1895-1900/Stefan Żeromski 1895-1925/William S. Hart 1914-1920
1864|2|f|Elinor Glyn 1900-1940
1864|2|m|George Albert Smith 1897-1909/Maurice Leblanc 1890-1939
1864|3|m|Ferdinand Zecca 1899-1914/Robert Hichens 1886-1950/Thomas Dixon 1916-1923/William Selig 1896-1938
1864|4|m|George Nichols 1908-1916/Louis F. Gottschalk 1914-1923
1865|1|f|Baroness Orczy 1899-1947
1865|1|m|Rudyard Kipling 1886-1935
1865|2|m|A. E. W. Mason 1895-1946
1865|3|m|Phillips Smalley 1911-1921/Robert W. Chambers 1894-1933
1865|4|m|Clyde Fitch 1890-1909/Edward José 1914-1925
1866|1|f|Beatrix Potter 1902-1930
1866|1|m|Carlos Arniches 1888-1943/Euclides da Cunha 1902-1909/H. G. Wells 1895-1945/Jacinto Benavente 1892-1954/Ramón del Valle-Inclán 1895-1935
1866|2|m|Hiralal Sen 1898-1913
1866|3|m|E. Phillips Oppenheim 1887-1943/Joseph Mitchell 1920-1931/Wilfred Buckland 1914-1927
1866|4|m|Charles Smith 1926-1926/George Broadhurst 1896-1925
1867|1|m|Carl Laemmle 1909-1936/Vicente Blasco Ibáñez 1887-1928/Władysław Reymont 1893-1925
1867|2|m|John Galsworthy 1897-1932/Winsor McCay 1911-1921
1867|3|m|J. Gordon Edwards 1914-1923/Luigi Maggi 1906-1924/Paul Davidson 1911-1926
1868|1|m|Edmond Rostand 1890-1918/Gaston Leroux 1897-1927/Maxim Gorky 1892-1936
1868|2|m|Charles Tait 1906-1906
1868|3|f|Eleanor H. Porter 1907-1920
1868|3|m|Gaston Velle 1903-1913
1868|4|m|Hugh Ford 1913-1921
1869|1|m|Hjalmar Söderberg 1895-1941/Stanisław Wyspiański 1897-1907
1869|2|m|August Blom 1910-1925/Booth Tarkington 1899-1945/Robert W. Paul 1895-1910
1869|3|m|Hans Poelzig 1920-1926/Lewin Fitzhamon 1900-1914/Lucien Nonguet 1902-1920
1869|4|m|Bayard Veiller 1912-1935/Edgar Lewis 1913-1930/J. G. Hawks 1914-1932
1870|1|m|Alexander Kuprin 1896-1937/Dadasaheb Phalke 1913-1937/Edwin S. Porter 1899-1915
1870|2|f|Ethel Turner 1894-1928/Henry Handel Richardson 1908-1939
1870|2|m|Erskine Childers 1900-1920/Frank Norris 1891-1902
1870|3|m|Joseph Carl Breil 1911-1925/Lewis J. Selznick 1915-1923
1870|4|f|Alice Hegan Rice 1901-1942
1870|4|m|Cosmo Hamilton 1900-1940/Edward LeSaint 1912-1924/John Lynch 1916-1927/Robert Brunton 1915-1920/Walter Edwards 1912-1920
1871|1|m|Heinrich Mann 1894-1949
1871|2|m|Hanns Heinz Ewers 1913-1933/Segundo de Chomón 1901-1916/Stephen Crane 1893-1900/Theodore Dreiser 1900-1945
1871|3|m|Samuel Hopkins Adams 1905-1958
1871|4|m|Charles Giblyn 1912-1927/James Forbes 1906-1931/Winchell Smith 1906-1931
1872|2|m|Billy Bitzer 1896-1930/Ralph Vaughan Williams 1941-1957/William Desmond Taylor 1914-1922/Zane Grey 1903-1939
1872|3|m|George Loane Tucker 1911-1921/Harold Bell Wright 1903-1942/Jean Havez 1919-1925/Max Jungk 1917-1933/Norbert Falk 1915-1932
1872|3|m|Rupert Hughes 1898-1945/Sidney Olcott 1907-1927
1872|4|f|Margaret Turnbull 1914-1925
1872|4|m|Thomas N. Heffron 1911-1922/William Worthington 1915-1925
1873|1|f|Alice Guy-Blaché 1896-1920/Colette 1900-1949
1873|1|m|Adolph Zukor 1912-1936/Mariano Azuela 1907-1949
1873|2|m|Louis Feuillade 1906-1925/Robert Wiene 1913-1938
1873|3|m|Franklyn Barrett 1908-1922/Joseph De Grasse 1914-1926
1873|4|m|John Grey 1915-1933/Joseph Delmont 1909-1925/Sophus Wangøe 1910-1932/Stewart Edward White 1901-1946/Willard Mack 1912-1932
1874|1|f|Lucy Maud Montgomery 1908-1939
1874|1|m|Vincent Scotto 1931-1952/W. Somerset Maugham 1897-1958
1874|2|m|Cecil Hepworth 1898-1923/Fred Niblo 1916-1932/G. K. Chesterton 1900-1936/Paul Wegener 1913-1945/Robert W. Service 1907-1956
1874|3|f|Alice Duer Miller 1896-1942/Luise Heilborn-Körbitz 1919-1932
1874|3|m|Albert Capellani 1905-1922/Mario Caserini 1905-1920/Owen Davis 1898-1942/Robert Dinesen 1911-1929
1874|4|m|Arthur Wimperis 1933-1953/Lloyd Ingraham 1913-1930
1875|1|m|D. W. Griffith 1908-1931/Edgar Rice Burroughs 1914-1948/Rafael Sabatini 1902-1949/Thomas Mann 1898-1955
1875|2|m|Carl Froelich 1912-1951/Edgar Wallace 1898-1932/J. Stuart Blackton 1898-1926/John Buchan 1895-1940/P. C. Wren 1912-1941
1875|2|m|Yves Mirande 1930-1954
1875|3|m|Frank Reicher 1915-1921/James Kirkwood 1912-1920/John Gavin 1910-1925
1875|4|f|Marion Fairfax 1915-1926
1875|4|m|Edgar Selwyn 1906-1933/Henry Roussel 1916-1934
1876|1|m|Jack London 1900-1916/Sarat Chandra Chattopadhyay 1907-1935
1876|2|f|Jean Webster 1903-1915/Mary Roberts Rinehart 1908-1953
1876|2|m|Enrico Guazzoni 1907-1943/Franz Osten 1911-1939/Henri Bernstein 1900-1953/Joseph M. Schenck 1917-1953/Maurice Tourneur 1913-1948
1876|3|f|Ethel Lina White 1927-1944
1876|3|m|Henry MacRae 1933-1944/Ian Hay 1907-1947/Wilson Mizner 1931-1933
1876|4|f|Beulah Marie Dix 1914-1942
1876|4|m|Gouverneur Morris 1897-1935/Mortimer Wilson 1924-1926/René Leprince 1911-1929/Walter Hackett 1910-1938
1877|1|m|Hermann Hesse 1899-1961
1877|2|m|Georg af Klercker 1912-1926/Lloyd C. Douglas 1929-1951
1877|3|m|Alfred Machin 1908-1929/Alvin Wyckoff 1914-1945/Baldassarre Negroni 1912-1934/George Melford 1911-1946/Giuseppe Becce 1913-1955
1877|3|m|Henry Cronjager 1911-1928/J. Searle Dawley 1907-1923/Rex Beach 1905-1946
1877|4|f|Josephine Lovett 1916-1935
1877|4|m|Frank Powell 1909-1921/Henry Otto 1913-1925
1878|1|m|Ferenc Molnár 1901-1950/George M. Cohan 1901-1940/Lionel Barrymore 1914-1931
1878|2|m|Holger-Madsen 1912-1936/Raymond Longford 1911-1926/Upton Sinclair 1901-1962/William C. deMille 1916-1934
1878|3|f|Rachel Crothers 1904-1940
1878|3|m|Ernest Irving 1932-1952/H. M. Walker 1917-1935/James Oliver Curwood 1908-1927/John S. Robertson 1916-1935/Oscar Apfel 1911-1928
1878|3|m|Waldemar Young 1917-1938/Wallace Worsley 1918-1928
1878|4|m|Charles Burguet 1912-1930/David Selman 1925-1937/Gaston Ravel 1914-1932/Owen Johnson 1901-1931
1879|1|f|Lois Weber 1911-1934/Miles Franklin 1901-1954
1879|1|m|E. M. Forster 1905-1956/Samuel Goldwyn 1914-1959/Victor Sjöström 1912-1937
1879|2|m|Benjamin Christensen 1914-1942/Guido Seeber 1898-1935/Henri-Pierre Roché 1953-1957/Riccardo Gualino 1935-1956/Rupert Julian 1914-1930
1879|2|m|Urban Gad 1910-1926/William Fox 1914-1930
1879|3|f|Ida May Park 1917-1920/Mazo de la Roche 1922-1960
1879|3|m|Fernand Rivers 1931-1951/Harry A. Pollard 1913-1932/Hugo Riesenfeld 1917-1938/Louis Joseph Vance 1904-1933
1879|4|f|Eve Unsell 1914-1933
1879|4|m|A. S. M. Hutchinson 1908-1951/Barney Gerard 1946-1950/Charles Maigne 1916-1928/Edward Dillon 1913-1926/Lanier Bartlett 1911-1922
1879|4|m|Max Marcin 1914-1931
1880|1|m|Mack Sennett 1908-1935/Premchand 1907-1936/Tod Browning 1915-1939/W. C. Fields 1926-1944
1880|2|m|Damon Runyon 1911-1946/Jesse L. Lasky 1914-1951/Joe May 1912-1944/Léonce Perret 1909-1935/Melchior Lengyel 1907-1957/Richard Oswald 1914-1949
1880|2|m|Sholem Asch 1904-1955/Stellan Rye 1913-1914/Thomas H. Ince 1910-1924
1880|3|f|E. M. Hull 1919-1939
1880|3|m|Alfred Schirokauer 1914-1934/Clarence G. Badger 1915-1941/Henri Fescourt 1912-1943/Herbert Brenon 1912-1940/Herbert J. Yates 1935-1958
1880|3|m|Marriott Edgar 1936-1947
1880|4|f|Edith Kennedy 1917-1924/Kathleen Norris 1911-1959/Ruth Goetz 1916-1930
1880|4|m|Al Cohn 1917-1933/Basil Dickey 1916-1949/Charles Francis Royal 1935-1944/Charles Kenyon 1915-1946/Peter B. Kyne 1913-1942
1880|4|m|Richard V. Spencer 1911-1918/Walter Haggar 1902-1908
1881|1|m|Cecil B. DeMille 1914-1958/Lu Xun 1918-1936/Stefan Zweig 1901-1942/Yakov Protazanov 1911-1943
1881|2|m|Francis Ford 1912-1928/Henrik Galeen 1914-1933/Otto Hunte 1919-1948
1881|3|f|Ethel M. Dell 1911-1939
1881|3|m|Aleksandr Ivanovsky 1918-1953/Clarence Budington Kelland 1913-1960/Edgar Allan Woolf 1930-1940/Frederick Lonsdale 1908-1950
1881|3|m|Henry Lehrman 1912-1929/James W. Horne 1915-1942/Paul Powell 1911-1930/William Nigh 1914-1948
1881|4|m|Harry A. Gant 1916-1928/John Griffith Wray 1921-1929/Max Obal 1920-1939
1882|1|f|Sigrid Undset 1907-1947/Virginia Woolf 1915-1941
1882|1|m|A. A. Milne 1905-1952/Donald Crisp 1914-1930/Ivan Olbracht 1913-1952
1882|2|f|Aleksandra Ekster 1924-1924/Anne Bauchens 1915-1956/Germaine Dulac 1915-1935
1882|2|m|Georg Jacoby 1913-1960/Hans Steinhoff 1921-1945/Ladislas Starevich 1910-1958
1882|3|f|Olive Higgins Prouty 1913-1951
1882|3|m|Avery Hopwood 1906-1928/Emil Schünemann 1912-1950/Franz Hofer 1913-1933/Hans Erdmann 1922-1940/Harry Rapf 1917-1949/John Drinkwater 1903-1937
1882|3|m|Robert G. Vignola 1911-1937/Rudolf Meinert 1912-1935
1882|4|m|A. W. Hackel 1934-1943/Faxon M. Dean 1915-1945/Maurice Cammage 1931-1946/Roi Cooper Megrue 1914-1925
1883|1|m|Aleksey Nikolayevich Tolstoy 1907-1945/Douglas Fairbanks 1915-1934/Hjalmar Bergman 1905-1930/Jaroslav Hašek 1903-1923
1883|1|m|Mauritz Stiller 1912-1928/Max Linder 1907-1922/Sam Wood 1920-1949
1883|2|f|Katharine Susannah Prichard 1915-1967
1883|2|m|Arthur Robison 1916-1935/Compton Mackenzie 1907-1971/Giovanni Pastrone 1908-1923/Johnston McCulley 1907-1958/Sax Rohmer 1913-1959
1883|2|m|Tony Gaudio 1912-1949
1883|3|f|Cleo Madison 1915-1916
1883|3|m|Carlo Montuori 1912-1957/Clarence E. Mulford 1907-1941/Günther Stapenhorst 1929-1962/Hubert Bath 1929-1945/Lord Berners 1944-1947
1883|3|m|Paul Iribe 1924-1926/Sanzo Wada 1953-1953/St. John Ervine 1911-1956/William LeBaron 1924-1947
1883|4|m|C. Graham Baker 1915-1948/Elliott J. Clawson 1913-1929/Frank R. Adams 1910-1940/Harvey Thew 1916-1938/Hugo Edlund 1914-1935
1883|4|m|Walter Wassermann 1920-1944/William Hurlbut 1931-1939
1884|1|f|Halide Edib Adıvar 1909-1963
1884|1|m|Louis B. Mayer 1915-1951/Oscar Micheaux 1919-1948/Robert J. Flaherty 1922-1948/Rómulo Gallegos 1913-1959
1884|2|m|Anton Grot 1918-1948/Béla Balázs 1920-1949/Earl Derr Biggers 1913-1932/Graham Cutts 1922-1940/Hanns Kräly 1913-1943/Hans Kraly 1913-1943
1884|2|m|Hugh Walpole 1909-1941/John W. Brunius 1918-1934
1884|3|m|Albin Grau 1921-1925/Bert Kalmar 1928-1939/C. Gardner Sullivan 1912-1940/Felix Adler 1919-1958/Guy Bolton 1927-1946/Harry Sherman 1925-1951
1884|3|m|Howard Estabrook 1928-1959/James Cruze 1918-1938/John Francis Dillon 1914-1934/Julius Hagen 1928-1937/Max Mack 1911-1935
1884|3|m|Norman Dawn 1917-1950
1884|4|f|Jane Murfin 1917-1944
1884|4|m|Frank B. Good 1916-1939/Hector Turnbull 1915-1930/J. D. Jennings 1916-1937/Percy Heath 1919-1933/René Le Somptier 1918-1931
1885|1|f|Karen Blixen 1934-1960
1885|1|m|D. H. Lawrence 1911-1930/Erich von Stroheim 1919-1936/Frank Hurley 1913-1948/Jerome Kern 1912-1945/Jules Romains 1904-1972
1885|1|m|Sacha Guitry 1915-1957
1885|2|f|Edna Ferber 1911-1963
1885|2|m|Allan Dwan 1911-1961/Carl Hoffmann 1914-1941/Carmine Gallone 1913-1962/Charles Rosher 1912-1955/G. W. Pabst 1923-1956/Hans Dreier 1919-1951
1885|2|m|Herbert Stothart 1929-1947/Jacques Feyder 1916-1942/Julius Jaenzon 1910-1948/Karl Grune 1919-1936/Paul Leni 1916-1929
1885|2|m|Ragnar Hyltén-Cavallius 1919-1960/Ring Lardner 1916-1933/Roland West 1916-1931/Sinclair Lewis 1912-1951
1885|3|f|Elsie Jane Wilson 1917-1919/Fannie Hurst 1914-1964
1885|3|m|Albert Parker 1917-1938/Aleksandr Levitsky 1912-1953/Axel Graatkjær 1906-1930/Beaumont Smith 1917-1934/Carlo Campogalliani 1915-1965
1885|3|m|Chester A. Lyons 1917-1936/Ernest Palmer 1912-1950/Friedrich Zelnik 1917-1939/George Fitzmaurice 1914-1940/Giulio Bonnard 1925-1956
1885|3|m|Harry Hoyt 1916-1933/Hendrik Sartov 1919-1928/Kenneth Roberts 1920-1956/Lowell Sherman 1930-1934/Léon Mathot 1928-1953
1885|3|m|Nikolai Toporkoff 1912-1955/R. Nataraja Mudaliar 1917-1923/Robert J. Kern 1922-1953/Thomas B. Costain 1942-1962
1885|4|m|Ernest Miller 1922-1957/Fred Myton 1916-1952/George W. Weeks 1931-1943/John Willard 1922-1932/Keene Thompson 1920-1937
1885|4|m|Mohanlal G. Dave 1920-1940/Valles 1932-1966/William Marshall 1914-1933
1886|1|m|Jun'ichirō Tanizaki 1911-1965/Michael Curtiz 1912-1961/Ricardo Güiraldes 1915-1927
1886|2|m|Alfred Junge 1923-1957/Ardeshir Irani 1922-1945/Ben Travers 1921-1980/Frank Lloyd 1914-1955/Henry King 1915-1962/John Cromwell 1929-1961
1886|2|m|John M. Stahl 1914-1949/Karl Struss 1919-1959/Lupu Pick 1918-1931/Rex Stout 1929-1975/Willis H. O'Brien 1915-1962
1886|3|f|Jeanie MacPherson 1913-1940/Jeanie Macpherson 1911-1938/Lorna Moon 1920-1930/Madame Karinska 1944-1952/Zoe Akins 1930-1939
1886|3|m|Archie Stout 1921-1954/B. Reeves Eason 1915-1950/Crane Wilbur 1914-1962/Ernest Vajda 1925-1941/Gennaro Righelli 1911-1947
1886|3|m|Guido Brignone 1916-1957/Harry Lachman 1928-1942/Henrik Jaenzon 1911-1946/Karl Vollbrecht 1921-1950/Max Schach 1935-1938
1886|3|m|Reginald Barker 1912-1935/Robert N. Bradbury 1918-1937
1886|4|f|Clara Beranger 1913-1934/Ouida Bergère 1915-1926/Ruth Ann Baldwin 1916-1919
1886|4|m|Carl Florman 1913-1920/E. Lloyd Sheldon 1927-1937/Edward Sheldon 1908-1931/Gerard Carbonara 1935-1945/Hans May 1927-1957
1886|4|m|Jackson Rose 1913-1950/Raymond B. West 1910-1919/William J. Cowen 1928-1934
1887|1|m|Raoul Walsh 1913-1964/Roscoe Arbuckle 1914-1932
1887|2|f|June Mathis 1916-1927
1887|2|m|A. W. Sandberg 1914-1937/Carl Boese 1917-1957/Ernst Toch 1933-1945/Jack Conway 1912-1948/Maurice Elvey 1913-1957/Roy William Neill 1917-1946
1887|2|m|Walter Reimann 1920-1936/Walter Ruttmann 1921-1940
1887|3|m|Anchise Brizzi 1915-1958/Benjamin Glazer 1921-1948/Cecil Holland 1920-1939/Charles Reisner 1921-1950/Charley Rogers 1928-1945
1887|3|m|Edward Laemmle 1920-1935/Gottfried Huppertz 1924-1935/Hobart Henley 1914-1934/Jean de Limur 1929-1944/Max Neufeld 1919-1957
1887|3|m|Oliver Wallace 1930-1963/Tapi Dharma Rao 1937-1960/Virgil Miller 1917-1956/W. P. Lipscomb 1931-1958
1887|4|m|Anthony Coldeway 1915-1954/Chester Withey 1915-1928/Harry Edwards 1915-1946/J. Grubb Alexander 1917-1932/Joseph T. Rucker 1914-1955
1887|4|m|Marcel Le Picard 1916-1953/Melville W. Brown 1920-1938/Ross Fisher 1917-1935/Rudolph G. Kopp 1923-1951/W. Franke Harling 1929-1945
1888|1|f|Thea von Harbou 1920-1953/Vicki Baum 1914-1960
1888|1|m|Eugene O'Neill 1914-1952/F. W. Murnau 1919-1931/Francisco Canaro 1934-1950/Frans Eemil Sillanpää 1916-1956/Irving Berlin 1907-1962
1888|1|m|J. Arthur Rank 1935-1952/José Eustasio Rivera 1921-1928/Max Steiner 1929-1965/Raymond Chandler 1939-1958
1888|2|f|Anita Loos 1912-1943/Frances Marion 1915-1940
1888|2|m|George B. Seitz 1916-1944/Gustaf Molander 1916-1967/Hans Richter 1921-1961/Harry Beaumont 1915-1948/Irving Cummings 1922-1951
1888|2|m|Jules Furthman 1915-1959/Karl Ritter 1936-1954/Marcel L'Herbier 1918-1953/Maxwell Anderson 1923-1958/Reinhold Schünzel 1918-1941
1888|2|m|Roy Webb 1929-1958/S. S. Van Dine 1926-1939/Victor Schertzinger 1917-1941/Yun Baek-nam 1923-1930
1888|3|f|Clemence Dane 1917-1964/Sonya Levien 1921-1960
1888|3|m|Christy Cabanne 1911-1948/Dan Caslar 1933-1950/Ford Beebe 1932-1955/Fred C. Newmeyer 1921-1936/H. C. McNeile 1915-1937
1888|3|m|Joseph Henabery 1917-1948/Kenneth Macgowan 1933-1947/Lucien Hubbard 1925-1942/Luther Reed 1926-1933/Miles Malleson 1930-1942
1888|3|m|Naresh Mitra 1922-1960/Paul Merzbach 1920-1942/Phil Rosen 1915-1949/Ray Taylor 1926-1949/Richard Eichberg 1915-1938
1888|3|m|Samuel Shellabarger 1928-1953/William Axt 1921-1939/Yuri Zhelyabuzhsky 1919-1946
1888|4|m|Alberto Colombo 1934-1945/Geza Herczeg 1928-1951/John Leipold 1929-1949/John Stone 1935-1946/L. Guy Wilky 1914-1931/Leo Erdody 1942-1948
1888|4|m|Lynn Starling 1929-1945/René Pujol 1931-1942/Thomas J. Gray 1922-1924
1889|1|f|Bodil Ipsen 1942-1952
1889|1|m|Abel Gance 1911-1971/Angelo Rizzoli 1934-1970/Carl Theodor Dreyer 1919-1964/Charlie Chaplin 1914-1976/Erich Pommer 1916-1955
1889|1|m|Erle Stanley Gardner 1933-1970/Jack Pierce 1926-1964/James Whale 1930-1941/Jean Cocteau 1930-1960/Reşat Nuri Güntekin 1919-1956
1889|1|m|Taha Hussein 1914-1967/Victor Fleming 1919-1948
1889|2|f|Enid Bagnold 1917-1969/Leontine Sagan 1931-1932/Lyubov Popova 1920-1924/Musidora 1916-1950
1889|2|m|Arnold Fanck 1920-1944/Fritz Arno Wagner 1919-1958/George S. Kaufman 1921-1957/Georges Annenkov 1926-1963/Hermann Warm 1912-1960
1889|2|m|Joseph Ruttenberg 1915-1968/Larry Semon 1916-1928/Lloyd Bacon 1921-1954/Niranjan Pal 1925-1947/Paul Bern 1920-1925
1889|2|m|Robert Z. Leonard 1914-1957/Sisir Bhaduri 1921-1937/W. S. Van Dyke 1917-1942/Wesley Ruggles 1917-1946/William Keighley 1932-1953
1889|3|f|Elisabeth Sanxay Holding 1920-1953
1889|3|m|Alfred E. Green 1917-1954/Amleto Palermi 1914-1941/Ben Ames Williams 1919-1953/Carey Wilson 1923-1959/Conrad A. Nervig 1922-1954
1889|3|m|Edward Sedgwick 1920-1951/Ewald Daub 1919-1946/Hervey Allen 1916-1948/Ira H. Morgan 1918-1953/James Tinling 1927-1951
1889|3|m|John L. Balderston 1931-1952/Keshavrao Date 1945-1955/Nathaniel Shilkret 1928-1946/Nino Oxilia 1913-1917/Richard Boleslawski 1918-1937
1889|3|m|Stephen Goosson 1920-1948/Willy Hameister 1914-1938
1889|4|f|Ethel Doherty 1925-1937/Mildred Cram 1917-1960
1889|4|m|Abem Finkel 1932-1948/Aeneas MacKenzie 1937-1957/Arthur Lange 1929-1954/Charles A. Logue 1917-1938/Don Ryan 1936-1943/Edwin Burke 1928-1936
1889|4|m|Frank Peregini 1926-1926/George H. Plympton 1912-1957/Harry L. Fraser 1925-1951/Harvey Gates 1914-1948/J. O. C. Orton 1927-1950
1889|4|m|John Greenwood 1932-1959/Karl Hajos 1928-1950/Lynn Reynolds 1915-1927/Nate Watt 1925-1941/Percy Hilburn 1915-1931/Ted Wilde 1923-1929
1889|4|m|Tom Held 1931-1945/Vincent Lawrence 1928-1947
`;
