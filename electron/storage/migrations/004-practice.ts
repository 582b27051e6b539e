/**
 * Practice: what happened, event by event, and what follows from it. Times are milliseconds since the epoch; days are local
 * days of the machine, `YYYY-MM-DD`.
 */
export const practice = `
-- A card is a question of a pack; its rows stay when the pack goes, so that they mean something again when it comes back.
CREATE TABLE practice_events (
  person INTEGER NOT NULL REFERENCES persons (id),
  seq INTEGER NOT NULL,
  utc_offset INTEGER NOT NULL,
  -- Both, or neither: an event of a card, or of decks and sessions
  pack_id TEXT,
  question_id TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (person, seq),
  CHECK ((pack_id IS NULL) = (question_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX practice_events_of_card ON practice_events (person, pack_id, question_id) WHERE pack_id IS NOT NULL;
CREATE INDEX practice_events_of_desk ON practice_events (person) WHERE pack_id IS NULL;

-- Derived from the events. A card that was never reviewed has no memory: its phase is 'new'.
CREATE TABLE practice_cards (
  person INTEGER NOT NULL REFERENCES persons (id),
  pack_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
  due REAL,
  stability REAL,
  difficulty REAL,
  scheduled_days REAL NOT NULL,
  step INTEGER NOT NULL,
  reviews INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  last_review REAL,
  -- When it would be due again if it were recalled when it is due
  due_after REAL,
  suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  buried_until REAL,
  missed_at REAL,
  -- Of its question, kept by the triggers below: whether it can be asked, and its topic
  live INTEGER NOT NULL CHECK (live IN (0, 1)),
  topic TEXT NOT NULL,
  PRIMARY KEY (person, pack_id, question_id)
) STRICT, WITHOUT ROWID;

-- All that the queue asks for: it never has to look at a card itself.
CREATE INDEX practice_queue ON practice_cards (person, live, phase, due, pack_id, topic, suspended, buried_until,
  missed_at, due_after, last_review, stability, lapses, question_id);

CREATE TRIGGER practice_question_changed AFTER UPDATE OF retired, topic ON questions
WHEN OLD.retired <> NEW.retired OR OLD.topic <> NEW.topic BEGIN
  UPDATE practice_cards SET topic = NEW.topic, live = NEW.retired = 0 AND NOT EXISTS (
    SELECT 1 FROM flags WHERE flags.person = practice_cards.person AND pack_id = NEW.pack_id AND question_id = NEW.id)
  WHERE person IN (SELECT id FROM persons) AND pack_id = NEW.pack_id AND question_id = NEW.id;
END;

CREATE TRIGGER practice_question_came AFTER INSERT ON questions BEGIN
  UPDATE practice_cards SET topic = NEW.topic, live = NEW.retired = 0
  WHERE person IN (SELECT id FROM persons) AND pack_id = NEW.pack_id AND question_id = NEW.id;
END;

CREATE TRIGGER practice_question_went AFTER DELETE ON questions BEGIN
  UPDATE practice_cards SET live = 0
  WHERE person IN (SELECT id FROM persons) AND pack_id = OLD.pack_id AND question_id = OLD.id;
END;

CREATE TRIGGER practice_question_flagged AFTER INSERT ON flags BEGIN
  UPDATE practice_cards SET live = 0
  WHERE person = NEW.person AND pack_id = NEW.pack_id AND question_id = NEW.question_id;
END;

CREATE TRIGGER practice_question_unflagged AFTER DELETE ON flags BEGIN
  UPDATE practice_cards SET live = EXISTS (
    SELECT 1 FROM questions WHERE pack_id = OLD.pack_id AND id = OLD.question_id AND retired = 0)
  WHERE person = OLD.person AND pack_id = OLD.pack_id AND question_id = OLD.question_id;
END;

-- Derived from the events: one row for each review that stands. What the model expected is there to be compared.
CREATE TABLE practice_reviews (
  person INTEGER NOT NULL REFERENCES persons (id),
  seq INTEGER NOT NULL,
  id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  deck_id TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  reviewed_at REAL NOT NULL,
  day TEXT NOT NULL,
  grade TEXT NOT NULL CHECK (grade IN ('again', 'hard', 'good', 'easy')),
  correct INTEGER NOT NULL CHECK (correct IN (0, 1)),
  taken_ms REAL NOT NULL,
  -- Of the card before the review: its phase, days since the review before, stability and expected recall (null for none)
  phase TEXT NOT NULL,
  days REAL,
  stability REAL,
  expected REAL,
  PRIMARY KEY (person, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX practice_reviews_by_id ON practice_reviews (person, id);
CREATE INDEX practice_reviews_by_day ON practice_reviews (person, day, deck_id);
CREATE INDEX practice_reviews_of_session ON practice_reviews (person, session_id);
CREATE INDEX practice_reviews_of_learnt ON practice_reviews (person, seq, days, stability, grade) WHERE phase = 'review';

-- How far games and nights have been looked through for what was missed in them.
CREATE TABLE practice_marks (
  person INTEGER NOT NULL REFERENCES persons (id),
  source TEXT NOT NULL,
  mark REAL NOT NULL,
  PRIMARY KEY (person, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX questions_by_position ON questions (retired, position, pack_id, id, topic);
CREATE INDEX questions_by_id ON questions (retired, id, pack_id, topic);
CREATE INDEX questions_by_difficulty ON questions (retired, difficulty, position, pack_id, id, topic);
CREATE INDEX questions_of_topic ON questions (retired, topic);
`;
