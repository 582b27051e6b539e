/** The words of a list, written with spaces between them. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
