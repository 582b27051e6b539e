/** Columns: years of the films | names, most alike next to each other; women in films of 1990 to 2009. See `../circles.ts`. */
export const ACTRESSES_NINETIES = `
`;
