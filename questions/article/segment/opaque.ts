/** For each character whether it stands inside a quotation or a bracket (its marks included), and the lone ones. */
export type Opacity = { readonly inside: (at: number) => boolean; readonly unpaired: readonly number[] };

const PARTNER: Readonly<Record<string, string>> = { "”": "“", ")": "(", "]": "[" };

/** Quotations `“ ”` and brackets `( )`, `[ ]` that are closed; a mark without its partner hides nothing. */
export function opacityOf(text: string): Opacity {
  const depth = new Int32Array(text.length + 1);
  const unpaired: number[] = [];
  const stacks: Record<string, number[]> = { "“": [], "(": [], "[": [] };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === '"') unpaired.push(at);
    stacks[char]?.push(at);
    const partner = PARTNER[char];
    if (partner === undefined) continue;
    const opened = stacks[partner]?.pop();
    if (opened === undefined) continue;
    depth[opened] = (depth[opened] ?? 0) + 1;
    depth[at + 1] = (depth[at + 1] ?? 0) - 1;
  }
  for (const stack of Object.values(stacks)) unpaired.push(...stack);
  for (let at = 1; at <= text.length; at++) depth[at] = (depth[at] ?? 0) + (depth[at - 1] ?? 0);
  return { inside: (at) => (depth[at] ?? 0) > 0, unpaired };
}
