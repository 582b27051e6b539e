import type { DatabaseSync } from "node:sqlite";
import { createRandom } from "./random.ts";
import { DAY, type StoreSize } from "./size.ts";

const TEAMS = [
  "Reel Deal",
  "The Extras",
  "Final Cut",
  "Popcorn",
  "Best Boys",
  "Night Shoot",
  "Jump Cuts",
  "Second Unit",
];

/** A night a fortnight, of one club. */
export function buildNights(db: DatabaseSync, { nights, seed, now }: StoreSize): void {
  const random = createRandom(seed, "nights");
  const night = db.prepare(`
    INSERT INTO nights (id, person, plan_id, title, club, rehearsal, opened_at, ended_at, secret, pin, stage_key, address, port)
    VALUES (?, 1, 'plan', ?, 'Thursday Film Club', 0, ?, ?, '', '', '', '', 0)`);
  const result = db.prepare("INSERT INTO night_results (night_id, seat, name, place, points) VALUES (?, ?, ?, ?, ?)");
  for (let number = 0; number < nights; number++) {
    const id = `night-${number}`;
    const at = now - (nights - number) * 14 * DAY;
    night.run(id, `Night ${number + 1}`, at, at + 7_200_000);
    const ends = TEAMS.map((name, place) => ({ name, points: 14 + random.below(20) - place }));
    for (const [place, { name, points }] of ends.sort((a, b) => b.points - a.points).entries()) {
      result.run(id, name, name, place + 1, points);
    }
  }
}
