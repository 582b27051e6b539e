/** Columns: years of the films | names, most alike next to each other; women in films not in English. See `../circles.ts`. */
export const ACTRESSES_ABROAD = `
`;
