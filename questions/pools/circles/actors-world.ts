/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS_WORLD = `
# Europeans and others in Hollywood's and the festivals' films
1992-2005|Roberto Benigni/Massimo Troisi/Nanni Moretti/Sergio Castellitto/Silvio Orlando/Diego Abatantuono
2004-2024|Christoph Waltz/Daniel Brühl/Til Schweiger/August Diehl/Sebastian Koch/Thomas Kretschmann/Moritz Bleibtreu
2009-2024|Christoph Waltz/Mads Mikkelsen/Stellan Skarsgård/Vincent Cassel/Javier Bardem/Tim Roth/Michael Fassbender
2004-2024|Jean Dujardin/Omar Sy/Romain Duris/Gilles Lellouche/Guillaume Canet/Clovis Cornillac/Vincent Cassel
1998-2024|Javier Bardem/Antonio Banderas/Luis Tosar/Benicio del Toro/Jordi Mollà/Eduard Fernández/Sergi López
2004-2023|Javier Bardem/Benicio del Toro/Mads Mikkelsen/Vincent Cassel/Edgar Ramírez/Christoph Waltz
1997-2016|Ken Watanabe/Hiroyuki Sanada/Koji Yakusho/Tadanobu Asano/Cary-Hiroyuki Tagawa/Ryo Kase
1988-2003|Graham Greene/Wes Studi/Rodney A. Grant/Gary Farmer/Russell Means/Floyd Red Crow Westerman/Adam Beach
1991-1998|Leonardo DiCaprio/Edward Furlong/Christian Bale/Brad Renfro/Lukas Haas/Tobey Maguire/Joaquin Phoenix
1998-2010|Leonardo DiCaprio/Matt Damon/Tobey Maguire/Edward Norton/Jude Law/Joaquin Phoenix/Christian Bale/Johnny Depp
2010-2025|Leonardo DiCaprio/Christian Bale/Matt Damon/Bradley Cooper/Brad Pitt/Jake Gyllenhaal/Matthew McConaughey
2000-2025|Christian Bale/Jake Gyllenhaal/Ryan Gosling/Matthew McConaughey/Edward Norton/Colin Farrell/Joaquin Phoenix/Josh Brolin
1948-1956|James Cagney/Edward G. Robinson/Broderick Crawford/Robert Ryan/Lee J. Cobb/Humphrey Bogart/Kirk Douglas
1955-1961|James Cagney/Edward G. Robinson/Fredric March/Spencer Tracy/Pat O'Brien/Henry Fonda
`;
