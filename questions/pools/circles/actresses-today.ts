/** Columns: years of the films | names, most alike next to each other; women in films since 2010. See `../circles.ts`. */
export const ACTRESSES_TODAY = `
`;
