/** Games of several people at one computer. Each plays a session of their own besides, as if alone. */
export const hotSeats = `
CREATE TABLE hot_seat_games (
  id TEXT PRIMARY KEY,
  started_at REAL NOT NULL,
  ended_at REAL
) STRICT;

CREATE TABLE hot_seat_events (
  game_id TEXT NOT NULL REFERENCES hot_seat_games (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (game_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE hot_seat_players (
  game_id TEXT NOT NULL REFERENCES hot_seat_games (id) ON DELETE CASCADE,
  seat INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES persons (id),
  session_id TEXT NOT NULL UNIQUE,
  PRIMARY KEY (game_id, seat)
) STRICT, WITHOUT ROWID;
`;
