import { foldName } from "./fold.ts";
import { GENDERS, type Gender } from "./people.ts";
import { once, rowsOf, wordIn } from "./rows.ts";

const CULTURES = [
  "english",
  "french",
  "spanish",
  "italian",
  "german",
  "nordic",
  "slavic",
  "greek",
  "hebrew",
  "arabic",
  "persian",
  "turkish",
  "indian",
  "chinese",
  "japanese",
  "korean",
  "african",
] as const;
export type Culture = (typeof CULTURES)[number];

export type FirstName = {
  readonly name: string;
  /** "x" for names that men and women bear, in one culture or in two ("Andrea", "Jean", "Sasha"). */
  readonly gender: Gender;
  readonly culture: Culture;
};

/** Columns: culture | gender | names. Each name stands once. */
const NAMES = `
# English
english|m|Aaron Abraham Adam Adrian Alan Albert Alec Alexander Alfred Allan Allen Alvin Andrew Andy Anthony Archibald Arnold Arthur Barry Bart Ben Benjamin Bernard Bill Bob Boris Brad Bradley Brandon Brendan Brian Bruce Bryan Burt Byron Caleb Calvin Carl Cecil Chad Charles Chester Christopher Chuck Clarence Clark Clifford Clint Clive Clyde Colin Conrad Craig Curtis Cyril Damien Daniel Darren Dave David Dean Dennis Derek Desmond Dexter Dick Dominic Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Edmund Edward Edwin Eli Elias Elliot Elmer Ernest Ethan Eugene Felix Fletcher Floyd Francis Frank Franklin Fred Frederick Gabriel Gareth Garry Gary Geoffrey George Gerald Gilbert Glen Gordon Graham Grant Greg Gregory Guy Harold Harry Harvey Hector Henry Herbert Herman Homer Horace Howard Hubert Hugh Hugo Humphrey Ian Ira Irving Isaac Jack Jacob Jake James Jason Jeff Jeffrey Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel John Johnny Jonah Jonathan Joseph Joshua Josh Julian Justin Keith Ken Kenneth Kevin Kirk Kurt Kyle Lance Larry Lawrence Leo Leon Leonard Leroy Lester Lewis Lionel Lloyd Logan Louis Lucas Luke Malcolm Mark Marshall Martin Marvin Mason Matt Matthew Maurice Max Maxwell Melvin Michael Mike Miles Milton Mitchell Morris Mortimer Murray Nathan Nathaniel Ned Neil Nelson Nicholas Nick Nigel Noah Norman Oliver Orson Oscar Oswald Otis Owen Patrick Paul Percy Perry Pete Peter Phil Philip Phillip Quentin Ralph Randolph Randy Raymond Reginald Rex Richard Rick Robert Rodney Roger Roland Ronald Rory Ross Roy Rudolph Rufus Rupert Russell Ryan Samuel Scott Sean Seth Shane Sheldon Sherman Silas Simon Spencer Stanley Stephen Steve Steven Stewart Stuart Ted Terence Terrence Theodore Thomas Tim Timothy Tobias Todd Tom Tommy Tony Travis Trevor Troy Tyler Vernon Victor Vince Vincent Virgil Wade Wallace Walter Warren Wayne Wesley Wilbur Wilfred Will Willard William Willie Winston Zachary Alastair Alistair Angus Barnaby Barney Bertie Blaine Boyd Brock Bryce Buster Cary Cedric Clay Clayton Clement Cliff Cole Conor Cory Curt Dale Damon Darryl Delroy Denzel Dermot Donnie Dougal Emmett Elijah Ernie Errol Fergus Finn Forrest Giles Gus Hank Harlan Heath Howie Isaiah Jarvis Jed Jock Jonny Keenan Kieran Leland Les Levi Linus Luther Lyle Mack Manny Marcus Marty Mickey Milo Mitch Monty Mort Niall Norm Ollie Preston Regis Rhys Ricky Rob Rod Roddy Rudy Sid Stan Ty Vic Walt Wes Woody Zack Zeke Gilman Barrett Burgess Nat Randall Seamus Shaun Shawn Sylvester Warwick Ambrose Bradford Darrell Tris Ferdy Godfrey Garrick Hardy Alonzo Asa Aubrey Bennett Benny Bernie Bertram Brett Bud Carlton Carter Chase Claud Corey Dan Danny Darrin Davey Dennie Deke Denny Digby Dominick Dub Ellis Elisha Emory Ethelbert Everett Freddie Freddy Gavin Grady Grover Gregg Hal Harrison Hume Irwin Ivor Jackson Jacky Jamison Jefferson Kent Kip Lane Larkin Lorne Mac Maury Merv Mervyn Moe Nolan Norbert Orville Payton Pierce Porter Raleigh Reid Richmond Roscoe Royce Russ Rusty Sammy Sonny Sterling Stu Thornton Thurman Tobey Tyrone Vaughan Vaughn Verne Wally Walton Wilson Wendell Wiley Willis Wilton Zach Zachery
english|f|Abigail Ada Adele Agatha Agnes Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Angela Angelina Anita Ann Anna Annabel Anne Annie Antonia Audrey Augusta Ava Barbara Beatrice Becky Belinda Bella Bernice Bertha Bessie Beth Betsy Betty Beverly Blanche Bonnie Brenda Bridget Brooke Camilla Candice Carla Caroline Carolyn Carrie Catherine Cecilia Celia Charlene Charlotte Chelsea Cheryl Christina Christine Claire Clara Clarissa Cleo Constance Cora Cordelia Cynthia Daisy Daphne Dawn Deborah Debra Deirdre Delia Denise Diana Diane Dinah Dolly Donna Doreen Doris Dorothy Edith Edna Eileen Elaine Eleanor Elisabeth Eliza Elizabeth Ella Ellen Elsie Emily Emma Erica Esme Estelle Esther Ethel Eunice Eva Evangeline Eve Faith Fay Felicity Fiona Flora Florence Frances Freda Gail Geraldine Gertrude Gillian Gina Ginger Gladys Glenda Gloria Grace Greta Gretchen Gwen Gwendolyn Hannah Harriet Hattie Hazel Heather Heidi Helen Helena Henrietta Hermione Hilda Holly Hope Ida Imogen Irene Iris Irma Isabel Isabella Isobel Ivy Jane Janet Janice Jeanette Jemima Jennifer Jenny Jessica Jill Joanna Joanne Josephine Joy Joyce Juanita Judith Judy Julia Juliet June Karen Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kitty Kristen Laura Lauren Lavinia Leah Lena Leona Lillian Lily Linda Lisa Lois Loretta Lorna Lorraine Lottie Louisa Louise Lucille Lucinda Lucy Lydia Mabel Madeleine Madeline Madge Maggie Mamie Marcia Margaret Margery Margo Marilyn Marjorie Marlene Martha Mary Matilda Maud Maude Maureen Mavis Maxine Meg Megan Melanie Melissa Mercy Mildred Millicent Minnie Miranda Miriam Moira Mollie Molly Monica Muriel Myrna Myrtle Nadine Nancy Naomi Natalie Natasha Nell Nellie Nicole Nina Nora Norma Olive Olivia Ophelia Pamela Patricia Patsy Patty Paula Pauline Pearl Peggy Penelope Penny Petra Petunia Philippa Phoebe Phyllis Polly Portia Priscilla Prudence Queenie Rachel Ramona Rebecca Regina Rhoda Rita Roberta Rosalind Rose Roseanne Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sarah Selina Sharon Sheila Shelly Sheryl Shirley Sophia Sophie Stella Stephanie Summer Susan Susannah Susie Suzanne Sybil Sylvia Tabitha Tamara Tammy Teresa Theresa Tilly Tina Ursula Valerie Vanessa Vera Veronica Victoria Violet Virginia Wanda Wendy Wilma Winifred Yvette Yvonne Zelda Zoe Rosalie Celeste Brynn Kari Darlene Darla Candace Cassie Cher Claudette Cornelia Cyd Delores Della Dionne Effie Enid Fern Gilda Glynis Gwyneth Imelda Isla Janelle Jenna Jillian Judi Justina Keira Kendra Kirsty Lana Laraine Lenore Letitia Liza Lorelei Maeve Mallory Mara Marcy Mariah Marisa Marla Marsha Mindy Mimi Minerva Misty Nan Nanette Nia Nicolette Noelle Noreen Octavia Opal Paige Pippa Raquel Rhea Robyn Rochelle Rowena Roxy Scarlett Shelley Sienna Sigourney Sondra Stacey Stefanie Susanna Tallulah Tatum Tess Tessa Thelma Tiffany Trish Trixie Verity Vicki Whitney Willa Winona Zoey Annette Nydia Georgann Erin Julie Kristy Lynda Rosanne Sue Ambrosine Ahna Esma Jenifer Tia Skye Aileen Alana Alberta Aleta Althea Angie Arlene April Aretha Arleen Beryl Beulah Brandi Brandy Britney Brittany Bryony Carole Carolina Carmel Charity Christie Christy Clarice Connie Corinna Crystal Dee Doria Dorothea Ebony Elinor Ernestine Eugenia Fannie Faye Gemma Ginny Hermia Hetty Hollie Honor Honora Ina Iona Jayne Jeanie Jodie Joely Jolene Jacinda Kara Kathie Katharine Kay Keeley Kellie Kerri Kimberly Kimberley Kirstie Krista Lacey Lara LaVerne Leanne Lesley Lilian Lilly Louella Luella Lynne Lynette Marcella Marguerite Marietta Marilee Maxie Mayme Melinda Mia Michaela Michelle Millie Minna Mitzi Nettie Patience Peg Phyllida Rachael Renata Rosamund Rosetta Roxane Samara Selma Shari Sheree Sherry Siobhan Sinead Tanya Tasha Tonya Thora Tricia Tyne Una Verna Velma Vida Zara
english|x|Alex Archie Parker Merle Ashley Bailey Billie Blair Blake Bobby Cameron Casey Charley Courtney Dakota Dana Drew Dylan Elliott Frankie Harley Hunter Jackie Jamie Jan Jess Jo Jordan Jules Kelly Kerry Kim Kit Lee Leslie Lindsay Lindsey Lou Lynn Mackenzie Mel Morgan Nicky Pat Quinn Ray Reese Riley Robbie Robin Ronnie Rowan Sam Sandy Shannon Shelby Skyler Stacy Stevie Sydney Taylor Terry Toni Tracy Val Vivien Evelyn Hilary Meredith Vivian Carol Marian Joan Sidney Charlie Chris Claude
# French
french|m|Alain Alphonse Antoine Armand Arnaud Baptiste Benoît Bertrand Christophe Didier Édouard Émile Étienne Fabrice Ferdinand François Frédéric Gaston Gérard Gilles Guillaume Gustave Henri Hervé Hippolyte Jacques Jean-Claude Jean-Luc Jean-Paul Julien Laurent Luc Marcel Mathieu Maxime Michel Nicolas Olivier Pascal Philippe Pierre Rémi Rémy Rodolphe Sébastien Serge Stéphane Thierry Tristan Xavier Yves
french|f|Agathe Frédérique Amélie Anaïs Angèle Anouk Antoinette Aurélie Aurore Bernadette Brigitte Cécile Céline Chantal Chloé Claudine Clémence Clémentine Colette Corinne Delphine Éléonore Élise Éloïse Émilie Fanny Françoise Gabrielle Geneviève Ghislaine Hélène Hortense Isabelle Jacqueline Jeanne Juliette Justine Laure Léa Lucie Manon Margot Marianne Marie Mathilde Mireille Monique Nathalie Noémie Odette Odile Régine Renée Sandrine Solange Sylvie Thérèse Virginie Vivienne
french|x|Camille Dominique Sacha Jean Alix Marion Simone Valentine
# Spanish and Portuguese
spanish|m|Alejandro Alfonso Álvaro Antonio Armando Arturo Benito Carlos César Diego Eduardo Emilio Enrique Ernesto Esteban Felipe Fernando Gonzalo Guillermo Gustavo Hernán Ignacio Jaime Javier Joaquín Jorge José Juan Julio Leonardo Lorenzo Luis Manuel Marcos Mateo Miguel Pablo Pedro Rafael Ramón Raúl Ricardo Rodrigo Salvador Santiago Sergio Vicente João Paulo Tiago Ángel Andrés Alberto Adolfo Agustín Alfonsín Fidel Francisco Germán Roque Rubén
spanish|f|Adriana Alejandra Alma Ana Araceli Beatriz Belén Blanca Carmen Catalina Concha Consuelo Cristina Dolores Elena Elvira Esmeralda Esperanza Fernanda Francisca Graciela Inés Isadora Juana Leonor Leticia Lola Lourdes Lucía Luisa Manuela Maribel Mercedes Milagros Ofelia Paloma Paz Pilar Rocío Sofía Soledad Teresita Ximena Yolanda Mercè Núria Montserrat Assumpta Rosalía Nieves Maricarmen Amparo Aitana Lupe Lupita
spanish|x|Cruz Trinidad Reyes Guadalupe Rosario
# Italian
italian|m|Alessandro Aldo Alfredo Amedeo Angelo Bruno Carlo Cesare Claudio Dario Domenico Donato Edoardo Enzo Ettore Fabio Federico Filippo Francesco Franco Gaetano Giacomo Gianni Gino Giorgio Giovanni Giuseppe Giulio Guido Luca Luciano Luigi Marcello Marco Mario Massimo Matteo Mauro Michelangelo Paolo Pietro Renato Riccardo Roberto Rocco Romeo Salvatore Silvio Stefano Tommaso Tullio Umberto Vincenzo Vito Vittorio
italian|f|Alessandra Angelica Annunziata Bianca Caterina Chiara Claudia Domenica Elisa Emilia Federica Francesca Gelsomina Giada Gianna Ginevra Giovanna Giulia Giuliana Giulietta Graziella Ilaria Isabela Lucrezia Luisella Maddalena Margherita Maria Mariella Marta Ornella Paola Patrizia Raffaella Rosa Rosanna Silvana Silvia Simonetta Stefania Valentina Vittoria
italian|x|Andrea Nicola Gabriele Michele Nino
# German and Dutch
german|m|Albrecht Anton Axel Bernd Christoph Detlef Dieter Dietrich Eberhard Emil Erich Ernst Florian Franz Friedrich Fritz Georg Gerd Gerhard Gottfried Günter Hannes Hans Heinrich Heinz Helmut Hermann Horst Joachim Jochen Johann Johannes Jürgen Karl Klaus Konrad Ludwig Lukas Manfred Markus Matthias Moritz Otto Rainer Reinhard Rolf Rudolf Siegfried Stefan Thorsten Uwe Volker Walther Werner Wilhelm Willi Wolfgang Cornelis Dirk Joost Maarten Pieter Willem
german|f|Adelheid Anneliese Annika Brunhilde Charlotta Christa Dagmar Dörte Elfriede Elke Elsa Emmi Erika Frieda Friederike Gerda Gisela Grete Gudrun Hanna Hannelore Hedwig Heike Helga Henriette Hildegard Ilse Ingeborg Irmgard Johanna Jutta Käthe Katharina Klara Kriemhild Lieselotte Liesl Lotte Magda Margarete Margarethe Marlies Monika Renate Roswitha Sabine Sieglinde Silke Susanne Trude Trudi Ulrike Ute Waltraud Wilhelmine Anneke Marijke Saskia Wilhelmina
german|x|Kai Uli Kaya
# Nordic
nordic|m|Anders Arne Asger Bengt Björn Einar Erik Fredrik Gösta Gunnar Gustaf Håkan Halvor Haakon Henrik Ingmar Ivar Jens Jesper Johan Jonas Jörgen Jukka Kalle Knut Lars Lasse Leif Magnus Mads Mikkel Mikael Nils Olaf Olav Ole Ove Per Ragnar Rasmus Rune Sigurd Sören Stellan Sven Tapio Thor Tore Torsten Ulf Ville
nordic|f|Agneta Anja Annikki Astrid Bodil Britt Ebba Elin Ester Freja Gunilla Gunhild Hedda Hedvig Hilde Inga Inger Ingrid Karin Karna Kirsten Kristin Lisbeth Liv Lovisa Maja Malin Marit Mette Pernilla Pia Ragnhild Sigrid Signe Siri Siv Solveig Sonja Svea Thea Tove Tuva Ulla Ylva
nordic|x|Mika
# Slavic
slavic|m|Alexei Andrei Andrzej Anatoly Bogdan Bolesław Boleslav Borislav Bronisław Dmitri Dmitry Dragan Dušan Emir Evgeny Fyodor Goran Grigori Igor Ilya Ivan Jacek Jakub Janusz Jaroslav Jerzy Jiří Józef Karel Konstantin Krzysztof Leonid Lev Maciek Maksim Marek Mikhail Milan Milorad Miloš Mirek Miroslav Mstislav Nikolai Nikolay Oleg Paweł Pavel Pyotr Radek Roman Ruslan Sergei Slobodan Stanislav Stanisław Sławomir Tadeusz Tomasz Tomáš Václav Vadim Vasily Vlad Vladimir Vladislav Vojtěch Vyacheslav Witold Wojciech Yuri Zbigniew Zdeněk Zoran
slavic|f|Agnieszka Alena Alina Alyona Anastasia Anya Božena Barbora Danuta Daria Dominika Dunja Ekaterina Ewa Galina Grażyna Halina Irina Ivana Jadwiga Jana Jelena Jolanta Katarzyna Katya Kinga Krystyna Ksenia Larisa Lidia Ludmila Lyudmila Magdalena Małgorzata Marfa Marina Marzena Masha Milena Mirjana Nadia Nadezhda Nastasya Natalia Natalya Oksana Olena Olga Polina Raisa Snežana Sonya Svetlana Tatiana Tatyana Vesna Wisława Yelena Yulia Zofia Zuzana
slavic|x|Sasha Misha Zhenya Valya Nikita
# Greek
greek|m|Achilles Alexandros Apostolos Aristotle Christos Costas Dimitris Giannis Giorgos Kostas Nikos Odysseus Orestes Panagiotis Petros Spyros Stavros Stelios Theodoros Theo Vassilis Yannis Yorgos
greek|f|Aphrodite Ariadne Athena Calliope Cassandra Chrysanthi Despina Dimitra Electra Eleni Eurydice Fotini Kalliopi Katerina Maro Medea Melina Stavroula Thalia Vasiliki Voula
# Hebrew
hebrew|m|Amos Avi Avner Avram Baruch Boaz Chaim Dov Ehud Eitan Eliezer Ezra Gideon Itzhak Jakob Menachem Mordechai Moshe Nadav Oren Reuven Saul Shlomo Shmuel Solomon Tevye Tzvi Uri Yaakov Yehuda Yitzhak Yosef Zvi
hebrew|f|Adina Avital Batya Chana Chava Dalia Devorah Dvora Golda Hadas Hodel Ilana Malka Orna Rivka Ronit Ruchel Shira Shoshana Tamar Tziporah Tzeitel Yael Yaffa Yentl Zipporah
hebrew|x|Ari Noam Gal Tal Shai Yuval Michal Lior Sivan
# Arabic
arabic|m|Abdul Abdullah Adel Adnan Ahmad Ahmed Amir Anwar Aziz Bilal Fadi Faisal Farid Fawzi Habib Hakim Hamid Hamza Hasan Hassan Hussein Ibrahim Idris Ismail Jamal Kamal Karim Khaled Khalid Mahmoud Mansour Marwan Mohamed Mohammed Muhammad Mustafa Nabil Nasser Omar Osama Rashid Saeed Said Saleh Salim Samir Sharif Suleiman Tarek Tariq Walid Wael Yasin Yasser Youssef Yusuf Ziad
arabic|f|Aïcha Aisha Amina Asma Aziza Basma Dalal Fadwa Faiza Farah Faten Fatima Fatma Habiba Hala Hanan Hayat Hind Huda Jamila Khadija Laila Latifa Leila Lina Lubna Maha Malika Mariam Maryam Mona Nabila Nadira Naima Nawal Noura Rania Rasha Rima Safiya Salma Samia Samira Soad Souad Yasmin Yasmina Zahra Zainab Zeinab
arabic|x|Ali Nour Ihsan Sabah Jihad Wafa Amal Iman
# Persian
persian|m|Abbas Akbar Alireza Amin Asghar Babak Bahman Bahram Behrouz Bijan Cyrus Dariush Darius Ebrahim Esmail Farhad Farshid Hossein Houman Iraj Jafar Javad Kambiz Kaveh Kiumars Majid Mehdi Mehran Mohsen Morteza Nader Nima Parviz Payam Pejman Peyman Rahim Reza Rostam Saeid Shahab Shahram Siamak Sohrab
persian|f|Anahita Arezou Atefeh Azadeh Baran Darya Elham Fereshteh Forough Golnaz Golshifteh Hedieh Ladan Laleh Mahin Mahnaz Mahshid Mandana Marjan Marzieh Mina Mitra Nasrin Nazanin Niki Niloufar Parisa Parvaneh Parvin Pegah Razieh Roya Samaneh Sahar Sepideh Setareh Shahrzad Shirin Simin Soraya Tahmineh Taraneh Zohreh
# Turkish
turkish|m|Ahmet Burak Cem Cemal Emre Engin Ercan Ferhat Haluk Kemal Levent Mehmet Mesut Murat Nuri Orhan Osman Rıza Selim Serkan Tarık Volkan Yavuz Yılmaz Zeki
turkish|f|Ayşe Aylin Bahar Belgin Berrin Defne Ebru Elif Emine Esra Fatoş Filiz Gül Hatice Hülya Leyla Meltem Meryem Müjde Neslihan Nurhan Pınar Selin Sevda Sibel Songül Şebnem Tuğba Türkan Zerrin Zeynep
turkish|x|Deniz Umut Özgür
# Indian
indian|m|Abhay Abhishek Aditya Ajay Akash Akshay Amar Amit Amitabh Anand Anil Aniruddha Apu Arjun Arun Ashok Ashwin Balaji Bharat Bhaskar Bheem Birju Chandru Deepak Dev Dhananjay Dharam Dilip Dinesh Ganesh Ganpat Gautam Ghanshyam Girish Gopal Gopi Govind Gurdeep Hari Harish Hrithik Ishaan Jagan Jagdish Jai Jatin Kabir Karan Karthik Kishan Kishore Krishnan Kumar Kunal Lakhan Lakshman Madhav Mahesh Manish Manoj Mohan Mukesh Murali Murugan Nandu Narayan Naresh Nikhil Nitin Omkar Pankaj Parthiban Pradeep Prakash Pranav Prem Raghav Raghu Rahul Raj Raja Rajan Rajesh Rajinder Raju Rakesh Ram Raman Ramesh Ranbir Ranjit Ranveer Ravi Rishi Rohan Rohit Sachin Sameer Sandeep Sanjay Sanjeev Santosh Sathya Shankar Sharad Shekhar Shivaji Siddharth Srinivas Subhash Subramaniam Sudhir Sunil Suresh Surya Tarun Uday Varun Velu Venkat Vidyadhar Vijay Vikram Vinay Vinod Viraj Vishal Vishnu Vivek Yash Aamir Adil Adi Ajit Ajith Allu Amjad Amol Anant Anupam Ashish Asrani Atul Avinash Bhupesh Bhushan Biju Biswajit Boman Chandan Chiranjeevi Dhanush Dharmendra Dileep Dulquer Farhan Feroz Gaurav Gulshan Harindranath Hemant Iqbal Irfan Irrfan Imran Jagathy Jaishankar Jeetendra Jeeva Jithin Johny Kader Kalabhavan Karikalan Karthi Kulbhushan Lakshmikant Madhavan Mahendra Mammootty Manivannan Mansoor Mithun Mohanlal Mohnish Mushtaq Naseeruddin Naseer Nagarjuna Nagesh Nawazuddin Nazar Nedumudi Neeraj Om Paresh Parambrata Parthasarathi Prabhu Prabhakar Prasenjit Prithviraj Priyanshu Prosenjit Puneet Raghuvaran Rajat Rajeev Rajendra Rajinikanth Rajiv Rajpal Randeep Ranjith Ranvir Rituraj Sadashiv Sachinandan Saif Salman Sarath Sarathkumar Sathyaraj Satish Satyajit Saurabh Saumitra Senthil Shahid Shahrukh Shakib Shakti Shammi Shashank Shivraj Shreyas Shyam Siddique Soumitra Sreenivasan Subrata Sudhakar Sundar Sunny Sushant Tiku Tinu Uttam Vadivelu Venkatesh Vidyut Vijayakanth Vikrant Vineeth Vipin Vivekanand Yogesh Zakir
indian|f|Aarti Aditi Aishwarya Amrita Ananya Anarkali Anjali Anju Anupama Anuradha Anushka Aparna Archana Arundhati Asha Bharati Bhavani Bimala Chandni Charulata Chitra Damini Deepa Deepika Devika Divya Durga Gayatri Gauri Geeta Geetha Gita Hema Indira Indu Ishita Janaki Jaya Jayanthi Kajal Kalyani Kamala Kamini Karishma Kareena Karuna Kavita Kaveri Komal Kusum Lakshmi Lalita Lata Madhavi Madhuri Mahalakshmi Mala Malati Malini Mallika Mandakini Manju Manorama Meena Meenakshi Meera Menaka Mohini Mrinalini Naina Nalini Namrata Nandini Nandita Neelam Neelima Neha Nisha Nirmala Padma Padmavati Padmini Paro Parvati Payal Pooja Poonam Prerna Preeti Priya Priyanka Pushpa Radha Radhika Rajeshwari Rajni Rani Rashmi Ratna Rekha Renuka Revathi Ritu Roopa Rukmini Sandhya Sangeeta Sarita Sarojini Saraswati Savita Savitri Seema Selvi Shabana Shakuntala Shalini Shanthi Shanti Sharmila Sharda Shilpa Shobha Shreya Sita Smita Sneha Sonia Sridevi Subbulakshmi Sudha Sujata Sulochana Sumitra Sunanda Sunita Supriya Sushila Swapna Swati Tanvi Tara Thenmozhi Tulsi Uma Urmila Usha Vandana Varsha Vasantha Vasundhara Vidya Vijaya Vimala Vineeta Yamuna Yashoda Aishwariya Alia Ambika Amala Amisha Anasuya Anushree Aparajita Asin Bhagyashree Bhama Bhanupriya Bhumika Bipasha Chitrangada Debashree Devayani Dimple Ekta Esha Farida Genelia Gouthami Himani Huma Ileana Jayalalithaa Jayaprada Jayshree Juhi Kalpana Kanaka Kangana Karisma Kavya Keerthi Keerthy Khushboo Khushbu Kirron Koel Kovai Kriti Lalithasree Lissy Mamta Manisha Manjula Moubani Mumtaz Nadhiya Nagma Nargis Nayanthara Nazneen Neetu Nimrat Nutan Padmapriya Parineeti Parvathi Parvathy Poornima Preity Priyamani Raakhee Rambha Ravali Raveena Reema Rituparna Rohini Roja Saritha Satabdi Seetha Shalu Sharmistha Sheela Shobana Shobhana Shraddha Shruti Shruthi Sonakshi Sonali Sonam Srividya Sripriya Sujatha Sukanya Sukumari Sumalatha Surabhi Sushmita Taapsee Tabassum Tabu Tamannaah Tanuja Tannishtha Tanusree Trisha Twinkle Urvashi Vaijayanti Vidhya Vyjayanthimala Yuvarani Zarina Zeenat
indian|x|Devi Kiran Suman Krishna Shashi Jaswinder Gurpreet Harpreet Manpreet Sukhwinder Bala Jyoti Simran
# Chinese
chinese|m|Guoqiang Haoran Jianguo Junjie Qiang Weiming Xiaoming Zhiqiang Zhenhua Chow Jet Sammo Xiaogang Yimou
chinese|f|Fengxia Huiling Jiazhen Lihua Meihua Meiling Qiuju Songlian Xiulan Yanyan Yulan Su-Zhen Yulian Xiaofang Lan-Ying Ziyi Bingbing
chinese|x|Wei Min Ming Ping Xin Yan Yi Ying Jing Lin Ling
# Japanese
japanese|m|Akio Akira Atsushi Daisuke Eiji Goro Haruki Hayao Hideo Hiroshi Hiroyuki Ichiro Isamu Isao Jiro Junichi Kanji Katsuhiro Kazuo Keiji Keisuke Kenji Kenta Kenzo Kiyoshi Koichi Koji Mamoru Masaki Masao Minoru Mitsuo Naoki Noboru Nobuo Osamu Ryo Ryota Ryuichi Saburo Sanjuro Satoru Satoshi Seiji Shigeru Shingo Shinji Shinya Shiro Shohei Shoji Shuhei Shunsuke Taichi Taiki Takashi Takeo Takeru Takeshi Takuya Taro Tatsuya Teruo Tetsuo Tomoya Toshiro Tsutomu Yasujiro Yoichi Yoji Yojiro Yoshio Yuichi Yuji Yusuke Tetsuro Mitsuhiro Katsuya Takayuki Kazuki Tadanobu Tatsuo Tomisaburo Shintaro Raizo Kenichi Kunie Eisei Yasuo Masahiro Nobuyuki
japanese|f|Aiko Akemi Akiko Asako Asuka Atsuko Ayako Ayame Azusa Chie Chiyo Chizuko Eiko Emiko Etsuko Fumiko Hana Hanako Haruko Hideko Hiroko Hisako Hitomi Junko Kaguya Kanako Kaoruko Kazuko Keiko Kiki Kikuko Kiyoko Kumiko Kyoko Machiko Mariko Masako Mayu Mayumi Megumi Michiko Midori Mieko Miho Miki Mikiko Minako Misa Misaki Misato Mitsuha Mitsuko Miyoko Momoko Nanako Naoko Natsuko Noriko Reiko Rie Rika Ryoko Sachiko Sadako Sakura Satsuki Sayaka Sayuri Setsuko Shizuka Shizue Sumiko Suzu Taeko Tamiko Tomoko Toshiko Umi Ume Yayoi Yoko Yoshiko Yui Yukari Yukiko Yumi Yumiko Yuriko Mie Kinuyo Isuzu Meiko Ayumi Kirin Rinko Tae
japanese|x|Chiaki Haru Hikaru Hinata Jun Kaoru Makoto Nao Natsuki Ren Rin Shinobu Sora Tomo Yuki Yu Mako Chihiro Maki
# Korean
korean|m|Byung-Hun Chang-Ho Dae-Su Dong-Hyun Dong-Su Gang-Du Hae-Jun Hyun-Woo Jae-Hyun Jong-Su Joon-Ho Ki-Taek Ki-Woo Kwang-Ho Man-Su Min-Ho Nam-Chul Sang-Hyun Sang-Woo Seung-Ho Sung-Min Tae-Hyun Tae-Ju Woo-Jin Yong-Ho Young-Ho Young-Su
korean|f|Bok-Nam Chung-Sook Eun-Hee Eun-Young Geum-Ja Hae-Mi Hee-Jin Hyun-Ah Hye-Jin Ji-Eun Ji-Hye Ki-Jung Mi-Do Mi-Ja Mi-Sook Nam-Joo Sang-Mi Seo-Yeon Shin-Ae Soo-Jin Sook-Hee Su-Mi Yeon-Kyo Yoon-Hee Young-Ae Young-Hee Yu-Jin
korean|x|Ji-Won Ji-Woo Hyun-Joo Jung-Hwa
# African
african|m|Abebe Adewale Babatunde Chidi Chinedu Chukwuemeka Dawit Ebenezer Emeka Ikenna Jabari Kofi Kwabena Kwame Mamadou Modou Moussa Obi Obinna Okonkwo Ousmane Sipho Segun Themba Thabo Tunde Wole Yaw
african|f|Abena Adaeze Adanna Adjoa Adunni Akosua Amaka Amara Awa Binta Chiamaka Chioma Efua Fatou Folake Genet Ifeoma Khady Makena Makeda Mbali Ngozi Nkechi Nomsa Nokuthula Oluchi Omotola Sade Sibongile Thandi Thandiwe Titilayo Winnie Yaa Yetunde Zanele Zawadi
african|x|Ade Bola Uche Ife Kagiso Tumelo Desta Femi Tendai Lerato Imani Olumide
`;

function namesOf(row: readonly string[]): readonly FirstName[] {
  const [culture = "", gender = "", names = ""] = row;
  const common = { gender: wordIn(gender, GENDERS), culture: wordIn(culture, CULTURES) };
  return names.split(" ").map((name) => ({ ...common, name }));
}

export const firstNames = once((): readonly FirstName[] => rowsOf(NAMES).flatMap(namesOf));

const byName = once(() => new Map(firstNames().map((first) => [foldName(first.name), first])));

export function firstNameCalled(name: string): FirstName | null {
  return byName().get(foldName(name)) ?? null;
}

/** What a first name says of its bearer: a man, a woman, either ("x"), or nothing known (null). */
export function genderOfFirstName(name: string): Gender | null {
  return firstNameCalled(name)?.gender ?? null;
}
