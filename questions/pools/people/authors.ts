/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const AUTHORS = `
# Novelists and playwrights whose works are filmed; the years are those of their books
William Shakespeare|m|author|1590-1613|GB|3
Jane Austen|f|author|1811-1817|GB|3
Mary Shelley|f|author|1818-1837|GB|3
Charles Dickens|m|author|1836-1870|GB|3
Lewis Carroll|m|author|1865-1893|GB|3
Robert Louis Stevenson|m|author|1883-1894|GB|3
Arthur Conan Doyle|m|author|1887-1927|GB|3
Rudyard Kipling|m|author|1888-1937|GB|2
Bram Stoker|m|author|1890-1911|IE|3
H. G. Wells|m|author|1895-1945|GB|3
Beatrix Potter|f|author|1902-1930|GB|2
J. M. Barrie|m|author|1902-1928|GB|2
Agatha Christie|f|author|1920-1976|GB|3
Aldous Huxley|m|author|1921-1962|GB|2
A. A. Milne|m|author|1924-1934|GB|2
Graham Greene|m|author,writer|1929-1988|GB|2
Daphne du Maurier|f|author|1931-1977|GB|2
George Orwell|m|author|1933-1949|GB|3
P. L. Travers|f|author|1934-1988|AU,GB|2
J. R. R. Tolkien|m|author|1937-1973|GB|3
C. S. Lewis|m|author|1938-1963|GB|3
Roald Dahl|m|author,writer|1943-1990|GB|3
Arthur C. Clarke|m|author|1951-2008|GB|2
Ian Fleming|m|author|1953-1966|GB|3
Anthony Burgess|m|author|1956-1993|GB|2
John le Carré|m|author|1961-2020|GB|2
Ian McEwan|m|author|1978-|GB|2
Kazuo Ishiguro|m|author|1982-|GB|2
J. K. Rowling|f|author|1997-|GB|3
Edgar Allan Poe|m|author|1827-1849|US|3
Mark Twain|m|author|1867-1910|US|3
Henry James|m|author|1875-1910|US|2
Edith Wharton|f|author|1899-1937|US|2
L. Frank Baum|m|author|1900-1919|US|2
Eugene O'Neill|m|author|1916-1946|US|2
H. P. Lovecraft|m|author|1917-1937|US|2
F. Scott Fitzgerald|m|author|1920-1940|US|3
Ernest Hemingway|m|author|1923-1961|US|3
William Faulkner|m|author,writer|1926-1962|US|2
John Steinbeck|m|author|1929-1962|US|3
Dashiell Hammett|m|author,writer|1929-1943|US|2
James M. Cain|m|author|1934-1977|US|2
Dr. Seuss|m|author|1937-1990|US|2
Raymond Chandler|m|author,writer|1939-1958|US|2
Tennessee Williams|m|author|1944-1980|US|3
Arthur Miller|m|author|1944-2004|US|2
Ray Bradbury|m|author|1947-2012|US|2
Truman Capote|m|author,writer|1948-1980|US|2
Patricia Highsmith|f|author|1950-1995|US|2
Isaac Asimov|m|author|1950-1992|US|2
Elmore Leonard|m|author|1953-2012|US|2
Philip K. Dick|m|author|1955-1982|US|2
Philip Roth|m|author|1959-2010|US|2
Harper Lee|f|author|1960-2015|US|2
Frank Herbert|m|author|1965-1985|US|2
Cormac McCarthy|m|author|1965-2022|US|2
Ursula K. Le Guin|f|author|1966-2018|US|2
Michael Crichton|m|author,director,writer|1969-2008|US|3
Alice Walker|f|author|1970-|US|2
Toni Morrison|f|author|1970-2015|US|2
Stephen King|m|author|1974-|US|3
Anne Rice|f|author|1976-2021|US|2
Tom Clancy|m|author|1984-2013|US|2
John Grisham|m|author|1989-|US|2
Suzanne Collins|f|author|2003-|US|2
Stephenie Meyer|f|author|2005-|US|2
Gillian Flynn|f|author,writer|2006-|US|2
Alice Munro|f|author|1968-2012|CA|2
Margaret Atwood|f|author|1969-|CA|2
Victor Hugo|m|author|1822-1885|FR|3
Alexandre Dumas|m|author|1844-1870|FR|3
Jules Verne|m|author|1863-1905|FR|3
Georges Simenon|m|author|1931-1972|BE|2
Hans Christian Andersen|m|author|1835-1872|DK|3
Astrid Lindgren|f|author|1945-1981|SE|2
Stieg Larsson|m|author|2005-2007|SE|2
Thomas Mann|m|author|1901-1954|DE|2
Günter Grass|m|author|1959-2006|DE|1
Umberto Eco|m|author|1980-2015|IT|2
Fyodor Dostoevsky|m|author|1846-1881|RU|3
Leo Tolstoy|m|author|1852-1910|RU|3
Gabriel García Márquez|m|author|1955-2004|CO|2
Isabel Allende|f|author|1982-|CL|2
Yukio Mishima|m|author|1949-1970|JP|2
Haruki Murakami|m|author|1979-|JP|2
Eileen Chang|f|author|1943-1995|CN,US|1
Mo Yan|m|author|1986-|CN|2
Rabindranath Tagore|m|author|1890-1941|IN|3|Bengali
Sarat Chandra Chattopadhyay/Sarat Chandra Chatterjee|m|author|1914-1938|IN|2|Bengali
Premchand/Munshi Premchand|m|author|1918-1936|IN|2|Hindi
Bibhutibhushan Bandyopadhyay|m|author|1929-1950|IN|2|Bengali
R. K. Narayan|m|author|1935-1992|IN|2
Kalki Krishnamurthy|m|author|1941-1954|IN|1|Tamil
Vaikom Muhammad Basheer|m|author|1943-1975|IN|1|Malayalam
Chetan Bhagat|m|author|2004-|IN|2
Chinua Achebe|m|author|1958-2012|NG|2
Chimamanda Ngozi Adichie|f|author|2003-|NG|2
`;
