import { rowsIn } from "./rows.ts";

/** Processes and formats of picture and colour, by time. */
export const FORMATS = rowsIn(`
CinemaScope|Panavision|VistaVision|Todd-AO|Cinerama|Technirama|Super Panavision 70|Ultra Panavision 70|Techniscope|WarnerScope|RegalScope|Tohoscope|Dyaliscope
Technicolor|Eastmancolor|Agfacolor|Cinecolor|Trucolor|Metrocolor|Kinemacolor|Prizma|Kodachrome|Sovcolor|Gevacolor
`);

export const CAMERAS = rowsIn(`
Arri Alexa|Red One|Red Epic|Panavision Genesis|Sony F65|Sony F35|Thomson Viper|Canon EOS 5D|Blackmagic Pocket|Phantom Flex
Arriflex 35|Panaflex|Bolex|Mitchell BNC|Éclair Cameflex|Bell & Howell 2709|Aaton 35
`);

export const INSTRUMENTS = rowsIn(`
piano|violin|viola|cello|guitar|banjo|mandolin|ukulele|harp|flute|clarinet|oboe|saxophone|trumpet|trombone|tuba|drums|accordion|harmonica|bass guitar|electric guitar
sitar|tabla|sarod|sarangi|veena|bansuri|santoor|shehnai
zither|theremin|pipe organ|harpsichord|synthesizer|ondes Martenot|glass harmonica|celesta|hurdy-gurdy|didgeridoo|bagpipes|balalaika|duduk|shakuhachi|koto|erhu
`);

export const MARTIAL_ARTS = rowsIn(`
karate|judo|aikido|kickboxing|kung fu|Krav Maga|taekwondo|jujitsu|Wing Chun|capoeira|Muay Thai|boxing|wrestling|Keysi|kendo|silat|fencing
`);

export const TONGUES = rowsIn(`
Italian|French|German|Spanish|Portuguese|Russian|Polish|Swedish|Danish|Dutch|Greek|Hungarian|Czech|Norwegian|Yiddish|Welsh|Gaelic|Latin
Japanese|Mandarin|Cantonese|Korean|Vietnamese|Thai|Arabic|Hebrew|Persian|Turkish|Swahili|Zulu
Hindi|Tamil|Telugu|Kannada|Malayalam|Bengali|Marathi|Punjabi|Urdu|Gujarati|Bhojpuri
`);

export const SKILLS = rowsIn(`
ride a horse|drive a car|fly a plane|fire a gun|ride a motorcycle|ice skate|swim|juggle|ski|surf|tap dance|sew|knit|sail|cook|type|shoot a bow|walk a tightrope
`);

export const BODY_PARTS = rowsIn(`
ankle|wrist|nose|collarbone|rib|toe|finger|thumb|elbow|shoulder|knee|hand|foot|jaw|neck|back|arm|leg|hip|pelvis|tailbone|tooth|eardrum|eye|cornea|hamstring|kneecap|heel|shin
`);
