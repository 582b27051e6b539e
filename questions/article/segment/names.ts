/** More names than this are not looked for: each costs a pass over the text. */
const MOST_NAMES = 40;

/** Says of an offset whether it stands inside one of the names, before its last character: `Mamma Mia! Here We Go Again` */
export function markNames(text: string, names: readonly string[]): (at: number) => boolean {
  const inside = new Set<number>();
  for (const name of names.slice(0, MOST_NAMES)) {
    for (let found = text.indexOf(name); found !== -1; found = text.indexOf(name, found + name.length)) {
      for (let at = found; at < found + name.length - 1; at++) inside.add(at);
    }
  }
  return (at) => inside.has(at);
}

/** Names with a mark in them that could end a sentence, each once. Others need no protection. */
export function namesWithMarks(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name.length > 2 && /[.!?…] ?\S/.test(name));
}
