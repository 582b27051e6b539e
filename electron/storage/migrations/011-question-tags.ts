/** By which tags questions are found: their decade, country, award and movement. */
export const questionTags = `
CREATE TABLE question_tags (
  tag TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES questions (number) ON DELETE CASCADE,
  PRIMARY KEY (tag, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_of_question ON question_tags (number, tag);

CREATE VIEW tags_in_questions AS
SELECT DISTINCT questions.number, told.value AS tag FROM questions, json_each(body, '$.tags') AS told
WHERE told.value GLOB 'decade:?*' OR told.value GLOB 'country:?*' OR told.value GLOB 'award:?*' OR told.value GLOB 'movement:?*';
INSERT INTO question_tags (tag, number) SELECT tag, number FROM tags_in_questions;

CREATE TRIGGER question_tagged AFTER INSERT ON questions BEGIN
  INSERT INTO question_tags (tag, number) SELECT tag, number FROM tags_in_questions WHERE number = NEW.number;
END;
CREATE TRIGGER question_tagged_anew AFTER UPDATE OF body ON questions
WHEN OLD.body -> '$.tags' <> NEW.body -> '$.tags' BEGIN
  DELETE FROM question_tags WHERE number = NEW.number;
  INSERT INTO question_tags (tag, number) SELECT tag, number FROM tags_in_questions WHERE number = NEW.number;
END;
`;
