/** Year of birth | standing | sex | names of makers, each with the years of first and last work. See `../makers.ts`. */
export const MAKERS_BORN_SINCE_1970 = `
1970|1|f|Karen Mok 1993-/Queen Latifah 1988-/Tina Fey 2004-2024
1970|1|m|Alex Garland 2002-/Anthony Russo 1997-/Apichatpong Weerasethakul 1994-/Bandla Ganesh 2009-2015/Boyapati Srinu 2005-/Christopher Nolan 1998-
1970|1|m|Dil Raju 2003-/Edward Berger 2001-/Harald Rosenløw-Eeg 2001-/Jang Joon-hwan 2003-2017/Jia Zhangke 1997-/Kankurō Kudō 2001-2024
1970|1|m|Kevin Smith 1994-/M. Night Shyamalan 1992-/Martin McDonagh 2004-/Matt Damon 1997-/Morgan Spurlock 2004-2017/Mowg 2008-/Naoki Satō 1999-
1970|1|m|Nicolas Winding Refn 1996-/Paolo Sorrentino 1998-/Paul Thomas Anderson 1996-/Ramsey Nouah 2019-/Riri Riza 1998-/Sajid Khan 2006-2014
1970|1|m|Simon Pegg 2004-2016/Sukumar 2004-/Taylor Sheridan 2011-2021/Todd Phillips 1993-2024/Yann Tiersen 1995-/Çağan Irmak 2001-
1970|1|x|Queen 1973-1995
1970|2|f|Anuja Chauhan 2008-/Barbara Albert 1993-/Brinda 1987-/Hannah Beachler 2006-/Jane Goldman 2007-2021/Jyoti Deshpande 2010-/Kate Hawley 2010-
1970|2|f|Laure Gardette 2003-/Nia Dinata 2002-/Rachel Perkins 1998-/Sandra Nashaat 1998-2011
1970|2|m|Alexis Zabé 2002-/Andrucha Waddington 1999-/Apoorva Mehta 2012-/Bobby Cheriyan 2003-2024/Chris Morgan 2004-/Christophe Honoré 2002-
1970|2|m|Chung Chung-hoon 1996-/Daniel Sánchez Arévalo 2006-/David Benioff 2001-2019/Dean DeBlois 1998-/Dorian Rigal-Ansous 2004-/Erik Matti 1998-
1970|2|m|Fernando Eimbcke 2004-/Garth Ennis 1989-/Genndy Tartakovsky 2012-/Gopimohan 2002-2024/Greg McLean 2005-/Gurukiran 1998-2020
1970|2|m|Hans Weingartner 2001-2018/Ilan Goldman 2001-2023/Iqbal Kuttippuram 2000-2022/Jarosław Kamiński 2001-/Jesse Armstrong 2007-
1970|2|m|John August 1999-2019/Johny Antony 2003-2016/K. V. Guhan 1997-2023/Kunal Kohli 2002-2024/Laurent Tangy 2009-/Lawrence Sher 1998-
1970|2|m|Lemony Snicket 1999-/Lim Seung-yong 2003-2023/Ludovic Bource 2001-/Manoj Pillai 2003-2023/Manuel Alberto Claro 2002-/Mario Gianani 2001-
1970|2|m|Michael Arndt 2006-2023/Michael Wilkinson 2000-/Monty Sharma 2005-2018/Neil Marshall 2002-/Nishikant Kamat 2005-2016/Oleg Negin 2007-
1970|2|m|Oren Peli 2007-2018/Patrice Vermette 2005-/Prasad Murella 2002-2023/R. D. Rajasekhar 1999-2024/R. Rathnavelu 1997-/Raja Mohammed 2004-2022
1970|2|m|Ranjan Pramod 2000-2023/Rasool Ellore 1999-2022/Robbie Ryan 2000-/Sameer Reddy 2000-/Sayombhu Mukdeeprom 2000-/Scott Cooper 2009-
1970|2|m|Shimit Amin 2004-2009/Shinsuke Sato 2001-/Sohail Khan 1997-2016/Stephen Chbosky 1995-/Steve Jablonsky 2003-/Su. Venkatesan 2008-2021
1970|2|m|Sudeep Chatterjee 1999-/Sulaiman Merchant 1999-/Teco Benson 1996-2022/Udayakrishna 1995-2023/Vasanthabalan 2003-2023/Vladan Radovic 2004-
1970|2|m|Walter Fasano 1995-/Warwick Thornton 1996-/Xavi Giménez 1998-
1970|3|f|Amy Berg 2006-/Barbara Wong 2000-2015/Gayle Forman 2005-/Gersha Phillips 2006-/Hema Sardesai 1989-2006/Jennifer Augé 2000-2022
1970|3|f|Kirsten Smith 1999-2021/Lucy Walker 2002-/Melanie Oliver 2000-/Minmini 1988-2015/Osnat Shurer 2003-/Priti Shahani 2015-2022
1970|3|f|Sarah Gavron 2007-/Urmi Juvekar 2002-2018/Vanessa Taylor 2012-2020
1970|3|m|Alex Kendrick 2003-/Andrew A. Kosove 2000-/Andrew Lowe 2008-/Apoorva Lakhia 2003-/Atli Örvarsson 2003-/Barney Pilling 2007-
1970|3|m|Bart Freundlich 1997-2019/Basil Iwanyk 2004-/Bernhard Jasper 2001-/Bhaskar Sakthi 2006-2024/Breck Eisner 2005-2015/Brian Taylor 2006-
1970|3|m|Carlos Rafael Rivera 2014-/Casey Storm 1999-/Christian Gudegast 2002-/Christopher Markus 2004-/Christopher Smith 2004-/Cosmas Ng 1998-2020
1970|3|m|David Berenbaum 2003-2020/David Mandel 2003-2012/David Reid 2004-/David Scarpa 2001-/David Self 1999-2010/Dinesh 2000-/Doug Davison 2002-
1970|3|m|E. Nivas 1999-2013/Ed Côrtes 2001-2015/Ekambaram 2001-/Eric Bress 2003-2020/Eric Heisserer 2010-/Erik Feig 1997-/Florian Hoffmeister 2000-
1970|3|m|Geoffrey Fletcher 2009-2021/Ginge Anvik 2006-/Hwang Jo-yun 2003-2021/Indranil Mukherjee 2006-2024/Indranil Roychowdhury 2013-2023
1970|3|m|Jeff Schaffer 2003-2012/Jens Harant 2000-/Johannes Ringen 2006-/John Hamburg 1998-/John Moore 2001-2016/Jon Spaihts 2011-
1970|3|m|Joseph Bishara 1998-/João Emanuel Carneiro 1995-/K. M. Radha Krishnan 2004-2017/Lakshmi Bhupala 2007-2024/Laurent Zeitoun 2007-2022
1970|3|m|Luc Montpellier 1998-/Malcolm D. Lee 1999-/Marc Guggenheim 2011-/Marcos Bernstein 1995-/Mark Osborne 1998-2015/Matthias Fleischer 2000-
1970|3|m|Mike Mitchell 1999-/Mu. Kasi Viswanathan 2000-2023/Nathan Larson 1999-2019/Niranjan Iyengar 2003-2017/Noel Murray 1995-
1970|3|m|Ole Bratt Birkeland 2006-/P. S. Rafeeque 2012-2024/P. S. Vinod 2000-/Padmanabha Dasgupta 2008-/Per Schreiner 2003-2015/Phil Hay 2000-
1970|3|m|Prabuddha Banerjee 2009-2024/Premendu Bikash Chaki 2000-2023/Ra Vincent 2010-/Rob Letterman 2004-2019/Robert Ben Garant 2004-2021
1970|3|m|Roberto Minervini 2011-2024/Ronnie Lahiri 2005-/S. Saravanan 1998-2020/Sandeep Sawant 2004-2016/Santi Pulvirenti 2013-
1970|3|m|Satish Manwar 2009-2022/Sebastián Escofet 1999-2022/Shafi Uddin Shafi 2005-2019/Soundar Rajan 2008-2023/Steven Noble 2007-
1970|3|m|Ted Griffin 1999-2016/Theodore Melfi 2014-/Thomas Lennon 2004-2021/Tim Story 1997-/Tushar Kanti Ray 2008-2024/Umesh Shukla 2009-2023
1970|3|m|Xan Brooks 1996-/Yoshihiro Nakamura 1999-
1970|4|f|Abby Kohn 2009-2018/Amy Westcott 2005-/Charlotte Walter 2015-/Dina Goldman 2002-/Hillary Seitz 2002-2008/Jennifer Lilly 2005-
1970|4|f|Michelle Spitz 2007-2015/Rajni Basumatary 2014-2024/Tina Gordon 2013-
1970|4|m|Alan Schoolcraft 2010-2021/Alejandro Hernández 2009-/Andrew Feltenstein 2005-2022/Anthony Hines 2006-2020/Babis Makridis 2012-2018
1970|4|m|Beau Flynn 1995-/Bidyut Kotoky 2012-2019/Bill Collage 2006-2022/Boopathy Pandian 2005-2017/Chandan Arora 1998-2015
1970|4|m|Christopher Browne 2011-2015/Cliff Dorfman 2007-2016/David Bowers 2006-2017/David Leslie Johnson-McGoldrick 2009-/Derek Haas 2003-2021
1970|4|m|Graham Annable 2014-/Gregory Plotkin 2015-2018/J. Mackye Gruber 2003-2006/Jason Filardi 2003-2009/Jason Headley 2020-2022/Jeff Cardoni 2002-
1970|4|m|Justin Zackham 2007-2021/Kiyoshi Hirose 2004-2024/Manoj Tyagi 2003-2015/Mario Correa 2019-/Mark Perez 2002-/Nathan Alexander 2008-2008
1970|4|m|Patrick Lin 2007-2022/Ramana 2003-2008/Ravi Udyawar 2017-2024/Robert Nassau 2005-/Shantanu Bagchi 2023-2023/Skip Woods 1998-2015
1970|4|m|Stiles White 2005-2014/Tony Roche 2009-/Tripp Vinson 2005-2021/Walt Dohrn 2016-/William Brent Bell 2006-/William Kerr 2008-
1970|4|m|Zack Stentz 2003-2020
1971|1|f|Cathy Garcia-Molina 2004-/Jennifer Lee 2012-/Niki Karimi 2005-/Patty Jenkins 2003-2020/Regina King 2020-/Sofia Coppola 1998-
1971|1|f|Sudha Kongara 2010-
1971|1|m|Aditya Chopra 1995-/Alberto Rodríguez 2000-/Alexandre de La Patellière 2004-/Carlos Reygadas 1999-/Choi Dong-hoon 2004-/Espen Sandberg 1996-
1971|1|m|Eugenio Caballero 2001-/Hoyte van Hoytema 2004-/Hwang Dong-hyuk 2007-2017/Imtiaz Ali 2005-/Jang Jin 1996-2014/Jeff Kinney 2007-
1971|1|m|Joe Russo 1997-/Jonny Greenwood 1993-/Kim Yong-hwa 2003-2023/Klaus Härö 1996-/Kōtarō Isaka 2000-/Lu Chuan 2002-/Luca Guadagnino 1999-
1971|1|m|M. Jayachandran 1995-/Mark Wahlberg 2006-/Massimo Cantini Parrini 2009-/Mathieu Delaporte 2003-/Matthew Vaughn 1998-/Mysskin 2006-
1971|1|m|Pablo Trapero 1993-/Prasoon Joshi 2001-/Pritam 2001-/Ravi Jadhav 2010-/Sean Baker 2000-/Shobu Yarlagadda 2010-/Sukhwinder Singh 1991-
1971|1|m|Trivikram Srinivas 1999-/Éric Toledano 1995-
1971|2|f|Emma Thomas 1998-/Gillian Flynn 2006-/Mehreen Jabbar 2008-2020/Paz Encina 2000-
1971|2|m|A. Karunakaran 1998-2018/Abhishek Kapoor 2006-/Aleksei Aigi 1998-2023/Baradwaj Rangan 2003-/Boots Riley 2018-/Craig Mazin 2000-2008
1971|2|m|Duncan Jones 2009-/Duniya Soori 2007-/Dustin O'Halloran 2001-/Francis Lawrence 2005-/Ganesh Acharya 1992-/Gerardo Naranjo 2003-
1971|2|m|Irshad Kamil 2004-/Justin Lin 1997-/Leszek Dawid 2010-2022/Martin Zandvliet 2009-2022/Nikhil Advani 2003-/Paul Wernick 2009-
1971|2|m|Radu Muntean 2002-/Rudi Soedjarwo 2001-/Theodore Shapiro 1997-/Thomas Langmann 1997-2019/Unni R. 2009-2024/Vikas Bahl 2011-/Wayne Blair 2002-
1971|2|m|Xawery Żuławski 2006-2024
1971|3|f|Amy Jump 2011-/Anamika Khanna 2010-2016/Angela Robinson 2003-2017/Bruna Papandrea 2000-/Effie Brown 1999-/Heidi Ewing 2005-
1971|3|f|Leena Yadav 2005-2021/Raja Amari 1998-/Suttirat Anne Larlarb 2007-/Ágnes Kocsis 2000-2020
1971|3|m|Adam Horowitz 2009-2022/Alejandro Fernández Almendras 2004-/Andrew Weisblum 2000-/Andrij Parekh 2000-2020/Ari Handel 2008-
1971|3|m|Choi Young-hwan 2000-/Chris Bender 1999-/Dan Mazer 2002-/Dr. Biju 2005-/Edward Kitsis 2009-2022/Enrico Casarosa 2011-
1971|3|m|Guillermo Calderón 2015-/Ho Yuhang 2003-2016/Jason Friedberg 1996-2015/Jim Rash 2011-/Joe Kraemer 1993-2020/Jon Hoeber 2009-
1971|3|m|Jonas Rivera 2009-/Jorge Coira 1998-2020/Ken Daurio 2001-/Mark Bomback 1998-2022/Matt Manfredi 2000-/Matty Rich 1991-1994
1971|3|m|Michael McCullers 1999-2021/Mike Jones 2020-/Ognjen Sviličić 1999-/Phil Johnston 2011-/Robert D. Siegel 2008-/Robert L. Baird 2006-
1971|3|m|Ross Katz 2001-/Rupert Sanders 2012-2024/S. J. Watson 2011-2020/Sam Bain 2007-2021/T. A. Shahid 1998-2012/Thomas Wendrich 2007-
1971|4|f|Cathy Yuspa 1998-2016/Heather Hach 2003-2015
1971|4|m|Ashley Edward Miller 2003-2013/Benny Boom 2009-2017/Brian Oliver 2003-/Craig Kyle 2017-/Damian Shannon 2003-2017/Ethan Gross 2008-2019
1971|4|m|Harry Yoon 2013-/Jamie Blanks 1998-2008/Keith Bunin 2010-2022/Kyle Balda 2012-2022/Marc Silverstein 2009-2018/Mark O'Keefe 2003-2006
1971|4|m|Mark Swift 2003-2019/Randall Emmett 1998-/Virgil Williams 2017-/Vlas Parlapanides 2000-2020
1972|1|f|Ava DuVernay 2008-/Sammi Cheng 1990-/Sisse Graum Jørgensen 2002-/Zoya Akhtar 2009-
1972|1|m|Alejandro Amenábar 1991-/Allirajah Subaskaran 2014-/Anders Thomas Jensen 1996-/Anurag Kashyap 1998-/Asghar Farhadi 2003-/Ben Affleck 1997-
1972|1|m|Dwayne Johnson 2013-/Eli Roth 2002-/Gilles Lellouche 2004-/Gökhan Tiryaki 2005-/Jeethu Joseph 2007-/Joachim Rønning 1996-/Joe Wright 2005-
1972|1|m|Karan Johar 1998-/Mohammad Rasoulof 2002-/Nikolaj Arcel 2000-/Salil Kulkarni 2004-2023/Sekhar Kammula 2000-/Selton Mello 2008-2017
1972|1|m|Shaan 1999-/Srinu Vaitla 1999-/Xu Zheng 2012-2024/Yogaraj Bhat 2003-
1972|2|f|Anvita Dutt 2005-/Deepa Bhatia 1999-/Jessica Hausner 1995-/Keren Yedaya 2004-2022/Kristen Anderson-Lopez 2006-/Maggie O'Farrell 2025-
1972|2|f|Mathilde Bonnefoy 1998-2015/Paula Hawkins 2009-/Reema Kagti 2007-/Trish Summerville 2011-
1972|2|m|Abel Korzeniowski 1999-/Adam Stockhausen 2009-/Alain Gomis 2001-/Albert Hughes 1993-2018/Alexei Popogrebsky 2003-2010/Allen Hughes 1993-2013
1972|2|m|Andy Weir 2011-/Aseem Mishra 2006-/Asif Kapadia 1997-/Ben Wheatley 2009-/Bernat Vilaplana 2002-/Bijibal 2007-/Boris Khlebnikov 2003-
1972|2|m|Brian Tyler 1997-/Bunty Nagi 2000-/Carlo Virzì 2002-/Christoph Hochhäusler 2003-/David Michôd 2003-/Dong Jinsong 2002-/Eddie Hamilton 1998-
1972|2|m|Emile Sherman 2001-/Ernest Cline 2011-/Greg Berlanti 2000-/Indradeep Dasgupta 2008-/Ivan Sen 1998-/James Dashner 2003-/Jami 2014-2019
1972|2|m|John Carney 1996-/Jugal Hansraj 2008-2010/Julio de la Rosa 2005-/Kenta Fukasaku 2000-2020/Kirk Baxter 2007-/Linus Sandgren 2004-
1972|2|m|Mateo Gil 1996-/Miguel Gomes 1999-/Mohana Krishna Indraganti 2004-2025/Murali Gopy 2009-/Natarajan Subramaniam 2004-2016/Paul Machliss 2003-
1972|2|m|R. P. Patnaik 2000-2016/Rameshwar S. Bhagat 2004-/Ravi Varman 2000-/Shane Carruth 2004-2013/Shane Meadows 1996-/Shlomi Elkabetz 2004-2021
1972|2|m|Shridhar Raghavan 2004-/Simon Verhoeven 2001-/Soi Cheang 2000-/Stefano Bises 2018-/Sujith Vaassudev 2008-/Swanand Kirkire 2003-
1972|2|m|Takashi Shimizu 2000-/Tarik Saleh 2001-/Tom Hooper 2004-2019/Vakkantham Vamsi 2005-2023/Xavier Giannoli 2003-/Zacarías M. de la Riva 2003-
1972|2|x|Goblin 1975-2015
1972|3|f|Christy Lemire 1999-/Crystel Fournier 2003-/Delphine Coulin 2011-2025/Emily Giffin 2004-/Emma Tillinger Koskoff 2006-
1972|3|f|Jennifer Yuh Nelson 2011-2018/Justine Wright 1999-/Karen Murphy 2011-/Lisa Lassek 2002-/Shirley Kurata 2005-/Tasha Robinson 2000-
1972|3|f|Wendy Ide 1998-
1972|3|m|Adam Herz 1999-2010/Aditya Assarat 2003-/Amir Muhammad 2000-/Amitabh Shukla 2000-2023/Andrew Buckland 2004-/André Nemec 2011-
1972|3|m|Azazel Jacobs 2003-/Bartosz Konopka 2009-2023/Christopher Lennertz 1998-/Dave Meyers 1999-2007/Ehren Kruger 1998-/Flemming Nordkrog 2001-
1972|3|m|Florent Herry 2006-2024/Gareth Unwin 2006-2020/Garth Jennings 2005-/Gary Whitta 2010-/Grégoire Hetzel 2002-/Guruprasad 2006-2024
1972|3|m|Indrajit Lankesh 2001-2023/Jason Hall 2006-2017/Joseph Kahn 2004-/Josh Appelbaum 2011-/Josh Singer 2013-/Kelvin Tong 1999-2017
1972|3|m|Kevin Maher 1998-/Kim Hyun-seok 1995-/Kris Thykier 2007-/Madhu Neelakandan 2005-/Mark Herbert 2004-/Matt Greenhalgh 2007-/Michael Green 2011-
1972|3|m|Pedro Peirano 2007-/Rasmus Videbæk 2003-/Rupert Wyatt 2008-/Scott Tobias 1999-/Shahin Sumon 2003-2022/Shane Salerno 1998-2022
1972|3|m|Shim Sung-bo 2003-/Srdan Golubović 2001-/Stephen Beresford 2014-/Stuart Beattie 1997-/Tolga Örnek 1999-2019/V. J. Sabu Joseph 2004-
1972|3|m|Will Beall 2013-/Özgür Eken 2003-2023
1972|4|f|Julia Wong 2003-/Lindsey Collins 2012-/Marcia Romano 2001-
1972|4|m|Axel Geddes 2016-2022/Bakkiyam Sankar 2006-2023/Brent Simons 2010-2021/Buck Sanders 2003-/Cale Boyter 2004-/Carl Ellsworth 2005-2020
1972|4|m|Charley Parlapanides 2000-2020/Christian Huband 2023-/Dean Georgaris 2003-2022/Gary Spinelli 2012-/Jake Weiner 2004-/Jason Winer 2011-2022
1972|4|m|Jeff Buchanan 2005-2021/Jeff Cox 2007-2007/Jeremy Doner 2015-/John Pollono 2017-/Joseph Krings 2007-/Luke Greenfield 2001-2022
1972|4|m|Matt Aspbury 2011-2022/Patrick Aison 2022-/Philip Stark 2000-2020/Thor Freudenthal 2009-2018/Wellesley Wild 2012-2015/Will Berson 2021-
1972|4|m|Yarrow Cheney 2016-2018/Zene Baker 2000-
1973|1|f|Kanae Minato 2008-/Kiran Rao 2010-/Kristen Wiig 2011-2021/Stephenie Meyer 2005-
1973|1|m|Anthony 2000-/Daniel Burman 1998-/Fatih Akin 1995-/Gautham Vasudev Menon 2001-/Guillaume Canet 2002-/Himesh Reshammiya 1998-
1973|1|m|Kailash Kher 2003-/Kevin Feige 2000-/Makoto Shinkai 1999-/Mostofa Sarwar Farooki 2004-/Olivier Nakache 1995-/Prabhu Deva 1989-
1973|1|m|Rian Johnson 2005-/Ryoo Seung-wan 2000-/S. S. Rajamouli 2001-/Sonu Nigam 1993-/Vishal Dadlani 1999-/Yorgos Lanthimos 2001-
1973|2|f|Aarti Bajaj 2002-/Albertina Carri 2000-/Au Kin-yee 2001-2022/Fiona Crombie 2011-/Geeta Kapoor 1999-2014/Louise Vesth 2007-
1973|2|f|Małgorzata Szumowska 1998-/Meghna Gulzar 2002-/Swarnalatha 1987-2010/Valérie Donzelli 2009-
1973|2|m|Alex Kurtzman 2005-2017/Alphons Joseph 2003-2023/Andrew Haigh 2009-/Andy Muschietti 2008-/Borys Lankosz 2009-2020/Dagur Kári 1999-
1973|2|m|Damon Lindelof 2011-/Dan Harmon 2006-/Denis Côté 2005-/Dennis Gansel 2000-/Eran Kolirin 2004-/Federico Jusid 1996-/Feza Çaldıran 2004-2024
1973|2|m|Florian Henckel von Donnersmarck 2006-2018/Harmony Korine 1995-/Hiromasa Yonebayashi 2010-2018/J. C. Chandor 2011-/K. K. Senthil Kumar 2003-
1973|2|m|Karthik Raja 1992-2020/Kedar Shinde 2003-/Lars Kraume 2001-/Lee Mo-gae 2003-/Louis Leterrier 2002-/Marcus H. Rosenmüller 2006-
1973|2|m|Mikkel E.G. Nielsen 2002-/Nadeem Baig 2015-/Neeraj Pandey 2008-/Nicola Guaglianone 2015-/Nicolas Bolduc 2003-/Nitesh Tiwari 2011-
1973|2|m|Onur Ünlü 2007-2022/Paco Plaza 2002-/Pang Ho-cheung 2001-2017/Rafael Cobos 2007-/Rajeev Ravi 2001-/Ronald Bronstein 2007-
1973|2|m|Sai Madhav Burra 2012-/Samuthirakani 2003-2021/Seenu Ramasamy 2007-2024/Sergio G. Sánchez 2007-2023/Simon Kinberg 2005-/Sune Martin 2008-
1973|2|m|Travis Knight 2016-/Velraj 2007-/Vikram Malhotra 2013-
1973|3|f|Andrea Štaka 1998-/Annie Mumolo 2011-2021/Cassandra Clare 2007-/Shauna Cross 2009-2017/Tamar-kali 2006-/Victoria Kelly 1999-2020
1973|3|f|Úna Ní Dhonghaíle 2001-
1973|3|m|Alec Sulkin 2012-2015/Andrew J. Cohen 2014-2022/Ben Falcone 2014-2021/Bilge Ebiri 1999-/Bob Persichetti 2018-/Brian Lynch 2011-/Dan Lin 2008-
1973|3|m|Dana Brunetti 2004-/Evan Spiliotopoulos 2002-/Fred Raskin 2006-/Guy Busick 2019-/Izu Ojukwu 2000-/James Price 2014-/James Watkins 2008-
1973|3|m|Jay Duplass 2005-/Kalyani Malik 2005-2023/Kasper Leick 2003-/Keith Phipps 1997-/Kemp Powers 2020-/Khavn 2002-/Len Wiseman 2003-2025
1973|3|m|Mark Boal 2008-2019/Mark Neveldine 2006-2018/Matthew Michael Carnahan 2007-/Michael Bacall 2002-2016/Nathan Barr 2000-
1973|3|m|Rick Famuyiwa 1999-2015/Robert Luketic 1997-2023/Roberto Orci 2005-2017/Rowan Joffé 2001-2017/Ryōta Kosawa 2002-/Sheldon Turner 2005-2019
1973|3|m|Simon Farnaby 2017-/Tony Bui 1995-1999
1973|4|f|Coral Cruz 2011-
1973|4|m|Art Marcum 2008-/Ashvin Kumar 2004-2019/Bauddhayan Mukherji 2013-2021/Christopher Yost 2013-/David Soren 2013-/Eric Guggenheim 2004-2013
1973|4|m|Grant Nieporte 2008-2018/Jonathan Herman 2015-2021/Kevin Bisch 2005-2013/Matt Holloway 2008-/Rodney Rothman 2014-2018
1974|1|f|Elizabeth Banks 2013-/Haifaa al-Mansour 2005-/Juli Zeh 2001-/Nadine Labaki 2007-/Xu Jinglei 2003-2015
1974|1|m|A. R. Murugadoss 2001-/Amish Tripathi 2010-/Aravind Adiga 2008-/Atul Gogavale 2004-/Chetan Bhagat 2004-/Desmond Elliot 2004-2016
1974|1|m|Edgar Wright 1995-/Farhan Akhtar 2001-2011/György Pálfi 2002-/Joachim Trier 2000-/Joel Edgerton 2015-2018/Joseph Kosinski 2010-
1974|1|m|Lee Sang-il 2000-/Leonardo DiCaprio 2004-/Na Hong-jin 2003-/Ramin Djawadi 2003-/Remo D'Souza 1997-/Ritesh Sidhwani 2001-/Rohit Shetty 2003-
1974|1|m|Ruben Östlund 2000-/Sabyasachi Mukherjee 2005-2012/Salim Merchant 1997-/Sebastián Lelio 2000-/V. Harikrishna 2005-/V. V. Vinayak 2002-2023
1974|1|m|Wu Jing 2008-
1974|2|f|Annemarie Jacir 2001-/Gauri Shinde 2012-2016/Jasmila Žbanić 1997-/Kamla Abou Zekry 2004-2016/Miranda July 2005-2020/Miwa Nishikawa 2003-
1974|2|f|Natasha Braier 2003-
1974|2|m|Abbas Tyrewala 2000-2020/Ahmed Khan 1994-/Akin Omotoso 2003-2023/Anurag Basu 2003-/Benedek Fliegauf 2003-/Bosco Martis 1998-/Chakri 2000-2014
1974|2|m|Christian Alvart 1999-/Christoffer Boe 1999-/Danny Strong 2008-2018/David Robert Mitchell 2010-/Derek Cianfrance 1998-
1974|2|m|Dustin Lance Black 2000-2023/Emin Alper 2012-/Eskil Vogt 2003-/Ezra Edelman 2007-/Farhad Samji 2006-/Filippo Gravino 2010-/Garth Davis 2008-
1974|2|m|Henry Jackman 2006-/Igor Vdovin 2004-/Jake Kasdan 1998-/Jaume Collet-Serra 2005-/Jeet Gannguli 2002-/Jemaine Clement 2002-
1974|2|m|Jeta Amata 1998-2014/Joshua Oppenheimer 1997-2024/Justin Kurzel 2005-/Kang Hyeong-cheol 2008-/Kenya Barris 2015-/Kim Ji-yong 2003-
1974|2|m|Kumaar 2005-/Lol Crawley 2006-/Marc Webb 2009-/Michael Dougherty 2003-2019/Nirav Shah 2004-/Osgood Perkins 2010-/Oz Perkins 2015-
1974|2|m|Raghu Dixit 2008-2023/Rasmus Heisterberg 2004-/Ruben Fleischer 2009-/Sasikumar 2008-2010/Shiboprosad Mukherjee 2011-
1974|2|m|Siddharth Roy Kapur 2008-/Will Packer 2000-
1974|3|f|Andrea Berloff 2006-/Kay Cannon 2012-2021/Kelly Marcel 2013-/Teona Strugar Mitevska 2001-
1974|3|m|Aaron Guzikowski 2012-2022/Aaron Seltzer 1996-2015/Abraham Marder 2008-/B. V. S. Ravi 2003-2024/Benjamin Heisenberg 2005-2023
1974|3|m|Bernd Lange 2005-/Chris Butler 2012-2019/Cyrille Aufort 2006-/Danny Glicker 2005-/Dean Zimmerman 2004-/Derek Kolstad 2012-
1974|3|m|Etan Cohen 2006-2018/Evgueni Galperine 2003-/Houman Behmanesh 2007-/Jabez Olssen 2007-/Jared Bush 2016-/Jean-Gabriel Périot 2000-
1974|3|m|Jeff Groth 2007-/Jon Ekstrand 2004-/Joshua Sridhar 2004-2019/Jérémy Clapin 2004-/Khalo Matabane 2003-2014/Mark Sanger 2010-/Matt Sazama 2014-
1974|3|m|Mayookh Bhaumik 2008-2019/Nicolas Benamou 2012-2019/Oren Uziel 2014-/Peter Chiarelli 2009-2022/Seth Gordon 2007-/Silvio Horta 1998-2016
1974|3|m|Steven Schneider 2007-/Xavier Palud 2006-2013
1974|4|f|Sanaa Hamri 2006-2010
1974|4|m|Andrew Mogel 2008-2015/Ben Queen 2011-2022/Craig Alpert 2007-/Craig Cox 2007-2007/Edward Ricourt 2013-/Harold Cronk 2009-2022
1974|4|m|Jason Smilovic 2006-2016/Jeremy Lasky 2003-2022/Jim Helton 2006-/Matthew Schmidt 2010-/Michael Suby 2004-2020/Valerio Bonelli 2009-
1975|1|f|Angelina Jolie 2007-/Asia Argento 2000-2014/Charlize Theron 2003-/Drew Barrymore 1999-2020/Ekta Kapoor 2001-
1975|1|m|Bradley Cooper 2018-/Damián Szifron 2003-2023/Daniel Kehlmann 1997-/Daniel Rezende 2002-/Eiichiro Oda 1992-/Hanung Bramantyo 2004-
1975|1|m|Harris Jayaraj 2001-/Koratala Siva 2002-/Kornél Mundruczó 2000-/Kunle Afolayan 2006-/Mariano Cohn 2006-/Mark Ronson 2003-
1975|1|m|Na. Muthukumar 2000-2016/Nadav Lapid 2005-/Taika Waititi 2007-/Venkat Prabhu 2007-/Vetrimaaran 2007-/Victor Vũ 2003-
1975|2|f|Anika Decker 2007-/Chung Seo-kyung 2005-/Claire Mathon 2005-/Juhi Chaturvedi 2012-2023/Susanna Nicchiarelli 2009-2022/Thamarai 1998-
1975|2|f|Vaibhavi Merchant 1999-
1975|2|m|Aarif Sheikh 2004-/Bhaskar Hazarika 2015-2023/C. V. Kumar 2012-2023/Christopher Miller 2009-/Corneliu Porumboiu 2002-
1975|2|m|Călin Peter Netzer 2003-/Dallas Jenkins 2006-/David Gordon Green 2000-/David Leitch 2014-/Drew Goddard 2008-/Gareth Edwards 2010-
1975|2|m|Greig Fraser 2006-/Hemal Kothari 2005-/J. A. Bayona 2007-/James Vanderbilt 2003-/Jang Hoon 2008-2017/Jaume Martí 2004-/Joachim Lafosse 2000-
1975|2|m|K. Kalyan 1993-/Lisandro Alonso 2001-/Madhu Mantena 2003-/Magizh Thirumeni 2010-/Mahesh Limaye 2004-/Mariano Llinás 2002-
1975|2|m|Naveen Yerneni 2015-/Ola Fløttum 2006-/Oriol Paulo 2010-/Park Hoon-jung 2010-/Pavel Kostomarov 2001-/Phil Lord 2009-/Ramana Gogula 1996-2013
1975|2|m|Richard Kelly 2001-2009/Robert Lopez 2003-/Rosshan Andrrews 2005-/S. Hareesh 2005-/S. R. Kathir 2006-/Sanjay Cheriyan 2003-2024
1975|2|m|Sanu Varghese 2007-/Soumik Haldar 2006-/Steve Yedlin 2002-/Sudhakar Reddy Yakkanti 2010-/Surender Reddy 2005-2023
1975|2|m|Teddy Soeriaatmadja 2004-2023/V. Nagendra Prasad 1999-/Vetri 2006-/Vijay Antony 2005-2023/Wesley Morris 1999-/Yang Jin-mo 2013-
1975|2|m|Zach Braff 2004-/Özcan Alper 2008-2024
1975|3|f|Adele Lim 2018-/Bhavani Iyer 2005-2023/Julia Cho 2022-2022/Maud Ameline 2008-/Pamela Ribon 2016-2022/Sara Mishara 2004-/Shona Heath 2023-
1975|3|m|A. Sarkunam 2010-2023/Amalendu Chaudhary 2008-/Amit Roy 2004-/Angus MacLane 2008-2022/Bart Layton 2012-/Bodhaditya Banerjee 2009-2024
1975|3|m|Brad Furman 2007-2018/C. Robert Cargill 2012-/Chris Bergoch 2008-2021/Christopher Drake 2006-2022/Christopher Landon 1998-
1975|3|m|Colin Stetson 2013-/Dani de la Torre 2015-2023/Dhilin Mehta 2006-2013/Drew Pearce 2013-/Everardo Gout 2012-2021/Farhad Safinia 2006-2019
1975|3|m|Germain McMicking 2007-/Gonzalo Maza 2009-/Gopi Bhagat 2012-/Guerric Catala 2009-/Harshad 2014-2023/Huzefa Lokhandwala 2008-2024
1975|3|m|Kike Maíllo 2011-2022/Laxman Utekar 2014-/Longman Leung 2012-2022/Lucky McKee 2001-2022/M. Rajesh 2009-/Nat Faxon 2011-2020
1975|3|m|Nicolás Giacobone 2010-2022/Nikolay Khomeriki 2006-2024/Qaushiq Mukherjee 2008-2018/Rawson Marshall Thurber 2004-2021/Ritesh Soni 2006-2022
1975|3|m|S. R. Shekhar 2011-/Satyajit Pande 2008-2024/Shabbir Ahmed 2005-2022/Shashank 2007-/Subhankar Bhar 2009-2024/Toa Fraser 2006-
1975|3|m|Veer Samarth 2006-2024/Veeru Potla 2010-2016/Vikas Sivaraman 2007-2023/Vikash Nowlakha 2005-2023/Xavier Gens 2007-/Zac Nicholson 2009-
1975|3|m|Zach Helm 2006-2018
1975|4|f|Celine Rattray 2005-/Heather McIntosh 2012-/Nanu Segal 2009-/Quyen Tran 2012-/Victoria Strouse 2005-2016
1975|4|m|Babak Najafi 2010-2018/Corin Hardy 2015-/Evan Henke 2008-2022/Jason Hand 2024-/Jeff Tomsic 2018-2018/Josh Campbell 2016-2022
1975|4|m|Marcus Dunstan 2005-/Mark Mallouk 2015-2015/Mike Thurmeier 2009-2016/Nathan Greno 2010-2024/Nathan Parker 2009-2018/Patrick Melton 2005-2019
1975|4|m|Paul Fisher 2015-/R. Christopher Murphy 2019-/Soham Shah 2005-2009/Steven H. Bernard 2008-2022/Sylvain White 2006-2019/Taj Noor 2009-2022
1975|4|m|Will Bates 2011-
1976|1|f|Claudia Llosa 2003-/Maren Ade 2003-2016/Maïwenn 2006-/Reese Witherspoon 2003-/Zhao Wei 2013-2018
1976|1|m|Ajay Gogavale 2004-/Amal Neerad 2004-/Dome Karukoski 2005-/Joko Anwar 2005-/Lawrence Raghavendra 1993-2013/Pablo Larraín 2006-
1976|1|m|Ryan Reynolds 2011-
1976|2|f|Alice Winocour 2005-/Coralie Fargeat 2003-/Lucía Puenzo 2007-/Mahalaxmi Iyer 1997-/Mari Okada 2007-
1976|2|m|Akiv Ali 2004-/Amitabh Bhattacharya 2004-/Anwar Rasheed 2005-2020/Colin Trevorrow 2012-2022/Cédric Jimenez 2012-/Dan Fogelman 2006-
1976|2|m|Djamel Bensalah 1999-2015/Fernando Velázquez 2001-/Jed Kurzel 2003-/Jeremy Kleiner 2010-/Jonathan Nolan 2000-2014/Lee Chatametikool 2002-
1976|2|m|Lorne Balfe 2005-/Mark Duplass 2005-/Meher Ramesh 2004-2023/Michael Gracey 2017-/Mátyás Erdély 2004-/Nobuhiro Yamashita 1999-/Pandiraj 2009-
1976|2|m|Pedro Bromfman 2007-/Pietro Marcello 2004-/Prem 2003-/Royston Tan 2000-/Ryuto Kondo 2003-/Sameer Thahir 2007-/Samir Thahir 2011-2017
1976|2|m|Shyju Khalid 2009-/Thomas Lilti 2007-2023/Vikram Kumar 2001-2022/Vikramaditya Motwane 2010-/Vishnuvardhan 2003-/Łukasz Palkowski 2007-2023
1976|3|f|Aida Begić 2001-/Anna Boden 2004-/Anocha Suwichakornpong 2006-/Dana Fox 2005-/Danielle Feinberg 2003-2022/Elena Trapé 2010-
1976|3|f|Heidi Bivens 2006-/Jenny Eagan 2013-/Kirsten Sheridan 1995-2012/Maren Louise Käehne 2010-2023/Radha Blank 2020-
1976|3|m|Bradley J. Fischer 2007-/Bryce Dessner 2014-/Burk Sharpless 2014-/Chris Terrio 2005-/Dan Scanlon 2009-2020/Daniel Hart 2009-
1976|3|m|Derek Connolly 2012-2023/Derek Kwok 2007-/Gerard Johnstone 2014-/Gil Kenan 2006-/Hiram Garcia 2017-/Jarrad Paul 2008-
1976|3|m|John-Henry Butterworth 2010-/Jon Lucas 2005-2017/Jonathan Levine 2006-2019/Jonathan Liebesman 2003-2014/Josué Méndez 2000-2018
1976|3|m|Julien Lacheray 2002-/Kelsey Mann 2013-/Mads Matthiesen 2012-2023/Nathan Johnson 2005-/Nathan Rabin 1997-/Nicholas Stoller 2005-2022
1976|3|m|Qui Nguyen 2021-/Sachin Kundalkar 2006-/Sam Levy 2006-/Seth Grahame-Smith 2010-/Umesh Kulkarni 2008-/Uno Helmersson 2010-
1976|4|f|Brenda Hsueh 2015-/Erica Rivinoja 2013-
1976|4|m|Aaron Stockard 2007-2010/Adam Pava 2014-2020/Argyris Papadimitropoulos 2008-2020/Deon Taylor 2006-/Erik Sommers 2017-/Jeff Wadlow 2005-
1976|4|m|Lloyd Taylor 2023-/Matt Stuecken 2016-2022/Nicolas Chaudeurge 2006-/Noah Harpster 2014-2022/Peter Sollett 2002-2019/Ron Patane 2010-
1977|1|f|Chimamanda Ngozi Adichie 1997-/Funke Akindele 2019-/Kaouther Ben Hania 2006-/Maggie Gyllenhaal 2021-
1977|1|m|Bhushan Kumar 2001-/Gopi Sundar 2006-/James Wan 2000-/Jason Reitman 2005-/Jerrold Tarog 2007-/John Green 2005-/Marwan Hamed 2006-
1977|1|m|Nagraj Manjule 2010-/Ning Hao 2003-/Patryk Vega 2005-/Radu Jude 2006-/Selvaraghavan 2003-/Srijit Mukherji 2010-/Tobias Lindholm 2010-
1977|1|x|Nadeem Shravan 1977-2009/Toto 1978-2018
1977|2|f|Dee Rees 2011-/Kausar Munir 2008-/Laura Bispuri 2015-2021/Reed Morano 2008-2020/Sian Heder 2006-/Sophie Hyde 2005-
1977|2|m|Abhishek Chaubey 2010-2021/Aitor Arregi 2007-/Ariel Winograd 2006-/Arnau Bataller 2005-/Borja Cobeaga 2009-/Bradford Young 2009-
1977|2|m|Cary Joji Fukunaga 2009-2021/Charles Gillibert 2006-/Daniel Pemberton 2001-/Felix van Groeningen 2000-/Ike Barinholtz 2016-
1977|2|m|Jayro Bustamante 2012-/Josef Fares 2000-2010/Laurent Sénéchal 2005-/Leigh Whannell 2004-/Lula Carvalho 2005-/László Nemes 2007-
1977|2|m|Nacho Vigalondo 2003-/Ngo The Chau 2003-/Ram Sampath 2003-/Richard Ayoade 2010-2013/Rúnar Rúnarsson 2004-/S. Sashikanth 2010-/Siva 2008-
1977|2|m|Steven Price 2011-/Thiagarajan Kumararaja 2010-2023/Wajahat Rauf 2015-2022/Yugo Kanno 2005-
1977|3|f|Cherry Chevapravatdumrong 2006-/Christina Hodson 2015-/Jade Healy 2009-/Lauren Weisberger 2003-/Siân Heder 2006-
1977|3|m|Akiva Schaffer 2007-/Alexandros Avranas 2008-/Arun Kumar Aravind 2010-2023/Beau Willimon 2011-2018/Dave Callaham 2005-/David Bruckner 2007-
1977|3|m|Gary Dauberman 2007-/Gene Stupnitsky 2009-/Grímur Hákonarson 2004-/Jake Roberts 2006-/John Paesano 2012-/Jon Hurwitz 2004-
1977|3|m|Jonathan Amos 2008-/Josh Heald 2010-/Lee Eisenberg 2009-/Mainak Bhaumik 2006-2023/Nick Emerson 2009-/Nicolas Karakatsanis 2006-
1977|3|m|Peter Sohn 2009-/Ponram 2013-2022/R. Chandru 2008-2023/S. S. Kumaran 2006-2014/Scott Neustadter 2009-/Sean Price Williams 2007-
1977|3|m|Sudhish Kamath 2000-/Tarun Mansukhani 2008-/Tom Edge 2019-
1977|4|f|Claudia Castello 2013-/Laura Wade 2014-2014/Miren Marañón 2019-
1977|4|m|Bert V. Royal 2010-2018/David Stassen 2016-/Jim Mahoney 2019-2021/Jonathan Pytko 2020-2022/Matthew Aldrich 2017-2022/Rob Lieber 2014-2021
1977|4|m|Spencer Averick 2010-
1978|1|f|Céline Sciamma 2007-/Justine Triet 2007-/Omoni Oboli 2014-
1978|1|m|Bora Dağtekin 2006-2022/Chen Sicheng 2012-/Franck Gastambide 2012-2023/Gael García Bernal 2007-2019/James Franco 2005-2019
1978|1|m|Lijo Jose Pellissery 2010-/Mohamed Diab 2010-2022/Nguyễn Quang Dũng 2003-/Ryusuke Hamaguchi 2003-/Ryūsuke Hamaguchi 2003-
1978|1|m|Siddharth Anand 2005-/Yeon Sang-ho 1997-
1978|1|x|Paruchuri Brothers 1978-
1978|2|f|Anne-Sophie Bion 2008-/Charlotte Bruus Christensen 2010-/Cristina Gallego 2018-2018/Diablo Cody 2007-/Holly Waddington 2014-
1978|2|f|Jeanne Herry 2014-/Karen O 2001-/Lorene Scafaria 2012-2019/Rachel Morrison 2006-
1978|2|m|Aashiq Abu 2009-/Abrid Shine 2014-2025/Adolfo Alix Jr. 2006-/Alexandre Aja 1999-/Alonso Ruizpalacios 2014-/Anoop Seelin 2007-2024
1978|2|m|Bill Hader 2018-2019/Bommarillu Bhaskar 2006-2025/C. Prem Kumar 2012-/Claudio Giovannesi 2009-/Clinton Cerejo 2012-2023/Deepak Dev 2003-
1978|2|m|Destin Daniel Cretton 2008-/Diego San José 2009-/Edoardo De Angelis 2011-2023/Edwin 2002-/Fede Álvarez 2013-/Fredrik Wenzel 2004-
1978|2|m|Jack Thorne 2009-/Jarin Blaschke 2005-/Jeff Nichols 2007-/Jonathan Jakubowicz 2000-2020/K. E. Gnanavel Raja 2006-/Kim Tae-seong 2006-
1978|2|m|Krish Jagarlamudi 2008-/Kumail Nanjiani 2017-/Lee Isaac Chung 2007-/Michael Noer 2010-2023/Mike Flanagan 2011-/Nilesh Moharir 2008-2024
1978|2|m|Om Prakash 2007-/Parasuram 2008-2024/Raju Murugan 2014-/Rob 2006-/Rob Simonsen 2009-/Setu 2010-2023/Sudip Sharma 2010-2022
1978|2|m|Suseenthiran 2009-2025/Takatsugu Muramatsu 2004-
1978|3|f|Allison Schroeder 2009-/Anna Meredith 2012-/Camilla Long 2004-/Debbie Berman 2009-/Nadia Stacey 2010-/Ruth De Jong 2013-/Stacey Battat 2009-
1978|3|f|Sukanya Verma 1999-/Terri Tatchell 2009-2015/Tina Mabry 2009-2024
1978|3|m|Aleksandr Rodionov 2006-2022/Anders August 2010-2023/Andrew Erwin 2011-/Armando Bo 2010-2014/Asad Ul Haq 2019-2019/Ayananka Bose 2006-
1978|3|m|Blake Crouch 2004-/Brad Peyton 2010-/Christian Torpe 2014-2022/César Díaz 2010-/Dinakar Thoogudeepa 2006-2025/Guillermo de la Cal 2009-
1978|3|m|Hayden Schlossberg 2004-/James Ponsoldt 2006-2022/Lenin Bharathi 2018-2018/Manoj 2009-2021/Matt Lieberman 2019-/Matthew Fogel 2014-
1978|3|m|Michael H. Weber 2009-/Noah Oppenheim 2014-/P. G. Muthiah 2008-2023/Pat Casey 2003-/Patrick Hughes 2010-/Peter Debruge 2000-
1978|3|m|Preetham Gubbi 2008-2022/Roy Chow 2009-2021/Scott Foundas 1998-2014/Shahram Mokri 2009-/Sharat Katariya 2011-2018/Tim Robey 2000-
1978|3|m|Valerio Mieli 2009-2018/Vasan Bala 2012-2024/Will Gluck 2009-
1978|4|f|Faye Ward 2009-
1978|4|m|Adam Robitel 2014-/Adam Sztykiel 2008-/Benjamin Rodriguez Jr. 2016-/Brian Kehoe 2018-/Chad Keith 2007-/Ian Megibben 2020-2022
1978|4|m|Patrick Burleigh 2018-/Syllas Tzoumerkas 2010-/Zach Lewis 2019-2021
1979|1|f|Colleen Hoover 2012-/Genevieve Nnaji 2018-2018/Konkona Sen Sharma 2016-2023/Ngô Thanh Vân 2016-/Sarah Polley 2006-
1979|1|m|Amit Trivedi 2008-/Banjong Pisanthanakun 2004-/Barry Jenkins 2008-/Devi Sri Prasad 1999-/Diego Luna 2007-/Genki Kawamura 2005-
1979|1|m|John Krasinski 2009-2024/Jon M. Chu 2008-/Jordan Peele 2016-/Michel Franco 2009-/Roberto Saviano 2006-/Sarmad Khoosat 2015-2022
1979|1|m|Yuvan Shankar Raja 1997-
1979|2|f|Alice Diop 2005-/Anjali Menon 2009-/Autumn Durald Arkapaw 2013-/Eliza Hittman 2013-2020/Ludovica Rampoldi 2012-/Marielle Heller 2015-
1979|2|m|A. L. Vijay 2007-/Amat Escalante 2005-/Bear McCreary 2004-/Benjamin Wallfisch 2008-/Cristian Nemescu 2003-2006/Florian Zeller 2020-
1979|2|m|Harish Shankar 2006-/Iain Canning 2008-/Ifa Isfansyah 2009-2023/Jahmil X.T. Qubeka 2010-2022/Julien Leclercq 2007-/M. Manikandan 2014-2022
1979|2|m|Nate Parker 2016-2019/Neill Blomkamp 2009-/Nicolas Bedos 2017-2022/Olivier Arson 2015-/Para One 2007-2023/Parkpoom Wongpoom 2004-2025
1979|2|m|Rahul Raj 2007-/Rajeev Masand 1999-2021/Raúl Arévalo 2016-2016/Sebastián Silva 2007-/Shaan Rahman 2009-/Vamshi Paidipally 2007-2023
1979|3|f|Alankrita Shrivastava 2011-2020/Alice Brooks 2012-/Ashwiny Iyer Tiwari 2016-2023/Emily V. Gordon 2017-/Hagar Ben-Asher 2007-2019
1979|3|f|Lynette Howell Taylor 2005-
1979|3|m|A. J. Finn 2018-2024/Bejoy Nambiar 2011-/Damián García 2004-/Dan Harris 2003-2016/Danny Bensi 2010-/Darren Lynn Bousman 2005-
1979|3|m|Drew Hancock 2025-/Gabriel Sherman 2024-/Josh Boone 2012-/Josh Cooley 2015-/Josh Miller 2006-/Mark Heyman 2010-2020/Matt Charman 2015-
1979|3|m|Owen Pallett 2005-/Paweł Pogorzelski 2011-/Ryan J. Condal 2014-/Saunder Jurriaans 2010-
1979|4|f|Sarah Haskins 2019-
1979|4|m|Andrew Lanham 2016-/Bryan Schulz 2015-2015/Camille Delamarre 2014-2018/Ciarán Foy 2012-2019/Cornelius Uliano 2015-2015
1979|4|m|Devashish Makhija 2012-/Jason Kisvarday 2012-/Nathan Halpern 2012-/Nathan Whitehead 2013-2021/Ryan Engle 2014-
1980|1|f|Kemi Adetiba 2016-
1980|1|m|Arjun Janya 2006-/Dileesh Pothan 2016-/Frant Gwo 2010-2023/Hiroyuki Sawano 2005-/Lin-Manuel Miranda 2008-/Philippe Lacheau 2014-
1980|1|m|Prashanth Neel 2014-/Santiago Mitre 2011-2022
1980|2|f|Audrey Diwan 2019-/B. V. Nandini Reddy 2011-2023/Celeste Ng 2014-/Houda Benyamina 2016-2024/Katell Quillévéré 2010-2023/Mouly Surya 2008-
1980|2|f|Pilar Palomero 2006-/Pinar Toprak 2006-/Rebecca Zlotowski 2010-/Samira Makhmalbaf 1998-2008/Shweta Venkat Mathew 2010-/Wanuri Kahiu 2008-2022
1980|2|m|Alejandro Landes 2007-2019/Anoop Rubens 2004-2023/Arindam Chatterjee 2011-2024/Arko 2012-2023/Carlos Vermut 2011-2022/David Lowery 2005-
1980|2|m|Erik Messerschmidt 2017-/Gareth Evans 2006-/Ghibran 2011-/Gopichand Malineni 2010-/Guillaume Roussel 2012-/Guo Fan 2011-
1980|2|m|Iftakar Chowdhury 2010-2023/Jason Segel 2008-2014/Jay Oza 2016-/Karthik 2000-/Kōji Fukada 2002-/Ladj Ly 2007-/Maneesh Sharma 2010-
1980|2|m|Martin Prakkat 2010-2021/Milap Zaveri 2002-/Murali G. 2012-2021/Neel Dutt 2007-2024/Neeraj Ghaywan 2011-/Nicholas Britell 2012-
1980|2|m|Pankaj Kumar 2012-/Prawin Pudi 2010-/Richard M. Nathan 2009-/Roman Vasyanov 2006-/Rubén Mendoza 2004-/Shaka King 2013-2021
1980|2|m|Srikanth Deva 2000-/T. J. Gnanavel 2017-/Tanishk Bagchi 2015-/Theni Eswar 2018-/Thomas Cailley 2014-2023/Ti West 2005-/Timo Tjahjanto 2009-
1980|2|m|Tom Harari 2008-/Varun Grover 2012-
1980|2|x|Wang Chung 1982-2012
1980|3|f|Inbal Weinberg 2006-/Katie Dippold 2013-2023/Louise Ford 2011-/Malgosia Turzanska 2012-/Mollye Asher 2011-/Nitya Mehra 2016-2022
1980|3|f|Polly Morgan 2014-/Susanna Fogel 2014-
1980|3|m|A. Harsha 2007-2025/Ben Frost 2003-/C. Sathya 2011-2024/Doron Wisotzky 2011-/Hitesh Kewalya 2017-2024/Jamie D. Ramsay 2009-
1980|3|m|Jamie Linden 2006-2019/Jis Joy 2013-2024/Jishnu Bhattacharjee 2018-/Joe Robert Cole 2011-2022/Justin Marks 2009-/Kanu Behl 2014-
1980|3|m|Kimo Stamboel 2007-/Matthew Margeson 2010-/Mayank Shekhar 2003-/Mike Gioulakis 2010-/Nat Sanders 2008-/Niren Bhatt 2015-
1980|3|m|Pradipta Bhattacharyya 2012-2022/Santhana Krishnan Ravichandran 2017-2025/Senna Hegde 2016-2023/Shan Mohammed 2009-
1980|3|m|Sturla Brandth Grøvlen 2011-/Sudheer Varma 2013-2023/Tarell Alvin McCraney 2016-2019/Travis Beacham 2010-/Vibhu Puri 2010-2025
1980|3|m|Vincent Maël Cardona 2021-2025/Wes Ball 2011-/Will Reiser 2011-2020/Yao Hung-i 2005-/Zach Baylin 2021-
1980|4|f|Atika Chohan 2014-2023/Emily Halpern 2019-/Hillary Spera 2007-/Mary Burke 2011-/Sanyuktha Chawla Shaikh 2012-2023/Stella Meghie 2016-2022
1980|4|m|Akshat Ghildial 2018-/David Chizallet 2012-/David Derrick Jr. 2024-/Henry Gayden 2014-/Jim Kehoe 2018-/Jonathan Abrams 2015-/Lee Haugen 2012-
1980|4|m|Mayank Tewari 2013-2023/Parveez Sheikh 2014-2024/Ribhu Dasgupta 2011-2024/Scott Kuzio 2016-/Todd Strauss-Schulson 2011-2019
1981|1|f|Alice Rohrwacher 2011-/Amy Schumer 2015-2025/Natalie Portman 2008-2015
1981|1|m|Ciro Guerra 2001-/Fredrik Backman 2012-/Joseph Gordon-Levitt 2013-/Matthias Schweighöfer 2011-/Rodrigo Sorogoyen 2008-
1981|1|m|Sandeep Reddy Vanga 2017-
1981|2|f|Joi McMillon 2014-/Mia Hansen-Løve 2004-/Namrata Rao 2008-
1981|2|m|Arthur Harari 2016-/Baz Poonpiriya 2012-2022/Clément Ducol 2014-/Dan Trachtenberg 2011-/David F. Sandberg 2016-/Dinesh Vijan 2005-
1981|2|m|H. Vinoth 2014-/Himanshu Sharma 2007-/James Laxton 2005-/Jan Komasa 2003-/Jon Watts 2014-/Jonás Trueba 2010-/Julien Poupard 2009-
1981|2|m|Luv Ranjan 2011-2023/Maruthi 2012-/Mohit Suri 2005-/Nico Muhly 2006-/Nishadh Yusuf 2017-2024/Om Raut 2015-/Prashant Pillai 2010-2023
1981|2|m|Sean Durkin 2011-/Vivek Harshan 2007-/Zach Cregger 2009-/Łukasz Żal 2009-
1981|3|f|Akela Cooper 2018-/Elizabeth Meriwether 2011-/Janicza Bravo 2017-/Kelly Fremon Craig 2009-2023/Maggie Kang 2025-/Melina Matsoukas 2019-
1981|3|f|Mona Fastvold 2014-/Nicole Perlman 2014-2019
1981|3|m|Amit Masurkar 2014-2021/Brandon Trost 2005-2019/Damian McCarthy 2020-/Evan Daugherty 2011-2018/Gary Shore 2014-2020/Graham Moore 2014-2022
1981|3|m|Lee Ji-soo 2003-/Max Borenstein 2003-/Pau Esteve Birba 2008-/Raghav Sachar 2003-2023/Raja Sen 2004-/Samuel D. Hunter 2022-/T. S. Nowlin 2014-
1981|3|m|Tom Shoval 2005-
1981|4|f|Bryony Kimmings 2019-2019/Stephany Folsom 2019-/Zoë White 2012-
1981|4|m|Ariel Schulman 2010-/Ariel Shaffir 2015-/Daniel Stiepleman 2018-2018/Murilo Hauser 2019-/Ryan Firpo 2021-/Will Fetters 2010-2018
1982|1|f|Chloé Zhao 2008-/Rebecca Hall 2021-/Stephanie Okereke Linus 2008-2014
1982|1|m|Anil Ravipudi 2015-/Anupam Roy 2010-/Bilal Lashari 2013-2022/Jung Jae-il 2009-/Niyi Akinmolayan 2008-/Pa. Ranjith 2012-/Paolo Giordano 2008-
1982|1|m|Prithviraj Sukumaran 2019-/Seth Rogen 2005-
1982|2|f|Hildur Guðnadóttir 2006-/Jennifer Lame 2010-/Lila Avilés 2016-/M. M. Srilekha 1994-2023/Mati Diop 2004-/Natalie Holt 2013-
1982|2|f|Natalya Meshchaninova 2013-2023/Rima Das 2016-
1982|2|m|Adam Wingard 2007-/Alberto del Campo 2013-/Ali Abbas Zafar 2011-/Amr Salama 2008-2023/Andrea Farri 2007-/Andrei Zolotarev 2014-2024
1982|2|m|Anup Bhandari 2015-/Benh Zeitlin 2008-2020/Bheems Ceciroleo 2012-/Buchi Babu Sana 2021-/Cord Jefferson 2023-2023/Daniel Lopatin 2007-
1982|2|m|Darbuka Siva 2015-2022/Evan Goldberg 2007-/Girish Gangadharan 2013-/Hanu Raghavapudi 2012-/Javed Ali 2000-/Jeo Baby 2016-2023
1982|2|m|Jomon T. John 2011-/Mahesh Narayanan 2007-/Pawan Kumar 2011-/RaMell Ross 2018-2024/Robbie Collin 2008-/S. R. Prabhu 2011-
1982|2|m|Sricharan Pakala 2011-
1982|3|f|Adele Romanski 2009-/Amelia Warner 2016-/Ema Edosio 2018-2023/Fawn Veerasunthorn 2023-/Florencia Martin 2018-/Gazal Dhaliwal 2016-2021
1982|3|f|Julia Hart 2014-2022/Lucy Alibar 2012-2022/Rungano Nyoni 2009-/Sarah Broshar 2014-
1982|3|m|Abba Makama 2011-2021/Blitz Bazawule 2018-/Dan Romer 2012-/Dávid Jancsó 2007-/James Friend 2005-/Jesse Andrews 2015-/Jody Lee Lipes 2008-
1982|3|m|Jon Erwin 2011-/Nick Houy 2012-/Punit Malhotra 2010-2019/Reid Carolin 2012-/Sam Hargrave 2015-/Scott Speer 2012-/Shashank Khaitan 2014-
1982|3|m|Siddharth Diwan 2011-/William Butler 2004-
1982|4|f|Maria Camila Arias 2015-/Nikyatu Jusu 2022-/Sara Murphy 2014-
1982|4|m|Henry Joost 2010-/Jake Szymanski 2015-/Keegan DeWitt 2009-/Micah Fitzerman-Blue 2011-2022/Nikhil Mehrotra 2015-2023/Sam Bromell 2022-
1983|1|f|Greta Gerwig 2008-/Guneet Monga 2008-/Julia Ducournau 2011-/Maite Alberdi 2007-/Mélanie Laurent 2011-/Sunidhi Chauhan 1996-
1983|1|m|Atif Aslam 2005-/Ayan Mukerji 2009-/D. Imman 2002-/Jesse Eisenberg 2022-/Jonah Hill 2018-/Karthik Subbaraj 2012-/Louis Garrel 2015-
1983|1|m|Rishab Shetty 2016-/Robert Eggers 2015-/S. Thaman 2008-/Santhosh Narayanan 2012-
1983|2|f|Isabel Peña 2013-/Kanika Dhillon 2011-/Lulu Wang 2014-/Nora Fingscheidt 2010-/Prerna Saigal 2012-/Sneha Khanwalkar 2007-/Zoe Kazan 2012-2022
1983|2|m|Adam Arkapaw 2008-/Aditya Dhar 2019-/Amar Kaushik 2018-/Andy Jurgensen 2017-/Avinash Arun 2014-/Boo Junfeng 2004-2016
1983|2|m|Dinesh B. Krishnan 2012-/Gabriel Mascaro 2008-/Han Yan 2009-2023/Harshavardhan Rameshwar 2017-/Hemanth M. Rao 2016-/Jude Anthany Joseph 2014-
1983|2|m|Justin Chang 2004-/Kensuke Ushio 2012-/Klim Shipenko 2009-2024/Magnus von Horn 2006-/Matthew Heineman 2009-/Rakshit Shetty 2014-
1983|2|m|Rex Vijayan 2009-/Sathyan Sooryan 2011-/Shakun Batra 2012-2022/Simple Suni 2013-/Yuya Ishii 2005-
1983|3|f|Antara Lahiri 2010-/Charise Castro Smith 2021-/Ishita Moitra 2013-2023/Maja Miloš 2012-2020
1983|3|m|Aditya Sarpotdar 2008-/Aditya Vikram Sengupta 2014-2021/Anand Tiwari 2018-2024/Antonio Campos 2008-2020/Anuj Rakesh Dhawan 2015-
1983|3|m|Appu N. Bhattathiri 2010-2023/Chayse Irvin 2012-/Dave Holstein 2018-/Drake Doremus 2008-2022/Guy Lodge 2008-/Ilya Naishuller 2015-
1983|3|m|Manan Sagar 2012-2024/Michael Lesslie 2015-/N. R. Raghunanthan 2010-2024/R. Ravikumar 2015-2024/R. S. Prasanna 2013-/Rohit Padaki 2014-2021
1983|3|m|Selvakumar S. K. 2017-2024/Seth Reiss 2021-/Will Tracy 2021-
1983|4|f|Elizabeth Berger 2018-/Kate Arizmendi 2016-/Lauren Schuker Blum 2022-/Lauryn Kahn 2016-2022/Susie Mancini 2021-
1983|4|m|Dan Hernandez 2019-/Gerard McMurray 2017-/Jacques Toulemonde 2015-/Jay Wadley 2015-/Kyle Hunter 2015-/Patrick Brice 2014-2021
1983|4|m|Peter Atencio 2016-2016/S. N. Arunagiri 2013-2022/Zak Olkewicz 2021-
1984|1|f|Olivia Wilde 2019-/Shreya Ghoshal 2002-
1984|1|m|Anthony Chen 2004-/Josh Safdie 2008-/Ludwig Göransson 2009-/Manolo Caro 2013-2023/Mari Selvaraj 2018-/Nelson Dilipkumar 2018-
1984|1|m|Paul Dano 2018-2018/Syam Pushkaran 2011-/Vineeth Sreenivasan 2010-
1984|1|x|Anand Milind 1984-2007
1984|2|f|Anna Drubich 2005-/Antoinette Jadaone 2011-/Ari Wegner 2010-/Chinmayi 2002-/Isobel Waller-Bridge 2011-/Naoko Yamada 2009-
1984|2|m|Alphonse Puthren 2013-2022/Benny Dayal 2002-/Daniel Oriahi 2013-/David Ehrlich 2008-/Hlynur Pálmason 2012-/Jordan Vogt-Roberts 2013-2017
1984|2|m|Lucas Vidal 2010-/Manush Nandan 2012-/Marcell Rév 2010-/Nawapol Thamrongrattanarit 2012-2025/Ravi Basrur 2014-/Sailesh Kolanu 2020-2025
1984|2|m|Shinichirō Ueda 2015-/Sohail Sen 2008-2023/İlker Çatak 2017-
1984|3|f|Estibaliz Urresola Solaguren 2011-
1984|3|m|Alex Ross Perry 2009-/Bryan Woods 2015-/Drew Daniels 2015-/Eric Kohn 2005-2023/Jonas Carpignano 2006-2021/Jonathan Wang 2016-
1984|3|m|Joseph Trapanese 2011-/Matthieu Laclau 2011-/Michael Chaves 2019-/Michael P. Shawver 2013-/Mike Rianda 2021-/Raya Martin 2005-2020
1984|3|m|Scott Beck 2015-/Steven Levenson 2021-
1984|4|m|Aaron Covington 2015-2016/Alex Somers 2014-/Ben York Jones 2011-2017/Benji Samit 2019-/Eric Pearson 2017-/Nick Payne 2017-2024
1985|1|f|Anna Kendrick 2023-/Emerald Fennell 2020-/Jade Osiberu 2017-
1985|1|m|Damien Chazelle 2009-/Justin Hurwitz 2009-/Nabeel Qureshi 2014-/Wen Muye 2018-2022
1985|2|f|Dominga Sotomayor 2007-
1985|2|m|Akinola Davies Jr. 2020-/Anend C. Chandran 2013-/Angga Dwimas Sasongko 2006-/B. Ajaneesh Loknath 2009-/Benj Pasek 2006-/Emile Mosseri 2016-
1985|2|m|George C. Williams 2013-/Gowtam Tinnanuri 2017-2025/John Francis Daley 2011-/Joshua James Richards 2015-/Justin Paul 2006-
1985|2|m|Khalid Rahman 2016-/Kiran Das 2015-/Max Landis 2012-2020/Mickey J. Meyer 2003-/Mithoon 2005-/Naveen Nooli 2014-/Rahul Sadasivan 2013-
1985|2|m|Saiju Sreedharan 2014-/Sam C. S. 2010-/Santhosh Ananddram 2014-/Shameer Muhammed 2014-/Vishal Chandrasekhar 2012-
1985|3|f|Chinonye Chukwu 2012-/Emilie Levienaise-Farrouch 2014-/Halitha Shameem 2014-2023/Liz Hannah 2017-2022/Marci Rodgers 2018-
1985|3|f|Maïmouna Doucouré 2013-/Sofia Alvarez 2018-2022/Teresa Hsiao 2010-
1985|3|m|A. V. Prafullachandra 2013-2023/Abhishek Pathak 2019-/Adrian Molina 2017-/Andy Siara 2020-/Arun Prabu Purushothaman 2017-/C. J. Obasi 2014-
1985|3|m|Clint Bentley 2020-/Dawn Vincent 2019-2024/Dharan Kumar 2006-2023/Dominic Lewis 2015-/Hrishikesh Datar 2014-2023/Judah Sandhy 2013-
1985|3|m|Larkin Seiple 2011-/Littil Swayamp 2015-2023/Madhu C. Narayanan 2019-2019/Mitchell Travers 2015-/Prasanna Kumar Bezawada 2016-
1985|3|m|Pratik Shah 2014-/Radhan 2013-/Raj Shaandilyaa 2019-2024/Robin Carolan 2022-/Sujay Dahake 2012-2023
1985|3|x|The Dust Brothers 1989-2012
1985|4|f|Geneva Robertson-Dworet 2018-/Kavya Sharma 2018-2023/Rebecca Angelo 2022-/Rina Yang 2018-
1985|4|m|Abbas Dalal 2019-2024/Akin McKenzie 2016-/Joel Crawford 2020-/Jonathan Perera 2016-/Kaz Firpo 2021-/Pulkit 2017-2024/Sagar Ambre 2024-2024
1985|4|m|Shreyas Jain 2017-2023/Sumit Roy 2019-2023
1986|1|f|Lady Gaga 2008-/Payal Kapadia 2014-
1986|1|m|Ari Aster 2018-/Atlee 2013-/Benny Safdie 2008-/Lokesh Kanagaraj 2016-/Nag Ashwin 2015-/Ryan Coogler 2013-
1986|2|f|Carla Simón 2009-/Kamila Andini 2011-/Lena Dunham 2009-/Megan Ellison 2010-
1986|2|m|Amine Bouhafa 2014-/Ankit Tiwari 2010-2022/Chandoo Mondeti 2014-/Noé Debré 2011-/Pradeep Kumar 2014-/Rajesh Murugesan 2013-2024
1986|3|f|Alice Birch 2016-/Cathy Yan 2018-/Christina Oh 2017-/Jenna Bass 2014-2021/Katie Silberman 2018-2022/Tracy Oliver 2017-
1986|3|m|Han Jin Won 2019-2019/Jeff Rowe 2021-/Merlapaka Gandhi 2013-2022/Paul Guilhaume 2013-
1986|4|m|Charlie Wachtel 2018-2018/Steve Mazzaro 2020-
1987|1|f|Kangana Ranaut 2019-
1987|1|m|Arijit Singh 2010-/Daniel Scheinert 2016-/G. V. Prakash Kumar 2006-/Michael B. Jordan 2023-/Trấn Thành 2021-
1987|1|x|Clamp 1989-
1987|2|f|Charlotte Wells 2015-/Domee Shi 2018-
1987|2|m|Chaitanya Tamhane 2014-/César Augusto Acevedo 2015-/Jakes Bejoy 2014-/Raj B. Shetty 2017-/Sean Roldan 2014-/Vishnu Vijay 2016-
1987|2|x|Mica Levi 2009-/Underworld 1988-
1987|3|f|Krysty Wilson-Cairns 2019-/Samy Burch 2023-
1987|3|m|Galo Olivares 2014-/Justin Prabhakaran 2014-/Likarion Wainaina 2018-2022/Livingston Mathew 2015-2024/Madonne Ashwin 2021-2023
1987|3|m|Max Eggers 2019-/Michael Waldron 2021-/Nitin Baid 2015-/Parker Finn 2020-/Paul Rogers 2015-/Zakariya Mohammed 2018-2021
1987|4|f|Ariel Marx 2018-/Ashley Connor 2012-/Jessica Lee Gagné 2013-/Julia Cox 2019-/Mariama Diallo 2022-
1987|4|m|David Rabinowitz 2018-2018/Ilya Uchitel 2016-2023/Isaac Aptaker 2018-
1988|1|f|Emma Stone 2021-/Neha Kakkar 2008-/Zoë Kravitz 2024-
1988|1|m|Daniel Kwan 2016-
1988|2|f|Celine Song 2023-/Veronica Roth 2011-
1988|2|m|Brady Corbet 2015-/Charan Raj 2014-/Chidambaram S. Poduval 2021-/Damiano D'Innocenzo 2018-/Govind Vasantha 2012-/Hussain Dalal 2013-
1988|2|m|Jithu Madhavan 2023-/Midhun Mukundan 2017-/Muhsin Parari 2015-/Tharun Bhascker 2016-/Tharun Moorthy 2021-/Trey Edward Shults 2015-
1988|2|m|Venky Atluri 2018-/Vivek Athreya 2017-/Vivek Sagar 2014-
1988|2|x|Massive Attack 1991-2010
1988|3|f|A. V. Rockwell 2023-/Hana Makhmalbaf 2003-2009/Miyako Bellizzi 2017-
1988|3|m|Carlos López Estrada 2018-/Chaitan Bharadwaj 2018-/P. S. Vinothraj 2021-/Sriram Adittya 2015-2024/Steven Caple Jr. 2016-
1988|3|m|Vishnu Thandassery 2019-
1988|4|f|Héloïse Pelloquet 2022-2022/Nami Melumad 2020-/Sarah Schachner 2014-
1989|1|m|Xavier Dolan 2009-2019
1989|2|f|Léa Mysius 2017-/Nia DaCosta 2018-
1989|2|m|Jubin Nautiyal 2014-/Kris Bowers 2012-/Prasanth Varma 2018-2024/Raam Reddy 2015-2024/Saeed Roustayi 2016-
1989|3|f|Lola Quivoron 2022-2022
1989|3|m|Adolpho Veloso 2013-/Jomo Fray 2017-
1989|3|x|tomandandy 1994-
1989|4|m|Eduard Sola 2018-
1990|1|f|Kristen Stewart 2017-/Margot Robbie 2017-
1990|1|m|Anirudh Ravichander 2012-/Basil Joseph 2015-2021/Dev Patel 2024-
1990|1|x|Jatin Lalit 1991-2006
1990|2|f|Rose Glass 2014-
1990|2|m|Amaal Mallik 2014-/Ashwath Marimuthu 2020-/Daniel Blumberg 2007-/Hesham Abdul Wahab 2015-/Sid Sriram 2013-/Sujeeth 2014-
1990|3|m|Justin Kuritzkes 2024-/Nivas K. Prasanna 2014-/Shakthikanth Karthick 2017-2024
1990|4|f|Raven Jackson 2023-
1990|4|m|Heitor Lorega 2024-/Mickey Keating 2013-
1991|1|x|Jatin–Lalit 1991-2006
1991|2|m|Kantemir Balagov 2017-/Leon James 2015-/Mikhail Red 2013-/Vishal Mishra 2017-
1991|3|m|Aneesh Chaganty 2014-2020
1992|1|m|Sushin Shyam 2014-
1992|1|x|The Chemical Brothers 1995-
1992|4|m|Alex Convery 2023-
1993|1|m|Pradeep Ranganathan 2019-
1993|1|x|Daft Punk 1997-2013
1993|4|f|Ilana Wolpert 2023-/Savanah Leaf 2023-
1994|2|f|Ksenia Sereda 2013-
1994|3|m|Natesh Hegde 2021-/Shay Hatten 2019-
1995|1|m|Armaan Malik 2007-
1995|1|x|Air 1998-2014
1995|2|f|Emma Seligman 2018-
1995|2|m|Jerskin Fendrix 2020-
1995|4|f|Danya Jimenez 2025-/Hannah McMechan 2025-
1997|1|x|Shankar–Ehsaan–Loy 1999-
1998|1|x|Sajid Wajid 1998-2020
1999|1|x|Vishal–Shekhar 1999-
2001|1|f|Billie Eilish 2016-
2001|2|x|M83 2001-
2004|2|m|Sai Abhyankkar 2025-
2005|2|x|Hiphop Tamizha 2015-
2010|3|x|The Newton Brothers 2013-
`;
