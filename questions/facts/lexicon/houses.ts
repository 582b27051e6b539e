import { rowsIn } from "./rows.ts";

/** Lots with sound stages, by country and time; said without "Studios". */
export const LOTS = rowsIn(`
Pinewood|Shepperton|Elstree|Ealing|Twickenham|Bray
Denham|Islington|Welwyn|Teddington|Ealing|Elstree
Leavesden|Longcross|3 Mills|Shepperton|Pinewood|Elstree|Ealing
Babelsberg|Bavaria|Neubabelsberg|Geiselgasteig
Cinecittà|De Paolis|Titanus|Dinocittà
Barrandov|Korda|Boyana|Origo|Castel
Billancourt|Boulogne|Joinville|Victorine|Épinay|Saint-Maurice
Culver|Hal Roach|Desilu|Raleigh|Republic|Monogram|Sunset Gower|Samuel Goldwyn
Kaufman Astoria|Silvercup|Steiner|Astoria
Trilith|Screen Gems|EUE|Tyler Perry|Blackhall
Fox Baja|Churubusco|San Ángel
Ardmore|Titanic|Dragon|Wolf
Mehboob|R. K.|Filmistan|Rajkamal|Kamalistan|Ramoji|AVM|Gemini|Vauhini|Prasad
Toho|Daiei|Shochiku|Nikkatsu|Toei
`);
