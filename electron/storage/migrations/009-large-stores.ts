/** What keeps a store quick that has grown large: every count that a page begins with is read from an index, or kept. */
export const largeStores = `
-- Cards that were missed since they were last seen, in the order in which they come.
CREATE INDEX practice_missed ON practice_cards (person, live, phase, missed_at, due, suspended, buried_until, pack_id, topic,
  question_id) WHERE missed_at IS NOT NULL;

-- The best finished game over each pack.
CREATE INDEX sessions_best_of_pack ON sessions
  (person, pack_id, CAST(right_answers AS REAL) / questions DESC, score DESC, started_at) WHERE finished = 1;

-- How many different questions of a pack a person has answered, kept by the triggers.
CREATE TABLE pack_answers (
  person INTEGER NOT NULL REFERENCES persons (id),
  pack_id TEXT NOT NULL,
  questions INTEGER NOT NULL,
  PRIMARY KEY (person, pack_id)
) STRICT, WITHOUT ROWID;
INSERT INTO pack_answers
SELECT person, pack_id, count(DISTINCT question_id) FROM answers GROUP BY person, pack_id;

CREATE TRIGGER answer_came AFTER INSERT ON answers
WHEN (SELECT count(*) FROM (
  SELECT 1 FROM answers WHERE person = NEW.person AND pack_id = NEW.pack_id AND question_id = NEW.question_id LIMIT 2)) = 1
BEGIN
  INSERT INTO pack_answers VALUES (NEW.person, NEW.pack_id, 1) ON CONFLICT DO UPDATE SET questions = questions + 1;
END;
CREATE TRIGGER answer_went AFTER DELETE ON answers
WHEN NOT EXISTS (
  SELECT 1 FROM answers WHERE person = OLD.person AND pack_id = OLD.pack_id AND question_id = OLD.question_id)
BEGIN
  UPDATE pack_answers SET questions = questions - 1 WHERE person = OLD.person AND pack_id = OLD.pack_id;
  DELETE FROM pack_answers WHERE person = OLD.person AND pack_id = OLD.pack_id AND questions = 0;
END;

-- What the list of packs counts of the questions in use, each a JSON object of names and numbers. The triggers forget what
-- is no longer so, and whoever reads it next counts again.
CREATE TABLE pack_counts (
  pack_id TEXT PRIMARY KEY REFERENCES packs (id) ON DELETE CASCADE,
  topics TEXT NOT NULL,
  difficulties TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER question_came_to_pack AFTER INSERT ON questions BEGIN
  DELETE FROM pack_counts WHERE pack_id = NEW.pack_id;
END;
CREATE TRIGGER question_changed_in_pack AFTER UPDATE OF retired, topic, difficulty ON questions
WHEN OLD.retired <> NEW.retired OR OLD.topic <> NEW.topic OR OLD.difficulty <> NEW.difficulty BEGIN
  DELETE FROM pack_counts WHERE pack_id = NEW.pack_id;
END;
CREATE TRIGGER question_went_from_pack AFTER DELETE ON questions BEGIN
  DELETE FROM pack_counts WHERE pack_id = OLD.pack_id;
END;
`;
