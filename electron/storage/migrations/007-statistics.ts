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
CREATE INDEX practice_reviews_told ON practice_reviews (person, day, correct, phase, grade, expected);
`;
