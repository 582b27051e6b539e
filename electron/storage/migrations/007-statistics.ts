/** Counts all answers there are into empty totals. */
export const COUNT_ANSWERS = `
INSERT INTO answer_totals
SELECT person, 'topic', topic, count(*), sum(correct), sum(taken_ms) FROM answers GROUP BY person, topic;
INSERT INTO answer_totals
SELECT person, 'time', CAST(CAST(min(taken_ms / 500, 240) AS INTEGER) AS TEXT) AS half_second, count(*), sum(correct),
  sum(taken_ms)
FROM answers GROUP BY person, half_second;

CREATE TABLE asked AS
SELECT person, pack_id, question_id, count(*) AS answered, sum(correct) AS correct, sum(taken_ms) AS taken_ms
FROM answers GROUP BY person, pack_id, question_id;
INSERT INTO answer_totals
SELECT person, 'difficulty', difficulty, sum(answered), sum(correct), sum(taken_ms)
FROM asked JOIN questions ON questions.pack_id = asked.pack_id AND id = question_id GROUP BY person, difficulty;
INSERT INTO answer_totals
SELECT person, 'film', film, sum(answered), sum(correct), sum(taken_ms)
FROM asked JOIN questions ON questions.pack_id = asked.pack_id AND id = question_id
  LEFT JOIN articles ON articles.pack_id = asked.pack_id
WHERE film <> '' AND coalesce(articles.kind, 'film') = 'film' GROUP BY person, film;
INSERT INTO answer_totals
SELECT person, 'decade', CAST(year / 10 * 10 AS TEXT) AS decade, sum(answered), sum(correct), sum(taken_ms)
FROM asked JOIN film_years ON film_years.pack_id = asked.pack_id GROUP BY person, decade;
DROP TABLE asked;
`;

/**
 * Statistics: totals by what was asked about, kept as answers come, so that no page has to count a million of them.
 * Times are milliseconds.
 */
export const statistics = `
-- The year of a film stands in the first words of its article: "is a 1942 drama", else "(1942)", else wherever one does.
CREATE VIEW years_in_articles AS
WITH RECURSIVE
  place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < 500),
  opening AS MATERIALIZED (SELECT pack_id, substr(text, 1, 500) AS words FROM articles WHERE kind = 'film'),
  year AS (
    SELECT pack_id, CAST(substr(words, n, 4) AS INTEGER) AS year, n, CASE
        WHEN substr(words, n - 3, 3) = ' a ' OR substr(words, n - 4, 4) = ' an ' THEN 0
        WHEN substr(words, n - 1, 1) = '(' THEN 1
        ELSE 2 END AS doubt
    FROM opening, place
    WHERE substr(words, n, 4) GLOB '[12][0-9][0-9][0-9]'
      AND (n = 1 OR substr(words, n - 1, 1) NOT GLOB '[0-9]') AND substr(words, n + 4, 1) NOT GLOB '[0-9]')
SELECT pack_id, year FROM (
  SELECT pack_id, year, row_number() OVER (PARTITION BY pack_id ORDER BY doubt, n) AS choice
  FROM year WHERE year BETWEEN 1888 AND 2099)
WHERE choice = 1;

CREATE TABLE film_years (
  pack_id TEXT PRIMARY KEY REFERENCES packs (id) ON DELETE CASCADE,
  year INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO film_years SELECT pack_id, year FROM years_in_articles;

CREATE TRIGGER article_came AFTER INSERT ON articles BEGIN
  INSERT OR REPLACE INTO film_years SELECT pack_id, year FROM years_in_articles WHERE pack_id = NEW.pack_id;
END;
CREATE TRIGGER article_changed AFTER UPDATE OF text, kind ON articles BEGIN
  DELETE FROM film_years WHERE pack_id = NEW.pack_id;
  INSERT INTO film_years SELECT pack_id, year FROM years_in_articles WHERE pack_id = NEW.pack_id;
END;

-- One row for each topic, difficulty, film, decade and half second, of a person's answers. A question counts as it was
-- when it was answered; of one that is gone only its topic and time are known.
CREATE TABLE answer_totals (
  person INTEGER NOT NULL REFERENCES persons (id),
  trait TEXT NOT NULL CHECK (trait IN ('topic', 'difficulty', 'film', 'decade', 'time')),
  value TEXT NOT NULL,
  answered INTEGER NOT NULL,
  correct INTEGER NOT NULL,
  taken_ms REAL NOT NULL,
  PRIMARY KEY (person, trait, value)
) STRICT, WITHOUT ROWID;

${COUNT_ANSWERS}

CREATE INDEX answer_totals_by_size ON answer_totals (person, trait, answered);
CREATE INDEX sessions_best ON sessions (person, CAST(right_answers AS REAL) / questions, score, started_at)
  WHERE finished = 1 AND questions >= 5;
-- Reviews of a day, kept by the triggers: all, those of learnt cards, and how many of these were expected to be kept.
CREATE TABLE review_days (
  person INTEGER NOT NULL REFERENCES persons (id),
  day TEXT NOT NULL,
  practised INTEGER NOT NULL,
  recalled INTEGER NOT NULL,
  learnt INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  expected REAL NOT NULL,
  PRIMARY KEY (person, day)
) STRICT, WITHOUT ROWID;
INSERT INTO review_days
SELECT person, day, count(*), sum(correct), sum(phase = 'review'), sum(phase = 'review' AND grade <> 'again'),
  sum(iif(phase = 'review', coalesce(expected, 0.0), 0.0))
FROM practice_reviews GROUP BY person, day;

CREATE TRIGGER review_came AFTER INSERT ON practice_reviews BEGIN
  INSERT INTO review_days VALUES (NEW.person, NEW.day, 1, NEW.correct, NEW.phase = 'review',
    NEW.phase = 'review' AND NEW.grade <> 'again', iif(NEW.phase = 'review', coalesce(NEW.expected, 0.0), 0.0))
  ON CONFLICT DO UPDATE SET
    practised = practised + 1, recalled = recalled + excluded.recalled, learnt = learnt + excluded.learnt,
    kept = kept + excluded.kept, expected = expected + excluded.expected;
END;
CREATE TRIGGER review_went AFTER DELETE ON practice_reviews BEGIN
  UPDATE review_days SET
    practised = practised - 1, recalled = recalled - OLD.correct, learnt = learnt - (OLD.phase = 'review'),
    kept = kept - (OLD.phase = 'review' AND OLD.grade <> 'again'),
    expected = max(0.0, expected - iif(OLD.phase = 'review', coalesce(OLD.expected, 0.0), 0.0))
  WHERE person = OLD.person AND day = OLD.day;
  DELETE FROM review_days WHERE person = OLD.person AND day = OLD.day AND practised = 0;
END;
`;
