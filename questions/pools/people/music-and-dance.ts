/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const MUSIC_AND_DANCE = `
# Song-writers
Irving Berlin|m|composer,lyricist|1929-1954|US|2
Oscar Hammerstein II|m|lyricist|1930-1960|US|2
George Gershwin|m|composer|1931-1938|US|2
Richard Rodgers|m|composer|1932-1965|US|2
Harold Arlen|m|composer|1934-1963|US|2
Johnny Mercer|m|lyricist|1936-1971|US|2
Cole Porter|m|composer,lyricist|1936-1957|US|2
Jimmy Van Heusen|m|composer|1940-1969|US|1
Sammy Cahn|m|lyricist|1942-1975|US|2
Hal David|m|lyricist|1965-1988|US|1
Dory Previn|f|lyricist|1960-1970|US|1
Richard M. Sherman|m|composer,lyricist|1961-2018|US|2
Robert B. Sherman|m|composer,lyricist|1961-2000|US|2
Alan Bergman|m|lyricist|1967-|US|2
Marilyn Bergman|f|lyricist|1967-|US|2
Tim Rice|m|lyricist|1973-|GB|2
Howard Ashman|m|lyricist|1986-1992|US|2
Diane Warren|f|composer,lyricist|1987-|US|2
Stephen Schwartz|m|composer,lyricist|1995-|US|1
Robert Lopez|m|composer,lyricist|2011-|US|1
Kristen Anderson-Lopez|f|composer,lyricist|2011-|US|1
Lin-Manuel Miranda|m|composer,lyricist,actor,director|2012-|US|2
Benj Pasek|m|composer,lyricist|2016-|US|1
Justin Paul|m|composer,lyricist|2016-|US|1
# Indian lyricists
Shakeel Badayuni|m|lyricist|1947-1970|IN|1|Hindi
Majrooh Sultanpuri|m|lyricist|1946-2000|IN|2|Hindi
Shailendra|m|lyricist|1949-1966|IN|1|Hindi
Hasrat Jaipuri|m|lyricist|1949-1985|IN|1|Hindi
Sahir Ludhianvi|m|lyricist|1951-1980|IN|2|Hindi
Kaifi Azmi|m|lyricist,writer|1952-1990|IN|2|Hindi
Anand Bakshi|m|lyricist|1958-2002|IN|2|Hindi
Sameer|m|lyricist|1983-|IN|1|Hindi
Prasoon Joshi|m|lyricist|2001-|IN|1|Hindi
Irshad Kamil|m|lyricist|2004-|IN|1|Hindi
Swanand Kirkire|m|lyricist,singer|2005-|IN|1|Hindi
Amitabh Bhattacharya|m|lyricist,singer|2008-|IN|1|Hindi
Kannadasan|m|lyricist|1949-1981|IN|2|Tamil
Vaali|m|lyricist|1958-2013|IN|2|Tamil
Vairamuthu|m|lyricist|1980-|IN|2|Tamil
Na. Muthukumar|m|lyricist|1999-2016|IN|1|Tamil
Veturi|m|lyricist|1974-2010|IN|1|Telugu
Sirivennela Seetharama Sastry|m|lyricist|1986-2021|IN|1|Telugu
P. Bhaskaran|m|lyricist,director|1950-1992|IN|1|Malayalam
O. N. V. Kurup|m|lyricist|1955-2016|IN|1|Malayalam
Vayalar Ramavarma|m|lyricist|1956-1975|IN|1|Malayalam
# Singers of Indian films
K. L. Saigal/Kundan Lal Saigal|m|singer,actor|1932-1947|IN|2|Hindi
Noor Jehan|f|singer,actor|1942-1995|IN,PK|2|Hindi
Shamshad Begum|f|singer|1941-1968|IN|1|Hindi
Asha Bhosle|f|singer|1943-|IN|2|Hindi
Mohammed Rafi|m|singer|1944-1980|IN|2|Hindi
Mukesh|m|singer|1941-1976|IN|2|Hindi
Manna Dey|m|singer|1943-1995|IN|2|Hindi
Ghantasala|m|singer,composer|1945-1974|IN|2|Telugu
Talat Mahmood|m|singer,actor|1945-1964|IN|1|Hindi
Kishore Kumar|m|singer,actor,director,composer|1946-1987|IN|2|Hindi
Geeta Dutt|f|singer|1947-1971|IN|2|Hindi
Lata Mangeshkar|f|singer|1947-2006|IN|3|Hindi
T. M. Soundararajan|m|singer|1950-1990|IN|1|Tamil
P. Susheela|f|singer|1953-|IN|1|Telugu
S. Janaki|f|singer|1957-2016|IN|2|Tamil
K. J. Yesudas|m|singer|1962-|IN|2|Malayalam
P. Jayachandran|m|singer|1966-|IN|1|Malayalam
S. P. Balasubrahmanyam|m|singer,actor,composer|1966-2020|IN|2|Telugu
Vani Jairam|f|singer|1971-|IN|1|Tamil
Alka Yagnik|f|singer|1981-|IN|2|Hindi
K. S. Chithra|f|singer|1982-|IN|2|Malayalam
Kavita Krishnamurthy|f|singer|1987-|IN|1|Hindi
Udit Narayan|m|singer|1988-|IN|2|Hindi
Kumar Sanu|m|singer|1990-|IN|1|Hindi
Hariharan|m|singer|1992-|IN|1|Tamil
Sonu Nigam|m|singer|1993-|IN|2|Hindi
Shankar Mahadevan|m|singer,composer|1998-|IN|1|Hindi
Sunidhi Chauhan|f|singer|1999-|IN|1|Hindi
KK|m|singer|1999-2022|IN|1|Hindi
Shaan|m|singer|2000-|IN|1|Hindi
Shreya Ghoshal|f|singer|2002-|IN|2|Hindi
Chinmayi|f|singer|2002-|IN|1|Tamil
Kailash Kher|m|singer|2003-|IN|1|Hindi
Arijit Singh|m|singer|2011-|IN|2|Hindi
Sid Sriram|m|singer|2013-|IN|1|Tamil
Runa Laila|f|singer|1966-|BD|1|Bengali
# Choreographers
Busby Berkeley|m|choreographer,director|1930-1962|US|3
Hermes Pan|m|choreographer|1933-1981|US|2
Agnes de Mille|f|choreographer|1936-1955|US|1
Jack Cole|m|choreographer|1944-1960|US|1
Michael Kidd|m|choreographer|1952-1969|US|2
Bob Fosse|m|choreographer,director,actor|1953-1983|US|3
Jerome Robbins|m|choreographer,director|1956-1961|US|2
Twyla Tharp|f|choreographer|1979-1985|US|1
Debbie Allen|f|choreographer,actor|1980-|US|1
Saroj Khan|f|choreographer|1983-2019|IN|2|Hindi
Prabhu Deva/Prabhudeva|m|choreographer,director,actor|1989-|IN|2|Tamil
Raju Sundaram|m|choreographer|1990-|IN|1|Tamil
Brinda|f|choreographer|1993-|IN|1|Tamil
Shiamak Davar|m|choreographer|1997-|IN|1|Hindi
Vaibhavi Merchant|f|choreographer|1999-|IN|1|Hindi
Ganesh Acharya|m|choreographer|2000-|IN|1|Hindi
Remo D'Souza|m|choreographer,director|2000-|IN|1|Hindi
Geeta Kapoor|f|choreographer|2007-|IN|1|Hindi
`;
