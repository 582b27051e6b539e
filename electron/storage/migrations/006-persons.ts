/** Several people on one computer: a colour each, who is at it now, and who was taken off the list. */
export const persons = `
ALTER TABLE persons ADD COLUMN colour TEXT NOT NULL DEFAULT 'amber';
ALTER TABLE persons ADD COLUMN present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1));
-- What a person played stays: they may come back.
ALTER TABLE persons ADD COLUMN removed_at REAL;

UPDATE persons SET present = 1 WHERE id = 1;
CREATE UNIQUE INDEX persons_present ON persons (present) WHERE present = 1;
`;
