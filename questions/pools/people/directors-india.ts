/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const DIRECTORS_INDIA = `
# Hindi
Dadasaheb Phalke|m|director,producer|1913-1937|IN|2
V. Shantaram|m|director,actor,producer|1921-1987|IN|2|Hindi
Bimal Roy|m|director,producer|1944-1963|IN|2|Hindi
Mehboob Khan|m|director,producer|1935-1962|IN|2|Hindi
Chetan Anand|m|director|1946-1986|IN|1|Hindi
Raj Kapoor|m|actor,director,producer|1935-1985|IN|3|Hindi
K. Asif|m|director,producer|1945-1960|IN|1|Hindi
Guru Dutt|m|actor,director,producer|1946-1964|IN|3|Hindi
B. R. Chopra|m|director,producer|1951-2008|IN|2|Hindi
Vijay Anand|m|director,actor|1957-1988|IN|1|Hindi
Hrishikesh Mukherjee|m|director|1957-1998|IN|2|Hindi
Yash Chopra|m|director,producer|1959-2012|IN|3|Hindi
Manmohan Desai|m|director,producer|1960-1988|IN|2|Hindi
Gulzar|m|lyricist,writer,director|1963-|IN|2|Hindi
Basu Bhattacharya|m|director|1966-1997|IN|1|Hindi
Basu Chatterjee|m|director|1969-2011|IN|1|Hindi
Ramesh Sippy|m|director|1971-|IN|2|Hindi
Mahesh Bhatt|m|director,producer,writer|1974-|IN|2|Hindi
Shyam Benegal|m|director|1974-2023|IN|2|Hindi
Govind Nihalani|m|director,cinematographer|1974-|IN|1|Hindi
Shekhar Kapur|m|director,actor|1975-|IN|2|Hindi
Subhash Ghai|m|director,producer|1976-|IN|2|Hindi
Ketan Mehta|m|director|1980-|IN|1|Hindi
Sai Paranjpye|f|director,writer|1980-|IN|1|Hindi
Prakash Jha|m|director|1984-|IN|1|Hindi
Mukul S. Anand|m|director|1984-1997|IN|1|Hindi
Ashutosh Gowariker|m|director,actor|1984-|IN|2|Hindi
Sudhir Mishra|m|director|1987-|IN|1|Hindi
Mira Nair|f|director|1988-|IN,US|2|Hindi
David Dhawan|m|director|1989-|IN|1|Hindi
Sooraj Barjatya/Sooraj R. Barjatya|m|director|1989-|IN|1|Hindi
Ram Gopal Varma|m|director,producer|1989-|IN|2|Telugu
Deepa Mehta|f|director|1991-|IN,CA|2|Hindi
Aditya Chopra|m|director,producer,writer|1995-|IN|2|Hindi
Vishal Bhardwaj|m|director,composer,writer|1995-|IN|2|Hindi
Sanjay Leela Bhansali|m|director,composer,producer|1996-|IN|2|Hindi
Karan Johar|m|director,producer|1998-|IN|2|Hindi
Anurag Kashyap|m|director,writer,producer|1998-|IN|2|Hindi
Madhur Bhandarkar|m|director|1999-|IN|1|Hindi
Rajkumar Hirani|m|director,editor|2000-|IN|2|Hindi
Farhan Akhtar|m|director,actor|2001-|IN|2|Hindi
Rakeysh Omprakash Mehra|m|director|2001-|IN|1|Hindi
Anubhav Sinha|m|director|2001-|IN|1|Hindi
Farah Khan|f|choreographer,director|1992-|IN|2|Hindi
Rohit Shetty|m|director|2003-|IN|2|Hindi
Sriram Raghavan|m|director|2004-|IN|1|Hindi
Imtiaz Ali|m|director|2005-|IN|1|Hindi
Kabir Khan|m|director|2006-|IN|1|Hindi
Dibakar Banerjee|m|director|2006-|IN|1|Hindi
Reema Kagti|f|director,writer|2007-|IN|1|Hindi
Neeraj Pandey|m|director|2008-|IN|1|Hindi
Zoya Akhtar|f|director,writer|2009-|IN|2|Hindi
Vikramaditya Motwane|m|director|2010-|IN|1|Hindi
Anees Bazmee|m|director,writer|1995-|IN|1|Hindi
Gauri Shinde|f|director,writer|2012-|IN|1|Hindi
Meghna Gulzar|f|director|2002-|IN|1|Hindi
# Bengali
Satyajit Ray|m|director,writer,composer|1955-1991|IN|3|Bengali
Ritwik Ghatak|m|director,writer|1952-1977|IN|2|Bengali
Mrinal Sen|m|director|1955-2002|IN|2|Bengali
Tapan Sinha|m|director|1954-2001|IN|1|Bengali
Buddhadeb Dasgupta|m|director|1978-2018|IN|1|Bengali
Aparna Sen|f|director,actor|1961-|IN|2|Bengali
Srijit Mukherji|m|director|2010-|IN|1|Bengali
# Marathi
Nagraj Manjule|m|director,actor|2013-|IN|1|Marathi
Chaitanya Tamhane|m|director|2014-|IN|1|Marathi
# Tamil
C. V. Sridhar|m|director,writer|1954-1991|IN|1|Tamil
K. Balachander|m|director,writer|1964-2006|IN|2|Tamil
S. P. Muthuraman|m|director|1972-1995|IN|1|Tamil
Balu Mahendra|m|director,cinematographer|1974-2013|IN|2|Tamil
Bharathiraja|m|director|1977-|IN|2|Tamil
K. Bhagyaraj|m|director,actor,writer|1977-|IN|1|Tamil
J. Mahendran|m|director,writer|1978-2006|IN|1|Tamil
P. Vasu|m|director|1981-|IN|1|Tamil
Mani Ratnam|m|director|1983-|IN|3|Tamil
Suresh Krissna|m|director|1988-|IN|1|Tamil
K. S. Ravikumar|m|director|1990-|IN|1|Tamil
S. Shankar|m|director|1993-|IN|2|Tamil
Sundar C.|m|director,actor|1995-|IN|1|Tamil
Cheran|m|director,actor|1997-|IN|1|Tamil
A. R. Murugadoss|m|director|2001-|IN|2|Tamil
Gautham Vasudev Menon/Gautham Menon|m|director|2001-|IN|2|Tamil
Selvaraghavan|m|director|2003-|IN|1|Tamil
Mysskin|m|director|2006-|IN|1|Tamil
Vetrimaaran|m|director|2007-|IN|2|Tamil
Sudha Kongara|f|director|2010-|IN|1|Tamil
Pa. Ranjith|m|director|2012-|IN|1|Tamil
Karthik Subbaraj|m|director|2012-|IN|1|Tamil
Atlee|m|director|2013-|IN|1|Tamil
Lokesh Kanagaraj|m|director|2017-|IN|1|Tamil
# Telugu
L. V. Prasad|m|director,actor,producer|1931-1981|IN|1|Telugu
B. N. Reddy|m|director,producer|1939-1969|IN|1|Telugu
K. V. Reddy|m|director|1942-1971|IN|1|Telugu
K. Viswanath|m|director|1965-2010|IN|2|Telugu
Dasari Narayana Rao|m|director|1972-2014|IN|1|Telugu
Singeetam Srinivasa Rao|m|director|1972-2013|IN|1|Telugu
K. Raghavendra Rao|m|director|1975-2017|IN|2|Telugu
Puri Jagannadh|m|director|2000-|IN|1|Telugu
Trivikram Srinivas|m|director,writer|1999-|IN|1|Telugu
Srinu Vaitla|m|director|1999-|IN|1|Telugu
Sekhar Kammula|m|director|2000-|IN|1|Telugu
S. S. Rajamouli|m|director|2001-|IN|3|Telugu
V. V. Vinayak|m|director|2002-|IN|1|Telugu
Sukumar|m|director|2004-|IN|1|Telugu
Boyapati Srinu|m|director|2005-|IN|1|Telugu
Krish Jagarlamudi|m|director|2008-|IN|1|Telugu
Koratala Siva|m|director|2013-|IN|1|Telugu
# Malayalam
Adoor Gopalakrishnan|m|director,writer|1972-|IN|2|Malayalam
G. Aravindan|m|director|1974-1991|IN|1|Malayalam
P. Padmarajan/Padmarajan|m|director,writer|1975-1991|IN|1|Malayalam
Bharathan|m|director|1975-1997|IN|1|Malayalam
I. V. Sasi|m|director|1975-2009|IN|1|Malayalam
Shaji N. Karun|m|director,cinematographer|1978-2018|IN|1|Malayalam
Joshiy|m|director|1978-|IN|1|Malayalam
Fazil|m|director|1980-|IN|1|Malayalam
Sathyan Anthikad|m|director|1982-|IN|1|Malayalam
Priyadarshan|m|director|1984-|IN|2|Malayalam
A. K. Lohithadas|m|writer,director|1987-2007|IN|1|Malayalam
Blessy|m|director|2004-|IN|1|Malayalam
Jeethu Joseph|m|director|2007-|IN|1|Malayalam
Aashiq Abu|m|director,producer|2009-|IN|1|Malayalam
Lijo Jose Pellissery|m|director|2010-|IN|1|Malayalam
Anjali Menon|f|director,writer|2009-|IN|1|Malayalam
# Kannada
Puttanna Kanagal|m|director|1964-1985|IN|1|Kannada
Girish Karnad|m|actor,director,writer|1970-2019|IN|2|Kannada
Girish Kasaravalli|m|director|1977-|IN|1|Kannada
T. S. Nagabharana|m|director|1978-|IN|1|Kannada
Upendra|m|actor,director|1992-|IN|1|Kannada
Yogaraj Bhat|m|director|2003-|IN|1|Kannada
Prashanth Neel|m|director|2014-|IN|1|Kannada
# Neighbours
Lester James Peries|m|director|1956-2006|LK|1
Zahir Raihan|m|director|1961-1971|BD|1|Bengali
Tareque Masud|m|director|1989-2010|BD|1|Bengali
Shoaib Mansoor|m|director|2007-|PK|1
`;
