/** Columns: years of the films | names, most alike next to each other; makers of films in other languages, each craft under its heading. See `../circles.ts`. */
export const CREW_ABROAD = `
# director
1931-1948|J. B. H. Wadia/Homi Wadia/Nandlal Jaswantlal/Jayant Desai/Chandulal Shah/Nanubhai Vakil/Dhirubhai Desai/Vijay Bhatt
1935-1950|A. R. Kardar/Kidar Sharma/Nitin Bose/Gajanan Jagirdar/Amiya Chakravarty/Najam Naqvi/Shaukat Hussain Rizvi/Kamal Amrohi/Vijay Bhatt
1932-1944|Hem Chandra/Nitin Bose/Phani Majumdar/Amar Mullick/Premankur Atorthy/Sisir Bhaduri/Profulla Roy/Prafulla Ghosh
1948-1966|Amiya Chakravarty/M. Sadiq/S. U. Sunny/P. L. Santoshi/H. S. Rawail/Ravindra Dave/Kidar Sharma/Nandlal Jaswantlal/Vijay Bhatt
1953-1972|Subodh Mukherjee/Nasir Hussain/Shakti Samanta/Raj Khosla/Naresh Saigal/Pramod Chakravorty/Kalidas/Aspi Irani/Jyoti Swaroop
1954-1975|Satyen Bose/Amit Bose/Raja Nawathe/Suraj Prakash/A. Bhimsingh/Tapi Chanakya/Tatineni Prakash Rao/Moni Bhattacharjee
1950-1970|Babubhai Mistry/Homi Wadia/Nanabhai Bhatt/Chandrakant/Dhirubhai Desai/Manibhai Vyas/Shantilal Soni/Mohammed Hussain
1961-1985|Mohan Kumar/Ramanand Sagar/J. Om Prakash/Raj Khosla/Naresh Kumar/Rajendra Bhatia/Lekh Tandon/H. S. Rawail
1966-1990|Sultan Ahmed/Dulal Guha/Ravikant Nagaich/Ravi Tandon/Brij Sadanah/Chand/Arjun Hingorani/Pramod Chakravorty/K. Shankar
1968-1986|Asit Sen/Anil Ganguly/Lekh Tandon/Sudhendu Roy/Basu Bhattacharya/Sushil Majumdar/Satyen Bose/Aravind Sen
1972-1992|Narendra Bedi/Ravi Tandon/Rahul Rawail/Raj N. Sippy/Ramesh Behl/Shomu Mukherjee/Brij Sadanah/Desh Mukherjee/Chandra Barot
1973-1990|Manmohan Desai/Prayag Raj/Raj N. Sippy/K. Bapaiah/T. Rama Rao/S. Ramanathan/Rakesh Kumar/Babbar Subhash
1980-1995|J. P. Dutta/Rahul Rawail/N. Chandra/Pankaj Parashar/Mukul S. Anand/Rajiv Rai/Rajiv Mehra/Lawrence D'Souza
1982-1999|Umesh Mehra/Rajiv Rai/Shibu Mitra/Anil Sharma/Rajkumar Kohli/K. C. Bokadia/Mehul Kumar/Harmesh Malhotra/Saawan Kumar Tak
1988-2003|Indra Kumar/Deepak Shivdasani/Lawrence D'Souza/Deepak Anand/Mansoor Khan/Aziz Sejawal/Kawal Sharma/Ashok Gaikwad
1978-1996|Kalpana Lajmi/Sai Paranjpye/Aruna Raje/Vijaya Mehta/Aparna Sen/Prema Karanth/Hema Malini
1979-1996|Muzaffar Ali/Sagar Sarhadi/Rabindra Dharmaraj/Vinod Pande/M. S. Sathyu/Pradip Krishen/Sudhir Mishra/Vidhu Vinod Chopra/Shekhar Kapur
1992-2006|Dharmesh Darshan/Guddu Dhanoa/Harry Baweja/Vikram Bhatt/Milan Luthria/Sanjay Gupta/Tanuja Chandra/Suneel Darshan/E. Nivas
1999-2013|Mohit Suri/Vikram Bhatt/Anurag Basu/Milan Luthria/Kunal Kohli/Sanjay Gadhvi/Apoorva Lakhia/Soham Shah/Ravi Chopra
2003-2016|Kunal Kohli/Siddharth Anand/Nikhil Advani/Punit Malhotra/Shimit Amin/Abhishek Kapoor/Tarun Mansukhani/Jugal Hansraj/Maneesh Sharma
2000-2016|Anees Bazmee/Neeraj Vora/Indra Kumar/Satish Kaushik/Anubhav Sinha/Sohail Khan/Arbaaz Khan/Rajkumar Santoshi
2002-2016|Onir/Sudhir Mishra/Chandan Arora/Rajat Kapoor/Saurabh Shukla/Nishikant Kamat/Anant Mahadevan/Ashvin Kumar/Sujoy Ghosh
2010-2026|Shakun Batra/Shashank Khaitan/Ayan Mukerji/Vikas Bahl/Luv Ranjan/Maneesh Sharma/Nitesh Tiwari/Ali Abbas Zafar/R. Balki
2011-2026|Neeraj Ghaywan/Navdeep Singh/Kanu Behl/Abhishek Chaubey/Hansal Mehta/Bejoy Nambiar/Amit Masurkar/Devashish Makhija/Vasan Bala
2013-2026|Amar Kaushik/Ashwiny Iyer Tiwari/Raj Shaandilyaa/Anand Tiwari/Sharat Katariya/R. S. Prasanna/Laxman Utekar/Aditya Sarpotdar/Umesh Shukla
2014-2026|Aditya Dhar/Abhishek Pathak/Shantanu Bagchi/Siddharth Anand/Sandeep Reddy Vanga/Sagar Ambre/Ravi Udyawar/Ribhu Dasgupta/Ram Madhvani
2008-2026|Leena Yadav/Alankrita Shrivastava/Meghna Gulzar/Gauri Shinde/Ashwiny Iyer Tiwari/Tanuja Chandra/Nandita Das/Reema Kagti/Nitya Mehra
1937-1960|K. Subrahmanyam/Ellis R. Dungan/Raja Sandow/C. V. Raman/K. Ramnoth/A. S. A. Sami/S. Soundararajan/P. Neelakantan/T. R. Sundaram
1948-1965|A. P. Nagarajan/A. Bhimsingh/T. R. Ramanna/B. R. Panthulu/P. Neelakantan/M. A. Thirumugam/K. Somu/Tatineni Prakash Rao
1959-1980|K. S. Gopalakrishnan/A. C. Tirulokchandar/P. Madhavan/C. V. Rajendran/M. A. Thirumugam/T. N. Balu/K. Shankar/Muktha Srinivasan/D. Yoganand
1975-1994|K. Bhagyaraj/R. Sundarrajan/Manivannan/K. Rangaraj/Gangai Amaran/T. Rajendar/Visu/R. Selvaraj
1978-1998|S. P. Muthuraman/Rajasekhar/K. Vijayan/A. Jagannathan/R. Thyagarajan/M. A. Kaja/V. C. Guhanathan/K. S. Sethumadhavan/Durai
1985-2002|R. K. Selvamani/P. Vasu/R. V. Udayakumar/Manobala/Senthilnathan/K. S. Ravikumar/Suresh Krissna/Manivannan/Sundar C.
1990-2008|Agathiyan/Vikraman/Saran/Ezhil/Vasanth/Kathir/Rajeev Menon/Thangar Bachan/R. Parthiban
1994-2012|Perarasu/Dharani/Hari/A. Venkatesh/N. Lingusamy/Selvaraghavan/Ramana/Boopathy Pandian
2001-2018|Radha Mohan/Vasanthabalan/Vishnuvardhan/K. V. Anand/A. L. Vijay/S. J. Suryah/Jeeva/Suseenthiran/Samuthirakani
2006-2020|M. Rajesh/Venkat Prabhu/Pandiraj/Prabhu Solomon/A. Sarkunam/Seenu Ramasamy/Suseenthiran/M. Saravanan/Sasikumar
2012-2026|H. Vinoth/Nelson Dilipkumar/Ashwath Marimuthu/Pradeep Ranganathan/Magizh Thirumeni/Siva/Ponram/R. Ravikumar/Thiagarajan Kumararaja
2013-2026|C. Prem Kumar/Halitha Shameem/Arun Prabu Purushothaman/Lenin Bharathi/M. Manikandan/T. J. Gnanavel/Madonne Ashwin/P. S. Vinothraj
1952-1975|C. S. Rao/B. Vittalacharya/K. S. Prakash Rao/Tatineni Prakash Rao/K. Pratyagatma/V. Madhusudhana Rao/P. Pullaiah/B. A. Subba Rao
1968-1992|K. Bapaiah/T. Rama Rao/A. Kodandarami Reddy/P. C. Reddy/Kodi Ramakrishna/Vijaya Nirmala/K. S. R. Das/V. Madhusudhana Rao
1978-2002|Relangi Narasimha Rao/Vamsy/Kodi Ramakrishna/B. Gopal/Muthyala Subbaiah/E. V. V. Satyanarayana/S. V. Krishna Reddy/T. Krishna/Sarath
1994-2014|Gunasekhar/Krishna Vamsi/Teja/Jayanth C. Paranjee/Bhimaneni Srinivasa Rao/K. Vijaya Bhaskar/A. Karunakaran/Suresh Krissna/Ram Gopal Varma
2002-2018|Surender Reddy/Meher Ramesh/Gopichand Malineni/Harish Shankar/Vamshi Paidipally/Veeru Potla/Parasuram/Bommarillu Bhaskar/B. V. Nandini Reddy
2012-2026|Maruthi/Anil Ravipudi/Sudheer Varma/Vikram Kumar/Hanu Raghavapudi/Chandoo Mondeti/Sriram Adittya/Merlapaka Gandhi/Mohana Krishna Indraganti
2016-2026|Sandeep Reddy Vanga/Gowtam Tinnanuri/Vivek Athreya/Tharun Bhascker/Prasanth Varma/Sailesh Kolanu/Venky Atluri/Buchi Babu Sana/Sujeeth
1951-1972|P. Bhaskaran/Ramu Kariat/A. Vincent/P. Subramaniam/M. Krishnan Nair/Kunchacko/K. S. Sethumadhavan/J. D. Thottan/S. Ramanathan
1964-1985|Thoppil Bhasi/K. S. Sethumadhavan/A. B. Raj/J. Sasikumar/A. Vincent/P. N. Menon/P. Venu/M. Krishnan Nair/Crossbelt Mani
1972-1990|P. A. Backer/K. R. Mohanan/Pavithran/T. V. Chandran/Lenin Rajendran/John Abraham/P. N. Menon/K. P. Kumaran
1975-1995|Hariharan/I. V. Sasi/Baby/P. G. Viswambharan/P. Chandrakumar/Joshiy/Thampi Kannanthanam/J. Sasikumar/Balachandra Menon
1984-2002|Bhadran/Sibi Malayil/Shaji Kailas/Viji Thampi/Siddique/Thulasidas/Rajasenan/Kamal/Thampi Kannanthanam
1990-2012|Siddique/Lal/Rafi/Jayaraj/Rajasenan/Johny Antony/Rajiv Anchal/T. K. Rajeev Kumar/Vinayan
2000-2016|Rosshan Andrrews/Lal Jose/V. M. Vinu/B. Unnikrishnan/Anwar Rasheed/Joshiy/M. Padmakumar/Dr. Biju
2008-2024|Vineeth Sreenivasan/Martin Prakkat/Abrid Shine/Alphonse Puthren/Basil Joseph/Khalid Rahman/Jis Joy/Arun Kumar Aravind/Samir Thahir
2014-2026|Zakariya Mohammed/Mahesh Narayanan/Madhu C. Narayanan/Jeo Baby/Chidambaram S. Poduval/Rahul Sadasivan/Jithu Madhavan/Tharun Moorthy/Senna Hegde
1968-1990|Siddalingaiah/S. V. Rajendra Singh Babu/Vijay/H. R. Bhargava/T. V. Singh Thakur/V. Somashekhar/K. S. L. Swamy/Geethapriya
1970-1995|M. S. Sathyu/N. Lakshminarayan/P. Lankesh/Pattabhirama Reddy/B. V. Karanth/Prema Karanth/Baraguru Ramachandrappa/T. S. Ranga
1985-2006|V. Ravichandran/D. Rajendra Babu/S. Narayan/Sunil Kumar Desai/Nagathihalli Chandrashekhar/Om Sai Prakash/S. Mahendar/Phani Ramachandra/Dinesh Baboo
2001-2018|Prem/Dinakar Thoogudeepa/Preetham Gubbi/Shashank/Indrajit Lankesh/A. Harsha/R. Chandru/Guruprasad
2012-2026|Hemanth M. Rao/Raj B. Shetty/Rishab Shetty/Simple Suni/Anup Bhandari/Santhosh Ananddram/Raam Reddy/Rohit Padaki/Natesh Hegde
1950-1972|Nirmal Dey/Agradoot/Sudhir Mukherjee/Ajoy Kar/Asit Sen/Naresh Mitra/Niren Lahiri/Chitta Basu
1958-1980|Tarun Majumdar/Arabinda Mukhopadhyay/Salil Dutta/Dinen Gupta/Tapan Sinha/Pijush Bose/Asim Banerjee/Purnendu Pattrea/Rajen Tarafdar
2003-2026|Kaushik Ganguly/Srijit Mukherji/Aniruddha Roy Chowdhury/Suman Mukhopadhyay/Arindam Sil/Mainak Bhaumik/Sandip Ray/Atanu Ghosh/Rituparno Ghosh
2008-2026|Aditya Vikram Sengupta/Indranil Roychowdhury/Pradipta Bhattacharyya/Bauddhayan Mukherji/Qaushiq Mukherjee/Anik Dutta/Shiboprosad Mukherjee/Nandita Roy
1936-1958|Master Vinayak/Bhalji Pendharkar/Vishram Bedekar/Raja Nene/Raja Paranjape/Dinkar D. Patil/Ram Gabale/P. K. Atre/Keshavrao Date
1984-2008|Mahesh Kothare/Sachin Pilgaonkar/Amol Palekar/Chitra Palekar/Sumitra Bhave/Smita Talwalkar/Girish Ghanekar/Sanjay Surkar/Gajendra Ahire
2004-2026|Ravi Jadhav/Satish Manwar/Nishikant Kamat/Sandeep Sawant/Paresh Mokashi/Mahesh Manjrekar/Sujay Dahake/Aditya Sarpotdar
2009-2026|Rima Das/Bhaskar Hazarika/Rajni Basumatary/Bidyut Kotoky/Jahnu Barua/Manju Borah
1919-1933|Henri Fescourt/Alfred Machin/René Le Somptier/Gaston Ravel/Henri Diamant-Berger/Henry Roussel/René Leprince/Charles Burguet
1930-1948|Maurice Tourneur/Léonide Moguy/Jean Dréville/Marc Allégret/Yves Mirande/Henri Decoin/Maurice Cloche/Pierre Colombier/Jean de Limur
1931-1952|Léon Mathot/André Berthomieu/Maurice Cammage/Christian Stengel/Jean Boyer/René Pujol/Fernand Rivers/Roger Richebé/Jacques Daniel-Norman
1945-1962|Jean Boyer/André Hunebelle/Gilles Grangier/Maurice Labro/Raoul André/Bernard Borderie/André Berthomieu/Willy Rozier/Robert Vernay
1948-1966|Richard Pottier/Ralph Habib/Henri Decoin/Léo Joannon/Jean Stelli/Guy Lefranc/Georges Lampin/Jean Dréville/Yves Ciampi
1955-1975|Michel Boisrond/Denys de La Patellière/Jean Girault/Pierre Gaspard-Huit/Raoul André/Marc Allégret/Norbert Carbonnaux/Robert Thomas
1966-1985|Robert Lamoureux/Jean Girault/Pierre Tchernia/Claude Vital/Michel Lang/Gérard Pirès/Claude Pinoteau/Georges Lautner/Serge Korber
1970-1990|Philippe Labro/Alain Corneau/Jacques Rouffio/Pierre Granier-Deferre/Yves Boisset/Jean-Louis Bertuccelli/Gérard Blain/Jean-Claude Missiaen
1972-1995|Philippe Clair/Max Pécas/Michel Gérard/Jean-Marie Poiré/Richard Balducci/Christian Gion/Jean-Pierre Mocky
1990-2012|Jean-Marie Poiré/Francis Veber/Étienne Chatiliez/Thomas Gilou/Gérard Krawczyk/Gérard Jugnot/Michel Blanc/Djamel Bensalah/Alain Berbérian
2003-2026|Fabien Onteniente/Olivier Baroux/Philippe Lacheau/Philippe de Chauveron/Franck Gastambide/Éric Lavaine/Pascal Bourdiaux/Nicolas Benamou/Clovis Cornillac
2001-2020|Olivier Marchal/Frédéric Schoendoerffer/Fred Cavayé/Éric Valette/Franck Mancuso/Julien Leclercq/Xavier Palud/Pierre Morel
1995-2020|Jean-Paul Salomé/Éric Besnard/Philippe Lioret/Jean Becker/Christian Carion/Christophe Barratier/Philippe Le Guay/Jean-Pierre Améris/Pierre Jolivet
2009-2026|Katell Quillévéré/Emmanuelle Bercot/Valérie Donzelli/Jeanne Herry/Delphine Coulin/Léa Mysius/Héloïse Pelloquet/Lola Quivoron/Houda Benyamina
2010-2026|Thomas Cailley/Dominik Moll/Vincent Maël Cardona/Arthur Harari/Xavier Giannoli/Thomas Bidegain/Cédric Jimenez/Gilles Marchand/Thomas Lilti
1930-1945|Guido Brignone/Gennaro Righelli/Amleto Palermi/Carmine Gallone/Goffredo Alessandrini/Mario Mattoli/Raffaello Matarazzo/Nunzio Malasomma/Max Neufeld
1945-1960|Mario Mattoli/Camillo Mastrocinque/Giorgio Bianchi/Carlo Ludovico Bragaglia/Giorgio Simonelli/Domenico Paolella/Marino Girolami/Guido Malatesta/Steno
1957-1968|Vittorio Cottafavi/Domenico Paolella/Carlo Campogalliani/Giorgio Ferroni/Pietro Francisci/Silvio Amadio/Mario Caiano/Alfonso Brescia/Tanio Boccia
1965-1980|Fernando Di Leo/Giulio Petroni/Ferdinando Baldi/Giuliano Carnimeo/Alfonso Brescia/Mario Caiano/Stelvio Massi/Giulio Questi/Luigi Bazzoni
1968-1985|Pasquale Festa Campanile/Marco Vicario/Nanni Loy/Salvatore Samperi/Luigi Filippo D'Amico/Flavio Mogherini/Sergio Citti/Franco Rossi
1971-1990|Neri Parenti/Franco Castellano/Sergio Corbucci/Nando Cicero/Mariano Laurenti/Michele Massimo Tarantini/Steno/Bruno Corbucci/Carlo Vanzina
1974-1990|Ruggero Deodato/Joe D'Amato/Bruno Mattei/Claudio Fragasso/Enzo G. Castellari/Luigi Cozzi/Aldo Lado/Alberto De Martino
1998-2016|Leonardo Pieraccioni/Giovanni Veronesi/Carlo Verdone/Paolo Virzì/Fausto Brizzi/Neri Parenti/Gennaro Nunziante/Paolo Genovese/Alessandro D'Alatri
1996-2014|Daniele Luchetti/Mimmo Calopresti/Cristina Comencini/Carlo Mazzacurati/Gabriele Muccino/Ricky Tognazzi/Roberto Andò/Edoardo Winspeare/Mario Martone
2008-2026|Stefano Sollima/Daniele Vicari/Claudio Giovannesi/Valerio Mieli/Edoardo De Angelis/Susanna Nicchiarelli/Leonardo Di Costanzo/Giorgio Diritti/Damiano D'Innocenzo
1919-1932|Richard Eichberg/Carl Boese/Rudolf Meinert/Georg Jacoby/Friedrich Zelnik/Max Obal/Harry Piel/Jaap Speyer/Carl Froelich
1932-1945|Carl Boese/Georg Jacoby/Karl Ritter/Hans Steinhoff/Hans H. Zerlett/E. W. Emo/Géza von Bolváry/Paul Martin/Herbert Selpin
1948-1968|Harald Reinl/Alfred Vohrer/Harald Philipp/Franz Antel/Géza von Cziffra/Paul May/Hans Deppe/Rolf Thiele/Ernst Marischka
1970-1985|Reinhard Hauff/Hans W. Geißendörfer/Hark Bohm/Uwe Brandner/Roland Klick/Niklaus Schilling/Helma Sanders-Brahms/Bernhard Sinkel
1960-1982|Konrad Wolf/Frank Beyer/Heiner Carow/Kurt Maetzig/Joachim Kunert/Egon Günther/Rainer Simon/Lothar Warneke/Günter Reisch
1990-2006|Sönke Wortmann/Rainer Kaufmann/Detlev Buck/Joseph Vilsmaier/Dominik Graf/Helmut Dietl/Peter Sehr/Katja von Garnier
2006-2024|Bora Dağtekin/Simon Verhoeven/Marcus H. Rosenmüller/Sherry Hormann/Hans-Christian Schmid/Dennis Gansel/Christian Alvart/Lars Kraume/Sebastian Schipper
2001-2026|Christoph Hochhäusler/Angela Schanelec/Valeska Grisebach/Thomas Arslan/Ulrich Köhler/Maren Ade/Benjamin Heisenberg/İlker Çatak/Maria Speth
1939-1962|Juan de Orduña/José Luis Sáenz de Heredia/Rafael Gil/Antonio Román/Luis Lucia/Ignacio F. Iquino/Benito Perojo/Florián Rey/Ramón Torrado
1958-1980|Pedro Lazaga/Mariano Ozores/José María Forqué/Ramón Fernández/Fernando Palacios/Luis Lucia/Javier Aguirre/José Luis Sáenz de Heredia/Rafael J. Salvia
1965-1985|Jesús Franco/Paul Naschy/Amando de Ossorio/León Klimovsky/Jorge Grau/Eugenio Martín/Carlos Aured/Narciso Ibáñez Serrador/Juan Piquer Simón
1999-2026|Gracia Querejeta/Manuel Gómez Pereira/Mariano Barroso/Benito Zambrano/Achero Mañas/Gerardo Herrero/Emilio Martínez-Lázaro/Javier Fesser/David Trueba
2005-2026|Daniel Sánchez Arévalo/Raúl Arévalo/Alberto Rodríguez/Oriol Paulo/Dani de la Torre/Carlos Vermut/Kike Maíllo/Daniel Calparsoro/Aitor Arregi
1930-1950|Ivan Pyryev/Aleksandr Ivanovsky/Konstantin Yudin/Vladimir Petrov/Mikhail Chiaureli/Leonid Lukov/Sergei Yutkevich/Fridrikh Ermler/Aleksandr Zarkhi
1954-1975|Vladimir Basov/Iosif Kheifits/Stanislav Rostotsky/Aleksandr Ptushko/Aleksandr Rou/Samson Samsonov/Vladimir Motyl/Tatyana Lioznova/Ivan Pyryev
1970-1992|Vitaly Melnikov/Dinara Asanova/Ilya Averbakh/Sergei Solovyov/Roman Balayan/Alla Surikova/Aleksandr Mitta/Sergei Mikaelyan/Eldar Shengelaia
2006-2022|Nikolai Lebedev/Anton Megerdichev/Alexander Veledinsky/Klim Shipenko/Nikolay Khomeriki/Aleksei Uchitel/Pavel Chukhrai/Ilya Uchitel/Filipp Yankovsky
1958-1975|Oldřich Lipský/Václav Vorlíček/Jindřich Polák/Zdeněk Podskalský/Ladislav Rychman/Martin Frič/Bořivoj Zeman/Jaroslav Balík/Zbyněk Brynych
1958-1980|Stanisław Bareja/Sylwester Chęciński/Jerzy Hoffman/Tadeusz Chmielewski/Jerzy Passendorfer/Stanisław Różewicz/Stanisław Lenartowicz/Jan Rybkowski
1990-2013|Juliusz Machulski/Władysław Pasikowski/Jan Jakub Kolski/Krzysztof Krauze/Jacek Bromski/Robert Gliński/Filip Bajon
2007-2026|Borys Lankosz/Patryk Vega/Łukasz Palkowski/Xawery Żuławski/Leszek Dawid/Bartosz Konopka/Maciej Pieprzyca
1955-1975|Félix Máriássy/Márton Keleti/Viktor Gertler/Frigyes Bán/László Ranódy/Tamás Fejér/György Révész/Péter Bacsó/Ferenc Kósa
1965-1985|Sergiu Nicolaescu/Lucian Pintilie/Liviu Ciulei/Mircea Drăgan/Ion Popescu-Gopo/Manole Marcus/Dan Pița/Mircea Veroiu/Gheorghe Vitanidis
1955-1975|Veljko Bulajić/France Štiglic/Branko Bauer/Žorž Skrigin/Hajrudin Krvavac/Vatroslav Mimica/Stole Janković/Zdravko Velimirović/Nikola Tanhofer
1936-1955|Gösta Folke/Schamyl Bauman/Weyler Hildebrand/Per-Axel Branner/Rolf Husberg/Gösta Stevens/Per Lindberg/Lars-Eric Kjellgren/Gunnar Olsson
1965-1985|Hans Alfredson/Tage Danielsson/Lasse Åberg/Stig Björkman/Arne Mattsson/Jan Halldoff/Gunnar Höglund
1963-1980|Erik Balling/Knud Leif Thomsen/Henning Carlsen/Palle Kjærulff-Schmidt/John Hilbard/Annelise Meineche/Jens Jørgen Thorsen/Hans Kristensen
2006-2022|Per Fly/Ole Christian Madsen/Anders Thomas Jensen/Martin Zandvliet/Hans Petter Moland/Annette K. Olesen/Michael Noer/Pernille Fischer Christensen/Mads Matthiesen
1955-1975|Alfredo B. Crevenna/René Cardona/Chano Urueta/Federico Curiel/Miguel M. Delgado/Gilberto Martínez Solares/Rafael Baledón/Rogelio A. González/Benito Alazraki
1936-1955|Fernando de Fuentes/Juan Bustillo Oro/Miguel Zacarías/Chano Urueta/Raúl de Anda/Alejandro Galindo/Joselito Rodríguez/Julián Soler/Tito Davison
1945-1965|Carlos Manga/Watson Macedo/J. B. Tanko/Amácio Mazzaropi/Moacyr Fenelon/José Carlos Burle/Victor Lima
1960-1980|Walter Hugo Khouri/Luis Sérgio Person/Roberto Santos/José Mojica Marins/Ozualdo Candeias/Carlos Reichenbach
1962-1985|Fernando Siro/Enrique Carreras/Palito Ortega/Hugo Moser/Hugo Sofovich/Armando Bó/Fernando Ayala/Emilio Vieyra/Enrique Cahen Salaberry
2000-2016|Fabián Bielinsky/Santiago Mitre/Carlos Sorín/Marcelo Piñeyro/Ariel Winograd/Damián Szifron/Gastón Duprat/Mariano Cohn/Sebastián Borensztein
1950-1970|Umetsugu Inoue/Yūzō Kawashima/Minoru Shibuya/Yoshitarō Nomura/Hideo Ōba/Noboru Nakamura/Shirō Toyoda/Hiromichi Horikawa/Senkichi Taniguchi
1965-1982|Teruo Ishii/Norifumi Suzuki/Sadao Nakajima/Kōsaku Yamashita/Shunya Itō/Masahiro Makino/Tai Katō/Yasuharu Hasebe/Toshiya Fujita
1971-1990|Tatsumi Kumashiro/Noboru Tanaka/Chūsei Sone/Masaru Konuma/Toshiharu Ikeda/Shinji Sōmai/Kichitaro Negishi/Banmei Takahashi
2000-2026|Isao Yukisada/Yukihiko Tsutsumi/Shinsuke Sato/Hideki Takeuchi/Tetsuya Nakashima/Lee Sang-il/Yuya Ishii/Nobuhiro Yamashita/Shinichirō Ueda
1960-1982|Yueh Feng/Doe Ching/Lo Wei/Cheng Kang/Pao Hsueh-li/Sun Chung/Ho Meng-hua/Wong Tin-lam
1985-2000|Clifton Ko/Alfred Cheung/Taylor Wong/Michael Mak/Ronny Yu/Benny Chan/Joe Ma/Lawrence Ah Mon/Ching Siu-tung
2003-2026|Pang Ho-cheung/Herman Yau/Soi Cheang/Felix Chong/Derek Yee/Benny Chan/Barbara Wong/Roy Chow/Longman Leung
2010-2026|Ning Hao/Xu Zheng/Guan Hu/Lu Chuan/Wen Muye/Chen Sicheng/Cao Baoping/Han Yan/Frant Gwo
1965-1985|Pai Ching-jui/Lee Hsing/Sung Tsun-shou/Ting Shan-hsi/Liu Chia-chang/Chu Yen-ping/Chen Kun-hou/Lin Ching-chieh
2007-2026|Jang Hoon/Choi Dong-hoon/Kang Hyeong-cheol/Yoon Je-kyoon/Kim Yong-hwa/Hwang Dong-hyuk/Kim Han-min/Jang Joon-hwan/Kim Sung-su
1955-1980|Han Hyeong-mo/Lee Byeong-il/Jeong Chang-hwa/Lee Seong-gu/Kwon Yeong-sun/Lee Doo-yong/Park Sang-ho/Jung Jin-woo
1964-1988|Ertem Eğilmez/Memduh Ün/Osman F. Seden/Natuk Baytan/Çetin İnanç/Kartal Tibet/Zeki Alasya/Orhan Aksoy/Türker İnanoğlu
2004-2020|Çağan Irmak/Yavuz Turgul/Ezel Akay/Sinan Çetin/Mahsun Kırmızıgül/Tolga Örnek/Onur Ünlü/Özcan Alper/Uğur Yücel
1965-1990|Masoud Kimiai/Ali Hatami/Nasser Taghvai/Amir Naderi/Parviz Kimiavi/Arby Ovanessian/Fereydun Gole/Jalal Moghadam/Bahman Farmanara
1990-2015|Ebrahim Hatamikia/Kianoush Ayari/Behrouz Afkhami/Reza Mirkarimi/Kamal Tabrizi/Rasoul Mollagholipour/Homayoun As'adian
1952-1972|Hassan al-Imam/Fatin Abdel Wahab/Niazi Mostafa/Ahmed Diaeddin/Ezz El-Dine Zulficar/Hussein Kamal/Kamal El Sheikh/Ahmed Badrakhan/Hassan el-Seifi
2006-2026|Sherif Arafa/Marwan Hamed/Khaled Youssef/Kamla Abou Zekry/Mohamed Diab/Amr Salama/Hala Khalil/Sandra Nashaat
2003-2026|Joko Anwar/Timo Tjahjanto/Hanung Bramantyo/Ifa Isfansyah/Kamila Andini/Angga Dwimas Sasongko/Rizal Mantovani/Teddy Soeriaatmadja
2003-2026|Banjong Pisanthanakun/Parkpoom Wongpoom/Nonzee Nimibutr/Prachya Pinkaew/Yongyoot Thongkongtoon/Nawapol Thamrongrattanarit/Baz Poonpiriya/Pen-Ek Ratanaruang
2003-2026|Cathy Garcia-Molina/Joyce Bernal/Chito S. Roño/Jerrold Tarog/Mikhail Red/Olivia Lamasan/Jose Javier Reyes/Wenn V. Deramas/Antoinette Jadaone
2009-2026|Wanuri Kahiu/Akin Omotoso/Jahmil X.T. Qubeka/Jenna Bass/Likarion Wainaina
2001-2026|Alain Gomis/Moussa Touré/Dani Kouyaté/Philippe Lacôte/Mahamat-Saleh Haroun/Jean-Pierre Bekolo/Abderrahmane Sissako
# writer
1932-1950|Aga Jani Kashmiri/Gajanan Jagirdar/Niranjan Pal/J. S. Casshyap/Sharadindu Bandyopadhyay/Kidar Sharma/Mohanlal G. Dave/D. N. Madhok/Pandit Sudarshan
1946-1966|Zia Sarhadi/Ali Raza/V. P. Sathe/Aga Jani Kashmiri/Kamal Amrohi/Rajinder Singh Bedi/Krishan Chander/Ehsan Rizvi
1950-1968|Sahir Ludhianvi/Majrooh Sultanpuri/Shakeel Badayuni/Hasrat Jaipuri/Shailendra/Rajendra Krishan/Qamar Jalalabadi/Kaifi Azmi/Prem Dhawan
1955-1980|Arjun Dev Rashk/Akhtar ul Iman/Dhruva Chatterjee/Rajinder Singh Bedi/Vrajendra Gaur/Sachin Bhowmick/Bimal Dutta/Inder Raj Anand/Akhtar Mirza
1960-1985|Anand Bakshi/Indeevar/Gulshan Bawra/Verma Malik/Asad Bhopali/Neeraj/Majrooh Sultanpuri/Yogesh/Rajendra Krishan
1968-1990|Gulshan Nanda/K. A. Narayan/Ramesh Pant/Prayag Raj/Rahi Masoom Raza/Kader Khan/D. N. Mukherjee/Biren Tripathy/Charandas Shokh
1970-1992|Rahi Masoom Raza/Sagar Sarhadi/Satyadev Dubey/Bimal Dutta/Ashok Mishra/Kamleshwar/Shama Zaidi/Vinay Shukla/Sudhir Mishra
1975-1994|Anjaan/Ravindra Jain/Nida Fazli/Sameer/Gulshan Bawra/Farooq Qaiser/Indeevar/Gauhar Kanpuri/Santosh Anand
1983-2004|Robin Bhatt/Sujit Sen/Javed Siddiqui/Kamlesh Pandey/Honey Irani/Sachin Bhowmick/Iqbal Durrani/Rajeev Kaul
1990-2012|Rumi Jafry/Yunus Sajawal/Akash Khurana/Robin Bhatt/Anees Bazmee/Neeraj Vora/Imtiaz Patel/Sanjay Chhel/Yusuf Sajawal
1994-2014|Sameer/Mehboob/Nitin Raikwar/Faaiz Anwar/Dev Kohli/Abbas Tyrewala/Sanjay Chhel/Prasoon Joshi/Javed Akhtar
2000-2022|Irshad Kamil/Prasoon Joshi/Swanand Kirkire/Amitabh Bhattacharya/Kumaar/Kausar Munir/Sayeed Quadri/Jaideep Sahni/Shabbir Ahmed
1998-2016|Saurabh Shukla/Manoj Tyagi/Shibani Bathija/Sanjay Masoom/Vibhu Puri/Rensil D'Silva/Niranjan Iyengar/Milap Zaveri/Sanjay Chouhan
2008-2026|Sanyuktha Chawla Shaikh/Atika Chohan/Akshat Ghildial/Niren Bhatt/Shridhar Raghavan/Farhad Samji/Nikhil Mehrotra/Sumit Roy
2010-2026|Gazal Dhaliwal/Ishita Moitra/Bhavani Iyer/Urmi Juvekar/Shibani Bathija/Shubra Swarup/Kanika Dhillon/Parveez Sheikh
2014-2026|Niren Bhatt/Raj Shaandilyaa/Akshat Ghildial/Hitesh Kewalya/Piyush Mishra/Pulkit/Sudip Sharma/Mayank Tewari/Shreyas Jain
1945-1962|B. S. Ramaiah/Elangovan/A. S. A. Sami/Ravindar/Mu. Karunanidhi/C. N. Annadurai/Murasoli Maran/Sakthi T. K. Krishnasamy/A. P. Nagarajan
1998-2020|Jeyamohan/S. Ramakrishnan/Balakumaran/Sujatha/Bhaskar Sakthi/Raju Murugan/Nanjil Nadan/Su. Venkatesan/Bakkiyam Sankar
1948-1968|Samudrala Raghavacharya/Pingali Nagendra Rao/Malladi Ramakrishna Sastry/D. V. Narasa Raju/Aatreya/Sadasivabrahmam/Narla Chiranjeevi/Tapi Dharma Rao
1975-1995|Mullapudi Venkata Ramana/Gollapudi Maruti Rao/Paruchuri Gopala Krishna/Satyanand/Jandhyala/Paruchuri Venkateswara Rao/Yandamuri Veerendranath/Ganesh Patro/Jonnavithhula
1997-2016|Gopimohan/Kona Venkat/Vakkantham Vamsi/Posani Krishna Murali/Chintapalli Ramana/Abburi Ravi/Koratala Siva/B. V. S. Ravi/V. Vijayendra Prasad
2010-2026|Sai Madhav Burra/Abburi Ravi/Vakkantham Vamsi/Lakshmi Bhupala/Gopimohan/M. Rathnam/Prasanna Kumar Bezawada/B. V. S. Ravi/Abbas Dalal
1975-1998|John Paul/T. Damodaran/Kaloor Dennis/Dennis Joseph/S. N. Swamy/Alleppey Sheriff/Raghunath Paleri/Cheriyan Kalpakavadi/Sreenivasan
1990-2016|Ranjith/T. A. Razzaq/Ranjan Pramod/Renji Panicker/Benny P. Nayarambalam/Udayakrishna/S. N. Swamy/T. A. Shahid/Iqbal Kuttippuram
2009-2026|Bobby Cheriyan/Sanjay Cheriyan/Muhsin Parari/Syam Pushkaran/P. S. Rafeeque/S. Hareesh/Murali Gopy/Unni R./Harshad
2003-2026|Padmanabha Dasgupta/Srijit Mukherji/Anjan Dutt/Nandita Roy/Leena Gangopadhyay/Arindam Bhattacharya
1919-1932|Hanns Kräly/Robert Liebmann/Willy Haas/Max Jungk/Ruth Goetz/Franz Schulz/Norbert Falk/Luise Heilborn-Körbitz/Alfred Schirokauer
1930-1945|Walter Wassermann/Lotte Neumann/Jochen Huth/Bobby E. Lüthge/Emil Burri/Felix Lützkendorf/Thea von Harbou/Ernst Marischka/Kurt Heuser
1948-1968|Herbert Reinecker/Gustav Kampendonk/Bobby E. Lüthge/Ilse Lotz-Dupont/Jochen Huth/Felix Lützkendorf/Egon Eis/Curth Flatow/Kurt Heuser
2004-2026|Bernd Lange/Fred Breinersdorfer/Bora Dağtekin/Ruth Toma/Wolfgang Kohlhaase/Thomas Wendrich/Anika Decker/Doron Wisotzky/Bernd Lichtenberg
1930-1950|Georges Neveux/Jean-Paul Le Chanois/Yves Mirande/André-Paul Antoine/Bernard Zimmer/Marcel Rivet/Pierre Véry/Carlo Rim/Roger Ferdinand
1945-1965|Michel Audiard/René Wheeler/Annette Wademant/Jacques Sigurd/Maurice Griffe/Jacques Companéez/André Tabet/Roland Laudenbach/Jean Halain
1962-1985|Jacques Vilfrid/Jean Halain/Pascal Jardin/Daniel Boulanger/Albert Simonin/José Giovanni/Jean-Loup Dabadie/Francis Veber/Marcel Jullian
1990-2010|Jérôme Tonnerre/Jacques Fieschi/Danièle Thompson/Pascal Bonitzer/Christian Vincent/Jean Cosmos/Gérard Brach
2005-2026|Gilles Marchand/Noé Debré/Mathieu Delaporte/Alexandre de La Patellière/Maud Ameline/Julien Lambroschini/Laurent Zeitoun/Abdel Raouf Dafri/Guy Laurent
1930-1948|Aldo De Benedetti/Gherardo Gherardi/Alessandro De Stefani/Ivo Perilli/Mario Soldati/Piero Tellini/Giacomo Gentilomo/Corrado Alvaro
1950-1970|Ruggero Maccari/Franco Castellano/Giovanni Grimaldi/Vittorio Metz/Marcello Marchesi/Sandro Continenza/Ennio De Concini/Giuseppe Moccia/Bruno Corbucci
1960-1980|Ernesto Gastaldi/Sergio Donati/Roberto Gianviti/Dardano Sacchetti/Massimo De Rita/Arduino Maiuri/Vincenzo Mannino/Luciano Martino/Adriano Bolzoni
1982-2002|Leonardo Benvenuti/Piero De Bernardi/Rodolfo Sonego/Enrico Vanzina/Franco Ferrini/Enrico Oldoini/Giovanni Veronesi
1994-2022|Francesco Bruni/Sandro Petraglia/Stefano Rulli/Francesco Piccolo/Umberto Contarello/Heidrun Schleef/Linda Ferri/Domenico Starnone
2005-2026|Maurizio Braucci/Ugo Chiti/Massimo Gaudioso/Ludovica Rampoldi/Filippo Gravino/Valia Santella/Nicola Guaglianone/Stefano Bises/Menotti
1945-1970|Vicente Escrivá/Rafael J. Salvia/Vicente Coello/Pedro Masó/Antonio Vich/Manuel Tamayo/Carlos Blanco/José Luis Dibildos/Noel Clarasó
1985-2006|Rafael Azcona/José Luis Borau/Manuel Matji/Joaquín Oristrell/Lola Salvador/Yolanda García Serrano/Horacio Valcárcel/Fernando León de Aranoa
2006-2026|Jorge Guerricaechevarría/Rafael Cobos/Isabel Peña/Mateo Gil/Borja Cobeaga/Diego San José/Oriol Paulo/Lara Sendim/Sergio G. Sánchez
1932-1955|Nikolai Erdman/Yevgeny Gabrilovich/Pyotr Pavlenko/Manuel Bolshintsov/Aleksei Kapler/Nikolai Virta/Maria Smirnova/Iosif Prut/Mikhail Volpin
1965-1982|Emil Braginsky/Yevgeny Gabrilovich/Valentin Yezhov/Yuri Nagibin/Viktoria Tokareva/Eduard Volodarsky/Rezo Gabriadze/Yuly Dunsky
2003-2022|Oleg Negin/Yuri Arabov/Avdotya Smirnova/Aleksandr Mindadze/Natalya Meshchaninova/Aleksandr Rodionov/Andrei Zolotarev/Rustam Ibragimbekov
1960-1980|Jan Procházka/Miloš Macourek/Jiří Brdečka/Zdeněk Svěrák/Ladislav Smoljak/Pavel Juráček/Vladimír Körner/Zdeněk Mahler/Jaroslav Papoušek
1957-1980|Aleksander Ścibor-Rylski/Jerzy Stefan Stawiński/Tadeusz Konwicki/Józef Hen/Andrzej Mularczyk/Andrzej Kijowski/Jacek Fuksiewicz/Kazimierz Brandys
1965-1990|Gyula Hernádi/Péter Bacsó/Iván Mándy/Judit Elek/Miklós Hubay/Péter Dobai/Károly Makk/Péter Zimre/György Moldova
1967-1990|Gordan Mihić/Dušan Kovačević/Abdulah Sidran/Ljubiša Kozomara/Branko Vučićević/Aleksandar Petrović/Borislav Mihajlović Mihiz/Živojin Pavlović/Ivo Brešan
1938-1955|Gösta Stevens/Gardar Sahlberg/Rune Lindström/Torsten Flodén/Börje Larsson/Ragnar Hyltén-Cavallius/Paul Merzbach/Herbert Grevenius/Sölve Cederstrand
2004-2026|Kim Fupz Aakeson/Anders Thomas Jensen/Nikolaj Arcel/Rasmus Heisterberg/Tobias Lindholm/Anders August/Maren Louise Käehne/Christian Torpe
1945-1965|Mauricio Magdaleno/Ramón Pérez Peláez/Alfredo Varela/Janet Alcoriza/Luis Alcoriza/José María Fernández Unsáin/Edmundo Báez/Julio Alejandro/Carlos Velo
1980-2005|Paz Alicia Garciadiego/Jorge Durán/Aída Bortnik/Leopoldo Serran/Vicente Leñero/Jorge Goldenberg/Senel Paz/Laura Esquivel
1952-1972|Yōko Mizuki/Sumie Tanaka/Natto Wada/Ryōzō Kasahara/Kazuo Kasahara/Fuji Yahiro/Kaneto Shindo/Toshio Yasumi/Zenzō Matsuyama
1976-1998|Yōzō Tanaka/Kōji Takada/Fumio Kōnami/Haruhiko Arai/Yoshitaka Asama/Takehiro Nakajima/Shōichi Maruyama/Daisuke Tengan
1994-2014|Gordon Chan/Ivy Ho/Felix Chong/Yau Nai-hoi/Au Kin-yee/Szeto Kam-yuen/Chan Hing-ka/Alan Mak
1990-2018|Lu Wei/Bi Feiyu/Zhu Wen/Liu Heng/Ni Zhen/Zou Jingzhi/Wang Shuo/Yan Geling/Ah Cheng
1965-1988|Safa Önal/Bülent Oran/Vedat Türkali/Umur Bugay/Sadık Şendil/Başar Sabuncu/Erdoğan Tünaş/Selim İleri/Onat Kutlar
1955-1975|Abdel Hay Adib/Mohamed Mostafa Samy/Yusuf Gawhar/Ali al-Zurqani/El-Sayed Bedeir/Mohamed Othman
1955-1980|Yakov Kostyukovsky/Moris Slobodskoy/Vladlen Bakhnov/Emil Braginsky/Konstantin Isayev/Klimenty Mints/Yevgeny Pomeshchikov
1957-1980|Viktor Rozov/Yuri Nagibin/Valentin Yezhov/Yevgeny Gabrilovich/Daniil Khrabrovitsky/Nikolai Figurovsky/Konstantin Simonov/Valentin Chernykh
2000-2026|Hwang Jo-yun/Park Joo-suk/Choi Dong-hoon/Jang Jin/Kim Yong-hwa/Yoon Je-kyoon/Kim Dae-woo
2000-2020|Takehiko Minato/Kenta Fukasaku/Kundo Koyama/Kankurō Kudō/Satoko Okudera/Shinobu Yaguchi/Yuichi Fukuda
# author
1930-2026|Marcel Pagnol/Jean Giono/Jules Romains/Georges Feydeau/Eugène Labiche/Edmond Rostand/Jean Anouilh/Marcel Achard/Henri Bernstein
1925-2026|Vicki Baum/Hans Fallada/Erich Kästner/Carl Zuckmayer/Heinrich Mann/Thomas Mann/Hermann Sudermann/Gerhart Hauptmann/Ludwig Ganghofer
1955-2026|Heinrich Böll/Günter Grass/Johannes Mario Simmel/Hans Hellmut Kirst/Siegfried Lenz/Christa Wolf/Uwe Johnson
1995-2026|Patrick Süskind/Bernhard Schlink/Daniel Kehlmann/Sven Regener/Wolfgang Herrndorf/Timur Vermes/Juli Zeh
1955-2026|Alberto Moravia/Cesare Pavese/Vasco Pratolini/Elsa Morante/Carlo Cassola/Leonardo Sciascia/Vitaliano Brancati/Giorgio Bassani/Italo Calvino
1995-2026|Niccolò Ammaniti/Roberto Saviano/Giancarlo De Cataldo/Margaret Mazzantini/Andrea Camilleri/Erri De Luca/Melania Mazzucco/Sandro Veronesi/Paolo Giordano
1925-2026|Benito Pérez Galdós/Vicente Blasco Ibáñez/Jacinto Benavente/Federico García Lorca/Carlos Arniches/Pedro Antonio de Alarcón/Leopoldo Alas/Ramón del Valle-Inclán/Armando Palacio Valdés
1960-2026|Camilo José Cela/Miguel Delibes/Jesús Fernández Santos/Ignacio Aldecoa/Ana María Matute/Gonzalo Torrente Ballester/Ramón J. Sender
1990-2026|Juan Marsé/Manuel Vázquez Montalbán/Arturo Pérez-Reverte/Eduardo Mendoza/Almudena Grandes/Antonio Muñoz Molina/Manuel Rivas/Javier Cercas
1970-2026|Gabriel García Márquez/Julio Cortázar/Mario Vargas Llosa/Carlos Fuentes/Juan Rulfo/Jorge Luis Borges/Adolfo Bioy Casares/Manuel Puig/Antonio Skármeta
1945-2026|Jorge Amado/Nelson Rodrigues/Machado de Assis/Graciliano Ramos/João Guimarães Rosa/Clarice Lispector/José Lins do Rego/Rubem Fonseca/Érico Veríssimo
1915-2026|Selma Lagerlöf/August Strindberg/Hjalmar Bergman/Vilhelm Moberg/Hjalmar Söderberg/Henrik Ibsen/Bjørnstjerne Bjørnson/Knut Hamsun/Sigrid Undset
2005-2026|Stieg Larsson/Henning Mankell/Jussi Adler-Olsen/Jo Nesbø/Liza Marklund/Håkan Nesser/John Ajvide Lindqvist/Fredrik Backman/Jonas Jonasson
1915-2026|Henryk Sienkiewicz/Bolesław Prus/Władysław Reymont/Stefan Żeromski/Eliza Orzeszkowa/Stanisław Wyspiański/Gabriela Zapolska/Maria Rodziewiczówna
1938-2026|Karel Čapek/Jaroslav Hašek/Vladislav Vančura/Božena Němcová/Ivan Olbracht/Alois Jirásek/Ignát Herrmann/Karel Poláček
1963-2026|Bohumil Hrabal/Milan Kundera/Arnošt Lustig/Josef Škvorecký/Ladislav Fuks/Pavel Kohout/Jan Otčenášek
1930-2026|Maxim Gorky/Mikhail Sholokhov/Mikhail Bulgakov/Alexander Ostrovsky/Aleksey Nikolayevich Tolstoy/Isaac Babel/Ilya Ilf/Arkady Gaidar/Alexander Kuprin
1955-2026|Matsutarō Kawaguchi/Seichō Matsumoto/Fumiko Hayashi/Yōjirō Ishizaka/Yasushi Inoue/Sawako Ariyoshi/Tsutomu Minakami/Shintaro Ishihara/Masuji Ibuse
1995-2026|Haruki Murakami/Keigo Higashino/Kōtarō Isaka/Shuichi Yoshida/Kanae Minato/Miyuki Miyabe/Banana Yoshimoto/Natsuo Kirino/Koji Suzuki
1950-2026|Lu Xun/Lao She/Ba Jin/Mao Dun/Cao Yu/Shen Congwen/Xu Dishan/Rou Shi/Eileen Chang
1988-2026|Mo Yan/Yu Hua/Su Tong/Wang Shuo/Liu Zhenyun/Yan Geling/Liu Heng/Bi Feiyu/Jia Pingwa
1965-2026|Jin Yong/Gu Long/Liang Yusheng/Ni Kuang/Wolong Sheng/Huanzhulouzhu
1955-2026|Naguib Mahfouz/Ihsan Abdel Quddous/Youssef Sibai/Yusuf Idris/Taha Hussein/Tawfiq al-Hakim/Latifa al-Zayyat
1955-2026|Yaşar Kemal/Orhan Kemal/Kemal Tahir/Aziz Nesin/Reşat Nuri Güntekin/Halide Edib Adıvar/Necati Cumalı/Sabahattin Ali/Fakir Baykurt
1935-2026|Premchand/Krishan Chander/Ismat Chughtai/Amrita Pritam/Mannu Bhandari/Rajinder Singh Bedi/Phanishwar Nath Renu/Mirza Hadi Ruswa/Gulshan Nanda
1965-2026|Kalki Krishnamurthy/Jayakanthan/Sivasankari/Anuradha Ramanan/Sujatha/Thi. Janakiraman
1955-2026|Thakazhi Sivasankara Pillai/Vaikom Muhammad Basheer/S. K. Pottekkatt/P. Kesavadev/M. T. Vasudevan Nair/Muttathu Varkey/Malayattoor Ramakrishnan/Parappurath
1958-2026|Samaresh Basu/Sunil Gangopadhyay/Sankar/Sharadindu Bandyopadhyay/Bimal Mitra/Ashapurna Devi/Narendranath Mitra/Subodh Ghosh/Shirshendu Mukhopadhyay
1965-2026|U. R. Ananthamurthy/T. R. Subba Rao/S. L. Bhyrappa/Triveni/A. N. Krishna Rao/Poornachandra Tejaswi/Masti Venkatesha Iyengar/Girish Karnad/Kuvempu
# composer
1938-1955|Khemchand Prakash/Gyan Dutt/Ghulam Haider/Khwaja Khurshid Anwar/Pandit Amarnath/Shyam Sunder/Feroz Nizami/Rafiq Ghaznavi
1944-1962|Sajjad Hussain/Hansraj Behl/Bulo C. Rani/Vinod/Shyam Sunder/Snehal Bhatkar/Jamal Sen/Avinash Vyas/S. N. Tripathi
1950-1970|Chitragupt/S. N. Tripathi/N. Datta/Sardul Singh Kwatra/Hansraj Behl/Dattaram Wadkar/G. S. Kohli/Iqbal Qureshi/Sudhir Phadke
1984-2000|Raam Laxman/Anand Milind/Amar Utpal/Dilip Sen/Nikhil Vinay/Uttam Singh/Sandesh Shandilya
1999-2016|Sandesh Shandilya/Sandeep Chowta/Daboo Malik/Aadesh Shrivastava/Anand Raj Anand/Monty Sharma/Shantanu Moitra
2004-2022|Salim Merchant/Shantanu Moitra/Clinton Cerejo/Ranjit Barot/Sohail Sen/Ram Sampath/Raghav Sachar/Sulaiman Merchant
2012-2026|Ankit Tiwari/Jeet Gannguli/Tanishk Bagchi/Amaal Mallik/Arko/Mithoon/Vishal Mishra/Justin Prabhakaran
1938-1958|Papanasam Sivan/S. V. Venkatraman/G. Ramanathan/S. M. Subbaiah Naidu/R. Sudarsanam/C. R. Subburaman/S. Rajeswara Rao/T. Chalapathi Rao
1952-1972|T. R. Pappa/Vedha/K. V. Mahadevan/A. M. Rajah/S. Dakshinamurthi/S. M. Subbaiah Naidu/V. Kumar/T. G. Lingappa
1985-2005|Deva/Sirpy/Soundaryan/S. A. Rajkumar/Bharadwaj/Karthik Raja/Adithyan/Bala Bharathi
2000-2018|Dhina/Srikanth Deva/Bharadwaj/Joshua Sridhar/James Vasanthan/Vijay Antony/Ramesh Vinayakam/Dharan Kumar/Bharani
2009-2024|Ghibran/Sean Roldan/N. R. Raghunanthan/S. N. Arunagiri/Taj Noor/C. Sathya/S. S. Kumaran/Vishal Chandrasekhar/Hiphop Tamizha
2016-2026|Justin Prabhakaran/Govind Vasantha/Darbuka Siva/Sam C. S./Leon James/Sai Abhyankkar/Nivas K. Prasanna/Pradeep Kumar
1940-1970|Ogirala Ramachandra Rao/Pendyala Nageswara Rao/Saluri Hanumantha Rao/Master Venu/T. V. Raju/Susarla Dakshinamurthi/Ghantasala/Aswathama/Adepalli Rama Rao
1965-1990|Chellapilla Satyam/J. V. Raghavulu/Ramesh Naidu/T. Chalapathi Rao/B. Gopalam/K. Chakravarthy
1990-2010|Raj/Vandemataram Srinivas/S. A. Rajkumar/Ramana Gogula/Chakri/R. P. Patnaik/K. M. Radha Krishnan/M. M. Srilekha/Anoop Rubens
2009-2026|Anoop Rubens/Radhan/Vivek Sagar/Chaitan Bharadwaj/Bheems Ceciroleo/Kalyani Malik/Sricharan Pakala/Shakthikanth Karthick/Harshavardhan Rameshwar
1960-1985|R. K. Shekhar/A. T. Ummer/M. K. Arjunan/Pukazhenthi/B. A. Chidambaranath/Vidyadharan/M. G. Radhakrishnan/K. J. Joy
1984-2006|M. G. Radhakrishnan/Johnson/Perumbavoor G. Raveendranath/Kannur Rajan/S. P. Venkatesh/Ramesh Narayan/Alphons Joseph
2006-2024|Alphons Joseph/Rex Vijayan/Rajesh Murugesan/Prashant Pillai/Jakes Bejoy/Vishnu Vijay/Sushin Shyam/Hesham Abdul Wahab/Dawn Vincent
2001-2026|Sadhu Kokila/K. Kalyan/Raghu Dixit/Poornachandra Tejaswi/Charan Raj/Midhun Mukundan/Veer Samarth/Anoop Seelin/Judah Sandhy
1950-1980|Rabin Chatterjee/Nachiketa Ghosh/Anupam Ghatak/Rajen Sarkar/Kalipada Sen/Sudhin Dasgupta/Shyamal Mitra/Manabendra Mukhopadhyay
2005-2026|Jeet Gannguli/Indradeep Dasgupta/Anupam Roy/Debojyoti Mishra/Neel Dutt/Bickram Ghosh/Prabuddha Banerjee/Arindam Chatterjee/Mayookh Bhaumik
2004-2026|Ajay Gogavale/Atul Gogavale/Ashok Patki/Nilesh Moharir/Salil Kulkarni/A. V. Prafullachandra/Hrishikesh Datar
1930-1948|Georges Van Parys/Vincent Scotto/Raoul Moretti/Henri Verdun/Jean Lenoir/Marius-François Gaillard/René Sylviano/Maurice Yvain/Casimir Oberfeld
1945-1965|Paul Misraki/Jean Wiener/Paul Durand/Joseph Kosma/René Cloërec/Louiguy/Raymond Legrand/Jean Marion/René Sylviano
1965-1985|Raymond Lefèvre/Michel Magne/Claude Bolling/Vladimir Cosma/Francis Lai/Alain Goraguer/Pierre Porte/Karl-Heinz Schäfer/Éric Demarsan
1980-2005|Jean-Claude Petit/Jean-Marie Sénia/René-Marc Bini/Philippe Sarde/Frédéric Talgorn/Pierre Bachelet/Alain Jomy/Antoine Duhamel
1998-2012|Philippe Rombi/Krishna Levy/Frédéric Botton/Béatrice Thiriet/Philippe Eidel/Jean-Claude Petit/Klaus Badelt/Grégoire Hetzel/Cyrille Aufort
2008-2026|Rob/Grégoire Hetzel/Evgueni Galperine/Guillaume Roussel/Para One/Maxime Lebidois/Clément Ducol/Amine Bouhafa/Vincent Blanchard
1930-1950|Cesare Andrea Bixio/Ezio Carabella/Edgardo Carducci/Renzo Rossellini/Alessandro Cicognini/Umberto Mancini/Giulio Bonnard/Dan Caslar/Giovanni D'Anzi
1955-1975|Carlo Savina/Angelo Francesco Lavagnino/Francesco De Masi/Marcello Giombini/Lallo Gori/Gianni Ferrio/Carlo Innocenzi/Gino Peguri/Roberto Nicolosi
1967-1985|Bruno Nicolai/Stelvio Cipriani/Nico Fidenco/Fabio Frizzi/Franco Micalizzi/Riz Ortolani/Berto Pisano/Franco Campanino
1985-2008|Manuel De Sica/Bruno Zambrini/Detto Mariano/Carlo Siliotti/Paolo Buonvino/Franco Piersanti/Andrea Guerra/Giovanni Venosta
2003-2026|Teho Teardo/Carlo Virzì/Andrea Farri/Mauro Pagani/Pasquale Catalano/Santi Pulvirenti/Umberto Scipione/Lele Marchitelli/Marco Biscarini
1929-1945|Werner Bochmann/Peter Kreuder/Michael Jary/Theo Mackeben/Lothar Brühne/Franz Grothe/Harald Böhmelt/Willy Schmidt-Gentner/Werner R. Heymann
1946-1968|Martin Böttcher/Peter Thomas/Gert Wilden/Lotar Olias/Raimund Rosenberger/Bernhard Eichhorn/Willy Mattes/Hans-Martin Majewski/Anton Profes
1998-2026|Niki Reiser/Annette Focks/Enjott Schneider/Gerd Baumann/Marcel Barsotti/Ralf Wengenmayr/Torsten Breuer/Stefan Will
1940-1965|Manuel Parada/Jesús García Leoz/Juan Quintero/José Muñoz Molleda/Augusto Algueró/Salvador Ruiz de Luna/Isidro B. Maiztegui/José Ruiz de Azagra/Gregorio García Segura
1966-1990|Antón García Abril/Carmelo Bernaola/Luis de Pablo/Waldo de los Ríos/Gregorio García Segura/Adolfo Waitzman/José Nieto/Juan Carlos Calderón
2001-2026|Roque Baños/Juan Bardem/Pascal Gaigne/Ángel Illarramendi/Víctor Reyes/Julio de la Rosa/Zacarías M. de la Riva/Arnau Bataller/Olivier Arson
1958-1985|Aleksandr Zatsepin/Veniamin Basner/Isaac Schwartz/Vladimir Dashkevich/Gennady Gladkov/Arno Babajanian/Yevgeny Krylatov/Mieczysław Weinberg/Tikhon Khrennikov
2000-2026|Yuri Poteyenko/Aleksei Aigi/Igor Vdovin/Leonid Desyatnikov/Aleksei Rybnikov/Anna Drubich/Evgueni Galperine
1935-1965|Erik Nordgren/Lars-Erik Larsson/Eskil Eckert-Lundin/Hilding Rosenberg/Sune Waldimir/Jules Sylvain/Gunnar Johansson/Erland von Koch
1970-1995|Björn Isfält/Stefan Nilsson/Bengt Palmers/Hans-Erik Philip/Per Nørgård/Ole Schmidt/Björn J:son Lindh
2000-2026|Johan Söderqvist/Jacob Groth/Matti Bye/Uno Helmersson/Hans Ek/Nikolaj Egelund/Sune Martin/Kristian Eidnes Andersen/Flemming Nordkrog
1965-1992|Andrzej Korzyński/Jerzy Maksymiuk/Andrzej Kurylewicz/Waldemar Kazanecki/Jerzy Matuszkiewicz/Seweryn Krajewski/Zygmunt Konieczny/Przemysław Gintrowski
1965-1988|Francis Hime/Chico Buarque/Jorge Ben/Remo Usai/Sérgio Ricardo/Edu Lobo/Wagner Tiso/John Neschling
1997-2026|Jaques Morelenbaum/Antonio Pinto/Ed Côrtes/Berna Ceppas/André Abujamra/Pedro Bromfman/Beto Villares
1998-2020|Federico Jusid/César Lerner/Iván Wyszogrod/Nico Cota/Sebastián Escofet/Emilio Kauderer
1942-1966|Raúl Lavista/Antonio Díaz Conde/Manuel Esperón/Gustavo César Carrión/Sergio Guerrero/Luis Hernández Bretón/Rosalío Ramírez/Jorge Pérez
1957-1980|Naozumi Yamamoto/Toshiaki Tsushima/Chuji Kinoshita/Kenjirō Hirose/Hajime Kaburagi/Takeo Watanabe/Sei Ikeno/Riichiro Manabe
1997-2026|Takayuki Hattori/Naoki Satō/Takatsugu Muramatsu/Yugo Kanno/Taro Iwashiro/Suguru Matsutani/Yoshihiro Ike
1967-1986|Frankie Chan/Joseph Koo/Chen Yung-yu/Wang Fu-ling/Eddie Wang/Stephen Shing/James Wong
1986-2014|James Wong/Lowell Lo/William Hu/Chan Kwong-wing/Raymond Wong/Romeo Díaz/Danny Chung/Peter Kam/Frankie Chan
2000-2026|Jo Yeong-wook/Lee Byung-woo/Jang Young-gyu/Jung Jae-il/Mowg/Dalpalan/Kim Tae-seong/Han Jae-kwon/Lee Dong-jun
1988-2014|Sattar Oraki/Majid Entezami/Ahmad Pejman/Hossein Alizadeh/Mohammad-Reza Aligholi/Babak Bayat/Peyman Yazdanian/Karen Homayounfar
1972-1992|Melih Kibar/Cahit Berkay/Zülfü Livaneli/Attila Özdemiroğlu/Metin Bükey/Yalçın Tura/Esin Engin/Timur Selçuk
# cinematographer
1932-1955|Josef Wirsching/R. D. Mathur/Faredoon Irani/Kumar Jaywant/Nitin Bose/Bimal Roy/V. Avadhoot/Rajnikant Pandya/Pandurang Naik
1948-1968|V. K. Murthy/Faredoon Irani/Jal Mistry/Radhu Karmakar/R. D. Mathur/Dilip Gupta/Fali Mistry/Ratan Nagar/K. H. Kapadia
1955-1975|Kamal Bose/V. Ratra/Jaywant Pathare/N. V. Srinivas/Dharam Chopra/M. N. Malhotra/Nariman A. Irani/Jal Mistry/G. Singh
1968-1990|Kay Gee/Dwarka Divecha/Peter Pereira/S. M. Anwar/Nariman A. Irani/Kishore Rege/K. Vaikunth/Sudarshan Nag/Faroukh Mistry
1969-1993|K. K. Mahajan/A. K. Bir/Virendra Saini/Ashok Mehta/Govind Nihalani/Ishan Arya/Jehangir Chowdhary/Navroze Contractor
1985-2006|Ashok Mehta/Rajan Kothari/Baba Azmi/Manmohan Singh/Binod Pradhan/Santosh Sivan/Debu Deodhar/Ishwar Bidri
1998-2016|Anil Mehta/Kiiran Deohans/Ravi K. Chandran/Binod Pradhan/K. U. Mohanan/Hemant Chaturvedi/Sudeep Chatterjee/Mahesh Limaye/C. K. Muraleedharan
2006-2026|Ayananka Bose/Aseem Mishra/Natarajan Subramaniam/Vikash Nowlakha/Tushar Kanti Ray/Mahesh Limaye/Rajeev Ravi/Sunil Patel
2011-2026|Satyajit Pande/Setu/Siddharth Diwan/Jay Oza/Pankaj Kumar/Avinash Arun/Pratik Shah/Anuj Rakesh Dhawan/Amalendu Chaudhary
2012-2026|Manush Nandan/Amit Roy/Sanu Varghese/Sudhakar Reddy Yakkanti/Maneesh Chandra Bhatt/Vikas Sivaraman/Jishnu Bhattacharjee/Kavya Sharma
1950-1975|Marcus Bartley/W. R. Subba Rao/A. Vincent/Adi M. Irani/T. S. Durai Rajan/V. Ramamurthy/Ravikant Nagaich/P. L. Roy/G. Durai
1985-2003|P. C. Sreeram/B. Kannan/Jeeva/K. V. Anand/Thangar Bachan/Ilavarasu/Madhu Ambat/Arthur A. Wilson/Tirru
2000-2018|Nirav Shah/R. D. Rajasekhar/Vetri/S. Saravanan/K. V. Guhan/R. Ramesh/Soundar Rajan/Ekambaram
2008-2026|P. G. Muthiah/Velraj/Richard M. Nathan/Om Prakash/George C. Williams/Dinesh B. Krishnan/P. S. Vinod/Santhana Krishnan Ravichandran/Ravi Varman
2014-2026|Girish Gangadharan/Nirav Shah/Theni Eswar/Sathyan Sooryan/S. R. Kathir/Murali G./Madhu Neelakandan/Selvakumar S. K.
1998-2020|K. K. Senthil Kumar/Chota K. Naidu/Sameer Reddy/C. Ram Prasad/Shyam K. Naidu/Rasool Ellore/Prasad Murella/Arthur A. Wilson
1960-1980|A. Vincent/Melli Irani/U. Rajagopal/Ramachandra Babu/Mankada Ravi Varma/Vipin Das/Ashok Kumar/C. Ramachandra Menon/E. N. Balakrishnan
1978-2003|Jayanan Vincent/Vasanth Kumar/Madhu Ambat/S. Kumar/Venu/Sunny Joseph/Anandakuttan/Shaji N. Karun/Saroj Padi
1998-2018|P. Sukumar/Alagappan N./M. J. Radhakrishnan/Sanjeev Shankar/Manoj Pillai/S. Kumar/Ramachandra Babu/Vipin Mohan/Sujith Vaassudev
2009-2026|Shyju Khalid/Sameer Thahir/Jomon T. John/Amal Neerad/Littil Swayamp/Vishnu Thandassery/Girish Gangadharan/Anend C. Chandran/Sujith Vaassudev
1950-1980|Ramananda Sengupta/Subrata Mitra/Soumendu Roy/Dinen Gupta/Bibhuti Laha/Anil Gupta/Deoji Bhai/Bishu Chakraborty/Bimal Mukherjee
2000-2026|Gopi Bhagat/Soumik Haldar/Sirsha Ray/Avik Mukhopadhyay/Subhankar Bhar/Premendu Bikash Chaki/Indranil Mukherjee/Ranjan Palit/Badal Sarkar
1930-1955|Armand Thirard/Nicolas Hayer/Nikolai Toporkoff/Michel Kelber/Georges Million/René Gaveau/Charles Suin/Marcel Lucien/Jean Bachelet
1945-1968|Charles Suin/Roger Dormoy/Marcel Grignon/Marc Fossard/Jacques Lemare/Pierre Montazel/Lucien Joulin/Raymond Letouzey/Walter Wottitz
1966-1990|Edmond Séchan/Claude Renoir/Jean-Marc Ripert/Claude Lecomte/Claude Agostini/Robert Alazraki/Georges Barsky/Jean Penzer
1997-2012|Robert Alazraki/Laurent Dailland/Romain Winding/Jean-Claude Larrieu/Denis Rouden/Jean-Marie Dreujou/Pascal Ridao/Philippe Welt/Vincent Mathias
2005-2026|Guillaume Schiffman/Julien Poupard/Claire Mathon/Rémy Chevrin/Laurent Tangy/Vincent Mathias/Denis Rouden/Tom Harari
1930-1950|Anchise Brizzi/Massimo Terzano/Ubaldo Arata/Carlo Montuori/Arturo Gallea/Mario Albertelli/Václav Vích/Domenico Scala/Renato Del Frate
1950-1970|Tonino Delli Colli/Mario Montuori/Renato Del Frate/Giovanni Ventimiglia/Alvaro Mancori/Rino Filippini/Raffaele Masciocchi/Carlo Bellero/Pier Ludovico Pavoni
1965-1988|Sergio D'Offizi/Erico Menczer/Giancarlo Ferrando/Guglielmo Mancori/Stelvio Massi/Sergio Salvati/Emilio Foriscot/Carlo Carlini/Alessandro D'Eva
2005-2026|Maurizio Calvesi/Alessandro Pesci/Fabio Zamarion/Arnaldo Catinari/Marco Onorato/Fabio Cianchetti/Tommaso Borgstrom/Vladan Radovic
1919-1935|Otto Kanturek/Mutz Greenbaum/Guido Seeber/Axel Graatkjær/Willy Goldberger/Friedl Behn-Grund/Nicolas Farkas/Sophus Wangøe/Emil Schünemann
1934-1955|Friedl Behn-Grund/Werner Krien/Bruno Mondi/Georg Bruckbauer/Oskar Schnirch/Konstantin Irmen-Tschet/Georg Krause/Reimar Kuntze/Ewald Daub
1950-1970|Ernst W. Kalinke/Karl Löb/Richard Angst/Kurt Hasse/Erich Küchler/Dieter Wedekind/Siegfried Hold/Heinz Pehlke/Albert Benitz
1998-2026|Torsten Breuer/Jo Heim/Ngo The Chau/Holly Fink/Jens Harant/Frank Griebe/Hans Fromm/Bernhard Jasper/Matthias Fleischer
1942-1968|Alfredo Fraile/Cecilio Paniagua/José F. Aguayo/Manuel Berenguer/Heinrich Gärtner/Theodore J. Pahle/Antonio L. Ballesteros/Federico G. Larraya/Emilio Foriscot
1972-1992|Teo Escamilla/Raúl Artigot/Carlos Suárez/Fernando Arribas/Manuel Rojas/Alejandro Ulloa/Hans Burmann/José Luis Alcaine/Domingo Solano
1998-2014|Juan Carlos Gómez/Paco Femenía/Kiko de la Rica/Álex Catalán/Xavi Giménez/Alfredo Mayo/Juan Molina/Josu Inchaustegui/Carles Gusi
1966-1988|Erdoğan Engin/Çetin Tunca/Kaya Ererez/Gani Turanlı/Orhan Oğuz/Ertunç Şenkay/Kriton İlyadis/Aytekin Çakmakçı
1967-1990|Tadashi Nishimoto/Kung Mu-to/Wong Wing-hang/Wong Chit/Peter Ngor/Cheung Yiu-jo/Arthur Wong/Bill Wong
1992-2012|Katsumi Yanagijima/Norimichi Kasamatsu/Takahide Shibanushi/Junichi Fujisawa/Yutaka Yamazaki/Masaki Tamura/Hideo Yamamoto/Ryuto Kondo
2005-2026|Gökhan Tiryaki/Uğur İçbak/Feza Çaldıran/Özgür Eken/Mirsad Herović/Florent Herry/Soykut Turan/Eyüp Boz
# editor
1950-1975|Hrishikesh Mukherjee/Das Dhaimade/Dulal Dutta/Amit Bose/Madhu Prabhavalkar/Y. G. Chawhan/V. K. Naik/G. G. Mayekar/Shamsudin Kadri
1968-1992|M. S. Shinde/Pran Mehra/Babu Lavande/Kamlakar Karkhanis/B. S. Glaad/Das Dhaimade/V. N. Mayekar/Khan Zaman Khan/Subhash Gupta
1974-1998|Renu Saluja/Bhanudas Divakar/Deepak Segal/Javed Sayyed/Sutanu Gupta/Reena Mohan/Arunaraje Patil/Jethu Mundul
1992-2012|Sanjay Sankla/A. Muthu/Chandan Arora/Suresh Pai/Bela Sehgal/V. N. Mayekar/Sanjay Verma/Bunty Nagi
2002-2026|Aarif Sheikh/Akiv Ali/Deepa Bhatia/Ritesh Soni/Chandrashekhar Prajapati/Rameshwar S. Bhagat/Nitin Rokade/Hemal Kothari/Amitabh Shukla
2010-2026|Namrata Rao/Shweta Venkat Mathew/Nitin Baid/Antara Lahiri/Prerna Saigal/Manan Sagar/Shan Mohammed/Bodhaditya Banerjee/Huzefa Lokhandwala
1998-2020|A. Sreekar Prasad/Anthony/V. T. Vijayan/Suresh Urs/Kola Bhaskar/Mu. Kasi Viswanathan/Raja Mohammed/V. J. Sabu Joseph
2008-2026|Kotagiri Venkateswara Rao/Marthand K. Venkatesh/Naveen Nooli/Karthika Srinivas/Gautham Raju/S. R. Shekhar/M. R. Varma/Tammiraju/Prawin Pudi
2011-2026|Vivek Harshan/Saiju Sreedharan/Mahesh Narayanan/Kiran Das/Livingston Mathew/Manoj/Nishadh Yusuf/Shameer Muhammed/Appu N. Bhattathiri
1955-1975|Borys Lewin/Albert Jurgenson/Henri Taverna/Monique Isnardon/Robert Isnardon/Raymonde Guyot/Louisette Hautecoeur/Gabriel Rongier/Christian Gaudin
1955-1972|Renato Cinquini/Adriana Novelli/Roberto Cinquini/Nella Nannuzzi/Eraldo Da Roma/Amedeo Giomini/Otello Colangeli/Vincenzo Tomassi/Maurizio Lucidi
1936-1958|Marguerite Renoir/Léonide Azar/Louisette Hautecoeur/Marinette Cadix/Yvonne Martin/Suzanne de Troeye/Jean Feyte/Myriam Borsoutzky/Henri Rust
1966-1990|Claude Barrois/Françoise Bonnot/Jean Ravel/Françoise Javet/Geneviève Winding/Raymonde Guyot/Georges Klotz/Jean-Claude Bonfanti
2005-2022|Sylvie Landra/Anne-Sophie Bion/Dorian Rigal-Ansous/Guerric Catala/Valérie Deseine/Jennifer Augé/Laure Gardette/Christophe Pinel
1965-1990|Franco Fraticelli/Eugenio Alabiso/Tatiana Casini Morigi/Vincenzo Tomassi/Alberto Gallitti/Gianfranco Amicucci/Raimondo Crociani/Antonio Siciliano
1998-2026|Marco Spoletini/Cristiano Travaglioli/Giogiò Franchini/Francesca Calvelli/Patrizio Marone/Esmeralda Calabria/Clelio Benevento/Consuelo Catucci
1975-2000|José Salcedo/Pablo González del Amo/Teresa Font/Carmen Frías/José Luis Matesanz/Julio Peña/Rosa G. Salgado/Eduardo Biurrun
2000-2026|Bernat Vilaplana/Jaume Martí/Nacho Ruiz Capillas/Alberto del Campo/José M. G. Moyano/Jorge Coira/Domi Parra/Guillermo de la Cal
1945-1966|Oscar Rosander/Siv Lundgren/Ulla Ryghe/Lennart Wallén/Tage Holmberg/Carl-Olov Skeppstedt/Wic Kjellin
1952-1972|Kōichi Iwashita/Yoshiyasu Hamamura/Reiko Kaneko/Mitsuzō Miyata/Kanji Suganuma/Yoshi Sugihara/Tatsuji Nakashizu
1994-2012|Danny Pang/Angie Lam/Marco Mak/Yau Chi-wai/Cheung Ka-fai/Cosmas Ng/Chan Ki-hop/Peter Cheung
1943-1966|Carlos Savage/Gloria Schoemann/Jorge Bustos/José W. Bustos/Rafael Ceballos/Alfredo Rosas Priego/Charles L. Kimball
# producer
1932-1955|Chimanlal Desai/J. B. H. Wadia/Birendranath Sircar/Sashadhar Mukherjee/Chandulal Shah/Vijay Bhatt/A. V. Meiyappan/S. S. Vasan
1950-1975|Nasir Hussain/B. R. Chopra/G. P. Sippy/F. C. Mehra/Tarachand Barjatya/Subodh Mukherjee/Nariman A. Irani/J. Om Prakash
1970-1995|N. C. Sippy/G. P. Sippy/Romu N. Sippy/Gulshan Rai/Premji/Yash Johar/Ramraj Nahta/Boney Kapoor
1985-2008|Vashu Bhagnani/Keshu Ramsay/Firoz Nadiadwala/Boney Kapoor/Pahlaj Nihalani/Gulshan Kumar/Dhirajlal Shah/Ratan Jain/Ronnie Screwvala
2000-2026|Bhushan Kumar/Ronnie Screwvala/Siddharth Roy Kapur/Sajid Nadiadwala/Aditya Chopra/Ritesh Sidhwani/Sunil Lulla/Vashu Bhagnani/Kumar Mangat Pathak
2010-2026|Apoorva Mehta/Jyoti Deshpande/Dinesh Vijan/Priti Shahani/Ronnie Lahiri/Vikram Malhotra/Madhu Mantena/Guneet Monga
1940-1975|S. S. Vasan/A. V. Meiyappan/B. Nagi Reddi/Aluri Chakrapani/T. R. Sundaram/Sandow M. M. A. Chinnappa Thevar/G. N. Velumani/K. Balaji/S. M. Sriramulu Naidu
1980-2000|Panchu Arunachalam/M. Saravanan/M. Balasubramanian/K. R. G./A. M. Rathnam/R. B. Choudary/G. Venkateswaran/K. T. Kunjumon/Kalaipuli S. Thanu
2005-2026|K. E. Gnanavel Raja/Kalanithi Maran/S. R. Prabhu/C. V. Kumar/R. B. Choudary/Allirajah Subaskaran/Ishari K. Ganesh/S. Sashikanth/Kalaipuli S. Thanu
1975-1998|D. Ramanaidu/C. Aswani Dutt/Allu Aravind/Edida Nageswara Rao/K. S. Rama Rao/A. Pundarikakshayya/Krishna/K. Devi Varaprasad/S. Gopal Reddy
2001-2026|Dil Raju/Allu Aravind/D. Suresh Babu/C. Aswani Dutt/Shobu Yarlagadda/Bandla Ganesh/B. V. S. N. Prasad/Naveen Yerneni/D. V. V. Danayya
1954-1968|Raoul Lévy/Robert Dorfmann/Alain Poiré/Raymond Danon/Christine Gouze-Rénal/Georges Dancigers/Alexandre Mnouchkine/Robert Hakim/Henry Deutschmeister
1950-1968|Angelo Rizzoli/Turi Vasile/Goffredo Lombardo/Franco Cristaldi/Edmondo Amati/Mario Cecchi Gori/Luigi Rovere/Ermanno Donati/Luigi Carpentieri
1952-1966|Kurt Ulrich/Ilse Kubaschewski/Artur Brauner/Horst Wendlandt/Hans Abich/Walter Koppel/Gyula Trebitsch/Georg Witt/Luggi Waldleitner
2003-2026|Thomas Langmann/Alain Goldman/Alain Attal/Ilan Goldman/Éric Altmayer/Nicolas Altmayer/Jean-Louis Livi/Saïd Ben Saïd
1972-1998|Christian Fechner/Irène Silberman/Patrice Ledoux/Alain Terzian/Alain Sarde/Claudie Ossard/Ariel Zeitoun
1942-1962|Giuseppe Amato/Angelo Rizzoli/Salvo D'Angelo/Riccardo Gualino/Carlo Ponti/Dino De Laurentiis/Nello Santi/Moris Ergas
1972-1990|Franco Cristaldi/Salvatore Argento/Claudio Argento/Achille Manzotti/Fulvio Lucisano/Silvio Clementelli/Galliano Juso/Luciano Martino/Edmondo Amati
1995-2026|Elda Ferri/Nicola Giuliano/Francesca Cima/Domenico Procacci/Riccardo Tozzi/Carlo Degli Esposti/Aurelio De Laurentiis/Mario Gianani/Angelo Barbagallo
1996-2026|Vibeke Windeløv/Sisse Graum Jørgensen/Peter Aalbæk Jensen/Bo Ehrhardt/Birgitte Hald/Ib Tardini/Louise Vesth/Morten Kaufmann
1996-2026|Lim Seung-yong/Kwak Sin-ae/Cha Seung-jae/Shim Jae-myung/Lee Joon-dong/Kang Woo-suk/Choi Yong-bae/Oh Jung-wan
1960-1990|Gustavo Alatriste/Gregorio Walerstein/Felipe Subervielle/Raúl de Anda/Manuel Barbachano Ponce/Sergio Kogan/Antonio Matouk
# production designer
# costume designer
`;
