import { foldName } from "./fold.ts";
import { once, rowsOf } from "./rows.ts";

/**
 * Parts in English-language films are seldom written without a heritage in mind, and whoever is of another is nobody's
 * guess for them: region | names. Whoever is missing goes with those who are missing.
 */
export const HERITAGE = `
africa|David Oyelowo/Keenen Ivory Wayans/Spike Lee/Jordan Peele/Sidney Poitier/Harry Belafonte/Billy Dee Williams/James Earl Jones/Morgan Freeman/Richard Pryor/Carl Weathers/Samuel L. Jackson/Laurence Fishburne/Danny Glover/Denzel Washington/Eddie Murphy/Forest Whitaker/Don Cheadle/Wesley Snipes/Cuba Gooding Jr./Will Smith/Jamie Foxx/Michael B. Jordan/Dwayne Johnson/Mahershala Ali/Chadwick Boseman/Djimon Hounsou/Chris Rock/Martin Lawrence/Chris Tucker/Terrence Howard/Ving Rhames/Delroy Lindo/Anthony Mackie/Tyrese Gibson/Keith David/Frank McRae/Wood Harris/Chi McBride/Isiah Whitlock Jr./Lance Reddick/Colin Salmon/Colin McFarlane/David Gyasi/Chiwetel Ejiofor/Idris Elba/Daniel Kaluuya/John Boyega/Hattie McDaniel/Dorothy Dandridge/Louise Beavers/Diahann Carroll/Cicely Tyson/Pam Grier/Whoopi Goldberg/Angela Bassett/Queen Latifah/Regina King/Whitney Houston/Halle Berry/Viola Davis/Octavia Spencer/Taraji P. Henson/Zoe Saldaña/Zendaya/Jada Pinkett Smith/Kerry Washington/Gabrielle Union/Rosario Dawson/Sanaa Lathan/Regina Hall/Kimberly Elise/Adriane Lenox/Debbie Allen/Thandiwe Newton/Naomie Harris/Gugu Mbatha-Raw/Sophie Okonedo/Lupita Nyong'o/Ruth Negga/Jim Kelly/Bernie Casey/Paul Winfield/Yaphet Kotto/Roscoe Lee Browne/Woody Strode/Ossie Davis/Brock Peters/Louis Gossett Jr./Ernie Hudson/Tony Todd/Clarke Peters/Alfre Woodard/Lynn Whitfield/Loretta Devine/Ruby Dee/Lena Horne/Ethel Waters/Beah Richards/Vanessa Bell Calloway/Nia Long/Vivica A. Fox/Giancarlo Esposito/Trevante Rhodes/LaKeith Stanfield/Lil Rel Howery/Tessa Thompson/Brian Tyree Henry/Winston Duke/Letitia Wright/Danai Gurira/Sterling K. Brown/Kelvin Harrison Jr./John David Washington/Yahya Abdul-Mateen II/Aldis Hodge/Corey Hawkins/Jason Mitchell/Nate Parker/Ashton Sanders/André Holland/Janelle Monáe/Colman Domingo/Courtney B. Vance/Mekhi Phifer/Omar Epps/Larenz Tate/Taye Diggs/Blair Underwood/Dennis Haysbert/Orlando Jones/Anthony Anderson/Cedric the Entertainer/Bernie Mac/Mos Def/Ice Cube/Ice-T/LL Cool J/Tracy Morgan/Kevin Hart/Craig Robinson/Keegan-Michael Key/Tyler Perry/Donald Glover/Bokeem Woodbine/Michael Clarke Duncan/Harold Perrineau/Jesse L. Martin/CCH Pounder/Phylicia Rashad/Jennifer Hudson/Anika Noni Rose/Tiffany Haddish/Amandla Stenberg/Lashana Lynch/KiKi Layne/Cynthia Erivo/Nicole Beharie/Teyonah Parris/Tika Sumpter/Issa Rae/Quvenzhané Wallis/Meagan Good/Paula Patton/Mo'Nique/Margaret Avery/Rae Dawn Chong/Gloria Foster/Joe Morton/Bill Nunn/Bill Cobbs/Roger E. Mosley/Glynn Turman/Tommy Davidson/Damon Wayans/Marlon Wayans/Shawn Wayans/Sinbad/Godfrey Cambridge/Moses Gunn/Richard Roundtree/Ron O'Neal/Fred Williamson/Jim Brown/Hari Rhodes/Scatman Crothers/Mantan Moreland/Rex Ingram/Canada Lee/James Edwards/Juano Hernandez/Bill Duke/Charles S. Dutton/Clarence Williams III/Meshach Taylor/Dorian Harewood/Robert Guillaume/Nichelle Nichols/LeVar Burton/Michael Dorn/Avery Brooks/Tim Russ/Roger Guenveur Smith/Jeffrey Wright/Michael K. Williams/Dulé Hill/Columbus Short/Nelsan Ellis/Lenny Henry/Adrian Lester/David Harewood/Lennie James/Noel Clarke/Ashley Walters/Nonso Anozie/Ray Fearon/Hugh Quarshie/Nikki Amuka-Bird/Marianne Jean-Baptiste
east-asia|Anna May Wong/Sessue Hayakawa/Joan Chen/Lucy Liu/Sandra Oh/Bruce Lee/Jackie Chan/Jet Li/Michelle Yeoh/Ken Watanabe/Hiroyuki Sanada/Steven Yeun/Ma Dong-seok/Rinko Kikuchi/Kenneth Tsang/Rick Yune/Tzi Ma/James Hong/George Takei/Cary-Hiroyuki Tagawa/Burt Kwouk/Tetsurō Tamba/Mie Hama/Akiko Wakabayashi/Bolo Yeung/Angela Mao/Philip Ahn/Keye Luke/Tsai Chin/Nancy Kwan/Zhang Ziyi/Tamlyn Tomita/Rosalind Chao/Ming-Na Wen/Lauren Tom
south-asia|Riz Ahmed/Dev Patel/Ben Kingsley/Irrfan Khan/Om Puri/Anupam Kher/Dileep Rao/Roshan Seth/Saeed Jaffrey/Art Malik/Naveen Andrews/Archie Panjabi/Indira Varma
middle-east|Omar Sharif/F. Murray Abraham/Shohreh Aghdashloo/Golshifteh Farahani/Rami Malek/Tony Shalhoub
latin-america|Anthony Quinn/Ricardo Montalbán/Rita Moreno/Raquel Welch/Andy García/John Leguizamo/Luis Guzmán/Danny Trejo/Benicio del Toro/Salma Hayek/Jennifer Lopez/Michelle Rodriguez/Eva Mendes/Michael Peña/Oscar Isaac/Pedro Pascal/Diego Luna/Gael García Bernal/America Ferrera/Jessica Alba/Javier Bardem/Antonio Banderas/Penélope Cruz/Ana de Armas/Néstor Carbonell/Dolores del Río/Katy Jurado/Edgar Ramírez/Rodrigo Santoro/Wagner Moura/Sônia Braga/Emilio Echevarría/Miguel Sandoval/Raúl Juliá/Edward James Olmos/Esai Morales/Benjamin Bratt/Jay Hernandez/Rosie Perez/María Conchita Alonso/Trini Alvarado
`;

const regions = once(
  () =>
    new Map(
      rowsOf(HERITAGE).flatMap(([region = "", names = ""]) =>
        names.split("/").map((name): [string, string] => [foldName(name), region]),
      ),
    ),
);

/** Regions as origins of names: what is of East Asia is left to the name. */
const ORIGINS: Readonly<Record<string, "africa" | "south-asia" | "middle-east" | "hispanic">> = {
  africa: "africa",
  "south-asia": "south-asia",
  "middle-east": "middle-east",
  "latin-america": "hispanic",
};

/** The heritage that casting sees in a player, as an origin; undefined where it is not written down or the name tells it. */
export const heritageOf = (name: string) => ORIGINS[regions().get(foldName(name)) ?? ""];

/** Whether two players could be thought of for the same part, by their heritage. */
export function areOfOneHeritage(one: string, other: string): boolean {
  return regions().get(foldName(one)) === regions().get(foldName(other));
}
