/** The element of the article's nth section, counted from 0. */
export function sectionId(index: number): string {
  return `section-${index}`;
}
