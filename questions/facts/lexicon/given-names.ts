import type { Gender } from "../model.ts";

/** Given names common among people who make films and the people in them, by the gender they mostly tell. */
const MALE = `
Aamir Aaron Axel Ansgar Bo Espen Harald Håkon Knut Magnus Mattias Ole Per Rasmus Sverre Tor Trond Viktor Zbigniew Krzysztof Abbas Abdul Abel Abhishek Abraham Adam Adolf Adrian Adrien Ahmed Aidan Ajay Akira Akshay Al Alain Alan Albert Alberto
Alden Alec Alejandro Aleksandr Alex Alexander Alexandre Alfonso Alfred Alfredo Allan Allen Alvin Amitabh Amjad Amrish Anders Andre André Andrei Andrés Andrew Andy
Ang Angelo Angus Anil Ansel Anthony Antonio Antoine Anton Anupam Anurag Archie Ari Arjun Armand Armando Arnold Arthur Arun Asghar Asif Atom
Aubrey August Austin Avi Aziz Baltasar Barney Barry Bart Bartholomew Baz Ben Benedict Benicio Benjamin Benny Bernard Bernardo Bert Bertrand Bill Billy
Björn Bob Bobby Bong Boris Brad Bradley Bram Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Buck Bud Burt Burgess Buster Byron Caleb Cameron Carl Carlo
Carlos Carroll Carter Cary Casey Cecil Cedric Chad Chandler Channing Charles Charley Charlie Charlton Chester Chevy Chiwetel Chow Chris Christian Christoph Christophe Christopher Chuck
Claude Clark Clarence Claudio Clement Cliff Clifford Clifton Clint Clive Clyde Cody Colin Conrad Cornelius Corey Costa Craig Curtis Cuba Cyril Dale Dalton Damian Damien Damon
Dan Daniel Danny Dario Darius Darren Darryl Dave David Dean Declan Delroy Demián Denis Dennis Denzel Derek Dermot Desmond Dev Dexter Dharmendra Dick Diego Dilip Dimitri Dino Dirk Djimon
Dolph Dom Domhnall Dominic Don Donald Donnie Doug Douglas Drake Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmond Edmund Eduard Eduardo Edward Edwin Elia Elias Elijah
Elliot Elliott Elmer Elvis Emeric Emile Emilio Emir Emmanuel Emmett Enrique Eric Erich Erik Ernest Ernesto Ernst Errol Ethan Eugene Evan Everett Ewan Ezra Federico Felix
Fernando Finn Florian Floyd Forest Forrest Francis Francisco Franco François Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Fredric Fritz Gabe Gabriel Gaspar Gaspard Gary Gavin Gene
Geoffrey George Georges Gerald Gérard Gerard Giancarlo Gianni Gilbert Giles Gino Giorgio Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory Griffin Groucho Guillermo Gunnar Gus Gustav Guy Hal Hank Hans
Harold Harpo Harrison Harry Harvey Hayao Hector Henri Henrik Henry Herbert Herman Herschel Hervé Hideo Hiroshi Hoagy Homer Horace Howard Hoyte Hrithik Hugh Hugo Humphrey Hussein Iain Ian Idris Ignacio Igor Ike Ingmar Ira Irrfan Irvin
Irving Irwin Isaac Isao Ishirō Ishiro Ismail Ivan Jack Jackie Jackson Jacob Jacques Jaime Jake Jamal James Jamie Jan Jared Jason Javier Jay Jean-Claude Jean-Luc Jean-Pierre Jed Jeff Jeffrey Jeremy
Jerome Jerry Jerzy Jesse Jet Jim Jimmy Joachim Joaquin João Jock Joe Joel Joey Johan Johann John Johnny Jon Jonah Jonas Jonathan Jonny Jordan Jorge Joris Josef Joseph Josh Joshua Josiah Juan Jude Jules Julian Julio Julius
Junior Jürgen Justin Kabir Kamal Kane Karan Karel Karl Karan Keanu Keith Kelsey Ken Kenneth Kenji Kenny Kevin Kiefer Kim Kip Kirk Kishore Klaus Kunal Kurt Kyle Lakeith Lance Larry Lars László Laurence Laurent Laurie Lawrence Leander Lee Leif Len Lenny
Leo Leon Leonard Leonardo Leonid Leroy Les Leslie Lester Lev Levi Lewis Liam Lino Lionel Llewyn Lloyd Logan Lon Lonnie Lorenzo Lou Louis Luc Luca Lucas Luchino Lucien Luigi Luis Lukas Luke Luther Lyle Mads Mahershala Malcolm Mandy Manny Manoj Manuel
Marc Marcel Marcello Marco Marcos Marcus Mario Mark Marlon Mars Marshall Martin Marty Marvin Mathieu Matt Matthew Matthias Maurice Max Maximilian Maxwell Mehmood Mel Melvin Merian Mervyn Michael Michel Michelangelo Mick Miguel Mike Mikhail Miklós Miles Milo Milos Milton
Mitchell Mohammed Mohanlal Mohsen Monte Morgan Morris Mort Mos Moses Murray Myron Naseeruddin Nathan Nathaniel Naveen Ned Neil Nelson Nicholas Nick Nicolas Nigel Nikita Nikolaj Nikolai Niels Noah Noel Norman Norris
Nuri Olaf Oliver Olivier Omar Orlando Orson Oscar Oskar Ossie Otis Otto Owen Pablo Paddy Park Parker Pascal Pat Patrice Patrick Paul Paulo Pawel Pedro Percy Perry Pete Peter Phil Philip Philippe Phillip Pier Pierce Pierre Prakash Preston Prithviraj Quentin Quincy
Raj Rajesh Rajkumar Rajinikanth Ralph Rami Ramesh Ramón Ranbir Randall Randolph Randy Ranveer Raoul Raúl Ravi Ray Raymond Rehman Reginald Reiner René Rex Ric Ricardo Richard Richie Rick Ricky Ridley Riley Rip Rishi Ritwik River Rob Robbie Robert Roberto Robin Rod
Roddy Rodney Rodrigo Roger Rohit Roland Roman Ron Ronald Ronnie Rory Roscoe Ross Roy Ruben Rudolph Rudy Rufus Rupert Russ Russell Rutger Ryan Ryo Ryuichi Sacha Saeed Saif Salman Salvador Salvatore Sam Sammy Samuel Sandro Sanjay Sanjeev Santiago Satyajit Saul Scott Sean Sebastian Sergei Sergio Seth Shah Shakti Shane Shashi
Shaun Shawn Sheldon Shia Sid Sidney Siegfried Silvio Simon Sinclair Skeet Skip Sohrab Sol Sonny Spencer Spike Stan Stanley Stefan Stellan Stephen Sterling Steve Steven Stewart Stuart Subhash Sundar Sunil Suresh Sven Sylvester Takashi Takeshi Taika Tarik Taylor Ted Temuera Tennessee Terence
Terrence Terry Thaddeus Theo Theodore Thelonious Thomas Thom Tim Timothée Timothy Titus Tobe Tobey Tobias Toby Tod Todd Tom Tommy Tony Topher Toshiro Travis Trevor Ty Tyler Tyrone Udo Ugo Ulrich Umberto Val Vernon Victor Vijay Vikram Vin Vince Vincent Vinod Vincente Viggo Virgil Vishal Vito Vittorio Vladimir Volker
Wallace Wally Walt Walter Warren Warwick Wayne Wendell Werner Wes Wesley Wilfred Wilhelm Will Willem William Willie Willis Wim Winston Wojciech Wolfgang Woody Xavier Yasujirō Yasujiro Yash Yves Zac Zach Zachary Zack Zane Zeppo Zoltan`;

const FEMALE = `
Abigail Ada Adela Adele Adriana Agatha Agnes Ines Inês Inés Edda Freya Greer Signe Sigrid Solveig Astrid Ylva Maren Mette Nadja Rosario Thora Tove Yara Agnès Agnieszka Aishwarya Alexa Alexandra Alexis Alia Alice Alicia Alida Alison Allison Ally Alma Amanda Amber Amelia Amy Ana Anastasia Andie Andrea Angela Angelica Angelina Anita Anjelica Ann Anna Annabel Annabella Anne Annette Annie
Anouk Antonia Anya April Arlene Asha Ashley Asia Astrid Audrey Aunjanue Aurora Ava Barbara Barbra Beatrice Bella Bernadette Bernice Bérénice Beryl Bess Bessie Beth Bette Betty Beverly Bibi Bipasha Blanche Blythe Bonnie Brenda Brianna Bridget Brie Brigitte Brittany Brooke Bryce Calista Camilla Camille Candice Carey Carla Carly Carmen
Carol Carole Caroline Carolyn Carrie Cate Catherine Cathy Cecilia Céline Celeste Celia Charlize Charlotte Chantal Chelsea Cher Cheryl Chloe Chloë Christina Christine Cicely Cindy Claire Clara Clare Claudette Claudia Cleo Connie Constance Cora Corinne Courtney Cynthia Daisy Dakota Dame Daniela Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Dee Deepika Deepti Delia Delphine Demi
Denise Diana Diane Dianne Dina Dinah Dolores Donna Dora Doris Dorothy Drew Edie Edith Edna Eileen Elaine Eleanor Elena Elisabeth Elisha Eliza Elizabeth Ella Ellen Elle Ellie Eloise Elsa Elsie Emilia Emily Emma Emmanuelle Erica Erika Erin Esther Ethel Etta Eugenie Eva Eve Evelyn Faith Faye Felicity Fiona Flora Florence Frances Francesca Freida Frieda Gabrielle Gail Gal Geena Gemma Genevieve Geneviève
Georgia Georgina Geraldine Germaine Gertrude Gillian Gina Ginger Giovanna Giulietta Gladys Glenda Gloria Goldie Grace Greer Greta Gretchen Guinevere Gwen Gwyneth Hailee Halle Hanna Hannah Harriet Hattie Hayley Hazel Heather Hedy Heidi Helen Helena Hélène Helga Hema Henrietta Hermione Hilary Hillary Hilda Holly Hope Ida Imelda Imogen Ingrid Irene Iris Irma Isabel Isabella Isabelle Ivana Jada Jana Jane Janet Janice Janine Jasmine Jaya Jayne Jean Jeanette Jeanne Jena Jenna Jennifer Jenny
Jeanine Jessica Jessie Jill Jo Joan Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judi Judith Judy Julia Juliana Julianne Julie Juliet Juliette June Justine Kajol Karen Karin Karina Karisma Kareena Kate Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kay Keira Kelly Kerry Kimberly Kirsten Kristen Kristin Kristina Kyra Laetitia Lana Laura Lauren Laurel Lea Léa Leah Leila Lena Leni Leonor Leslye Leticia Liana Lila Lili Lillian Lily Lina Linda Lindsay Lisa Liv Liza Lizabeth Lois
Lola Loretta Lorraine Louise Lucille Lucinda Lucy Luise Lupita Lydia Lynn Lynne Madeleine Madeline Mae Maggie Maika Mamie Manohla Mara Marcia Margaret Margaux Margherita Margo Margot Marguerite Maria Marian Marianne Marie Mariel Marilyn Marina Marion Marisa Marjorie Marlee Marlene Martha Mary Mathilda Maude Maura Maureen Maxine Maya May Meena Meenakshi Meg Megan Melanie Melinda Melissa Mercedes Meredith Merle Meryl Mia Michele Michelle Mila Mildred Millicent Millie Mimi Minnie Mira Miranda Miriam Molly Mona Monica Monique Mumtaz Myrna Nadia Nadine Nancy Naomi Nargis
Nastassja Natalia Natalie Natasha Nell Nellie Nia Nicole Nina Nita Noomi Nora Norma Nutan Octavia Odette Olga Olive Olivia Ona Oona Oprah Pamela Parineeti Patricia Patty Paula Paulette Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Piper Polly Preity Priyanka Prunella Rachel Rakhee Ramona Raquel Rani Rebecca Reese Regina Rekha Renate Renée Rhea Rhonda Rinko Rita Roberta Romola Romy Rooney Rosa Rosalind Rosamund Rosanna Rose Rosemary Rosie Rosalyn Roxanne Ruby Ruth Sabrina Sadie Sally Salma Samantha Sandra Saoirse Sara Sarah Saskia Scarlett Selma Sexy
Shabana Sharmila Sharon Sheila Shelley Sherilyn Sherry Shirley Sienna Sigourney Simone Sissy Smita Sofia Sonam Sondra Sonia Sophia Sophie Soraya Stacy Stéphane Stella Stephanie Sue Susan Susannah Susie Suzanne Sybil Sylvia Tabu Talia Tallulah Tamara Tammy Tanya Tara Tatiana Teresa Teri Tess Thandie Thandiwe Thelma Theresa Tilda Tina Tippi Toni Tracy Trini Tuesday Uma Una Ursula Valentina Valeria Valerie Vanessa Vera Veronica Vicky Victoria Vidya Viola Violet Virginia Vivian Vivien Vyjayanthimala Waheeda Wanda Wendy Whoopi Wilhelmina Willa Winifred Winona Yvette Yvonne Zasu Zazie Zendaya Zhang Zoe Zoë Zohra Zooey`;

/** Names that tell that somebody is a person, but not of which gender. */
const EITHER = `
Alex Ashley Aubrey Bai Beverly Blake Bo Cameron Carroll Casey Chen Dakota Dale Dana Drew Evelyn Frankie Gong Hong Jackie Jamie Jan Jean Jesse Jessie Jo Joan Jordan Jun Kelly Kerry Kim Lee Leslie
Lindsay Lin Ling Lou Lynn Ma Mako Marion Max Mei Ming Morgan Pat Paz Quinn Ray Riley Robin Rory Sam Sandy Shannon Shirley Sidney Sydney Song Stacy Taylor Terry Toni Tony Tracy Val Vivian Wang Wu Yu Yuen Zhao Stephane Sasha Ira Ariel Ali`;

const words = (list: string) => list.trim().split(/\s+/);

const genders = new Map<string, Gender>([
  ...words(MALE).map((name): [string, Gender] => [name, "male"]),
  ...words(FEMALE).map((name): [string, Gender] => [name, "female"]),
  ...words(EITHER).map((name): [string, Gender] => [name, "unknown"]),
]);

export function isGivenName(word: string): boolean {
  return genders.has(word);
}

/** "Jean-Marc" is read by its first half where the whole is not listed. */
export function genderOf(givenName: string): Gender {
  return genders.get(givenName) ?? genders.get(givenName.split("-")[0] ?? "") ?? "unknown";
}
