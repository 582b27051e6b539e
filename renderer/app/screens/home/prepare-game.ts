/** Fetches the quiz itself while the first screen is read, so that Enter is answered at once. */
export function prepareGame(): void {
  const fetchQuiz = () => void import("../game/GameScreen.tsx");
  if ("requestIdleCallback" in window) window.requestIdleCallback(fetchQuiz);
  else setTimeout(fetchQuiz, 500);
}
