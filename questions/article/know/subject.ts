/** "X is a Y": who or what the first sentence is about, and what it says that it is. */
export type Definition = { readonly subject: string; readonly predicate: string };

const COPULA = / (?:is|was|are|were) (?=(?:an?|the|one of|considered|often)\b)/;

/**
 * Reads the definition out of a first sentence; null where it is none.
 * `Die Another Day (2002) is the twentieth spy film in the James Bond series.` -> Die Another Day / the twentieth ...
 */
export function definitionOf(sentence: string): Definition | null {
  const head = sentence.slice(0, 600);
  const copula = COPULA.exec(head);
  if (!copula) return null;
  const subject = head
    .slice(0, copula.index)
    .replace(/ ?\([^()]{0,300}\)/g, "")
    .replace(/, (?:also|better|commonly|or|known|simply|stylized|titled|originally|released).{0,200}$/, "")
    .replace(/^[“"']+|[”"',]+$/g, "")
    .trim();
  const predicate = head.slice(copula.index + copula[0].length);
  return subject === "" || subject.split(" ").length > 14 ? null : { subject, predicate };
}
