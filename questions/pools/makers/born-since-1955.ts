/** Year of birth | standing | sex | names of makers, each with the years of first and last work. See `../makers.ts`. */
export const MAKERS_BORN_SINCE_1955 = `
1955|1|f|Doris Dörrie 1976-
1955|1|m|A. K. Lohithadas 1987-2007/Agustín Almodóvar 1986-/Akira Toriyama 1978-2024/Alberto Iglesias 1980-/Bill Paxton 2001-2005
1955|1|m|Billy Bob Thornton 1992-2012/Boney Kapoor 1980-/Bruno Barreto 1973-2013/Béla Tarr 1979-2011/Fernando Trueba 1980-/Hariharan 1977-
1955|1|m|Jayant Kaikini 2000-/John Grisham 1989-/Johnnie To 1980-/Juliusz Machulski 1981-/Kevin Costner 1990-2024/Kiyoshi Kurosawa 1983-/Mo Yan 1981-
1955|1|m|Nils Gaup 1987-/Ouseppachan 1985-/Paul Greengrass 1989-/Rajesh Roshan 1974-2017/Robert Richardson 1983-/Roland Emmerich 1984-2022
1955|1|m|Sirivennela Seetharama Sastry 1986-2021/T. Rajendar 1980-2007/Thomas Newman 1984-/Udit Narayan 1980-/Víctor Gaviria 1979-2016/Wong Jing 1981-
1955|1|m|Zbigniew Preisner 1981-
1955|2|f|Amy Holden Jones 1982-1998/Catherine Hardwicke 2003-/Dody Dorn 1991-2021/Dolly Ahluwalia 1994-2018/Gale Anne Hurd 1984-/Ildikó Enyedi 1979-
1955|2|f|Li Shaohong 1988-2021/Marilou Diaz-Abaya 1980-2011/Nandita Roy 2011-/Simona Paggi 1987-2020
1955|2|m|Alessandro D'Alatri 1991-2017/Alex McDowell 1991-/Andy Amenechi 1993-2018/Anthony Dod Mantle 1990-/Anton Corbijn 2007-/Bahram Dehghani 1990-
1955|2|m|Bill Condon 1981-/Chris Walas 1978-2000/Christian Vincent 1990-2018/Darius Khondji 1985-/David Wasco 1986-/Dilip Sen 1990-2005/Don Hahn 1988-
1955|2|m|Erik Gustavson 1984-2011/Fernando Meirelles 2001-/Francesco Nuti 1985-2001/Graeme Revell 1979-2015/Grant Major 1989-/Guillermo Navarro 1986-
1955|2|m|Hans Petter Moland 1993-/Indra Kumar 1990-/Jay McInerney 1984-/Jeremiah Chechik 1989-2013/Kiiran Deohans 1988-2014/Laurent Dailland 1989-2020
1955|2|m|Lele Marchitelli 1995-/Leonid Desyatnikov 1990-2010/Mano Murthy 2000-2022/Masaaki Tezuka 2000-2006/Mika Kaurismäki 1980-
1955|2|m|Mimmo Calopresti 1995-2023/Mohammad-Reza Aligholi 1986-2018/Newton Thomas Sigel 1985-/Olivier Assayas 1979-/Park Kwang-su 1988-2007
1955|2|m|Philippe Lioret 1993-2020/Ramesh Taurani 2001-/Rasoul Mollagholipour 1985-2006/Ricky Tognazzi 1989-2019/Ringo Lam 1983-2018
1955|2|m|S. P. Venkatesh 1985-2015/Sanjay Verma 1981-2015/Shusuke Kaneko 1984-/Stefan Nilsson 1981-2018/Steve James 1994-/Sunil Kumar Desai 1988-2019
1955|2|m|Tanvir Mokammel 1984-/Thomas Gilou 1986-2023/Unni Menon 1981-/William Lustig 1980-1996/Yukihiko Tsutsumi 1991-/Yōjirō Takita 1981-
1955|3|f|Barbara Darragh 1985-/Bharathi Pradhan 1978-/Claire Simon 1980-/Elizabeth McBride 1985-1997/Emmanuèle Bernheim 1992-2017
1955|3|f|Francine Jamison-Tanchuck 1987-/Linda Muir 1985-/Lisa Rinzler 1986-2015/Lisa Zeno Churgin 1985-2018/Lovleen Bains 1993-2015
1955|3|f|Maggie Greenwald 1988-2017/Nancy Oliver 2007-2007/Pamela Pettler 1985-2019/Rani Malik 1990-2008/Sue Smith 1985-2019/Whitney Otto 1991-2019
1955|3|m|Alfred Cheung 1981-2015/Andy Tennant 1995-2020/Brendan McCarthy 1986-2015/Charles Ferguson 2007-2018/Cheriyan Kalpakavadi 1987-2010
1955|3|m|Dan Hanley 1982-2020/Daniel Pyne 1987-2019/David A. Prior 1983-2015/David J. Schow 1990-2012/David Twohy 1988-/Deepak Segal 1984-1998
1955|3|m|Dinesh Baboo 1988-2022/Don Roos 1987-2009/Eric Goldberg 1995-2000/Gabriel Beristain 1980-/Gary Lucchesi 1990-/Guddu Dhanoa 1994-2012
1955|3|m|Jim Morris 2008-2012/John Collee 1992-2021/Joss Williams 1988-2018/Kumar Mangat Pathak 1998-/Mark Andrus 1991-2018
1955|3|m|Mark Dornford-May 2005-2015/Mark Korven 1987-/Martin Walsh 1985-/Michael Mak 1983-2003/Murray Milne 1989-1998/Neil Meron 2002-2020
1955|3|m|Nirmal Jani 1990-2015/Om Sai Prakash 1985-2022/Rajiv Rai 1985-2024/Ramadan Suleman 1997-2015/Ratan Jain 1993-/Richard Gibbs 1988-2015
1955|3|m|Rick Cleveland 1993-2014/Robert Tapert 1978-/S. Kumar 1982-2019/Sam Hamm 1983-2001/Saroj Padi 1982-2005/Suneel Darshan 1996-2022
1955|3|m|Sutanu Gupta 1984-2005/Thulasidas 1989-2013/William Hoy 1987-/William Hu 1985-1997/Åke Sandgren 1980-2015
1955|3|x|Amar Utpal 1986-2000
1955|4|f|Camilla Toniolo 1988-2018/Deborah Davis 2018-2018/Elizabeth Chandler 1995-2006/Ellen Keneshea 1994-2010/Eugenia Bostwick-Singer 1989-2012
1955|4|f|Katie Ford 2000-2009/Robin Schiff 1997-2017
1955|4|m|Ashok Gaikwad 1989-2005/Charles T. Kanganis 1987-2002/Clayton Townsend 1991-/Dan Kuenster 1989-1991/David Robbins 1992-2010
1955|4|m|Deepak Shivdasani 1985-2012/Eric L. Beason 1990-2018/Mario Millo 1979-2002/Nat Mauldin 1992-2013/Ntshavheni wa Luruli 1998-2015
1955|4|m|Peter Manoogian 1984-1998/Rajeev Kaul 1988-2003/Rajiv Mehra 1985-2000/Sam Harper 1989-2018/Senthilnathan 1988-2000/Thomas A. Walsh 1985-
1955|4|m|Tom Finan 1989-2012
1956|1|f|Carrie Fisher 1990-2001/Diane Warren 1983-
1956|1|m|Andy García 1993-/Antonio Muñoz Molina 1984-/Danny Boyle 1994-/Giancarlo De Cataldo 1989-/Giuseppe Tornatore 1986-/Jan Jakub Kolski 1990-
1956|1|m|Lars von Trier 1977-/Leslie Cheung 1977-2003/Mani Ratnam 1983-/Mel Gibson 1993-/P. C. Sreeram 1981-/Peter Aalbæk Jensen 1987-2022
1956|1|m|Peter Farrelly 1994-/Rajkumar Santoshi 1990-/Richard Curtis 1989-/Ronnie Screwvala 1997-/Sibi Malayil 1985-2022/Sreenivasan 1984-2018
1956|1|m|Tareque Masud 1989-2010/Tom Hanks 1996-/Walter Salles 1991-
1956|2|f|Anne Dudley 1983-/Catherine Corsini 1987-/Chu T'ien-wen 1977-/Cristina Comencini 1989-/Janet Patterson 1987-2015/Juliette Welfling 1986-
1956|2|f|Lesley Vanderwalt 1978-/Madeline Fontaine 1988-/Maryann Brandon 1992-/Nadia Tass 1986-/Patricia Rommel 1985-/Ruth Toma 1996-
1956|2|f|Teresa Font 1980-
1956|2|m|Amitav Ghosh 1986-/Andrew Lesnie 1986-2014/Arthur Wong 1976-/Behrouz Afkhami 1990-2023/Bent Hamer 1988-/Carlo Mazzacurati 1987-2014
1956|2|m|Dariusz Wolski 1983-/Dwight H. Little 1984-2019/E. V. V. Satyanarayana 1990-2010/Gary Ross 1988-2018/Guy Maddin 1986-/Hervé Schneid 1985-
1956|2|m|John Dahl 1989-2007/John Debney 1987-/John Lee Hancock 1991-/Marc Caro 1981-2008/Masayuki Suo 1984-2019/Michael Connelly 1992-
1956|2|m|Nicholas Hytner 1994-/Philippe Le Guay 1989-2021/Ranjan Palit 1985-2023/Rob Legato 1992-/Roger Michell 1995-2021/Satish Kaushik 1993-2021
1956|2|m|Screaming Mad George 1986-2005/Stephen Woolley 1984-/Tony Gilroy 1992-/Tony Kushner 2005-2022/Umberto Scipione 2000-2022/Vamsy 1982-2017
1956|2|m|Vincent Ward 1984-2008
1956|3|f|Becky Johnston 1986-2021/Bonnie Arnold 1990-2019/Caroline Thompson 1990-2017/Denise Di Novi 1988-2020/Pamela Gray 1999-2015
1956|3|m|Alexandre Rockwell 1983-2020/Amir Mokri 1985-2019/Bob Nelson 2013-2018/Bruce Feirstein 1995-1999/Christian Duguay 1991-
1956|3|m|Christopher Gordon 1998-/Christopher Tellefsen 1990-/Danny Bilson 1985-2020/David Blyth 1978-2019/Don Burgess 1985-/E. Max Frye 1986-2018
1956|3|m|Erick Zonca 1992-2018/Harry Baweja 1992-2014/Iain Softley 1994-2022/Ian Bryce 1994-/Iqbal Durrani 1986-2005/Ivan Raimi 1985-2013
1956|3|m|James Haygood 1997-2020/Javier Navarrete 1986-/Jeb Stuart 1988-2010/Jeffrey Hornaday 1983-2018/Jonnavithhula 1986-2015/Juan Bardem 1990-2018
1956|3|m|Lê Hoàng 1993-2014/Mark Gordon 1987-/Mark Joffe 1988-2018/Mark Verheiden 1987-/Michael Hoffman 1982-2014/Paul Byrnes 1985-
1956|3|m|Peter Chelsom 1991-/Peter Kosminsky 1992-2002/Philippe Eidel 1987-2016/Rajiv Anchal 1993-2011/Reinhardt Wagner 1980-2020/Richard Wenk 1986-
1956|3|m|Rick Jaffa 1997-/Ron Nyswaner 1982-2022/Stephan Zacharias 1988-2015/Stephen Sinclair 1989-2003/Steve Barron 1984-2014/Taro Maki 1988-
1956|3|m|Tony Randel 1988-2014
1956|4|f|Caroline Harris 1997-2010/Debra Neil-Fisher 1986-2023/Janet Scott Batchler 1995-2014
1956|4|m|Alan MacDonald 1991-2017/Alex Mackie 1993-2022/Bruce Graham 1997-2018/Cliff Hollingsworth 2005-2005/David Hoselton 1995-2020
1956|4|m|David Weisberg 1996-2016/Eric Luke 1985-2000/George Wing 2004-2013/Glen Scantlebury 1992-2020/Jeremy Iacone 1991-2003/Joe Gayton 1987-2010
1956|4|m|John J. Strauss 1995-2018/John R. Leonetti 1997-2022/Jonathan Lemkin 1988-2014/Jonathan Roberts 1985-2005/Lee Batchler 1995-2014
1956|4|m|Marek Dobrowolski 1993-2020/Michael Gutmann 1995-/Paris Barclay 1996-/Parker Bennett 1991-1998/Paul Guay 1994-1999
1956|4|m|Peter Lyons Collister 1983-2018/Randy Feldman 1989-1997/Richard Jefferies 1982-2007/Shawn Lawrence Otto 2003-2012/Stefan Kolditz 1988-
1956|4|m|Tsai Kuo-jung 1995-
1957|1|f|Frances McDormand 2008-/Rumiko Takahashi 1978-
1957|1|m|Aki Kaurismäki 1981-/Brad Bird 1987-/Cameron Crowe 1982-2015/Dennis Joseph 1985-2013/Derek Yee 1986-2018/Ethan Coen 1984-/Frank Miller 1978-
1957|1|m|Gu Changwei 1984-2018/Hans Zimmer 1982-/John Lasseter 1984-2011/John Turturro 1992-2019/Kamal 1986-2024/Kenji Kawai 1986-/Koji Suzuki 1990-
1957|1|m|Kumar Sanu 1986-/Manuel Rivas 1980-/Mohsen Makhmalbaf 1983-2023/Nick Cave 1979-/Nick Hornby 1992-/Paweł Pawlikowski 1998-/Priyadarshan 1984-
1957|1|m|Sachin Pilgaonkar 1982-/Spike Lee 1983-/Steve Buscemi 1996-/Tan Dun 1988-/Tsai Ming-liang 1989-/Uğur Yücel 2004-2023/Venu 1982-2022
1957|2|f|Anju Modi 2013-/Birgitte Hald 1994-2022/Callie Khouri 1991-2008/Clara Law 1985-2020/Ivy Ho 1991-2023/Juliane Lorenz 1977-1999
1957|2|f|Lionel Shriver 1987-/Mira Nair 1988-2016/Nelly Quettier 1986-/Phyllida Lloyd 2008-2020/Rachel Ward 2001-/Sharen Davis 1987-
1957|2|m|Abolfazl Jalili 1984-2012/Alan Ball 1999-2020/Aleksandr Petrov 1989-2014/Andrew Bird 1987-/Bruno Delbonnel 1993-/Cao Jiuping 1987-2018
1957|2|m|Carles Gusi 1987-2022/Christopher Young 1982-/Cyril Collard 1982-1992/Gábor Medvigy 1986-2015/Harris Savides 1996-2012/Hilmar Oddsson 1986-
1957|2|m|Jaco Van Dormael 1980-/Jay Roach 1997-/Joe Letteri 1989-/João Canijo 1988-2023/Ken Kwapis 1985-2015/Lawrence Bender 1989-/Lee Joon-dong 2004-
1957|2|m|Lee Myung-se 1989-2023/Lorenzo di Bonaventura 2005-/Lü Yue 1986-2018/M. J. Radhakrishnan 1993-2019/Malek Afsary 1983-2021/Marc Platt 2000-
1957|2|m|Mario Van Peebles 1991-/Mark Mancina 1985-/Michael Caton-Jones 1989-2019/Michele Soavi 1985-/Montazur Rahman Akbar 1991-2023
1957|2|m|Morshedul Islam 1984-/Norimichi Kasamatsu 1989-2024/Oliver Hirschbiegel 2001-2023/Paco Femenía 1987-2022/Peter Deming 1987-/Peter Høeg 1988-
1957|2|m|Poon Hang-sang 1983-2014/R. Parthiban 1989-/R. V. Udayakumar 1988-2005/Robert Lepage 1995-/Robert Townsend 1987-2009/Samir Chanda 1987-2011
1957|2|m|Shirō Sagisu 1985-/Sunny Joseph 1984-2018/Suresh Urs 1985-2018/Thierry Arbogast 1983-/Tim Bevan 1985-/Uğur İçbak 1992-2020
1957|2|m|V. T. Vijayan 1983-2020
1957|3|f|Catherine Johnson 2008-2018/Claudia Puig 1997-/Josann McGibbon 1988-2021/Judy Craymer 2008-2018/Linda Ferri 2001-2015/Riwia Brown 1994-2000
1957|3|f|Tatiana S. Riegel 2000-
1957|3|m|Adrian Hodges 1991-2017/Albert Berger 1993-/Buddy Giovinazzo 1984-2018/Chris Wedge 1998-2016/Chuck Pfarrer 1990-2000/Cong Su 1985-2010
1957|3|m|Danny Mulheron 1989-2003/Danny Rubin 1991-1998/Declan Quinn 1989-2023/Donald Graham Burt 1993-/Edward Neumeier 1987-/Faaiz Anwar 1987-2012
1957|3|m|Glen MacPherson 1985-2022/Italo Petriccione 1989-2022/Jeff Rona 1998-/Jim Uhls 1999-2017/Joel Goldsmith 1978-2011/Jonathan Dayton 2006-2017
1957|3|m|Jordan Roberts 2002-2016/Kristian Levring 1986-2014/Mark Helfrich 1984-2021/Michael Lehmann 1989-2007/Monty Ross 1986-1995
1957|3|m|Pankaj Parashar 1985-2010/Paul Rudnick 1992-2021/Peter Howitt 1998-2013/Pitof 2001-2008/René-Marc Bini 1989-2015/Roy Conli 1996-2018
1957|3|m|Scott Spiegel 1987-1999/Shigeru Watanabe 1983-2010/Stanley Kwan 1985-/Toshiyuki Honda 1987-2015/Ty Burr 1991-/W. Peter Iliff 1990-2012
1957|4|f|Donna Berwick 1991-/Ellen Simon 1996-2013/Pia Di Ciaula 1990-2022/Randi Mayem Singer 1993-2010/Suzy Elmiger 1993-2020
1957|4|m|Alan Shapiro 1988-2008/Anthony Ward 1990-2015/David Marconi 1993-2013/Gary Barber 1990-/Howard Klausner 2000-2022/Joel Gallen 2001-2005
1957|4|m|John Lafia 1988-2006/Jon Cohen 2002-2016/Lorne Cameron 1995-2006/Lyle Workman 2005-2021/Mark Rosner 1996-2002/Nicholas Martin 2016-2016
1957|4|m|Nick Hamm 1998-/Paul Bernbaum 2006-2014/Phil Nibbelink 1991-2006/Stephen Altman 1987-/Steve Saklad 1999-/William Davies 1988-2022
1958|1|f|Kavita Krishnamurthy 1976-/Madonna 1982-/Yan Geling 1981-/Yasmin Ahmad 2003-2009
1958|1|m|Abhijeet 1983-2016/Bobby Farrelly 1994-/Charlie Kaufman 1999-/Chris Columbus 1984-/D. Suresh Babu 1985-/David O. Russell 1994-2022
1958|1|m|Feng Xiaogang 1994-/Gary Oldman 1997-1997/Julio Medem 1992-/K. S. Ravikumar 1990-2019/Keigo Higashino 1985-/Lal 1989-2019/Lav Diaz 1998-
1958|1|m|Liu Zhenyun 1987-/Luca Bigazzi 1983-/Mahesh Manjrekar 1995-/Nick Park 1989-/Posani Krishna Murali 1990-2015/Roddy Doyle 1991-2019
1958|1|m|Sameer 1983-/Scott Rudin 1983-2021/Tim Burton 1982-/Tim Robbins 1992-1999/Wang Shuo 1984-2022/Wong Kar-wai 1982-/Zeb Ejiro 1991-2020
1958|2|f|Amy Pascal 2016-/Candace Bushnell 1996-/Cornelia Funke 1988-/Euzhan Palcy 1983-1992/Helen Fielding 1994-/Ngila Dickson 1989-
1958|2|f|Patricia Rozema 1987-/Sylvie Landra 1987-2022/Yolanda García Serrano 1991-2023
1958|2|m|Alessandro Pesci 1987-2020/Angelo Barbagallo 1987-/Anil Mehta 1991-/Anil Sharma 1981-/Bruno Dumont 1993-/C. K. Muraleedharan 1999-
1958|2|m|Cheung Ka-fai 1988-/Chris Buck 1999-2023/Chris Corbould 1985-/Christopher Rouse 1988-/Clifton Ko 1984-2015/Dan Mindel 1998-
1958|2|m|Elvis Mitchell 1985-2004/Fabien Onteniente 1992-/Guillermo Arriaga 2000-/Huo Jianqi 1995-2016/Irvine Welsh 1993-
1958|2|m|Keenen Ivory Wayans 1988-2009/Kim Fupz Aakeson 2000-/Koti 1983-2015/Leonardo Di Costanzo 2003-/Mansoor Khan 1988-2000
1958|2|m|Manuel Gómez Pereira 1991-/Massimo Gaudioso 1995-/Moussa Touré 1991-2018/Mychael Danna 1987-/Nagathihalli Chandrashekhar 1991-2020
1958|2|m|Niki Reiser 1986-/Olivier Marchal 2002-/Pascal Gaigne 1985-/Paulo Lins 1986-2019/Paweł Edelman 1988-/Pedro Costa 1987-
1958|2|m|Piotr Sobociński 1983-2001/Rajasenan 1984-2023/Richard Brody 2000-/Silvio Soldini 1982-/Stephen Hopkins 1987-2016/T. A. Razzaq 1987-2016
1958|2|m|Takahide Shibanushi 1990-2023/Umberto Contarello 1988-/V. Manohar 1992-2018/Vasanth 1990-2021/Ángel Illarramendi 1988-2020
1958|3|f|Aisling Walsh 1989-2016/Holly Goldberg Sloan 1991-2016/Jessie Nelson 1994-2019/Karen Rosenfelt 2006-/Kim Edwards 1997-2011
1958|3|f|Nancy Richardson 1989-/Nikhat Kazmi 1987-2012/Pamela Rooks 1992-2005/Rachel Talalay 1984-1995/Reena Mohan 1985-2010/Sally Bongers 1983-2012
1958|3|f|Sharon Seymour 1989-/Valerie Faris 2006-2017/Veronika Jenet 1989-2018
1958|3|m|Anthony Peckham 1998-2012/Carles Cases 1986-2012/Cary Woods 1993-2010/Chris Matheson 1988-2020/Deran Sarafian 1984-1994
1958|3|m|Dominique Othenin-Girard 1985-2010/Donald De Line 2003-/Douglas McGrath 1994-2022/Franck Mancuso 2007-2015/Gregory Widen 1986-2006
1958|3|m|Homayoun As'adian 1991-2020/Jim Herzfeld 1989-2006/John Brancato 1991-2012/Jonathan Wolff 1990-2003/Joseph LoDuca 1981-/Kevin Nolting 1995-
1958|3|m|Kevin Tent 1987-/Kevin Thompson 1990-/Kevin Willmott 1999-2020/Lucio Godoy 1996-2020/Michael London 2003-2019/Michael Penn 1996-2017
1958|3|m|Mike Binder 1990-2014/Moussa Sene Absa 1991-2022/Moussa Sène Absa 1991-2022/Nico Lathouris 2015-/Nigel Westlake 1985-/Peter Del Vecho 2009-
1958|3|m|Peter Tolan 1994-/Petter Skavlan 1991-2018/Raja Gosnell 1997-2018/Rumi Jafry 1993-2021/Stephen Herek 1986-/Thomas Dolby 1985-1993
1958|3|m|Tom Shadyac 1994-2018/Victor Salva 1989-2017/Viji Thampi 1988-2013/Yuji Nomi 1987-
1958|4|f|Anne-Louise Trividic 1997-/Christine Olsen 2002-2010/Missy Stewart 1989-/Sarah Williams 2007-2011
1958|4|m|Barry Cook 1998-2018/Brian Berdan 1990-2020/Carl Binder 1994-2011/Dana Olsen 1986-2004/Desson Thomson 1987-2008/Douglas S. Cook 1996-2015
1958|4|m|George Jackson 1985-1999/Ian Mackenzie Jeffers 2007-2012/John McLaughlin 1998-2018/Jon Poll 1987-2020/Joseph Loeb III 1985-2022
1958|4|m|Kevin Hood 2007-2016/Kevin Rodney Sullivan 1998-2005/Luigi Marchione 1997-2020/Matthew Weisman 1985-1991/Peck Prior 1991-2018
1958|4|m|Peter Teschner 1987-2023/Robert Reneau 1988-1993/Scott Marshall Smith 2000-2012/Steve Rudnick 1994-2012/Tim Hill 1999-
1958|4|m|Warren Coleman 2006-2014/William Arnold 1997-
1959|1|f|Emma Thompson 1995-2019/Jeanette Winterson 1985-
1959|1|m|Alain Attal 1997-/Alexey Balabanov 1991-2012/Don McGlashan 1990-2020/Fabián Bielinsky 2000-2005/Ferzan Özpetek 1997-/Frank Darabont 1987-2007
1959|1|m|Fruit Chan 1991-/Janusz Kamiński 1989-/Jonathan Franzen 1988-/Juan José Campanella 1991-/Luc Besson 1983-/Majid Majidi 1981-
1959|1|m|Mario Martone 1992-/Nuri Bilge Ceylan 1995-/Renny Harlin 1986-/Sam Raimi 1981-/Sandro Veronesi 1984-/Steven Knight 2002-/Sönke Wortmann 1991-
1959|1|m|Tetsuya Nakashima 1988-/Tsukasa Hojo 1980-2017/Władysław Pasikowski 1991-/Éric Serra 1981-
1959|2|f|Daniela Thomas 1995-/Ellen Kuras 1990-/Fran Walsh 1989-2021/Lone Scherfig 1990-/Maria Djurkovic 1989-
1959|2|m|Alexander Veledinsky 2005-2024/Anthony Hickox 1988-2023/Ben Okri 1980-/Bruce McDonald 1989-2020/Chan Hing-ka 1985-2020/Chris Meledandri 2002-
1959|2|m|Craig Armstrong 1994-/Daisuke Tengan 1991-2015/Dan Gilroy 1992-2019/Eric Fellner 1986-/Frank Cottrell-Boyce 1995-/Fred Dekker 1986-2018
1959|2|m|Geoffrey Wright 1989-2006/Giorgio Diritti 2005-2023/Gregg Araki 1987-/Hal Hartley 1989-/James Schamus 1990-/John Myhre 1989-
1959|2|m|Jérôme Tonnerre 1983-2017/Kamal Tabrizi 1988-2021/Keiichi Hara 1988-2022/Kim Newman 1982-/Kwak Jae-yong 1989-/Kōji Morimoto 1987-2010
1959|2|m|Lee Daniels 2005-/Luis Alberto Lamata 1991-2019/Marc Shaiman 1986-/Mariano Barroso 1994-/Mark Romanek 1985-2010/Michael Glawogger 1989-2014
1959|2|m|Milcho Manchevski 1994-/Mohan Sithara 1986-2018/Neal H. Moritz 1992-/Nick Cassavetes 1996-/Oskar Roehler 1995-/Owen Gleiberman 1981-
1959|2|m|Peter Mullan 1997-2010/Rainer Kaufmann 1991-2022/Ramesh Narayan 1993-2023/Ranjit Barot 1989-2018/Richard LaGravenese 1989-
1959|2|m|Rob Bottin 1976-2002/Roberto Andò 2000-/Rodrigo García 1999-/Srinivas 1992-/Sudhir Mishra 1983-/Suresh Krissna 1988-2017
1959|2|m|Todd Solondz 1989-2016/William Goldenberg 1993-
1959|3|f|Finola Dwyer 1994-/Jane Hamsher 1994-2001/Judy Becker 1996-/Laura Karpman 1989-/Sherri Stoner 1990-2007
1959|3|m|Alan Taylor 1995-2021/Andrew Eaton 1995-/Antwone Fisher 2002-2010/Barry Peterson 2001-/Christian Wagner 1991-/Cormac Wibberley 1999-
1959|3|m|David Edelstein 1983-2021/David Frankel 1995-/Doug Richardson 1990-2005/Gary Scott Thompson 1987-2015/Glenn Kenny 1990-/Graham Yost 1994-
1959|3|m|Harry Sinclair 1997-2001/Henrik Ruben Genz 1995-/Jeffrey Jeturian 1998-2017/Jeremy Brock 1997-2014/Joel McNeely 1987-/John Fusco 1986-2022
1959|3|m|Jonathan Hensleigh 1995-/Ken Schretzmann 1997-/Lem Dobbs 1984-2022/Lin Cheng-sheng 1996-2014/Marc Lawrence 1994-2014/Marcus Miller 1983-
1959|3|m|Mick LaSalle 1985-/Mike Rich 2000-2019/Nick Vallelonga 1993-2024/Nigel Cole 2000-2019/Paul Attanasio 1994-2006/Robert King 1989-
1959|3|m|Rowan Woods 1998-2019/Sanjay Surkar 1994-2012/Simon Duggan 1995-
1959|4|m|Alan Edward Bell 1995-/Billy Frolick 2005-2014/Drake Sather 2001-2003/Ed Decter 1992-2019/Gary Levinsohn 1996-/Leo Benvenuti 1994-2006
1959|4|m|Les Mayfield 1992-2007/Mark Piznarski 2000-2004/Mark Rosman 1982-2014/Michael Goldberg 1993-2014/Michel Gaztambide 1991-/Nick Bakay 2009-2015
1959|4|m|Richard Starzak 1991-2015/Roger Bohbot 1995-/Steve Martino 2008-
1960|1|f|Almudena Grandes 1989-2020/Barbara Broccoli 1995-/Claudia Piñeiro 2004-/Hayedeh Safiyari 1994-/Miyuki Miyabe 1989-/Ruth E. Carter 1988-
1960|1|f|Sandy Powell 1985-
1960|1|m|Andrew Lau 1982-/Antonio Banderas 1999-2006/Anu Malik 1977-2022/Brillante Mendoza 2005-/Christian Petzold 1995-/Domenico Procacci 1987-
1960|1|m|Elia Suleiman 1990-2019/Erik Poppe 1998-/Gordon Chan 1984-2018/Hideaki Anno 1988-/Hong Sang-soo 1996-/Jafar Panahi 1988-/Jo Nesbø 1997-
1960|1|m|Kang Woo-suk 1989-2016/Kenneth Branagh 1989-/Kim Ki-duk 1996-2020/Neil Gaiman 1985-/Renji Panicker 1990-2014/Richard Linklater 1988-
1960|1|m|Sean Penn 1991-2023/Sherif Arafa 1986-/Siddique 1989-2020/Stanley Tucci 1996-2017/Tade Ogidan 1993-2022/Takashi Miike 1991-/Yu Hua 1987-
1960|2|f|Aimee Mann 1985-/Audrey Wells 1996-2018/Bettina Böhler 1985-/Francesca Archibugi 1984-/Gurinder Chadha 1993-/Isabel Coixet 1989-
1960|2|f|Joanna Hogg 2007-/Jocelyn Moorhouse 1991-2022/Nicole Holofcener 1996-/Pascale Ferran 1983-2014/Rachel Portman 1982-/Sarah Greenwood 1997-
1960|2|f|Sherry Hormann 1991-2021/Susanne Bier 1991-/Sylvie Pialat 2004-/Tahmineh Milani 1989-2019/Tracey Moffatt 1987-2009/Yeşim Ustaoğlu 1994-2016
1960|2|f|Yim Soon-rye 1994-2023
1960|2|m|Abdellatif Kechiche 2000-/Anik Dutta 2012-2025/Arnaud Desplechin 1991-/Atom Egoyan 1984-/B. V. S. N. Prasad 1995-/Barry Alexander Brown 1979-
1960|2|m|Bernard Rose 1988-/Bharadwaj 1998-2018/Branford Marsalis 1984-/Cha Seung-jae 1995-2012/Chandraprakash Dwivedi 2003-2022/Chota K. Naidu 1991-
1960|2|m|D. V. V. Danayya 1992-/Daniele Luchetti 1988-/Denis Rouden 1997-/Gary Trousdale 1991-2001/Guillaume Schiffman 1998-/Hideo Yamamoto 1993-2022
1960|2|m|Hou Yong 1985-2015/Jayaraj 1990-/Jean-Marc Barr 1999-2012/Jean-Paul Salomé 1994-/Jeffrey Eugenides 1993-2017/John Hillcoat 1988-
1960|2|m|Jon Landau 1987-2024/K. U. Mohanan 1998-/Kim Hyung-koo 1995-/Kim Sang-bum 1991-/Lee Smith 1986-/Leos Carax 1980-/Mark Bridges 1996-
1960|2|m|Michel Faber 1998-/Mike Mignola 1983-/Patrizio Marone 1996-/Per Fly 2000-2023/Petter Næss 1999-/Pietro Scalia 1991-/Pål Sletaune 1993-2011
1960|2|m|Ravi K. Chandran 1991-/Reha Erdem 1988-2021/Rob Marshall 2002-2023/Sattar Oraki 1998-2023/Scott Frank 1988-/Shinya Tsukamoto 1987-
1960|2|m|Shyamaprasad 1998-/Stanley Tong 1991-/Stephen Daldry 2000-2021/Steve Kloves 1984-2022/Sunao Katabuchi 1999-/Terence Winter 2005-
1960|2|m|Tony Goldwyn 1999-/Vandemataram Srinivas 1995-2015/Vashu Bhagnani 1995-/Vikraman 1990-2014/Vinayan 1990-2022/William Monahan 2005-2021
1960|2|m|Yuri Poteyenko 2000-2024/Yves Bélanger 1991-
1960|2|x|Grant Morrison 1978-
1960|3|f|Ann Hornaday 1995-/Ann Turner 1989-2006/Béatrice Thiriet 1993-2022/Dora Ng 1991-/Elizabeth Karlsen 1991-/Gabrielle Tana 1999-
1960|3|f|Jocelyn Pook 1997-/Karen Patch 1993-2020/Leslie Harris 1992-1992/Leslie Jones 1989-/Lois Burwell 1981-/Marianne Wibberley 1999-
1960|3|f|Odile Dicks-Mireaux 1989-/Pamela Martin 1993-/Sharon Calahan 1995-2022/Sharon Maguire 2001-2022/Susanna White 2010-2017/Vicky Jenson 2001-
1960|3|f|Wendy Finerman 1988-2012
1960|3|m|Adam Kimmel 1986-2010/Ballu Saluja 1995-2022/Bhimaneni Srinivasa Rao 1995-2018/Brent White 1998-/Chinni Prakash 1986-/César Lerner 1999-2015
1960|3|m|Dan Lebental 1994-/Darren T. Holmes 1993-/David Hirschfelder 1992-/David N. Weiss 1989-2013/Ed Solomon 1989-/Gil Netter 1994-
1960|3|m|Guy Laurent 2006-2022/Ignacio Martínez de Pisón 1995-/J. F. Lawton 1989-2006/Jay Russell 1987-2013/Jayanth C. Paranjee 1997-2022
1960|3|m|Jean-Marie Dreujou 1991-/Jim Denault 1993-/Jim Gillespie 1997-2018/Joe Stillman 1996-2015/John Gilbert 1990-/John Schwartzman 1985-
1960|3|m|Jon Vitti 2006-2019/Juan Carlos Gómez 1995-2022/Julian Jarrold 1988-/Kathir 1991-2002/Kelly Asbury 2002-2019/Kong Chi-leung 1987-2016
1960|3|m|Mak Chi-sin 1991-2010/Mark Burton 2003-/Mark Dindal 1997-2024/Mehboob 1992-2013/Mikael Håfström 1992-/Nico Cota 1998-2016
1960|3|m|Nobuhiro Suwa 1997-2020/Oliver Parker 1995-/Oliver Schmitz 1988-2018/Pascal Ridao 1996-2018/Rob Bowman 1993-2005/Robert Smigel 2008-
1960|3|m|Rumi Jaffery 1992-2021/Rusty Cundieff 1993-2018/Savage Steve Holland 1985-2016/Serge Kaganski 1988-/Simon Raby 1990-2018/Soundaryan 1991-2005
1960|3|m|Steve Purcell 2012-2018/Tab Murphy 1988-2003/Takehiko Minato 1996-2018/Terry Rossio 1989-/Todd Black 1988-/Torsten Breuer 1988-2024
1960|3|x|Nikhil Vinay 1989-2010
1960|4|f|Edie Ichioka 1995-/Janet Healy 2010-/Joan Sobel 1999-2021/Juliet Polcsa 1999-/Karen Leigh Hopkins 1991-2015/Mary Claire Hannan 1997-
1960|4|f|Melissa Kent 1997-2020/Misan Sagay 1998-2019/Shawn Schepps 1992-2010
1960|4|m|Bala Bharathi 1992-2004/Bob Shaw 1997-2015/Carl Kurlander 1985-2018/Dallas Puett 1998-/David Aaron Cohen 1997-2013/Gary Hardwick 1999-2020
1960|4|m|J. B. Rogers 2001-2005/J. David Stem 1998-2013/Jens Schlosser 1990-2015/Mark Skeet 1998-2010/Matt Ember 2008-2015/Matthew Faulk 1998-2010
1960|4|m|Michael Colleary 1997-2004/Mike Werb 1994-2006/Nick Moore 1997-2020/Peter Rader 1988-2010/Rafael Moreu 1995-1999/Randy Brown 2012-2012
1960|4|m|Robert Bernstein 2002-/Ryan Rowe 1992-2005/Simon Elliott 1996-/Stephen Mazur 1994-2007/Steve Beck 2001-2002/Steve Faber 2005-2013
1960|4|m|Terry Runté 1991-1994/Timothy J. Sexton 2002-2018/Tom J. Astle 2008-2015/Wayne Wahrman 1993-
1961|1|f|Andrea Arnold 1998-/Joan Chen 1998-2020/Margaret Mazzantini 1994-2021/Sally Yeh 1980-2002
1961|1|m|Aaron Sorkin 1992-/Abderrahmane Sissako 1993-2024/Alain Goldman 1992-/Alexander Payne 1996-/Alexandre Desplat 1986-/Alfonso Cuarón 1983-
1961|1|m|Andy Lau 1985-/Benny Chan 1990-2021/Cédric Klapisch 1986-/Ebrahim Hatamikia 1986-/Forest Whitaker 1993-2004/Francesco Bruni 1991-
1961|1|m|Garin Nugroho 1991-/George Clooney 2000-/Hany Abu-Assad 1998-/Hideo Nakata 1992-/Jacky Cheung 1985-/Jonas Jonasson 2009-/Kim Sung-su 1995-
1961|1|m|Lito Vitale 1983-2010/M. M. Keeravani 1990-/Mahamat-Saleh Haroun 1999-/Masamune Shirow 1983-/Peter Jackson 1987-/Shane Black 1987-
1961|1|m|Shiamak Davar 1997-/Sven Regener 2001-/Todd Haynes 1987-/Tom Ford 2009-2016/V. Ravichandran 1987-2018/Wally Pfister 1991-2014
1961|2|f|Beena Paul 1985-2016/Eve Stewart 1999-/Francesca Comencini 1984-/Kasi Lemmons 1997-2022/Lisa Gerrard 1984-/Manohla Dargis 1987-
1961|2|f|Meera Syal 1993-2002/Michiru Ōshima 1989-/Nancy Steiner 1995-/Tessa Ross 2000-/Trisha Biggar 1998-2020
1961|2|m|Andrea Guerra 1992-/Ben Davis 2002-/Bob Peterson 2003-2016/Brian Helgeland 1988-/Chiaki J. Konaka 1988-2018/Dani Kouyaté 1995-2023
1961|2|m|David Heyman 1992-/Eric Gautier 1991-/Ezel Akay 2004-2022/Fabio Zamarion 1996-2022/Graham King 2000-/Guillaume Laurant 1995-2022
1961|2|m|Götz Spielmann 1984-2015/Hans Fromm 1989-/Harry Gregson-Williams 1993-/Herman Yau 1987-/Jean-Pierre Améris 1993-2024/Joe Berlinger 1992-
1961|2|m|John Logan 1999-/John Mathieson 1993-/Laurent Cantet 1994-2021/Lucas Belvaux 1991-/Martín Rejtman 1986-/Michael Winterbottom 1995-
1961|2|m|Neal Purvis 1991-2021/Nicola Giuliano 1996-/Niels Arden Oplev 1987-/Pascal Caucheteux 1990-/Peter Kam 1994-/Rajat Kapoor 1999-
1961|2|m|S. V. Krishna Reddy 1991-2023/Sion Sono 1985-2022/Stefan Arndt 1993-/Stefan Ruzowitzky 1996-/T. K. Rajeev Kumar 1989-2023/Tarsem Singh 2000-
1961|2|m|Ted Elliott 1989-2017/Timur Bekmambetov 1994-/Tom Perrotta 1994-/Vincent Gallo 1998-2010/Zhao Fei 1986-2019/Éric Gautier 1991-
1961|3|f|Beeban Kidron 1988-2013/Bridget O'Connor 2006-2011/Christine Blundell 1988-/Lisa Bruce 1995-/Terilyn A. Shropshire 1997-
1961|3|m|Anthony McCarten 1998-/Ayub Khan-Din 1999-2010/Björn Runge 1985-/Chang Tso-chi 1996-2019/Daniel Lupi 1988-/Danny Leiner 1996-2009
1961|3|m|David Kitay 1989-2012/Eric Darnell 1998-2014/Eric Red 1985-2015/Frédéric Talgorn 1988-2012/Gary Winick 1989-2010/Giovanni Venosta 1993-2015
1961|3|m|Glen Morgan 2000-2006/Jay Rabinowitz 1991-/Jeff Pope 2005-/Jonathan Mostow 1989-2017/Keith Gordon 1988-2008/Kirk M. Petruccelli 1992-2020
1961|3|m|Mark Ciardi 2002-/Mark Day 1995-2022/Mark Protosevich 2000-2013/Michael Ferris 1991-2012/Michael Phillips 1984-/Phil Joanou 1987-2015
1961|3|m|Reginald Hudlin 1990-/Richard Pearson 1996-/Rick Moody 1992-2019/Rogier Stoffers 1990-/Sanjay Chouhan 2003-2020/Sayeed Quadri 2003-
1961|3|m|Simon West 1997-/Steve Oedekerk 1991-2016/Thangar Bachan 1990-2024/Thankar Bachan 1990-2023/Tim Johnson 1998-2015
1961|4|f|Laurice Elehwany 1991-2001/Olivia Hetreed 2003-2011
1961|4|m|Brian Currie 2006-2022/Brian Hayes Currie 2018-2022/Carey W. Hayes 2005-2018/Chad Hayes 2005-2018/Doug Chamberlin 1999-2014
1961|4|m|Garreth Stover 1995-/Gary Foster 1990-/Michael Markowitz 2011-2014/Robert Walker 2003-2003/Rupert Wainwright 1994-2005/Simon Wells 1991-2020
1961|4|m|Todd Alcott 1998-2009
1962|1|f|Jodie Foster 1991-2016/Liza Marklund 1995-/Paula Abdul 1985-2002/Suzanne Collins 2003-
1962|1|m|Anees Bazmee 1990-/Ari Folman 1991-/Baz Luhrmann 1992-/Carlos Carrera 1985-/David Fincher 1992-/Detlev Buck 1985-/Emilio Estevez 1986-2018
1962|1|m|Giovanni Veronesi 1985-/Hirokazu Kore-eda 1995-/Hong Kyung-pyo 1998-/Javier Cercas 1987-/Jo Yeong-wook 1997-/João Moreira Salles 1998-2017
1962|1|m|Kang Je-gyu 1996-/Luis Estrada 1991-/Nonzee Nimibutr 1997-2025/Pen-Ek Ratanaruang 1997-2024/Prachya Pinkaew 1992-2017
1962|1|m|Prasanna Vithanage 1992-/Rajkumar Hirani 1994-/Ram Gopal Varma 1989-/Sabu Cyril 1988-/Stephen Chow 1994-/Trần Anh Hùng 1989-
1962|2|f|Alexandra Byrne 1993-/Ali Smith 1995-/Angela Schanelec 1995-/Christine Vachon 1987-/Francesca Calvelli 1991-/Gracia Querejeta 1992-2023
1962|2|f|Heidrun Schleef 1996-2020/Jennie Livingston 1990-2011/Nia Vardalos 2002-/Philippa Boyens 2001-/Pilar Revuelta 1998-/Rebecca Miller 1995-
1962|2|f|Stacey Sher 1991-
1962|2|m|Akiva Goldsman 1994-/Andrew Bovell 1992-2018/Anthony Lane 1989-/Chris Sanders 1991-/Chuck Palahniuk 1996-/Daniele Ciprì 1992-
1962|2|m|Darrell Roodt 1983-/David Arnold 1993-/David DeCoteau 1986-/Dominik Moll 1994-/Enrique Urbizu 1988-/Frédéric Schoendoerffer 2000-2018
1962|2|m|Guillermo Martínez 1989-/Im Sang-soo 1998-2020/Iván Wyszogrod 1996-2022/Jeff Cronenweth 1995-/Jess Gonchor 2005-/Jeyamohan 1990-
1962|2|m|John Knoll 1989-/Johnny Klimek 1986-/Kaoru Wada 1987-/Kenneth Lonergan 1999-2016/Kim Dae-woo 1998-2024/Krishna Vamsi 1995-2023
1962|2|m|Mike Judge 1996-/Neil Corbould 1989-/P. J. Hogan 1994-2018/Palani Bharathi 1991-/Paul Feig 2003-/Peter Berg 1998-/Peter Bradshaw 1999-
1962|2|m|Peter Chan 1991-/Phedon Papamichael 1988-/Rashid Masharawi 1993-/Rob Minkoff 1994-/Rob Sitch 1997-2021/Robert Wade 1991-2021
1962|2|m|Robin Campillo 1999-/Rémy Chevrin 1993-/Samuel Maoz 2009-2017/Sirpy 1992-2010/Stephen Sommers 1989-2013/Terence Blanchard 1984-
1962|2|m|Thomas Arslan 1994-/Vinod Rathod 1986-2012/Víctor Reyes 2000-2023/Wai Ka-fai 1988-/Zhang Lu 2001-/Éric Lavaine 2006-
1962|2|x|Manfred Mann 1964-1969
1962|3|f|Anne Ross 1999-/Brenda Chapman 1991-2020/Elvira Lindo 1998-/Gabriele Binder 1996-/Germaine Franco 2003-/I. Marlene King 1995-2019
1962|3|f|Lesley Barber 1991-/Lucinda Coxon 2001-2018/Mayes C. Rubeo 1995-/Melissa Rosenberg 2006-2012/Phyllis Nagy 2005-2022/Tamara Jenkins 1998-2018
1962|3|m|Abu Sayeed 1988-2017/C. Jay Cox 2002-2016/Chan Ki-hop 1990-2015/Craig Pearce 1992-2022/Daniel Waters 1988-2007/David Brenner 1988-2022
1962|3|m|David Magee 2004-/Don Murphy 1994-/Doug Wright 2000-2017/Eric Kress 1994-2018/Hiroyuki Yamaga 1987-2012/John McNamara 1997-2015
1962|3|m|Jon Hutman 1989-/Kevin Lima 1995-2007/Luke Davies 2006-2020/Mark L. Smith 2007-/Mark Pellington 1997-2022/Michael Abels 2017-
1962|3|m|Michael France 1993-2005/Mike Eley 2001-/Olivier Bériot 1993-/Paul Haslinger 1998-/Peter Hedges 1991-2021/Peter Ramsey 2009-
1962|3|m|Peter Segal 1994-2021/Robert Frazen 1995-/Rod Lurie 1998-/Roger Ross Williams 2009-/Samuel Bayer 2010-2010/Scott Z. Burns 2006-
1962|3|m|Steven Brill 1992-2020/Ted Hope 1989-2016/Walter Kirn 1990-2014
1962|4|f|Ceci Dempsey 1999-/Gigi Levangie 1998-2008/Karen Janszen 1993-2016/Kat Likkel 2010-/Raphaëlle Desplechin 1998-/Sara Sugarman 1999-2013
1962|4|m|Bill Marsilii 2006-2014/Bob Fisher 2005-2018/Chris Webb 1999-2012/Clay A. Griffith 1998-/David Mickey Evans 1992-2012
1962|4|m|Donald McEnery 1997-2015/Eric Schaeffer 1993-2014/Greg Hayden 1997-2022/Joe Syracuse 2007-2017/Malcolm Jamieson 1999-2022
1962|4|m|Patrick Massett 2001-2013/Paul Simmons 1996-2018/Peter Filardi 1990-2004/Peter Hewitt 1991-2012/Robin Gutch 2004-/Ron J. Friedman 2003-2014
1962|4|m|Sandy S. Solowitz 1996-2015/Steve Carr 2000-2016/Terry Stacey 1996-2022/Thomas A. Muldoon 1999-2018/Tim Mertens 1998-2022
1962|4|m|Tommy Swerdlow 1992-2022/W. Blake Herron 1996-2019/Wayne Powers 1998-2010
1963|1|f|Amaka Igwe 1994-2014/Anita Mui 1982-2003/K. S. Chithra 1979-/Shim Jae-myung 1996-2023/Whitney Houston 1985-2012/Yoko Kanno 1987-
1963|1|m|A. Sreekar Prasad 1984-/Alejandro González Iñárritu 2000-/Andreas Dresen 1992-/Armando Iannucci 2009-2019/Blessy 2004-/Brad Pitt 2004-
1963|1|m|Chico Ejiro 1992-2020/Christophe Barratier 2004-/David Yates 1998-/Donnie Yen 1997-/Gaspar Noé 1991-/Gennaro Nunziante 2009-
1963|1|m|James Mangold 1995-/Jiang Wen 1994-/Mark Kermode 1988-/Michel Gondry 2001-/Mike Myers 1992-2008/Park Chan-wook 1992-/Quentin Tarantino 1992-
1963|1|m|Rajiv Menon 1991-2019/Rakeysh Omprakash Mehra 2001-2021/Rituparno Ghosh 1992-2013/S. Shankar 1993-/Sanjay Leela Bhansali 1996-
1963|1|m|Satoshi Kon 1995-2008/Shunji Iwai 1991-/Sriram Raghavan 2004-/Steven Soderbergh 1985-/Til Schweiger 1997-/Vidyasagar 1989-
1963|1|m|Wojciech Smarzowski 1998-/Zhang Yuan 1990-
1963|1|x|Laxmikant Pyarelal 1963-1998/Laxmikant–Pyarelal 1963-1998
1963|2|f|Alice Sebold 1999-2007/Arianne Phillips 1994-/Audrey Niffenegger 2003-/Debbie Wiseman 1989-/Deborah Snyder 2004-/Debra Granik 2004-
1963|2|f|Jeanne Lapoirie 1994-/Mandy Walker 1988-/Margarida Cardoso 1999-/Olivia Lamasan 1993-2015/Stephanie Zacharek 1993-/Sujatha Mohan 1975-
1963|2|m|Alex Proyas 1989-2016/B. Unnikrishnan 2004-2023/Badiul Alam Khokon 2005-2022/Benny P. Nayarambalam 1995-2023/Cao Baoping 2004-2023
1963|2|m|Charlie Clouser 2004-/Choi Yong-bae 2003-2018/Christian Carion 2001-2022/Clint Mansell 1986-/Daboo Malik 2001-2013/Dario Marianelli 1994-
1963|2|m|David Koepp 1988-/Davis Guggenheim 2000-/Debojyoti Mishra 1998-/Don Mancini 1988-2017/Don McKellar 1992-/François Girard 1990-
1963|2|m|Gavin Hood 1999-2019/Gavin O'Connor 1995-/Huo Tingxiao 1990-/James Marsh 1996-2023/James Vasanthan 2008-2017/Jean-Marc Vallée 1995-2015
1963|2|m|Jeeva 1991-2007/Joe Walker 1998-/John Powell 1990-/Jon Brion 1995-/José M. G. Moyano 1997-/Kevin Shields 1985-2013/Kirk Wise 1991-2001
1963|2|m|Marcel Barsotti 1990-2020/Mark Friedberg 1991-/Michael Chabon 1988-/Neil Burger 2002-/Neil LaBute 1997-/Peter Morgan 1998-2018
1963|2|m|Piyush Mishra 2001-2022/R. K. Selvamani 1990-2015/Rajeev Menon 1997-/S. Narayan 1992-2025/Saran 1998-2019/Saurabh Shukla 1998-
1963|2|m|Sebastián Borensztein 2005-/Semih Kaplanoğlu 2001-/Srđan Dragojević 1992-/Su Tong 1987-/Sylvain Chomet 1997-/Taran Adarsh 1980-
1963|2|m|Ted Demme 1993-2002/Vikas Swarup 2005-/Wilson Yip 1995-/Yann Martel 1993-/Ziad Doueiri 1998-
1963|3|f|Amanda Silver 1992-2022/Anne Rosellini 2004-2018/Cathy Konrad 1995-/Christine Jeffs 1995-/Coky Giedroyc 1996-2019/Jenny Bicks 1998-
1963|3|f|JoAnne Sellar 1990-/Kathy Konrad 1995-2015/Shubhra Gupta 1995-/Susannah Grant 1995-
1963|3|m|Aaron Zigman 2002-/Alec Sokolow 1991-2016/Alessandro Camon 2009-2018/Anand Tucker 1996-/Barry Mendel 1998-2020/Billy Ray 1994-
1963|3|m|Brad Silberling 1995-2017/Brian Robbins 1995-2012/Bráulio Mantovani 2002-/Charles Randolph 2003-2019/Clark Spencer 2002-
1963|3|m|Daniel Myrick 1999-2020/Danny Cohen 2000-/David Schneider 2017-2020/Geoffrey Macnab 1990-/Gilles Marchand 1999-/Gordon Gray 2002-
1963|3|m|Hiroyuki Kitakubo 1987-2003/Jim Taylor 1996-2017/Joel Cohen 1991-2016/Jon Turteltaub 1989-2018/Josu Inchaustegui 1997-2022
1963|3|m|Marcus Nispel 2003-2015/Mark Tildesley 1998-/Milo Addica 2001-2009/Neeraj Vora 1995-2015/Pascal Bourdiaux 2009-2020/Paul McGuigan 1998-2017
1963|3|m|Perarasu 2005-2013/Peter Baynham 2006-/Pierre Bismuth 2004-2016/Ramesh Vinayakam 2001-2017/Rich Moore 2012-2018/Rob Edwards 2002-2020
1963|3|m|Robert Simonds 1990-2014/Rolfe Kent 1991-/S. Mahendar 1992-2015/Scott Rosenberg 1995-2022/Tom Jankiewicz 1997-2013/Wallace Wolodarsky 1990-
1963|3|m|Yoshihiro Ike 2000-2023
1963|4|f|Anne Villacèque 1999-/Bronwen Hughes 1996-2003/Donna Powers 1998-2003/Karen Moncrieff 2002-2014/Kate Sanford 1994-/Kristine Johnson 1990-2014
1963|4|f|Leigh Dunlap 2004-2021/Natalie Carter 2001-
1963|4|m|Adam Leff 1992-2007/Bille Woodruff 2003-/Carlos Y. Jacques 2000-2022/David Elliot 2002-2015/Jeff Draheim 2009-/John Swihart 2003-
1963|4|m|John Turman 2003-2017/Ken Kaufman 1996-2006/Nelson McCormick 2008-2009/Nick Gomez 1992-2000/Paul Lovett 2002-2013/Ralf Hertwig 1996-
1963|4|m|Raman Hui 2007-2018/Rob Cavallo 1999-2006/Wally Wolodarsky 1999-2015
1964|1|f|Anna Muylaert 2002-/Caroline Link 1990-/Kelly Reichardt 1994-/Laura Poitras 2003-/Ronit Elkabetz 2004-2014/Sandra Bullock 1998-
1964|1|f|Sonia Grande 1995-/Valeria Bruni Tedeschi 2003-
1964|1|m|Andrey Zvyagintsev 2003-/Andy Serkis 2017-/Ashutosh Gowariker 1993-2019/Bi Feiyu 1991-2023/Emmanuel Lubezki 1991-/Eytan Fox 1990-
1964|1|m|Francesco Piccolo 2002-/Frank Griebe 1990-/Guillermo del Toro 1992-/Javier Fesser 1998-/Jorge Guerricaechevarría 1993-/Joss Whedon 1992-2017
1964|1|m|Khaled Youssef 2000-2018/Kim Jee-woon 1998-/Mani Sharma 1992-/Paolo Virzì 1994-/Paul Tazewell 1996-/Ranjith 1987-2021/Santosh Sivan 1986-
1964|1|m|Sooraj Barjatya 1989-/Sooraj R. Barjatya 1989-/Takashi Yamazaki 2000-/Zeki Demirkubuz 1994-
1964|1|x|The Byrds 1965-1973
1964|2|f|Agnès Jaoui 1993-/Anne Østerud 1992-/Annette Focks 1999-/Banana Yoshimoto 1988-/Esmeralda Calabria 1995-/Hélène Louvart 1988-
1964|2|f|Karen Harley 1998-/Kate DiCamillo 2000-/Lee Jeong-hyang 1998-2011/Lisy Christl 1994-/Mary Zophres 1994-/Mo Abudu 2023-/Oh Jung-wan 1998-2015
1964|2|f|Sefi Atta 2005-
1964|2|m|Aadesh Shrivastava 1993-2014/Abdel Raouf Dafri 2008-2022/Alain Guiraudie 1990-/Andrew Kevin Walker 1993-2023/Andrew Niccol 1997-2018
1964|2|m|Aniruddha Roy Chowdhury 2006-/Arnaldo Catinari 1992-/Bernardo Bonezzi 1979-2012/Bo Ehrhardt 1994-2019/Bob Murawski 1990-
1964|2|m|Bret Easton Ellis 1985-/Dag Johan Haugerud 1998-/Dante Lam 1997-/Derviş Zaim 1996-/Eric Zumbrunnen 1999-2013/Erik Skjoldbjærg 1993-
1964|2|m|Gianfranco Rosi 1993-/Gore Verbinski 1997-/Greg Mottola 1996-/Gunasekhar 1992-2025/Holly Fink 1993-/Howard Berger 1985-
1964|2|m|Ismail Darbar 1999-2015/Jan Kounen 1989-/Jo Heim 1995-2024/John Hodge 1994-/John Ottman 1993-/Kundo Koyama 2008-2023
1964|2|m|Maciej Pieprzyca 2008-2024/Marco Spoletini 1996-/Mauro Fiore 1994-/Olivier Baroux 2007-2023/Peter Cattaneo 1997-/Peyton Reed 2000-
1964|2|m|Pierre Morel 2004-2023/Rick Riordan 1997-/Rithy Panh 1989-/S. A. Rajkumar 1987-2015/Sergei Loznitsa 1996-/Shinji Aoyama 1995-2020
1964|2|m|Stephan Elliott 1993-2018/Szeto Kam-yuen 1996-2012/Tim Blake Nelson 1997-2015/Todd Field 2001-2022/Wisit Sasanatieng 2000-/Éric Besnard 1999-
1964|2|m|Šarūnas Bartas 1986-
1964|3|f|Courtney Hunt 2004-2016/Darla K. Anderson 1998-2017/Darnell Martin 1994-2008/Erin Cressida Wilson 2002-2016/Jennifer Flackett 1994-2020
1964|3|f|Juliette Towhidi 2003-2020/Kate Lanier 1993-2015/Keiko Nobumoto 1993-2015/Lisa Cholodenko 1998-2010/Rose Troche 1994-2007/Rosie Alison 2008-
1964|3|f|Tamara Deverell 1997-/Wang Hui-ling 1994-
1964|3|m|Adam Shankman 2001-2022/Allen Covert 2000-/Andrés Duprat 2008-/Arindam Sil 2012-/Bill Dubuque 2014-/Brad Anderson 1996-
1964|3|m|Chris Henchy 2003-2018/Cinco Paul 2001-2017/David Hemingson 2023-/Don Payne 2006-2013/E. Elias Merhige 1989-2006/Ezhil 1999-
1964|3|m|Hans Ek 2000-2018/Hiroyuki Morita 2002-2010/Ilavarasu 1987-2005/Jeff Danna 1993-/Jeff Pinkner 2014-/Joe Ma 1996-2015/John Ridley 1997-
1964|3|m|Jonathan Lethem 1994-/Karey Kirkpatrick 1990-2022/Kerry Conran 2004-2004/Kirk Jones 1998-/Krishna Levy 1995-2020/Kurt Johnstad 2006-
1964|3|m|Kurt Wimmer 1995-/Lance Acord 1998-2015/Mark Steven Johnson 1993-2022/Mark Waters 1997-/Matt Greenberg 1995-/Matt Tolmach 2011-
1964|3|m|Patrick Lussier 1987-2022/Patrick Marber 2004-2006/Peter M. Lenkov 1990-2021/Philippe Blasband 1993-/Pjer Žalica 1992-/Sabu 1996-
1964|3|m|Sadayuki Murai 1993-2019/Scott Silver 1998-/Shane Hurlbut 1998-2022/Stephen Norrington 1994-2003/Steven Rogers 1998-2017/Tim Firth 1995-
1964|3|m|Tom McGrath 2005-2021/Xavier Pérez Grobet 1990-
1964|4|f|Denise Ream 2011-2025/Galyn Susman 2022-2022/Kelley Dixon 2009-/Kristine Belson 2010-/Lisa Addario 2007-2017/Meryl Poster 1996-
1964|4|f|Tara Ison 1991-1997
1964|4|m|Anders Weidemann 2001-/Andy Bienen 1999-2012/Andy Fickman 2002-/Anthony Stacchi 2006-2023/Brad Copeland 2007-2017/Craig Lathrop 2015-
1964|4|m|Damian Jones 1994-/Don D. Scott 2002-2007/Fred Wolf 1998-2021/Jeff Mann 2001-/Jeff Vintar 2001-2007/Joe Forte 2006-2018/John Hoberg 2010-
1964|4|m|John Zinman 2001-2013/Michael Berg 1999-2009/Mike Simpson 1999-2012/Peter Ackerman 2002-2020/Steve Bencich 2003-2014/Steve Warner 1997-
1964|4|m|Thomas Bezucha 2000-2020/Tom Brady 2001-2012/Will Rokos 2001-2012/William Ivory 2010-2014
1965|1|f|Björk 1977-/Catherine Martin 1992-/Farah Khan 1992-/J. K. Rowling 1997-/Lana Wachowski 1995-2021/Neeta Lulla 1985-/Valeria Golino 2013-
1965|1|f|Yuki Kajiura 1995-
1965|1|m|Aamir Khan 2001-/Aaron Kwok 1990-/Alan Mak 1995-2023/Andrew Stanton 1995-/Andrés Wood 1997-/Ben Stiller 1994-/Bryan Singer 1993-2018
1965|1|m|Eric Khoo 1990-/Jan Svěrák 1988-2022/Jonathan Glazer 2000-2023/Kalanithi Maran 2008-/Lee Byung-woo 1996-2022/Leonardo Pieraccioni 1995-
1965|1|m|Lou Ye 1994-/Mathieu Amalric 1997-/Michael Bay 1995-/Nicholas Sparks 1996-/Nikolaj Frobenius 1994-/Nitin Chandrakant Desai 1993-2023
1965|1|m|Paco Delgado 2000-/Richard Taylor 1989-/Rob Zombie 2003-2022/Salman Khan 2011-/Sam Mendes 1999-/Santiago Segura 1989-/Shah Rukh Khan 2000-
1965|1|m|Shaji Kailas 1990-/Tom Tykwer 1990-/Trent Reznor 1989-/Vishal Bhardwaj 1995-/Wolfgang Herrndorf 2002-2013/Álex de la Iglesia 1991-
1965|1|x|Pink Floyd 1967-2014
1965|2|f|Angie Lam 1993-/Annette K. Olesen 2002-2022/Bina Daigeler 1995-/Clio Barnard 2010-/Kala 1983-2015/Kym Barrett 1996-/Lynn Shelton 2006-2019
1965|2|f|Maria de Medeiros 1991-/Nina Jacobson 2010-/Sharmishta Roy 1993-2018/Valia Santella 2005-/Zoë Heller 1999-2008
1965|2|m|Alwin H. Küchler 1997-/Anand Raj Anand 1996-2015/Andrew Dosunmu 2011-/André Abujamra 1995-2023/Anubhav Sinha 2001-/Avik Mukhopadhyay 1998-
1965|2|m|Benito Zambrano 1999-/Bouli Lanners 1999-/Carlos Saldanha 2002-/Cheran 1997-/Chung Mong-hong 2006-/Claudio Miranda 2002-/Danny Pang 1995-2012
1965|2|m|David S. Goyer 1990-/Dennis Lehane 1994-/Dharani 1999-2011/Doug Liman 1994-/Edoardo Winspeare 1996-2022/Emanuele Crialese 1997-2022
1965|2|m|Firoz Nadiadwala 1993-2020/Giogiò Franchini 1998-/Hans-Christian Schmid 1995-2022/John Gaeta 1995-2008/K. Vijaya Bhaskar 1999-2023
1965|2|m|Kevin Williamson 1996-/Kiko de la Rica 1995-/Kingsley Ogoro 2002-2010/Kola Bhaskar 1999-2019/Kona Venkat 1997-/Mano 1984-/Marius Holst 1990-
1965|2|m|Masaaki Yuasa 1999-2021/Maxim Osadchy 1992-/Michael De Luca 1993-/Michael O'Connor 2006-/Milan Luthria 1999-/Morten Kaufmann 1998-2022
1965|2|m|P. Sukumar 1995-2014/Paul W. S. Anderson 1994-/Peter Safran 2005-/Philippe de Chauveron 1999-/R. Balki 2007-/Radha Mohan 2004-/Rajeevan 1999-
1965|2|m|Ralf Wengenmayr 1996-/Raymond Wong 1997-/Rodrigo Prieto 1989-/Roger Avary 1992-2019/Sandesh Shandilya 1998-2020/Sanjay Gadhvi 2000-2020
1965|2|m|Shinichirō Watanabe 1994-/Shinji Higuchi 2005-/Sirsha Ray 1998-/Soykut Turan 2000-2024/Stephen Gaghan 1999-2020/Stephen Page 2012-2022
1965|2|m|Takayuki Hattori 1988-2023/Taro Iwashiro 1993-2023/Tirru 1994-/Tomas Alfredson 1995-2020/Tracy Letts 1993-/Tyler Bates 1993-/Uwe Boll 1991-
1965|2|m|Wang Quan'an 2000-2019/Warren Ellis 1994-
1965|3|f|Amanda Posey 1997-/Antoinette Messam 2000-/Elísabet Ronaldsdóttir 1998-/Iris Yamashita 2006-2022/Kirsten Johnson 1999-
1965|3|f|Laeta Kalogridis 2001-2019/Leena Gangopadhyay 2017-2019/Manju Borah 1999-2022/Melissa Toth 1997-/Moira Buffini 2010-2021/Pamela Koffler 1997-
1965|3|f|Tatiana Hernández 1997-/Therese DePrez 1994-2017/Valérie Deseine 1999-2023/Ángeles González-Sinde 1998-
1965|3|m|A. Venkatesh 1996-2022/Adam Bohling 1998-/Anthony Bregman 2001-/Atanu Ghosh 2009-2023/Berna Ceppas 1999-2024/Bharani 2001-2012
1965|3|m|Brian Reitzell 1999-2020/Burr Steers 2002-2016/Chintapalli Ramana 1994-2012/Clelio Benevento 1999-/Craig Wood 1997-/D. J. Caruso 2002-
1965|3|m|D. V. DeVincentis 1997-2020/Dominic Tuohy 1996-/F I Manik 1997-2013/Gary Fleder 1995-2013/Graham Broadbent 1995-/Jeff Nathanson 1994-
1965|3|m|Jim Reardon 2008-2018/John Murphy 1992-/Josh Olson 1993-2012/Kim Jae-bum 1997-/Luis Sequeira 1999-/M. Padmakumar 2003-2024
1965|3|m|Mauricio Zacharias 2001-/Menotti 2015-/Michael Goldenberg 1996-2011/Michael Petroni 2000-2022/Miguel Arteta 1997-/Nick Schenk 2008-
1965|3|m|Olivier Megaton 2000-2020/Paul Tamasy 1997-2020/Paul Weitz 1999-2022/Peter Czernin 2008-/Peter Saraf 1998-/Peter Spears 2017-
1965|3|m|Ram Madhvani 2002-2021/Robert Stromberg 2014-2014/Roger Barton 1997-/Ronald Plante 1998-/Sam Fell 2006-2023/Sanjay Sankla 1996-
1965|3|m|Sanjeev Shankar 1994-2015/Scott Smith 1998-2008/Stefan Will 1999-2022/Sunil Lulla 2005-2020/Suresh Pai 1997-2010/Teddy Castellucci 1998-2012
1965|3|m|Todd Komarnicki 2003-/V. M. Vinu 1993-2019/Vincent Kok 1993-/Yau Chi-wai 1995-2022/Yunus Sajawal 1999-
1965|4|f|Alice Normington 1999-/Allyson C. Johnson 2001-/Anne Carey 2001-/Helene Plotkin 1999-1999/Julie Monroe 1999-2020/Katherine Fugate 1995-2011
1965|4|f|Laila Stieler 1992-/Mary Jane Skalski 1998-
1965|4|m|Andrew Laws 2003-/Bharat Singh 1995-2006/Brad Gann 2006-2012/Christopher Kyle 2002-2014/Christopher Peterson 2007-/Craig Borten 2013-2021
1965|4|m|Dan Sterling 2014-2020/Darrin Navarro 2006-/David Diamond 1995-2015/David Ian Salter 1995-2016/David Rennie 1995-/David Weissman 1995-2022
1965|4|m|Ewan Leslie 2003-2009/Harmeet Singh 1993-2005/Hawk Ostby 2006-2016/Imtiaz Patel 1998-2006/Jeff Cutter 2000-/Jeff McEvoy 1997-2023
1965|4|m|John Polson 1998-2009/Mark Fergus 2006-2016/Mark Ricker 1999-/Nicolas Saada 1996-/Nitin Raikwar 1994-2010/Pete Czernin 2001-
1965|4|m|Peter Steinfeld 1999-2015/Rob Festinger 2001-2017/Russell Gewirtz 2006-2008/Sanjay Masoom 2006-2020/Takehiko Tada 1990-/Tim Streeto 1999-
1965|4|m|Tom Costain 2000-2024/Warren Zide 1999-
1966|1|f|Alka Yagnik 1980-2024/Jacqueline Durran 2002-/Jodi Picoult 1992-/Lucrecia Martel 1988-/Revathi 2002-2022/Sarah Waters 1998-
1966|1|m|Adam Sandler 1995-/Antoine Fuqua 1998-/Bala 1999-/Dany Boon 2006-/J. J. Abrams 1990-/James Gunn 1996-/Jon Favreau 2001-/K. V. Anand 1994-2019
1966|1|m|Karim Aïnouz 2002-/Lal Jose 1998-2022/Leon Lai 1990-/Manish Malhotra 1990-/Matt Reeves 1996-/Mohit Chauhan 2004-/Niccolò Ammaniti 1994-
1966|1|m|Paolo Genovese 2002-/Puri Jagannadh 2000-/Sajid Nadiadwala 1992-/Wang Xiaoshuai 1993-/Zack Snyder 2004-
1966|2|f|Athina Rachel Tsangari 1994-/Byun Young-joo 1993-2012/Cheryl Dunye 1996-2012/Katja von Garnier 1993-2023/Kátia Lund 1999-2013
1966|2|f|Liane Moriarty 2003-/Lizzy Gardiner 1994-2020/Mariana Rondón 1994-/Melania Mazzucco 1996-/Mildred Okwo 2006-2022
1966|2|f|Molly Malene Stensgaard 1992-/Niki Caro 1997-/Satoko Okudera 1993-2025/Teresa Villaverde 1991-
1966|2|m|A. O. Scott 2000-2023/Achero Mañas 2000-2020/Adriano Goldman 1998-/Alagappan N. 1997-2024/Ameer 2002-2013/Andrew Adamson 2001-2012
1966|2|m|Andrew Macdonald 1994-/André Turpin 1995-/Asim Raza 2015-2019/Baltasar Kormákur 2000-/Bennett Miller 1998-2014/Bernd Lichtenberg 2003-2020
1966|2|m|Bickram Ghosh 2003-/Carlos Cuarón 1991-2018/Cédric Kahn 1989-/Dalpalan 2001-/David Mackenzie 2002-/David Nicholls 1999-/Dexter Fletcher 2011-
1966|2|m|Dover Kosashvili 1999-2013/Goro Taniguchi 1998-/Gregor Jordan 1995-/Hari 2002-/Hideki Takeuchi 2009-/Hiroyuki Okiura 1999-2012
1966|2|m|Ishari K. Ganesh 2012-/Jean-François Richet 1995-/Jean-Pierre Bekolo 1992-2023/Johan Söderqvist 1991-/João Pedro Rodrigues 1997-
1966|2|m|Kenji Kamiyama 2002-/Kristian Eidnes Andersen 2000-/Kwak Kyung-taek 1997-/Lenny Abrahamson 2004-2018/Leon Dai 2002-2015/Marco Beltrami 1994-
1966|2|m|Matti Bye 2004-/Maurizio Braucci 2008-/Max Richter 2002-/Michael McCusker 2005-/Mike Mills 2005-2021/Nacho Ruiz Capillas 1996-
1966|2|m|Nathan Crowley 1998-/Nicolas Altmayer 1998-/Nikolai Lebedev 1997-/Ole Christian Madsen 1999-2024/Pasquale Catalano 1997-/Paul Franklin 1996-
1966|2|m|Perumal Murugan 1991-/Rafi 1995-2023/Reza Mirkarimi 2000-2022/Rui Poças 1998-/Rupert Gregson-Williams 1997-/S. Ramakrishnan 2000-2023
1966|2|m|Sadhu Kokila 1996-2018/Saïd Ben Saïd 2001-/Scott Derrickson 2000-/Stefano Sollima 2012-2023/Stéphane Brizé 1993-/Sujoy Ghosh 2003-
1966|2|m|Teho Teardo 1990-/Teja 2000-2023/Tom McCarthy 2003-/Unnikrishnan 1994-/Volker Bertelmann 2004-/Wenn V. Deramas 2002-2016/Yu Lik-wai 1996-
1966|2|m|Éric Altmayer 1998-
1966|3|f|Anne Fletcher 2006-/Aubrey Lam 1996-/Bonnie Curtis 1997-/Chris Innis 1998-2020/Dana Stevens 2003-/Jessica Bendinger 1998-2014
1966|3|f|Joslyn Barnes 1999-/Karen McCullah 1999-2013/Kasia Walicka-Maimone 2000-/Mastaneh Mohajer 1997-2019/Rachael Fleming 1996-2020
1966|3|m|Adam Rifkin 1989-2018/Alberto Arvelo 1986-2013/Alex Wurman 1993-/Alexi Kaye Campbell 2015-/Bill Kelly 1999-2018/Boaz Yakin 1989-
1966|3|m|Brian Koppelman 1998-2022/Chris Gill 1996-/Chris Renaud 2010-/Dan Gerson 2001-2016/Daniel Gerson 2001-2014/David Reynolds 1997-2020
1966|3|m|Dhina 1998-2018/Dominic Cooke 2012-/Ed Guiney 1993-/Edward Shearmur 1993-/Frank Coraci 1995-2017/Guy Gross 1990-/Hossein Amini 1996-
1966|3|m|J. Michael Muro 2001-2015/Jesse Dylan 2001-2005/John Frizzell 1996-2022/Keir Pearson 2004-2022/Kyle Smith 2005-/Lee Hall 1999-2019
1966|3|m|Marco Biscarini 2005-2023/Mark Brown 1997-2013/Mark Levin 1994-2020/Newton Aduaka 1994-2012/Oren Moverman 1999-2017
1966|3|m|Paul Denham Austerberry 2000-/Rich Wilkes 1994-2019/Roger Kumble 1999-/Simon Blackwell 2009-/Stephen Trask 2001-2021/Steve Pink 1997-
1966|3|m|Suman Mukhopadhyay 2005-/Tim Herlihy 1995-
1966|4|f|Jasna Stefanovic 1997-2005/Tia Nolan 2000-
1966|4|m|Andrew Lazar 1994-/Andrew Menzies 2005-/Andrew W. Marlowe 1997-2000/Brian Regan 1999-2007/Charles Stone III 2002-
1966|4|m|Creighton Rothenberger 2013-2019/David E. Talbert 2008-2020/Duncan Kennedy 1999-2005/Hans Gunnarsson 1998-/Mark Schwahn 2000-2013
1966|4|m|Peter Birro 1997-/Roger J. Manning Jr. 1999-2015/Steve Koren 1999-2014
1967|1|f|Icíar Bollaín 1993-/Lilly Wachowski 1995-2015/Nicole Kidman 2003-
1967|1|m|A. R. Rahman 1992-/Akshay Kumar 2008-/Cesc Gay 1998-/Cristi Puiu 2001-/Denis Villeneuve 1998-/Eduardo Sacheri 2000-/Fedor Bondarchuk 2005-
1967|1|m|François Ozon 1988-/Gabriele Muccino 1998-/Jan Hřebejk 1993-/Judd Apatow 1995-/Mamoru Hosoda 1999-/Michael Giacchino 1997-
1967|1|m|Michel Hazanavicius 1993-/Mikhail Krichman 2001-/Shankar Mahadevan 1997-/Shinobu Yaguchi 1993-2024/Tim Yip 1986-/Upendra 1992-
1967|1|m|Wang Bing 2002-
1967|2|f|Anupama Chopra 1993-/Bela Sehgal 1996-2010/Dede Gardner 2006-/Emmanuelle Bercot 2001-/Francesca Cima 2001-/Kimberly Peirce 1999-2013
1967|2|m|Affonso Gonçalves 1996-/Andrew Dominik 2000-/Angus Wall 1997-/Antonio Pinto 1998-/Arbaaz Khan 2012-2012/Axel Hellstenius 1997-2020
1967|2|m|Biyi Bandele 2013-2022/Bohdan Sláma 2001-/Chan Kwong-wing 1995-/Chris Dickens 1999-/Craig Gillespie 2007-/Dan Futterman 2005-2018
1967|2|m|Daniele Vicari 2002-2024/Enda Walsh 2001-/Fred Cavayé 2008-2024/Gerd Baumann 2006-/Giasuddin Selim 2009-/Gorō Miyazaki 2006-
1967|2|m|Hansjörg Weißbrich 1993-/Helon Habila 2001-/James Berardinelli 1992-/John Michael McDonagh 2003-2021/Jon Harris 1997-/José Padilha 2002-2018
1967|2|m|Junkie XL 1997-/Kevin Macdonald 1999-/Kim Sang-jin 1995-2010/Klaus Badelt 1998-/Lee Dong-jun 1994-2023/Lee Unkrich 1995-2017/Lingusamy 2001-
1967|2|m|Lorenzo Vigas 2004-/Luc Jacquet 2005-/Martín Kohan 1993-/Mathieu Kassovitz 1993-2011/N. Lingusamy 2001-2022/Nagesh Kukunoor 1998-
1967|2|m|Obi Emelonye 2001-/Olivier Dahan 1997-/Petr Zelenka 1993-/Pierre Coffin 2010-/Rizal Mantovani 2001-/Robert Connolly 2001-
1967|2|m|Robert Sarkies 1995-2022/Seamus McGarvey 1994-/Simon Beaufoy 1997-/Ted Chiang 2002-/Tigmanshu Dhulia 2003-/Timur Vermes 2012-2021
1967|2|m|Tommaso Borgstrom 1999-/Tony McNamara 2003-/Xavier Beauvois 1991-/Yongyoot Thongkongtoon 2000-2015/Yūji Sakamoto 1991-/Zhu Wen 1994-2013
1967|2|x|Shankar Ganesh 1967-2000/Tangerine Dream 1970-/The Nice 1967-1971/Traffic 1967-1994
1967|3|f|Aline Brosh McKenna 1999-2023/Florence Seyvos 2001-/Hala Khalil 2004-2015/Jenny Lumet 2008-/Maria Speth 2001-2021/Nira Park 2004-
1967|3|f|Reiko Yoshida 1996-/Tracey Edmonds 1997-2015
1967|3|m|Abburi Ravi 2005-2024/Alfred Gough 1998-/Allan Heinberg 2017-/Alonso Duralde 1995-/Angus Strathie 2001-2020/Broderick Johnson 2000-
1967|3|m|Damien O'Donnell 1995-2011/David Levien 1998-2022/Dharmesh Darshan 1993-2006/Dickon Hinchliffe 1993-/Eric Johnson 2010-2016
1967|3|m|Jack Giarraputo 1998-2014/Jeffrey Nachmanoff 2004-2018/Joe Penhall 2004-2019/John Morris 2005-/John Requa 2001-/Jonathan King 2006-2016
1967|3|m|Juan Carlos Fresnadillo 2001-/Miles Millar 1998-/Morten Tyldum 2003-/Myron I. Kerstein 2001-/Rensil D'Silva 2006-2022/Saar Klein 1997-
1967|3|m|Sanjay Chhel 1995-2017/Scott Moore 2005-2017/Steve Box 1997-2005/Tim Chappel 1994-2018/Éric Valette 2002-2022
1967|4|f|Amy Roth 2007-/Jacqueline Abrahams 2003-/Judy Kibinge 2002-2020/Rita Hsiao 1998-2006/Shauna Robertson 2003-2012
1967|4|m|Adam Cooper 2006-2016/Adam Fogelson 2016-/Adam Mazer 2007-2018/Anthony Tambakis 2011-/Ben Ripley 1998-2017/Chris Robinson 2001-
1967|4|m|Craig Titley 2000-2020/Josh Klausner 2007-2020/Ken Nolan 2001-2018/Mark Vahradian 2001-2023/Marshall Todd 2002-2009/Michael Finch 2010-
1967|4|m|Michael Seitzman 1998-2018/Paul Harris Boardman 2000-2017/Peter Buchman 2001-2018/Philip Eisner 1997-2012/Thomas Dean Donnelly 2001-2018
1967|4|m|Tony Bancroft 1998-2022/Xavier Cook 2004-2009
1968|1|m|Adam McKay 2004-/Charlie Nguyễn 1992-/Christopher McQuarrie 1993-/Cristian Mungiu 2000-/Fernando León de Aranoa 1994-/Guan Hu 1994-
1968|1|m|Guy Ritchie 1998-/John Ajvide Lindqvist 2004-/John Singleton 1991-2011/KK 1996-2022/Kabir Khan 1999-/Kleber Mendonça Filho 2002-/Lý Hải 2015-
1968|1|m|Madhur Bhandarkar 1999-/Matteo Garrone 1996-/Michael Herbig 2000-/Owen Wilson 1996-2001/Pete Docter 1995-/Robert Rodriguez 1991-
1968|1|m|S. J. Suryah 1999-2015/Shuichi Yoshida 1997-/Sundar C. 1995-/Will Smith 2002-/Yau Nai-hoi 1995-2022/Yuichi Fukuda 2007-
1968|2|f|Arantxa Echevarría 2010-/Cate Shortland 1998-/Joyce Bernal 1998-2019/Karyn Kusama 2000-2018/Kwak Sin-ae 2010-/Monika Willi 1997-
1968|2|f|Sarah Flack 1998-/Valeska Grisebach 2001-
1968|2|m|Arthur A. Wilson 1999-/Atticus Ross 1993-/Benoît Debie 2000-/Bertrand Bonello 1996-/C. Ram Prasad 1999-2023/Chad Stahelski 2014-
1968|2|m|Chandrabose 1995-/Christophe Beck 1993-/Clovis Cornillac 2015-2023/Cristiano Travaglioli 2006-/Daniel Calparsoro 1995-/Daniel Monzón 2000-
1968|2|m|David Ayer 2000-/Dion Beebe 1992-/Dylan Tichenor 1997-/Edward Burns 1995-/Fausto Brizzi 2006-/Felix Chong 1999-/Filipp Yankovsky 2004-2012
1968|2|m|Guy Hendrix Dyas 2003-/Hansal Mehta 1998-/Hemant Chaturvedi 2002-2015/Isao Yukisada 1999-/Jaideep Sahni 2000-/Jang Young-gyu 2000-
1968|2|m|Jaume Balagueró 1994-/Joseph Cedar 2000-2016/Karen Homayounfar 1997-2022/Kaushik Ganguly 2004-/Ken Marino 2007-2021
1968|2|m|Marthand K. Venkatesh 1993-/Matt Zoller Seitz 1991-/Matthew Libatique 1997-/McG 2000-/Mirsad Herović 2003-2022/Paolo Buonvino 1996-
1968|2|m|Peter Straughan 2006-/Peyman Yazdanian 1998-/Philippe Falardeau 2000-/Philippe Rombi 1996-/Raju Sundaram 1990-/Robert Schwentke 2002-
1968|2|m|Roque Baños 1998-/Sebastian Schipper 1999-2019/Shantanu Moitra 2003-/Shawn Levy 1997-/Shyam K. Naidu 1997-/Takeshi Koike 2000-
1968|2|m|Taku Iwasaki 1996-/Tammiraju 2004-/Thomas Bidegain 2007-/Tom Cross 2009-/Yorick Le Saux 1998-/Zhao Xiaoding 1999-/Álex Catalán 1999-
1968|3|f|Abi Morgan 2007-2015/Consuelo Catucci 2002-/Dany Garcia 2015-/Guinevere Turner 1994-/Jinx Godfrey 1998-/Mary Parent 1998-/Maya Forbes 1992-
1968|3|f|Moon Sae-kyung 1997-2015/Park Chan-ok 1996-2009/Rebecca Lenkiewicz 2013-/Rory Kennedy 1999-/Shibani Bathija 2006-2013/So Yong Kim 2006-2016
1968|3|f|Suzie Davies 2014-
1968|3|m|Alexander Dinelaris 2014-2022/Alexander Dinelaris Jr. 2014-2022/Ben Smithard 2000-/Byron Howard 2008-/Christophe Pinel 2001-2023
1968|3|m|Conrad Vernon 2004-/Craig Perry 1999-/Danny Cannon 1993-2005/David McKenna 1998-2013/Derek Drymon 1996-/Eduardo Sánchez 1999-
1968|3|m|Eric Warren Singer 2009-/Erich Hoeber 2009-/George Nolfi 2003-/Glenn Slater 2000-/Jason Keller 2011-/Jay Chandrasekhar 1996-2022
1968|3|m|Jeffrey Ford 1996-/Jesse Peretz 1998-2018/Joe Cornish 2011-2019/John Axelrad 2000-/John Gatins 2001-2022/Jonathan Goldstein 2011-
1968|3|m|Justin Chadwick 2008-2017/Kirk M. Morri 2002-/Mark Andrews 2005-2012/Michelangelo Frammartino 2003-2021/Navdeep Singh 2007-2019
1968|3|m|Nikolaj Egelund 1998-2018/Paul Tibbitt 1997-2020/Ric Roman Waugh 2001-/Saul Dibb 2004-2017/Scott Reynolds 1992-2005/Scott Stuber 2003-
1968|3|m|Steve Conrad 1993-2018/Thom Fitzgerald 1997-2019/Tim Orr 2000-/Tom DeSanto 2000-/Vincent Mathias 1998-/Wyck Godfrey 1997-/Zak Penn 1993-
1968|3|m|Züli Aladağ 1998-
1968|4|f|Danielle Hollowell 1996-2020/Helen Scott 2006-/Katrin Benedikt 2013-2019/Kristen Buckley 1999-2010/Melisa Wallack 2007-2018
1968|4|f|Michelle Botticelli 1999-2010/Mireille Soria 1995-
1968|4|m|Aaron Blaise 2003-2003/Aasif Ali Sheikh 2001-2020/Andrés Heinz 2010-2018/Antony Partos 1998-/Cary Granat 1996-2012/Doug Jung 2003-
1968|4|m|Duane Adler 2001-2018/Greg Snyder 2011-2020/J. Mills Goodloe 2004-2021/Jason Blumenthal 2001-/John Venzon 1999-/Jon Bernstein 2007-2020
1968|4|m|Josh Goldsmith 1998-2016/Karl Gajdusek 2011-2022/Michael Brandt 2003-2021/Peter Lambert 2006-/Simon J. Smith 2007-2014/Stephen Schaffer 2004-
1968|4|m|Tod Williams 1998-2016/Todd E. Miller 2003-2022
1969|1|f|Avdotya Smirnova 1995-2020/Elizabeth Gilbert 1997-/Faye Wong 1985-/Jennifer Lopez 1999-/Julie Delpy 2002-/Lynne Ramsay 1996-
1969|1|f|Mariah Carey 1990-/Marjane Satrapi 2007-
1969|1|m|Ajay Devgn 2000-/Bong Joon-ho 1994-/Darren Aronofsky 1998-/David Trueba 1996-/Diao Yinan 2003-2019/Edward Norton 2000-2019/Erlend Loe 1998-
1969|1|m|Gastón Duprat 2006-/Jason Bateman 2013-2015/Jason Blum 1995-/Kim Han-min 2007-/Kirill Serebrennikov 1998-/Lukas Moodysson 1995-
1969|1|m|Mahsun Kırmızıgül 2007-/Nabil Ayouch 1997-/Noah Baumbach 1995-/RZA 1991-/Spike Jonze 1999-2013/Steve McQueen 2008-/Thomas Vinterberg 1990-
1969|1|m|Trey Parker 1993-2004/Tyler Perry 2006-/Wes Anderson 1996-/Yoon Je-kyoon 2001-2022
1969|1|x|Earth, Wind & Fire 1971-2014
1969|2|f|Amma Asante 2004-2018/Emma Donoghue 1993-/Gina Prince-Bythewood 2000-/Jennifer Kent 2014-/Jeong Jae-eun 1999-2022/Jojo Moyes 2002-
1969|2|f|Kathryn Stockett 2009-/Laís Bodanzky 2000-2022/Nandita Das 2008-2023/Naomi Kawase 1992-/PJ Harvey 1992-
1969|2|f|Pernille Fischer Christensen 2006-2021/Sadhana Sargam 1982-2018/Sara Gruen 2004-2022/Sophie Kinsella 1995-2024
1969|2|m|Abhijat Joshi 2000-2019/Adrián Caetano 1998-/Anton Megerdichev 2006-2024/Arkadiusz Tomiak 1994-/Bahman Ghobadi 1999-
1969|2|m|Benedikt Erlingsson 2007-/Beto Villares 2003-2024/Brett Ratner 1997-/Danis Tanović 2001-/David Ondříček 1996-/David Wain 2001-
1969|2|m|Dibakar Banerjee 2006-/F. Gary Gray 1995-/Gajendra Ahire 2003-/James Gray 1994-/Joe Carnahan 1998-/John Crowley 2003-
1969|2|m|Jóhann Jóhannsson 2000-2018/Mani Haghighi 2003-/Marc Forster 2000-/Mark Millar 1989-/Paresh Mokashi 2009-/Philippe Lacôte 2014-2020
1969|2|m|Prabhu Solomon 1999-2024/Rhett Reese 2001-/Roy Lee 2002-/Ryuhei Kitamura 1997-/Sandeep Chowta 1997-2018/Sanjay Gupta 1994-
1969|2|m|Stephen Mirrione 1993-/Tate Taylor 2008-/Vikram Bhatt 1992-/Wei Te-sheng 1999-
1969|2|x|Popol Vuh 1970-1999
1969|3|f|Helen Childress 1994-2021/Janie Bryant 1999-/Lucia Zucchetti 1999-/Marzieh Meshkini 2000-2004/Meg LeFauve 2015-/Melanie Ann Oliver 1996-
1969|3|f|Natasha Arthy 1996-2020/Pam Brady 1997-/Tan Pin Pin 1999-/Tanuja Chandra 1998-
1969|3|m|Alec Berg 2003-2012/Allan Loeb 2007-/Auraeus Solito 1995-2016/Chris Weitz 1998-2024/Chris Williams 2008-/Craig Wedren 2001-/Dai Satō 2000-
1969|3|m|Darren Lemke 2004-/David Dobkin 1998-2020/David Farr 2011-2021/David Hayter 2000-2015/David Lindsay-Abaire 2005-2015/David Slade 2005-2018
1969|3|m|Don Hall 2011-2022/Eigil Bryld 1998-/Francis Lee 2012-2020/George Tillman Jr. 1995-/Glenn Berger 2004-/Glenn Ficarra 2001-/Greg Rucka 2009-
1969|3|m|Han Jae-kwon 1999-2015/James DeMonaco 1996-/Jeffrey Reddick 2000-/Jez Butterworth 1997-/Jonathan Aibel 2004-/Jonathan Glickman 1998-
1969|3|m|Kent Osborne 2002-/Kirk DeMicco 1999-/Marc Klein 2001-2020/Marcelo Zarvos 1999-/Marty Bowen 2006-/Michael Bauman 2019-/Neil Cross 2008-
1969|3|m|Nick Love 2001-/Ol Parker 2005-/Onir 2005-/Peter Craig 2010-/Rob Schrab 2006-2019/Santosh Thundiyil 1998-2020/Scott R. Fisher 1999-
1969|3|m|Sean Anders 2005-2022/Stephen McFeely 2004-/Stuart Blumberg 2000-2012/Theodore Witcher 1997-1997/Ulrich Köhler 2002-/Vincenzo Natali 1996-
1969|4|f|Irena Brignull 2012-2020
1969|4|m|Andrew Lauren 2002-/Chris McKenna 2017-/Chris Stokes 2001-/Marc Haimes 2016-/Morgan J. Freeman 1997-2011/Peter A. Dowling 2005-2021
1969|4|m|Sanjay F. Gupta 2002-2018
`;
