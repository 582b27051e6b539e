/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const DIRECTORS_WORLD = `
# Japan
Kenji Mizoguchi|m|director|1923-1956|JP|3
Yasujirō Ozu/Yasujiro Ozu|m|director,writer|1927-1962|JP|3
Mikio Naruse|m|director|1930-1967|JP|2
Akira Kurosawa|m|director,writer,editor|1943-1993|JP|3
Keisuke Kinoshita|m|director|1943-1988|JP|1
Kon Ichikawa|m|director|1948-2006|JP|2
Ishirō Honda/Ishiro Honda|m|director|1951-1975|JP|2
Kaneto Shindo/Kaneto Shindō|m|director,writer|1951-2011|JP|1
Masaki Kobayashi|m|director|1952-1985|JP|2
Seijun Suzuki|m|director|1956-2005|JP|1
Shōhei Imamura/Shohei Imamura|m|director|1958-2002|JP|2
Nagisa Ōshima/Nagisa Oshima|m|director|1959-1999|JP|2
Masahiro Shinoda|m|director|1960-2003|JP|1
Kinji Fukasaku|m|director|1961-2003|JP|1
Yoji Yamada/Yōji Yamada|m|director,writer|1961-|JP|2
Hiroshi Teshigahara|m|director|1962-1992|JP|1
Hideo Gosha|m|director|1964-1992|JP|1
Isao Takahata|m|director|1968-2013|JP|2|animation
Nobuhiko Obayashi/Nobuhiko Ōbayashi|m|director|1977-2019|JP|1
Hayao Miyazaki|m|director,writer|1979-|JP|3|animation
Juzo Itami/Jūzō Itami|m|director,actor|1960-1997|JP|1
Takeshi Kitano|m|director,actor,writer|1983-|JP|2
Mamoru Oshii|m|director|1983-|JP|2|animation
Kiyoshi Kurosawa|m|director|1983-|JP|2
Katsuhiro Otomo|m|director|1987-|JP|2|animation
Shinya Tsukamoto|m|director,actor|1989-|JP|1
Takashi Miike|m|director|1991-|JP|2
Hirokazu Kore-eda|m|director,writer,editor|1995-|JP|3
Shunji Iwai|m|director|1995-|JP|1
Hideo Nakata|m|director|1996-|JP|1
Satoshi Kon|m|director|1997-2006|JP|2|animation
Hideaki Anno|m|director|1997-|JP|2|animation
Naomi Kawase|f|director|1997-|JP|1
Mamoru Hosoda|m|director|1999-|JP|2|animation
Takashi Shimizu|m|director|2000-|JP|1
Makoto Shinkai|m|director,writer|2002-|JP|2|animation
Masaaki Yuasa|m|director|2004-|JP|1|animation
Gorō Miyazaki/Goro Miyazaki|m|director|2006-|JP|1|animation
Ryusuke Hamaguchi|m|director,writer|2008-|JP|2
Hiromasa Yonebayashi|m|director|2010-|JP|1|animation
Naoko Yamada|f|director|2011-|JP|1|animation
# China, Hong Kong, Taiwan
Fei Mu|m|director|1933-1948|CN|1
Chang Cheh|m|director|1965-1993|HK|1
King Hu|m|director|1965-1993|HK,TW|2
John Woo|m|director|1974-|HK|3
Lau Kar-leung|m|director,actor,choreographer|1975-2003|HK|1
Yuen Woo-ping|m|director,choreographer|1978-|HK|2
Ann Hui|f|director|1979-|HK|2
Tsui Hark|m|director,producer|1979-|HK|2
Johnnie To|m|director,producer|1980-|HK|2
Corey Yuen|m|director,choreographer|1982-|HK|1
Ringo Lam|m|director|1983-2016|HK|1
Stanley Kwan|m|director|1985-|HK|1
Andrew Lau|m|director,cinematographer|1987-|HK|2
Wong Kar-wai/Wong Kar Wai|m|director,writer|1988-|HK|3
Stephen Chow|m|actor,director|1988-|HK|2
Peter Chan|m|director,producer|1991-|HK|1
Tian Zhuangzhuang|m|director|1984-|CN|1
Zhang Yimou|m|director,cinematographer|1984-|CN|3
Chen Kaige|m|director|1984-|CN|2
Jiang Wen|m|actor,director|1986-|CN|2
Wang Xiaoshuai|m|director|1993-|CN|1
Feng Xiaogang|m|director|1994-|CN|2
Lou Ye|m|director|1994-|CN|1
Jia Zhangke|m|director|1998-|CN|2
Diao Yinan|m|director|2003-|CN|1
Hou Hsiao-hsien|m|director|1980-2015|TW|2
Edward Yang|m|director|1982-2000|TW|2
Ang Lee|m|director|1991-|TW,US|3
Tsai Ming-liang|m|director|1992-|MY,TW|2
Wei Te-sheng|m|director|2008-|TW|1
# Korea
Kim Ki-young|m|director|1955-1990|KR|1
Im Kwon-taek|m|director|1962-2014|KR|2
Park Chan-wook|m|director|1992-|KR|3
Lee Chang-dong|m|director,writer|1993-|KR|2
Kang Je-gyu|m|director|1996-|KR|1
Kim Ki-duk|m|director|1996-2019|KR|2
Hong Sang-soo|m|director|1996-|KR|2
Kim Jee-woon|m|director|1998-|KR|2
Bong Joon-ho/Bong Joon Ho|m|director,writer|2000-|KR|3
Ryoo Seung-wan|m|director|2000-|KR|1
Na Hong-jin|m|director|2008-|KR|1
Yeon Sang-ho|m|director|2011-|KR|1
# South-East Asia
P. Ramlee|m|actor,director,singer|1948-1972|MY|2
Yasmin Ahmad|f|director|2003-2009|MY|1
James Wan|m|director,producer|2004-|MY,AU|2
Chatrichalerm Yukol|m|director|1971-|TH|1
Pen-Ek Ratanaruang/Pen-ek Ratanaruang|m|director|1997-|TH|1
Apichatpong Weerasethakul|m|director|2000-|TH|2
Lino Brocka|m|director|1970-1991|PH|2
Lav Diaz|m|director|1998-|PH|1
Brillante Mendoza|m|director|2005-|PH|1
Garin Nugroho|m|director|1991-|ID|1
Riri Riza|m|director|1998-|ID|1
Joko Anwar|m|director|2005-|ID|1
Mouly Surya|f|director|2008-|ID|1
Gareth Evans|m|director|2006-|GB,ID|1
Eric Khoo|m|director|1995-|SG|1
Anthony Chen|m|director|2013-|SG|1
Trần Anh Hùng/Tran Anh Hung|m|director|1993-|VN,FR|1
Rithy Panh|m|director|1994-|KH|1
# Iran and Turkey
Dariush Mehrjui|m|director|1967-2022|IR|1
Masoud Kimiai|m|director|1968-|IR|1
Abbas Kiarostami|m|director,writer|1970-2017|IR|3
Bahram Beyzai|m|director|1972-2009|IR|1
Mohsen Makhmalbaf|m|director|1983-|IR|2
Rakhshan Bani-Etemad|f|director|1988-|IR|1
Tahmineh Milani|f|director|1989-|IR|1
Majid Majidi|m|director|1992-|IR|2
Jafar Panahi|m|director|1995-|IR|2
Samira Makhmalbaf|f|director|1998-|IR|1
Bahman Ghobadi|m|director|2000-|IR|1
Asghar Farhadi|m|director,writer|2003-|IR|3
Mohammad Rasoulof|m|director|2005-|IR|1
Yılmaz Güney|m|director,actor,writer|1958-1983|TR|2
Zeki Demirkubuz|m|director|1994-|TR|1
Nuri Bilge Ceylan|m|director|1997-|TR|2
Ferzan Özpetek|m|director|1997-|TR,IT|1
Semih Kaplanoğlu|m|director|2001-|TR|1
# Arab countries and Israel
Salah Abu Seif|m|director|1946-1994|EG|1
Youssef Chahine|m|director|1950-2007|EG|2
Mohammed Lakhdar-Hamina|m|director|1966-2014|DZ|1
Mohamed Khan|m|director|1978-2016|EG|1
Moufida Tlatli|f|director|1994-2009|TN|1
Elia Suleiman|m|director,actor|1996-|PS|1
Nabil Ayouch|m|director|1997-|MA|1
Ziad Doueiri|m|director|1998-|LB|1
Hany Abu-Assad|m|director|1998-|PS|1
Nadine Labaki|f|director,actor|2007-|LB|2
Haifaa al-Mansour|f|director|2012-|SA|1
Kaouther Ben Hania|f|director|2013-|TN|1
Assi Dayan|m|actor,director|1967-2014|IL|1
Amos Gitai|m|director|1986-|IL|1
Ari Folman|m|director|1996-|IL|1
Joseph Cedar|m|director|2000-|IL|1
Nadav Lapid|m|director|2011-|IL|1
# Africa
Jamie Uys|m|director,producer|1951-1989|ZA|1
Ousmane Sembène|m|director,writer|1963-2004|SN|2
Djibril Diop Mambéty|m|director|1969-1999|SN|1
Med Hondo|m|director,actor|1970-2004|MR,FR|1
Safi Faye|f|director|1975-1996|SN|1
Souleymane Cissé|m|director|1975-2015|ML|1
Haile Gerima|m|director|1976-|ET|1
Gaston Kaboré|m|director|1982-1997|BF|1
Idrissa Ouédraogo|m|director|1986-2006|BF|1
Tunde Kelani|m|director,cinematographer|1993-|NG|1
Abderrahmane Sissako|m|director|1998-|MR|1
Mahamat-Saleh Haroun|m|director|1999-|TD|1
Gavin Hood|m|director|1999-|ZA|1
Kunle Afolayan|m|director,actor,producer|1999-|NG|1
Neill Blomkamp|m|director|2009-|ZA,CA|2
Wanuri Kahiu|f|director|2009-|KE|1
Biyi Bandele|m|director|2013-2022|NG|1
C. J. Obasi|m|director|2014-|NG|1
Mo Abudu|f|producer,director|2015-|NG|1
Kemi Adetiba|f|director|2016-|NG|1
Mati Diop|f|director,actor|2008-|FR,SN|1
# Latin America
Emilio Fernández|m|director,actor|1934-1986|MX|1
Nelson Pereira dos Santos|m|director|1955-2012|BR|1
Leopoldo Torre Nilsson|m|director|1950-1976|AR|1
Tomás Gutiérrez Alea|m|director|1960-1995|CU|1
Glauber Rocha|m|director|1962-1980|BR|2
Arturo Ripstein|m|director|1966-|MX|1
Alejandro Jodorowsky|m|director,writer|1968-|CL,FR|2
Raúl Ruiz|m|director|1968-2012|CL,FR|1
Fernando Solanas|m|director|1968-2018|AR|1
Héctor Babenco|m|director|1975-2015|AR,BR|1
Alfonso Cuarón|m|director,writer,producer,editor|1991-|MX|3
Juan José Campanella|m|director|1991-|AR|2
Walter Salles|m|director|1991-|BR|2
Guillermo del Toro|m|director,writer,producer|1993-|MX|3
Fernando Meirelles|m|director|1998-|BR|2
Pablo Trapero|m|director|1999-|AR|1
Alejandro González Iñárritu/Alejandro G. Iñárritu|m|director,producer|2000-|MX|3
Lucrecia Martel|f|director|2001-|AR|2
José Padilha|m|director|2002-|BR|2
Carlos Reygadas|m|director|2002-|MX|1
Ciro Guerra|m|director|2004-|CO|1
Sebastián Lelio|m|director|2005-|CL|1
Pablo Larraín|m|director|2006-|CL|2
Claudia Llosa|f|director|2006-|PE|1
Kleber Mendonça Filho|m|director|2008-|BR|1
# Australia and New Zealand
Bruce Beresford|m|director|1972-|AU|2
Peter Weir|m|director|1974-2010|AU|3
Fred Schepisi|m|director|1976-|AU|2
Phillip Noyce|m|director|1977-|AU|2
Roger Donaldson|m|director|1977-|NZ,AU|2
George Miller|m|director,producer|1979-|AU|3
Gillian Armstrong|f|director|1979-|AU|2
Martin Campbell|m|director|1973-|NZ|2
Peter Jackson|m|director,producer,writer|1987-|NZ|3
Jane Campion|f|director,writer|1989-|NZ|3
Baz Luhrmann|m|director|1992-|AU|3
Lee Tamahori|m|director|1994-2025|NZ|2
P. J. Hogan|m|director|1994-|AU|1
Taika Waititi|m|director,writer,actor|1999-|NZ|2
Andrew Dominik|m|director|2000-|AU|1
Warwick Thornton|m|director,cinematographer|2009-|AU|1
`;
