/** A heading per calling; columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const CRAFTS_LATE = `
# writer
1989-2026|Gilles Taurand/Roger Bohbot/Philippe Le Guay/Nicolas Saada/Philippe Blasband/Emmanuèle Bernheim/Christine Laurent/Anne-Louise Trividic
1993-2026|Philippe Blasband/Emmanuèle Bernheim/Christine Laurent/Anne-Louise Trividic/Natalie Carter/Raphaëlle Desplechin/Anne Villacèque/Florence Seyvos
1999-2026|Natalie Carter/Raphaëlle Desplechin/Anne Villacèque/Florence Seyvos/Marcia Romano/Maïwenn
1987-2026|Gilles Taurand/Roger Bohbot/Philippe Le Guay/Nicolas Saada/Philippe Blasband/Christine Laurent/Natalie Carter
1997-2026|Emmanuèle Bernheim/Anne-Louise Trividic/Raphaëlle Desplechin/Anne Villacèque/Florence Seyvos/Marcia Romano/Maïwenn
1993-2026|Michel Gaztambide/David Trueba/Mateo Gil/Jorge Guerricaechevarría/Ignacio Martínez de Pisón/Alejandro Hernández/Eduard Sola/Coral Cruz
1998-2026|Ignacio Martínez de Pisón/Alejandro Hernández/Eduard Sola/Coral Cruz/Isabel Peña/Ángeles González-Sinde/Elvira Lindo
1992-2026|Michel Gaztambide/David Trueba/Mateo Gil/Jorge Guerricaechevarría/Ignacio Martínez de Pisón/Eduard Sola/Isabel Peña
1996-2026|Mateo Gil/Ignacio Martínez de Pisón/Eduard Sola/Coral Cruz/Isabel Peña/Ángeles González-Sinde/Elvira Lindo
1983-2026|Wolfgang Kohlhaase/Bernd Eichinger/Fred Breinersdorfer/Stefan Kolditz/Michael Gutmann/Ralf Hertwig/Bernd Lange/Laila Stieler
1993-2026|Michael Gutmann/Ralf Hertwig/Bernd Lange/Laila Stieler/Heide Schwochow/Ruth Toma
1980-2026|Wolfgang Kohlhaase/Bernd Eichinger/Fred Breinersdorfer/Stefan Kolditz/Michael Gutmann/Bernd Lange/Heide Schwochow
1983-2026|Wolfgang Kohlhaase/Fred Breinersdorfer/Michael Gutmann/Bernd Lange/Laila Stieler/Heide Schwochow/Ruth Toma
1997-2026|Mogens Rukov/Per Fly/Kim Fupz Aakeson/Rasmus Heisterberg/Nikolaj Frobenius/Ulf Ryberg/Björn Runge/Hans Gunnarsson
1996-2026|Nikolaj Frobenius/Ulf Ryberg/Björn Runge/Hans Gunnarsson/Peter Birro/Anders Weidemann
1997-2026|Mogens Rukov/Per Fly/Kim Fupz Aakeson/Rasmus Heisterberg/Nikolaj Frobenius/Björn Runge/Peter Birro
1997-2026|Mogens Rukov/Kim Fupz Aakeson/Nikolaj Frobenius/Björn Runge/Hans Gunnarsson/Peter Birro/Anders Weidemann
2001-2026|Hwang Jo-yun/Choi Dong-hoon/Shim Sung-bo/Kim Hyun-seok/Park Hoon-jung/Yoon Je-kyoon
1994-2026|Wai Ka-fai/Yau Nai-hoi/Au Kin-yee/Aubrey Lam/Ivy Ho/Wang Hui-ling/Tsai Kuo-jung
1991-2026|Takehiko Tada/Yoshihiro Nakamura/Ryōta Kosawa/Shinobu Yaguchi/Yūji Sakamoto/Kankurō Kudō/Dai Satō/Kazunori Itō
1993-2026|Yūji Sakamoto/Kankurō Kudō/Dai Satō/Kazunori Itō/Keiko Nobumoto/Satoko Okudera/Reiko Yoshida/Mari Okada
1991-2026|Takehiko Tada/Yoshihiro Nakamura/Ryōta Kosawa/Shinobu Yaguchi/Yūji Sakamoto/Dai Satō/Keiko Nobumoto
1993-2026|Shinobu Yaguchi/Kankurō Kudō/Kazunori Itō/Keiko Nobumoto/Satoko Okudera/Reiko Yoshida/Mari Okada
1995-2026|Bráulio Mantovani/Marcos Bernstein/João Emanuel Carneiro/Mauricio Zacharias/Murilo Hauser/Heitor Lorega
1999-2026|Jorge Goldenberg/Fernando Castets/Marcelo Piñeyro/Eduardo Sacheri/Andrés Duprat/Mariano Llinás/Santiago Mitre/Guillermo Calderón
2007-2026|Andrés Duprat/Mariano Llinás/Santiago Mitre/Guillermo Calderón/Gonzalo Maza/Pedro Peirano/Eliseo Altunaga/Jacques Toulemonde
2007-2026|Guillermo Calderón/Gonzalo Maza/Pedro Peirano/Eliseo Altunaga/Jacques Toulemonde/Maria Camila Arias
1993-2026|Jorge Goldenberg/Fernando Castets/Marcelo Piñeyro/Eduardo Sacheri/Andrés Duprat/Santiago Mitre/Gonzalo Maza
2007-2026|Andrés Duprat/Santiago Mitre/Gonzalo Maza/Pedro Peirano/Eliseo Altunaga/Jacques Toulemonde/Maria Camila Arias
# composer
2013-2026|Colin Stetson/Amelia Warner/Matthew Margeson/Joseph Trapanese/Sarah Schachner/Jay Wadley/Ariel Marx/Alex Somers
2014-2026|Sarah Schachner/Jay Wadley/Ariel Marx/Alex Somers/Michael Abels/Nami Melumad/Carlos Rafael Rivera
2011-2026|Colin Stetson/Amelia Warner/Matthew Margeson/Joseph Trapanese/Sarah Schachner/Ariel Marx/Michael Abels
2014-2026|Matthew Margeson/Sarah Schachner/Ariel Marx/Alex Somers/Michael Abels/Nami Melumad/Carlos Rafael Rivera
# cinematographer
2007-2026|Quyen Tran/Drew Daniels/Sean Price Williams/Hillary Spera/Sam Levy/Chayse Irvin/Ashley Connor/Alice Brooks
2012-2026|Sam Levy/Chayse Irvin/Ashley Connor/Alice Brooks/Jessica Lee Gagné/Zoë White/Kate Arizmendi/Rina Yang
2009-2026|Jessica Lee Gagné/Zoë White/Kate Arizmendi/Rina Yang/Nanu Segal/Zac Nicholson/Mike Eley/Ole Bratt Birkeland
2006-2026|Nanu Segal/Zac Nicholson/Mike Eley/Ole Bratt Birkeland/Jamie D. Ramsay/David Chizallet/Sturla Brandth Grøvlen
2007-2026|Quyen Tran/Drew Daniels/Sean Price Williams/Hillary Spera/Sam Levy/Ashley Connor/Jessica Lee Gagné
2006-2026|Kate Arizmendi/Nanu Segal/Mike Eley/Ole Bratt Birkeland/Jamie D. Ramsay/David Chizallet/Sturla Brandth Grøvlen
# editor
2006-2026|Jonathan Amos/Nicolas Chaudeurge/Benjamin Rodriguez Jr./Harry Yoon/Kelley Dixon/Robert Frazen/Alan Edward Bell/Ron Patane
1995-2026|Kelley Dixon/Robert Frazen/Alan Edward Bell/Ron Patane/Jim Helton/Darrin Navarro/Nancy Richardson/Myron I. Kerstein
2006-2026|Jim Helton/Darrin Navarro/Nancy Richardson/Myron I. Kerstein/Michael P. Shawver/Claudia Castello/Fred Raskin/Matthew Schmidt
2000-2026|Michael P. Shawver/Claudia Castello/Fred Raskin/Matthew Schmidt/Tatiana S. Riegel/Spencer Averick/Melanie Ann Oliver/Justine Wright
1999-2026|Tatiana S. Riegel/Spencer Averick/Melanie Ann Oliver/Justine Wright/Lee Haugen/John Axelrad
2006-2026|Jonathan Amos/Nicolas Chaudeurge/Benjamin Rodriguez Jr./Harry Yoon/Kelley Dixon/Alan Edward Bell/Jim Helton
1999-2026|Claudia Castello/Matthew Schmidt/Spencer Averick/Melanie Ann Oliver/Justine Wright/Lee Haugen/John Axelrad
1985-2026|Robert A. Ferretti/Dallas Puett/Wayne Wahrman/Mia Goldman/Edie Ichioka/Tia Nolan/David Finfer/Kevin Tent
1978-2026|Edie Ichioka/Tia Nolan/David Finfer/Kevin Tent/Leslie Jones/Saar Klein/Peter Honess
1984-2026|Robert A. Ferretti/Dallas Puett/Wayne Wahrman/Mia Goldman/Edie Ichioka/David Finfer/Leslie Jones
1978-2026|Wayne Wahrman/Edie Ichioka/David Finfer/Kevin Tent/Leslie Jones/Saar Klein/Peter Honess
# producer
2002-2026|Emma Tillinger Koskoff/Daniel Lupi/JoAnne Sellar/Adele Romanski/Sara Murphy/Andrew Lauren/Peter Spears/Mollye Asher
2004-2026|Sara Murphy/Andrew Lauren/Peter Spears/Mollye Asher/Christina Oh/Jonathan Wang/Chris Bender/Jake Weiner
2002-2026|Christina Oh/Jonathan Wang/Chris Bender/Jake Weiner/Mark Ciardi/Gordon Gray/Erik Feig/Karen Rosenfelt
2002-2026|Mark Ciardi/Gordon Gray/Erik Feig/Karen Rosenfelt/Hiram Garcia/Dany Garcia/Peter Safran/Jonathan Glickman
2002-2026|Hiram Garcia/Dany Garcia/Peter Safran/Jonathan Glickman/Adam Fogelson/Bradley J. Fischer/Mike Medavoy/Arnold Messer
1998-2026|Adam Fogelson/Bradley J. Fischer/Mike Medavoy/Arnold Messer/Peter Czernin/Gabrielle Tana/Finola Dwyer/Amanda Posey
1994-2026|Peter Czernin/Gabrielle Tana/Finola Dwyer/Amanda Posey/Faye Ward/Elizabeth Karlsen/Ed Guiney/Andrew Lowe
1999-2026|Faye Ward/Elizabeth Karlsen/Ed Guiney/Andrew Lowe/Ceci Dempsey/Mary Burke/Robin Gutch/Mark Herbert
2004-2026|Ceci Dempsey/Mary Burke/Robin Gutch/Mark Herbert/Kris Thykier/Adam Bohling/David Reid/Nira Park
1998-2026|Kris Thykier/Adam Bohling/David Reid/Nira Park/Lisa Bruce/Rosie Alison
1990-2026|Emma Tillinger Koskoff/Daniel Lupi/JoAnne Sellar/Adele Romanski/Sara Murphy/Peter Spears/Christina Oh
1998-2026|Mary Burke/Mark Herbert/Adam Bohling/David Reid/Nira Park/Lisa Bruce/Rosie Alison
1983-2026|Art Linson/Steve Roth/Charles Gordon/Gary Lucchesi/Tom Rosenberg/Mark Gordon/Gary Levinsohn/Ian Bryce
1987-2026|Tom Rosenberg/Mark Gordon/Gary Levinsohn/Ian Bryce/Arnon Milchan/Walter F. Parkes/Laurie MacDonald/Gary Foster
1990-2026|Arnon Milchan/Walter F. Parkes/Laurie MacDonald/Gary Foster/Bonnie Curtis/Scott Stuber/Dan Lin/Doug Davison
1999-2026|Bonnie Curtis/Scott Stuber/Dan Lin/Doug Davison/Craig Perry/Warren Zide/Matt Tolmach/Deborah Snyder
1999-2026|Craig Perry/Warren Zide/Matt Tolmach/Deborah Snyder/Donald De Line/Tom DeSanto/Don Murphy/Jane Hamsher
1995-2026|Donald De Line/Tom DeSanto/Don Murphy/Jane Hamsher/Cathy Konrad/Meryl Poster/Ross Katz/Pamela Koffler
1996-2026|Cathy Konrad/Meryl Poster/Ross Katz/Pamela Koffler/Cale Boyter/Chris Meledandri/Janet Healy/Mireille Soria
1997-2026|Pamela Koffler/Cale Boyter/Chris Meledandri/Janet Healy/Mireille Soria/Kristine Belson
1977-2026|Art Linson/Steve Roth/Charles Gordon/Gary Lucchesi/Tom Rosenberg/Gary Levinsohn/Arnon Milchan
1995-2026|Cathy Konrad/Ross Katz/Cale Boyter/Chris Meledandri/Janet Healy/Mireille Soria/Kristine Belson
# production designer
2009-2026|Jade Healy/Ruth De Jong/Florencia Martin/Inbal Weinberg/Suzie Davies/Helen Scott/James Price/Shona Heath
2012-2026|Suzie Davies/Helen Scott/James Price/Shona Heath/Craig Lathrop/Jason Kisvarday/Susie Mancini/Ra Vincent
2000-2026|Craig Lathrop/Jason Kisvarday/Susie Mancini/Ra Vincent/Patrice Vermette/François Séguin/Tamara Deverell/Paul Denham Austerberry
1997-2026|Patrice Vermette/François Séguin/Tamara Deverell/Paul Denham Austerberry/Akin McKenzie/Wynn Thomas/Chad Keith/Scott Kuzio
1993-2026|Akin McKenzie/Wynn Thomas/Chad Keith/Scott Kuzio/Miren Marañón/Christian Huband/Donald Graham Burt/David Gropman
1984-2026|Miren Marañón/Christian Huband/Donald Graham Burt/David Gropman/Jane Musky/Therese DePrez/Dina Goldman
2009-2026|Jade Healy/Ruth De Jong/Florencia Martin/Inbal Weinberg/Suzie Davies/James Price/Craig Lathrop
1984-2026|Chad Keith/Miren Marañón/Donald Graham Burt/David Gropman/Jane Musky/Therese DePrez/Dina Goldman
1983-2026|John DeCuir Jr./Bill Brzeski/Jackson De Govia/Jon Hutman/Ida Random/Barbara Ling/Linda DeScenna/Missy Stewart
1986-2026|Ida Random/Barbara Ling/Linda DeScenna/Missy Stewart/Jeff Mann/Michael Corenblith/Andrew Laws/Andrew Menzies
1991-2026|Jeff Mann/Michael Corenblith/Andrew Laws/Andrew Menzies/Owen Paterson/Naomi Shohan/Clay A. Griffith/Mark Ricker
1987-2026|Owen Paterson/Naomi Shohan/Clay A. Griffith/Mark Ricker/Stephen Altman/Thomas A. Walsh/Steve Saklad/William Arnold
1987-2026|Stephen Altman/Thomas A. Walsh/Steve Saklad/William Arnold/Garreth Stover/Bob Ziembicki/Edward T. McAvoy/Mark Tildesley
1982-2026|Garreth Stover/Bob Ziembicki/Edward T. McAvoy/Mark Tildesley/Gemma Jackson/Simon Holland
1982-2026|John DeCuir Jr./Bill Brzeski/Jackson De Govia/Jon Hutman/Ida Random/Linda DeScenna/Jeff Mann
1982-2026|Thomas A. Walsh/William Arnold/Bob Ziembicki/Edward T. McAvoy/Mark Tildesley/Gemma Jackson/Simon Holland
# costume designer
2006-2026|Marci Rodgers/Antoinette Messam/Gersha Phillips/Malgosia Turzanska/Jenny Eagan/Odile Dicks-Mireaux/Charlotte Walter/Steven Noble
2005-2026|Jenny Eagan/Odile Dicks-Mireaux/Charlotte Walter/Steven Noble/Amy Westcott/Amy Roth/Janie Bryant/Stacey Battat
2005-2026|Amy Westcott/Amy Roth/Janie Bryant/Stacey Battat/Christopher Peterson/Heidi Bivens/Miyako Bellizzi/Mary Claire Hannan
1997-2026|Christopher Peterson/Heidi Bivens/Miyako Bellizzi/Mary Claire Hannan/Melissa Toth/Juliet Polcsa/Suttirat Anne Larlarb
2005-2026|Marci Rodgers/Antoinette Messam/Gersha Phillips/Malgosia Turzanska/Jenny Eagan/Charlotte Walter/Amy Westcott
1997-2026|Janie Bryant/Christopher Peterson/Miyako Bellizzi/Mary Claire Hannan/Melissa Toth/Juliet Polcsa/Suttirat Anne Larlarb
`;
