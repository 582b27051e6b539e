/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS = `
# Silent films and the first years of sound: leading men, heavies, comics
1915-1922|Douglas Fairbanks/Wallace Reid/Charles Ray/William Farnum/Antonio Moreno
1919-1926|Rudolph Valentino/John Gilbert/Ramon Novarro/Antonio Moreno/Ricardo Cortez/Douglas Fairbanks/John Barrymore
1922-1929|Ronald Colman/John Gilbert/Ramon Novarro/Richard Barthelmess/Conrad Nagel/Richard Dix/Charles Farrell
1919-1928|Lon Chaney/John Barrymore/Lionel Barrymore/Wallace Beery/Noah Beery/Ernest Torrence/George Bancroft
1914-1921|Charlie Chaplin/Roscoe Arbuckle/Buster Keaton/Harold Lloyd/Ben Turpin/Chester Conklin
1922-1932|Charlie Chaplin/Buster Keaton/Harold Lloyd/Harry Langdon/Charley Chase/Raymond Griffith
1927-1938|Stan Laurel/Oliver Hardy/Bert Wheeler/Robert Woolsey/W. C. Fields/Charley Chase/Groucho Marx
1919-1933|Emil Jannings/Conrad Veidt/Werner Krauss/Fritz Kortner/Paul Wegener/Albert Basserman/Rudolf Klein-Rogge
1927-1930|Emil Jannings/Lon Chaney/Lionel Barrymore/George Bancroft/Wallace Beery/Victor McLaglen/Richard Barthelmess
1928-1934|Warner Baxter/Richard Barthelmess/Richard Dix/Edmund Lowe/Conrad Nagel/Jack Holt/Charles Farrell
1929-1934|George Arliss/Lionel Barrymore/John Barrymore/Walter Huston/Lewis Stone/H. B. Warner
1926-1933|Lewis Stone/Lionel Barrymore/John Barrymore/Walter Huston/Adolphe Menjou/Warner Baxter/William Powell
# The studios' years: stars and leading men
1930-1936|Wallace Beery/Victor McLaglen/George Bancroft/Charles Bickford/Edward G. Robinson/Walter Huston/Lionel Barrymore
1930-1936|Fredric March/Leslie Howard/Ronald Colman/Clive Brook/Paul Muni/Robert Montgomery/Herbert Marshall
1931-1938|Paul Muni/Edward G. Robinson/James Cagney/Fredric March/Spencer Tracy/George Raft/Chester Morris
1931-1939|Clark Gable/Robert Montgomery/Franchot Tone/Spencer Tracy/William Powell/Robert Taylor/Gary Cooper
1934-1942|Clark Gable/Spencer Tracy/Robert Taylor/Errol Flynn/Tyrone Power/Fred MacMurray/Gary Cooper
1935-1939|Clark Gable/Errol Flynn/Franchot Tone/Fredric March/Robert Taylor/Ronald Colman/Leslie Howard
1936-1945|Spencer Tracy/Fredric March/Paul Muni/Edward G. Robinson/Walter Pidgeon/Ronald Colman/Gary Cooper
1936-1948|Gary Cooper/James Stewart/Henry Fonda/Joel McCrea/Fred MacMurray/Ray Milland/Dana Andrews
1936-1941|James Stewart/Henry Fonda/Melvyn Douglas/Robert Young/Joel McCrea/Fred MacMurray/Robert Montgomery
1936-1944|Cary Grant/Melvyn Douglas/Ray Milland/William Powell/Robert Montgomery/Joel McCrea/Don Ameche
1940-1946|Cary Grant/Ray Milland/Joseph Cotten/Charles Boyer/Melvyn Douglas/David Niven/Fred MacMurray
1946-1960|Cary Grant/James Stewart/David Niven/James Mason/Rex Harrison/William Holden/Gregory Peck
1935-1948|Ronald Colman/Charles Boyer/Leslie Howard/Herbert Marshall/Brian Aherne/Walter Pidgeon/Basil Rathbone
1942-1950|Ronald Colman/Charles Boyer/Fredric March/Walter Pidgeon/Brian Aherne/Herbert Marshall/Ray Milland
1931-1944|James Cagney/Edward G. Robinson/Humphrey Bogart/George Raft/Pat O'Brien/John Garfield/Spencer Tracy
1938-1952|Humphrey Bogart/James Cagney/Edward G. Robinson/John Garfield/George Raft/Robert Ryan/Fred MacMurray
1940-1956|Humphrey Bogart/Alan Ladd/Robert Mitchum/Dick Powell/Glenn Ford/Dana Andrews/Fred MacMurray
1944-1955|Ray Milland/Fred MacMurray/Dana Andrews/Joseph Cotten/Van Heflin/Glenn Ford/Robert Ryan
1941-1944|Van Heflin/Laird Cregar/Robert Young/Lee Bowman/Barry Nelson/Dan Duryea
1943-1953|Van Heflin/John Hodiak/Zachary Scott/Dan Duryea/Wendell Corey/Arthur Kennedy
1941-1955|Van Heflin/Arthur Kennedy/Robert Ryan/Richard Conte/Edmond O'Brien/Wendell Corey/Lloyd Nolan
1943-1951|Gregory Peck/Joseph Cotten/Dana Andrews/Tyrone Power/Robert Walker/John Hodiak/Van Johnson
1944-1958|Gregory Peck/William Holden/Robert Taylor/Glenn Ford/Robert Mitchum/Tyrone Power/Dana Andrews
1946-1966|Gregory Peck/Henry Fonda/James Stewart/William Holden/Charlton Heston
1955-1966|Gregory Peck/Charlton Heston/William Holden/Burt Lancaster/Kirk Douglas/Rock Hudson/Glenn Ford
1935-1948|Laurence Olivier/Leslie Howard/Robert Donat/Ralph Richardson/Michael Redgrave/James Mason/Rex Harrison
1936-1942|Laurence Olivier/Brian Aherne/Tyrone Power/Robert Donat/Leslie Howard/David Niven/George Sanders
1933-1940|Robert Donat/Leslie Howard/Ronald Colman/Clive Brook/Ralph Richardson/Conrad Veidt/Laurence Olivier
1945-1960|Laurence Olivier/John Gielgud/Ralph Richardson/Michael Redgrave/Donald Wolfit/Alec Guinness/James Mason
1932-1945|Charles Laughton/Claude Rains/Lionel Barrymore/Basil Rathbone/Edward Arnold/Robert Morley/Sydney Greenstreet
1930-1937|Charles Laughton/Fredric March/Paul Muni/Lionel Barrymore/George Arliss/Walter Huston/Wallace Beery
1934-1948|Orson Welles/Charles Laughton/Edward G. Robinson/Walter Huston/Edward Arnold/Raymond Massey/Claude Rains
1940-1958|Orson Welles/Joseph Cotten/James Mason/George Sanders/Edward G. Robinson/Broderick Crawford/Charles Laughton
1935-1949|Errol Flynn/Tyrone Power/Douglas Fairbanks Jr./Cornel Wilde/Louis Hayward/Robert Taylor
1945-1958|Stewart Granger/Errol Flynn/Tyrone Power/Robert Taylor/Cornel Wilde/Burt Lancaster
1931-1945|Boris Karloff/Bela Lugosi/Lionel Atwill/Basil Rathbone/Lon Chaney Jr./John Carradine/George Zucco
1945-1965|Vincent Price/Boris Karloff/Peter Lorre/Basil Rathbone/John Carradine/Lon Chaney Jr.
1930-1949|Fred Astaire/Bing Crosby/Dick Powell/Maurice Chevalier/Nelson Eddy/Allan Jones
1942-1955|Gene Kelly/Fred Astaire/Frank Sinatra/Donald O'Connor/Dan Dailey/Van Johnson/Bing Crosby
1940-1950|Gene Kelly/Frank Sinatra/Bing Crosby/Mickey Rooney/Dan Dailey/Dick Haymes/Van Johnson
1940-1956|Bing Crosby/Bob Hope/Danny Kaye/Fred Astaire/Frank Sinatra/Fred MacMurray/Dick Haymes
1937-1948|Mickey Rooney/Jackie Cooper/Freddie Bartholomew/Roddy McDowall/Dickie Moore/Donald O'Connor
1932-1945|Groucho Marx/W. C. Fields/Eddie Cantor/Joe E. Brown/Jack Benny/Bob Hope
1940-1960|Bob Hope/Danny Kaye/Red Skelton/Jack Benny/Lou Costello/Jerry Lewis
# Westerns and men of action, 1930s to 1970s
1936-1962|John Wayne/Randolph Scott/Joel McCrea/Gary Cooper/James Stewart/Henry Fonda/Glenn Ford
1945-1958|John Wayne/Gary Cooper/Robert Ryan/Alan Ladd/Robert Taylor/Glenn Ford/Richard Widmark
1958-1976|John Wayne/James Stewart/Robert Mitchum/Henry Fonda/Kirk Douglas/Burt Lancaster/Charlton Heston/Glenn Ford
1947-1962|Richard Widmark/Robert Ryan/Robert Mitchum/Glenn Ford/Sterling Hayden/Edmond O'Brien/Jack Palance
1964-1976|Lee Marvin/Charles Bronson/James Coburn/Ernest Borgnine/Robert Ryan/Telly Savalas/Rod Steiger
1953-1966|Lee Marvin/Ernest Borgnine/Jack Palance/Neville Brand/Lee Van Cleef/Robert Ryan/Dan Duryea
1964-1973|Clint Eastwood/Steve McQueen/James Coburn/Lee Marvin/Charles Bronson/James Garner/Paul Newman
1968-1980|Clint Eastwood/Charles Bronson/Burt Reynolds/Steve McQueen/Gene Hackman/James Caan/Robert Redford
1980-1995|Clint Eastwood/Burt Reynolds/Charles Bronson/Gene Hackman/Sean Connery/James Garner/Robert Duvall
1990-1996|Clint Eastwood/Gene Hackman/Paul Newman/Sean Connery/Robert Duvall/Robert Redford/Anthony Hopkins
1998-2012|Clint Eastwood/Gene Hackman/Robert Duvall/Robert Redford/Jack Nicholson/Tommy Lee Jones
1960-1978|Steve McQueen/Paul Newman/James Garner/Robert Redford/George Peppard/Robert Wagner/Warren Beatty
1963-1968|Steve McQueen/James Coburn/Charles Bronson/James Garner/Robert Vaughn/Richard Attenborough/George Peppard
1940-1955|Ward Bond/Victor McLaglen/Walter Brennan/Andy Devine/Harry Carey Jr./Ben Johnson/Barton MacLane
1966-1978|Ben Johnson/Warren Oates/Slim Pickens/Strother Martin/L. Q. Jones/R. G. Armstrong/Dub Taylor
1960-1975|Jack Elam/Strother Martin/L. Q. Jones/Slim Pickens/Royal Dano/Dub Taylor/R. G. Armstrong
# The post-war generation
1948-1962|Marlon Brando/Montgomery Clift/Anthony Quinn/Paul Newman/Kirk Douglas
1950-1957|Marlon Brando/Montgomery Clift/James Dean/Kirk Douglas/William Holden/Burt Lancaster/John Garfield
1950-1956|Marlon Brando/Montgomery Clift/Richard Burton/James Mason/Stewart Granger/John Derek
1951-1956|Marlon Brando/Anthony Quinn/Gilbert Roland/Ricardo Montalbán/Jack Palance/Fernando Lamas
1957-1968|Marlon Brando/Paul Newman/Richard Burton/Burt Lancaster/Montgomery Clift/Rod Steiger/Kirk Douglas
1970-1980|Marlon Brando/Rod Steiger/George C. Scott/Burt Lancaster/Anthony Quinn/Orson Welles/Laurence Olivier
1984-1995|Marlon Brando/Rod Steiger/Donald Sutherland/Paul Newman/Richard Harris/Jason Robards/Gregory Peck
1947-1951|Montgomery Clift/Farley Granger/Robert Walker/John Ireland/John Derek/William Holden
1952-1958|James Dean/Paul Newman/Anthony Perkins/Sal Mineo/John Kerr/Dean Stockwell/Montgomery Clift/Ben Gazzara
1954-1962|Anthony Perkins/Robert Wagner/Tab Hunter/Jeffrey Hunter/Dean Stockwell/Russ Tamblyn/George Hamilton
1947-1964|Kirk Douglas/Burt Lancaster/Robert Ryan/William Holden/Robert Mitchum/Richard Widmark/Glenn Ford
1953-1966|Burt Lancaster/Kirk Douglas/Robert Mitchum/Anthony Quinn/Charlton Heston/Gregory Peck/Rock Hudson
1948-1958|William Holden/Glenn Ford/Robert Taylor/Van Johnson/Robert Mitchum/Montgomery Clift/Dan Dailey
1968-1981|William Holden/Burt Lancaster/Robert Mitchum/Glenn Ford/Kirk Douglas/Charlton Heston/Gregory Peck
1950-1968|Charlton Heston/Rock Hudson/Victor Mature/Robert Taylor/Burt Lancaster/Stewart Granger/Kirk Douglas
1952-1966|Richard Burton/Rex Harrison/Peter Finch/James Mason/Laurence Harvey
1952-1960|Richard Burton/Michael Rennie/Stewart Granger/James Mason/Victor Mature/Robert Taylor
1960-1972|Richard Burton/Peter O'Toole/Richard Harris/Albert Finney/Laurence Harvey/Paul Newman
1972-1984|Richard Burton/Peter O'Toole/Richard Harris/Albert Finney/Robert Shaw/Oliver Reed/George C. Scott
1951-1966|Karl Malden/Rod Steiger/Lee J. Cobb/Arthur Kennedy/Eli Wallach/Martin Balsam/E. G. Marshall
1949-1957|Karl Malden/Lee J. Cobb/Arthur Kennedy/Rod Steiger/Ward Bond/Van Heflin/Broderick Crawford
1952-1966|Anthony Quinn/Jack Palance/Rod Steiger/Yul Brynner/Eli Wallach/Ernest Borgnine/Gilbert Roland
1956-1970|Yul Brynner/Anthony Quinn/Charlton Heston/Omar Sharif/Telly Savalas/Ricardo Montalbán
1954-1964|Ernest Borgnine/Rod Steiger/Broderick Crawford/Karl Malden/Lee J. Cobb/Eli Wallach/Jack Warden
1953-1970|Rod Steiger/George C. Scott/Lee J. Cobb/Jason Robards/Eli Wallach/Karl Malden/Ernest Borgnine
1952-1962|Frank Sinatra/Dean Martin/Tony Curtis/Eli Wallach/Bing Crosby/Robert Wagner/Donald O'Connor
1951-1956|Jack Palance/Richard Widmark/Lee Marvin/Neville Brand/John Ireland/Dan Duryea/Robert Ryan
1988-1995|Jack Palance/James Coburn/Rip Torn/Eli Wallach/Ernest Borgnine/Robert Loggia/Richard Farnsworth
1953-1963|Jack Lemmon/Tony Curtis/Tom Ewell/Gig Young/Robert Wagner/Tony Randall/Dick York
1958-1966|Jack Lemmon/Tony Curtis/James Garner/Rock Hudson/Cary Grant/Tony Randall/Dick Van Dyke
1966-1986|Jack Lemmon/Walter Matthau/George C. Scott/Art Carney/George Segal/Alan Arkin/Jason Robards
1976-1993|Jack Lemmon/Paul Newman/Jason Robards/Robert Duvall/Walter Matthau/Alan Arkin/Gene Hackman
1963-1980|Walter Matthau/Jack Lemmon/Zero Mostel/Alan Arkin/Art Carney/Jack Warden/Peter Falk
1988-1999|Walter Matthau/Jack Lemmon/James Garner/Ossie Davis/Burgess Meredith/Alan Arkin/Dick Van Dyke
1957-1971|Sidney Poitier/Harry Belafonte/James Earl Jones/Ossie Davis/Brock Peters/Ivan Dixon/Sammy Davis Jr.
1957-1972|Paul Newman/Robert Redford/Steve McQueen/Warren Beatty/Marlon Brando/George Peppard/Anthony Franciosa
1958-1966|Paul Newman/Montgomery Clift/Rock Hudson/Ben Gazzara/Cliff Robertson/Anthony Franciosa/George Peppard
1973-1987|Paul Newman/Robert Redford/Gene Hackman/Jack Lemmon/George C. Scott/Clint Eastwood
1990-2006|Paul Newman/Robert Duvall/Gene Hackman/Robert Redford/Clint Eastwood/Albert Finney/Anthony Hopkins
1958-1974|George C. Scott/Rod Steiger/Jason Robards/Lee Marvin/Karl Malden/Gene Hackman/Robert Ryan
1967-1972|George C. Scott/Rod Steiger/Robert Ryan/Karl Malden/Lee Marvin/Charlton Heston/Burt Lancaster
1964-1976|George Segal/Elliott Gould/Alan Arkin/Gene Wilder/Dustin Hoffman/Richard Benjamin/James Caan
1961-1970|Cliff Robertson/George Peppard/Robert Culp/James Franciscus/Anthony Perkins/Alan Bates/Laurence Harvey
1953-1963|Laurence Harvey/Richard Todd/Dirk Bogarde/Kenneth More/Richard Burton/Stanley Baker/Peter Finch
1942-1960|John Mills/Trevor Howard/Jack Hawkins/Alec Guinness/Kenneth More/Michael Redgrave/Richard Attenborough
1948-1966|Alec Guinness/Ralph Richardson/Trevor Howard/John Mills/Jack Hawkins/David Niven/Peter Finch
1962-1976|Trevor Howard/John Mills/Jack Hawkins/Ralph Richardson/Michael Redgrave/Alec Guinness/Robert Morley
1976-1988|Alec Guinness/Ralph Richardson/John Gielgud/Laurence Olivier/Trevor Howard/Peter Cushing/James Mason
1976-1983|Alec Guinness/Peter Cushing/Christopher Lee/Donald Pleasence/Ralph Richardson/Trevor Howard
1950-1966|David Niven/Rex Harrison/James Mason/Michael Redgrave/Ray Milland/Michael Wilding/George Sanders
1940-1958|George Sanders/Claude Rains/Clifton Webb/Vincent Price/Basil Rathbone/Herbert Marshall/James Mason
1959-1968|Rex Harrison/Peter Ustinov/Richard Burton/Laurence Olivier/David Niven/Alec Guinness
1951-1968|Peter Ustinov/Charles Laughton/Alec Guinness/Robert Morley/Herbert Lom/Peter Sellers/Akim Tamiroff
1956-1970|Peter Sellers/Terry-Thomas/Alec Guinness/Ian Carmichael/Leslie Phillips/Alastair Sim/Sid James
1962-1970|Peter O'Toole/Albert Finney/Alan Bates/Tom Courtenay/Richard Harris/Terence Stamp/Michael Caine
1966-1985|Peter O'Toole/Richard Harris/Paul Scofield/Albert Finney/Christopher Plummer/Nicol Williamson/Alan Bates
1979-1992|Peter O'Toole/Albert Finney/Michael Caine/Richard Harris/Alan Bates/Anthony Hopkins/Oliver Reed
1996-2010|Peter O'Toole/Albert Finney/Richard Harris/Christopher Plummer/Ian Holm/Derek Jacobi
1962-1972|Omar Sharif/Anthony Quinn/Yul Brynner/Alan Bates/Maximilian Schell/Horst Buchholz
1957-1968|Maximilian Schell/Oskar Werner/Hardy Krüger/Horst Buchholz/Curt Jürgens/Gert Fröbe
1976-1995|Maximilian Schell/Oskar Werner/Bruno Ganz/Klaus Maria Brandauer/Armin Mueller-Stahl/Max von Sydow
1962-1970|Tom Courtenay/Alan Bates/Terence Stamp/Albert Finney/David Warner/Oskar Werner/David Hemmings
1980-2015|Tom Courtenay/Alan Bates/John Hurt/Albert Finney/Ian Holm/Tom Wilkinson/Jim Broadbent
1960-1978|Paul Scofield/Nigel Davenport/Robert Shaw/Leo McKern/Nicol Williamson/Peter Finch/John Neville
1985-1997|Paul Scofield/Nigel Hawthorne/Alec McCowen/Derek Jacobi/Ian Holm/John Wood
1958-1978|Peter Finch/Stanley Baker/Trevor Howard/James Mason/Rod Taylor
1973-1977|Peter Finch/Robert Shaw/Richard Burton/George C. Scott/Jason Robards/Robert Mitchum/Walter Matthau
1962-1974|Sean Connery/Michael Caine/Roger Moore/Stanley Baker/Robert Shaw/Richard Harris/Oliver Reed
1975-1990|Sean Connery/Michael Caine/Roger Moore/Richard Harris/Oliver Reed/Robert Shaw/Albert Finney
1984-1998|Sean Connery/Gene Hackman/Robert Duvall/Clint Eastwood/Max von Sydow/Christopher Plummer/Charles Durning
1986-1988|Sean Connery/Robert Duvall/Gene Hackman/Brian Dennehy/Richard Harris/Albert Finney/Charles Durning
1964-1976|Michael Caine/Terence Stamp/Oliver Reed/David Hemmings/Tom Courtenay/Edward Fox/Malcolm McDowell
1980-1990|Michael Caine/Albert Finney/Anthony Hopkins/Alan Bates/Sean Connery/Dudley Moore/Denholm Elliott
1995-2010|Michael Caine/Albert Finney/Anthony Hopkins/Ian McKellen/Sean Connery/Tom Wilkinson/Ian Holm
2005-2021|Michael Caine/Tom Courtenay/Ian McKellen/Jonathan Pryce/Anthony Hopkins/Jim Broadbent/Albert Finney
# Character men of the studios' years
1931-1945|Thomas Mitchell/Edward Arnold/Guy Kibbee/Frank Morgan/Charles Coburn/Gene Lockhart/Eugene Pallette
1936-1952|Thomas Mitchell/Charles Coburn/Edmund Gwenn/Henry Travers/Charles Bickford/Barry Fitzgerald/Harry Davenport
1936-1945|Walter Brennan/Thomas Mitchell/Donald Crisp/Harry Davenport/Henry Travers/Charley Grapewin/Harry Carey
1935-1950|Walter Brennan/Andy Devine/Edgar Buchanan/Charley Grapewin/Gabby Hayes/Chill Wills
1941-1948|Donald Crisp/Charles Coburn/Walter Huston/Thomas Mitchell/Lionel Barrymore/Edmund Gwenn/Barry Fitzgerald
1941-1955|Edmund Gwenn/Charles Coburn/Cecil Kellaway/Barry Fitzgerald/Henry Travers/S. Z. Sakall/Monty Woolley
1945-1950|Farley Granger/Richard Conte/Steve Cochran/Dan Duryea/John Ireland
1943-1952|Barry Fitzgerald/Edmund Gwenn/Cecil Kellaway/James Dunn/Charles Bickford/Victor McLaglen
1941-1950|Walter Huston/Lionel Barrymore/Charles Coburn/Thomas Mitchell/Charles Bickford/Walter Brennan/Monty Woolley
1941-1949|Sydney Greenstreet/Claude Rains/Laird Cregar/Clifton Webb/George Coulouris/Conrad Veidt/Peter Lorre
1938-1949|Claude Rains/Basil Rathbone/George Sanders/Conrad Veidt/Edward Arnold/Herbert Marshall/Peter Lorre
1933-1946|Peter Lorre/Bela Lugosi/Conrad Veidt/Basil Rathbone/Akim Tamiroff/John Carradine
1936-1944|Joseph Schildkraut/Basil Rathbone/Paul Lukas/Akim Tamiroff/John Carradine/Henry Daniell/Lionel Atwill
1935-1948|Paul Lukas/Albert Basserman/Joseph Schildkraut/Charles Boyer/Walter Slezak/Akim Tamiroff/Conrad Veidt
1931-1948|James Dunn/Pat O'Brien/Lloyd Nolan/Frank McHugh/Robert Young/Wallace Ford
1930-1948|Pat O'Brien/Frank McHugh/Allen Jenkins/Nat Pendleton/Regis Toomey/Ned Sparks
1940-1955|William Demarest/James Gleason/Frank McHugh/Allen Jenkins/Keenan Wynn/Sam Levene
1932-1946|Edward Everett Horton/Eric Blore/Eugene Pallette/Charles Ruggles/Roland Young/Franklin Pangborn
1936-1941|Ralph Bellamy/Allyn Joslyn/Melvyn Douglas/Robert Young/Lee Bowman/Rudy Vallee
1945-1955|Broderick Crawford/Lee J. Cobb/Charles Bickford/Raymond Burr/Thomas Gomez/Robert Ryan/Van Heflin
1944-1956|Dean Jagger/Walter Pidgeon/Charles Bickford/Millard Mitchell/Gary Merrill/Paul Kelly/Hugh Marlowe
1944-1958|José Ferrer/Edmond O'Brien/Claude Rains/Orson Welles/Mel Ferrer/Arthur Kennedy
1946-1951|Lew Ayres/Gregory Peck/Dana Andrews/Robert Montgomery/Robert Young/Ray Milland
1944-1956|Edmond O'Brien/Arthur Kennedy/Broderick Crawford/Lee J. Cobb/Everett Sloane/Van Heflin/Dan Duryea
1944-1958|Raymond Burr/Everett Sloane/Ray Collins/Thomas Gomez/Lloyd Nolan/Barton MacLane
1940-1957|Elisha Cook Jr./Dan Duryea/Percy Helton/Royal Dano/Whit Bissell/Mike Mazurki
1943-1950|Erich von Stroheim/Otto Kruger/Walter Slezak/Akim Tamiroff/Sig Ruman/Albert Basserman
1937-1955|Erich von Stroheim/Conrad Veidt/Walter Slezak/Sig Ruman/Otto Preminger/Oskar Homolka
1952-1966|Burl Ives/Lee J. Cobb/Ed Begley/Broderick Crawford/Charles Bickford/Raymond Massey
1950-1966|Ed Begley/Lee J. Cobb/E. G. Marshall/Raymond Massey/Burl Ives/Pat Hingle/Jack Warden
1952-1968|Red Buttons/Mickey Rooney/Keenan Wynn/Eddie Albert/Gig Young/Jackie Gleason/Jack Carson
1952-1965|Hugh Griffith/Finlay Currie/Robert Morley/Jack Hawkins/Leo McKern/Miles Malleson
1951-1962|Sessue Hayakawa/Philip Ahn/Keye Luke/Richard Loo/James Shigeta/Benson Fong
1956-1965|George Chakiris/Russ Tamblyn/Sal Mineo/Bobby Rydell/James Darren/Richard Beymer
1956-1970|Vittorio De Sica/Rossano Brazzi/Charles Boyer/Raf Vallone/Maurice Chevalier/Folco Lulli
1956-1972|Martin Balsam/Jack Warden/E. G. Marshall/Ed Begley/Karl Malden/Edward Andrews/Arthur Kennedy
1970-1985|Martin Balsam/Jack Warden/Charles Durning/Ned Beatty/Hal Holbrook/Vincent Gardenia
1963-1979|Melvyn Douglas/Edward G. Robinson/Burgess Meredith/John Houseman/Lew Ayres/Ray Milland/Ralph Bellamy/Jack Albertson
1963-1976|John Huston/Burgess Meredith/Orson Welles/Melvyn Douglas/Edward G. Robinson/Raymond Massey/Otto Preminger
1962-1975|George Kennedy/Ernest Borgnine/Claude Akins/Lee Marvin/Jack Warden/Ben Johnson/Karl Malden
1966-1977|Jack Albertson/Art Carney/Red Buttons/George Burns/Jack Warden/Burgess Meredith/Walter Matthau
1966-1975|Gig Young/Jack Warden/Rip Torn/Jack Klugman/Barry Sullivan/Eli Wallach/Hal Holbrook
1971-1979|Joel Grey/Michael York/Anthony Newley/Tommy Tune/Ben Vereen/Robert Morse
1973-1980|John Houseman/Lee Strasberg/Burgess Meredith/Melvyn Douglas/Ralph Bellamy/John Huston/Barnard Hughes
1973-1980|Art Carney/Jack Albertson/George Burns/Lee Strasberg/Barnard Hughes/Walter Matthau/Melvyn Douglas
1974-1988|Burgess Meredith/Jack Warden/Art Carney/Barnard Hughes/Don Ameche/Wilford Brimley/Ralph Bellamy
1972-1979|Fred Astaire/Gene Kelly/James Stewart/Melvyn Douglas/Laurence Olivier/Ray Milland/Henry Fonda
1975-1982|Burt Young/Joe Spinell/Paul Sorvino/Peter Boyle/Frank Vincent/Danny Aiello
1978-1995|Burt Young/Danny Aiello/Paul Sorvino/Vincent Gardenia/Robert Loggia/Tony Lo Bianco/Charles Durning
1957-1968|E. G. Marshall/Pat Hingle/Murray Hamilton/Martin Balsam/Edward Andrews/John McGiver/Keenan Wynn
1967-1982|Murray Hamilton/Hal Holbrook/Pat Hingle/G. D. Spradlin/Ned Beatty/Charles Durning/Kevin McCarthy
# American stars from the end of the 1960s
1967-1976|Dustin Hoffman/Al Pacino/Robert De Niro/Jack Nicholson/Richard Dreyfuss/Elliott Gould/Gene Hackman
1967-1972|Dustin Hoffman/Alan Arkin/Richard Benjamin/Charles Grodin/George Segal/Michael Sarrazin/Anthony Perkins
1973-1985|Dustin Hoffman/Al Pacino/Robert De Niro/Jack Nicholson/Richard Dreyfuss/Roy Scheider/Alan Arkin
1986-1999|Dustin Hoffman/Al Pacino/Robert De Niro/Jack Nicholson/Gene Hackman/Robert Duvall/Harvey Keitel/Michael Douglas
1969-1980|Jack Nicholson/Bruce Dern/Dennis Hopper/Peter Fonda/Warren Oates/Warren Beatty/Elliott Gould
1973-1987|Jack Nicholson/Robert Redford/Warren Beatty/Gene Hackman/Dustin Hoffman/James Caan/Al Pacino
1983-2003|Jack Nicholson/Gene Hackman/Michael Douglas/Warren Beatty/Robert Duvall/Dustin Hoffman/Harrison Ford/Robert Redford
1969-1981|Jon Voight/Michael Sarrazin/Jeff Bridges/Ryan O'Neal/James Caan/Richard Benjamin/Peter Fonda/Bruce Dern
1978-1986|Jon Voight/Nick Nolte/Jeff Bridges/William Hurt/Roy Scheider/Bruce Dern/Richard Gere
1996-2007|Jon Voight/Robert Duvall/James Caan/Gene Hackman/Ned Beatty/Bruce Dern/Donald Sutherland/Robert Loggia
1966-1975|Warren Beatty/Robert Redford/Steve McQueen/Ryan O'Neal/James Caan/George Peppard/Peter Fonda
1976-1992|Warren Beatty/Robert Redford/Jack Nicholson/Burt Reynolds/Chevy Chase/Ryan O'Neal/Michael Douglas
1967-1974|Gene Hackman/Roy Scheider/Robert Duvall/Peter Boyle/Ernest Borgnine/George C. Scott
1969-1977|Gene Hackman/Hal Holbrook/Jason Robards/Robert Duvall/Walter Matthau/George Segal/Lee Marvin
1985-1994|Gene Hackman/Robert Duvall/Brian Dennehy/Roy Scheider/Tommy Lee Jones/Ed Harris/Scott Glenn
1969-1980|Roy Scheider/Tony Lo Bianco/Peter Boyle/Robert Duvall/Elliott Gould/James Caan/George Segal
1968-1980|Robert Redford/Paul Newman/Steve McQueen/Warren Beatty/Ryan O'Neal/Jeff Bridges/James Caan
1979-1998|Robert Redford/Harrison Ford/Warren Beatty/Clint Eastwood/Michael Douglas/Paul Newman
1971-1979|Al Pacino/Robert De Niro/Harvey Keitel/James Caan/Richard Gere/Sylvester Stallone/John Cazale
1971-1978|James Caan/Robert Duvall/John Cazale/Harvey Keitel/Jon Voight/Roy Scheider/Martin Sheen
1979-1992|Al Pacino/Andy García/Robert De Niro/Joe Pesci/Harvey Keitel/Christopher Walken/Mickey Rourke
1990-2002|Al Pacino/Robert De Niro/Dustin Hoffman/Harvey Keitel/Joe Pesci/Christopher Walken/Chazz Palminteri
2002-2023|Al Pacino/Robert De Niro/Harvey Keitel/Dustin Hoffman/Joe Pesci/Christopher Walken/Jack Nicholson
1973-1985|Robert De Niro/Al Pacino/Harvey Keitel/Christopher Walken/Sylvester Stallone/John Travolta/Jon Voight
1988-2000|Robert De Niro/Nick Nolte/Robert Duvall/Jack Nicholson/Harvey Keitel/Tommy Lee Jones
1974-1980|Robert Duvall/Harvey Keitel/Martin Sheen/Dennis Hopper/Frederic Forrest/Gene Hackman
1981-1992|Robert Duvall/Sam Shepard/Gene Hackman/Harry Dean Stanton/Willie Nelson
2003-2016|Robert Duvall/Hal Holbrook/Bruce Dern/Christopher Plummer/Donald Sutherland
1971-1978|Jeff Bridges/Timothy Bottoms/Michael Moriarty/Richard Thomas/Jan-Michael Vincent/Gary Busey/Beau Bridges
1984-1998|Jeff Bridges/William Hurt/Michael Douglas/Kurt Russell/Dennis Quaid/Nick Nolte/Kevin Kline
2006-2018|Jeff Bridges/Kurt Russell/Tommy Lee Jones/Sam Elliott/Nick Nolte/Kris Kristofferson/Robert Duvall
1975-1982|Brad Dourif/Christopher Lloyd/Danny DeVito/Bud Cort/Frederic Forrest/Harry Dean Stanton/William Sanderson
1984-2003|Brad Dourif/Lance Henriksen/Harry Dean Stanton/Christopher Lloyd/Michael Ironside/Ron Perlman
1976-1985|Sylvester Stallone/John Travolta/Burt Reynolds/Kurt Russell/Richard Gere/Nick Nolte
1984-1997|Sylvester Stallone/Arnold Schwarzenegger/Bruce Willis/Kurt Russell/Mel Gibson/Patrick Swayze/Jean-Claude Van Damme/Steven Seagal
2006-2019|Sylvester Stallone/Mickey Rourke/Arnold Schwarzenegger/Bruce Willis/Kurt Russell/Harrison Ford
1984-1996|Arnold Schwarzenegger/Sylvester Stallone/Bruce Willis/Dolph Lundgren/Jean-Claude Van Damme/Chuck Norris
1974-1981|Richard Dreyfuss/George Segal/Elliott Gould/Alan Alda/Robert Klein/Gene Wilder/Charles Grodin
1986-1999|Richard Dreyfuss/Kevin Kline/Danny DeVito/Steve Martin/Albert Brooks/Billy Crystal/John Lithgow
1969-1984|Woody Allen/Elliott Gould/Charles Grodin/Gene Wilder/Albert Brooks/Richard Benjamin/Mel Brooks/Dudley Moore
1974-1991|Gene Wilder/Mel Brooks/Dom DeLuise/Charles Grodin/Dudley Moore/Marty Feldman
1977-1985|John Travolta/Richard Gere/Dennis Quaid/Jan-Michael Vincent/Treat Williams/Robby Benson/Jeff Conaway
1994-2007|John Travolta/Bruce Willis/Nicolas Cage/Michael Keaton/Mickey Rourke/Kevin Costner/Dennis Quaid
1977-1985|Christopher Walken/Harvey Keitel/John Heard/John Savage/James Woods/Mickey Rourke/William Hurt
1990-2006|Christopher Walken/Dennis Hopper/Gary Oldman/Willem Dafoe/Ed Harris/James Woods/Steve Buscemi/Harvey Keitel
2000-2016|Christopher Walken/Alan Arkin/Jon Voight/Robert Duvall/Dustin Hoffman/Richard Jenkins/Ben Kingsley
1971-1979|Bruce Dern/Jon Voight/Kris Kristofferson/Robert Duvall/Keith Carradine/Warren Oates/Dennis Hopper
2005-2016|Bruce Dern/Robert Duvall/Hal Holbrook/Harry Dean Stanton/James Cromwell/Christopher Plummer/Alan Arkin
1966-1973|Alan Arkin/Elliott Gould/George Segal/Peter Falk/Carl Reiner
1998-2016|Alan Arkin/Elliott Gould/Peter Falk/Robert Loggia/John Goodman/Philip Baker Hall/Jerry Stiller
1979-1985|Timothy Hutton/Matt Dillon/Robby Benson/Tom Hulce/Matthew Modine/Sean Penn/Dennis Christopher
1981-1988|Matthew Modine/Sean Penn/Nicolas Cage/Timothy Hutton/Kevin Bacon/Matt Dillon/Eric Stoltz
1979-1993|Joe Pesci/Danny DeVito/Harvey Keitel/Frank Vincent/Danny Aiello/Robert Loggia/Bob Hoskins/Bruno Kirby
2006-2020|Joe Pesci/Harvey Keitel/Robert Loggia/Danny DeVito/Chazz Palminteri/Alan Arkin/Burt Young
1974-1987|James Woods/Roy Scheider/Treat Williams/Harry Hamlin/Michael Moriarty/Brad Davis/Peter Weller
1979-1989|Robin Williams/Bill Murray/Steve Martin/Michael Keaton/Tom Hanks/Chevy Chase/Billy Crystal/Dan Aykroyd
1987-1999|Robin Williams/Steve Martin/Billy Crystal/Jeff Bridges/Tom Hanks/Kevin Kline/Bill Murray/Richard Dreyfuss
1996-2010|Robin Williams/Bill Murray/Jim Carrey/Steve Martin/Jeff Goldblum/Kevin Kline/Gary Sinise
1978-1990|Dan Aykroyd/Bill Murray/Chevy Chase/John Belushi/John Candy/Rick Moranis/Harold Ramis/Martin Short
1987-1993|Dan Aykroyd/John Goodman/Charles Grodin/Jeff Daniels/Alan Alda/John Lithgow/Kevin Kline
1998-2015|Bill Murray/Jeff Bridges/Kevin Kline/Steve Martin/Dustin Hoffman/Albert Brooks/Michael Douglas
2003-2017|Bill Murray/Michael Keaton/Steve Carell/Ben Stiller/Jim Carrey/Robin Williams
1988-2000|Michael Keaton/Bill Murray/Tom Hanks/Alec Baldwin/Val Kilmer/Kevin Kline/Kurt Russell
2012-2024|Michael Keaton/Bryan Cranston/Mark Ruffalo/Bill Murray/Jeff Daniels/Woody Harrelson/Ethan Hawke
1970-1983|Jason Robards/Hal Holbrook/Jack Warden/Martin Balsam/E. G. Marshall/George C. Scott/Robert Preston
1988-1999|Jason Robards/Hal Holbrook/Pat Hingle/Rip Torn/Donald Moffat/Eli Wallach/James Garner
1980-1983|Henry Fonda/Burt Lancaster/Robert Preston/Gregory Peck/Art Carney/James Mason/Melvyn Douglas
1980-1992|Don Ameche/Ralph Bellamy/Hume Cronyn/Wilford Brimley/Jack Gilford/Art Carney/Eli Wallach
1981-1986|John Gielgud/Ralph Richardson/Alec Guinness/Denholm Elliott/Ian Holm/Michael Hordern/James Mason
1986-1996|John Gielgud/Alec Guinness/John Mills/Michael Gough/Eric Porter/Michael Hordern
1980-1984|James Mason/Robert Preston/Richard Burton/Trevor Howard/Denholm Elliott/Burt Lancaster/Jack Warden
1981-1999|John Lithgow/Jeff Daniels/Kevin Kline/Ed Harris/John Glover/Jeffrey Jones/Richard Jenkins
1978-1990|Sam Shepard/Ed Harris/Scott Glenn/Dennis Quaid/Kris Kristofferson/Tommy Lee Jones/Nick Nolte/Treat Williams
1982-1987|F. Murray Abraham/Tom Hulce/Simon Callow/Ron Silver/Mandy Patinkin/Raúl Juliá/Jeffrey Jones
1987-2003|F. Murray Abraham/Ron Silver/Michael Lonsdale/Robert Loggia/Ben Kingsley/Alfred Molina/Tony Shalhoub
1982-1996|Haing S. Ngor/Mako/James Hong/Victor Wong/John Lone/Pat Morita
1983-1996|John Malkovich/Gary Oldman/William Hurt/Willem Dafoe/Jeff Daniels/Aidan Quinn/James Woods
1999-2015|John Malkovich/Willem Dafoe/Gary Oldman/Ed Harris/Geoffrey Rush/Tim Roth/Stanley Tucci
1981-1992|William Hurt/Kevin Kline/Jeff Daniels/Michael Douglas/Richard Gere/Jeff Bridges/Tom Berenger/Sam Waterston
2003-2015|William Hurt/Ed Harris/Tom Wilkinson/Chris Cooper/David Strathairn/Jeff Daniels/Armin Mueller-Stahl/Viggo Mortensen
1977-1989|Harrison Ford/Kurt Russell/Jeff Bridges/Tom Berenger/Dennis Quaid/Michael Douglas/Mel Gibson/Tom Selleck
1990-2003|Harrison Ford/Michael Douglas/Kevin Costner/Mel Gibson/Bruce Willis/Tommy Lee Jones/Richard Gere/Nick Nolte
1983-1993|Tom Berenger/Willem Dafoe/Ed Harris/Scott Glenn/Treat Williams/Michael Biehn/Kurt Russell
1984-1994|Willem Dafoe/Tom Berenger/Gary Oldman/Matthew Modine/James Woods/Ray Liotta/Val Kilmer/Eric Roberts
1998-2012|Willem Dafoe/John Malkovich/Gary Oldman/Steve Buscemi/Udo Kier/Jeremy Irons/Christopher Walken/Tim Roth
2013-2024|Willem Dafoe/Woody Harrelson/Sam Rockwell/Richard Jenkins/Mark Rylance/Michael Shannon/Bill Camp
1984-1997|Michael Douglas/Richard Gere/Jeff Bridges/Harrison Ford/Alec Baldwin/Kevin Costner/William Hurt/Michael Keaton
1987-1997|Alec Baldwin/Andy García/Ray Liotta/Dennis Quaid/Kevin Bacon/Bill Paxton/Kiefer Sutherland
1988-1993|Kevin Costner/Dennis Quaid/Kurt Russell/Mel Gibson/Alec Baldwin/Patrick Swayze/Tom Berenger/Bill Paxton
1985-1999|Kevin Costner/Mel Gibson/Harrison Ford/Michael Douglas/Tom Hanks/Richard Gere/Bruce Willis
1988-2002|Andy García/Ray Liotta/Benjamin Bratt/Jimmy Smits/Armand Assante/Chazz Palminteri/Antonio Banderas/Nicolas Cage
1985-1990|Kevin Kline/Michael Keaton/Steve Martin/Jeff Goldblum/Charles Grodin/Dan Aykroyd/Danny DeVito/Robin Williams
1984-1994|Tom Hanks/Michael Keaton/Robin Williams/Steve Guttenberg/Bill Murray/Billy Crystal/Judge Reinhold/Michael J. Fox
1992-2006|Tom Hanks/Kevin Costner/Robin Williams/Tim Robbins/Gary Sinise/Kevin Bacon/Jeff Daniels
1993-1998|Tom Hanks/Tim Robbins/Kevin Costner/Nicolas Cage/John Cusack/Sean Penn/Alec Baldwin
2008-2024|Tom Hanks/George Clooney/Jeff Daniels/Kevin Costner/Michael Keaton/Bryan Cranston
1983-1993|Tom Cruise/Sean Penn/Matt Dillon/Rob Lowe/Kevin Bacon/Charlie Sheen/Emilio Estevez/Matthew Broderick
1996-2008|Tom Cruise/Brad Pitt/Johnny Depp/Ben Affleck/Nicolas Cage/Keanu Reeves/George Clooney/John Cusack
2008-2025|Tom Cruise/Brad Pitt/Johnny Depp/Keanu Reeves/Matt Damon/Hugh Jackman
1986-1998|Nick Nolte/Jeff Bridges/Tommy Lee Jones/Ed Harris/Dennis Quaid/Kurt Russell/William Hurt
2004-2019|Nick Nolte/Tommy Lee Jones/Kurt Russell/Jeff Bridges/Sam Elliott/Mickey Rourke/Harvey Keitel/Chris Cooper
1986-1999|Harvey Keitel/Dennis Hopper/Joe Mantegna/James Woods/Christopher Walken/Chazz Palminteri/Ray Liotta
1986-1999|Tommy Lee Jones/Ed Harris/Powers Boothe/Scott Glenn/Sam Elliott/James Woods/Gene Hackman/Brian Dennehy
2003-2014|Tommy Lee Jones/Ed Harris/Jeff Bridges/Robert Duvall/Chris Cooper/Hal Holbrook/Sam Elliott
1988-2002|Ed Harris/Gary Sinise/Bill Paxton/Tommy Lee Jones/Scott Glenn/Jeff Daniels/William H. Macy/Chris Cooper
1996-2005|Ed Harris/Chris Cooper/William H. Macy/Gary Oldman/Geoffrey Rush/Tim Robbins/Billy Bob Thornton/Nick Nolte
1993-2000|Gary Sinise/Kevin Bacon/Bill Paxton/Tim Robbins/Ed Harris/Michael Biehn/William H. Macy/Aidan Quinn
1983-1995|Nicolas Cage/Matthew Modine/Sean Penn/Matt Dillon/Eric Stoltz/John Cusack/Robert Downey Jr./Johnny Depp
1995-2008|Nicolas Cage/Kevin Spacey/Johnny Depp/Sean Penn/John Cusack/Woody Harrelson/Edward Norton/Tim Robbins
1994-2004|Kevin Spacey/Tim Robbins/Gary Oldman/William H. Macy/Ed Harris/Tim Roth/Chazz Palminteri/Kevin Bacon
1982-1992|Sean Penn/Timothy Hutton/Matt Dillon/Judge Reinhold/Emilio Estevez/Nicolas Cage/Mickey Rourke
1993-2011|Sean Penn/Johnny Depp/Nicolas Cage/Tim Robbins/Russell Crowe/Kevin Bacon/Robert Downey Jr./Tim Roth
2015-2026|Sean Penn/Benicio del Toro/Josh Brolin/Woody Harrelson/Ethan Hawke/Robert Downey Jr./Stellan Skarsgård
1991-1999|Brad Pitt/Johnny Depp/Keanu Reeves/Ethan Hawke/Val Kilmer/Christian Slater/Stephen Dorff/Matt Dillon
1999-2013|Brad Pitt/Matt Damon/George Clooney/Ben Affleck/Leonardo DiCaprio/Edward Norton/Mark Wahlberg/Johnny Depp
2013-2025|Brad Pitt/George Clooney/Ben Affleck/Bradley Cooper/Matthew McConaughey/Matt Damon/Josh Brolin/Ryan Gosling
1993-2005|Cuba Gooding Jr./Don Cheadle/Jamie Foxx/Terrence Howard/Larenz Tate/Mekhi Phifer/Omar Epps
1992-2006|Billy Bob Thornton/Bill Paxton/William H. Macy/Chris Cooper/Woody Harrelson/Kevin Bacon/Sam Rockwell
1990-2006|William H. Macy/Steve Buscemi/Philip Baker Hall/Richard Jenkins/Paul Giamatti/Stanley Tucci/John C. Reilly/David Paymer
1997-2007|Matt Damon/Edward Norton/Ben Affleck/Leonardo DiCaprio/Jude Law/Tobey Maguire/Ryan Phillippe/Billy Crudup
2006-2020|Matt Damon/Leonardo DiCaprio/Mark Wahlberg/Ben Affleck/Christian Bale/Jeremy Renner/Ryan Gosling
1995-2007|Greg Kinnear/Luke Wilson/Aaron Eckhart/Campbell Scott/Jeff Daniels/Matthew Broderick/Dermot Mulroney
1997-2003|Burt Reynolds/Robert Forster/James Coburn/Nick Nolte/James Woods/Kris Kristofferson/Jon Voight
1971-1982|Burt Reynolds/James Garner/Ryan O'Neal/James Caan/Kris Kristofferson/Robert Redford/Nick Nolte
1995-2002|James Coburn/Rip Torn/James Garner/Robert Loggia/Eli Wallach/Burt Reynolds/Robert Duvall/Martin Landau
1988-1999|Martin Landau/Jack Palance/Christopher Lee/Hal Holbrook/Jerry Orbach/Alan Alda/Rip Torn/Anthony Zerbe
1963-1980|Martin Landau/Robert Vaughn/Telly Savalas/Jason Robards/Robert Culp/Roddy McDowall
1989-2010|Alan Alda/Hal Holbrook/John Lithgow/Elliott Gould/Jeffrey DeMunn/Philip Baker Hall/Bob Balaban
2003-2012|Hal Holbrook/Philip Baker Hall/Robert Duvall/Alan Arkin/Bruce Dern/Christopher Plummer/James Cromwell
1996-2010|Edward Norton/Matt Damon/Joaquin Phoenix/Giovanni Ribisi/Ryan Phillippe/Jeremy Renner/Ethan Hawke/Paul Dano
2011-2024|Edward Norton/Mark Ruffalo/Ethan Hawke/Sam Rockwell/Casey Affleck/Adrien Brody/Michael Shannon
1999-2006|Haley Joel Osment/Freddie Highmore/Frankie Muniz/Jonathan Lipnicki/Spencer Treat Clark/Cameron Bright
1989-1996|Macaulay Culkin/Elijah Wood/Joseph Mazzello/Joseph Gordon-Levitt/Brad Renfro/Jonathan Taylor Thomas/Lukas Haas
1994-2006|Benicio del Toro/Javier Bardem/John Leguizamo/Andy García/Luis Guzmán/Raúl Juliá/Antonio Banderas
1995-2006|Joaquin Phoenix/Giovanni Ribisi/Jeremy Davies/Casey Affleck/Vincent Gallo/Ethan Hawke/Billy Crudup/Adrien Brody
2005-2024|Joaquin Phoenix/Christian Bale/Casey Affleck/Jake Gyllenhaal/Ryan Gosling/Adrien Brody/Mark Ruffalo/Michael Shannon
1994-2008|Ethan Hawke/Matt Dillon/Mark Ruffalo/Josh Hartnett/Billy Crudup/Stephen Dorff/Kevin Dillon/Skeet Ulrich
1998-2013|Adrien Brody/Jason Schwartzman/Edward Norton/Jude Law/Joseph Fiennes/Joaquin Phoenix/Jake Gyllenhaal
2016-2025|Adrien Brody/Adam Driver/Oscar Isaac/Joaquin Phoenix/Cillian Murphy/Michael Stuhlbarg/Edward Norton
1995-2012|Chris Cooper/Sam Shepard/David Strathairn/Ed Harris/Richard Jenkins/William H. Macy/David Morse
1988-2004|Tim Robbins/Kevin Bacon/John Cusack/Bill Pullman/Jeff Daniels/Sean Penn/Aidan Quinn
1990-2000|Johnny Depp/Robert Downey Jr./Keanu Reeves/John Cusack/River Phoenix/Christian Slater/Val Kilmer
2001-2012|Johnny Depp/Orlando Bloom/Jude Law/Heath Ledger/Hugh Jackman/Robert Downey Jr./Ewan McGregor
1992-2000|Robert Downey Jr./Stephen Dorff/Val Kilmer/Johnny Depp/Gary Oldman/Kevin Kline/Geoffrey Rush
2006-2024|Robert Downey Jr./Mark Ruffalo/Josh Brolin/Jeremy Renner/Ben Affleck/Matt Damon
2008-2013|Robert Downey Jr./Ben Stiller/Jack Black/Steve Coogan/Owen Wilson/Hugh Jackman/Tom Cruise
1999-2014|Philip Seymour Hoffman/Paul Giamatti/John C. Reilly/Toby Jones/Michael Shannon/Stanley Tucci/Peter Sarsgaard
2005-2014|Philip Seymour Hoffman/Mark Ruffalo/Brendan Gleeson/Sam Rockwell/Paul Giamatti
2002-2012|Paul Giamatti/John C. Reilly/Philip Seymour Hoffman/Stanley Tucci/Oliver Platt/Steve Zahn/Toby Jones
2010-2024|Paul Giamatti/Stanley Tucci/Richard Jenkins/John C. Reilly/Oliver Platt/Bryan Cranston/Jeffrey Wright/Michael Stuhlbarg
1996-2012|George Clooney/Kevin Costner/Brad Pitt/Clive Owen/Matt Damon/Greg Kinnear/Kevin Spacey
2004-2006|George Clooney/Tim Robbins/Chris Cooper/David Strathairn/Matt Dillon/Jeff Daniels/William Hurt
1983-2006|Matt Dillon/Kevin Bacon/Kevin Dillon/Rob Lowe/Ray Liotta/Ethan Hawke/Dennis Quaid
1999-2008|Jake Gyllenhaal/Tobey Maguire/Ryan Phillippe/Josh Hartnett/Heath Ledger/Joseph Gordon-Levitt/James Franco/Peter Sarsgaard
2008-2024|Jake Gyllenhaal/Ryan Gosling/Michael Shannon/Tobey Maguire/Joseph Gordon-Levitt/James Franco/Garrett Hedlund
2002-2013|Ryan Gosling/Joseph Gordon-Levitt/Jake Gyllenhaal/James Franco/Emile Hirsch/Shia LaBeouf/Adam Brody
2011-2024|Ryan Gosling/Bradley Cooper/Ryan Reynolds/Chris Evans/Jake Gyllenhaal/Miles Teller/Channing Tatum/Andrew Garfield
1999-2014|Mark Wahlberg/Matt Damon/Ben Affleck/Jeremy Renner/Josh Hartnett/Casey Affleck/Vin Diesel
2003-2018|Casey Affleck/Jeremy Renner/Ben Foster/Sam Rockwell/Ryan Gosling/Joel Edgerton/Michael Shannon/Paul Dano
1998-2019|Viggo Mortensen/Ed Harris/Sean Bean/Clive Owen/Aaron Eckhart/Josh Brolin/Liam Neeson/Vincent Cassel
1983-1992|Mickey Rourke/Matt Dillon/Richard Gere/Gary Busey/Eric Roberts/Christopher Walken/Don Johnson
2005-2011|Mickey Rourke/Kurt Russell/Nick Nolte/Jeff Bridges/Sylvester Stallone/Val Kilmer/Kevin Bacon
2007-2018|Josh Brolin/Aaron Eckhart/Michael Shannon/Jeremy Renner/Mark Ruffalo/Woody Harrelson/Peter Sarsgaard
2007-2018|Michael Shannon/Ben Foster/Josh Brolin/Paul Dano/Joel Edgerton/Shea Whigham/Sam Rockwell/Peter Sarsgaard
2008-2016|Jeremy Renner/Ben Foster/Sam Worthington/Joel Edgerton/Chris Evans/Garrett Hedlund
2008-2016|Jesse Eisenberg/Michael Cera/Anton Yelchin/Paul Dano/Logan Lerman/Jay Baruchel/Andrew Garfield/Dave Franco
2002-2015|James Franco/Joseph Gordon-Levitt/Emile Hirsch/Shia LaBeouf/Topher Grace/Ryan Gosling/Aaron Paul/Seth Rogen
2000-2017|Mark Ruffalo/Peter Sarsgaard/Liev Schreiber/Josh Brolin/Sam Rockwell/Jason Bateman/Paul Rudd/Casey Affleck
2005-2015|Jonah Hill/Seth Rogen/Jason Segel/Michael Cera/Josh Gad/Zach Galifianakis/Jay Baruchel/Jesse Eisenberg
1996-2018|Matthew McConaughey/Woody Harrelson/Josh Lucas/Aaron Eckhart/Ben Affleck/Josh Brolin/Mark Wahlberg/Vince Vaughn
1996-2014|Jared Leto/Ethan Hawke/Stephen Dorff/Ryan Phillippe/Edward Norton/Billy Crudup/Ben Foster/Guy Pearce
2009-2023|Bradley Cooper/Ryan Reynolds/Chris Pine/Ben Affleck/Jeremy Renner/Mark Wahlberg/Armie Hammer
2012-2020|Bradley Cooper/Christian Bale/Jake Gyllenhaal/Ryan Gosling/Mark Ruffalo/Casey Affleck/Chris Pratt/Channing Tatum
2000-2020|J.K. Simmons/Richard Jenkins/Bryan Cranston/Bruce McGill/Kevin Dunn/Stephen Root/Chris Cooper/Ted Levine
2012-2020|J.K. Simmons/Bryan Cranston/Jeff Daniels/John C. Reilly/Mark Rylance
2003-2022|Sam Rockwell/Woody Harrelson/Steve Zahn/John C. Reilly/Ben Foster/Michael Shannon/Walton Goggins/Bobby Cannavale
1992-2005|Woody Harrelson/Matthew McConaughey/Billy Bob Thornton/Bill Paxton/Randy Quaid/Michael Madsen/Kiefer Sutherland
2012-2022|Woody Harrelson/Josh Brolin/Sam Rockwell/Michael Shannon/Kyle Chandler/Walton Goggins/Sam Elliott/Ethan Hawke
2014-2025|Timothée Chalamet/Lucas Hedges/Ansel Elgort/Miles Teller/Tye Sheridan/Nick Robinson/Austin Butler/Jacob Elordi
2012-2023|Rami Malek/Oscar Isaac/Adam Driver/Ben Whishaw/Jesse Eisenberg/Paul Dano/Taron Egerton/John Magaro
2012-2024|Adam Driver/Oscar Isaac/Paul Dano/Domhnall Gleeson/Jason Schwartzman/Miles Teller/Andrew Garfield/Michael Shannon
1992-2002|Brendan Fraser/Matthew McConaughey/Pauly Shore/Chris O'Donnell/Keanu Reeves/Dermot Mulroney/Billy Zane
2019-2024|Brendan Fraser/Ethan Hawke/Sam Rockwell/Mark Ruffalo/Matt Dillon/Woody Harrelson
1984-1992|Ke Huy Quan/Corey Feldman/Jonathan Brandis/Sean Astin/Jeff Cohen/Corey Haim
2018-2026|Ke Huy Quan/John Cho/Randall Park/Benedict Wong/Steven Yeun/Ken Leung/Harry Shum Jr.
1998-2012|Kieran Culkin/Jason Schwartzman/Emile Hirsch/Jesse Eisenberg/Rory Culkin/Michael Cera/Lou Taylor Pucci
2020-2026|Kieran Culkin/Jeremy Strong/Jesse Eisenberg/Paul Dano/Sebastian Stan/Adam Driver/Jason Schwartzman
2015-2023|Troy Kotsur/Walton Goggins/Bill Camp/Paul Raci/Jesse Plemons/John Magaro/Richard Jenkins
`;
