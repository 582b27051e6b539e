/** Producers who work together: what the one made, the other very often made as well, if under another credit. */
const PARTNERS: readonly (readonly string[])[] = [
  ["Tim Bevan", "Eric Fellner"],
  ["Brian Grazer", "Ron Howard"],
  ["Barbara Broccoli", "Michael G. Wilson", "Albert R. Broccoli"],
  ["Albert R. Broccoli", "Harry Saltzman"],
  ["Irwin Winkler", "Robert Chartoff"],
  ["Jerry Bruckheimer", "Don Simpson"],
  ["Richard D. Zanuck", "David Brown"],
  ["Ismail Merchant", "James Ivory"],
  ["Peter Guber", "Jon Peters"],
  ["Mario Kassar", "Andrew G. Vajna"],
  ["Menahem Golan", "Yoram Globus"],
  ["Kathleen Kennedy", "Frank Marshall", "Steven Spielberg"],
  ["Lawrence Gordon", "Joel Silver"],
  ["Ted Hope", "James Schamus"],
  ["Harvey Weinstein", "Bob Weinstein"],
  ["Christopher Nolan", "Emma Thomas"],
  ["Peter Jackson", "Fran Walsh"],
];

/** Whether the one is no safe wrong answer beside the other. */
export function arePartners(one: string, other: string): boolean {
  return PARTNERS.some((names) => names.includes(one) && names.includes(other));
}
