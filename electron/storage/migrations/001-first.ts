/**
 * Persons, settings, packs with their articles and questions, games with their events and what is derived from them.
 * Times are milliseconds since the epoch; days are local days of the machine, `YYYY-MM-DD`.
 */
export const first = `
CREATE TABLE persons (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

INSERT INTO persons (id, name) VALUES (1, '');

CREATE TABLE settings (
  person INTEGER NOT NULL REFERENCES persons (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (person, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE packs (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  built_in INTEGER NOT NULL CHECK (built_in IN (0, 1)),
  maker TEXT NOT NULL,
  added_at REAL NOT NULL,
  sources TEXT NOT NULL,
  report TEXT
) STRICT;

CREATE TABLE articles (
  pack_id TEXT PRIMARY KEY REFERENCES packs (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  sections TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;

-- A question that its article no longer gives is retired, not deleted: answers speak of it.
CREATE TABLE questions (
  pack_id TEXT NOT NULL REFERENCES packs (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  topic TEXT NOT NULL,
  difficulty TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  body TEXT NOT NULL,
  PRIMARY KEY (pack_id, id)
) STRICT;

CREATE INDEX questions_of_pack ON questions (pack_id, retired, topic, difficulty);
CREATE INDEX questions_by_topic ON questions (topic, difficulty);

CREATE TABLE flags (
  person INTEGER NOT NULL REFERENCES persons (id),
  pack_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  flagged_at REAL NOT NULL,
  PRIMARY KEY (person, pack_id, question_id),
  FOREIGN KEY (pack_id, question_id) REFERENCES questions (pack_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A pack may be removed; the games that were played with it stay.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES persons (id),
  pack_id TEXT NOT NULL,
  mode TEXT NOT NULL,
  setup TEXT NOT NULL,
  started_at REAL NOT NULL,
  ended_at REAL,
  finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
  score INTEGER NOT NULL,
  right_answers INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  questions INTEGER NOT NULL,
  best_streak INTEGER NOT NULL
) STRICT;

CREATE INDEX sessions_by_start ON sessions (person, started_at);
CREATE INDEX sessions_open ON sessions (person, started_at) WHERE ended_at IS NULL;
CREATE INDEX sessions_finished ON sessions (person, pack_id, mode, questions, score) WHERE finished = 1;

-- What happened, in order: everything below is derived from it. The offset is the machine's distance from UTC when
-- the event was stored, in minutes: it says which local day the event belongs to.
CREATE TABLE session_events (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (session_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES persons (id),
  pack_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  topic TEXT NOT NULL,
  answered_at REAL NOT NULL,
  day TEXT NOT NULL,
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  points INTEGER NOT NULL,
  taken_ms REAL NOT NULL,
  PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX answers_by_question ON answers (person, pack_id, question_id);
CREATE INDEX answers_by_time ON answers (person, answered_at);

CREATE TABLE daily_totals (
  person INTEGER NOT NULL REFERENCES persons (id),
  day TEXT NOT NULL,
  answered INTEGER NOT NULL,
  correct INTEGER NOT NULL,
  points INTEGER NOT NULL,
  taken_ms REAL NOT NULL,
  PRIMARY KEY (person, day)
) STRICT, WITHOUT ROWID;
`;
