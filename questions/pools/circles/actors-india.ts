/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS_INDIA = `
# Hindi
1925-1947|K. L. Saigal/Ashok Kumar/Prithviraj Kapoor/P. C. Barua/Himanshu Rai/Motilal/Chandra Mohan
1944-1964|Dilip Kumar/Raj Kapoor/Dev Anand/Ashok Kumar/Balraj Sahni/Guru Dutt/Bharat Bhushan/Pradeep Kumar
1952-1972|Balraj Sahni/Ashok Kumar/Raaj Kumar/Sanjeev Kumar/Guru Dutt/Dilip Kumar
1951-1964|Guru Dutt/Dev Anand/Raj Kapoor/Sunil Dutt/Bharat Bhushan/Shammi Kapoor/Rehman
1957-1972|Shammi Kapoor/Dev Anand/Joy Mukherjee/Biswajeet/Shashi Kapoor/Rajendra Kumar/Jeetendra/Sunil Dutt
1950-1966|Kishore Kumar/Dev Anand/Johnny Walker/Mehmood/Shammi Kapoor/Raj Kapoor/Talat Mahmood
1960-1978|Dharmendra/Rajendra Kumar/Sunil Dutt/Manoj Kumar/Shashi Kapoor/Rajesh Khanna/Jeetendra/Feroz Khan
1967-1980|Rajesh Khanna/Sanjeev Kumar/Dharmendra/Shashi Kapoor/Jeetendra/Vinod Mehra/Navin Nischol/Rishi Kapoor
1972-1990|Amitabh Bachchan/Dharmendra/Vinod Khanna/Shatrughan Sinha/Shashi Kapoor/Sanjeev Kumar/Rishi Kapoor/Mithun Chakraborty/Feroz Khan
1973-1995|Rishi Kapoor/Randhir Kapoor/Mithun Chakraborty/Anil Kapoor/Jackie Shroff/Sanjay Dutt/Rajesh Khanna/Kumar Gaurav
1998-2024|Amitabh Bachchan/Rishi Kapoor/Naseeruddin Shah/Anupam Kher/Boman Irani/Paresh Rawal/Jackie Shroff/Vinod Khanna
1974-1994|Naseeruddin Shah/Om Puri/Girish Karnad/Amol Palekar/Farooq Shaikh/Kulbhushan Kharbanda/Pankaj Kapur/Victor Banerjee/Anant Nag
1982-1998|Anil Kapoor/Jackie Shroff/Sunny Deol/Sanjay Dutt/Govinda/Mithun Chakraborty/Rishi Kapoor/Chunky Panday
1988-2000|Aamir Khan/Salman Khan/Shah Rukh Khan/Akshay Kumar/Ajay Devgn/Saif Ali Khan/Govinda/Sunny Deol/Sanjay Dutt
2000-2024|Aamir Khan/Shah Rukh Khan/Salman Khan/Hrithik Roshan/Akshay Kumar/Ajay Devgn/Saif Ali Khan/Abhishek Bachchan
2000-2012|Hrithik Roshan/Abhishek Bachchan/Shahid Kapoor/Saif Ali Khan/Farhan Akhtar/John Abraham/Vivek Oberoi/Fardeen Khan
2007-2024|Ranbir Kapoor/Ranveer Singh/Shahid Kapoor/Varun Dhawan/Vicky Kaushal/Arjun Kapoor/Farhan Akhtar
2012-2024|Ayushmann Khurrana/Rajkummar Rao/Vicky Kaushal/Varun Dhawan/Kartik Aaryan/Sidharth Malhotra/Ranveer Singh
1998-2020|Irrfan Khan/Manoj Bajpayee/Nawazuddin Siddiqui/Kay Kay Menon/Pankaj Kapur/Naseeruddin Shah/Om Puri/Ranvir Shorey
2010-2024|Nawazuddin Siddiqui/Pankaj Tripathi/Manoj Bajpayee/Rajkummar Rao/Vijay Varma/Sanjay Mishra/Jaideep Ahlawat/Saurabh Shukla
1994-2012|Nana Patekar/Manoj Bajpayee/Om Puri/Paresh Rawal/Naseeruddin Shah/Ashish Vidyarthi/Amrish Puri
2000-2016|Irrfan Khan/Anil Kapoor/Anupam Kher/Om Puri/Dev Patel/Roshan Seth/Art Malik
1950-1985|Pran/Madan Puri/Ajit/Amjad Khan/Prem Chopra/Ranjeet/K. N. Singh/Jeevan
1973-1998|Amjad Khan/Amrish Puri/Danny Denzongpa/Prem Chopra/Ranjeet/Shakti Kapoor/Gulshan Grover/Kader Khan
1981-2004|Kader Khan/Shakti Kapoor/Asrani/Johnny Lever/Paresh Rawal/Satish Kaushik/Anupam Kher
1962-1990|Iftekhar/A. K. Hangal/Om Prakash/Utpal Dutt/Satyen Kappu/Nazir Hussain/Ramesh Deo
1958-1985|Om Prakash/Asrani/Keshto Mukherjee/Mehmood/Johnny Walker/Deven Verma/Utpal Dutt/Jagdeep
1988-2012|Alok Nath/Mohnish Bahl/Anupam Kher/Saeed Jaffrey/Dalip Tahil/Mahesh Thakur/Satish Shah/Kulbhushan Kharbanda
1998-2024|Boman Irani/Paresh Rawal/Satish Shah/Saurabh Shukla/Vijay Raaz/Rajpal Yadav/Sanjay Mishra/Arshad Warsi
1977-2012|Tom Alter/Saeed Jaffrey/Roshan Seth/Victor Banerjee/Girish Karnad/Bob Christo
2001-2024|Farhan Akhtar/Abhishek Bachchan/Rahul Bose/John Abraham/Arjun Rampal/Abhay Deol/Himesh Reshammiya
1955-1975|Vijay Anand/Dev Anand/Sunil Dutt/Manoj Kumar/Kishore Kumar
1984-2002|Ashutosh Gowariker/Deepak Tijori/Aditya Pancholi/Shekhar Kapur/Makarand Deshpande/Rahul Roy
# Bengali, Marathi and the neighbours
1948-1980|Uttam Kumar/Soumitra Chatterjee/Anil Chatterjee/Chhabi Biswas/Biswajeet/Subhendu Chatterjee/Basanta Choudhury
1952-1992|Utpal Dutt/Rabi Ghosh/Bhanu Bandopadhyay/Chhabi Biswas/Santosh Dutta/Kali Banerjee
1971-2005|Soumitra Chatterjee/Dipankar Dey/Ranjit Mallick/Victor Banerjee/Dhritiman Chatterjee/Prosenjit Chatterjee/Sabyasachi Chakrabarty
2003-2024|Prosenjit Chatterjee/Parambrata Chatterjee/Abir Chatterjee/Jisshu Sengupta/Dev/Jeet/Ritwick Chakraborty
1975-2014|Sachin Pilgaonkar/Ashok Saraf/Nana Patekar/Mahesh Manjrekar/Nagraj Manjule/Mohan Agashe
2007-2024|Fawad Khan/Humayun Saeed/Ali Zafar/Shaan Shahid/Fahad Mustafa
# Tamil
1937-1978|M. G. Ramachandran/Sivaji Ganesan/Gemini Ganesan/S. S. Rajendran/M. R. Radha/Muthuraman/Jaishankar
1952-1975|Sivaji Ganesan/Gemini Ganesan/M. G. Ramachandran/N. T. Rama Rao/Akkineni Nageswara Rao/Rajkumar/Prem Nazir
1959-1995|Nagesh/Thengai Srinivasan/Cho Ramaswamy/V. K. Ramasamy/Goundamani/Senthil/M. R. Radha
1975-1996|Rajinikanth/Kamal Haasan/Vijayakanth/Sathyaraj/Prabhu/Karthik/K. Bhagyaraj/Mohan/Sivakumar
1988-2024|Rajinikanth/Kamal Haasan/Chiranjeevi/Mammootty/Mohanlal/Amitabh Bachchan/Vishnuvardhan/Nagarjuna
1985-2012|R. Sarathkumar/Vijayakanth/Sathyaraj/Prabhu/Arjun/Raghuvaran/Karthik/Sundar C.
1985-2016|Nassar/Raghuvaran/Prakash Raj/Delhi Ganesh/Manivannan/Vijayakumar/Charle/Cheran
1988-2016|Vadivelu/Goundamani/Vivek/Senthil/Santhanam/Manivannan/Soori
1992-2024|Vijay/Ajith Kumar/Suriya/Vikram/R. Madhavan/Prashanth/Arvind Swamy/Silambarasan
2002-2024|Dhanush/Vijay Sethupathi/Silambarasan/Karthi/Suriya/Sivakarthikeyan/Jayam Ravi/Arya/G. V. Prakash Kumar
1992-2010|Arvind Swamy/R. Madhavan/Prabhu Deva/Prashanth/Abbas/Karthik/Vikram/Vineeth
1988-2020|S. P. Balasubrahmanyam/Prakash Raj/Nassar/Raghuvaran/Vijayakumar/Delhi Ganesh/Girish Karnad
# Telugu
1941-1985|Akkineni Nageswara Rao/N. T. Rama Rao/Kanta Rao/Sobhan Babu/Krishna/Jaggayya/Krishnam Raju
1946-1980|S. V. Ranga Rao/Gummadi/Relangi/Kaikala Satyanarayana/Rao Gopal Rao/Nagabhushanam/Mikkilineni
1955-2000|Allu Ramalingaiah/Relangi/Rao Gopal Rao/Kaikala Satyanarayana/Padmanabham/Kota Srinivasa Rao
1986-2020|Kota Srinivasa Rao/Tanikella Bharani/Brahmanandam/Kaikala Satyanarayana/Prakash Raj/Babu Mohan/Jagapathi Babu
1983-2005|Chiranjeevi/Nagarjuna/Venkatesh/Nandamuri Balakrishna/Mohan Babu/Rajasekhar/Jagapathi Babu/Srikanth
1996-2024|Pawan Kalyan/Mahesh Babu/N. T. Rama Rao Jr./Prabhas/Ravi Teja/Allu Arjun/Nagarjuna/Venkatesh
2003-2024|Allu Arjun/Ram Charan/N. T. Rama Rao Jr./Prabhas/Mahesh Babu/Rana Daggubati/Nani/Ravi Teja/Nithiin
2010-2024|Nani/Vijay Deverakonda/Rana Daggubati/Naga Chaitanya/Sharwanand/Varun Tej/Ram Pothineni/Sai Dharam Tej
# Malayalam
1952-1985|Prem Nazir/Sathyan/Madhu/Thikkurissy Sukumaran Nair/K. P. Ummer/M. G. Soman
1972-2000|Bharath Gopi/Nedumudi Venu/Thilakan/Sreenivasan/Mammootty/Mohanlal/Murali/Karamana Janardanan Nair
1980-2010|Mammootty/Mohanlal/Suresh Gopi/Jayaram/Dileep/Sreenivasan/Mukesh/Ratheesh
1980-2012|Jagathy Sreekumar/Innocent/Mamukkoya/Oduvil Unnikrishnan/Sankaradi/Cochin Haneefa/Indrans/Harisree Ashokan/Jagadish
1985-2003|Thilakan/Nedumudi Venu/Innocent/Rajan P. Dev/N. F. Varghese/Narendra Prasad/Oduvil Unnikrishnan/Murali
2002-2024|Prithviraj Sukumaran/Dileep/Jayasurya/Kunchacko Boban/Indrajith Sukumaran/Jayaram/Suresh Gopi
2010-2024|Dulquer Salmaan/Fahadh Faasil/Nivin Pauly/Tovino Thomas/Prithviraj Sukumaran/Asif Ali/Kunchacko Boban/Biju Menon
2015-2024|Indrans/Suraj Venjaramoodu/Joju George/Soubin Shahir/Biju Menon/Siddique/Mamukkoya
# Kannada
1954-2000|Rajkumar/Kalyan Kumar/Vishnuvardhan/Ambareesh/Anant Nag/Srinath
1972-2010|Vishnuvardhan/Ambareesh/Shankar Nag/Anant Nag/Ravichandran/Devaraj/Shiva Rajkumar
1986-2024|Shiva Rajkumar/Puneeth Rajkumar/Sudeep/Upendra/Darshan/Ravichandran/Yash/Ganesh
2007-2024|Yash/Sudeep/Puneeth Rajkumar/Darshan/Rakshit Shetty/Rishab Shetty/Ganesh/Dhruva Sarja
1981-2016|Doddanna/Mukhyamantri Chandru/Tennis Krishna/Sadhu Kokila/Avinash/Anant Nag
# Late years
1974-1996|Ashok Kumar/Dilip Kumar/Pran/Raj Kapoor/Sunil Dutt/Shammi Kapoor/Dev Anand/Sanjeev Kumar
1990-2024|Dharmendra/Rajesh Khanna/Vinod Khanna/Dev Anand/Shatrughan Sinha/Jeetendra/Amitabh Bachchan
2000-2024|Sanjay Dutt/Sunny Deol/Mithun Chakraborty/Govinda/Jackie Shroff/Suniel Shetty/Bobby Deol/Anil Kapoor
2000-2024|Nana Patekar/Danny Denzongpa/Paresh Rawal/Shakti Kapoor/Gulshan Grover/Prakash Raj/Anupam Kher
1978-1999|Sivaji Ganesan/Gemini Ganesan/Akkineni Nageswara Rao/N. T. Rama Rao/Krishna/Prem Nazir/Nagesh
2005-2020|Soumitra Chatterjee/Dipankar Dey/Ranjit Mallick/Dhritiman Chatterjee/Victor Banerjee/Paran Bandyopadhyay
2005-2024|Nandamuri Balakrishna/Chiranjeevi/Nagarjuna/Venkatesh/Mohan Babu/Rajendra Prasad/Jagapathi Babu
`;
