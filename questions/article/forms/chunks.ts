/** Lines between two blank ones, trimmed. `blanksBefore` counts the blank lines above. */
export type Chunk = { readonly lines: readonly string[]; readonly blanksBefore: number };

export function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let current: string[] = [];
  let blanks = 0;
  let blanksBefore = 0;
  const close = () => {
    if (current.length > 0) chunks.push({ lines: current, blanksBefore });
    current = [];
  };
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "") {
      close();
      blanks++;
      continue;
    }
    if (current.length === 0) blanksBefore = blanks;
    blanks = 0;
    current.push(trimmed);
  }
  close();
  return chunks;
}
