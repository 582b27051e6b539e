/**
 * Columns: id | name/alias | country | year of the first ceremony | prominence | how an edition is called | field.
 * In the wording {nth} is 86th and {year} is 2014. A year that sources differ on is left out.
 */
export const BODIES = `
academy|Academy Awards/Oscars|US|1929|3|{nth} Academy Awards|
golden-globes|Golden Globe Awards/Golden Globes|US|1944|3|{nth} Golden Globe Awards|
bafta|British Academy Film Awards/BAFTA Awards/BAFTA Film Awards|GB|1949|3|{nth} British Academy Film Awards|
sag|Screen Actors Guild Awards/SAG Awards|US|1995|3|{nth} Screen Actors Guild Awards|
critics-choice|Critics' Choice Movie Awards/Critics' Choice Awards/Broadcast Film Critics Association Awards|US|1996|2|{nth} Critics' Choice Awards|
spirit|Independent Spirit Awards/Film Independent Spirit Awards|US|1986|2|{nth} Independent Spirit Awards|independent film
gotham|Gotham Awards/Gotham Independent Film Awards|US|1991|2|Gotham Independent Film Awards {year}|independent film
saturn|Saturn Awards|US||2|{nth} Saturn Awards|science fiction, fantasy and horror
satellite|Satellite Awards|US|1997|1|{nth} Satellite Awards|
razzie|Golden Raspberry Awards/Razzies|US|1981|2|{nth} Golden Raspberry Awards|bad film
annie|Annie Awards|US|1972|2|{nth} Annie Awards|animation
grammy|Grammy Awards|US|1959|3|{nth} Annual Grammy Awards|music
hugo|Hugo Awards|US|1953|2|{year} Hugo Awards|science fiction
mtv|MTV Movie Awards/MTV Movie & TV Awards|US|1992|2|{year} MTV Movie Awards|audience
teen-choice|Teen Choice Awards|US|1999|2|{year} Teen Choice Awards|audience
kids-choice|Nickelodeon Kids' Choice Awards/Kids' Choice Awards|US||1|{year} Kids' Choice Awards|audience
peoples-choice|People's Choice Awards|US|1975|2|{nth} People's Choice Awards|audience
naacp|NAACP Image Awards|US|1967|2|{nth} NAACP Image Awards|
nbr|National Board of Review Awards|US||2|National Board of Review Awards {year}|critics
nyfcc|New York Film Critics Circle Awards|US||2|{nth} New York Film Critics Circle Awards|critics
lafca|Los Angeles Film Critics Association Awards|US||2|{nth} Los Angeles Film Critics Association Awards|critics
nsfc|National Society of Film Critics Awards|US||2|{nth} National Society of Film Critics Awards|critics
dga|Directors Guild of America Awards|US||2|{nth} Directors Guild of America Awards|guild
pga|Producers Guild of America Awards|US|1990|2|{nth} Producers Guild of America Awards|guild
wga|Writers Guild of America Awards|US|1949|2|{nth} Writers Guild of America Awards|guild
ace|American Cinema Editors Awards/Eddie Awards|US||1|{nth} American Cinema Editors Awards|guild
asc|American Society of Cinematographers Awards|US|1987|1|{nth} American Society of Cinematographers Awards|guild
adg|Art Directors Guild Awards|US|1997|1|{nth} Art Directors Guild Awards|guild
cdg|Costume Designers Guild Awards|US|1999|1|{nth} Costume Designers Guild Awards|guild
ves|Visual Effects Society Awards|US|2003|1|{nth} Visual Effects Society Awards|guild
cas|Cinema Audio Society Awards|US|1994|1|{nth} Cinema Audio Society Awards|guild
mpse|Golden Reel Awards|US||1|{nth} Golden Reel Awards|guild
genie|Genie Awards|CA|1980|1|{nth} Genie Awards|
canadian-screen|Canadian Screen Awards|CA|2013|1|{nth} Canadian Screen Awards|
bifa|British Independent Film Awards|GB|1998|2|British Independent Film Awards {year}|independent film
empire|Empire Awards|GB|1996|2|{nth} Empire Awards|audience
london-critics|London Film Critics' Circle Awards|GB||1|{nth} London Film Critics' Circle Awards|critics
evening-standard|Evening Standard British Film Awards|GB||1|Evening Standard British Film Awards {year}|critics
cannes|Cannes Film Festival|FR|1946|3|{year} Cannes Film Festival|festival
venice|Venice Film Festival/Venice International Film Festival|IT|1932|3|{nth} Venice International Film Festival|festival
berlin|Berlin International Film Festival|DE|1951|3|{nth} Berlin International Film Festival|festival
locarno|Locarno Film Festival|CH|1946|2|{nth} Locarno Film Festival|festival
san-sebastian|San Sebastián International Film Festival|ES|1953|2|{nth} San Sebastián International Film Festival|festival
karlovy-vary|Karlovy Vary International Film Festival|CZ|1946|1|{nth} Karlovy Vary International Film Festival|festival
sundance|Sundance Film Festival|US|1978|3|{year} Sundance Film Festival|festival
toronto|Toronto International Film Festival|CA|1976|2|{year} Toronto International Film Festival|festival
rotterdam|International Film Festival Rotterdam|NL|1972|1|{nth} International Film Festival Rotterdam|festival
busan|Busan International Film Festival|KR|1996|1|{nth} Busan International Film Festival|festival
cesar|César Awards|FR|1976|2|{nth} César Awards|
lumieres|Lumière Awards|FR|1996|1|{nth} Lumière Awards|critics
magritte|Magritte Awards|BE|2011|1|{nth} Magritte Awards|
goya|Goya Awards|ES|1987|2|{nth} Goya Awards|
david|David di Donatello Awards|IT|1956|2|{nth} David di Donatello Awards|
nastro|Nastri d'Argento|IT|1946|1|{nth} Nastri d'Argento|critics
german|German Film Awards/Lolas|DE|1951|2|{nth} German Film Awards|
european|European Film Awards|DE|1988|2|{nth} European Film Awards|
guldbagge|Guldbagge Awards|SE|1964|1|{nth} Guldbagge Awards|
bodil|Bodil Awards|DK|1948|1|{nth} Bodil Awards|critics
robert|Robert Awards|DK|1984|1|{nth} Robert Awards|
amanda|Amanda Awards|NO|1985|1|Amanda Awards {year}|
jussi|Jussi Awards|FI|1944|1|Jussi Awards {year}|
polish|Polish Film Awards/Eagles|PL|1999|1|{nth} Polish Film Awards|
czech-lion|Czech Lion Awards|CZ|1994|1|{nth} Czech Lion Awards|
nika|Nika Awards|RU|1988|1|{nth} Nika Awards|
national-india|National Film Awards|IN|1954|3|{nth} National Film Awards|
filmfare|Filmfare Awards|IN|1954|3|{nth} Filmfare Awards|
filmfare-south|Filmfare Awards South|IN||2|{nth} Filmfare Awards South|
iifa|IIFA Awards/International Indian Film Academy Awards|IN|2000|2|{nth} IIFA Awards|
screen|Screen Awards|IN|1995|1|{nth} Screen Awards|
zee-cine|Zee Cine Awards|IN|1998|1|Zee Cine Awards {year}|
stardust|Stardust Awards|IN||1|Stardust Awards {year}|
producers-guild-india|Producers Guild Film Awards/Apsara Film & Television Producers Guild Awards|IN|2004|1|{nth} Producers Guild Film Awards|guild
bfja|Bengal Film Journalists' Association Awards|IN||1|{nth} Bengal Film Journalists' Association Awards|critics
nandi|Nandi Awards|IN|1964|1|Nandi Awards {year}|
kerala-state|Kerala State Film Awards|IN||1|{nth} Kerala State Film Awards|
tamil-nadu-state|Tamil Nadu State Film Awards|IN||1|Tamil Nadu State Film Awards {year}|
karnataka-state|Karnataka State Film Awards|IN||1|Karnataka State Film Awards {year}|
vijay|Vijay Awards|IN|2007|1|{nth} Vijay Awards|
siima|South Indian International Movie Awards/SIIMA|IN|2012|1|{nth} South Indian International Movie Awards|
japan-academy|Japan Academy Film Prize/Japan Academy Prize|JP|1978|2|{nth} Japan Academy Film Prize|
blue-ribbon|Blue Ribbon Awards|JP||1|{nth} Blue Ribbon Awards|critics
mainichi|Mainichi Film Awards|JP||1|{nth} Mainichi Film Awards|
golden-horse|Golden Horse Awards|TW|1962|2|{nth} Golden Horse Awards|
hong-kong|Hong Kong Film Awards|HK|1982|2|{nth} Hong Kong Film Awards|
golden-rooster|Golden Rooster Awards|CN|1981|1|{nth} Golden Rooster Awards|
hundred-flowers|Hundred Flowers Awards|CN|1962|1|{nth} Hundred Flowers Awards|audience
blue-dragon|Blue Dragon Film Awards|KR|1963|1|{nth} Blue Dragon Film Awards|
grand-bell|Grand Bell Awards|KR|1962|1|{nth} Grand Bell Awards|
baeksang|Baeksang Arts Awards|KR|1965|1|{nth} Baeksang Arts Awards|
asian|Asian Film Awards|HK|2007|1|{nth} Asian Film Awards|
apsa|Asia Pacific Screen Awards|AU|2007|1|{nth} Asia Pacific Screen Awards|
aacta|AACTA Awards|AU|2012|1|{nth} AACTA Awards|
afi-australia|Australian Film Institute Awards/AFI Awards|AU|1958|1|{year} Australian Film Institute Awards|
ariel|Ariel Awards|MX|1947|1|{nth} Ariel Awards|
africa|Africa Movie Academy Awards|NG|2005|1|{nth} Africa Movie Academy Awards|
`;
