/** Deeds that turn a story, and that people remember of it. */
const TURNS = `
kills murders shoots stabs strangles poisons executes assassinates slays beheads drowns
rescues saves frees
kidnaps abducts captures arrests apprehends imprisons
marries weds divorces kisses seduces elopes
betrays double-crosses frames impersonates tricks
hires fires adopts blackmails robs defeats avenges tortures hypnotizes forgives
persuades convinces forces orders instructs accuses mistakes teaches warns
steals burns destroys sells buys inherits forges fakes founds invents builds hijacks infiltrates sabotages deciphers
smuggles sacrifices severs amputates detonates bribes wins loses discovers exposes disguises testifies resigns enlists
promises offers challenges confesses proposes reveals
sprays buries plants writes publishes composes creates opens donates abandons gambles
breaks lures
`;

const turns = new Set(TURNS.trim().split(/\s+/));

const PHRASED =
  /^(?:falls in love with|is in love with|is attracted to|(?:has|begins|starts) an affair with|breaks up with|gets married to|(?:is|gets|becomes) engaged to|proposes to|becomes obsessed with|elopes with|trades places with|switches places with|confesses to|admits to|reveals to|runs away from)$/;

/** Done to somebody, told of the one who suffers it. */
const SUFFERED =
  /^(?:killed|murdered|shot|stabbed|poisoned|executed|assassinated|captured|kidnapped|abducted|arrested|sentenced|imprisoned|convicted|adopted|blackmailed|betrayed|exiled|banished|crowned|elected|hired|fired|expelled|framed|raised|rescued|bitten|struck|expelled|buried|hanged|beheaded)\b/;

export function isTurn(does: string): boolean {
  return turns.has(does) || PHRASED.test(does);
}

/** "is" or "gets", and what is suffered. */
export function isTurnSuffered(does: string, rest: string): boolean {
  return /^(?:is|gets)$/.test(does) && SUFFERED.test(rest);
}
