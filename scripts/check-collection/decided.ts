/** Rows that a reference contradicts and that were looked into: "table: title (year)" and why the row is right. */
export const DECIDED: Readonly<Record<string, string>> = {
  "german-expressionism.md: Destiny (1921)": "the American film of 1919 is another one of that title",
};
