/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const ACTORS_INDIA = `
# Hindi: men
Ashok Kumar|m|actor|1936-1997|IN|2|Hindi
Pran|m|actor|1940-2007|IN|2|Hindi
Dilip Kumar|m|actor|1944-1998|IN|3|Hindi
Dev Anand|m|actor,director,producer|1946-2011|IN|3|Hindi
Balraj Sahni|m|actor|1946-1974|IN|2|Hindi
Shashi Kapoor|m|actor,producer|1948-1998|IN|2|Hindi
Shammi Kapoor|m|actor|1953-2011|IN|2|Hindi
Dharmendra|m|actor|1960-|IN|2|Hindi
Sanjeev Kumar|m|actor|1960-1993|IN|2|Hindi
Rajesh Khanna|m|actor|1966-2014|IN|2|Hindi
Vinod Khanna|m|actor|1968-2017|IN|2|Hindi
Amitabh Bachchan|m|actor|1969-|IN|3|Hindi
Shatrughan Sinha|m|actor|1969-|IN|1|Hindi
Rishi Kapoor|m|actor|1970-2022|IN|2|Hindi
Amrish Puri|m|actor|1970-2006|IN|2|Hindi
Sanjay Dutt|m|actor|1971-|IN|2|Hindi
Kader Khan|m|actor,writer|1972-|IN|1|Hindi
Aamir Khan|m|actor,producer,director|1973-|IN|3|Hindi
Naseeruddin Shah|m|actor|1975-|IN|2|Hindi
Om Puri|m|actor|1976-2019|IN|2|Hindi
Mithun Chakraborty|m|actor|1976-|IN|2|Hindi
Victor Banerjee|m|actor|1977-|IN|1|Hindi
Nana Patekar|m|actor|1978-|IN|2|Hindi
Anil Kapoor|m|actor,producer|1979-|IN|2|Hindi
Hrithik Roshan|m|actor|1980-|IN|3|Hindi
Paresh Rawal|m|actor|1982-|IN|1|Hindi
Anupam Kher|m|actor|1982-|IN|2|Hindi
Jackie Shroff|m|actor|1982-|IN|1|Hindi
Sunny Deol|m|actor|1983-|IN|2|Hindi
Govinda|m|actor|1986-|IN|2|Hindi
Salman Khan|m|actor,producer|1988-|IN|3|Hindi
Irrfan Khan/Irrfan|m|actor|1988-2020|IN|3|Hindi
Ajay Devgn/Ajay Devgan|m|actor,producer|1991-|IN|2|Hindi
Akshay Kumar|m|actor,producer|1991-|IN|2|Hindi
Shah Rukh Khan/Shahrukh Khan|m|actor,producer|1992-|IN|3|Hindi
Saif Ali Khan|m|actor|1993-|IN|2|Hindi
Manoj Bajpayee/Manoj Bajpai|m|actor|1994-|IN|2|Hindi
Nawazuddin Siddiqui|m|actor|1999-|IN|2|Hindi
Abhishek Bachchan|m|actor|2000-|IN|2|Hindi
Boman Irani|m|actor|2001-|IN|1|Hindi
Shahid Kapoor|m|actor|2003-|IN|2|Hindi
Pankaj Tripathi|m|actor|2004-|IN|1|Hindi
Ranbir Kapoor|m|actor|2007-|IN|2|Hindi
Ranveer Singh|m|actor|2010-|IN|2|Hindi
Rajkummar Rao|m|actor|2010-|IN|2|Hindi
Ayushmann Khurrana|m|actor|2012-|IN|1|Hindi
Varun Dhawan|m|actor|2012-|IN|1|Hindi
Vicky Kaushal|m|actor|2012-|IN|1|Hindi
# Bengali and Marathi
Uttam Kumar|m|actor|1948-1981|IN|2|Bengali
Utpal Dutt|m|actor|1950-1993|IN|1|Bengali
Soumitra Chatterjee|m|actor|1959-2020|IN|2|Bengali
Prosenjit Chatterjee|m|actor|1968-|IN|1|Bengali
Suchitra Sen|f|actor|1953-1978|IN|2|Bengali
Madhabi Mukherjee|f|actor|1950-|IN|1|Bengali
Rituparna Sengupta|f|actor|1992-|IN|1|Bengali
Sachin Pilgaonkar|m|actor,director|1963-|IN|1|Marathi
# Hindi: women
Devika Rani|f|actor|1933-1943|IN|2|Hindi
Nargis|f|actor|1935-1967|IN|3|Hindi
Meena Kumari|f|actor|1939-1972|IN|2|Hindi
Madhubala|f|actor|1942-1971|IN|2|Hindi
Suraiya|f|actor,singer|1942-1963|IN|1|Hindi
Nutan|f|actor|1945-1992|IN|2|Hindi
Nirupa Roy|f|actor|1946-1999|IN|1|Hindi
Vyjayanthimala|f|actor|1949-1970|IN|2|Hindi
Asha Parekh|f|actor|1952-|IN|1|Hindi
Waheeda Rehman|f|actor|1955-|IN|2|Hindi
Rekha|f|actor|1958-|IN|2|Hindi
Sharmila Tagore|f|actor|1959-|IN|2|Hindi
Hema Malini|f|actor|1965-|IN|2|Hindi
Jaya Bachchan/Jaya Bhaduri|f|actor|1963-|IN|2|Hindi
Zeenat Aman|f|actor|1971-|IN|2|Hindi
Dimple Kapadia|f|actor|1973-|IN|2|Hindi
Parveen Babi|f|actor|1973-1991|IN|1|Hindi
Shabana Azmi|f|actor|1974-|IN|3|Hindi
Jaya Prada|f|actor|1974-|IN|1|Hindi
Smita Patil|f|actor|1975-1989|IN|2|Hindi
Deepti Naval|f|actor|1978-|IN|1|Hindi
Supriya Pathak|f|actor|1981-|IN|1|Hindi
Tabu|f|actor|1982-|IN|2|Hindi
Ratna Pathak Shah|f|actor|1983-|IN|1|Hindi
Kirron Kher|f|actor|1983-|IN|1|Hindi
Konkona Sen Sharma|f|actor,director|1983-|IN|2|Hindi
Madhuri Dixit|f|actor|1984-|IN|2|Hindi
Juhi Chawla|f|actor|1986-|IN|2|Hindi
Nandita Das|f|actor,director|1989-|IN|2|Hindi
Manisha Koirala|f|actor|1989-|NP,IN|2|Hindi
Karisma Kapoor|f|actor|1991-|IN|1|Hindi
Raveena Tandon|f|actor|1991-|IN|1|Hindi
Kajol|f|actor|1992-|IN|2|Hindi
Rani Mukerji/Rani Mukherjee|f|actor|1996-|IN|2|Hindi
Aishwarya Rai Bachchan/Aishwarya Rai|f|actor|1997-|IN|3|Hindi
Preity Zinta|f|actor|1998-|IN|2|Hindi
Alia Bhatt|f|actor|1999-|IN|2|Hindi
Kareena Kapoor/Kareena Kapoor Khan|f|actor|2000-|IN|2|Hindi
Bipasha Basu|f|actor|2001-|IN|1|Hindi
Priyanka Chopra/Priyanka Chopra Jonas|f|actor,producer|2002-|IN|3|Hindi
Vidya Balan|f|actor|2003-|IN|2|Hindi
Katrina Kaif|f|actor|2003-|IN|2|Hindi
Radhika Apte|f|actor|2005-|IN|1|Hindi
Deepika Padukone|f|actor|2006-|IN|2|Hindi
Kangana Ranaut|f|actor,director|2006-|IN|2|Hindi
Sonam Kapoor|f|actor|2007-|IN|1|Hindi
Anushka Sharma|f|actor,producer|2008-|IN|2|Hindi
Richa Chadha|f|actor|2008-|IN|1|Hindi
Kalki Koechlin|f|actor|2009-|IN|1|Hindi
Taapsee Pannu|f|actor|2010-|IN|1|Hindi
Shraddha Kapoor|f|actor|2010-|IN|1|Hindi
Parineeti Chopra|f|actor|2011-|IN|1|Hindi
Huma Qureshi|f|actor|2012-|IN|1|Hindi
Bhumi Pednekar|f|actor|2015-|IN|1|Hindi
# Tamil
M. G. Ramachandran|m|actor|1936-1978|IN|2|Tamil
Gemini Ganesan|m|actor|1947-|IN|1|Tamil
Sivaji Ganesan|m|actor|1952-1999|IN|2|Tamil
Nagesh|m|actor|1959-2008|IN|1|Tamil
Kamal Haasan/Kamal Hassan|m|actor,director,writer,producer,singer|1960-|IN|3|Tamil
Rajinikanth/Rajnikanth|m|actor|1975-|IN|3|Tamil
Sathyaraj|m|actor|1978-|IN|1|Tamil
Vijayakanth|m|actor|1979-2015|IN|1|Tamil
Raghuvaran|m|actor|1982-2008|IN|1|Tamil
Silambarasan/Simbu|m|actor|1984-|IN|1|Tamil
Vijay|m|actor|1984-|IN|2|Tamil
Nassar|m|actor|1985-|IN|1|Tamil
R. Sarathkumar/Sarathkumar|m|actor|1986-|IN|1|Tamil
Prakash Raj|m|actor|1988-|IN|2|Tamil
Vadivelu|m|actor|1988-|IN|1|Tamil
Vikram|m|actor|1990-|IN|2|Tamil
Ajith Kumar/Ajith|m|actor|1990-|IN|2|Tamil
Arvind Swamy|m|actor|1991-|IN|1|Tamil
R. Madhavan/Madhavan|m|actor|1997-|IN|2|Tamil
Suriya|m|actor,producer|1997-|IN|2|Tamil
Dhanush|m|actor,singer,producer|2002-|IN|2|Tamil
Vijay Sethupathi|m|actor|2004-|IN|2|Tamil
Karthi|m|actor|2004-|IN|1|Tamil
Padmini|f|actor|1948-|IN|1|Tamil
Manorama|f|actor|1958-|IN|2|Tamil
J. Jayalalithaa/Jayalalithaa|f|actor|1961-1980|IN|2|Tamil
K. R. Vijaya|f|actor|1963-|IN|1|Tamil
Suhasini Maniratnam/Suhasini|f|actor|1980-|IN|2|Tamil
Khushbu Sundar/Khushbu|f|actor|1980-|IN|1|Tamil
Meena|f|actor|1982-|IN|1|Tamil
Revathi|f|actor,director|1983-|IN|2|Tamil
Simran|f|actor|1995-|IN|1|Tamil
Jyothika|f|actor|1998-|IN|1|Tamil
Trisha Krishnan/Trisha|f|actor|1999-|IN|2|Tamil
Shruti Haasan|f|actor,singer|2000-|IN|1|Tamil
Keerthy Suresh|f|actor|2000-|IN|1|Tamil
Asin|f|actor|2001-2015|IN|1|Tamil
Nayanthara|f|actor|2003-|IN|2|Tamil
# Telugu
Akkineni Nageswara Rao|m|actor|1941-2014|IN|2|Telugu
S. V. Ranga Rao|m|actor|1946-1974|IN|1|Telugu
N. T. Rama Rao|m|actor,director|1949-1993|IN|2|Telugu
Nagarjuna/Akkineni Nagarjuna|m|actor,producer|1967-|IN|2|Telugu
Nandamuri Balakrishna|m|actor|1974-|IN|2|Telugu
Chiranjeevi|m|actor|1978-|IN|2|Telugu
Mahesh Babu|m|actor|1979-|IN|2|Telugu
Allu Arjun|m|actor|1985-|IN|2|Telugu
Venkatesh/Daggubati Venkatesh|m|actor|1986-|IN|2|Telugu
Brahmanandam|m|actor|1987-|IN|2|Telugu
Jagapathi Babu|m|actor|1989-|IN|1|Telugu
Ravi Teja|m|actor|1990-|IN|1|Telugu
N. T. Rama Rao Jr./Jr. NTR|m|actor|1991-|IN|2|Telugu
Pawan Kalyan|m|actor|1996-|IN|2|Telugu
Prabhas|m|actor|2002-|IN|2|Telugu
Ram Charan|m|actor|2007-|IN|2|Telugu
Nani|m|actor|2008-|IN|2|Telugu
Rana Daggubati|m|actor|2010-|IN|2|Telugu
Vijay Deverakonda|m|actor|2011-|IN|1|Telugu
P. Bhanumathi/Bhanumathi Ramakrishna|f|actor,director,singer|1939-1998|IN|1|Telugu
Savitri|f|actor|1950-|IN|2|Telugu
Sridevi|f|actor|1967-2018|IN|3|Hindi
Vijayashanti|f|actor|1980-|IN|1|Telugu
Ramya Krishnan|f|actor|1985-|IN|2|Telugu
Soundarya|f|actor|1992-2004|IN|1|Telugu
Kajal Aggarwal|f|actor|2004-|IN|2|Telugu
Anushka Shetty|f|actor|2005-|IN|2|Telugu
Tamannaah/Tamannaah Bhatia|f|actor|2005-|IN|2|Telugu
Samantha Ruth Prabhu/Samantha|f|actor|2010-|IN|2|Telugu
# Malayalam
Prem Nazir|m|actor|1952-1990|IN|2|Malayalam
Sathyan|m|actor|1952-1971|IN|1|Malayalam
Suresh Gopi|m|actor|1965-|IN|1|Malayalam
Mammootty|m|actor|1971-|IN|3|Malayalam
Bharath Gopi|m|actor|1972-2008|IN|1|Malayalam
Innocent|m|actor|1972-2023|IN|1|Malayalam
Thilakan|m|actor|1973-2012|IN|1|Malayalam
Sreenivasan|m|actor,writer,director|1976-|IN|1|Malayalam
Nedumudi Venu|m|actor|1978-2021|IN|1|Malayalam
Mohanlal|m|actor|1980-|IN|3|Malayalam
Jayaram|m|actor|1988-|IN|1|Malayalam
Dileep|m|actor|1992-|IN|1|Malayalam
Prithviraj Sukumaran|m|actor,director,producer|2002-|IN|2|Malayalam
Fahadh Faasil|m|actor|2002-|IN|2|Malayalam
Nivin Pauly|m|actor|2010-|IN|1|Malayalam
Dulquer Salmaan|m|actor|2012-|IN|2|Malayalam
Tovino Thomas|m|actor|2012-|IN|1|Malayalam
Sheela|f|actor|1962-|IN|1|Malayalam
Urvashi|f|actor|1977-|IN|1|Malayalam
Shobana|f|actor|1980-|IN|2|Malayalam
Kavya Madhavan|f|actor|1991-|IN|1|Malayalam
Manju Warrier|f|actor|1995-|IN|2|Malayalam
Sai Pallavi|f|actor|2005-|IN|1|Malayalam
Parvathy Thiruvothu|f|actor|2006-|IN|1|Malayalam
Nithya Menen|f|actor|2006-|IN|1|Malayalam
Nazriya Nazim|f|actor|2006-|IN|1|Malayalam
# Kannada
Rajkumar/Dr. Rajkumar|m|actor|1942-2000|IN|2|Kannada
Vishnuvardhan|m|actor|1972-2010|IN|1|Kannada
Ambareesh|m|actor|1972-2018|IN|1|Kannada
Anant Nag|m|actor|1973-|IN|1|Kannada
Puneeth Rajkumar|m|actor|1976-2022|IN|1|Kannada
Shankar Nag|m|actor,director|1978-1990|IN|1|Kannada
Shiva Rajkumar/Shivrajkumar|m|actor|1986-|IN|1|Kannada
Sudeep/Kichcha Sudeep|m|actor|1997-|IN|1|Kannada
Yash|m|actor|2007-|IN|2|Kannada
B. Saroja Devi/Saroja Devi|f|actor|1955-|IN|1|Kannada
Rashmika Mandanna|f|actor|2016-|IN|1|Kannada
# Neighbours
Malini Fonseka|f|actor|1968-|LK|1
Babita|f|actor|1968-|BD|1|Bengali
Fawad Khan|m|actor|2007-|PK|1
Mahira Khan|f|actor|2011-|PK|1
`;
