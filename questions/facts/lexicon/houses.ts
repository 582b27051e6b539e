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

/** Where scores are recorded. */
export const SCORING_STAGES = rowsIn(`
Abbey Road|AIR|Olympic|CTS|Denham|Trident|Angel|Whitfield Street|Lansdowne
Sony Scoring Stage|Newman Scoring Stage|Eastwood Scoring Stage|Todd-AO Scoring Stage|Capitol|Paramount Scoring Stage|Ocean Way|Signet Sound|Record Plant
`);

export const ORCHESTRAS = rowsIn(`
London Symphony Orchestra|London Philharmonic Orchestra|Royal Philharmonic Orchestra|BBC Concert Orchestra|National Philharmonic Orchestra|Hallé Orchestra|Philharmonia Orchestra|Sinfonia of London|Chamber Orchestra of London
Los Angeles Philharmonic|Hollywood Studio Symphony|San Francisco Symphony|Seattle Symphony|Boston Pops Orchestra|Chicago Symphony Orchestra|New York Philharmonic|Utah Symphony
City of Prague Philharmonic Orchestra|Budapest Symphony Orchestra|Czech Philharmonic|Vienna Philharmonic|Slovak National Symphony Orchestra|Berlin Philharmonic|Warsaw Philharmonic Orchestra|Moscow Symphony Orchestra|Bulgarian Symphony Orchestra
`);

/** Effects houses, by time. */
export const EFFECTS_HOUSES = rowsIn(`
Industrial Light & Magic|Apogee|Boss Film Studios|Dream Quest Images|Entertainment Effects Group|Introvision|Fantasy II Film Effects
Weta Digital|Digital Domain|Rhythm & Hues|Sony Pictures Imageworks|Double Negative|Framestore|Moving Picture Company|Cinesite|Tippett Studio|Method Studios|Rising Sun Pictures|Hydraulx|Pixomondo|Rodeo FX|Image Engine|Scanline VFX|Lola Visual Effects|Blur Studio|Asylum Visual Effects|CafeFX|Mill Film|The Orphanage|Luma Pictures|BUF Compagnie
`);
