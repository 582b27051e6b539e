import { rowsIn } from "./rows.ts";

export const TONGUES = rowsIn(`
Italian|French|German|Spanish|Portuguese|Russian|Polish|Swedish|Danish|Dutch|Greek|Hungarian|Czech|Norwegian|Yiddish|Welsh|Gaelic|Latin
Japanese|Mandarin|Cantonese|Korean|Vietnamese|Thai|Arabic|Hebrew|Persian|Turkish|Swahili|Zulu
Hindi|Tamil|Telugu|Kannada|Malayalam|Bengali|Marathi|Punjabi|Urdu|Gujarati|Bhojpuri
`);

export const BODY_PARTS = rowsIn(`
ankle|wrist|nose|collarbone|rib|toe|finger|thumb|elbow|shoulder|knee|hand|foot|jaw|neck|back|arm|leg|hip|pelvis|tailbone|tooth|eardrum|eye|cornea|hamstring|kneecap|heel|shin
`);
