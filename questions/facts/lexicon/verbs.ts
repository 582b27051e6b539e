/** Verbs of making and showing films: base form, and the past where it is not regular. */
const REGULAR = `
accept achieve acquire act adapt add address adjust admire adopt advise affect agree allow animate announce answer appear apply appoint approach approve argue arrange arrive ask assemble assign assist attach attempt attend audition author avoid ban base block borrow cancel capture carry celebrate challenge change charge choreograph claim close coach collaborate collect commission compare complete compose conceive conclude conduct confirm connect consider construct consult contact contain contribute convert convince cover crash create debate debut decide declare decline decorate defend delay deliver demand depict describe design destroy develop devise direct discover discuss dismiss distribute donate double download drop dub earn edit emerge emphasize employ encourage end endorse enjoy enter equip establish estimate examine expand experience experiment explain explore express extend fail fashion favor feature fill film finance finish fire fix flood focus follow force form found fund gain grant greenlight guide handle help hire hope host hurt identify illustrate imagine improve improvise include incorporate increase influence inform insist inspire install intend interview introduce invent invest invite involve issue join justify kill label lack land last launch laugh lead learn license like limit link list live load locate manage market master measure mention merge mix model modify mount move name narrate negotiate note notice nominate observe obtain offer open operate orchestrate order organize outline oversee own paint park participate pass perform persuade photograph pick pitch place plan play plead portray pose post postpone praise prefer premiere prepare present press prevent process produce project promise promote propose prove provide publicize publish pull purchase pursue push raise reach realize receive recommend record recreate recruit reduce refer refuse regard rehearse reject relate release relocate remain remake remix remove rename rent repeat replace report represent request require rescue research reshoot resign resolve respond restore retain return reveal review revise reward rewrite risk save scan schedule score screen sculpt secure select separate serve shape share shift shorten show sign simulate sketch slash solve spark specify sponsor stage star start state stay step stop stress study submit suggest suit supervise supply support surprise switch tackle tailor talk tape target team test thank threaten tour train transfer transform translate travel treat trim try turn unveil update urge use view visit voice volunteer vote wait want watch welcome withdraw witness work worry wrap`;

const IRREGULAR = `
become became|begin began|bring brought|build built|buy bought|cast cast|catch caught|choose chose|come came|cost cost|cut cut|do did|draw drew|drive drove|fall fell|feel felt|fight fought|find found|fly flew|get got|give gave|go went|grow grew|have had|hear heard|hold held|keep kept|know knew|lead led|learn learned|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|pay paid|put put|read read|run ran|say said|see saw|sell sold|send sent|set set|shoot shot|sing sang|sit sat|speak spoke|spend spent|stand stood|steal stole|strike struck|sue sued|take took|teach taught|tell told|think thought|throw threw|understand understood|undergo underwent|wear wore|win won|withdraw withdrew|write wrote|rewrite rewrote|reshoot reshot|oversee oversaw|remake remade`;

const base = new Map<string, string>();
for (const verb of REGULAR.trim().split(/\s+/))
  for (const past of pastsOf(verb)) if (!base.has(past)) base.set(past, verb);
for (const pair of IRREGULAR.trim().split("|")) {
  const [verb = "", past = ""] = pair.split(" ");
  base.set(past, verb);
}

/** Every way a regular past may be spelt: filmed, moved, tried, stopped, travelled. */
function pastsOf(verb: string): string[] {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [`${verb}ed`, `${verb}${verb.at(-1) ?? ""}ed`];
}

/** "signed" -> "sign", "began" -> "begin"; undefined for what is no known past form. */
export function baseOf(past: string): string | undefined {
  return base.get(past.toLowerCase());
}
