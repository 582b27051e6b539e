/**
 * Fetches the rooms behind the first one while it is looked at, so that Enter is answered at once, and so that a quiz
 * can be played to its end even if the other side goes away.
 */
export function prepareGame(): void {
  const fetchRooms = () => {
    const rooms = [
      import("../game/GameScreen.tsx"),
      import("../game/LeaveDialog.tsx"),
      import("../result/ResultScreen.tsx"),
      import("../new-game/NewGameScreen.tsx"),
    ];
    Promise.all(rooms).catch(() => undefined); // what is missing is asked for again when it is entered
  };
  if ("requestIdleCallback" in window) window.requestIdleCallback(fetchRooms);
  else setTimeout(fetchRooms, 500);
}
