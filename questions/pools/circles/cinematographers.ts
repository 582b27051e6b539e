/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const CINEMATOGRAPHERS = `
1915-1928|Billy Bitzer/Charles Rosher/Hal Rosson/Arthur C. Miller/Charles Van Enger/Henry Cronjager
1925-1932|Karl Struss/Charles Rosher/Lee Garmes/George Barnes/Hal Mohr/Arthur Edeson/Ernest Palmer
1927-1935|Clyde De Vinna/Floyd Crosby/William H. Daniels/Hal Rosson/Oliver Marsh/George Barnes/Charles B. Lang
1928-1936|Joseph T. Rucker/Willard Van Der Veer/Clyde De Vinna/Floyd Crosby/Arthur Edeson/Archie Stout
1930-1936|Edward Cronjager/Karl Struss/Victor Milner/Hal Mohr/Arthur Edeson/Tony Gaudio/Charles Rosher
1929-1935|Floyd Crosby/Clyde De Vinna/Karl Struss/Lee Garmes/Edward Cronjager/Hal Rosson
1930-1936|Lee Garmes/Victor Milner/Charles B. Lang/Bert Glennon/Karl Struss/William H. Daniels/Ernest Haller
1931-1938|Charles B. Lang/Victor Milner/Lee Garmes/Karl Struss/George Barnes/Leo Tover
1933-1941|Hal Mohr/Tony Gaudio/Ernest Haller/Sol Polito/Arthur Edeson/Victor Milner/George Folsey
1934-1942|Gregg Toland/George Barnes/Rudolph Maté/James Wong Howe/Joseph H. August/Leon Shamroy/Karl Freund
1935-1943|Karl Freund/Joseph Ruttenberg/William H. Daniels/George Folsey/Hal Rosson/Karl Struss/Charles Rosher
1936-1943|Joseph B. Walker/Ted Tetzlaff/Leo Tover/George Barnes/Joseph Ruttenberg/Gregg Toland/Rudolph Maté
1937-1949|James Wong Howe/Gregg Toland/Tony Gaudio/Ernest Haller/Sol Polito/Arthur C. Miller/Charles B. Lang
1938-1948|Arthur C. Miller/Joseph Ruttenberg/Leon Shamroy/Joseph LaShelle/George Barnes/Ernest Palmer/Edward Cronjager
1938-1949|Joseph Ruttenberg/George Folsey/William H. Daniels/Hal Rosson/Robert Surtees/Karl Freund/Charles Rosher
1938-1948|Ray Rennahan/W. Howard Greene/Ernest Palmer/Leon Shamroy/William V. Skall/Allen M. Davey/Winton C. Hoch
1939-1947|Ernest Haller/Ray Rennahan/W. Howard Greene/Lee Garmes/George Barnes/Victor Milner/Hal Rosson
1939-1948|George Barnes/Gregg Toland/Arthur C. Miller/Ernest Haller/Lee Garmes/Joseph Valentine/Ted Tetzlaff
1940-1947|Gregg Toland/Stanley Cortez/James Wong Howe/Arthur C. Miller/Rudolph Maté/George Barnes
1941-1949|John Seitz/Joseph LaShelle/Joseph Valentine/Tony Gaudio/Franz F. Planer/Nicholas Musuraca/Woody Bredell
1944-1953|John Seitz/Charles B. Lang/Leo Tover/Franz F. Planer/Joseph LaShelle/Robert Burks/Stanley Cortez
1942-1949|Hal Mohr/W. Howard Greene/Leon Shamroy/Karl Freund/Charles Rosher/Ernest Palmer/Winton C. Hoch
1943-1949|Hal Rosson/Robert Surtees/Joseph Ruttenberg/George Folsey/Paul C. Vogel/Sid Hickox/James Wong Howe
1944-1948|Charles Rosher/Leonard Smith/Arthur E. Arling/Ray Rennahan/Winton C. Hoch/Charles Edgar Schoenbaum/Hal Rosson
1944-1954|Harry Stradling/Joseph LaShelle/Lee Garmes/Joseph Ruttenberg/George Folsey/Ernest Haller/Robert Burks
1944-1956|Leon Shamroy/Joseph LaShelle/Milton Krasner/Charles G. Clarke/Joseph MacDonald/Arthur C. Miller/Lucien Ballard
1945-1954|William H. Daniels/Joseph MacDonald/Russell Metty/John Alton/Nicholas Musuraca/Burnett Guffey/Stanley Cortez
1945-1955|John Alton/Nicholas Musuraca/Joseph MacDonald/Burnett Guffey/John Seitz/Russell Metty
1946-1956|Winton C. Hoch/Archie Stout/William H. Clothier/Russell Harlan/Bert Glennon/Charles G. Clarke
1947-1950|Joseph Valentine/William V. Skall/Winton C. Hoch/Ray Rennahan/Robert Surtees/Charles Rosher/William H. Clothier
1948-1958|Paul C. Vogel/Robert Surtees/Joseph Ruttenberg/George Folsey/William C. Mellor/John Alton/Hal Rosson
1948-1959|William C. Mellor/Loyal Griggs/Charles B. Lang/Robert Burks/John Seitz/Joseph LaShelle/Harry Stradling
1948-1958|Alfred Gilks/John Alton/George Folsey/Hal Rosson/Charles Rosher/Paul C. Vogel/Robert Planck
1949-1963|Robert Surtees/Leon Shamroy/Joseph Ruttenberg/Milton Krasner/Charles B. Lang/Hal Rosson/Franz F. Planer
1950-1960|Leon Shamroy/Milton Krasner/Joseph MacDonald/Charles G. Clarke/Lucien Ballard/Leo Tover/Robert Burks
1950-1958|Milton Krasner/Joseph LaShelle/Franz F. Planer/Burnett Guffey/Arthur E. Arling/Leo Tover/Joseph MacDonald
1950-1961|Robert Burks/John F. Warren/Russell Metty/Loyal Griggs/Ernest Haller/Burnett Guffey/Ernest Laszlo
1950-1961|Harry Stradling/Boris Kaufman/Ernest Haller/Burnett Guffey/Joseph LaShelle/Robert Burks/James Wong Howe
1950-1961|Burnett Guffey/Joseph LaShelle/Ernest Laszlo/Sam Leavitt/Harry Stradling/Daniel Fapp/James Wong Howe
1950-1962|Franz F. Planer/Joseph LaShelle/Milton Krasner/Daniel Fapp/Charles B. Lang/Arthur E. Arling/Leo Tover
1951-1963|Loyal Griggs/Russell Harlan/William H. Clothier/Lucien Ballard/Charles B. Lang/William C. Mellor/Winton C. Hoch
1953-1966|Boris Kaufman/Eugen Shuftan/Joseph LaShelle/Arthur J. Ornitz/James Wong Howe/Sam Leavitt/Haskell Wexler
1954-1962|Joseph LaShelle/Sam Leavitt/Boris Kaufman/Burnett Guffey/Daniel Fapp/Charles B. Lang/Ernest Laszlo
1954-1963|Lionel Lindon/Robert Burks/Leon Shamroy/Milton Krasner/Franz F. Planer/Daniel Fapp/Harry Stradling
1955-1965|James Wong Howe/Floyd Crosby/Charles B. Lang/Ernest Haller/Boris Kaufman/Russell Harlan/Burnett Guffey
1956-1966|Joseph Ruttenberg/Milton Krasner/Robert Surtees/Leon Shamroy/Harry Stradling/Daniel Fapp/Charles B. Lang
1957-1966|Sam Leavitt/Ernest Laszlo/Burnett Guffey/Joseph LaShelle/Ernest Haller/Lionel Lindon/Boris Kaufman
1958-1966|Russell Metty/Robert Surtees/Daniel Fapp/Leon Shamroy/Milton Krasner/Charles B. Lang/Lionel Lindon
1958-1969|Charles B. Lang/Joseph LaShelle/Daniel Fapp/Milton Krasner/Russell Metty/Harry Stradling/Burnett Guffey
1960-1968|Daniel Fapp/Harry Stradling/Leon Shamroy/Joseph LaShelle/Ted McCord/Russell Harlan/Charles B. Lang
1961-1967|Russell Harlan/Ernest Laszlo/Conrad L. Hall/James Wong Howe/Ted McCord/Robert Burks/Burnett Guffey
1962-1968|Joseph MacDonald/Conrad L. Hall/Lucien Ballard/Ernest Laszlo/William H. Clothier/Russell Metty/Robert Surtees
1964-1972|Robert Burks/Burnett Guffey/Ernest Laszlo/Joseph Biroc/Lionel Lindon/James Wong Howe/Conrad L. Hall
1962-1967|Ted McCord/Ernest Laszlo/Robert Surtees/Leon Shamroy/Harry Stradling/Daniel Fapp/Joseph LaShelle
1965-1972|Haskell Wexler/Conrad L. Hall/Robert Surtees/James Wong Howe/William A. Fraker/Burnett Guffey/Richard H. Kline
1965-1978|Robert Surtees/Ernest Laszlo/Harry Stradling/Philip Lathrop/Fred J. Koenekamp/Joseph Biroc/Richard H. Kline
1967-1980|Fred J. Koenekamp/Joseph Biroc/Philip Lathrop/Ernest Laszlo/Robert Surtees/Richard H. Kline/Harry Stradling Jr.
1967-1978|Conrad L. Hall/Haskell Wexler/William A. Fraker/László Kovács/Vilmos Zsigmond/Owen Roizman/John A. Alonzo
1968-1976|James Wong Howe/Robert Surtees/Ernest Laszlo/Philip Lathrop/Harry Stradling Jr./Richard H. Kline/Joseph Biroc
1958-1975|Lucien Ballard/William H. Clothier/Conrad L. Hall/Bruce Surtees/Harry Stradling Jr./Fred J. Koenekamp
1970-1995|Gordon Willis/Conrad L. Hall/Vilmos Zsigmond/László Kovács/Haskell Wexler/Owen Roizman
1970-1980|Owen Roizman/Gordon Willis/Victor J. Kemper/Michael Chapman/Arthur J. Ornitz/Adam Holender
1971-1979|John A. Alonzo/Gordon Willis/Owen Roizman/William A. Fraker/Conrad L. Hall/László Kovács/Vilmos Zsigmond
1971-1980|Bill Butler/Haskell Wexler/Michael Chapman/László Kovács/William A. Fraker/Vilmos Zsigmond/John A. Alonzo
1974-1983|William A. Fraker/Vilmos Zsigmond/Bill Butler/Owen Roizman/Gordon Willis/Néstor Almendros/Caleb Deschanel
1975-1984|Michael Chapman/Gordon Willis/Owen Roizman/Bill Butler/Tak Fujimoto/Fred Schuler/Ralf D. Bode
1976-1986|Haskell Wexler/Conrad L. Hall/Néstor Almendros/Vilmos Zsigmond/Caleb Deschanel/John Bailey/John A. Alonzo
1976-1992|Néstor Almendros/Sven Nykvist/Vittorio Storaro/Giuseppe Rotunno/Miroslav Ondříček/Carlo Di Palma
1977-1986|Vilmos Zsigmond/Gordon Willis/Caleb Deschanel/Vittorio Storaro/Michael Chapman/Owen Roizman/John Alcott
1978-1990|Giuseppe Rotunno/Vittorio Storaro/Sven Nykvist/Owen Roizman/Gordon Willis/Ralf D. Bode
1978-1990|Dean Cundey/Allen Daviau/Bill Butler/Matthew F. Leonetti/Don Peterman/Adam Greenberg
1979-1991|Jordan Cronenweth/Stephen H. Burum/Caleb Deschanel/Allen Daviau/John Bailey/Stephen Goldblatt
1979-1990|Billy Williams/Owen Roizman/Miroslav Ondříček/John Bailey/Fred J. Koenekamp/Ralf D. Bode
1979-1990|Michael Ballhaus/Gordon Willis/Néstor Almendros/Miroslav Ondříček/Sven Nykvist/Carlo Di Palma/Vilmos Zsigmond
1980-1991|Allen Daviau/Caleb Deschanel/Dean Cundey/John Bailey/Stephen H. Burum/John Seale/William A. Fraker
1980-1989|Owen Roizman/William A. Fraker/Don Peterman/Victor J. Kemper/Ralf D. Bode/John Bailey/Gordon Willis
1981-1992|Caleb Deschanel/John Bailey/Allen Daviau/John Toll/Vilmos Zsigmond/John Seale/Conrad L. Hall
1979-1992|Caleb Deschanel/Vilmos Zsigmond/Stephen H. Burum/John Bailey/Allen Daviau/Jan de Bont
1976-1993|Frederick Elmes/Ernest Dickerson/Robby Müller/Edward Lachman/Tak Fujimoto/Roger Deakins
1983-1991|Ernest Dickerson/Barry Sonnenfeld/Robert Richardson/Frederick Elmes/Tom DiCillo
1985-1993|Jan de Bont/Dean Cundey/Adam Greenberg/Michael Chapman/Stephen H. Burum/Don Burgess/Andrzej Bartkowiak
1985-1993|Robert Richardson/Chris Menges/Peter Biziou/Roger Deakins/Haskell Wexler/John Seale/Stephen Goldblatt
1986-1996|Haskell Wexler/Frederick Elmes/Tak Fujimoto/Robert Elswit/Conrad L. Hall/John Bailey/Philippe Rousselot
1986-1996|Michael Ballhaus/Tak Fujimoto/Robert Richardson/John Seale/Philippe Rousselot/Dante Spinotti/Stephen Goldblatt
1987-1994|John Seale/Peter Biziou/Stephen Goldblatt/Dean Semler/Adrian Biddle/Michael Ballhaus/Stephen H. Burum
1986-1995|Robert Richardson/Vilmos Zsigmond/Dante Spinotti/Allen Daviau/Conrad L. Hall/Owen Roizman/John Toll
1987-1995|Dean Semler/John Seale/John Toll/Peter James/Jack N. Green/Haskell Wexler/Caleb Deschanel
1988-1996|Conrad L. Hall/Vilmos Zsigmond/Owen Roizman/Caleb Deschanel/Philippe Rousselot/Stephen H. Burum/Allen Daviau
1988-1998|Vittorio Storaro/Vilmos Zsigmond/Stephen H. Burum/Allen Daviau/Michael Ballhaus/Dante Spinotti
1988-1997|Gordon Willis/Michael Ballhaus/Vittorio Storaro/Owen Roizman/Vilmos Zsigmond/Michael Chapman/Allen Daviau
1989-1999|Philippe Rousselot/Darius Khondji/Tony Pierce-Roberts/John Toll/Robert Fraisse/Stephen Goldblatt
1990-1998|Allen Daviau/Michael Ballhaus/Dante Spinotti/Stephen H. Burum/Robert Richardson/Philippe Rousselot
1990-1998|Michael Chapman/Don Burgess/Dean Semler/Dante Spinotti/Adam Greenberg/Robert Elswit/John Schwartzman
1991-2001|Janusz Kamiński/Robert Richardson/John Toll/Roger Deakins/Emmanuel Lubezki/Sławomir Idziak/Dariusz Wolski
1991-2000|Roger Deakins/John Toll/Robert Elswit/Emmanuel Lubezki/Conrad L. Hall/Dante Spinotti/Tak Fujimoto
1991-2000|Darius Khondji/Emmanuel Lubezki/Philippe Rousselot/Dante Spinotti/Dariusz Wolski/Roger Pratt/Jeff Cronenweth
1991-1999|Sławomir Idziak/Piotr Sobociński/Janusz Kamiński/Paweł Edelman/Dariusz Wolski/Lajos Koltai
1993-2000|John Toll/Caleb Deschanel/Dean Semler/John Seale/Roger Deakins/Philippe Rousselot/Andrew Dunn
1993-2001|Emmanuel Lubezki/Darius Khondji/Roger Pratt/Rodrigo Prieto/Guillermo Navarro/Dariusz Wolski
1994-2004|Dante Spinotti/Robert Elswit/Robert Richardson/Dion Beebe/Edward Lachman/Jeff Cronenweth/Caleb Deschanel
1995-2002|Russell Carpenter/Don Burgess/John Schwartzman/Stephen Goldblatt/Dean Semler/John Seale/Mauro Fiore
1996-2003|Don Burgess/Dean Cundey/John Schwartzman/Phedon Papamichael/Janusz Kamiński/Wally Pfister/Russell Carpenter
1996-2006|Robert Yeoman/Harris Savides/Jeff Cronenweth/Edward Lachman/Matthew Libatique/Ellen Kuras/Declan Quinn/Lance Acord
1997-2006|Conrad L. Hall/John Toll/Roger Deakins/Robert Richardson/Dante Spinotti/Caleb Deschanel/Roger Pratt
1999-2008|Caleb Deschanel/John Toll/John Seale/Robert Richardson/Phedon Papamichael/John Mathieson/Dion Beebe
1999-2008|Robert Richardson/John Toll/Robert Elswit/John Seale/Rodrigo Prieto/Dante Spinotti/Roger Deakins
1999-2007|John Mathieson/John Toll/Dariusz Wolski/Sławomir Idziak/Roger Pratt/John Schwartzman/Adrian Biddle
2000-2009|Michael Ballhaus/Robert Richardson/Rodrigo Prieto/Phedon Papamichael/Edward Lachman/Vilmos Zsigmond/Dante Spinotti
2000-2007|Donald McAlpine/Dion Beebe/Andrew Lesnie/John Seale/Russell Boyd/Peter James/Mandy Walker
2000-2008|Russell Boyd/John Seale/Dean Semler/Andrew Lesnie/Caleb Deschanel/Donald McAlpine
1993-2003|Don Burgess/John Schwartzman/Newton Thomas Sigel/Dean Cundey/Russell Carpenter/Bill Pope
2000-2009|Andrew Lesnie/John Seale/Donald McAlpine/Roger Pratt/Bruno Delbonnel/Sławomir Idziak/Don Burgess
2002-2010|Dion Beebe/John Mathieson/John Schwartzman/Bobby Bukowski/Philippe Rousselot/Stephen Goldblatt
2003-2012|Robert Elswit/Roger Deakins/Rodrigo Prieto/Harris Savides/Wally Pfister/Phedon Papamichael/Edward Lachman
2003-2013|Rodrigo Prieto/Emmanuel Lubezki/Guillermo Navarro/Robert Elswit/Claudio Miranda/Eric Gautier/Dion Beebe
2003-2012|Wally Pfister/Robert Elswit/Mauro Fiore/Claudio Miranda/Jeff Cronenweth/Dion Beebe/Matthew Libatique
2004-2013|Emmanuel Lubezki/Rodrigo Prieto/Guillermo Navarro/Wally Pfister/Harris Savides/Bruno Delbonnel/Dion Beebe
2004-2012|Vilmos Zsigmond/Dante Spinotti/Phedon Papamichael/Robert Elswit/Stephen H. Burum/Newton Thomas Sigel
2005-2013|Roger Deakins/Chris Menges/Seamus McGarvey/Bruno Delbonnel/Barry Ackroyd/Dick Pope/Danny Cohen
2005-2013|Janusz Kamiński/Robert Richardson/Phedon Papamichael/Rodrigo Prieto/Eric Gautier/Seamus McGarvey/Eduardo Serra
2006-2014|Barry Ackroyd/Anthony Dod Mantle/Robert Elswit/Greig Fraser/Oliver Wood/Mauro Fiore/Seamus McGarvey
2007-2016|Mauro Fiore/Claudio Miranda/Russell Carpenter/Dion Beebe/Dariusz Wolski/Andrew Lesnie/Don Burgess
2007-2016|Jeff Cronenweth/Harris Savides/Robert Elswit/Claudio Miranda/Hoyte van Hoytema/Matthew Libatique
2008-2017|Robert Richardson/Janusz Kamiński/Phedon Papamichael/Emmanuel Lubezki/Rodrigo Prieto/Robert Elswit/Roger Deakins
2010-2019|Emmanuel Lubezki/Rodrigo Prieto/Claudio Miranda/Hoyte van Hoytema/Greig Fraser/Roger Deakins/Bruno Delbonnel
2010-2018|Roger Deakins/Greig Fraser/Hoyte van Hoytema/Dariusz Wolski/Seamus McGarvey/John Mathieson/Phedon Papamichael
2010-2018|Bradford Young/Greig Fraser/Rachel Morrison/Reed Morano/Charlotte Bruus Christensen/Jody Lee Lipes
2013-2023|Linus Sandgren/Hoyte van Hoytema/Greig Fraser/Robert Elswit/Seamus McGarvey/Bradford Young/Matthew Libatique
2013-2022|John Seale/Greig Fraser/Seamus McGarvey/Dan Mindel/Claudio Miranda/Mandy Walker/Simon Duggan
2014-2024|Hoyte van Hoytema/Greig Fraser/Linus Sandgren/Roger Deakins/Rodrigo Prieto/Matthew Libatique/Bradford Young
2015-2025|Greig Fraser/Linus Sandgren/Bradford Young/Dan Laustsen/Robbie Ryan/Jarin Blaschke/Erik Messerschmidt
2015-2024|Rodrigo Prieto/Robert Richardson/Phedon Papamichael/Edward Lachman/Matthew Libatique/Robert Yeoman/Janusz Kamiński
2016-2025|James Laxton/Joshua James Richards/Bradford Young/Rachel Morrison/Jarin Blaschke/Larkin Seiple/Jomo Fray
2016-2025|Rachel Morrison/Ari Wegner/Mandy Walker/Autumn Durald Arkapaw/Charlotte Bruus Christensen/Claire Mathon/Hélène Louvart
2016-2024|Roger Deakins/Bruno Delbonnel/Hoyte van Hoytema/Robert Richardson/Seamus McGarvey/Rodrigo Prieto/Robbie Ryan
2016-2024|Bruno Delbonnel/Darius Khondji/Dan Laustsen/Seamus McGarvey/Robbie Ryan/Łukasz Żal/Phedon Papamichael
2017-2025|Erik Messerschmidt/Jeff Cronenweth/Joshua James Richards/Jarin Blaschke/Linus Sandgren/Adolpho Veloso/Lol Crawley
2017-2024|James Friend/Florian Hoffmeister/Łukasz Żal/Lol Crawley/Linus Sandgren/Robbie Ryan
2019-2025|Lol Crawley/Jarin Blaschke/Paul Guilhaume/Łukasz Żal/Robbie Ryan/Dan Laustsen/Joshua James Richards
2019-2025|Autumn Durald Arkapaw/Jarin Blaschke/Dan Laustsen/Bradford Young/Jomo Fray/Adolpho Veloso/Michael Bauman
2015-2022|Janusz Kamiński/Matthew Libatique/Dan Laustsen/Phedon Papamichael/Bruno Delbonnel/Linus Sandgren/Robert Richardson
2016-2023|Alfonso Cuarón/Emmanuel Lubezki/Rodrigo Prieto/Łukasz Żal/Galo Olivares/Damián García
2012-2024|Yves Bélanger/André Turpin/Nicolas Bolduc/Sara Mishara/Luc Montpellier/Ronald Plante
2011-2024|Larkin Seiple/Robert Yeoman/Autumn Durald Arkapaw/Jarin Blaschke/Mike Gioulakis/Paweł Pogorzelski
1937-1950|Georges Périnal/Freddie Young/Robert Krasker/Jack Cardiff/Bernard Knowles/Mutz Greenbaum/Ronald Neame
1939-1949|Jack Cardiff/Georges Périnal/Erwin Hillier/Robert Krasker/Guy Green/Geoffrey Unsworth
1943-1955|Guy Green/Robert Krasker/Erwin Hillier/Jack Cardiff/Douglas Slocombe/Oswald Morris/Desmond Dickinson
1946-1955|Robert Krasker/Oswald Morris/Guy Green/Freddie Young/Jack Hildyard/Geoffrey Unsworth/Christopher Challis
1950-1962|Freddie Young/Jack Cardiff/Geoffrey Unsworth/Jack Hildyard/Oswald Morris/Christopher Challis/Robert Krasker
1953-1964|Jack Hildyard/Freddie Young/Oswald Morris/Christopher Challis/Jack Cardiff/Ted Moore/Geoffrey Unsworth
1955-1966|Jack Cardiff/Freddie Young/Robert Krasker/Oswald Morris/Jack Hildyard/Geoffrey Unsworth/Christopher Challis
1956-1964|Freddie Francis/Oswald Morris/Walter Lassally/Douglas Slocombe/Gilbert Taylor/Jack Asher
1965-1976|David Watkin/Walter Lassally/Gilbert Taylor/Douglas Slocombe/Billy Williams/Gerry Fisher
1955-1962|Robert Krasker/Freddie Young/Jack Hildyard/Oswald Morris/Christopher Challis/Douglas Slocombe
1959-1966|Walter Lassally/Freddie Francis/Gilbert Taylor/David Watkin/Douglas Slocombe/Larry Pizer/Billy Williams
1960-1969|Ted Moore/Freddie Young/Geoffrey Unsworth/Jack Hildyard/Nicolas Roeg/Christopher Challis/Arthur Ibbetson
1961-1969|Freddie Young/Geoffrey Unsworth/Nicolas Roeg/Oswald Morris/Jack Hildyard/Douglas Slocombe/Ted Moore
1965-1980|Oswald Morris/Freddie Young/Geoffrey Unsworth/Douglas Slocombe/Gilbert Taylor/Arthur Ibbetson/Alan Hume
1968-1980|Billy Williams/David Watkin/Gerry Fisher/Gilbert Taylor/Walter Lassally/Chris Menges/Peter Suschitzky
1971-1982|Geoffrey Unsworth/Douglas Slocombe/Gilbert Taylor/John Alcott/Billy Williams/David Watkin/Alan Hume
1971-1986|John Alcott/Geoffrey Unsworth/David Watkin/Gilbert Taylor/Peter Suschitzky/Derek Vanlint/Alex Thomson
1976-1986|Douglas Slocombe/Gilbert Taylor/Peter Suschitzky/Alan Hume/David Watkin/Alex Thomson/Billy Williams
1979-1987|Billy Williams/Ronnie Taylor/Ernest Day/David Watkin/Chris Menges/Douglas Slocombe/Freddie Young
1980-1992|David Watkin/Freddie Francis/Billy Williams/Chris Menges/Stephen Goldblatt/Peter Hannan/Freddie Young
1981-1992|Chris Menges/Roger Pratt/Roger Deakins/Peter Biziou/Tony Pierce-Roberts/Mike Southon/Ernest Day
1980-1992|Freddie Francis/David Watkin/Alex Thomson/Peter Biziou/Billy Williams/Adrian Biddle/Peter Suschitzky
1979-1991|Peter Biziou/Michael Seresin/Alex Thomson/Adrian Biddle/Roger Pratt/Stephen Goldblatt/Chris Menges
1991-2000|Chris Menges/Seamus McGarvey/Tony Pierce-Roberts/Roger Deakins/Dick Pope/Barry Ackroyd/Roger Pratt
1993-2006|Dick Pope/Barry Ackroyd/Anthony Dod Mantle/Roger Pratt/Seamus McGarvey/Michael Coulter/Andrew Dunn
2001-2013|Seamus McGarvey/Roger Pratt/John Mathieson/Bruno Delbonnel/Remi Adefarasin/Ben Davis/Dick Pope
2003-2013|Anthony Dod Mantle/Barry Ackroyd/Seamus McGarvey/John Mathieson/Danny Cohen/Alwin H. Küchler/Robbie Ryan
2003-2012|Bruno Delbonnel/Sławomir Idziak/Eduardo Serra/Michael Seresin/Roger Pratt/John Seale
2010-2018|Seamus McGarvey/Danny Cohen/Ben Davis/Anthony Dod Mantle/Ben Smithard/Roger Deakins/Dick Pope
1975-1987|Russell Boyd/Donald McAlpine/Dean Semler/John Seale/Geoff Burton/Peter James
1981-1995|John Seale/Dean Semler/Russell Boyd/Donald McAlpine/Peter James/Geoffrey Simpson
1988-1997|Stuart Dryburgh/Alun Bollinger/Geoffrey Simpson/Andrew Lesnie/Sally Bongers/Donald McAlpine/Leon Narbey
1994-2010|Dion Beebe/Andrew Lesnie/Mandy Walker/Stuart Dryburgh/Peter James/Geoffrey Simpson/Simon Duggan
2010-2024|Greig Fraser/Ari Wegner/Mandy Walker/Adam Arkapaw/Stuart Dryburgh/Germain McMicking/Simon Duggan
2016-2024|Ari Wegner/Mandy Walker/Greig Fraser/Stuart Dryburgh/Robbie Ryan/Charlotte Bruus Christensen
1930-1947|Henri Alekan/Eugen Schüfftan/Jules Kruger/Claude Renoir/Christian Matras/Curt Courant
1946-1962|Henri Alekan/Christian Matras/Claude Renoir/Henri Decaë/Armand Thirard/Franz F. Planer
1955-1968|Henri Decaë/Raoul Coutard/Ghislain Cloquet/Sacha Vierny/Claude Renoir/Jean Rabier/Pierre Lhomme
1960-1966|Jean Bourgoin/Walter Wottitz/Henri Persin/Henri Decaë/Claude Renoir/Henri Alekan/Armand Thirard
1963-1980|Raoul Coutard/Henri Decaë/Pierre Lhomme/Jean Rabier/Néstor Almendros/Willy Kurant/Ghislain Cloquet
1966-1981|Ghislain Cloquet/Pierre Lhomme/Sacha Vierny/Néstor Almendros/Jean Boffety/Bruno Nuytten/Claude Renoir
1974-1990|Bruno Nuytten/Pierre Lhomme/William Lubtchansky/Philippe Rousselot/Robert Fraisse/Jean-François Robin/Ricardo Aronovich
1984-1999|William Lubtchansky/Renato Berta/Pierre Lhomme/Thierry Arbogast/Jean-Yves Escoffier/Bruno Nuytten/Caroline Champetier
1991-2005|Darius Khondji/Bruno Delbonnel/Thierry Arbogast/Philippe Rousselot/Eduardo Serra/Tetsuo Nagata/Éric Gautier
1993-2012|Éric Gautier/Agnès Godard/Caroline Champetier/Hélène Louvart/William Lubtchansky/Renato Berta/Jeanne Lapoirie
1998-2007|Bruno Delbonnel/Darius Khondji/Thierry Arbogast/Tetsuo Nagata/Philippe Rousselot/Éric Gautier/Jean-Marie Dreujou
2002-2022|Benoît Debie/Darius Khondji/Éric Gautier/Nicolas Karakatsanis/Guillaume Schiffman/Yorick Le Saux
2008-2024|Claire Mathon/Hélène Louvart/Caroline Champetier/Agnès Godard/Jeanne Lapoirie/Crystel Fournier
1991-2015|Maryse Alberti/Ellen Kuras/Agnès Godard/Hélène Louvart/Nancy Schreiber/Lisa Rinzler
2005-2012|Janusz Kamiński/Éric Gautier/Eduardo Serra/Bruno Delbonnel/Thierry Arbogast/Darius Khondji/Guillaume Schiffman
1947-1954|G. R. Aldo/Otello Martelli/Aldo Tonti/Carlo Montuori/Anchise Brizzi
1949-1960|Mario Bava/Aldo Tonti/Otello Martelli/Tonino Delli Colli/Gábor Pogány
1950-1962|Gianni Di Venanzo/Otello Martelli/Tonino Delli Colli/Aldo Tonti/Giuseppe Rotunno
1956-1970|Gianni Di Venanzo/Giuseppe Rotunno/Tonino Delli Colli/Carlo Di Palma/Otello Martelli/Pasqualino De Santis
1966-1985|Pasqualino De Santis/Vittorio Storaro/Giuseppe Rotunno/Tonino Delli Colli/Carlo Di Palma/Armando Nannuzzi/Luigi Kuveiller
1970-1992|Vittorio Storaro/Giuseppe Rotunno/Tonino Delli Colli/Pasqualino De Santis/Dante Spinotti/Carlo Di Palma
1978-1992|Vittorio Storaro/Néstor Almendros/Sven Nykvist/Giuseppe Rotunno/Vilmos Zsigmond/Philippe Rousselot/Gordon Willis
1985-2015|Luca Bigazzi/Dante Spinotti/Fabio Cianchetti/Italo Petriccione/Blasco Giurato/Daniele Ciprì
1966-1985|Luis Cuadrado/José Luis Alcaine/Teo Escamilla/Hans Burmann/José F. Aguayo/Fernando Arribas
1984-2012|José Luis Alcaine/Javier Aguirresarobe/Affonso Beato/Alfredo Mayo/Xavi Giménez/Teo Escamilla
1936-1960|Gabriel Figueroa/Alex Phillips/Jack Draper/Agustín Jiménez/Rosalío Solano
1956-1968|Gabriel Figueroa/James Wong Howe/Boris Kaufman/Sam Leavitt/Joseph LaShelle/Ernest Laszlo
1995-2012|Guillermo Navarro/Emmanuel Lubezki/Rodrigo Prieto/Javier Aguirresarobe/Xavi Giménez/Alexis Zabé
1998-2012|César Charlone/Walter Carvalho/Affonso Beato/Lula Carvalho/Adriano Goldman/Rodrigo Prieto
2007-2024|Natasha Braier/Autumn Durald Arkapaw/Reed Morano/Maryse Alberti/Hélène Louvart/Charlotte Bruus Christensen
1920-1933|Fritz Arno Wagner/Karl Freund/Eugen Schüfftan/Carl Hoffmann/Guido Seeber/Günther Rittau
1958-1966|Eugen Shuftan/Boris Kaufman/Ernest Laszlo/Arthur J. Ornitz/Sam Leavitt/Burnett Guffey
1971-1982|Michael Ballhaus/Robby Müller/Jost Vacano/Xaver Schwarzenberger/Thomas Mauch/Jürgen Jürges/Jörg Schmidt-Reitwein
1978-1990|Jost Vacano/Michael Ballhaus/Robby Müller/Xaver Schwarzenberger/Franz Rath/Igor Luther
1984-1993|Jost Vacano/Jan de Bont/Dean Semler/Adam Greenberg/Peter Suschitzky/Mark Irwin
1980-2002|Robby Müller/Frederick Elmes/Edward Lachman/Tom DiCillo/Jürgen Jürges/Chris Menges
1947-1965|Gunnar Fischer/Göran Strindberg/Sven Nykvist/Hilding Bladh/Max Wilén
1965-1985|Sven Nykvist/Vilmos Zsigmond/Giuseppe Rotunno/Néstor Almendros/Ghislain Cloquet/Henning Kristiansen/Jörgen Persson
1986-1996|Sven Nykvist/Vittorio Storaro/Robby Müller/Michael Ballhaus/Jörgen Persson/Philippe Rousselot/Vilmos Zsigmond
2008-2018|Hoyte van Hoytema/Linus Sandgren/Rasmus Videbæk/Manuel Alberto Claro/Charlotte Bruus Christensen/Anthony Dod Mantle/Fredrik Wenzel
1925-1947|Eduard Tisse/Andrei Moskvin/Anatoli Golovnya/Boris Volchek/Yuri Yekelchik
1955-1975|Sergei Urusevsky/Vadim Yusov/Margarita Pilikhina/Georgy Rerberg/German Lavrov
1962-1990|Vadim Yusov/Georgy Rerberg/Aleksandr Knyazhinsky/Pavel Lebeshev/Alexei Rodionov
2003-2023|Mikhail Krichman/Pavel Kostomarov/Roman Vasyanov/Ksenia Sereda/Maxim Osadchy
1955-1975|Jerzy Lipman/Jerzy Wójcik/Mieczysław Jahoda/Witold Sobociński/Kurt Weber
1979-2000|Sławomir Idziak/Piotr Sobociński/Witold Sobociński/Edward Kłosiński/Jacek Petrycki/Paweł Edelman/Krzysztof Ptak
2013-2024|Łukasz Żal/Ryszard Lenczewski/Mátyás Erdély/Paweł Pogorzelski/Joshua James Richards/Marcell Rév
1962-1982|Jaroslav Kučera/Miroslav Ondříček/Jan Čuřík/Bedřich Baťka/František Uldrich/Jaromír Šofr
1968-1995|Miroslav Ondříček/Sven Nykvist/Vilmos Zsigmond/John Bailey/Néstor Almendros/Michael Ballhaus/Owen Roizman
1975-2006|Lajos Koltai/Elemér Ragályi/János Kende/Gábor Medvigy/Lajos Szakács
1946-1964|Kazuo Miyagawa/Asakazu Nakai/Yūharu Atsuta/Yoshio Miyajima/Takeo Itō/Hiroshi Kusuda
1960-1985|Takao Saito/Asakazu Nakai/Kazuo Miyagawa/Masaharu Ueda/Kōzō Okazaki/Tatsuo Suzuki
1988-2012|Christopher Doyle/Mark Lee Ping-bing/Peter Pau/Arthur Wong/Yu Lik-wai/Poon Hang-sang
1988-1996|Andrew Lau/Christopher Doyle/Arthur Wong/Peter Pau/Poon Hang-sang
1983-1988|Zhang Yimou/Gu Changwei/Hou Yong/Lü Yue
1987-2005|Gu Changwei/Zhao Fei/Lü Yue/Hou Yong/Zhao Xiaoding/Christopher Doyle/Peter Pau
1996-2006|Peter Pau/Christopher Doyle/Zhao Xiaoding/Mark Lee Ping-bing/Arthur Wong/Zhao Fei/Poon Hang-sang
2000-2024|Yu Lik-wai/Mark Lee Ping-bing/Éric Gautier/Christopher Doyle/Dong Jinsong/Yao Hung-i
1998-2024|Hong Kyung-pyo/Chung Chung-hoon/Kim Hyung-koo/Lee Mo-gae/Choi Young-hwan/Kim Ji-yong
2002-2024|Sayombhu Mukdeeprom/Mark Lee Ping-bing/Yorick Le Saux/Yu Lik-wai/Rui Poças/Hong Kyung-pyo
1987-2022|Mahmoud Kalari/Hossein Jafarian/Houman Behmanesh/Farhad Saba/Homayun Payvar
1948-1972|Radhu Karmakar/V. K. Murthy/Fali Mistry/Jal Mistry/Marcus Bartley/Faredoon Irani/R. D. Mathur
1950-1978|Marcus Bartley/A. Vincent/Ravikant Nagaich/Thambu/Kamal Ghosh
1955-1986|Subrata Mitra/Soumendu Roy/Dinen Gupta/K. K. Mahajan/Ramananda Sengupta
1970-1992|Mankada Ravi Varma/A. Vincent/Madhu Ambat/Ramachandra Babu/Balu Mahendra/Shaji N. Karun/Santosh Sivan
1980-1998|Ashok Mehta/Binod Pradhan/K. K. Mahajan/Govind Nihalani/Baba Azmi/Rajan Kothari
1983-2000|P. C. Sreeram/B. Kannan/Balu Mahendra/Madhu Ambat/Rajiv Menon/Santosh Sivan
1992-2012|Santosh Sivan/P. C. Sreeram/Rajiv Menon/K. V. Anand/Ravi K. Chandran/Jeeva/R. Rathnavelu
1996-2016|Anil Mehta/Ravi K. Chandran/Binod Pradhan/Santosh Sivan/Sudeep Chatterjee/Ravi Varman/Ayananka Bose
2001-2024|Rajeev Ravi/Sameer Thahir/Amal Neerad/Shyju Khalid/Madhu Neelakandan/S. Kumar
2003-2024|Nirav Shah/Ravi Varman/R. Rathnavelu/K. V. Anand/K. K. Senthil Kumar/P. S. Vinod
2000-2017|Steven Soderbergh/Edward Lachman/Elliot Davis/Newton Thomas Sigel/Peter Deming/Declan Quinn
1984-2005|Peter Hyams/Dean Cundey/Adam Greenberg/Jack N. Green/Mark Irwin
1966-1975|Jan Troell/Sven Nykvist/Jörgen Persson/Gunnar Fischer
1923-1931|James Wong Howe/Charles Rosher/Karl Struss/George Barnes/Hal Rosson/Victor Milner
1973-1990|Jack Cardiff/Freddie Young/Freddie Francis/Alan Hume/Alex Thomson/Geoffrey Unsworth
1970-1984|Gabriel Figueroa/Alex Phillips Jr./Rosalío Solano/Jorge Stahl Jr.
1983-1994|Robert Yeoman/Frederick Elmes/Phedon Papamichael/Declan Quinn/Nancy Schreiber
1983-2001|Raoul Coutard/William Lubtchansky/Renato Berta/Pierre Lhomme/Caroline Champetier
1996-2011|Haskell Wexler/Vilmos Zsigmond/Conrad L. Hall/Caleb Deschanel/William A. Fraker/Bill Butler
1998-2008|Michael Chapman/Bill Butler/Jack N. Green/Matthew F. Leonetti/Dean Semler/Peter Deming
1999-2017|Vittorio Storaro/Dante Spinotti/Luca Bigazzi/Darius Khondji/Philippe Rousselot/Fabio Cianchetti
2001-2013|Tak Fujimoto/Declan Quinn/Ellen Kuras/John Lindley/Oliver Stapleton/Rob Hahn
2008-2024|Sławomir Idziak/Paweł Edelman/Łukasz Żal/Lajos Koltai/Arkadiusz Tomiak
2010-2021|Caleb Deschanel/Robert Richardson/John Toll/Vittorio Storaro/Dante Spinotti/Philippe Rousselot
2010-2020|Donald McAlpine/Russell Boyd/Simon Duggan/Mandy Walker/Ian Baker/Geoffrey Simpson
2010-2024|Dean Semler/John Schwartzman/Robert Elswit/Russell Carpenter/Don Burgess/Simon Duggan
2013-2024|John Toll/Dante Spinotti/Philippe Rousselot/Newton Thomas Sigel/Ben Davis/John Mathieson
2014-2024|Chris Menges/Barry Ackroyd/Robbie Ryan/Seamus McGarvey/Danny Cohen/Dick Pope
2014-2024|José Luis Alcaine/Javier Aguirresarobe/Kiko de la Rica/Xavi Giménez/Pau Esteve Birba
2014-2025|P. C. Sreeram/Santosh Sivan/Ravi Varman/R. Rathnavelu/Nirav Shah/Ravi K. Chandran
2014-2025|Anil Mehta/Ravi K. Chandran/Sudeep Chatterjee/Amit Roy/Santosh Sivan
2015-2025|Don Burgess/Russell Carpenter/Newton Thomas Sigel/Dion Beebe/Lawrence Sher/Mauro Fiore/Ben Davis
`;
