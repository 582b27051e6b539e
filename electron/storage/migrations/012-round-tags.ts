/** Rounds are found by their tags as well. */
export const roundTags = `
DROP VIEW tags_in_questions;
CREATE VIEW tags_in_questions AS
SELECT DISTINCT questions.number, told.value AS tag FROM questions, json_each(body, '$.tags') AS told
WHERE told.value GLOB 'decade:?*' OR told.value GLOB 'country:?*' OR told.value GLOB 'award:?*'
  OR told.value GLOB 'movement:?*' OR told.value GLOB 'round:?*';
INSERT INTO question_tags (tag, number) SELECT tag, number FROM tags_in_questions WHERE tag GLOB 'round:?*';
`;
