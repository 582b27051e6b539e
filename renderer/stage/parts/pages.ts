/** Cuts a list into pages of at most `size`, as even as they come: 10 rows in pages of 9 are 5 and 5. */
export function evenPages<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, page) => items.slice(page * each, (page + 1) * each));
}

/** Letters that the gap between two names is worth. */
const GAP = 2;

/** Cuts names into pages that hold about so many letters each; a page has one name at least. */
export function namePages<Item extends { readonly name: string }>(items: readonly Item[], letters: number): Item[][] {
  const pages: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const wide = item.name.length + GAP;
    const page = pages.at(-1);
    if (page === undefined || wide > room) {
      pages.push([item]);
      room = letters - wide;
    } else {
      page.push(item);
      room -= wide;
    }
  }
  return pages;
}
