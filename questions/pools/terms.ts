import { foldName } from "./fold.ts";
import { listIn, once, rowsOf, wordIn } from "./rows.ts";

export const TERM_KINDS = [
  "occupation",
  "genre",
  "colour",
  "instrument",
  "animal",
  "vehicle",
  "relative",
  "sport",
  "film format",
  "camera",
  "source",
  "rating",
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A common word or phrase that can stand as an option among its like. */
export type Term = {
  readonly name: string;
  readonly kind: TermKind;
  /** Words of one family are near enough to be confused or to contain one another: never options together. */
  readonly family: string;
  /** Words of one row of the table belong together: those who heal, those who cook and sell. */
  readonly row: number;
};

/** Columns: kind | family,family ... Words of one family are parted by +, the one to show first. */
const TERMS = `
# What people in films do for a living
occupation|teacher+schoolteacher,professor+lecturer,student,librarian,scientist+physicist+chemist,astronomer,archaeologist,historian,engineer,inventor,architect,carpenter,electrician,mechanic,plumber,blacksmith,locksmith,watchmaker
occupation|doctor+physician+surgeon,nurse,dentist,psychiatrist+psychologist+therapist,veterinarian,pharmacist,midwife,undertaker+mortician
occupation|lawyer+attorney+barrister,judge,police officer+policeman+cop+constable,detective+private investigator+private detective,FBI agent,spy+secret agent,bodyguard,prison guard,bounty hunter,sheriff,firefighter+fireman
occupation|soldier,sailor,fighter pilot+pilot,astronaut,ship's captain,diplomat,politician+senator,mayor,civil servant,interpreter+translator
occupation|journalist+reporter,photographer,novelist+writer+author,poet,screenwriter,playwright,editor,publisher,painter+artist,sculptor,cartoonist,illustrator,composer,pianist,violinist,singer,dancer+ballet dancer,actor,film director,stuntman,magician+illusionist,clown,ventriloquist,disc jockey,television presenter,fashion designer,model
occupation|farmer,fisherman,gardener,shepherd,cowboy,miner,lumberjack,hunter,butcher,baker,chef+cook,waiter+waitress,bartender,butler,maid+housekeeper,nanny+governess,janitor+caretaker,hairdresser+barber,tailor+seamstress,shoemaker,florist,shopkeeper,salesman+travelling salesman,bookseller,accountant,banker,stockbroker,estate agent,insurance agent+insurance salesman,advertising executive,secretary,receptionist,telephone operator,postman+mail carrier
occupation|taxi driver,bus driver,lorry driver+truck driver,train driver,chauffeur,flight attendant,jockey,boxer,wrestler,racing driver,baseball player,footballer,tennis player,figure skater,swimmer,surfer,coach
occupation|priest,nun,monk,rabbi,missionary,king,queen,gangster+mobster,hitman+contract killer+assassin,thief+burglar,bank robber,con artist+confidence trickster,smuggler,drug dealer,pirate,gambler,computer programmer+hacker
# Kinds of film
genre|comedy,romantic comedy,screwball comedy,black comedy,comedy-drama,drama,melodrama,tragedy,romance,musical,Western,spaghetti Western,film noir,neo-noir,crime film,gangster film,heist film,thriller,psychological thriller,political thriller,spy film,mystery,whodunit,courtroom drama,prison film
genre|action film,martial arts film,adventure film,swashbuckler,disaster film,war film,anti-war film,historical epic,costume drama,biographical film,sports film,road movie,coming-of-age film,buddy film,family film,fantasy,science fiction film,cyberpunk,space opera,superhero film,horror film,slasher film,vampire film,zombie film,ghost film,monster film,body horror,documentary,mockumentary,satire,silent film,animated film,anthology film,wuxia,samurai film,found footage film,experimental film
# Colours
colour|red+scarlet+crimson,blue+navy blue,green+emerald,yellow,orange,purple+violet,pink,brown,black,white+ivory,grey+gray,gold,silver,turquoise+teal,beige,maroon
# Instruments
instrument|piano,violin,viola,cello,double bass,guitar,electric guitar,bass guitar,banjo,mandolin,ukulele,harp,flute,clarinet,oboe,bassoon,saxophone,trumpet,trombone,French horn,tuba,drums,timpani,xylophone,accordion,harmonica,organ,harpsichord,synthesizer,theremin,zither,sitar,tabla,shehnai,koto,erhu,bagpipes
# Animals
animal|dog,cat,horse,cow,pig,sheep,goat,donkey,chicken,duck,goose,swan,parrot,raven,owl,eagle,pigeon,penguin,mouse,rat,rabbit,squirrel,fox,wolf,bear,lion,tiger,leopard,elephant,giraffe,monkey,chimpanzee,gorilla,snake,crocodile,tortoise,frog,shark,whale,dolphin,octopus,spider,bee,butterfly,bat,deer,kangaroo,koala,camel
# Means of travel
vehicle|car,taxi,bus,tram,lorry+truck,van,ambulance,fire engine,motorcycle,bicycle,train,ship,submarine,sailing boat,canoe,aeroplane+airplane,helicopter,hot-air balloon,airship,spaceship+spacecraft,horse-drawn carriage,sleigh,skateboard,wheelchair
# Kin
relative|father,mother,son,daughter,brother,sister,grandfather,grandmother,uncle,aunt,nephew,niece,cousin,husband,wife,stepfather,stepmother,father-in-law,mother-in-law,godfather,fiancé,fiancée
# Games and sports
sport|football+soccer,American football,baseball,basketball,ice hockey,cricket,rugby,tennis,golf,boxing,wrestling,karate,fencing,swimming,surfing,figure skating,skiing,cycling,horse racing,motor racing,athletics+running,chess,poker,table tennis,volleyball,archery,bobsleigh
# What films are shot on and shown in
film format|Super 8,16 mm,Super 16,35 mm,65 mm,70 mm,IMAX,VistaVision,CinemaScope,Panavision,Cinerama,Technicolor,Eastmancolor,Super 35,Todd-AO,Techniscope,digital video,3D
camera|Arri Alexa,Red One,Red Epic,Sony CineAlta,Panavision Genesis,Thomson Viper,Canon EOS 5D,Arriflex 35,Panaflex,Bolex,Steadicam,GoPro,Mitchell camera
# What films are made from
source|novel,short story,novella,stage play,opera,musical,comic book,graphic novel,manga,children's book,memoir,biography,magazine article,poem,fairy tale,television series,radio play,video game,song,board game,news report,epic poem
# Ratings of the Motion Picture Association
rating|G,PG,PG-13,R,NC-17
`;

/** occupation | doctor+physician,nurse */
function termsOf(cells: readonly string[], row: number): readonly Term[] {
  const [kind = "", families = ""] = cells;
  return listIn(families).flatMap((words) => {
    const [family = "", ...others] = listIn(words, "+");
    return [family, ...others].map((name) => ({ name, kind: wordIn(kind, TERM_KINDS), family, row }));
  });
}

export const terms = once((): readonly Term[] => rowsOf(TERMS).flatMap(termsOf));

export function termsOfKind(kind: TermKind): readonly Term[] {
  return terms().filter((term) => term.kind === kind);
}

export function termCalled(kind: TermKind, name: string): Term | null {
  const folded = foldName(name);
  return termsOfKind(kind).find((term) => foldName(term.name) === folded) ?? null;
}
