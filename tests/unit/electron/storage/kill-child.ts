import { createStorage } from "../../../../electron/storage/index.ts";
import { wholeGame } from "./whole-game.ts";

/** Plays game after game into the database that it is given, and says each append that was acknowledged. */
const path = process.argv[2] ?? "";
const quiet = () => {};
const storage = createStorage({
  path,
  now: Date.now,
  utcOffset: () => 0,
  log: quiet,
  onNotice: quiet,
  onNoticeOver: quiet,
});

for (let game = 0; ; game++) {
  const id = `game-${process.pid}-${game}`;
  for (const [index, event] of wholeGame([true, false, true, true, false]).entries()) {
    const answer = storage.sessions.append(id, index, [event]);
    if (!answer.ok) throw new Error(answer.message);
    process.stdout.write(`${id} ${answer.value.stored}\n`);
  }
}
