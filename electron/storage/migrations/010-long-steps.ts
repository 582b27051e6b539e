/** Steps of the library that take their time, and those that bring a whole pack or take it away. */
export const longSteps = `
-- Set while a step is being done, undone or done again, slice by slice. Whether it is undone says which side was acknowledged
-- last: after a stop in the middle the store goes back to it. One that was never acknowledged has the size 0.
ALTER TABLE library_steps ADD COLUMN doing INTEGER NOT NULL DEFAULT 0 CHECK (doing IN (0, 1));

-- Packs that a step brought or took away. The body is the pack with its article, JSON, while it is not in the store; its
-- questions stand in library_changes as long.
CREATE TABLE library_packs (
  step_id INTEGER PRIMARY KEY REFERENCES library_steps (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL,
  body TEXT
) STRICT;

-- Words are taken out before others come in: within an upsert, OR REPLACE of a trigger counts for nothing, and both would stay.
DROP TRIGGER question_changed;
CREATE TRIGGER question_changed AFTER UPDATE OF body, film, topic ON questions
WHEN OLD.body <> NEW.body OR OLD.film <> NEW.film OR OLD.topic <> NEW.topic BEGIN
  DELETE FROM question_words WHERE rowid = NEW.number;
  INSERT INTO question_words (rowid, prompt, answers, film, topic)
  SELECT number, prompt, answers, film, topic FROM questions_in_words WHERE number = NEW.number;
END;
DROP TRIGGER pack_renamed;
CREATE TRIGGER pack_renamed AFTER UPDATE OF title ON packs WHEN OLD.title <> NEW.title BEGIN
  DELETE FROM question_words WHERE rowid IN (SELECT number FROM questions WHERE pack_id = NEW.id);
  INSERT INTO question_words (rowid, prompt, answers, film, topic)
  SELECT number, prompt, answers, film, topic FROM questions_in_words WHERE pack_id = NEW.id;
END;
INSERT INTO question_words (question_words) VALUES ('delete-all');
INSERT INTO question_words (rowid, prompt, answers, film, topic)
SELECT number, prompt, answers, film, topic FROM questions_in_words;
`;
