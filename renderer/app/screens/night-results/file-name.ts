/** A file's name from a night's title, without what any system's files may not carry: "Thursday Film Club, standings.csv". */
export function fileName(title: string, what: string, ending: string): string {
  const safe = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[. ]+|[. ]+$/gu, "")
    .slice(0, 60);
  return `${safe === "" ? what : `${safe}, ${what}`}.${ending}`;
}
