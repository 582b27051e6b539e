/** Two things weighed against each other: "at once a gag and a romance", "neither here nor there". */
const CONTRAST =
  /\b(?:at once|equal parts?|half|neither|nor|rather than|instead of|but|yet|though|more|less|than|not|never|sometimes|somewhere between|too)\b/i;

const LIKENESS = /\b(?:like|as if|as though|as \w+ as|worthy of|reminiscent|the kind of|the sort of)\b/i;

/** A name or a time within it: "a Wagnerian pop movie", "pure '30s make believe". */
const NAMED = /(?<=\S )(?!I\b)\p{Lu}\p{Ll}+|^(?:an? |the )?\p{Lu}\p{Ll}+(?:ian|esque|ish|ic)\b|\d0s\b/u;

/** Whose film it is says nothing about it: "Mara Holt's lovely picture". */
const WHOSE = /(?:(?<![\p{L}.])\p{Lu}[\p{L}.]{0,20} )?(?<!\p{L})\p{Lu}\p{L}{1,20}['’](?:s\b|(?= ))/gu;

/** What every film is called: nothing of it can be recognised. */
const PLAIN =
  /\b(?:films?|movies?|pictures?|works?|pieces?|experiences?|accomplishment|achievement|effort|entertainment|entertainer|performances?|comed(?:y|ies)|dramas?|thriller|sequel|prequel|conclusion|finale|adaptation|spectacle|gem|delight|treat|pleasure|joy|mess|failure|success|ride|story|storytelling|script|direction|beginning|start|ending|addition|entry|instal?lment|filmmak(?:er|ing)|cinema|actors?|actress|director|cast|blockbuster|franchise|disaster|bore|fun|romp|hit|classic|version|remake|tribute|feature)\b/i;

const LONG = 16;

/**
 * Words of a review that somebody may remember: an image, a contrast, a likeness or a name. `article` is whether "a" or
 * "an" goes before them, so that they end in a thing and are more than a row of adjectives.
 */
export function isVivid(words: string, article: boolean): boolean {
  const count = words.split(/\s+/).length;
  if (count < 3) return false;
  if (CONTRAST.test(words) || LIKENESS.test(words) || NAMED.test(words.replace(WHOSE, ""))) return true;
  if (count >= LONG && !PLAIN.test(words)) return true;
  return (article || /^an? /i.test(words)) && !PLAIN.test(words) && !/\b(?:and|,)\s\w+$/.test(words);
}
