/** Columns: years of the films | names, most alike next to each other; makers of films in other languages, each craft under its heading. See `../circles.ts`. */
export const CREW_ABROAD = `
# director
1931-1948|J. B. H. Wadia/Homi Wadia/Nandlal Jaswantlal/Jayant Desai/Chandulal Shah/Nanubhai Vakil/Dhirubhai Desai/Vijay Bhatt
1935-1950|A. R. Kardar/Kidar Sharma/Nitin Bose/Sohrab Modi/Gajanan Jagirdar/Amiya Chakravarty/Najam Naqvi/Gyan Mukherjee/Shaukat Hussain Rizvi
1932-1944|Hem Chandra/Nitin Bose/Phani Majumdar/Amar Mullick/Premankur Atorthy/Sisir Bhaduri/Profulla Roy/Prafulla Ghosh
1948-1966|Amiya Chakravarty/M. Sadiq/S. U. Sunny/P. L. Santoshi/H. S. Rawail/Ravindra Dave/Kidar Sharma/Nandlal Jaswantlal/Phani Majumdar
1953-1972|Subodh Mukherjee/Nasir Hussain/Shakti Samanta/Raj Khosla/Naresh Saigal/Pramod Chakravorty/Kalidas/Aspi Irani
1954-1975|Satyen Bose/Amit Bose/Raja Nawathe/Suraj Prakash/A. Bhimsingh/Tapi Chanakya/Tatineni Prakash Rao/Moni Bhattacharjee
1950-1970|Babubhai Mistry/Homi Wadia/Nanabhai Bhatt/Chandrakant/Dhirubhai Desai/Manibhai Vyas/Shantilal Soni/Mohammed Hussain
1961-1985|Mohan Kumar/Ramanand Sagar/J. Om Prakash/Raj Khosla/Naresh Kumar/Rajendra Bhatia/Lekh Tandon/H. S. Rawail
1966-1990|Sultan Ahmed/Dulal Guha/Ravikant Nagaich/Ravi Tandon/Brij Sadanah/Chand/Arjun Hingorani/Pramod Chakravorty/K. Shankar
1968-1986|Asit Sen/Anil Ganguly/Lekh Tandon/Sudhendu Roy/Basu Bhattacharya/Sushil Majumdar/Satyen Bose
1972-1992|Narendra Bedi/Ravi Tandon/Rahul Rawail/Raj N. Sippy/Ramesh Behl/Shomu Mukherjee/Brij Sadanah/Desh Mukherjee/Vijay Anand
1973-1990|Manmohan Desai/Prayag Raj/Raj N. Sippy/K. Bapaiah/T. Rama Rao/S. Ramanathan/Rakesh Kumar
1972-1993|Tulsi Ramsay/Shyam Ramsay/Mohan Bhakri/Kanti Shah/Vinod Talwar/Harinam Singh
1980-1995|J. P. Dutta/Rahul Rawail/N. Chandra/Pankaj Parashar/Mukul S. Anand/Rajiv Rai/Rajiv Mehra/Lawrence D'Souza
1982-1999|Umesh Mehra/Rajiv Rai/Shibu Mitra/Anil Sharma/Rajkumar Kohli/K. C. Bokadia/Mehul Kumar/Harmesh Malhotra
1988-2003|Indra Kumar/Deepak Shivdasani/Lawrence D'Souza/Deepak Anand/Mansoor Khan/Aziz Sejawal/Kawal Sharma/Ashok Gaikwad
1978-1996|Kalpana Lajmi/Sai Paranjpye/Aruna Raje/Vijaya Mehta/Aparna Sen/Prema Karanth/Hema Malini
1979-1996|Muzaffar Ali/Sagar Sarhadi/Rabindra Dharmaraj/Vinod Pande/M. S. Sathyu/Pradip Krishen/Sudhir Mishra/Vidhu Vinod Chopra
1992-2006|Dharmesh Darshan/Guddu Dhanoa/Harry Baweja/Vikram Bhatt/Milan Luthria/Rajkumar Santoshi/Sanjay Gupta/Tanuja Chandra/Suneel Darshan
1999-2013|Mohit Suri/Vikram Bhatt/Anurag Basu/Milan Luthria/Kunal Kohli/Sanjay Gadhvi/Apoorva Lakhia/Soham Shah
2003-2016|Kunal Kohli/Siddharth Anand/Nikhil Advani/Punit Malhotra/Shimit Amin/Abhishek Kapoor/Tarun Mansukhani/Jugal Hansraj/Maneesh Sharma
2000-2016|Anees Bazmee/Neeraj Vora/Indra Kumar/Satish Kaushik/Anubhav Sinha/Sohail Khan/Arbaaz Khan/Rajkumar Santoshi
2002-2016|Onir/Sudhir Mishra/Chandan Arora/Rajat Kapoor/Saurabh Shukla/Nishikant Kamat/Nagesh Kukunoor/Anant Mahadevan/Ashvin Kumar
2010-2026|Shakun Batra/Shashank Khaitan/Ayan Mukerji/Vikas Bahl/Luv Ranjan/Maneesh Sharma/Nitesh Tiwari/Ali Abbas Zafar/Sajid Nadiadwala
2011-2026|Neeraj Ghaywan/Navdeep Singh/Kanu Behl/Abhishek Chaubey/Hansal Mehta/Bejoy Nambiar/Amit Masurkar/Devashish Makhija
2013-2026|Amar Kaushik/Ashwiny Iyer Tiwari/Raj Shaandilyaa/Anand Tiwari/Nitesh Tiwari/Sharat Katariya/R. S. Prasanna/Laxman Utekar/Aditya Sarpotdar
2014-2026|Aditya Dhar/Vishnuvardhan/Abhishek Pathak/Shantanu Bagchi/Siddharth Anand/Sandeep Reddy Vanga/Sagar Ambre/Ravi Udyawar/Ribhu Dasgupta
2008-2026|Leena Yadav/Alankrita Shrivastava/Meghna Gulzar/Gauri Shinde/Ashwiny Iyer Tiwari/Tanuja Chandra/Nandita Das/Reema Kagti/Nitya Mehra
1937-1960|K. Subrahmanyam/Ellis R. Dungan/Raja Sandow/C. V. Raman/K. Ramnoth/A. S. A. Sami/S. Soundararajan/P. Neelakantan/T. R. Sundaram
1948-1965|A. P. Nagarajan/A. Bhimsingh/T. R. Ramanna/B. R. Panthulu/P. Neelakantan/M. A. Thirumugam/K. Somu/Tatineni Prakash Rao
1959-1980|K. S. Gopalakrishnan/A. C. Tirulokchandar/P. Madhavan/C. V. Rajendran/M. A. Thirumugam/T. N. Balu/K. Shankar/Muktha Srinivasan/D. Yoganand
1975-1994|K. Bhagyaraj/R. Sundarrajan/Manivannan/K. Rangaraj/Gangai Amaran/T. Rajendar/Visu/R. Selvaraj
1978-1998|S. P. Muthuraman/Rajasekhar/K. Vijayan/A. Jagannathan/R. Thyagarajan/M. A. Kaja/V. C. Guhanathan/K. S. Sethumadhavan/Durai
1985-2002|R. K. Selvamani/P. Vasu/R. V. Udayakumar/Manobala/Senthilnathan/K. S. Ravikumar/Suresh Krissna/Manivannan/Sundar C.
1990-2008|Agathiyan/Vikraman/Saran/Ezhil/Vasanth/Kathir/Cheran/Rajeev Menon/Thangar Bachan
1994-2012|Perarasu/Dharani/Hari/A. Venkatesh/N. Lingusamy/Selvaraghavan/Ramana/Boopathy Pandian
2001-2018|Radha Mohan/Vasanthabalan/Vishnuvardhan/K. V. Anand/A. L. Vijay/S. J. Suryah/Jeeva/Suseenthiran/Samuthirakani
2006-2020|M. Rajesh/Venkat Prabhu/Pandiraj/Prabhu Solomon/A. Sarkunam/Seenu Ramasamy/Suseenthiran/M. Saravanan/Sasikumar
2012-2026|H. Vinoth/Nelson Dilipkumar/Ashwath Marimuthu/Pradeep Ranganathan/Magizh Thirumeni/Siva/Ponram/R. Ravikumar/Thiagarajan Kumararaja
2013-2026|C. Prem Kumar/Halitha Shameem/Arun Prabu Purushothaman/Lenin Bharathi/M. Manikandan/T. J. Gnanavel/Madonne Ashwin/P. S. Vinothraj
1936-1955|Gudavalli Ramabrahmam/Chitrapu Narayana Rao/C. Pullaiah/P. Pullaiah/L. V. Prasad/B. A. Subba Rao/Ghantasala Balaramayya
1952-1975|C. S. Rao/B. Vittalacharya/K. S. Prakash Rao/Tatineni Prakash Rao/K. Pratyagatma/V. Madhusudhana Rao/P. Pullaiah/B. A. Subba Rao
1968-1992|K. Bapaiah/T. Rama Rao/A. Kodandarami Reddy/P. C. Reddy/Kodi Ramakrishna/Vijaya Nirmala/K. S. R. Das/V. Madhusudhana Rao
1978-2002|Relangi Narasimha Rao/Vamsy/Kodi Ramakrishna/B. Gopal/Muthyala Subbaiah/E. V. V. Satyanarayana/S. V. Krishna Reddy/T. Krishna/Sarath
1994-2014|Gunasekhar/Krishna Vamsi/Teja/Jayanth C. Paranjee/Bhimaneni Srinivasa Rao/K. Vijaya Bhaskar/A. Karunakaran/Suresh Krissna
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
2002-2024|Sanal Kumar Sasidharan/Dr. Biju/Vipin Vijay/Jayan K. Cherian/Sudevan/Krishand/Don Palathara/Priyanandanan
1954-1975|B. R. Panthulu/H. L. N. Simha/Hunsur Krishnamurthy/B. Vittalacharya/Y. R. Swamy/K. R. Seetharama Sastry/M. R. Vittal/R. Nagendra Rao/Geethapriya
1968-1990|Siddalingaiah/S. V. Rajendra Singh Babu/Vijay/H. R. Bhargava/T. V. Singh Thakur/V. Somashekhar/K. S. L. Swamy/Geethapriya
1970-1995|M. S. Sathyu/N. Lakshminarayan/P. Lankesh/Pattabhirama Reddy/B. V. Karanth/Prema Karanth/Baraguru Ramachandrappa/T. S. Ranga
1985-2006|V. Ravichandran/D. Rajendra Babu/S. Narayan/Sunil Kumar Desai/Nagathihalli Chandrashekhar/Om Sai Prakash/S. Mahendar/Phani Ramachandra/Dinesh Baboo
2001-2018|Prem/Dinakar Thoogudeepa/Preetham Gubbi/Shashank/Indrajit Lankesh/A. Harsha/R. Chandru/Guruprasad
2012-2026|Hemanth M. Rao/Raj B. Shetty/Rishab Shetty/Simple Suni/Anup Bhandari/Santhosh Ananddram/Raam Reddy/Rohit Padaki/Natesh Hegde
1950-1972|Nirmal Dey/Agradoot/Sudhir Mukherjee/Ajoy Kar/Asit Sen/Naresh Mitra/Niren Lahiri/Chitta Basu
1958-1980|Tarun Majumdar/Arabinda Mukhopadhyay/Salil Dutta/Dinen Gupta/Tapan Sinha/Pijush Bose/Asim Banerjee/Purnendu Pattrea/Rajen Tarafdar
1976-1998|Anjan Choudhury/Prabhat Roy/Sujit Guha/Tarun Majumdar/Biresh Chatterjee/Haranath Chakraborty/Swapan Saha/Dulal Bhowmick
1998-2016|Raj Chakraborty/Rabi Kinagi/Haranath Chakraborty/Swapan Saha/Sujit Mondal/Raja Chanda/Anup Sengupta/Rajiv Biswas
2003-2026|Kaushik Ganguly/Srijit Mukherji/Anjan Dutt/Aniruddha Roy Chowdhury/Suman Mukhopadhyay/Arindam Sil/Mainak Bhaumik/Sandip Ray/Atanu Ghosh
2008-2026|Aditya Vikram Sengupta/Indranil Roychowdhury/Pradipta Bhattacharyya/Bauddhayan Mukherji/Qaushiq Mukherjee/Anik Dutta/Shiboprosad Mukherjee/Nandita Roy
1934-1960|Master Vinayak/Bhalji Pendharkar/Vishram Bedekar/Raja Nene/Raja Paranjape/Dinkar D. Patil/Ram Gabale/P. K. Atre/Keshavrao Date
1960-1985|Anant Mane/Raja Thakur/Jabbar Patel/Datta Dharmadhikari/Dada Kondke/Kamalakar Torne/Raja Paranjape/Rajdutt
1984-2008|Mahesh Kothare/Sachin Pilgaonkar/Amol Palekar/Chitra Palekar/Sumitra Bhave/Smita Talwalkar/Girish Ghanekar/Sanjay Surkar/Gajendra Ahire
2004-2026|Ravi Jadhav/Satish Manwar/Nishikant Kamat/Sandeep Sawant/Paresh Mokashi/Mahesh Manjrekar/Sujay Dahake/Aditya Sarpotdar
1985-2026|Jahnu Barua/Bhabendra Nath Saikia/Manju Borah/Sanjeev Hazarika/Rajni Basumatary/Rima Das/Bhaskar Hazarika/Bidyut Kotoky
1970-2010|Aribam Syam Sharma/Nirad N. Mohapatra/Manmohan Mahapatra/A. K. Bir/Sagir Ahmed/Jahnu Barua
1999-2026|Anurag Singh/Smeep Kang/Simerjit Singh/Manmohan Singh/Rohit Jugraj Chauhan/Baljit Singh Deo/Amarjit Singh Saron/Jagdeep Sidhu
# writer
# author
# composer
1932-1950|Keshavrao Bhole/Master Krishnarao/Govindrao Tembe/Annasaheb Mainkar/Vasant Desai/R. C. Boral/Timir Baran/Pankaj Mullick
1938-1955|Khemchand Prakash/Gyan Dutt/Ghulam Haider/Khwaja Khurshid Anwar/Pandit Amarnath/Shyam Sunder/Feroz Nizami/Rafiq Ghaznavi
1944-1962|Sajjad Hussain/Hansraj Behl/Bulo C. Rani/Vinod/Shyam Sunder/Snehal Bhatkar/Jamal Sen/Avinash Vyas/S. N. Tripathi
1950-1970|Chitragupt/S. N. Tripathi/N. Datta/Sardul Singh Kwatra/Hansraj Behl/Dattaram Wadkar/G. S. Kohli/Iqbal Qureshi/Sudhir Phadke
1956-1975|Vasant Desai/Jaidev/C. Arjun/Kanu Roy/Shyamal Mitra
1984-2000|Raam Laxman/Anand Milind/Amar Utpal/Dilip Sen/Nikhil Vinay/Uttam Singh/Sandesh Shandilya
1999-2016|Sandesh Shandilya/Sandeep Chowta/Daboo Malik/Aadesh Shrivastava/Anand Raj Anand/Monty Sharma/Shantanu Moitra
2004-2022|Salim Merchant/Shantanu Moitra/Clinton Cerejo/Ranjit Barot/Sohail Sen/Ram Sampath/Raghav Sachar/Sulaiman Merchant
2012-2026|Ankit Tiwari/Jeet Gannguli/Tanishk Bagchi/Amaal Mallik/Arko/Mithoon/Vishal Mishra/Justin Prabhakaran
2010-2026|John Stewart Eduri/Sandeep Shirodkar/Sanchit Balhara/Karan Kulkarni/Daniel B. George/Mangesh Dhakde/Alokananda Dasgupta/Ketan Sodha/Naren Chandavarkar
1938-1958|Papanasam Sivan/S. V. Venkatraman/G. Ramanathan/S. M. Subbaiah Naidu/R. Sudarsanam/C. R. Subburaman/S. Rajeswara Rao/T. Chalapathi Rao
1952-1972|T. R. Pappa/Vedha/K. V. Mahadevan/A. M. Rajah/S. Dakshinamurthi/S. M. Subbaiah Naidu/V. Kumar/T. G. Lingappa
1985-2005|Deva/Sirpy/Soundaryan/S. A. Rajkumar/Bharadwaj/Karthik Raja/Adithyan/Bala Bharathi
2000-2018|Dhina/Srikanth Deva/Bharadwaj/Joshua Sridhar/James Vasanthan/Vijay Antony/Ramesh Vinayakam/Dharan Kumar/Bharani
2009-2024|Ghibran/Sean Roldan/N. R. Raghunanthan/S. N. Arunagiri/Taj Noor/C. Sathya/S. S. Kumaran/Vishal Chandrasekhar/Hiphop Tamizha
2016-2026|Justin Prabhakaran/Govind Vasantha/Darbuka Siva/Sam C. S./Leon James/Sai Abhyankkar/Nivas K. Prasanna/Pradeep Kumar
1940-1970|Ogirala Ramachandra Rao/Pendyala Nageswara Rao/Saluri Hanumantha Rao/Master Venu/T. V. Raju/Susarla Dakshinamurthi/Ghantasala/Aswathama/Adepalli Rama Rao
1965-1990|Chellapilla Satyam/J. V. Raghavulu/Ramesh Naidu/T. Chalapathi Rao/B. Gopalam/K. Chakravarthy
1990-2010|Raj/Vandemataram Srinivas/S. A. Rajkumar/Ramana Gogula/Chakri/R. P. Patnaik/K. M. Radha Krishnan/M. M. Srilekha/Anoop Rubens
2009-2026|Gopi Sundar/Anoop Rubens/Radhan/Vivek Sagar/Chaitan Bharadwaj/Bheems Ceciroleo/Kalyani Malik/Sricharan Pakala/Shakthikanth Karthick
1960-1985|R. K. Shekhar/A. T. Ummer/M. K. Arjunan/Pukazhenthi/B. A. Chidambaranath/Vidyadharan/M. G. Radhakrishnan/K. J. Joy
1984-2006|M. G. Radhakrishnan/Johnson/Perumbavoor G. Raveendranath/Kannur Rajan/S. P. Venkatesh/Ramesh Narayan/Alphons Joseph
2006-2024|Alphons Joseph/Rex Vijayan/Rajesh Murugesan/Prashant Pillai/Jakes Bejoy/Vishnu Vijay/Sushin Shyam/Hesham Abdul Wahab/Dawn Vincent
1955-1985|Vijaya Bhaskar/T. G. Lingappa/G. K. Venkatesh/M. Ranga Rao/Upendra Kumar/C. Ashwath/P. Kalinga Rao/R. Sudarsanam
2001-2026|Sadhu Kokila/K. Kalyan/Raghu Dixit/Poornachandra Tejaswi/Charan Raj/Midhun Mukundan/Veer Samarth/Anoop Seelin/Judah Sandhy
1950-1980|Rabin Chatterjee/Nachiketa Ghosh/Anupam Ghatak/Rajen Sarkar/Kalipada Sen/Sudhin Dasgupta/Shyamal Mitra/Manabendra Mukhopadhyay
1985-2005|Ajoy Das/Ashok Bhadra/Mrinal Banerjee/Bappi Lahiri/Babul Bose/Debojyoti Mishra/Kanu Bhattacharya/Goutam Ghose
2005-2026|Jeet Gannguli/Indradeep Dasgupta/Anupam Roy/Debojyoti Mishra/Neel Dutt/Bickram Ghosh/Prabuddha Banerjee/Arindam Chatterjee/Mayookh Bhaumik
1949-1985|Sudhir Phadke/Vasant Pawar/Ram Kadam/Hridaynath Mangeshkar/Shrinivas Khale/Bhaskar Chandavarkar/Vasant Prabhu/Datta Davjekar
2004-2026|Ajay Gogavale/Atul Gogavale/Ashok Patki/Nilesh Moharir/Salil Kulkarni/A. V. Prafullachandra/Hrishikesh Datar
# cinematographer
# editor
# producer
# production designer
# costume designer
`;
