/** "X is a Y": who or what the first sentence is about, and what it says that it is. */
export type Definition = { readonly subject: string; readonly predicate: string };

const COPULA = / (?:is|was|are|were) (?=(?:an?|the|one of|considered|often|awards|prizes)\b)/;
/** `(2002)`, `(born 23 July 1989)` */
const BRACKET = / ?\([^()]{0,300}\)/g;
/** `, also known as ...,`, `, or ...,` */
const OTHER_NAME =
  /, (?:also|better|more|commonly|or|known|simply|stylized|stylised|titled|originally|released)\b.{0,200}$/;

const LONGEST_SENTENCE = 600;
const MOST_WORDS = 14;

/**
 * Reads the definition out of a first sentence; null where it is none.
 * `Die Another Day (2002) is the twentieth spy film in the James Bond series.` gives `Die Another Day` and
 * `the twentieth spy film in the James Bond series.`
 */
export function definitionOf(sentence: string): Definition | null {
  const head = sentence.slice(0, LONGEST_SENTENCE);
  const copula = COPULA.exec(head);
  if (!copula) return null;
  const subject = head
    .slice(0, copula.index)
    .replace(BRACKET, "")
    .replace(OTHER_NAME, "")
    .replace(/^[“"']{1,3}|[”"',]{1,3}$/g, "")
    .trim();
  const predicate = head.slice(copula.index + copula[0].length);
  return subject === "" || subject.split(" ").length > MOST_WORDS ? null : { subject, predicate };
}
