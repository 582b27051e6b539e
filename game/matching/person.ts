import { fold } from "./fold.ts";

/** A person's name as it is compared. */
export type PersonName = {
  /** Folded, as are the others: ["paul", "thomas"]. */
  readonly given: readonly string[];
  /** With what belongs to it: ["del", "toro"]. */
  readonly surname: readonly string[];
};

/**
 * Reads a name of two words or more; null for anything that cannot be one.
 *
 *     "Robert Downey Jr."      -> robert | downey
 *     "Lars von Trier"         -> lars | von trier
 *     "Anderson, Paul Thomas"  -> paul thomas | anderson
 *     "P.T. Anderson"          -> p t | anderson
 */
export function readPerson(text: string): PersonName | null {
  if (/\d/.test(text)) return null;
  const words = inOrder(text)
    .flatMap(wordsOf)
    .filter((word) => word !== "");
  const named = words.filter((word) => !SUFFIXES.has(word));
  if (named.length < 2) return null;
  const particle = named.findIndex((word, at) => at > 0 && at < named.length - 1 && PARTICLES.has(word));
  const cut = particle > 0 ? particle : named.length - 1;
  return { given: named.slice(0, cut), surname: named.slice(cut) };
}

/** A name with a comma has its surname first, unless what follows is "Jr." */
function inOrder(text: string): string[] {
  const [surname = "", given = "", ...more] = text.split(",");
  const isTurned = more.length === 0 && fold(given).some((word) => !SUFFIXES.has(word));
  return (isTurned ? `${given} ${surname}` : text).split(/[\s,]+/u);
}

/** "P.T." and "PT" are two words of one letter each. */
function wordsOf(part: string): string[] {
  const initials = /^(?:\p{L}\.){1,4}$/u.test(part) || /^\p{Lu}{2,3}$/u.test(part);
  if (initials) return [...part.replaceAll(".", "")].flatMap(fold);
  return fold(part);
}

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
const PARTICLES: ReadonlySet<string> = new Set(
  "von van de del della der den di da du dos la le ter ten bin ibn al st saint".split(" "),
);

/**
 * Whether somebody was meant by a name that is shorter than the full one, or has initials: the surnames are equal, and each
 * given name typed is one of theirs or its first letter, in their order, beginning with the first.
 */
export function isSamePerson(typed: PersonName, meant: PersonName): boolean {
  if (!isSameSurname(typed.surname, meant.surname)) return false;
  const [first, ...others] = typed.given;
  if (first === undefined || !agrees(first, meant.given[0])) return false;
  let from = 1;
  return others.every((name) => {
    const at = meant.given.findIndex((given, place) => place >= from && agrees(name, given));
    from = at + 1;
    return at >= 0;
  });
}

/** "Trier" stands for "von Trier". */
export function isSameSurname(typed: readonly string[], meant: readonly string[]): boolean {
  const whole = typed.join(" ");
  return whole === meant.join(" ") || (meant.length > 1 && whole === meant.at(-1));
}

/** The same, or one the first letter of the other. */
function agrees(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
