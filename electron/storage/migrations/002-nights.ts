/**
 * Quiz nights: what is planned, what was held, event by event, and what came of it. Times are milliseconds since the
 * epoch.
 */
export const nights = `
-- The order of options follows from the secret, so that what is printed before a night agrees with it.
CREATE TABLE night_plans (
  id TEXT PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES persons (id),
  title TEXT NOT NULL,
  club TEXT NOT NULL,
  created_at REAL NOT NULL,
  changed_at REAL NOT NULL,
  secret TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX night_plans_by_change ON night_plans (person, changed_at);

-- A night that was opened. Its plan stands in its first event; the one it was made from may change or go.
CREATE TABLE nights (
  id TEXT PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES persons (id),
  plan_id TEXT NOT NULL,
  title TEXT NOT NULL,
  club TEXT NOT NULL,
  rehearsal INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
  opened_at REAL NOT NULL,
  ended_at REAL,
  secret TEXT NOT NULL,
  pin TEXT NOT NULL,
  stage_key TEXT NOT NULL,
  wifi TEXT,
  address TEXT NOT NULL,
  port INTEGER NOT NULL
) STRICT;

CREATE INDEX nights_by_opening ON nights (person, opened_at);
CREATE INDEX nights_unfinished ON nights (person, opened_at) WHERE ended_at IS NULL;
CREATE INDEX nights_of_club ON nights (person, club, ended_at);

CREATE TABLE night_events (
  night_id TEXT NOT NULL REFERENCES nights (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  at REAL NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (night_id, seq)
) STRICT, WITHOUT ROWID;

-- One row a phone: SHA-256 of the token that lets it back to its seat.
CREATE TABLE night_tokens (
  night_id TEXT NOT NULL REFERENCES nights (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  seat TEXT NOT NULL,
  PRIMARY KEY (night_id, hash)
) STRICT, WITHOUT ROWID;

-- Final standings; derived from the events when the night has ended.
CREATE TABLE night_results (
  night_id TEXT NOT NULL REFERENCES nights (id) ON DELETE CASCADE,
  seat TEXT NOT NULL,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  points INTEGER NOT NULL,
  PRIMARY KEY (night_id, seat)
) STRICT, WITHOUT ROWID;

-- Questions that were put to the room, so that a club does not hear one again too soon.
CREATE TABLE night_questions (
  night_id TEXT NOT NULL REFERENCES nights (id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  PRIMARY KEY (night_id, question_id)
) STRICT, WITHOUT ROWID;
`;
