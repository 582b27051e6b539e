/**
 * Under each calling, columns: years of the films | names, most alike next to each other. See `../circles.ts`.
 * Authors are filmed long after their time: there the years say from when to when films of their books were made.
 */
export const BOOKS_AND_SONGS = `
# author
1905-2026|William Shakespeare/Christopher Marlowe/Ben Jonson/John Webster
1908-2026|Charles Dickens/William Makepeace Thackeray/Thomas Hardy/George Eliot/Anthony Trollope/Wilkie Collins/Elizabeth Gaskell
1908-2026|Jane Austen/Charlotte Brontë/Emily Brontë/Elizabeth Gaskell/George Eliot/Anne Brontë
1910-2026|Mary Shelley/Bram Stoker/Robert Louis Stevenson/Edgar Allan Poe/Sheridan Le Fanu/H. P. Lovecraft
1910-2026|Robert Louis Stevenson/Jules Verne/Alexandre Dumas/H. Rider Haggard/Rudyard Kipling/Arthur Conan Doyle/Walter Scott
1910-2026|Jules Verne/H. G. Wells/Arthur Conan Doyle/H. Rider Haggard/Edgar Rice Burroughs
1910-2026|Lewis Carroll/J. M. Barrie/Beatrix Potter/Kenneth Grahame/A. A. Milne/L. Frank Baum/Hans Christian Andersen
1935-2026|A. A. Milne/P. L. Travers/Kenneth Grahame/Michael Bond/Dr. Seuss/Roald Dahl/J. M. Barrie
1960-2026|Roald Dahl/Dr. Seuss/P. L. Travers/Astrid Lindgren/E. B. White/Maurice Sendak
1976-2026|J. R. R. Tolkien/C. S. Lewis/Ursula K. Le Guin/Philip Pullman/T. H. White/Terry Pratchett
1998-2026|J. K. Rowling/Philip Pullman/Lemony Snicket/Cornelia Funke/Rick Riordan/Neil Gaiman
2005-2026|Suzanne Collins/Stephenie Meyer/Veronica Roth/James Dashner/Cassandra Clare
2004-2026|John Green/Nicholas Sparks/Jojo Moyes/David Nicholls/Stephen Chbosky/Gayle Forman
1914-2026|Arthur Conan Doyle/Agatha Christie/Dorothy L. Sayers/G. K. Chesterton/Edgar Wallace/Wilkie Collins
1928-2026|Agatha Christie/Dorothy L. Sayers/Ngaio Marsh/Josephine Tey/Margery Allingham/Georges Simenon
1938-2026|Daphne du Maurier/Patricia Highsmith/Shirley Jackson/Agatha Christie/Cornell Woolrich/Ruth Rendell
1922-2026|Joseph Conrad/Rudyard Kipling/W. Somerset Maugham/Henry James/E. M. Forster/D. H. Lawrence
1934-1970|W. Somerset Maugham/James Hilton/A. J. Cronin/H. E. Bates/Nevil Shute/C. S. Forester/Graham Greene
1945-1985|Rumer Godden/Daphne du Maurier/Muriel Spark/Elizabeth Goudge/H. E. Bates/A. J. Cronin
1949-2026|D. H. Lawrence/E. M. Forster/Evelyn Waugh/Virginia Woolf/Henry James/Edith Wharton
1940-2026|Graham Greene/Eric Ambler/Evelyn Waugh/John Buchan/W. Somerset Maugham/Nigel Balchin
1953-2026|George Orwell/Aldous Huxley/William Golding/Anthony Burgess/Ray Bradbury/John Wyndham
1960-2026|John Wyndham/H. G. Wells/Arthur C. Clarke/J. G. Ballard/John Christopher
1961-2026|Ian Fleming/John le Carré/Len Deighton/Frederick Forsyth/Eric Ambler/Graham Greene
1961-1990|Alistair MacLean/Jack Higgins/Desmond Bagley/Frederick Forsyth/Ken Follett/Hammond Innes/Len Deighton
1958-1973|Alan Sillitoe/John Braine/David Storey/Stan Barstow/Keith Waterhouse
1959-1972|Peter George/Nevil Shute/Fletcher Knebel/Richard Condon/Eugene Burdick
1965-1990|John Fowles/Anthony Burgess/Muriel Spark/Iris Murdoch/Kingsley Amis
1990-2026|Ian McEwan/Kazuo Ishiguro/Julian Barnes/Graham Swift/William Boyd/A. S. Byatt/Martin Amis
1996-2026|Nick Hornby/David Nicholls/Helen Fielding/Jojo Moyes/Tony Parsons/Irvine Welsh
1998-2026|Lauren Weisberger/Helen Fielding/Candace Bushnell/Sophie Kinsella/Terry McMillan
1908-2026|Mark Twain/Jack London/Herman Melville/Stephen Crane/Nathaniel Hawthorne/James Fenimore Cooper
1930-2026|Henry James/Edith Wharton/Louisa May Alcott/Theodore Dreiser/Booth Tarkington/Nathaniel Hawthorne
1925-2010|Theodore Dreiser/Sinclair Lewis/Upton Sinclair/Booth Tarkington/Edna Ferber/Frank Norris
1930-1965|Fannie Hurst/Edna Ferber/Olive Higgins Prouty/Kathleen Norris/Pearl S. Buck/Margaret Mitchell
1926-2026|F. Scott Fitzgerald/Ernest Hemingway/John Steinbeck/William Faulkner/Nathanael West/Sinclair Lewis/Erskine Caldwell
1931-2026|Dashiell Hammett/Raymond Chandler/James M. Cain/Cornell Woolrich/Ross Macdonald/Mickey Spillane/Jim Thompson
1967-2026|Jim Thompson/Donald E. Westlake/Elmore Leonard/Charles Willeford/Ross Macdonald/James Ellroy
1985-2026|Elmore Leonard/James Ellroy/Dennis Lehane/Michael Connelly/Walter Mosley/Carl Hiaasen
1914-1990|Zane Grey/Max Brand/Owen Wister/Luke Short/Louis L'Amour
1940-1965|Damon Runyon/Stephen Vincent Benét/James Thurber/Ring Lardner/O. Henry
1947-2010|Robert Penn Warren/William Faulkner/Carson McCullers/Harper Lee/Truman Capote/Erskine Caldwell/Flannery O'Connor
1949-2026|J. D. Salinger/John Cheever/John Updike/Carson McCullers/Truman Capote
1951-1985|James Jones/Norman Mailer/Herman Wouk/Leon Uris/Irwin Shaw/James A. Michener
1962-2000|Joseph Heller/Ken Kesey/Kurt Vonnegut/Thomas Berger/James Leo Herlihy/Philip Roth/Gore Vidal
1961-2026|Charles Portis/Larry McMurtry/Thomas Berger/Louis L'Amour/Elmore Leonard/Cormac McCarthy
1961-2000|Walter Tevis/Daniel Keyes/Kurt Vonnegut/James Leo Herlihy/Ray Bradbury/Ken Kesey
1953-2026|Ray Bradbury/Isaac Asimov/Arthur C. Clarke/Robert A. Heinlein/Frank Herbert/Philip K. Dick/Ursula K. Le Guin
1982-2026|Philip K. Dick/William Gibson/Frank Herbert/Isaac Asimov/Stanisław Lem/Ted Chiang
1957-1980|Richard Matheson/Robert Bloch/Shirley Jackson/Ira Levin/William Peter Blatty/Ray Bradbury
1976-2026|Stephen King/Peter Straub/Dean Koontz/Clive Barker/Anne Rice/Richard Matheson/Thomas Harris
1968-1987|Mario Puzo/Peter Benchley/William Peter Blatty/Ira Levin/Arthur Hailey/Michael Crichton
1986-2026|Tom Clancy/John Grisham/Michael Crichton/Scott Turow/Robert Ludlum/Thomas Harris/Ken Follett
1982-2026|Alice Walker/Toni Morrison/Zora Neale Hurston/Terry McMillan/Maya Angelou
1969-2026|William Styron/E. L. Doctorow/Philip Roth/John Irving/Pat Conroy/John Updike/Norman Mailer
2007-2026|Gillian Flynn/Paula Hawkins/Dennis Lehane/Stieg Larsson/Liane Moriarty
2011-2026|Andy Weir/Ernest Cline/Ted Chiang/Blake Crouch/Michael Crichton
1999-2026|Chuck Palahniuk/Bret Easton Ellis/Irvine Welsh/Jonathan Lethem/Nick Hornby
1984-2026|Margaret Atwood/Alice Munro/Michael Ondaatje/Carol Shields/Yann Martel/Mordecai Richler
1908-2026|Victor Hugo/Alexandre Dumas/Émile Zola/Honoré de Balzac/Gustave Flaubert/Stendhal/Guy de Maupassant
1973-2026|Georges Simenon/Patricia Highsmith/James Hadley Chase/Sébastien Japrisot/Jean-Patrick Manchette
1931-1965|Georges Simenon/Pierre Véry/Stanislas-André Steeman/Maurice Leblanc/Gaston Leroux
1958-1990|Marguerite Duras/Françoise Sagan/Colette/Simone de Beauvoir/Raymond Queneau
1937-2026|Hans Christian Andersen/Jacob Grimm/Wilhelm Grimm/Charles Perrault/E. T. A. Hoffmann
1947-2026|Astrid Lindgren/Tove Jansson/Erich Kästner/Michael Ende/Roald Dahl
2005-2026|Stieg Larsson/Henning Mankell/Jo Nesbø/Jussi Adler-Olsen/Peter Høeg
1930-2026|Thomas Mann/Günter Grass/Heinrich Böll/Stefan Zweig/Hermann Hesse/Erich Maria Remarque
1979-2026|Umberto Eco/Alberto Moravia/Leonardo Sciascia/Milan Kundera/Italo Calvino
1979-2026|Gabriel García Márquez/Isabel Allende/Mario Vargas Llosa/Manuel Puig/Laura Esquivel
1910-2026|Fyodor Dostoevsky/Leo Tolstoy/Anton Chekhov/Ivan Turgenev/Nikolai Gogol/Alexander Pushkin/Boris Pasternak
1950-2026|Yukio Mishima/Yasunari Kawabata/Jun'ichirō Tanizaki/Kōbō Abe/Shūsaku Endō/Ryūnosuke Akutagawa
2000-2026|Haruki Murakami/Banana Yoshimoto/Ryū Murakami/Keigo Higashino/Kazuo Ishiguro
1984-2026|Eileen Chang/Mo Yan/Su Tong/Yu Hua/Lao She/Lu Xun
1983-2012|Chu T'ien-wen/Pai Hsien-yung/Huang Chun-ming/Eileen Chang
1967-1983|Ni Kuang/Jin Yong/Gu Long/Liang Yusheng
1930-2026|Rabindranath Tagore/Sarat Chandra Chattopadhyay/Bibhutibhushan Bandyopadhyay/Tarasankar Bandyopadhyay/Bankim Chandra Chattopadhyay/Premchand
1963-2026|Premchand/Bhisham Sahni/Mohan Rakesh/Amrita Pritam/Phanishwar Nath Renu
1965-2026|R. K. Narayan/Ruskin Bond/Chetan Bhagat/Vikas Swarup/Amitav Ghosh
1953-2026|Kalki Krishnamurthy/Jayakanthan/Sujatha/Jeyamohan/Perumal Murugan
1954-2026|Vaikom Muhammad Basheer/Thakazhi Sivasankara Pillai/M. T. Vasudevan Nair/Uroob/S. K. Pottekkatt
1971-2026|Chinua Achebe/Chimamanda Ngozi Adichie/Wole Soyinka/Ngũgĩ wa Thiong'o/Ben Okri
1966-2026|Stan Lee/Jack Kirby/Steve Ditko/Bob Kane/Jerry Siegel/Joe Shuster/Bill Finger
1990-2026|Alan Moore/Frank Miller/Neil Gaiman/Mark Millar/Mike Mignola/Grant Morrison/Garth Ennis
1916-2026|Oscar Wilde/George Bernard Shaw/Noël Coward/J. M. Barrie/John Galsworthy/Arthur Wing Pinero
1930-2010|Noël Coward/Terence Rattigan/J. B. Priestley/George Bernard Shaw/Emlyn Williams/W. Somerset Maugham
1962-2026|Peter Shaffer/Alan Bennett/Harold Pinter/Tom Stoppard/Alan Ayckbourn/Joe Orton/Robert Bolt
1929-1965|Eugene O'Neill/Maxwell Anderson/Robert E. Sherwood/Lillian Hellman/Clifford Odets/Thornton Wilder
1929-1960|Philip Barry/George S. Kaufman/Robert E. Sherwood/Moss Hart/Noël Coward/S. N. Behrman
1949-1985|Tennessee Williams/Arthur Miller/William Inge/Edward Albee/Lillian Hellman/Eugene O'Neill/Clifford Odets
1966-2026|Edward Albee/Tennessee Williams/Arthur Miller/Eugene O'Neill/David Mamet/Sam Shepard
1978-2026|David Mamet/Sam Shepard/August Wilson/Tracy Letts/John Patrick Shanley/Neil Simon
1971-1985|Jeremy Larner/Ernest Tidyman/Terry Southern/Joseph Wambaugh/William Peter Blatty
# critic
1928-1962|C. A. Lejeune/Dilys Powell/Graham Greene/Penelope Houston/Gavin Lambert
1940-1966|James Agee/Bosley Crowther/Manny Farber/Dwight Macdonald/Otis Ferguson/Parker Tyler
1958-1980|Pauline Kael/Andrew Sarris/Stanley Kauffmann/Dwight Macdonald/Judith Crist/Manny Farber/Bosley Crowther
1963-1990|Judith Crist/Pauline Kael/Rex Reed/Vincent Canby/Richard Schickel/Molly Haskell/Andrew Sarris
1967-1999|Roger Ebert/Gene Siskel/Leonard Maltin/Rex Reed/Jeffrey Lyons/Michael Medved
1969-1993|Vincent Canby/Andrew Sarris/Pauline Kael/Stanley Kauffmann/Richard Schickel/Kevin Thomas
1974-1995|Dave Kehr/Jonathan Rosenbaum/J. Hoberman/David Denby/Richard Corliss/David Ansen
1978-2013|J. Hoberman/Jonathan Rosenbaum/Andrew Sarris/Dave Kehr/Richard Brody
1979-2012|Richard Corliss/David Ansen/Richard Schickel/Todd McCarthy/David Denby/Peter Travers
1977-2004|Janet Maslin/Molly Haskell/Carrie Rickey/Pauline Kael/Rita Kempley/Sheila Benson
1983-2007|Hal Hinson/Rita Kempley/Desson Thomson/Michael Wilmington/David Edelstein/Kevin Thomas
1989-2012|Owen Gleiberman/Lisa Schwarzbaum/Peter Travers/David Edelstein/Todd McCarthy/Joe Morgenstern
1991-2016|Kenneth Turan/Roger Ebert/Mick LaSalle/Joe Morgenstern/Peter Travers/Stephen Holden/Janet Maslin
1996-2016|James Berardinelli/Mick LaSalle/Lou Lumenick/Claudia Puig/Peter Travers/Ty Burr
1999-2023|A. O. Scott/Manohla Dargis/Stephen Holden/Elvis Mitchell/Wesley Morris/Kenneth Turan
2000-2024|Manohla Dargis/Stephanie Zacharek/Dana Stevens/Ann Hornaday/Claudia Puig/Lisa Schwarzbaum/Christy Lemire
2002-2021|Ty Burr/Wesley Morris/Michael Phillips/Ann Hornaday/A. O. Scott/Scott Foundas
1997-2013|Keith Phipps/Nathan Rabin/Scott Tobias/Noel Murray/Tasha Robinson
2000-2024|Matt Zoller Seitz/Richard Brody/Stephanie Zacharek/Scott Foundas/Glenn Kenny
2004-2024|Justin Chang/Peter Debruge/Scott Foundas/Eric Kohn/David Ehrlich/Guy Lodge
2005-2024|Kyle Smith/Rex Reed/Lou Lumenick/Armond White/Richard Brody
2009-2024|David Ehrlich/Eric Kohn/Matt Zoller Seitz/Christy Lemire/Bilge Ebiri/Alonso Duralde
1960-2003|Alexander Walker/Dilys Powell/Philip French/Derek Malcolm/Penelope Gilliatt/Barry Norman
1978-2013|Philip French/Derek Malcolm/Alexander Walker/Barry Norman/Geoff Andrew/Kim Newman
1993-2024|Mark Kermode/Peter Bradshaw/Kim Newman/Anthony Lane/Geoff Andrew/Philip French
2000-2024|Peter Bradshaw/Xan Brooks/Tim Robey/Geoffrey Macnab/Robbie Collin/Wendy Ide
2005-2024|Wendy Ide/Camilla Long/Robbie Collin/Tim Robey/Kevin Maher/Peter Bradshaw
1984-2014|David Stratton/Margaret Pomeranz/Paul Byrnes/Sandra Hall/Bill Collins
1944-1970|André Bazin/Georges Sadoul/François Truffaut/Jacques Doniol-Valcroze/Éric Rohmer/Claude Mauriac
1963-1992|Serge Daney/Michel Ciment/Jean Douchet/Louis Marcorelles/Jean-Louis Bory
1983-2023|Michel Ciment/Jean-Michel Frodon/Serge Kaganski/Jean Douchet/Pierre Murat
1954-2009|Donald Richie/Tadao Sato/Mark Schilling/Nagisa Oshima
1980-2010|Khalid Mohamed/Nikhat Kazmi/Taran Adarsh/Chidananda Dasgupta/Anupama Chopra
1995-2024|Anupama Chopra/Rajeev Masand/Shubhra Gupta/Raja Sen/Sukanya Verma/Taran Adarsh/Mayank Shekhar
2000-2024|Baradwaj Rangan/Sudhish Kamath/Anupama Chopra/Raja Sen/Bharathi Pradhan
# singer
1932-1950|K. L. Saigal/Pankaj Mullick/K. C. Dey/Surendra/C. H. Atma
1940-1955|Noor Jehan/Shamshad Begum/Suraiya/Amirbai Karnataki/Zohrabai Ambalewali/Rajkumari
1945-1975|Mohammed Rafi/Mukesh/Kishore Kumar/Manna Dey/Talat Mahmood/Hemant Kumar/Mahendra Kapoor
1947-1975|Lata Mangeshkar/Asha Bhosle/Geeta Dutt/Shamshad Begum/Suman Kalyanpur/Usha Mangeshkar
1966-1987|Kishore Kumar/Mohammed Rafi/Mukesh/Mahendra Kapoor/Amit Kumar/Manna Dey/Bhupinder Singh
1972-1995|Asha Bhosle/Lata Mangeshkar/Anuradha Paudwal/Kavita Krishnamurthy/Vani Jairam/Alka Yagnik
1988-2006|Udit Narayan/Kumar Sanu/Abhijeet/Sonu Nigam/S. P. Balasubrahmanyam/Vinod Rathod
1988-2006|Alka Yagnik/Kavita Krishnamurthy/Sadhana Sargam/Anuradha Paudwal/Asha Bhosle/Hema Sardesai
1998-2014|Sonu Nigam/KK/Shaan/Shankar Mahadevan/Kailash Kher/Sukhwinder Singh/Udit Narayan
1999-2024|Sunidhi Chauhan/Shreya Ghoshal/Chinmayi/Neha Kakkar/Mahalaxmi Iyer/Alka Yagnik
2005-2024|Himesh Reshammiya/Arijit Singh/Mohit Chauhan/Atif Aslam/Javed Ali/Kailash Kher
2010-2024|Arijit Singh/Sid Sriram/Armaan Malik/Jubin Nautiyal/Benny Dayal/Atif Aslam/Swanand Kirkire/Amitabh Bhattacharya
1945-1985|Ghantasala/P. B. Sreenivas/A. M. Rajah/T. M. Soundararajan/Seerkazhi Govindarajan
1953-1990|P. Susheela/S. Janaki/Jikki/P. Leela/L. R. Eswari/Vani Jairam
1966-2010|S. P. Balasubrahmanyam/K. J. Yesudas/P. Jayachandran/Malaysia Vasudevan/Mano/Hariharan
1982-2015|K. S. Chithra/S. Janaki/Swarnalatha/Sujatha Mohan/Vani Jairam/Minmini
1992-2012|Hariharan/Shankar Mahadevan/Unnikrishnan/S. P. Balasubrahmanyam/Srinivas/Unni Menon/Karthik
1966-2000|Runa Laila/Sabina Yasmin/Shahnaz Rahmatullah/Ferdousi Rahman
1973-2009|Randy Newman/Paul Williams/Kenny Loggins/Phil Collins/Elton John/Carly Simon
1984-2012|Trent Reznor/Peter Gabriel/David Bowie/Nick Cave/Tom Waits
1999-2015|Karen O/Björk/Lisa Gerrard/PJ Harvey/Aimee Mann
1985-2024|Ilaiyaraaja/S. P. Balasubrahmanyam/A. R. Rahman/Yuvan Shankar Raja/Anirudh Ravichander/Devi Sri Prasad
1955-1994|S. D. Burman/R. D. Burman/Hemant Kumar/Manna Dey/Bhupen Hazarika
1974-2015|Bappi Lahiri/Anu Malik/R. D. Burman/Himesh Reshammiya/Vishal Dadlani/Amit Trivedi
1930-1965|Bing Crosby/Frank Sinatra/Dean Martin/Perry Como/Gordon MacRae/Howard Keel
1936-1960|Judy Garland/Deanna Durbin/Doris Day/Kathryn Grayson/Jane Powell/Debbie Reynolds
1943-1960|Lena Horne/Ethel Waters/Dorothy Dandridge/Pearl Bailey/Diahann Carroll
1962-1985|Julie Andrews/Barbra Streisand/Liza Minnelli/Bette Midler/Diana Ross
1987-2006|Whitney Houston/Cher/Madonna/Mariah Carey/Jennifer Lopez/Queen Latifah
1930-1953|Marlene Dietrich/Zarah Leander/Lilian Harvey/Marika Rökk/Hildegard Knef
1985-2003|Leslie Cheung/Andy Lau/Aaron Kwok/Jacky Cheung/Alan Tam/Leon Lai
1985-2010|Anita Mui/Faye Wong/Sally Yeh/Sammi Cheng/Karen Mok
# lyricist
1929-1960|Oscar Hammerstein II/Ira Gershwin/Lorenz Hart/Cole Porter/Irving Berlin/Dorothy Fields/Al Dubin
1934-1945|Johnny Mercer/Al Dubin/Mack Gordon/Leo Robin/Johnny Burke/E. Y. Harburg/Dorothy Fields
1942-1965|Sammy Cahn/Johnny Mercer/Mack Gordon/Paul Francis Webster/Ray Evans/Johnny Burke/Ned Washington
1944-1962|Oscar Hammerstein II/Alan Jay Lerner/Betty Comden/Adolph Green/Frank Loesser/Arthur Freed
1932-1950|Arthur Freed/E. Y. Harburg/Lorenz Hart/Ralph Freed/Dorothy Fields
1950-1975|Paul Francis Webster/Sammy Cahn/Johnny Mercer/Hal David/Leslie Bricusse/Don Black
1961-1975|Hal David/Alan Bergman/Marilyn Bergman/Dory Previn/Leslie Bricusse/Don Black/Sammy Cahn
1961-1974|Richard M. Sherman/Robert B. Sherman/Leslie Bricusse/Sheldon Harnick/Alan Jay Lerner/Lionel Bart
1960-1978|Dory Previn/Marilyn Bergman/Carolyn Leigh/Betty Comden/Carole Bayer Sager
1970-1996|Alan Bergman/Marilyn Bergman/Carole Bayer Sager/Tim Rice/Will Jennings/Dean Pitchford/Don Black
1986-2000|Howard Ashman/Tim Rice/Stephen Schwartz/Lynn Ahrens/David Zippel/Robert B. Sherman
1987-2024|Diane Warren/Carole Bayer Sager/Will Jennings/Marilyn Bergman/Linda Thompson
2011-2026|Robert Lopez/Kristen Anderson-Lopez/Lin-Manuel Miranda/Benj Pasek/Justin Paul/Stephen Schwartz/Glenn Slater
1946-1970|Shakeel Badayuni/Majrooh Sultanpuri/Shailendra/Hasrat Jaipuri/Sahir Ludhianvi/Rajendra Krishan/Kaifi Azmi
1958-2000|Anand Bakshi/Majrooh Sultanpuri/Gulzar/Javed Akhtar/Indeevar/Kaifi Azmi/Verma Malik
1983-2010|Sameer/Anand Bakshi/Javed Akhtar/Gulzar/Majrooh Sultanpuri/Rani Malik/Nida Fazli
2001-2024|Prasoon Joshi/Irshad Kamil/Amitabh Bhattacharya/Swanand Kirkire/Jaideep Sahni/Javed Akhtar/Kausar Munir
1949-1981|Kannadasan/Vaali/Pattukkottai Kalyanasundaram/A. Maruthakasi/Udumalai Narayana Kavi
1975-2016|Vaali/Vairamuthu/Na. Muthukumar/Pulamaipithan/Gangai Amaran/Thamarai/Palani Bharathi
1974-2021|Veturi/Sirivennela Seetharama Sastry/Acharya Aatreya/C. Narayana Reddy/Chandrabose/Suddala Ashok Teja
1950-1992|P. Bhaskaran/Vayalar Ramavarma/O. N. V. Kurup/Sreekumaran Thampi/Yusufali Kechery
1985-2020|Hamsalekha/Jayant Kaikini/Yogaraj Bhat/K. Kalyan/V. Nagendra Prasad
# choreographer
1930-1945|Busby Berkeley/Hermes Pan/Dave Gould/Sammy Lee/LeRoy Prinz/Bobby Connolly
1944-1960|Jack Cole/Michael Kidd/Hermes Pan/Gene Kelly/Robert Alton/Eugene Loring/Charles Walters
1943-1958|Agnes de Mille/Michael Kidd/Jerome Robbins/Eugene Loring/Jack Cole
1953-1969|Bob Fosse/Jerome Robbins/Michael Kidd/Onna White/Gower Champion/Hermes Pan/Marc Breaux
1969-1985|Bob Fosse/Twyla Tharp/Onna White/Patricia Birch/Gillian Lynne/Kenny Ortega
1979-2003|Debbie Allen/Twyla Tharp/Patricia Birch/Paula Abdul/Kenny Ortega/Jeffrey Hornaday
1983-2008|Saroj Khan/Farah Khan/Chinni Prakash/Vaibhavi Merchant/Shiamak Davar/Ahmed Khan
1997-2024|Vaibhavi Merchant/Farah Khan/Geeta Kapoor/Ganesh Acharya/Remo D'Souza/Shiamak Davar/Bosco Martis
1989-2024|Prabhu Deva/Raju Sundaram/Brinda/Kala/Lawrence Raghavendra/Dinesh
1975-2000|Lau Kar-leung/Sammo Hung/Yuen Woo-ping/Ching Siu-tung/Tong Gaai/Corey Yuen
`;
