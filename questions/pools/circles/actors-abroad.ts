/** Columns: years of the films | names, most alike next to each other; men in films not in English. See `../circles.ts`. */
export const ACTORS_ABROAD = `
`;
