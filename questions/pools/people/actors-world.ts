/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const ACTORS_WORLD = `
# Japan
Sessue Hayakawa|m|actor|1914-1966|JP,US|2
Chishū Ryū/Chishu Ryu|m|actor|1928-1992|JP|1
Takashi Shimura|m|actor|1935-1981|JP|2
Toshiro Mifune/Toshirō Mifune|m|actor|1947-1995|JP|3
Tatsuya Nakadai|m|actor|1954-|JP|2
Shintaro Katsu/Shintarō Katsu|m|actor|1954-1990|JP|1
Ken Takakura|m|actor|1956-2012|JP|2
Sonny Chiba/Shinichi Chiba|m|actor|1961-|JP|2
Hiroyuki Sanada|m|actor|1966-|JP|2
Koji Yakusho/Kōji Yakusho|m|actor|1979-|JP|2
Ken Watanabe|m|actor|1984-|JP|2
Tadanobu Asano|m|actor|1990-|JP|2
Ryo Kase/Ryō Kase|m|actor|2000-|JP|1
Kinuyo Tanaka|f|actor,director|1924-1976|JP|2
Hideko Takamine|f|actor|1929-1979|JP|2
Isuzu Yamada|f|actor|1930-|JP|1
Setsuko Hara|f|actor|1935-1962|JP|2
Machiko Kyō/Machiko Kyo|f|actor|1949-1984|JP|2
Kyōko Kagawa/Kyoko Kagawa|f|actor|1950-|JP|1
Mariko Okada|f|actor|1951-|JP|1
Ayako Wakao|f|actor|1952-|JP|1
Sayuri Yoshinaga|f|actor|1959-|JP|1
Chieko Baishō/Chieko Baisho|f|actor|1961-|JP|1
Meiko Kaji|f|actor,singer|1965-|JP|1
Rinko Kikuchi|f|actor|1999-|JP|2
Aoi Miyazaki|f|actor|2000-|JP|1
Sakura Ando|f|actor|2007-|JP|1
# China, Hong Kong, Taiwan
Bruce Lee|m|actor|1941-1978|US,HK|3
Sammo Hung|m|actor,director,choreographer|1961-|HK|2
Jackie Chan|m|actor,director,producer|1962-|HK|3
Jimmy Wang Yu|m|actor,director|1965-2013|TW,HK|1
Ti Lung|m|actor|1969-|HK|1
Chow Yun-fat|m|actor|1976-|HK|2
Leslie Cheung|m|actor,singer|1978-2002|HK|2
Jet Li|m|actor|1982-|CN|3
Andy Lau|m|actor,singer,producer|1982-|HK|2
Tony Leung Chiu-wai/Tony Leung|m|actor|1983-|HK|3
Tony Leung Ka-fai|m|actor|1983-|HK|2
Donnie Yen|m|actor,choreographer,director|1984-|HK|2
Anthony Wong/Anthony Wong Chau-sang|m|actor|1985-|HK|1
Ge You|m|actor|1985-|CN|1
Lau Ching-wan|m|actor|1986-|HK|1
Aaron Kwok|m|actor,singer|1989-|HK|1
Chang Chen|m|actor|1991-|TW|1
Lee Kang-sheng|m|actor|1992-|TW|1
Takeshi Kaneshiro|m|actor|1993-|TW,JP|2
Louis Koo|m|actor|1994-|HK|1
Wu Jing|m|actor,director|1996-|CN|2
Nicholas Tse|m|actor,singer|1998-|HK|1
Liu Ye|m|actor|1999-|CN|1
Ruan Lingyu|f|actor|1927-1935|CN|2
Josephine Siao|f|actor|1954-1997|HK|1
Cheng Pei-pei|f|actor|1964-2020|HK|1
Sylvia Chang|f|actor,director|1973-|TW|2
Brigitte Lin|f|actor|1973-1994|TW,HK|2
Joan Chen|f|actor,director|1977-|CN,US|2
Cherie Chung|f|actor|1980-1991|HK|1
Rosamund Kwan|f|actor|1982-|HK|1
Anita Mui|f|actor,singer|1983-2002|HK|2
Maggie Cheung|f|actor|1984-|HK|2
Michelle Yeoh|f|actor|1984-|MY|3
Carina Lau|f|actor|1985-|HK|1
Gong Li|f|actor|1987-|CN|3
Zhou Xun|f|actor|1991-|CN|1
Faye Wong|f|actor,singer|1994-2004|CN,HK|2
Zhao Wei/Vicki Zhao|f|actor,director|1994-|CN|1
Shu Qi|f|actor|1996-|TW,HK|2
Zhang Ziyi/Ziyi Zhang|f|actor|1999-|CN|3
Zhao Tao|f|actor|2000-|CN|1
Gwei Lun-mei|f|actor|2002-|TW|1
Fan Bingbing|f|actor|2003-|CN|2
Liu Yifei|f|actor|2004-|CN|1
Tang Wei|f|actor|2007-|CN|1
# Korea
Ahn Sung-ki|m|actor|1957-|KR|1
Choi Min-sik|m|actor|1989-|KR|2
Hwang Jung-min|m|actor|1990-|KR|1
Lee Byung-hun|m|actor|1995-|KR|2
Han Suk-kyu|m|actor|1995-|KR|1
Song Kang-ho|m|actor|1996-|KR|3
Sol Kyung-gu|m|actor|1996-|KR|1
Won Bin|m|actor|2001-|KR|1
Ha Jung-woo|m|actor|2003-|KR|1
Gong Yoo|m|actor|2003-|KR|1
Ma Dong-seok/Don Lee|m|actor|2004-|KR,US|1
Youn Yuh-jung/Yuh-Jung Youn|f|actor|1971-|KR|2
Kim Hye-ja|f|actor|1981-|KR|1
Jeon Do-yeon|f|actor|1997-|KR|2
Lee Young-ae|f|actor|1997-|KR|1
Jun Ji-hyun/Gianna Jun|f|actor|1999-|KR|1
Bae Doona|f|actor|1999-|KR|2
Moon So-ri|f|actor|2000-|KR|1
Kim Min-hee|f|actor|2000-|KR|1
Son Ye-jin|f|actor|2002-|KR|1
Kim Tae-ri|f|actor|2016-|KR|1
# South-East Asia
Fernando Poe Jr.|m|actor,director,producer|1955-2003|PH|1
Nora Aunor|f|actor,singer|1967-|PH|1
Vilma Santos|f|actor|1963-|PH|1
Hilda Koronel|f|actor|1970-|PH|1
Sharon Cuneta|f|actor,singer|1981-|PH|1
Christine Hakim|f|actor|1974-|ID|1
Dian Sastrowardoyo|f|actor|2001-|ID|1
Iko Uwais|m|actor|2009-|ID|2
Joe Taslim|m|actor|2008-|ID|1
Tony Jaa|m|actor|2003-|TH|2
Ngô Thanh Vân/Veronica Ngo|f|actor,director,producer|2004-|VN|1
# Iran and Turkey
Shohreh Aghdashloo|f|actor|1976-|IR,US|2
Parviz Parastui|m|actor|1984-|IR|1
Leila Hatami|f|actor|1984-|IR|1
Niki Karimi|f|actor,director|1990-|IR|1
Hedieh Tehrani|f|actor|1996-|IR|1
Homayoun Ershadi|m|actor|1997-|IR|1
Golshifteh Farahani|f|actor|1998-|IR,FR|2
Peyman Moaadi|m|actor,writer|2000-|IR|1
Shahab Hosseini|m|actor|2002-|IR|1
Taraneh Alidoosti|f|actor|2002-|IR|1
Kemal Sunal|m|actor|1972-1999|TR|1
Türkan Şoray|f|actor,director|1960-|TR|1
# Arab countries and Israel
Faten Hamama|f|actor|1940-1993|EG|2
Omar Sharif|m|actor|1954-2015|EG|2
Nadia Lutfi|f|actor|1958-|EG|1
Soad Hosny|f|actor|1959-1991|EG|2
Adel Imam|m|actor|1964-|EG|1
Ahmed Zaki|m|actor|1974-2006|EG|1
Hend Sabry|f|actor|1994-|TN,EG|1
Hiam Abbass|f|actor|1996-|PS|1
Saleh Bakri|m|actor|2007-|PS|1
Ronit Elkabetz|f|actor,director|1990-|IL|1
Gal Gadot|f|actor|2009-|IL|3
# Africa
John Kani|m|actor|1978-|ZA|1
Olu Jacobs|m|actor|1979-|NG|1
Djimon Hounsou|m|actor|1990-|BJ,US|2
Leleti Khumalo|f|actor|1992-|ZA|1
Omotola Jalade Ekeinde|f|actor|1995-|NG|2
Ramsey Nouah|m|actor,director|1996-|NG|1
Richard Mofe-Damijo|m|actor|1996-|NG|1
Genevieve Nnaji|f|actor,director|1998-|NG|2
Rita Dominic|f|actor|1998-|NG|1
Patience Ozokwor|f|actor|2000-|NG|1
Desmond Elliot|m|actor,director|2002-|NG|1
Stephanie Okereke Linus/Stephanie Okereke|f|actor,director|2003-|NG|1
Ini Edo|f|actor|2004-|NG|1
Mercy Johnson|f|actor|2004-|NG|1
Terry Pheto|f|actor|2005-|ZA|1
Joke Silva|f|actor|2006-|NG|1
Jackie Appiah|f|actor|2006-|GH|1
Funke Akindele|f|actor,director,producer|2008-|NG|2
Nse Ikpe-Etim|f|actor|2009-|NG|1
Sharlto Copley|m|actor|2009-|ZA|1
Adesua Etomi|f|actor|2014-|NG|1
Sola Sobowale|f|actor|2015-|NG|1
Thuso Mbedu|f|actor|2022-|ZA|1
# Latin America
Dolores del Río|f|actor|1925-1979|MX|2
Carmen Miranda|f|actor,singer|1933-1953|BR|2
Pedro Armendáriz|m|actor|1935-1963|MX|1
Grande Otelo|m|actor|1935-1993|BR|1
Cantinflas|m|actor|1936-1981|MX|2
Pedro Infante|m|actor,singer|1942-1957|MX|1
María Félix|f|actor|1943-1970|MX|2
Katy Jurado|f|actor|1943-2002|MX|1
Federico Luppi|m|actor|1965-2017|AR|1
Fernanda Montenegro|f|actor|1965-|BR|2
Sônia Braga/Sonia Braga|f|actor|1968-|BR|2
Ricardo Darín|m|actor|1972-|AR|2
Fernanda Torres|f|actor|1983-|BR|2
Selton Mello|m|actor,director|1990-|BR|1
Salma Hayek|f|actor,producer|1993-|MX|2
Diego Luna|m|actor,director|1995-|MX|2
Rodrigo Santoro|m|actor|1996-|BR|1
Gael García Bernal|m|actor|2000-|MX|2
Wagner Moura|m|actor|2000-|BR|2
Adriana Barraza|f|actor|2000-|MX|1
Edgar Ramírez|m|actor|2003-|VE|1
Catalina Sandino Moreno|f|actor|2004-|CO|1
Pedro Pascal|m|actor|2005-|CL,US|2
Ana de Armas|f|actor|2006-|CU,ES|2
Daniela Vega|f|actor|2014-|CL|1
Yalitza Aparicio|f|actor|2018-|MX|1
`;
