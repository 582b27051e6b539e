/** All matches of a global expression: as `matchAll`, which makes a new expression at every call. */
export function matchesOf(regex: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    matches.push(match);
    if (match[0] === "") regex.lastIndex += 1;
  }
  return matches;
}
