/** Small words that begin a name in French, Italian, Spanish or German; not those that English has too. */
const SMALL =
  /(?:^|[ ,])(?:l'|d')|(?:^| )(?:le|la|les|un|une|du|des|et|mon|ma|au|aux|il|lo|gli|el|los|las|una|y|tu|der|und|ein)(?= |$)/i;

/** Whether a title is plainly in another language than English: by an accent or a small word, as one foreign word alone does not tell. */
export function isForeign(title: string): boolean {
  return /[^\p{ASCII}\p{P}]/u.test(title) || SMALL.test(title);
}
