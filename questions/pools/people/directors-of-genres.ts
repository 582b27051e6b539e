/** Columns: name/alias | gender | roles | years | countries | prominence | cinema. See `../people.ts`. */
export const DIRECTORS_OF_GENRES = `
# Comedy
Harold Ramis|m|director,writer,actor|1978-2009|US|2
Paul Feig|m|director|1991-|US|2
Jay Roach|m|director|1990-|US|2
Shawn Levy|m|director,producer|1997-|CA,US|2
Dennis Dugan|m|director|1990-|US|1
Nicholas Stoller|m|director,writer|2005-|GB,US|1
Greg Mottola|m|director|1996-|US|1
Frank Coraci|m|director|1995-|US|1
Tom Shadyac|m|director|1991-|US|1
Jake Kasdan|m|director|1998-|US|1
David Dobkin|m|director|1998-|US|1
Rawson Marshall Thurber|m|director|2002-|US|1
David Zucker|m|director,writer|1977-2008|US|2
Keenen Ivory Wayans|m|director,actor|1987-|US|1
# Horror
Eli Roth|m|director|2002-|US|2
Rob Zombie|m|director|2003-|US|2
Ti West|m|director|2005-|US|1
Adam Wingard|m|director|2007-|US|1
Scott Derrickson|m|director|2000-|US|2
Mike Flanagan|m|director|2000-|US|2
Darren Lynn Bousman|m|director|2005-|US|1
Marcus Nispel|m|director|2003-2015|DE,US|1
Steve Miner|m|director|1981-2008|US|1
Sean S. Cunningham|m|director,producer|1971-2006|US|1
Stuart Gordon|m|director|1985-2007|US|1
# Action, adventure, science fiction
Richard Donner|m|director|1961-2006|US|3
Irvin Kershner|m|director|1958-1990|US|2
Simon West|m|director|1997-|GB,US|1
Antoine Fuqua|m|director|1998-|US|2
Justin Lin|m|director|1997-|US|2
F. Gary Gray|m|director|1995-|US|2
Joe Johnston|m|director|1989-|US|2
Brett Ratner|m|director|1997-|US|2
Doug Liman|m|director|1994-|US|2
Marc Webb|m|director|2009-|US|1
David Ayer|m|director,writer|2000-|US|2
# Musicals and romances
Rob Marshall|m|director|2002-|US|2
Adam Shankman|m|director|2001-|US|1
Bill Condon|m|director,writer|1981-|US|2
Phyllida Lloyd|f|director|2008-|GB|1
Michael Gracey|m|director|2017-|AU,US|1
Jon M. Chu|m|director|2008-|US|2
# Films of faith
Alex Kendrick|m|director,actor|2003-|US|1
Harold Cronk|m|director|2005-|US|1
Dallas Jenkins|m|director|2006-|US|1
Andrew Erwin|m|director|2011-|US|1
`;
