/** Second syllables of Korean given names that only, or nearly only, women bear; and men. */
const WOMEN = new Set("hee hui sook soon ja mi ah ae hye ran hwa".split(" "));
const MEN = new Set(
  "ho chul cheol sik shik woo joon jun seok suk gyu kyu koo gu hwan bong hun hoon hyuk hyeok wook uk geun keun pyo ryong yong kwon sup sub seop tae jae il beom bum han taek chan ki gi dong sam geol".split(
    " ",
  ),
);

/** "Kim Sang-ho" or "Sang-ho Kim": the given name's second syllable. */
const GIVEN = /(?:^| )\p{Lu}\p{Ll}{1,5}-(\p{Ll}{1,6})(?: |$)/u;

/** Whether a woman or a man bears a given name of two joined syllables; null where it tells nothing, or there is none. */
export function genderOfSyllables(name: string): "f" | "m" | null {
  const second = GIVEN.exec(name)?.[1];
  if (second === undefined) return null;
  if (WOMEN.has(second)) return "f";
  return MEN.has(second) ? "m" : null;
}
