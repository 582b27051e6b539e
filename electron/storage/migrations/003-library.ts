/**
 * The library: every question in one order, found by its words, with what people make of it; and the steps that can be
 * taken back. Times are milliseconds since the epoch.
 */
export const library = `
CREATE TABLE flags_before AS SELECT person, pack_id, question_id, flagged_at FROM flags;
DROP TABLE flags;
ALTER TABLE questions RENAME TO questions_before;
DROP INDEX questions_of_pack;
DROP INDEX questions_by_topic;

-- A question that its article no longer gives is absent, one that a person does not want is put away; of neither is
-- asked any more, but answers speak of them. The original is what the writer or a file gave, kept while a person's own
-- words stand in the body. Flags counts the persons who say that it is wrong. The number is never given twice.
CREATE TABLE questions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  pack_id TEXT NOT NULL REFERENCES packs (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  topic TEXT NOT NULL,
  difficulty TEXT NOT NULL,
  film TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired = max(absent, put_away)),
  absent INTEGER NOT NULL DEFAULT 0 CHECK (absent IN (0, 1)),
  put_away INTEGER NOT NULL DEFAULT 0 CHECK (put_away IN (0, 1)),
  checked INTEGER NOT NULL DEFAULT 0 CHECK (checked IN (0, 1)),
  flags INTEGER NOT NULL DEFAULT 0,
  changed_at REAL NOT NULL,
  body TEXT NOT NULL,
  original TEXT,
  prompt TEXT NOT NULL AS (body ->> '$.prompt') VIRTUAL,
  level INTEGER NOT NULL AS (CASE difficulty WHEN 'easy' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END) VIRTUAL,
  state TEXT NOT NULL AS (
    CASE WHEN retired = 1 THEN 'retired' WHEN flags > 0 THEN 'flagged' WHEN checked = 1 THEN 'checked' ELSE 'new' END
  ) VIRTUAL,
  UNIQUE (pack_id, id)
) STRICT;

INSERT INTO questions (pack_id, id, position, kind, topic, difficulty, film, retired, absent, flags, changed_at, body)
SELECT pack_id, id, position, kind, topic, difficulty, coalesce(body ->> '$.proof.article', ''), retired, retired,
  (SELECT count(*) FROM flags_before AS f WHERE f.pack_id = q.pack_id AND f.question_id = q.id),
  (SELECT added_at FROM packs WHERE packs.id = q.pack_id), body
FROM questions_before AS q ORDER BY q.rowid;
DROP TABLE questions_before;

CREATE TABLE flags (
  person INTEGER NOT NULL REFERENCES persons (id),
  pack_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  flagged_at REAL NOT NULL,
  PRIMARY KEY (person, pack_id, question_id),
  FOREIGN KEY (pack_id, question_id) REFERENCES questions (pack_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO flags SELECT person, pack_id, question_id, flagged_at FROM flags_before;
DROP TABLE flags_before;

CREATE INDEX flags_of_question ON flags (pack_id, question_id);
CREATE INDEX questions_of_pack ON questions (pack_id, retired, topic, difficulty);
CREATE INDEX questions_by_topic ON questions (topic, difficulty);

-- Each holds all that the library filters by: a rare kind is found without a look at the rows themselves. Those that
-- give an order are read from any place of it on.
CREATE INDEX library_facets ON questions (state, topic, difficulty, kind, film, pack_id);
CREATE INDEX library_by_change ON questions (changed_at, number, state, topic, difficulty, kind, film, pack_id);
CREATE INDEX library_by_prompt ON questions (prompt COLLATE NOCASE, number, state, topic, difficulty, kind, film, pack_id);
CREATE INDEX library_by_film ON questions (film COLLATE NOCASE, number, state, topic, difficulty, kind, film, pack_id);
CREATE INDEX library_by_level ON questions (level, number, state, topic, difficulty, kind, film, pack_id);

CREATE TRIGGER flag_set AFTER INSERT ON flags BEGIN
  UPDATE questions SET flags = flags + 1 WHERE pack_id = NEW.pack_id AND id = NEW.question_id;
END;
CREATE TRIGGER flag_taken_back AFTER DELETE ON flags BEGIN
  UPDATE questions SET flags = flags - 1 WHERE pack_id = OLD.pack_id AND id = OLD.question_id;
END;

-- Words to be found: what is asked, what is offered and right, the film with the pack's title, the topic.
CREATE VIRTUAL TABLE question_words USING fts5(
  prompt, answers, film, topic,
  content = '', contentless_delete = 1, prefix = '1', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIEW questions_in_words AS
SELECT number, body ->> '$.prompt' AS prompt,
  concat_ws(' ', body ->> '$.options', body ->> '$.accepted', body ->> '$.value', body ->> '$.unit') AS answers,
  film || ' ' || packs.title AS film, topic, pack_id
FROM questions JOIN packs ON packs.id = questions.pack_id;
INSERT INTO question_words (rowid, prompt, answers, film, topic)
SELECT number, prompt, answers, film, topic FROM questions_in_words;

CREATE TRIGGER question_came AFTER INSERT ON questions BEGIN
  INSERT INTO question_words (rowid, prompt, answers, film, topic)
  SELECT number, prompt, answers, film, topic FROM questions_in_words WHERE number = NEW.number;
END;
CREATE TRIGGER question_changed AFTER UPDATE OF body, film, topic ON questions
WHEN OLD.body <> NEW.body OR OLD.film <> NEW.film OR OLD.topic <> NEW.topic BEGIN
  INSERT OR REPLACE INTO question_words (rowid, prompt, answers, film, topic)
  SELECT number, prompt, answers, film, topic FROM questions_in_words WHERE number = NEW.number;
END;
CREATE TRIGGER question_went AFTER DELETE ON questions BEGIN
  DELETE FROM question_words WHERE rowid = OLD.number;
END;
CREATE TRIGGER pack_renamed AFTER UPDATE OF title ON packs WHEN OLD.title <> NEW.title BEGIN
  INSERT OR REPLACE INTO question_words (rowid, prompt, answers, film, topic)
  SELECT number, prompt, answers, film, topic FROM questions_in_words WHERE pack_id = NEW.id;
END;

-- What people did to the library, in order; a step that was taken back can be done again until the next one.
CREATE TABLE library_steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person INTEGER NOT NULL REFERENCES persons (id),
  at REAL NOT NULL,
  action TEXT NOT NULL,
  size INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- One row for each question of a step: as it was and as it became, JSON; null where it was not there.
CREATE TABLE library_changes (
  step_id INTEGER NOT NULL REFERENCES library_steps (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (step_id, pack_id, question_id)
) STRICT, WITHOUT ROWID;
`;
