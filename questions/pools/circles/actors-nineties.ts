/** Columns: years of the films | names, most alike next to each other; men in films of 1990 to 2009. See `../circles.ts`. */
export const ACTORS_NINETIES = `
`;
