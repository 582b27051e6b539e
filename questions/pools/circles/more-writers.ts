/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const MORE_WRITERS = `
# Hollywood: early and late years of those who are at their height in the other table
1938-1951|Waldo Salt/Albert Maltz/Ring Lardner Jr./Dalton Trumbo/John Howard Lawson/Alvah Bessie
1939-1949|Daniel Taradash/Lewis Meltzer/Sidney Buchman/Clifford Odets/Robert Rossen
1936-1950|Richard Maibaum/Seton I. Miller/Robert Pirosh/Frank Butler/Norman Reilly Raine
1951-1964|Ben Hecht/Charles Lederer/Philip Yordan/Nunnally Johnson/Dudley Nichols/I. A. L. Diamond
1952-1960|Dudley Nichols/Philip Dunne/Nunnally Johnson/Casey Robinson/Lamar Trotti/Edwin Blum
1953-1969|Julius J. Epstein/Norman Krasna/Norman Panama/Melvin Frank/I. A. L. Diamond/George Axelrod
1960-1970|Ring Lardner Jr./Waldo Salt/Dalton Trumbo/Michael Wilson/Albert Maltz/Walter Bernstein
1960-1969|Michael Wilson/Robert Bolt/Dalton Trumbo/Carl Foreman/Rod Serling
1960-1975|Alan Jay Lerner/Ernest Lehman/Betty Comden/Adolph Green/Isobel Lennart
1966-1982|I. A. L. Diamond/Billy Wilder/Julius J. Epstein/George Axelrod/Neil Simon/Melvin Frank
1969-1978|Ernest Lehman/Alan Jay Lerner/Neil Simon/Peter Stone/Jay Presson Allen
1969-1978|Daniel Taradash/Edward Anhalt/Wendell Mayes/Carl Foreman/Stirling Silliphant
1969-1985|Reginald Rose/Jack Pulman/Stirling Silliphant/Alistair MacLean/Lorenzo Semple Jr.
1970-1984|Julius J. Epstein/Alvin Sargent/Bernard Slade/Neil Simon/Arthur Laurents
1974-1988|Eric Roth/Alvin Sargent/David Rayfiel/Bo Goldman/Darryl Ponicsan
1980-1989|Nancy Meyers/Charles Shyer/Nora Ephron/Harvey Miller/Neil Simon/Marshall Brickman
1983-2000|Larry Gelbart/Neil Simon/Buck Henry/Charles Shyer/Mel Brooks/Marshall Brickman
1991-2003|Lawrence Kasdan/Nora Ephron/Robert Benton/James L. Brooks/Alvin Sargent/Richard LaGravenese
1992-2004|John Hughes/Chris Columbus/Lowell Ganz/Babaloo Mandel/Bob Gale/Randi Mayem Singer
1993-2002|John Milius/Walter Hill/John Fusco/William Broyles Jr./Randall Wallace/Steven Zaillian
1993-2010|Paul Schrader/Robert Towne/David Mamet/Richard Price/Larry Gross/John Milius
1993-2007|Robert Benton/Alvin Sargent/Richard Russo/Nora Ephron/Richard LaGravenese
1995-2016|Melissa Mathison/Robin Swicord/Caroline Thompson/Linda Woolverton/Fran Walsh/Delia Ephron
1996-2008|Ron Shelton/Scott Frank/Richard LaGravenese/David Ayer/Cameron Crowe
1998-2010|Nora Ephron/Nancy Meyers/Delia Ephron/Aline Brosh McKenna/Richard Curtis/Marc Lawrence
1999-2012|Alvin Sargent/Robert Benton/Eric Roth/Ronald Bass/William Broyles Jr./Scott Frank
2001-2012|Callie Khouri/Susannah Grant/Robin Swicord/Audrey Wells/Nancy Oliver/Aline Brosh McKenna
2001-2012|Ronald Bass/Eric Roth/William Broyles Jr./Robin Swicord/Nicholas Kazan/Jeremy Leven
2001-2020|Ed Solomon/Zak Penn/Scott Rosenberg/Ted Elliott/Terry Rossio/Etan Cohen
2006-2022|Kevin Williamson/Ehren Kruger/Leigh Whannell/Scott Derrickson/C. Robert Cargill
2007-2020|Alan Ball/Dustin Lance Black/Bill Condon/Todd Haynes/Tom Ford
2008-2025|David Koepp/Scott Frank/Simon Kinberg/Jon Spaihts/Derek Connolly/Drew Goddard
2010-2022|Akiva Goldsman/John Logan/David Koepp/Ehren Kruger/Laeta Kalogridis/Zak Penn
2012-2022|Susannah Grant/Robin Swicord/Aline Brosh McKenna/Linda Woolverton/Nicole Holofcener
2013-2024|Diablo Cody/Greta Gerwig/Tamara Jenkins/Lena Dunham/Kelly Fremon Craig
2013-2024|David S. Goyer/Simon Kinberg/Christopher Markus/Stephen McFeely/Zak Penn/Chris Terrio
2013-2024|Paul Schrader/James Gray/Kenneth Lonergan/Scott Frank/Andrew Dominik
2015-2024|Nancy Meyers/Aline Brosh McKenna/Dana Fox/Richard Curtis/Susannah Grant
# Britain
1951-1961|Richard Maibaum/Eric Ambler/Nigel Balchin/Paul Dehn/Carl Foreman
1962-1979|Ronald Harwood/Jack Pulman/John Mortimer/Frederic Raphael/David Mercer
1963-1979|Ruth Prawer Jhabvala/Harold Pinter/Penelope Mortimer/Frederic Raphael/David Mercer
1972-1990|Bryan Forbes/Jack Pulman/Anthony Shaffer/Alan Bennett/Frederic Raphael
1997-2008|Harold Pinter/Tom Stoppard/David Hare/Patrick Marber/Christopher Hampton/Hanif Kureishi
2000-2009|Ruth Prawer Jhabvala/Christopher Hampton/David Hare/Julian Fellowes/Tom Stoppard/Andrew Davies
2013-2024|Patrick Marber/David Hare/Hossein Amini/Christopher Hampton/Matt Charman
2014-2025|Richard Curtis/Nick Hornby/Simon Beaufoy/Lee Hall/Abi Morgan/Jack Thorne
2018-2025|Frank Cottrell-Boyce/Lee Hall/Jack Thorne/Abi Morgan/Simon Beaufoy/Moira Buffini
# Italy
1959-1971|Cesare Zavattini/Ennio de Concini/Agenore Incrocci/Furio Scarpelli/Suso Cecchi d'Amico/Tonino Guerra
`;
