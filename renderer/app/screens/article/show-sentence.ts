/** Brings a sentence to the middle of the window and gives it the focus, so that reading goes on from it. */
export function showSentence(sentence: HTMLElement | null): void {
  if (sentence === null) return;
  sentence.scrollIntoView({ block: "center" });
  sentence.focus({ preventScroll: true });
}
